"""Words for states, steps and events: the latest figure, and the one that serves the target's date."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence

import attrs

from logframe.declaration.framework.kinds import Milestone, Ordinal
from logframe.declaration.values.numbers import ZERO, Exact, Missing, Number
from logframe.declaration.values.periods import Period, months_after
from logframe.declaration.values.quantities import Quantity
from logframe.evaluation import formulas
from logframe.evaluation.figures.answers import Answer
from logframe.evaluation.figures.declared_values import causes_of
from logframe.evaluation.figures.flow_sums import flow_sum
from logframe.evaluation.figures.state_figures import (
    StateFigure,
    figures_around,
    of_longer_period,
    serving_figure,
    state_figures,
)
from logframe.evaluation.fulfilment.accumulations import accumulations
from logframe.evaluation.fulfilment.course import course
from logframe.evaluation.fulfilment.expectations import Expectation
from logframe.evaluation.fulfilment.goals import Goal
from logframe.evaluation.fulfilment.judgement import (
    Basis,
    Case,
    Judgement,
    due_later,
    in_both_directions,
    ladder_of,
    lateness,
    not_comparable,
    on_its_date,
    those_or_worse,
    unjudged,
    unmeasured,
    with_latest,
)
from logframe.evaluation.fulfilment.margins import margin
from logframe.evaluation.fulfilment.scales import Scale, scale_of
from logframe.evaluation.statuses import ACHIEVED, Status, ordered
from logframe.messages import Field, Message
from logframe.units import ONE


def judge_state(case: Case) -> Judgement:
    """Judge a state: before its date against the milestone it lies near to, on its date by the nearest figure."""
    plan = case.expectation
    figures = figures_of(case, plan.on)
    if not figures:
        gaps = case.version.gaps
        why = Message("only-missing-figures" if gaps else "no-figure", reason=causes_of(gaps))
        return unmeasured(case, why, Answer(Missing(""), used=gaps, missing=len(gaps)))
    latest = figures[-1]
    moves = course(figures, case.indicator.unit)
    notes = tuple(dict.fromkeys((*latest.notes, *case.version.notes, *moves)))
    if notes != latest.notes:
        latest = StateFigure(latest.day, latest.value, latest.used, notes)
        figures = (*figures[:-1], latest)
    if plan.keep is not None:
        return _judge_keep(case, figures, plan.keep, Status.NOT_KEPT)
    if plan.goal is None:
        assert plan.lacking is not None
        return unjudged(Status.NOT_COMPUTABLE, _answer(case, latest), plan.lacking)
    problem = not_comparable(case)
    if problem is not None:
        return unjudged(Status.NOT_COMPUTABLE, _answer(case, latest), problem)
    goal = plan.goal
    if plan.is_held:
        return _judge_held(case, figures, goal)
    return _when_due(case, figures, goal) if plan.is_due or plan.due is None else _before_due(case, latest, goal)


def figures_of(case: Case, until: datetime.date) -> tuple[StateFigure, ...]:
    """Return the state figures up to a day, else those for periods around it; of pooled flows their one share."""
    plan = case.expectation
    if plan.accumulates != "increments":
        figures = state_figures(case.version, case.gathered, until)
        # Of what may be a flow as well it is open how much of it is of after that day.
        if figures or accumulations(case.indicator)[0] != ("snapshot",):
            return figures
        return figures_around(case.version, case.gathered, until)
    pooled = flow_sum(case.version, case.gathered, plan.frame.until(until))
    if pooled.reported is None:
        return ()
    ends = [entry.extent.end for entry in case.version.reported if entry.extent and entry.extent.end <= until]
    return (StateFigure(max(ends, default=None), pooled.reported, pooled.used, pooled.notes),)


def _before_due(case: Case, latest: StateFigure, goal: Goal) -> Judgement:
    plan, day = case.expectation, latest.day
    scale = scale_of(plan)
    if isinstance(case.indicator, Milestone) and latest.value.contains(1):
        return _told(case, scale, latest, {Status.REACHED}, "target")
    if plan.direction.way is None:
        return _told(case, scale, latest, {Status.NOT_DUE}, "", Message("direction-open"))
    step = _step_near(plan, day) if plan.dated and day is not None else None
    falls, has_start = plan.direction.falls, plan.start is not None
    needed = None if step is None else step[1].near(falls)
    on_track = case.project.on_track if case.indicator.is_numeric else None
    words = formulas.over_box(
        latest.value,
        plan.start or latest.value,
        lambda point, start: formulas.state_before_due(
            point, start if has_start else None, goal, needed, on_track, falls=falls
        ),
        lambda: _marks(case, goal, step),
    )
    reasons: list[Message] = []
    basis: Basis = ""
    if step is not None:
        reasons.append(Message("held-against-milestone", value=_shown(case, step[1].number), day=step[0]))
        basis = "milestone"
    if words == {Status.ON_TRACK} and step is None:
        reasons.append(Message("already-there", due=plan.due))
    if words == {Status.NOT_DUE}:
        reasons.append(due_later(plan))
    if day is not None and words != {Status.NOT_DUE}:
        limit = months_after(day, 2 * case.gathered.interval_months)
        if plan.on > limit:
            words = words | {Status.ON_TRACK, Status.BEHIND} | ({Status.ADVERSE} if plan.start is not None else set())
            reasons.append(Message("figures-too-old", day=day, limit=limit))
    return _told(case, scale, latest, words, basis, *reasons, expected=_expected(scale, step))


def _step_near(plan: Expectation, day: datetime.date) -> tuple[datetime.date, Goal] | None:
    """Return the last milestone before a day, None if none is or what follows is as near."""
    passed = [entry for entry in plan.dated if entry[0] <= day]
    days = (*(when for when, _ in plan.dated), plan.due)
    following = min([when for when in days if when is not None and when > day], default=None)
    if not passed or (following is not None and day - passed[-1][0] >= following - day):
        return None
    return passed[-1]


def _marks(case: Case, goal: Goal, step: tuple[datetime.date, Goal] | None) -> Iterator[Exact]:
    yield from (goal.low, goal.high)
    start = case.expectation.start
    if step is not None:
        near = step[1].near(case.expectation.direction.falls)
        yield near
        if start is not None:
            ends = (end for end in (start.low, start.high) if end is not None)
            yield from (formulas.needed_value(end, near, case.project.on_track) for end in ends)


def _expected(scale: Scale | None, step: tuple[datetime.date, Goal] | None) -> Number | None:
    return None if scale is None or step is None else scale.share(step[1].number, step[0])


def _when_due(case: Case, figures: Sequence[StateFigure], goal: Goal) -> Judgement:
    plan, latest = case.expectation, figures[-1]
    scale, due = scale_of(plan), plan.last_day
    if isinstance(case.indicator, Milestone):
        happened = [entry for entry in figures if entry.value == Number(1, 1)]
        if happened:
            return _event(case, happened[0], latest, due)
    if due is None or latest.day is None:
        words = _word_when_due(case, scale, goal, latest.value)
        if not plan.is_due:
            missed = {Status.PARTLY_FULFILLED, Status.NOT_FULFILLED, Status.NOT_REACHED}
            words = (words - missed) | ({Status.ON_TRACK, Status.BEHIND} if words & missed else set())
        return _told(case, scale, latest, words, "target", Message("due-unknown" if due is None else "undated-latest"))
    serving = serving_figure(figures, due, case.gathered.interval_months)
    reasons: list[Message] = []
    if serving is not None:
        at_date = _word_when_due(case, scale, goal, serving.value)
        if serving.day is not None and serving.day > months_after(due, case.gathered.interval_months):
            latest = attrs.evolve(latest, notes=(*latest.notes, of_longer_period(serving, due)))
    else:
        before = [entry for entry in figures if entry.day is not None and entry.day <= due]
        ladder = ladder_of(
            has_share=scale is not None and case.indicator.is_numeric,
            strict=goal.strict,
            has_worse=plan.start is not None and not isinstance(case.indicator, Milestone),
        )
        so_far = _word_when_due(case, scale, goal, before[-1].value) if before else set(ladder[:1])
        at_date = those_or_worse(so_far, ladder)
        reasons.append(Message("no-figure-near-date", due=due, months=case.gathered.interval_months))
    words = at_date
    if figures[-1] is not serving and latest.day is not None and latest.day > due:
        later = _word_when_due(case, scale, goal, latest.value)
        words = with_latest(at_date, later, can_be_late=plan.frame.cumulative)
        met = due if serving is not None and at_date <= ACHIEVED else _met_after(case, scale, goal, figures)
        if met is not None and not later & ACHIEVED:
            reasons.append(Message("lost-again", due=met, day=latest.day))
        elif serving is not None and words != later:
            reasons += on_its_date(at_date, words, due, _shown(case, serving.value))
    if Status.REACHED_LATE in words and words <= ACHIEVED:
        days = _days_late(case, scale, goal, figures, due)
        reasons.append(lateness(words, days, due))
    return _told(case, scale, latest, words, "target", *reasons)


def _event(case: Case, first: StateFigure, latest: StateFigure, due: datetime.date | None) -> Judgement:
    """Judge an event that has happened: its first report gives its date, and a later one may say that it is undone."""
    if latest.value == ZERO and latest.day is not None:
        lost = Message("lost-again", due=first.day, day=latest.day)
        return _told(case, None, latest, {Status.NOT_REACHED}, "target", lost)
    began = min((entry.extent.start for entry in first.used if entry.extent is not None), default=first.day)
    if due is not None and first.day is not None and began is not None and began <= due < first.day:
        # It is known by its year alone, so that it may have been in time.
        days = Message("event-day-unknown", days=(first.day - due).days, due=due)
        words = {Status.REACHED, Status.REACHED_LATE if case.expectation.frame.cumulative else Status.NOT_REACHED}
        return _told(case, None, latest, words, "target", days)
    if due is None or (first.day is not None and first.day <= due):
        return _told(case, None, latest, {Status.REACHED}, "target")
    if first.day is None:
        return _told(case, None, latest, {Status.REACHED, Status.REACHED_LATE}, "target", Message("undated-latest"))
    if not case.expectation.frame.cumulative:
        return _told(case, None, latest, {Status.NOT_REACHED}, "target")
    late = Message("event-late", days=(first.day - due).days, due=due)
    return _told(case, None, latest, {Status.REACHED_LATE}, "target", late)


def _word_when_due(case: Case, scale: Scale | None, goal: Goal, value: Number) -> set[Status]:
    plan = case.expectation
    if scale is not None and case.indicator.is_numeric:
        return scale.due(value)

    start = plan.start_at_goal
    if not case.indicator.is_numeric and plan.start is not None:
        # Steps have no share that would say that they are worse.
        start = plan.start.low

    def against(falls: bool) -> set[Status]:
        near, far = goal.near(falls), goal.far(falls)
        return formulas.over_range(
            value,
            (near, far) if start is None else (near, far, start),
            lambda point: formulas.against_goal(point, near, far, falls=falls, strict=goal.strict, start=start),
        )

    return in_both_directions(against) if plan.direction.way is None else against(plan.direction.falls)


def _met_after(case: Case, scale: Scale | None, goal: Goal, figures: Sequence[StateFigure]) -> datetime.date | None:
    """Return the first day after its date on which a target was certainly met, None if there is none."""
    plan = case.expectation
    for entry in figures if plan.frame.cumulative else ():
        is_later = entry.day is not None and plan.last_day is not None and entry.day > plan.last_day
        if is_later and _word_when_due(case, scale, goal, entry.value) <= ACHIEVED:
            return entry.day
    return None


def _days_late(case: Case, scale: Scale | None, goal: Goal, figures: Sequence[StateFigure], due: datetime.date) -> int:
    for entry in figures:
        if entry.day is not None and entry.day > due and _word_when_due(case, scale, goal, entry.value) <= ACHIEVED:
            return (entry.day - due).days
    return (case.expectation.on - due).days


def _judge_held(case: Case, figures: Sequence[StateFigure], goal: Goal) -> Judgement:
    """Judge a target that equals its baseline: a value to keep in the known direction, open without one."""
    plan = case.expectation
    if plan.direction.way is None:
        words = {Status.KEPT, Status.ADVERSE} if plan.is_due else {Status.ON_TRACK, Status.ADVERSE}
        return _told(case, None, figures[-1], words, "limits", Message("direction-open"))
    limit = goal.near(plan.direction.falls)
    limits = Number(None, limit, "bound") if plan.direction.falls else Number(limit, None, "bound")
    judged = _judge_keep(case, figures, limits, Status.ADVERSE)
    return attrs.evolve(judged, reasons=(Message("target-equals-baseline"), *judged.reasons))


def _judge_keep(case: Case, figures: Sequence[StateFigure], limits: Number, broken: Status) -> Judgement:
    """Judge a value to keep: every figure counts, and with a declared frequency every interval needs one."""
    plan, latest = case.expectation, figures[-1]
    begin = plan.periods[0].start if plan.periods is not None else datetime.date.min
    seen = [entry for entry in figures if entry.day is None or entry.day >= begin]
    if not seen:
        return unmeasured(case, Message("no-figure", reason=""), _answer(case, latest))
    low, high = limits.low, limits.high
    edges = [end for end in (low, high) if end is not None]
    kept = Status.KEPT if plan.is_due else Status.ON_TRACK

    def words_of(value: Number) -> set[Status]:
        return formulas.over_range(value, edges, lambda point: kept if formulas.within(point, low, high) else broken)

    judged = [(entry, words_of(entry.value)) for entry in seen]
    breaks = [entry for entry, words in judged if words == {broken}]
    # A step of a scale lies at no distance from another.
    distance = (margin(latest.value, limits, case.indicator.unit or ONE),) if case.indicator.is_numeric else ()
    if breaks:
        first = breaks[0]
        # The break decides, so that the latest figure, which may be within the limits, comes after it.
        where = (Message("keep-broken", day=first.day, value=_shown(case, first.value)),)
        return _told(case, None, latest, {broken}, "limits", *(where if first.day != latest.day else ()), *distance)
    possible = set().union(*(words for _, words in judged))
    reasons = [*distance, Message("keep-seen", figures=len(seen))]
    doubts = _keep_gaps(case, seen)
    if doubts:
        possible |= {kept, broken}
        reasons += doubts
    return _told(case, None, latest, possible, "limits", *reasons)


def _shown(case: Case, value: Number) -> Field:
    indicator = case.indicator
    if isinstance(indicator, Ordinal) and value.low is not None:
        return indicator.step_at(int(value.low))
    return Quantity(value, indicator.unit or ONE)


def _keep_gaps(case: Case, seen: Sequence[StateFigure]) -> list[Message]:
    """Return where no figure tells whether a value was kept: at the end, or in an interval of its frequency."""
    plan, months = case.expectation, case.gathered.interval_months
    days = [entry.day for entry in seen if entry.day is not None]
    if not days:
        return []
    last = days[-1]
    due = plan.last_day
    if plan.is_due and due is not None and serving_figure(seen, due, months) is None and last <= due:
        return [Message("no-figure-near-date", due=due, months=months)]
    if not plan.is_due and plan.on > months_after(last, 2 * months):
        return [Message("figures-too-old", day=last, limit=months_after(last, 2 * months))]
    if case.indicator.frequency is None or case.indicator.frequency == "once" or plan.periods is None:
        return []
    # What follows the last figure is silence, for which its word stands until the target is due.
    last_asked = min(plan.on, plan.due) if plan.is_due and plan.due is not None else last
    gap = interval_without(days, plan.periods[0].start, last_asked, months)
    return [] if gap is None else [Message("interval-without-figure", period=gap)]


def interval_without(
    days: Sequence[datetime.date], start: datetime.date, until: datetime.date, months: int
) -> Period | None:
    """Return the first reporting interval from a start that has none of some days, None if all have."""
    # From the last day before each interval; the first day of the calendar has none before it.
    before = datetime.date.fromordinal(max(start.toordinal() - 1, 1))
    while before < (end := months_after(before, months)) <= until:
        if not any(before < day <= end for day in days):
            return Period(before + datetime.timedelta(days=1), end)
        before = end
    return None


def _told(
    case: Case,
    scale: Scale | None,
    latest: StateFigure,
    words: set[Status],
    basis: Basis,
    *reasons: Message,
    expected: Number | None = None,
) -> Judgement:
    plan = case.expectation
    numeric = case.indicator.is_numeric
    share = scale.share(latest.value, plan.on) if scale is not None and numeric else None
    steps = None if numeric else _steps(case, latest.value)
    stated = list(reasons)
    if plan.keep is None and plan.direction.way is None and not any(m.code == "direction-open" for m in stated):
        stated.append(Message("direction-open"))
    if numeric and scale is None and plan.start is None and plan.goal is not None and plan.direction.way is not None:
        stated.append(Message("no-share-without-baseline"))
    return Judgement(
        share,
        ordered(words),
        latest.value,
        basis,
        expected,
        tuple(stated),
        used=latest.used,
        missing=len(case.version.gaps),
        notes=latest.notes,
        steps=steps,
    )


def _steps(case: Case, value: Number) -> tuple[int, int] | None:
    """Return how many steps of a scale are taken from the baseline, and of how many."""
    start, goal = case.expectation.start, case.expectation.goal
    if isinstance(case.indicator, Milestone) or goal is None or start is None or start.low is None:
        return None
    if not value.is_exact or value.low is None or not start.is_exact or goal.low == start.low:
        return None
    return int(value.low - start.low), int(goal.low - start.low)


def _answer(case: Case, latest: StateFigure) -> Answer:
    return Answer(latest.value, used=latest.used, missing=len(case.version.gaps), notes=latest.notes)
