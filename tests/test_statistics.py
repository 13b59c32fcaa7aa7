"""Series, tables, cascades, comparisons and costs: the case's figures, laws, and what is refused."""

from __future__ import annotations

import datetime
import json
import random
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree  # type: ignore[import-untyped]  # lxml has no types of its own

import logframe
from logframe import (
    Amount,
    BudgetLine,
    Count,
    Observation,
    Ordinal,
    Post,
    Programme,
    Project,
    about,
    at_least,
    between,
    compare,
    evaluate,
    load,
    missing,
    share,
    write,
)
from logframe.answers import review_programme, unit_costs
from logframe.claims import Claim, Figure, audit, exchange_rate
from logframe.cli import main
from logframe.declaration.values.numbers import Missing, Number
from logframe.declaration.values.periods import Period
from logframe.declaration.values.short_numerals import UnitName
from logframe.errors import LogframeError
from logframe.evaluation.costs.budget_parts import component_shares
from logframe.evaluation.costs.funding import funding
from logframe.evaluation.costs.unit_costs import share_of_budget, staffing
from logframe.evaluation.project.project_comparison import Compared, compare_all, compare_figures
from logframe.evaluation.statistics.tabulation import Statistics
from logframe.quantities import total
from logframe.reviews.charts import Bar, BarChart, Line, LineChart
from logframe.statistics import (
    Cascade,
    Comparison,
    Series,
    Table,
    change_in,
    gap_of,
    latency,
    ratio_of,
    series_of,
    stage,
    tabulate,
)
from logframe.testing import programmes
from logframe.writers.bars_svg import bars_svg
from logframe.writers.data_json import data_of
from logframe.writers.drawing import axis_ticks
from logframe.writers.html import render_html
from logframe.writers.lines_svg import lines_svg
from logframe.writers.markdown import Pictures, render_markdown
from logframe.writers.review_json import render_json
from logframe.writers.statistics_json import tables_data

ROOT = Path(__file__).resolve().parent.parent
YEARS = ("2021", "2022", "2023")


@pytest.fixture(scope="module")
def programme() -> Programme:
    """Load the programme of the real case."""
    found = load(ROOT / "examples" / "central_asia.py")
    assert isinstance(found, Programme)
    return found


@pytest.fixture(scope="module")
def tables(programme: Programme) -> dict[str, Statistics]:
    """Compute its tables."""
    return {one.id: tabulate(one, programme.projects) for one in programme.tables}


def cells(found: Statistics, place: str, label: str) -> list[str]:
    """Give the cells of a row as they are printed."""
    (line,) = [one for one in found.lines if (one.place, one.label) == (place, label)]
    return [one.text for one in line.cells]


def people(*observations: Observation, **keywords: Any) -> Series:
    """Declare a series of people."""
    return Series("people", "People", unit="person", observations=observations, **keywords)


def test_courts_keep_cases_and_people_apart(tables: dict[str, Statistics]) -> None:
    """The shares of the supplement are recomputed; people convicted stand in a column of their own."""
    courts = tables["courts"]
    assert [one.unit for one in courts.heads] == ["cases", "cases", "%", "cases", "%", "people"]
    assert [one.unit_name for one in courts.heads][-2:] == [UnitName("percent"), UnitName("person")]
    assert cells(courts, "KZ", "2004")[:3] == ["27", "14", "51.9 %"]
    assert cells(courts, "KG", "2005")[1:5] == ["15", "44.1 %", "3", "20 %"]
    assert cells(courts, "KZ", "2005")[3] == "– (reported as people, not as cases)"
    assert cells(courts, "KZ", "2005")[5] == "13"


def test_a_share_over_100_says_what_it_is(tables: dict[str, Statistics]) -> None:
    """122 % of the investigations of Ukraine cannot be: the columns count different things."""
    line = next(one for one in tables["courts"].lines if (one.place, one.label) == ("UA", "2005"))
    assert line.cells[2].text == "121.8 %"
    assert "do not count the same things" in line.cells[2].notes[0]


def test_one_set_of_figures_by_year_and_by_project(tables: dict[str, Statistics]) -> None:
    """82 people returned in 2005; within the phase of 24 months it were 123 to 213."""
    assert cells(tables["assistance-by-year"], "KG", "2005") == ["82", "42", "51.2 %", "6"]
    assert cells(tables["assistance-by-year"], "KG", "2006")[:3] == ["at least 41", "at least 41", "100 %"]
    phase = cells(tables["assistance-by-project"], "KG", "KG-2, July 2004 to June 2006")
    assert phase == ["123 to 213", "83 to 119", "39 to 96.7 %", "7 to 24"]


def test_a_total_says_how_many_parts_are_missing(tables: dict[str, Statistics]) -> None:
    """The table has no entry for 2001, and its last year is not over."""
    total_line = tables["assistance-by-year"].lines[-1]
    assert total_line.is_total
    assert total_line.cells[0].text == "at least 301"
    assert total_line.cells[0].notes == ("1 of 6 parts are missing",)
    assert total_line.cells[2].text == "– (not a sum)"


def test_what_is_missing_by_sex_is_shown(tables: dict[str, Statistics]) -> None:
    """The text gives shares of a total that it does not give."""
    texts = cells(tables["assistance-by-sex"], "KG", "July to December 2005")
    assert texts[1:] == ["– (only the men's share is reported)", "– (10 % of an unknown total)"]


days = st.dates(datetime.date(2020, 1, 1), datetime.date(2022, 12, 31))


@st.composite
def flows(draw: st.DrawFn) -> tuple[dict[datetime.date, int], list[Observation], list[Period]]:
    """Draw a daily truth, figures that tell all of it, and projects that divide the same days."""
    seed = draw(st.integers(0, 10**6))
    chance = random.Random(seed)
    start, end = datetime.date(2020, 1, 1), datetime.date(2022, 12, 31)
    truth = {start + datetime.timedelta(days=n): chance.randrange(4) for n in range((end - start).days + 1)}

    def split(cuts: list[datetime.date]) -> list[Period]:
        edges = [start, *sorted({cut for cut in cuts if cut > start}), end + datetime.timedelta(days=1)]
        return [Period(a, b - datetime.timedelta(days=1)) for a, b in pairwise(edges)]

    told = [
        Observation(sum(truth[day] for day in truth if one.start <= day <= one.end), period=one)
        for one in split(draw(st.lists(days, max_size=8)))
    ]
    return truth, told, split(draw(st.lists(days, max_size=4)))


@given(flows())
def test_calendar_years_and_projects_add_up_to_each_other(
    drawn: tuple[dict[datetime.date, int], list[Observation], list[Period]],
) -> None:
    """Each cell holds the truth of its days; both tables bound one total; by days they are exactly equal."""
    truth, told, spans = drawn
    every = sum(truth.values())
    for prorata in (False, True):
        series = people(*told, prorata=prorata)
        by_year = tabulate(Table("t", "T", columns=series))
        by_project = tabulate(Table("t", "T", columns=series, rows=spans))
        sums = []
        for found in (by_year, by_project):
            for line in found.lines:
                value, period = line.cells[0].value, line.period
                assert isinstance(value, Number)
                assert period is not None
                if not prorata:
                    assert value.contains(sum(truth[day] for day in truth if period.start <= day <= period.end))
            summed = total(line.cells[0].value for line in found.lines).value
            assert isinstance(summed, Number)
            sums.append(summed)
        assert all(one.contains(every) for one in sums)
        if prorata:
            assert sums[0] == sums[1] == Number(every, every)
        assert sums[0].overlaps(sums[1])


@given(st.lists(st.integers(0, 50), min_size=4, max_size=12), st.data())
def test_a_running_count_bounds_what_happened_in_a_period(steps: list[int], data: st.DataObject) -> None:
    """Of a count that runs on, the rise within a period lies in the bounds that its neighbours leave."""
    first = datetime.date(2021, 1, 1)
    sums = [sum(steps[: n + 1]) for n in range(len(steps))]
    shown = data.draw(st.sets(st.integers(0, len(steps) - 1), min_size=1))
    told = [Observation(sums[n], date=first + datetime.timedelta(days=n)) for n in sorted(shown)]
    start = data.draw(st.integers(0, len(steps) - 1))
    end = data.draw(st.integers(start, len(steps) - 1))
    asked = Period(first + datetime.timedelta(days=start), first + datetime.timedelta(days=end))
    value = (
        tabulate(Table("t", "T", columns=people(*told, accumulates="running-total"), rows=[asked])).lines[0].cells[0]
    )
    if isinstance(value.value, Number):
        assert value.value.contains(sum(steps[start : end + 1]))


def test_a_state_is_the_latest_one() -> None:
    """A snapshot does not add up: a row has the latest state at its end, and a total has none."""
    series = people(
        Observation(24, date="2021-06-30"), Observation(8, date="2022-06-30"), accumulates="snapshot", place="KZ"
    )
    found = tabulate(Table("t", "T", columns=[series, change_in(series)], total=True))
    assert [line.cells[0].text for line in found.lines] == ["24", "8", "– (states do not add up)"]
    assert found.lines[1].cells[1].text == "−16 people (−66.7 %)"


def test_sources_that_differ_stand_in_one_cell() -> None:
    """260 and 309 for one period: the cell holds what they leave, and says which source has which."""
    series = people(Observation(260, period="2021", source="interim"), Observation(309, period="2021", source="table"))
    cell = tabulate(Table("t", "T", columns=series)).lines[0].cells[0]
    assert cell.text == "260 to 309"
    assert cell.notes[0] == "sources differ: 260 people (interim); 309 people (table)"


def test_sources_that_complete_one_another_are_joined() -> None:
    """Two reports of two half years make the year."""
    series = people(
        Observation(100, period="2021-H1", source="first"), Observation(50, period="2021-H2", source="second")
    )
    assert tabulate(Table("t", "T", columns=series)).lines[0].cells[0].text == "150"


def test_parts_are_checked_against_the_total() -> None:
    """Women and men who do not add up to the total are told; what is not split counts from none to all."""
    series = people(
        Observation(100, period="2021", disaggregation={"sex": {"women": 60, "men": 30}}),
        Observation(80, period="2022"),
        Observation(50, period="2023", disaggregation={"sex": {"women": share(80), "men": share(20)}}),
    )
    found = tabulate(Table("t", "T", columns=series, by="sex"))
    assert [one.id for one in found.heads] == ["people", "people:women", "people:men"]
    assert [cell.text for cell in found.lines[0].cells] == ["100", "60", "30"]
    assert found.lines[0].cells[0].notes == ("the parts by sex add up to 90, the total is 100 (2021)",)
    assert [cell.text for cell in found.lines[1].cells] == ["80", "0 to 80", "0 to 80"]
    assert found.lines[1].cells[1].notes == ("1 figures are not split by sex",)
    assert [cell.text for cell in found.lines[2].cells] == ["50", "40", "10"]


def test_a_part_is_known_though_the_total_is_not() -> None:
    """Women who were counted are shown where the total is missing, which is then at least as many."""
    lost = missing("lost")
    series = people(
        Observation(lost, period="2021", disaggregation={"sex": {"women": 60, "men": missing("not asked")}}),
        Observation(lost, period="2022"),
    )
    table = tabulate(Table("t", "T", columns=series, by="sex"))
    assert [cell.text for cell in table.lines[0].cells] == ["at least 60", "60", "– (not asked)"]
    assert [cell.text for cell in table.lines[1].cells] == ["– (lost)"] * 3


def test_a_rate_has_a_unit_of_its_own() -> None:
    """Money by people is SEK per person, at both ends of the bounds."""
    money = Series("money", "Spent", unit="SEK", observations=[Observation(1_000, period="2021")])
    found = tabulate(Table("t", "T", columns=ratio_of(money, people(Observation(between(8, 10), period="2021")))))
    assert found.heads[0].unit == "SEK per person"
    assert found.lines[0].cells[0].text == "100 to 125 SEK per person"


@pytest.mark.parametrize(
    ("above", "below", "why"),
    [
        (Observation(3, period="2021"), Observation(missing("lost"), period="2021"), "no figure of all"),
        (Observation(3, period="2021"), Observation(0, period="2021"), "all may be 0"),
        (
            Observation(3, period="2021-H1"),
            Observation(9, period="2021"),
            "people and all are reported for different days",
        ),
    ],
)
def test_a_ratio_without_both_sides_says_why(above: Observation, below: Observation, why: str) -> None:
    """A share of nothing, of 0 or of other days is none."""
    whole = Series("all", "All", unit="person", observations=below)
    cell = tabulate(Table("t", "T", columns=ratio_of(people(above), whole))).lines[0].cells[0]
    assert cell.text == f"– ({why})"


@pytest.mark.parametrize(
    ("told", "rows", "why"),
    [
        ([Observation(3, period="2021"), Observation(4, period="2022")], ["2021", "2022-H1"], "differ in length"),
        ([Observation(3, period="2021"), Observation(4, period="2022-H1")], "calendar-year", "only partly reported"),
        ([Observation(3, period="2021")], ["2021", "2022"], "one of the two rows has no figure"),
    ],
)
def test_a_change_needs_two_rows_that_compare(told: list[Observation], rows: Any, why: str) -> None:
    """A year does not compare with half of one, nor with one that is not over."""
    found = tabulate(Table("t", "T", columns=change_in(people(*told)), rows=rows))
    assert why in found.lines[1].cells[0].text
    assert found.lines[0].cells[0].text == "– (the first row)"


def test_undated_figures_are_told() -> None:
    """A figure without a period may belong to any row: none to all of it counts, as for indicators."""
    series = people(Observation(3, period="2021"), Observation(10, period=missing("not told")))
    (line,) = tabulate(Table("t", "T", columns=series)).lines
    assert str(line.cells[0].value) == "3 to 13"
    assert line.cells[0].notes == ("1 figure has no period, so between 0 and all of it counts",)


# Cascades


def figure(value: Any, id: str = "f", unit: str = "person", period: Any = "2021", **keywords: Any) -> Figure:
    """Declare a figure."""
    return Figure(id, id, value, unit=unit, period=period, **keywords)


def test_the_gaps_of_the_case(programme: Programme) -> None:
    """From return to shelter to trial; from investigation to conviction, and where that does not compare."""
    found = {one.id: gap_of(one) for one in programme.cascades}
    assert [str(one) for one in found["courts-kg"].links] == ["44.1 % of the stage before", "20 % of the stage before"]
    assert found["courts-kz"].links[1].reasons == ("units differ: cases and people",)
    assert [one.text for one in found["assistance"].stages] == ["213 people", "119 people", "24 people"]
    assert found["estimated-to-assisted"].links[0].reasons == ("periods differ: 1999 and July 2004 to December 2005",)
    assert len(found["detected-to-assisted"].links[0].reasons) == 2
    hidden = found["hidden-sex"]
    assert hidden.stages[0].text == "1,560 to 2,600 people"
    assert hidden.stages[0].methods == ("coefficient of latency",)
    assert str(hidden.links[0]) == "10 to 16.7 % of the stage before"


@given(st.integers(1, 10**6), st.integers(0, 10**6), st.integers(1, 10**6), st.integers(0, 10**6))
def test_one_in_n_is_the_inverse_of_the_share(a: int, more: int, b: int, wider: int) -> None:
    """Every point of the two stages lies in the bounds of the share and of "one in N"."""
    cascade = Cascade("c", "C", stages=[figure(between(a, a + more), "x"), figure(between(b, b + wider), "y")])
    link = gap_of(cascade).links[0]
    assert link.share is not None
    assert link.one_in is not None
    for before in (a, a + more):
        for after in (b, b + wider):
            assert link.share.contains(Fraction(after, before))
            assert link.one_in.contains(Fraction(before, after))


@pytest.mark.parametrize(
    ("before", "after", "why"),
    [
        (figure(9), figure(3, period="2022"), "periods differ: 2021 and 2022"),
        (figure(9), figure(3, period=missing("no")), "no period for: f"),
        (figure(9, place="KG"), figure(3, place="KZ"), "places differ: KG, KZ"),
        (figure(9), figure(missing("lost")), "f: not available (lost)"),
        (figure(at_least(0)), figure(3), "f may be 0"),
    ],
)
def test_stages_that_do_not_compare_say_why(before: Figure, after: Figure, why: str) -> None:
    """Other days, other places, nothing told: no ratio, and the reason."""
    assert gap_of(Cascade("c", "C", stages=[before, after])).links[0].reasons == (why,)


def test_a_stage_above_the_one_before_is_told() -> None:
    """More indictments than investigations: the two do not count the same things."""
    link = gap_of(Cascade("c", "C", stages=[figure(78, "a"), figure(95, "b")])).links[0]
    assert link.warnings == ("more than the stage before: the two do not count the same things",)


def test_a_stage_of_a_series_without_a_known_period() -> None:
    """A cascade of series whose period is unknown has no figure, and says so."""
    cascade = Cascade("c", "C", stages=[people(Observation(3, period="2021")), figure(2)], period=missing("not dated"))
    assert "not dated" in gap_of(cascade).links[0].reasons[0]


# Comparisons


def test_the_comparisons_of_the_case(programme: Programme) -> None:
    """Cases do not compare with people; one country's two years do, and three countries of one year."""
    answers = {one.id: [str(each) for each in compare_all(one)] for one in programme.comparisons}
    assert answers["convictions"] == ["cannot be compared: units differ: cases and people do not count the same things"]
    assert answers["convictions-over-time"][0].startswith("cannot be compared: units differ: cases and people")
    assert answers["convictions-kg"] == ["−14 cases, 0.1765 times as much"]
    assert answers["indictments"] == ["−10 cases, 0.3333 times as much", "+80 cases, 6.333 times as much"]
    assert answers["estimates"][0].startswith("cannot be compared: periods are not known")


def test_cases_of_2004_and_people_of_2005_do_not_compare(programme: Programme) -> None:
    """Other units, other places and other years at once: the answer is the reasons, and no number."""
    kg, kz = (next(one for one in programme.projects if one.id == id) for id in ("KG-2", "KZ-3"))
    found = compare(
        logframe.figure_of(kg, "convictions", period="2004"), logframe.figure_of(kz, "convictions", period="2005")
    )
    assert isinstance(found, Compared)
    assert found.difference is None
    assert found.ratio is None
    assert len(found.reasons) == 2
    assert "units differ" in str(found.reasons[0])
    assert str(found.reasons[1]) == "places and periods differ at once: KG and KZ, 2004 and 2005"


@pytest.mark.parametrize(
    ("first", "second", "answer"),
    [
        (figure(10), figure(15), "+5 people, 1.5 times as much"),
        (figure(10), figure(10), "the same"),
        (figure(0), figure(3), "+3 people"),
        (figure(10), figure(15, period="2022"), "+5 people, 1.5 times as much"),
        (
            figure(10),
            figure(15, period="2022-H1"),
            "cannot be compared: periods are not of one length: 2021 and January to June 2022",
        ),
        (figure(10), figure(missing("lost"), "g"), "cannot be compared: no figure of g: lost"),
        (
            figure(10, definition="returns"),
            figure(15, definition="stays"),
            "cannot be compared: definitions differ: “returns” and “stays”",
        ),
        (figure(10, definition="returns"), figure(10), "the same (only one of them says what it counts)"),
        (figure(10), figure(about(20), "g"), "+8 to +12 people, 1.8 to 2.2 times as much (g is an approximate figure)"),
        (figure(10), figure(15, period=None, id="g"), "cannot be compared: periods are not known: g"),
        (figure(1, unit="km"), figure(500, unit="m"), "−0.5 km, 0.5 times as much"),
    ],
)
def test_figures_compare_or_say_why_not(first: Figure, second: Figure, answer: str) -> None:
    """Difference and ratio in the unit of the first, or the reason instead of a number."""
    assert str(compare(first, second)) == answer


@given(st.integers(1, 10**6), st.integers(0, 10**6), st.integers(0, 10**6), st.integers(0, 10**6))
def test_a_comparison_holds_every_point(a: int, more: int, b: int, wider: int) -> None:
    """Difference and ratio of ranges hold those of all their points."""
    found = compare(figure(between(a, a + more)), figure(between(b, b + wider)))
    assert isinstance(found, Compared)
    assert found.difference is not None
    assert isinstance(found.difference.value, Number)
    assert found.ratio is not None
    for one in (a, a + more):
        for other in (b, b + wider):
            assert found.difference.value.contains(other - one)
            assert found.ratio.contains(Fraction(other, one))


def two_projects() -> tuple[Project, Project]:
    """Declare two projects that share indicators."""
    found = []
    for id, country, count, rank in (("A-1", "KG", 100, "fair"), ("B-1", "KZ", 150, "good")):
        project = Project(id, f"Project {id}", country=country, period="2021")
        project.result(
            "training",
            "People work in the trade",
            indicators=[
                Count("trained", "People trained", unit="person", level="output", accumulates="increments", target=200,
                      observations=Observation(count, period="2021")),
                Ordinal("quality", "Quality of the work", level="outcome", scale=["poor", "fair", "good"], best="last",
                        target="good", observations=Observation(rank, date="2021-12-31")),
            ],
        )  # fmt: skip
        found.append(project)
    return found[0], found[1]


def test_projects_compare_indicator_by_indicator() -> None:
    """Equal ids are one indicator; steps of a scale compare as words."""
    found = compare(*two_projects())
    assert isinstance(found, logframe.ProjectComparison)
    assert {one.id: one.answer for one in found.pairs} == {
        "trained": "+50 people, 1.5 times as much",
        "quality": "good against fair",
    }


def test_compare_command(tmp_path: Path) -> None:
    """The command compares the projects of two files, in words and as data."""
    run = CliRunner().invoke
    files = [str(ROOT / "examples" / name) for name in ("kyrgyzstan_phase2.py", "kazakhstan_phase3.py")]
    done = run(main, ["compare", *files, "--on", "2006-06-30"])
    assert done.exit_code == 0, done.stderr
    assert "units differ: cases and people do not count the same things" in done.stdout
    assert "+4,920 USD, 3.81 times as much" in done.stdout
    data = json.loads(run(main, ["compare", *files, "--format", "json"]).stdout)
    (convictions,) = [one for one in data["indicators"] if one["id"] == "convictions"]
    assert convictions["difference"] is None
    assert convictions["ratio"] is None
    assert convictions["reasons"][0].startswith("units differ")
    several = str(ROOT / "examples" / "central_asia.py")
    assert run(main, ["compare", f"{several}:KZ-2", f"{several}:KG-1"]).exit_code == 0
    for asked, told in ((several, "has 5 projects, not one"), (f"{several}:XX", "has no project 'XX'")):
        done = run(main, ["compare", asked, files[0]])
        assert done.exit_code == 2
        assert told in done.stderr
        assert "name one of KZ-1, KZ-2, KZ-3, KG-1, KG-2" in done.stderr


# Costs


def funded(*lines: BudgetLine, **keywords: Any) -> Project:
    """Declare a project with money and one counted result."""
    project = Project("P-1", "Shelters", period="2021", budget=lines, strategy=["protection", "prevention"], **keywords)
    project.result(
        "assistance",
        "People are assisted",
        strategy="protection",
        indicators=Count("assisted", "People assisted", unit="person", level="output", accumulates="increments",
                         target=120, observations=Observation(100, period="2021")),
    )  # fmt: skip
    return project


def test_a_unit_costs_money_by_figure() -> None:
    """The lines that name the result, and beside them all of the project's money with a warning."""
    project = funded(
        BudgetLine("work", "Work", amount=Amount(600_000, "SEK"), results="assistance"),
        BudgetLine("office", "Office", amount=Amount(between(100_000, 200_000), "SEK")),
    )
    own, whole = unit_costs(evaluate(project))
    assert (str(own.cost), own.basis) == ("6,000 SEK per person", "the budget for assistance")
    assert str(whole.cost) == "7,000 to 8,000 SEK per person"
    assert whole.warnings == ("the whole budget divided by one indicator",)


def test_money_in_two_currencies_stays_apart() -> None:
    """SEK and USD give two costs, never one sum."""
    project = funded(
        BudgetLine("a", "A", amount=Amount(100_000, "SEK")), BudgetLine("b", "B", amount=Amount(500, "USD"))
    )
    assert [one.cost.unit for one in unit_costs(evaluate(project))] == ["SEK/person", "USD/person"]
    assert [one.reason for one in component_shares(project)] == [
        "the total has several currencies, and no dated exchange rate converts them"
    ] * 2


UNKNOWN = missing("not known")


def test_money_for_several_indicators_is_costed_when_asked_for() -> None:
    """A line that serves two indicators explains neither; asked for, its costs say what else it pays."""
    project = funded(
        BudgetLine("work", "Work", amount=Amount(600_000, "SEK"), results="assistance"),
        BudgetLine("advice", "Advice", amount=Amount(100_000, "SEK"), results="advice"),
    )
    calls = [
        Count(
            id,
            "Calls",
            unit="call",
            level="output",
            accumulates="increments",
            target=9,
            observations=Observation(10, period="2021"),
        )
        for id in ("calls", "callbacks")
    ]
    project.result("advice", "Callers get advice", indicators=calls)
    answers = evaluate(project)
    assert [(one.indicator.id, one.scope) for one in unit_costs(answers)] == [("assisted", "results")]
    shared = {(one.indicator.id, one.scope): one for one in unit_costs(answers, shared=True)}
    assert shared["calls", "results"].pays_also == ("callbacks",)
    assert shared["assisted", "whole"].pays_also == ("calls", "callbacks")
    assert shared["calls", "results"].warnings == ("the money also pays for callbacks",)
    assert str(shared["calls", "results"].cost) == "10,000 SEK per call"


def test_a_budget_in_two_currencies_has_parts_by_name() -> None:
    """Without a rate there is no whole: each donor's part has its name, and says whose money it leaves out."""
    project = funded(
        BudgetLine("a", "A", amount=Amount(100_000, "SEK"), donor="Sida"),
        BudgetLine("b", "B", amount=Amount(500, "USD"), donor="USAID"),
    )
    costs = unit_costs(evaluate(project))
    assert [(one.basis, str(one.cost)) for one in costs] == [
        ("Sida's part", "1,000 SEK per person"),
        ("USAID's part", "5 USD per person"),
    ]
    assert costs[0].warnings == ("the cost excludes other money for the same work: USAID's part",)


@pytest.mark.parametrize(
    ("unknown", "funded_text", "share_shown"),
    [
        (BudgetLine("b", "B", amount=Amount(UNKNOWN, "SEK"), donor="USAID"), "Sida: 100,000 SEK", "at most 100 %"),
        (BudgetLine("b", "B", amount=UNKNOWN, donor="USAID"), "Sida: 100,000 SEK", "at most 100 %"),
        (BudgetLine("b", "B", amount=Amount(UNKNOWN, "USD"), donor="USAID"), "Sida: 100,000 SEK", None),
        (BudgetLine("b", "B", amount=UNKNOWN, donor="Sida"),
         "Sida: at least 100,000 SEK (1 of 2 lines is unknown)", "at most 100 %"),
    ],
)  # fmt: skip
def test_a_donor_whose_money_is_not_known_makes_no_other_one_pay_all(
    unknown: BudgetLine, funded_text: str, share_shown: str | None
) -> None:
    """The known donor's share is at most 100 %, or not known where the currencies differ; its own gap is a bound."""
    project = funded(BudgetLine("a", "A", amount=Amount(100_000, "SEK"), donor="Sida"), unknown)
    assert str(funding(project)[0]) == funded_text
    share = component_shares(project)[0].share
    assert (None if share is None else share_of_budget(share).in_words()) == share_shown
    whole = [one for one in unit_costs(evaluate(project)) if one.scope == "whole"]
    assert all(str(one.money).startswith("at least") for one in whole)


@given(st.lists(st.one_of(st.none(), st.integers(1, 1000)), min_size=1, max_size=5), st.integers(1, 1000))
def test_shares_of_a_budget_hold_whatever_is_not_known(amounts: list[int | None], hidden: int) -> None:
    """A line's share with any amount in the place of each unknown one lies inside its bounds."""
    lines = [
        BudgetLine(f"l{number}", "L", amount=Amount(missing("lost") if amount is None else amount, "SEK"))
        for number, amount in enumerate(amounts)
    ]
    whole = sum(hidden if amount is None else amount for amount in amounts)
    for amount, found in zip(amounts, component_shares(Project("P", "P", budget=lines)), strict=True):
        assert (found.share is None) == (amount is None)
        if found.share is not None and amount is not None:
            assert found.share.contains(Fraction(amount, whole) * 100)
            assert found.share.is_exact == (None not in amounts)


@pytest.mark.parametrize(
    ("percent", "verdict"),
    [(7, "within"), (8, "within"), (9, "above"), (between(7, 9), "undecided"), (about(20), "above")],
)
def test_a_component_is_held_against_its_own_ceiling(percent: Any, verdict: str) -> None:
    """A line within its ceiling, above it, or open."""
    project = funded(BudgetLine("headquarters", "Headquarters", amount=share(percent), ceiling=8))
    assert component_shares(project)[0].verdict == verdict
    codes = {one.code for one in logframe.check(project)}
    assert ("LF211" in codes) == (verdict == "above")


def test_what_was_agreed_on_indirect_costs_is_what_they_are_held_against() -> None:
    """A line with a ceiling of its own is not held against the usual one as well."""
    work, office = Amount(90, "SEK"), Amount(9, "SEK")
    for ceiling, codes in ((None, ["LF211"]), (10, [])):
        lines = [
            BudgetLine("work", "Work", amount=work),
            BudgetLine("office", "Office", amount=office, indirect=True, ceiling=ceiling),
        ]
        assert [one.code for one in logframe.check(Project("P", "P", budget=lines), select="LF211")] == codes


def test_management_in_full_time_posts() -> None:
    """Posts add up in full-time posts; one whose time is unknown is counted as missing."""
    project = funded(
        staff=[Post("lead", "Lead", time=100), Post("help", "Help", time=50), Post("far", "Far", time=missing("no"))]
    )
    found = staffing(project)
    assert found is not None
    assert isinstance(found.full_time, Number)
    assert (found.full_time.low, found.missing) == (Fraction(3, 2), 1)


def test_money_converts_by_a_dated_rate_only() -> None:
    """An amount times a rate is one in the other currency; without the rate the two do not add up."""
    rate = exchange_rate("USD", "SEK", 8, on="2005-12-31", source="central-bank")
    dollars, crowns = (
        Figure("d", "D", Amount(100, "USD"), period="2005"),
        Figure("c", "C", Amount(50, "SEK"), period="2005"),
    )
    agreed = Claim("all", "All money", stated=850, unit="SEK", derived_from=dollars * rate + crowns)
    assert audit(agreed).verdict == "agrees"
    assert audit(Claim("all", "All", stated=150, unit="SEK", derived_from=dollars + crowns)).verdict == "units differ"


# The review


def test_the_review_of_a_programme_is_whole(tmp_path: Path, programme: Programme) -> None:
    """Markdown with its pictures beside it, every link to a file that is there; HTML with the pictures inside."""
    review = review_programme(programme, on="2006-06-30")
    file = write(review, tmp_path / "my programme.md")
    text = file.read_text(encoding="utf-8")
    links = [part.split(")")[0] for part in text.split("](")[1:] if "_files/" in part.split(")")[0]]
    links = [link for link in links if "/target-" not in link and "/course-" not in link]
    assert len(links) == sum(len(one.charts) for one in review.tables) + len(review.cascades) + len(review.cost_charts)
    for link in links:
        picture = tmp_path / link.replace("%20", " ")
        tree = etree.fromstring(picture.read_bytes())
        assert [one.tag.rpartition("}")[2] for one in tree[:2]] == ["title", "desc"]
    page = write(review, tmp_path / "programme.html").read_text(encoding="utf-8")
    for title in ("Statistics", "Gaps", "Comparison of figures", "Unit costs", "Stated figures, computed again"):
        assert title in page
        assert title in text
    data = json.loads(write(review, tmp_path / "programme.json").read_text(encoding="utf-8"))
    assert {"shared", "tables", "cascades", "comparisons", "costs", "claims"} <= set(data)


def test_evaluate_gives_the_statistics_as_data() -> None:
    """The command's JSON holds tables, cascades, comparisons and costs, with null where there is no number."""
    done = CliRunner().invoke(main, ["evaluate", str(ROOT / "examples/central_asia.py"), "--format", "json"])
    data = json.loads(done.stdout)
    (courts,) = [one for one in data["tables"] if one["id"] == "courts"]
    assert courts["rows"][0]["cells"][0]["value"] == {"low": 27, "high": 27}
    assert courts["rows"][0]["cells"][3]["value"] is None
    (cascade,) = [one for one in data["cascades"] if one["id"] == "courts-kz"]
    link = cascade["links"][1]
    assert (link["share"], link["one_in"]) == (None, None)
    assert (link["reasons"], link["warnings"]) == (["units differ: cases and people"], [])
    assert link["reasons_messages"][0]["code"] == "stage-units-differ"
    assert {(one["project"], one["basis"]) for one in data["costs"]} == {
        ("KZ-2", "Sida's part"), ("KZ-2", "USAID's part"), ("KG-1", "Sida's part")
    }  # fmt: skip
    told = CliRunner().invoke(main, ["evaluate", str(ROOT / "examples/central_asia.py")]).stdout
    assert "table courts: Cases before the courts" in told
    assert "    cannot be compared: units differ: cases and people" in told


@settings(max_examples=40)
@given(programmes())
def test_generated_programmes_review_without_an_error(drawn: Programme) -> None:
    """Whatever projects hold, their programme is reviewed as text, page and data, and every picture is valid."""
    review = review_programme(drawn, on="2024-06-30")
    pictures = Pictures("pictures")
    assert "Review of a programme" in render_markdown([review], pictures)
    for picture in pictures.drawn.values():
        etree.fromstring(picture.encode())
    assert "Review of a programme" in render_html([review])
    json.loads(render_json([review]))
    json.dumps(data_of(tables_data(drawn)), allow_nan=False)


nasty = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=60)
ends = st.one_of(st.none(), st.floats(0, 1e12))


@given(nasty, st.lists(st.tuples(nasty, ends, ends, ends), max_size=6))
def test_bars_are_valid_whatever_they_show(title: str, rows: list[tuple[str, Any, Any, Any]]) -> None:
    """A chart is valid XML, says its title and description, and never turns text into markup."""
    bars = [Bar(label, "text", low, high, mark, after="cannot be compared: <b>") for label, low, high, mark in rows]
    tree = etree.fromstring(str(bars_svg(BarChart("c", title, tuple(bars), title), "n")).encode())
    assert "".join(tree[0].itertext()) == title
    assert not tree.findall(".//{*}b")


@given(nasty, st.lists(st.tuples(nasty, st.lists(st.one_of(st.none(), st.tuples(ends, ends)), min_size=3, max_size=3))))
def test_lines_are_valid_whatever_they_show(title: str, rows: list[tuple[str, list[Any]]]) -> None:
    """The same of lines."""
    lines = tuple(Line(label, tuple(points)) for label, points in rows)
    tree = etree.fromstring(str(lines_svg(LineChart("c", title, "person", YEARS, lines, title), "n")).encode())
    assert "".join(tree[1].itertext()) == title


@given(st.lists(st.floats(-1e15, 1e15), max_size=4))
def test_an_axis_holds_zero_and_all_its_values(values: list[float]) -> None:
    """Its ends are at or past the values, below zero as well, with at most ten round steps between."""
    ticks = axis_ticks(values)
    step = ticks[1] - ticks[0]
    assert 0 in ticks
    assert ticks[0] <= min([0.0, *values]) + step * 1e-6
    assert ticks[-1] >= max([0.0, *values]) - step * 1e-6
    assert 1 < len(ticks) <= 11


# What is refused


ONE = Observation(1, period="2021")
REFUSED: list[tuple[Any, str]] = [
    (lambda: Series("s", "S", unit=None), "a series has no unit; say what it counts"),  # type: ignore[arg-type]
    (lambda: people(Observation("good", period="2021")), "a figure of series 'people' is good, not a number"),
    (lambda: people(Observation(1, period="2021", unit="case")), "is in 'case', but the series counts 'person'"),
    (lambda: people(ONE).figure(period="2022"), "0 figures of series 'people' are for 2022, not one"),
    (lambda: people(ONE, ONE).figure(period="2021"), "2 figures of series 'people' are for 2021, not one; choose by"),
    (lambda: series_of(two_projects(), "nothing"), "no indicator 'nothing' in A-1, B-1"),
    (lambda: Table("t", "T", columns=[]), "a table has no column; name the series it shows"),
    (lambda: Table("t", "T", columns=[people(ONE), people(ONE)]), "the column 'people' stands twice"),
    (lambda: Table("t", "T", columns=people(ONE), rows="month"), "rows is 'month'; write \"calendar-year\""),
    (lambda: ratio_of(people(ONE), 3), "a ratio"),  # type: ignore[arg-type]
    (lambda: change_in("x"), "a change"),  # type: ignore[arg-type]
    (lambda: Cascade("c", "C", stages=[figure(1)]), "a cascade has 1 stages; give at least two"),
    (lambda: Cascade("c", "C", stages=figure(1)), "a cascade has one stage"),  # type: ignore[arg-type]
    (lambda: Cascade("c", "C", stages=[3, 4]), "a stage of a cascade is int"),  # type: ignore[list-item]
    (lambda: Cascade("c", "C", stages=[people(ONE), people(ONE)]), "cascade 'c' counts series and has no period"),
    (lambda: stage("detected", 89), "a stage of a cascade is int (89); name a series"),  # type: ignore[arg-type]
    (lambda: latency(6, source="s"), "a coefficient of latency is the single number 6; give the range"),
    (lambda: Comparison("c", "C", figures=[figure(1)]), "a comparison has 1 figures; give at least two"),
    (lambda: exchange_rate("SEK", "SEK", 1, on="2021", source="s"), "an exchange rate from SEK to itself"),
    (lambda: exchange_rate("USD", "SEK", 0, on="2021", source="s"), "an exchange rate is 0; write how many"),
    (lambda: exchange_rate("USD", "SEK", 8, on="2021", source=""), "an exchange rate has no source; name it"),
    (lambda: exchange_rate("USD", "SEK", 8, on="2021-02-30", source="s"), "2021-02-30"),
    (lambda: Post("p", "P", time=-5), "the time of a post is -5; write percent of full time"),
    (lambda: BudgetLine("b", "B", amount=share(20), ceiling=120), "a ceiling is 120; write a percentage"),
    (lambda: BudgetLine("b", "B", amount=share(20), spent=3), "spent is int (3)"),  # type: ignore[arg-type]
    (lambda: Project("p", "P", budget_total=3), "budget_total is int"),  # type: ignore[arg-type]
    (lambda: Programme("p", "P", tables=[Table("t", "T", columns=people(ONE))] * 2), "'t'"),
    (lambda: compare(figure(1), two_projects()[0]), "compare() takes two projects or two figures"),  # type: ignore[call-overload]
]


@pytest.mark.parametrize(("declare", "told"), REFUSED, ids=[told[:40] for _, told in REFUSED])
def test_what_makes_no_sense_is_refused(declare: Any, told: str) -> None:
    """Each refusal says what was found and what to write instead."""
    with pytest.raises(LogframeError) as found:
        declare()
    assert told in str(found.value)


def test_a_series_of_several_definitions_asks_which(programme: Programme) -> None:
    """Victims assisted and assisted returns are two quantities: the series must say which it is."""
    kg = next(one for one in programme.projects if one.id == "KG-2")
    with pytest.raises(LogframeError, match="count different things"):
        series_of(kg, "victims-assisted")


def test_missing_values_stay_missing_in_a_table() -> None:
    """A year without a report has no figure, and its reason; it is not 0."""
    cell = tabulate(Table("t", "T", columns=people(Observation(missing("no report"), period="2021")))).lines[0].cells[0]
    assert isinstance(cell.value, Missing)
    assert cell.text == "– (no report)"


def test_two_lower_bounds_do_not_compare() -> None:
    """Where both figures may be any number above, their difference may be anything, and is not given."""
    first, second = (
        Figure(id, "People assisted", at_least(low), unit="person", period="2024") for id, low in (("a", 260), ("b", 9))
    )
    compared = compare_figures(first, second)
    assert compared.difference is None
    assert str(compared.message).endswith("the difference may be anything")
    bounded = compare_figures(first, Figure("c", "People assisted", 100, unit="person", period="2024"))
    assert bounded.difference is not None
