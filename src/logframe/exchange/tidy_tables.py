"""Every figure of projects as one table, a row each, for spreadsheets and statistical programs: CSV and Parquet."""

from __future__ import annotations

import csv
import datetime
import io
import math
from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Final, TypeAlias

from logframe import units
from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.observations import PROJECT, Observation, Observed
from logframe.declaration.framework.projects import Project
from logframe.declaration.framework.targets import Keep, Target
from logframe.declaration.programme.programmes import Programme
from logframe.declaration.values.keywords import several
from logframe.declaration.values.numbers import Exact, Missing
from logframe.declaration.values.periods import Period
from logframe.declaration.values.shares import Pooled, Share
from logframe.errors import WriteError
from logframe.evaluation.figures.gathered import quotient
from logframe.exchange.extras import to_write
from logframe.exchange.shapes import number_out
from logframe.exchange.spreadsheets import guarded
from logframe.messages import Message
from logframe.places import Place
from logframe.saving import encoded, write_bytes

Cell: TypeAlias = str | int | Fraction | datetime.date | None
Line: TypeAlias = dict[str, Cell]

NUMBERS: Final = ("low", "high", "value")
DATES: Final = ("period_start", "period_end")
COLUMNS: Final = (
    *("project", "node", "node_kind", "level", "indicator", "kind", "unit", "what"),
    *DATES,
    *("dimension", "category"),
    *NUMBERS,
    *("missing_reason", "source", "definition", "superseded_by", "comment", "text"),
)
_DIGITS: Final = 20
"""How many significant digits a number has that does not end, such as a third."""


def tidy(projects: Iterable[Project] | Project | Programme) -> list[Line]:
    """Return every baseline, milestone, target, observation and part as a row: names of columns with cells.

    The cells of `low`, `high` and `value` are exact; `value` is given only where one number is possible, and an open
    end is None. A ratio is its quotient, a step of a scale stands in `text` alone. An indicator that serves several
    nodes stands under the first. Raises WrongTypeError for what is no project.
    """
    listed: tuple[Project, ...] = several(projects, Project, "projects")
    return [dict.fromkeys(COLUMNS) | row for project in listed for row in _of_project(project)]


def _of_project(project: Project) -> Iterator[Line]:
    seen: set[str] = set()
    for node in project.nodes:
        for indicator in node.indicators:
            if indicator.id in seen:
                continue
            seen.add(indicator.id)
            shared: Line = {
                "project": project.id,
                "node": node.id,
                "node_kind": node.kind,
                "level": indicator.level,
                "indicator": indicator.id,
                "kind": indicator.kind,
                "unit": indicator.unit,
            }
            for row in _of_indicator(indicator, project):
                yield {**shared, **row}


def _of_indicator(indicator: Indicator, project: Project) -> Iterator[Line]:
    start, target = indicator.baseline, indicator.target
    if isinstance(start, Observation):
        yield from _of_observation(indicator, start, project, "baseline")
    elif start is not None:
        yield {"what": "baseline", **_figure(indicator, start)}
    for aim in indicator.milestones:
        yield _of_target(indicator, aim, "milestone")
    if isinstance(target, Keep):
        yield {"what": "target", **_figure(indicator, target.allowed), "text": str(target)}
    elif isinstance(target, Missing):
        yield {"what": "target", **_figure(indicator, target)}
    else:
        for aim in target or ():
            yield _of_target(indicator, aim, "target")
    for observation in indicator.observations:
        yield from _of_observation(indicator, observation, project, "observed")


def _of_target(indicator: Indicator, target: Target, what: str) -> Line:
    row: Line = {"what": what, **_figure(indicator, target.value), **_unit(target.unit)}
    if target.period is not None:
        return {**row, "period_start": target.period.start, "period_end": target.period.end}
    return {**row, "period_end": target.by}


def _of_observation(indicator: Indicator, observation: Observation, project: Project, what: str) -> Iterator[Line]:
    extent = project.period if observation.period == PROJECT else observation.extent
    shared: Line = {"what": what, **_unit(observation.unit)}
    if isinstance(extent, Period):
        shared |= {"period_start": extent.start, "period_end": extent.end}
    shared |= {
        "source": observation.source_id or None,
        "definition": observation.definition or None,
        "superseded_by": observation.superseded_by or None,
    }
    yield {**shared, **_figure(indicator, observation.value), "comment": observation.comment or None}
    for dimension, cells in observation.disaggregation.items():
        for category, part in cells.items():
            row: Line = {**shared, "dimension": dimension, "category": category}
            if isinstance(part, Share):
                yield {**row, **_figure(indicator, part.percent), "unit": units.PERCENT, "text": str(part)}
            else:
                yield {**row, **_figure(indicator, part)}


def _unit(own: str | None) -> Line:
    return {} if own is None else {"unit": own}


def _figure(indicator: Indicator, figure: Observed) -> Line:
    text = str(figure)
    value = quotient(indicator.unit, figure.numerator, figure.denominator) if isinstance(figure, Pooled) else figure
    if isinstance(value, str):
        return {"text": text}
    if isinstance(value, Missing):
        return {"missing_reason": str(value.cause or Message("data-no-figure")), "text": text}
    only = value.low if value.is_exact else None
    return {"low": value.low, "high": value.high, "value": only, "text": text}


def csv_bytes(rows: Iterable[Line], file: Path) -> bytes:
    """Write rows as CSV: UTF-8, commas, texts that a spreadsheet would run made harmless."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in rows:
        writer.writerow([_written(row[name]) for name in COLUMNS])
    return encoded(out.getvalue(), file)


def _written(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return guarded(cell)
    return cell.isoformat() if isinstance(cell, datetime.date) else decimals(cell)


def decimals(number: Exact) -> str:
    """Write a number in full, one that does not end to twenty significant digits, and never with an exponent."""
    if isinstance(number, int):
        return str(number)
    exact = number_out(number)
    if not isinstance(exact, dict):
        return format(exact, "f")
    size = math.floor(math.log10(abs(number.numerator)) - math.log10(number.denominator)) + 1
    places = max(_DIGITS - size, 0)
    scaled = round(number * 10**places)
    whole, rest = divmod(abs(scaled), 10**places)
    written = f"{whole}.{rest:0{places}d}".rstrip("0").rstrip(".") if places else str(whole)
    return f"-{written}" if scaled < 0 else written


def parquet_bytes(rows: Iterable[Line], file: Path) -> bytes:
    """Write rows as Parquet: dates as dates, numbers as floating point.

    Raises WriteError if polars is not installed, or for a number that is beyond floating point.
    """
    to_write("Parquet", file)
    from logframe.table.parquet_rows import ColumnKind, ParquetRows  # needs polars

    all_rows = list(rows)
    kinds: dict[str, ColumnKind] = dict.fromkeys(COLUMNS, "text")
    numbers: dict[str, ColumnKind] = dict.fromkeys(NUMBERS, "real")
    dates: dict[str, ColumnKind] = dict.fromkeys(DATES, "date")
    table = ParquetRows(kinds | numbers | dates)
    try:
        table.add({name: [floating(row[name]) for row in all_rows] for name in COLUMNS})
    except OverflowError as problem:
        raise WriteError(Message("data-beyond-parquet"), place=Place(str(file))) from problem
    return table.content()


def floating(cell: Cell) -> str | float | datetime.date | None:
    """Return a cell with its number as a float, as tables of one type a column have it."""
    return float(cell) if isinstance(cell, (int, Fraction)) else cell


TABLES: Final[dict[str, Callable[[Iterable[Line], Path], bytes]]] = {".csv": csv_bytes, ".parquet": parquet_bytes}
"""The formats of tables: written, and never read as projects."""


def write_table(projects: Iterable[Project], file: Path) -> Path:
    """Write every figure of projects as a table, by the file's ending."""
    return write_bytes(TABLES[file.suffix.lower()](tidy(projects), file), file)
