"""A project: the root of the graph, and the builder that declares its nodes."""

from __future__ import annotations

import datetime
import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping
from fractions import Fraction
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

import attrs

from logframe.declaration.framework.assumptions import Assumption, Risk
from logframe.declaration.framework.indicators import Indicator, waivers
from logframe.declaration.framework.nodes import Activity, Link, Node, Objective, Result, assumptions, node, risks
from logframe.declaration.framework.organisations import Organisation, Sector
from logframe.declaration.framework.problem_trees import Problem
from logframe.declaration.framework.questions import NextQuestion
from logframe.declaration.framework.revisions import Change, Revision, revised, with_former
from logframe.declaration.framework.sources import Source, only_named, with_sources
from logframe.declaration.framework.staff import Post
from logframe.declaration.framework.stakeholders import Stakeholder
from logframe.declaration.values.choices import documents, project_status
from logframe.declaration.values.field_metadata import refers_to
from logframe.declaration.values.keywords import identifier, language, refuse_twice, several, statement, texts, words
from logframe.declaration.values.money import Amount, BudgetLine
from logframe.declaration.values.numbers import Exact, Number, Numeric, number
from logframe.declaration.values.periods import Period, When, parse_day, parse_period, parse_when
from logframe.diagnostics import Waiver
from logframe.errors import DeclarationError, DuplicateIdError, LinkError, WrongTypeError, unknown_part
from logframe.messages import Answer, Code, Message
from logframe.places import Place, caller_place
from logframe.terms import Document, ProjectStatus
from logframe.units import Unit

P = ParamSpec("P")
N = TypeVar("N", bound=Node)
R = TypeVar("R", Problem, Stakeholder)


def _declares(kind: Callable[P, N]) -> Callable[Concatenate[Project, P], N]:
    """Make the method that declares a node of a kind in a project, with the kind's own signature."""

    def declare(self: Project, *args: P.args, **kwargs: P.kwargs) -> N:
        self._refuse_foreign(cast("Iterable[Link] | Link | None", kwargs.get("contributes_to")))
        return self.add(kind(*args, **kwargs))

    described = cast(Any, kind)
    declare.__name__ = described.__name__.lower()
    declare.__qualname__ = f"Project.{declare.__name__}"
    if described.__doc__:  # python -OO strips it
        declare.__doc__ = f"Declare {described.__doc__[0].lower()}{described.__doc__[1:]}"
    own = inspect.signature(described)
    itself = inspect.Parameter("self", inspect.Parameter.POSITIONAL_ONLY)
    cast(Any, declare).__signature__ = own.replace(
        parameters=[itself, *own.parameters.values()], return_annotation=described
    )
    return cast("Callable[Concatenate[Project, P], N]", declare)


def _keeps(kind: Callable[P, R], keyword: str) -> Callable[Concatenate[Project, P], R]:
    """Make the method that declares a record of a kind beside the nodes, with the kind's own signature."""

    def declare(self: Project, *args: P.args, **kwargs: P.kwargs) -> R:
        record = kind(*args, **kwargs)
        records = (*getattr(self, keyword), record)
        refuse_twice(keyword, records)
        setattr(self, keyword, records)
        return record

    return cast("Callable[Concatenate[Project, P], R]", declare)


def _node_table(typed: Iterable[Node] | Mapping[str, Node] | Node) -> dict[str, Node]:
    """Copy nodes into a table of the project's own; `add` has checked them where ids repeat."""
    listed = (typed,) if isinstance(typed, Node) or not isinstance(typed, Iterable) else typed
    table: dict[str, Node] = {}
    for entry in listed.values() if isinstance(listed, Mapping) else listed:
        if node(entry).id in table:
            raise DuplicateIdError(Message("node-id-twice", id=Code.of(entry.id)), place=entry.declared_at)
        table[entry.id] = entry
    return table


def _within(typed: Period | str | None) -> Period | None:
    return None if typed is None else parse_period(typed, "within")


def _tier(typed: int | None) -> int | None:
    if typed is None or (type(typed) is int and 0 < typed < 100):
        return typed
    raise DeclarationError(Message("tier-not-level", value=Code.of(typed)))


def _last_updated(typed: datetime.date | str | None) -> datetime.date | None:
    return None if typed is None else parse_day(typed, "last_updated")


def _budget(typed: Iterable[BudgetLine] | BudgetLine) -> tuple[BudgetLine, ...]:
    return several(typed, BudgetLine, "budget")


def _budget_total(typed: Amount | None) -> Amount | None:
    if typed is None or isinstance(typed, Amount):
        return typed
    raise WrongTypeError(Message("keyword-not-amount", keyword=Code("budget_total"), kind=Code(type(typed).__name__)))


def _staff(typed: Iterable[Post] | Post) -> tuple[Post, ...]:
    return several(typed, Post, "staff")


def _organisations(typed: Iterable[Organisation] | Organisation) -> tuple[Organisation, ...]:
    return several(typed, Organisation, "organisations")


def _sectors(typed: Iterable[Sector] | Sector) -> tuple[Sector, ...]:
    return several(typed, Sector, "sectors")


def _units(typed: Iterable[Unit] | Unit) -> tuple[Unit, ...]:
    return several(typed, Unit, "units")


def _sources(typed: Iterable[Source] | Source) -> tuple[Source, ...]:
    return several(typed, Source, "sources")


def _questions(typed: Iterable[NextQuestion] | NextQuestion) -> tuple[NextQuestion, ...]:
    return several(typed, NextQuestion, "next_questions")


def _problems(typed: Iterable[Problem] | Problem) -> tuple[Problem, ...]:
    return several(typed, Problem, "problems")


def _stakeholders(typed: Iterable[Stakeholder] | Stakeholder) -> tuple[Stakeholder, ...]:
    return several(typed, Stakeholder, "stakeholders")


def _revisions(typed: Iterable[Revision] | Revision) -> tuple[Revision, ...]:
    return tuple(sorted(several(typed, Revision, "revisions"), key=lambda revision: revision.on))


def _on_track(typed: Number | Numeric) -> Exact:
    share = number(typed, "on_track")
    if not share.is_exact or share.low is None or not 0 < share.low <= 1:
        raise DeclarationError(Message("on-track-not-a-share", value=share))
    return share.low


@attrs.define(repr=False)
class Project(Answer):
    """A development project and its logical framework.

    `period` is ISO 8601 ("2004-07/2006-06") or missing(why), and then `within` may say between which dates the
    work lay ("2001/2005"); `last_updated` is the day after which nothing was
    reported any more: the default date is not later; `strategy` names the parts of the strategy;
    `budget_total` is the total that the lines of the budget are said to add up to, `staff` who manages it;
    `on_track` is the share of what is expected by now that still counts as on track, `method` the name of the
    formula for fulfilment if it is not the default. `units` are those of the project's own. `limits` are what the
    evaluator says the review cannot tell, `not_at_hand` the documents that the reviewer did not have ("plan",
    "budget", "baseline study", "progress reports", "financial reports"). `problems` is the tree of problems that the
    project starts from, `stakeholders` who has a part in them, `revisions` what was changed while it ran.
    `organisations` take part, each in a role; `sectors` are those it works in; `part_of` and `parts` are the ids of
    the projects that it is part of, and of its own parts, so that a portfolio tells what it counts twice, `tier` its
    level among them, 1 for what is part of nothing; `status` is how far the work is ("pipeline", "implementation",
    "finalisation", "closed", "cancelled", "suspended").
    `language` is that of its texts, by its code ("en", "pt-BR"); any statement may be texts by such codes, {"en":
    ..., "fr": ...}.
    Two projects are equal if they say the same, wherever they were declared. A project is not hashable, since nodes can
    be added.
    """

    named_by = ("id",)

    id: str = attrs.field(converter=identifier)
    statement: str = attrs.field(converter=statement)
    country: str = attrs.field(default="", converter=words, kw_only=True)
    language: str = attrs.field(default="", converter=language, kw_only=True)
    period: When | None = attrs.field(default=None, converter=parse_when, kw_only=True)
    within: Period | None = attrs.field(default=None, converter=_within, kw_only=True)
    last_updated: datetime.date | None = attrs.field(default=None, converter=_last_updated, kw_only=True)
    strategy: tuple[str, ...] = attrs.field(default=(), converter=texts, kw_only=True)
    budget: tuple[BudgetLine, ...] = attrs.field(default=(), converter=_budget, kw_only=True)
    budget_total: Amount | None = attrs.field(default=None, converter=_budget_total, kw_only=True)
    staff: tuple[Post, ...] = attrs.field(default=(), converter=_staff, kw_only=True)
    organisations: tuple[Organisation, ...] = attrs.field(default=(), converter=_organisations, kw_only=True)
    sectors: tuple[Sector, ...] = attrs.field(default=(), converter=_sectors, kw_only=True)
    part_of: tuple[str, ...] = attrs.field(default=(), converter=texts, kw_only=True)
    parts: tuple[str, ...] = attrs.field(default=(), converter=texts, kw_only=True)
    tier: int | None = attrs.field(default=None, converter=_tier, kw_only=True)
    status: ProjectStatus | None = attrs.field(default=None, converter=project_status, kw_only=True)
    implementer: str = attrs.field(default="", converter=words, kw_only=True)
    target_group: str = attrs.field(default="", converter=words, kw_only=True)
    description: str = attrs.field(default="", converter=words, kw_only=True)
    assumptions: tuple[Assumption, ...] = attrs.field(default=(), converter=assumptions, kw_only=True)
    risks: tuple[Risk, ...] = attrs.field(default=(), converter=risks, kw_only=True)
    sources: tuple[Source, ...] = attrs.field(default=(), converter=_sources, kw_only=True)
    problems: tuple[Problem, ...] = attrs.field(default=(), converter=_problems, kw_only=True)
    stakeholders: tuple[Stakeholder, ...] = attrs.field(default=(), converter=_stakeholders, kw_only=True)
    revisions: tuple[Revision, ...] = attrs.field(default=(), converter=_revisions, kw_only=True)
    next_questions: tuple[NextQuestion, ...] = attrs.field(default=(), converter=_questions, kw_only=True)
    on_track: Exact = attrs.field(default=Fraction(9, 10), converter=_on_track, kw_only=True)
    method: str = attrs.field(default="", converter=words, kw_only=True, metadata=refers_to("method"))
    limits: tuple[str, ...] = attrs.field(default=(), converter=texts, kw_only=True)
    not_at_hand: tuple[Document, ...] = attrs.field(default=(), converter=documents, kw_only=True)
    note: str = attrs.field(default="", converter=words, kw_only=True)
    waivers: tuple[Waiver, ...] = attrs.field(default=(), converter=waivers, kw_only=True)
    units: tuple[Unit, ...] = attrs.field(default=(), converter=_units, eq=False, kw_only=True)
    _nodes: dict[str, Node] = attrs.field(factory=dict, converter=_node_table, kw_only=True, repr=False, alias="nodes")
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)
    _owned: dict[str, Node | Indicator] = attrs.field(init=False, factory=dict, eq=False, repr=False)
    _indicators: dict[str, Indicator] = attrs.field(init=False, factory=dict, eq=False, repr=False)
    _holders: dict[str, list[Node]] = attrs.field(init=False, factory=dict, eq=False, repr=False)

    objective = _declares(Objective)
    result = _declares(Result)
    activity = _declares(Activity)
    problem = _keeps(Problem, "problems")
    stakeholder = _keeps(Stakeholder, "stakeholders")

    def __attrs_post_init__(self) -> None:
        """Refuse ids that stand twice among the given nodes, and bounds beside a known period."""
        if self.within is not None and isinstance(self.period, Period):
            raise DeclarationError(Message("within-beside-period", project=Code.of(self.id)), place=self.declared_at)
        for keyword in ("budget", "staff", "sources", "problems", "stakeholders"):
            refuse_twice(keyword, getattr(self, keyword))
        for entry in self._nodes.values():
            self._own(entry)

    def __eq__(self, other: object) -> bool:
        """Return whether both say the same; a source that is only named is the declared one of its id."""
        return self._compared() == other._compared() if isinstance(other, Project) else NotImplemented

    def _compared(self) -> list[object]:
        table = {source.id: source for source in self.every_source()}
        fields: tuple[attrs.Attribute[Any], ...] = attrs.fields(Project)
        return [with_sources(getattr(self, field.name), table) for field in fields if field.eq]

    @property
    def nodes(self) -> tuple[Node, ...]:
        """List the nodes in the order of their declaration."""
        return tuple(self._nodes.values())

    def add(self, entry: N) -> N:
        """Add a node that was built elsewhere, and give it back.

        Raises DuplicateIdError if its id, or that of one of its indicators, is taken.
        """
        node(entry)
        self._own(entry)
        self._nodes[entry.id] = entry
        return entry

    def replace(self, replacement: N) -> N:
        """Put a node in the place of the one with its id, and give it back."""
        self.node(node(replacement).id)  # refused where there is none
        table: dict[str, Node] = {**self._nodes, replacement.id: replacement}
        former = self._owned, self._indicators, self._holders
        self._owned, self._indicators, self._holders = {}, {}, {}
        try:
            for entry in table.values():
                self._own(entry)
        except DuplicateIdError:
            self._owned, self._indicators, self._holders = former
            raise
        self._nodes = table
        return replacement

    def revise(
        self, on: datetime.date | str, *, because: str = "", agreed_by: str = "", changes: Iterable[Change] | Change
    ) -> Project:
        """Return the project after a revision, which it keeps with what stood before; this one stays as it is.

        Raises UnknownIdError for a change of an indicator that the project does not have.
        """
        listed = several(changes, Change, "changes")
        former = tuple(with_former(change, self.indicator(change.indicator)) for change in listed)
        nodes = [
            attrs.evolve(entry, indicators=tuple(after for own in entry.indicators if (after := revised(own, listed))))
            for entry in self.nodes
        ]
        revision = Revision(on, because=because, agreed_by=agreed_by, changes=former)
        revisions = (*self.revisions, revision)
        return attrs.evolve(self, nodes=nodes, revisions=revisions, declared_at=caller_place())

    def has(self, id: str) -> bool:
        """Return whether a node has this id."""
        return id in self._nodes

    def node(self, id: str) -> Node:
        """Return the node of an id."""
        entry = self._nodes.get(id)
        if entry is None:
            raise unknown_part("node", self.id, id, self._nodes)
        return entry

    def indicators(self) -> Iterator[Indicator]:
        """List every indicator once, in the order of the nodes; one that serves several results once."""
        return iter(tuple(self._indicators.values()))

    def __iter__(self) -> Iterator[Indicator]:
        """Return the indicators in the order of the nodes."""
        return self.indicators()

    def __len__(self) -> int:
        """Return the number of indicators."""
        return len(self._holders)

    def __bool__(self) -> bool:
        """Return True: a project without indicators is a project."""
        return True

    def __contains__(self, id: object) -> bool:
        """Return whether an indicator has this id, or is the one that is asked about."""
        return id in self._holders if isinstance(id, str) else id in tuple(self)

    def indicator(self, id: str) -> Indicator:
        """Return the indicator of an id."""
        indicator = self._owned.get(id)
        if not isinstance(indicator, Indicator):
            raise unknown_part("indicator", self.id, id, self._holders)
        return indicator

    def __getitem__(self, id: str) -> Indicator:
        """Return the indicator of an id: kg["victims-assisted"]."""
        return self.indicator(id)

    def holders(self, indicator: Indicator) -> list[Node]:
        """List the nodes that an indicator serves."""
        return list(self._holders.get(indicator.id, ()))

    def every_source(self) -> list[Source]:
        """List every source that is named anywhere, each once, in the order of first mention."""
        table = {source.id: source for source in self.sources}
        mentioned = [source for indicator in self.indicators() for source in indicator.sources()]
        mentioned += [problem.source for problem in self.problems if problem.source is not None]
        for source in mentioned:
            previous = table.get(source.id)
            if previous is not source and (previous is None or only_named(previous)):
                table[source.id] = source
        return list(table.values())

    @property
    def known_period(self) -> Period | None:
        """Return the period if its dates are known."""
        return self.period if isinstance(self.period, Period) else None

    def _own(self, entry: Node) -> None:
        taken = self._owned.get(entry.id)
        if taken is not None:
            raise _twice(entry.id, entry, taken)
        for indicator in entry.indicators:
            previous = self._owned.get(indicator.id)
            if indicator.id == entry.id or (previous is not None and previous != indicator):
                raise _twice(indicator.id, indicator, previous or entry)
        self._owned[entry.id] = entry
        for indicator in entry.indicators:
            self._owned[indicator.id] = indicator
            self._indicators.setdefault(indicator.id, indicator)
            holders = self._holders.setdefault(indicator.id, [])
            if not holders or holders[-1] is not entry:
                holders.append(entry)

    def _refuse_foreign(self, typed: Iterable[Link] | Link | None) -> None:
        links = (typed,) if isinstance(typed, (Node, str)) or typed is None else typed
        for link in links if isinstance(links, (tuple, list, set, frozenset)) else ():
            if isinstance(link, Node) and self._nodes.get(link.id) is not link:
                raise LinkError(
                    Message(
                        "node-of-another-project",
                        id=Code.of(link.id),
                        project=Code.of(self.id),
                        call=Code(f"{self.id.lower().replace('-', '_')}.{link.kind}(...)"),
                    )
                )


def _twice(id: str, element: Node | Indicator, taken: Node | Indicator) -> DuplicateIdError:
    return DuplicateIdError(
        Message(
            "id-taken",
            id=Code.of(id),
            kind=Message("declared-kind", kind=Code(taken.kind)),
            line=Code(str(taken.declared_at.line)),
        ),
        place=element.declared_at,
    )
