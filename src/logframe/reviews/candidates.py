"""The candidates for page one: what the answers and the diagnostics of a project give, each joined by its cause."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from typing import Final

import attrs

from logframe.declaration.framework.assumptions import Risk
from logframe.declaration.framework.graph import above
from logframe.declaration.framework.nodes import Activity, Node, Objective, Result
from logframe.declaration.framework.projects import Project
from logframe.declaration.values.numbers import Number
from logframe.declaration.values.periods import months_after
from logframe.diagnosis.next_questions import next_question
from logframe.diagnostics import Diagnostic
from logframe.evaluation.figures.gathered import decides, interval_months
from logframe.evaluation.formulas import quotient
from logframe.evaluation.fulfilment.evidence import Evidence
from logframe.evaluation.fulfilment.fulfilments import Fulfilment
from logframe.evaluation.project.evaluations import Evaluation
from logframe.evaluation.statuses import MISSED, Status
from logframe.messages import Joined, Message, word
from logframe.reviews.priorities import Priority, PriorityClass, Question
from logframe.reviews.quoted_statements import MOST_NAMED, by_statement, named_few, quoted
from logframe.reviews.result_money import Money, budget_share
from logframe.reviews.rows import target_of, titled
from logframe.reviews.shares_by_source import counted
from logframe.reviews.shown_figures import BudgetShare
from logframe.reviews.wrong_way import Move, distance, is_explained, wrong_way
from logframe.terms import IMPORTANCES, LEVELS, reaches_effect

CONTRADICTIONS: Final = frozenset({"LF121", "LF124", "LF201", "LF205"})
"""Rules that find figures of a target which cannot all be right."""
TOO_FAR: Final = "LF205"
NO_INDICATOR: Final = "LF103"
PART_MISSED: Final = "LF231"
CAME_TRUE: Final = frozenset({"occurred", "partly-occurred"})
_MOST_SOURCES: Final = 4


def candidates(
    evaluation: Evaluation, diagnostics: Iterable[Diagnostic], titles: dict[str, str], money: Money
) -> list[Priority]:
    """Return everything that may stand on page one; waived diagnostics and remarks never do."""
    diagnosed: dict[str, dict[str, Diagnostic]] = {}
    for diagnostic in diagnostics:
        if not diagnostic.waived and not diagnostic.document and diagnostic.severity != "info":
            diagnosed.setdefault(diagnostic.subject, {}).setdefault(diagnostic.code, diagnostic)
    places = {node.id: number for number, node in enumerate(evaluation.project.nodes)}
    targets = [answer.id for answer in evaluation if answer.indicator.has_target and not answer.indicator.context]
    only_target = targets[0] if len(targets) == 1 else ""
    project = _Project(evaluation, diagnosed, titles, money, places, only_target)
    return [*project.of_indicators(), *project.of_nodes()]


@attrs.frozen
class _Project:
    """The project that candidates are looked for in, with what each of them asks for looked up once."""

    evaluation: Evaluation
    diagnosed: dict[str, dict[str, Diagnostic]]
    titles: dict[str, str]
    money: Money
    places: dict[str, int]
    only_target: str

    def stake(self, nodes: Sequence[Node], indicator: str = "") -> Fraction:
        if (indicator and indicator == self.only_target) or any(isinstance(node, Objective) for node in nodes):
            return Fraction(1)
        share = budget_share(self.money, [node.id for node in nodes])
        return Fraction(0) if share is None or share.low is None else min(quotient(share.low, 100), Fraction(1))

    def candidate(
        self,
        kind: PriorityClass,
        message: Message,
        questions: Iterable[Message],
        nodes: Sequence[Node],
        *,
        indicator: str = "",
        indicators: tuple[str, ...] = (),
        size: Fraction = Fraction(0),
        is_explained: bool = False,
    ) -> Priority:
        node = nodes[0].id
        return Priority(
            kind=kind,
            message=message,
            questions=tuple(Question(question, node) for question in questions),
            node=node,
            indicators=indicators or ((indicator,) if indicator else ()),
            stake=self.stake(nodes, indicator),
            depth=min(map(_depth, nodes)),
            size=size,
            order=min(self.places[node.id] for node in nodes),
            is_explained=is_explained,
        )

    def of_indicators(self) -> Iterator[Priority]:
        """Yield what contradicts, moved the wrong way, was missed or is behind, each once a result and cause."""
        worse: dict[str, list[Move]] = {}
        unreported: list[Fulfilment] = []
        missed: dict[tuple[str, bool], list[Fulfilment]] = {}
        holders: dict[str, Sequence[Node]] = {}
        for answer in self.evaluation:
            held = self.evaluation.project.holders(answer.indicator)
            nodes = [node for node in held if not isinstance(node, Activity)]
            if not nodes:
                continue
            holders[nodes[0].id] = nodes[:1]
            codes = self.diagnosed.get(answer.id, {}).keys()
            own = not answer.indicator.context
            if own and (contradiction := self._contradiction(answer, nodes)) is not None:
                yield contradiction
            elif (move := wrong_way(answer, self.evaluation, codes)) is not None:
                worse.setdefault(nodes[0].id, []).append(move)
            elif own and answer.status in (Status.ADVERSE, Status.NOT_KEPT):
                worse.setdefault(nodes[0].id, []).append(Move.of_status(answer))
            elif own and (answer.status is Status.BEHIND or (answer.status in MISSED and answer.expectation.is_due)):
                missed.setdefault((nodes[0].id, answer.status is Status.BEHIND), []).append(answer)
            elif own and _lacks_reports(answer):
                unreported.append(answer)
            elif own and PART_MISSED in codes:
                yield self._part_missed(answer, nodes)
        for id, moves in worse.items():
            yield self._worse(moves, holders[id])
        for (id, is_behind), answers in missed.items():
            yield self._missed(answers, holders[id], is_behind)
        if any(answer.is_measured for answer in self.evaluation if answer.indicator.has_target):
            yield from self._targets_not_reported(unreported)

    def _contradiction(self, answer: Fulfilment, nodes: Sequence[Node]) -> Priority | None:
        codes = CONTRADICTIONS.intersection(self.diagnosed.get(answer.id, {}))
        if answer.status is Status.ADVERSE:
            codes -= {TOO_FAR}  # what got worse contradicts nothing
        readings = [source for source in answer.answers if source.is_measured][:_MOST_SOURCES]
        # One source that can be read in several ways contradicts no other source.
        differs = len({source.name for source in readings}) > 1
        differs = differs and len({source.judgement.possible for source in readings}) > 1
        if not answer.indicator.has_target or not (codes or differs):
            return None
        statement = answer.indicator.statement
        if differs or "LF201" in codes:
            named = tuple(
                Message("value-of-source", value=counted(answer, source), source=titled(source, self.titles))
                for source in readings
            )
            message = Message("priority-sources-differ", statement=statement, values=Joined(named, "and"))
            values = tuple(dict.fromkeys(counted(answer, source) for source in readings))
            question = Message("ask-which-figure", statement=statement, values=Joined(values, "or"))
        else:
            finding = self.diagnosed[answer.id][min(codes)].message
            message = Message("priority-contradicts", finding=by_statement(finding, answer.id, statement))
            question = Message("ask-right-figure", statement=statement)
        size = _spread(answer)
        return self.candidate(
            PriorityClass.CONTRADICTION, message, [question], nodes, indicator=answer.id, size=size,
            is_explained=is_explained(answer.indicator),
        )  # fmt: skip

    def _part_missed(self, answer: Fulfilment, nodes: Sequence[Node]) -> Priority:
        statement, missed = answer.indicator.statement, self.diagnosed[answer.id][PART_MISSED].message
        message = Message("priority-part-missed", finding=by_statement(missed, answer.id, statement))
        question = Message("ask-why-part-missed", statement=statement, part=missed.fields["part"])
        return self.candidate(PriorityClass.MISSED, message, [question], nodes, indicator=answer.id)

    def _worse(self, moves: Sequence[Move], nodes: Sequence[Node]) -> Priority:
        ranked = sorted(moves, key=lambda move: -move.size)
        named = ranked[:MOST_NAMED]
        message = Message(
            "priority-worse", moves=Joined(tuple(move.message for move in named), "semicolon"),
            more=len(moves) - len(named),
        )  # fmt: skip
        code = "ask-after-reason" if all(move.is_explained for move in named) else "ask-why-worse"
        question = Message(code, statements=Joined(tuple(quoted(move.statement) for move in named), "and"))
        return self.candidate(
            PriorityClass.WORSE,
            message,
            [question],
            nodes,
            indicators=tuple(move.id for move in named),
            size=ranked[0].size,
            is_explained=all(move.is_explained for move in moves),
        )

    def _missed(self, answers: Sequence[Fulfilment], nodes: Sequence[Node], is_behind: bool) -> Priority:
        ranked = sorted(answers, key=lambda answer: -distance(answer))
        first = ranked[0]
        message = Message(
            "priority-missed",
            statement=first.indicator.statement,
            value=None if first.indicator.kind == "milestone" else first.value_message(),  # its value is the same word
            target=target_of(first),
            status=first.status,
            more=len(answers) - 1,
        )
        code = "ask-why-behind" if is_behind else "ask-why-missed"
        questions = [
            Message("ask-after-reason", statements=Joined((quoted(answer.indicator.statement),), "and"))
            if is_explained(answer.indicator)
            else Message(code, statement=answer.indicator.statement)
            for answer in ranked
        ]
        return self.candidate(
            PriorityClass.MISSED, message, questions, nodes, indicator=first.id, size=distance(first),
            is_explained=all(is_explained(answer.indicator) for answer in answers),
        )  # fmt: skip

    def of_nodes(self) -> Iterator[Priority]:
        """Yield where measurement stops half way, what is not described, and what is paid for and not reported."""
        verdicts = [self.evaluation.verdict(node.id) for node in self.evaluation.project.nodes]
        results = [verdict for verdict in verdicts if isinstance(verdict.node, Result)]
        # Before the project begins nothing can be reported: only the design can stop half way.
        ahead = {"reporting", "path"} if self.evaluation.elapsed == 0 else set()
        for level in (Evidence.NONE, Evidence.ANECDOTAL):
            stopping = [
                verdict.node
                for verdict in results
                if {*verdict.stops_half_way} - ahead and verdict.evidence.level is level and verdict.node.indicators
            ]
            if stopping:
                yield self._half_way(stopping, level, len(results))
        lacking = [verdict.node for verdict in verdicts if NO_INDICATOR in self.diagnosed.get(verdict.node.id, {})]
        if lacking:
            statements, more = named_few(node.statement for node in lacking)
            message = Message("priority-no-indicator", count=len(lacking), statements=statements, more=more)
            questions = [Message("ask-what-shows", statement=node.statement) for node in lacking]
            yield self.candidate(PriorityClass.NOT_DESCRIBED, message, questions, lacking)
        yield from self._effects_without_target()
        yield from self._not_reported([verdict.node for verdict in results])
        yield from self._risks()

    def _half_way(self, nodes: Sequence[Node], level: Evidence, results: int) -> Priority:
        by_money = sorted(nodes, key=self._by_money)
        statements, more = named_few(node.statement for node in by_money)
        share = budget_share(self.money, [node.id for node in nodes])
        message = Message(
            "priority-half-way",
            count=len(nodes),
            of=None if results == 1 else results,
            level=level,
            statements=statements,
            more=more,
            share=None if share is None else BudgetShare(share),
        )
        questions = []
        for node in by_money:
            below = [indicator for indicator in node.indicators if not reaches_effect(indicator.level)]
            if below:
                question = next_question(below[0], self.evaluation.project)
                questions.append(Message("ask-next", statement=node.statement, question=question))
        return self.candidate(PriorityClass.HALF_WAY, message, questions, nodes)

    def _by_money(self, node: Node) -> tuple[Fraction, int]:
        return -self.stake([node]), self.places[node.id]

    def _effects_without_target(self) -> Iterator[Priority]:
        project = self.evaluation.project
        if "plan" in project.not_at_hand:
            return  # A plan that is not at hand may have them.
        without = [
            (node, indicator)
            for node in project.nodes
            if not isinstance(node, Activity)
            for indicator in node.indicators
            if not (indicator.context or indicator.has_target) and reaches_effect(indicator.level)
        ]
        if without:
            statements, more = named_few(indicator.statement for _, indicator in without)
            message = Message("priority-no-target", count=len(without), statements=statements, more=more)
            questions = [Message("ask-target", statement=indicator.statement) for _, indicator in without]
            yield self.candidate(PriorityClass.NOT_DESCRIBED, message, questions, [node for node, _ in without])

    def _not_reported(self, results: Sequence[Node]) -> Iterator[Priority]:
        for node in results:
            if node.id in self.money and node.indicators and self._is_silent(node):
                share = budget_share(self.money, [node.id])
                message = Message(
                    "priority-not-reported",
                    statement=node.statement,
                    share=None if share is None else BudgetShare(share),
                    since=self._last_day(node),
                )
                question = Message("ask-what-came", statement=node.statement, since=self._last_day(node))
                yield self.candidate(PriorityClass.NOT_REPORTED, message, [question], [node])

    def _risks(self) -> Iterator[Priority]:
        """Yield the risks that came true without a response, those of one statement once."""
        came_true: dict[str, tuple[Risk, list[Node]]] = {}
        for risks, nodes in _held_by(self.evaluation.project):
            for risk in risks:
                if risk.occurrence in CAME_TRUE and not risk.response and nodes:
                    came_true.setdefault(risk.statement, (risk, []))[1].extend(nodes)
        for statement, (risk, nodes) in came_true.items():
            message = Message("priority-risk", statement=statement, occurrence=word(risk.occurrence, "occurrence"))
            question = Message("ask-what-was-done", statement=statement)
            size = Fraction(0) if risk.impact is None else Fraction(1, 1 + IMPORTANCES.index(risk.impact))
            yield self.candidate(PriorityClass.RISK, message, [question], nodes, size=size)

    def _targets_not_reported(self, answers: Sequence[Fulfilment]) -> Iterator[Priority]:
        """Yield the targets that are due and open because reports are lacking, those with the most at stake first."""
        held: list[tuple[Fulfilment, list[Node]]] = []
        for answer in answers:
            holders = self.evaluation.project.holders(answer.indicator)
            held.append((answer, [node for node in holders if not isinstance(node, Activity)]))
        held.sort(key=lambda pair: (-self.stake(pair[1], pair[0].id), min(map(_depth, pair[1]))))
        if held:
            named = tuple(
                Message("target-and-reports", statement=answer.indicator.statement, coverage=answer.coverage)
                for answer, _ in held[:MOST_NAMED]
            )
            message = Message(
                "priority-targets-not-reported",
                count=len(held), targets=Joined(named, "semicolon"), more=max(0, len(held) - MOST_NAMED),
            )  # fmt: skip
            questions = [
                Message("ask-what-is-lacking", statement=answer.indicator.statement, coverage=answer.coverage)
                for answer, _ in held
            ]
            first, nodes = held[0]
            yield self.candidate(PriorityClass.NOT_REPORTED, message, questions, nodes, indicator=first.id)

    def _last_day(self, node: Node) -> datetime.date | None:
        """Return the last day that a figure of the project is for, None where nothing was ever reported of it."""
        period = self.evaluation.project.known_period
        days = [
            figure.end
            for indicator in node.indicators
            for figure in indicator.observations
            if not figure.is_missing and figure.end is not None and figure.end <= self.evaluation.on
        ]
        return max((day for day in days if period is None or day >= period.start), default=None)

    def _is_silent(self, node: Node) -> bool:
        """Return whether a whole reporting interval has passed, and nothing that counts was reported in it."""
        on, period = self.evaluation.on, self.evaluation.project.known_period
        for indicator in node.indicators:
            since = months_after(on, -interval_months(indicator))
            if period is None or period.start > since or indicator.context:
                return False
            own = [figure for figure in indicator.observations if decides(indicator, figure.definition)]
            if any(not figure.is_missing and (figure.end is None or since < figure.end <= on) for figure in own):
                return False
        return True


def _lacks_reports(answer: Fulfilment) -> bool:
    """Return whether a target is due, and open because nothing, or not all of its time, is reported."""
    if not answer.indicator.has_target or not answer.expectation.is_due:
        return False
    if answer.status is Status.UNDECIDED:
        return answer.coverage is not None and not answer.coverage.is_whole
    return answer.status is Status.NOT_MEASURED


def _held_by(project: Project) -> list[tuple[tuple[Risk, ...], list[Node]]]:
    """Return the risks of the project and of each node, with the objectives or results that they are of."""
    held: list[tuple[tuple[Risk, ...], list[Node]]] = [
        (project.risks, [node for node in project.nodes if isinstance(node, Objective)])
    ]
    for node in project.nodes:
        if node.risks:
            own = [node] if not isinstance(node, Activity) else above(project, [node])
            held.append(
                (node.risks, own if len(own) == 1 else [result for result in own if isinstance(result, Result)])
            )
    return held


def _spread(answer: Fulfilment) -> Fraction:
    """Return how far the readings lie apart, beside the lowest; 0 where that is no number."""
    lows = [
        Fraction(value.low)
        for source in answer.answers
        if isinstance(value := source.judgement.value, Number) and value.low is not None
    ]
    return (max(lows) - min(lows)) / min(lows) if lows and min(lows) > 0 else Fraction(0)


def _depth(node: Node) -> int:
    return len(LEVELS) if node.level is None else len(LEVELS) - 1 - LEVELS.index(node.level)
