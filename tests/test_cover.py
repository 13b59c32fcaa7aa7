"""What figures come to over time and place: wholes and parts, gaps, places, conflicts, and the laws behind them."""

from __future__ import annotations

import datetime
import random
from collections.abc import Sequence
from itertools import pairwise, product
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from logframe import Count, Measure, Money, Observation, Percentage, Project, Ratio, check, missing, out_of
from logframe.declaration.framework.graph import check_graph
from logframe.declaration.framework.indicators import Dimension, Indicator
from logframe.declaration.values.numbers import Missing, Number, about, at_least, between, hull
from logframe.declaration.values.periods import Period, months_after, parse_period
from logframe.errors import LinkError
from logframe.evaluation.figures.answers import Answer
from logframe.evaluation.figures.connected_periods import ConnectedPeriods
from logframe.evaluation.figures.flow_sums import flow_sum, wholly_reported_until
from logframe.evaluation.figures.gathered import Gathered, gathered, gathered_series
from logframe.evaluation.figures.running_totals import total_at
from logframe.evaluation.figures.state_figures import StateFigure, state_figures
from logframe.evaluation.figures.versions import Version, Versions, versions
from logframe.statistics import Series

FIRST = datetime.date(2024, 1, 1)


def count(*observations: Observation, period: str = "2024/2025", **keywords: Any) -> tuple[Versions, Gathered]:
    """Return the readings of a count of people, a flow unless said otherwise."""
    accumulates = keywords.pop("accumulates", "increments")
    people = Count("i", "People", unit="person", accumulates=accumulates, observations=list(observations), **keywords)
    return read_by(people, period)


def read_by(indicator: Indicator, period: str | None = "2024/2025") -> tuple[Versions, Gathered]:
    """Return the readings of an indicator."""
    project = Project("P", "Project", period=period)
    assert indicator.gathers is not None
    rules = gathered(indicator, project, indicator.gathers)
    return versions(indicator.observations, rules, lambda definition: not definition), rules


def sums(*observations: Observation, asked: str = "2024/2025", **keywords: Any) -> list[str]:
    """Return the sums of all readings of a count over the asked days, in words."""
    made, rules = count(*observations, **keywords)
    return [str(flow_sum(version, rules, [parse_period(asked)]).value) for version in made.deciding]


def only(*observations: Observation, asked: str = "2024/2025", **keywords: Any) -> Answer:
    """Return the answer of the single reading of a count."""
    made, rules = count(*observations, **keywords)
    (version,) = made.deciding
    return flow_sum(version, rules, [parse_period(asked)])


def codes(answer: Answer | StateFigure) -> set[str]:
    """Return the codes of the notes."""
    return {note.code for note in answer.notes}


def day(number: int) -> Period:
    """Return a day of the table."""
    only_day = FIRST + datetime.timedelta(number)
    return Period(only_day, only_day)


def days(start: int, end: int) -> Period:
    """Return the days from one up to but not including another."""
    return Period(FIRST + datetime.timedelta(start), FIRST + datetime.timedelta(end - 1))


# Time


@pytest.mark.parametrize(
    ("asked", "value"),
    [("2024/2025", "250"), ("2025", "150"), ("2024", "100"), ("2024-01/2024-06", "0 to 100"), ("2025-07", "0 to 150")],
)
def test_what_the_parts_leave_of_their_whole_is_known(asked: str, value: str) -> None:
    """250 in two years with 100 in the first are 150 in the second."""
    assert sums(Observation(100, period="2024"), Observation(250, period="2024/2025"), asked=asked) == [value]


def test_overlapping_periods_are_not_added() -> None:
    """Periods that overlap without containing each other give the best that share no day, up to the sum."""
    answer = only(Observation(100, period="2024-01/2024-09"), Observation(80, period="2024-06/2024-12"), asked="2024")
    assert str(answer.value) == "100 to 180"
    assert "periods-overlap" in codes(answer)


def test_days_without_a_figure_leave_the_sum_open() -> None:
    """A sum over days that are not all reported is at least what is reported."""
    answer = only(Observation(100, period="2024"), Observation(20, period="2025-H1"))
    assert str(answer.value) == "at least 120"
    assert str(answer.coverage) == "18 of 24 months"
    assert str(answer.reported) == "120"


def test_a_gap_covers_nothing() -> None:
    """A missing figure leaves its days open, and none open where a figure for more covers them."""
    gap = Observation(missing("lost"), period="2025")
    answer = only(Observation(100, period="2024"), gap)
    assert str(answer.value) == "at least 100"
    assert answer.missing == 1
    assert sums(Observation(100, period="2024"), gap, Observation(300, period="2024/2025")) == ["300"]


def test_a_sum_with_gaps_of_what_can_fall_below_zero_is_missing() -> None:
    """Money that may be negative has no bound where days are not reported."""
    money = Money(
        "m",
        "Balance",
        unit="SEK",
        accumulates="increments",
        observations=[Observation(-5, period="2024-H1"), Observation(9, period="2024-H2")],
    )
    made, rules = read_by(money)
    assert isinstance(flow_sum(made.deciding[0], rules, [parse_period("2024/2025")]).value, Missing)
    assert str(flow_sum(made.deciding[0], rules, [parse_period("2024")]).value) == "4"


def test_pro_rata_splits_what_the_parts_leave() -> None:
    """Where it is asked for, the rest of a figure is divided by its days."""
    assert sums(Observation(366, period="2024"), asked="2024-01", prorata=True) == ["31"]
    parts = [Observation(100, period="2024-01"), Observation(435, period="2024")]
    assert sums(*parts, asked="2024-01/2024-02", prorata=True) == ["129"]


def test_a_figure_across_the_projects_edge_counts_whole() -> None:
    """A source without a figure outside the project means the project's time."""
    quarters = [Observation(25, period=f"2024-Q{number}", source="s") for number in (1, 2, 3, 4)]
    span = "2024-01-15/2024-12-31"
    answer = only(*quarters, period=span, asked=span)
    assert str(answer.value) == "100"
    assert "figure-straddles-project" in codes(answer)
    outside = Observation(30, period="2023-Q4", source="s")
    assert sums(*quarters, outside, period=span, asked=span) == ["75 to 100"]


def test_dated_figures_of_a_flow_reach_back_to_the_one_before() -> None:
    """A date without a period ends the time since the figure before, the first since the start."""
    answer = only(Observation(10, date="2024-12-31", source="s"), Observation(20, date="2025-12-31", source="s"))
    assert str(answer.value) == "30"
    assert "dated-reaches-back" in codes(answer)


def test_an_undated_figure_counts_from_none_to_all() -> None:
    """A figure without a period may be a part of the dated ones' time, or not."""
    assert sums(Observation(10), Observation(80, period="2024/2025")) == ["80 to 90"]
    assert sums(Observation(missing("lost")), Observation(80, period="2024/2025")) == ["at least 80"]


def test_undated_figures_alone_are_taken_whole() -> None:
    """Where no figure has a date the latest by its order is the sum; without an order each is a reading."""
    assert sums(Observation(10, order=1), Observation(80, order=2)) == ["80"]
    assert sums(Observation(10, source="a"), Observation(80, source="b")) == ["10", "80"]
    answer = only(Observation(80))
    assert "undated-taken-whole" in codes(answer)
    assert sums(Observation(30, place="Osh"), Observation(50, place="Batken")) == ["80"]


def test_without_the_projects_period_its_own_figure_counts_whole() -> None:
    """A figure for the whole project is for all of it even if its dates are unknown."""
    indicator = Count(
        "i", "People", unit="person", accumulates="increments", observations=[Observation(40, period="project")]
    )
    made, rules = read_by(indicator, None)
    assert str(flow_sum(made.deciding[0], rules, None).value) == "40"
    dated = Count("i", "People", unit="person", accumulates="increments", observations=[Observation(40, period="2024")])
    made, rules = read_by(dated, None)
    answer = flow_sum(made.deciding[0], rules, None)
    assert str(answer.value) == "0 to 40"
    assert "project-period-unknown" in codes(answer)


@pytest.mark.parametrize(
    ("periods", "until"),
    [
        (["2024"], "2024-12-31"),
        (["2024", "2025-H1"], "2025-06-30"),
        (["2024-H1", "2025"], "2024-06-30"),
        (["2024-H2"], None),
        (["2024/2025"], "2025-12-31"),
        (["2024/2025", "2025"], "2025-12-31"),
        (["2023-07/2024-06"], "2024-06-30"),
    ],
)
def test_the_last_day_to_which_all_is_reported(periods: list[str], until: str | None) -> None:
    """It is the end of figures that follow one another from the start without a gap."""
    made, rules = count(*(Observation(10, period=period, source="s") for period in periods))
    last = wholly_reported_until(made.deciding[0], rules, [parse_period("2024/2025")])
    assert (None if last is None else last.isoformat()) == until


def test_the_last_day_to_which_every_place_is_reported() -> None:
    """Places count up to the day that all of them share; one that has ended holds none up."""
    osh = [Observation(10, period="2024-H1", place="Osh"), Observation(10, period="2024-H2", place="Osh")]
    batken = Observation(5, period="2024-H1", place="Batken")
    asked = [parse_period("2024/2025")]
    made, rules = count(*osh, batken)
    assert wholly_reported_until(made.deciding[0], rules, asked) == datetime.date(2024, 6, 30)
    made, rules = count(*osh, Observation(5, period="2024-H1", place="Batken", ended=True))
    assert wholly_reported_until(made.deciding[0], rules, asked) == datetime.date(2024, 12, 31)


# Places and parts


def test_places_add_up_to_a_whole_that_has_no_figure() -> None:
    """Named places are taken to be all of the whole, which is said."""
    answer = only(Observation(30, period="2024/2025", place="Osh"), Observation(50, period="2024/2025", place="Batken"))
    assert str(answer.value) == "80"
    assert "places-taken-as-whole" in codes(answer)


def test_a_place_that_falls_silent_leaves_the_sum_open() -> None:
    """It is missing until it is declared ended."""
    osh = Observation(30, period="2024/2025", place="Osh")
    answer = only(osh, Observation(50, period="2024", place="Batken"))
    assert str(answer.value) == "at least 80"
    assert "places-not-reported" in codes(answer)
    assert sums(osh, Observation(50, period="2024", place="Batken", ended=True)) == ["80"]
    assert sums(osh, Observation(missing("no report"), period="2024", place="Batken")) == ["at least 30"]


def test_the_whole_decides_beside_its_places() -> None:
    """Places are parts of the figure for the whole and never exceed it."""
    whole = Observation(100, period="2024/2025")
    assert sums(whole, Observation(30, period="2024/2025", place="Osh")) == ["100"]
    made, _ = count(whole, Observation(130, period="2024/2025", place="Osh"))
    assert [conflict.reason.code for conflict in made.conflicts] == ["places-exceed-whole"]


def test_one_place_is_not_the_whole_that_has_figures_of_its_own() -> None:
    """Where the whole falls silent, one place or places that came to less are a part of it."""
    whole = Observation(100, period="2024")
    assert sums(whole, Observation(30, period="2025", place="Osh")) == ["at least 130"]
    both = [Observation(30, period="2025", place="Osh"), Observation(50, period="2025", place="Batken")]
    assert sums(whole, *both) == ["180"]
    less = [Observation(10, period="2024", place="Osh"), Observation(20, period="2024", place="Batken")]
    assert sums(whole, *both, *less) == ["at least 180"]


@pytest.mark.parametrize("country", ["KG", "Kyrgyzstan", "Kirguistán"])
@pytest.mark.parametrize(
    "place", ["KG", "Kyrgyzstan", "Kirgizistan", "Kirghizstan", "Kirguistán", "Киргизия", "Kyrgyz Republic"]
)
def test_a_place_named_like_the_country_is_the_whole(country: str, place: str) -> None:
    """A figure for the project's own country is one for the whole, by code or by name in any of the languages."""
    indicator = Count(
        "i",
        "People",
        unit="person",
        accumulates="increments",
        observations=[Observation(100, period="2024", place=place), Observation(30, period="2024", place="Osh")],
    )
    rules = gathered(indicator, Project("P", "Project", period="2024", country=country), "increments")
    made = versions(indicator.observations, rules, lambda definition: True)
    assert str(flow_sum(made.deciding[0], rules, [parse_period("2024")]).value) == "100"


@pytest.mark.parametrize(
    ("cells", "dimension", "value"),
    [
        ({"female": 3, "male": 4}, "sex", "7"),
        ({"female": 3, "male": missing("old forms")}, "sex", "at least 3"),
        ({"female": 3, "male": 4}, Dimension("sex", overlapping=True), "4 to 7"),
        ({"female": 3, "male": 4}, Dimension("sex", complete=False), "at least 7"),
    ],
)
def test_parts_stand_for_a_missing_total(cells: dict[str, Any], dimension: str | Dimension, value: str) -> None:
    """A complete dimension without overlap is the total, any other a bound."""
    observation = Observation(missing("not added up"), period="2024/2025", disaggregation={"sex": cells})
    answer = only(observation, disaggregate_by=[dimension])
    assert str(answer.value) == value
    assert "total-from-parts" in codes(answer)


@pytest.mark.parametrize(
    ("cells", "dimension", "values"),
    [
        ({"female": 60, "male": 40}, "sex", ["40 to 60"]),
        ({"female": 60, "male": missing("old forms")}, "sex", []),
        ({"female": 60}, "sex", []),
        ({"female": 60, "male": 40}, Dimension("sex", complete=False), []),
    ],
)
def test_a_percentage_lies_between_its_parts(
    cells: dict[str, Any], dimension: str | Dimension, values: list[str]
) -> None:
    """Shares of women and men do not add up: the missing share of all lies between them, once all are there."""
    figure = Observation(missing("not given"), date="2025-12-31", disaggregation={"sex": cells})
    readers = Percentage("i", "Pupils who read", disaggregate_by=[dimension], observations=figure)
    (version,) = read_by(readers)[0].deciding
    assert [str(reported.value) for reported in version.reported] == values
    assert [note.code for note in version.notes] == ["total-between-parts"] * len(values)


def test_people_counted_once_in_each_report_do_not_add_up() -> None:
    """They are at least the largest figure and at most the sum, over time and place."""
    quarters = [Observation(number, period=f"2024-Q{quarter}") for quarter, number in enumerate((30, 50, 20, 40), 1)]
    assert sums(*quarters, asked="2024", unique="period") == ["50 to 140"]
    assert sums(*quarters, Observation(90, period="2024"), asked="2024", unique="period") == ["90"]
    made, _ = count(*quarters, Observation(160, period="2024"), unique="period")
    assert [conflict.reason.code for conflict in made.conflicts] == ["parts-miss-whole"]
    places = [Observation(30, period="2024", place="Osh"), Observation(50, period="2024", place="Batken")]
    assert sums(*places, asked="2024", unique="period") == ["50 to 80"]


def test_a_ratio_is_pooled_over_the_asked_days() -> None:
    """Numerators and denominators are added up before they are divided."""
    ratio = Ratio(
        "r",
        "Cases solved",
        numerator_unit="case",
        denominator_unit="case",
        accumulates="increments",
        observations=[Observation(out_of(10, 20), period="2024"), Observation(out_of(30, 40), period="2025")],
    )
    made, rules = read_by(ratio)
    answer = flow_sum(made.deciding[0], rules, [parse_period("2024/2025")])
    assert str(answer.value) == "66.67"
    assert "pooled" in codes(answer)


# Conflicts and versions


def test_sources_that_differ_are_readings_filled_with_what_nobody_disputes() -> None:
    """Each source's figures are taken in turn, and those of the other for the rest."""
    figures = [
        Observation(260, period="2024", source="report"),
        Observation(309, period="2024", source="register"),
        Observation(50, period="2025", source="register"),
    ]
    made, rules = count(*figures)
    assert sums(*figures) == ["359", "310"]
    assert [version.sources for version in made.by_source] == [("report",), ("register",)]
    (conflict,) = made.conflicts
    assert conflict.reason.code == "figures-differ"
    assert {str(item.value) for item in conflict.observations} == {"260", "309"}
    assert rules.nonnegative


def test_a_superseded_figure_is_left_out() -> None:
    """What another source replaces neither counts nor conflicts."""
    made, _ = count(
        Observation(260, period="2024", source="report"),
        Observation(309, period="2024", source="register", superseded_by="report"),
    )
    assert made.conflicts == ()
    assert len(made.deciding) == 1


@pytest.mark.parametrize(("name", "hint"), [("regster", "did you mean 'register'"), ("xyz", "its sources are: report")])
def test_a_successor_that_names_no_source_is_refused(name: str, hint: str) -> None:
    """A misspelt `superseded_by` would let a replaced figure vanish without a trace."""
    figures = [
        Observation(40, period="2024", source="report"),
        Observation(90, period="2024", source="register", superseded_by=name),
    ]
    project = Project("P", "Project", period="2024")
    project.result(
        "r",
        "People are safe",
        indicators=[Count("i", "People", unit="person", accumulates="increments", observations=figures)],
    )
    with pytest.raises(LinkError, match=hint) as refused:
        check_graph(project)
    assert refused.value.place == figures[1].declared_at


def test_rules_on_figures_that_contradict_or_repeat() -> None:
    """LF201 names all kinds of contradictions, LF202 what stands twice; another place is another figure."""
    project = Project("P", "Project", period="2024/2025")
    project.result(
        "r",
        "People are safe",
        indicators=[
            Count(
                "whole",
                "A",
                unit="person",
                accumulates="increments",
                observations=[
                    Observation(270, period="2024", source="a"),
                    Observation(250, period="2024/2025", source="b"),
                ],
            ),
            Count(
                "open",
                "B",
                unit="person",
                observations=[
                    Observation(270, period="2024", source="a"),
                    Observation(250, period="2024/2025", source="b"),
                ],
            ),
            Count(
                "places",
                "C",
                unit="person",
                accumulates="increments",
                observations=[
                    Observation(5, period="2024", place="Osh"),
                    Observation(5, period="2024", place="Batken"),
                ],
            ),
            Count(
                "twice",
                "D",
                unit="person",
                accumulates="increments",
                observations=[Observation(5, period="2024", place="Osh"), Observation(5, period="2024", place="Osh")],
            ),
        ],
    )
    subjects = {code: [item.subject for item in check(project) if item.code == code] for code in ("LF201", "LF202")}
    assert subjects == {"LF201": ["whole"], "LF202": ["twice"]}


def test_approximate_values_within_their_range_agree() -> None:
    """The exacter of two is taken; two approximate ones agree where one lies within the other's range."""
    exact = Observation(950, period="2024/2025", source="a")
    assert sums(exact, Observation(about(1000), period="2024/2025", source="b")) == ["950"]
    made, _ = count(
        Observation(about(100), period="2024", source="a"), Observation(about(115), period="2024", source="b")
    )
    assert len(made.conflicts) == 1
    made, _ = count(Observation(between(8, 14), period="2024"), Observation(between(12, 20), period="2024", source="b"))
    assert made.conflicts == ()


def test_a_part_above_its_whole_is_a_conflict() -> None:
    """The part and the whole are readings of their own."""
    figures = [Observation(270, period="2024", source="a"), Observation(250, period="2024/2025", source="b")]
    made, _ = count(*figures)
    assert [conflict.reason.code for conflict in made.conflicts] == ["part-exceeds-whole"]
    assert sorted(sums(*figures)) == ["250", "at least 270"]


def test_parts_that_cover_their_whole_equal_it() -> None:
    """Two years that add up to less than both of them together are a conflict, within one source too."""
    figures = [Observation(100, period="2024"), Observation(100, period="2025"), Observation(250, period="2024/2025")]
    made, _ = count(*figures)
    assert [conflict.reason.code for conflict in made.conflicts] == ["parts-miss-whole"]
    assert sorted(sums(*figures)) == ["200", "250"]
    fine, _ = count(*figures[:2], Observation(200, period="2024/2025"))
    assert fine.conflicts == ()


def test_another_definition_stands_beside() -> None:
    """Figures that count something else are a source by themselves and decide nothing."""
    made, _ = count(
        Observation(100, period="2024"), Observation(70, period="2024", source="s", definition="those who came twice")
    )
    assert [version.definition for version in made.by_source] == ["", "those who came twice"]
    assert [version.definition for version in made.deciding] == [""]
    assert made.conflicts == ()


def test_a_unit_of_another_kind_is_not_comparable() -> None:
    """Its figures cannot be read in the indicator's unit."""
    made, _ = count(Observation(100, period="2024", unit="call", definition="calls"))
    assert [version.comparable for version in made.by_source] == [False]


def test_too_many_readings_leave_each_source_by_itself() -> None:
    """Two sources differ for twelve months of which a third has none: each is then one reading."""
    figures = [
        Observation(number + extra, period=f"2024-{month:02d}", source=source)
        for month, number in enumerate(range(12), 1)
        for source, extra in (("a", 0), ("b", 1))
    ]
    lone = [Observation(90, period="2025-01", source="c"), Observation(80, period="2025-01", source="a")]
    made, _ = count(*figures, *lone)
    assert len(made.deciding) <= 4
    assert len(made.conflicts) == 13
    doubled = [Observation(number, period=f"2024-{month:02d}") for month in range(1, 13) for number in (1, 5)]
    assert sorted(sums(*doubled, asked="2024")) == ["12", "60"]


# Running totals and states


def totals(*observations: Observation, on: str = "2025-12-31", **keywords: Any) -> Answer:
    """Return a running total on a day."""
    made, rules = count(*observations, accumulates="running-total", **keywords)
    return total_at(made.deciding[0], rules, datetime.date.fromisoformat(on), datetime.date(2025, 12, 31))


def test_a_running_total_is_the_last_figure() -> None:
    """It is exact on the figure's own day; between two it is neither less than the one nor more than the next."""
    figures = [Observation(100, date="2024-12-31"), Observation(180, date="2025-06-30")]
    answer = totals(*figures, on="2025-06-30")
    assert (str(answer.value), str(answer.as_of)) == ("180", "2025-06-30")
    answer = totals(*figures)
    assert (str(answer.value), str(answer.reported)) == ("at least 180", "180")
    assert str(totals(*figures, on="2025-01-31").value) == "100 to 180"
    fell = [*figures, Observation(90, date="2025-09-30")]
    assert str(totals(*fell, on="2025-01-31").value) == "at least 100"
    made, rules = count(*figures, accumulates="running-total")
    assert str(total_at(made.deciding[0], rules, datetime.date(2025, 1, 31)).value) == "at least 100"
    assert isinstance(totals(*figures, on="2024-01-31").value, Missing)


def test_running_totals_of_places_add_up() -> None:
    """Each place gives its last figure, as of the earliest of them."""
    osh, batken = Observation(25, date="2025-12-31", place="Osh"), Observation(100, date="2025-06-30", place="Batken")
    answer = totals(osh, batken)
    assert (str(answer.value), str(answer.as_of)) == ("at least 125", "2025-06-30")
    answer = totals(osh, Observation(100, date="2025-06-30", place="Batken", ended=True))
    assert (str(answer.value), str(answer.as_of)) == ("125", "2025-12-31")
    assert str(totals(osh, Observation(200, date="2025-06-30")).value) == "at least 200"


def states(*observations: Observation, until: str | None = None, **keywords: Any) -> list[tuple[str, str]]:
    """Return the days and values of a count as a state."""
    made, rules = count(*observations, accumulates="snapshot", **keywords)
    last = None if until is None else datetime.date.fromisoformat(until)
    return [(str(item.day), str(item.value)) for item in state_figures(made.deciding[0], rules, last)]


def test_states_are_told_in_time_order() -> None:
    """Each dated figure up to a day, undated ones only where none has a date."""
    figures = [Observation(20, date="2025-06-30"), Observation(10, date="2024-06-30"), Observation(5, order=1)]
    assert states(*figures) == [("2024-06-30", "10"), ("2025-06-30", "20")]
    assert states(*figures, until="2024-12-31") == [("2024-06-30", "10")]
    assert states(Observation(7, order=2), Observation(5, order=1)) == [("None", "5"), ("None", "7")]


def test_states_of_places_add_up_within_an_interval() -> None:
    """A place counts with its last figure unless that is older than one reporting interval."""
    osh, batken = Observation(25, date="2025-12-31", place="Osh"), Observation(100, date="2025-06-30", place="Batken")
    assert states(osh, batken)[-1] == ("2025-12-31", "125")
    assert states(osh, batken, frequency="monthly")[-1] == ("2025-12-31", "at least 25")
    ended = Observation(100, date="2025-06-30", place="Batken", ended=True)
    assert states(osh, ended, frequency="monthly")[-1] == ("2025-12-31", "25")


def test_what_does_not_add_up_lies_between_its_places() -> None:
    """Percentages of places lie between the least and the greatest; with both figures they are pooled."""
    places = [Observation(40, date="2025-12-31", place="Osh"), Observation(60, date="2025-12-31", place="Batken")]
    made, rules = read_by(Percentage("p", "Share", observations=places))
    assert [str(item.value) for item in state_figures(made.deciding[0], rules, None)] == ["40 to 60"]
    shares = [
        Observation(out_of(10, 20), date="2025-12-31", place="Osh"),
        Observation(out_of(30, 30), date="2025-12-31", place="Batken"),
    ]
    made, rules = read_by(Ratio("r", "Share", numerator_unit="case", denominator_unit="case", observations=shares))
    assert [str(item.value) for item in state_figures(made.deciding[0], rules, None)] == ["80"]
    lake = Measure("m", "Level", unit="metre", accumulates="snapshot", observations=places)
    made, rules = read_by(lake)
    assert [str(item.value) for item in state_figures(made.deciding[0], rules, None)] == ["40 to 100"]


def test_months_before_a_day_end_where_months_end() -> None:
    """The last day of a month stays one."""
    assert months_after(datetime.date(2025, 12, 31), -6) == datetime.date(2025, 6, 30)
    assert months_after(datetime.date(2025, 6, 30), -6) == datetime.date(2024, 12, 31)
    assert months_after(datetime.date(2024, 3, 30), -1) == datetime.date(2024, 2, 29)
    assert months_after(datetime.date(2024, 1, 15), -12) == datetime.date(2023, 1, 15)


def test_a_series_is_read_by_the_same_engine() -> None:
    """Its figures go together like those of an indicator."""
    series = Series(
        "s",
        "Returns",
        unit="person",
        place="KG",
        observations=[Observation(100, period="2024"), Observation(250, period="2024/2025", place="KG")],
    )
    rules = gathered_series(series)
    made = versions(series.observations, rules, lambda definition: True)
    assert str(flow_sum(made.deciding[0], rules, [parse_period("2025")]).value) == "150"


# Laws

SIZE = 12
tables = st.lists(st.integers(0, 5), min_size=SIZE, max_size=SIZE)
spans = st.tuples(st.integers(0, SIZE - 1), st.integers(1, SIZE)).map(lambda pair: (min(pair[0], pair[1] - 1), pair[1]))


def over(observations: Sequence[Observation], asked: Period, **keywords: Any) -> Number:
    """Return all that the readings of a count allow over the asked days."""
    made, rules = count(*observations, period=str(days(0, SIZE)), **keywords)
    numbers = [as_number(flow_sum(version, rules, [asked])) for version in made.deciding]
    return hull(numbers) if numbers else Number(0, None)


def as_number(answer: Answer) -> Number:
    """Return the value, at least 0 where there is none."""
    return answer.value if isinstance(answer.value, Number) else Number(0, None)


def reports(table: Sequence[int], chosen: Sequence[tuple[int, int]], place: str = "") -> list[Observation]:
    """Return the true sums of a table over spans of days."""
    return [Observation(sum(table[start:end]), period=days(start, end), place=place) for start, end in chosen]


@given(tables, st.lists(spans, max_size=7), spans)
def test_the_truth_lies_within_every_partial_report(
    table: list[int], chosen: list[tuple[int, int]], asked: tuple[int, int]
) -> None:
    """Whatever sums of a table are reported, they do not conflict and the true sum is possible."""
    observations = reports(table, chosen)
    made, _ = count(*observations, period=str(days(0, SIZE)))
    assert made.conflicts == ()
    assert over(observations, days(*asked)).contains(sum(table[slice(*asked)]))


@given(st.lists(tables, min_size=1, max_size=3), st.data())
def test_the_truth_lies_within_every_report_by_places(by_place: list[list[int]], data: st.DataObject) -> None:
    """Sums of places and of the whole allow the true sum, if each place reports something."""
    observations = []
    for number, table in enumerate(by_place):
        chosen = data.draw(st.lists(spans, min_size=1, max_size=4))
        observations += reports(table, chosen, f"place {number}")
    together = [sum(column) for column in zip(*by_place, strict=True)]
    observations += reports(together, data.draw(st.lists(spans, max_size=3)))
    made, _ = count(*observations, period=str(days(0, SIZE)))
    assert made.conflicts == ()
    assert over(observations, days(0, SIZE)).contains(sum(together))


@given(tables, st.lists(spans, min_size=1, max_size=6), spans, st.data())
def test_leaving_a_figure_out_only_widens_the_bounds(
    table: list[int], chosen: list[tuple[int, int]], asked: tuple[int, int], data: st.DataObject
) -> None:
    """Nothing that was impossible with less is possible with more."""
    observations = reports(table, chosen)
    fewer = list(observations)
    fewer.pop(data.draw(st.integers(0, len(fewer) - 1)))
    narrow, wide = over(observations, days(*asked)), over(fewer, days(*asked))
    assert wide.low is not None
    assert narrow.low is not None
    assert wide.low <= narrow.low
    assert wide.high is None or (narrow.high is not None and narrow.high <= wide.high)


disputed = st.tuples(spans, st.integers(0, 9), st.sampled_from(["a", "b"]), st.sampled_from(["", "", "x", "y"]))


@given(st.lists(disputed, max_size=6), st.integers())
def test_the_order_of_declaration_is_no_matter(figures: list[tuple[tuple[int, int], int, str, str]], seed: int) -> None:
    """Readings, sums and conflicts are the same in any order, whatever contradicts what."""
    observations = [
        Observation(number, period=days(*span), source=source, place=place) for span, number, source, place in figures
    ]
    shuffled = list(observations)
    random.Random(seed).shuffle(shuffled)
    results = []
    for listed in (observations, shuffled):
        made, rules = count(*listed, period=str(days(0, SIZE)))
        values = sorted(str(flow_sum(version, rules, [days(0, SIZE)]).value) for version in made.deciding)
        results.append((values, len(made.conflicts)))
    assert results[0] == results[1]


@given(tables, st.sets(st.integers(1, SIZE - 1)), st.integers(1, 3))
def test_splitting_a_count_changes_nothing(table: list[int], cuts: set[int], places: int) -> None:
    """By time, or by the same places in every period, the sum is the sum."""
    edges = [0, *sorted(cuts), SIZE]
    whole = over([Observation(sum(table), period=days(0, SIZE))], days(0, SIZE))
    by_time = reports(table, list(pairwise(edges)))
    assert over(by_time, days(0, SIZE)) == whole
    by_place = []
    for start, end in pairwise(edges):
        rest = sum(table[start:end])
        for number in range(places):
            part = rest if number == places - 1 else rest // 2
            by_place.append(Observation(part, period=days(start, end), place=f"place {number}"))
            rest -= part
    assert over(by_place, days(0, SIZE)) == whole


@given(spans, st.integers(0, 20), st.integers(0, 20))
def test_a_part_within_its_whole_is_no_conflict(span: tuple[int, int], part: int, more: int) -> None:
    """A contained period conflicts only if it is greater, or if it is all of it and differs."""
    inner = Observation(part, period=days(*span))
    made, _ = count(inner, Observation(part + more, period=days(0, SIZE)))
    assert bool(made.conflicts) == (span == (0, SIZE) and more > 0)


@given(tables, st.lists(spans, max_size=4), spans, st.integers(0, 6), st.integers(0, 4), spans)
@settings(max_examples=60)
def test_a_range_gives_what_its_single_values_give(
    table: list[int], chosen: list[tuple[int, int]], span: tuple[int, int], low: int, width: int, asked: tuple[int, int]
) -> None:
    """The bounds of a range are those of all its values that contradict nothing."""
    beside = reports(table, chosen)
    ranged = [*beside, Observation(between(low, low + width) if width else low, period=days(*span))]
    made, _ = count(*ranged, period=str(days(0, SIZE)))
    singles = []
    for number in range(low, low + width + 1):
        exact = [*beside, Observation(number, period=days(*span))]
        if not count(*exact, period=str(days(0, SIZE)))[0].conflicts:
            singles.append(over(exact, days(*asked)))
    assert bool(made.conflicts) == (not singles)
    if singles:
        result, joined = over(ranged, days(*asked)), hull(singles)
        assert (result.low, result.high) == (joined.low, joined.high)


@given(tables, st.lists(spans, max_size=5), spans)
def test_a_sum_with_a_gap_is_never_exact(table: list[int], chosen: list[tuple[int, int]], gap: tuple[int, int]) -> None:
    """Where days have no figure but a missing one, the sum is open above."""
    kept = [span for span in chosen if span[1] <= gap[0] or gap[1] <= span[0]]
    observations = [*reports(table, kept), Observation(missing("lost"), period=days(*gap))]
    made, rules = count(*observations, period=str(days(0, SIZE)))
    for version in made.deciding:
        value = flow_sum(version, rules, [days(0, SIZE)]).value
        assert isinstance(value, Missing) or value.high is None


@given(st.lists(st.tuples(spans, st.integers(0, 3)), min_size=2, max_size=3))
@settings(max_examples=60)
def test_figures_conflict_only_if_no_table_has_them(figures: list[tuple[tuple[int, int], int]]) -> None:
    """A conflict is found if and only if no numbers a day give all of the figures."""
    small = [((start // 3, max(start // 3 + 1, end // 3)), number) for (start, end), number in figures]
    made, _ = count(*(Observation(number, period=days(*span)) for span, number in small))
    possible = any(
        all(sum(table[start:end]) == number for (start, end), number in small) for table in product(range(4), repeat=4)
    )
    assert bool(made.conflicts) != possible


def test_ten_years_of_daily_figures_are_read_in_one_sweep() -> None:
    """Thousands of figures below months and a whole make one block for each month, not pairs of all."""
    daily = [Observation(1, period=day(number)) for number in range(3653)]
    months = [
        Observation((parse_period(f"{year}-{month:02d}")).days, period=f"{year}-{month:02d}")
        for year in range(2024, 2034)
        for month in range(1, 13)
    ]
    made, rules = count(*daily, *months, Observation(3653, period="2024/2033"), period="2024/2033")
    (version,) = made.deciding
    assert isinstance(version, Version)
    assert str(flow_sum(version, rules, [parse_period("2024/2033")]).value) == "3,653"
    assert str(flow_sum(version, rules, [parse_period("2025")]).value) == "365"


def test_at_least_stays_at_least() -> None:
    """A bound that a source gives is a bound of the sum."""
    assert sums(Observation(at_least(5), period="2024"), Observation(3, period="2025")) == ["at least 8"]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 30), st.integers(1, 9), st.integers(0, 20)), min_size=1, max_size=12),
    st.integers(0, 30),
    st.integers(1, 9),
)
def test_figures_of_another_stretch_of_time_say_nothing(
    spans: list[tuple[int, int, int]], first: int, days: int
) -> None:
    """Over some days a flow comes to the same from all figures as from those in stretches that share its days."""
    figures = [Observation(value, period=days_from(start, length)) for start, length, value in spans]
    readings, rules = count(*figures)
    asked = days_from(first, days)
    for version in readings.deciding:
        apart = ConnectedPeriods((figure.extent, figure) for figure in version.reported if figure.extent is not None)
        near = attrs.evolve(version, reported=tuple(apart.around(asked)))
        assert flow_sum(near, rules, [asked]).value == flow_sum(version, rules, [asked]).value


def days_from(first: int, days: int) -> Period:
    """Return a period of so many days, so many after the first of the tests."""
    start = FIRST + datetime.timedelta(days=first)
    return Period(start, start + datetime.timedelta(days=days - 1))
