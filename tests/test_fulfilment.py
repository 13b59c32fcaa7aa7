"""Worked cases of the field: every accumulation, every status, every reason not to compute."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from logframe import (
    Count,
    Measure,
    Milestone,
    Money,
    Observation,
    Ordinal,
    Percentage,
    Project,
    Qualitative,
    Ratio,
    Source,
    Target,
    about,
    at_least,
    at_most,
    between,
    evaluate,
    keep_at_least,
    keep_at_most,
    keep_between,
    missing,
    out_of,
)
from logframe.answers import Fulfilment, Indicator
from logframe.quantities import Number

REPORT, REGISTER = Source("report", "Report"), Source("register", "Register")
END = "2023-12-31"
Obs = Observation


def answer(indicator: Indicator, on: str = END, period: Any = "2020/2023") -> Fulfilment:
    """Evaluate one indicator in a project of four years."""
    project = Project("P", "P", period=period)
    project.result("r", "r", indicators=[indicator])
    return evaluate(project, on=on)[indicator.id]


def people(**keywords: Any) -> Count:
    """Declare a count of people."""
    return Count("a", "People assisted", unit="person", **{"accumulates": "increments", **keywords})


def share(**keywords: Any) -> Percentage:
    """Declare a percentage from 20 to 60 unless told otherwise."""
    return Percentage("a", "Share of families", **{"baseline": 20, "target": 60, **keywords})


TWO_TARGETS = [Target(500, period="2020/2021"), Target(800, period="2022/2023")]
FLOW_FIGURES = [Obs(350, period="2020/2021"), Obs(950, period="2022/2023")]
STATE_FIGURES = [Obs(350, date="2021-12-31"), Obs(950, date="2023-12-31")]


@pytest.mark.parametrize(
    ("indicator", "expected"),
    [
        (people(target=TWO_TARGETS, observations=FLOW_FIGURES), Fraction(1300, 1300)),
        (people(accumulates="running-total", baseline=0, target=800, observations=STATE_FIGURES), Fraction(950, 800)),
        (people(accumulates="snapshot", baseline=0, target=800, observations=STATE_FIGURES), Fraction(950, 800)),
        (people(accumulates="running-total", baseline=0, target=1300, observations=[Obs(1300, date="2023")]), 1),
    ],
)
def test_same_figures_three_answers(indicator: Indicator, expected: Fraction) -> None:
    """How figures accumulate decides what 350 and 950 come to."""
    assert answer(indicator).share == Number(expected, expected)


@pytest.mark.parametrize(
    ("start", "aim", "now", "expected", "status"),
    [
        (100, 50, 75, Fraction(1, 2), "partly fulfilled"),
        (100, 50, 40, Fraction(6, 5), "exceeded"),
        (100, 50, 50, Fraction(1), "fulfilled"),
        (100, 50, 100, Fraction(0), "not fulfilled"),
        (100, 50, 110, Fraction(-1, 5), "adverse"),
        (15, 50, 53, Fraction(38, 35), "exceeded"),
        (0, 100, 20, Fraction(1, 5), "partly fulfilled"),
        (20, 60, 0, Fraction(-1, 2), "adverse"),
        (40, 10, 25, Fraction(1, 2), "partly fulfilled"),
    ],
)
def test_progress_from_baseline_in_both_directions(
    start: int, aim: int, now: int, expected: Fraction, status: str
) -> None:
    """(a - b) / (t - b), whichever way is better; what others get wrong is right here."""
    found = answer(share(baseline=start, target=aim, part_of_whole=False, observations=[Obs(now, date="2023-06")]))
    assert found.share == Number(expected, expected)
    assert found.status == status


def test_a_range_gives_bounds_and_the_statuses_they_allow() -> None:
    """8 to 14 from 3 to 15 is 42 to 92 percent."""
    found = answer(people(accumulates="snapshot", baseline=3, target=15, observations=[Obs(between(8, 14), date=END)]))
    assert found.share == Number(Fraction(5, 12), Fraction(11, 12), "range")
    assert found.status == "partly fulfilled"
    found = answer(people(accumulates="snapshot", baseline=3, target=10, observations=[Obs(about(10), date=END)]))
    assert found.status == "undecided"
    assert found.possible == ("exceeded", "fulfilled", "partly fulfilled")


@pytest.mark.parametrize(
    ("target", "now", "status", "reason"),
    [
        (keep_at_least(80), 85, "kept", "5 above the limit of 80"),
        (keep_at_least(80), 70, "not kept", "10 below the limit of 80"),
        (keep_at_most(5), 5, "kept", "exactly at the limit of 5"),
        (keep_between(40, 60), between(55, 65), "undecided", "between 5 below and 5 above the limit of 60"),
    ],
)
def test_targets_to_keep_have_a_margin_and_no_progress(target: object, now: Any, status: str, reason: str) -> None:
    """A value to keep is kept or not, with its margin, and never a share."""
    found = answer(share(baseline=None, target=target, observations=[Obs(now, date="2023-06")]))
    assert (found.status, found.share) == (status, None)
    assert reason in found.reason


@pytest.mark.parametrize(
    ("indicator", "status", "reason"),
    [
        (share(target=None, observations=[Obs(40, date="2023")]), "not computable", "no target"),
        (share(target=missing("not agreed"), observations=[Obs(40, date="2023")]), "not computable", "not agreed"),
        (share(), "not measured", "no data"),
        (share(observations=[Obs(missing("lost"), date="2023")]), "not measured", "all figures are missing (lost)"),
        (people(target=0, observations=[Obs(0, period="2020/2023")]), "not judged", "a target of 0 cannot be missed"),
        (share(baseline=between(20, 70), observations=[Obs(40, date="2023")]), "not computable", "may be equal"),
        (
            people(target=9, observations=[Obs(5, period="2020", unit="case", definition="cases", source=REPORT)]),
            "not measured",
            "another definition",
        ),
        (share(context=True, observations=[Obs(40, date="2023")]), "not judged", "outside the project"),
        (share(direction="ambiguous", observations=[Obs(40, date="2023")]), "not judged", "shown but not rated"),
    ],
)
def test_what_cannot_be_computed_says_why(indicator: Indicator, status: str, reason: str) -> None:
    """Each gap has its word and its reason, and is never zero."""
    found = answer(indicator)
    assert found.status == status
    assert reason in found.reason
    assert found.share is None


def test_without_a_baseline_only_reached_or_not_is_told() -> None:
    """The distance is unknown, the comparison with the target is not."""
    reached = answer(share(baseline=None, direction="increase", observations=[Obs(61, date="2023")]))
    assert (reached.status, reached.share) == ("exceeded", None)
    assert reached.reason == "no baseline, so no percentage"
    missed = answer(share(baseline=None, direction="increase", observations=[Obs(50, date="2023")]))
    assert missed.status == "not reached"
    open_ = answer(share(baseline=None, observations=[Obs(61, date="2023")]))
    assert open_.possible == ("exceeded", "not reached")
    fallen = answer(share(baseline=None, direction="decrease", observations=[Obs(50, date="2023")]))
    assert fallen.status == "exceeded"


@pytest.mark.parametrize(
    ("direction", "now", "possible"),
    [
        ("increase", 40, ("adverse",)),
        ("increase", 50, ("kept",)),
        ("decrease", 40, ("kept",)),
        (None, 40, ("kept", "adverse")),
        (None, 50, ("kept", "adverse")),
    ],
)
def test_target_equal_to_baseline_is_kept_or_not(direction: Any, now: int, possible: tuple[str, ...]) -> None:
    """There is no way to go; a harm that worsens is never on track."""
    found = answer(share(baseline=50, target=50, direction=direction, observations=[Obs(now, date="2023")]))
    assert found.possible == possible


def test_elapsed_time_and_milestones_before_the_due_date() -> None:
    """A passed milestone comes before elapsed time, and a state has neither without milestones."""
    figures = [Obs(190, date="2021-12-31")]
    plain = people(accumulates="running-total", baseline=0, target=400, observations=figures)
    found = answer(plain, "2021-12-31")
    assert found.answers[0].judgement.basis == "elapsed time"
    assert found.status == "on track"
    staged = people(
        accumulates="running-total", baseline=0, target=400, milestones=[Target(300, by="2021")], observations=figures
    )
    found = answer(staged, "2021-12-31")
    assert found.answers[0].judgement.basis == "milestone"
    assert found.status == "behind"
    state = share(observations=[Obs(30, date="2021-06")])
    assert answer(state, "2021-12-31").status == "not due"
    with_step = share(milestones=[Target(35, by="2021-06")], observations=[Obs(34, date="2021-06")])
    assert answer(with_step, "2021-12-31").status == "on track"
    assert answer(share(), "2021-12-31").status == "not due"
    late = share(milestones=[Target(35, by="2021-06")])
    assert answer(late, "2021-12-31").status == "not measured"


def test_targets_of_periods_are_cumulative_milestones() -> None:
    """The target of a period that has ended is what should be reached by then."""
    found = answer(people(target=TWO_TARGETS, observations=FLOW_FIGURES[:1]), "2021-12-31")
    assert found.share == Number(Fraction(350, 1300), Fraction(350, 1300))
    assert found.answers[0].judgement.expected == Number(Fraction(500, 1300), Fraction(500, 1300))
    assert found.status == "behind"


def test_forecasts_divide_by_the_time_covered() -> None:
    """260 in 549 of 730 days lead to 86 percent of 400; what is wholly reported has no forecast."""
    half = people(target=400, observations=[Obs(260, period="2004-07/2005-12")])
    found = answer(half, "2005-12-31", "2004-07/2006-06")
    assert found.forecast == Number(Fraction(260 * 730, 549 * 400), Fraction(260 * 730, 549 * 400))
    whole = people(target=400, observations=[Obs(260, period="2004-07/2006-06")])
    assert answer(whole, "2006-06-30", "2004-07/2006-06").forecast is None
    running = people(accumulates="running-total", baseline=0, target=400, observations=[Obs(150, date="2021-12-31")])
    ahead = answer(running, "2021-12-31").forecast
    assert ahead is not None
    assert ahead.low == Fraction(150, 400) / Fraction(731, 1461)


def test_sources_that_differ_stand_side_by_side() -> None:
    """Two figures for one time are neither averaged nor overwritten."""
    found = answer(
        people(
            target=400,
            observations=[Obs(260, period="2020/2023", source=REPORT), Obs(409, period="2020/2023", source=REGISTER)],
        )
    )
    assert found.status == "undecided"
    assert found.possible == ("exceeded", "partly fulfilled")
    assert "the sources differ" in found.reason
    assert found.value_text() == "260 people (Report); 409 people (Register)"


def test_sources_that_complete_one_another_are_one_answer() -> None:
    """The report of one year and the register of the next add up."""
    found = answer(
        people(
            target=400,
            observations=[
                Obs(100, period="2020/2021", source=REPORT),
                Obs(200, period="2022/2023", source=REGISTER),
            ],
        )
    )
    assert found.share == Number(Fraction(3, 4), Fraction(3, 4))
    assert [one.decides for one in found.sources] == [False, False]
    assert found.answers[0].name == "report + register"


def test_a_superseded_figure_does_not_decide() -> None:
    """The project says which figure counts, and the other stays in the explanation."""
    found = answer(
        people(
            target=400,
            observations=[
                Obs(260, period="2020/2023", source=REPORT),
                Obs(309, period="2020/2023", source=REGISTER, superseded_by=REPORT),
            ],
        )
    )
    assert found.share == Number(Fraction(13, 20), Fraction(13, 20))
    assert "superseded by report" in str(found.explain())


def test_sums_with_gaps_are_lower_bounds() -> None:
    """A missing year is not zero, and neither is a year without a report."""
    gap = people(target=300, observations=[Obs(100, period="2020/2022"), Obs(missing("lost"), period="2023")])
    found = answer(gap)
    assert found.value.value == at_least(100)
    assert str(found.coverage) == "36 of 48 months"
    assert "only 36 of 48 months reported" in found.reason


def test_figures_inside_others_count_once() -> None:
    """A half year inside a reported year is a part of it, and the same figure twice counts once."""
    inside = people(target=300, observations=[Obs(40, period="2020-H1"), Obs(100, period="2020/2023")])
    assert answer(inside).value.value == Number(100, 100)
    twice = people(target=300, observations=[Obs(100, period="2020/2023"), Obs(100, period="2020/2023")])
    assert answer(twice).value.value == Number(100, 100)
    across = people(target=300, observations=[Obs(100, period="2020/2022"), Obs(90, period="2022/2023")])
    assert answer(across).value.value == Number(100, 190, "range")


def test_steps_events_and_judgements() -> None:
    """An ordinal moves in steps, an event is reached or not, a judgement has its narrative."""
    scale = ["Tier 1", "Tier 2", "Tier 3"]
    tier = Ordinal(
        "a",
        "Rank",
        scale=scale,
        best="first",
        baseline="Tier 3",
        target="Tier 1",
        observations=[Obs("Tier 2", date="2023-11")],
    )
    found = answer(tier)
    assert (found.status, found.share) == ("not reached", None)
    assert "1 of 2 steps" in str(found.explain())
    law = Milestone(
        "a", "Law passed", target=Target("reached", by="2021-06-30"), observations=[Obs("reached", date="2021-07-30")]
    )
    assert answer(law).status == "reached late"
    assert answer(law).reason == "reached 30 days after it was due on 30 June 2021"
    assert answer(Milestone("a", "Law", observations=[Obs("not reached", date="2023")])).status == "not reached"
    early = [Obs("not reached", date="2020"), Obs("reached", date="2021")]
    assert answer(Milestone("a", "An event stays reached", observations=early)).status == "reached"
    judged = Qualitative(
        "a",
        "Quality",
        scale=["poor", "fair", "good"],
        best="last",
        baseline="poor",
        target="good",
        observations=[Obs("poor", date="2022", narrative="no change was seen")],
    )
    assert answer(judged).status == "not reached"


def test_undated_steps_keep_their_order() -> None:
    """Where the order is known and the dates are not, the last is the latest, and the course is stated."""
    tier = Ordinal(
        "a",
        "Rank",
        scale=["1", "2", "3"],
        best="first",
        context=True,
        observations=[Obs("2", order=1), Obs("3", order=2), Obs("2", order=3)],
    )
    assert "changed from 2 to 3 and back to 2" in str(answer(tier).explain())


@pytest.mark.parametrize("unit", ["per 1,000 live births", "death per 1000 person", "kg/ha"])
def test_rates_never_add_up(unit: str) -> None:
    """A measure for so many of something is a rate: where nothing is declared, its latest figure counts."""
    figures = [Obs(39, date="2020-12-31"), Obs(30, date="2021-12-31")]
    found = answer(Measure("a", "Deaths of children", unit=unit, baseline=40, target=20, observations=figures))
    assert found.share == Number(Fraction(1, 2), Fraction(1, 2))


def test_ratios_are_pooled_and_never_averaged() -> None:
    """1 of 2 and 99 of 100 are 98 percent, not 75."""
    pooled = Ratio(
        "a",
        "Cases solved",
        numerator_unit="case",
        denominator_unit="case",
        accumulates="increments",
        baseline=0,
        target=100,
        observations=[Obs(out_of(1, 2), period="2020"), Obs(out_of(99, 100), period="2021")],
    )
    found = answer(pooled)
    assert found.share == Number(Fraction(100, 102), Fraction(100, 102))
    assert "Pooled: 100 of 102" in str(found.explain())
    gap = Ratio(
        "a",
        "Cases",
        numerator_unit="case",
        denominator_unit="case",
        observations=[Obs(out_of(1, missing("lost")), date="2021")],
    )
    assert answer(gap).status == "not measured"


def test_a_falling_flow_compares_rates() -> None:
    """Incidents are compared over equal periods: 120 in a year before is 480 in four, and 280 now."""
    found = answer(
        Count(
            "a",
            "Incidents",
            unit="incident",
            accumulates="increments",
            direction="decrease",
            baseline=Obs(120, period="2019"),
            target=240,
            observations=[Obs(280, period="2020/2023")],
        )
    )
    assert found.share == Number(Fraction(5, 6), Fraction(5, 6))


def test_money_and_measures_convert_within_their_kind() -> None:
    """Metres count in kilometres; money is in its currency."""
    road = Measure(
        "a",
        "Road",
        unit="km",
        accumulates="increments",
        target=10,
        observations=[Obs(3000, unit="m", period="2020/2023")],
    )
    assert answer(road).share == Number(Fraction(3, 10), Fraction(3, 10))
    from logframe import Amount

    fund = Money(
        "a",
        "Fund",
        unit="SEK",
        accumulates="running-total",
        baseline=0,
        target=Amount(100, "SEK"),
        observations=[Obs(Amount(30, "SEK"), date="2023")],
    )
    assert str(answer(fund).value) == "30 SEK"


def test_a_figure_for_the_whole_project_needs_no_dates() -> None:
    """A report on a phase whose dates are unknown still tells its total."""
    found = answer(people(target=100, observations=[Obs(91, period="project")]), END, missing("not dated"))
    assert found.value.value == Number(91, 91)
    assert found.share == Number(Fraction(91, 100), Fraction(91, 100))


def test_values_add_within_a_unit_and_not_across() -> None:
    """Adding cases to people names both units."""
    from logframe.errors import UnitMismatchError

    project = Project("P", "P", period="2020")
    project.result(
        "r",
        "r",
        indicators=[
            Count("people", "People", unit="person", accumulates="increments", observations=[Obs(3, period="2020")]),
            Count("cases", "Cases", unit="case", accumulates="increments", observations=[Obs(4, period="2020")]),
        ],
    )
    found = evaluate(project)
    assert str(found["people"].value + found["people"].value) == "6 people"
    with pytest.raises(UnitMismatchError, match="'person' and 'case'"):
        found["people"].value + found["cases"].value


def test_straddling_figures_are_split_by_days_only_when_asked() -> None:
    """90 in 2004, of which the second half counts, is 0 to 90, or 184 of 366 days of it if pro rata is asked for."""
    within = [Obs(90, period="2004"), Obs(82, period="2005")]
    own = answer(people(target=400, observations=within), "2005-12-31", "2004-07/2006-06")
    assert own.value.value == Number(172, 172)
    figures = [Obs(83, period="2003"), *within]
    plain = answer(people(target=400, observations=figures), "2005-12-31", "2004-07/2006-06")
    assert plain.value.value == Number(82, 172, "range")
    split = answer(people(target=400, prorata=True, observations=figures), "2005-12-31", "2004-07/2006-06")
    exactly = 82 + Fraction(90 * 184, 366)
    assert split.value.value == Number(exactly, exactly)
    assert "it counts in proportion to the days" in str(split.explain())


@pytest.mark.parametrize(
    ("value", "status", "shown"),
    [
        (at_least(120), "exceeded", "at least 120 %"),
        (at_most(-5), "adverse", "at most -5 %"),
        (at_least(35), "undecided", "35 to 100 %"),
        (at_most(10), "adverse", "0 to 10 %"),
    ],
)
def test_a_bound_past_the_end_of_its_scale_stays_as_it_is(value: Number, status: str, shown: str) -> None:
    """A percentage is bounded by 0 and 100, but not where its own bound lies past them."""
    own = answer(share(observations=[Obs(value, date=END)]))
    assert (str(own.status), str(own.value)) == (status, shown)
