"""LF412: a target or baseline was changed without a reason, or a baseline after results were known."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.projects import Project
from logframe.declaration.framework.revisions import Change, Revision
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.evaluation.figures.declared_values import shown_aim
from logframe.messages import Message


def detect(case: Case) -> Iterator[Found]:
    """Find changes of revisions without a reason, and baselines that were changed once there were results."""
    for revision in case.project.revisions:
        for change in revision.changes:
            if not revision.because:
                yield Found(case.project, _unexplained(change, revision), declared_at=revision.declared_at)
            if change.baseline is not None and _has_results(case.project, change.indicator, revision):
                message = Message("lf412-baseline-after-results", indicator=change.indicator, on=revision.on)
                yield Found(case.project, message, declared_at=revision.declared_at)


def _unexplained(change: Change, revision: Revision) -> Message:
    if change.dropped:
        return Message("lf412-dropped", indicator=change.indicator, on=revision.on)
    is_target = change.target is not None
    return Message(
        "lf412-moved",
        indicator=change.indicator,
        target=is_target,
        before=shown_aim(change.was_target if is_target else change.was_baseline),
        after=shown_aim(change.target if is_target else change.baseline),
        on=revision.on,
    )


def _has_results(project: Project, id: str, revision: Revision) -> bool:
    if id not in project:
        return False
    ends = (observation.end for observation in project.indicator(id).observations)
    return any(end is not None and end < revision.on for end in ends)


_EXAMPLE = bad_and_good(""" from logframe import Count, Project
 from logframe.assessment import Change

 plan = Project("P-1", "Shelters", period="2024/2025")
 plan.result("safe", "Victims of violence are safe", indicators=[
     Count("assisted", "Victims assisted", unit="person", level="output", accumulates="increments", target=400),
 ])
-project = plan.revise("2025-01", changes=Change("assisted", target=250))
+project = plan.revise("2025-01", because="one of two shelters has closed", agreed_by="the steering group",
+                      changes=Change("assisted", target=250))
""")
RULE = Rule("LF412", "moved-target-unexplained", "warning", "reporting", detect, concern="contradiction", **_EXAMPLE)
