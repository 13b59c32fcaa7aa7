"""Tables as donors and implementers make them: ratios, ranks, shares in words, and rows beside figures."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest

from logframe import Target, check
from logframe.declaration.values.numbers import number as exactly
from logframe.exchange.tables.reading import read_tables
from test_tables_of_donors import Rows, all_figures, errors, only, sheet
from test_tables_of_workbooks import workbook


@pytest.mark.parametrize(
    ("cells", "figures"),
    [
        (("1:60", "1:40", "1:45"), "60 | 40 | 45"),
        (("1:60", "40:1", ""), "? | ? |"),
        (("0.82", "1:1", "0.95"), "0.82 | 1 | 0.95"),
        (("1:60", "1:40", "at least 1:45"), "60 | 40 | ?"),
        (("140th", "120th", "125th of 190"), "140 | 120 | 125"),
        (("14e", "12:e", "13º"), "14 | 12 | 13"),
        (("1 in 4", "3 in 4", "1 in 2"), "25 | 75 | 50"),
        (("0", "400", "at least 340 of 400"), "0 | 400 | at least 340"),
        (("120", "400", "400 of 900"), "120 | 400 | 400"),
        (("120", "400", "400 / 900"), "120 | 400 | ?"),
        (("12", "80", "9 of 15"), "12 | 80 | ?"),
        (("4", "mind. 40", "38"), "4 | at least 40 | 38"),
    ],
)
def test_pairs_ranks_and_shares_are_read_where_they_have_one_meaning(
    tmp_path: Path, cells: tuple[str, str, str], figures: str
) -> None:
    """What has two meanings is an error at its cell, and no bound is lost."""
    rows: Rows = [["Output", "Indicator", "Baseline", "Target", "Result"], ["Schools work", "Places of it", *cells]]
    tables = read_tables(sheet(tmp_path, rows))
    assert [shown.strip() for shown in all_figures(tables).values()] == [figures]
    assert len(errors(tables)) == figures.count("?")


def test_ranks_and_ratios_do_not_add_up(tmp_path: Path) -> None:
    """A rank of each year is a state, also beside targets of each year."""
    head = ["Indicator", "Baseline", "Target 2023", "Actual 2023", "Target 2024", "Actual 2024"]
    rows: Rows = [head, ["Place in the index", "140th", "130th", "131st", "120th", "125th"]]
    (indicator,) = only(read_tables(sheet(tmp_path, rows))).indicators()
    assert indicator.accumulates == "snapshot"


@pytest.mark.parametrize("text", ["In progress", "en cours", "En ejecución", "в работе", "ej klart", "Ongoing (60 %)"])
def test_what_is_under_way_has_no_figure_yet_and_is_no_error(tmp_path: Path, text: str) -> None:
    """The words stay as the reason; an event that is under way is not reached."""
    rows: Rows = [["Output", "Indicator", "Baseline", "Target", "Actual"], ["Wells", "Wells drilled", 0, 20, text],
                  ["Law", "Law adopted", "No", "Yes", text]]  # fmt: skip
    tables = read_tables(sheet(tmp_path, rows))
    wells, law = only(tables).indicators()
    assert text in str(wells.observations[0].value)
    assert (law.observations[0].value, errors(tables)) == ("not reached", [])


def test_words_below_a_result_do_not_hide_the_actual_values_beside_them(tmp_path: Path) -> None:
    """A donor writes "Impact weighting" and its share below the output, beside "Achieved" and "Source"."""
    rows: Rows = [
        ["OUTPUT 1", "Output Indicator 1.1", "", "Baseline", "Milestone 1 (Mar 2020)", "Target (Mar 2022)", "Assumes"],
        ["Bursaries paid", "Girls with a bursary (cumulative)", "Planned", 0, 2500, 8000, "Rates hold"],
        ["IMPACT WEIGHTING (%)", "", "Achieved", "", 2610],
        ["40%", "Source", "Bank records", "", "", "", "RISK RATING: Medium"],
    ]  # fmt: skip
    tables = read_tables(sheet(tmp_path, rows))
    (output,) = only(tables).nodes
    (girls,) = output.indicators
    assert [str(figure.value) for figure in girls.observations] == ["2,610"]
    assert [source.title for source in girls.verified_by] == ["Bank records"]
    assert output.note == "IMPACT WEIGHTING (%); 40%; RISK RATING: Medium"


def test_the_women_among_all_are_no_sum_that_misses(tmp_path: Path) -> None:
    """ "362, of whom 151 women" is no contradiction; women and men who miss their total are."""
    head = ["Output", "Indicator", "Baseline", "Target", "Actual"]
    for cell, codes in (("362 (of whom 151 women)", []), ("362 (151 women, 200 men)", ["LF134"])):
        project = only(read_tables(sheet(tmp_path, [head, ["Members trained", "Members trained", 0, 400, cell]])))
        assert [found.code for found in check(project) if found.code == "LF134"] == codes


_FISCAL: Rows = [
    ["#", "Indicator", "Unit", "Baseline", "FY2023", "", "", "", "", "", "FY2024", "", "LOP Target"],
    ["", "", "", "", "Target", "Q1", "Q2", "Q3", "Q4", "Total", "Target", "Actual", ""],
    ["SO1", "Smallholders produce more"],
    ["EG.1", "Individuals applying practices", "Individuals", 0, 3000, 120, 840, 1010, 1130, 3100, 5000, 4650, 12000],
    ["IR1.1", "Inputs are at hand"],
    ["C1", "Dealers certified", "Number", 0, 20, 3, 4, "N/A", 6, 13, 15, 18, 60],
]  # fmt: skip
_ACROSS = ((0, 4, 0, 9), (0, 10, 0, 11))


def test_quarters_behind_the_target_of_their_year_are_actual_values(tmp_path: Path) -> None:
    """Another year of the table has "Actual"; rows with the code of a level alone begin results."""
    project = only(read_tables(sheet(tmp_path, _FISCAL, _ACROSS)))
    assert [(node.id, node.level) for node in project.nodes] == [
        ("purpose-SO1", "outcome"),
        ("suboutcome-1.1", "outcome"),
    ]
    people, dealers = project.indicators()
    quarters = ["120", "840", "1,010", "1,130", "3,100", "4,650"]
    assert [str(figure.value) for figure in people.observations] == quarters
    assert [str(target.value) for target in people.milestones] == ["3,000", "8,000"]
    assert "N/A" in str(dealers.observations[2].value)


def test_quarters_that_add_up_to_the_target_in_every_row_are_asked_about(tmp_path: Path) -> None:
    """They may plan the way to it."""
    rows: Rows = [*_FISCAL[:2], ["EG.1", "People reached", "People", 0, 100, 10, 20, 30, 40, 100, 50, 45, 200]]
    tables = read_tables(sheet(tmp_path, rows, _ACROSS))
    (people,) = only(tables).indicators()
    assert [str(figure.value) for figure in people.observations] == ["45"]
    assert errors(tables)


def test_rows_of_one_indicator_by_the_end_of_its_name(tmp_path: Path) -> None:
    """ "- target" and "(actual)" say what a row holds; the name is that of one indicator."""
    rows: Rows = [["Indicator", "Baseline", "Q1 2023", "Q2 2023"], ["Cases on care - target", "", 100, 100],
                  ["Cases on care - actual", "", 88, 104], ["Tests (planned)", "", 10, 10],
                  ["Tests (achieved)", "", 9, 8], ["Visits - home", "", 5, 6]]  # fmt: skip
    indicators = list(only(read_tables(sheet(tmp_path, rows))).indicators())
    assert [indicator.statement for indicator in indicators] == ["Cases on care", "Tests", "Visits - home"]
    assert [len(indicator.observations) for indicator in indicators] == [2, 2, 2]


def test_one_column_of_outcomes_and_outputs_has_both(tmp_path: Path) -> None:
    """The heading names two levels, and each cell its own."""
    rows: Rows = [["Outcome/Output", "Indicator", "Target", "Actual"],
                  ["Output 1: Midwives trained", "Midwives trained", 60, 55],
                  ["Outcome 1: Safe births", "Births attended (%)", "58%", "56%"]]  # fmt: skip
    project = only(read_tables(sheet(tmp_path, rows)))
    assert [(node.level, node.statement) for node in project.nodes] == [("output", "Midwives trained"),
                                                                       ("outcome", "Safe births")]  # fmt: skip


def test_years_count_from_a_start_without_an_end(tmp_path: Path) -> None:
    """The last day of the project is still asked for."""
    rows: Rows = [["Project start: 1 April 2021"], ["Indicator", "Year 1 Target", "Year 1 Actual", "Year 2 Target"],
                  ["Loans disbursed", 200, 180, 300]]  # fmt: skip
    (loans,) = only(read_tables(sheet(tmp_path, rows))).indicators()
    assert str(loans.observations[0].period) == "2021-04/2022-03"


@pytest.mark.parametrize(
    ("unit", "cells", "figures"),
    [
        ("GWh", ("12.5", "40", "31,250 MWh"), "12.5 | 40 | 31.25"),
        ("spot", ("3", "20", "20 people"), "3 | 20 | ?"),
        ("tCO2e/year", ("0", "900", "850 kt"), "0 | 900 | ?"),
        ("tonnes", ("0", "900", "850 kt"), "0 | 900 | ?"),
        ("", ("3 h", "90 min", "2 h"), "3 | 1.5 | 2"),
        ("local currency", ("KES 45", "KES 40", "KES 41"), "45 | 40 | 41"),
    ],
)
def test_a_figure_in_another_unit_is_converted_or_asked_about(
    tmp_path: Path, unit: str, cells: tuple[str, str, str], figures: str
) -> None:
    """Nothing is taken as if it stood in the unit of its column."""
    rows: Rows = [["Indicator", "Unit", "Baseline", "Target", "Actual"], ["Amount of it", unit, *cells]]
    tables = read_tables(sheet(tmp_path, rows))
    assert [shown.strip() for shown in all_figures(tables).values()] == [figures]
    assert len(errors(tables)) == figures.count("?")


def test_numerators_and_denominators_in_one_cell_are_a_share(tmp_path: Path) -> None:
    """Forms of the Global Fund have "N:", "D:" and the percentage in a cell; a number alone is its count."""
    rows: Rows = [["Indicator", "Baseline", "Target", "Result"], ["Cases notified", 40, "N: 22,400", "N: 21,905"],
                  ["Treatment success (%)", "88%", "N: 18,000\nD: 20,000\n90%", "N: 17,822 D: 20,104"]]  # fmt: skip
    tables = read_tables(sheet(tmp_path, rows))
    cases, success = only(tables).indicators()
    assert str(cases.observations[0].value) == "21,905"
    assert str(success.observations[0].value) == "17,822 of 20,104"
    assert errors(tables) == []


def test_a_column_of_projects_makes_a_project_of_each(tmp_path: Path) -> None:
    """Wells of two projects are not added up; a cell left empty goes on with the project above."""
    rows: Rows = [["Project", "Indicator", "Target", "Actual", "Year"], ["Alpha", "Wells", 20, 18, 2023],
                  ["", "Users", 4000, 4100, 2023], ["Beta", "Wells", 30, 12, 2023],
                  ["Total", "", 4050, 4130]]  # fmt: skip
    tables = read_tables(sheet(tmp_path, rows))
    figures = {
        project.statement: [str(figure.value) for item in project.indicators() for figure in item.observations]
        for project in tables.projects
    }
    assert figures == {"Alpha": ["18", "4,100"], "Beta": ["12"]}


@pytest.mark.parametrize(("revised", "due"), [("Nov 2022", "None"), ("Dec 2025", "2025-12-31")])
def test_a_revision_before_the_actual_value_is_no_date_to_reach_the_target_by(
    tmp_path: Path, revised: str, due: str
) -> None:
    """The original target has no date, so the date of the revised one says when it was revised, if that is past."""
    head = ["Indicator", "Original target", f"Revised target ({revised})", "Achieved (Dec 2023)"]
    (shelters,) = only(read_tables(sheet(tmp_path, [head, ["Shelters built", 500, 350, 340]]))).indicators()
    (target,) = cast("tuple[Target, ...]", shelters.target)
    assert (str(target.value), str(target.by)) == ("350", due)
    assert "Original target: 500" in shelters.note


def test_a_stated_share_of_the_way_from_the_baseline_agrees(tmp_path: Path) -> None:
    """From 320 to 120, now 185, is 67.5 %; 154 % of the target is not what the project means."""
    rows: Rows = [["Indicator", "Baseline", "Target", "Actual", "% achieved"], ["Outages", 320, 120, 185, "67.5 %"],
                  ["Leaks", 320, 120, 185, "80 %"]]  # fmt: skip
    tables = read_tables(sheet(tmp_path, rows))
    assert [problem.declared_at.cell for problem in tables.problems if problem.name == "share-differs"] == ["Plan!E3"]


def test_rows_of_a_data_sheet_are_of_the_indicator_with_their_number(tmp_path: Path) -> None:
    """ "Indicator ID" of the data is "ID" of the matrix; yes with words is yes, with "but" it is asked about."""
    rows: Rows = [["Output", "ID", "Indicator", "Baseline", "Target", "Actual"],
                  ["Law", "OP1", "Law", "No", "Yes", "Yes – adopted 12 March 2023"],
                  ["Unit", "OP2", "Unit", "No", "Yes", "Yes, but only in part"]]  # fmt: skip
    law, unit = only(read_tables(sheet(tmp_path, rows))).indicators()
    assert (law.observations[0].value, str(law.observations[0].timing)) == ("reached", "2023-03-12")
    assert "Yes, but" in str(unit.observations[0].value)
    data: Rows = [["Indicator ID", "Month", "Value"], ["OP1", "Jan 2024", 1200], ["OP1", "Feb 2024", 1900]]
    plan: Rows = [["Level", "Result", "ID", "Indicator", "Target"], ["Output", "Nets", "OP1", "Nets delivered", 5000]]
    (nets,) = only(workbook(tmp_path, {"Plan": plan, "Data": data})).indicators()
    assert [str(figure.value) for figure in nets.observations] == ["1,200", "1,900"]


def test_quarters_are_of_the_year_of_their_total(tmp_path: Path) -> None:
    """The project runs for two years, and the column behind the quarters names one."""
    rows: Rows = [["Période : 01/01/2023 – 31/12/2024"],
                  ["Indicateur", "Cible annuelle 2023", "T1", "T2", "T3", "T4", "Cumul 2023"],
                  ["Enfants traités", 4000, 820, 1015, 960, 1100, 3895],
                  ["Couverture, %", "", 40, 42, 43, 45, ""]]  # fmt: skip
    children, cover = only(read_tables(sheet(tmp_path, rows))).indicators()
    assert str(children.observations[0].period) == "2023-Q1"
    assert cover.unit == "percent"


def test_targets_keep_those_of_their_parts(tmp_path: Path) -> None:
    """Women who miss a target of their own are no note beside a total that is exceeded."""
    rows: Rows = [["Indicator", "Target 2023", "Target 2023, women", "Actual 2023", "Actual 2023, women",
                   "Target 2024"],
                  ["People trained", 100, 50, 105, 20, 120]]  # fmt: skip
    project = only(read_tables(sheet(tmp_path, rows)))
    (people,) = project.indicators()
    targets = [*cast("tuple[Target, ...]", people.target), *people.milestones]
    assert [target.disaggregation for target in targets if target.disaggregation] == [{"sex": {"women": exactly(50)}}]
    assert [found.code for found in check(project, on="2023-12-31") if found.code == "LF231"] == ["LF231"]
