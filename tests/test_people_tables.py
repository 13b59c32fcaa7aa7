"""Workbooks as people have them give the right figures, and every filled cell of them is used or told."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter  # type: ignore[import-untyped, unused-ignore]  # some versions have no types
from click.testing import CliRunner, Result

from logframe import Project, evaluate, load
from logframe.cli import main
from logframe.exchange.tables.cells.sheets import read_sheets
from logframe.exchange.tables.reading import TablesFile, read_tables

# The indicator by its id, what is its value, the share of the way in per cent (None without), and its target.
RIGHT: dict[str, dict[str, tuple[str, str, str]]] = {
    "pct_achieved_num": {"people-trained": ("340 people", "85 %", "400")},
    "dup_target_cols": {"people-trained": ("50 people", "", "")},
    "quarters": {"people-trained": ("at least 50 people", "at least 50 %", "100")},
    "merged_quarters": {"centres-open": ("5 facilities", "", "6")},
    "two_row_target_actual": {"people-trained": ("150 to 240 people", "75 % to 80 %", "100, 200")},
    "two_row_target_actual_vmerge": {"people-trained": ("150 to 240 people", "75 % to 80 %", "100, 200")},
    "grouped_numbered": {"farmers-trained": ("", "", "400"), "councils-advised": ("", "", "30")},
    "indicator_type": {"people-trained": ("", "", "100")},
    "fiscal_2010_11": {"people-trained": ("", "", "200")},
    "comments": {"people-trained": ("0 to 100 people", "0 % to 25 %", "400")},
    "no_col": {"1.1": ("100 people", "25 %", "400"), "1.2": ("10 people", "25 %", "40")},
    "source": {"number-of-people-trained": ("", "", "100")},
    "pct": {"share-of-people-satisfied": ("79 %", "96.67 %", "80")},
    "pct_mixed_eval": {"share-of-girls-attending": ("72 %", "80 %", "80")},
    "plus20pct": {"yield-kg": ("110 kg", "50 %", "120")},
    "disagg_rows": {"farmers-trained": ("100 people", "50 %", "200")},
    "formula_nocache": {"people-trained": ("", "", "")},
    "annot_number": {"people-trained": ("2 people", "66.67 %", "3")},
    "num_unit": {"people-trained": ("120 people", "30 %", "400")},
    "unit_number": {"farmers-trained": ("", "", "200")},
    "unitnumber": {"hectares": ("", "", "10"), "satisfaction": ("", "", "10"), "children": ("", "", "10")},
    "month": {"number-of-people-trained": ("402 people", "100.5 %", "400")},
    "years": {"number-of-people-trained": ("610 people", "101.67 %", "100, 200, 300")},
    "eu2016b": {"farmers-trained": ("800 people", "40 %", "2,000"), "poverty-rate": ("30", "28.57 %", "25")},
    "eu_action_document": {"1": ("", "", "70"), "1.1": ("", "", "60"), "1.2": ("", "", "15"), "1.1.1": ("", "", "400")},
    "dfid_flat": {"number-of-survivors-assisted-cumulative": ("at least 260 people", "at least 65 %", "400")},
    "iptt_v1": {
        "1": ("3.8 %", "27.27 %", "3"),
        "1.1": ("at least 1,390 people", "at least 77.22 %", "5,000, 300, 400, 500, 600, 1,800"),
        "1.1.1": ("10 facilities", "100 %", "10"),
        "1.1.2": ("at least 303 people", "at least 75.75 %", "1,512, 100, 100, 100, 100, 400"),
    },
    "narrative_head": {"farmers-trained": ("", "", "")},
    "german": {"geschulte": ("100 people", "25 %", "400")},
    "worldbank": {"1": ("", "", "20,000"), "1-2": ("", "", "200")},
    "hrp": {"people-reached-with-safe-water": ("210,000 people", "70 %", "300,000")},
    "eu4x4": {
        "1.1": ("", "", "400"), "1.2": ("", "", "2"), "1.3": ("", "", "80"), "2.1": ("", "", "300"),
        "2.2": ("", "", "120"), "3.1": ("", "", "50,000"), "3.2": ("", "", "70"),
    },
    "values": {
        "a": ("", "", "400"), "b": ("", "", ""), "d": ("", "", "more than 400"), "e": ("", "", "at least 400"),
        "g": ("", "", "1,512"), "h": ("", "", "1,512,000"), "o": ("", "", "400"), "y": ("", "", "10,000"),
    },
}  # fmt: skip


def file_of(shared: Path, name: str) -> Path:
    """Return a workbook by its name."""
    return shared / "data" / "tables" / f"{name}.xlsx"


def only(tables: TablesFile) -> Project:
    """Return the one project of a file."""
    (project,) = tables.projects
    return project


def percent(share: Any) -> str:
    """Write a share in per cent to two digits."""
    if share is None or getattr(share, "low", None) is None:
        return ""
    low, high = (None if end is None else Fraction(end) * 100 for end in (share.low, share.high))
    first = f"{round(float(low or 0), 2):g} %"
    if low == high:
        return first
    return f"at least {first}" if high is None else f"{first} to {round(float(high), 2):g} %"


def shown(project: Project, id: str) -> tuple[str, str, str]:
    """Return value, share and targets of an indicator as a reader sees them."""
    answer = evaluate(project)[id]
    indicator = project.indicator(id)
    targets = indicator.target if isinstance(indicator.target, tuple) else ()
    value = str(answer.value) if answer.is_measured else ""
    return value, percent(answer.share), ", ".join(str(target.value) for target in targets)


@pytest.mark.parametrize("name", RIGHT)
def test_each_workbook_is_read_rightly(name: str, shared: Path) -> None:
    """Values, shares and targets are those that the tables mean."""
    project = only(read_tables(file_of(shared, name)))
    ids = {"a": "a-2"} if name == "values" else {}
    assert {id: shown(project, ids.get(id, id)) for id in RIGHT[name]} == RIGHT[name]


@pytest.mark.parametrize("name", RIGHT)
def test_every_filled_cell_is_used_or_told(name: str, shared: Path) -> None:
    """The report has each filled cell once, and says what became of it."""
    file = file_of(shared, name)
    report = read_tables(file).report
    assert report is not None
    filled = sorted((sheet.name, cell.reference) for sheet in read_sheets(file) for cell in sheet.cells.values())
    told = [(sheet.sheet, cell.reference) for sheet in report.sheets for cell in sheet.cells if cell.use != "left-out"]
    assert sorted(told) == filled
    print(name, report.counts)


def run(*words: object) -> Result:
    """Run the command."""
    return CliRunner().invoke(main, [str(word) for word in words])


def sheet_of(folder: Path, rows: list[list[Any]], *, name: str = "plan") -> Path:
    """Write rows as a workbook."""
    file = folder / f"{name}.xlsx"
    with xlsxwriter.Workbook(str(file)) as book:
        sheet = book.add_worksheet("Plan")
        for row, cells in enumerate(rows):
            sheet.write_row(row, 0, cells)
    return file


def test_columns_alike_are_an_error_that_names_both(shared: Path) -> None:
    """Neither of two columns of one role and time is chosen."""
    tables = read_tables(file_of(shared, "dup_target_cols"))
    assert tables.report is not None
    (error,) = tables.report.errors
    assert "column F “Target”, column G “Target”" in str(error.message)
    (indicator,) = only(tables).indicators()
    assert indicator.target is None


def test_strict_refuses_and_else_one_line_says_what_is_not_understood(shared: Path, tmp_path: Path) -> None:
    """A cell that is not understood ends a strict command, and is named beside the answer of any other."""
    file = file_of(shared, "iptt_v1")
    refused, answered = run("evaluate", file, "--strict"), run("evaluate", file)
    assert (refused.exit_code, answered.exit_code) == (2, 0)
    assert "IPTT!J14" in refused.stderr
    assert answered.stderr.count("\n") == 1
    assert run("review", file, "-o", tmp_path / "r.md", "--strict").exit_code == 2
    assert run("convert", file, tmp_path / "r.py", "--strict").exit_code == 2
    assert not list(tmp_path.iterdir())


def test_check_begins_with_how_the_file_was_read(shared: Path) -> None:
    """At most six lines say what was used, inferred and not understood."""
    lines = run("check", file_of(shared, "iptt_v1")).output.split("\n\n")[0].splitlines()
    assert len(lines) <= 6
    assert lines[0] == "107 cells: 67 used, 23 headings, 1 kept as text, 1 not understood, 15 not read"
    assert "IPTT!J14" in "".join(lines)


@pytest.mark.parametrize("ending", ["html", "md", "json"])
def test_the_reading_report_has_every_cell(ending: str, shared: Path, tmp_path: Path) -> None:
    """The report of each format names what a cell was used as, and the review has its summary."""
    file, report = file_of(shared, "iptt_v1"), tmp_path / f"r.{ending}"
    assert run("convert", file, "--report", report).exit_code == 0
    text = report.read_text(encoding="utf-8")
    assert "J14" in text
    assert "Number of staff trained" in text
    assert run("convert", file, "--report", tmp_path / "r.txt").exit_code == 2


def test_the_review_has_an_annex_of_the_reading(shared: Path, tmp_path: Path) -> None:
    """A review of a table says how the table was read, and gives the targets of its periods one by one."""
    assert run("review", file_of(shared, "iptt_v1"), "-o", tmp_path / "r.md").exit_code == 0
    text = (tmp_path / "r.md").read_text(encoding="utf-8")
    assert "## How the file was read" in text
    assert "|**3 of 4 periods reported**|1,300 people|1,390 people|106.9 %|" in text
    assert "|**Whole project**|5,000 people|at least 1,390 people|at least 27.8 %|" in text
    assert "not available (not reported)" in text


def test_a_mapping_file_settles_what_headings_leave_open(tmp_path: Path) -> None:
    """Columns, the year of quarters, fiscal years and accumulation are as the file beside says."""
    rows: list[list[Any]] = [
        ["Level", "Statement", "Indicator", "Begin", "Q1", "", "Q2", ""],
        ["", "", "", "", "Target", "Actual", "Target", "Actual"],
        ["Output", "People are trained", "People trained", 5, 25, 20, 25, 30],
    ]
    file = sheet_of(tmp_path, rows)
    before = read_tables(file)
    assert before.report is not None
    assert "Plan!D1" in {remark.place.cell for remark in before.report.errors}
    (tmp_path / "plan.mapping.yaml").write_text(
        "year: 2024\naccumulates: increments\ncolumns:\n  D: Baseline 2023\n", encoding="utf-8"
    )
    (indicator,) = only(read_tables(file)).indicators()
    assert (str(indicator.start), indicator.accumulates) == ("5", "increments")
    assert [str(observation.period) for observation in indicator.observations] == ["2024-Q1", "2024-Q2"]
    (tmp_path / "plan.mapping.yaml").write_text("colums: {}\n", encoding="utf-8")
    done = run("check", file)
    assert (done.exit_code, done.stderr.count("\n")) == (2, 1)
    assert "A mapping file has no 'colums'" in done.stderr


def test_blocks_with_headings_of_their_own_are_one_project(tmp_path: Path) -> None:
    """Blocks by level repeat their headings; planned and achieved rows, sources and resources are none of them."""
    head = ["", "Baseline (2019)", "Milestone 1 (Mar 2021)", "Target (Mar 2023)", "Assumptions"]
    rows: list[list[Any]] = [
        ["OUTCOME", "Outcome Indicator 1", *head],
        ["Survivors are protected", "Number of convictions (cumulative)", "Planned", 3, 6, 15, "Courts work"],
        ["", "", "Achieved", "", 5, "7 (tbc)"],
        ["", "Source"],
        ["", "Court statistics"],
        ["INPUTS (£)", "DFID (£)", "Total (£)"],
        ["", 2000, 2500],
        ["OUTPUT 1", "Output Indicator 1.1", *head],
        ["Survivors receive shelter", "Number of survivors assisted (cumulative)", "Planned", 0, 150, 400],
        ["", "", "Achieved", "", 127],
        ["IMPACT WEIGHTING (%)", "Source"],
        ["60%", "Shelter registers"],
    ]
    tables = read_tables(sheet_of(tmp_path, rows))
    assert tables.report is not None
    assert not tables.report.errors
    outcome, output = only(tables).nodes
    assert (outcome.level, output.level, output.contributes_to) == ("outcome", "output", (outcome.id,))
    convictions, assisted = only(tables).indicators()
    assert [str(observation.value) for observation in convictions.observations] == ["5", "7"]
    assert [source.title for source in convictions.verified_by] == ["Court statistics"]
    assert [source.title for source in assisted.verified_by] == ["Shelter registers"]


def test_parts_in_rows_and_columns_belong_to_one_indicator(tmp_path: Path) -> None:
    """Female and male are parts of the indicator above, or of the one whose columns they head."""
    rows: list[list[Any]] = [
        ["Level", "Statement", "Indicator", "Unit", "Target 2024", "Actual 2024"],
        ["Output", "People are trained", "People trained", "person", 200, 100],
        ["", "", "  - Female", "", 120, 60],
        ["", "", "  - Male", "", 80, 40],
    ]
    (by_rows,) = only(read_tables(sheet_of(tmp_path, rows))).indicators()
    columns: list[list[Any]] = [["Level", "Statement", "Indicator", "Unit", "Actual Women", "Actual Men"],
               ["Output", "People are trained", "People trained", "person", 60, 40]]  # fmt: skip
    (by_columns,) = only(read_tables(sheet_of(tmp_path, columns, name="columns"))).indicators()
    for indicator in (by_rows, by_columns):
        (observation,) = indicator.observations
        assert str(observation.value) == "100"
        assert sorted(map(str, observation.disaggregation["sex"].values())) == ["40", "60"]


def test_what_a_reader_inferred_can_be_written_down(shared: Path, tmp_path: Path) -> None:
    """A converted table is the same project, with what was inferred declared."""
    file = tmp_path / "iptt.py"
    assert run("convert", file_of(shared, "iptt_v1"), file).exit_code == 0
    assert load(file) == read_tables(file_of(shared, "iptt_v1")).projects
