"""Words for flows and running totals: what adds up, held against a line that leads to the target."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

import attrs

from logframe.declaration.values.numbers import ZERO, Missing, Number, interval
from logframe.declaration.values.periods import Period, months_after
from logframe.declaration.values.quantities import Quantity
from logframe.evaluation import formulas
from logframe.evaluation.figures.answers import Answer
from logframe.evaluation.figures.declared_values import causes_of
from logframe.evaluation.figures.flow_sums import flow_sum, wholly_reported_until
from logframe.evaluation.figures.running_totals import at_most_later, total_at
from logframe.evaluation.fulfilment.judgement import (
    Basis,
    Case,
    Judgement,
    due_later,
    in_both_directions,
    lateness,
    not_comparable,
    on_its_date,
    settles_more,
    still_holds,
    unjudged,
    unmeasured,
    with_latest,
)
from logframe.evaluation.fulfilment.limit_words import (
    as_rates,
    expected_later,
    expected_sum,
    is_even,
    is_rate,
    seasons_differ,
    words_past_rate,
    words_when_held,
    words_within,
)
from logframe.evaluation.fulfilment.margins import margin
from logframe.evaluation.fulfilment.scales import Pace, Scale, scale_of
from logframe.evaluation.statuses import ACHIEVED, Status, ordered, settled
from logframe.messages import Joined, Message
from logframe.units import ONE

_OPEN = {Status.ON_TRACK, Status.BEHIND}


def judge_advance(case: Case) -> Judgement:
    """Judge a sum or running total: on its day from then on, before it on the last day that is wholly reported."""
    plan = case.expectation
    is_due = plan.is_due
    past = case if is_due else _reported_by(case)
    if past.version.reported and not case.gathered.prorata:
        case = past
    asked = plan.asked
    today = _answer(case, plan.on, asked)
    if isinstance(today.value, Missing) and is_due and plan.due is not None and plan.due < plan.on:
        # What is not reported since takes nothing from what was known on the target's date.
        today = answer_at(case, plan.due)
    if isinstance(today.value, Missing):
        earlier = None if is_due else _as_of(case, past, today, asked)
        if earlier is not None:
            return earlier
        rests_on = Answer(today.value, None, None, today.used, None, today.missing, today.notes)
        return unmeasured(case, _gap(case, today.value), rests_on)
    if plan.keep is None and plan.goal is None:
        assert plan.lacking is not None
        return unjudged(Status.NOT_COMPUTABLE, today, plan.lacking)
    problem = not_comparable(case)
    if problem is not None:
        return unjudged(Status.NOT_COMPUTABLE, today, problem)
    return _when_due(case, today) if is_due else _before_due(case, past, today, asked)


def _as_of(case: Case, past: Case, today: Answer, asked: Sequence[Period] | None) -> Judgement | None:
    """Judge on the last wholly reported day where nothing can be said of today, as what is not reported may be less."""
    plan = case.expectation
    day = _last_reported(case, past, asked) if past.version.reported else None
    if day is None or day >= plan.on or plan.on > months_after(day, 2 * case.gathered.interval_months):
        return None
    then = answer_at(case, day)
    if not isinstance(then.value, Number) or (plan.keep is None and plan.goal is None) or not_comparable(case):
        return None
    scale = scale_of(plan)
    judged = _told(case, scale, then, day, _words(case, scale, then.value, day, False), Message("as-of", day=day))
    return attrs.evolve(judged, as_of=day, coverage=today.coverage)


def answer_at(case: Case, day: datetime.date) -> Answer:
    """Return what the figures come to by the end of a day."""
    return _answer(case, day, case.expectation.frame.until(day))


def answer_when_due(case: Case, due: datetime.date) -> Answer:
    """Return what the figures come to by the target's date; what only rises is no more than it is later.

    A sum rises from 0, a running total from its baseline.
    """
    answer, plan = answer_at(case, due), case.expectation
    is_flow = plan.accumulates == "increments"
    least = 0 if is_flow else (plan.start or ZERO).low
    if not isinstance(answer.value, Missing) or (is_flow and not plan.frame.cumulative) or least is None:
        return answer
    reported = case.version.reported
    later = [figure for figure in reported if figure.extent is None or due < figure.extent.end <= plan.on]
    if not case.gathered.nonnegative or not later:
        return answer
    most = None if is_flow else at_most_later(case.version, case.gathered, due, plan.on)
    if most is not None and most < least:
        return answer
    return attrs.evolve(answer, value=interval(least, most), used=tuple(figure.observation for figure in later))


def _answer(case: Case, day: datetime.date, asked: Sequence[Period] | None) -> Answer:
    if case.expectation.accumulates == "increments":
        return _since_the_first(case, day) if asked is None else flow_sum(case.version, case.gathered, asked)
    return total_at(case.version, case.gathered, day, case.expectation.on)


def _since_the_first(case: Case, day: datetime.date) -> Answer:
    """Return a sum without the project's days: when a target is due, these count from the first figure on."""
    due = case.expectation.due
    starts = [figure.extent.start for figure in case.version.reported if figure.extent is not None]
    if due is None or day < due or case.gathered.within is not None or not starts or min(starts) > day:
        return flow_sum(case.version, case.gathered, None)
    answer = flow_sum(case.version, case.gathered, (Period(min(starts), day),))
    return attrs.evolve(answer, notes=(*answer.notes, Message("days-from-first-figure", day=min(starts))))


def last_reported(case: Case) -> datetime.date | None:
    """Return the last day to which everything is reported: of a running total that of its latest figure."""
    return _last_reported(case, _reported_by(case), case.expectation.asked)


def _last_reported(case: Case, past: Case, asked: Sequence[Period] | None) -> datetime.date | None:
    if asked:
        return wholly_reported_until(past.version, case.gathered, asked)
    if case.expectation.accumulates == "increments":
        return None
    return total_at(case.version, case.gathered, case.expectation.on).as_of


def _before_due(case: Case, past: Case, today: Answer, asked: Sequence[Period] | None) -> Judgement:
    plan = case.expectation
    assert isinstance(today.value, Number)
    scale = scale_of(plan)
    if not past.version.reported:
        return unmeasured(case, Message("no-figure", reason=None), today)
    if plan.due is None:
        words = scale.open_ended(today.value) if scale is not None else _words(case, None, today.value, plan.on, False)
        return _told(case, scale, today, plan.on, words, Message("due-unknown"))
    words = _words(case, scale, today.value, plan.on, False)
    day = _last_reported(case, past, asked)
    if day is None or day >= plan.on:
        return _told(case, scale, today, plan.on, words)
    limit = months_after(day, 2 * case.gathered.interval_months)
    then = answer_at(case, day)
    if not isinstance(then.value, Number):
        return _told(case, scale, today, plan.on, words)
    before = _words(case, scale, then.value, day, False)
    if not still_holds(before, words):
        # What has been reported since says more than the last day that is wholly reported.
        return _told(case, scale, today, plan.on, words)
    if plan.on > limit:
        stale = () if settled(words) is not Status.UNDECIDED else (Message("figures-too-old", day=day, limit=limit),)
        return _told(case, scale, today, plan.on, words, *stale)
    judged = _told(case, scale, then, day, before, Message("as-of", day=day))
    return attrs.evolve(judged, as_of=day, coverage=today.coverage)


def _reported_by(case: Case) -> Case:
    """Leave out figures for days beyond the date asked about: they are not reported yet."""
    on = case.expectation.on
    past = tuple([figure for figure in case.version.reported if figure.extent is None or figure.extent.end <= on])
    if len(past) == len(case.version.reported):
        return case
    return attrs.evolve(case, version=attrs.evolve(case.version, reported=past))


def _when_due(case: Case, today: Answer) -> Judgement:
    plan = case.expectation
    scale = scale_of(plan)
    due = plan.due
    is_past = due is not None and plan.on > due
    at_date = answer_when_due(case, due) if is_past and due is not None else today
    value = _number(at_date)
    words = _words(case, scale, value, plan.on if due is None else due, True)
    latest, newest, later = _newest(case, scale, at_date, today, words) if is_past else (None, at_date, words)
    if latest is None or due is None:
        is_partly = at_date.coverage is not None and not at_date.coverage.is_whole
        before = _last_whole(case) if is_partly and scale is not None else None
        pace = None if scale is None or before is None else scale.pace(before[1], before[0])
        return _beside(case, scale, _told(case, scale, at_date, due or plan.on, words, pace=pace), before)
    # What has happened too often by the date, or was not kept, cannot be undone later.
    is_final = plan.is_held or (plan.direction.falls and is_rate(plan, True))
    both = with_latest(words, later, can_be_late=not is_final)
    reasons: tuple[Message, ...] = ()
    if Status.REACHED_LATE in both and both <= ACHIEVED:
        reasons = (lateness(both, _days_late(case, scale, due), due),)
    elif words <= ACHIEVED and not later & ACHIEVED:
        reasons = (Message("lost-again", due=due, day=latest),)
    elif both != later:
        reasons = on_its_date(words, both, due, Quantity(value, case.indicator.unit or ONE))
    if scale is None:
        reasons = (*reasons, *expected_later(case, latest))
    return _beside(case, scale, _told(case, scale, newest, latest, both, *reasons), None)


def _newest(
    case: Case, scale: Scale | None, at_date: Answer, today: Answer, words: set[Status]
) -> tuple[datetime.date | None, Answer, set[Status]]:
    """Return the last day after the due date that is wholly reported, or today where it settles more; None without."""
    plan, answer, later = case.expectation, at_date, words
    reported = last_reported(case)
    latest = reported if reported is not None and plan.due is not None and reported > plan.due else None
    if latest is not None:
        answer = answer_at(case, latest)
        later = _words(case, scale, _number(answer), latest, True)
    is_estimate = case.gathered.prorata and _reported_by(case) is not case
    if not plan.frame.cumulative or is_estimate or today.value == at_date.value:
        return latest, answer, later
    now = _words(case, scale, _number(today), plan.on, True)
    # What has been reported since may be enough, whatever the days without a report had, or is all that is known.
    is_more = (_number(today).low or 0) > (_number(at_date).low or 0) and len(words) > 1
    if settles_more(now, later) or (plan.accumulates == "increments" and latest is None and is_more):
        return plan.on, today, now
    return latest, answer, later


def _number(answer: Answer) -> Number:
    """Return what figures come to, open on both sides where they say nothing ("at most 12" and "at least 29")."""
    return answer.value if isinstance(answer.value, Number) else Number(None, None, "bound")


def _days_late(case: Case, scale: Scale | None, due: datetime.date) -> int:
    """Return the days within which the target was met after its date, at most: to the report that first meets it."""
    ends = sorted({entry.extent.end for entry in case.version.reported if entry.extent and entry.extent.end > due})
    for day in ends:
        value = answer_at(case, day).value
        if isinstance(value, Number) and _words(case, scale, value, day, True) <= ACHIEVED:
            return (day - due).days
    return (case.expectation.on - due).days


def _words(case: Case, scale: Scale | None, value: Number, day: datetime.date, due: bool) -> set[Status]:
    plan = case.expectation
    if plan.keep is not None:
        return words_within(case, value, day, due, plan.keep)
    goal = plan.goal
    assert goal is not None
    if scale is not None:
        return scale.due(value, day) if due else scale.early(value, day, case.project.on_track)
    if plan.direction.way is not None and plan.is_held:
        return words_when_held(case, goal, value, day, due)
    if plan.start_at_goal is not None and plan.accumulates == "increments" and plan.direction.way and not due:
        return words_past_rate(case, goal, value, day)

    def against(falls: bool) -> set[Status]:
        ratio = as_rates(case, day) if due and plan.direction.way is not None and is_rate(plan, falls) else 1
        near, far = goal.near(falls) * ratio, goal.far(falls) * ratio
        start = None if plan.start_at_goal is None else plan.start_at_goal * ratio
        return formulas.over_range(
            value,
            (near, far),
            lambda point: formulas.against_goal(point, near, far, falls=falls, strict=goal.strict, start=start),
        )

    if plan.direction.way is None:
        return in_both_directions(against) if due else set(_OPEN)
    falls = plan.direction.falls
    if due:
        return against(falls)
    if not falls:
        return _by_milestone(case, value, day, against(False))
    expected = None if plan.line is None else plan.line.at(day)
    if expected is None:
        missed = against(True) & {Status.NOT_REACHED}
        return missed if missed == against(True) else missed | _OPEN
    limit = goal.near(True)
    return formulas.over_range(
        value, (expected, limit), lambda point: formulas.at_most_expected(point, expected, limit, strict=goal.strict)
    )


def _by_milestone(case: Case, value: Number, day: datetime.date, met: set[Status]) -> set[Status]:
    """Return the words of a rising total whose start is not known: met, or held against the last milestone."""
    if Status.NOT_REACHED not in met:
        return met
    passed = [goal.near(False) for when, goal in case.expectation.dated if when <= day]
    if not passed:
        return met - {Status.NOT_REACHED} | {Status.NOT_DUE}
    step = passed[-1]
    pending = formulas.over_range(value, (step,), lambda point: formulas.at_least_step(point, step, falls=False))
    return met - {Status.NOT_REACHED} | pending


def _told(
    case: Case,
    scale: Scale | None,
    answer: Answer,
    day: datetime.date,
    words: set[Status],
    *reasons: Message,
    pace: Pace | Number | None = None,
) -> Judgement:
    """Put a word beside its numbers: the share, what is expected by then, and where the pace leads."""
    plan, value = case.expectation, answer.value
    is_due, line = plan.is_due, plan.line
    share: Number | None = None
    expected: Pace | None = None
    basis: Basis = "limits" if plan.keep is not None else "target"
    if scale is not None and isinstance(value, Number):
        share = scale.share(value, day)
        if not is_due and plan.due is not None and scale.has_begun(day):
            expected = pace = Pace(scale, value, day)
            basis = "elapsed time" if line is None or line.is_straight else "milestone"
    possible = ordered(words)
    only = possible[0] if len(possible) == 1 else None
    stated = [*reasons, *_why(case, scale, answer, possible)]
    if scale is None and not is_due and _OPEN.issuperset(possible):
        stated += expected_sum(case, day)
    if only is Status.BEHIND and (basis == "elapsed time" if scale is not None else is_even(plan)):
        stated.append(Message("even-pace"))
    if only is Status.NOT_DUE:
        pace = None
        if plan.due is not None and not reasons:
            stated.append(due_later(plan))
    if scale is not None and scale.is_rate and seasons_differ(case, day):
        stated.append(Message("seasons-may-differ"))
    rests_on = answer.coverage, answer.used, answer.missing, answer.notes
    return Judgement(share, possible, value, basis, expected, tuple(stated), pace, None, *rests_on)


def _why(case: Case, scale: Scale | None, answer: Answer, possible: tuple[Status, ...]) -> list[Message]:
    plan = case.expectation
    reasons: list[Message] = []
    if plan.keep is not None:
        if isinstance(answer.value, Number):
            reasons.append(margin(answer.value, plan.keep, case.indicator.unit or ONE))
    elif plan.direction.way is None:
        reasons.append(Message("rates-and-numbers-apart" if plan.direction.apart else "direction-open"))
    elif scale is None and plan.aim is not None:
        same = plan.start_over is not None and plan.start_over.overlaps(plan.aim)
        reasons.append(Message("target-equals-baseline" if same else "no-share-without-baseline"))
    if len(possible) > 1 and answer.coverage is not None and not answer.coverage.is_whole:
        reasons.append(Message("partly-reported", coverage=answer.coverage.message))
    return reasons


def _last_whole(case: Case) -> tuple[datetime.date, Number] | None:
    """Return the last day to which everything is reported, and what the figures came to by then."""
    day = last_reported(case)
    then = None if day is None else answer_at(case, day).value
    return (day, then) if day is not None and isinstance(then, Number) else None


def _beside(
    case: Case, scale: Scale | None, judged: Judgement, before: tuple[datetime.date, Number] | None
) -> Judgement:
    """Add the last word that stood before the target fell due, where time since then is not reported; `before` is what
    `_last_whole` gives, if that is worked out already.
    """
    due = case.expectation.due
    if due is None or settled(judged.possible) is not Status.UNDECIDED:
        return judged
    if judged.coverage is not None and judged.coverage.is_whole:
        return judged  # All is reported, if not clearly.
    before = before or _last_whole(case)
    if before is None or before[0] >= due:
        return judged
    day, then = before
    word = settled(_words(case, scale, then, day, False))
    labels = dict.fromkeys(figure.observation.source_label for figure in case.version.reported)
    last = Message("last-word", status=word, day=day, sources=Joined(tuple(filter(None, labels)), "and"))
    return attrs.evolve(judged, reasons=(*judged.reasons, last))


def _gap(case: Case, nothing: Missing) -> Message:
    gaps = case.version.gaps
    if case.version.reported and nothing.cause is not None and nothing.cause.code == "unreported-and-below-zero":
        return nothing.cause
    beside = [
        figure for figure in case.version.reported if figure.day is not None and figure.day <= case.expectation.on
    ]
    if beside and not gaps:
        amount = Quantity(beside[-1].value, case.indicator.unit or ONE)
        return Message("figures-of-other-times", value=amount, period=beside[-1].extent)
    return Message("only-missing-figures" if gaps else "no-figure", reason=causes_of(gaps))
