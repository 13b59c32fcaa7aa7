"""Where the tables of a sheet stand: their heading rows, one, two or three, and what each column holds."""

from __future__ import annotations

import datetime
import functools
import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from itertools import filterfalse
from operator import attrgetter
from typing import Final

import attrs

from logframe.errors import LoadError
from logframe.exchange.tables.cells.grid import Cell, Sheet, covered_places
from logframe.exchange.tables.fraction_columns import are_fractions, fraction_headings
from logframe.exchange.tables.headings import FIGURES, ORDINAL, PARTED, Heading, heading_of
from logframe.exchange.tables.lettered_columns import lettered_headings, letters_in
from logframe.exchange.tables.levels import level_of
from logframe.exchange.tables.named_columns import with_names
from logframe.exchange.tables.table_columns import Column, settled
from logframe.exchange.tables.table_words import is_label, plain, words
from logframe.exchange.values.date_pieces import Calendar
from logframe.exchange.values.periods import find_periods
from logframe.messages import Message

_DATED_FIGURE: Final = re.compile(r"[<>≥≤~]?\s?\d[\d.,' ]*\s?%?\s*\((?:19|20)\d\d\)")
_LONGEST: Final = 200
_BESIDE: Final = frozenset("percent comment verification assumptions responsible frequency".split())
_REACHING: Final = frozenset(FIGURES) | _BESIDE
"""What a heading may hold that reaches down without a merge, beside others that span two columns."""
_MOST_HEADING_ROWS: Final = 3
_MOST_COLUMNS: Final = 500
_MOST_PLACES: Final = 2_000_000


@attrs.frozen
class Section:
    """A table or a part of one: its heading rows, and its columns in order; its rows go on to the next one."""

    first: int
    last: int
    columns: tuple[Column, ...]
    end: int = 0
    by_role: Mapping[str, Sequence[Column]] = attrs.field(
        default=attrs.Factory(lambda section: _by_role(section.columns), takes_self=True),
        init=False,
        eq=False,
        repr=False,
    )
    _firsts: dict[tuple[str, ...], Column | None] = attrs.field(init=False, factory=dict, eq=False, repr=False)

    def find(self, *roles: str) -> Column | None:
        """Return the first column of some roles."""
        if roles not in self._firsts:
            firsts = [self.by_role[role][0] for role in roles if role in self.by_role]
            self._firsts[roles] = min(firsts, key=attrgetter("number"), default=None)
        return self._firsts[roles]


def _by_role(columns: Iterable[Column]) -> Mapping[str, Sequence[Column]]:
    by_role: dict[str, list[Column]] = {}
    for column in columns:
        by_role.setdefault(column.role, []).append(column)
    return by_role


class Layout:
    """A sheet by rows and columns, merged cells laid over what they cover."""

    def __init__(self, sheet: Sheet, calendar: Calendar, own: Mapping[str, str] | None = None) -> None:
        self.sheet = sheet
        self.calendar = calendar
        self.own = own or {}
        """Headings of the reader's organisation, with what they mean."""
        self.rows = sheet.rows()
        self.numbers = list(self.rows)
        self.covering: dict[tuple[int, int], Cell] = {}
        self.over: dict[int, list[int]] = {}
        columns = sorted({column for _, column in sheet.cells}) if sheet.merges else ()
        for row, column, origin in covered_places(sheet.merges, self.numbers, columns, sheet.name, sheet.file):
            if origin in sheet.cells:
                self.covering[row, column] = sheet.cells[origin]
                self.over.setdefault(row, []).append(column)

    def heading(self, *path: str) -> Heading:
        """Understand the headings above a column, the highest first."""
        if not self.own:
            return heading_of(path, self.calendar)
        heading = heading_of(tuple(map(self._meant, path)), self.calendar)
        return attrs.evolve(heading, text=" / ".join(" ".join(text.split()) for text in path))

    def _meant(self, text: str) -> str:
        """Return what a heading of the organisation's own means, also one that stands once for each period."""
        meaning = self.own.get(plain(text))
        periods = find_periods(text, self.calendar) if meaning is None else ()
        for period in periods[:1]:
            meaning = self.own.get(plain(f"{text[: period.start]} {text[period.end :]}"))
            meaning = None if meaning is None else f"{meaning} {text[period.start : period.end]}"
        return text if meaning is None else meaning

    def cell(self, row: int, column: int) -> Cell | None:
        """Return the cell that is seen at a place, also one that is merged over it."""
        return self.sheet.cells.get((row, column)) or self.covering.get((row, column))

    def in_row(self, row: int) -> dict[int, Cell]:
        """Return the cells that are seen in a row by column."""
        own = {cell.column: cell for cell in self.rows.get(row, ())}
        over = self.over.get(row)
        return {**{column: self.covering[row, column] for column in over}, **own} if over else own

    def between(self, first: int, last: int) -> list[int]:
        """Return the filled rows behind one row, up to another."""
        return self.numbers[bisect_right(self.numbers, first) : bisect_right(self.numbers, last)]


def sections_of(layout: Layout, *, bare: bool = False) -> list[Section]:
    """Find the tables of a sheet, each heading row that repeats beginning a section of its own.

    `bare` takes headings of figures also where none names the indicators.
    """
    sections: list[Section] = []
    skip = 0
    for row in layout.numbers:
        if row <= skip or not _is_heading_row(layout, row, bare=bare):
            continue
        section = _section(layout, row, skip)
        if section is None:
            continue
        sections.append(section if not sections else _with_columns_of(section, sections[-1]))
        skip = section.last
    if not sections:
        return []
    ends = [section.first - 1 for section in sections[1:]] + [layout.numbers[-1] if layout.numbers else 0]
    return [attrs.evolve(section, end=end) for section, end in zip(sections, ends, strict=True)]


def _with_columns_of(section: Section, before: Section) -> Section:
    """Take over what headings that repeat for each level leave out: "Outcomes | Outcome indicators" goes on beside."""
    named, last = section.find("indicator"), before.find("indicator")
    if named is None or last is None or named.number != last.number:
        return section
    own = {column.number for column in section.columns}
    roles = {column.role for column in section.columns}
    more = [column for column in before.columns if column.number not in own and column.role in _BESIDE - roles]
    return attrs.evolve(section, columns=tuple(sorted((*section.columns, *more), key=attrgetter("number"))))


def _texts(layout: Layout, row: int) -> list[Cell]:
    return layout.rows.get(row, [])


def _is_year(cell: Cell) -> bool:
    return isinstance(cell.value, int) and not isinstance(cell.value, bool) and 1950 <= cell.value <= 2100


def _may_be_heading(cell: Cell) -> bool:
    if isinstance(cell.value, (str, datetime.date)):
        return len(cell.text) <= _LONGEST
    return _is_year(cell)


def _is_dated_figure(cell: Cell) -> bool:
    """Return whether a cell holds a figure with its year, which heads no column: "38.5 (2022)"."""
    return _DATED_FIGURE.fullmatch(cell.text.strip()) is not None


def _written(cell: Cell) -> str:
    """Return a heading as it stands, the first of a month for the month."""
    return f"{cell.value:%m/%Y}" if isinstance(cell.value, datetime.date) and cell.value.day == 1 else cell.text


@functools.cache
def _indicator_marks() -> re.Pattern[str]:
    """Return what every heading of indicators has: most rows are none, and cost no more than a look for it."""
    return words("columns").marks("indicator", "indicator_id")


def _is_ordinal(cell: Cell) -> bool:
    """Return whether a cell may number a year of the project: 1, 2, 3 below "Intermediate targets"."""
    return not isinstance(cell.value, bool) and ORDINAL.fullmatch(cell.text) is not None


def _is_numbered_time(layout: Layout, cell: Cell) -> bool:
    """Return whether a cell numbers a year of the project, below a heading of figures that spans it."""
    over = layout.cell(cell.row - 1, cell.column) if layout.covering and _is_ordinal(cell) else None
    return over is not None and over.merged[1] > 1 and layout.heading(over.text).role in FIGURES


def _is_heading_row(layout: Layout, row: int, *, bare: bool) -> bool:
    """Return whether a row says what the columns below it hold."""
    cells = _texts(layout, row)
    if len(cells) < 2:
        return False
    unlike = next(filterfalse(_may_be_heading, cells), None)
    # By far the most rows below the headings hold such a cell.
    if unlike is not None and not (
        _is_numbered_time(layout, unlike)
        and all(_may_be_heading(cell) or _is_numbered_time(layout, cell) for cell in cells)
    ):
        return False
    if bare and any(map(_is_dated_figure, cells)):
        return False
    marks = _indicator_marks()
    if not bare and not layout.own and not any(marks.search(plain(cell.text)) for cell in cells):
        return False
    roles: set[object] = set()
    understood = 0
    for cell in cells:
        if _is_year(cell) or _is_numbered_time(layout, cell):
            roles.add(cell.value)
            understood += 1
            continue
        heading = layout.heading(_written(cell))
        if (heading.role or heading.when) and len(heading.unused) <= 2:
            understood += 1
            roles.add((heading.role, heading.when, heading.level, heading.part))
        elif not heading.role:
            is_part = (heading.part is not None or heading.whole) and PARTED.issuperset(heading.unused)
            understood += is_part or _spans_figures(layout, cell)
    names = {role[0] for role in roles if isinstance(role, tuple)}
    if bare and sum(not isinstance(role, tuple) or (not role[0] and role[1] is not None) for role in roles) > 1:
        return understood * 2 >= len(cells) and layout.cell(row, cells[0].column + 1) is not None
    useful = "indicator" in names or {"indicator_id", "observed"} <= names
    if bare and len(names & set(FIGURES)) > ("observed" not in names or not names & {"date", "period"}):
        return understood * 2 >= len(cells)
    return useful and len(roles) >= 2 and understood * 2 >= len(cells)


def _spans_figures(layout: Layout, cell: Cell) -> bool:
    """Return whether a heading is merged over those of figures: "UNICEF" over Target and Achieved."""
    below = range(cell.column, cell.column + cell.merged[1]) if cell.merged[1] > 1 else ()
    under = [layout.sheet.cells.get((cell.row + cell.merged[0], column)) for column in below]
    return bool(under) and all(at is not None and layout.heading(at.text).role in FIGURES for at in under)


def _section(layout: Layout, row: int, after: int) -> Section | None:
    first, last = _with_row_above(layout, row, after), row
    while last - row < _MOST_HEADING_ROWS - 1 and _is_second(layout, last + 1, first):
        last += 1
    numbers = sorted({column for at in range(first, last + 1) for column in layout.in_row(at)})
    paths = [_path(layout, first, last, number) for number in numbers]
    headings = with_names(lettered_headings(paths, fraction_headings(paths, layout.heading), layout.heading))
    columns = settled(
        [
            Column(number, heading, heading.role, heading.level)
            for number, heading in zip(numbers, headings, strict=True)
        ]
    )
    if len(columns) > _MOST_COLUMNS or len(columns) * len(layout.numbers) > _MOST_PLACES:
        size = Message("matrix-too-large", columns=len(columns), rows=len(layout.numbers),
                       most_columns=_MOST_COLUMNS, most_cells=_MOST_PLACES)  # fmt: skip
        raise LoadError(size, place=layout.rows[row][0].place)
    return Section(first, last, tuple(columns))


def _path(layout: Layout, first: int, last: int, number: int) -> tuple[str, ...]:
    """Return the headings over a column, the highest first; a heading without a merge reaches to the next one."""
    path: list[str] = []
    for row in range(first, last + 1):
        cell = layout.cell(row, number)
        if cell is not None and cell.row < first:
            continue  # a merged cell of the rows above reaches over these headings
        if cell is None and row < last and layout.sheet.cells.get((last, number)) is not None:
            cell = _to_the_left(layout, row, last, number)
        if cell is not None and (not path or path[-1] != _written(cell)):
            path.append(_written(cell))
    return tuple(path)


def _to_the_left(layout: Layout, row: int, last: int, number: int) -> Cell | None:
    for column in range(number - 1, 0, -1):
        cell = layout.cell(row, column)
        if cell is not None:
            return cell if cell.merged[1] == 1 and layout.sheet.cells.get((last, column)) is not None else None
    return None


def _is_second(layout: Layout, row: int, first: int) -> bool:
    """Return whether a row goes on with the headings: it stands under some of them and says more."""
    cells = _texts(layout, row)
    if not cells or row not in layout.rows:
        return False
    above = layout.in_row(row - 1)
    if _are_days_of_figures(layout, cells, above):
        return True
    merged_down = any(row <= cell.row + cell.merged[0] - 1 for cell in above.values() if cell.row >= first)
    understood = 0
    texts = [cell.text for cell in cells]
    in_fractions, letters = are_fractions(texts), letters_in(texts)
    for cell in cells:
        over = above.get(cell.column) or _to_the_left(layout, row - 1, row, cell.column)
        is_heading = _is_year(cell) or isinstance(cell.value, str) or _is_ordinal(cell)
        if not is_heading or len(cell.text) > _LONGEST or over is None:
            return False
        if isinstance(cell.value, str) and not _is_ordinal(cell):
            heading = layout.heading(cell.text)
            is_heading = bool(heading.role or heading.when or heading.part or heading.whole or heading.at_end)
            is_heading = is_heading and len(set(heading.unused) - PARTED) <= 1 and len(cell.text.split()) <= 8
            is_heading = is_heading or in_fractions or plain(cell.text) in letters or _is_dated(layout, cell, over)
            names_level = level_of(cell.text) and heading.role in ("node", "level", "statement", "kept")
            if names_level and not heading.when and not _is_dated(layout, cell, over):
                return False
            understood += is_heading
        else:
            understood += 1
    spread = any(cell.merged[1] > 1 for cell in above.values()) or len(above) > len(layout.rows.get(row - 1, ()))
    if understood == len(cells) and _fills_up(row, cells, above):
        return True
    if any(_is_ordinal(cell) for cell in cells):
        return False
    fewer = len(cells) < max(len(layout.in_row(first)), len(above))
    own = sum(1 for cell in cells if layout.covering.get((row, cell.column), cell) is cell)
    hangs = _hangs(layout, row, cells)
    return understood == len(cells) and own > 0 and (fewer or hangs) and (merged_down or spread or hangs)


def _are_days_of_figures(layout: Layout, cells: Sequence[Cell], above: Mapping[int, Cell]) -> bool:
    """Return whether a row gives the days or years of figures below their headings, and nothing else."""
    for cell in cells:
        over = above.get(cell.column)
        when = None if isinstance(cell.value, datetime.date) else layout.heading(cell.text)
        dated = when is None or (not when.role and when.when is not None and when.when.period is not None)
        top = layout.heading("" if over is None else over.text)
        if not dated or top.role not in FIGURES or (top.when is not None and top.when.period is not None):
            return False
    return len(cells) > 1


def _is_dated(layout: Layout, cell: Cell, over: Cell) -> bool:
    """Return whether a word is an actual or a target by the year above it: "Result" below 2024."""
    return words("dated").exactly(plain(cell.text)) is not None and (
        _is_year(over) or layout.heading(over.text).when is not None
    )


def _fills_up(row: int, cells: Sequence[Cell], above: dict[int, Cell]) -> bool:
    """Return whether a row splits headings that are merged across, all others reaching down beside it."""
    columns = {cell.column for cell in cells}
    split = all(above[column].merged[1] > 1 for column in columns if column in above)
    beside = [cell for column, cell in above.items() if column not in columns]
    return split and bool(beside) and all(row <= cell.row + cell.merged[0] - 1 for cell in beside)


def _hangs(layout: Layout, row: int, cells: Sequence[Cell]) -> bool:
    """Return whether headings without merges stand under others: some columns have only the lower one."""
    return any(layout.cell(row - 1, cell.column) is None for cell in cells)


def _with_row_above(layout: Layout, row: int, after: int) -> int:
    """Take in a row of headings above that spans some columns: years over targets and actuals."""
    above = row - 1
    cells = _texts(layout, above)
    if above <= after or not cells:
        return row
    here = layout.in_row(row)
    if all(cell.column == min(here) for cell in cells):
        return row  # the title of the table
    # Headings that reach down without a merge: "LOP target" beside a quarter that spans Target and Actual
    alone = [cell for cell in cells if cell.column not in here]
    if len(alone) == len(cells) or not all(layout.heading(cell.text).role in _REACHING for cell in alone):
        return row
    for cell in cells:
        heading = layout.heading(cell.text)
        if len(cell.text) > 80 or is_label(cell.text):
            return row
        if cell in alone:
            continue
        if len(heading.unused) > 1:
            return row  # the title of the table
        if not (
            _is_year(cell) or heading.when or heading.role in (*FIGURES, "indicator", "statement") or heading.whole
        ):
            return row
    spans = any(cell.merged[1] > 1 and cell.merged[1] < len(here) for cell in cells)
    dated = any(_is_year(cell) or layout.heading(cell.text).when for cell in cells)
    below = [layout.heading(_written(here[cell.column])) for cell in cells if cell.column in here]
    over_times = all(heading.when is not None and not heading.role for heading in below)  # "Target" over 2023
    hanging = len(cells) - len(alone) < len(here) and (spans or dated or over_times)
    return above if hanging else row
