"""Where the published data lie that some benchmarks read; they are not part of the repository."""

from __future__ import annotations

import os
from pathlib import Path

SHARED = Path(os.environ.get("LOGFRAME_SHARED", Path(__file__).resolve().parent.parent.parent / "shared"))
INDICATORS = SHARED / "data" / "indicators"
IATI = SHARED / "data" / "iati"
