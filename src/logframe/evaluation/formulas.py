"""Every share, band and edge of a judgement: the only place where one is computed or compared.

Written for exact numbers, plain ones or columns of them: columns go down both branches of what they are asked, so that
a formula looks at a number only by comparing it. What is known only as a range is judged at its ends, at every edge
inside it and between them, so that a range gives exactly what its single values give.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from functools import partial
from itertools import pairwise, product
from typing import Protocol

from logframe.declaration.values.numbers import Exact, Number, hull, interval
from logframe.evaluation.statuses import Status


class Line(Protocol):
    """What counts as reached: from its nearer end on; a strict one is not reached by its own number."""

    low: Exact
    high: Exact
    strict: bool

    def near(self, falls: bool) -> Exact:
        """Return the end that is met first."""
        ...

    def far(self, falls: bool) -> Exact:
        """Return the end past which the target is exceeded."""
        ...


def share(value: Exact, start: Exact, goal: Exact) -> Fraction:
    """Return the share of the way from start to goal, (a - b) / (t - b) (UNDP IRRF, UNHCR, EU OPSYS practice)."""
    return quotient(value - start, goal - start)


def quotient(part: Exact, whole: Exact) -> Fraction:
    """Return a part over a whole, reduced once."""
    if not isinstance(part, (int, Fraction)):
        return part / whole
    return Fraction(part.numerator * whole.denominator, part.denominator * whole.numerator)


def progress(value: Exact, start: Exact, goal: Line) -> Fraction | None:
    """Return the share of the way to the goal: 1 anywhere inside it, past its farther end measured to that end.

    None where the start lies inside the goal, since there is no way to go.
    """
    if goal.low <= start <= goal.high:
        return None
    if goal.low <= value <= goal.high:
        return Fraction(1)
    # Measured to the nearer end: the one past which the value lies, or that is met first.
    return share(value, start, goal.high if value > goal.high else goal.low)


def share_between(value: Number, start: Number, goal: Number) -> Number | None:
    """Return the bounds of `share` over three ranges; None where start and goal may be the same number."""
    if not start.is_bounded or not goal.is_bounded or start.overlaps(goal):
        return None
    starts, goals = _ends(start), _ends(goal)
    closed = [end for end in (value.low, value.high) if end is not None]
    shares = [share(a, b, t) for a, b, t in product(closed, starts, goals)]
    rising = goals[0] > starts[0]
    open_low, open_high = value.low is None, value.high is None
    if not rising:
        open_low, open_high = open_high, open_low
    return interval(None if open_low else min(shares), None if open_high else max(shares))


def around(numbers: Sequence[Number]) -> Number | None:
    """Return the range that holds some numbers, None of none."""
    return hull(numbers) if numbers else None


def along(
    ends: tuple[Exact | None, Exact | None], point: Exact, first: tuple[Exact, Exact], last: tuple[Exact, Exact]
) -> tuple[Exact, Exact]:
    """Return the pair that lies between two pairs as a point lies between two ends."""
    low, high = ends
    if low is None or high is None or low == high or first == last:
        return first
    portion = quotient(point - low, high - low)
    return (first[0] + portion * (last[0] - first[0]), first[1] + portion * (last[1] - first[1]))


def bounded(share: Number, floor: Exact | None, cap: Exact | None) -> Number:
    """Keep both ends of a share between a floor and a cap."""

    def kept(end: Exact | None, is_low: bool) -> Exact | None:
        if end is None:
            return floor if is_low else cap
        held = end if cap is None else min(end, cap)
        return held if floor is None else max(held, floor)

    low, high = kept(share.low, True), kept(share.high, False)
    return Number(low, high, "exact" if low is not None and low == high else share.form)


def when_due(reached: Exact) -> Status:
    """Return the word for a share of the way once the target is due."""
    if reached < 0:
        return Status.ADVERSE
    if reached < 1:
        return Status.PARTLY_FULFILLED if reached else Status.NOT_FULFILLED
    return Status.FULFILLED if reached == 1 else Status.EXCEEDED


def reached_when_due(value: Exact, start: Exact, goal: Line) -> Status:
    """Return the word for a value once the target is due, by the share of the way from a start."""
    reached = progress(value, start, goal)
    if reached is None:
        return Status.NOT_COMPUTABLE
    if goal.strict and reached == 1:
        return Status.NOT_REACHED
    return when_due(reached)


def state_before_due(
    value: Exact, start: Exact | None, goal: Line, step: Exact | None, on_track: Exact | None, *, falls: bool
) -> Status:
    """Return the word for a state while time is left, held against a dated milestone it lies near to, if any.

    Without an `on_track` share, as for steps of a scale, the milestone itself is needed.
    """
    if start is not None and is_worse(value, start, falls=falls):
        return Status.ADVERSE
    met = against_goal(value, goal.near(falls), goal.far(falls), falls=falls, strict=goal.strict)
    if met is not Status.NOT_REACHED:
        return Status.ON_TRACK
    if step is None:
        return Status.NOT_DUE
    needed = step if start is None or on_track is None else needed_value(start, step, on_track)
    return at_least_step(value, needed, falls=falls)


def advance_before_due(
    value: Exact,
    level: Exact,
    goal: Line,
    way: Callable[[Exact], tuple[Exact, Exact]] | None,
    on_track: Exact,
    *,
    falls: bool,
    top: Exact | None,
) -> Status:
    """Return the word for what adds up while time is left; `level` is its start at the same rate.

    `way` is where a value stands by now that does not move, and what is expected, None where the line says nothing.
    A falling flow whose rate is compared has the `top` it comes from: a sum below its limit is not reached before the
    end, since more can still happen.
    """
    if is_worse_by(value, level, falls=falls):
        return Status.ADVERSE
    if top is not None:
        if is_past(value, goal):
            return missed_early(value, top, goal)
    else:
        met = against_goal(value, goal.near(falls), goal.far(falls), falls=falls, strict=goal.strict)
        if met is not Status.NOT_REACHED:
            return Status.FULFILLED if met is Status.REACHED else met
    if way is None:
        return Status.NOT_DUE
    low, height = way(level)
    if not is_worse_by(low, height, falls=falls):
        return Status.NOT_DUE
    return Status.ON_TRACK if is_on_track(value, low, height, on_track, falls=falls) else Status.BEHIND


def while_open(value: Exact, top: Exact, goal: Line) -> Status:
    """Return the word for a falling flow whose due day is not known: more can still be added to it."""
    return missed_early(value, top, goal) if is_past(value, goal) else Status.ON_TRACK


def is_past(value: Exact, goal: Line) -> bool:
    """Return whether a sum that cannot fall is above its limit, or on one that it must stay below."""
    return value > goal.high or (goal.strict and value == goal.high)


def missed_early(value: Exact, top: Exact, goal: Line) -> Status:
    """Return the word for a falling flow that is above its limit already: what happened cannot be undone."""
    if goal.high == 0:
        return reached_when_due(value, top, goal)
    return Status.ADVERSE if value > top else Status.NOT_REACHED


def before_due(reached: Exact, needed: Exact, *, strict: bool = False) -> Status:
    """Return the word for a share of the way while time is left; `needed` is the share that counts as on track."""
    if reached < 0:
        return Status.ADVERSE
    if reached > 1 if strict else reached >= 1:
        return Status.FULFILLED if reached == 1 else Status.EXCEEDED
    return Status.ON_TRACK if reached >= needed else Status.BEHIND


def against_goal(
    value: Exact, near: Exact, far: Exact, *, falls: bool, strict: bool, start: Exact | None = None
) -> Status:
    """Return the word for a value where no share is known: reached at the near end of the goal, exceeded past the
    far one, adverse where it is worse than a known start; a strict goal ("more than 400") is not reached by its own
    number.
    """
    if start is not None and is_worse(value, start, falls=falls):
        return Status.ADVERSE
    if value < far if falls else value > far:
        return Status.EXCEEDED
    if value == near:
        return Status.NOT_REACHED if strict else Status.REACHED
    return Status.REACHED if (value < near if falls else value > near) else Status.NOT_REACHED


def within(value: Exact, low: Exact | None, high: Exact | None) -> bool:
    """Return whether a value keeps its limits, both included."""
    return (low is None or value >= low) and (high is None or value <= high)


def kept_when_due(value: Exact, low: Exact | None, high: Exact | None) -> Status:
    """Return the word for a value that was to stay within limits."""
    return Status.KEPT if within(value, low, high) else Status.NOT_KEPT


def kept_so_far(total: Exact, low: Exact | None, high: Exact | None, needed: Exact | None) -> Status:
    """Return the word for a sum that is to end within limits, while time is left; `needed` by now of the lower."""
    if high is not None and total > high:
        return Status.NOT_KEPT
    if low is None:
        return Status.ON_TRACK
    if total >= low and high is None:
        return Status.KEPT
    return Status.ON_TRACK if needed is None or total >= needed else Status.BEHIND


def held(value: Exact, limit: Exact, *, falls: bool, kept: Status) -> Status:
    """Return the word where the target equals the start: kept in the better direction, else worse than the start."""
    return kept if (value <= limit if falls else value >= limit) else Status.ADVERSE


def past_rate(value: Exact, pace: Exact, end: Exact, *, falls: bool) -> Status:
    """Return the word for a flow that is to be past the rate it begins from, while time is left."""
    if not falls and value > end:
        return Status.EXCEEDED
    if is_worse(value, pace, falls=falls):
        return Status.ADVERSE
    return Status.BEHIND if value == pace else Status.ON_TRACK


def at_most_expected(total: Exact, expected: Exact, limit: Exact, *, strict: bool = False) -> Status:
    """Return the word for a sum that must stay below a limit while time is left, without a share."""
    if total > limit or (strict and total == limit):
        return Status.NOT_REACHED
    return Status.ON_TRACK if total <= expected else Status.BEHIND


def at_least_step(value: Exact, step: Exact, *, falls: bool) -> Status:
    """Return the word for a value held against a dated milestone, without a share."""
    return Status.ON_TRACK if (value <= step if falls else value >= step) else Status.BEHIND


def sense(low: Exact | None, high: Exact | None) -> int:
    """Return which way a share of the way went for certain, 1 or -1; 0 where its ends leave that open."""
    if low is not None and low > 0:
        return 1
    return -1 if high is not None and high < 0 else 0


def ranks_against(value: Exact, share: Number, at_goal: Number, goal: Line, *, falls: bool) -> bool:
    """Return whether a share puts a value on the other side of the goal than the known direction does.

    As a / t does with what is to fall: of at most 31 deaths, 4 are 13 %, and 40 are 129 %.
    """
    if is_worse(value, goal.near(falls), falls=falls):
        return share.low is not None and at_goal.high is not None and share.low > at_goal.high
    is_past = is_worse(goal.far(falls), value, falls=falls)
    return is_past and share.high is not None and at_goal.low is not None and share.high < at_goal.low


def implausible(low: Exact | None, high: Exact | None) -> int:
    """Return 1 for a share of the way that is certainly above 200 %, -1 for one certainly below 0, else 0."""
    if low is not None and low > 2:
        return 1
    return -1 if high is not None and high < 0 else 0


def portion(part: int, whole: int) -> Fraction:
    """Return the share of days that has passed."""
    return Fraction(part, whole)


def over_range(value: Number, edges: Iterable[Exact], word: Callable[[Exact], Status]) -> set[Status]:
    """Return the words of every single value in a range, where words change only at the edges."""
    if value.low is not None and value.low == value.high:
        return {word(value.low)}
    marks = sorted({edge for edge in edges if value.contains(edge)} | set(_ends(value)))
    if not marks:
        marks = sorted(set(edges)) or [0]
    # A strict bound leaves its own number out.
    inside = [mark for mark in marks if not value.strict or mark not in (value.low, value.high)]
    points: list[Exact] = [*inside, *(Fraction(first + second, 2) for first, second in pairwise(marks))]
    if value.low is None:
        points.append(marks[0] - 1)
    if value.high is None:
        points.append(marks[-1] + 1)
    return {word(point) for point in points}


def over_box(
    value: Number, start: Number, word: Callable[[Exact, Exact], Status], edges: Callable[[], Iterable[Exact]]
) -> set[Status]:
    """Return the words over a value and a start that are both known as ranges, the start always an edge itself.

    What is exact needs no `edges`, which are worked out where they are needed.
    """
    if value.low is not None and value.low == value.high and start.low is not None and start.low == start.high:
        return {word(value.low, start.low)}
    marks = tuple(edges())
    words: set[Status] = set()
    for end in _ends(start):
        words |= over_range(value, (*marks, end), partial(_from_start, word, end))
    if len(_ends(start)) > 1:
        # Inside both ranges the two may be the same number.
        words |= {word(point, point) for point in (*_ends(value), *_ends(start)) if _in_both(point, value, start)}
    return words


def _from_start(word: Callable[[Exact, Exact], Status], start: Exact, point: Exact) -> Status:
    return word(point, start)


def _in_both(point: Exact, first: Number, second: Number) -> bool:
    return first.contains(point) and second.contains(point)


def between_points(day: int, first: tuple[int, Exact], second: tuple[int, Exact]) -> Fraction:
    """Return the height of the straight line through two points on a day."""
    (from_day, low), (to_day, high) = first, second
    if low == 0:
        return quotient(high * (day - from_day), to_day - from_day)
    return low + quotient((high - low) * (day - from_day), to_day - from_day)


def half_open(value: Number) -> Number:
    """Return a quotient without the 0 that an open divisor leads towards."""
    # What is divided by an open bound comes near to nothing and never to it.
    return Number(None, value.high, "bound") if value.low == 0 and not value.is_exact else value


def _ends(value: Number) -> list[Exact]:
    ends = (value.low,) if value.low == value.high else (value.low, value.high)
    return [end for end in ends if end is not None]


def is_worse(value: Exact, start: Exact, *, falls: bool) -> bool:
    """Return whether a value is worse than the start in the known direction."""
    return value > start if falls else value < start


def is_worse_by(value: Exact, line: Exact, *, falls: bool) -> bool:
    """Return whether a value is worse than a line, by the shortest way for fractions."""
    # Multiplied across, since comparing fractions looks up what they are.
    first, second = (line, value) if falls else (value, line)
    return first.numerator * second.denominator < second.numerator * first.denominator


def is_on_track(value: Exact, start: Exact, expected: Exact, on_track: Exact, *, falls: bool) -> bool:
    """Return whether a value has come as far as `needed_value`, which is not made into a fraction of its own."""
    way = expected - start if start else expected
    done = value - start if start else value
    reached = done.numerator * way.denominator * on_track.denominator
    needed = way.numerator * done.denominator * on_track.numerator
    return reached <= needed if falls else reached >= needed


def needed_value(start: Exact, expected: Exact, on_track: Exact) -> Exact:
    """Return the value that counts as on track, so much of the way from the start to what is expected."""
    return start + on_track * (expected - start) if start else on_track * expected
