"""What stands around the line-by-line table: the chain, next steps, money, risks, sources, conflicts."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping

import attrs

from logframe.declaration.framework.assumptions import Risk
from logframe.declaration.framework.graph import ranks
from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.nodes import Node, Objective, Result
from logframe.declaration.framework.projects import Project
from logframe.declaration.framework.sources import Source
from logframe.declaration.values.money import Amount, BudgetLine
from logframe.declaration.values.numbers import Missing
from logframe.declaration.values.quantities import Quantity
from logframe.diagnosis.next_questions import next_questions
from logframe.diagnostics import Diagnostic
from logframe.evaluation.costs.budget_parts import ComponentShare
from logframe.evaluation.fulfilment.evidence import Evidence
from logframe.evaluation.project.evaluations import Evaluation
from logframe.evaluation.project.half_way import HalfWay
from logframe.evaluation.project.node_verdicts import NodeVerdict
from logframe.evaluation.statuses import Status
from logframe.messages import Field, Joined, Message, as_message, word
from logframe.reviews.rows import Figures
from logframe.reviews.shown_figures import BudgetShare
from logframe.terms import reaches_effect


@attrs.frozen
class ChainNode:
    """A step of the results chain as it is drawn: where it stands, how far it has come, where it stops.

    An activity without an indicator has no status.
    """

    id: str
    kind: str
    statement: str
    status: Status | Message | None
    measured: Message | None
    contributes_to: tuple[str, ...]
    stops_half_way: tuple[HalfWay, ...]
    evidence: Message | None
    carries: bool
    column: int


@attrs.frozen
class NextStep:
    """What would carry a result that stops half way on to effect: a question for each of its indicators."""

    node: str
    statement: str
    ways: tuple[HalfWay, ...]
    asks: tuple[tuple[str, Message], ...]


@attrs.frozen
class MoneyLine:
    """A line of the budget, with the parts of the strategy and the results it is for."""

    id: str
    statement: str
    donor: str
    amount: Quantity | Missing | Message
    spent: Quantity | Missing | None
    component: str
    serves: tuple[str, ...]
    indirect: bool
    part_of: str
    share: Message
    note: str


@attrs.frozen
class Condition:
    """An assumption or a risk, where it belongs, and what became of it."""

    kind: str
    statement: str
    node: str
    weight: Message | None
    response: str
    outcome: Field
    note: str


@attrs.frozen
class SourceSays:
    """A source and what it says, indicator by indicator."""

    id: str
    title: str
    kind: str
    date: datetime.date | None
    url: str
    note: str
    says: tuple[tuple[str, Message], ...]


def chain(evaluation: Evaluation) -> tuple[ChainNode, ...]:
    """Return the results chain: objectives in the first column, what leads to them in the next ones.

    Where nothing is linked there is no chain.
    """
    project = evaluation.project
    if len(project.nodes) > 1 and not any(node.contributes_to for node in project.nodes):
        return ()
    return tuple(
        _chain_node(evaluation.verdict(node.id), column)
        for column, nodes in enumerate(_columns(project))
        for node in nodes
    )


def _chain_node(verdict: NodeVerdict, column: int) -> ChainNode:
    node = verdict.node
    return ChainNode(
        node.id,
        node.kind,
        node.statement,
        verdict.status if node.indicators else (None if node.kind == "activity" else Message("no-indicator")),
        verdict.coverage_message if node.indicators else None,
        node.contributes_to,
        verdict.stops_half_way,
        evidence_of(verdict),
        verdict.evidence.carries,
        column,
    )


def evidence_of(verdict: NodeVerdict) -> Message | None:
    """Return how well the effect of a node is known; None for activities that claim none."""
    evidence = verdict.evidence
    if verdict.node.kind == "activity" and evidence.level is Evidence.NONE:
        return None
    return evidence.message


def _columns(project: Project) -> list[list[Node]]:
    """Put objectives first, then results, then activities; within a kind, what leads to another comes after it."""
    return [row for kind in ("objective", "result", "activity") for row in ranks(project, kind)]


def next_steps(evaluation: Evaluation) -> tuple[NextStep, ...]:
    """Ask of every result that stops half way what would carry it to effect."""
    steps = []
    for node in evaluation.project.nodes:
        ways = evaluation.verdict(node.id).stops_half_way
        if not ways or not isinstance(node, (Result, Objective)):
            continue
        below = [indicator for indicator in node.indicators if not reaches_effect(indicator.level)]
        unseen = [
            indicator
            for indicator in node.indicators
            if reaches_effect(indicator.level) and not evaluation[indicator.id].evidence.carries
        ]
        asks = [(", ".join(ids), as_message(question)) for ids, question in next_questions(below, evaluation.project)]
        asks += [(indicator.id, _missing_data(indicator, evaluation)) for indicator in unseen]
        if not node.indicators:
            asks = [("", Message("declare-an-outcome"))]
        if asks:
            steps.append(NextStep(node.id, node.statement, ways, tuple(asks)))
    return tuple(steps)


def _missing_data(indicator: Indicator, evaluation: Evaluation) -> Message:
    if evaluation[indicator.id].evidence.level is Evidence.NONE:
        return Message("collect-data", level=word(indicator.level, "level"))
    return Message("collect-dated-figures", level=word(indicator.level, "level"))


def money(parts: Iterable[ComponentShare]) -> tuple[MoneyLine, ...]:
    """List the lines of a budget, each with its share of the whole."""
    return tuple(_money_line(part.line, part) for part in parts)


def _money_line(line: BudgetLine, part: ComponentShare) -> MoneyLine:
    return MoneyLine(
        line.id,
        line.statement,
        line.donor,
        _amount(line),
        line.spent.quantity if isinstance(line.spent, Amount) else line.spent,
        line.component,
        (*line.strategy, *line.results),
        line.indirect,
        line.part_of,
        _share(part),
        line.note,
    )


def _share(part: ComponentShare) -> Message:
    """Return a line's share of the total, beside the ceiling agreed for it and whether it is kept."""
    share = None if part.share is None else BudgetShare(part.share)
    fields = {"share": share, "reason": part.reason_message}
    if part.line.ceiling is None:
        return Message("budget-share", **fields)
    return Message("budget-share-and-ceiling", **fields, ceiling=part.line.ceiling, verdict=part.verdict)


def _amount(line: BudgetLine) -> Quantity | Missing | Message:
    if isinstance(line.amount, Missing):
        return line.amount
    return line.amount.quantity if isinstance(line.amount, Amount) else Message("share-of-total", share=line.amount)


def conditions(project: Project) -> tuple[Condition, ...]:
    """List assumptions and risks, of the project and of each node, with what became of them."""
    conditions = []
    holders = [("", project.assumptions, project.risks)]
    holders += [(node.id, node.assumptions, node.risks) for node in project.nodes]
    for id, assumptions, risks in holders:
        for held in assumptions:
            weight = _weight(held.importance, held.likelihood, is_risk=False)
            conditions.append(Condition("assumption", held.statement, id, weight, "", held.outcome, held.note))
        for risk in risks:
            weight = _weight(risk.impact, risk.likelihood, is_risk=True)
            conditions.append(Condition("risk", risk.statement, id, weight, risk.response, _outcome(risk), risk.note))
    return tuple(conditions)


def _outcome(risk: Risk) -> Field:
    """Return what became of a risk: whether it came true, in words of ours, and how that went, in the project's."""
    if risk.occurrence is None:
        return risk.outcome
    return Message("outcome-of-risk", occurrence=word(risk.occurrence, "occurrence"), outcome=risk.outcome)


def _weight(importance: str | None, likelihood: str | None, *, is_risk: bool) -> Message | None:
    if not importance and not likelihood:
        return None
    return Message(
        "weight-of-condition",
        importance=word(importance, "importance"),
        is_risk=is_risk,
        likelihood=word(likelihood, "likelihood"),
    )


def sources(
    evaluation: Evaluation, every_source: Iterable[Source], figures: Mapping[str, Figures]
) -> tuple[SourceSays, ...]:
    """List every source with what it says of each indicator; `figures` are those of the indicators, by their ids."""
    says: dict[str, list[tuple[str, Message]]] = {}
    for answer in evaluation:
        for source in answer.sources:
            shown = Joined(figures[answer.id].shown(source), "semicolon")
            text = Message("figures-of-source", figures=shown, definition=source.definition)
            for id in dict.fromkeys(source.version.sources):
                says.setdefault(id, []).append((answer.id, text))
    return tuple(
        SourceSays(
            source.id, source.title, source.kind, source.date, source.url, source.note, tuple(says.get(source.id, ()))
        )
        for source in every_source
    )


def conflicts(evaluation: Evaluation, diagnostics: tuple[Diagnostic, ...]) -> tuple[Message, ...]:
    """Return where sources do not tell the same, and where a definition of their own stands behind it."""
    differing = [diagnostic.message for diagnostic in diagnostics if diagnostic.code == "LF201"]
    for answer in evaluation:
        beside = [source for source in answer.sources if not source.decides and source.is_measured]
        own = [source for source in answer.answers if source.is_measured] if beside else []
        deciding = {name for source in own for name in source.version.sources}
        for source in beside if own else ():
            if deciding.intersection(source.version.sources):
                continue
            differing.append(
                Message(
                    "another-definition",
                    indicator=answer.id,
                    source=source.label,
                    definition=source.definition,
                    value=answer.labelled(source.judgement.value),
                    beside=answer.value_message(),
                )
            )
    return tuple(differing)
