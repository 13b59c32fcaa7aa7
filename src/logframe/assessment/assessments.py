"""An evaluation as a piece of work: what it is of, who asked for it, what it found, concluded and advised."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

import attrs

from logframe.assessment import record_keywords as keywords
from logframe.assessment.evidence_entries import Consulted, Evidence
from logframe.assessment.evidence_references import (
    Assessed,
    Named,
    nameable,
    projects_of,
    reference_of,
    unknown_evidence,
)
from logframe.assessment.records import (
    Conclusion,
    Deliverable,
    Effect,
    Finding,
    Lesson,
    Question,
    Recommendation,
    Record,
    Response,
    SwotPoint,
)
from logframe.declaration.framework.indicators import waivers
from logframe.declaration.framework.projects import Project
from logframe.declaration.framework.sources import Source
from logframe.declaration.programme.programmes import Programme
from logframe.declaration.values.keywords import identifier, made_of, several, statement, texts, words
from logframe.declaration.values.periods import Period
from logframe.diagnostics import Waiver
from logframe.errors import DeclarationError, DuplicateIdError, LinkError, nearest_code
from logframe.messages import Code, Message
from logframe.places import Place, caller_place
from logframe.terms import CRITERIA, Criterion

P = ParamSpec("P")
R = TypeVar("R", Question, Finding, Effect, SwotPoint, Conclusion, Recommendation, Response, Lesson, Consulted)


def _adds(kind: Callable[P, R], keyword: str) -> Callable[Concatenate[Assessment, P], R]:
    """Make the method that declares a record of a kind in an evaluation, with the kind's own signature."""

    def declare(self: Assessment, *args: P.args, **kwargs: P.kwargs) -> R:
        record: R = self._resolved(kind(*args, **kwargs))
        setattr(self, keyword, (*getattr(self, keyword), record))
        return record

    return cast("Callable[Concatenate[Assessment, P], R]", declare)


def _of(typed: Iterable[Assessed] | Assessed) -> tuple[Assessed, ...]:
    assessed: tuple[Assessed, ...] = (
        (typed,) if isinstance(typed, (Project, Programme)) else several(typed, (Project, Programme), "of")
    )
    if not assessed:
        raise DeclarationError(Message("assessment-of-nothing"))
    return assessed


def _deliverables(typed: Iterable[Deliverable | str] | Deliverable | str) -> tuple[Deliverable, ...]:
    return made_of(typed, Deliverable, "terms_of_reference")


def _kept(kind: type[Any], keyword: str) -> Any:
    def read(typed: Iterable[Any] | Any) -> tuple[Any, ...]:
        return several(typed, kind, keyword)

    return attrs.field(default=(), converter=read, kw_only=True)


_LISTS = {
    Consulted: "consulted",
    Question: "questions",
    Finding: "findings",
    Effect: "effects",
    SwotPoint: "swot_points",
    Conclusion: "conclusions",
    Recommendation: "recommendations",
    Response: "responses",
    Lesson: "lessons",
}
"""The lists of records in the order in which they refer to one another, the referred to first."""

_LETTERS = {Question: "Q", Finding: "F", Effect: "E", SwotPoint: "S", Conclusion: "C", Recommendation: "R", Lesson: "L"}


@attrs.define
class Assessment:
    """The evaluation of a programme or of projects: its questions, findings, conclusions, recommendations, lessons.

    `Evaluation` is the computed object; this is the piece of work. `of` is what is evaluated, `carried_out` when,
    `reference` the number of the case, `methods` and `limits` how it was done and what it cannot tell,
    `terms_of_reference` what was to be delivered, `criteria` the set of criteria that its time knew. Records refer
    upwards, by object or id; a reference that names nothing is refused at its line.
    """

    id: str = attrs.field(converter=identifier)
    statement: str = attrs.field(converter=statement)
    of: tuple[Assessed, ...] = attrs.field(converter=_of, kw_only=True)
    commissioned_by: str = attrs.field(default="", converter=words, kw_only=True)
    carried_out: Period | None = attrs.field(default=None, converter=keywords.span, kw_only=True)
    reference: str = attrs.field(default="", converter=words, kw_only=True)
    purpose: str = attrs.field(default="", converter=words, kw_only=True)
    team: tuple[str, ...] = attrs.field(default=(), converter=texts, kw_only=True)
    criteria: str = attrs.field(default="DAC 2019", converter=keywords.criteria_set, kw_only=True)
    methods: tuple[str, ...] = attrs.field(default=(), converter=texts, kw_only=True)
    limits: tuple[str, ...] = attrs.field(default=(), converter=texts, kw_only=True)
    terms_of_reference: tuple[Deliverable, ...] = attrs.field(default=(), converter=_deliverables, kw_only=True)
    sections: tuple[str, ...] = attrs.field(default=(), converter=texts, kw_only=True)
    sources: Sequence[Source] = _kept(Source, "sources")
    consulted: Sequence[Consulted] = _kept(Consulted, "consulted")
    questions: Sequence[Question] = _kept(Question, "questions")
    findings: Sequence[Finding] = _kept(Finding, "findings")
    effects: Sequence[Effect] = _kept(Effect, "effects")
    swot_points: Sequence[SwotPoint] = _kept(SwotPoint, "swot_points")
    conclusions: Sequence[Conclusion] = _kept(Conclusion, "conclusions")
    recommendations: Sequence[Recommendation] = _kept(Recommendation, "recommendations")
    responses: Sequence[Response] = _kept(Response, "responses")
    lessons: Sequence[Lesson] = _kept(Lesson, "lessons")
    note: str = attrs.field(default="", converter=words, kw_only=True)
    waivers: tuple[Waiver, ...] = attrs.field(default=(), converter=waivers, kw_only=True)
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)
    _names: dict[str, Named] = attrs.field(init=False, factory=dict, eq=False, repr=False)
    _taken: dict[str, Record] = attrs.field(init=False, factory=dict, eq=False, repr=False)

    heard = _adds(Consulted, "consulted")
    question = _adds(Question, "questions")
    finding = _adds(Finding, "findings")
    effect = _adds(Effect, "effects")
    swot = _adds(SwotPoint, "swot_points")
    conclusion = _adds(Conclusion, "conclusions")
    recommendation = _adds(Recommendation, "recommendations")
    response = _adds(Response, "responses")
    lesson = _adds(Lesson, "lessons")

    def __attrs_post_init__(self) -> None:
        """Resolve every reference of the records that were handed over."""
        for keyword in _LISTS.values():
            setattr(self, keyword, tuple(map(self._resolved, getattr(self, keyword))))

    def __iter__(self) -> Iterator[Project]:
        """List the projects that are evaluated."""
        return iter(self.projects)

    @property
    def projects(self) -> tuple[Project, ...]:
        """Return the projects that are evaluated, each once."""
        return projects_of(self.of)

    @property
    def on(self) -> datetime.date | None:
        """Return the last day on which it was carried out."""
        return None if self.carried_out is None else self.carried_out.end

    @property
    def latest(self) -> datetime.date | None:
        """Return the last day that is dated: of the work itself, or of a response to it."""
        days = (self.on, *(response.on for response in self.responses))
        return max((day for day in days if day is not None), default=None)

    @property
    def criteria_asked(self) -> tuple[Criterion, ...]:
        """Return the criteria of the set that was chosen, and others that a question or conclusion names."""
        records: list[Question | Conclusion] = [*self.questions, *self.conclusions]
        criteria: dict[Criterion, None] = dict.fromkeys(CRITERIA[self.criteria])
        criteria |= {record.criterion: None for record in records if record.criterion is not None}
        return tuple(criteria)

    def records(self) -> Iterator[Record]:
        """List every record that has an id, in the order of the report."""
        for keyword in _LISTS.values():
            if keyword != "responses":
                yield from getattr(self, keyword)

    def record(self, id: str) -> Record:
        """Return the record of an id; raises LinkError if there is none."""
        if id not in self._taken:
            raise LinkError(Message("record-unknown", id=Code.of(id), near=nearest_code(id, self._taken)))
        return self._taken[id]

    def label(self, id: str) -> str:
        """Return how the report names a record: F4 for the fourth finding, R3 for the third recommendation."""
        record = self.record(id)
        letter = _LETTERS.get(type(record), "P")
        ids = [peer.id for peer in getattr(self, _LISTS[type(record)])]
        return f"{letter}{ids.index(id) + 1}"

    def named(self, entry: Evidence) -> Named | None:
        """Return what evidence names, None where it is only words or a source."""
        return self._nameable().get(entry) if isinstance(entry, str) else None

    def responses_to(self, recommendation: Recommendation) -> tuple[Response, ...]:
        """Return the responses of the management to a recommendation, in the order of their declaration."""
        return tuple(response for response in self.responses if recommendation.id in response.to)

    def _nameable(self) -> dict[str, Named]:
        if not self._names or any(group.id not in self._names for group in self.consulted):
            self._names = nameable(self.of, self.consulted, self.sources)
        return self._names

    def _resolved(self, record: R) -> R:
        if not isinstance(record, Response):
            taken = self._taken.get(record.id)
            if taken is not None:
                line = Code(str(taken.declared_at.line))
                message = Message("record-id-taken", keyword=Code("records"), id=Code.of(record.id), line=line)
                raise DuplicateIdError(message, place=record.declared_at)
        for keyword, kinds in _REFERENCES.get(type(record), ()):
            for id in getattr(record, keyword):
                self._refer(id, kinds, record)
        resolved: R = record
        if isinstance(record, (Finding, Effect, Lesson)) and record.evidence:
            kept = tuple(self._kept(record, entry) for entry in record.evidence)
            resolved = cast("R", attrs.evolve(cast("Any", record), evidence=kept))
        if not isinstance(resolved, Response):
            self._taken[resolved.id] = resolved
        return resolved

    def _kept(self, record: Finding | Effect | Lesson, entry: Evidence) -> str | Source:
        kept = reference_of(entry, self._nameable())
        if kept is None:
            raise unknown_evidence(entry, self._nameable(), record.id, record.declared_at)
        return kept

    def _refer(self, id: str, kinds: tuple[type[Record], ...], record: Record | Response) -> None:
        if isinstance(self._taken.get(id), kinds):
            return
        fitting = [candidate for candidate, taken in self._taken.items() if isinstance(taken, kinds)]
        message = Message(
            "reference-unknown",
            record=Code.of(getattr(record, "id", "response")),
            id=Code.of(id),
            kind=Code(kinds[0].__name__),
            near=nearest_code(id, fitting),
        )
        raise LinkError(message, place=record.declared_at)


_REFERENCES: dict[type, tuple[tuple[str, tuple[type[Record], ...]], ...]] = {
    Finding: (("answers", (Question,)),),
    Effect: (("answers", (Question,)),),
    SwotPoint: (("follows_from", (Finding,)),),
    Conclusion: (("follows_from", (Finding, Effect)),),
    Recommendation: (("follows_from", (Conclusion,)),),
    Response: (("to", (Recommendation,)),),
}
"""By which keyword a record refers to which records."""
