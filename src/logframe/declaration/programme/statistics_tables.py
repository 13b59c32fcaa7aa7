"""Statistics tables: series side by side over the same periods and places, with shares and changes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

import attrs

from logframe.declaration.programme.series import Series
from logframe.declaration.values.keywords import flag, identifier, several, single, statement, texts, words
from logframe.declaration.values.periods import Period, parse_period
from logframe.errors import DeclarationError, DuplicateIdError
from logframe.messages import Code, Message
from logframe.places import Place, caller_place

Rows: TypeAlias = Literal["calendar-year", "project-period"] | tuple[Period, ...]
TypedRows: TypeAlias = Literal["calendar-year", "project-period"] | Iterable[str | Period]


def _side(typed: Series) -> Series:
    return single(typed, Series, Message("subject-ratio"))


def _changing(typed: Series) -> Series:
    return single(typed, Series, Message("subject-change"))


@attrs.frozen(hash=False)
class RatioOf:
    """A derived column: one series over another, a share where both count one thing, else a rate."""

    above: Series = attrs.field(converter=_side)
    below: Series = attrs.field(converter=_side)
    statement: str = attrs.field(default="", converter=words)

    @property
    def id(self) -> str:
        """Name the column by what it is computed from."""
        return f"{self.above.id}/{self.below.id}"


@attrs.frozen(hash=False)
class ChangeIn:
    """A derived column: how a series changed since the row before, of the same place and as many days."""

    series: Series = attrs.field(converter=_changing)
    statement: str = attrs.field(default="", converter=words)

    @property
    def id(self) -> str:
        """Name the column by what it is computed from."""
        return f"change-in-{self.series.id}"


Column: TypeAlias = Series | RatioOf | ChangeIn


def ratio_of(above: Series, below: Series, statement: str = "") -> RatioOf:
    """Put the ratio of two series into a table: in percent where both count one thing, else a rate such as
    SEK per person.

    Raises WrongTypeError for what is no series.
    """
    return RatioOf(above, below, statement)


def change_in(series: Series, statement: str = "") -> ChangeIn:
    """Put the change of a series since the row before into a table, in percent and in its unit.

    Raises WrongTypeError for what is no series.
    """
    return ChangeIn(series, statement)


def _rows(typed: TypedRows) -> Rows:
    if typed == "calendar-year":
        return "calendar-year"
    if typed == "project-period":
        return "project-period"
    if isinstance(typed, str):
        raise DeclarationError(Message("rows-unknown", value=Code.of(typed[:40])))
    return tuple(parse_period(period, Message("subject-row")) for period in typed)


def _columns(typed: Iterable[Column] | Column) -> tuple[Column, ...]:
    columns: tuple[Column, ...] = several(typed, (Series, RatioOf, ChangeIn), "columns")
    if not columns:
        raise DeclarationError(Message("table-without-column"))
    ids = [column.id for column in columns]
    for id in ids:
        if ids.count(id) > 1:
            raise DuplicateIdError(Message("column-twice", id=Code.of(id)))
    return columns


@attrs.frozen(hash=False)
class Table:
    """Series side by side: a row for each place and period, a column for each series and what is derived of it.

    `rows` is "calendar-year", "project-period" (the periods of the programme's projects) or a list of periods;
    `places` are all of the series' unless named; `total` adds up the rows of each place; `by` splits every
    series by a dimension of its observations, such as "sex".
    """

    id: str = attrs.field(converter=identifier)
    statement: str = attrs.field(converter=statement)
    columns: tuple[Column, ...] = attrs.field(converter=_columns, kw_only=True)
    rows: Rows = attrs.field(default="calendar-year", converter=_rows, kw_only=True)
    places: tuple[str, ...] = attrs.field(default=(), converter=texts, kw_only=True)
    total: bool = attrs.field(default=False, converter=flag, kw_only=True)
    by: str = attrs.field(default="", converter=words, kw_only=True)
    chart: bool = attrs.field(default=True, converter=flag, kw_only=True)
    note: str = attrs.field(default="", converter=words, kw_only=True)
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)

    @property
    def series(self) -> tuple[Series, ...]:
        """List the series that the table shows or derives from, each once."""
        shown: dict[int, Series] = {}
        for column in self.columns:
            named = (
                [column]
                if isinstance(column, Series)
                else ([column.series] if isinstance(column, ChangeIn) else [column.above, column.below])
            )
            shown.update((id(series), series) for series in named if id(series) not in shown)
        return tuple(shown.values())
