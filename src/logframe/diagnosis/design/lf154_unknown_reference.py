"""LF154: a source, a part of the strategy or a means of monitoring is named that nothing in the project has."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.references import diagnosed_references
from logframe.diagnosis.rules import Case, Found, Rule, Subject, bad_and_good


def detect(case: Case) -> Iterator[Found]:
    """Find references that name nothing; those without which the project cannot be read are refused before."""
    project = case.project
    for reference in diagnosed_references(project):
        subject: Subject = project
        if reference.owner in project:
            subject = project.indicator(reference.owner)
        elif project.has(reference.owner):
            subject = project.node(reference.owner)
        message = reference.message("lf154-names-nothing", project)
        # Somebody outside the project may monitor an assumption; what is nearly a name of its own is a slip.
        is_slip = reference.keyword != "monitored_by" or reference.near
        yield Found(subject, message, declared_at=reference.place, severity=None if is_slip else "info")


_EXAMPLE = bad_and_good(""" from logframe import Count, Observation, Project, Source

 register = Source("register", "Register of the shelters")
 project = Project("P-1", "Shelters", period="2024", sources=[register])
 project.result("assistance", "People are assisted", indicators=[
     Count("assisted", "People assisted", unit="person", level="output", target=400,
-          observations=[Observation(260, period="2024", source="registre")]),
+          observations=[Observation(260, period="2024", source="register")]),
 ])
""")
RULE = Rule("LF154", "unknown-reference", "warning", "design", detect, **_EXAMPLE)
