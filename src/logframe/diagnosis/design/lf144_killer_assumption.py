"""LF144: an assumption is important and will not hold."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message


def detect(case: Case) -> Iterator[Found]:
    """Find assumptions of high importance that are unlikely."""
    for holder, assumption in case.assumptions():
        if assumption.importance == "high" and assumption.likelihood == "unlikely":
            yield Found(
                holder,
                Message("lf144-depends-on-unlikely", subject=holder.id, assumption=assumption.statement),
                declared_at=assumption.declared_at,
            )


_EXAMPLE = bad_and_good(""" from logframe import Assumption, Project

 project = Project("P-1", "Shelters", period="2024/2026")
 project.result("justice", "Traffickers are convicted", assumptions=[
-    Assumption("Witnesses are not threatened", importance="high", likelihood="unlikely"),
+    Assumption("Courts accept testimony by video", importance="high", likelihood="likely", monitored_by="register"),
 ])
+project.activity("witnesses", "Protect witnesses before and after the trial")
""")
RULE = Rule("LF144", "killer-assumption", "error", "design", detect, needs="plan", **_EXAMPLE)
