"""Figures, dates and units from cells, and every cell that cannot be understood with what it reads."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import attrs

from logframe import units
from logframe.declaration.framework.observations import Observed
from logframe.declaration.framework.targets import Keep, keep_at_least, keep_at_most, keep_between
from logframe.declaration.values import numbers as values
from logframe.declaration.values.numbers import Exact, Number
from logframe.declaration.values.periods import Period
from logframe.declaration.values.shares import out_of
from logframe.errors import DeclarationError, LogframeError, UnknownUnitError
from logframe.exchange.excel.dates import date_where_a_number_should_be, period_in, period_of
from logframe.exchange.excel.numbers import Signs, UnclearError, gap, is_nothing, pair_of, value_of
from logframe.exchange.excel.sheets import Cell
from logframe.messages import Message

_LABELLED: Final = ("ordinal", "qualitative", "milestone")
_REACHED: Final = frozenset("reached|yes|uppnått|ja|atteint|oui|logrado|sí|si|достигнуто|да".split("|"))
_NOT_REACHED: Final = frozenset("not reached|no|ej uppnått|nej|non atteint|non|no logrado|не достигнуто|нет".split("|"))
_KEEP: Final = re.compile(r"keep\s+(?P<how>at least|at most|between)\s+(?P<rest>.+)", re.IGNORECASE)
_UNITS: Final = {
    word: name
    for name, words in {
        "percent": "%|procent|pourcent|pour cent|pourcentage|porcentaje|por ciento|процент|проценты|процентов",
        "person": "personer|personne|personnes|persona|personas|человек|люди|лиц|чел|чел.|individuals",
        "household": "hushåll|ménage|ménages|hogar|hogares|домохозяйство|домохозяйства|домохозяйств",
        "case": "fall|ärende|ärenden|cas|caso|casos|случай|случаи|случаев|дело|дел",
        "event": "evenemang|événement|événements|evento|eventos|событие|события|мероприятие|мероприятий",
        "organisation": "organización|organizaciones|организация|организации|организаций|organisationer",
        "school": "skola|skolor|école|écoles|escuela|escuelas|школа|школы|школ",
        "publication": "publikation|publikationer|publicación|publicaciones|публикация|публикации|публикаций",
        "law": "lag|lagar|loi|lois|ley|leyes|закон|законы|законов",
    }.items()
    for word in words.split("|")
}


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
        pair = pair_of(cell.text, self.signs) if kind == "ratio" else None
        return value_of(cell.text, self.signs) if pair is None else out_of(*pair)

    def aim(self, cell: Cell, kind: str) -> Observed | Keep:
        """Read a target, a value to keep among them."""
        keep = _KEEP.fullmatch(cell.text)
        if keep is None:
            return self.figure(cell, kind)
        limits = value_of(re.sub(r"\band\b", "-", keep["rest"]), self.signs)
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
        return period_of(cell)

    def unit(self, cell: Cell) -> str | None:
        """Read a unit by its name in one of the languages; None without one."""
        text = " ".join(cell.text.split())
        if not text or is_nothing(text) or text in ("#", "№"):
            return None
        try:
            return units.unit_name(_UNITS.get(text.lower(), text))
        except UnknownUnitError:
            raise UnclearError(Message("cell-unknown-unit")) from None

    def _label(self, text: str, kind: str) -> Observed:
        if is_nothing(text):
            return gap(Message("cell-without-figure", text=text))
        if kind == "milestone":
            if text.lower() in _REACHED:
                return "reached"
            if text.lower() in _NOT_REACHED:
                return "not reached"
            raise UnclearError(Message("cell-neither-reached"))
        return text


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
