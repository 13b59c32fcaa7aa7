"""LF203: a figure got worse, and the project does not say why."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import Ordinal
from logframe.declaration.values.numbers import Number
from logframe.diagnosis.evaluated_directions import shown_direction
from logframe.diagnosis.reported_values import reported_figure
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.evaluation.figures.changes import Change, changes
from logframe.messages import Message


def detect(case: Case) -> Iterator[Found]:
    """Find indicators whose latest figure is worse than the one before it, or than the baseline, unexplained."""
    for indicator in case.project.indicators():
        wanted = _wanted(case, indicator)
        if wanted is None or indicator.explanation:
            continue
        message = _latest_change(case, indicator, wanted) or _against_baseline(case, indicator, wanted)
        if message is not None:
            yield Found(indicator, message)


def _wanted(case: Case, indicator: Indicator) -> str | None:
    """Return which way is better, None if that is not known."""
    if isinstance(indicator, Ordinal):
        return "increase"
    return shown_direction(indicator, case)


def _latest_change(case: Case, indicator: Indicator, wanted: str) -> Message | None:
    if indicator.accumulates == "open":
        return None  # less in one period than in another may still be more in all
    latest: dict[tuple[str, str], Change] = {}
    is_over_places = len({observation.place for observation in indicator.observations}) > 1
    for change in changes(indicator, case.on):
        if not (is_over_places and change.second.place):  # less in one place may still be more in all
            latest[change.source, change.definition] = change
    for change in latest.values():
        if change.worsens(wanted, is_flow=indicator.is_flow) and not change.second.explanation:
            return Message(
                "lf203-worse-than-before",
                id=indicator.id,
                fell=change.falls,
                before=reported_figure(indicator, change.first),
                after=reported_figure(indicator, change.second),
                source=change.second.source_label if len(latest) > 1 else "",
            )
    return None


def _against_baseline(case: Case, indicator: Indicator, wanted: str) -> Message | None:
    answer = case.evaluation[indicator.id]
    if indicator.is_flow or not answer.answers:
        return None
    used = answer.answers[0].judgement.used
    if any(figure.explanation for figure in used):
        return None
    start = case.plan(indicator).start
    value = answer.answers[0].judgement.value
    if start is None or not isinstance(value, Number) or indicator.start is None:
        return None
    below = value.high is not None and start.low is not None and value.high < start.low
    above = value.low is not None and start.high is not None and value.low > start.high
    if below if wanted == "increase" else above:
        return Message(
            "lf203-worse-than-baseline", id=indicator.id, value=answer.labelled(value), baseline=answer.labelled(start)
        )
    return None


_EXAMPLE = bad_and_good(""" from logframe import Count, Observation, Project, Source

 police = Source("police", "Yearly statistics of the police")
 project = Project("P-1", "Justice for victims", period="2023/2024")
 justice = project.objective("justice", "Offenders are brought to justice", indicators=[
     Count("convictions", "Cases that ended with a conviction", unit="case", level="impact",
           direction="increase", accumulates="increments", context=True,
           observations=[
               Observation(17, period="2023", source=police),
-              Observation(3, period="2024", source=police),
+              Observation(3, period="2024", source=police,
+                          explanation="the special unit was dissolved in March; cases wait for its successor"),
           ]),
 ])
""")
RULE = Rule(
    "LF203",
    "adverse-trend-no-comment",
    "warning",
    "reporting",
    detect,
    concern="judgement",
    needs="progress reports",
    **_EXAMPLE,
)
