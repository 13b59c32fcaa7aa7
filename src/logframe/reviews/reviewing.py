"""The review of a project's expected results, as data: what documents are written from."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from fractions import Fraction
from itertools import islice
from operator import methodcaller
from typing import Final

import attrs

from logframe.collecting import uncollected
from logframe.declaration.framework.graph import objectives_above
from logframe.declaration.framework.nodes import Activity, Node, Objective, Result
from logframe.declaration.framework.projects import Project
from logframe.declaration.framework.sources import Source
from logframe.declaration.values.keywords import check_argument
from logframe.declaration.values.numbers import Missing
from logframe.declaration.values.periods import Period, parse_period
from logframe.declaration.values.quantities import Quantity
from logframe.diagnosis.checks import check
from logframe.diagnostics import Diagnostic
from logframe.evaluation.costs.budget_parts import component_shares
from logframe.evaluation.costs.funding import funding
from logframe.evaluation.methods.achievement_methods import Method
from logframe.evaluation.project.evaluations import Evaluation, evaluate
from logframe.evaluation.project.half_way import HalfWay, reasons_half_way
from logframe.evaluation.project.node_verdicts import NodeVerdict
from logframe.evaluation.project.status_counts import tally
from logframe.evaluation.statuses import Status
from logframe.explanations import Explanation
from logframe.messages import Answer, Message, Territory, as_message
from logframe.reading_reports import ReadingReport
from logframe.reviews import sections
from logframe.reviews.cost_lines import Costs, costs
from logframe.reviews.layouts.descriptions import Layout
from logframe.reviews.limits_of_figures import limits_of
from logframe.reviews.method_notes import method_notes
from logframe.reviews.page_one import PageOne, page_one, what_matters
from logframe.reviews.priorities import Priority
from logframe.reviews.result_money import money_of_results
from logframe.reviews.rows import EXPLAINED, MOST_NAMED, Figures, Row, row
from logframe.reviews.shared_issues import SharedIssue, shared_issues
from logframe.reviews.summaries import summary
from logframe.reviews.unjudged_lines import not_at_hand

NOT_DATA: Final = {"data": ""}
"""Marks what a review is made from: its evaluation, its audits, its diagnostics with the waived ones, and its layout.

It is no part of what the review says as data.
"""


@attrs.frozen
class NodeLines:
    """A result or objective with its verdict and the lines of its indicators."""

    id: str
    kind: str
    statement: str
    level: str
    objectives: tuple[str, ...]
    strategy: tuple[str, ...]
    status: Status
    possible: tuple[Status, ...]
    measured: Message
    reason: Message | None
    stops_half_way: tuple[HalfWay, ...]
    half_way_reasons: tuple[Message, ...]
    evidence: Message | None
    money: tuple[Message, ...]
    rows: tuple[Row, ...]
    problems: tuple[Diagnostic, ...]
    explanation: str
    note: str


@attrs.frozen
class ActivityLine:
    """An activity: what it leads to, and what is said of it."""

    id: str
    statement: str
    leads_to: tuple[str, ...]
    rows: tuple[Row, ...]
    problems: tuple[Diagnostic, ...]
    explanation: str
    note: str


@attrs.frozen(repr=False)
class Review(Answer):
    """Everything a review document says of a project on a date; writers only lay it out."""

    named_by = ("project", "on")

    project: str
    statement: str
    description: str
    facts: tuple[tuple[Message, Message | str], ...]
    on: datetime.date
    page_one: PageOne
    summary: tuple[Message, ...]
    nodes: tuple[NodeLines, ...]
    activities: tuple[ActivityLine, ...]
    chain: tuple[sections.ChainNode, ...]
    next_steps: tuple[sections.NextStep, ...]
    money: tuple[sections.MoneyLine, ...]
    money_totals: tuple[Message, ...]
    costs: Costs
    conditions: tuple[sections.Condition, ...]
    sources: tuple[sections.SourceSays, ...]
    conflicts: tuple[Message, ...]
    limits: tuple[Message | str, ...]
    other_problems: tuple[Diagnostic, ...]
    shared_issues: tuple[SharedIssue, ...]
    waived: tuple[Message, ...]
    methods: tuple[Message, ...]
    evaluation: Evaluation = attrs.field(eq=methodcaller("explain"), repr=False, metadata=EXPLAINED)
    note: str
    diagnostics: tuple[Diagnostic, ...] = attrs.field(eq=False, repr=False, metadata=NOT_DATA)
    layout: Layout | None = attrs.field(default=None, eq=False, repr=False, metadata=NOT_DATA)
    reading: ReadingReport | None = attrs.field(default=None, eq=False, repr=False, metadata=NOT_DATA)
    """How its file was read, of a file of tables."""

    @property
    def explained(self) -> Explanation:
        """Return each number of the evaluation from its inputs."""
        return self.evaluation.explain()

    @property
    def is_dated(self) -> bool:
        """Return whether page one tells the period of the project."""
        return any(isinstance(fact.fields.get("text"), Period) for fact in self.page_one.about)

    @property
    def results(self) -> tuple[NodeLines, ...]:
        """List the expected results, without the objectives."""
        return tuple(node for node in self.nodes if node.kind == "result")


@uncollected(without_cycles=True)
def review(
    project: Project,
    *,
    on: datetime.date | str | None = None,
    profile: str | Iterable[str] | None = None,
    evaluation: Evaluation | None = None,
    method: str | Method | None = None,
) -> Review:
    """Review a project's expected results line by line on a date (see `evaluate` for the date).

    `profile` chooses the rules as in `check`, `method` the formula of achievement as in `evaluate`. `evaluation` is
    the project's own if it is at hand already, and has its date and method. The same project, date, method and rules
    give the same review.
    Raises whatever `evaluate` and `check` raise.
    """
    evaluation = evaluate(project, on=on, method=method) if evaluation is None else evaluation
    check_argument("review", evaluation, Evaluation)
    diagnostics = check(project, on=evaluation.on if on is not None else None, profile=profile, evaluation=evaluation)
    active = _active(diagnostics)
    unjudged = tuple(diagnostic for diagnostic in diagnostics if diagnostic.document)
    parts = component_shares(project)
    budget = sections.money(parts)
    held = _held(evaluation, active, budget)
    nodes = tuple(_node_lines(held, node) for node in _in_order(held) if not isinstance(node, Activity))
    activities = tuple(_activity(held, node) for node in project.nodes if isinstance(node, Activity))
    counts, money = tally(evaluation), money_of_results(project, parts)
    limits: tuple[Message | str, ...] = (*not_at_hand(project, unjudged), *project.limits, *limits_of(evaluation))
    return Review(
        project=project.id,
        statement=project.statement,
        description=project.description,
        facts=_facts(evaluation),
        on=evaluation.on,
        page_one=page_one(evaluation, active, limits, held.titles, money, counts),
        summary=summary(evaluation, active, counts),
        nodes=nodes,
        activities=activities,
        chain=sections.chain(evaluation),
        next_steps=sections.next_steps(evaluation),
        money=budget,
        money_totals=tuple(part.message for part in funding(project)),
        costs=costs(evaluation, parts),
        conditions=sections.conditions(project),
        sources=sections.sources(evaluation, held.sources, held.figures),
        conflicts=sections.conflicts(evaluation, active),
        limits=limits,
        other_problems=held.problems(project.id),
        shared_issues=shared_issues(active),
        waived=_waived([diagnostic for diagnostic in diagnostics if diagnostic.waived]),
        methods=method_notes(evaluation),
        evaluation=evaluation,
        note=project.note,
        diagnostics=tuple(diagnostics),
    )


def priorities_of(evaluation: Evaluation, *, on: datetime.date | str | None = None) -> tuple[Priority, ...]:
    """Return what matters most of a project, as page one of its review does; `on` is the date that was asked for."""
    asked, project = evaluation.on if on is not None else None, evaluation.project
    diagnostics = check(project, on=asked, evaluation=evaluation)
    money = money_of_results(project, component_shares(project))
    return what_matters(evaluation, _active(diagnostics), _titles(project.every_source()), money)[0]


def _active(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    return tuple(diagnostic for diagnostic in diagnostics if not diagnostic.waived and not diagnostic.document)


@attrs.frozen
class _Paid:
    """A line of the budget as it stands beside a result."""

    number: int
    statement: str
    amount: Quantity | Missing | Message
    strategy: tuple[str, ...]

    def message(self, parts: tuple[str, ...] = ()) -> Message:
        return Message("money-beside", statement=self.statement, amount=self.amount, parts=parts)


@attrs.frozen(eq=False)
class _Held:
    """What the lines of a review are written from, looked up once for all of them."""

    evaluation: Evaluation
    by_subject: dict[str, list[Diagnostic]]
    figures: dict[str, Figures]
    sources: list[Source]
    titles: dict[str, str]
    objectives: dict[str, tuple[Objective, ...]]
    money: dict[str, list[_Paid]]
    money_of_part: dict[str, list[_Paid]]

    def problems(self, subject: str) -> tuple[Diagnostic, ...]:
        return tuple(self.by_subject.get(subject, ()))


def _titles(sources: Iterable[Source]) -> dict[str, str]:
    return {source.id: source.title for source in sources}


def _held(evaluation: Evaluation, active: tuple[Diagnostic, ...], budget: tuple[sections.MoneyLine, ...]) -> _Held:
    project = evaluation.project
    by_subject: dict[str, list[Diagnostic]] = {}
    for diagnostic in active:
        by_subject.setdefault(diagnostic.subject, []).append(diagnostic)
    money: dict[str, list[_Paid]] = {}
    of_part: dict[str, list[_Paid]] = {}
    for number, (line, shown) in enumerate(zip(project.budget, budget, strict=True)):
        paid = _Paid(number, shown.statement, shown.amount, line.strategy)
        for result in dict.fromkeys(line.results):
            money.setdefault(result, []).append(paid)
        for part in dict.fromkeys(name.lower() for name in line.strategy):
            of_part.setdefault(part, []).append(paid)
    figures = {answer.id: Figures(answer) for answer in evaluation}
    sources = project.every_source()
    above = objectives_above(project)
    return _Held(evaluation, by_subject, figures, sources, _titles(sources), above, money, of_part)


def _in_order(held: _Held) -> list[Node]:
    """Put every objective before the results that lead to it, in the order of their declaration."""
    objectives = [node for node in held.evaluation.project.nodes if isinstance(node, Objective)]
    results = [node for node in held.evaluation.project.nodes if isinstance(node, Result)]
    place = {node.id: number for number, node in enumerate(objectives)}
    under: dict[str, list[Node]] = {}
    loose: list[Node] = []
    for node in results:
        first = min((objective.id for objective in held.objectives[node.id]), key=place.__getitem__, default=None)
        if first is None:
            loose.append(node)
        else:
            under.setdefault(first, []).append(node)
    return [*(node for objective in objectives for node in (objective, *under.get(objective.id, ()))), *loose]


def _facts(evaluation: Evaluation) -> tuple[tuple[Message, Message | str], ...]:
    project = evaluation.project
    donors = tuple(dict.fromkeys(line.donor for line in project.budget if line.donor))
    elapsed = None if evaluation.elapsed is None else Fraction(evaluation.elapsed)
    reviewed = Message("fact-reviewed-on", on=evaluation.on, why=evaluation.date_from, elapsed=elapsed)
    facts: list[tuple[Message, Message | str | None]] = [
        (Message("head-country"), Territory(project.country)),
        (Message("head-period"), _period(project)),
        (Message("head-reviewed-for"), reviewed),
        (Message("head-donors"), Message("names", names=donors) if donors else None),
        (Message("head-implementer"), project.implementer),
        (Message("head-target-group"), project.target_group),
        (Message("head-strategy"), Message("names", names=project.strategy) if project.strategy else None),
    ]
    return tuple((label, fact) for label, fact in facts if fact)


def _period(project: Project) -> Message:
    period = project.period
    days = period.days if isinstance(period, Period) else None
    bounds = None if project.within is None or _says(period, project.within) else project.within
    within = None if bounds is None else Message("within", period=bounds)
    return Message(
        "fact-period", period=Message("not-declared") if period is None else period, days=days, within=within
    )


def _says(reason: Period | Missing | None, within: Period) -> bool:
    """Return whether the project's own reason for its missing period names the years between which it lies."""
    first, last = (str(day.year) for day in (within.start, within.end))
    if not isinstance(reason, Missing) or within != parse_period(f"{first}/{last}"):
        return False
    return {first, last} <= set(re.findall(r"\d+", reason.reason))


def _node_lines(held: _Held, node: Node) -> NodeLines:
    verdict: NodeVerdict = held.evaluation.verdict(node.id)
    return NodeLines(
        id=node.id,
        kind=node.kind,
        statement=node.statement,
        level=node.level or "",
        objectives=tuple(objective.id for objective in held.objectives[node.id]),
        strategy=node.strategy,
        status=verdict.status,
        possible=verdict.possible,
        measured=verdict.coverage_message if node.indicators else Message("no-indicator"),
        reason=verdict.why,
        stops_half_way=verdict.stops_half_way,
        half_way_reasons=tuple(as_message(reason) for reason in reasons_half_way(verdict.stops_half_way)),
        evidence=sections.evidence_of(verdict),
        money=_money_beside(held, node),
        rows=_rows(held, node),
        problems=held.problems(node.id),
        explanation=node.explanation,
        note=node.note,
    )


def _rows(held: _Held, node: Node) -> tuple[Row, ...]:
    written = []
    for indicator in node.indicators:
        holders = held.evaluation.project.holders(indicator)
        also = tuple(islice((holder.id for holder in holders if holder.id != node.id), MOST_NAMED))
        more = len(holders) - 1 - len(also)
        answer, figures = held.evaluation[indicator.id], held.figures[indicator.id]
        written.append(row(answer, figures, held.problems(indicator.id), also, more, held.titles))
    return tuple(written)


def _money_beside(held: _Held, node: Node) -> tuple[Message, ...]:
    """Name the budget lines that pay for a result, or for its part of the strategy."""
    parts = {part.lower() for part in node.strategy}
    lines = {paid.number: paid.message() for paid in held.money.get(node.id, ())}
    for part in parts:
        for paid in held.money_of_part.get(part, ()):
            if paid.number not in lines:
                lines[paid.number] = paid.message(tuple(name for name in paid.strategy if name.lower() in parts))
    return tuple(lines[number] for number in sorted(lines))


def _activity(held: _Held, node: Node) -> ActivityLine:
    return ActivityLine(
        node.id,
        node.statement,
        node.contributes_to,
        _rows(held, node),
        held.problems(node.id),
        node.explanation,
        node.note,
    )


_TOLD_ONE_BY_ONE = 3


def _waived(diagnostics: list[Diagnostic]) -> tuple[Message, ...]:
    """Return what is waived and why; many of one code and reason in one line."""
    groups: dict[tuple[str, str], list[Diagnostic]] = {}
    for diagnostic in diagnostics:
        groups.setdefault((diagnostic.code, diagnostic.waived), []).append(diagnostic)
    lines: list[Message] = []
    for (rule, reason), own in groups.items():
        if len(own) <= _TOLD_ONE_BY_ONE:
            lines.extend(
                Message("waived-line", rule=rule, id=diagnostic.subject, finding=diagnostic.message, reason=reason)
                for diagnostic in own
            )
        else:
            ids = tuple(diagnostic.subject for diagnostic in own[:_TOLD_ONE_BY_ONE])
            lines.append(Message("waived-lines", rule=rule, ids=ids, more=len(own) - len(ids), reason=reason))
    return tuple(lines)
