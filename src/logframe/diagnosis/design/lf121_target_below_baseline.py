"""LF121: a target lies on the wrong side of its baseline."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.values.numbers import Number
from logframe.diagnosis.rules import Case, Found, Rule
from logframe.evaluation.fulfilment.expectations import Expectation, expect
from logframe.units import unit_label


def detect(case: Case) -> Iterator[Found]:
    """Find targets that, for certain, lie the other way than the declared direction."""
    for indicator in case.project.indicators():
        if indicator.direction not in ("increase", "decrease") or not indicator.is_numeric:
            continue
        held = expect(indicator, case.project, case.on)
        start, aim = _comparable(indicator, held)
        if start is None or aim is None:
            continue
        rises = indicator.direction == "increase"
        if not (_certainly_below(aim, start) if rises else _certainly_below(start, aim)):
            continue
        a_day = ", each over its own period" if indicator.gathers == "increments" else ""
        yield Found(
            indicator,
            f"{indicator.id} is to {indicator.direction}, but its target of {_written(held.aim, indicator)} lies "
            f"{'below' if rises else 'above'} its baseline of {_written(held.start, indicator)}{a_day}",
            f'check both figures, or declare direction="{"decrease" if rises else "increase"}"',
        )


def _comparable(indicator: Indicator, held: Expectation) -> tuple[Number | None, Number | None]:
    """Give start and aim as they compare: a flow that should fall by its rate a day, other flows not at all."""
    if indicator.gathers != "increments":
        return held.start, held.aim
    if indicator.direction == "increase" or held.start_days is None or held.periods is None:
        return None, None
    if held.start is None or held.aim is None:
        return None, None
    return held.start / held.start_days, held.aim / sum(period.days for period in held.periods)


def _certainly_below(one: Number, other: Number) -> bool:
    return one.high is not None and other.low is not None and one.high < other.low


def _written(number: Number | None, indicator: Indicator) -> str:
    return "" if number is None else f"{number} {unit_label(indicator.unit, number.low)}".rstrip()


RULE = Rule(
    code="LF121",
    name="target-below-baseline",
    severity="error",
    phase="design",
    wrong="The target of an indicator that should rise lies below its baseline, or above it if it should fall.",
    why="Either a figure or the direction is wrong, and a change for the worse would be reported as success.",
    source="at most 5.5 % of UNHCR's published rows",
    detect=detect,
    bad="""from logframe import Percentage, Project

project = Project("P-1", "Children grow up healthy", period="2024/2027")
nutrition = project.result(
    "nutrition",
    "Children under five are well nourished",
    indicators=[
        Percentage(
            "stunting", "Children too short for their age", level="impact", direction="decrease", baseline=24, target=32
        ),
    ],
)
""",
    good="""from logframe import Percentage, Project

project = Project("P-1", "Children grow up healthy", period="2024/2027")
nutrition = project.result(
    "nutrition",
    "Children under five are well nourished",
    indicators=[
        Percentage(
            "stunting", "Children too short for their age", level="impact", direction="decrease", baseline=32, target=24
        ),
    ],
)
""",
)
