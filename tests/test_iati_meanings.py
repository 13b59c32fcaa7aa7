"""What published figures mean beside each other: units within values, titles against figures, periods in layers."""

from __future__ import annotations

from calendar import monthrange
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logframe import convert, evaluate
from logframe.declaration.values.numbers import Missing, Number, about, number
from logframe.evaluation.statuses import PRAISING, Status
from logframe.exchange.iati.model import Figure, Indicator, Span, figures
from logframe.exchange.iati.parts_apart import parts_apart
from logframe.exchange.values.figure_fields import value_of
from logframe.iati import IatiPolicy
from test_iati_cases import activity, answer_of, file_of, indicator, period, project_in, share, told_in, years

ROAD = "Length of road rehabilitated"


def of(target: object = "", actual: object = "") -> str:
    """Write a target, an actual, or both."""
    return "".join(
        f'<{tag} value="{value}"/>' for tag, value in (("target", target), ("actual", actual)) if value != ""
    )


def start(value: object) -> str:
    """Write a baseline of 2019."""
    return f'<baseline year="2019" value="{value}"/>'


@pytest.mark.parametrize(
    ("title", "target", "actual", "expected"),
    [
        (ROAD, "20 km", "12000 m", share(3, 5)),
        (ROAD, "20 km", "12 km", share(3, 5)),
        (f"{ROAD} (km)", "20", "12000 metres", share(3, 5)),
        (f"{ROAD} (km)", "20", "12", share(3, 5)),
        ("Average maize yield (t/ha)", "4", "3000 kg per ha", share(3, 4)),
        ("Tons of food distributed", "2.5 million", "1m", share(2, 5)),
    ],
)
def test_values_are_held_against_each_other_in_one_unit(
    title: str, target: str, actual: str, expected: Number, tmp_path: Path
) -> None:
    """A figure of metres beside kilometres is a thousandth of it, and no millions of them."""
    file = file_of(tmp_path, activity(indicator(start(0) + years((target, actual)), title), type="2"))
    answer = answer_of(file, policy=IatiPolicy(accumulates="snapshot"))
    assert answer.share == expected


def test_a_value_in_a_unit_of_another_kind_is_missing(tmp_path: Path) -> None:
    """Hectares are no kilometres, whatever their number is, and 400 people no households."""
    file = file_of(tmp_path, activity(indicator(years(("20 km", "12 ha")), ROAD)))
    assert answer_of(file).status is Status.NOT_MEASURED
    assert "“12 ha” is not in km" in told_in(file)
    for actual, status in (("400 people", Status.NOT_MEASURED), ("90 HHs", Status.PARTLY_FULFILLED)):
        file = file_of(tmp_path, activity(indicator(years(("100", actual)), "Number of households reached")))
        assert answer_of(file).status is status


@given(st.integers(1, 10**6))
def test_metres_are_thousandths_of_kilometres(metres: int) -> None:
    """The same length is the same value in either unit."""
    assert value_of(f"{metres} m", unit="km") == value_of(f"{metres / 1000:.3f} km", unit="km")
    assert value_of(f"{metres} m", unit="m") == number(metres)
    assert value_of(f"about {metres} km", unit="m") == about(metres * 1000)
    assert isinstance(value_of(f"{metres} m", unit="tonne"), Number)  # a scale, where nothing is a length
    assert isinstance(value_of(f"{metres} ha", unit="km"), Missing)


@pytest.mark.parametrize(
    ("title", "baseline", "target", "actual"),
    [
        ("Number of people trained", 500, 300, 350),
        ("Number of people trained", 500, 300, 250),
        ("Vaccination coverage", 90, 80, 70),
        ("Number of maternal deaths", 10, 20, 25),
        ("Cholera case fatality rate", 8, 9, 0),
    ],
)
@pytest.mark.parametrize("flag", ["0", "1"])
def test_a_title_against_its_figures_is_not_rated(
    title: str, baseline: int, target: int, actual: int, flag: str, tmp_path: Path
) -> None:
    """Fewer people trained than planned is no success because there were more before, and more deaths are none."""
    attributes = f'measure="1" ascending="{flag}"'
    file = file_of(tmp_path, activity(indicator(start(baseline) + years((target, actual)), title, attributes)))
    answer = answer_of(file)
    assert answer.status is Status.NOT_JUDGED
    lines = told_in(file)
    assert "by its title" in lines
    assert lines.count("LF121") == 1
    by_figures = answer_of(file, policy=IatiPolicy(ascending="targets", accumulates="snapshot"))
    assert by_figures.status in {*PRAISING, Status.PARTLY_FULFILLED, Status.ADVERSE}


def test_targets_of_quarters_are_sums_whatever_the_months_are(tmp_path: Path) -> None:
    """Quarters that sum to their year show figures of each period, also where months are reported below them."""
    quarters = "".join(
        period(f"2020-{month:02}-01", f"2020-{month + 2:02}-{day}", of(300))
        for month, day in ((1, 31), (4, 30), (7, 30), (10, 31))
    )
    months = "".join(
        period(f"2020-{month:02}-01", f"2020-{month:02}-{monthrange(2020, month)[1]}", of(actual=100))
        for month in range(1, 13)
    )
    file = file_of(tmp_path, activity(indicator(years((1200, "")) + quarters + months, "Meals served")))
    assert answer_of(file).value.value == number(1200)
    assert answer_of(file).share == share(1, 1)
    assert "add up" in told_in(file)


def part(tag: str, **values: int) -> str:
    """Write a figure for each sex."""
    return "".join(
        f'<{tag} value="{value}"><dimension name="Sex" value="{sex}"/></{tag}>' for sex, value in values.items()
    )


@pytest.mark.parametrize(("unit", "type"), [("2", "2"), ("1", "1")])
def test_parts_apart_are_held_against_their_own_targets(unit: str, type: str, tmp_path: Path) -> None:
    """Women are held against the baseline and target for women, men against theirs, and the whole against its own."""
    actuals = part("actual", Women=40, Men=66)
    first = '<baseline year="2019" value="20"><dimension name="Sex" value="Women"/></baseline>' if unit == "2" else ""
    inside = first + period("2020-01-01", "2022-12-31", part("target", Women=60, Men=60) + actuals)
    beside = period("2020-01-01", "2022-12-31", of(9, 3))
    apart = IatiPolicy(dimensions="apart")
    file = file_of(tmp_path, activity(indicator(inside + beside, "People who read", f'measure="{unit}"'), type=type))
    answers = {answer.indicator.statement: answer for answer in evaluate(project_in(file, apart))}
    assert list(answers) == ["People who read", "People who read (Sex: Women)", "People who read (Sex: Men)"]
    whole, women, men = answers.values()
    assert women.share == (share(1, 2) if unit == "2" else share(2, 3))
    assert men.status is Status.EXCEEDED or unit == "2"
    assert str(whole.value) == ("3 %" if unit == "2" else "3 people")


@given(st.lists(st.tuples(st.sampled_from(["", "F", "M", "x"]), st.sampled_from(["", "KE", "UG"])), max_size=6))
def test_every_figure_is_of_one_part(cells: list[tuple[str, str]]) -> None:
    """Read apart, no figure is lost and none stands twice; ids and words of parts differ."""
    made = [
        Figure(str(place), place, locations=(where,) if where else (), dimensions=(("sex", sex),) if sex else ())
        for place, (sex, where) in enumerate(cells)
    ]
    whole = Indicator(
        "1", baselines=tuple(made[:1]), spans=(Span("2020-01-01", "2020-12-31", actuals=tuple(made[1:])),)
    )
    apart = parts_apart(whole)
    assert sorted(figure.line for _, element in apart for figure in figures(element)) == list(range(len(made)))
    assert len({cells for cells, _ in apart}) == len(apart)


@pytest.mark.parametrize(
    ("measure", "first", "target", "actual", "status"),
    [
        ("5", "0", "30", "25", Status.NOT_REACHED),
        ("5", "2", "5", "5.0", Status.REACHED),
        ("5", "Low", "High", "Medium", Status.NOT_REACHED),
        ("3", "No", "Yes", "In progress", Status.NOT_REACHED),
        ("5", "No", "Yes", "Completed", Status.REACHED),
        ("4", "Low", "Medium", "Moderate", Status.REACHED),
        ("4", "Level 1", "Level 2", "level 2 of 5", Status.REACHED),
        ("5", "a)75% b)61%", "a)110% b)81%", "a)122% b)70%", Status.NOT_MEASURED),
        ("5", "", "5", "3", Status.NOT_MEASURED),
    ],
)
def test_steps_between_baseline_and_target_have_their_place(
    measure: str, first: str, target: str, actual: str, status: Status, tmp_path: Path
) -> None:
    """What is neither baseline nor target has a place where its order shows; two words for one step are that step."""
    inside = (start(first) if first else "") + years((target, actual))
    file = file_of(tmp_path, activity(indicator(inside, "Curricula", f'measure="{measure}" ascending="0"')))
    assert answer_of(file).status is status


@pytest.mark.parametrize(("updated", "is_shown"), [("2023-01-31", True), ("2020-12-31", False)])
def test_figures_of_other_times_than_the_target_are_named(updated: str, is_shown: bool, tmp_path: Path) -> None:
    """What was reported for a later year meets no target for this one; a publisher sees what to move, or to add."""
    inside = period("2020-01-01", "2020-12-31", of(500)) + period("2021-01-01", "2021-12-31", of(actual=480))
    file = file_of(tmp_path, activity(indicator(inside, "Number of latrines built"), updated=updated))
    answer = answer_of(file)
    assert answer.status is Status.NOT_MEASURED
    assert ("the latest figure, 480 latrines, is for 2021" in str(answer.explain())) is is_shown


@pytest.mark.parametrize(
    ("title", "flag", "is_rated"),
    [
        ("Number of bednets distributed", "0", False),
        ("Number of bednets distributed", "1", True),
        ("Number of maternal deaths", "0", True),
        ("Number of maternal deaths", "1", False),
    ],
)
@pytest.mark.parametrize("accumulates", ["increments", "running-total", "snapshot", "evidence"])
def test_a_flag_against_the_title_rates_nothing_and_is_told(
    accumulates: Any, title: str, flag: str, is_rated: bool, tmp_path: Path
) -> None:
    """A publisher learns why an indicator is not rated, and what to do; fewer nets or more deaths are no success."""
    file = file_of(tmp_path, activity(indicator(years((10, 12)), title, f'measure="1" ascending="{flag}"')))
    answer = answer_of(file, policy=IatiPolicy(accumulates=accumulates))
    assert (answer.status is not Status.NOT_JUDGED) is is_rated
    assert ("which its title does not bear out" in told_in(file)) is not is_rated
    assert ("which its title does not bear out" in answer.indicator.note) is not is_rated


@pytest.mark.parametrize("place", ["", '<location ref="KE"/>'])
@pytest.mark.parametrize("dimensions", ["sum", "apart"])
def test_where_all_figures_are_of_one_part_it_is_what_is_measured(place: str, dimensions: Any, tmp_path: Path) -> None:
    """Women alone are held against the target for women, wherever they live, and are still women when written."""
    women = '<dimension name="Sex" value="Women"/>'
    figures_of_women = f'<target value="50">{women}</target><actual value="40">{place}{women}</actual>'
    file = file_of(tmp_path, activity(indicator(period("2020-01-01", "2022-12-31", figures_of_women))))
    policy = IatiPolicy(dimensions=dimensions)
    assert answer_of(file, policy=policy).share == share(4, 5)
    assert "all figures are of one part, Sex: Women" in told_in(file)
    convert(file, tmp_path / "b.yaml", iati=policy)
    again = convert(tmp_path / "b.yaml", tmp_path / "b.xml")
    assert again.read_text().count(women) == 2
    assert answer_of(again).share == share(4, 5)


@pytest.mark.parametrize(
    "actual", ["45 % (90/200)", "90/200 (45%)", "90 of 200 (45 %)", "0.45 (45%)", "N: 90 D: 200 P: 45 %"]
)
def test_a_percentage_beside_its_figures_is_the_value(actual: str, tmp_path: Path) -> None:
    """What a percentage was worked out from is not the value, and 0.45 beside 45 % is no part of a per cent."""
    inside = start("30%") + years(("60 %", actual))
    file = file_of(tmp_path, activity(indicator(inside, "Schools with a library", 'measure="2"'), type="2"))
    assert answer_of(file).share == share(1, 2)
