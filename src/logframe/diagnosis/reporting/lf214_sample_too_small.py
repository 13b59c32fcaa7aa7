"""LF214: a change between two surveys lies within sampling error."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.observations import Observation
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.diagnosis.surveys import survey_share
from logframe.evaluation.statistics.survey_uncertainty import ShareChange, share_change
from logframe.messages import Message


def detect(case: Case) -> Iterator[Found]:
    """Find survey shares that moved against the baseline, or the survey before, by less than their error."""
    for indicator in case.project.indicators():
        rounds = _rounds(indicator)
        for before, after in pairwise(rounds):
            change = _change(indicator, before, after)
            if change is not None and change.difference and not change.is_distinguishable:
                message = Message(
                    "lf214-within-error", id=indicator.id, before=before.value, after=after.value, change=change.message
                )
                yield Found(indicator, message, declared_at=after.declared_at)


def _rounds(indicator: Indicator) -> list[Observation]:
    start = [indicator.baseline] if isinstance(indicator.baseline, Observation) else []
    surveyed = [figure for figure in (*start, *indicator.observations) if survey_share(indicator, figure)]
    dated = [figure for figure in surveyed if figure.end is not None and not figure.superseded_by]
    return sorted(dated, key=lambda figure: str(figure.end))


def _change(indicator: Indicator, before: Observation, after: Observation) -> ShareChange | None:
    share_before, share_after = survey_share(indicator, before), survey_share(indicator, after)
    if share_before is None or share_after is None or before.definition != after.definition:
        return None
    deff = max(
        (observation.design_effect for observation in (before, after) if observation.design_effect is not None),
        default=1,
    )
    return share_change(*share_before, *share_after, design_effect=deff)


_EXAMPLE = bad_and_good(""" from logframe import Observation, Percentage, Project, Source

 survey = Source("survey", "Survey of households", kind="survey")
 project = Project("P-1", "Information", period="2022/2024")
 project.result("caution", "People check offers of work", indicators=[
     Percentage("check", "Share of people who check an offer", level="outcome", target=60,
-               baseline=Observation(40, date="2022-01-31", source=survey, sample_size=200),
-               observations=[Observation(44, date="2024-06-30", source=survey, sample_size=200)]),
+               baseline=Observation(40, date="2022-01-31", source=survey, sample_size=900),
+               observations=[Observation(52, date="2024-06-30", source=survey, sample_size=900)]),
 ])
""")
RULE = Rule("LF214", "sample-too-small", "warning", "reporting", detect, concern="judgement", **_EXAMPLE)
