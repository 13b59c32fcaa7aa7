"""Tables as they stand in documents: footnotes, lettered lines, figures of several dates, levels beside and above."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from benchmarks.table_files import csv_file

from logframe import Indicator, Project, evaluate
from logframe.declaration.values.numbers import number as exactly
from logframe.exchange.tables.reading import TablesFile, read_tables

Rows = list[list[Any]]
_HEAD = ["Level", "Results chain", "Indicators", "Baselines (values and years)", "Targets (values and years)"]


def read(folder: Path, rows: Rows) -> TablesFile:
    """Return what a table of text is read as."""
    file = folder / "plan.csv"
    file.write_bytes(csv_file(rows, ";"))
    return read_tables(file)


def only(tables: TablesFile) -> Project:
    """Return the one project of a file, in which every cell was understood."""
    (project,) = tables.projects
    assert tables.report is not None
    assert not tables.report.errors
    return project


def aims(indicator: Indicator) -> list[str]:
    """Return the targets of an indicator, each with its date."""
    assert isinstance(indicator.target, tuple)
    return [f"{target.value} {target.due or ''}".strip() for target in (*indicator.milestones, *indicator.target)]


def test_lettered_lines_of_a_cell_are_indicators_with_their_own_figures(tmp_path: Path) -> None:
    """ "1.1 a) ... b) ..." are two indicators; letters within words are none."""
    rows = [
        _HEAD,
        ["Outcome 1", "Courts decide", "1.1 a) Cases closed b) Judges trained", "1.1 a) 4 (2020) b) 0 (2020)",
         "1.1 a) 12 (2025) b) 10 (2025)"],
        ["Output 1.1", "Courts connect", "Number of a) courts or b) clerks connected", "0 (2020)", "70 (2025)"],
    ]  # fmt: skip
    cases, judges, connected = only(read(tmp_path, rows)).indicators()
    assert (cases.statement, str(cases.start), aims(cases)) == ("Cases closed", "4", ["12 2025-12-31"])
    assert (judges.statement, str(judges.start), aims(judges)) == ("Judges trained", "0", ["10 2025-12-31"])
    assert connected.statement == "Number of a) courts or b) clerks connected"


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("1.1 2,000 (2024)\n5,500 (2027)", ["2,000 2024-12-31", "5,500 2027-12-31"]),
        ("1.1 2,000 (2024)\n1.1 5,500 (2027)", ["2,000 2024-12-31", "5,500 2027-12-31"]),
        ("255 1)", ["255"]),
        ("255 a)", ["255"]),
        ("9 (dont 3 en 2025)", ["9"]),
        ("9 (of which 3 women by 2025)", ["9 2025-12-31"]),
        ("At least 3,500, of which 50% women (2026)", ["at least 3,500 2026-12-31"]),
        ("240 (2027), of which at least 30% women", ["240 2027-12-31"]),
        ("600, de los cuales al menos 40 % mujeres (2027)", ["600 2027-12-31"]),
    ],
)
def test_targets_as_documents_write_them(text: str, targets: list[str], tmp_path: Path) -> None:
    """Lines with dates of their own, marks of footnotes, and a time that is only that of a part."""
    head = ["Results", "Indicators", "Baselines", "Targets by the end of the intervention (values and years)"]
    rows = [head, ["Output 1: Homes are insulated", "1.1 Homes insulated", "1.1 0", text]]
    (homes,) = only(read(tmp_path, rows)).indicators()
    assert aims(homes) == targets


def test_a_rise_in_words_is_a_change_of_the_baseline(tmp_path: Path) -> None:
    """ "Up 20%" of 45 is 54, never 20."""
    rows = [["Goal", "Indicators"], ["Fish recover", "Biomass of cod up 20% by 2028 (baseline 2020: 45 kt)"]]
    (cod,) = only(read(tmp_path, rows)).indicators()
    assert (str(cod.start), aims(cod)) == ("45", ["54 2028-12-31"])


def test_numbers_of_lines_show_nothing_of_decimal_points(tmp_path: Path) -> None:
    """ "IOV 1.2" is a number of the chain, so "1.800 familias" are 1,800."""
    rows = [["", "Lógica", "Indicadores objetivamente verificables", "Fuentes"],
            ["Resultados", "R1 Redes", "IOV 1.1 32 redes hechas\nIOV 1.2 1.800 familias conectadas", ""]]  # fmt: skip
    assert [aims(indicator) for indicator in only(read(tmp_path, rows)).indicators()] == [["32"], ["1,800"]]


def test_headings_of_figures_stand_above_years(tmp_path: Path) -> None:
    """ "Target | Target | Actual | Actual" above 2023, 2024, 2023, 2024, without any merged cell."""
    rows = [["", "", "", "Target", "Target", "Actual", "Actual"],
            ["Level", "Result", "Indicator", "2023", "2024", "2023", "2024"],
            ["Output", "Clinics open", "Clinics", "4", "9", "3", "8"]]  # fmt: skip
    (clinics,) = only(read(tmp_path, rows)).indicators()
    assert aims(clinics) == ["4 2023-12-31", "9 2024-12-31"]
    assert [str(figure.value) for figure in clinics.observations] == ["3", "8"]


def test_cumulative_figures_behind_those_of_quarters_are_their_total(tmp_path: Path) -> None:
    """A column "Cumulative" over figures says how far it came, not how figures add up."""
    rows = [["Output", "Indicator", "Target", "Q1 2024 Actual", "Q2 2024 Actual", "Cumulative"],
            ["Children learn", "Children in class", "2 500", "640", "1 015", "1 655"]]  # fmt: skip
    (children,) = only(read(tmp_path, rows)).indicators()
    assert children.accumulates == "increments"
    assert [str(figure.value) for figure in children.observations] == ["640", "1,015", "at least 1,655"]


def test_levels_beside_indicators_without_results(tmp_path: Path) -> None:
    """Each row has the level that stands in it; a narrative behind the figures is no result."""
    rows = [["Indicator", "Level", "Baseline", "Target", "Narrative"],
            ["Firms that export", "Outcome", "12", "60", "Port was closed"], ["Fairs held", "Output", "0", "12", ""],
            ["Sales", "Outcome", "See baseline study", "4", ""], ["Fairs visited", "Output", "0", "4", ""]]  # fmt: skip
    project = only(read(tmp_path, rows))
    assert [(node.level, len(node.indicators)) for node in project.nodes] == [("outcome", 2), ("output", 2)]
    assert next(project.indicators()).explanation == "Port was closed"


def test_a_level_stands_above_its_statement(tmp_path: Path) -> None:
    """ "Outcome 1" with the statement in the next row of the same column."""
    rows = [["Results", "Indicator", "Target"], ["Outcome 1", "Accidents", "300"], ["People move safely", "", ""],
            ["Output 1.1", "Km marked", "85"], ["Roads are marked", "", ""]]  # fmt: skip
    outcome, output = only(read(tmp_path, rows)).nodes
    assert (outcome.statement, output.statement) == ("People move safely", "Roads are marked")
    assert output.contributes_to == (outcome.id,)


def test_activities_between_an_objective_and_indicators_are_measured_by_them(tmp_path: Path) -> None:
    """In a response plan the indicator of an activity is no effect on the objective."""
    rows = [["Objective", "Activity", "Indicator", "Oblast", "Targeted", "Reached"],
            ["SO1 Safe homes", "Repairs", "Homes repaired", "Kherson", "4 000", "3 100"],
            ["SO1 Safe homes", "Repairs", "Homes repaired", "Sumy", "2 500", "2 650"],
            ["SO1 Safe homes", "Cash", "Families helped", "Sumy", "900", "640"]]  # fmt: skip
    objective, repairs, cash = only(read(tmp_path, rows)).nodes
    assert not objective.indicators
    (homes,), (families,) = repairs.indicators, cash.indicators
    assert (aims(homes), str(homes.observations[0].value), families.level) == (["6,500"], "5,750", "output")


def test_the_share_of_a_part_is_an_indicator_of_its_own(tmp_path: Path) -> None:
    """ "Of which female (%)" below a number of people is no part of 45 people."""
    rows = [["Indicator", "Unit", "Baseline", "Target", "Actual"], ["Youth in jobs", "Number", "0", "6500", "2600"],
            ["Of which female (%)", "Percentage", "0", "50", "45"]]  # fmt: skip
    youth, female = only(read(tmp_path, rows)).indicators()
    assert (female.statement, female.kind) == ("Youth in jobs, of which female (%)", "percentage")
    assert not youth.observations[0].disaggregation


def test_parts_of_one_period_aim_at_it(tmp_path: Path) -> None:
    """Where rows have periods, the targets of men and women are those of the period that stands in their rows."""
    rows = [["Indicator", "Age group", "Reporting Period", "Target", "Actual"],
            ["Schools repaired", "", "Q1 2023", "10", "8"], ["Schools repaired", "", "Q2 2023", "12", "13"],
            ["Pupils coached", "10-14", "Q1 2023", "20", "18"],
            ["Pupils coached", "15-19", "Q1 2023", "20", "25"]]  # fmt: skip
    _, pupils = only(read(tmp_path, rows)).indicators()
    assert aims(pupils) == ["40 2023-03-31"]
    assert {name: str(value) for name, value in pupils.observations[0].disaggregation["age"].items()} == {
        "10-14": "18", "15-19": "25",
    }  # fmt: skip


def test_figures_with_their_years_below_an_unknown_heading_are_an_error(tmp_path: Path) -> None:
    """A column of figures that is not read is never only kept as text."""
    rows = [["Results", "Indicators", "Wohlan (values and years)", "Targets"],
            ["Output 1: Milk is sold", "1.1 Tonnes sold", "1.1 1 250 (2021)", "1.1 2 400 (2026)"]]  # fmt: skip
    report = read(tmp_path, rows).report
    assert report is not None
    assert [remark.message.code for remark in report.errors] == ["table-column-unread"]


@pytest.mark.parametrize(
    ("head", "figures", "read_as"),
    [
        (["Level", "Result", "Indicator", "Target"], ["2,450"], "2,450"),  # nobody doubts it below English headings
        (["Nivel", "Resultado", "Indicador", "Meta"], ["2,450"], "2,450"),  # nor of what is counted
        (["Level", "Result", "Indicator", "Baseline", "Target"], ["1,5", "2,450"], "2.45"),  # the file says it
        (["Nivel", "Resultado", "Indicador", "Línea de base", "Meta"], ["0.5 %", "2.450"], "2.45"),
    ],
)
def test_a_comma_before_three_digits_is_what_a_reader_takes_it_for(
    head: list[str], figures: list[str], read_as: str, tmp_path: Path
) -> None:
    """Thousands, unless the file shows decimals; that it was concluded is said at the cell."""
    tables = read(tmp_path, [head, ["Output", "Banks open", "Savers", *figures]])
    assert aims(next(only(tables).indicators())) == [read_as]
    assert tables.report is not None
    told = [remark.place.cell for remark in tables.report.inferences if "thousands" in remark.message.code]
    assert told == (["D2"] if read_as == "2,450" else [])


def test_levels_by_names_of_their_own(tmp_path: Path) -> None:
    """Dream, Pillar, Step are impact, outcome and output by their order; a name that fits nowhere is an error."""
    head = ["Level", "Statement", "Indicator"]
    names = ["Dream", "Pillar 1", "Step 1.1", "Pillar 2"]
    rows = [head, *([name, f"State {name}", f"Choirs of {name}"] for name in names)]
    project = only(read(tmp_path, rows))
    assert [node.level for node in project.nodes] == ["impact", "outcome", "output", "outcome"]
    assert project.nodes[2].contributes_to == (project.nodes[1].id,)
    levels = {
        ("Dream", "Outcome", "Output"): ["impact", "outcome", "output"],
        ("Impact", "Pillar", "Output"): ["impact", "outcome", "output"],
    }
    for mixed, known in levels.items():
        rows = [head, *([name, f"State {name}", f"Choirs of {name}"] for name in mixed)]
        assert [node.level for node in only(read(tmp_path, rows)).nodes] == known
    rows = [head, *([name, f"State {name}", f"Choirs of {name}"] for name in ("Outcome", "Output", "Odd"))]
    report = read(tmp_path, rows).report
    assert report is not None
    assert [remark.message.code for remark in report.errors] == ["table-level-unknown"]


def test_shares_of_parts_without_one_for_all_are_told(tmp_path: Path) -> None:
    """Nothing adds up 31 % of girls and 27 % of boys; the cell is kept as text, and said."""
    rows = [["Result", "Indicator", "Baseline", "Target"],
            ["Children read", "Share of pupils who read", "Girls 31%, boys 27%", "45%"]]  # fmt: skip
    tables = read(tmp_path, rows)
    (pupils,) = only(tables).indicators()
    assert (pupils.baseline, aims(pupils)) == (None, ["45"])
    assert tables.report is not None
    assert "table-parts-alone" in {remark.message.code for remark in tables.report.remarks}


def test_codes_beside_names_are_no_names(tmp_path: Path) -> None:
    """ "Indicator ref." over codes only is not what the figures are of, though it names the indicator too."""
    rows = [["Indicator ref code", "Indicator", "Target"], ["1.a", "Farms mapped", "20"], ["1.b", "Farms sold", "30"]]
    assert [indicator.statement for indicator in only(read(tmp_path, rows)).indicators()] == [
        "Farms mapped", "Farms sold",
    ]  # fmt: skip


def test_quarters_before_their_total_are_what_it_adds_up(tmp_path: Path) -> None:
    """ "Q1 | Q2 | Total achieved | Target": no milestones, though a target stands behind them."""
    rows = [["Output", "Indicator", "Q1 2023", "Q2 2023", "Total achieved", "Target"],
            ["Kits reach clinics", "Kits delivered", "120", "130", "250", "600"]]  # fmt: skip
    (kits,) = only(read(tmp_path, rows)).indicators()
    assert (aims(kits), not kits.milestones) == (["600"], True)
    assert [str(figure.value) for figure in kits.observations][:2] == ["120", "130"]


def test_words_of_rows_are_found_below_a_heading_of_figures(tmp_path: Path) -> None:
    """A column "Milestone" over "Planned" and "Achieved" says what the rows are; "Date of ..." is no second value."""
    rows = [["Outcome", "Indicator", "Milestone", "Baseline", "Target 2025"],
            ["Girls stay", "Completion (%)", "Planned", "54", "70"], ["", "", "Achieved", "", "57"]]  # fmt: skip
    (girls,) = only(read(tmp_path, rows)).indicators()
    assert (str(girls.start), aims(girls), [str(item.value) for item in girls.observations]) == (
        "54", ["70 2025-12-31"], ["57"],
    )  # fmt: skip
    rows = [["Outcome", "Indicator", "Current value", "Date of current value"],
            ["Girls stay", "Completion (%)", "57", "31/12/2022"]]  # fmt: skip
    (girls,) = only(read(tmp_path, rows)).indicators()
    assert [(str(item.value), str(item.date)) for item in girls.observations] == [("57", "2022-12-31")]


def test_an_age_is_no_change(tmp_path: Path) -> None:
    """ "Children under 5 falls from 38% to 28%" falls by no 5."""
    rows = [["Goal", "Indicators"], ["Food is better", "Stunting of children under 5 falls from 38% (2020) to 28%"]]
    (stunting,) = only(read(tmp_path, rows)).indicators()
    assert (str(stunting.start), aims(stunting)) == ("38", ["28"])


@pytest.mark.parametrize(
    ("names", "targets"),
    [
        ("1.1.\nFish landed (t)\n1.2.\nBoats sold", "1.1.\n420 (2022)\n1.2.\n20 (2022)"),
        ("i. Fish landed (t)\nii. Boats sold", "i. 420 (2022)\nii. 20 (2022)"),
    ],
)
def test_numbers_stand_above_their_lines_or_are_roman(names: str, targets: str, tmp_path: Path) -> None:
    """ "1.1." alone in a line is no indicator, and "ii." begins one."""
    rows = [["Results", "Indicators", "Targets (values and years)"], ["Outcome 1: Fishers earn more", names, targets]]
    fish, boats = only(read(tmp_path, rows)).indicators()
    assert (fish.statement, aims(fish)) == ("Fish landed (t)", ["420 2022-12-31"])
    assert (boats.statement, aims(boats)) == ("Boats sold", ["20 2022-12-31"])


def test_a_substance_is_no_number_of_an_indicator(tmp_path: Path) -> None:
    """ "PM2.5 in kitchens" keeps its first word, and "Impact - Overall objective" is one level."""
    rows = [["Results", "Indicators", "Target"], ["Impact - Overall objective", "", ""],
            ["Air is clean", "PM2.5 in kitchens (µg/m3)", "150"]]  # fmt: skip
    rows += [["Air is clean", "NO2 Emissions (kt)", "25"], ["Air is clean", "SO2 emissions (kt)", "9"]]
    air, oxide, sulphur = only(read(tmp_path, rows)).indicators()
    assert sulphur.statement == "SO2 emissions (kt)"
    assert (air.statement, air.level) == ("PM2.5 in kitchens (µg/m3)", "impact")
    assert oxide.statement == "NO2 Emissions (kt)"


def test_times_of_headings_in_two_parts(tmp_path: Path) -> None:
    """ "2023 (Q1)" is a quarter; between baseline and endline a midterm is a survey, and no target."""
    rows = [["Output", "Indicator", "Target 2023 (Q1)", "Target 2023 (Q2)", "Actual 2023 (Q1)"],
            ["Cash is paid", "Families paid", "100", "150", "98"]]  # fmt: skip
    (families,) = only(read(tmp_path, rows)).indicators()
    assert aims(families) == ["100 2023-03-31", "150 2023-06-30"]
    rows = [["Outcome", "Indicator", "Baseline (May 2021)", "Midterm (Nov 2022)", "Endline (May 2024)", "Target"],
            ["Women decide", "Women in councils (%)", "18", "27", "33", "40"]]  # fmt: skip
    (women,) = only(read(tmp_path, rows)).indicators()
    assert (aims(women), [str(item.value) for item in women.observations]) == (["40"], ["27", "33"])


def test_the_total_of_a_year_is_no_state_at_its_end(tmp_path: Path) -> None:
    """Where states are reported up to March, the total of the year repeats that of March."""
    rows = [["Year: 2024"], ["Output", "Indicator", "Target", "Jan", "Feb", "Mar", "Total"],
            ["Meals are served", "Children fed", "500", "410", "420", "433", "433"]]  # fmt: skip
    (children,) = only(read(tmp_path, rows)).indicators()
    assert [(str(item.value), str(item.end)) for item in children.observations][-1] == ("433", "2024-03-31")
    assert len(children.observations) == 3


def test_years_alone_in_a_plan_are_targets(tmp_path: Path) -> None:
    """Who will measure and how often stands beside them: nothing of it is done yet."""
    rows = [["Indicator", "Baseline (2021)", "2022", "2023", "Frequency", "Responsible for data collection"],
            ["Farmers reached", "0", "10000", "30000", "Annual", "PMU"]]  # fmt: skip
    (farmers,) = only(read(tmp_path, rows)).indicators()
    assert aims(farmers) == ["10,000 2022-12-31", "30,000 2023-12-31"]
    assert not farmers.observations


def test_effects_above_outcomes_are_impacts(tmp_path: Path) -> None:
    """In Swedish "effekt" is an outcome or an impact: what it is shows where "utfall" stands below it."""
    rows = [["Nivå", "Resultat", "Indikator"], ["Effekt", "Mindre våld", "Mord"], ["Utfall", "Patruller", "Patruller"]]
    assert [node.level for node in only(read(tmp_path, rows)).nodes] == ["impact", "outcome"]
    assert [node.level for node in only(read(tmp_path, rows[:2])).nodes] == ["outcome"]


def test_an_average_has_the_unit_beside_it(tmp_path: Path) -> None:
    """ "Average income of farmers (EUR)" is in euros and counts no farmers; a rate has no unit of its own."""
    rows = [["Outcome", "Indicator", "Baseline", "Target"],
            ["Farms earn", "Average income of farmers (EUR)", "420", "610"],
            ["Farms earn", "Farmers per adviser", "90", "60"]]  # fmt: skip
    income, advisers = only(read(tmp_path, rows)).indicators()
    assert (income.unit, advisers.unit) == ("EUR", None)


def test_a_point_in_a_measure_is_asked_about(tmp_path: Path) -> None:
    """2.450 km may be two and a half kilometres, also where the unit stands within the words."""
    rows = [["Output", "Indicator", "Target"], ["Roads are sealed", "Length sealed (km)", "2.450"]]
    report = read(tmp_path, rows).report
    assert report is not None
    assert [remark.message.code for remark in report.errors] == ["table-figure-unclear"]


def test_levels_with_brackets_and_relations_stand_before_statements(tmp_path: Path) -> None:
    """ "Output 1 relating to Outcome 2: ..." belongs to outcome 2, also where no column has the levels."""
    rows = [["Results chain", "Indicators", "Baselines", "Targets"],
            ["Outcome 1 (Specific Objective 1): Farmers adapt", "1. Farmers", "1. 0 (2023)", "1. 1 (2028)"],
            ["Outcome 2 (Specific Objective 2): Women trade", "2. Women", "2. From 78 (2021)", "2. to 90 (2028)"],
            ["Output 3 relating to Outcome 2: Stalls are built", "3. Stalls", "3. 0", "3. 40 (2026)"]]  # fmt: skip
    farmers, women, stalls = only(read(tmp_path, rows)).nodes
    assert [node.statement for node in (farmers, women, stalls)] == ["Farmers adapt", "Women trade", "Stalls are built"]
    assert stalls.contributes_to == (women.id,)
    assert [aims(node.indicators[0]) for node in (farmers, women)] == [["1 2028-12-31"], ["90 2028-12-31"]]
    assert str(women.indicators[0].start) == "78"


def test_names_that_target_and_actual_share_are_parts(tmp_path: Path) -> None:
    """What names the target gives, the actual value gives again: "Kigali: 3; Huye: 4" of "Kigali: 5; Huye: 6"."""
    rows: Rows = [["Result", "Indicator", "Target", "Actual"],
            ["Farmers trade", "Number of centres opened", "Kigali: 5; Huye: 6", "Kigali: 3; Huye: 4"],
            ["", "Number of events", 11, "Completed: 3; Ongoing: 4"],
            ["", "Number of pumps", "Target: 3; Actual: 4", "Target: 3; Actual: 4"]]  # fmt: skip
    tables = read(tmp_path, rows)
    (project,) = tables.projects
    centres, events, pumps = project.indicators()
    assert (aims(centres), [observation.value for observation in centres.observations]) == (["11"], [exactly(7)])
    assert centres.observations[0].disaggregation == {"part": {"Kigali": exactly(3), "Huye": exactly(4)}}
    assert all(observation.is_missing for indicator in (events, pumps) for observation in indicator.observations)
    assert [problem.declared_at.cell for problem in tables.problems if problem.severity == "error"] == [
        "D3",
        "C4",
        "D4",
    ]


def test_shares_of_parts_that_have_targets_of_their_own_are_held_against_these(tmp_path: Path) -> None:
    """40 % of women against their 50 and 30 % of men against their 30: the whole is reached by neither sum nor mean."""
    rows = [["Result", "Indicator", "Baseline", "Target 2024", "Actual 2024"],
            ["Adults vote", "% of adults who vote", "F: 20%; M: 20%", "F: 50%; M: 30%", "F: 40%; M: 30%"]]  # fmt: skip
    tables = read(tmp_path, rows)
    (adults,) = only(tables).indicators()
    assert isinstance(adults.target, tuple)
    (target,) = adults.target
    assert target.disaggregation == {"sex": {"F": exactly(50), "M": exactly(30)}}
    answer = evaluate(only(tables), on="2024-12-31")[adults.id]
    assert list(answer.possible) == ["fulfilled", "partly fulfilled"]
    assert tables.report is not None
    assert "table-inferred-each" in {remark.message.code for remark in tables.report.remarks}


def test_of_a_number_and_a_percentage_the_indicator_says_which_it_is(tmp_path: Path) -> None:
    """A count takes the number, a share the percentage; what is neither by its words or unit is open."""
    rows: Rows = [["Result", "Indicator", "Unit", "Target (number)", "Target (%)", "Actual (number)", "Actual (%)"],
                  ["People learn", "Number of farmers trained", "", 100, 80, 40, 32],
                  ["", "Share of farmers who use it", "", 60, "80%", 20, "40%"],
                  ["", "Wells dug", "wells", 12, "", 5, ""],
                  ["", "Adults vaccinated", "", 100, 80, 40, 32]]  # fmt: skip
    tables = read(tmp_path, rows)
    (project,) = tables.projects
    trained, users, wells, adults = project.indicators()
    assert [aims(indicator) for indicator in (trained, users, wells)] == [["100"], ["80"], ["12"]]
    assert [str(indicator.observations[0].value) for indicator in (trained, users, wells)] == ["40", "40", "5"]
    assert (adults.target, adults.observations) == (None, ())
    assert {problem.declared_at.cell for problem in tables.problems} >= {"D5", "E5", "F5", "G5"}
    assert tables.report is not None
    kept = [remark.place.cell for remark in tables.report.remarks if remark.message.code == "table-measure-kept"]
    assert kept == ["E2", "G2", "D3", "F3"]
