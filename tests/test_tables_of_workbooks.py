"""Workbooks with covers, definitions and schedules beside the table, and statements that are set in."""

from __future__ import annotations

import datetime
import io
from pathlib import Path
from typing import Any

import docx
import pytest
import xlsxwriter  # type: ignore[import-untyped, unused-ignore]  # some versions have no types
from benchmarks.table_files import csv_file

from logframe import Indicator, Missing, Target
from logframe.exchange.tables.reading import TablesFile, read_tables

Rows = list[list[Any]]
_HEAD = ["Result", "Indicator", "Baseline", "Target", "Actual"]
_WELLS = ["Wells are dug", "Wells dug", 0, 40, 30]
_COVER = [["Project title", "Seeds for Sindh"], ["Period", "1 July 2023 - 30 June 2026"], ["Country", "Pakistan"]]


def workbook(folder: Path, sheets: dict[str, Rows], indents: dict[int, int] | None = None) -> TablesFile:
    """Return what a workbook is read as; `indents` are those of the first column of its last sheet."""
    file = folder / "plan.xlsx"
    with xlsxwriter.Workbook(str(file), {"default_date_format": "dd/mm/yyyy"}) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
        for number, indent in (indents or {}).items():
            sheet.write(number, 0, rows[number][0], book.add_format({"indent": indent}))
    return read_tables(file)


def codes(tables: TablesFile) -> set[str]:
    """Return the codes of everything that is said of a file."""
    assert tables.report is not None
    return {remark.message.code for remark in tables.report.remarks}


@pytest.mark.parametrize("is_first", [True, False])
def test_a_cover_names_the_project(is_first: bool, tmp_path: Path) -> None:
    """Its period gives the years of the project their dates, wherever the sheet stands."""
    rows: Rows = [["Result", "Indicator", "Target Year 1", "Actual Year 1"], ["Wells are dug", "Wells dug", 40, 30]]
    sheets: dict[str, Rows] = {"Cover": _COVER, "Data": rows} if is_first else {"Data": rows, "About": _COVER}
    tables = workbook(tmp_path, sheets)
    (project,) = tables.projects
    assert (project.statement, project.country, str(project.period)) == (
        "Seeds for Sindh",
        "Pakistan",
        "2023-07/2026-06",
    )
    (wells,) = project.indicators()
    assert str(wells.observations[0].period) == "2023-07/2024-06"
    assert "table-start-missing" not in codes(tables)


def test_a_list_of_staff_is_no_cover(tmp_path: Path) -> None:
    """ "Title" and "Country" over a list of people name no project."""
    staff: Rows = [["Name", "Title", "Country"], ["Anna", "Director", "Kenya"]]
    (project,) = workbook(tmp_path, {"Staff": staff, "Data": [_HEAD, _WELLS]}).projects
    assert (project.statement, project.country) == ("plan", "")


def test_a_cover_of_another_project_is_kept_as_text(tmp_path: Path) -> None:
    """Where it says anything else than the sheet of the table, nothing of it is taken."""
    (project,) = workbook(tmp_path, {"Cover": _COVER, "Data": [["Project:", "Wells"], _HEAD, _WELLS]}).projects
    assert (project.statement, project.country, project.period) == ("Wells", "", None)


def test_indicators_of_a_sheet_of_definitions_belong_to_the_results_of_the_table(tmp_path: Path) -> None:
    """The definitions come first, and name no result."""
    definitions: Rows = [
        ["Indicator", "Definition", "Unit of measure"],
        ["Wells dug", "Wells that give water", "Wells"],
    ]
    tables = workbook(tmp_path, {"Definitions": definitions, "Data": [_HEAD, _WELLS]})
    (project,) = tables.projects
    (node,) = project.nodes
    assert node.statement == "Wells are dug"
    assert (node.indicators[0].definition, str(node.indicators[0].unit)) == ("Wells that give water", "well")
    assert "table-indicator-alone" not in codes(tables)


def test_a_sheet_without_headings_is_kept_and_said(tmp_path: Path) -> None:
    """Figures that no heading explains are no figures of the project, and are not passed over."""
    tables = workbook(tmp_path, {"Data": [_HEAD, _WELLS], "Q3": [["Women", 400], ["Men", 600]]})
    (problem,) = [problem for problem in tables.problems if problem.name == "sheet-kept"]
    assert problem.message.fields["figures"] == 2
    assert "table-sheet-kept" not in codes(workbook(tmp_path, {"Data": [_HEAD, _WELLS], "Notes": [["See also 2024"]]}))


def test_a_table_within_a_cell_is_no_rest_of_the_table(tmp_path: Path) -> None:
    """ "Women | Men" over 400 and 600, in the cell of an indicator, are no results."""
    file = docx.Document()
    table = file.add_table(2, 4)
    for column, text in enumerate(["Results chain", "Indicators", "Baseline", "Target"]):
        table.cell(0, column).text = text
    for column, text in enumerate(["Output 1: Cows are healthy", "Cows treated", "0", "1,000"]):
        table.cell(1, column).text = text
    inner = table.cell(1, 1).add_table(2, 2)
    for place, text in zip([(0, 0), (0, 1), (1, 0), (1, 1)], ["Women", "Men", "400", "600"], strict=True):
        inner.cell(*place).text = text
    content = io.BytesIO()
    file.save(content)
    (tmp_path / "plan.docx").write_bytes(content.getvalue())
    tables = read_tables(tmp_path / "plan.docx")
    (project,) = tables.projects
    assert [indicator.statement for indicator in project.indicators()] == ["Cows treated"]
    assert "table-sheet-kept" in codes(tables)


@pytest.mark.parametrize("spaces", [0, 3])
def test_statements_that_are_set_in_are_below_those_above(spaces: int, tmp_path: Path) -> None:
    """Their indentation, or spaces before them, show the levels and the links, which is said."""
    depths = [0, 1, 2, 2, 1, 2]
    names = [" " * spaces * depth + f"Change {at}" for at, depth in enumerate(depths)]
    rows: Rows = [_HEAD, *([name, f"Wells of {name.strip()}", 0, 4, 3] for name in names)]
    indents = {} if spaces else {at + 1: depth for at, depth in enumerate(depths) if depth}
    tables = workbook(tmp_path, {"Data": rows}, indents)
    (project,) = tables.projects
    assert [node.level for node in project.nodes] == ["impact", "outcome", "output", "output", "outcome", "output"]
    assert [node.contributes_to for node in project.nodes] == [
        (), ("change-0",), ("change-1",), ("change-1",), ("change-0",), ("change-4",)
    ]  # fmt: skip
    assert "table-inferred-level-depth" in codes(tables)
    assert "table-level-missing" not in codes(tables)


def test_words_of_no_language_we_read_make_no_actual_values(tmp_path: Path) -> None:
    """ "Doel 2025" is a target in Dutch: what is not understood is an error, and no figure."""
    rows: Rows = [["Indicator", "Doel 2025", "Gerealiseerd 2024"], ["Putten", 500, 320]]
    tables = workbook(tmp_path, {"Data": rows})
    (project,) = tables.projects
    assert not next(project.indicators()).observations
    assert [problem.name for problem in tables.problems].count("column-unread") == 2


def test_marks_below_quarters_are_a_schedule(tmp_path: Path) -> None:
    """ "x" in the rows of activities says when they are done, and is no figure."""
    head = ["", "Description", "Indicator", "Target", "Q1", "Q2"]
    rows: Rows = [head, ["Output 1", *_WELLS[:2], 40], ["Activity 1.1", "Survey", "", "", "x", "✓"]]
    tables = workbook(tmp_path, {"Data": rows})
    assert tables.report is not None
    assert not tables.report.errors
    (project,) = tables.projects
    assert not next(project.indicators()).observations


def test_what_two_zeros_alone_show_of_a_point_is_said(tmp_path: Path) -> None:
    """ "1.300" beside "2.450" are thousands, since a file with decimals would show others."""
    file = tmp_path / "plan.csv"
    file.write_bytes(csv_file([_HEAD, ["Farms", "Farms visited", "0", "1.300", "2.450"]]))
    assert "table-inferred-thousands" in codes(read_tables(file))
    file.write_bytes(csv_file([_HEAD, ["Farms", "Farms visited", "0", "1.234.300", "2.450"]]))
    assert "table-inferred-thousands" not in codes(read_tables(file))


def lines(tables: TablesFile) -> list[str]:
    """Return the indicators of the one project with their baselines, targets and actual values."""
    (project,) = tables.projects
    return [
        f"{indicator.statement}: {indicator.start} | "
        + "; ".join(f"{aim.value} {aim.due or ''}".strip() for aim in (*indicator.milestones, *_aims(indicator)))
        + " | "
        + "; ".join(f"{item.value} {item.end or ''}".strip() for item in indicator.observations)
        for indicator in project.indicators()
    ]


def _aims(indicator: Indicator) -> tuple[Target, ...]:
    assert isinstance(indicator.target, tuple)
    return indicator.target


@pytest.mark.parametrize(
    ("names", "aims", "expected"),
    [
        (("2023", "2024"), (40, 50), "0 | 40 2023-12-31; 50 2024-12-31 | 35 2023-12-31; 52 2024-12-31"),
        # the target of the whole project is the same on both
        (("Report 2023", "Report 2024"), (90, 90), "0 | 90 | 35 2023-12-31; 52 2024-12-31"),
        (("Q1 2024", "Q2 2024"), (40, 50), "0 | 40 2024-03-31; 50 2024-06-30 | 35 2024-03-31; 52 2024-06-30"),
        (("Kenya", "Uganda"), (40, 50), "0 | 90 | 87"),
    ],
)
def test_sheets_of_the_same_indicators_are_told_apart_by_their_names(
    names: tuple[str, str], aims: tuple[int, int], expected: str, tmp_path: Path
) -> None:
    """A year, a quarter or a country for each sheet, which is said; a baseline is that of all."""
    sheets: dict[str, Rows] = {
        name: [_HEAD, [*_WELLS[:3], aim, actual]] for name, aim, actual in zip(names, aims, (35, 52), strict=True)
    }
    tables = workbook(tmp_path, sheets)
    assert lines(tables) == [f"Wells dug: {expected}"]
    assert codes(tables) & {"table-inferred-sheet-time", "table-inferred-sheet-place"}
    assert tables.report is not None
    assert not tables.report.errors


def test_the_chain_of_each_indicator_stands_in_its_row(tmp_path: Path) -> None:
    """ "Impact | Outcome | Output" repeat from row to row; below another outcome an output is another one."""
    head = ["Impact", "Outcome", "Output", "Indicator", "Target"]
    rows: Rows = [head, ["Health", "Clinics work", "Nurses trained", "Nurses", 40],
            ["Health", "Clinics work", "Nurses trained", "Doctors", 9], ["Health", "Clinics work", "Rooms", "Beds", 4],
            ["Health", "Water flows", "Rooms", "Pumps", 8]]  # fmt: skip
    (project,) = workbook(tmp_path, {"Data": rows}).projects
    assert [(node.statement, node.contributes_to) for node in project.nodes] == [
        ("Health", ()), ("Clinics work", ("health",)), ("Nurses trained", ("clinics-work",)),
        ("Rooms", ("clinics-work",)), ("Water flows", ("health",)), ("Rooms", ("water-flows",)),
    ]  # fmt: skip


def test_a_result_on_the_next_page_is_another_one(tmp_path: Path) -> None:
    """It stands in the row of the second table in which the first one has its first result."""
    head = ["Results chain", "Indicators", "Baselines", "Targets", "Sources"]
    file = docx.Document()
    first = [head, ["Outcome 1: Courts work", "Cases", "40", "60", "Courts"]]
    second = [["", "Judges", "0", "30", "Courts"], ["Output 1.1: Rooms stand", "Rooms", "0", "12", "Photos"]]
    for rows in (first, second):
        table = file.add_table(len(rows), len(head))
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                table.cell(row, column).text = text
        file.add_paragraph("")
    file.save(str(tmp_path / "plan.docx"))
    (project,) = read_tables(tmp_path / "plan.docx").projects
    assert [(node.statement, len(node.indicators)) for node in project.nodes] == [
        ("Courts work", 2),
        ("Rooms stand", 1),
    ]


def test_a_part_behind_the_share_of_another_is_of_what_is_counted(tmp_path: Path) -> None:
    """ "Of which youth", a number, is no part of the share of women above it."""
    rows: Rows = [["Indicator", "Unit", "Target 2024", "Actual 2024"], ["People trained", "#", 400, 380],
            ["of which women", "%", "50%", "45%"], ["of which youth", "#", 100, 95]]  # fmt: skip
    (project,) = workbook(tmp_path, {"Data": rows}).projects
    people, women = project.indicators()
    assert list(people.observations[0].disaggregation) == ["age"]
    assert not women.observations[0].disaggregation


@pytest.mark.parametrize(
    ("unit", "figures", "expected"),
    [
        ("", ("3 hours", "1 hour", "90 minutes"), "3 | 1 | 1.5"),
        ("hours", ("3", "1", "90 minutes"), "3 | 1 | 1.5"),
        ("", ("2 km", "500 m", "1200 m"), "2 | 0.5 | 1.2"),
        ("", ("3 hours", "1 hour", "5 km"), "3 | 1 | not available (the cell reads 5 km)"),
        ("", ("USD 100", "EUR 200", "USD 150"), "100 | not available (the cell reads EUR 200) | 150"),
        ("people", ("$ 100", "200", "150"), "not available (the cell reads $ 100) | 200 | 150"),
        ("USD", ("$ 100", "200", "¥ 150"), "100 | 200 | not available (the cell reads ¥ 150)"),
    ],
)
def test_figures_of_an_indicator_are_in_one_unit(
    unit: str, figures: tuple[str, str, str], expected: str, tmp_path: Path
) -> None:
    """What can be converted is, and said; what cannot is missing, with an error."""
    head = ["Outcome", "Indicator", "Unit", "Baseline", "Target", "Actual"]
    tables = workbook(tmp_path, {"Data": [head, ["Things get better", "Distance or time", unit, *figures]]})
    (project,) = tables.projects
    (indicator,) = project.indicators()
    aim = indicator.target if isinstance(indicator.target, Missing) else _aims(indicator)[0].value
    assert f"{indicator.start} | {aim} | {indicator.observations[0].value}" == expected


@pytest.mark.parametrize(
    ("form", "kind", "unit"),
    [('0"%"', "percentage", "percent"), ('0 "km"', "measure", "km"), ("[$€-407] #,##0", "money", "EUR"),
     ('#,##0,"k"', "count", "None"), ('"$"#,##0', "count", "None")],
)  # fmt: skip
def test_number_formats_show_units(form: str, kind: str, unit: str, tmp_path: Path) -> None:
    """A sign of money that several currencies have shows that nothing else is counted."""
    file = tmp_path / "plan.xlsx"
    with xlsxwriter.Workbook(str(file)) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Outcome", "Indicator", "Target"])
        sheet.write_row(1, 0, ["Loans are paid", "Loans paid"])
        sheet.write(1, 2, 45, book.add_format({"num_format": form}))
    (project,) = read_tables(file).projects
    (loans,) = project.indicators()
    assert (loans.kind, str(getattr(loans, "unit", "percent")).replace("loan", "None")) == (kind, unit)
    assert str(_aims(loans)[0].value) == "45"


def test_a_date_alone_is_the_target_of_an_event(tmp_path: Path) -> None:
    """Where other figures say yes or no, it says by when; of a number it is none."""
    rows: Rows = [_HEAD, ["Law", "Law adopted", "No", "31/12/2025", "No"], ["Wells", "Wells dug", 3, "31/12/2025", 4]]
    tables = workbook(tmp_path, {"Data": rows})
    (project,) = tables.projects
    law, wells = project.indicators()
    assert [(str(aim.value), str(aim.due)) for aim in _aims(law)] == [("reached", "2025-12-31")]
    assert isinstance(wells.target, Missing)
    assert [problem.name for problem in tables.problems].count("figure-unclear") == 1


def test_an_age_that_became_a_date_is_said(tmp_path: Path) -> None:
    """Spreadsheets make 17 June of 6-17."""
    rows: Rows = [
        ["Indicator", "Age", "Actual 2024"],
        ["Children weighed", "0-5", 90],
        ["", datetime.date(2024, 6, 17), 70],
    ]
    assert "table-part-date" in codes(workbook(tmp_path, {"Data": rows}))


def test_months_of_the_project_are_counted_from_its_start(tmp_path: Path) -> None:
    """ "M12" and "Month 24" end a year and two years after it."""
    head = ["Result", "Indicator", "Target M12", "Target Month 24", "Actual M12"]
    rows: Rows = [["Period: 01/07/2023 - 30/06/2026"], head, [*_WELLS[:2], 10, 20, 9]]
    assert lines(workbook(tmp_path, {"Data": rows})) == [
        "Wells dug: None | 10 2024-06-30; 20 2025-06-30 | 9 2024-06-30"
    ]


@pytest.mark.parametrize("text", ["5 per district (12 districts)", "5 in each school", "5 por distrito"])
def test_so_many_for_each_is_no_number_of_all(text: str, tmp_path: Path) -> None:
    """35 clubs are not seven times the target of 5 per district; of a rate it is the figure."""
    tables = workbook(tmp_path, {"Data": [_HEAD, ["Clubs", "Clubs set up", 0, text, 35]]})
    (project,) = tables.projects
    assert isinstance(next(project.indicators()).target, Missing)
    tables = workbook(tmp_path, {"Data": [_HEAD, ["Clubs", "Average number of clubs", 0, text, 35]]})
    assert lines(tables)[0].split(" | ")[1] == "5"
    tables = workbook(tmp_path, {"Data": [_HEAD, ["Clubs", "Clubs set up", 0, "5 per year", 35]]})
    assert lines(tables)[0].split(" | ")[1] == "5"


def test_boxes_say_which_answer_is_ticked(tmp_path: Path) -> None:
    """A cross in a box ticks the word behind it."""
    rows: Rows = [_HEAD, ["Law", "Law is in force", "☐ Yes ☒ No", "☒ Yes", "☒ Yes ☐ No"]]
    assert lines(workbook(tmp_path, {"Data": rows})) == ["Law is in force: not reached | reached | reached"]


def test_sheets_of_progress_have_the_time_of_their_names(tmp_path: Path) -> None:
    """The logframe before them has the targets, and no time of its own."""
    sheets: dict[str, Rows] = {"Logframe": [_HEAD[:4], _WELLS[:4]]}
    sheets |= {f"Progress {year}": [["Indicator", "Actual"], ["Wells dug", year - 2000]] for year in (2024, 2025)}
    assert lines(workbook(tmp_path, sheets)) == ["Wells dug: 0 | 40 | 24 2024-12-31; 25 2025-12-31"]


def test_rows_of_observations_that_belong_to_no_indicator_are_told(tmp_path: Path) -> None:
    """Names are the same that differ in capitals and spaces; a misspelt one is answered with the nearest."""
    matrix: Rows = [
        ["Level", "Result", "Indicator", "Target"],
        ["Outcome", "People are safe", "Number of people assisted", 400],
        ["Output", "Staff are trained", "Number of staff trained", 50],
    ]
    observed: Rows = [
        ["Indicator", "Period", "Value"],
        ["number of  People assisted ", "2024", 120],
        ["Number of people assisted", "2025", ""],
        ["", "2025", 40],
        ["Number of staf trained", "2024", 20],
        ["Homes built", "2024", 7],
    ]
    tables = workbook(tmp_path, {"Logframe": matrix, "Data": observed})
    (project,) = tables.projects
    assert [len(item.observations) for item in project.indicators()] == [1, 0]
    assert tables.report is not None
    remarks = {
        remark.place.cell: (remark.message.code, str(remark.message.part("help"))) for remark in tables.report.errors
    }
    assert remarks == {
        "Data!A3": ("row-without-value", "write both, n/a where there is no figure"),
        "Data!B4": ("row-without-indicator", "write both, n/a where there is no figure"),
        "Data!A5": ("indicator-not-in-matrix", "did you mean “Number of staff trained”?"),
        "Data!A6": ("indicator-not-in-matrix", "write it as it stands in the matrix"),
    }
