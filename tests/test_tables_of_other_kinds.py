"""Tables of further kinds that people have: labels, places, totals and shares where a reader sees them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import docx
import pytest
from benchmarks.random_tables import outcomes
from benchmarks.table_files import csv_file, docx_file, xlsx_file

from logframe import Indicator, Project, check, evaluate
from logframe.exchange.tables.reading import TablesFile, read_tables

Rows = list[list[Any]]
_LEVELS = ["Level", "Statement", "Indicator"]


def read(folder: Path, rows: Rows, *, ending: str = "xlsx", above: tuple[str, ...] = ()) -> TablesFile:
    """Return what a file of some rows is read as."""
    file = folder / f"plan.{ending}"
    if ending == "docx":
        file.write_bytes(docx_file(rows, above))
    else:
        file.write_bytes(csv_file(rows) if ending == "csv" else xlsx_file(rows))
    return read_tables(file)


def only(tables: TablesFile) -> Project:
    """Return the one project of a file."""
    (project,) = tables.projects
    return project


def aim(indicator: Indicator) -> str:
    """Return the first target of an indicator."""
    assert isinstance(indicator.target, tuple)
    return str(indicator.target[0].value)


def problems(tables: TablesFile) -> set[str]:
    """Return the places and names of what was not understood."""
    assert tables.report is not None
    return {f"{remark.place.cell.rpartition('!')[2]} {remark.message.code}" for remark in tables.report.errors}


def test_a_label_with_dates_above_a_table_is_no_heading(tmp_path: Path) -> None:
    """The duration above a Word table is the project's, and its first column stays that of the levels."""
    rows: Rows = [
        ["Results", "Results chain", "Indicators", "Targets (values and years)"],
        ["Impact", "Hunger falls", "1 Prevalence of stunting (%)", "1 30 (2027)"],
        ["Output 1 relating to Impact", "1.1 Farmers learn", "1.1.1 Number of farmers trained", "1.1.1 12,000 (2026)"],
    ]
    above = ("Action: Food", "Duration: 1 January 2022 - 31 December 2026")
    project = only(read(tmp_path, rows, ending="docx", above=above))
    assert (project.statement, str(project.period)) == ("Food", "2022-01/2026-12")
    assert [node.level for node in project.nodes] == ["impact", "output"]
    assert [indicator.kind for indicator in project.indicators()] == ["percentage", "count"]


def test_levels_between_the_tables_of_a_document_are_its_nodes(tmp_path: Path) -> None:
    """A paragraph such as "Outcome 1: ..." above a table is the result that its indicators measure."""
    file = docx.Document()
    for level in ("Outcome 1: Homes cook cleanly", "Output 1.1: Stoves are sold"):
        file.add_paragraph(level)
        table = file.add_table(2, 2)
        for column, text in enumerate(("Indicator", "Target")):
            table.cell(0, column).text = text
        table.cell(1, 0).text, table.cell(1, 1).text = f"Number of stoves of {level[:9]}", "400"
    file.save(str(tmp_path / "plan.docx"))
    tables = read_tables(tmp_path / "plan.docx")
    outcome, output = only(tables).nodes
    assert (outcome.statement, output.statement, output.contributes_to) == (
        "Homes cook cleanly", "Stoves are sold", (outcome.id,),
    )  # fmt: skip
    assert not tables.problems


@pytest.mark.parametrize(
    ("figures", "values"),
    [
        (["4,500", "6,720", "9,000"], ["4,500", "9,000"]),
        (["0", "830", "1.200"], ["0", "1,200"]),
        (["1.25", "2.75", "4,500"], ["1.25", "4,500"]),
    ],
)
def test_round_thousands_show_what_a_sign_means(figures: list[str], values: list[str], tmp_path: Path) -> None:
    """Nobody writes 4.5 as "4,500"; the numbers of levels show nothing of decimal points."""
    rows: Rows = [[*_LEVELS, "Baseline", "Actual", "Target"], ["Output 1.2", "Girls stay", "Girls in school", *figures]]
    (indicator,) = only(read(tmp_path, rows, ending="csv")).indicators()
    assert [str(indicator.start), aim(indicator)] == values


def test_years_and_quarters_alone_are_milestones_only_beside_targets_of_their_kind(tmp_path: Path) -> None:
    """ "Year 2024" below "Targets" is a target; quarters behind a yearly one are actuals, if they do not plan it."""
    rows: Rows = [
        [*_LEVELS, "Targets", "", ""],
        ["", "", "", "Year 2023", "Year 2024", "Final"],
        ["Output", "Budgets are open", "Number of budgets published", 30, 50, 75],
    ]
    (indicator,) = only(read(tmp_path, rows)).indicators()
    assert [str(target.value) for target in indicator.milestones] == ["30", "50"]
    rows = [
        [*_LEVELS, "Target 2024", "Q1 2024", "Q2 2024"],
        ["Output", "Budgets are open", "Budgets", "75", "63", "64"],
    ]
    tables = read(tmp_path, rows, ending="csv")
    (indicator,) = only(tables).indicators()
    assert [str(figure.value) for figure in indicator.observations] == ["63", "64"]
    assert not indicator.milestones
    rows[1] = [*rows[1][:3], "120", "60", "60"]
    assert problems(read(tmp_path, rows, ending="csv")) == {"E1 table-column-unread", "F1 table-column-unread"}


def test_a_column_is_not_unread_and_nothing_to_do_at_once(tmp_path: Path) -> None:
    """Figures under an unknown heading are one error, whatever words stand above or below them."""
    head = ["Resultado", "Enunciado del indicador", "Meta", "Cosa"]
    wells, lamps = ["Agua", "Pozos", 10, 7], ["Luz", "Postes", 5, "n/d"]
    orders: tuple[Rows, ...] = ([head, wells, lamps], [head, lamps, wells])
    for rows in orders:
        report = read(tmp_path, rows).report
        assert report is not None
        remarks = [remark.message.code for remark in report.remarks]
        assert "table-column-unread" in remarks
        assert "table-column-kept" not in remarks


def test_rows_by_place_are_parts_of_one_indicator(tmp_path: Path) -> None:
    """An indicator that stands once for each area is one, with the sum of its targets and figures."""
    head = ["Objective", "Activity", "Indicator", "Target", "Reached", "% reached", "Admin 1"]
    rows: Rows = [
        head,
        ["SO1: Save lives", "Distribution", "People receiving food", 800, 640, "80%", "North"],
        ["SO1: Save lives", "Clinics", "Consultations given", 90, 99, "110%", "North"],
        ["SO1: Save lives", "Distribution", "People receiving food", 500, 350, "70%", "South"],
    ]
    project = only(read(tmp_path, rows))
    food, consultations = project.indicators()
    (observation,) = food.observations
    assert (str(observation.value), aim(food)) == ("990", "1,300")
    assert {name: str(value) for name, value in observation.disaggregation["place"].items()} == {
        "North": "640", "South": "350",
    }  # fmt: skip
    assert "Admin 1: North" in consultations.note
    assert [node.level for node in project.nodes] == ["impact", "activity", "activity"]


def test_a_total_beside_men_and_women_is_their_whole(tmp_path: Path) -> None:
    """One figure with its parts, not two of one time."""
    rows: Rows = [
        [*_LEVELS, "Target", "", "", "Achieved", "", ""],
        ["", "", "", "Male", "Female", "Total", "Male", "Female", "Total"],
        ["Output", "People receive cash", "People receiving cash", 400, 600, 1000, 380, 655, 1035],
    ]
    (indicator,) = only(read(tmp_path, rows)).indicators()
    (observation,) = indicator.observations
    assert (str(observation.value), len(observation.disaggregation["sex"])) == ("1,035", 2)


def test_words_and_columns_show_percentages_and_rates(tmp_path: Path) -> None:
    """ "(%)" in the words and "%" in a column of kinds are percentages; rates are no counts and never add up."""
    head = [*_LEVELS, "# / %", "Unit", "Baseline", "FY2021", "", "FY2022", "", "Life of Award Target"]
    rows: Rows = [
        ["Period of Performance: October 1, 2020 - September 30, 2023"],
        head,
        ["", "", "", "", "", "", "Target", "Actual", "Target", "Actual", ""],
        ["Output", "People vote", "Turnout in elections (%)", "", "", 48.5, 50, 49, 52, 51, 55],
        ["Output", "People save", "Members who save", "%", "Members", 20, 40, 35, 60, 61, 80],
        ["Output", "Land is registered", "Average days to register", "#", "Day", 180, 150, 140, 120, 118, 90],
        ["Output", "Schools are repaired", "Number of school toilets", "#", "", 0, 40, 35, 80, 70, 100],
    ]
    turnout, members, days, toilets = only(read(tmp_path, rows)).indicators()
    assert [item.kind for item in (turnout, members, days, toilets)] == ["percentage", "percentage", "measure", "count"]
    assert [(str(aim.value), str(aim.by)) for aim in days.milestones] == [("150", "2021-09-30"), ("120", "2022-09-30")]
    assert (toilets.unit, toilets.accumulates) == ("latrine", "running-total")


def test_a_total_that_is_the_last_figure_contradicts_that_figures_add_up(tmp_path: Path) -> None:
    """A column that says "NC" beside a total that is the latest figure is a warning, and nothing is added up."""
    head = [*_LEVELS, "C/NC", "Baseline", "LoP target", "LoP actual", "Year 1 actual", "Year 2 actual"]
    rows: Rows = [head, ["Goal", "Homes are resilient", "Resilience score", "NC", 2.1, 3.5, 2.9, 2.4, 2.9]]
    tables = read(tmp_path, rows)
    (indicator,) = only(tables).indicators()
    assert indicator.accumulates is None
    assert len(indicator.observations) == 2
    assert tables.report is not None
    assert "table-accumulation-contradicted" in {remark.message.code for remark in tables.report.remarks}


def test_groups_of_indicators_and_their_parts_in_a_results_framework(tmp_path: Path) -> None:
    """The objective above, groups of indicators, and "of which female" with a unit of its own."""
    rows: Rows = [
        ["Results Framework and Monitoring"],
        ["Project Development Objective: To bring power"],
        ["Indicator Name", "Unit of Measure", "Baseline", "End Target"],
        ["PDO Indicators"],
        ["People with new power", "Number", 0, 250],
        ["of which female", "Number", 0, 125],
        ["Intermediate Results Indicators"],
        ["Component 1: Lines"],
        ["Lines built", "Kilometers", 0, 1500],
    ]
    objective, lines = only(read(tmp_path, rows)).nodes
    assert (objective.statement, [item.statement for item in objective.indicators]) == (
        "To bring power", ["People with new power"],
    )  # fmt: skip
    assert (lines.statement, lines.contributes_to) == ("Lines", (objective.id,))


def test_only_a_running_project_with_columns_for_actual_values_is_asked_for_them(tmp_path: Path) -> None:
    """A plan has no reports; a project that has begun and leaves its actual values empty has none of them."""
    codes = {}
    for name, period, actual in (
        ("to come", "2098-2099", ["Actual"]), ("running", "2020-2099", ["Actual"]), ("plan", "2020-2099", []),
    ):  # fmt: skip
        rows: Rows = [
            ["Period", period],
            [*_LEVELS, "Unit", "Target", *actual],
            ["Output", "Wells work", "Number of wells", "wells", 40],
        ]
        codes[name] = {problem.code for problem in check(only(read(tmp_path, rows)))}
    assert ["LF207" in codes[name] for name in ("to come", "running", "plan")] == [False, True, False]


def test_sheets_of_progress_belong_to_the_matrix(tmp_path: Path) -> None:
    """Further tables with the figures of a year give them to the indicators of the first, without complaint."""
    file = docx.Document()
    for rows in (
        [["Level", "Statement", "Indicator", "Target"], ["Output", "Midwives learn", "Midwives trained", "80"]],
        [["Indicator", "Actual 2022"], ["Midwives trained", "25"]],
        [["Indicator", "Actual 2023"], ["Midwives trained", "61"]],
    ):
        table = file.add_table(2, len(rows[0]))
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                table.cell(row, column).text = text
    file.save(str(tmp_path / "plan.docx"))
    tables = read_tables(tmp_path / "plan.docx")
    (indicator,) = only(tables).indicators()
    assert [str(observation.value) for observation in indicator.observations] == ["25", "61"]
    assert not tables.problems
    assert evaluate(only(tables))[indicator.id].is_measured


def test_rows_by_period_by_date_and_by_crossed_parts_are_figures_of_one_indicator(tmp_path: Path) -> None:
    """A column of periods or dates gives each row its time; girls of sex and age are one part of two dimensions."""
    rows: Rows = [
        [*_LEVELS, "Period", "Target", "Actual"],
        ["Output", "Wells work", "Wells built", "2022", 10, 8],
        ["Output", "Wells work", "Wells built", "2023", 20, 15],
    ]
    (wells,) = only(read(tmp_path, rows)).indicators()
    assert isinstance(wells.target, tuple)
    assert [(str(item.value), str(item.period)) for item in wells.target] == [("10", "2022"), ("20", "2023")]
    assert [(str(item.value), str(item.period)) for item in wells.observations] == [("8", "2022"), ("15", "2023")]
    rows = [
        [*_LEVELS, "Date", "Actual"],
        ["Output", "Wells work", "Wells", "2022-06-30", 8],
        ["", "", "", "2023-06-30", 9],
    ]
    (wells,) = only(read(tmp_path, rows)).indicators()
    assert [(str(item.value), str(item.date)) for item in wells.observations] == [
        ("8", "2022-06-30"),
        ("9", "2023-06-30"),
    ]
    rows = [
        [*_LEVELS, "Sex", "Age", "Actual"],
        ["Output", "People learn", "People trained", "Female", "Under 18", 8],
        ["Output", "People learn", "People trained", "Male", "Under 18", 15],
        ["Output", "People learn", "People trained", "Male", "Adult", 15],
    ]
    (trained,) = only(read(tmp_path, rows)).indicators()
    (observation,) = trained.observations
    assert str(observation.value) == "38"
    assert list(observation.disaggregation["sex-age"]) == ["Female, Under 18", "Male, Under 18", "Male, Adult"]


def test_results_of_one_cell_take_their_indicators_beside_a_column_of_activities(tmp_path: Path) -> None:
    """Numbers say which of several results in a cell an indicator is of, whatever stands between them."""
    rows: Rows = [
        ["Results", "Activities", "Indicators", "Target"],
        ["R1. Wells work\nR2. People learn", "Dig", "R1.1 Wells dug\nR2.1 People trained", "R1.1 40\nR2.1 400"],
    ]
    nodes = {node.statement: [item.statement for item in node.indicators] for node in only(read(tmp_path, rows)).nodes}
    assert (nodes["Wells work"], nodes["People learn"]) == (["Wells dug"], ["People trained"])


def test_of_two_figures_for_one_time_none_is_chosen(tmp_path: Path) -> None:
    """Both are errors at their cells; a target that is yet to come is told."""
    rows: Rows = [
        ["Statement", "Indicator", "", "Baseline", "Milestone 2022", "Milestone 2023"],
        ["Output: Wells work", "Wells built", "Planned", 0, 10, "tbc"],
        ["", "", "Achieved", "", 8],
        ["", "", "Achieved", "", 9],
    ]
    tables = read(tmp_path, rows)
    (wells,) = only(tables).indicators()
    assert (problems(tables), wells.observations) == ({"E3 table-figure-twice", "E4 table-figure-twice"}, ())
    assert tables.report is not None
    assert "table-aim-none" in {remark.message.code for remark in tables.report.remarks}


@pytest.mark.parametrize("number", [*range(30), 20_449, 20_887])
def test_drawn_logframes_are_read_back_or_told(number: int, tmp_path: Path) -> None:
    """Whatever the layout, language, merged cells and formats; a change of the sheet shows in the report."""
    assert list(outcomes(number, tmp_path)) == []


@pytest.mark.parametrize(
    ("right", "misspelt", "near"),
    [
        ("Output", "Outptu", "output"),
        ("person", "persn", "person"),
        ("increase", "incraese", "increase"),
        ("count", "cuont", "count"),
        ("increments", "cumulatve", "cumulative"),
        ("Target", "Tagret", "target"),
        ("Statement", "Statemnet", "statement"),
        ("Target", "Quota", ""),
        ("person", "zq", ""),
    ],
)
def test_a_misspelt_word_is_answered_with_the_nearest(right: str, misspelt: str, near: str, tmp_path: Path) -> None:
    """Levels, units, kinds, choices and headings of a table are named where a cell nearly says them."""
    rows: Rows = [
        ["Level", "Statement", "Indicator", "Unit", "Kind", "Direction", "Accumulates", "Target"],
        ["Output", "Farmers learn", "Farmers trained", "person", "count", "increase", "increments", 400],
    ]
    changed = [[misspelt if cell == right else cell for cell in row] for row in rows]
    report = read(tmp_path, changed, ending="csv").report
    assert report is not None
    helps = [str(remark.help) for remark in report.remarks]
    assert any(f"did you mean “{near}”?" in help for help in helps) == bool(near), helps
