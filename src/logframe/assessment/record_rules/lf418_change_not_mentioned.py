"""LF418: a figure halved, or what should fall doubled, and no finding mentions it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from logframe.assessment.cases import AssessmentCase
from logframe.assessment.evidence_entries import Evidence
from logframe.assessment.records import Effect, Finding
from logframe.assessment.shelter_example import SHELTERS
from logframe.assessment.written_numbers import WrittenNumber, written_numbers
from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import Count
from logframe.declaration.framework.projects import Project
from logframe.declaration.programme.derivations import figures_in
from logframe.declaration.programme.series import Series
from logframe.declaration.programme.stated_claims import Claim
from logframe.declaration.values.numbers import Exact, Number
from logframe.diagnosis.reported_values import reported_figure
from logframe.diagnosis.rules import Found, Rule, bad_and_good
from logframe.evaluation.figures.changes import Change, overall_changes
from logframe.evaluation.fulfilment.expectations import expect
from logframe.messages import Message

_FEWEST: Final = 10
"""Of so few things a half is no more than chance."""


def detect(case: AssessmentCase) -> Iterator[Found]:
    """Find changes for the worse, by half or more, of which no finding and no effect gives both figures."""
    report = case.assessment
    records: tuple[Finding | Effect, ...] = (*report.findings, *report.effects)
    spoken = [(_figures(case, record.evidence), written_numbers(record.statement)) for record in records]
    for project in report.projects if report.findings else ():
        for indicator in project.indicators():
            change = _turn(indicator, project, case)
            if change is None or any(_mentions(figures, texts, change, indicator) for figures, texts in spoken):
                continue
            message = Message(
                "lf418-not-mentioned",
                indicator=f"{project.id}/{indicator.id}",
                fell=change.falls,
                before=reported_figure(indicator, change.first),
                after=reported_figure(indicator, change.second),
            )
            yield Found(report, message, declared_at=indicator.declared_at)


def _figures(case: AssessmentCase, evidence: tuple[Evidence, ...]) -> list[object]:
    """List the indicators of some evidence, and the values of its series and claims with their periods."""
    figures: list[object] = []
    for named in case.named(evidence):
        if isinstance(named.thing, Series):
            figures += [(figure.value, figure.period) for figure in named.thing.observations]
        elif isinstance(named.thing, Claim):
            figures += [(figure.value, figure.period) for figure in figures_in(named.thing.derived_from)]
        else:
            figures.append(named.thing)
    return figures


def _mentions(figures: Sequence[object], texts: Sequence[WrittenNumber], change: Change, indicator: Indicator) -> bool:
    """Return whether a record rests on an indicator or on both figures of its change, or writes them."""
    ends = (change.first, change.second)
    if any(figure is indicator for figure in figures) or all((end.value, end.period) in figures for end in ends):
        return True
    return all(any(number.is_given_by(Fraction(_end(end.value) or 0)) for number in texts) for end in ends)


def _turn(indicator: Indicator, project: Project, case: AssessmentCase) -> Change | None:
    """Return the change from the first to the last figure of a source that is for the worse by half, unexplained."""
    if indicator.explanation or indicator.accumulates == "open" or indicator.direction == "ambiguous":
        return None
    on = case.evaluations[project.id].on
    falls = expect(indicator, project, on).direction.falls
    for change in overall_changes(indicator, on):
        values = [_end(figure.value) for figure in (change.first, change.second)]
        if change.second.explanation or change.first.place != change.second.place or None in values:
            continue
        if isinstance(indicator, Count) and max(Fraction(end or 0) for end in values) < _FEWEST:
            continue
        less, more = (change.before, change.after) if falls else (change.after, change.before)
        if less.high is not None and more.low is not None and less.high * 2 <= more.low:
            return change
    return None


def _end(value: object) -> Exact | None:
    return value.low if isinstance(value, Number) and value.is_exact else None


_EXAMPLE = bad_and_good(
    """
-report.finding("open", "The shelters were open throughout the year", evidence="visits to two shelters")
+report.finding("fewer", "Victims assisted fell from 180 to 80, as one shelter closed", evidence=project["assisted"])
""",
    opening=SHELTERS.replace('period="2024"', 'period="2023/2024"', 1).replace(
        '[Observation(260, period="2024", source="reports")]',
        '[Observation(180, period="2023", source="reports"),\n                        '
        'Observation(80, period="2024", source="reports")]',
    ),
)
RULE = Rule("LF418", "change-not-mentioned", "warning", "assessment", detect, concern="judgement", **_EXAMPLE)
