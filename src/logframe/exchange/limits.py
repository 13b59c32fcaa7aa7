"""What a data file may be: limits that no honest project comes near, and one clear line where one is passed."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from logframe.errors import LoadError
from logframe.places import Place

LARGEST: Final = 50_000_000
DEEPEST: Final = 60
HALF: Final = re.compile("[\ud800-\udfff]")
"""Halves of characters, which data formats can write one by one, and no file can hold."""


def read_bytes(file: Path, largest: int = LARGEST) -> bytes:
    """Read a file of limited size.

    Raises LoadError if it cannot be read, is no file or is too large.
    """
    place = Place(str(file))
    try:
        if file.is_dir():
            raise LoadError("this is a folder", do="name a file in it", place=place)
        if file.stat().st_size > largest:
            raise LoadError(f"the file is larger than {largest // 1_000_000} MB", do="split it", place=place)
        return file.read_bytes()
    except (OSError, ValueError) as problem:
        reason = getattr(problem, "strerror", None) or str(problem)
        raise LoadError(f"cannot read the file: {reason}", do="check the name", place=place) from problem


def read_text(file: Path, largest: int = LARGEST) -> str:
    """Read a file of limited size as UTF-8 text, with or without a byte order mark."""
    data = read_bytes(file, largest)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = data[: problem.start].count(b"\n") + 1
        raise LoadError("the file is not UTF-8 text", do="save it as UTF-8", place=Place(str(file), line)) from problem
