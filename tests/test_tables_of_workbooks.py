"""Workbooks with covers, definitions and schedules beside the table, and statements that are set in."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import docx
import pytest
import xlsxwriter  # type: ignore[import-untyped, unused-ignore]  # some versions have no types
from benchmarks.table_files import csv_file

from logframe.exchange.tables.reading import TablesFile, read_tables

Rows = list[list[Any]]
_HEAD = ["Result", "Indicator", "Baseline", "Target", "Actual"]
_WELLS = ["Wells are dug", "Wells dug", 0, 40, 30]
_COVER = [["Project title", "Seeds for Sindh"], ["Period", "1 July 2023 - 30 June 2026"], ["Country", "Pakistan"]]


def workbook(folder: Path, sheets: dict[str, Rows], indents: dict[int, int] | None = None) -> TablesFile:
    """Return what a workbook is read as; `indents` are those of the first column of its last sheet."""
    file = folder / "plan.xlsx"
    with xlsxwriter.Workbook(str(file)) as book:
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
    rows = [["Result", "Indicator", "Target Year 1", "Actual Year 1"], ["Wells are dug", "Wells dug", 40, 30]]
    sheets = {"Cover": _COVER, "Data": rows} if is_first else {"Data": rows, "About": _COVER}
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
    sheets = {"Staff": [["Name", "Title", "Country"], ["Anna", "Director", "Kenya"]], "Data": [_HEAD, _WELLS]}
    (project,) = workbook(tmp_path, sheets).projects
    assert (project.statement, project.country) == ("plan", "")


def test_indicators_of_a_sheet_of_definitions_belong_to_the_results_of_the_table(tmp_path: Path) -> None:
    """The definitions come first, and name no result."""
    definitions = [["Indicator", "Definition", "Unit of measure"], ["Wells dug", "Wells that give water", "Wells"]]
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
    rows = [_HEAD, *([name, f"Wells of {name.strip()}", 0, 4, 3] for name in names)]
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
    rows = [["Indicator", "Doel 2025", "Gerealiseerd 2024"], ["Putten", 500, 320]]
    tables = workbook(tmp_path, {"Data": rows})
    (project,) = tables.projects
    assert not next(project.indicators()).observations
    assert [problem.name for problem in tables.problems].count("column-unread") == 2


def test_marks_below_quarters_are_a_schedule(tmp_path: Path) -> None:
    """ "x" in the rows of activities says when they are done, and is no figure."""
    rows = [["", "Description", "Indicator", "Target", "Q1", "Q2"], ["Output 1", "Wells are dug", "Wells dug", 40],
            ["Activity 1.1", "Survey", "", "", "x", "✓"]]  # fmt: skip
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
