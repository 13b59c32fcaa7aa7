"""LF417: a lesson does not say what happened, why, or what follows; best practice has no evidence."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.assessment.cases import AssessmentCase
from logframe.diagnosis.rules import Found, Rule, bad_and_good
from logframe.messages import Joined, Message


def detect(case: AssessmentCase) -> Iterator[Found]:
    """Find lessons without the conditions that others need, and best practice without evidence."""
    report = case.assessment
    for lesson in report.lessons:
        label = report.label(lesson.id)
        lacking = [
            Message("lf417-lacks", what=what)
            for what, text in (("happened", lesson.happened), ("why", lesson.why), ("follows", lesson.follows))
            if not text
        ]
        if lacking and lesson.kind == "lesson":
            yield Found(lesson, Message("lf417-incomplete", lesson=label, lacking=Joined(tuple(lacking), "and")))
        if lesson.kind == "best practice" and not lesson.evidence:
            yield Found(lesson, Message("lf417-without-evidence", lesson=label))


_EXAMPLE = bad_and_good(""" from logframe import Project
 from logframe.assessment import Assessment

 project = Project("P-1", "Shelters", period="2024")
 report = Assessment("evaluation", "Evaluation of the shelters", of=project, carried_out="2025-03")
-report.lesson("audience", "Know the audience of a play")
+report.lesson("audience", "Know the audience of a play", planned="a play that informs at a market",
+              happened="half of the audience left", why="the villains came from their town",
+              follows="ask a few people of the place before the play is shown")
""")
RULE = Rule("LF417", "lesson-incomplete", "info", "assessment", detect, **_EXAMPLE)
