"""Tables that give an indicator several rows: values over dates, a row for each figure, places with subtotals."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from logframe.exchange.tables.reading import read_tables
from test_tables_of_donors import all_figures, only, sheet

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
