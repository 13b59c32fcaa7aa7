"""LF145: an assumption is what the project does itself, or certain."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.nodes import Activity
from logframe.diagnosis.level_words import content_words, likeness
from logframe.diagnosis.rules import Case, Found, Rule

LIKENESS = 0.6


def detect(case: Case) -> Iterator[Found]:
    """Find assumptions that are certain, or share three in five words with an activity."""
    activities = [(one.id, content_words(one.statement)) for one in case.project.nodes if isinstance(one, Activity)]
    for holder, one in case.assumptions():
        said = content_words(one.statement)
        alike = next((id for id, words in activities if len(said) > 1 and likeness(said, words) >= LIKENESS), "")
        if one.likelihood == "certain" or alike:
            why = f"it is what activity {alike} does" if alike else "it is certain"
            yield Found(
                holder,
                f"{holder.id} assumes that {one.statement!r}, and {why}",
                "leave it out, or declare it as an activity",
                one.declared_at,
            )


RULE = Rule(
    code="LF145",
    name="assumption-inside-control",
    severity="info",
    phase="design",
    wrong="An assumption is something the project does itself, or is certain to hold.",
    why="What the project does is an activity, and what is certain is nothing to assume.",
    source="EU project cycle management: the assessment of assumptions",
    detect=detect,
    bad="""from logframe import Assumption, Project

project = Project("P-1", "Shelters", period="2024/2026")
skills = project.result("skills", "Police find victims", assumptions=[Assumption("Police officers are trained")])
project.activity("training", "Train police officers", contributes_to=skills)
""",
    good="""from logframe import Assumption, Project

project = Project("P-1", "Shelters", period="2024/2026")
skills = project.result("skills", "Police find victims", assumptions=[Assumption("Trained officers stay in office")])
project.activity("training", "Train police officers", contributes_to=skills)
""",
    strict=True,
)
