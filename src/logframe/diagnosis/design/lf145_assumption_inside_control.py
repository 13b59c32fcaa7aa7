"""LF145: an assumption is what the project does itself, or certain."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from logframe.declaration.framework.assumptions import Assumption
from logframe.declaration.framework.nodes import Activity
from logframe.diagnosis.agents import done_by_project
from logframe.diagnosis.level_words import content_words, likeness
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message

LIKENESS = 0.6


def detect(case: Case) -> Iterator[Found]:
    """Find assumptions that are certain, that say what the project does, or that say again what an activity does."""
    activities = [(node.id, content_words(node.statement)) for node in case.project.nodes if isinstance(node, Activity)]
    for holder, assumption in case.assumptions():
        reason = _reason(assumption, activities)
        if reason is not None:
            yield Found(
                holder,
                Message("lf145-assumes-own-work", subject=holder.id, assumption=assumption.statement, reason=reason),
                declared_at=assumption.declared_at,
            )


def _reason(assumption: Assumption, activities: Sequence[tuple[str, frozenset[str]]]) -> Message | None:
    """Return why nothing is assumed here; `activities` are their ids with their words."""
    if assumption.likelihood == "certain":
        return Message("lf145-certain")
    agent = done_by_project(assumption.statement)
    if agent == "project":
        return Message("lf145-project-does")
    content = content_words(assumption.statement)
    if agent == "others" or len(content) < 2:
        return None
    alike = next((id for id, own in activities if likeness(content, own) >= LIKENESS), None)
    return None if alike is None else Message("lf145-activity-does", activity=alike)


_EXAMPLE = bad_and_good(""" from logframe import Assumption, Project

 project = Project("P-1", "Shelters", period="2024/2026")
-skills = project.result("skills", "Police find victims", assumptions=[Assumption("Police officers are trained")])
+skills = project.result("skills", "Police find victims", assumptions=[Assumption("Trained officers stay in office")])
 project.activity("training", "Train police officers", contributes_to=skills)
""")
RULE = Rule(
    "LF145",
    "assumption-inside-control",
    "info",
    "design",
    detect,
    concern="wording",
    needs="plan",
    strict=True,
    **_EXAMPLE,
)
