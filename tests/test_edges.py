"""Worked cases with the value on an edge, each the one that a planted fault of one step gets wrong."""

from __future__ import annotations

import datetime
from fractions import Fraction
from typing import Any

import pytest

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
    evaluate,
    keep_between,
    less_than,
    more_than,
    review,
)
from logframe.answers import Fulfilment, Indicator
from logframe.claims import StatusClaim, audit_status
from logframe.evaluation.figures.changes import changes
from logframe.evaluation.figures.constraints import Piece
from logframe.evaluation.figures.gathered import quotient
from logframe.evaluation.figures.timelines import Line
from logframe.evaluation.formulas import before_due, over_range
from logframe.evaluation.fulfilment.goals import Goal, goal_of
from logframe.evaluation.fulfilment.target_frames import dated_goals, target_frame
from logframe.evaluation.statistics.cell_values import gap
from logframe.evaluation.statistics.survey_uncertainty import ShareChange
from logframe.evaluation.statuses import Status
from logframe.messages import as_message
from logframe.methods import achievement, achievement_methods
from logframe.quantities import Missing, Number
from logframe.statistics import Series, Table, ratio_of, tabulate
from logframe.surveys import capture_recapture
from logframe.trends import trend

Obs = Observation


def answer(indicator: Indicator, on: str, period: str | None = "2024/2025") -> Fulfilment:
    """Evaluate one indicator in a project of two years."""
    project = Project("P", "P", period=period)
    project.result("r", "r", indicators=[indicator])
    return evaluate(project, on=on)[indicator.id]


def people(**keywords: Any) -> Count:
    """Declare a count of people."""
    return Count("a", "People assisted", unit="person", **{"accumulates": "increments", **keywords})


def share(**keywords: Any) -> Percentage:
    """Declare a percentage of families."""
    return Percentage("a", "Share of families", **keywords)


def codes(fulfilment: Fulfilment) -> set[str]:
    """Return the codes of the reasons for a word."""
    return {reason.code for reason in fulfilment.reasons}


def test_an_open_end_times_a_large_number_is_open() -> None:
    """No float takes part in a product of exact ends, however large or small."""
    for factor in (10**400, Fraction(1, 10**400)):
        assert at_least(5) * factor == Number(5 * factor, None, "bound")


def test_a_bound_that_leaves_out_its_number_differs_from_one_that_does_not() -> None:
    """Less than 5 is not at most 5."""
    assert less_than(5).strict
    assert more_than(5).strict
    assert not at_most(5).strict


def test_a_target_that_is_about_a_number_is_that_number() -> None:
    """About 400 is judged at 400, a range at both of its ends."""
    assert goal_of(about(400)) == Goal(400, 400)
    assert goal_of(between(8, 14)) == Goal(8, 14)


def test_a_range_holds_what_lies_between_its_edges() -> None:
    """A word that only an inner value has is among the words of the range."""

    def word(value: object) -> Status:
        return Status.ON_TRACK if value in (10, 11) else Status.BEHIND

    assert over_range(between(10, 11), (10, 11), word) == {Status.ON_TRACK, Status.BEHIND}
    inner = over_range(between(10, 11), (10, 11), lambda point: Status.KEPT if 10 < point < 11 else Status.BEHIND)
    assert inner == {Status.KEPT, Status.BEHIND}


def test_a_difference_that_touches_0_is_no_change() -> None:
    """An interval with 0 at either end does not show a change."""
    assert not ShareChange(-0.1, -0.2, 0.0, 1.96, 0.95).is_distinguishable
    assert not ShareChange(0.1, 0.0, 0.2, 1.96, 0.95).is_distinguishable
    assert ShareChange(-0.1, -0.2, -0.01, 1.96, 0.95).is_distinguishable


def test_a_gap_without_a_reason_is_a_dash() -> None:
    """No empty brackets stand in a cell."""
    assert (gap(None).text, gap(as_message("no report")).text) == ("–", "– (no report)")


def test_a_target_by_a_date_runs_on_and_one_for_a_period_does_not() -> None:
    """What happens after the date counts for a target by it, and not for a target of its own period."""
    later = datetime.date(2025, 6, 30)
    for target, last in (
        (Target(400, by="2024-12-31"), later),
        (Target(400, period="2024"), datetime.date(2024, 12, 31)),
    ):
        project = Project("P", "P", period="2024/2025")
        frame = target_frame(people(target=target), project, is_flow=True)
        periods = frame.until(later)
        assert periods is not None
        assert [(part.start, part.end) for part in periods] == [(datetime.date(2024, 1, 1), last)]


def test_targets_of_periods_add_up_from_the_start() -> None:
    """The target of the first period is what is expected by its end."""
    indicator = people(target=[Target(100, period="2024"), Target(300, period="2025")])
    frame = target_frame(indicator, Project("P", "P", period="2024/2025"), is_flow=True)
    assert dated_goals(indicator, frame, is_flow=True)[0] == (datetime.date(2024, 12, 31), Goal(100, 100))


def test_a_word_as_of_a_report_stands_for_two_intervals() -> None:
    """Reported quarterly to June, the word stands to the end of December and is open from January."""
    indicator = people(target=400, frequency="quarterly", observations=[Obs(100, period="2024-01/2024-06")])
    assert answer(indicator, "2024-12-31").status is Status.ON_TRACK
    assert answer(indicator, "2025-01-01").status is Status.UNDECIDED


@pytest.mark.parametrize(("day", "status"), [("2024-01-01", Status.NOT_KEPT), ("2023-12-31", Status.KEPT)])
def test_a_value_to_keep_counts_from_the_first_day(day: str, status: Status) -> None:
    """A figure outside the limits on the first day breaks them, one on the day before does not."""
    indicator = share(target=keep_between(10, 20), observations=[Obs(30, date=day), Obs(15, date="2025-12-31")])
    assert answer(indicator, "2025-12-31").status is status


def test_a_sum_without_an_end_is_open_below_its_target() -> None:
    """While it is not known when the target is due, a part of it is on track or behind."""
    found = answer(people(target=400, observations=[Obs(100, period="2024")]), "2024-12-31", None)
    assert set(found.possible) == {Status.ON_TRACK, Status.BEHIND}


def test_an_old_state_may_have_become_worse_than_its_baseline() -> None:
    """A figure that is too old leaves every word open that its direction and baseline allow."""
    indicator = share(baseline=20, target=60, frequency="quarterly", observations=[Obs(60, date="2024-03-31")])
    found = answer(indicator, "2025-06-30")
    assert "figures-too-old" in codes(found)
    assert set(found.possible) >= {Status.ON_TRACK, Status.BEHIND, Status.ADVERSE}


def test_a_running_total_rises_by_the_difference_of_its_ends() -> None:
    """Totals on both last days give the rise of a year exactly."""
    figures = [Obs(100, date="2024-12-31"), Obs(160, date="2025-12-31")]
    indicator = people(target=Target(50, period="2025"), accumulates="running-total", observations=figures)
    found = answer(indicator, "2025-12-31")
    assert not isinstance(found.value.value, Missing)
    assert found.status in (Status.FULFILLED, Status.EXCEEDED)


def test_a_method_expects_by_now_what_the_line_shows() -> None:
    """Half way through, half of the target is expected under the simple ratio too."""
    figures = [Obs(100, period="2024")]
    project = Project("P", "P", period="2024/2025")
    project.result("r", "r", indicators=[people(target=400, observations=figures)])
    found = evaluate(project, on="2024-12-31", method="target-ratio")["a"]
    assert found.answers[0].judgement.expected == between(Fraction(366, 731), Fraction(366, 731))


def test_0_of_0_is_a_placeholder() -> None:
    """Where a value may fall below 0, a target of 0 from 0 says nothing while the value is 0."""
    for value, status in ((0, Status.NOT_JUDGED), (1, Status.EXCEEDED)):
        figures = [Obs(value, date="2025-12-31")]
        indicator = Measure("a", "Balance", unit="m", baseline=0, target=0, direction="increase", observations=figures)
        assert (answer(indicator, "2025-12-31").status is Status.NOT_JUDGED) is (status is Status.NOT_JUDGED)


def test_a_sum_on_its_limit_is_not_missed_before_the_end() -> None:
    """A flow that is to fall has not missed its limit by reaching it, only by passing it."""
    for value, missed in ((50, False), (51, True)):
        indicator = people(baseline=Obs(200, period="2022/2023"), target=50, observations=[Obs(value, period="2024")])
        assert (answer(indicator, "2024-12-31").status is Status.NOT_REACHED) is missed


def test_a_sum_to_keep_shows_its_margin() -> None:
    """The limits stand beside the sum."""
    indicator = people(target=keep_between(10, 20), observations=[Obs(15, period="2024/2025")])
    assert "margin" in codes(answer(indicator, "2025-12-31"))


def test_the_ratio_turns_over_only_for_what_falls() -> None:
    """A target equal to the baseline does not show a fall."""
    assert achievement(20, 10, baseline=10, method="inverted-ratio").share == between(2, 2)
    assert achievement(20, 10, baseline=11, method="inverted-ratio").share == between(Fraction(1, 2), Fraction(1, 2))


def test_the_rise_between_two_totals_is_exact() -> None:
    """Totals on the last days of two years give what happened in the second."""
    figures = [Obs(100, date="2024-12-31"), Obs(160, date="2025-12-31")]
    series = Series("s", "People", unit="person", accumulates="running-total", observations=figures)
    cell = tabulate(Table("t", "T", columns=series, rows=["2025"])).lines[0].cells[0]
    assert cell.value == between(60, 60)
    assert [reading.missing for reading in cell.readings] == [0]


def test_no_growth_is_progress_without_a_target() -> None:
    """Eurostat counts a figure that does not move as moderate progress."""
    assert trend({2015: 5, 2020: 5}, method="eurostat", direction="increase").label == "moderate progress"


def test_two_lists_may_have_nobody_in_common() -> None:
    """An empty overlap leaves no simple estimate, but is no mistake."""
    assert capture_recapture(5, 4, 0).chapman == 29


def test_a_place_that_has_ended_adds_nothing() -> None:
    """After its last report a place that has ended counts as 0."""
    figures = [Obs(10, period="2024", place="A", ended=True), Obs(50, period="2025", place="B")]
    found = answer(people(target=Target(50, period="2025"), observations=figures), "2025-12-31")
    assert found.value.value == between(50, 50)


def test_a_ratio_of_one_source_is_not_disputed() -> None:
    """Only several results of a ratio differ."""
    women = Series("w", "Women", unit="person", observations=[Obs(30, period="2024")])
    everyone = Series("all", "People", unit="person", observations=[Obs(60, period="2024")])
    cell = tabulate(Table("t", "T", columns=ratio_of(women, everyone))).lines[0].cells[0]
    assert (cell.value, cell.notes) == (between(50, 50), ())


def test_two_spans_are_bounded_by_what_lies_between_them() -> None:
    """What is reported for the whole, less what lies between two spans, is the sum of both."""
    figures = [Obs(100, period="2024"), Obs(40, period="2024-04/2024-06")]
    targets = [Target(30, period="2024-01/2024-03"), Target(30, period="2024-07/2024-12")]
    found = answer(people(target=targets, observations=figures), "2024-12-31", "2024")
    assert found.value.value == between(60, 60)


def test_a_sum_to_fall_shows_what_its_direction_shows() -> None:
    """Without a share a sum above its limit is missed, one below it is not, before the end too."""
    for value, status in ((500, Status.NOT_REACHED), (10, Status.ON_TRACK)):
        indicator = people(target=400, direction="decrease", observations=[Obs(value, period="2024")])
        assert answer(indicator, "2024-12-31").status is status


def test_a_figure_after_the_date_of_a_target_counts_at_its_rate() -> None:
    """A rate that is higher after the date than before it is judged over both."""
    baseline = Obs(100, period="2023")
    figures = [Obs(150, period="2024"), Obs(450, period="2025")]
    indicator = people(baseline=baseline, target=Target(200, by="2024-12-31"), observations=figures)
    found = answer(indicator, "2025-12-31")
    assert found.status is Status.REACHED_LATE
    assert found.share is not None


def test_a_quotient_is_in_percent_only_where_that_is_the_unit() -> None:
    """3 days in 2 years are one and a half a year."""
    assert quotient("day", between(3, 3), between(2, 2)) == between(Fraction(3, 2), Fraction(3, 2))
    assert quotient("percent", between(3, 3), between(2, 2)) == between(150, 150)


def test_istat_looks_at_the_last_five_years() -> None:
    """Growth before the last five years does not count."""
    flat = trend({2015: 100, 2020: 100}, method="istat", direction="increase")
    assert trend({2010: 1, 2015: 100, 2020: 100}, method="istat", direction="increase").label == flat.label
    assert trend({2010: 1, 2020: 100}, method="istat", direction="increase").label != flat.label


def test_a_target_with_a_date_does_not_wait_for_the_end_of_the_project() -> None:
    """Where only the limits of the project are known, a date of the target's own decides."""
    project = Project("P", "P", within="2024/2025")
    for target, ends in ((Target(400, by="2024-12-31"), None), (Target(400), datetime.date(2025, 12, 31))):
        assert target_frame(people(target=target), project, is_flow=True).ends_by == ends


def test_a_value_to_keep_in_an_unknown_direction_is_the_latest() -> None:
    """The latest figure is shown, not the first."""
    figures = [Obs(18, date="2024-12-31"), Obs(22, date="2025-12-31")]
    assert answer(share(baseline=20, target=20, observations=figures), "2025-12-31").value.value == between(22, 22)


def test_changes_follow_time_not_the_order_of_the_file() -> None:
    """A later figure that is written first is still the later one."""
    figures = [Obs(22, date="2025-12-31"), Obs(18, date="2024-12-31"), Obs(20, date="2025-06-30")]
    found = list(changes(share(observations=figures), datetime.date(2025, 12, 31)))
    assert [change.rises for change in found] == [True, True]


def test_a_share_of_1_is_a_natural_limit() -> None:
    """Thresholds shrink near 1 as they do near 100."""
    of_one = trend({2015: 0.9, 2020: 0.91}, direction="increase", limit=1)
    of_100 = trend({2015: 90, 2020: 91}, direction="increase", limit=100)
    assert of_one["thresholds times"] == pytest.approx(of_100["thresholds times"])
    assert of_one["thresholds times"] < 1


def test_the_end_that_is_near_is_0_for_what_falls() -> None:
    """The reason names the end that is meant."""
    for first, last, target in ((90, Fraction(199, 2), 100), (10, Fraction(1, 2), 0)):
        figures = [Obs(first, period="2015"), Obs(last, period="2020")]
        series = Series("s", "Share", unit="percent", observations=figures)
        found = trend(series, method="un-progress-chart", target=target, target_year=2030)
        assert found.reason == f"within one point of {target} %"


def test_an_answer_without_figures_decides() -> None:
    """A method that counts what is missing as 0 has one answer, and it decides."""
    project = Project("P", "P", period="2024/2025")
    project.result("r", "r", indicators=[people(target=400)])
    counting = [method.name for method in achievement_methods() if method.zero_if_missing]
    for name in counting:
        found = evaluate(project, on="2025-12-31", method=name)["a"]
        assert [source.decides for source in found.answers] == [True]
    assert counting


def test_the_note_of_a_source_says_whether_its_share_is_a_forecast() -> None:
    """While time is left the pace leads to a forecast, afterwards the share is what was reached."""
    project = Project("P", "P", period="2024/2025")
    project.result("r", "r", indicators=[people(target=400, observations=[Obs(100, period="2024")])])
    evaluation = evaluate(project, on="2024-12-31")
    claim = StatusClaim("c", "C", project="P", indicator="a", says="on track")
    (note,) = audit_status(claim, [evaluation]).notes
    assert evaluation["a"].forecast is not None
    assert note.code == "status-claim-forecast"


def test_the_first_block_of_figures_is_around_its_days() -> None:
    """A day inside the first block of a timeline lies in it, a day on its edge does not."""
    line = Line([Piece(0, 10, 5, 5), Piece(20, 30, 5, 5)], nonnegative=True)
    assert [line.block_around(day) for day in (0, 5, 10, 25)] == [(0, 0), (0, 10), (10, 10), (20, 30)]


def test_a_milestone_of_a_period_follows_the_start() -> None:
    """What is due in the first year is due by its end."""
    indicator = people(target=400, milestones=[Target(100, period="2024")])
    frame = target_frame(indicator, Project("P", "P", period="2024/2025"), is_flow=True)
    assert dated_goals(indicator, frame, is_flow=True) == ((datetime.date(2024, 12, 31), Goal(100, 100)),)


def test_a_rate_that_stays_too_low_is_not_reached_late() -> None:
    """Twice the time at less than the rate of the target does not reach it."""
    figures = [Obs(150, period="2024"), Obs(150, period="2025")]
    indicator = people(baseline=Obs(100, period="2023"), target=Target(200, by="2024-12-31"), observations=figures)
    assert answer(indicator, "2025-12-31").status is Status.PARTLY_FULFILLED


def test_a_value_to_keep_needs_a_figure_near_the_end() -> None:
    """A figure two years before the date does not show that the value was kept."""
    indicator = share(target=keep_between(10, 20), observations=[Obs(15, date="2024-01-31")])
    assert answer(indicator, "2025-12-31").status is Status.UNDECIDED


def test_a_range_to_fall_to_is_missed_past_its_upper_end() -> None:
    """A sum inside the range it is to fall to has not missed it."""
    for value, missed in ((350, False), (401, True)):
        indicator = people(target=between(300, 400), direction="decrease", observations=[Obs(value, period="2024")])
        assert (answer(indicator, "2024-12-31").status is Status.NOT_REACHED) is missed


def test_past_the_target_is_exceeded_before_it_is_due() -> None:
    """The word does not wait for the date."""
    assert before_due(Fraction(3, 2), 1) is Status.EXCEEDED
    assert before_due(Fraction(1), 1) is Status.FULFILLED


def test_a_running_total_is_judged_as_of_its_latest_day() -> None:
    """Of two reported days the later one counts."""
    figures = [Obs(100, date="2024-06-30"), Obs(200, date="2024-12-31")]
    found = answer(people(target=400, accumulates="running-total", observations=figures), "2025-01-31")
    assert found.as_of == datetime.date(2024, 12, 31)


@pytest.mark.parametrize(
    ("days", "day", "code"),
    [
        ({"period": "2024"}, "2024-12-31", "date-of-end"),
        ({"period": "2025"}, "2025-06-30", "date-runs"),
        ({"period": "2024-01-01/2025-06-30"}, "2025-06-30", "date-of-end"),
        ({"within": "2024-01-01/2025-06-30"}, "2025-06-30", "date-within"),
        ({"within": "2024-01-01/2025-07-01"}, "2025-06-30", "date-may-run"),
        ({}, "2025-06-30", "date-nothing-dated"),
    ],
)
def test_work_that_ends_today_has_ended(
    days: dict[str, Any], day: str, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On 30 June 2025 work is judged on its last day where that has come, else on the day itself."""
    monkeypatch.setattr("logframe.evaluation.project.default_dates.today", lambda: datetime.date(2025, 6, 30))
    evaluation = evaluate(Project("P", "P", **days))
    assert (evaluation.on.isoformat(), evaluation.date_from.code) == (day, code)


@pytest.mark.parametrize(
    ("last", "day", "code"),
    [("2025-06-29", "2025-06-29", "date-latest"), ("2025-06-30", "2025-06-30", "date-latest"),
     ("2025-07-01", "2025-06-30", "date-dated-ahead")],
)  # fmt: skip
def test_figures_ahead_of_today_are_not_waited_for(
    last: str, day: str, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the period is unknown the latest date counts, but no later one than today."""
    monkeypatch.setattr("logframe.evaluation.project.default_dates.today", lambda: datetime.date(2025, 6, 30))
    project = Project("P", "P")
    project.result("r", "R", indicators=[people(observations=[Obs(3, date=last)])])
    evaluation = evaluate(project)
    assert (evaluation.on.isoformat(), evaluation.date_from.code) == (day, code)


@pytest.mark.parametrize("on", ["0001-01-01", "2025-06-30", "9999-12-31"])
@pytest.mark.parametrize("accumulates", ["increments", "running-total", "snapshot"])
def test_the_ends_of_the_calendar_are_days_like_others(accumulates: Any, on: str) -> None:
    """Databases write the first and last day of the calendar for an open beginning and end."""
    project = Project("P", "P", period="0001-01-01/9999-12-31")
    project.result(
        "r",
        "People use water",
        indicators=[
            Measure(
                "litres",
                "Litres a day",
                unit="l",
                accumulates=accumulates,
                direction="increase",
                target=[Target(9, period="0001"), Target(30, period="9999")] if accumulates == "increments" else 30,
                milestones=[Target(3, by="0001-01-02")],
                observations=[Observation(3, period="0001"), Observation(4, date="9999-12-31")],
            )
        ],
    )
    assert review(project, on=on).evaluation.on == datetime.date.fromisoformat(on)
