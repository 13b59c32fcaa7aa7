"""The sheet of claims: what is stated beside what its inputs give, the greatest difference first."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

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
        (_far(audit), (programme.programme if len(programmes) > 1 else None, *_claim(audit, line)))
        for programme in programmes
        for audit, line in zip(programme.audits, programme.claims, strict=True)
    ]
    ordered = sorted(rows, key=lambda row: (row[0] is None, -(row[0] or 0)))
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
    far = difference(audit)
    shown = None if far is None else _number(far)
    return (line.statement, line.id, cell, computed, unit, shown, line.verdict, *after)


def _number(number: Exact) -> Number:
    return Number(number, number)


def _far(audit: Audit | StatusAudit) -> Fraction | None:
    far = None if isinstance(audit, StatusAudit) else difference(audit)
    return None if far is None else abs(far)


def difference(audit: Audit) -> Fraction | None:
    """Return by what part of the nearest computed figure the stated one differs, 0 within a range.

    None where nothing is computed, and where the nearest figure is 0.
    """
    if audit.computed is None:
        return None
    stated = audit.claim.stated
    number = Fraction(stated.limit if isinstance(stated, StatedBound) else plain_number(stated))
    low, high = audit.computed.low, audit.computed.high
    near = low if low is not None and number < low else high if high is not None and number > high else number
    if near == number:
        return Fraction(0)
    return None if near == 0 else (number - near) / abs(Fraction(near))


def _periods(audit: Audit | StatusAudit) -> Field:
    if isinstance(audit, StatusAudit):
        return None
    figures = dict.fromkeys((figure.id, figure.period) for figure in figures_in(audit.claim.derived_from))
    return below(
        Message("period-of-input", figure=id, period=period)
        for id, period in figures
        if period is not None and not isinstance(period, Missing)
    )
