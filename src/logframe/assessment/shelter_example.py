"""The project and evaluation that the examples of several rules begin with."""

from __future__ import annotations

from typing import Final

SHELTERS: Final = """from logframe import Count, Observation, Project
from logframe.assessment import Assessment

project = Project("P-1", "Shelters", period="2024")
project.result("safe", "Victims of violence are safe", indicators=[
    Count("assisted", "Victims assisted", unit="person", level="output", accumulates="increments", target=400,
          observations=[Observation(260, period="2024", source="reports")]),
])
report = Assessment("evaluation", "Evaluation of the shelters", of=project, carried_out="2025-03")
"""
