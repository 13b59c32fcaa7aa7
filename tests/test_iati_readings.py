"""How published figures are held against each other: endlines, periods without dates, unset targets, yes and no."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from logframe import Observation, Percentage, Project, Target, convert, evaluate, portfolio, write
from logframe.declaration.values.numbers import Number, at_least
from logframe.errors import DeclarationError
from logframe.evaluation.statuses import Status, between
from logframe.iati import read_iati
from logframe.writers.evaluation_text import evaluation_text
from test_iati_cases import START, activity, answer_of, file_of, indicator, period, project_in, share, told_in, years

RISING = 'measure="1" ascending="1"'
BEFORE = '<baseline year="2019" value="20"/>'


def of(target: object = "", actual: object = "") -> str:
    """Write a target, an actual, or both."""
    parts = (("target", target), ("actual", actual))
    return "".join(f'<{tag} value="{value}"/>' for tag, value in parts if value != "")


def whole(inside: str) -> str:
    """Write one period over the years of the activity."""
    return period("2020-01-01", "2022-12-31", inside)


def after(target: object = "", actual: object = "") -> str:
    """Write a period after the end of the activity."""
    return period("2023-04-01", "2023-06-30", of(target, actual))


@pytest.mark.parametrize(
    ("inside", "updated", "status", "expected"),
    [
        (after(60, 50), "2023-09-01", Status.PARTLY_FULFILLED, share(3, 4)),
        (whole(of(60)) + after(actual=50), "2023-09-01", Status.PARTLY_FULFILLED, share(3, 4)),
        (whole(of(60, 70)) + after(actual=50), "2023-09-01", Status.PARTLY_FULFILLED, share(3, 4)),
        (period("2022-01-01", "2023-03-31", of(60, 50)), "2023-09-01", Status.PARTLY_FULFILLED, share(3, 4)),
        (period("2022-01-01", "2023-03-31", of(60, 50)), "2023-02-01", Status.NOT_DUE, share(3, 4)),
        (after(60), "2023-09-01", Status.NOT_DUE, None),
        (after(60), "2023-05-01", Status.NOT_DUE, None),
    ],
)
def test_an_endline_after_the_end_of_the_activity_counts(
    inside: str, updated: str, status: Status, expected: Number | None, tmp_path: Path
) -> None:
    """What is measured after the last day, and before the last update, is part of the answer; silence is not."""
    file = file_of(tmp_path, activity(indicator(BEFORE + inside, "Literacy", 'measure="2"'), updated=updated))
    answer = answer_of(file)
    assert answer.status is status
    assert answer.share == expected


def test_a_period_that_runs_past_the_end_shows_no_later_report(tmp_path: Path) -> None:
    """Without a date of the update nobody knows that a figure for a period is as old as the period's last day."""
    inside = BEFORE + period("2022-01-01", "2023-03-31", of(60, 20))
    written = activity(indicator(inside, "Literacy", 'measure="2"'))
    file = file_of(tmp_path, written.replace(' last-updated-datetime="2023-01-31"', ""))
    assert "last-updated" not in file.read_text()
    assert answer_of(file).status is Status.NOT_DUE


@pytest.mark.parametrize(("date", "on"), [("2023-06-30", "2023-06-30"), ("2022-06-30", "2022-12-31")])
def test_ended_work_is_judged_as_of_its_last_figure(date: str, on: str) -> None:
    """A figure after the last day moves the date, and the answer says so; a target alone does not."""
    endline = Percentage(
        "latrines", "Households with a latrine", baseline=20,
        target=Target(60, by="2024-12-31"), observations=[Observation(50, date=date)],
    )  # fmt: skip
    project = Project("P", "Latrines", period="2020/2022")
    project.result("r", "Latrines are used", indicators=[endline])
    evaluation = evaluate(project)
    assert str(evaluation.on) == on
    assert ("after the project's last day" in str(evaluation.date_from)) is (date > "2022-12-31")


@pytest.mark.parametrize(
    ("last", "accumulates"), [("100", "running-total"), ("90", "increments")], ids=["last is the whole", "last is not"]
)
def test_the_last_figure_that_is_the_whole_is_no_part_of_a_sum(last: str, accumulates: str, tmp_path: Path) -> None:
    """Where 30, 60 and 100 were reported of 100 in each of three years, and 100 for all of them, 100 is reached."""
    inside = whole(of(100, 100)) + years((100, 30), (100, 60), (100, last))
    file = file_of(tmp_path, activity(indicator(START + inside, "Wells built", RISING)))
    (declared,) = project_in(file).indicators()
    assert declared.accumulates == accumulates
    assert (answer_of(file).share == share(1, 1)) is (last == "100")


def test_periods_that_meet_at_both_ends_are_kept(tmp_path: Path) -> None:
    """Two days between two periods that they share stay as they are, and nothing of the indicator is lost."""
    inside = (
        period("2020-04-01", "2020-06-30", of(10, 8))
        + period("2020-06-30", "2020-07-01", of(1, 1))
        + period("2020-07-01", "2020-12-31", of(20, 15))
    )
    file = file_of(tmp_path, activity(indicator(START + inside, "Wells built", RISING)))
    (declared,) = project_in(file).indicators()
    assert len(declared.observations) == 3
    assert "cannot be read" not in told_in(file)


def test_figures_of_no_time_are_not_added_to_those_of_a_target(tmp_path: Path) -> None:
    """The figure of a period that ends before it starts stands beside, with the target that it is for."""
    lost = period("2022-12-31", "2020-01-01", of(100, 100))
    file = file_of(tmp_path, activity(indicator(lost + whole(of(50, 25)), "Wells built", RISING)))
    answer = answer_of(file)
    assert (answer.status, answer.share) == (Status.PARTLY_FULFILLED, share(1, 2))
    # Alone it is all that there is.
    file = file_of(tmp_path, activity(indicator(lost, "Wells built", RISING)))
    assert answer_of(file).status is Status.FULFILLED


def test_a_period_without_dates_is_told(tmp_path: Path) -> None:
    """Whoever publishes 1900 to 9999 hears that both dates are needed."""
    file = file_of(tmp_path, activity(indicator(period("1900-01-01", "9999-12-31", of(50, 40)), "Wells built", RISING)))
    assert "the period has no start or no end" in told_in(file)
    assert answer_of(file).share == share(4, 5)


@pytest.mark.parametrize(
    ("title", "attributes", "is_set"),
    [
        ("Number of SMEs reached", RISING, False),
        ("Number of SMEs reached", 'measure="1"', False),
        ("Number of SMEs reached", 'measure="1" ascending="0"', True),
        ("Girls who dropped out", RISING, True),
        ("Number of villages", RISING, True),
    ],
)
def test_nobody_sets_out_to_do_nothing(title: str, attributes: str, is_set: bool, tmp_path: Path) -> None:
    """A target of 0 below a baseline is a fall, but not where work done is counted."""
    file = file_of(
        tmp_path, activity(indicator('<baseline year="2019" value="24"/>' + whole(of(0, 30)), title, attributes))
    )
    (declared,) = project_in(file).indicators()
    assert declared.has_target is is_set
    assert ("a target of 0 is a placeholder" in told_in(file)) is not is_set


def test_what_is_not_set_is_told(tmp_path: Path) -> None:
    """A target of 0, and 9999, are remarks at their line with what to do."""
    for target in ("0", "9999"):
        file = file_of(tmp_path, activity(indicator(START + whole(of(target, 5)), "Wells built", RISING)))
        assert "placeholder" in told_in(file)
        assert "leave out" in told_in(file)


@pytest.mark.parametrize(
    ("values", "status"), [(("No", "Yes", "Yes"), Status.REACHED), (("no", "yes", "no"), Status.NOT_REACHED)]
)
@pytest.mark.parametrize("measure", ["1", "2", "3"])
def test_yes_and_no_are_an_event_under_every_measure(
    values: tuple[str, str, str], status: Status, measure: str, tmp_path: Path
) -> None:
    """The figures say what they are; that they are no numbers is told under the official rule all the same."""
    start, target, actual = values
    inside = f'<baseline year="2019" value="{start}"/>' + whole(of(target, actual))
    file = file_of(tmp_path, activity(indicator(inside, "Law adopted", f'measure="{measure}"')))
    assert answer_of(file).status is status
    assert "IATI-8.10.2" in told_in(file)


@pytest.mark.parametrize(
    ("lang", "country", "is_read"),
    [("es", "", True), ("es-ES", "CO", True), ("es-MX", "", False), ("es", "GT", False), ("de-CH", "", False)],
)
def test_a_point_groups_digits_only_where_a_country_writes_it_so(
    lang: str, country: str, is_read: bool, tmp_path: Path
) -> None:
    """Mexico and Central America write 300,000: there "300.000" is open, as in English."""
    written = activity(indicator(whole(of("300.000", "150.000")), "Personas capacitadas", RISING))
    written = written.replace("<iati-activity ", f'<iati-activity xml:lang="{lang}" ')
    if country:
        written = written.replace("<activity-date", f'<recipient-country code="{country}"/><activity-date', 1)
    answer = answer_of(file_of(tmp_path, written))
    assert (answer.share == share(1, 2)) is is_read
    assert (answer.status is Status.NOT_MEASURED) is not is_read


@pytest.mark.parametrize(
    ("women", "men", "possible"),
    [
        ((80, 60), (60, 70), (Status.EXCEEDED, Status.FULFILLED, Status.PARTLY_FULFILLED)),
        ((80, 10), (60, 60), (Status.FULFILLED, Status.PARTLY_FULFILLED, Status.NOT_FULFILLED, Status.ADVERSE)),
        ((80, 50), (60, 50), (Status.PARTLY_FULFILLED,)),
    ],
)
def test_the_word_of_the_whole_may_be_any_between_those_of_its_parts(
    women: tuple[int, int], men: tuple[int, int], possible: tuple[Status, ...], tmp_path: Path
) -> None:
    """Where women fall short and men exceed their target, all of them together may just meet it."""
    inside = "".join(
        f'<{tag} value="{value}"><dimension name="sex" value="{sex}"/></{tag}>'
        for at, tag in enumerate(("target", "actual"))
        for sex, value in (("women", women[at]), ("men", men[at]))
    )
    file = file_of(tmp_path, activity(indicator(BEFORE + whole(inside), "Literacy", 'measure="2"')))
    assert answer_of(file).possible == possible


@pytest.mark.parametrize(
    ("ends", "possible"),
    [
        ((Status.ON_TRACK, Status.ADVERSE), (Status.ON_TRACK, Status.BEHIND, Status.ADVERSE)),
        ((Status.NOT_REACHED, Status.EXCEEDED), (Status.EXCEEDED, Status.REACHED, Status.NOT_REACHED)),
        ((Status.KEPT, Status.ADVERSE), (Status.KEPT, Status.ADVERSE)),
        ((Status.BEHIND,), (Status.BEHIND,)),
        ((), ()),
    ],
)
def test_words_between_are_those_that_a_quantity_passes(ends: tuple[Status, ...], possible: tuple[Status, ...]) -> None:
    """Before its date, with a share and without one, the words have their order."""
    assert between(ends) == possible


def test_bits_beside_words_are_yes_and_no(tmp_path: Path) -> None:
    """A baseline of 0 before "true" is a no; 1 and 0 alone are numbers."""
    for target, status in (("true", Status.REACHED), ("1", Status.FULFILLED)):
        inside = START + whole(of(target, target))
        file = file_of(tmp_path, activity(indicator(inside, "Law adopted", 'measure="3"')))
        assert answer_of(file).status is status


def test_words_that_nothing_rates_are_no_missing_figure(tmp_path: Path) -> None:
    """What was reported in words is quoted, with what to do; so are words where the standard asks for numbers."""
    inside = '<baseline year="2019" value="No law"/>' + whole(of("Law adopted", "Second reading"))
    file = file_of(tmp_path, activity(indicator(inside, "Law", 'measure="5"')))
    assert "reported in words that are no step of its scale: “Second reading”" in told_in(file)
    assert "has no figure" not in told_in(file)
    file = file_of(tmp_path, activity(indicator(whole(of("Yes", "No")), "Law", 'measure="3"')))
    assert 'publish a number, or use measure="5"' in told_in(file)


@pytest.mark.parametrize(
    ("figures", "target", "accumulates"),
    [((4, 5, 6), 4, "open"), ((4, 5, 6), 8, None), ((2, 9, 1), 4, None), ((4, 4), 4, "open"), ((0, 9), 4, None)],
)
def test_a_sum_of_twice_the_target_is_no_sum_for_certain(
    figures: tuple[int, ...], target: int, accumulates: str | None, tmp_path: Path
) -> None:
    """4, 5 and 6 partners in three years towards 4 may be the same ones; 9 in one of them is no state of that kind."""
    reported = "".join(
        period(f"{year}-01-01", f"{year}-12-31", of(actual=figure)) for year, figure in enumerate(figures, 2020)
    )
    file = file_of(tmp_path, activity(indicator(START + whole(of(target)) + reported, "Partners trained", RISING)))
    (declared,) = project_in(file).indicators()
    assert declared.accumulates == accumulates
    assert ("twice the target" in told_in(file)) is (accumulates == "open")


def test_a_sum_beyond_a_limit_is_no_praise(tmp_path: Path) -> None:
    """Where less is better, 24 accidents in three years are not the 7 of the last."""
    reported = years(*(("", figure) for figure in (8, 9, 7))).replace('<target value=""/>', "")
    file = file_of(
        tmp_path, activity(indicator(whole(of(10)) + reported, "Number of accidents", 'measure="1" ascending="0"'))
    )
    (declared,) = project_in(file).indicators()
    assert declared.accumulates is None


def test_references_stand_beside_what_they_mean(tmp_path: Path) -> None:
    """An id that is a reference is no name for a reader: `evaluate` writes the title below it, and below no other."""
    coded = '<reference vocabulary="99" code="SU1.06"/>'
    inside = START + whole(of(50, 40))
    file = file_of(tmp_path, activity(indicator(coded + inside, "Laws passed") + indicator(inside, "Wells built (#)")))
    text = evaluation_text(evaluate(project_in(file)))
    assert "  SU1.06: partly fulfilled, 80 %" in text
    assert "    “Laws passed”" in text
    assert "“Wells" not in text


def test_activities_below_others_are_told_where_they_are_summed(tmp_path: Path) -> None:
    """A tree that shows in `hierarchy` alone may count twice; whoever names the parent is counted as a part."""
    inside = indicator(whole(of(50, 40)), "Wells built", RISING)
    levels = {"XM-1": "1", "XM-1-A": "2", "XM-1-B": "2", "XM-1-C": "2", "XM-2": "none"}
    written = [
        activity(inside, identifier=name).replace("<iati-activity ", f'<iati-activity hierarchy="{level}" ')
        for name, level in levels.items()
    ]
    written[2] = written[2].replace("<result", '<related-activity type="1" ref="XM-1"/><result', 1)
    written[3] = written[3].replace("<result", '<related-activity type="1" ref="XM-9"/><result', 1)
    file = file_of(tmp_path, *written)
    together = portfolio(file)
    assert (together.parts_by_whole, together.below_others) == ({"XM-1": ["XM-1-B"]}, 1)
    write(together, tmp_path / "a.html")
    assert "stands on a lower level than others here" in (tmp_path / "a.html").read_text(encoding="utf-8")
    convert(file, tmp_path / "a.json")
    convert(tmp_path / "a.json", tmp_path / "b.xml")
    assert [project.tier for project in read_iati(tmp_path / "b.xml").projects] == [1, 2, 2, 2, None]
    assert portfolio(file_of(tmp_path, *written[1:])).below_others == 0


@pytest.mark.parametrize("tier", [0, 100, True, "2"])
def test_a_tier_is_a_level(tier: Any) -> None:
    """A level is a whole number from 1 on."""
    with pytest.raises(DeclarationError, match="tier is"):
        Project("P", "Wells", tier=tier)


@pytest.mark.parametrize(
    ("start", "target", "actual", "accumulates"),
    [(30, 60, 45, "snapshot"), (0, 60, 45, None), (60, 30, 45, None), (30, 60, None, "snapshot")],
)
@pytest.mark.parametrize("type", ["1", "2"])
def test_a_baseline_of_a_year_is_no_rate_beside_a_target_for_years(
    start: int, target: int, actual: int | None, accumulates: str | None, type: str, tmp_path: Path
) -> None:
    """30 households in 2019, 60 to reach in three years and 45 reached are half of the way, not a fall by rates."""
    inside = f'<baseline year="2019" value="{start}"/>' + whole(of(target, "" if actual is None else actual))
    file = file_of(tmp_path, activity(indicator(inside, "Households with safe water", RISING), type=type))
    (declared,) = project_in(file).indicators()
    assert declared.accumulates == accumulates
    assert ("baseline of a year stands beside one target" in told_in(file)) is (accumulates is not None)
    if accumulates is not None and actual is not None:
        assert (answer_of(file).status, answer_of(file).share) == (Status.PARTLY_FULFILLED, share(1, 2))
    by_day = file_of(tmp_path, activity(indicator(inside.replace('year="2019"', 'year="2019" iso-date="2019-12-31"'))))
    assert next(project_in(by_day).indicators()).accumulates is None


@pytest.mark.parametrize(
    ("value", "parts", "observed"),
    [
        ("30", "Female=20 Male=10", (30, {"Female": 20, "Male": 10})),
        ("50", "Female=20", (50, {"Female": 20})),
        ("15", "Female=20", (at_least(15), {"20": 15})),
        ("", "Female=20 Male=10", (30, {"Female": 20, "Male": 10})),
    ],
    ids=["sum", "one of the whole", "more than the whole", "no value"],
)
def test_counts_in_the_place_of_categories_stand_beside_their_whole(
    value: str, parts: str, observed: tuple[Any, dict[str, Any]], tmp_path: Path
) -> None:
    """A count is read where people are counted and the whole has room for it, else it is a category of its name."""
    pairs = (part.split("=") for part in parts.split())
    inside = "".join(f'<dimension name="{name}" value="{count}"/>' for name, count in pairs)
    written = f' value="{value}"' if value else ""
    actual = f'<target value="60"/><actual{written}>{inside}</actual>'
    project = project_in(file_of(tmp_path, activity(indicator(period("2020-01-01", "2020-12-31", actual)))))
    (item,) = project.indicators()
    (figure,) = item.observations
    (split,) = figure.disaggregation.values()
    assert figure.value == observed[0]
    assert dict(split) == observed[1]
