"""The cells of a sheet that hold something, straight from its XML; what is empty, far away or only declared is free."""

from __future__ import annotations

import datetime
import functools
import math
import sys
from typing import Final, TypeAlias

import attrs

from logframe.errors import brief
from logframe.exchange.excel.archives import Archive
from logframe.exchange.excel.budgets import CELL
from logframe.exchange.excel.formats import PLAIN, Format, moment_of
from logframe.exchange.excel.streams import DamageError, Elements
from logframe.exchange.excel.texts import unescaped
from logframe.messages import Code, Message

Content: TypeAlias = str | int | float | bool | datetime.date | datetime.time | datetime.timedelta
Position: TypeAlias = tuple[int, int]
MOST_MERGED: Final = 100_000
_LAST_ROW: Final = 1_048_576
_LAST_COLUMN: Final = 16_384
_DIGITS: Final = "0123456789"


@attrs.define
class Scanned:
    """What a sheet holds, by row and column from 0; merged cells as top, left, bottom and right."""

    rows: dict[int, dict[int, Content]] = attrs.Factory(dict)
    percents: set[Position] = attrs.Factory(set)
    errors: set[Position] = attrs.Factory(set)
    zero_shown_as: dict[Position, str] = attrs.Factory(dict)
    merged: list[tuple[int, int, int, int]] = attrs.Factory(list)


class SheetReader(Elements):
    """Goes through the XML of a sheet; `scanned` is what it holds."""

    def __init__(self, archive: Archive, texts: list[str], formats: dict[str, Format], from_1904: bool) -> None:
        super().__init__()
        self.budget = archive.budget
        self.shared = texts
        self.formats = formats
        self.from_1904 = from_1904
        self.scanned = Scanned()
        self.columns: dict[str, int] = {}
        self.inside = False
        self.row = -1
        self.attributes: dict[str, str] = {}
        self.reference = ""
        self.beyond = 0

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        """Take the beginning of what is no cell: a row, an inline text, a merged range."""
        if self.inside:
            if name == "t":
                self.taking = "is" in self.path and "rPh" not in self.path
            elif name == "row":
                self.row = int(attributes["r"]) - 1 if "r" in attributes else self.row + 1
                self.reference, self.beyond = "", 0
        elif len(self.path) == 1:
            if name != "worksheet":
                raise DamageError(Message("part-no-worksheet"))
        elif len(self.path) == 2:
            self.inside = name == "sheetData"
        elif name == "mergeCell" and self.path[1] == "mergeCells":
            self.merge(attributes.get("ref", ""))

    def starts(self, name: str, attributes: dict[str, str]) -> None:
        """Handle the parser's event; cells may be millions, and most of them empty, so little is done for each."""
        if ":" in name:
            name = name.rpartition(":")[2]
        self.path.append(name)
        if name == "c" and self.inside:
            self.attributes = attributes
            if "r" in attributes:
                self.reference, self.beyond = attributes["r"], 0
            else:
                self.beyond += 1
        elif name == "v":
            self.taking = self.inside
        else:
            self.begin(name, attributes)

    def ends(self, name: str) -> None:
        """Handle the parser's event."""
        self.taking = False
        name = self.path.pop()
        if self.texts:
            if name == "c":
                self.keep(self.gathered())
        elif name == "sheetData":
            self.inside = False

    def here(self) -> Position:
        """Return the row and column of the cell that is open."""
        row, column = self.position(self.reference) if self.reference else (self.row, -1)
        self.row, column = row, column + self.beyond
        if not (0 <= row < _LAST_ROW and column < _LAST_COLUMN):
            raise DamageError(Message("part-cell-far", row=Code(brief(row + 1)), column=Code(brief(column + 1))))
        return row, column

    def position(self, reference: str) -> Position:
        """Return the row and column of a cell by its name."""
        letters = reference.rstrip(_DIGITS)
        column = self.columns.get(letters)
        if column is None:
            if not (letters.isascii() and letters.isalpha() and len(letters) <= 3):
                raise DamageError(Message("part-odd-cell", cell=Code.of(reference[:20])))
            column = self.columns[letters] = column_number(letters.upper())
        try:
            return int(reference[len(letters) :]) - 1, column
        except ValueError:
            raise DamageError(Message("part-odd-cell", cell=Code.of(reference[:20]))) from None

    def merge(self, reference: str) -> None:
        """Note merged cells."""
        first, sign, last = reference.partition(":")
        (top, left), (bottom, right) = self.position(first), self.position(last if sign else first)
        self.scanned.merged.append((min(top, bottom), min(left, right), max(top, bottom), max(left, right)))
        if len(self.scanned.merged) > MOST_MERGED:
            raise DamageError(Message("part-many-merged-cells", limit=MOST_MERGED))

    def keep(self, text: str) -> None:
        """Note what a cell holds, unless it is nothing but spaces."""
        here = number, column = self.here()
        kind = self.attributes.get("t", "n")
        form = self.formats.get(self.attributes.get("s", ""), PLAIN)
        content: Content = ""
        if kind == "e":
            self.scanned.errors.add(here)
        else:
            content = self.content(text, kind, form)
            if isinstance(content, str) and not content.strip():
                return
        self.budget.keep(CELL + (sys.getsizeof(content) if isinstance(content, str) and kind != "s" else 0))
        row = self.scanned.rows.get(number)
        if row is None:
            row = self.scanned.rows[number] = {}
            self.budget.keep(2 * CELL)
        row[column] = content
        if form is not PLAIN:
            self.budget.keep(CELL)
            if form.is_percent:
                self.scanned.percents.add(here)
            if form.zero_shown_as:
                self.scanned.zero_shown_as[here] = form.zero_shown_as

    def content(self, text: str, kind: str, form: Format) -> Content:
        """Return what the text of a cell means by its kind."""
        match kind:
            case "s":
                number = int(text)
                if not 0 <= number < len(self.shared):
                    raise DamageError(Message("part-unknown-text", number=Code(brief(number)), count=len(self.shared)))
                return self.shared[number]
            case "b":
                return text.strip() in ("1", "true")
            case "n":
                try:
                    value = float(text)
                except ValueError:
                    return text
                if not math.isfinite(value) or "_" in text:
                    return text
                return moment_of(value, form.moment, self.from_1904) if form.moment else value
            case "d":
                try:
                    when = datetime.datetime.fromisoformat(text.strip())
                except ValueError:
                    return text
                return when.date() if len(text.strip()) == 10 else when.replace(tzinfo=None)
        return unescaped(text)


def column_number(letters: str) -> int:
    """Return a column's number from 0: "A" is 0, "AA" is 26."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


@functools.cache
def column_letters(number: int) -> str:
    """Return a column's letters: 0 is "A", 26 is "AA"."""
    letters = ""
    number += 1
    while number:
        number, left = divmod(number - 1, 26)
        letters = chr(65 + left) + letters
    return letters
