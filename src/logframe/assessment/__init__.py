"""The evaluation itself: what was asked, found, concluded and advised, and what was done about it."""

from __future__ import annotations

from logframe.assessment.assessment_checks import check_assessment
from logframe.assessment.assessments import Assessment
from logframe.assessment.evidence_entries import Consulted
from logframe.assessment.record_explanations import explain_record
from logframe.assessment.records import (
    Action,
    Conclusion,
    Deliverable,
    Effect,
    Finding,
    Lesson,
    Question,
    Recommendation,
    Response,
    SwotPoint,
)
from logframe.declaration.framework.problem_trees import Problem
from logframe.declaration.framework.revisions import Change, Revision
from logframe.declaration.framework.stakeholders import Engagement, Stakeholder
from logframe.evaluation.project.version_comparison import Moved, VersionComparison, compare_versions
from logframe.meanings import describe

__all__ = [
    "Action", "Assessment", "Change", "Conclusion", "Consulted", "Deliverable", "Effect", "Engagement", "Finding",
    "Lesson", "Moved", "Problem", "Question", "Recommendation", "Response", "Revision", "Stakeholder", "SwotPoint",
    "VersionComparison", "check_assessment", "compare_versions", "explain_record",
]  # fmt: skip

describe(__name__)
