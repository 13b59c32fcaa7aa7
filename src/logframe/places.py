"""Where a thing was declared: the file and line of the user's own code, or the cell or element of a data file."""

from __future__ import annotations

import os
import sys
from types import FrameType

import attrs

_PACKAGE = os.path.dirname(os.path.abspath(__file__)) + os.sep


@attrs.frozen(order=True)
class Place:
    """A place in a file: the line of a Python or data file, and within a workbook the sheet and cell."""

    file: str
    line: int = 0
    cell: str = ""

    def __str__(self) -> str:
        """Write the place as editors and CI read it: `file:line`."""
        where = f"{self.file}:{self.line}" if self.line else self.file
        return f"{where} {self.cell}" if self.cell else where


NOWHERE = Place("<unknown>")


def is_ours(filename: str) -> bool:
    """Tell whether a frame's file belongs to this package or to code that attrs generated for it."""
    return filename.startswith((_PACKAGE, "<attrs generated"))


def caller_place() -> Place:
    """Give the file and line of the nearest frame outside this package: the line a user wrote."""
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        filename = frame.f_code.co_filename
        # Comparing the directory with its separator keeps a user's own `logframe_wash.py` outside.
        if filename.startswith((_PACKAGE, "<attrs generated")):
            frame = frame.f_back
            continue
        return Place(filename, frame.f_lineno)
    return NOWHERE
