"""LF151: a share such as 0.55 stands beside percentages."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.observations import Observation, Observed
from logframe.declaration.framework.targets import Keep
from logframe.declaration.values.numbers import Number
from logframe.diagnosis.rules import Case, Found, Rule
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
        others = [value for _, value, _ in figures if value > 1]
        for what, value, place in figures:
            if not others or not _is_share(value, others):
                continue
            yield Found(
                indicator,
                f"{indicator.id} has {what} of {Number(value, value)} %, beside {_listed(others)}: "
                f"probably {Number(value * 100, value * 100)} % is meant",
                f"write {Number(value * 100, value * 100)} for {Number(value * 100, value * 100)} %, or say in a note "
                "that the figure is right",
                place,
            )


def _is_share(value: Fraction, others: list[Fraction]) -> bool:
    if not 0 < value < 1 or value * _FAR > min(others):
        return False
    return min(others) <= value * 100 * _LIKE and value * 100 <= max(others) * _LIKE


def _listed(others: list[Fraction]) -> str:
    distinct = sorted(set(others))
    return " and ".join(f"{Number(value, value)} %" for value in dict.fromkeys((distinct[0], distinct[-1])))


def _figures(indicator: Indicator) -> Iterator[tuple[str, Fraction, Place]]:
    """List the exact figures of an indicator with what they are; figures in another unit are left out."""
    for what, value, place in _declared(indicator):
        if isinstance(value, Number) and value.is_exact and value.low is not None:
            yield what, Fraction(value.low), place


def _declared(indicator: Indicator) -> Iterator[tuple[str, Observed | None, Place]]:
    start, target = indicator.baseline, indicator.target
    if isinstance(start, Observation):
        yield "a baseline", start.value if start.unit in (None, PERCENT) else None, start.declared_at
    else:
        yield "a baseline", start, indicator.declared_at
    targets = () if isinstance(target, Keep) or not isinstance(target, tuple) else target
    for what, aims in (("a target", targets), ("a milestone", indicator.milestones)):
        yield from ((what, aim.value, aim.declared_at) for aim in aims if aim.unit in (None, PERCENT))
    for figure in indicator.observations:
        if figure.unit in (None, PERCENT) and not figure.superseded_by:
            when = f" for {figure.extent}" if figure.extent is not None else ""
            yield f"an observation{when}", figure.value, figure.declared_at


RULE = Rule(
    code="LF151",
    name="share-beside-percentages",
    severity="warning",
    phase="both",
    detect=detect,
    bad="""from logframe import Observation, Percentage, Project

project = Project("P-1", "Rural schools", period="2024/2026")
project.result("schools", "Children read", indicators=[
    Percentage("reading", "Share of pupils who read at the level of their grade", level="outcome",
               baseline=50, target=60, observations=[Observation(0.55, period="2024")]),
])
""",
    good="""from logframe import Observation, Percentage, Project

project = Project("P-1", "Rural schools", period="2024/2026")
project.result("schools", "Children read", indicators=[
    Percentage("reading", "Share of pupils who read at the level of their grade", level="outcome",
               baseline=50, target=60, observations=[Observation(55, period="2024")]),
])
""",
)
