"""LF413: a finding writes a figure that its evidence does not give."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.assessment.cases import AssessmentCase
from logframe.assessment.shelter_example import SHELTERS
from logframe.assessment.written_numbers import given_numbers, written_numbers
from logframe.diagnosis.rules import Found, Rule, bad_and_good
from logframe.messages import Message


def detect(case: AssessmentCase) -> Iterator[Found]:
    """Find numbers in the text of findings that none of the figures of their evidence give."""
    for finding in case.assessment.findings:
        if not any(case.named(finding.evidence)):
            continue
        written = written_numbers(finding.statement)
        numbers = given_numbers(finding.evidence, case) if written else []
        missing = [number.text for number in written if not any(map(number.is_given_by, numbers))]
        if missing and numbers:
            label = case.assessment.label(finding.id)
            message = Message("lf413-not-in-evidence", finding=label, numbers=tuple(missing))
            yield Found(finding, message)


_EXAMPLE = bad_and_good(
    """
-report.finding("missed", "Only 206 victims were assisted", evidence=project["assisted"])
+report.finding("missed", "Only 260 of 400 victims were assisted, 65 % of the target", evidence=project["assisted"])
""",
    opening=SHELTERS,
)
RULE = Rule("LF413", "figure-not-in-evidence", "info", "assessment", detect, concern="contradiction", **_EXAMPLE)
