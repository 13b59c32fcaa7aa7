"""What a rule is: a code, what it finds, why that matters, and an example of both sides."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from typing import Any, Protocol, TypeAlias, TypedDict

import attrs

from logframe.declaration.framework.assumptions import Assumption
from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.nodes import Node
from logframe.declaration.framework.projects import Project
from logframe.declaration.values.keywords import check_function
from logframe.diagnostics import Concern, Phase, Severity
from logframe.evaluation.fulfilment.accumulations import accumulations
from logframe.evaluation.fulfilment.expectations import Expectation, expect
from logframe.evaluation.project.evaluations import Evaluation
from logframe.messages import Message, as_message
from logframe.places import Place
from logframe.terms import Accumulation, Document


class Subject(Protocol):
    """What a weakness can be of: a project, node, indicator, or a record of an evaluation.

    Its id and statement are texts. pyright takes fields with converters for no `str`.
    """

    @property
    def id(self) -> Any:
        """Return its id."""
        ...

    @property
    def statement(self) -> Any:
        """Return what it says."""
        ...

    @property
    def declared_at(self) -> Place:
        """Return where it stands."""
        ...


@attrs.frozen
class Settings:
    """What a profile sets: how far a figure may lie from its target without an explanation, and ceilings."""

    deviation: Fraction = Fraction(1, 4)
    indirect_ceiling: Fraction = Fraction(7, 100)


@attrs.frozen(hash=False)
class Case:
    """What a rule looks at: the project, its evaluation, and the day the check is made for."""

    project: Project
    evaluation: Evaluation
    today: datetime.date
    settings: Settings = Settings()
    # Rule after rule asks for the same of each indicator.
    _plans: dict[tuple[str, Accumulation], Expectation] = attrs.field(factory=dict, init=False, repr=False)
    _ways: dict[str, tuple[Accumulation, ...]] = attrs.field(factory=dict, init=False, repr=False)

    @property
    def on(self) -> datetime.date:
        """Return the date of the evaluation."""
        return self.evaluation.on

    def plan(self, indicator: Indicator, accumulates: Accumulation | None = None) -> Expectation:
        """Return what an indicator is held against, its figures going together as `expect` takes them or as asked."""
        key = (indicator.id, accumulates or indicator.gathers or "snapshot")
        plan = self._plans.get(key)
        if plan is None:
            answer = self.evaluation.fulfilments.get(indicator.id)
            plan = None if answer is None or answer.indicator is not indicator else answer.expectation
            if plan is None or (plan.on, plan.accumulates) != (self.on, key[1]):
                plan = expect(indicator, self.project, self.on, accumulates)
            self._plans[key] = plan
        return plan

    def ways(self, indicator: Indicator) -> tuple[Accumulation, ...]:
        """Return how figures of several periods may go together."""
        ways = self._ways.get(indicator.id)
        if ways is None:
            ways = self._ways[indicator.id] = accumulations(indicator)[0]
        return ways

    def own_indicators(self) -> Iterator[Indicator]:
        """List the indicators that the project answers for."""
        return (indicator for indicator in self.project.indicators() if not indicator.context)

    def assumptions(self) -> Iterator[tuple[Project | Node, Assumption]]:
        """List every assumption with what holds it: the project or a node."""
        yield from ((self.project, assumption) for assumption in self.project.assumptions)
        for node in self.project.nodes:
            yield from ((node, assumption) for assumption in node.assumptions)


@attrs.frozen
class Found:
    """One weakness that a rule has found: at what, in which words, and what to do about it.

    `declared_at` is that of the subject unless the weakness stands in one of its figures; `severity` is the rule's
    own unless the case is graver or lighter.
    """

    subject: Subject
    message: Message = attrs.field(converter=as_message)
    help: Message = attrs.field(
        converter=as_message, default=attrs.Factory(lambda weakness: weakness.message.part("help"), takes_self=True)
    )
    declared_at: Place | None = None
    severity: Severity | None = None


Detect: TypeAlias = Callable[[Any], Iterator[Found]]
"""What finds the weaknesses of a case: of a project, or in the phase "assessment" of an evaluation."""


def _part(name: str) -> Callable[[Rule], Message]:
    """Return what makes a part of a rule's entry in the catalogues, as "lf110.why"."""
    return lambda rule: Message(f"{rule.code.lower()}.{name}")


def _documents(typed: Iterable[Document] | Document) -> frozenset[Document]:
    """Read the names of one or several documents."""
    return frozenset((typed,) if isinstance(typed, str) else typed)


@attrs.frozen
class Rule:
    """A rule of the catalogue. `bad` and `good` are project files: its test and its documentation.

    `needs` are the documents without which its findings cannot be held against the project. `refused` marks what is
    already refused where it is declared, under the rule's code; `strict` what only the profiles "strict" and "donor"
    ask for.
    """

    code: str
    name: str
    severity: Severity
    phase: Phase
    detect: Detect = attrs.field(validator=check_function)
    bad: str
    good: str
    wrong: Message = attrs.field(converter=as_message, default=attrs.Factory(_part("wrong"), takes_self=True))
    why: Message = attrs.field(converter=as_message, default=attrs.Factory(_part("why"), takes_self=True))
    title: Message = attrs.field(converter=as_message, default=attrs.Factory(_part("title"), takes_self=True))
    source: Message = attrs.field(converter=as_message, default=attrs.Factory(_part("source"), takes_self=True))
    concern: Concern = "form"
    refused: bool = False
    strict: bool = False
    needs: frozenset[Document] = attrs.field(default=frozenset(), converter=_documents)


class BothSides(TypedDict):
    """The two project files of a rule."""

    bad: str
    good: str


def bad_and_good(change: str, *, opening: str = "") -> BothSides:
    """Return both project files of a rule from one text that is written as a diff is: the first column of each line
    is "-" in what is bad only, "+" in what is good only. `opening` begins both.
    """
    lines = change.splitlines(keepends=True)
    bad, good = ("".join(line[1:] or line for line in lines if line[0] != mark) for mark in "+-")
    return {"bad": opening + bad, "good": opening + good}
