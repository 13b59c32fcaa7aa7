"""The cells of a sheet that hold something, straight from its XML; what is empty, far away or only declared is free."""

from __future__ import annotations

import datetime
import functools
import math
import re
import sys
from typing import Final

from logframe.errors import brief
from logframe.exchange.tables.cells.archives import Archive
from logframe.exchange.tables.cells.budgets import CELL
from logframe.exchange.tables.cells.displays import displayed
from logframe.exchange.tables.cells.formats import PLAIN, moment_of
from logframe.exchange.tables.cells.grid import (
    LAST_COLUMN,
    LAST_ROW,
    MOST_MERGED,
    Cell,
    Grid,
    Position,
    Value,
    column_number,
    exact_value,
)
from logframe.exchange.tables.cells.streams import DamageError, PlainElements
from logframe.exchange.tables.cells.xlsx_parts import is_on
from logframe.exchange.tables.cells.xlsx_styles import UNSTYLED, Style
from logframe.exchange.tables.cells.xlsx_texts import RunReader, Runs, kept_and_struck, unescaped
from logframe.messages import Code, Message

_CELL: Final = re.compile(
    r'(<c r="([A-Z]{1,3})([0-9]{1,7})"(?: s="([0-9]{1,9})")?(?: t="(n|s)")?(?:/>|><v>([0-9.eE+-]*)</v></c>))'
)
_ATTRIBUTE: Final = re.compile(r' ([^=]+)="([^"]*)"')
_WHOLE: Final = re.compile("[1-9][0-9]{0,10}|0")  # what is shown as it is stored
_DIGITS: Final = "0123456789"
_MOST_NUMBERS: Final = 20_000


class SheetReader(PlainElements):
    """Goes through the XML of a sheet and fills a grid with what it holds."""

    plain = re.compile(rb'<row r="([0-9]{1,7})"((?: [A-Za-z0-9:]+="[^"<&]*")*)>')

    def __init__(
        self, archive: Archive, texts: list[str | Runs], styles: dict[str, Style], from_1904: bool, grid: Grid
    ) -> None:
        super().__init__()
        self.budget = archive.budget
        self.shared = texts
        self.styles = styles
        self.from_1904 = from_1904
        self.grid = grid
        self.columns: dict[str, int] = {}
        self.numbers: dict[tuple[str, str], tuple[Value, str]] = {}
        """What numbers by their digits and style mean and show: sheets have the same ones again and again."""
        self.inside = False
        self.row = 0
        self.stored = ""
        self.counted = 0
        self.row_is_hidden = False
        self.outline = 0
        self.attributes: dict[str, str] = {}
        self.reference = ""
        self.beyond = 0
        self.formula = False
        self.pieces = RunReader()

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        """Take the beginning of what is no cell: a row, an inline text, a column, a merged range."""
        if self.inside:
            if name == "f":
                self.formula = True
            elif name == "row":
                self.begin_row(attributes)
            elif "is" in self.path:
                self.taking = name == "t" and "rPh" not in self.path
                self.texts.clear()
                self.pieces.begin(name, attributes)
        elif len(self.path) == 1:
            if name != "worksheet":
                raise DamageError(Message("part-no-worksheet"))
        elif len(self.path) == 2:
            self.inside = name == "sheetData"
        elif name == "mergeCell" and self.path[1] == "mergeCells":
            self.merge(attributes.get("ref", ""))
        elif name == "col" and self.path[1] == "cols" and _is_hidden(attributes, "width"):
            self.grid.hide_columns(int(attributes.get("min", "1")), int(attributes.get("max", "0")))

    def begin_row(self, attributes: dict[str, str]) -> None:
        """Take the beginning of a row."""
        self.count()
        self.row = int(attributes["r"]) if "r" in attributes else self.row + 1
        self.reference, self.beyond = "", 0
        self.row_is_hidden = _is_hidden(attributes, "ht")
        if self.row_is_hidden:
            self.budget.keep(CELL)
            self.grid.hidden_rows.add(self.row)
        level = attributes.get("outlineLevel", "")[:1]
        self.outline = int(level) if level.isdecimal() else 0

    def is_open(self) -> bool:
        """Return whether the next row may begin."""
        return self.inside and len(self.path) == 2

    def take(self, match: re.Match[bytes]) -> int:
        """Take a row whose cells hold numbers and shared texts alone."""
        chunk, begin = match.string, match.end()
        end = chunk.find(b"row", begin) - len(b"</")  # never further than to the next row
        if chunk[end : end + len(b"</row>")] != b"</row>":
            return 0
        content = chunk[begin:end].decode("latin-1")
        row, attributes = match[1].decode(), match[2].decode("latin-1")
        cells = _CELL.findall(content)
        whole, _, rows, *_ = zip(*cells, strict=True) if cells else ("", "", "")
        if "".join(whole) != content or rows.count(row) != len(rows) or not 0 < int(row) <= LAST_ROW:
            return 0
        self.begin_row({"r": row, **_attributes_in(attributes)})
        columns, row_number = self.columns, self.row
        for _, letters, _, look, kind, stored in cells:
            if stored:
                column = columns.get(letters) or self.near(row_number, self.position(letters + row)[1])
                self.keep(stored, kind or "n", look, row_number, column)
        return end + len(b"</row>")

    def starts(self, name: str, attributes: dict[str, str]) -> None:
        """Handle the parser's event; cells may be millions, and most of them empty, so little is done for each."""
        if ":" in name:
            name = name.rpartition(":")[2]
        self.path.append(name)
        if name == "c" and self.inside:
            self.attributes = attributes
            self.formula = False
            self.stored = ""
            if "r" in attributes:
                self.reference, self.beyond = attributes["r"], 0
            else:
                self.beyond += 1
        elif name == "v":
            self.texts.clear()
        else:
            self.begin(name, attributes)

    def text(self, text: str) -> None:
        """Handle the parser's event: which texts are of use shows when their element ends."""
        self.texts.append(text)

    def ends(self, name: str) -> None:
        """Handle the parser's event."""
        name = self.path.pop()
        if name == "v":
            if self.inside:
                self.stored = "".join(self.texts)
        elif name == "c":
            if self.stored:
                self.keep_here(self.stored)
                self.stored = ""
            elif self.pieces.runs:
                self.keep_here(self.pieces.taken())
            elif self.formula and self.attributes.get("t", "n") == "n" and self.inside:
                self.budget.keep(CELL)
                self.grid.without_result.append(self.here())
        elif name == "t" and self.taking:
            self.taking = False
            self.pieces.end("".join(self.texts))
        elif name == "sheetData":
            self.inside = False
            self.count()
        self.texts.clear()

    def count(self) -> None:
        """Count the cells that a row has added."""
        self.budget.keep(CELL * (len(self.grid.cells) - self.counted))
        self.counted = len(self.grid.cells)

    def here(self) -> Position:
        """Return the row and column of the cell that is open."""
        row, column = self.position(self.reference) if self.reference else (self.row, 0)
        self.row = row
        return row, self.near(row, column + self.beyond)

    def near(self, row: int, column: int) -> int:
        """Return a column, where a sheet may have a cell in it and the row."""
        if 0 < row <= LAST_ROW and column <= LAST_COLUMN:
            return column
        raise DamageError(Message("part-cell-far", row=Code(brief(row)), column=Code(brief(column))))

    def position(self, reference: str) -> Position:
        """Return the row and column of a cell by its name."""
        letters = reference.rstrip(_DIGITS)
        column = self.columns.get(letters)
        if column is None:
            if not (letters.isascii() and letters.isalpha() and len(letters) <= 3):
                raise DamageError(Message("part-odd-cell", cell=Code.of(reference[:20])))
            column = column_number(letters.upper())
            if column <= LAST_COLUMN:
                self.columns[letters] = column
        try:
            return int(reference[len(letters) :]), column
        except ValueError:
            raise DamageError(Message("part-odd-cell", cell=Code.of(reference[:20]))) from None

    def merge(self, reference: str) -> None:
        """Note merged cells."""
        first, sign, last = reference.partition(":")
        (top, left), (bottom, right) = self.position(first), self.position(last if sign else first)
        self.grid.merges.append((min(top, bottom), min(left, right), max(top, bottom), max(left, right)))
        if len(self.grid.merges) > MOST_MERGED:
            raise DamageError(Message("part-many-merged-cells", limit=MOST_MERGED))

    def keep_here(self, stored: str | Runs) -> None:
        """Note what the open cell holds."""
        self.keep(stored, self.attributes.get("t", "n"), self.attributes.get("s", ""), *self.here())

    def keep(self, stored: str | Runs, kind: str, look: str, row: int, column: int) -> None:
        """Note what a cell holds, unless it is nothing but spaces."""
        style = self.styles.get(look, UNSTYLED) if look else UNSTYLED
        value: Value | Runs = stored
        shown: tuple[Value, str] | None = None
        struck, wholly = "", style.struck
        if type(stored) is str:
            if kind == "s":
                number = int(stored)
                if not 0 <= number < len(self.shared):
                    raise DamageError(Message("part-unknown-text", number=Code(brief(number)), count=len(self.shared)))
                value = self.shared[number]
            elif kind != "n":
                value = self.value(stored, kind, style)
            elif style.format is PLAIN and _WHOLE.fullmatch(stored):
                value = int(stored)
                shown = value, stored
            else:
                shown = self.numbers.get((stored, look))
                value = self.number(stored, style) if shown is None else shown[0]
        if isinstance(value, tuple):
            value, struck = kept_and_struck(value, style.struck)
            wholly = False
        if isinstance(value, str):
            text = value.strip()
            if not text:
                wholly, value, struck = True, struck, ""
                text = value.strip()
                if not text:
                    return
            if style.format.sections and kind != "e":
                text = displayed(text, style.format)
            if kind != "s":
                self.budget.keep(sys.getsizeof(value))
        elif shown is not None:
            text = shown[1]
        else:
            text = displayed(value, style.format)
            if kind == "n" and isinstance(stored, str) and len(self.numbers) < _MOST_NUMBERS:
                self.numbers[stored, look] = (value, text)
        grid = self.grid
        if struck or wholly:
            grid.strike((row, column), struck or text, wholly=wholly)
            self.budget.keep(CELL + sys.getsizeof(struck))
        if self.row_is_hidden:
            grid.hidden_rows.add(row)
        if self.outline:
            grid.outline[row] = self.outline
        grid.cells[row, column] = Cell(
            grid.file, grid.name, row, column, value, text, style.format.is_percent and type(value) is not str,
            style.indent, style.bold, kind == "e",
        )  # fmt: skip

    def value(self, text: str, kind: str, style: Style) -> Value:
        """Return what the text of a cell means by its kind."""
        match kind:
            case "b":
                return text.strip() in ("1", "true")
            case "str":
                return unescaped(text)
            case "d":
                try:
                    when = datetime.datetime.fromisoformat(text.strip())
                except ValueError:
                    return text
                return when.date() if len(text.strip()) == 10 else when.replace(tzinfo=None)
        return text

    def number(self, text: str, style: Style) -> Value:
        """Return the number that a cell holds by its digits, or the date that it shows; a text where it is none."""
        try:
            number = float(text)
        except ValueError:
            return text
        if not math.isfinite(number) or "_" in text:
            return text
        if style.format.moment:
            moment = moment_of(number, style.format.moment, self.from_1904)
            if not isinstance(moment, (int, float)):
                return moment
        return exact_value(number)


@functools.lru_cache(maxsize=64)
def _attributes_in(text: str) -> dict[str, str]:
    """Return the attributes of a tag; most rows of a sheet have the same."""
    return dict(_ATTRIBUTE.findall(text))


def _is_hidden(attributes: dict[str, str], size: str) -> bool:
    return is_on(attributes.get("hidden", "")) or attributes.get(size, "").strip("0.") == "" != attributes.get(size, "")
