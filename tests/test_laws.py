"""The laws of values and fulfilment, over all kinds, units and directions."""

from __future__ import annotations

import datetime
import pickle
from fractions import Fraction

import attrs
from hypothesis import assume, given
from hypothesis import strategies as st

from logframe import Count, Measure, Observation, Percentage, Project, Target, between, check, evaluate, missing, review
from logframe.answers import Indicator
from logframe.declaration.values.periods import Period
from logframe.evaluation.formulas import before_due, over_range, share_between, when_due
from logframe.evaluation.fulfilment.fulfilments import fulfil
from logframe.quantities import Missing, Number, total
from logframe.testing import NUMERIC, days, exact_numbers, indicators, numbers, observations, periods, projects, values
from logframe.writers.html import render_html
from logframe.writers.markdown import render_markdown

SIGNED = exact_numbers(-1000, 1000)


def point(number: Number, share: Fraction) -> Fraction:
    """Pick a point inside a bounded number."""
    assert number.low is not None
    assert number.high is not None
    return number.low + (Fraction(number.high) - number.low) * share


SHARES = st.fractions(0, 1, max_denominator=10)


@given(numbers(-100, 100, bounds=False), numbers(-100, 100, bounds=False), SHARES, SHARES)
def test_arithmetic_contains_every_point(one: Number, other: Number, s: Fraction, t: Fraction) -> None:
    """Whatever the operands may be, the result of them lies inside the computed range."""
    a, b = point(one, s), point(other, t)
    assert (one + other).contains(a + b)
    assert (one - other).contains(a - b)
    assert (one * other).contains(a * b)
    if not other.contains(0):
        assert (one / other).contains(a / b)


@given(numbers(), numbers())
def test_addition_is_the_same_both_ways(one: Number, other: Number) -> None:
    """Order does not matter, and taking away again leaves a range that contains the first."""
    assert one + other == other + one
    back = one + other - other
    assert back.low is None or one.low is None or back.low <= one.low


@given(st.lists(values(), max_size=6))
def test_missing_parts_are_counted_and_never_zero(parts: list[Number | Missing]) -> None:
    """A sum says how many parts were missing; with any it is a lower bound, or missing if a part may be below 0."""
    summed = total(parts)
    gaps = sum(isinstance(part, Missing) for part in parts)
    assert summed.missing == gaps
    assert summed.parts == len(parts)
    may_fall = any(isinstance(part, Number) and (part.low is None or part.low < 0) for part in parts)
    if gaps == len(parts) or (gaps and may_fall):
        assert isinstance(summed.value, Missing)
    else:
        assert isinstance(summed.value, Number)
        if gaps:
            assert summed.value.high is None


@given(SIGNED, SIGNED, SIGNED, SIGNED)
def test_share_is_0_at_the_baseline_1_at_the_target_and_monotone(
    start: Fraction, aim: Fraction, a: Fraction, b: Fraction
) -> None:
    """The share is 0 at the baseline, 1 at the target, and grows towards the target in both directions."""
    assume(start != aim)

    def at(value: Fraction) -> Number | None:
        return share_between(between(value, value), between(start, start), between(aim, aim))

    assert at(start) == between(0, 0)
    assert at(aim) == between(1, 1)
    first, second = at(a), at(b)
    assert first is not None
    assert second is not None
    assert first.low is not None
    assert second.low is not None
    nearer = b > a if aim > start else b < a
    assert (second.low > first.low) == nearer or a == b
    mirrored = share_between(between(-a, -a), between(-start, -start), between(-aim, -aim))
    assert mirrored == first


@given(numbers(0, 100), numbers(0, 100, bounds=False), numbers(0, 100, bounds=False), SHARES, SHARES, SHARES)
def test_share_of_ranges_contains_every_point(
    value: Number, start: Number, aim: Number, s: Fraction, t: Fraction, u: Fraction
) -> None:
    """Any value, baseline and target inside their ranges give a share inside its bounds."""
    share = share_between(value, start, aim)
    assume(share is not None)
    assert share is not None
    low = value.low if value.low is not None else (value.high or 0) - 50
    high = value.high if value.high is not None else (value.low or 0) + 50
    a = low + (Fraction(high) - low) * s
    b, t_ = point(start, t), point(aim, u)
    assume(b != t_)
    assert share.contains((a - b) / (t_ - b))


@given(numbers(-2, 3), st.fractions(0, 1, max_denominator=20), SHARES)
def test_a_range_gives_what_its_single_values_give(share: Number, needed: Fraction, s: Fraction) -> None:
    """The word of any share inside the bounds is among the possible ones, due or not."""
    low = share.low if share.low is not None else (share.high or 0) - 3
    high = share.high if share.high is not None else (share.low or 0) + 3
    exactly = low + (Fraction(high) - low) * s
    assume(not share.strict or exactly not in (share.low, share.high))
    assert when_due(exactly) in over_range(share, (0, 1), when_due)
    assert before_due(exactly, needed) in over_range(share, (0, needed, 1), lambda end: before_due(end, needed))


@given(st.integers(0, 1000), st.integers(1, 1000), st.integers(0, 1000))
def test_share_is_the_same_in_any_unit(start: int, way: int, value: int) -> None:
    """Kilometres and metres give the same share."""
    share = []
    for unit, times in (("km", 1), ("m", 1000)):
        road = Measure(
            "road",
            "Road that carries lorries all year",
            unit=unit,
            accumulates="snapshot",
            baseline=start * times,
            target=(start + way) * times,
            observations=[Observation(value * 1000, unit="m", date="2024-12-31")],
        )
        share.append(fulfil(road, Project("P", "P", period="2024"), datetime.date(2024, 12, 31)).share)
    assert share[0] == share[1]


@given(st.lists(st.tuples(periods(), st.integers(0, 100)), min_size=1, max_size=4), periods(), st.data())
def test_straddling_flows_are_bounds_for_any_split(
    reports: list[tuple[Period, int]], target: Period, data: st.DataObject
) -> None:
    """However the events of a report are spread over its days, the sum inside the target's days is in bounds."""
    kept: list[tuple[Period, int]] = []
    for period, count in reports:
        if not any(period.overlap(other) for other, _ in kept):
            kept.append((period, count))
    events = Count(
        "events",
        "Events",
        unit="event",
        accumulates="increments",
        target=Target(50, period=target),
        observations=[Observation(count, period=period) for period, count in kept],
    )
    answer = fulfil(events, Project("P", "P"), target.end)
    value = answer.value.value
    inside = 0
    for period, count in kept:
        for _ in range(min(count, 5)):
            day = period.start + datetime.timedelta(days=data.draw(st.integers(0, period.days - 1)))
            inside += target.start <= day <= target.end
        whole = target.contains(period)
        inside += max(0, count - 5) * whole
    if isinstance(value, Number):
        assert value.high is None or inside <= value.high
        certain = sum(count for period, count in kept if target.contains(period))
        assert value.low == certain
    else:
        assert inside == 0


@given(projects(), days())
def test_any_valid_project_is_evaluated_checked_and_reviewed(project: Project, on: datetime.date) -> None:
    """Nothing raises for a valid declaration, on any date, and every answer can be explained and written."""
    answers = evaluate(project, on=on)
    for one in answers:
        assert one.status
        assert str(one.explain())
        assert one.possible
        if one.share is not None and one.share.is_bounded:
            assert one.share.low is not None
            assert one.share.high is not None
            assert one.share.low <= one.share.high
    check(project, on=on, profile="strict")
    written = review(project, on=on)
    assert project.id in render_markdown([written])
    assert project.id in render_html([written])


@given(indicators(), days())
def test_other_definitions_and_superseded_figures_never_decide(indicator: Indicator, on: datetime.date) -> None:
    """Taking such figures out changes neither status nor share."""
    project = Project("P", "P", period="2018/2024")
    kept = tuple(one for one in indicator.observations if not one.superseded_by and not one.definition)
    first, second = fulfil(indicator, project, on), fulfil(attrs.evolve(indicator, observations=kept), project, on)
    assert first.share == second.share
    assert first.possible == second.possible


@given(st.sampled_from(NUMERIC).flatmap(indicators), days())
def test_order_of_observations_does_not_matter(indicator: Indicator, on: datetime.date) -> None:
    """Figures with dates say when they are, wherever they stand in the list."""
    project = Project("P", "P", period="2018/2024")
    dated = [one for one in indicator.observations if one.extent is not None]
    turned = attrs.evolve(indicator, observations=tuple(reversed(dated)))
    straight = attrs.evolve(indicator, observations=tuple(dated))
    first, second = fulfil(straight, project, on), fulfil(turned, project, on)
    assert first.possible == second.possible
    assert first.share == second.share


@given(projects())
def test_projects_are_values(project: Project) -> None:
    """A project equals its copies by nodes, by evolve and by pickle, which keep every place."""
    copies = [
        attrs.evolve(project),
        attrs.evolve(project, nodes=project.nodes),
        pickle.loads(pickle.dumps(project)),
    ]
    for copy in copies:
        assert copy == project
        assert [one.declared_at for one in copy.nodes] == [one.declared_at for one in project.nodes]
    assert attrs.evolve(project, statement="Another") != project


@given(observations("count"))
def test_observations_survive_pickling(observation: Observation) -> None:
    """An observation comes back equal and with its place."""
    again = pickle.loads(pickle.dumps(observation))
    assert again == observation
    assert again.declared_at == observation.declared_at


@given(st.decimals(-1000, 1000, places=3))
def test_decimals_are_read_as_typed(number: object) -> None:
    """A decimal is the fraction that was typed, whether written as Decimal or as float."""
    exactly = Fraction(str(number))
    one = Percentage("a", "A", baseline=number, part_of_whole=False)  # type: ignore[arg-type]  # Hypothesis types it loosely
    other = Percentage("a", "A", baseline=float(str(number)), part_of_whole=False)
    assert isinstance(one.start, Number)
    assert one.start.low == exactly
    assert one.start == other.start


def test_missing_needs_a_reason() -> None:
    """A gap always says why it is one."""
    assert missing("no report").reason == "no report"
