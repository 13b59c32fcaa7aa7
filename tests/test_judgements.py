"""Words of judgement: the worked cases, and the laws that hold for every project."""

from __future__ import annotations

import datetime
import itertools
import json
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from logframe import (
    Count,
    Measure,
    Observation,
    Percentage,
    Project,
    Target,
    about,
    at_least,
    at_most,
    between,
    check,
    evaluate,
    keep_at_least,
    less_than,
    load,
    missing,
    more_than,
)
from logframe.answers import Evaluation, Fulfilment, Indicator
from logframe.declaration.values.periods import months_after
from logframe.errors import LogframeError, ProjectErrors
from logframe.evaluation.statuses import PRAISING, RANK, Status
from logframe.quantities import Keep
from logframe.testing import indicators

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"
START, END = datetime.date(2024, 1, 1), datetime.date(2025, 12, 31)
WHOLE = "2024/2025"


def cases(shared: Path) -> Iterator[dict[str, Any]]:
    """Read the worked cases of the field, and those of ours that vary each of them, worked out by hand as well."""
    for file in (shared / "data" / "cases" / "judgements.jsonl", Path(__file__).with_name("worked_judgements.jsonl")):
        with file.open(encoding="utf-8") as lines:
            yield from map(json.loads, lines)


def problems(answers: Evaluation, project: Project, case: dict[str, Any]) -> list[str]:
    """Compare what is answered with what a case expects."""
    expect, answer = case["expect"], answers["i"]
    wrong = []
    if "status" in expect and answer.status != expect["status"]:
        wrong.append(f"status is {answer.status}, not {expect['status']}")
    if list(answer.possible) != expect.get("possible", list(answer.possible)):
        wrong.append(f"possible is {', '.join(answer.possible)}")
    if answer.status in expect.get("status_not", ()):
        wrong.append(f"status is {answer.status}")
    if "share" in expect:
        share = Fraction(*expect["share"])
        if answer.share is None or (answer.share.low, answer.share.high) != (share, share):
            wrong.append(f"share is {answer.share}, not {share}")
    if "bounds" in expect:
        ends = tuple(None if end is None else Fraction(*end) for end in expect["bounds"])
        if answer.share is None or (answer.share.low, answer.share.high) != ends:
            wrong.append(f"share is {answer.share}, not from {ends[0]} to {ends[1]}")
    if answer.evidence.level != expect.get("evidence", answer.evidence.level):
        wrong.append(f"evidence is {answer.evidence.level}, not {expect['evidence']}")
    if expect.get("explains", "") not in str(answer.explain()):
        wrong.append(f"the explanation lacks {expect['explains']!r}")
    if "node" in expect and answers.verdict("r").status != expect["node"]:
        wrong.append(f"the node is {answers.verdict('r').status}, not {expect['node']}")
    codes = {diagnostic.code for diagnostic in check(project, on=case["on"])}
    wrong += [f"{code} is not found" for code in expect.get("diagnostics", ()) if code not in codes]
    wrong += [f"{code} is found" for code in expect.get("no_diagnostics", ()) if code in codes]
    return wrong


def test_every_worked_case_holds(shared: Path, tmp_path: Path) -> None:
    """Status, share, diagnostics and explanation are as each case says, or it is refused as it says."""
    wrong: dict[str, object] = {}
    count = 0
    for case in cases(shared):
        count += 1
        file = tmp_path / f"case_{count}.py"
        file.write_text(case["project"], encoding="utf-8")
        refused = case["expect"].get("refused")
        try:
            (project,) = load(file)
            found = problems(evaluate(project, on=case["on"], method=case["expect"].get("method")), project, case)
        except (LogframeError, ProjectErrors) as problem:
            found = [] if refused is not None and refused in str(problem) else [str(problem)]
        else:
            found += ["is not refused"] if refused is not None else []
        if found:
            wrong[case["id"]] = found
    assert count
    assert not wrong


def judged(indicator: Indicator, on: datetime.date | str = END, period: str = WHOLE) -> Fulfilment:
    """Judge one indicator of a project of two years."""
    project = Project("P", "P", period=period)
    project.result("r", "r", indicators=[indicator])
    return evaluate(project, on=on)[indicator.id]


def worse_than(first: Status, second: Status) -> bool:
    """Tell whether both words lie within the order, the first further down."""
    return first in RANK and second in RANK and RANK[first] > RANK[second]


DAYS = st.dates(START, END)
NUMBERS = st.integers(0, 200)
# Thirds, numbers that a float does not hold, and what lies below nothing.
WIDE = (
    NUMBERS
    | st.integers(-20, 20)
    | st.integers(10**15 - 3, 10**15 + 3)
    | st.integers(0, 60).map(lambda n: Fraction(n, 3))
)


@given(
    st.sampled_from(["increments", "running-total", "snapshot"]),
    st.sampled_from(["increase", "decrease"]),
    st.none() | WIDE,
    WIDE,
    WIDE,
    WIDE,
    st.sampled_from(["2024-02-29", "2024-06-30", "2024-12-31", "2025-09-30", "2025-12-31", "2026-03-31"]),
    st.booleans(),
    st.sampled_from(["", "line", "strict", "range", "about"]),
)
@example("increments", "decrease", 2, 1, 1, 2, "2024-06-30", False, "")
@example("increments", "increase", None, -19, -152, 137, "2025-12-31", False, "")
@example("increments", "increase", 0, 100, 101, 99, "2025-12-31", False, "strict")
@example("snapshot", "decrease", 30, 10, 9, 11, "2025-12-31", False, "strict")
@example("increments", "decrease", 24, 12, 11, 12, "2024-12-31", False, "strict")
def test_a_better_figure_never_gets_a_worse_word(
    accumulates: Any,
    direction: Any,
    start: Any,
    goal: Any,
    first: Any,
    second: Any,
    on: str,
    milestone: bool,
    form: str,
) -> None:
    """For one exact figure of one source, more of what is wanted is never called worse, whatever form a target has.

    A line to pass that is met exactly stands apart: it is not reached, beside the share of all of it.
    """
    rises = direction == "increase"
    forms: dict[str, Any] = {
        "line": at_least if rises else at_most,
        "strict": more_than if rises else less_than,
        "range": lambda low: between(low, low + 7),
        "about": about,
    }
    better, poorer = (max(first, second), min(first, second)) if rises else (min(first, second), max(first, second))
    assume(form != "strict" or better != goal)
    goal = forms[form](goal) if form and not (form == "about" and goal == 0) else goal
    words = []
    for value in (better, poorer):
        flow = accumulates == "increments"
        figure = Observation(value, period=f"2024-01-01/{on}") if flow else Observation(value, date=on)
        words.append(
            judged(
                Measure(
                    "i",
                    "I",
                    level="outcome",
                    accumulates=accumulates,
                    direction=direction,
                    baseline=start,
                    target=goal,
                    milestones=[Target((start or 0) + 5, by="2024-12-31")] if milestone else [],
                    observations=[figure],
                ),
                on,
            ).status
        )
    assert not worse_than(words[0], words[1]), words


@pytest.mark.parametrize("method", ["target-ratio", "global-fund", "undp-cpd", "elapsed-time"])
@pytest.mark.parametrize(
    ("accumulates", "start", "goal"), [("increments", None, 31), ("running-total", None, 31), ("snapshot", 100, 50)]
)
def test_a_method_that_ranks_against_the_direction_gives_its_number_alone(
    accumulates: Any, start: Any, goal: int, method: str
) -> None:
    """Of at most 31 deaths 4 are 13 % by a / t and never behind for that: the word is that without the method."""
    for on, value in itertools.product(["2024-12-31", "2025-12-31"], [4, 29, 40, 75, 120]):
        figure = (
            Observation(value, period=f"2024-01-01/{on}")
            if accumulates == "increments"
            else Observation(value, date=on)
        )
        project = Project("P", "P", period=WHOLE)
        project.result("r", "r", indicators=[
            Measure("i", "Deaths", level="outcome", accumulates=accumulates, direction="decrease", baseline=start,
                    target=goal, observations=[figure])
        ])  # fmt: skip
        assert evaluate(project, on=on, method=method)["i"].status is evaluate(project, on=on)["i"].status


@given(st.integers(0, 60), st.sampled_from([1, 2, 3, 6, 12, 24]), st.integers(0, 14), WIDE, WIDE, WIDE)
def test_a_leap_day_changes_no_share_of_a_falling_flow(
    begin: int, months: int, gap: int, start: Any, way: Any, now: Any
) -> None:
    """Whole years, quarters and months compare as such, whichever of them has a leap day."""
    assume(start > 0)
    first = [
        months_after(datetime.date(2018, 12, 31), begin + months + step) for step in (-months, 0, gap, gap + months)
    ]
    spans = [f"{after + datetime.timedelta(days=1)}/{last}" for after, last in (first[:2], first[2:])]
    goal = max(0, start - 1 - way % max(1, start))
    answer = judged(
        Measure(
            "i",
            "Days lost",
            level="outcome",
            accumulates="increments",
            direction="decrease",
            baseline=Observation(start, period=spans[0]),
            target=Target(goal, period=spans[1]),
            observations=[Observation(now, period=spans[1])],
        ),
        str(first[3]),
        "2018/2030",
    )
    share = Fraction(now - start, goal - start)
    assert answer.share is not None
    assert (answer.share.low, answer.share.high) == (share, share)


@given(st.lists(st.tuples(st.integers(1, 180), NUMBERS), min_size=1, max_size=5), st.integers(1, 600), st.data())
def test_splitting_a_count_by_time_or_place_changes_nothing_when_due(
    parts: list[tuple[int, int]], goal: int, data: st.DataObject
) -> None:
    """The same cases reported in one figure, in several periods, or by the same places in each, get one answer."""
    total = sum(value for _, value in parts)
    cuts = sorted({min(days, 729) for days, _ in parts})
    edges = [START, *(START + datetime.timedelta(days=cut) for cut in cuts), END + datetime.timedelta(days=1)]
    spans = [f"{first}/{last - datetime.timedelta(days=1)}" for first, last in pairwise(edges)]
    left, values = total, []
    for _ in spans[:-1]:
        values.append(data.draw(st.integers(0, left)))
        left -= values[-1]
    values.append(left)
    osh = [data.draw(st.integers(0, value)) for value in values]
    told = [
        [Observation(total, period=WHOLE)],
        [Observation(value, period=span) for value, span in zip(values, spans, strict=True)],
        [
            Observation(part, period=span, place=place)
            for value, own, span in zip(values, osh, spans, strict=True)
            for place, part in (("Osh", own), ("Bishkek", value - own))
        ],
    ]
    answers = [
        judged(
            Count("i", "I", unit="person", level="output", accumulates="increments", target=goal, observations=figures)
        )
        for figures in told
    ]
    assert len({(answer.share, answer.possible) for answer in answers}) == 1


@given(NUMBERS, NUMBERS)
def test_a_part_within_its_whole_is_no_conflict(part: int, whole: int) -> None:
    """A contained period whose count does not exceed its whole's leaves one reading, the whole's."""
    assume(part <= whole)
    answer = judged(
        Count(
            "i",
            "I",
            unit="person",
            level="output",
            accumulates="increments",
            target=100,
            observations=[Observation(part, period="2024", source="a"), Observation(whole, period=WHOLE, source="b")],
        )
    )
    assert not answer.conflicts
    assert answer.share is not None
    assert answer.share.low == answer.share.high == Fraction(whole, 100)


# Of a sum and a total, to rise, to fall, to keep, from a start and by steps.
FORMS = st.sampled_from(
    [
        {},
        {"direction": lambda value, goal: "decrease"},
        {"target": lambda value, goal: keep_at_least(goal)},
        {"baseline": lambda value, goal: Observation(goal + 40, period="2022/2023")},
        {"target": lambda value, goal: [Target(goal, period="2024"), Target(goal, period="2025")]},
        {
            "accumulates": lambda value, goal: "running-total",
            "observations": lambda value, goal: [Observation(value, date="2024-06-30")],
            "milestones": lambda value, goal: [Target(goal, by="2024-09-30")],
            "target": lambda value, goal: goal + 10,
        },
        {
            "accumulates": lambda value, goal: "snapshot",
            "observations": lambda value, goal: [
                Observation(value, date="2024-03-31"),
                Observation(value, date="2024-06-15"),
            ],
            "target": lambda value, goal: keep_at_least(goal),
        },
    ]
)


@given(NUMBERS, st.integers(1, 300), st.integers(0, 166), st.sampled_from([None, "quarterly", "yearly"]), FORMS)
def test_a_day_of_silence_changes_no_word_while_the_as_of_rule_holds(
    value: int, goal: int, silence: int, frequency: Any, form: dict[str, Any]
) -> None:
    """Within two reporting intervals after the last report, waiting one more day says nothing new."""
    keywords: dict[str, Any] = {"accumulates": "increments", "target": goal}
    keywords |= {"observations": [Observation(value, period="2024-H1")]}
    keywords |= {key: entry(value, goal) for key, entry in form.items()}
    indicator = Count("i", "I", unit="person", level="output", frequency=frequency, **keywords)
    reported = datetime.date(2024, 6, 30)
    on = reported + datetime.timedelta(days=silence)
    assert judged(indicator, on).possible == judged(indicator, on + datetime.timedelta(days=1)).possible


@given(st.lists(NUMBERS, min_size=4, max_size=4), st.integers(1, 400), DAYS, DAYS, st.integers(1, 4))
@example([0, 15, 90, 0], 100, datetime.date(2024, 2, 29), datetime.date(2025, 6, 30), 3)
def test_increments_and_their_running_total_get_the_same_word(
    values: list[int], goal: int, by: datetime.date, on: datetime.date, reports: int
) -> None:
    """For a target by any date it does not matter whether a report gives the half year or all so far."""
    halves = ["2024-H1", "2024-H2", "2025-H1", "2025-H2"]
    ends = ["2024-06-30", "2024-12-31", "2025-06-30", "2025-12-31"]
    sums = [sum(values[: count + 1]) for count in range(4)]
    count = sum(end <= str(on) for end in ends[:reports])
    flow = [Observation(value, period=half) for value, half in zip(values, halves, strict=True)][:count]
    total = [Observation(value, date=end) for value, end in zip(sums, ends, strict=True)][:count]
    keywords: dict[str, Any] = {"unit": "person", "level": "output", "target": Target(goal, by=str(by))}
    increments = Count("i", "I", accumulates="increments", observations=flow, **keywords)
    running = Count("i", "I", accumulates="running-total", observations=total, **keywords)
    assert judged(increments, on).status == judged(running, on).status


@given(
    st.sampled_from([Measure, Count, Percentage]),
    st.integers(0, 100),
    st.integers(0, 100),
    st.lists(st.tuples(DAYS, st.integers(0, 100)), min_size=1, max_size=4),
    DAYS,
    st.booleans(),
)
def test_with_direction_unknown_only_a_keep_can_praise(
    kind: Any, goal: int, limit: int, figures: list[tuple[datetime.date, int]], on: datetime.date, keeps: bool
) -> None:
    """Nothing tells whether more is better, so no word of praise stands but of what is kept within limits."""
    answer = judged(
        kind(
            "i",
            "I",
            level="outcome",
            accumulates="snapshot",
            baseline=missing("not surveyed"),
            target=keep_at_least(limit) if keeps else goal,
            observations=[Observation(value, date=day) for day, value in dict(figures).items()],
        ),
        on,
    )
    if answer.status in PRAISING:
        assert isinstance(answer.indicator.target, Keep)


@given(st.sampled_from(["count", "measure", "percentage"]).flatmap(indicators), DAYS)
def test_on_track_never_stands_beside_a_forecast_below_the_limit(indicator: Indicator, on: datetime.date) -> None:
    """The word and the forecast are one comparison."""
    project = Project("P", "P", period=WHOLE)
    project.result("r", "r", indicators=[indicator])
    answer = evaluate(project, on=on)[indicator.id]
    for reading in answer.answers:
        ahead = reading.forecast
        if reading.status is Status.ON_TRACK and ahead is not None and ahead.high is not None:
            assert ahead.high >= project.on_track


@settings(max_examples=25)
@example(0, 100, 1, "2025-06-30")
@given(st.integers(0, 120), st.integers(0, 120), st.integers(1, 120), st.sampled_from(["2025-06-30", "2025-12-31"]))
def test_a_range_gives_exactly_what_its_single_values_give(first: int, second: int, goal: int, on: str) -> None:
    """The words of a range are those of every value in it, neither more nor fewer."""
    low, high = min(first, second), max(first, second)

    def words(value: Any) -> set[Status]:
        figure = Observation(value, period=f"2024-01-01/{on}")
        return set(
            judged(
                Measure("i", "I", level="output", accumulates="increments", target=goal, observations=[figure]), on
            ).possible
        )

    passed = Fraction((datetime.date.fromisoformat(on) - datetime.date(2023, 12, 31)).days, 731)
    edges = {Fraction(goal), goal * passed * Fraction(9, 10)}
    points = {low + Fraction((high - low) * step, 40) for step in range(41)}
    points |= {edge + side for edge in edges for side in (Fraction(-1, 1000), 0, Fraction(1, 1000))}
    singles = {word for value in points if low <= value <= high for word in words(value)}
    assert words(between(low, high)) == singles


@settings(max_examples=25)
@example(68, 98, 0, True)
@example(90, 60, 100, False)
@given(st.integers(0, 100), st.integers(0, 100), st.integers(0, 100), st.booleans())
def test_an_open_end_of_a_share_lies_at_the_end_of_the_scale(bound: int, goal: int, start: int, below: bool) -> None:
    """At most 68 % is 0 to 68 %, and at least 90 % is 90 to 100 %: no share is less than none or more than all."""
    assume(goal != start)

    def words(value: Any) -> tuple[Status, ...]:
        return judged(
            Percentage("i", "I", baseline=start, target=goal, observations=Observation(value, date=END))
        ).possible

    ends = (0, bound) if below else (bound, 100)
    assert words(at_most(bound) if below else at_least(bound)) == words(between(*ends))


@settings(max_examples=25)
@example(0, 10, 50, "2025-06-30", "running-total")
@example(0, 60, 50, "2025-06-30", "running-total")
@example(0, 60, 50, "2025-06-30", "snapshot")
@given(
    st.integers(0, 99),
    st.integers(0, 99),
    st.integers(0, 120),
    st.sampled_from(["2025-06-30", "2025-12-31"]),
    st.sampled_from(["running-total", "snapshot", "increments"]),
)
def test_a_start_known_as_a_range_gives_what_its_single_values_give(
    first: int, second: int, value: int, on: str, accumulates: str
) -> None:
    """The words of a baseline known as a range are those of every baseline in it, neither more nor fewer."""
    low, high = min(first, second), max(first, second)

    def words(start: Any) -> set[Status]:
        figure = Observation(value, period=f"2024-01-01/{on}") if accumulates == "increments" else None
        figure = figure or Observation(value, date=on)
        indicator = Measure(
            "i",
            "I",
            level="output",
            accumulates=accumulates,  # type: ignore[arg-type]  # one of the three
            baseline=Observation(start, period="2022/2023"),
            target=100,
            milestones=[Target(60, by="2025-03-31")] if accumulates == "snapshot" else (),
            observations=[figure],
        )
        return set(judged(indicator, on).possible)

    points = {low + Fraction((high - low) * step, 40) for step in range(41)} | {Fraction(value)}
    singles = {word for point in points if low <= point <= high for word in words(point)}
    ranged = words(between(low, high))
    assert singles <= ranged
    # Between two of forty points a word may hold that none of them has, only next to the start itself.
    assert ranged - singles <= {Status.ADVERSE, Status.BEHIND, Status.NOT_FULFILLED, Status.PARTLY_FULFILLED}


@pytest.mark.parametrize(
    ("value", "on", "word"),
    [
        (390, "2025-12-31", Status.ADVERSE),
        (400, "2025-12-31", Status.NOT_REACHED),
        (401, "2025-12-31", Status.EXCEEDED),
        (390, "2025-06-30", Status.ADVERSE),
        (400, "2025-06-30", Status.NOT_DUE),
    ],
)
@pytest.mark.parametrize("accumulates", ["running-total", "snapshot"])
def test_more_than_the_baseline_is_no_keep(value: int, on: str, word: Status, accumulates: Any) -> None:
    """A target of more than 400 from 400 is not kept by 400: standing still does not reach it."""
    indicator = Count(
        "i",
        "I",
        level="outcome",
        unit="person",
        accumulates=accumulates,
        baseline=400,
        target=more_than(400),
        observations=[Observation(value, date=on)],
    )
    assert judged(indicator, on).possible == (word,)
