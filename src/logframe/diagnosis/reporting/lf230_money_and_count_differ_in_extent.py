"""LF230: the money of a unit cost covers more time, or fewer donors, than the count it is divided by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.values.money import Amount, BudgetLine
from logframe.declaration.values.periods import Period, merged, union_days
from logframe.declaration.values.shares import Share
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.evaluation.figures.coverage import Coverage
from logframe.evaluation.fulfilment.fulfilments import Fulfilment
from logframe.evaluation.fulfilment.source_figures import SourceFigure
from logframe.messages import Message
from logframe.units import is_counted


def detect(case: Case) -> Iterator[Found]:
    """Find counts of things that lines of the budget pay for, where money and count are not of the same extent."""
    project = case.project
    by_result: dict[str, list[int]] = {}
    for number, line in enumerate(project.budget):
        for result in dict.fromkeys(line.results) if _has_money(line) else ():
            by_result.setdefault(result, []).append(number)
    general = [line for line in project.budget if line.donor and not (line.results or line.strategy or line.part_of)]
    for answer in case.evaluation:
        indicator = answer.indicator
        if not _is_divided(indicator, answer):
            continue
        paying = {number for node in project.holders(indicator) for number in by_result.get(node.id, ())}
        lines = [project.budget[number] for number in sorted(paying)]
        if not lines:
            continue
        yield from _time(case, answer, lines)
        yield from _donors(indicator, lines, general)


def _is_divided(indicator: Indicator, answer: Fulfilment) -> bool:
    """Return whether money over this count is a unit cost: of counted things that add up, and are to be many."""
    adds_up = indicator.gathers in ("increments", "running-total")
    is_wanted = not indicator.context and indicator.direction != "decrease"
    return is_wanted and adds_up and is_counted(indicator.unit) and answer.is_measured


def _has_money(line: BudgetLine) -> bool:
    return line.number is not None or isinstance(line.amount, Share)


def _time(case: Case, answer: Fulfilment, lines: Sequence[BudgetLine]) -> Iterator[Found]:
    """Compare the days of the project so far with those that every reading of the count covers."""
    whole = case.project.known_period
    asked = None if whole is None else whole.until(case.on)
    if whole is None or asked is None or case.on < whole.end:
        # Before the end the budget is not spent, so that its time is open.
        return
    covers = [_covered(reading, whole) for reading in answer.answers if reading.is_measured]
    if any(covered is None for covered in covers):
        return
    widest = max((covered for covered in covers if covered is not None), key=union_days, default=[])
    if widest and union_days(widest) < asked.days:
        message = Message(
            "lf230-more-time",
            id=answer.indicator.id,
            coverage=Coverage(tuple(widest), (asked,)).message,
            lines=_ids(lines),
        )
        yield Found(answer.indicator, message, declared_at=lines[0].declared_at)


def _covered(reading: SourceFigure, whole: Period) -> list[Period] | None:
    """Return the days of the project that a reading's figures cover, None if some of them are not known."""
    periods = []
    for figure in reading.judgement.used:
        if figure.is_missing:
            continue
        if figure.period == "project":
            return [whole]
        if figure.extent is None:
            return None
        begin = whole.start if not isinstance(figure.period, Period) else figure.period.start
        part = whole.overlap(Period(min(begin, figure.extent.end), figure.extent.end))
        if part is not None:
            periods.append(part)
    return merged(periods) if periods else None


def _donors(indicator: Indicator, lines: Sequence[BudgetLine], general: Sequence[BudgetLine]) -> Iterator[Found]:
    """Compare the donors of the lines for a count with those of the general lines, which pay for the whole project."""
    named = {line.donor for line in lines if line.donor}
    if not named or any(isinstance(line.amount, Share) for line in lines):
        return
    shared = [line for line in general if line.donor not in named]
    if shared and all(isinstance(line.amount, Amount) for line in lines):
        message = Message(
            "lf230-fewer-donors",
            id=indicator.id,
            lines=_ids(lines),
            donors=tuple(sorted(named)),
            more_donors=tuple(dict.fromkeys(line.donor for line in shared)),
        )
        yield Found(indicator, message, declared_at=shared[0].declared_at, severity="info")


def _ids(lines: Sequence[BudgetLine]) -> tuple[str, ...]:
    return tuple(line.id for line in lines)


_EXAMPLE = bad_and_good(""" from logframe import Amount, BudgetLine, Count, Observation, Project

 project = Project("P-1", "Hotlines", period="2023/2024", budget=[
     BudgetLine("hotline", "Staff of the hotline", amount=Amount(800_000, "SEK"), results="advice"),
 ])
 project.result("advice", "Callers get advice", level="output", indicators=[
     Count("calls", "Calls answered", unit="call", level="output", accumulates="increments", target=9_000,
-          observations=[Observation(5_400, period="2023-01/2024-06")]),
+          observations=[Observation(5_400, period="2023-01/2024-06"), Observation(2_100, period="2024-H2")]),
 ])
""")
RULE = Rule(
    "LF230", "money-and-count-differ-in-extent", "warning", "reporting", detect, concern="judgement", **_EXAMPLE
)
