"""A sheet for each kind of record beside the matrix: problems, risks, budget of a project, all of an evaluation.

What the sheets show is what is declared. What no cell shows as it is, a text of many pages or a sign that XML has not,
is taken from the data kept beside, wherever a cell still shows the same of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, Final

import attrs

from logframe.assessment.assessments import Assessment
from logframe.declaration.framework.projects import Project
from logframe.errors import DeclarationError, LinkError, LoadError, nearest_code
from logframe.exchange.described_classes import held_in, keeps_several, may_keep_several
from logframe.exchange.excel.record_columns import (
    Column,
    columns_of,
    in_words,
    is_held,
    line_of,
    shown,
    single_class,
    value_in,
)
from logframe.exchange.excel.tables import Shown
from logframe.exchange.marked import Marked
from logframe.exchange.tables.cells.grid import Cell, Sheet, Value, as_text
from logframe.messages import Code, Message
from logframe.nearest import nearest

_OWNERS: Final = (Project, Assessment)
_ASSESSMENTS: Final = "assessments"
_MISSPELT: Final = 0.8


@attrs.frozen
class Kind:
    """A kind of record: its class, the keyword that holds it, and the class of what has it; evaluations have none."""

    keyword: str
    cls: type
    owner: type | None = None

    @property
    def name(self) -> str:
        """Return the name of its sheet."""
        return in_words(self.keyword)

    @property
    def columns(self) -> tuple[Column, ...]:
        """Return the columns of its keywords; what has a sheet of its own has none."""
        return columns_of(self.cls, frozenset(kind.keyword for kind in kinds() if kind.owner is self.cls))

    @property
    def headings(self) -> tuple[str, ...]:
        """Return the headings: what the record is of, then its keywords."""
        own = tuple(column.heading for column in self.columns)
        return own if self.owner is None else (in_words(self.owner.__name__), *own)


@cache
def kinds() -> tuple[Kind, ...]:
    """Return every kind of record that has a sheet, as the classes describe them."""
    lists = [
        Kind(keyword, cls, owner)
        for owner in _OWNERS
        for keyword in held_in(owner)
        if (cls := single_class(owner, keyword)) is not None
    ]
    projects = [kind for kind in lists if kind.owner is Project]
    return (*projects, Kind(_ASSESSMENTS, Assessment), *lists[len(projects) :])


@attrs.frozen
class RecordSheet:
    """A sheet of records as it is written."""

    kind: Kind
    rows: list[tuple[Shown, ...]]


def record_sheets(data: Mapping[str, Any]) -> Iterator[RecordSheet]:
    """Return the sheets for the records of a file's data, those that there are."""
    for kind in kinds():
        rows = [row for owner, record in _records(data, kind) for row in _rows(kind, owner, record)]
        if rows:
            yield RecordSheet(kind, rows)


def _records(data: Mapping[str, Any], kind: Kind) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Return the records of a kind, each with the id of what has it."""
    if kind.owner is None:
        yield from (("", assessment) for assessment in data.get(_ASSESSMENTS, ()))
        return
    owners = data.get(_ASSESSMENTS, ()) if kind.owner is Assessment else _projects(data)
    for owner in owners:
        yield from ((str(owner["id"]), record) for record in owner.get(kind.keyword, ()))


def _projects(data: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
    listed: Sequence[Mapping[str, Any]] = data.get("projects") or data.get("programme", {}).get("projects", ())
    return listed


def _rows(kind: Kind, owner: str, record: Mapping[str, Any]) -> Iterator[tuple[Shown, ...]]:
    """Return the rows of a record: a list of objects inside it goes on in the rows below its own."""
    columns = kind.columns
    inside = {column.within: record.get(column.within, ()) for column in columns if column.within}
    for number in range(max([1, *map(len, inside.values())])):
        cells: list[Shown] = [] if kind.owner is None else [owner if number == 0 else ""]
        for column in columns:
            if column.within:
                parts = inside[column.within]
                cells.append(shown(parts[number].get(column.keyword)) if number < len(parts) else "")
            else:
                cells.append(shown(record.get(column.keyword)) if number == 0 else "")
        yield tuple(cells)


def kinds_of(sheets: Sequence[Sheet]) -> dict[str, Kind]:
    """Return the kinds of the sheets of records in a workbook, by the names of the sheets."""
    named: dict[str, Kind] = {}
    for sheet in sheets:
        for kind in kinds():
            if sheet.name.strip().casefold() == kind.name.casefold() and _is_of(sheet, kind):
                named[sheet.name] = kind
    return named


def _is_of(sheet: Sheet, kind: Kind) -> bool:
    """Return whether the first row has the headings that a record of a kind cannot do without, or misspelt ones."""
    above = {_key(cell) for cell in sheet.filled() if cell.row == 1}
    own = [column.heading for column in kind.columns if column.is_required and column.keyword != "of"]
    needed = own if kind.owner is None else [in_words(kind.owner.__name__), *own]
    unknown = above - {heading.casefold() for heading in kind.headings}
    return all(key in above or nearest(key, unknown, cutoff=_MISSPELT) for key in map(str.casefold, needed))


def _key(cell: Cell) -> str:
    return as_text(cell.value).strip().casefold()


@attrs.frozen
class Records:
    """What the sheets of records of a workbook say: the lists of each project and evaluation, and their evaluations."""

    by_owner: dict[type, dict[str, dict[str, Marked]]]
    assessments: list[Marked] | None


def records_in(sheets: Sequence[Sheet], hidden: Mapping[str, Any], projects: Sequence[str]) -> Records:
    """Read the sheets of records of a workbook; `hidden` is the data kept beside, `projects` the ids that it shows.

    Raises LoadError, LinkError or DeclarationError at the cell that cannot be understood.
    """
    named = kinds_of(sheets)
    readers = {kind: _Reader(sheet, kind, hidden) for sheet in sheets if (kind := named.get(sheet.name)) is not None}
    own = next((reader for kind, reader in readers.items() if kind.owner is None), None)
    assessments = None if own is None else [record for _, _, record in own.records()]
    ids = [_id(record) for record in assessments or ()] or [str(part["id"]) for part in hidden.get(_ASSESSMENTS, ())]
    by_owner: dict[type, dict[str, dict[str, Marked]]] = {}
    for kind, reader in readers.items():
        if kind.owner is None:
            continue
        possible = list(projects) if kind.owner is Project else ids
        lists: dict[str, list[Marked]] = {id: [] for id in possible}
        for owner, cell, record in reader.records():
            lists[_owner(owner, possible, kind, cell)].append(record)
        for id, records in lists.items():
            own_lists = by_owner.setdefault(kind.owner, {}).setdefault(id, {})
            own_lists[kind.keyword] = Marked(list(records), 0, reader.corner)
    return Records(by_owner, assessments)


def _id(record: Marked) -> str:
    part = record.value.get("id") if isinstance(record.value, dict) else None
    return "" if part is None else str(part.value)


def _owner(typed: str, possible: Sequence[str], kind: Kind, cell: Cell) -> str:
    """Return what a record is of: what its row says, or the only one that there is."""
    if typed in possible:
        return typed
    name = Code(in_words(kind.owner.__name__ if kind.owner is not None else ""))
    if typed:
        message = Message("record-of-nothing", owner=name, id=Code.of(typed), near=nearest_code(typed, possible))
        raise LinkError(message, place=cell.place)
    if len(possible) == 1:
        return possible[0]
    raise DeclarationError(Message("record-without-owner", owner=name), place=cell.place)


class _Reader:
    """Reads a sheet of records by its headings."""

    def __init__(self, sheet: Sheet, kind: Kind, hidden: Mapping[str, Any]) -> None:
        self.corner = Cell(sheet.file, sheet.name, 1, 1, "", "").place.cell
        self.kind = kind
        self.cells: dict[int, dict[int, Cell]] = {}
        for cell in sheet.filled():
            if as_text(cell.value).strip():
                self.cells.setdefault(cell.row, {})[cell.column] = cell
        self.columns = self._columns()
        self.kept = dict(self._not_shown(hidden))

    def _columns(self) -> dict[int, Column | None]:
        """Return the column of each heading, None for that of what the record is of."""
        kind = self.kind
        headings: dict[str, Column | None] = {column.heading.casefold(): column for column in kind.columns}
        if kind.owner is not None:
            headings[in_words(kind.owner.__name__).casefold()] = None
        columns: dict[int, Column | None] = {}
        for number, cell in self.cells.get(1, {}).items():
            if _key(cell) not in headings:
                message = Message(
                    "record-heading-unknown",
                    heading=Code.of(as_text(cell.value)[:40]),
                    near=nearest_code(as_text(cell.value), kind.headings),
                    headings=tuple(map(Code, kind.headings)),
                )
                raise LoadError(message, place=cell.place)
            columns[number] = headings[_key(cell)]
        return columns

    def _not_shown(self, hidden: Mapping[str, Any]) -> Iterator[tuple[tuple[Column, str, str], Any]]:
        """Return what no cell shows as it is, by its column and what the cell, or a line of it, shows."""
        for _, record in _records(hidden, self.kind):
            for column in self.kind.columns:
                holders = record.get(column.within, ()) if column.within else [record]
                for value in (holder[column.keyword] for holder in holders if column.keyword in holder):
                    content = shown(value)
                    lines = list(map(line_of, value)) if isinstance(value, list) else []
                    if (_lines(content) != lines) if lines else (value_in(content, column) != value):
                        yield (column, "", _sight(content)), value
                    for line, part in zip(lines, value, strict=True) if lines else ():
                        if value_in(line, column) != part:
                            yield (column, "line", _sight(line)), part

    def records(self) -> Iterator[tuple[str, Cell, Marked]]:
        """Return each record with what it is of and its first cell."""
        owner, first = "", None
        names: dict[str, Marked] = {}
        for row, cells in sorted(self.cells.items()):
            if row == 1:
                continue
            own = {number: cell for number, cell in cells.items() if number in self.columns}
            begins = any((column := self.columns[number]) is None or not column.within for number in own)
            if own and (begins or first is None):
                if first is not None:
                    yield owner, first, self._record(names, first)
                first, names, owner = own[min(own)], {}, ""
            inside: dict[str, dict[str, Marked]] = {}
            for number, cell in own.items():
                column = self.columns[number]
                if column is None:
                    owner = as_text(cell.value).strip()
                elif column.within:
                    inside.setdefault(column.within, {})[column.keyword] = self._marked(cell, column)
                else:
                    names[column.keyword] = self._marked(cell, column)
            for keyword, part in inside.items():
                at = next(iter(part.values())).cell
                before = names.get(keyword)
                items = before.value if before is not None and isinstance(before.value, list) else []
                names[keyword] = Marked([*items, Marked(part, 0, at)], 0, at)
        if first is not None:
            yield owner, first, self._record(names, first)

    def _record(self, names: Mapping[str, Marked], first: Cell) -> Marked:
        """Return a record, which has to have what it cannot do without."""
        lacking = [
            column
            for column in self.kind.columns
            if column.is_required and column.keyword != "of" and column.keyword not in names
        ]
        if lacking:
            message = Message("record-cell-empty", heading=Code(lacking[0].heading))
            raise DeclarationError(message, place=first.place)
        return Marked(dict(names), 0, first.place.cell)

    def _marked(self, cell: Cell, column: Column) -> Marked:
        at = cell.place.cell
        is_kept = (column, "", _sight(cell.value)) in self.kept
        if is_kept or not may_keep_several(column.cls, column.keyword):
            return _with_cell(self._value(cell.value, column, ""), at)
        values = [self._value(line, column, "line") for line in _lines(cell.value)]
        if not keeps_several(column.cls, column.keyword) and not any(is_held(value, column) for value in values):
            return _with_cell(self._value(cell.value, column, ""), at)
        return Marked([_with_cell(value, at) for value in values], 0, at)

    def _value(self, content: Value, column: Column, part: str) -> Any:
        key = column, part, _sight(content)
        return self.kept[key] if key in self.kept else value_in(content, column)


def _sight(content: Any) -> str:
    """Return what a reader sees of a cell, whatever program saved it."""
    return "".join((f"{content:.12g}" if isinstance(content, float) else as_text(content)).split())


def _lines(content: Value | Shown) -> list[str]:
    """Return what stands in a cell line by line."""
    return [line.strip() for line in str(content).splitlines() if line.strip()]


def _with_cell(value: Any, cell: str) -> Marked:
    if isinstance(value, dict):
        return Marked({name: _with_cell(part, cell) for name, part in value.items()}, 0, cell)
    if isinstance(value, list):
        return Marked([_with_cell(item, cell) for item in value], 0, cell)
    return Marked(value, 0, cell)


def with_records(whole: Marked, records: Records) -> Marked:
    """Return the data of a file with what its sheets of records say."""
    names = dict(whole.value) if isinstance(whole.value, dict) else {}
    of_projects = records.by_owner.get(Project, {})
    holder = names.get("programme")
    if "projects" in names:
        names["projects"] = _overlaid(names["projects"], of_projects)
    elif holder is not None and isinstance(holder.value, dict) and "projects" in holder.value:
        projects = _overlaid(holder.value["projects"], of_projects)
        names["programme"] = Marked({**holder.value, "projects": projects}, holder.line, holder.cell)
    before = {_id(part): part for part in _list(names.get(_ASSESSMENTS))}
    of_assessments = records.by_owner.get(Assessment, {})
    listed = list(before.values()) if records.assessments is None else records.assessments
    whole_ones: list[Marked] = []
    for part in listed:
        # A list whose sheet is gone stays as it was.
        kept = before.get(_id(part))
        lists = {kind.keyword for kind in kinds() if kind.owner is Assessment}
        hidden = kept.value if kept is not None and isinstance(kept.value, dict) else {}
        base = {name: value for name, value in hidden.items() if name in lists}
        own = part.value if isinstance(part.value, dict) else {}
        parts = {**base, **own, **of_assessments.get(_id(part), {})}
        whole_ones.append(Marked(_without_empty(parts), part.line, part.cell))
    if whole_ones:
        names[_ASSESSMENTS] = Marked(list(whole_ones), 0)
    return Marked(names, whole.line, whole.cell)


def _list(data: Marked | None) -> list[Marked]:
    return data.value if data is not None and isinstance(data.value, list) else []


def _overlaid(listed: Marked, lists: Mapping[str, Mapping[str, Marked]]) -> Marked:
    items = [
        Marked(_without_empty({**item.value, **lists.get(_id(item), {})}), item.line, item.cell)
        if isinstance(item.value, dict)
        else item
        for item in _list(listed)
    ]
    return Marked(list(items), listed.line, listed.cell)


def _without_empty(names: Mapping[str, Marked]) -> dict[str, Marked]:
    return {name: part for name, part in names.items() if part.value != []}
