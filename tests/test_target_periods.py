"""Targets of a flow that cross or lie in one another, found by a sweep as by comparing all pairs; late revisions."""

from __future__ import annotations

import datetime
from fractions import Fraction
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from logframe import Change, Count, Observation, Project, Revision, Target, check, evaluate
from logframe.declaration.values.numbers import Number

START = datetime.date(2024, 1, 1)
LAST = 6

Days = tuple[int, int]
SPANS = st.lists(
    st.tuples(st.integers(0, LAST), st.integers(0, LAST)).map(lambda ends: (min(ends), max(ends))),
    min_size=2,
    max_size=7,
    unique=True,
)


def _codes(spans: list[Days], values: list[int], code: str) -> int:
    day = [START + datetime.timedelta(days=number) for number in range(LAST + 1)]
    targets = [
        Target(value, period=f"{day[first]}/{day[last]}") for (first, last), value in zip(spans, values, strict=True)
    ]
    project = Project("P-1", "Legal aid", period=f"{day[0]}/{day[LAST]}")
    indicator = Count("cases", "Cases heard", unit="case", level="output", accumulates="increments", target=targets)
    project.result("aid", "People get their due in court", indicators=[indicator])
    return len(check(project, select=code))


def _holds(outer: Days, inner: Days) -> bool:
    return outer != inner and outer[0] <= inner[0] and inner[1] <= outer[1]


def _days(span: Days) -> set[int]:
    return set(range(span[0], span[1] + 1))


@settings(max_examples=80, deadline=None)
@given(SPANS)
def test_targets_that_cross_are_found_wherever_they_stand(spans: list[Days]) -> None:
    """LF153 is found where two targets share days and neither holds the other."""
    crosses = any(
        _days(first) & _days(second) and not _holds(first, second) and not _holds(second, first)
        for first, second in combinations(spans, 2)
    )
    assert _codes(spans, [1] * len(spans), "LF153") == crosses


@settings(max_examples=80, deadline=None)
@given(SPANS, st.data())
def test_a_target_is_compared_with_the_longest_ones_inside_it(spans: list[Days], data: st.DataObject) -> None:
    """LF152 is found for each target whose longest parts share no day and exceed it, or fill it and differ."""
    values = data.draw(st.lists(st.integers(1, 4), min_size=len(spans), max_size=len(spans)))
    wrong = 0
    for outer, value in zip(spans, values, strict=True):
        inside = [span for span in spans if _holds(outer, span)]
        top = [span for span in inside if not any(_holds(between, span) for between in inside)]
        summed = sum(values[spans.index(span)] for span in top)
        apart = not any(_days(first) & _days(second) for first, second in combinations(top, 2))
        fills = sum(len(_days(span)) for span in top) == len(_days(outer))
        wrong += bool(top) and apart and (summed > value or (fills and summed != value))
    assert _codes(spans, values, "LF152") == wrong


@pytest.mark.parametrize(
    ("revisions", "share", "words"),
    [
        # (day, target, what it was), the indicator's own target being that of the last.
        ([("2021-06-01", 60, None)], Fraction(1), []),
        ([("2023-06-01", 60, 100)], Fraction(6, 10), ["1 June 2023 set the target to 60"]),
        (
            [("2023-03-01", 80, 100), ("2023-06-01", 60, 80)],
            Fraction(6, 10),
            ["1 March 2023 set the target to 80", "1 June 2023 set the target to 60"],
        ),
        # What one revision set is what it was before the next.
        ([("2021-03-01", 80, 100), ("2023-06-01", 60, None)], Fraction(6, 8), ["1 June 2023 set the target to 60"]),
        ([("2023-06-01", 60, None)], None, ["what it was before the revision of 1 June 2023 is not stated"]),
    ],
)
def test_each_late_revision_is_told(
    revisions: list[tuple[str, int, int | None]], share: Fraction | None, words: list[str]
) -> None:
    """None of them changes the word, and one that does not say what was before goes back to the one before it."""
    project = Project("p", "P", period="2020/2022", revisions=[
        Revision(day, changes=[Change("c", target=target, was_target=was)]) for day, target, was in revisions
    ])  # fmt: skip
    built = [Observation(60, period="2020/2022")]
    wells = Count("c", "Wells built", accumulates="increments", target=60, observations=built)
    project.result("r", "R", level="output", indicators=[wells])
    answer = evaluate(project, on="2023-12-31")["c"]
    assert answer.share == (None if share is None else Number(share, share))
    assert all(entry in answer.reason for entry in words)
    assert answer.reason.count("set the target to") == sum(day > "2022" for day, _, _ in revisions)
