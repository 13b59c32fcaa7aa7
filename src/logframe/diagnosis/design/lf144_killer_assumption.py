"""LF144: an assumption is important and will not hold."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.diagnosis.rules import Case, Found, Rule


def detect(case: Case) -> Iterator[Found]:
    """Find assumptions of high importance that are unlikely."""
    for holder, one in case.assumptions():
        if one.importance == "high" and one.likelihood == "unlikely":
            yield Found(
                holder,
                f"{holder.id} depends on what is unlikely: {one.statement}",
                "redesign the project so that it does not depend on it, or do not start it",
                one.declared_at,
            )


RULE = Rule(
    code="LF144",
    name="killer-assumption",
    severity="error",
    phase="design",
    needs=frozenset({"plan"}),
    detect=detect,
    bad="""from logframe import Assumption, Project

project = Project("P-1", "Shelters", period="2024/2026")
project.result("justice", "Traffickers are convicted", assumptions=[
    Assumption("Witnesses are not threatened", importance="high", likelihood="unlikely"),
])
""",
    good="""from logframe import Assumption, Project

project = Project("P-1", "Shelters", period="2024/2026")
project.result("justice", "Traffickers are convicted", assumptions=[
    Assumption("Courts accept testimony by video", importance="high", likelihood="likely", monitored_by="register"),
])
project.activity("witnesses", "Protect witnesses before and after the trial")
""",
)
