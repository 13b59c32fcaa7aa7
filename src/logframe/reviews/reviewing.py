"""The review of a project's expected results, as data: what documents are written from."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from itertools import islice

import attrs

from logframe.declaration.framework.graph import objectives_above
from logframe.declaration.framework.nodes import Activity, Node, Objective, Result
from logframe.declaration.framework.projects import Project
from logframe.declaration.values.numbers import Missing
from logframe.declaration.values.numerals import percentage
from logframe.declaration.values.periods import Period, day_in_words
from logframe.diagnosis.checks import check
from logframe.diagnostics import Diagnostic
from logframe.evaluation.costs.funding import funding
from logframe.evaluation.project.evaluations import Evaluation, evaluate
from logframe.evaluation.project.half_way import HalfWay, reasons_half_way
from logframe.evaluation.project.node_verdicts import NodeVerdict
from logframe.evaluation.statuses import Status
from logframe.messages import Message
from logframe.reviews import sections
from logframe.reviews.cost_lines import Costs, costs
from logframe.reviews.method_notes import method_notes
from logframe.reviews.rows import MOST_NAMED, Row, row
from logframe.reviews.summaries import summary
from logframe.reviews.unjudged_lines import not_at_hand


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
    measured: str
    reason: str
    stops_half_way: tuple[HalfWay, ...]
    half_way_reasons: tuple[str, ...]
    evidence: str
    money: tuple[str, ...]
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


@attrs.frozen
class Review:
    """Everything a review document says of a project on a date; writers only lay it out."""

    project: str
    statement: str
    description: str
    facts: tuple[tuple[str, str], ...]
    on: datetime.date
    summary: tuple[str, ...]
    nodes: tuple[NodeLines, ...]
    activities: tuple[ActivityLine, ...]
    chain: tuple[sections.ChainNode, ...]
    next_steps: tuple[sections.NextStep, ...]
    money: tuple[sections.MoneyLine, ...]
    money_totals: tuple[str, ...]
    costs: Costs
    conditions: tuple[sections.Condition, ...]
    sources: tuple[sections.SourceSays, ...]
    conflicts: tuple[str, ...]
    limits: tuple[str, ...]
    other_problems: tuple[Diagnostic, ...]
    waived: tuple[str, ...]
    methods: tuple[str, ...]
    explained: str
    note: str

    @property
    def results(self) -> tuple[NodeLines, ...]:
        """List the expected results, without the objectives."""
        return tuple(one for one in self.nodes if one.kind == "result")


def review(
    project: Project,
    *,
    on: datetime.date | str | None = None,
    profile: str | Iterable[str] | None = None,
    evaluation: Evaluation | None = None,
) -> Review:
    """Review a project's expected results line by line on a date (see `evaluate` for the date).

    `profile` chooses the rules as in `check`, `evaluation` is the project's own if it is at hand already. The same
    project, date and rules give the same review.
    Raises whatever `evaluate` and `check` raise.
    """
    evaluation = evaluate(project, on=on) if evaluation is None else evaluation
    diagnostics = check(project, on=evaluation.on if on is not None else None, profile=profile, evaluation=evaluation)
    active = tuple(one for one in diagnostics if not one.waived and not one.document)
    unjudged = tuple(one for one in diagnostics if one.document)
    held = _held(evaluation, active)
    nodes = tuple(_node_lines(held, node) for node in _in_order(held) if not isinstance(node, Activity))
    activities = tuple(_activity(held, node) for node in project.nodes if isinstance(node, Activity))
    return Review(
        project=project.id,
        statement=project.statement,
        description=project.description,
        facts=_facts(evaluation),
        on=evaluation.on,
        summary=summary(evaluation, active),
        nodes=nodes,
        activities=activities,
        chain=sections.chain(evaluation),
        next_steps=sections.next_steps(evaluation),
        money=sections.money(project),
        money_totals=tuple(str(one) for one in funding(project)),
        costs=costs(evaluation),
        conditions=sections.conditions(project),
        sources=sections.sources(evaluation),
        conflicts=sections.conflicts(evaluation, active),
        limits=(*project.limits, *not_at_hand(project, unjudged), *_limits(evaluation)),
        other_problems=held.problems(project.id),
        waived=_waived([one for one in diagnostics if one.waived]),
        methods=method_notes(evaluation),
        explained=evaluation.explain().text(folders=False),
        note=project.note,
    )


@attrs.frozen(eq=False)
class _Held:
    """What the lines of a review are written from, looked up once for all of them."""

    evaluation: Evaluation
    by_subject: dict[str, list[Diagnostic]]
    titles: dict[str, str]
    objectives: dict[str, tuple[Objective, ...]]
    money: dict[str, list[tuple[int, str]]]
    money_of_part: dict[str, list[tuple[int, str, tuple[str, ...]]]]

    def problems(self, subject: str) -> tuple[Diagnostic, ...]:
        return tuple(self.by_subject.get(subject, ()))


def _held(evaluation: Evaluation, active: tuple[Diagnostic, ...]) -> _Held:
    project = evaluation.project
    by_subject: dict[str, list[Diagnostic]] = {}
    for diagnostic in active:
        by_subject.setdefault(diagnostic.subject, []).append(diagnostic)
    money: dict[str, list[tuple[int, str]]] = {}
    of_part: dict[str, list[tuple[int, str, tuple[str, ...]]]] = {}
    for number, (line, written) in enumerate(zip(project.budget, sections.money(project), strict=True)):
        text = f"{written.statement}: {written.amount}"
        for result in dict.fromkeys(line.results):
            money.setdefault(result, []).append((number, text))
        for part in dict.fromkeys(name.lower() for name in line.strategy):
            of_part.setdefault(part, []).append((number, text, line.strategy))
    titles = {source.id: source.title for source in project.every_source()}
    return _Held(evaluation, by_subject, titles, objectives_above(project), money, of_part)


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


def _facts(evaluation: Evaluation) -> tuple[tuple[str, str], ...]:
    project = evaluation.project
    period = project.period
    if isinstance(period, Period):
        when = f"{period.in_words()} ({period.days:,} days)"
    else:
        when = str(period) if isinstance(period, Missing) else "not declared"
    if project.within is not None:
        when = f"{when}; {Message('within', period=project.within)}"
    donors = ", ".join(dict.fromkeys(line.donor for line in project.budget if line.donor))
    passed = "" if evaluation.elapsed is None else f", {percentage(evaluation.elapsed)} of its time elapsed"
    told = [
        ("Country", project.country),
        ("Period", when),
        ("Reviewed for", f"{day_in_words(evaluation.on)} ({evaluation.date_from}{passed})"),
        ("Donors", donors),
        ("Implemented by", project.implementer),
        ("For whom", project.target_group),
        ("Strategy", ", ".join(project.strategy)),
    ]
    return tuple((name, text) for name, text in told if text)


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
        measured=verdict.coverage() if node.indicators else "no indicator",
        reason=verdict.reason,
        stops_half_way=verdict.stops_half_way,
        half_way_reasons=tuple(map(str, reasons_half_way(verdict.stops_half_way))),
        evidence=sections.evidence_words(verdict),
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
        line = row(held.evaluation[indicator.id], held.problems(indicator.id), also, held.titles)
        written.append(attrs.evolve(line, also_serves_more=len(holders) - 1 - len(also)))
    return tuple(written)


def _money_beside(held: _Held, node: Node) -> tuple[str, ...]:
    """Name the budget lines that pay for a result, or for its part of the strategy."""
    parts = {part.lower() for part in node.strategy}
    lines = dict(held.money.get(node.id, ()))
    for part in parts:
        for number, text, strategy in held.money_of_part.get(part, ()):
            if number not in lines:
                shared = ", ".join(name for name in strategy if name.lower() in parts)
                lines[number] = f"{text} (for {shared} as a whole)"
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


def _waived(diagnostics: list[Diagnostic]) -> tuple[str, ...]:
    """Say what is waived and why; many of one code and reason in one line."""
    groups: dict[tuple[str, str], list[Diagnostic]] = {}
    for one in diagnostics:
        groups.setdefault((one.code, one.waived), []).append(one)
    told: list[str] = []
    for (code, reason), own in groups.items():
        if len(own) <= _TOLD_ONE_BY_ONE:
            told.extend(f"{code} on {one.subject}: {one.message}. Waived because {reason}." for one in own)
        else:
            names = ", ".join(one.subject for one in own[:_TOLD_ONE_BY_ONE])
            more = len(own) - _TOLD_ONE_BY_ONE
            told.append(f"{code} on {names} and {more} more. Waived because {reason}.")
    return tuple(told)


def _limits(evaluation: Evaluation) -> list[str]:
    """Say what the figures themselves do not allow to tell."""
    told = []
    short = [one for one in evaluation if one.coverage is not None and not one.coverage.is_whole]
    for one in short:
        told.append(f"{one.id}: the figures cover {one.coverage}; for the rest of the time nothing is known.")
    undated = [one.id for one in evaluation if any(source.is_undated for source in one.sources)]
    if undated:
        told.append(f"Without a date or period are figures of: {', '.join(undated)}.")
    unseen = [one.id for one in evaluation if not one.is_measured and not any(each.is_measured for each in one.sources)]
    if unseen:
        told.append(f"Nothing is reported of: {', '.join(unseen)}.")
    return told
