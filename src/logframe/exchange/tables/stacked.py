"""Indicators whose figures stand below their names: a row of values over one of dates, or a row for each figure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import attrs

from logframe.exchange.tables.cells.grid import Cell, Sheet
from logframe.exchange.tables.headings import FIGURES, heading_of
from logframe.exchange.tables.levels import level_of
from logframe.exchange.tables.table_words import plain, words
from logframe.exchange.values.date_pieces import Calendar
from logframe.exchange.values.periods import read_period

_MOST_CELLS: Final = 20_000
_HEADINGS: Final = ("Indicator", "Type", "Date", "Value", "Comments", "Unit")
_MOST_BEFORE: Final = 3
"""So many cells stand before "Value": the name of the indicator, its unit, and a mark."""
_MOST_BESIDE: Final = 3
"""So many cells stand beside a name in a row of records: the word for a time, the time, and the figure."""
_BEFORE: Final = frozenset({*FIGURES, "indicator", "unit", "number", "indicator_type", "kept"})
_MEASURES: Final = {"baseline": "Baseline", "milestone": "Target", "target": "Target", "observed": "Actual"}
_ROWS: Final = {
    **dict.fromkeys("value valeur valor wert värde значение".split(), "value"),
    **dict.fromkeys("date fecha data datum дата".split(), "date"),
    **dict.fromkeys("comment comments commentaire commentaires comentario comentarios комментарии".split(), "comment"),
}

Row = Sequence[Cell | None]


def as_long(sheet: Sheet, calendar: Calendar) -> Sheet:
    """Return a sheet of such indicators with a row for each figure, under headings; any other as it is.

    World Bank reports have "Value", "Date" and "Comments" below each name or behind it, under "Baseline | Actual | End
    Target"; Danish ones a row each: "Baseline | Year 2022 | 14 %".
    """
    if not sheet.cells or len(sheet.cells) > _MOST_CELLS:
        return sheet
    rows = sheet.rows()
    made = list(_reports(rows, calendar))
    if max(map(len, made), default=0) < len(_HEADINGS):
        made = list(_records(rows, calendar))
    if not made:
        return sheet
    cells: dict[tuple[int, int], Cell] = {}
    first = next((at for at, row in enumerate(made) if len(row) > 2), 0)
    some = next(cell for row in made for cell in row if cell is not None)
    names: Row = [
        attrs.evolve(some, value=text, text=text, label=some.reference) for text in _HEADINGS[: max(map(len, made))]
    ]
    for number, row in enumerate([*made[:first], names, *made[first:]], 1):
        for column, cell in enumerate(row, 1):
            if cell is not None:
                cells[number, column] = attrs.evolve(
                    cell, row=number, column=column, label=cell.reference, merged=(1, 1)
                )
    return attrs.evolve(sheet, cells=cells, merges=(), outline={})


def _reports(rows: Mapping[int, Sequence[Cell]], calendar: Calendar) -> Iterator[Row]:
    """Yield the figures of names over rows of values and dates."""
    head: dict[int, Cell] = {}
    units: set[int] = set()
    block: dict[str, Mapping[int, Cell]] = {}
    name: Cell | None = None
    unit: Cell | None = None
    labels = {plain(cell.text) for cells in rows.values() for cell in cells[: _MOST_BEFORE + 1]}
    if not {"value", "date"} <= {_ROWS.get(label) for label in labels}:
        return
    for cells in rows.values():
        at = next((at for at, cell in enumerate(cells[: _MOST_BEFORE + 1]) if plain(cell.text) in _ROWS), None)
        if at is not None and head and cells[at].column < min(head):
            if at:
                yield from _block(name, unit, head, block, calendar)
                block, name = {}, cells[0]
                unit = next((cell for cell in cells[1:at] if cell.column in units), None)
            block[_ROWS[plain(cells[at].text)]] = {cell.column: cell for cell in cells[at + 1 :]}
            continue
        yield from _block(name, unit, head, block, calendar)
        block, unit = {}, None
        roles = {cell.column: heading_of((cell.text,), calendar).role for cell in cells}
        figures = {cell.column: cell for cell in cells if roles[cell.column] in FIGURES}
        is_head = len(figures) > 1 and set(roles.values()) <= _BEFORE
        if name is not None:
            yield [name]
        name = None if is_head else cells[0]
        if is_head:
            head, units = figures, {column for column, role in roles.items() if role == "unit"}
    yield from _block(name, unit, head, block, calendar)


def _block(
    name: Cell | None,
    unit: Cell | None,
    head: Mapping[int, Cell],
    block: Mapping[str, Mapping[int, Cell]],
    calendar: Calendar,
) -> Iterator[Row]:
    if name is None or "value" not in block:
        return
    comment = next(iter(block.get("comment", {}).values()), None)
    for column, value in block["value"].items():
        top = head.get(column)
        if top is None:
            continue
        word = _MEASURES[heading_of((top.text,), calendar).role]
        measure = attrs.evolve(top, value=word, text=word, label=top.reference)
        yield [name, measure, block.get("date", {}).get(column), value, comment, unit]
        comment = None


def _records(rows: Mapping[int, Sequence[Cell]], calendar: Calendar) -> Iterator[Row]:
    """Yield the figures of names over a row for each figure; nothing where the rows are no such records."""
    made: list[Row] = []
    name: Cell | None = None
    figures = dated = 0
    for cells in rows.values():
        label, rest = cells[0], cells[1:]
        if len(rest) > _MOST_BESIDE:
            if figures:
                return
            made.append(list(cells[:2]))
            continue
        phrase = words("measures").exactly(plain(label.text))
        heading = heading_of((label.text,), calendar)
        if len(rest) == 3 and _names_time(rest[0], calendar):
            rest = rest[1:]  # "Baseline | Year | 2020 | 41 %"
        if name is not None and phrase is not None and len(rest) in (1, 2):
            time = rest[0] if len(rest) == 2 else None
            dated += time is not None and read_period(time.text, calendar) is not None
            figures += 1
            made.append([name, label, time, rest[-1]])
        elif heading.role == "indicator" and len(rest) == 1 and not _is_heading(rest[0], calendar):
            name = rest[0]
        elif level_of(label.text) is not None and len(rest) == 1:
            text = f"{label.text.rstrip(' :')}: {rest[0].text}"
            made.append([attrs.evolve(rest[0], value=text, text=text, label=rest[0].reference)])
            name = None
        elif figures and len(cells) > 2:
            return
        else:
            made.append(list(cells[:2]))
    if dated > 1 and dated == figures:
        yield from made


def _names_time(cell: Cell, calendar: Calendar) -> bool:
    """Return whether a cell says that a time follows: "Year", "Year 2"."""
    when = read_period(cell.text, calendar)
    return (when is not None and bool(when.relative)) or heading_of((cell.text,), calendar).role in ("date", "period")


def _is_heading(cell: Cell, calendar: Calendar) -> bool:
    heading = heading_of((cell.text,), calendar)
    return heading.role in (*FIGURES, "unit", "verification", "indicator") and not heading.unused
