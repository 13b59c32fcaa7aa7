"""Claims: what somebody states, the inputs it is said to come from, and what these give."""

from __future__ import annotations

from logframe.declaration.programme.claim_inputs import amount_of, figure_of
from logframe.declaration.programme.derivations import End, Figure, Operation, Undeclared, undeclared
from logframe.declaration.programme.exchange_rates import exchange_rate
from logframe.declaration.programme.stated_claims import Claim
from logframe.declaration.programme.stated_figures import StatedBound, over, under
from logframe.declaration.programme.status_claims import StatusClaim
from logframe.evaluation.claims.audits import Audit, audit
from logframe.evaluation.claims.simulations import Simulation, simulate
from logframe.evaluation.project.claimed_statuses import StatusAudit, audit_claims, audit_status
from logframe.meanings import describe

__all__ = [
    "Audit", "Claim", "End", "Figure", "Operation", "Simulation", "StatedBound", "StatusAudit", "StatusClaim",
    "Undeclared", "amount_of", "audit", "audit_claims", "audit_status", "exchange_rate", "figure_of", "over",
    "simulate", "undeclared", "under",
]  # fmt: skip

describe(__name__)
