"""LF134: the parts of a figure do not add up to it."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.observations import Observation, Part
from logframe.declaration.values.numbers import Number
from logframe.declaration.values.quantities import Quantity
from logframe.declaration.values.shares import Share
from logframe.diagnosis.exceeding_parts import exceeding, parts_add_up
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message, Word
from logframe.units import ONE, PERCENT


def detect(case: Case) -> Iterator[Found]:
    """Find figures whose parts by one dimension cannot add up to the total."""
    for indicator in case.project.indicators():
        open_dimensions = {
            declared.name.lower()
            for declared in indicator.disaggregate_by
            if declared.overlapping or not declared.complete
        }
        for figure in indicator.observations:
            for dimension, cells in figure.disaggregation.items():
                if dimension.lower() in open_dimensions or not parts_add_up(indicator, cells):
                    continue
                if exceeding(figure, cells):
                    continue
                sums = _off(figure, cells)
                if sums is not None:
                    summed, whole = sums
                    message = Message(
                        "lf134-parts-miss-total",
                        id=indicator.id,
                        dimension=Word(dimension, "dimension"),
                        sum=summed,
                        total=whole,
                        time=figure.timing,
                    )
                    yield Found(indicator, message, declared_at=figure.declared_at)


def _off(figure: Observation, cells: dict[str, Part]) -> tuple[Quantity, Quantity] | None:
    """Return the sum of the parts and the total that they miss for certain, None if they may add up."""
    shares = [cell.percent for cell in cells.values() if isinstance(cell, Share)]
    counts = [cell for cell in cells.values() if isinstance(cell, Number)]
    complete = len(shares) == len(cells) or len(counts) == len(cells)
    if shares and not counts:
        whole, parts, unit = Number(100, 100), shares, PERCENT
    elif counts and not shares and isinstance(figure.value, Number):
        whole, parts, unit = figure.value, counts, ONE
    else:
        return None
    summed = parts[0]
    for part in parts[1:]:
        summed += part
    over = summed.low is not None and whole.high is not None and summed.low > whole.high
    under = summed.high is not None and whole.low is not None and summed.high < whole.low
    # One part alone, "400, of whom 180 women", says nothing of the rest.
    if over or (under and complete and len(parts) > 1):
        return Quantity(summed, unit), Quantity(whole, unit)
    return None


_EXAMPLE = bad_and_good("""-from logframe import Count, Observation, Project
+from logframe import Count, Observation, Project, missing

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
-            observations=[Observation(412, period="2024", disaggregation={"sex": {"female": 180, "male": 210}})],
+            observations=[
+                Observation(
+                    412,
+                    period="2024",
+                    disaggregation={"sex": {"female": 180, "male": 210, "not recorded": missing("old forms")}},
+                ),
+            ],
         ),
     ],
 )
""")
RULE = Rule("LF134", "disaggregation-sum", "error", "reporting", detect, concern="contradiction", **_EXAMPLE)
