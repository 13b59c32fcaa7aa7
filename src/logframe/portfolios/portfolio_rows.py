"""The rows of a portfolio, of projects, indicators and problems: plain values that pickle and fit JSON and tables."""

# ruff: noqa: RUF009  # each column is a field of attrs

from __future__ import annotations

import datetime
from collections.abc import Hashable, Iterable, Sequence
from fractions import Fraction
from functools import cache
from typing import Any, Final, Literal, TypeAlias, TypeVar, cast

import attrs

from logframe.declaration.values.numbers import Exact

Kind: TypeAlias = Literal["text", "category", "texts", "whole", "exact", "real", "date", "flag"]
"""What a column holds: words, words that repeat, lists of them, whole numbers, fractions, floats, dates, yes or no."""

_KIND: Final = "kind"
R = TypeVar("R")


def _column(kind: Kind, default: Any = None) -> Any:
    return attrs.field(default=default, metadata={_KIND: kind}, kw_only=True)


@attrs.frozen(slots=True)
class ProjectRow:
    """A project, or a file in which none could be read: then `reason` says why.

    `shown` is the reason in the language of the run. The code, vocabulary and percentage of each sector stand at its
    place, "" where there is none. `half_way` are results where measurement stops half way,
    `by_design` those among them without an outcome or impact indicator; `output_only` is true where no indicator of
    the project reaches effect. `money` is the whole budget, `half_way_percent` the part of it for results that stop
    half way. A bound that is not known is null.
    """

    file: str = _column("category", "")
    project: str = _column("text", "")
    statement: str = _column("text", "")
    reason: str = _column("text", "")
    shown: str = _column("text", "")
    country: str = _column("category", "")
    organisation: str = _column("category", "")
    donors: tuple[str, ...] = _column("texts", ())
    sectors: tuple[str, ...] = _column("texts", ())
    sector_codes: tuple[str, ...] = _column("texts", ())
    sector_vocabularies: tuple[str, ...] = _column("texts", ())
    sector_percents: tuple[str, ...] = _column("texts", ())
    part_of: tuple[str, ...] = _column("texts", ())
    parts: tuple[str, ...] = _column("texts", ())
    tier: int | None = _column("whole")
    status: str = _column("category", "")
    start: datetime.date | None = _column("date")
    end: datetime.date | None = _column("date")
    on: datetime.date | None = _column("date")
    results: int = _column("whole", 0)
    half_way: int = _column("whole", 0)
    by_design: int = _column("whole", 0)
    with_effect: int = _column("whole", 0)
    indicators: int = _column("whole", 0)
    output_only: bool | None = _column("flag")
    with_target: int = _column("whole", 0)
    with_figure: int = _column("whole", 0)
    reached: int = _column("whole", 0)
    missed: int = _column("whole", 0)
    open: int = _column("whole", 0)
    unjudged: int = _column("whole", 0)
    errors: int = _column("whole", 0)
    warnings: int = _column("whole", 0)
    notes: int = _column("whole", 0)
    conflicts: int = _column("whole", 0)
    money_low: Exact | None = _column("exact")
    money_high: Exact | None = _column("exact")
    currency: str = _column("category", "")
    half_way_percent_low: Exact | None = _column("exact")
    half_way_percent_high: Exact | None = _column("exact")

    @property
    def is_read(self) -> bool:
        """Return whether the project could be read and evaluated."""
        return not self.reason


@attrs.frozen(slots=True)
class IndicatorRow:
    """An indicator with its answer.

    `possible` has a bit for every status that the figures allow, in the order of `STATUS_BITS`; `reached` is "yes",
    "no" or "open", null where nothing is judged. The share of the way is exact as numerators and denominators where
    these fit 64 bits. `rules` are the codes of what is wrong with it.
    """

    file: str = _column("category", "")
    project: str = _column("category", "")
    indicator: str = _column("text", "")
    node: str = _column("category", "")
    statement: str = _column("text", "")
    level: str | None = _column("category")
    kind: str = _column("category", "")
    unit: str | None = _column("category")
    organisation: str = _column("category", "")
    country: str = _column("category", "")
    sector: str = _column("category", "")
    accumulates: str | None = _column("category")
    direction: str | None = _column("category")
    context: bool = _column("flag", False)
    has_target: bool = _column("flag", False)
    start_low: float | None = _column("real")
    start_high: float | None = _column("real")
    aim_low: float | None = _column("real")
    aim_high: float | None = _column("real")
    due: datetime.date | None = _column("date")
    on: datetime.date | None = _column("date")
    status: str = _column("category", "")
    possible: int = _column("whole", 0)
    reached: str | None = _column("category")
    share_low_num: int | None = _column("whole")
    share_low_den: int | None = _column("whole")
    share_high_num: int | None = _column("whole")
    share_high_den: int | None = _column("whole")
    share_low: float | None = _column("real")
    share_high: float | None = _column("real")
    value_low: float | None = _column("real")
    value_high: float | None = _column("real")
    measured: bool = _column("flag", False)
    days_covered: int | None = _column("whole")
    days_asked: int | None = _column("whole")
    forecast_low: float | None = _column("real")
    forecast_high: float | None = _column("real")
    evidence: str = _column("category", "")
    evidence_direction: str = _column("category", "")
    reason_code: str = _column("category", "")
    rules: tuple[str, ...] = _column("texts", ())


@attrs.frozen(slots=True)
class DiagnosticRow:
    """The diagnostics of a project that say the same, as one line: how many, and where the first one is."""

    file: str = _column("category", "")
    project: str = _column("category", "")
    code: str = _column("category", "")
    severity: str = _column("category", "")
    concern: str = _column("category", "")
    message: str = _column("category", "")
    count: int = _column("whole", 0)
    subject: str = _column("text", "")
    place: str = _column("text", "")


@attrs.frozen(slots=True)
class FileRows:
    """All rows of a file, in the order of the file; `is_lost` where its worker died, which another run may not do."""

    file: str
    projects: tuple[ProjectRow, ...]
    indicators: tuple[IndicatorRow, ...] = ()
    diagnostics: tuple[DiagnosticRow, ...] = ()
    is_lost: bool = False


@cache
def columns_of(cls: Hashable) -> dict[str, Kind]:
    """Return the columns of a kind of rows, each with what it holds."""
    fields: tuple[attrs.Attribute[Any], ...] = attrs.fields(cast(type, cls))
    return {field.name: field.metadata[_KIND] for field in fields}


def encoded_row(row: object) -> list[Any]:
    """Return the cells of a row as JSON holds them: dates as text, fractions as pairs."""
    return [_encoded(getattr(row, name), kind) for name, kind in columns_of(cast(Hashable, type(row))).items()]


def decoded_rows(cls: type[R], rows: Iterable[Sequence[Any]]) -> tuple[R, ...]:
    """Return rows from their cells as JSON held them.

    Raises ValueError, TypeError or KeyError for what is no such row.
    """
    columns = columns_of(cast(Hashable, cls))
    return tuple(
        cls(**{name: _decoded(cell, columns[name]) for name, cell in zip(columns, row, strict=True)}) for row in rows
    )


def _encoded(cell: Any, kind: Kind) -> Any:
    if cell is None:
        return None
    if kind == "date":
        return cell.isoformat()
    if kind == "exact":
        return [cell.numerator, cell.denominator]
    return list(cell) if kind == "texts" else cell


def _decoded(cell: Any, kind: Kind) -> Any:
    if cell is None:
        return None
    if kind == "date":
        return datetime.date.fromisoformat(cell)
    if kind == "exact":
        return Fraction(*cell)
    return tuple(cell) if kind == "texts" else cell
