"""Comparing two figures, or two projects: a number where they compare, and the reason where they do not."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterator
from typing import overload

import attrs

from logframe import units
from logframe.country_names import place_name
from logframe.declaration.framework.kinds import Milestone, Ordinal, Qualitative
from logframe.declaration.framework.projects import Project
from logframe.declaration.programme.comparisons import Comparison
from logframe.declaration.programme.derivations import Figure
from logframe.declaration.values.numbers import ZERO, Missing, Number
from logframe.declaration.values.periods import Period, merged
from logframe.declaration.values.quantities import Quantity
from logframe.declaration.values.short_numerals import Difference, Rounded, unit_name
from logframe.errors import WrongTypeError, unknown_part
from logframe.evaluation.fulfilment.fulfilments import Fulfilment
from logframe.evaluation.project.evaluations import Evaluation, evaluate
from logframe.messages import Answer, Code, Joined, Message, together
from logframe.nearest import folded
from logframe.units import ONE


@attrs.frozen(repr=False)
class Compared(Answer):
    """Two figures side by side. With `reasons` there is no number; `warnings` say what matters beside a number.

    `difference` is second minus first, in the first's unit; `ratio` the second over the first.
    """

    named_by = ("first.id", "second.id")

    first: Figure
    second: Figure
    difference: Quantity | None
    ratio: Number | None
    reasons: tuple[Message, ...] = ()
    warnings: tuple[Message, ...] = ()

    @property
    def message(self) -> Message:
        """Return the answer: difference and ratio, or why there is none."""
        if self.reasons or self.difference is None or isinstance(self.difference.value, Missing):
            return _apart(*self.reasons)
        difference, warnings = self.difference.value, together(self.warnings)
        if difference == ZERO:
            return Message("figures-the-same", warnings=warnings)
        return Message(
            "figures-compared",
            change=Difference(difference, self.difference.unit),
            ratio=None if self.ratio is None else Rounded(self.ratio),
            warnings=warnings,
        )

    def __str__(self) -> str:
        """Write the answer: "−14 cases, 0.1765 times as much", or why there is none."""
        return str(self.message)


def _apart(*reasons: Message) -> Message:
    return Message("does-not-compare", reason=together(reasons))


@attrs.frozen(hash=False)
class IndicatorPair:
    """One indicator in two projects: what each observed, how far each is, and how they compare."""

    id: str
    statement: str
    first: Fulfilment | None
    second: Fulfilment | None
    compared: Compared | None
    message: Message

    @property
    def answer(self) -> str:
        """Return how they compare, in words."""
        return str(self.message)


@attrs.frozen(hash=False, repr=False)
class ProjectComparison(Answer):
    """Two projects side by side, indicator by indicator."""

    named_by = ("first.project.id", "second.project.id")

    first: Evaluation
    second: Evaluation
    pairs: tuple[IndicatorPair, ...]

    def __getitem__(self, id: str) -> IndicatorPair:
        """Return how an indicator compares, by its id.

        Raises UnknownIdError where neither project has it.
        """
        pair = next((pair for pair in self.pairs if pair.id == id), None)
        if pair is None:
            raise unknown_part("indicator", self.first.project.id, id, [pair.id for pair in self.pairs])
        return pair

    def __contains__(self, id: object) -> bool:
        """Return whether an indicator of this id is in either project, or the pair is one of these."""
        return any(id in (pair.id, pair) for pair in self.pairs)

    def __iter__(self) -> Iterator[IndicatorPair]:
        """Return the pairs in the order of the first project."""
        return iter(self.pairs)

    def __len__(self) -> int:
        """Return the number of indicators."""
        return len(self.pairs)


def compare_figures(first: Figure, second: Figure) -> Compared:
    """Return the second figure compared with the first.

    Figures compare if both are known, count one kind of thing by one definition, and are for one period, or at
    one place for two periods of one length; the reasons say which of these does not hold.
    """
    reasons, warnings = tuple(_reasons(first, second)), tuple(_warnings(first, second))
    if reasons or isinstance(first.value, Missing) or isinstance(second.value, Missing):
        return Compared(first, second, None, None, reasons, warnings)
    before = Quantity(first.value, first.unit or ONE)
    after = Quantity(second.value, second.unit or ONE).to(before.unit)
    difference = after - before
    if isinstance(difference.value, Number) and difference.value.low is None and difference.value.high is None:
        return Compared(first, second, None, None, (Message("compared-both-open"),), warnings)
    ratio = None
    if isinstance(after.value, Number) and not first.value.contains(0):
        ratio = after.value / first.value
    return Compared(first, second, difference, ratio, (), warnings)


def _reasons(first: Figure, second: Figure) -> Iterator[Message]:
    for figure in (first, second):
        if isinstance(figure.value, Missing):
            yield Message("compared-without-figure", id=figure.id, reason=figure.value.cause)
    if not units.same_kind(first.unit or ONE, second.unit or ONE):
        labels = {"first": unit_name(first.unit), "second": unit_name(second.unit)}
        yield Message("compared-units-differ", **labels)
    if first.definition and second.definition and first.definition != second.definition:
        yield Message("compared-definitions-differ", first=first.definition, second=second.definition)
    if not isinstance(first.period, Period) or not isinstance(second.period, Period):
        unknown = (figure for figure in (first, second) if not isinstance(figure.period, Period))
        yield Message("compared-periods-unknown", figures=tuple(_without_period(figure) for figure in unknown))
        return
    if first.period == second.period:
        return
    periods = Joined((first.period, second.period), "and")
    if first.place and second.place and place_name(first.place) != place_name(second.place):
        places = Joined((first.place, second.place), "and")
        yield Message("compared-places-and-periods-differ", places=places, periods=periods)
    elif first.period.length != second.period.length:
        yield Message("compared-periods-of-other-length", periods=periods)


def _without_period(figure: Figure) -> Message:
    reason = figure.period.cause if isinstance(figure.period, Missing) else None
    return Message("figure-without-period", id=figure.id, reason=reason)


def _warnings(first: Figure, second: Figure) -> Iterator[Message]:
    if bool(first.definition) != bool(second.definition):
        yield Message("compared-definition-of-one")
    for figure in (first, second):
        if isinstance(figure.value, Number) and figure.value.form == "approximate":
            yield Message("claim-approximate", figure=figure.id)


def compare_all(comparison: Comparison) -> tuple[Compared, ...]:
    """Return every figure of a comparison compared with its first one."""
    first, *others = comparison.figures
    return tuple(compare_figures(first, figure) for figure in others)


def compare_fulfilments(first: Fulfilment, second: Fulfilment) -> tuple[Compared | None, Message]:
    """Return what two projects observed of one indicator, compared, and the answer.

    Steps of a scale compare only as words; everything else as `compare_figures` says.
    """
    if isinstance(first.indicator, Qualitative) or isinstance(second.indicator, Qualitative):
        return None, _apart(Message("compared-judgements"))
    if isinstance(first.indicator, (Ordinal, Milestone)) or isinstance(second.indicator, (Ordinal, Milestone)):
        return None, _steps(first, second)
    compared = compare_figures(as_figure(first), as_figure(second))
    if first.project.id == second.project.id and first.value == second.value and not compared.reasons:
        # The same work in two files: a range that did not change is no difference from end to end of it.
        return compared, Message("figures-the-same", warnings=together(compared.warnings))
    return compared, compared.message


def _steps(first: Fulfilment, second: Fulfilment) -> Message:
    scales = [
        (type(indicator), *((indicator.scale, indicator.best) if isinstance(indicator, Ordinal) else ()))
        for indicator in (first.indicator, second.indicator)
    ]
    if scales[0] != scales[1]:
        return _apart(Message("compared-scales-differ"))
    if any(isinstance(answer.value.value, Missing) for answer in (first, second)):
        return _apart(Message("compared-without-either-figure"))
    before, after = first.value_message(), second.value_message()
    if before == after:
        return Message("steps-the-same", value=before)
    return Message("steps-compared", first=before, second=after)


def as_figure(answer: Fulfilment) -> Figure:
    """Return what a project observed of an indicator as a figure, with the days it stands for."""
    indicator, project = answer.indicator, answer.project
    value = answer.value.value
    if isinstance(value, Missing):
        gaps = (figure.value for figure in indicator.observations if isinstance(figure.value, Missing))
        value = Missing(message=together(gap.cause for gap in gaps if gap.cause is not None) or value.cause)
    return Figure(
        f"{project.id}-{indicator.id}",
        indicator.statement,
        value,
        unit=answer.value.unit,
        period=_days(answer),
        place=project.country,
        definition=indicator.definition,
        declared_at=indicator.declared_at,
    )


def _days(answer: Fulfilment) -> Period | Missing:
    if answer.indicator.is_flow:
        asked = merged(list(answer.expectation.asked or ()))
        if len(asked) == 1:
            return asked[0]
        period = answer.project.period
        return period if isinstance(period, Missing) else Missing(message=Message("project-period-not-declared"))
    spans = (figure.extent for reading in answer.answers for figure in reading.judgement.used)
    dated = [span for span in spans if span is not None]
    return max(dated, key=lambda span: span.end) if dated else Missing(message=Message("figure-without-date"))


@overload
def compare(first: Project, second: Project, *, on: datetime.date | str | None = None) -> ProjectComparison: ...
@overload
def compare(first: Figure, second: Figure, *, on: datetime.date | str | None = None) -> Compared: ...
def compare(
    first: Project | Figure, second: Project | Figure, *, on: datetime.date | str | None = None
) -> ProjectComparison | Compared:
    """Return two projects compared indicator by indicator, or two figures with one another.

    `on` is the date that projects are evaluated for. Where two figures do not compare (units, definitions,
    periods), the answer holds the reason and no number. Raises WrongTypeError for anything else.
    """
    if isinstance(first, Figure) and isinstance(second, Figure):
        return compare_figures(first, second)
    if isinstance(first, Project) and isinstance(second, Project):
        return compare_projects(evaluate(first, on=on), evaluate(second, on=on))
    types = Joined((Code(type(first).__name__), Code(type(second).__name__)), "and")
    raise WrongTypeError(Message("compare-needs-two-alike", types=types))


def compare_projects(first: Evaluation, second: Evaluation) -> ProjectComparison:
    """Return two evaluations side by side: indicators with one id, or else with one statement, are the same."""
    by_statement = _by_statement(second, set(second.fulfilments) - set(first.fulfilments))
    alike = _by_statement(first, set(first.fulfilments) - set(second.fulfilments))
    partners = {id: by_statement[words] for words, id in alike.items() if words in by_statement}
    ids = dict.fromkeys([*first.fulfilments, *second.fulfilments])
    pairs = (_pair(id, partners.get(id, id), first, second) for id in ids if id not in partners.values())
    return ProjectComparison(first, second, tuple(pairs))


def _by_statement(evaluation: Evaluation, ids: set[str]) -> dict[str, str]:
    """Return the ids of some indicators by their statements, those that no two share."""
    statements = {id: folded(evaluation[id].indicator.statement) for id in ids}
    counts = Counter(statements.values())
    return {statement: id for id, statement in statements.items() if counts[statement] == 1}


def _pair(id: str, partner: str, first: Evaluation, second: Evaluation) -> IndicatorPair:
    before, after = first.fulfilments.get(id), second.fulfilments.get(partner)
    present = before or after
    statement = present.indicator.statement if present is not None else ""
    if before is None or after is None:
        lacking = first if before is None else second
        reason = Message("compared-project-without", project=lacking.project.id, id=id)
        return IndicatorPair(id, statement, before, after, None, _apart(reason))
    compared, message = compare_fulfilments(before, after)
    return IndicatorPair(id, statement, before, after, compared, message)
