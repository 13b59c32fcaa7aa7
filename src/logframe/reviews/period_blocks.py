"""Targets of periods, one by one: what was to be reached in each, what was, and the whole they add up to."""

from __future__ import annotations

import datetime
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.projects import Project
from logframe.declaration.values.numbers import Missing, Number, Value, at_least, total
from logframe.declaration.values.periods import Period
from logframe.declaration.values.quantities import Quantity
from logframe.errors import LogframeError
from logframe.evaluation.fulfilment.by_period import PeriodLine, by_period
from logframe.evaluation.project.evaluations import Evaluation
from logframe.messages import Field, Message
from logframe.reviews.blocks import Block, Cell, Strong, section, table
from logframe.units import ONE, PERCENT


def period_section(evaluation: Evaluation) -> Iterator[Block]:
    """Yield a table for each indicator that has targets for several periods."""
    content: list[Block] = []
    for indicator in evaluation.project.indicators():
        rows = list(_rows(evaluation, indicator))
        if rows:
            heads = (
                Message("head-by-period-period"),
                Message("head-by-period-target"),
                Message("head-by-period-observed"),
                Message("head-by-period-share"),
            )
            heading = Message("heading-by-period-indicator", id=indicator.id, statement=indicator.statement)
            content += section(heading, 3, f"periods-{indicator.id}", [table(heads, rows)])
    if content:
        yield from section(Message("heading-by-period"), 2, "periods", content)


def _rows(evaluation: Evaluation, indicator: Indicator) -> Iterator[tuple[Cell, ...]]:
    targets = indicator.target if isinstance(indicator.target, tuple) else ()
    if sum(target.period is not None for target in targets) < 2:
        return
    lines = _lines(evaluation.project, indicator, evaluation)
    holding = _holding_others(lines)
    inner = [line for line in lines if line.period not in holding]
    for line in inner:
        yield _row(indicator, line.period, line.target, line.observed)
    reported = [line for line in inner if isinstance(line.observed, Number)]
    if 0 < len(reported) < len(inner):
        yield _sum(indicator, Message("by-period-reported", count=len(reported), of=len(inner)), reported)
    # None of the inner periods holds another, so in the order of their starts they are in that of their ends too.
    silent = sorted((part.period for part in inner if not isinstance(part.observed, Number)), key=_start)
    for line in lines:
        if line.period in holding:
            number = bisect_left(silent, line.period.start, key=_start)
            gaps = number < len(silent) and silent[number].end <= line.period.end
            yield _row(indicator, line.period, line.target, _least(line.observed) if gaps else line.observed)
    undated = [target.value for target in targets if target.period is None and target.by is None]
    reached = total([line.observed for line in reported]).value if reported else Missing()
    for value in undated:
        if isinstance(value, Number) and isinstance(reached, Number):
            yield _row(indicator, Message("by-period-whole"), value, _least(reached))


def _least(observed: Value) -> Value:
    """Return a sum with parts that are not reported as a bound."""
    return at_least(observed.low) if isinstance(observed, Number) and observed.low is not None else observed


def _lines(project: Project, indicator: Indicator, evaluation: Evaluation) -> Sequence[PeriodLine]:
    try:
        return by_period(project, indicator.id, on=evaluation.on).lines
    except LogframeError:
        return ()


def _start(period: Period) -> datetime.date:
    return period.start


def _holding_others(lines: Sequence[PeriodLine]) -> set[Period]:
    """Return the periods that hold another of the periods."""
    holding = set()
    earliest_end = datetime.date.max
    # From the last start back, of one start the shorter first: what a period can hold comes before it.
    for period in sorted({line.period for line in lines}, key=lambda period: (-period.start.toordinal(), period.end)):
        if earliest_end <= period.end:
            holding.add(period)
        earliest_end = min(earliest_end, period.end)
    return holding


def _sum(indicator: Indicator, label: Message, lines: Sequence[PeriodLine]) -> tuple[Cell, ...]:
    target, observed = total([line.target for line in lines]).value, total([line.observed for line in lines]).value
    return _row(indicator, label, target, observed)


def _row(indicator: Indicator, label: Field, target: Value, observed: Value) -> tuple[Cell, ...]:
    share: Field = None
    if isinstance(target, Number) and isinstance(observed, Number) and target.is_exact and target.low:
        share = Quantity(observed * 100 / target, PERCENT)
    unit = indicator.unit or ONE
    return Strong(label), Quantity(target, unit), Quantity(observed, unit), share
