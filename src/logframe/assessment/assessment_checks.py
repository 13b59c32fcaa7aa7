"""The check of an evaluation: every rule on its records, in the order of the file."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from logframe.assessment.assessments import Assessment
from logframe.assessment.cases import AssessmentCase, case_of
from logframe.assessment.records import Record
from logframe.declaration.values.keywords import check_argument
from logframe.declaration.values.periods import parse_day
from logframe.diagnosis.checks import diagnostics_of, rules_chosen
from logframe.diagnosis.waivers import WHOLE, PlacedWaiver, with_waivers
from logframe.diagnostics import Diagnostic, in_file_order


def check_assessment(
    assessment: Assessment,
    *,
    on: datetime.date | str | None = None,
    profile: str | Iterable[str] | None = None,
    select: str | Iterable[str] = (),
    ignore: str | Iterable[str] = (),
    case: AssessmentCase | None = None,
) -> tuple[Diagnostic, ...]:
    """Find questions without an answer, findings that the figures do not bear out, advice that leads nowhere.

    `on` is the date for the figures and the follow-up; `profile`, `select` and `ignore` are those of `check`, which
    finds what is wrong with the projects themselves. Waived diagnostics stay in the list, with the reason: a waiver on
    a record covers it, one on the evaluation all. A `case` at hand is used instead of evaluating again.
    Raises UnknownIdError for a code or profile that does not exist.
    """
    check_argument("check_assessment", assessment, Assessment)
    rules = [rule for rule in rules_chosen(profile, select, ignore) if rule.phase == "assessment"]
    day = None if on is None else parse_day(on, "on")
    looked_at = case or case_of(assessment, day)
    diagnostics = [weakness for rule in rules for weakness in diagnostics_of(rule, looked_at, assessment.declared_at)]
    today = looked_at.on or max(evaluation.on for evaluation in looked_at.evaluations.values())
    run = {rule.code for rule in rules}
    diagnostics = with_waivers(diagnostics, _waivers_of(assessment), lambda subject: (WHOLE, subject), today, run)
    return tuple(sorted(diagnostics, key=in_file_order))


def issues_of(record: Record, diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """List what is wrong with a record and is not waived, at its own line or that of an action or response."""
    named = (record.id, record.statement)  # records made in a loop share their line
    return [item for item in diagnostics if (item.subject, item.statement) == named and not item.waived]


def _waivers_of(assessment: Assessment) -> list[tuple[str, PlacedWaiver]]:
    placed = [(WHOLE, PlacedWaiver(waiver, assessment.id)) for waiver in assessment.waivers]
    for record in assessment.records():
        placed += [(record.id, PlacedWaiver(waiver, record.id)) for waiver in getattr(record, "waivers", ())]
    return placed
