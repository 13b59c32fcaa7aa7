"""What stands around the line-by-line table: the chain, next steps, money, risks, sources, conflicts."""

from __future__ import annotations

import attrs

from logframe.declaration.framework.graph import ranks
from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.nodes import Node, Objective, Result
from logframe.declaration.framework.projects import Project
from logframe.declaration.values.money import Amount, BudgetLine
from logframe.declaration.values.numbers import Missing
from logframe.diagnosis.next_questions import next_questions
from logframe.diagnostics import Diagnostic
from logframe.evaluation.costs.budget_parts import ComponentShare, component_shares
from logframe.evaluation.costs.unit_costs import share_of_budget
from logframe.evaluation.figures.by_source import figures_by_source, figures_of
from logframe.evaluation.fulfilment.evidence import Evidence
from logframe.evaluation.project.evaluations import Evaluation
from logframe.evaluation.project.half_way import HalfWay
from logframe.evaluation.project.node_verdicts import NodeVerdict
from logframe.reviews.rows import figure_text
from logframe.terms import reaches_effect


@attrs.frozen
class ChainNode:
    """A step of the results chain as it is drawn: where it stands, how far it has come, where it stops."""

    id: str
    kind: str
    statement: str
    status: str
    measured: str
    contributes_to: tuple[str, ...]
    stops_half_way: tuple[HalfWay, ...]
    evidence: str
    carries: bool
    column: int


@attrs.frozen
class NextStep:
    """What would carry a result that stops half way on to effect: a question for each of its indicators."""

    node: str
    statement: str
    ways: tuple[HalfWay, ...]
    asks: tuple[tuple[str, str], ...]


@attrs.frozen
class MoneyLine:
    """A line of the budget, with the parts of the strategy and the results it is for."""

    id: str
    statement: str
    donor: str
    amount: str
    component: str
    serves: tuple[str, ...]
    indirect: bool
    part_of: str
    share: str
    note: str


@attrs.frozen
class Condition:
    """An assumption or a risk, where it belongs, and what became of it."""

    kind: str
    statement: str
    node: str
    weight: str
    response: str
    outcome: str
    note: str


@attrs.frozen
class SourceSays:
    """A source and what it says, indicator by indicator."""

    id: str
    title: str
    kind: str
    date: str
    url: str
    note: str
    says: tuple[tuple[str, str], ...]


def chain(evaluation: Evaluation) -> tuple[ChainNode, ...]:
    """Lay out the results chain: objectives in the first column, what leads to them in the next ones.

    Where nothing is linked there is no chain.
    """
    project = evaluation.project
    if len(project.nodes) > 1 and not any(one.contributes_to for one in project.nodes):
        return ()
    drawn = []
    for column, nodes in enumerate(_columns(project)):
        for node in nodes:
            verdict = evaluation.verdict(node.id)
            drawn.append(
                ChainNode(
                    node.id,
                    node.kind,
                    node.statement,
                    verdict.status if node.indicators else ("" if node.kind == "activity" else "no indicator"),
                    verdict.coverage() if node.indicators else "",
                    node.contributes_to,
                    verdict.stops_half_way,
                    evidence_words(verdict),
                    verdict.evidence.carries,
                    column,
                )
            )
    return tuple(drawn)


def evidence_words(verdict: NodeVerdict) -> str:
    """Write how well the effect of a node is known; "" for activities that claim none."""
    evidence = verdict.evidence
    if verdict.node.kind == "activity" and evidence.level is Evidence.NONE:
        return ""
    return str(evidence.message)


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
        below = [one for one in node.indicators if not reaches_effect(one.level)]
        unseen = [
            indicator
            for indicator in node.indicators
            if reaches_effect(indicator.level) and not evaluation[indicator.id].evidence.carries
        ]
        asks = [(", ".join(ids), str(question)) for ids, question in next_questions(below, evaluation.project)]
        asks += [(indicator.id, _missing_data(indicator, evaluation)) for indicator in unseen]
        if not node.indicators:
            asks = [("", "declare an indicator of outcome: what would be different, and for whom, once it is reached?")]
        if asks:
            steps.append(NextStep(node.id, node.statement, ways, tuple(asks)))
    return tuple(steps)


def _missing_data(indicator: Indicator, evaluation: Evaluation) -> str:
    if evaluation[indicator.id].evidence.level is Evidence.NONE:
        return f"this {indicator.level} indicator has no data yet: collect it"
    return f"the data of this {indicator.level} indicator is anecdotal: collect figures with a date and a source"


def money(project: Project) -> tuple[MoneyLine, ...]:
    """List the lines of the budget."""
    return tuple(
        MoneyLine(
            one.id,
            one.statement,
            one.donor,
            _amount(one),
            one.component,
            (*one.strategy, *one.results),
            one.indirect,
            one.part_of,
            _share(found),
            one.note,
        )
        for one, found in zip(project.budget, component_shares(project), strict=True)
    )


def _share(found: ComponentShare) -> str:
    """Write a line's share of the total, beside the ceiling agreed for it and whether it is kept."""
    told = f"not known: {found.reason}" if found.share is None else share_of_budget(found.share)
    if found.line.ceiling is None:
        return told
    return f"{told}; at most {found.line.ceiling} % agreed: {found.verdict or 'not known'}"


def _amount(line: BudgetLine) -> str:
    if isinstance(line.amount, (Amount, Missing)):
        return str(line.amount)
    return f"{line.amount} of the total"


def conditions(project: Project) -> tuple[Condition, ...]:
    """List assumptions and risks, of the project and of each node, with what became of them."""
    found = []
    holders = [("", project.assumptions, project.risks)]
    holders += [(one.id, one.assumptions, one.risks) for one in project.nodes]
    for id, assumptions, risks in holders:
        for held in assumptions:
            weight = _weight(held.importance, held.likelihood)
            found.append(Condition("assumption", held.statement, id, weight, "", held.outcome, held.note))
        for risk in risks:
            weight = _weight(risk.impact, risk.likelihood)
            found.append(Condition("risk", risk.statement, id, weight, risk.response, risk.outcome, risk.note))
    return tuple(found)


def _weight(importance: str | None, likelihood: str | None) -> str:
    said = [f"{importance} importance" if importance else "", likelihood or ""]
    return ", ".join(text for text in said if text)


def sources(evaluation: Evaluation) -> tuple[SourceSays, ...]:
    """List every source with what it says of each indicator."""
    says: dict[str, list[tuple[str, str]]] = {}
    for answer in evaluation:
        by_source = figures_by_source(answer.indicator)
        for one in answer.sources:
            other = f" ({one.definition})" if one.definition else ""
            figures = "; ".join(figure_text(answer, each) for each in figures_of(one.version, by_source))
            for id in dict.fromkeys(one.version.sources):
                says.setdefault(id, []).append((answer.id, f"{figures}{other}"))
    listed = []
    for source in evaluation.project.every_source():
        date = source.date.isoformat() if source.date is not None else ""
        listed.append(
            SourceSays(
                source.id, source.title, source.kind, date, source.url, source.note, tuple(says.get(source.id, ()))
            )
        )
    return tuple(listed)


def conflicts(evaluation: Evaluation, diagnostics: tuple[Diagnostic, ...]) -> tuple[str, ...]:
    """Say where sources do not tell the same, and where a definition of their own stands behind it."""
    told = [str(one.message) for one in diagnostics if one.code == "LF201"]
    for answer in evaluation:
        own = [one for one in answer.answers if one.is_measured]
        deciding = {source for one in own for source in one.version.sources}
        for other in answer.sources:
            if other.decides or not own or not other.is_measured or deciding.intersection(other.version.sources):
                continue
            told.append(
                f"{answer.id}: {other.name or 'a source'} counts {other.definition}, another definition: "
                f"{answer.label(other.judgement.value)} beside {answer.value_text()}"
            )
    return tuple(told)
