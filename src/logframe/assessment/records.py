"""What an evaluation consists of: questions, findings, effects, strengths, conclusions, recommendations, lessons."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import TypeAlias, cast

import attrs

from logframe.assessment import record_keywords as keywords
from logframe.assessment.evidence_entries import AS_KEPT, Consulted, Evidence, evidence
from logframe.declaration.framework.indicators import waivers
from logframe.declaration.values import choices
from logframe.declaration.values.keywords import identifier, ids_of, several, statement, words
from logframe.declaration.values.money import Amount
from logframe.declaration.values.numbers import Missing
from logframe.diagnostics import Waiver
from logframe.errors import DeclarationError
from logframe.messages import Message
from logframe.places import Place, caller_place
from logframe.terms import ActionState, Consequence, Criterion, Decision, Importance, Learning, Quarter, Strength, Term


@attrs.frozen
class Deliverable:
    """What the terms of reference ask for, and where the report has it; without `delivered_in` it is not there."""

    statement: str = attrs.field(converter=statement)
    delivered_in: str = attrs.field(default="", converter=words, kw_only=True)
    note: str = attrs.field(default="", converter=words, kw_only=True)
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)


@attrs.frozen
class Question:
    """A question that the evaluation is to answer, under a criterion, and the answer in one sentence.

    `asked_in` says where it is asked, `strength` how strong the evidence for the answer is, `section` where the report
    answers it, `perspective` from whose point of view it is asked.
    """

    id: str = attrs.field(converter=identifier)
    statement: str = attrs.field(converter=statement)
    criterion: Criterion | None = attrs.field(default=None, converter=keywords.criterion, kw_only=True)
    asked_in: str = attrs.field(default="", converter=words, kw_only=True)
    perspective: str = attrs.field(default="", converter=words, kw_only=True)
    answer: str = attrs.field(default="", converter=words, kw_only=True)
    strength: Strength | None = attrs.field(default=None, converter=keywords.strength, kw_only=True)
    section: str = attrs.field(default="", converter=words, kw_only=True)
    note: str = attrs.field(default="", converter=words, kw_only=True)
    waivers: tuple[Waiver, ...] = attrs.field(default=(), converter=waivers, kw_only=True)
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)


def _questions(typed: Iterable[Question | str] | Question | str | None) -> tuple[str, ...]:
    return ids_of(typed, (Question,), "answers")


@attrs.frozen
class Finding:
    """What the evaluators found, the questions it answers and the evidence that it rests on.

    `says` is the word of a status, or "rose", "fell", "unchanged", and is held against the figures of the indicators
    among the evidence; `on` is the date for which it is said. `kind` is a quarter of the SWOT analysis.
    """

    id: str = attrs.field(converter=identifier)
    statement: str = attrs.field(converter=statement)
    answers: tuple[str, ...] = attrs.field(default=(), converter=_questions, kw_only=True)
    evidence: tuple[Evidence, ...] = attrs.field(default=(), converter=evidence, kw_only=True, metadata=AS_KEPT)
    says: str = attrs.field(default="", converter=keywords.saying, kw_only=True)
    on: datetime.date | None = attrs.field(default=None, converter=keywords.day, kw_only=True)
    kind: Quarter | None = attrs.field(default=None, converter=keywords.quarter, kw_only=True)
    section: str = attrs.field(default="", converter=words, kw_only=True)
    note: str = attrs.field(default="", converter=words, kw_only=True)
    waivers: tuple[Waiver, ...] = attrs.field(default=(), converter=waivers, kw_only=True)
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)


@attrs.frozen
class Effect:
    """An effect: on whom, intended or not, positive or negative, of the short or long term, and how it is known.

    `response` says what is done about a negative one.
    """

    id: str = attrs.field(converter=identifier)
    statement: str = attrs.field(converter=statement)
    direction: Consequence = attrs.field(converter=keywords.consequence, kw_only=True)
    intended: bool | None = attrs.field(default=None, converter=keywords.perhaps, kw_only=True)
    term: Term | None = attrs.field(default=None, converter=keywords.term, kw_only=True)
    on: str = attrs.field(default="", converter=words, kw_only=True)
    answers: tuple[str, ...] = attrs.field(default=(), converter=_questions, kw_only=True)
    evidence: tuple[Evidence, ...] = attrs.field(default=(), converter=evidence, kw_only=True, metadata=AS_KEPT)
    response: str = attrs.field(default="", converter=words, kw_only=True)
    section: str = attrs.field(default="", converter=words, kw_only=True)
    waivers: tuple[Waiver, ...] = attrs.field(default=(), converter=waivers, kw_only=True)
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)


def _findings(typed: Iterable[Finding | str] | Finding | str | None) -> tuple[str, ...]:
    return ids_of(typed, (Finding,), "follows_from")


@attrs.frozen
class SwotPoint:
    """A strength, weakness, opportunity or threat of something that is assessed, and the findings it rests on."""

    id: str = attrs.field(converter=identifier)
    statement: str = attrs.field(converter=statement)
    quarter: Quarter = attrs.field(converter=keywords.set_quarter, kw_only=True)
    about: str = attrs.field(default="", converter=words, kw_only=True)
    follows_from: tuple[str, ...] = attrs.field(default=(), converter=_findings, kw_only=True)
    section: str = attrs.field(default="", converter=words, kw_only=True)
    waivers: tuple[Waiver, ...] = attrs.field(default=(), converter=waivers, kw_only=True)
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)


def _findings_and_effects(typed: Iterable[Finding | Effect | str] | Finding | Effect | str | None) -> tuple[str, ...]:
    return ids_of(typed, (Finding, Effect), "follows_from")


@attrs.frozen
class Conclusion:
    """What the evaluators conclude from findings: a judgement, under a criterion."""

    id: str = attrs.field(converter=identifier)
    statement: str = attrs.field(converter=statement)
    follows_from: tuple[str, ...] = attrs.field(default=(), converter=_findings_and_effects, kw_only=True)
    criterion: Criterion | None = attrs.field(default=None, converter=keywords.criterion, kw_only=True)
    section: str = attrs.field(default="", converter=words, kw_only=True)
    note: str = attrs.field(default="", converter=words, kw_only=True)
    waivers: tuple[Waiver, ...] = attrs.field(default=(), converter=waivers, kw_only=True)
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)


def _conclusions(typed: Iterable[Conclusion | str] | Conclusion | str | None) -> tuple[str, ...]:
    return ids_of(typed, (Conclusion,), "follows_from")


@attrs.frozen
class Recommendation:
    """What the evaluators advise: from which conclusions, to whom, by when, how urgent and at what cost."""

    id: str = attrs.field(converter=identifier)
    statement: str = attrs.field(converter=statement)
    follows_from: tuple[str, ...] = attrs.field(default=(), converter=_conclusions, kw_only=True)
    to: str = attrs.field(default="", converter=words, kw_only=True)
    due: datetime.date | None = attrs.field(default=None, converter=keywords.day, kw_only=True)
    priority: Importance | None = attrs.field(default=None, converter=choices.importance, kw_only=True)
    cost: Amount | Missing | None = attrs.field(default=None, converter=keywords.cost, kw_only=True)
    section: str = attrs.field(default="", converter=words, kw_only=True)
    note: str = attrs.field(default="", converter=words, kw_only=True)
    waivers: tuple[Waiver, ...] = attrs.field(default=(), converter=waivers, kw_only=True)
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)


@attrs.frozen
class Action:
    """What is to be done about a recommendation, by when and by whom, and how far it has come."""

    statement: str = attrs.field(converter=statement)
    due: datetime.date | None = attrs.field(default=None, converter=keywords.day)
    state: ActionState = attrs.field(default="not started", converter=keywords.action_state)
    owner: str = attrs.field(default="", converter=words, kw_only=True)
    note: str = attrs.field(default="", converter=words, kw_only=True)
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)

    @property
    def is_open(self) -> bool:
        """Return whether something is still to be done."""
        return self.state in ("not started", "under way")


TypedAction: TypeAlias = Action | tuple[str, str, ActionState] | tuple[str, str] | str


def _actions(typed: Iterable[TypedAction] | Action | str) -> tuple[Action, ...]:
    # A tuple that begins with a text is an action; any other is a list of them.
    listed = list(typed) if isinstance(typed, tuple) and not (typed and isinstance(typed[0], str)) else typed
    entries: tuple[TypedAction, ...] = several(listed, (Action, tuple, str), "actions")
    return tuple(
        entry
        if isinstance(entry, Action)
        else Action(entry)
        if isinstance(entry, str)
        else Action(*cast("tuple[str, str]", entry))
        for entry in entries
    )


def _recommendations(typed: Iterable[Recommendation | str] | Recommendation | str | None) -> tuple[str, ...]:
    return ids_of(typed, (Recommendation,), "to")


@attrs.frozen
class Response:
    """What the management answers to a recommendation, when, and what it will do."""

    to: tuple[str, ...] = attrs.field(converter=_recommendations)
    decision: Decision = attrs.field(converter=keywords.decision)
    from_: str = attrs.field(default="", converter=words, kw_only=True, alias="from_")
    on: datetime.date | None = attrs.field(default=None, converter=keywords.day, kw_only=True)
    because: str = attrs.field(default="", converter=words, kw_only=True)
    actions: tuple[Action, ...] = attrs.field(default=(), converter=_actions, kw_only=True)
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        """Refuse a response to nothing."""
        if not self.to:
            raise DeclarationError(Message("response-to-nothing"), place=self.declared_at)


@attrs.frozen
class Lesson:
    """A lesson or best practice: what was planned, what happened, why, and what follows for others."""

    id: str = attrs.field(converter=identifier)
    statement: str = attrs.field(converter=statement)
    kind: Learning = attrs.field(default="lesson", converter=keywords.learning, kw_only=True)
    planned: str = attrs.field(default="", converter=words, kw_only=True)
    happened: str = attrs.field(default="", converter=words, kw_only=True)
    why: str = attrs.field(default="", converter=words, kw_only=True)
    follows: str = attrs.field(default="", converter=words, kw_only=True)
    evidence: tuple[Evidence, ...] = attrs.field(default=(), converter=evidence, kw_only=True, metadata=AS_KEPT)
    section: str = attrs.field(default="", converter=words, kw_only=True)
    waivers: tuple[Waiver, ...] = attrs.field(default=(), converter=waivers, kw_only=True)
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)


Record: TypeAlias = Question | Finding | Effect | SwotPoint | Conclusion | Recommendation | Lesson | Consulted
