"""LF203: a figure got worse, and the project does not say why."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import Ordinal
from logframe.declaration.framework.observations import Observation
from logframe.declaration.values.numbers import Number
from logframe.diagnosis.evaluated_directions import shown_direction
from logframe.diagnosis.rules import Case, Found, Rule
from logframe.evaluation.figures.changes import Change, changes
from logframe.evaluation.fulfilment.expectations import expect
from logframe.units import unit_label


def detect(case: Case) -> Iterator[Found]:
    """Find indicators whose latest figure is worse than the one before it, or than the baseline, unexplained."""
    for indicator in case.project.indicators():
        wanted = _wanted(case, indicator)
        if wanted is None or indicator.explanation:
            continue
        told = _latest_change(case, indicator, wanted) or _against_baseline(case, indicator, wanted)
        if told:
            yield Found(
                indicator,
                f"{indicator.id} {told}, and the project does not say why",
                'ask for the reason and declare it: explanation="..." on the figure or the indicator',
            )


def _wanted(case: Case, indicator: Indicator) -> str | None:
    """Give which way is better, None if nobody can say."""
    if isinstance(indicator, Ordinal):
        return "increase"
    return shown_direction(indicator, case)


def _latest_change(case: Case, indicator: Indicator, wanted: str) -> str:
    latest: dict[tuple[str, str], Change] = {}
    for one in changes(indicator, case.on):
        latest[one.source, one.definition] = one
    for one in latest.values():
        worse = one.falls if wanted == "increase" else one.rises
        if worse and not one.second.explanation:
            source = f" ({one.source})" if len(latest) > 1 and one.source else ""
            verb = "fell" if one.falls else "rose"
            return f"{verb} from {_told(indicator, one.first)} to {_told(indicator, one.second)}{source}"
    return ""


def _told(indicator: Indicator, one: Observation) -> str:
    when = f" ({one.when()})" if one.extent is not None or one.period == "project" else ""
    low = one.value.low if isinstance(one.value, Number) and one.value.is_exact else None
    unit = "" if isinstance(one.value, str) else unit_label(one.unit or indicator.unit, low)
    return f"{one.value} {unit}".rstrip() + when


def _against_baseline(case: Case, indicator: Indicator, wanted: str) -> str:
    answer = case.evaluation[indicator.id]
    if indicator.is_flow or not answer.answers:
        return ""
    used = answer.answers[0].judgement.used
    if any(one.explanation for one in used):
        return ""
    start = expect(indicator, case.project, case.on).start
    value = answer.answers[0].judgement.value
    if start is None or not isinstance(value, Number) or indicator.start is None:
        return ""
    below = value.high is not None and start.low is not None and value.high < start.low
    above = value.low is not None and start.high is not None and value.low > start.high
    if below if wanted == "increase" else above:
        return f"is {answer.label(value)}, worse than the baseline of {answer.label(start)}"
    return ""


RULE = Rule(
    code="LF203",
    name="adverse-trend-no-comment",
    severity="warning",
    phase="reporting",
    needs=frozenset({"progress reports"}),
    detect=detect,
    bad="""from logframe import Count, Observation, Project, Source

police = Source("police", "Yearly statistics of the police")
project = Project("P-1", "Justice for victims", period="2023/2024")
justice = project.objective(
    "justice",
    "Offenders are brought to justice",
    indicators=[
        Count(
            "convictions",
            "Cases that ended with a conviction",
            unit="case",
            level="impact",
            direction="increase",
            accumulates="increments",
            context=True,
            observations=[
                Observation(17, period="2023", source=police),
                Observation(3, period="2024", source=police),
            ],
        ),
    ],
)
""",
    good="""from logframe import Count, Observation, Project, Source

police = Source("police", "Yearly statistics of the police")
project = Project("P-1", "Justice for victims", period="2023/2024")
justice = project.objective(
    "justice",
    "Offenders are brought to justice",
    indicators=[
        Count(
            "convictions",
            "Cases that ended with a conviction",
            unit="case",
            level="impact",
            direction="increase",
            accumulates="increments",
            context=True,
            observations=[
                Observation(17, period="2023", source=police),
                Observation(
                    3,
                    period="2024",
                    source=police,
                    explanation="the special unit was dissolved in March; cases wait for its successor",
                ),
            ],
        ),
    ],
)
""",
)
