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
        """Write the place as editors and CI read it: `file:line`, and `file:Sheet!C7` in a workbook."""
        where = f"{self.file}:{self.line}" if self.line else self.file
        return f"{where}:{self.cell}" if self.cell else where


NOWHERE = Place("<unknown>")

# Every declaration asks where it stands, so the answers are kept: a declaration costs microseconds.
_MOST_PLACES = 100_000
_ours: dict[str, bool] = {}
_places: dict[tuple[str, int], Place] = {}


def is_ours(filename: str) -> bool:
    """Tell whether a frame's file belongs to this package or to code that attrs generated for it."""
    # Comparing the directory with its separator keeps a user's own `logframe_wash.py` outside.
    return filename.startswith((_PACKAGE, "<attrs generated"))


def caller_place() -> Place:
    """Give the file and line of the nearest frame outside this package: the line a user wrote."""
    frame: FrameType | None = sys._getframe(2)
    while frame is not None:
        filename = frame.f_code.co_filename
        ours = _ours.get(filename)
        if ours is None:
            ours = _ours[filename] = is_ours(filename)
        if not ours:
            place = _places.get((filename, frame.f_lineno))
            if place is None:
                if len(_places) >= _MOST_PLACES:
                    _places.clear()
                place = _places[filename, frame.f_lineno] = Place(filename, frame.f_lineno)
            return place
        frame = frame.f_back
    return NOWHERE
