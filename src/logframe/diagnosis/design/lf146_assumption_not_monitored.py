"""LF146: a doubtful assumption is watched by nobody."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.diagnosis.rules import Case, Found, Rule


def detect(case: Case) -> Iterator[Found]:
    """Find assumptions that are possible or unlikely, and monitored by nobody."""
    for holder, one in case.assumptions():
        if one.likelihood in ("possible", "unlikely") and not one.monitored_by:
            yield Found(
                holder,
                f"{holder.id} assumes what is only {one.likelihood}, and nobody watches it: {one.statement}",
                'name the indicator, source or post that watches it: monitored_by="..."',
                one.declared_at,
            )


RULE = Rule(
    code="LF146",
    name="assumption-not-monitored",
    severity="info",
    phase="design",
    needs=frozenset({"plan"}),
    detect=detect,
    bad="""from logframe import Assumption, Project

project = Project("P-1", "Shelters", period="2024/2026")
project.result("justice", "Traffickers are convicted", assumptions=[
    Assumption("Courts accept testimony by video", likelihood="possible"),
])
""",
    good="""from logframe import Assumption, Project

project = Project("P-1", "Shelters", period="2024/2026")
project.result("justice", "Traffickers are convicted", assumptions=[
    Assumption("Courts accept testimony by video", likelihood="possible", monitored_by="court-register"),
])
""",
    strict=True,
)
