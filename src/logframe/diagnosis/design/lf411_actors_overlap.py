"""LF411: several actors carry out the same measure without an agreement."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.nodes import Activity
from logframe.declaration.framework.projects import Project
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Joined, Message, Word


def detect(case: Case) -> Iterator[Found]:
    """Find measures, a part of the strategy and whom it reaches, that two actors run without an agreement."""
    project = case.project
    own = set(_own_measures(project))
    agreed = {entry.statement for entry in project.stakeholders if entry.agreement}
    cells: dict[tuple[str, str], list[str]] = {}
    for stakeholder in project.stakeholders:
        for engagement in stakeholder.does:
            if engagement.state == "running" and engagement.reaches is not None:
                cells.setdefault((engagement.part, engagement.reaches), []).append(stakeholder.statement)
    for (part, reaches), actors in cells.items():
        is_shared = len(actors) > 1 or (part, reaches) in own
        if is_shared and not agreed.issuperset(actors):
            stakeholder = next(entry for entry in project.stakeholders if entry.statement == actors[0])
            message = Message(
                "lf411-overlap",
                part=part,
                reaches=Word(reaches, "reach"),
                actors=Joined(tuple(dict.fromkeys(actors)), "and"),
                own=(part, reaches) in own,
            )
            yield Found(stakeholder, message)


def _own_measures(project: Project) -> Iterator[tuple[str, str]]:
    for activity in project.nodes:
        if isinstance(activity, Activity) and activity.reaches is not None:
            parents = [project.node(id) for id in activity.contributes_to]
            for part in (*activity.strategy, *(part for parent in parents for part in parent.strategy)):
                yield part, activity.reaches


_EXAMPLE = bad_and_good(""" from logframe import Project
 from logframe.assessment import Engagement

 project = Project("P-1", "Shelters", period="2024/2025", strategy=["prevention", "protection"])
-project.stakeholder("osce", "OSCE", role="partner", does=Engagement("prevention", reaches="group"))
+project.stakeholder("osce", "OSCE", role="partner", does=Engagement("prevention", reaches="group"),
+                    agreement="OSCE informs teachers, the project pupils: letter of March 2024")
 safe = project.result("safe", "Girls know their rights", strategy="prevention")
 project.activity("schools", "Inform in schools", contributes_to=safe, reaches="group")
""")
RULE = Rule("LF411", "actors-overlap", "info", "design", detect, concern="judgement", strict=True, **_EXAMPLE)
