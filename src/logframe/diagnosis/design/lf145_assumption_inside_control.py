"""LF145: an assumption is what the project does itself, or certain."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.nodes import Activity
from logframe.diagnosis.agents import done_by_project
from logframe.diagnosis.level_words import content_words, likeness
from logframe.diagnosis.rules import Case, Found, Rule

LIKENESS = 0.6


def detect(case: Case) -> Iterator[Found]:
    """Find assumptions that are certain, that say what the project does, or that say again what an activity does."""
    activities = [(node.id, content_words(node.statement)) for node in case.project.nodes if isinstance(node, Activity)]
    for holder, assumption in case.assumptions():
        why = "it is certain" if assumption.likelihood == "certain" else ""
        agent = done_by_project(assumption.statement)
        if not why and agent == "project":
            why = "it is what the project does"
        elif not why and agent == "anybody":
            content = content_words(assumption.statement)
            alike = next((id for id, own in activities if len(content) > 1 and likeness(content, own) >= LIKENESS), "")
            why = f"it is what activity {alike} does" if alike else ""
        if why:
            yield Found(
                holder,
                f"{holder.id} assumes that {assumption.statement!r}, and {why}",
                "leave it out, or declare it as an activity",
                assumption.declared_at,
            )


RULE = Rule(
    code="LF145",
    name="assumption-inside-control",
    severity="info",
    phase="design",
    needs=frozenset({"plan"}),
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
