"""LF215: a share from a survey does not say how many were asked."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.kinds import Percentage, Ratio
from logframe.declaration.framework.observations import Observation
from logframe.declaration.values.numbers import Number
from logframe.declaration.values.quantities import Quantity
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.diagnosis.surveys import is_survey
from logframe.messages import Message
from logframe.units import PERCENT


def detect(case: Case) -> Iterator[Found]:
    """Find survey percentages without a sample size; figures as out_of(a, b) carry theirs."""
    for indicator in case.project.indicators():
        if not isinstance(indicator, (Percentage, Ratio)):
            continue
        start = [indicator.baseline] if isinstance(indicator.baseline, Observation) else []
        for figure in (*start, *indicator.observations):
            if is_survey(figure.source) and isinstance(figure.value, Number) and figure.sample_size is None:
                message = Message(
                    "lf215-no-sample-size",
                    value=Quantity(figure.value, PERCENT),
                    time=figure.timing,
                    source=figure.source_label,
                )
                yield Found(indicator, message, declared_at=figure.declared_at)


_EXAMPLE = bad_and_good(""" from logframe import Observation, Percentage, Project, Source

 survey = Source("survey", "Survey of households", kind="survey")
 project = Project("P-1", "Information", period="2022/2024")
 project.result("caution", "People check offers of work", indicators=[
     Percentage("check", "Share of people who check an offer", level="outcome", baseline=40, target=60,
-               observations=[Observation(47, date="2024-06-30", source=survey)]),
+               observations=[Observation(47, date="2024-06-30", source=survey, sample_size=400)]),
 ])
""")
RULE = Rule("LF215", "survey-without-n", "warning", "reporting", detect, concern="judgement", **_EXAMPLE)
