"""Figures, dates and units from cells, and every cell that cannot be understood with what it reads."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import attrs

from logframe.declaration.framework.observations import Observed
from logframe.declaration.framework.targets import Keep, keep_at_least, keep_at_most, keep_between
from logframe.declaration.values import numbers as values
from logframe.declaration.values.numbers import Exact, Number, Value
from logframe.declaration.values.periods import Period, parse_period
from logframe.declaration.values.shares import Pooled, out_of
from logframe.errors import DeclarationError, LogframeError, PeriodError
from logframe.exchange.excel.sheets import Cell
from logframe.exchange.excel.unclear import UnclearError, gap
from logframe.exchange.values.booleans import is_nothing, read_boolean
from logframe.exchange.values.date_pieces import ISO
from logframe.exchange.values.numbers import read_number
from logframe.exchange.values.periods import read_period
from logframe.exchange.values.signs import Signs
from logframe.exchange.values.unit_words import read_unit
from logframe.exchange.values.vocabulary import MONTHS
from logframe.messages import Message

_LABELLED: Final = ("ordinal", "qualitative", "milestone")
_KEEP: Final = re.compile(r"keep\s+(?P<how>at least|at most|between)\s+(?P<rest>.+)", re.IGNORECASE)
_DATE_LIKE: Final = re.compile(r"\d{1,2}[-/. ][^\W\d_]{3,9}|[^\W\d_]{3,9}[-/. ]\d{1,2}")
_SHORT: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@attrs.frozen
class Figures:
    """Reads cells, and gathers what is wrong with them."""

    signs: Signs
    problems: list[LogframeError]

    @contextmanager
    def at(self, cell: Cell, role: str) -> Iterator[None]:
        """Gather what is wrong in a cell of a role, with what it reads."""
        shown = cell.text if len(cell.text) <= 60 else f"{cell.text[:60]}…"
        try:
            yield
        except LogframeError as problem:
            column = Message("workbook-column", role=role)
            message = Message("cell-reads", column=column, text=shown, problem=problem.message)
            self.problems.append(DeclarationError(message, do=problem.help, place=cell.place, rule=problem.rule))

    def figure(self, cell: Cell, kind: str, *, dates: bool = False) -> Observed:
        """Read a figure; with `dates` a date in its place is a gap, which LF217 tells."""
        content = cell.content
        if cell.is_error:
            raise UnclearError(Message("cell-spreadsheet-error"))
        if kind in _LABELLED and not isinstance(content, (bool, datetime.date)):
            return self._label(cell.text, kind)
        date = date_where_a_number_should_be(cell)
        if date and dates:
            return gap(Message("cell-date-for-number", raw=date))
        if date:
            raise DeclarationError(Message("cell-made-a-date"), rule="LF217")
        if isinstance(content, (bool, datetime.time, datetime.timedelta)):
            raise UnclearError(Message("cell-no-number"))
        if isinstance(content, (int, float)):
            number = values.exact(content)
            return values.number(number * 100 if cell.is_percent else number)
        return self.number(cell.text, ratio=kind == "ratio")

    def number(self, text: str, *, ratio: bool = False) -> Value | Pooled:
        """Read the text of a figure, two figures if it is a ratio.

        Raises UnclearError for what is none, or may be two.
        """
        answer = read_number(text, self.signs)
        if answer is None:
            raise UnclearError(Message("cell-no-figure"))
        if ratio and answer.pair is not None:
            return out_of(*answer.pair)
        if answer.problem is not None:
            raise UnclearError(answer.problem)
        return answer.value

    def aim(self, cell: Cell, kind: str) -> Observed | Keep:
        """Read a target, a value to keep among them."""
        keep = _KEEP.fullmatch(cell.text)
        if keep is None:
            return self.figure(cell, kind)
        limits = self.number(re.sub(r"\band\b", "-", keep["rest"]))
        if not isinstance(limits, Number) or limits.low is None or limits.high is None:
            raise UnclearError(Message("cell-no-limit"))
        if keep["how"].lower() == "between":
            return keep_between(limits.low, limits.high)
        return keep_at_least(limits.low) if keep["how"].lower() == "at least" else keep_at_most(limits.high)

    def milestones(self, cell: Cell, kind: str) -> list[tuple[Period, Observed]]:
        """Read "2005-12-31: 300; 2006: 350" as dated figures."""
        milestones = []
        for text in filter(None, map(str.strip, re.split(r"[;\n]", cell.text))):
            when, sign, what = text.partition(":")
            if not sign:
                raise UnclearError(Message("cell-milestone-without-date"))
            milestones.append((period_in(when.strip()), self.figure(attrs.evolve(cell, content=what.strip()), kind)))
        return milestones

    def period(self, cell: Cell) -> Period:
        """Read a date or period."""
        content = cell.content
        return parse_period(content) if isinstance(content, datetime.date) else period_in(cell.text)

    def unit(self, cell: Cell) -> str | None:
        """Read a unit by its name in one of the languages; None without one."""
        text = " ".join(cell.text.split())
        unit = None if is_nothing(text) else read_unit(text)
        if unit is None and not is_nothing(text):
            raise UnclearError(Message("cell-unknown-unit"))
        return unit or None

    def _label(self, text: str, kind: str) -> Observed:
        if is_nothing(text):
            return gap(Message("cell-without-figure", text=text))
        if kind == "milestone":
            reached = read_boolean(text)
            if reached is not None:
                return "reached" if reached else "not reached"
            raise UnclearError(Message("cell-neither-reached"))
        return text


def period_in(text: str) -> Period:
    """Read a text as a period, a day being one of one day.

    Raises UnclearError for what is none, PeriodError (LF218) for a date that no calendar has.
    """
    answer = read_period(text, ISO)
    if answer is None or answer.words:
        raise UnclearError(Message("cell-no-period"))
    if answer.problem is not None:
        raise PeriodError(answer.problem, rule=answer.rule) if answer.rule else UnclearError(answer.problem)
    if answer.period is None:
        raise UnclearError(Message("cell-no-period"))
    return answer.period


def date_where_a_number_should_be(cell: Cell) -> str:
    """Return the text such as "5-Feb" of a date that stands where a number should; "" if it is none."""
    if isinstance(cell.content, datetime.date):
        return f"{cell.content.day}-{_SHORT[cell.content.month - 1]}"
    match = _DATE_LIKE.fullmatch(cell.text)
    word = re.search(r"[^\W\d_]+", cell.text)
    return cell.text if match and word and MONTHS.whole(word.group()) is not None else ""


def is_percent(cell: Cell) -> bool:
    """Return whether a cell shows a percentage."""
    return cell.is_percent or (isinstance(cell.content, str) and bool(re.search(r"\d\s*%", cell.content)))


def ends(value: object) -> list[Exact]:
    """Return the ends of a number that was read."""
    if not isinstance(value, Number):
        return []
    return [end for end in (value.low, value.high, value.middle) if end is not None]


def is_whole(value: object) -> bool:
    """Return whether what was read can be a count."""
    if isinstance(value, Number) and value.form == "approximate" and value.middle is not None:
        return isinstance(value.middle, int) and value.middle >= 0
    return all(isinstance(end, int) and end >= 0 for end in ends(value))
