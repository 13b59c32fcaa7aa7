"""Figures of one indicator as values: from numbers, texts and percentages, each doubt an error at its cell."""

from __future__ import annotations

import datetime
import functools
import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Final, Literal

import attrs

from logframe import units
from logframe.declaration.values import numbers as values
from logframe.declaration.values.numbers import Missing, Number, Value
from logframe.declaration.values.shares import Pooled, out_of
from logframe.exchange.tables.cell_parts import names_shared, with_named_part
from logframe.exchange.tables.cells.grid import Cell
from logframe.exchange.tables.counted_units import NUMBER_OF, counts_each
from logframe.exchange.tables.dated_figures import time_beside, without_year
from logframe.exchange.tables.figures_in_cells import figures_in
from logframe.exchange.tables.findings import Findings, shown
from logframe.exchange.tables.negative_amounts import below_zero
from logframe.exchange.tables.plans import Figure, IndicatorPlan
from logframe.exchange.tables.shown_units import number_shown
from logframe.exchange.tables.sign_readings import signs_of
from logframe.exchange.tables.table_words import plain, words
from logframe.exchange.tables.wholes import Whole, whole_of_row
from logframe.exchange.values.booleans import is_elsewhere, is_nothing, is_under_way, read_boolean
from logframe.exchange.values.date_pieces import Calendar
from logframe.exchange.values.numbers import ReadNumber, read_number, read_rank
from logframe.exchange.values.percent_scales import Stored, percentages
from logframe.exchange.values.periods import ReadPeriod, read_period
from logframe.exchange.values.signs import Signs
from logframe.exchange.values.unit_words import are_of_one_kind, read_unit
from logframe.exchange.values.unusual_dates import is_day_and_month
from logframe.messages import Code, Message
from logframe.places import Place

_SHARE: Final = re.compile(
    r"\s*(?:%|(?:the\s+)?(?:percent|per cent|percentage|proportion|share|pourcentage|taux|part des|porcentaje"
    r"|proporción|percentagem|porcentagem|proporção|anteil|prozentsatz|andel|procent|доля|процент)\b)",
    re.IGNORECASE,
)
_PERCENT_BESIDE: Final = re.compile(
    r"\((?:in |as |en |als |i |em |в )?(?:an? )?(?:%|per ?cent|percentage|pourcentage|porcentaje|percentagem|procent"
    r"|prozent|процентах?)(?:, custom)?\)|[,;]\s*%\)?\s*$",
    re.IGNORECASE,
)
_PERCENT_HEADING: Final = re.compile(r"\(\s*%\s*\)|/ %$")
_TAUX: Final = re.compile(r"\s*(?:taux|tasa|taxa)\b", re.IGNORECASE)
PER_MANY: Final = re.compile(
    r"\b(?:per|pour|por|pro|per|på|на|sur)\s+(?:1|10|100)[ .,\u00a0\u202f]?000\b", re.IGNORECASE
)
Kind = Literal["number", "percent", "answer", "label", "pair"]
VALUED: Final = frozenset({"baseline", "milestone", "target", "observed"})


_number = functools.lru_cache(maxsize=8192, typed=True)(values.number)
"""A number of a sheet as an exact one; the same one, where it stands in many cells."""


@attrs.define
class ValueOf:
    """A figure with its value, the words around it and the time that its text says."""

    figure: Figure
    value: Value | Pooled | str
    number: ReadNumber | None = None
    words: str = ""
    when: ReadPeriod | None = None
    parts: dict[str, dict[str, Value | Pooled | str]] | None = None
    """Those of a whole that is known by them alone, by what cuts it."""

    @property
    def is_missing(self) -> bool:
        """Return whether there is no figure."""
        return isinstance(self.value, Missing)


@attrs.frozen
class Reader:
    """What figures are read with: the signs and dates of the file."""

    signs: Signs
    calendar: Calendar
    findings: Findings
    headings: tuple[tuple[str, str], ...] = ()
    is_english: bool = False
    """Whether all headings of the tables are English."""
    has_open_signs: bool = False
    """Whether commas or points stand in numbers of the file, and nothing in it shows what they are."""
    decimals: str = ""
    """The figure that makes "300.000" in the file 300, if one does."""

    def place(self, cell: Cell) -> Place:
        """Return the place of a cell, with the headings of its table."""
        return Place(cell.file, cell.line, cell.where, self.headings)


def values_of(plan: IndicatorPlan, unit: str | None, reader: Reader) -> tuple[Kind, list[ValueOf]]:
    """Return what kind of values the figures of an indicator are, and each figure with its value."""
    of_percentage = is_percentage(plan, unit, ())
    if reader.has_open_signs:
        signs = signs_of(plan, unit, reader.signs, reader.findings, reader.decimals, english=reader.is_english)
        reader = reader if signs is reader.signs else attrs.evolve(reader, signs=signs)
    figures: list[Figure] = []
    has_words = False
    listed = [figure for figure in plan.figures if ":" in figure.piece.text]
    names = names_shared((figure.role, figure.piece.text) for figure in listed) if listed[1:] else frozenset()
    for figure in _of_one_part(plan):
        if figure.role in VALUED:
            is_text = isinstance(figure.piece.cell.value, str) and figure.value is None
            has_words = has_words or is_text
            if is_text:
                named = with_named_part(figure.piece.text, f"{plan.statement} {figure.heading}")
                if named != figure.piece.text and not of_percentage:
                    piece = attrs.evolve(figure.piece, text=named, whole=False)
                    figure = attrs.evolve(figure, piece=piece, raw=figure.raw or figure.piece.text)
                figures.extend(figures_in(figure, names, reader.calendar, reader.signs, reader.findings))
            else:
                figures.append(figure)
    stated = stated_kind(plan)
    if stated in ("ordinal", "qualitative"):
        return "label", [_label(figure) for figure in figures]
    whole = None
    if stated != "ratio" and has_words:  # numbers alone are of no whole
        whole = whole_of_row(plan.statement, figures, reader.signs, of_percentage=of_percentage)
    read_figures = [value_of(figure, plan, unit, reader, whole) for figure in figures]
    if stated == "ratio":
        return "pair", read_figures
    if stated == "milestone":
        return "answer", _answers(read_figures, reader)
    if str in [type(entry.value) for entry in read_figures]:
        return "answer", _answers(read_figures, reader)
    if not is_percentage(plan, unit, read_figures):
        return "number", read_figures
    if not of_percentage:
        read_figures = _without_progress(plan.statement, read_figures, reader)
        if not is_percentage(plan, unit, read_figures):
            return "number", read_figures
    _scale(read_figures, reader)
    return "percent", read_figures


def stated_kind(plan: IndicatorPlan) -> str:
    """Return the kind that stands beside an indicator by its name in data, "" where none does."""
    piece = plan.beside.get("kind")
    if piece is None:
        return ""
    phrase = words("kind").exactly(plain(piece.text))
    return piece.text.lower() if phrase is None else phrase.meaning


def is_percentage(plan: IndicatorPlan, unit: str | None, entries: Sequence[ValueOf]) -> bool:
    """Return whether an indicator is a percentage: by its unit, its figures, or its words."""
    if unit is not None:
        return unit == units.PERCENT
    wholes = [entry for entry in entries if entry.figure.part is None] or entries  # "400, of whom 30% women"
    percent = any(is_percent(entry) for entry in wholes if entry.number is None or entry.number.change is None)
    if percent:
        return True
    if PER_MANY.search(plan.statement) or (_TAUX.match(plan.statement) and _passes_100(entries)):
        return False
    return bool(
        _SHARE.match(plan.statement) or (_PERCENT_BESIDE.search(plan.statement) and not NUMBER_OF.match(plan.statement))
    )


def _passes_100(entries: Sequence[ValueOf]) -> bool:
    return any(isinstance(entry.value, Number) and (entry.value.low or 0) > 100 for entry in entries)


def _label(figure: Figure) -> ValueOf:
    """Return a step of a scale as it stands."""
    text = figure.piece.text
    if is_nothing(text):
        return ValueOf(figure, Missing(message=Message("cell-without-figure", text=text)))
    return ValueOf(figure, text)


def _of_one_part(plan: IndicatorPlan) -> list[Figure]:
    """Return the figures of an indicator, whole where all are of the one part that it is about: women trained."""
    parts = {figure.part for figure in plan.figures}
    named = next(iter(parts)) if len(parts) == 1 else None
    if named is None or named[0] == "whole" or plain(named[1]) not in plain(plan.statement).split():
        return plan.figures
    return [attrs.evolve(figure, part=None) for figure in plan.figures]


def value_of(
    figure: Figure, plan: IndicatorPlan, unit: str | None, reader: Reader, whole: Whole | None = None
) -> ValueOf:
    """Return the value of a figure; what is none is an error at its cell."""
    cell, content = figure.piece.cell, figure.piece.value
    if figure.value is not None:
        return ValueOf(figure, figure.value, ReadNumber(Missing(""), percent=isinstance(figure.value, Number)))
    if figure.proposal is not None:
        proposal = figure.proposal
        proposed = ReadNumber(proposal.value, percent=proposal.percent, change=proposal.change)
        return ValueOf(figure, proposal.value, proposed)
    if cell.error:
        return unclear(figure, reader, Message("cell-spreadsheet-error"))
    if isinstance(content, bool):
        return ValueOf(figure, "reached" if content else "not reached")
    if isinstance(content, (int, Decimal)):
        return ValueOf(figure, _number(content), number_shown(cell))
    if isinstance(content, datetime.date):
        if _is_aim_of_event(figure, plan):
            return ValueOf(figure, "reached", when=read_period(content.isoformat()[:10]))
        return _date_for_number(figure, reader, f"{content.day}-{content:%b}")
    if isinstance(content, (datetime.time, datetime.timedelta)):
        return unclear(figure, reader, Message("cell-no-number"))
    text, year = without_year(figure.piece.text, figure.heading, reader.calendar)
    relative = figure.role in ("target", "milestone")
    line = "" if figure.piece.number else plan.number  # a number that the line had is taken off
    number = read_number(text, reader.signs, number=line, unit=unit or "", relative=relative)
    if number is None:
        number = read_rank(text) or below_zero(text, plan.statement, unit, cell, reader.signs, reader.findings)
    if number is None and is_day_and_month(text):
        return _date_for_number(figure, reader, text)
    if number is not None and number.pair is not None and whole is None:
        return ValueOf(figure, out_of(*number.pair), number)
    if number is not None and whole is not None:
        number = whole.settled(number, text)
    if number is None:
        dated = read_period(text, reader.calendar)
        answer = read_boolean(text if dated is None else dated.words)
        if dated is not None and dated.period is not None and not dated.words and _is_aim_of_event(figure, plan):
            answer = True
        if answer is not None:
            return ValueOf(figure, "reached" if answer else "not reached", when=dated)
        if is_elsewhere(text) or (figure.role in ("baseline", "observed") and is_under_way(text)):
            return ValueOf(figure, Missing(message=Message("cell-without-figure", text=text)), words=text)
        return unclear(figure, reader, Message("cell-no-figure"))
    problem = number.problem or (Message("cell-per-each") if counts_each(number.words, plan.statement) else None)
    if problem is not None:
        return unclear(figure, reader, problem)
    when = year or time_beside(number, reader.calendar)
    if when is not None and when.problem is not None and when.problem.code == "cell-month-misspelt":
        reader.findings.add("error", cell, "table-time-unclear", text=shown(text), problem=when.problem)
    value = number.value
    plan.has_states = plan.has_states or number.is_state
    if number.unit and unit is not None and number.unit != unit and not are_of_one_kind(number.unit, unit):
        problem = Message("table-unit-differs", unit=Code(number.unit), column_unit=Code(unit or ""))
        return unclear(figure, reader, problem)
    beside = number.words if when is None or year is not None else when.words
    is_unit = bool(number.unit) and read_unit(beside) == number.unit
    if beside and not is_unit and not isinstance(value, Missing):
        reader.findings.infer(cell, "table-words-kept", text=shown(figure.raw or text), value=value)
    return ValueOf(figure, value, number, number.words, when if when is not None and when.problem is None else None)


def _is_aim_of_event(figure: Figure, plan: IndicatorPlan) -> bool:
    """Return whether a date is a target: of what other figures say whether it is done, it says by when."""
    figures = (beside for beside in plan.figures if beside is not figure and isinstance(beside.piece.value, str))
    is_event = any(read_boolean(beside.piece.text) is not None for beside in figures)
    return is_event and figure.role in ("target", "milestone")


def _date_for_number(figure: Figure, reader: Reader, raw: str) -> ValueOf:
    """Return a gap for a date where a number should be; of observations the rule LF217 tells it."""
    if figure.role != "observed":
        column = figure.heading
        problem = Message("cell-made-a-date")
        reader.findings.under_rule(
            "LF217",
            figure.piece.cell,
            "table-figure-unclear",
            column=column,
            text=shown(figure.piece.text),
            problem=problem,
        )
    reason = Message("cell-date-for-number", raw=raw).in_english()
    return ValueOf(attrs.evolve(figure, raw=raw), Missing(reason), words=raw)


def unclear(figure: Figure, reader: Reader, problem: Message) -> ValueOf:
    """Return that a figure is not understood, with its text; told at its cell."""
    text = figure.piece.text
    reader.findings.add(
        "error", figure.piece.cell, "table-figure-unclear", column=figure.heading, text=shown(text), problem=problem
    )
    return ValueOf(figure, Missing(message=Message("cell-without-figure", text=text)), words=text)


def _answers(entries: list[ValueOf], reader: Reader) -> list[ValueOf]:
    """Read yes and no, and 1 and 0 beside them, as an event that is reached or not."""
    made = []
    for entry in entries:
        if isinstance(entry.value, Number) and entry.value.is_exact and entry.value.low in (0, 1):
            made.append(attrs.evolve(entry, value="reached" if entry.value.low else "not reached"))
        elif isinstance(entry.value, Number):
            made.append(unclear(entry.figure, reader, Message("cell-neither-reached")))
        elif entry.is_missing and entry.figure.role in ("baseline", "observed") and is_under_way(entry.words):
            cell, answer = entry.figure.piece.cell, Message("event-not-reached")
            reader.findings.infer(cell, "table-words-kept", text=shown(entry.words), value=answer)
            made.append(attrs.evolve(entry, value="not reached"))
        else:
            made.append(entry)
    return made


def _without_progress(statement: str, entries: list[ValueOf], reader: Reader) -> list[ValueOf]:
    """Take out percentages beside targets that are plain numbers: "75%" of the way to 8 clinics is no 75."""
    aims = [entry for entry in entries if entry.figure.role in ("target", "milestone") and not entry.is_missing]
    if not aims or any(is_percent(entry) or is_change(entry) for entry in aims):
        return entries
    if any(is_percent(entry) for entry in entries if entry.figure.role == "baseline"):
        return entries
    numbers = {id(entry): entry.value.low or 0 for entry in entries if isinstance(entry.value, Number)}
    most = max((numbers.get(id(entry), 0) for entry in aims), default=0)
    highest = max((numbers.get(id(entry), 0) for entry in entries if is_percent(entry)), default=0)
    if not (NUMBER_OF.match(statement) or most > 100 or highest > 2 * most):
        return entries  # "Attendance", 80 and 76 %
    problem = Message("cell-percent-of-plain")
    return [unclear(entry.figure, reader, problem) if is_percent(entry) else entry for entry in entries]


def is_percent(entry: ValueOf) -> bool:
    """Return whether a figure is written as a percentage."""
    if entry.figure.role == "observed" and not entry.is_missing and _PERCENT_HEADING.search(entry.figure.heading):
        return True
    return entry.figure.piece.cell.percent or (entry.number is not None and entry.number.percent)


def _scale(entries: Sequence[ValueOf], reader: Reader) -> None:
    """Settle on which scale the numbers of a percentage stand, by all of them together."""
    stored: list[tuple[ValueOf, Stored]] = []
    for entry in entries:
        if entry.number is not None and entry.number.change is not None:
            continue
        if isinstance(entry.value, Number) and entry.value.low is not None and entry.value.is_exact:
            is_text = isinstance(entry.figure.piece.value, str)
            signed = entry.number is not None and entry.number.percent
            form: Literal["plain", "percent format", "percent sign"] = "plain"
            if signed:
                form = "percent sign"
            elif entry.figure.piece.cell.percent and not is_text:
                form = "percent format"
            stored.append((entry, Stored(entry.value.low, form)))
    scaled = percentages([entry for _, entry in stored])
    for (entry, _), value in zip(stored, scaled.values, strict=True):
        if isinstance(value, Missing) and value.message is not None:
            entry.value = unclear(entry.figure, reader, value.message).value
        else:
            entry.value = value
    if scaled.shares and stored:
        cells = tuple(Code(entry.figure.piece.cell.reference) for entry, form in stored if form.shown == "plain")
        reader.findings.infer(stored[0][0].figure.piece.cell, "table-inferred-shares", cells=cells)


def resolve_changes(entries: Sequence[ValueOf], is_percent: bool, reader: Reader) -> None:
    """Read targets such as "+20 %" and "double" against the baseline."""
    changes = [(entry, entry.number.change) for entry in entries if entry.number and entry.number.change]
    if not changes:
        return
    starts = [entry.value for entry in entries if entry.figure.role == "baseline" and not entry.figure.part]
    for entry, change in changes:
        start = starts[0] if starts and isinstance(starts[0], Number) else None
        value = change.resolve(start, is_percentage=is_percent)
        if isinstance(value, Missing):
            problem = value.message or Message("cell-no-figure")
            entry.value = unclear(entry.figure, reader, problem).value
            continue
        entry.value = value
        cell, text = entry.figure.piece.cell, shown(entry.figure.piece.text)
        reader.findings.infer(cell, "table-inferred-change", text=text, baseline=start, target=value)


def is_change(entry: ValueOf) -> bool:
    """Return whether a figure was stated as a change of the baseline."""
    return entry.number is not None and entry.number.change is not None and not entry.is_missing
