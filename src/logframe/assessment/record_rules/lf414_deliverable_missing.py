"""LF414: the report lacks something that the terms of reference ask for, or a section."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from logframe.assessment.cases import AssessmentCase
from logframe.diagnosis.rules import Found, Rule, bad_and_good
from logframe.messages import Joined, Message


def detect(case: AssessmentCase) -> Iterator[Found]:
    """Find deliverables that are not said to be delivered, and gaps in the numbers of the sections."""
    report = case.assessment
    for deliverable in report.terms_of_reference:
        if not deliverable.delivered_in:
            message = Message("lf414-not-delivered", deliverable=deliverable.statement, note=deliverable.note)
            yield Found(report, message, declared_at=deliverable.declared_at)
    gaps = _gaps(report.sections)
    if gaps:
        yield Found(report, Message("lf414-sections-missing", sections=Joined(tuple(gaps), "and")))


def _gaps(sections: Sequence[str]) -> list[str]:
    """Return the numbers that are skipped between sections of the same parent, the first of a parent included."""
    numbers: dict[str, set[int]] = {}
    for section in sections:
        if re.fullmatch(r"\d+(?:\.\d+)*", section):
            parts = section.split(".")
            for depth in range(len(parts)):
                numbers.setdefault(".".join(parts[:depth]), set()).add(int(parts[depth]))
    return [
        ".".join(filter(None, (parent, str(missing))))
        for parent, children in numbers.items()
        for before, after in pairwise(sorted({0, *children} if parent else children))
        for missing in range(before + 1, after)
    ]


_EXAMPLE = bad_and_good(""" from logframe import Project
 from logframe.assessment import Assessment, Deliverable

 project = Project("P-1", "Shelters", period="2024")
 report = Assessment(
     "evaluation", "Evaluation of the shelters", of=project, carried_out="2025-03",
-    terms_of_reference=[Deliverable("a draft of the terms of reference for the next phase")],
-    sections=["1", "2", "2.1", "2.3", "3"],
+    terms_of_reference=[Deliverable("a draft of the terms of reference for the next phase", delivered_in="annex 4")],
+    sections=["1", "2", "2.1", "2.2", "3"],
 )
""")
RULE = Rule("LF414", "deliverable-missing", "warning", "assessment", detect, **_EXAMPLE)
