"""Observations from a CSV file beside the project file: the text of every figure is kept beside what it means."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from typing import Any, Final

import attrs

from logframe import units
from logframe.declaration.framework.observations import Observation
from logframe.declaration.framework.sources import Source
from logframe.declaration.framework.sources import sources as read_sources
from logframe.declaration.values.numbers import (
    Exact,
    Missing,
    Number,
    Value,
    at_least,
    at_most,
    between,
    missing,
    total,
)
from logframe.errors import DeclarationError, LoadError, LogframeError, UnknownIdError, nearest_code, raise_together
from logframe.exchange.csv_text import MOST_PROBLEMS, CsvTable, Row, beside_caller, read_csv
from logframe.exchange.values.booleans import is_nothing
from logframe.exchange.values.figure_fields import value_of
from logframe.exchange.values.signs import MACHINE, Signs, evidence
from logframe.messages import Code, Message
from logframe.places import Place, caller_place

_VALUES: Final = ("value", "low", "high", "missing_reason")
_NUMBERS: Final = ("value", "low", "high")
_TEXTS: Final = ("comment", "definition", "estimated_by", "evidence", "explanation", "note", "place")
_TIMES: Final = ("period", "date")
COLUMNS: Final = ("indicator", *_TIMES, *_VALUES, "unit", "source", *_TEXTS)
"""The names that columns have; any other name of a column is a mistake unless it is a dimension."""
_DIMENSIONS: Final = ("sex", "age")
_OTHER_NAMES: Final = {"year": "period", "units": "unit", "gender": "sex", "age group": "age", "age_group": "age"}
"""What exports call a column, and what it is called here."""
_BY: Final = "by:"
# What makes a row the same figure as another, of which it may be a part.
_SAME: Final = ("indicator", *_TIMES, "unit", "source", "definition", "place")


def observations_from(
    path: str | os.PathLike[str],
    *,
    indicator: str | None = None,
    source: Source | str | None = None,
    sources: Iterable[Source] = (),
) -> list[Observation]:
    """Read observations from a CSV file that lies beside the project file which calls this.

    Columns by their header: period or date, value (or low and high), and if need be indicator, unit, source,
    missing_reason, comment, definition, place and others; `sex`, `age` and columns named `by:...` hold the category
    of a part, whose total is the row that leaves them empty; without such a row the parts are summed up. Year and
    Units, as Open SDG has them, are period and unit. `indicator` takes the rows of one indicator, `source`
    is the source of rows that name none, `sources` are those that rows name by their ids. A number that may be read
    in two ways is refused; an empty one is missing. Raises LoadError or the error of a declaration at its line, and
    ProjectErrors for several.
    """
    file = beside_caller(path, caller_place())
    allowed = (*COLUMNS, *_DIMENSIONS)
    table = _named(read_csv(file, (*allowed, *_OTHER_NAMES)))
    dimensions = tuple(name for name in table.columns if name in _DIMENSIONS or name.startswith(_BY))
    _check_header(table.columns, (*allowed, *dimensions), Place(file, 1))
    shown = evidence(row.cells.get(name, "") for row in table.rows for name in _NUMBERS)
    signs = shown if shown.comma == "decimal" or shown.point == "thousands" else Signs(shown.comma, MACHINE.point)
    figures = _Figures(
        file, dimensions, source, signs, {row_source.id: row_source for row_source in read_sources(tuple(sources))}
    )
    for row in table.rows:
        if len(figures.problems) >= MOST_PROBLEMS:
            break
        figures.add(row)
    figures.add_up()
    raise_together(Message("data-file-has-problems", file=file), figures.problems)
    chosen = _chosen(figures.totals, "indicator" in table.columns, indicator, file)
    return [figures.whole(total) for total in chosen]


def _check_header(names: Sequence[str], allowed: Sequence[str], header: Place) -> None:
    """Refuse a column that no figure has, and a table without a column of figures."""
    for name in names:
        if name not in allowed:
            message = Message(
                "csv-unknown-column",
                column=Code.of(name[:40]),
                near=nearest_code(name, (*COLUMNS, *_DIMENSIONS)),
                dimension=Code(f"{_BY}{name[:40]}"),
            )
            raise LoadError(message, place=header)
    if {"value", "low", "high"}.isdisjoint(names):
        raise LoadError(Message("csv-no-column-of-figures"), place=header)


def _named(table: CsvTable) -> CsvTable:
    """Return a table with the names of its columns as they are here: Open SDG has Year and Units."""
    names = {name: _OTHER_NAMES[name] for name in table.columns if _OTHER_NAMES.get(name, name) not in table.columns}
    if not names:
        return table
    rows = [
        attrs.evolve(row, cells={names.get(name, name): cell for name, cell in row.cells.items()}) for row in table.rows
    ]
    return CsvTable(tuple(names.get(name, name) for name in table.columns), tuple(rows))


@attrs.define(eq=False)
class _Total:
    """A figure with its parts, still to be put together."""

    row: Row
    observation: Observation
    parts: dict[str, dict[str, Value]]


class _Figures:
    def __init__(
        self,
        file: str,
        dimensions: tuple[str, ...],
        source: Source | str | None,
        signs: Signs,
        sources: dict[str, Source],
    ) -> None:
        self.file = file
        self.dimensions = dimensions
        self.source = source
        self.signs = signs
        self.sources = sources
        self.problems: list[LogframeError] = []
        self.totals: list[_Total] = []
        self.found: dict[tuple[str, ...], _Total] = {}
        self.parts: dict[tuple[str, ...], dict[str, dict[str, Value]]] = {}
        """The parts by the figure that they are of and by dimension."""
        self.first: dict[tuple[str, ...], Row] = {}

    def add(self, row: Row) -> None:
        """Read a row: a figure of its own, or a part of one that stands above."""
        place = Place(self.file, row.line)
        try:
            split = [name for name in self.dimensions if name in row.cells]
            key = tuple(row.cells.get(name, "") for name in _SAME)
            if split:
                self.part(row, split, key)
                return
            if key in self.found:
                raise LoadError(Message("csv-figure-twice", line=Code(self.found[key].row.line)))
            total = _Total(row, self.observation(row, place), {})
            self.found[key] = total
            self.totals.append(total)
        except LogframeError as problem:
            problem.place = place
            self.problems.append(problem)

    def part(self, row: Row, columns: Sequence[str], key: tuple[str, ...]) -> None:
        """Keep a part; one of several dimensions at once is a part of them crossed."""
        names = [column.removeprefix(_BY).strip() or column for column in columns]
        dimension, category = "-".join(names), ", ".join(row.cells[column] for column in columns)
        value = _value(row, self.signs)
        cells = self.parts.setdefault(key, {}).setdefault(dimension, {})
        if category in cells:
            raise LoadError(Message("csv-part-twice", part=Code.of(category[:40]), column=dimension))
        cells[category] = value
        self.first.setdefault(key, row)

    def add_up(self) -> None:
        """Give their parts to the figures; those whose whole has no row are summed up, with a gap "at least"."""
        for key, by_dimension in self.parts.items():
            figure = self.found.get(key)
            if figure is None:
                row, place = self.first[key], Place(self.file, self.first[key].line)
                named = {name: cell for name, cell in row.cells.items() if name not in (*_VALUES, "comment")}
                try:
                    value = _summed(next(iter(by_dimension.values())).values(), row.cells.get("unit"))
                    whole = self.observation(attrs.evolve(row, cells=named), place)
                    figure = _Total(row, attrs.evolve(whole, value=value), {})
                except LogframeError as problem:
                    problem.place = place
                    self.problems.append(problem)
                    continue
                self.totals.append(figure)
            figure.parts = by_dimension

    def observation(self, row: Row, place: Place) -> Observation:
        texts: dict[str, Any] = {name: row.cells.get(name, "") for name in _TEXTS}
        return Observation(
            _value(row, self.signs),
            period=row.cells.get("period"),
            date=row.cells.get("date"),
            unit=row.cells.get("unit"),
            source=self.sources.get(row.cells["source"], row.cells["source"]) if "source" in row.cells else self.source,
            raw=row.cells.get("value", ""),
            declared_at=place,
            **texts,
        )

    def whole(self, total: _Total) -> Observation:
        """Return the observation with its parts."""
        return attrs.evolve(total.observation, disaggregation=total.parts) if total.parts else total.observation


def _summed(parts: Iterable[Value], unit: str | None) -> Value:
    """Return the sum of parts, at least that where some are missing; shares do not add up."""
    if unit is not None and units.unit_name(unit) == units.PERCENT:
        return Missing(message=Message("table-parts-only"))
    return total(parts).value


def _value(row: Row, signs: Signs) -> Value:
    text, reason = row.cells.get("value", ""), row.cells.get("missing_reason", "")
    ends = [_end(row, name, signs) for name in ("low", "high")]
    low, high = ends
    is_empty = not text and low is None and high is None
    if reason and not is_empty:
        raise DeclarationError(Message("csv-figure-and-missing"))
    if not text:
        if low is not None and high is not None:
            return between(low, high)
        if low is not None:
            return at_least(low)
        if high is not None:
            return at_most(high)
        return missing(reason) if reason else Missing(message=Message("csv-cell-empty"))
    if is_nothing(text) and text.lower() != "x":  # a cross may as well be a tick
        return Missing(message=Message("cell-without-figure", text=text))
    unit = row.cells.get("unit")
    is_percentage = unit is not None and units.unit_name(unit) == units.PERCENT
    value = value_of(text, is_percentage=is_percentage, signs=signs)
    if isinstance(value, Missing):
        raise DeclarationError(Message("csv-value-not-a-number", problem=value.cause))
    if (low is not None and low != value.low) or (high is not None and high != value.high):
        raise DeclarationError(Message("csv-value-contradicts-ends", value=text[:40]))
    return value


def _end(row: Row, name: str, signs: Signs) -> Exact | None:
    text = row.cells.get(name, "")
    if not text:
        return None
    value = value_of(text, signs=signs)
    if not isinstance(value, Number) or not value.is_exact or value.low is None:
        problem = (
            value.cause if isinstance(value, Missing) else Message("csv-not-one-number", text=text[:40], value=value)
        )
        raise DeclarationError(Message("csv-end-not-a-number", column=name, problem=problem))
    return value.low


def _chosen(totals: list[_Total], named: bool, indicator: str | None, file: str) -> list[_Total]:
    """Take the rows of one indicator; a file with several is not taken as a whole."""
    if not named:
        return totals
    ids = list(dict.fromkeys(total.row.cells.get("indicator", "") for total in totals))
    if indicator is None:
        if len(ids) > 1:
            raise UnknownIdError(
                Message(
                    "csv-several-indicators", file=file, count=len(ids), indicator=Code.of(next(filter(None, ids)))
                ),
                place=caller_place(),
            )
        return totals
    if indicator not in ids:
        raise UnknownIdError(
            Message(
                "csv-no-figure-of-indicator",
                file=file,
                indicator=Code.of(indicator),
                near=nearest_code(indicator, ids),
                ids=", ".join(ids)[:200],
            ),
            place=caller_place(),
        )
    return [total for total in totals if total.row.cells.get("indicator", "") == indicator]
