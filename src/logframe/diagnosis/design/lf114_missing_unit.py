"""LF114: what a number counts is not said."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import Count, Measure, Money, Ratio
from logframe.diagnosis.rules import Case, Found, Rule
from logframe.diagnosis.wording import words
from logframe.evaluation.fulfilment.expectations import expect
from logframe.units import counted_words


def detect(case: Case) -> Iterator[Found]:
    """Find numbers without a unit; steps, events and judgements have none."""
    for indicator in case.project.indicators():
        if indicator.unit is None and isinstance(indicator, (Count, Measure, Money, Ratio)):
            aim = expect(indicator, case.project, case.on).aim
            asks = f"{aim} of what?" if aim is not None else "what its figures count is not said"
            yield Found(indicator, f"{indicator.id} has no unit: {asks}", _mend(indicator))


def _mend(indicator: Indicator) -> str:
    if isinstance(indicator, Money):
        return 'name the currency: unit="SEK"'
    if isinstance(indicator, Measure):
        return 'name the unit: unit="ha", "litre per person", "point" for an index'
    if isinstance(indicator, Ratio):
        return 'say what both figures count: numerator_unit="person", denominator_unit="person"'
    names = counted_words()
    named = next((names[word] for word in words(indicator.statement) if word in names), None)
    if named is not None:
        return f'name what is counted: unit="{named}"?'
    return 'name what is counted: unit="person", "household", "case", or define_unit(...) for another'


RULE = Rule(
    code="LF114",
    name="missing-unit",
    severity="error",
    phase="design",
    detect=detect,
    bad="""from logframe import Count, Project

project = Project("P-1", "Legal aid for workers abroad", period="2024/2025")
wages = project.result(
    "wages",
    "Migrant workers get the wages they are owed",
    indicators=[
        Count("settled", "Wage claims settled", level="outcome", accumulates="increments", target=500),
    ],
)
""",
    good="""from logframe import Count, Project

project = Project("P-1", "Legal aid for workers abroad", period="2024/2025")
wages = project.result(
    "wages",
    "Migrant workers get the wages they are owed",
    indicators=[
        Count("settled", "Wage claims settled", unit="case", level="outcome", accumulates="increments", target=500),
    ],
)
""",
)
