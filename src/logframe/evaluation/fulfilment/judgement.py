"""What a judgement says, and what it is made of."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Collection, Iterable
from typing import Literal

import attrs

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.observations import Observation
from logframe.declaration.framework.projects import Project
from logframe.declaration.values.numbers import Number, Value
from logframe.evaluation.figures.answers import Answer
from logframe.evaluation.figures.coverage import Coverage
from logframe.evaluation.figures.gathered import Gathered
from logframe.evaluation.figures.versions import Version
from logframe.evaluation.fulfilment.expectations import Expectation
from logframe.evaluation.fulfilment.scales import Pace
from logframe.evaluation.statuses import ACHIEVED, MISSED, Status, settled, worse
from logframe.messages import Field, Message, word

Basis = Literal["", "target", "milestone", "elapsed time", "limits"]


@attrs.define(unsafe_hash=True)
class Case:
    """What is judged: an indicator, what is expected of it, and one reading of its figures."""

    indicator: Indicator
    project: Project
    expectation: Expectation
    gathered: Gathered
    version: Version


def _expected_by(pace: Number | Pace | None) -> Number | None:
    return pace.expected if isinstance(pace, Pace) else pace


def _leading_to(pace: Number | Pace | None) -> Number | None:
    return pace.forecast if isinstance(pace, Pace) else pace


@attrs.define(unsafe_hash=True)
class Judgement:
    """What a reading of the figures means: its share of the way, the words it allows, and by what it was judged.

    `value` is what was judged, `as_of` the earlier day it was judged on, if any; `expected` the share that should be
    reached by then, `forecast` the share that the pace so far leads to; `steps` how many steps of a scale are taken,
    of how many.
    """

    share: Number | None
    possible: tuple[Status, ...]
    value: Value
    basis: Basis = ""
    _expected: Number | Pace | None = attrs.field(
        default=None, eq=_expected_by, repr=lambda pace: repr(_expected_by(pace))
    )
    reasons: tuple[Message, ...] = ()
    _forecast: Number | Pace | None = attrs.field(
        default=None, eq=_leading_to, repr=lambda pace: repr(_leading_to(pace))
    )
    as_of: datetime.date | None = None
    coverage: Coverage | None = None
    used: tuple[Observation, ...] = ()
    missing: int = 0
    notes: tuple[Message, ...] = ()
    steps: tuple[int, int] | None = None

    @property
    def expected(self) -> Number | None:
        """Return the share of the way that should be reached by then, None where there is none."""
        return _expected_by(self._expected)

    @property
    def forecast(self) -> Number | None:
        """Return the share that the pace so far leads to, None where there is none."""
        return _leading_to(self._forecast)


def unjudged(status: Status, answer: Answer, *reasons: Message) -> Judgement:
    """Return a judgement beside the order of words on what figures come to, with its reasons."""
    return Judgement(
        None,
        (status,),
        answer.value,
        reasons=reasons,
        coverage=answer.coverage,
        used=answer.used,
        missing=answer.missing,
        notes=answer.notes,
    )


def unmeasured(case: Case, why: Message, answer: Answer) -> Judgement:
    """Return the word where no figure counts: not due before anything is, not measured from then on."""
    plan = case.expectation
    later = any(figure.day is not None and figure.day > plan.on for figure in case.version.reported)
    reasons = (Message("reported-later", on=plan.on),) if later else ()
    if not plan.has_begun and plan.first_due is not None:
        is_elsewhere = bool(case.version.reported) and not later
        return unjudged(
            Status.NOT_DUE, answer, Message("nothing-due-yet", due=plan.first_due, is_elsewhere=is_elsewhere), *reasons
        )
    return unjudged(Status.NOT_MEASURED, answer, why, *reasons)


def not_comparable(case: Case) -> Message | None:
    """Return why baseline and target leave nothing to hold a value against, if so."""
    plan = case.expectation
    if plan.direction.contradicted:
        if not case.indicator.is_numeric:
            return Message("scale-contradicted")
        return Message("direction-contradicted", direction=word(case.indicator.direction, "way"))
    start, goal = plan.start_over, plan.goal
    if start is not None and goal is not None and not start.is_exact and goal.may_be(start):
        return Message("baseline-may-be-target")
    return None


def in_both_directions(words: Callable[[bool], set[Status]]) -> set[Status]:
    """Return the words where it is open which way is better: those of both, and never praise alone."""
    return words(False) | words(True) | {Status.NOT_REACHED}


def with_latest(at_date: Iterable[Status], latest: Iterable[Status], *, can_be_late: bool = True) -> set[Status]:
    """Return the words of a value on the target's date and a later one: missed and then met is reached late.

    What was to happen within a period cannot be late; then the worse of both stands.
    """
    later = set(latest)
    return {
        Status.REACHED_LATE if can_be_late and first in MISSED and second in ACHIEVED else worse(first, second)
        for first in at_date
        for second in later
    }


def lateness(words: Collection[Status], days: int, due: datetime.date) -> Message:
    """Return how late a target was reached, or that it may have been reached in time."""
    in_time = ACHIEVED.intersection(words) - {Status.REACHED_LATE}
    return Message("event-day-unknown" if in_time else "reached-late", days=days, due=due)


def on_its_date(at_date: set[Status], words: set[Status], due: datetime.date, value: Field) -> tuple[Message, ...]:
    """Return what stood on the target's date, where it decides the word against a better figure that came later."""
    decides = len(words) == 1 and words == at_date
    return (Message("word-on-date", day=due, value=value),) if decides else ()


def due_later(plan: Expectation) -> Message:
    """Return when a target is due, and how much of its time has passed."""
    assert plan.due is not None
    elapsed = plan.elapsed
    if elapsed is None:
        return Message("due-on", due=plan.due)
    return Message("due-later", due=plan.due, elapsed=elapsed)


def still_holds(before: Collection[Status], today: Collection[Status]) -> bool:
    """Return whether the word of the last wholly reported day is among those that today's bounds allow.

    Where nothing was expected by then, time alone makes nothing due.
    """
    nothing_due = set(before) == {Status.NOT_DUE} and settled(today) is Status.UNDECIDED
    return nothing_due or set(before) <= set(today)


def settles_more(now: Collection[Status], before: Collection[Status]) -> bool:
    """Return whether a target is certainly met, or certainly missed, by today's words where it was not before."""
    return any(certain.issuperset(now) and not certain.issuperset(before) for certain in (ACHIEVED, MISSED))


def ladder_of(*, has_share: bool, strict: bool, has_worse: bool) -> tuple[Status, ...]:
    """Return the words of a due target from the best value to the worst, in its terms: with a share or without."""
    if has_share:
        met = Status.NOT_REACHED if strict else Status.FULFILLED
        return (Status.EXCEEDED, met, Status.PARTLY_FULFILLED, Status.NOT_FULFILLED, Status.ADVERSE)
    reached = () if strict else (Status.REACHED,)
    worst = (Status.ADVERSE,) if has_worse else ()
    return (Status.EXCEEDED, *reached, Status.NOT_REACHED, *worst)


def those_or_worse(words: Iterable[Status], ladder: tuple[Status, ...]) -> set[Status]:
    """Return some words and all that are worse in the same terms."""
    best = min((ladder.index(word) for word in words if word in ladder), default=0)
    return set(ladder[best:])
