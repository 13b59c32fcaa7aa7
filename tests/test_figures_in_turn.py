"""The short way to sum figures that stand in turn says what laying them out says."""

from __future__ import annotations

import datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from logframe import Count, Measure, Observation, Project, at_least, between
from logframe.declaration.values.periods import Period
from logframe.evaluation.figures import flow_sums
from logframe.evaluation.figures.cover import Cover
from logframe.evaluation.figures.figures_in_turn import reported_in_turn, sum_in_turn
from logframe.evaluation.figures.gathered import Gathered, gathered
from logframe.evaluation.figures.versions import Version, versions

START = datetime.date(2020, 1, 1).toordinal()
VALUES = st.one_of(
    st.integers(0, 500), st.builds(lambda low, more: between(low, low + more), *[st.integers(0, 99)] * 2)
)


@st.composite
def readings(draw: st.DrawFn) -> tuple[Version, Gathered, Period]:
    """Return figures that stand in turn, some days between them at times, and the days asked for."""
    day, observations = START, []
    for _ in range(draw(st.integers(2, 6))):
        day += draw(st.sampled_from([0, 0, 0, 1, 40]))
        last = day + draw(st.integers(0, 60))
        days = Period(datetime.date.fromordinal(day), datetime.date.fromordinal(last))
        value = draw(st.one_of(VALUES, VALUES, st.builds(at_least, st.integers(0, 99))))
        observations.append(Observation(value, period=str(days.start) + "/" + str(days.end)))
        day = last + 1
    first = START + draw(st.sampled_from([0, 0, 0, -5, 20]))
    end = max(first, day + draw(st.sampled_from([-30, -1, 9])))
    asked = Period(datetime.date.fromordinal(first), datetime.date.fromordinal(end))
    made = Count if draw(st.booleans()) else Measure
    indicator = made("i", "People assisted", accumulates="increments", observations=observations)
    project = Project("P", "A project", period="2019/2023")
    group = gathered(indicator, project, "increments")
    (version,) = versions(indicator.observations, group, lambda definition: True).deciding
    return version, group, asked


@settings(max_examples=60, deadline=None)
@given(readings())
def test_sums_in_turn_are_those_of_the_cover(reading: tuple[Version, Gathered, Period]) -> None:
    """The sum, its coverage and what it rests on are the same by both ways, wherever the short one answers."""
    version, group, asked = reading
    short = sum_in_turn(version, group, (asked,))
    if short is not None:
        assert short == flow_sums._summed(version, group, (asked,), None)


@settings(max_examples=60, deadline=None)
@given(readings())
def test_days_reported_in_turn_are_those_of_the_cover(reading: tuple[Version, Gathered, Period]) -> None:
    """The last day to which everything is reported is the same by both ways."""
    version, group, asked = reading
    start, end = asked.start.toordinal(), asked.end.toordinal() + 1
    until = Cover(version.reported, version.gaps, group, until=end).wholly_until(start, end)
    last = datetime.date.fromordinal(until - 1) if until > start else None
    assert reported_in_turn(version.reported, [(start, end)]) == last
