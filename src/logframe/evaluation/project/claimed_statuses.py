"""The audit of what is said of an indicator, held against its computed status; and of all claims of a programme."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Iterable, Sequence
from typing import Final

import attrs

from logframe.declaration.programme.programmes import Programme
from logframe.declaration.programme.stated_claims import Claim
from logframe.declaration.programme.status_claims import StatusClaim
from logframe.declaration.values.keywords import check_argument
from logframe.declaration.values.numbers import Number
from logframe.declaration.values.short_numerals import Proportion
from logframe.errors import UnknownIdError
from logframe.evaluation.claims.audits import Audit, audit
from logframe.evaluation.fulfilment.fulfilments import Fulfilment
from logframe.evaluation.fulfilment.source_figures import SourceFigure
from logframe.evaluation.project.evaluations import Evaluation, evaluate
from logframe.evaluation.statuses import ACHIEVED, MISSED, UNJUDGED, Status
from logframe.explanations import Explanation
from logframe.messages import Answer, Code, Message, ask, together


class StatusVerdict(enum.StrEnum):
    """What the figures say to a status that is claimed; its text is the stable name in data."""

    AGREES = "agrees"
    CONTRADICTED = "contradicted"
    NOT_SUPPORTED = "not supported"


_ON_THE_WAY: Final = frozenset({Status.ON_TRACK, Status.BEHIND})
_TRUE_OF: Final[dict[Status, frozenset[Status]]] = {
    **dict.fromkeys((Status.FULFILLED, Status.REACHED, Status.KEPT), ACHIEVED),
    **dict.fromkeys((Status.NOT_FULFILLED, Status.NOT_REACHED, Status.NOT_KEPT), MISSED),
    Status.ON_TRACK: ACHIEVED | {Status.ON_TRACK},
    Status.BEHIND: MISSED | {Status.BEHIND},
}
"""The statuses of which a word is true; a word that is not here is true of itself alone."""


@attrs.frozen(repr=False)
class StatusAudit(Answer):
    """What the computed status says to a claim: `agrees`, `contradicted`, or `not supported` while it is open.

    `reason` says by what; `notes` what each source gives.
    """

    named_by = ("claim.id", "verdict")

    claim: StatusClaim
    fulfilment: Fulfilment
    verdict: StatusVerdict
    reason: Message
    notes: tuple[Message, ...] = ()

    @property
    def on(self) -> datetime.date:
        """Return the date of the status."""
        return self.fulfilment.on

    @property
    def computed(self) -> Number | None:
        """Return the share of the target that the figures lead to, else the share they come to."""
        return self.fulfilment.forecast or self.fulfilment.share

    @property
    def warnings(self) -> tuple[str, ...]:
        """Return what matters beside the verdict, in words."""
        return tuple(str(note) for note in self.notes)

    @property
    def message(self) -> Message:
        """Return statement, status and verdict as a message."""
        return Message(
            "status-claim-audit",
            says=Status(self.claim.says),
            status=self.fulfilment.status,
            share=None if self.computed is None else Proportion(self.computed),
            verdict=self.verdict,
            reason=self.reason,
        )

    @property
    def explanation(self) -> str:
        """Return statement, status and verdict in one line."""
        return str(self.message)

    def explain(self) -> Explanation:
        """Return how the verdict comes about, with the status below."""
        return ask("explain", self, Explanation)


def audit_status(claim: StatusClaim, evaluations: Iterable[Evaluation]) -> StatusAudit:
    """Return whether the computed status of an indicator bears out what is said of it.

    The claim agrees if it is true of every status that the figures allow, and is contradicted if it is true of none
    and none of them is still open. Anything else is not supported by the figures: they leave it open.
    Raises UnknownIdError if no evaluation is of the claim's project, or the project has no such indicator.
    """
    check_argument("audit_status", claim, StatusClaim)
    evaluation = next((made for made in evaluations if made.project.id == claim.project), None)
    if evaluation is None:
        raise UnknownIdError(
            Message("status-claim-not-evaluated", claim=Code.of(claim.id), project=Code.of(claim.project))
        )
    if claim.on is not None and claim.on != evaluation.on:
        evaluation = evaluate(evaluation.project, on=claim.on)
    answer = evaluation[claim.indicator]
    verdict = _verdict(Status(claim.says), answer.possible)
    notes = tuple(_source_note(source) for source in answer.sources if source.is_measured and _ahead(source))
    return StatusAudit(claim, answer, verdict, _reason(claim, answer, verdict), notes)


def audit_claims(programme: Programme, evaluations: Sequence[Evaluation] = ()) -> tuple[Audit | StatusAudit, ...]:
    """Return the audits of all claims of a programme, in their order; `evaluations` are those of its projects.

    Without them the projects are evaluated. Raises whatever `evaluate` raises.
    """
    check_argument("audit_claims", programme, Programme)
    figures = {claim.id: claim for claim in programme.claims if isinstance(claim, Claim)}
    made = evaluations or [evaluate(project) for project in programme.projects]
    return tuple(
        audit(claim, [figures[claim.compared_with]] if claim.compared_with in figures else [])
        if isinstance(claim, Claim)
        else audit_status(claim, made)
        for claim in programme.claims
    )


def _verdict(says: Status, possible: Sequence[Status]) -> StatusVerdict:
    true_of = _TRUE_OF.get(says, frozenset({says}))
    if not possible or UNJUDGED.intersection(possible):
        return StatusVerdict.NOT_SUPPORTED
    if true_of.issuperset(possible):
        return StatusVerdict.AGREES
    still_open = frozenset() if says in _ON_THE_WAY else _ON_THE_WAY
    is_open = (true_of | still_open).intersection(possible)
    return StatusVerdict.NOT_SUPPORTED if is_open else StatusVerdict.CONTRADICTED


def _reason(claim: StatusClaim, answer: Fulfilment, verdict: StatusVerdict) -> Message:
    fields = {"indicator": claim.indicator, "status": answer.status, "on": answer.on, "says": Status(claim.says)}
    if verdict is StatusVerdict.AGREES:
        return Message("status-claim-agrees", **fields)
    if verdict is StatusVerdict.CONTRADICTED:
        return Message("status-claim-contradicted", **fields)
    if UNJUDGED.intersection(answer.possible) or not answer.possible:
        return Message("status-claim-without-status", status=answer.status, reason=together(answer.reasons))
    ahead = answer.forecast or answer.share
    if ahead is None:
        return Message("status-claim-open", statuses=answer.possible)
    return Message("status-claim-open-share", share=Proportion(ahead))


def _ahead(source: SourceFigure) -> Number | None:
    return source.forecast or source.share


def _source_note(source: SourceFigure) -> Message:
    ahead = _ahead(source)
    share = None if ahead is None else Proportion(ahead)
    code = "status-claim-forecast" if source.forecast is not None else "status-claim-share"
    return Message(code, source=source.label, value=source.value, definition=source.definition, share=share)
