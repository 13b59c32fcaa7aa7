"""LF146: a doubtful assumption is not monitored."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message


def detect(case: Case) -> Iterator[Found]:
    """Find assumptions that are possible or unlikely, and not monitored."""
    for holder, assumption in case.assumptions():
        if assumption.likelihood in ("possible", "unlikely") and not assumption.monitored_by:
            yield Found(
                holder,
                Message(
                    "lf146-not-monitored",
                    subject=holder.id,
                    likelihood=assumption.likelihood,
                    assumption=assumption.statement,
                ),
                declared_at=assumption.declared_at,
            )


_EXAMPLE = bad_and_good(""" from logframe import Assumption, Project

 project = Project("P-1", "Shelters", period="2024/2026")
 project.result("justice", "Traffickers are convicted", assumptions=[
-    Assumption("Courts accept testimony by video", likelihood="possible"),
+    Assumption("Courts accept testimony by video", likelihood="possible", monitored_by="court-register"),
 ])
""")
RULE = Rule("LF146", "assumption-not-monitored", "info", "design", detect, needs="plan", strict=True, **_EXAMPLE)
