"""LF151: a share such as 0.55 stands beside percentages."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.observations import Observation, Observed
from logframe.declaration.values.numbers import Number
from logframe.declaration.values.quantities import Quantity
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Joined, Message
from logframe.places import Place
from logframe.units import PERCENT

# A figure this many times smaller than the smallest other, and like the others once it is multiplied by 100.
_FAR: Final = 10
_LIKE: Final = 4


def detect(case: Case) -> Iterator[Found]:
    """Find figures between 0 and 1 that are far from the other figures of a percentage, and like them times 100."""
    for indicator in case.project.indicators():
        if indicator.unit != PERCENT:
            continue
        figures = list(_figures(indicator))
        larger = [value for _, value, _ in figures if value > 1]
        for figure, value, place in figures:
            if not larger or not _is_share(value, larger):
                continue
            meant = Number(value * 100, value * 100)
            yield Found(
                indicator,
                Message(
                    "lf151-share-beside-percentages",
                    indicator=indicator.id,
                    figure=figure,
                    value=_percent(value),
                    larger=Joined(tuple(_percent(end) for end in sorted({min(larger), max(larger)})), "and"),
                    meant=Quantity(meant, PERCENT),
                    typed=meant,
                ),
                declared_at=place,
            )


def _is_share(value: Fraction, larger: list[Fraction]) -> bool:
    if not 0 < value < 1 or value * _FAR > min(larger):
        return False
    return min(larger) <= value * 100 * _LIKE and value * 100 <= max(larger) * _LIKE


def _percent(value: Fraction) -> Quantity:
    return Quantity(Number(value, value), PERCENT)


def _figures(indicator: Indicator) -> Iterator[tuple[Message, Fraction, Place]]:
    """List the exact figures of an indicator with what they are; figures in another unit are left out."""
    for figure, value, place in _declared(indicator):
        if isinstance(value, Number) and value.is_exact and value.low is not None:
            yield figure, Fraction(value.low), place


def _declared(indicator: Indicator) -> Iterator[tuple[Message, Observed | None, Place]]:
    baseline, target = indicator.baseline, indicator.target
    if isinstance(baseline, Observation):
        value = baseline.value if baseline.unit in (None, PERCENT) else None
        yield Message("figure-baseline"), value, baseline.declared_at
    else:
        yield Message("figure-baseline"), baseline, indicator.declared_at
    targets = target if isinstance(target, tuple) else ()
    for figure, aims in ((Message("figure-target"), targets), (Message("figure-milestone"), indicator.milestones)):
        yield from ((figure, aim.value, aim.declared_at) for aim in aims if aim.unit in (None, PERCENT))
    for observation in indicator.observations:
        if observation.unit in (None, PERCENT) and not observation.superseded_by:
            figure = Message("figure-observation", period=observation.extent)
            yield figure, observation.value, observation.declared_at


_EXAMPLE = bad_and_good(""" from logframe import Observation, Percentage, Project

 project = Project("P-1", "Rural schools", period="2024/2026")
 project.result("schools", "Children read", indicators=[
     Percentage("reading", "Share of pupils who read at the level of their grade", level="outcome",
-               baseline=50, target=60, observations=[Observation(0.55, period="2024")]),
+               baseline=50, target=60, observations=[Observation(55, period="2024")]),
 ])
""")
RULE = Rule("LF151", "share-beside-percentages", "warning", "both", detect, concern="contradiction", **_EXAMPLE)
