"""What the figures themselves do not allow to tell: what could change page one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from logframe.evaluation.fulfilment.fulfilments import Fulfilment
from logframe.evaluation.project.evaluations import Evaluation
from logframe.evaluation.statuses import Status
from logframe.messages import Joined, Message

_MOST_LIMITED: Final = 2


def limits_of(evaluation: Evaluation) -> Iterator[Message]:
    """Return what the figures themselves do not allow to tell."""
    own = [answer for answer in evaluation if not answer.indicator.context]
    aimed = [answer for answer in own if answer.indicator.has_target]
    # Of the only target page one counts the time that is reported.
    partly = [
        Message("covered-in-part", statement=answer.indicator.statement, coverage=coverage)
        for answer in own
        if (coverage := answer.coverage) is not None and not coverage.is_whole and aimed != [answer]
    ]
    yield from _limit("limit-of-coverage", partly)
    undated = [answer for answer in own if any(source.is_undated for source in answer.sources)]
    yield from _limit("limit-undated", map(_quoted, undated))
    unseen = [answer for answer in own if _lacks_figures(answer)]
    # Where nothing at all is reported the answer of page one says so.
    yield from _limit("limit-nothing-reported", map(_quoted, unseen if len(unseen) < len(own) else ()))


def _lacks_figures(answer: Fulfilment) -> bool:
    """Return whether no figure counts; those from before the time of a target that is not due yet lack nothing."""
    if answer.is_measured or any(source.is_measured for source in answer.sources):
        return False
    return answer.status is not Status.NOT_DUE or not any(source.version.reported for source in answer.sources)


def _limit(code: str, indicators: Iterable[Message]) -> Iterator[Message]:
    """Name the first few indicators, and say how many more there are; each of them stands in its own line."""
    named = tuple(indicators)
    if named:
        listed = Joined(named[:_MOST_LIMITED], "semicolon")
        yield Message(code, indicators=listed, more=max(0, len(named) - _MOST_LIMITED))


def _quoted(answer: Fulfilment) -> Message:
    return Message("quoted", text=answer.indicator.statement)
