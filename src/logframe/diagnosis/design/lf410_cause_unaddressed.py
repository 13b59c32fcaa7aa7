"""LF410: nothing acts on a cause of the problem."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.nodes import Activity
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message


def detect(case: Case) -> Iterator[Found]:
    """Find causes that no activity, partner or assumption addresses, and no limit of scope leaves out."""
    project = case.project
    solved = {id for node in project.nodes if isinstance(node, Activity) for id in node.solves}
    caused = {id for problem in project.problems for id in problem.causes_of}
    for problem in project.problems:
        # What has causes of its own is acted on through them.
        if problem.id not in caused | solved and not problem.addressed_by and not problem.out_of_scope:
            effects = tuple(entry.statement for entry in project.problems if entry.id in problem.causes_of)
            yield Found(problem, Message("lf410-unaddressed", problem=problem.id, effects=effects))


_EXAMPLE = bad_and_good(""" from logframe import Project

 project = Project("P-1", "Shelters", period="2024/2025")
 violence = project.problem("violence", "Women are beaten at home")
-project.problem("courts", "Courts do not know the law on violence", causes_of=violence)
+courts = project.problem("courts", "Courts do not know the law on violence", causes_of=violence)
+project.problem("income", "Women have no income of their own", causes_of=violence, addressed_by="the credit union")
 safe = project.result("safe", "Victims of violence are safe")
-project.activity("shelter", "Run a shelter", contributes_to=safe)
+project.activity("workshop", "Hold workshops for judges", contributes_to=safe, solves=courts)
""")
RULE = Rule("LF410", "cause-unaddressed", "warning", "design", detect, concern="judgement", **_EXAMPLE)
