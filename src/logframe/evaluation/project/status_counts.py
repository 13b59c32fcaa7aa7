"""The counts of an evaluation: how many results and indicators are how far."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Final

import attrs

from logframe.declaration.framework.nodes import Result
from logframe.evaluation.fulfilment.evidence import LEVELS_OF_EVIDENCE, ChangeDirection, Evidence
from logframe.evaluation.project.evaluations import Evaluation
from logframe.evaluation.statuses import ACHIEVED, JUDGED, Status
from logframe.messages import Code, Joined, Message

_MOST_NAMED: Final = 12

ORDER: tuple[Status, ...] = (
    *JUDGED,
    Status.UNDECIDED,
    Status.NOT_COMPUTABLE,
    Status.NOT_DUE,
    Status.NOT_JUDGED,
    Status.NOT_MEASURED,
)


@attrs.frozen
class Tally:
    """How many expected results have each status, which stop half way, and which own indicators have figures.

    `by_evidence` are the results by how well their effect is known, from best to least; `effects` says which way the
    known effects went, None where that is not known.
    """

    results: int
    by_status: tuple[tuple[Status, int], ...]
    half_way: tuple[str, ...]
    by_design: tuple[str, ...]
    own_indicators: int
    with_figure: int
    with_target: int
    by_evidence: tuple[tuple[Evidence, tuple[str, ...]], ...] = ()
    effects: tuple[tuple[ChangeDirection | None, int], ...] = ()

    @property
    def with_effect(self) -> int:
        """Return the number of results whose effect is measured or reported."""
        return sum(len(ids) for level, ids in self.by_evidence if level in (Evidence.MEASURED, Evidence.REPORTED))

    @property
    def reached(self) -> int:
        """Return the number of results that are known to be fulfilled."""
        return sum(count for status, count in self.by_status if status in ACHIEVED)


def evidence_message(counts: Tally) -> Message:
    """Return how well the effect of the results is known; all of one level need no names."""
    present = [(level, ids) for level, ids in counts.by_evidence if ids]
    if len(present) == 1:
        level = present[0][0]
        if counts.results == 1:
            return Message("evidence-of-the-result", level=level)
        return Message("evidence-of-all-results", level=level, results=counts.results)
    levels = (
        Message("evidence-of-named", level=level, count=len(ids), ids=ids)
        if len(ids) <= _MOST_NAMED
        else Message("evidence-of-some", level=level, count=len(ids))
        for level, ids in present
    )
    return Message("evidence-of-results", results=counts.results, levels=Joined(tuple(levels), "semicolon"))


def tally(evaluation: Evaluation) -> Tally:
    """Return the counts of results by their status, and of indicators that the project answers for."""
    results = [verdict for verdict in evaluation.verdicts.values() if isinstance(verdict.node, Result)]
    counts: Counter[Status] = Counter(verdict.status for verdict in results)
    own = [answer for answer in evaluation if not answer.indicator.context]
    return Tally(
        len(results),
        tuple((status, counts[status]) for status in ORDER if counts[status]),
        tuple(verdict.node.id for verdict in results if verdict.stops_half_way),
        tuple(verdict.node.id for verdict in results if "design" in verdict.stops_half_way),
        len(own),
        sum(answer.is_measured for answer in own),
        sum(answer.indicator.has_target for answer in own),
        tuple(
            (level, tuple(result.node.id for result in results if result.evidence.level is level))
            for level in LEVELS_OF_EVIDENCE
        ),
        _effects((result.evidence.moved, 1) for result in results if result.evidence.carries),
    )


def _effects(moved: Iterable[tuple[ChangeDirection | None, int]]) -> tuple[tuple[ChangeDirection | None, int], ...]:
    counts: Counter[ChangeDirection | None] = Counter()
    for direction, count in moved:
        counts[direction] += count
    return tuple((direction, counts[direction]) for direction in (*ChangeDirection, None) if counts[direction])


def effect_directions(counts: Tally) -> Joined:
    """Return which way the known effects went, with how many of them where they went several ways."""
    is_one = len(counts.effects) == 1
    ways = [(direction or Code("unknown"), None if is_one else count) for direction, count in counts.effects]
    return Joined(tuple(Message("effect-direction", direction=way, count=count) for way, count in ways), "semicolon")


def tallies_together(tallies: Iterable[Tally]) -> Tally:
    """Return the counts of several projects as those of one."""
    several = list(tallies)
    statuses: Counter[Status] = Counter()
    for counts in several:
        statuses.update(dict(counts.by_status))
    evidence = {
        level: tuple(id for counts in several for id in dict(counts.by_evidence).get(level, ()))
        for level in LEVELS_OF_EVIDENCE
    }
    return Tally(
        sum(counts.results for counts in several),
        tuple((status, statuses[status]) for status in ORDER if statuses[status]),
        tuple(id for counts in several for id in counts.half_way),
        tuple(id for counts in several for id in counts.by_design),
        sum(counts.own_indicators for counts in several),
        sum(counts.with_figure for counts in several),
        sum(counts.with_target for counts in several),
        tuple(evidence.items()),
        _effects(pair for counts in several for pair in counts.effects),
    )
