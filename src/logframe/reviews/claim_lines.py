"""Claims as a review shows them: what is stated, what its inputs give, and first what differs most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from fractions import Fraction
from typing import Final

import attrs

from logframe.declaration.programme.stated_figures import Stated, StatedBound, plain_number, stated_as_said
from logframe.declaration.values.numbers import Exact, Number
from logframe.declaration.values.quantities import Quantity
from logframe.declaration.values.short_numerals import Difference, unit_name
from logframe.evaluation.claims.audits import Audit, Verdict
from logframe.evaluation.project.claimed_statuses import StatusAudit
from logframe.messages import Joined, Message, as_message
from logframe.reviews.shown_figures import portion
from logframe.units import PERCENT

DENIED: Final = frozenset({Verdict.DIFFERS, "contradicted"})
"""Verdicts that deny a claim."""
NOT_BORNE_OUT: Final = DENIED | {Verdict.UNITS_DIFFER, Verdict.NOT_DERIVABLE, "not supported"}
"""Verdicts that leave a claim without support."""
AGREEING: Final = frozenset({Verdict.AGREES, Verdict.ROUNDED, Verdict.CUT, Verdict.INSIDE})
"""Verdicts by which a claim follows from its inputs."""
FAR_OFF: Final = Fraction(1, 10)
"""How far a stated figure may lie from the computed one before a reader must know of it."""


@attrs.frozen
class ClaimLine:
    """One claim: what is stated, what its inputs give, and what follows.

    `outcome` is the verdict by its name in data. `difference` is what is stated minus the nearest that is computed,
    as a share of that; None where nothing is computed.
    """

    id: str
    statement: str
    stated: Message
    computed: Message | Quantity | None
    difference: Fraction | None
    outcome: str
    verdict: Message
    derived: Message
    needed: tuple[Message, ...]
    warnings: tuple[Message, ...]
    source: str
    note: str

    @property
    def agrees(self) -> bool:
        """Return whether the claim follows from its inputs."""
        return self.outcome in AGREEING

    @property
    def is_borne_out(self) -> bool:
        """Return whether the inputs support the claim, be it at one end of what they give."""
        return self.outcome not in NOT_BORNE_OUT

    @property
    def is_denied(self) -> bool:
        """Return whether the inputs deny the claim, or give a figure that is far off."""
        return self.outcome in DENIED or self.size > FAR_OFF

    @property
    def size(self) -> Fraction:
        """Return how large the difference is, whatever its direction; -1 where there is none to tell."""
        return Fraction(-1) if self.difference is None else abs(self.difference)

    @property
    def shown_difference(self) -> Difference | None:
        """Return the difference in percent of what is computed."""
        if self.difference is None:
            return None
        return Difference(Number(self.difference * 100, self.difference * 100), PERCENT, relative=True)


def claim_lines(audits: Iterable[Audit | StatusAudit]) -> tuple[ClaimLine, ...]:
    """Return the claims: those that are not borne out first, those that agree last, within them by the difference.

    What is contradicted without a number comes before all.
    """

    def place(line: ClaimLine) -> tuple[int, bool, Fraction]:
        group = 0 if not line.is_borne_out else 2 if line.agrees else 1
        is_without_number = line.difference is None and line.is_denied
        return group, not is_without_number, -line.size

    return tuple(sorted(map(_line, audits), key=place))


def by_verdict(lines: Iterable[ClaimLine]) -> Joined:
    """Return how many claims have each verdict, the most frequent first."""
    counts = Counter(line.outcome for line in lines)
    return Joined(
        tuple(Message("count-of-verdict", count=count, verdict=verdict) for verdict, count in counts.most_common()),
        "and",
    )


def _line(audit: Audit | StatusAudit) -> ClaimLine:
    if isinstance(audit, StatusAudit):
        return _status_line(audit)
    claim = audit.claim
    return ClaimLine(
        claim.id,
        claim.statement,
        Message("stated-figure", stated=stated_as_said(claim.stated), unit=unit_name(claim.unit)),
        None if audit.computed is None else Quantity(audit.computed, claim.unit),
        None if audit.computed is None else _difference(claim.stated, audit.computed),
        audit.verdict,
        Message("verdict-of-claim", verdict=audit.verdict, why=audit.fits or ""),
        audit.derivation,
        tuple(needed.message for needed in audit.needed),
        audit.notes,
        "" if claim.source is None else claim.source.title,
        claim.note,
    )


def _status_line(audit: StatusAudit) -> ClaimLine:
    claim = audit.claim
    return ClaimLine(
        claim.id,
        claim.statement,
        as_message(claim.says),
        Message("status-and-share", status=audit.fulfilment.status, share=portion(audit.computed)),
        None,
        audit.verdict,
        Message("verdict-of-claim", verdict=audit.verdict, why=audit.reason),
        Message("status-of-indicator", indicator=claim.indicator, project=claim.project, on=audit.on),
        (),
        audit.notes,
        "" if claim.source is None else claim.source.title,
        claim.note,
    )


def _difference(stated: Stated, computed: Number) -> Fraction | None:
    """Return how far what is stated lies from the nearest figure that is computed, as a share of it."""
    if isinstance(stated, StatedBound):
        low, high = stated.nearby
    else:
        low = high = Fraction(plain_number(stated))
    if computed.high is not None and low > computed.high:
        return _relative(low, computed.high)
    if computed.low is not None and high < computed.low:
        return _relative(high, computed.low)
    return Fraction(0)


def _relative(stated: Fraction, computed: Exact) -> Fraction | None:
    return (stated - computed) / abs(Fraction(computed)) if computed else None
