"""Where a thing was declared: the file and line of the user's own code, or the cell or element of a data file."""

from __future__ import annotations

import contextlib
import os
import re
import sys
import threading
from bisect import bisect_right
from collections.abc import Iterator
from types import CodeType, FrameType

import attrs

_PACKAGE = os.path.dirname(os.path.abspath(__file__)) + os.sep
# Functions of this package run inside context managers of contextlib, which no user calls.
_CONTEXTS = contextlib.contextmanager.__code__.co_filename


class Piped(str):
    """The name of standard input in a place, with the ending of a file that would hold the same."""

    ending: str

    def __new__(cls, name: str, ending: str) -> Piped:
        """Return the name, which is a text like any other, and keep the ending beside it."""
        piped = super().__new__(cls, name)
        piped.ending = ending
        return piped


_CELL = re.compile(r"(.*)!([A-Z]+)(\d+)")


def _down_the_sheet(cell: str) -> tuple[str, int, int, str]:
    """Return what cells are sorted by: the sheet, the row, then the column."""
    match = _CELL.fullmatch(cell) if cell else None
    return (cell, 0, 0, "") if match is None else (match[1], int(match[3]), len(match[2]), match[2])


@attrs.frozen(order=True)
class Place:
    """A place in a file: the line of a Python or data file, and within a workbook the sheet and cell."""

    file: str
    line: int = 0
    cell: str = attrs.field(default="", order=_down_the_sheet)
    columns: tuple[tuple[str, str], ...] = attrs.field(default=(), eq=False, order=False, repr=False)
    """The headings of the table that the cell stands in, by what their columns hold."""

    @property
    def in_order(self) -> tuple[str, int, tuple[str, int, int, str]]:
        """Return what places are sorted by: comparing many of these is quicker than comparing the places."""
        return self.file, self.line, _down_the_sheet(self.cell)

    def __str__(self) -> str:
        """Write the place as editors and CI read it: `file:line`, and `file:Sheet!C7` in a workbook."""
        where = f"{self.file}:{self.line}" if self.line else self.file
        return f"{where}:{self.cell}" if self.cell else where


NOWHERE = Place("<unknown>")

# Every declaration asks where it stands, so the answers are kept: a declaration costs microseconds.
_MOST_PLACES = 100_000
_ours: dict[str, bool] = {}
_places: dict[tuple[str, int], Place] = {}

# A frame finds its line by walking the table of its code from the start. A file of thousands of declarations is one
# code object with one long table, which is therefore walked once. The code is kept beside, so its id stays its own.
_WALKED = 2_000  # bytes: below this walking is faster
_MOST_TABLES = 16
_tables: dict[int, tuple[CodeType, list[int], list[int]]] = {}


def is_ours(filename: str) -> bool:
    """Return whether a frame's file belongs to this package, to code that attrs generated, or to its decorators."""
    # Comparing the directory with its separator keeps a user's own `logframe_wash.py` outside.
    return filename.startswith((_PACKAGE, "<attrs generated")) or filename == _CONTEXTS


_meant: dict[int, Place] = {}


@contextlib.contextmanager
def placed_at(place: Place) -> Iterator[None]:
    """Let what is declared inside stand at a place, that of the file which somebody's own format reads."""
    thread = threading.get_ident()
    before = _meant.get(thread)
    _meant[thread] = place
    try:
        yield
    finally:
        if before is None:
            del _meant[thread]
        else:
            _meant[thread] = before


def caller_place() -> Place:
    """Return the file and line of the nearest frame outside this package: the line a user wrote."""
    if _meant and (meant := _meant.get(threading.get_ident())) is not None:
        return meant
    frame: FrameType | None = sys._getframe(2)
    while frame is not None:
        filename = frame.f_code.co_filename
        ours = _ours.get(filename)
        if ours is None:
            ours = _ours[filename] = is_ours(filename)
        if not ours:
            line = _line(frame)
            place = _places.get((filename, line))
            if place is None:
                if len(_places) >= _MOST_PLACES:
                    _places.clear()
                place = _places[filename, line] = Place(filename, line)
            return place
        frame = frame.f_back
    return NOWHERE


def _line(frame: FrameType) -> int:
    code = frame.f_code
    if len(code.co_linetable) < _WALKED:
        return frame.f_lineno
    # By id: the hash of a code object is that of all its constants.
    table = _tables.get(id(code))
    if table is None:
        if len(_tables) >= _MOST_TABLES:
            _tables.clear()
        table = _tables[id(code)] = _table(code)
    _, starts, lines = table
    return lines[bisect_right(starts, frame.f_lasti) - 1]


def _table(code: CodeType) -> tuple[CodeType, list[int], list[int]]:
    """Return a code object with where each of its lines starts, and which line that is."""
    spans = [(start, line or 0) for start, _, line in code.co_lines()]
    return code, [start for start, _ in spans], [line for _, line in spans]
