"""The dates of the times that tables name: years of a project, fiscal years, quarters without a year."""

from __future__ import annotations

import datetime
from typing import Final

import attrs

from logframe.declaration.values.periods import MONTHS, Period
from logframe.exchange.tables.cells.grid import Cell
from logframe.exchange.tables.findings import Findings
from logframe.exchange.values.date_pieces import LENGTHS, Calendar, is_year, months_later
from logframe.exchange.values.periods import ReadPeriod, read_period
from logframe.messages import Code, Message

_LENGTHS: Final = {**LENGTHS, "month": 1}
USUAL_START: Final = 7


@attrs.define
class Times:
    """What settles the times of a file: the project's period, where fiscal years begin, and the year that is meant."""

    findings: Findings
    calendar: Calendar
    project: Period | None = None
    start: datetime.date | None = None
    """The project's first day, where its last is not stated."""
    fiscal_start: int | None = None
    year: int | None = None
    assumed: set[int] = attrs.Factory(set)
    """The months that fiscal years were assumed to begin in, each said once."""

    def dated(self, when: ReadPeriod | None, cell: Cell) -> Period | None:
        """Return the dates of a time; None where it has none, which is said at the cell."""
        if when is None:
            return None
        if when.problem is not None:
            rule = when.rule
            self.findings.under_rule(rule, cell, "table-time-unclear", text=cell.text[:60], problem=when.problem)
            return None
        if when.period is not None:
            return when.period
        if when.years is not None:
            return self._fiscal(when, when.years, cell)
        if when.relative in ("end", "whole"):
            return None
        return self._relative(when, cell)

    def read(self, value: object, text: str, cell: Cell) -> Period | None:
        """Return the period or day that a cell says; what is none is an error at it."""
        if isinstance(value, datetime.date):
            day = value.date() if isinstance(value, datetime.datetime) else value
            return Period(day, day)
        if isinstance(value, int) and cell.value is value and is_year(value):
            text = str(value)  # a year that the sheet shows as an amount: "2,025"
        when = read_period(text, self.calendar)
        if when is None or (when.problem is None and any(map(str.isdigit, when.words))):
            self.findings.add("error", cell, "table-time-unclear", text=text[:60], problem=Message("cell-no-period"))
            return None
        return self.dated(when, cell)

    def _fiscal(self, when: ReadPeriod, years: tuple[int, int], cell: Cell) -> Period | None:
        start = self.fiscal_start
        if start is None:
            start = USUAL_START if years[0] != years[1] else 1
            if self.project is not None and self.project.start.day == 1 and self.project.start.month != 1:
                start = self.project.start.month  # a project that runs by fiscal years begins with one
            if start not in self.assumed and (when.fiscal or start != 1):
                self.assumed.add(start)
                month = Message("month-name", month=Code(MONTHS[start]))
                self.findings.add("warning", cell, "table-fiscal-start", years=Code(_years(years)), month=month)
        return when.dated(start)

    def _relative(self, when: ReadPeriod, cell: Cell) -> Period | None:
        """Count years, quarters and months of the project from its start, quarters of a year from that."""
        length = _LENGTHS.get(when.relative, 0)
        if not length:
            return None
        if self.year is not None and when.relative != "year" and not when.of_year:
            return _span(datetime.date(self.year, 1, 1), (when.number - 1) * length, length)
        counted = when.relative == "year" or when.of_year
        start = self.start if self.project is None else self.project.start
        if counted and start is not None:
            before = (when.of_year - 1) * 12 if when.of_year else 0
            return _span(start, before + (when.number - 1) * length, length)
        code = "table-start-missing" if counted else "table-year-missing"
        self.findings.add("warning", cell, code, text=" ".join(cell.text.split())[:60])
        return None


def _years(years: tuple[int, int]) -> str:
    return str(years[0]) if years[0] == years[1] else f"{years[0]}/{years[1] % 100:02}"


def _span(start: datetime.date, offset: int, count: int) -> Period:
    """Return so many whole months, counted from a day."""
    first = months_later(start, offset)
    return Period(first, months_later(start, offset + count) - datetime.timedelta(days=1))
