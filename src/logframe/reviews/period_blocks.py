"""Targets of periods, one by one: what was to be reached in each, what was, and the whole they add up to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.projects import Project
from logframe.declaration.values.numbers import Missing, Number, Value, at_least, total
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
    inner = [line for line in lines if not any(_contains(line, part) for part in lines)]
    for line in inner:
        yield _row(indicator, line.period, line.target, line.observed)
    reported = [line for line in inner if isinstance(line.observed, Number)]
    if 0 < len(reported) < len(inner):
        yield _sum(indicator, Message("by-period-reported", count=len(reported), of=len(inner)), reported)
    for line in lines:
        if line not in inner:
            gaps = any(_contains(line, part) and not isinstance(part.observed, Number) for part in inner)
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


def _contains(whole: PeriodLine, part: PeriodLine) -> bool:
    return (
        part.period != whole.period and whole.period.start <= part.period.start and part.period.end <= whole.period.end
    )


def _sum(indicator: Indicator, label: Message, lines: Sequence[PeriodLine]) -> tuple[Cell, ...]:
    target, observed = total([line.target for line in lines]).value, total([line.observed for line in lines]).value
    return _row(indicator, label, target, observed)


def _row(indicator: Indicator, label: Field, target: Value, observed: Value) -> tuple[Cell, ...]:
    share: Field = None
    if isinstance(target, Number) and isinstance(observed, Number) and target.is_exact and target.low:
        share = Quantity(observed * 100 / target, PERCENT)
    unit = indicator.unit or ONE
    return Strong(label), Quantity(target, unit), Quantity(observed, unit), share
