"""What is usual takes a short way to its answer: the same as by the general one."""

from __future__ import annotations

import datetime
from fractions import Fraction
from typing import Any

import attrs
from hypothesis import assume, given
from hypothesis import strategies as st

from logframe import Project
from logframe.answers import Indicator
from logframe.declaration.values.periods import Period
from logframe.evaluation import formulas
from logframe.evaluation.figures.flow_sums import flow_sum
from logframe.evaluation.figures.gathered import gathered
from logframe.evaluation.figures.versions import Version, versions
from logframe.evaluation.fulfilment.expectations import elapsed
from logframe.evaluation.fulfilment.fulfilments import fulfil
from logframe.testing import days, indicators, observations, periods

DAY = datetime.timedelta(days=1)
FLOWS = ("count", "measure", "money")
NUMBERS = st.integers(-9, 9) | st.fractions(-9, 9, max_denominator=6)
TRACKS = st.fractions(Fraction(1, 10), 1, max_denominator=10)


@st.composite
def lone(draw: st.DrawFn, kinds: tuple[str, ...] = ("count", "measure", "money", "percentage", "ratio")) -> Indicator:
    """Draw a numeric indicator with a single figure, in a place or for the whole, dated, undated or missing."""
    kind = draw(st.sampled_from(kinds))
    figure = attrs.evolve(draw(observations(kind, flow=draw(st.booleans()))), superseded_by="")
    return attrs.evolve(draw(indicators(kind)), observations=[figure])


@st.composite
def frames(draw: st.DrawFn) -> Project:
    """Draw a project of which only the dates matter, mostly known."""
    known: Any = {"period": draw(periods())} if draw(st.integers(0, 4)) else {"within": draw(periods())}
    return Project("P-1", "A drawn project", **known)


def halves(period: Period, day: datetime.date) -> tuple[Period, ...]:
    """Cut a period before a day, so that it takes the general way."""
    assume(period.start < day <= period.end)
    return Period(period.start, day - DAY), Period(day, period.end)


@given(lone(), frames(), days())
def test_a_lone_figure_is_judged_as_one_beside_another(indicator: Indicator, project: Project, on: Any) -> None:
    """A second figure that is superseded makes the way longer and changes nothing."""
    (figure,) = indicator.observations
    longer = attrs.evolve(indicator, observations=[figure, attrs.evolve(figure, superseded_by="register")])
    assert attrs.evolve(fulfil(indicator, project, on), indicator=longer) == fulfil(longer, project, on)


@given(lone(FLOWS), frames(), periods(), days())
def test_a_lone_flow_comes_to_the_same_over_two_halves(
    indicator: Indicator, project: Project, asked: Period, day: Any
) -> None:
    """What an exact figure comes to over a period is no matter of how the days are asked for."""
    group = gathered(indicator, project, "increments")
    (version,) = versions(indicator.observations, group, lambda definition: True).deciding
    assume(all(item.value.form == "exact" for item in version.reported))
    inside = _moved_into(version, asked)
    parts = halves(asked, day if asked.start < day <= asked.end else asked.end)
    for reading in (version, inside):
        once, twice = flow_sum(reading, group, (asked,)), flow_sum(reading, group, parts)
        assert attrs.evolve(once, coverage=None) == attrs.evolve(twice, coverage=None)
        assert (once.coverage and once.coverage.covered) == (twice.coverage and twice.coverage.covered)


def _moved_into(version: Version, asked: Period) -> Version:
    """Give the figures the first days of a period, or all of them if it is short."""
    extent = Period(asked.start, min(asked.end, asked.start + 90 * DAY))
    return attrs.evolve(version, reported=tuple(attrs.evolve(item, extent=extent) for item in version.reported))


@given(periods(), days(), days())
def test_the_share_of_days_that_has_passed_is_the_same_in_halves(period: Period, cut: Any, on: Any) -> None:
    """One period passes as its two halves do."""
    parts = halves(period, cut if period.start < cut <= period.end else period.end)
    assert elapsed((period,), on) == elapsed(parts, on)


@given(NUMBERS, NUMBERS, NUMBERS, TRACKS, st.booleans())
def test_what_is_on_track_has_come_as_far_as_the_needed_value(
    value: Any, start: Any, expected: Any, on_track: Fraction, falls: bool
) -> None:
    """Multiplied across, a comparison says what it says of fractions, at the needed value itself as well."""
    needed = formulas.needed_value(start, expected, on_track)
    for point in (value, needed):
        kept_up = point <= needed if falls else point >= needed
        assert formulas.is_on_track(point, start, expected, on_track, falls=falls) == kept_up
        assert formulas.is_worse_by(point, needed, falls=False) == (point < needed)
