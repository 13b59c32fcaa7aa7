"""LF140: nodes lead to one another in a circle."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good


def detect(case: Case) -> Iterator[Found]:
    """Find nothing: a circle is refused where it is declared, under this code."""
    yield from ()


_EXAMPLE = bad_and_good(""" from logframe import Project

 project = Project("P-1", "Shelters", period="2024/2026")
-first = project.result("first", "Victims trust the police", contributes_to="second")
-second = project.result("second", "Victims testify", contributes_to="first")
+second = project.result("second", "Victims testify")
+first = project.result("first", "Victims trust the police", contributes_to=second)
""")
RULE = Rule("LF140", "cycle", "error", "design", detect, refused=True, **_EXAMPLE)
