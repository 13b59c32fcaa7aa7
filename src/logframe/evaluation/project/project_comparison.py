"""Comparing two figures, or two projects: a number where they compare, and the reason where they do not."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

import attrs

from logframe import units
from logframe.declaration.framework.kinds import Milestone, Ordinal, Qualitative
from logframe.declaration.framework.projects import Project
from logframe.declaration.programme.comparisons import Comparison
from logframe.declaration.programme.derivations import Figure
from logframe.declaration.values.numbers import Missing, Number
from logframe.declaration.values.periods import Period, merged
from logframe.declaration.values.quantities import Quantity
from logframe.declaration.values.short_numerals import short, signed
from logframe.errors import WrongTypeError
from logframe.evaluation.fulfilment.fulfilments import Fulfilment
from logframe.evaluation.project.evaluations import Evaluation, evaluate
from logframe.units import ONE


@attrs.frozen
class Compared:
    """Two figures side by side. With `reasons` there is no number; `warnings` say what matters beside one.

    `difference` is second minus first, in the first's unit; `ratio` the second over the first.
    """

    first: Figure
    second: Figure
    difference: Quantity | None
    ratio: Number | None
    reasons: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Write the answer: "−14 cases, 0.1765 times as much", or why there is none."""
        if self.reasons or self.difference is None or isinstance(self.difference.value, Missing):
            return f"does not compare: {'; '.join(self.reasons)}"
        told = signed(self.difference.value, self.difference.unit)
        if self.difference.value == Number(0, 0):
            told = "the same"
        elif self.ratio is not None:
            told += f", {short(self.ratio, ONE)} times as much"
        return f"{told} ({'; '.join(self.warnings)})" if self.warnings else told


@attrs.frozen(hash=False)
class IndicatorPair:
    """One indicator in two projects: what each observed, how far each is, and how they compare."""

    id: str
    statement: str
    first: Fulfilment | None
    second: Fulfilment | None
    compared: Compared | None
    answer: str


@attrs.frozen(hash=False)
class ProjectComparison:
    """Two projects side by side, indicator by indicator."""

    first: Evaluation
    second: Evaluation
    pairs: tuple[IndicatorPair, ...]


def compare_figures(first: Figure, second: Figure) -> Compared:
    """Compare the second figure with the first.

    Figures compare if both are known, count one kind of thing by one definition, and are for one period, or at
    one place for two periods of one length; the reasons say which of these does not hold.
    """
    reasons, warnings = tuple(_reasons(first, second)), tuple(_warnings(first, second))
    if reasons or isinstance(first.value, Missing) or isinstance(second.value, Missing):
        return Compared(first, second, None, None, reasons, warnings)
    one, other = Quantity(first.value, first.unit or ONE), Quantity(second.value, second.unit or ONE)
    then = other.to(one.unit)
    ratio = None
    if isinstance(then.value, Number) and not first.value.contains(0):
        ratio = then.value / first.value
    return Compared(first, second, then - one, ratio, (), warnings)


def _reasons(first: Figure, second: Figure) -> Iterator[str]:
    for one in (first, second):
        if isinstance(one.value, Missing):
            yield f"no figure of {one.id}: {one.value.reason}"
    if not units.same_kind(first.unit or ONE, second.unit or ONE):
        yield (
            f"units differ: {units.unit_label(first.unit) or 'a plain number'} and "
            f"{units.unit_label(second.unit) or 'a plain number'} do not count the same things"
        )
    if first.definition and second.definition and first.definition != second.definition:
        yield f"definitions differ: “{first.definition}” and “{second.definition}”"
    if not isinstance(first.period, Period) or not isinstance(second.period, Period):
        unknown = [one for one in (first, second) if not isinstance(one.period, Period)]
        yield "periods are not known: " + ", ".join(
            f"{one.id} ({one.period.reason})" if isinstance(one.period, Missing) else one.id for one in unknown
        )
        return
    if first.period == second.period:
        return
    told = f"{first.period.in_words()} and {second.period.in_words()}"
    if first.place and second.place and first.place != second.place:
        yield f"places and periods differ at once: {first.place} and {second.place}, {told}"
    elif first.period.length != second.period.length:
        yield f"periods are not of one length: {told}"


def _warnings(first: Figure, second: Figure) -> Iterator[str]:
    if bool(first.definition) != bool(second.definition):
        yield "only one of them says what it counts"
    for one in (first, second):
        if isinstance(one.value, Number) and one.value.form == "approximate":
            yield f"{one.id} is an approximate figure"


def compare_all(comparison: Comparison) -> tuple[Compared, ...]:
    """Compare every figure of a comparison with its first one."""
    first, *others = comparison.figures
    return tuple(compare_figures(first, one) for one in others)


def compare_fulfilments(first: Fulfilment, second: Fulfilment) -> tuple[Compared | None, str]:
    """Compare what two projects observed of one indicator, and say so in words.

    Steps of a scale compare only as words; everything else as `compare_figures` says.
    """
    if isinstance(first.indicator, Qualitative) or isinstance(second.indicator, Qualitative):
        return None, "does not compare: judgements in words"
    if isinstance(first.indicator, (Ordinal, Milestone)) or isinstance(second.indicator, (Ordinal, Milestone)):
        return None, _steps(first, second)
    found = compare_figures(as_figure(first), as_figure(second))
    return found, str(found)


def _steps(first: Fulfilment, second: Fulfilment) -> str:
    one, other = first.indicator, second.indicator
    scales = [(each.scale, each.best) if isinstance(each, Ordinal) else None for each in (one, other)]
    if type(one) is not type(other) or scales[0] != scales[1]:
        return "does not compare: the scales differ"
    values = [each.value.value for each in (first, second)]
    if any(isinstance(value, Missing) for value in values):
        return "does not compare: no figure of one of them"
    same = first.value_text() == second.value_text()
    return f"the same: {first.value_text()}" if same else f"{second.value_text()} against {first.value_text()}"


def as_figure(found: Fulfilment) -> Figure:
    """Give what a project observed of an indicator as a figure, with the days it stands for."""
    indicator, project = found.indicator, found.project
    value = found.value.value
    if isinstance(value, Missing):
        told = [one.value.reason for one in indicator.observations if isinstance(one.value, Missing)]
        value = Missing("; ".join(dict.fromkeys(one for one in told if one)) or value.reason)
    return Figure(
        f"{project.id}-{indicator.id}",
        indicator.statement,
        value,
        unit=found.value.unit,
        period=_days(found),
        place=project.country,
        definition=indicator.definition,
        declared_at=indicator.declared_at,
    )


def _days(found: Fulfilment) -> Period | Missing:
    if found.indicator.is_flow:
        asked = merged(list(found.expectation.asked or ()))
        if len(asked) == 1:
            return asked[0]
        period = found.project.period
        return period if isinstance(period, Missing) else Missing("the project's period is not declared")
    spans = [one.extent for each in found.answers for one in each.judgement.used]
    known = [one for one in spans if one is not None]
    return max(known, key=lambda one: one.end) if known else Missing("told without a date")


def compare(
    first: Project | Figure, second: Project | Figure, *, on: datetime.date | str | None = None
) -> ProjectComparison | Compared:
    """Compare two projects indicator by indicator, or two figures with one another.

    `on` is the date that projects are evaluated for. Where two figures do not compare (units, definitions,
    periods), the answer holds the reason and no number. Raises WrongTypeError for anything else.
    """
    if isinstance(first, Figure) and isinstance(second, Figure):
        return compare_figures(first, second)
    if isinstance(first, Project) and isinstance(second, Project):
        return compare_projects(evaluate(first, on=on), evaluate(second, on=on))
    raise WrongTypeError(
        f"compare() takes two projects or two figures, not {type(first).__name__} and {type(second).__name__}",
        do="take a figure of a project by figure_of(project, indicator)",
    )


def compare_projects(first: Evaluation, second: Evaluation) -> ProjectComparison:
    """Put two evaluations side by side: indicators with the same id are the same indicator."""
    ids = dict.fromkeys([*first.fulfilments, *second.fulfilments])
    return ProjectComparison(first, second, tuple(_pair(id, first, second) for id in ids))


def _pair(id: str, first: Evaluation, second: Evaluation) -> IndicatorPair:
    one, other = first.fulfilments.get(id), second.fulfilments.get(id)
    known = one or other
    statement = known.indicator.statement if known is not None else ""
    if one is None or other is None:
        lacking = first if one is None else second
        return IndicatorPair(id, statement, one, other, None, f"does not compare: {lacking.project.id} has no {id}")
    compared, answer = compare_fulfilments(one, other)
    return IndicatorPair(id, statement, one, other, compared, answer)
