"""LF124: a share is above 100 %."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import Percentage, Ratio
from logframe.declaration.framework.observations import Observation, Observed
from logframe.declaration.framework.targets import Keep
from logframe.declaration.values.numbers import Number
from logframe.declaration.values.shares import Pooled
from logframe.diagnosis.rules import Case, Found, Rule
from logframe.evaluation.figures.gathered import number_of
from logframe.places import Place
from logframe.units import PERCENT, same_kind


def detect(case: Case) -> Iterator[Found]:
    """Find baselines, targets, milestones and observations of a share that are certainly above 100 %."""
    for indicator in case.project.indicators():
        if not isinstance(indicator, (Percentage, Ratio)) or not indicator.share:
            continue
        for what, value, unit, place in _figures(indicator):
            if _is_above(indicator, value, unit):
                yield Found(
                    indicator,
                    f"{indicator.id} has {what} of {_written(value)}, but a part is never more than its whole",
                    _mend(indicator),
                    place=place,
                )


def _figures(indicator: Indicator) -> Iterator[tuple[str, Observed, str | None, Place]]:
    start, target = indicator.baseline, indicator.target
    if isinstance(start, Observation):
        yield "a baseline", start.value, start.unit, start.declared_at
    elif start is not None:
        yield "a baseline", start, None, indicator.declared_at
    if isinstance(target, Keep):
        yield "a target", target.allowed, None, target.declared_at
    elif isinstance(target, tuple):
        yield from (("a target", one.value, one.unit, one.declared_at) for one in target)
    yield from (("a milestone", one.value, one.unit, one.declared_at) for one in indicator.milestones)
    for one in indicator.observations:
        # A source that counts something else may give no share, and a figure that was replaced is answered.
        if one.definition in ("", indicator.definition) and not one.superseded_by:
            when = f" for {one.extent}" if one.extent is not None else ""
            yield f"an observation{when}", one.value, one.unit, one.declared_at


def _is_above(indicator: Indicator, value: Observed, unit: str | None) -> bool:
    if isinstance(value, Pooled):
        above, below = value.numerator, value.denominator
        if not isinstance(above, Number) or not isinstance(below, Number) or indicator.unit not in (PERCENT, None):
            return False
        return above.low is not None and below.high is not None and above.low > below.high
    if indicator.unit != PERCENT or (unit is not None and not same_kind(unit, PERCENT)):
        return False
    read = number_of(indicator, value, unit)
    return isinstance(read, Number) and read.low is not None and read.low > 100


def _mend(indicator: Indicator) -> str:
    check = "check whether both figures count the same things"
    if indicator.unit is None:
        check += ", and say what they count: numerator_unit=..., denominator_unit=..."
    return f"{check}; declare share=False if it is no share but a rate of growth or coverage"


def _written(value: Observed) -> str:
    return f"{value}, above 100 %" if isinstance(value, Pooled) else f"{value} %"


RULE = Rule(
    code="LF124",
    name="share-over-100",
    severity="error",
    phase="both",
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
