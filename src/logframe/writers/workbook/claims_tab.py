"""The sheet of claims: what is stated beside what its inputs give, the greatest difference first."""

from __future__ import annotations

from collections.abc import Sequence

from logframe.declaration.programme.derivations import figures_in
from logframe.declaration.programme.stated_figures import StatedBound, plain_number
from logframe.declaration.values.numbers import Exact, Missing, Number
from logframe.declaration.values.short_numerals import unit_name
from logframe.evaluation.claims.audits import Audit
from logframe.evaluation.project.claimed_statuses import StatusAudit
from logframe.messages import Field, Message
from logframe.reviews.blocks import below
from logframe.reviews.claim_lines import ClaimLine
from logframe.reviews.programme_reviews import ProgrammeReview
from logframe.units import ONE
from logframe.writers.workbook.tabular import Grid, Head, Tab, lines


def claims(programmes: Sequence[ProgrammeReview]) -> Tab:
    """Return the sheet with the claims of all programmes."""
    heads = (
        Head(Message("head-programme"), width=14),
        Head(Message("head-claim"), width=40, kept=True),
        Head(Message("head-id"), width=16),
        Head(Message("head-stated"), "number"),
        Head(Message("head-computed"), "number"),
        Head(Message("column-unit"), width=14),
        Head(Message("head-difference"), "share"),
        Head(Message("head-verdict"), width=22),
        Head(Message("head-derived-from"), width=44),
        Head(Message("head-period-of-inputs"), width=30),
        Head(Message("head-beside"), width=44),
        Head(Message("head-source"), width=20),
    )
    rows = [
        (line, (programme.programme if len(programmes) > 1 else None, *_claim(audit, line)))
        for programme in programmes
        for audit, line in zip(programme.audits, programme.claims, strict=True)
    ]
    # What has no difference to tell is last, which its size says: -1.
    ordered = sorted(rows, key=lambda row: -row[0].size)
    return Tab(Message("sheet-claims"), (Grid(heads, lines(cells for _, cells in ordered)),), frozen=2)


def _claim(audit: Audit | StatusAudit, line: ClaimLine) -> tuple[Field, ...]:
    after = (line.derived, _periods(audit), below([*line.needed, *line.warnings, line.note]), line.source)
    if isinstance(audit, StatusAudit):
        return (line.statement, line.id, line.stated, line.computed, None, None, line.verdict, *after)
    stated = audit.claim.stated
    # A bound is no number: it stands as it is said, and its limit in the difference alone.
    cell = stated.message if isinstance(stated, StatedBound) else _number(plain_number(stated))
    unit = None if audit.claim.unit == ONE else unit_name(audit.claim.unit)
    computed = Message("no-computed-value") if audit.computed is None else audit.computed
    shown = None if line.difference is None else _number(line.difference)
    return (line.statement, line.id, cell, computed, unit, shown, line.verdict, *after)


def _number(number: Exact) -> Number:
    return Number(number, number)


def _periods(audit: Audit | StatusAudit) -> Field:
    if isinstance(audit, StatusAudit):
        return None
    figures = dict.fromkeys((figure.id, figure.period) for figure in figures_in(audit.claim.derived_from))
    return below(
        Message("period-of-input", figure=id, period=period)
        for id, period in figures
        if period is not None and not isinstance(period, Missing)
    )
