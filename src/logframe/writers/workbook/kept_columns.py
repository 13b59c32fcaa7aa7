"""What a project wrote into an earlier workbook: read from the file that is to be replaced, if it is one of ours."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import groupby
from pathlib import Path
from typing import Final

from logframe.errors import LogframeError, WriteError
from logframe.exchange.excel.own import REVIEW, REVIEW_MARK
from logframe.exchange.tables.cells.grid import Sheet, Value, as_text
from logframe.exchange.tables.cells.sheets import read_sheets
from logframe.messages import Code, Field, Message
from logframe.opening import reading_output
from logframe.places import Place
from logframe.writers.catalogue_words import words
from logframe.writers.workbook.cell_contents import text_of
from logframe.writers.workbook.follow_up_tab import FOLLOW_UP
from logframe.writers.workbook.own_columns import CODE, NEEDED, OWN, SUBJECT, Filled, KeptTable
from logframe.writers.workbook.problems_tab import PROBLEMS

TABLES: Final = (PROBLEMS, FOLLOW_UP)
"""The tables of a review with columns of the project's own; the first stands in every workbook."""


def marks(sheets: Mapping[str, str]) -> list[tuple[str, ...]]:
    """Return the rows of the hidden sheet: that the file is ours, and under which names its columns stand.

    `sheets` are the names of the sheets by those of the tables on them.
    """
    rows: list[tuple[str, ...]] = [(REVIEW_MARK,)]
    for table in TABLES:
        if table.name in sheets:
            start = _start(table)
            rows.append((f"{start}sheet", sheets[table.name]))
            rows += [(f"{start}{name}", text_of(words(head.text))) for name, head in table.heads.items()]
    return rows


def _start(table: KeptTable) -> str:
    return "" if table is PROBLEMS else f"{table.name} "


def earlier_columns(file: Path) -> dict[str, list[Filled]]:
    """Return the filled rows of the workbook at a place, by the names of their tables.

    Nothing is there where no file is. Raises WriteError for a file that is no review of ours, and where a column that
    is kept was renamed or taken out: nothing that a project wrote is lost without a word.
    """
    if not file.is_file():
        return {}
    place = Place(str(file))
    try:
        with reading_output():
            sheets = read_sheets(file)
    except LogframeError as problem:
        raise WriteError(Message("not-a-review-workbook"), place=place) from problem
    by_name = {sheet.name: sheet for sheet in sheets}
    own = by_name.get(REVIEW)
    if own is None or own.written(1, 1) != REVIEW_MARK:
        raise WriteError(Message("not-a-review-workbook"), place=place)
    marked = {cell.text: own.written(cell.row, 2) for cell in own.filled() if cell.column == 1 and cell.row > 1}
    earlier: dict[str, list[Filled]] = {}
    for table in TABLES:
        start = _start(table)
        named = {name.removeprefix(start): text for name, text in marked.items() if name.startswith(start)}
        if table is not PROBLEMS and not named:
            continue
        sheet = by_name.get(named.get("sheet", ""))
        if sheet is None:
            raise WriteError(Message("review-without-sheet", sheet=Code.of(named.get("sheet", ""))), place=place)
        earlier[table.name] = list(_rows(table, sheet, named, place))
    return earlier


def _rows(table: KeptTable, sheet: Sheet, named: dict[str, str], place: Place) -> Iterator[Filled]:
    heads = {named.get(name, ""): name for name in table.heads}
    columns: dict[str, int] = {}
    for _, row in groupby(sheet.filled(), key=lambda cell: cell.row):
        cells = {cell.column: cell.value for cell in row}
        texts = {column: as_text(value).strip() for column, value in cells.items()}
        names = {heads[text]: column for column, text in texts.items() if text in heads}
        if {CODE, SUBJECT} <= names.keys():
            _refuse_lost(names, named, sheet, place)
            columns = names
            continue
        if not columns:
            continue
        filled: dict[str, Field] = {name: _field(cells[column]) for name, column in columns.items() if column in cells}
        if any(name in filled for name in (CODE, *OWN)):
            yield filled
    if not columns:
        _refuse_lost({}, named, sheet, place)


def _field(value: Value) -> Field:
    """Return what a cell holds as it is written again."""
    return float(value) if isinstance(value, (int, Decimal)) and not isinstance(value, bool) else value


def _refuse_lost(names: Sequence[str] | dict[str, int], named: dict[str, str], sheet: Sheet, place: Place) -> None:
    lost = next((name for name in NEEDED if name not in names), None)
    if lost is not None:
        message = Message("review-without-column", sheet=Code.of(sheet.name), column=Code.of(named.get(lost, lost)))
        raise WriteError(message, place=place)
