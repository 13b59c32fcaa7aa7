"""The evaluation of a project on a date: every indicator's fulfilment and every node's verdict."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from fractions import Fraction

import attrs

from logframe.collecting import uncollected
from logframe.declaration.framework.graph import check_graph
from logframe.declaration.framework.projects import Project
from logframe.errors import WrongTypeError, unknown_part
from logframe.evaluation.fulfilment.expectations import elapsed
from logframe.evaluation.fulfilment.fulfilments import Fulfilment, fulfil
from logframe.evaluation.fulfilment.revisions_in_force import in_force
from logframe.evaluation.methods.achievement_methods import DEFAULT, METHODS, Method, check_method, chosen_method
from logframe.evaluation.project.default_dates import ASKED, date_asked
from logframe.evaluation.project.half_way import carried_nodes, half_way
from logframe.evaluation.project.node_evidence import node_evidence
from logframe.evaluation.project.node_verdicts import NodeVerdict, verdict
from logframe.explanations import Explanation
from logframe.messages import Answer, Code, Message, ask


@attrs.frozen(hash=False, repr=False)
class Evaluation(Answer):
    """Every answer for a project on a date: evaluation["victims-assisted"] is an indicator's fulfilment."""

    named_by = ("project.id", "on")

    project: Project
    on: datetime.date
    fulfilments: dict[str, Fulfilment]
    verdicts: dict[str, NodeVerdict]
    date_from: Message = ASKED
    other_method: Method | None = None

    def __getitem__(self, id: str) -> Fulfilment:
        """Return the fulfilment of an indicator by its id."""
        answer = self.fulfilments.get(id) if isinstance(id, str) else None
        if answer is None:
            raise unknown_part("indicator", self.project.id, id, self.fulfilments)
        return answer

    def __contains__(self, id: object) -> bool:
        """Return whether an indicator of this id is in the evaluation, or the answer that is asked about."""
        return id in self.fulfilments if isinstance(id, str) else id in tuple(self)

    def __iter__(self) -> Iterator[Fulfilment]:
        """Return the fulfilments in the order of the nodes."""
        return iter(self.fulfilments.values())

    def __len__(self) -> int:
        """Return the number of indicators."""
        return len(self.fulfilments)

    @property
    def achieved_by(self) -> Method:
        """Return the method of achievement."""
        return self.other_method or METHODS[DEFAULT]

    @property
    def method(self) -> str:
        """Return the name of the method of achievement."""
        return self.achieved_by.name.replace("-", " ")

    @property
    def elapsed(self) -> Fraction | None:
        """Return the share of the project's days that has passed, None if its period is unknown."""
        period = self.project.known_period
        return None if period is None else elapsed((period,), self.on)

    def verdict(self, id: str) -> NodeVerdict:
        """Return the verdict on a node by its id."""
        verdict = self.verdicts.get(id)
        if verdict is None:
            raise unknown_part("node", self.project.id, id, self.verdicts)
        return verdict

    def explain(self) -> Explanation:
        """Return how the counts of the whole come about, with every indicator below."""
        return ask("explain", self, Explanation)


@uncollected(without_cycles=True)
def evaluate(
    project: Project, *, on: datetime.date | str | None = None, method: str | Method | None = None
) -> Evaluation:
    """Return how far every indicator and node of a project has come on a date.

    The public function, which takes programmes as well, is that of `programme_evaluations`; it says what is raised.
    """
    if not isinstance(project, Project):
        raise WrongTypeError(Message("needs-project", function=Code("evaluate"), type=Code(type(project).__name__)))
    check_graph(project)
    day, reason = date_asked(project, on)
    project, late = in_force(project, day)
    if project.method and not method:
        check_method(project.method, project.declared_at)
    named = chosen_method(method or project.method or DEFAULT)
    asked = None if named is METHODS[DEFAULT] else named
    fulfilments = {indicator.id: fulfil(indicator, project, day, asked) for indicator in project.indicators()}
    for id, notes in late.items():
        fulfilments[id] = attrs.evolve(fulfilments[id], reasons=(*fulfilments[id].reasons, *notes))
    seen = frozenset(id for id, answer in fulfilments.items() if answer.is_measured or _observed_elsewhere(answer))
    evidence = {id: answer.evidence for id, answer in fulfilments.items()}
    carrying = frozenset(id for id, effect in evidence.items() if effect.carries)
    carried = carried_nodes(project, carrying)
    verdicts = {
        node.id: verdict(
            node,
            tuple(fulfilments[indicator.id] for indicator in node.indicators),
            half_way(carried, node, seen, carrying),
            node_evidence(node, evidence),
        )
        for node in project.nodes
    }
    return Evaluation(project, day, fulfilments, verdicts, reason, asked)


def _observed_elsewhere(answer: Fulfilment) -> bool:
    return any(source.is_measured for source in answer.sources)
