"""LF134: the parts of a figure do not add up to it."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.observations import Observation, Part
from logframe.declaration.values.numbers import Number
from logframe.declaration.values.shares import Share
from logframe.diagnosis.exceeding_parts import exceeding
from logframe.diagnosis.rules import Case, Found, Rule


def detect(case: Case) -> Iterator[Found]:
    """Find figures whose parts by one dimension cannot add up to the total."""
    for indicator in case.project.indicators():
        open_dimensions = {
            declared.name.lower()
            for declared in indicator.disaggregate_by
            if declared.overlapping or not declared.complete
        }
        for one in indicator.observations:
            for dimension, cells in one.disaggregation.items():
                if dimension.lower() in open_dimensions or exceeding(one, cells):
                    continue
                told = _off(one, cells)
                if told:
                    yield Found(
                        indicator,
                        f"{indicator.id} by {dimension}: {told}",
                        "check the parts; if some of the total belongs to none of them, declare "
                        f'Dimension("{dimension}", complete=False), if some to several, overlapping=True',
                        one.declared_at,
                    )


def _off(one: Observation, cells: dict[str, Part]) -> str:
    """Say how the parts miss the total for certain, "" if they may add up."""
    shares = [cell.percent for cell in cells.values() if isinstance(cell, Share)]
    counts = [cell for cell in cells.values() if isinstance(cell, Number)]
    complete = len(shares) == len(cells) or len(counts) == len(cells)
    if shares and not counts:
        whole, parts, sign = Number(100, 100), shares, " %"
    elif counts and not shares and isinstance(one.value, Number):
        whole, parts, sign = one.value, counts, ""
    else:
        return ""
    summed = parts[0]
    for part in parts[1:]:
        summed = summed + part
    over = summed.low is not None and whole.high is not None and summed.low > whole.high
    under = summed.high is not None and whole.low is not None and summed.high < whole.low
    if over or (under and complete):
        return f"the parts add up to {summed}{sign}, the total is {whole}{sign} ({one.when()})"
    return ""


RULE = Rule(
    code="LF134",
    name="disaggregation-sum",
    severity="error",
    phase="reporting",
    detect=detect,
    bad="""from logframe import Count, Observation, Project

project = Project("P-1", "Clinics for everybody", period="2024")
treated = project.result(
    "treated",
    "People with tuberculosis are treated",
    indicators=[
        Count(
            "patients",
            "Patients who complete treatment",
            unit="person",
            level="outcome",
            accumulates="increments",
            target=500,
            disaggregate_by="sex",
            observations=[Observation(412, period="2024", disaggregation={"sex": {"female": 180, "male": 210}})],
        ),
    ],
)
""",
    good="""from logframe import Count, Observation, Project, missing

project = Project("P-1", "Clinics for everybody", period="2024")
treated = project.result(
    "treated",
    "People with tuberculosis are treated",
    indicators=[
        Count(
            "patients",
            "Patients who complete treatment",
            unit="person",
            level="outcome",
            accumulates="increments",
            target=500,
            disaggregate_by="sex",
            observations=[
                Observation(
                    412,
                    period="2024",
                    disaggregation={"sex": {"female": 180, "male": 210, "not recorded": missing("old forms")}},
                ),
            ],
        ),
    ],
)
""",
)
