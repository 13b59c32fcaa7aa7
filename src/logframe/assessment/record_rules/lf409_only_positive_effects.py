"""LF409: an evaluation tells positive effects alone."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.assessment.cases import AssessmentCase
from logframe.diagnosis.rules import Found, Rule
from logframe.messages import Message


def detect(case: AssessmentCase) -> Iterator[Found]:
    """Find an evaluation with effects, none of them negative."""
    report = case.assessment
    if report.effects and all(effect.direction == "positive" for effect in report.effects):
        yield Found(
            report, Message("lf409-only-positive", count=len(report.effects)), place=report.effects[0].declared_at
        )


RULE = Rule(
    code="LF409",
    name="only-positive-effects",
    severity="info",
    phase="assessment",
    concern="judgement",
    strict=True,
    detect=detect,
    bad="""from logframe import Count, Observation, Project
from logframe.assessment import Assessment

project = Project("P-1", "Shelters", period="2024")
project.result("safe", "Victims of violence are safe", indicators=[
    Count("assisted", "Victims assisted", unit="person", level="output", accumulates="increments", target=400,
          observations=[Observation(260, period="2024", source="reports")]),
])
report = Assessment("evaluation", "Evaluation of the shelters", of=project, carried_out="2025-03")
report.effect("safe", "Women who were assisted are safe", direction="positive", evidence=project["assisted"])
""",
    good="""from logframe import Count, Observation, Project
from logframe.assessment import Assessment

project = Project("P-1", "Shelters", period="2024")
project.result("safe", "Victims of violence are safe", indicators=[
    Count("assisted", "Victims assisted", unit="person", level="output", accumulates="increments", target=400,
          observations=[Observation(260, period="2024", source="reports")]),
])
report = Assessment("evaluation", "Evaluation of the shelters", of=project, carried_out="2025-03")
report.effect("safe", "Women who were assisted are safe", direction="positive", evidence=project["assisted"])
report.effect("closed", "Two smaller shelters lost their donor", direction="negative", intended=False,
              evidence="interviews with the shelters")
""",
)
