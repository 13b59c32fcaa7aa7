"""LF124: a share is above 100 %."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import Percentage, Ratio
from logframe.declaration.framework.observations import Observation, Observed
from logframe.declaration.framework.targets import Keep
from logframe.declaration.values.numbers import Number
from logframe.declaration.values.quantities import Quantity
from logframe.declaration.values.shares import Pooled
from logframe.diagnosis.rules import Case, Found, Rule
from logframe.evaluation.figures.gathered import number_of
from logframe.messages import Message
from logframe.places import Place
from logframe.units import PERCENT, same_kind


def detect(case: Case) -> Iterator[Found]:
    """Find baselines, targets, milestones and observations of a share that are certainly above 100 %."""
    for indicator in case.project.indicators():
        if not isinstance(indicator, (Percentage, Ratio)) or not indicator.share:
            continue
        for figure, value, unit, place in _figures(indicator):
            if _is_above(indicator, value, unit):
                fields = {"indicator": indicator.id, "figure": figure, "names_units": indicator.unit is not None}
                message = (
                    Message("lf124-more-than-whole", **fields, value=Quantity(value, PERCENT))
                    if isinstance(value, Number)
                    else Message("lf124-quotient-above-whole", **fields, value=value)
                )
                yield Found(indicator, message, place=place)


def _figures(indicator: Indicator) -> Iterator[tuple[Message, Observed, str | None, Place]]:
    baseline, target = indicator.baseline, indicator.target
    if isinstance(baseline, Observation):
        yield Message("figure-baseline"), baseline.value, baseline.unit, baseline.declared_at
    elif baseline is not None:
        yield Message("figure-baseline"), baseline, None, indicator.declared_at
    if isinstance(target, Keep):
        yield Message("figure-target"), target.allowed, None, target.declared_at
    for part in target if isinstance(target, tuple) else ():
        yield Message("figure-target"), part.value, part.unit, part.declared_at
    for milestone in indicator.milestones:
        yield Message("figure-milestone"), milestone.value, milestone.unit, milestone.declared_at
    for observation in indicator.observations:
        # A source that counts something else may give no share, and a figure that was replaced is answered.
        if observation.definition in ("", indicator.definition) and not observation.superseded_by:
            figure = Message("figure-observation", period=observation.extent)
            yield figure, observation.value, observation.unit, observation.declared_at


def _is_above(indicator: Indicator, value: Observed, unit: str | None) -> bool:
    if isinstance(value, Pooled):
        above, below = value.numerator, value.denominator
        if not isinstance(above, Number) or not isinstance(below, Number) or indicator.unit not in (PERCENT, None):
            return False
        return above.low is not None and below.high is not None and above.low > below.high
    if indicator.unit != PERCENT or (unit is not None and not same_kind(unit, PERCENT)):
        return False
    percent = number_of(indicator, value, unit)
    return isinstance(percent, Number) and percent.low is not None and percent.low > 100


RULE = Rule(
    code="LF124",
    name="share-over-100",
    severity="error",
    phase="both",
    concern="contradiction",
    detect=detect,
    bad="""from logframe import Observation, Percentage, Project, Source

office = Source("office", "Yearbook of the education office")
project = Project("P-1", "School for every child", period="2023/2025")
school = project.result(
    "school",
    "Children of school age go to school",
    indicators=[
        Percentage(
            "enrolled",
            "Children of school age who are enrolled",
            level="outcome",
            baseline=81,
            target=95,
            observations=[Observation(108, date="2025-09-30", source=office)],
        ),
    ],
)
""",
    good="""from logframe import Observation, Percentage, Project, Source

office = Source("office", "Yearbook of the education office")
project = Project("P-1", "School for every child", period="2023/2025")
school = project.result(
    "school",
    "Children of school age go to school",
    indicators=[
        Percentage(
            "enrolled",
            "Children of school age who are enrolled",
            level="outcome",
            baseline=81,
            target=95,
            observations=[Observation(93, date="2025-09-30", source=office)],
        ),
        Percentage(
            "gross-enrolment",
            "Pupils of any age to children of school age",
            level="outcome",
            share=False,
            baseline=97,
            target=104,
            observations=[Observation(108, date="2025-09-30", source=office)],
        ),
    ],
)
""",
)
