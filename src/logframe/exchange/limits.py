"""What a data file may be: limits that no honest project comes near, and one clear line where one is passed."""

from __future__ import annotations

import re
from typing import Final

DEEPEST: Final = 60
HALF: Final = re.compile("[\ud800-\udfff]")
"""Halves of characters, which data formats can write one by one, and no file can hold."""
