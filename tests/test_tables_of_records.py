"""Tables that give an indicator several rows: values over dates, a row for each figure, places with subtotals."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from logframe.exchange.tables.reading import read_tables
from test_tables_of_donors import all_figures, figures, inferred, only, sheet

Rows = list[list[Any]]


@pytest.mark.parametrize("merges", [(), ((2, 0, 4, 0), (2, 1, 4, 1))])
def test_values_dates_and_comments_behind_the_name(
    merges: tuple[tuple[int, int, int, int], ...], tmp_path: Path
) -> None:
    """World Bank status reports: the label stands behind the name and its unit, which may be merged over the rows."""
    rows: Rows = [
        ["Project Development Objective Indicators"],
        ["Indicator Name", "Unit of Measure", "", "Baseline", "Actual (Previous)", "Actual (Current)", "End Target"],
        ["People with safe water", "Number", "Value", 0, 120_000, 185_000, 400_000],
        ["", "", "Date", "15-Mar-2019", "30-Jun-2021", "31-Dec-2021", "30-Jun-2024"],
        ["", "", "Comments", "", "", "Includes Lot 2", ""],
        ["Intermediate Results Indicators by Components"],
        ["Indicator Name", "Unit of Measure", "", "Baseline", "Actual (Previous)", "Actual (Current)", "End Target"],
        ["Pipes laid", "Kilometers", "Value", 0, 30, 45, 90],
        ["", "", "Date", "15-Mar-2019", "30-Jun-2021", "31-Dec-2021", "30-Jun-2024"],
    ]
    tables = read_tables(sheet(tmp_path, rows, merges))
    assert all_figures(tables) == {
        "people-with-safe-water": "0 | 400,000@2024-06-30 | 120,000@2021-06-30, 185,000@2021-12-31",
        "pipes-laid": "0 | 90@2024-06-30 | 30@2021-06-30, 45@2021-12-31",
    }
    assert [(indicator.level, indicator.unit) for indicator in only(tables).indicators()] == [
        ("outcome", "person"), ("outcome", "km"),
    ]  # fmt: skip


def test_a_row_for_each_figure_names_its_year(tmp_path: Path) -> None:
    """Danish results frameworks: a word for the year, the year, and the figure behind it."""
    rows: Rows = [
        ["Outcome 1", "", "Households use safe water"],
        ["Outcome indicator", "", "% of households using safe water sources"],
        ["Baseline", "Year", 2020, "41%"],
        ["Target", "Year", 2024, "60%"],
        ["Output 1.1", "", "Boreholes are repaired"],
        ["Output indicator", "", "Number of boreholes that work"],
        ["Baseline", "Year", 2020, 35],
        ["Target", "Year 1", 2021, 50],
        ["Target", "Year 2", 2022, 70],
    ]
    assert list(all_figures(read_tables(sheet(tmp_path, rows[:4]))).values()) == ["41@2020 | 60@2024-12-31 | "]
    assert list(all_figures(read_tables(sheet(tmp_path, rows))).values()) == [
        "41@2020 | 60@2024-12-31 | ",
        "35@2020 | 70@2022-12-31, 50@2021-12-31 | ",
    ]


@pytest.mark.parametrize("word", ["Sub-total", "Subtotal", "Sous-total", "Zwischensumme", "Delsumma", "Подытог"])
def test_subtotals_are_never_parts(word: str, tmp_path: Path) -> None:
    """The last row of an indicator is its whole; totals of some of its parts are kept as text."""
    head = ["Output", "Indicator", "Location", "Target 2024", "Actual 2024"]
    one: Rows = [head, ["Kits", "Kits given out", "North", 500, 420], ["Kits", "Kits given out", "South", 700, 650],
                 ["Kits", "Kits given out", word, 1200, 1070]]  # fmt: skip
    assert list(all_figures(read_tables(sheet(tmp_path, one))).values()) == [" | 1,200@2024 | 1,070@2024"]
    several: Rows = [head, ["Kits", "Kits given out", "A", 5, 4], ["", "", "B", 7, 6], ["", "", f"{word} A-B", 12, 10],
                     ["", "", "C", 3, 1], ["", "", f"{word} C", 3, 1], ["", "", "Total", 15, 11]]  # fmt: skip
    assert list(all_figures(read_tables(sheet(tmp_path, several))).values()) == [" | 15@2024 | 11@2024"]
    without_total = several[:-1]
    tables = read_tables(sheet(tmp_path, without_total))
    assert list(all_figures(tables).values()) == [" | 15@2024 | 11@2024"]


def test_districts_are_parts_and_their_regions_are_kept(tmp_path: Path) -> None:
    """Of two columns of places the inner one splits the figures."""
    rows: Rows = [["Output", "Region", "District", "Indicator", "Target 2024", "Actual 2024"],
                  ["Kits", "North", "A", "Kits given out", 5, 4], ["Kits", "North", "B", "Kits given out", 7, 6],
                  ["Kits", "South", "C", "Kits given out", 3, 1]]  # fmt: skip
    tables = read_tables(sheet(tmp_path, rows))
    assert list(all_figures(tables).values()) == [" | 15@2024 | 11@2024"]
    (observation,) = next(iter(only(tables).indicators())).observations
    assert [str(part) for part in observation.disaggregation["place"].values()] == ["4", "6", "1"]


def test_planned_and_achieved_hold_with_resources_below(tmp_path: Path) -> None:
    """Rows of inputs behind the last output do not hide what "Planned" and "Achieved" say."""
    rows: Rows = [
        ["OUTPUT 2", "Output Indicator 2.1", "", "Baseline (2019)", "Milestone 1 (2020)", "Target (March 2023)"],
        ["Toilets are built", "Schools with toilets", "Planned", 12, 40, 120],
        ["", "", "Achieved", "", 38, ""],
        ["IMPACT WEIGHTING (%)", "", "Source", "", "", "RISK RATING"],
        ["40%", "", "Engineer reports", "", "", "Low"],
        ["INPUTS (£)", "FCDO (£)", "Govt (£)", "Other (£)", "Total (£)"],
        ["", 2_500_000, 500_000, 0, 3_000_000],
    ]
    assert list(all_figures(read_tables(sheet(tmp_path, rows))).values()) == [
        "12@2019 | 120@2023-03-31, 40@2020-12-31 | 38@2020"
    ]


def test_benchmarks_are_milestones(tmp_path: Path) -> None:
    """What is to be reached on the way is no actual value, whatever "progress" stands beside it."""
    rows: Rows = [["Output", "Indicator", "Baseline", "Target", "Key progress benchmarks"],
                  ["It works", "Staff certified", "120 (2020)", "300 (2025)", "2022: 180; 2023: 240"]]  # fmt: skip
    (indicator,) = only(read_tables(sheet(tmp_path, rows))).indicators()
    assert not indicator.observations
    assert [str(aim.value) for aim in indicator.milestones] == ["180", "240"]


@pytest.mark.parametrize(
    "rows",
    [
        [["Output", "Indicator", "Target 2024", "Target 2024, women (%)", "Actual 2023", "Actual 2023, women (%)"],
         ["Kits", "People reached", 400, "50%", 260, "45%"]],
        [["Output", "Indicator", "Target 2024", "Actual 2023"], ["Kits", "People reached", 400, 260],
         ["", "of whom women", "50%", "45%"]],
    ],
)  # fmt: skip
def test_shares_of_parts_beside_a_count_are_of_this(rows: Rows, tmp_path: Path) -> None:
    """45 % of 260 people are 117 women, not 45, and make the 260 people no percentage; planned shares stay words."""
    (indicator,) = only(read_tables(sheet(tmp_path, rows))).indicators()
    (observation,) = indicator.observations
    assert (indicator.kind, str(observation.value)) == ("count", "260")
    assert [str(part) for part in observation.disaggregation["sex"].values()] == ["117"]
    assert "women: 50%" in indicator.note


def test_a_share_within_the_words_makes_no_percentage(tmp_path: Path) -> None:
    """The figure of the whole decides, not that of the women among them; hours that are reached are a target."""
    rows: Rows = [
        ["Results chain", "Performance indicators"],
        ["Outcome\nRoads connect the north", "By 2028:\na. Travel time reduced to 3.5 hours (2021 baseline: 6 hours)\n"
         "b. Traffic increased to 12,000 vehicles (2021 baseline: 7,500 vehicles)"],
        ["Outputs\n1. Roads upgraded", "1a. By 2027, 60 km of footpaths built (2021 baseline: 0)"],
        ["2. Capacity of staff enhanced", "2a. By 2026, at least 100 staff (of whom 30% women) trained"],
    ]  # fmt: skip
    project = only(read_tables(sheet(tmp_path, rows)))
    assert [(node.statement, node.level) for node in project.nodes] == [
        ("Roads connect the north", "outcome"), ("Roads upgraded", "output"), ("Capacity of staff enhanced", "output"),
    ]  # fmt: skip
    assert [figures(indicator) for indicator in project.indicators()] == [
        "6@2021 | 3.5@2028-12-31 | ", "7,500@2021 | 12,000@2028-12-31 | ", "0@2021 | 60@2027-12-31 | ",
        " | at least 100@2026-12-31 | ",
    ]  # fmt: skip


def test_indicators_have_the_level_of_the_result_they_are_of(tmp_path: Path) -> None:
    """A heading such as "Result / Indicators" says no level; "Output 1.1.1 indicator:" is a label with a number."""
    rows: Rows = [
        ["Result / Indicators", "Baseline", "2024 Target"],
        ["Outcome 1: Women take part"],
        ["Outcome 1 Indicator: Share of women in committees", "12%", "30%"],
        ["Output 1.1: Mediators are trained"],
        ["Output 1.1.1 indicator: Number of mediators trained", 0, 150],
    ]
    project = only(read_tables(sheet(tmp_path, rows, ((1, 0, 1, 2), (3, 0, 3, 2)))))
    assert [(indicator.id, indicator.level, indicator.statement) for indicator in project.indicators()] == [
        ("1", "outcome", "Share of women in committees"), ("1.1.1", "output", "Number of mediators trained"),
    ]  # fmt: skip


def test_a_code_of_results_is_their_id(tmp_path: Path) -> None:
    """OPSYS exports: "Result code" beside "Result statement" is no second result, and its number links."""
    rows: Rows = [
        ["Intervention", "Rule of law in Moldova"],
        ["Result level", "Result code", "Result statement", "Indicator code", "Indicator", "Final target value"],
        ["Outcome", "OC1", "Courts decide in time", "IND-1", "Length of proceedings", 220],
        ["Outcome", "OC2", "Citizens trust courts", "IND-2", "Complaints", 20],
        ["Output", "OP1.1", "Judges are trained", "IND-3", "Judges trained", 300],
    ]
    project = only(read_tables(sheet(tmp_path, rows)))
    assert project.statement == "Rule of law in Moldova"
    assert [(node.id, list(node.contributes_to)) for node in project.nodes] == [
        ("OC1", []), ("OC2", []), ("OP1.1", ["OC1"]),
    ]  # fmt: skip
    assert [indicator.id for indicator in project.indicators()] == ["IND-1", "IND-2", "IND-3"]


@pytest.mark.parametrize(
    ("above", "title"),
    [
        ([["Matriz del marco lógico (acción: Apoyo a la justicia)"]], "Apoyo a la justicia"),
        ([["Norad results framework", "", "Teacher unions in Ghana"]], "Teacher unions in Ghana"),
        ([["Joint Programme Results Framework"]], "Joint Programme Results Framework"),
        ([["A", "PROJECT INFORMATION"], ["PROJECT NAME AND SAP CODE:", "Power for Tanzania"]], "Power for Tanzania"),
    ],
)
def test_titles_are_not_names_of_forms(above: Rows, title: str, tmp_path: Path) -> None:
    """The project's own title goes before that of the form, which stands for it where there is no other."""
    rows: Rows = [*above, ["Output", "Indicator", "Target 2024"], ["It works", "Visits", 9]]
    assert only(read_tables(sheet(tmp_path, rows))).statement == title


@pytest.mark.parametrize("day", ["30-Jun-2021", "2021-06-30"])
def test_days_below_headings_and_revised_targets(day: str, tmp_path: Path) -> None:
    """World Bank completion reports: the dates stand in a second row, and the revised target holds."""
    rows: Rows = [
        ["Indicator", "Unit", "Baseline", "Original Target", "Formally Revised Target", "Actual Achieved"],
        ["", "", "01-Jul-2015", "30-Jun-2020", day, day],
        ["People with electricity", "Number", 0, 250_000, 200_000, 231_400],
        ["Lines built", "km", 0, 600, "", 580],
    ]
    tables = read_tables(sheet(tmp_path, rows))
    assert list(all_figures(tables).values()) == [
        "0 | 200,000@2021-06-30 | 231,400@2021-06-30", "0 | 600@2020-06-30 | 580@2021-06-30",
    ]  # fmt: skip
    assert "Original Target / 30-Jun-2020: 250000" in next(iter(only(tables).indicators())).note
    assert "table-inferred-revised" in inferred(tables)


def test_a_revised_target_holds_for_its_own_time(tmp_path: Path) -> None:
    """Of each year the revised target holds; two originals are not replaced by one of another year."""
    rows: Rows = [["Output", "Indicator", "Target 2023", "Revised target 2023", "Target 2024", "Cible révisée 2024"],
                  ["It works", "Visits", 10, 8, 20, ""]]  # fmt: skip
    assert list(all_figures(read_tables(sheet(tmp_path, rows))).values()) == [" | 20@2024-12-31, 8@2023-12-31 | "]


@pytest.mark.parametrize(
    ("title", "target", "year"),
    [
        ("Monitoring sheet 2023", "Target 2023", "2023"),
        ("Monitoring sheet 2023", "Target", "2023"),
        ("Monitoring sheet 2022-2024", "Target 2023", ""),
        ("Monitoring sheet 2023", "Target 2024", ""),
        ("Monitoring sheet", "Target 2023", ""),
    ],
)
def test_months_are_of_the_year_that_the_title_names(title: str, target: str, year: str, tmp_path: Path) -> None:
    """Where the title and the headings name one year it is taken, with a remark; else it is asked for."""
    rows: Rows = [[title], ["Indicator", target, "Jan", "Feb", "Mar"], ["Children screened", 40, 9, 8, 7]]
    tables = read_tables(sheet(tmp_path, rows))
    (shown,) = all_figures(tables).values()
    assert ("@2023-01-31, 8@2023-02-28, 7@2023-03-31" in shown) is bool(year)
    assert ("table-inferred-year" in inferred(tables)) is bool(year)


def test_levels_of_periods_are_not_added_up_to_the_target(tmp_path: Path) -> None:
    """TolaData: a target that the last period repeats is no sum; "Change" over "Increase (+)" is the direction."""
    rows: Rows = [["Output", "Indicator", "Change", "C / NC", "LOP target", "H1 2022 Target", "H1 2022 Actual",
                   "H2 2022 Target", "H2 2022 Actual", "LOP actual"],
                  ["Heard", "Open complaints", "Decrease (-)", "NC", 10, 30, 28, 10, 22, 22]]  # fmt: skip
    (indicator,) = only(read_tables(sheet(tmp_path, rows))).indicators()
    assert [f"{aim.value} by {aim.by}" for aim in indicator.milestones] == ["30 by 2022-06-30", "10 by 2022-12-31"]
    assert indicator.direction == "decrease"


def test_subtotals_stand_in_the_column_of_places_before_the_indicator(tmp_path: Path) -> None:
    """Their row is the whole of the indicator that it repeats, and hides no row below it."""
    rows: Rows = [
        ["Région", "Indicateur", "Cible 2024", "Réalisé 2023"],
        ["Kayes", "Enfants vaccinés", 12, 10],
        ["Mopti", "Enfants vaccinés", 8, 6],
        ["Sous-total", "Enfants vaccinés", 20, 16],
        ["Kayes", "Kits remis", 5, 4],
        ["Mopti", "Kits remis", 4, 3],
        ["Sous-total", "Kits remis", 9, 7],
    ]
    assert list(all_figures(read_tables(sheet(tmp_path, rows))).values()) == [
        " | 20@2024-12-31 | 16@2023", " | 9@2024-12-31 | 7@2023",
    ]  # fmt: skip


def test_running_totals_behind_quarters(tmp_path: Path) -> None:
    """ "Cumulative" over numbers is the total of the quarters before it, or their last."""
    rows: Rows = [["Monitoring 2023"], ["Indicator", "Annual target", "Q1", "Q2", "Q3", "Cumulative"],
                  ["People served", 400, 90, 110, 80, 280], ["Shelters open", 6, 3, 4, 5, 5]]  # fmt: skip
    tables = read_tables(sheet(tmp_path, rows))
    assert [getattr(indicator, "accumulates", "") for indicator in only(tables).indicators()] == [
        "increments", "running-total",
    ]  # fmt: skip
    assert "80@2023-Q3" in next(iter(all_figures(tables).values()))
