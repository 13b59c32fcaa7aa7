"""LF110: a result or objective is worded as something the project does."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.nodes import Objective, Result
from logframe.diagnosis.mentions import named
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.diagnosis.wording import activity_verb
from logframe.messages import Message


def detect(case: Case) -> Iterator[Found]:
    """Find results and objectives that begin with a verb of doing."""
    for node in case.project.nodes:
        if not isinstance(node, (Result, Objective)):
            continue
        verb = activity_verb(node.statement)
        if verb:
            yield Found(node, Message("lf110-begins-with-verb", node=named(node), verb=verb, statement=node.statement))


_EXAMPLE = bad_and_good(""" from logframe import Percentage, Project

 project = Project("P-1", "Fair trials in the provinces", period="2024/2026")
-judges = project.result("judges", "Train judges in the new code of criminal procedure", indicators=[
+judges = project.result("judges", "Judges apply the new code of criminal procedure", indicators=[
     Percentage("in-time", "Detainees brought before a judge in 48 hours", level="outcome",
                baseline=35, target=90),
 ])
+training = project.activity("training", "Train judges in the new code", contributes_to=judges)
""")
RULE = Rule("LF110", "activity-worded-as-result", "warning", "design", detect, concern="wording", **_EXAMPLE)
