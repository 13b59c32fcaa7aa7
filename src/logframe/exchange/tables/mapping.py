"""A mapping file beside a table: it settles what the headings leave open, for the next time too.

NAME.mapping.yaml is for one table, tables.mapping.yaml for all tables of a folder.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import attrs

from logframe.declaration.values.periods import Period
from logframe.errors import LoadError
from logframe.exchange.marked import Marked
from logframe.exchange.tables.cells.grid import column_letters
from logframe.exchange.tables.headers import Layout, Section
from logframe.exchange.tables.headings import heading_of
from logframe.exchange.tables.plans import Piece, TablePlan
from logframe.exchange.tables.table_columns import Column
from logframe.exchange.tables.table_words import plain
from logframe.exchange.values.periods import read_period
from logframe.exchange.values.spans import read_span
from logframe.messages import Code, Message
from logframe.opening import read_text
from logframe.places import Place
from logframe.terms import ACCUMULATIONS

NAMES: Final = ("columns", "headings", "accumulates", "fiscal_year_starts", "year", "period")


@attrs.frozen
class Mapping:
    """What is settled: headings by column ("C", or "Sheet!C"), accumulation of all figures or by indicator."""

    columns: dict[str, str] = attrs.Factory(dict)
    accumulates: dict[str, str] = attrs.Factory(dict)
    """By the number or statement of an indicator; "" is for all of them."""
    headings: dict[str, str] = attrs.Factory(dict)
    """Headings of the organisation's own, with what they mean to the reader."""
    fiscal_year_starts: int | None = None
    year: int | None = None
    period: Period | None = None
    """When the project runs."""

    def over(self, sections: Sequence[Section], layout: Layout) -> list[Section]:
        """Return the sections with the headings that are settled."""
        return [attrs.evolve(section, columns=self._columns(section, layout)) for section in sections]

    def _columns(self, section: Section, layout: Layout) -> tuple[Column, ...]:
        return tuple(self._column(column, layout) for column in section.columns)

    def _column(self, column: Column, layout: Layout) -> Column:
        letters = column_letters(column.number)
        text = self.columns.get(f"{layout.sheet.name}!{letters}") or self.columns.get(letters)
        if text is None:
            return column
        heading = heading_of((text,), layout.calendar)
        return Column(column.number, heading, heading.role or "text", heading.level)

    def settle(self, plan: TablePlan) -> None:
        """Give a project its period, and indicators how their figures go together, as labels and columns would."""
        plan.period = self.period
        for node in plan.nodes if self.accumulates else ():
            for indicator in node.indicators:
                for name in (indicator.number, indicator.statement, ""):
                    if name in self.accumulates:
                        indicator.beside["accumulates"] = Piece(indicator.piece.cell, self.accumulates[name], "", False)
                        break


def mapping_beside(file: str) -> Mapping:
    """Return the mapping beside a file; an empty one where there is none.

    Raises LoadError at its line for what it cannot mean.
    """
    own = Path(f"{os.path.splitext(file)[0]}.mapping.yaml")
    path = own if own.is_file() else own.with_name("tables.mapping.yaml")
    if not path.is_file():
        return Mapping()
    from logframe.exchange.yaml_text import parse_yaml

    name = str(path)
    whole = parse_yaml(read_text(name), name)
    table = _table(whole, name)
    for key, part in table.items():
        if key not in NAMES:
            raise LoadError(
                Message("mapping-name-unknown", name=Code.of(key), names=NAMES), place=Place(name, part.line)
            )
    columns = {key: str(part.value) for key, part in _table(table.get("columns"), name).items()}
    headings = {plain(key): str(part.value) for key, part in _table(table.get("headings"), name).items()}
    return Mapping(columns, _accumulates(table.get("accumulates"), name), headings,
                   _month(table.get("fiscal_year_starts"), name), _year(table.get("year"), name),
                   _period(table.get("period"), name))  # fmt: skip


def _table(part: Marked | None, file: str) -> dict[str, Marked]:
    if part is None:
        return {}
    if isinstance(part.value, dict):
        return part.value
    raise LoadError(Message("mapping-not-names"), place=Place(file, part.line))


def _accumulates(part: Marked | None, file: str) -> dict[str, str]:
    if part is None:
        return {}
    words = {"": part} if isinstance(part.value, str) else _table(part, file)
    for word in words.values():
        if word.value not in ACCUMULATIONS:
            known_words = tuple(map(Code, ACCUMULATIONS))
            raise LoadError(
                Message("mapping-word-unknown", word=Code.of(word.value), words=known_words),
                place=Place(file, word.line),
            )
    return {name: str(word.value) for name, word in words.items()}


def _month(part: Marked | None, file: str) -> int | None:
    """Read the month in which fiscal years begin: 10, or October."""
    if part is None:
        return None
    if isinstance(part.value, int) and 1 <= part.value <= 12:
        return part.value
    when = read_period(str(part.value))
    if when is not None and when.relative == "month":
        return when.number
    raise LoadError(Message("mapping-no-month", value=Code.of(part.value)), place=Place(file, part.line))


def _year(part: Marked | None, file: str) -> int | None:
    if part is None:
        return None
    if isinstance(part.value, int) and 1950 <= part.value <= 2100:
        return part.value
    raise LoadError(Message("mapping-no-year", value=Code.of(part.value)), place=Place(file, part.line))


def _period(part: Marked | None, file: str) -> Period | None:
    if part is None:
        return None
    period = read_span(str(part.value)).period
    if period is None:
        raise LoadError(Message("mapping-no-period", value=Code.of(part.value)), place=Place(file, part.line))
    return period
