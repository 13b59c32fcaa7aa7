"""CSV beside a project file: figures as a spreadsheet keeps them, a row each, read strictly and at their lines."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import Final

import attrs

from logframe.errors import LoadError, LogframeError, raise_together
from logframe.exchange.spreadsheets import without_guard
from logframe.exchange.tables.cells.csv_cells import checked_text, text_rows
from logframe.messages import Code, Message
from logframe.places import Place

MOST_ROWS: Final = 100_000
MOST_COLUMNS: Final = 200
LONGEST_FIELD: Final = 20_000
MOST_PROBLEMS: Final = 100


@attrs.frozen
class Row:
    """A row with the line it begins on: its cells by the names of their columns, without empty ones."""

    cells: dict[str, str]
    line: int


@attrs.frozen
class CsvTable:
    """A table with its columns, by their names in lower case, and its rows."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]


def read_csv(file: str, allowed: Iterable[str]) -> CsvTable:
    """Read a CSV file; its delimiter (comma, semicolon or tab) is the one that the header makes sense with.

    `allowed` are the names that columns may have. Raises LoadError at the line of what is wrong, or ProjectErrors.
    """
    text = checked_text(file)
    names = frozenset(allowed)
    rows = _rows(text, _delimiter(text, names), file)
    header = next(rows, None)
    if header is None:
        raise LoadError(Message("csv-empty", columns=tuple(sorted(names))), place=Place(file, 1))
    columns = _columns(header[1], Place(file, header[0]))
    table_rows: list[Row] = []
    problems: list[LogframeError] = []
    for line, cells in rows:
        place = Place(file, line)
        if len(cells) != len(columns):
            problems.append(
                LoadError(Message("csv-cells-differ-from-header", count=len(cells), columns=len(columns)), place=place)
            )
        elif len(table_rows) >= MOST_ROWS:
            raise LoadError(Message("csv-too-many-rows", limit=MOST_ROWS), place=place)
        else:
            filled = ((name, without_guard(cell.strip())) for name, cell in zip(columns, cells, strict=True))
            table_rows.append(Row({name: cell for name, cell in filled if cell}, line))
        if len(problems) >= MOST_PROBLEMS:
            break
    raise_together(Message("data-file-has-problems", file=file), problems)
    return CsvTable(columns, tuple(table_rows))


def _delimiter(text: str, allowed: frozenset[str]) -> str:
    """Choose by the header line alone: the delimiter that gives the most known names, then the most columns."""
    first = text.lstrip("\r\n").split("\n", 1)[0].split("\r", 1)[0][:LONGEST_FIELD]

    def fits(delimiter: str) -> tuple[int, int]:
        parts = [part.strip().strip('"').strip().lower() for part in first.split(delimiter)]
        return sum(part in allowed for part in parts), len(parts)

    return max((",", ";", "\t"), key=fits)


def _rows(text: str, delimiter: str, file: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows that hold something, each with the line it begins on."""
    for line, cells in text_rows(text, delimiter, file, MOST_COLUMNS, LONGEST_FIELD):
        if any(cell and not cell.isspace() for cell in cells):
            yield line, cells


def _columns(header: list[str], place: Place) -> tuple[str, ...]:
    names = tuple(" ".join(name.split()).lower() for name in header)
    # Spreadsheets leave empty columns behind the last one; a column without a name in between is a mistake.
    if "" in names:
        raise LoadError(Message("csv-column-without-name", number=names.index("") + 1), place=place)
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise LoadError(Message("csv-column-twice", column=Code.of(twice[:40])), place=place)
    return names


def beside_caller(path: str | os.PathLike[str], caller: Place) -> str:
    """Return a path relative to the Python file that names it; outside of a file, to the current folder."""
    file = os.fspath(path)
    own = caller.file
    return os.path.join(os.path.dirname(own), file) if own.endswith(".py") and os.path.isfile(own) else file
