"""LF136: a node leads nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.nodes import Activity, Objective, Result
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message


def detect(case: Case) -> Iterator[Found]:
    """Find activities that serve no result, and results that serve no objective.

    Where a form holds results alone (an IATI file, a table of indicators), none of them is asked where it leads.
    """
    kinds = {type(node) for node in case.project.nodes}
    asked = (Activity, Result) if {Activity, Objective} & kinds else ()
    for node in case.project.nodes:
        if isinstance(node, asked) and not node.contributes_to:
            yield Found(
                node,
                Message("lf136-activity-leads-nowhere", node=node.id)
                if isinstance(node, Activity)
                else Message("lf136-result-leads-nowhere", node=node.id),
            )


_EXAMPLE = bad_and_good(""" from logframe import Project

 project = Project("P-1", "Markets for smallholders", period="2024/2026")
-sold = project.result("sold", "Smallholders sell more of their harvest")
-fair = project.activity("fair", "Hold a yearly trade fair in the capital")
+income = project.objective("income", "Rural households earn more")
+sold = project.result("sold", "Smallholders sell more of their harvest", contributes_to=income)
+fair = project.activity("fair", "Hold a yearly trade fair in the capital", contributes_to=sold)
""")
RULE = Rule("LF136", "activity-without-result", "error", "design", detect, needs="plan", **_EXAMPLE)
