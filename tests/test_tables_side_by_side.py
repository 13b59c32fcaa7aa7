"""Figures side by side: of this period and to date, of several agencies, of parts in one cell, in letters."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from benchmarks.table_files import csv_file, xlsx_file

from logframe import Indicator, Observation
from logframe.errors import LoadError
from logframe.exchange.tables.cell_parts import parts_in
from logframe.exchange.tables.reading import TablesFile, read_tables
from logframe.exchange.values.numbers import read_number
from logframe.exchange.values.proposals import figures_in_words

Rows = list[list[Any]]
_HEAD = ["Result", "Indicator"]
_WELLS = ["Output 1: Wells are drilled", "Number of wells drilled"]


def read(folder: Path, rows: Rows, *, ending: str = "xlsx") -> TablesFile:
    """Return what a file of some rows is read as."""
    file = folder / f"plan.{ending}"
    file.write_bytes(csv_file(rows) if ending == "csv" else xlsx_file(rows))
    return read_tables(file)


def indicators(tables: TablesFile) -> list[Indicator]:
    """Return the indicators of the one project of a file."""
    (project,) = tables.projects
    return list(project.indicators())


def figures(indicator: Indicator) -> str:
    """Return the figures of an indicator on one line: baseline, milestones and targets, actual values."""
    start = indicator.baseline
    baseline = "" if not isinstance(start, Observation) else f"{start.value} {time(start)}"
    target = indicator.target if isinstance(indicator.target, tuple) else ()
    aims = [*indicator.milestones, *target]
    planned = "; ".join(f"{aim.value} {aim.by or aim.period or ''}".strip() for aim in aims)
    seen = "; ".join(f"{item.value} {time(item)} {parts(item)}".strip() for item in indicator.observations)
    return " | ".join((baseline.strip(), planned, " ".join(seen.split())))


def time(item: Observation) -> str:
    """Return the date or period of a figure; "" where it has none."""
    return str(item.date or (item.period if hasattr(item.period, "start") else ""))


def parts(item: Observation) -> str:
    """Return the parts of a figure: "(12 + 15)"."""
    values = [str(value) for split in item.disaggregation.values() for value in split.values()]
    return f"({' + '.join(values)})" if values else ""


def messages(tables: TablesFile) -> set[str]:
    """Return what the report says of the file."""
    assert tables.report is not None
    return {remark.message.code for remark in tables.report.remarks}


@pytest.mark.parametrize(
    ("head", "row", "expected"),
    [
        # what happened this quarter cannot stand in the series of totals to date
        (["Target", "Actual (this quarter)", "Actual (cumulative)"], [80, 12, 64], " | 80 | 64"),
        (["Meta", "Logrado este trimestre", "Logrado acumulado"], [80, 12, 64], " | 80 | 64"),
        (["Target", "Actual (previous period)", "Actual (this period)", "Cumulative to date"], [24, 4, 3, 7],
         " | 24 | 7"),
        (["Target", "Achieved this period", "Achieved in total"], [40, 6, 22], " | 40 | 22"),
        (["Target", "Actual (previous year)", "Actual (current year)"], [40, 6, 22], " | 40 | 6; 22"),
        # shares of women and men change no number into a percentage
        (["Target", "Actual"], ["3,500 (40% women)", "1,200 (35% women)"], " | 3,500 | 1,200"),
        # the values of two reports are one series, the earlier one first
        (["Target", "Actual (Current)", "Actual (Previous)"], [60, 34, 21], " | 60 | 21; 34"),
        # a date stands behind its figure
        (["Baseline", "Year", "Target", "Year", "Achieved", "Year"], [5, 2020, 60, 2026, 34, 2023],
         "5 2020 | 60 2026-12-31 | 34 2023"),
        (["Baseline value", "Baseline date", "Final target value", "Final target date", "Current value",
          "Current value date"], [5, "31/12/2020", 60, "31/12/2026", 34, "30/06/2024"],
         "5 2020-12-31 | 60 2026-12-31 | 34 2024-06-30"),
        # the only date of targets is not that of the actual value before it
        (["Target", "Actual", "Target date", "Date"], [60, 34, "31/12/2027", "30/06/2025"],
         " | 60 2027-12-31 | 34 2025-06-30"),
        (["Baseline", "Year", "Target", "Actual"], [5, 2020, 60, 34], "5 2020 | 60 | 34"),
        # the total behind the quarters is none of the targets
        (["FY24 Target", "FY24 Q1", "FY24 Q2", "FY24 Total"], [60, 12, 22, 34],
         " | 60 2024 | 12 2024-Q1; 22 2024-Q2"),
        # parts that agencies or countries have
        (["Target UNICEF", "Target WFP", "Achieved UNICEF", "Achieved WFP"], [30, 20, 20, 10],
         " | 50 | 30 (20 + 10)"),
        (["Target 2024 UNICEF", "Target 2024 WFP", "Actual 2024 UNICEF", "Actual 2024 WFP"], [30, 20, 20, 10],
         " | 50 2024 | 30 2024 (20 + 10)"),
        (["Target Kenya", "Target Uganda", "Achieved"], [30, 20, 25], " | 50 | 25"),
        # a fiscal year within the cell
        (["Baseline", "Target", "Actual"], ["5 (FY2018/19)", "60 (FY2024/25)", "34 (2023)"],
         "5 2018-07/2019-06 | 60 2025-06-30 | 34 2023"),
        (["Target", "Result", "Achievement ratio"], [60, 34, "57%"], " | 60 | 34"),
        (["Target 2024", "Actual 2024", "Achievement (%)"], [60, 34, 57], " | 60 2024 | 34 2024"),
        (["Target (%)", "Achieved (%)"], [60, 34], " | 60 | 34"),
        (["Target 2024 (#)", "Actual 2024 (#)", "Actual 2024 (%)"], [60, 34, 57], " | 60 2024 | 34 2024"),
        (["Target", "Achieved (% of target)"], [60, "34 (57%)"], " | 60 | 34"),
        (["Target", "Actual"], ["two hundred", "one hundred and forty"], " | 200 | 140"),
        (["Target", "Actual"], ["M: 100, F: 150", "12 (M) 15 (F)"], " | 250 | 27 (12 + 15)"),
        (["Target", "Actual"], ["60 (30 women)", "27 (12 men, 15 women)"], " | 60 | 27 (12 + 15)"),
        (["Target", "Actual"], ["60, 50% women", "34"], " | 60 | 34"),
        (["Baseline", "Target"], ["–5", "Increase from 10 (2020) to 60 (2025)"], "-5 | 60 2025-12-31 | "),
        (["Target 06/24", "Actual 06/24"], [60, 34], " | 60 2024-06 | 34 2024-06-30"),
        (["Planned this quarter", "Achieved this quarter", "Cumulative planned", "Cumulative achieved"],
         [10, 8, 60, 34], " | 60 | 34"),
        (["Q1 2024 (planned)", "Q1 2024 (actual)"], [60, 34], " | 60 2024-Q1 | 34 2024-Q1"),
        (["Valeur de référence / Baseline", "Cible 2025 / Target 2025"], [5, 60], "5 | 60 2025-12-31 | "),
        # letters that say who is meant only beside each other
        (["Target M", "Target F", "Target T", "Actual M", "Actual F", "Actual T"], [30, 30, 60, 12, 15, 27],
         " | 60 | 27 (12 + 15)"),
        (["Target (H)", "Target (F)", "Actual (H)", "Actual (F)"], [30, 30, 12, 15], " | 60 | 27 (12 + 15)"),
        # years of the project with their months
        (["Year 1 (Jul 23-Jun 24) Target", "Year 1 (Jul 23-Jun 24) Actual", "Year 2 (Jul 24-Jun 25) Target"],
         [60, 34, 70], " | 60 2023-07/2024-06; 70 2024-07/2025-06 | 34 2023-07/2024-06"),
        # as large as the figure of the year after it, a total stays
        (["Target 2022", "Total actual 2022", "Target 2023", "Actual 2023"], [20, 18, 40, 18],
         " | 20 2022; 40 2023 | 18 2022; 18 2023"),
    ],
)  # fmt: skip
def test_figures_side_by_side(head: list[str], row: list[Any], expected: str, tmp_path: Path) -> None:
    """Each figure keeps its time and part, and none is added to what holds it already."""
    tables = read(tmp_path, [[*_HEAD, *head], [*_WELLS, *row]])
    (indicator,) = indicators(tables)
    assert figures(indicator) == expected
    assert not [remark for remark in messages(tables) if "unclear" in remark or "unread" in remark]


def test_letters_stand_below_headings_of_figures(tmp_path: Path) -> None:
    """ "H | M | Total" below "Meta 2024": M are women beside H, and men beside F."""
    rows: Rows = [["Nivel", "Indicador", "Meta 2024", "", "", "Logrado 2024", "", ""],
                  ["", "", "H", "M", "Total", "H", "M", "Total"],
                  ["Producto", "Becas", 40, 60, 100, 35, 52, 87]]  # fmt: skip
    (indicator,) = indicators(read(tmp_path, rows))
    assert figures(indicator).endswith("| 87 2024 (35 + 52)")
    assert list(indicator.observations[0].disaggregation) == ["sex"]


def test_figures_of_the_one_part_that_an_indicator_is_about_are_whole(tmp_path: Path) -> None:
    """ "Target (women)" of women trained is the target."""
    rows: Rows = [[*_HEAD, "Target (women)", "Actual (women)"], [_WELLS[0], "Number of women trained", 40, 22]]
    assert figures(indicators(read(tmp_path, rows))[0]) == " | 40 | 22"


def test_the_report_names_what_is_kept_beside_the_total_to_date(tmp_path: Path) -> None:
    """The figure of the quarter stands in the note, with its heading in the report."""
    tables = read(tmp_path, [[*_HEAD, "Target", "This quarter achieved", "Achieved to date"], [*_WELLS, 80, 12, 64]])
    (indicator,) = indicators(tables)
    assert indicator.note == "This quarter achieved: 12"
    assert "table-span-kept" in messages(tables)


def test_columns_that_any_other_word_tells_apart_stay_a_doubt(tmp_path: Path) -> None:
    """ "Cautious" and "hopeful" are no parts: their targets never add up."""
    tables = read(tmp_path, [[*_HEAD, "Target CAUTIOUS plan", "Target hopeful", "Actual"], [*_WELLS, 60, 80, 34]])
    assert "table-columns-alike" in messages(tables)
    assert figures(indicators(tables)[0]) == " |  | 34"


def test_rows_of_agencies_and_years_are_of_one_indicator(tmp_path: Path) -> None:
    """An agency a row makes parts, a year a row periods; month ends that follow each other are months."""
    rows: Rows = [
        ["Output", "Indicator", "Agency", "Target", "Reached"],
        ["Children are fed", "Number of children fed", "UNICEF", 30, 20],
        ["Children are fed", "Number of children fed", "WFP", 20, 10],
        ["Children are fed", "Number of children fed", "Total", 50, 30],
    ]
    assert [figures(item) for item in indicators(read(tmp_path, rows))] == [" | 50 | 30 (20 + 10)"]
    rows = [["Indicator", "Year", "Planned", "Actual"], ["Trees planted", 2022, 100, 95], ["", 2023, 200, 214]]
    assert figures(indicators(read(tmp_path, rows))[0]) == " | 100 2022; 200 2023 | 95 2022; 214 2023"
    rows = [["Date", "Indicator", "Target", "Actual"], ["2024-03-31", "Nets hung", "10", "9"],
            ["2024-06-30", "Nets hung", "12", "13"]]  # fmt: skip
    seen = figures(indicators(read(tmp_path, rows, ending="csv"))[0])
    assert seen == " | 10 2024-Q1; 12 2024-Q2 | 9 2024-Q1; 13 2024-Q2"
    rows = [["Month", "Partner", "District", "Indicator", "Value"], ["2024-01", "ACT", "Arua", "Kits given", "3"],
            ["2024-01", "NRC", "Arua", "Kits given", "4"], ["2024-01", "NRC", "Gulu", "Kits given", "5"]]  # fmt: skip
    assert figures(indicators(read(tmp_path, rows, ending="csv"))[0]) == " |  | 12 2024-01-31 (3 + 4 + 5)"


def test_parts_that_overlap_or_average_are_not_added_up(tmp_path: Path) -> None:
    """Young people are among the women and men; an average of women and one of men have no sum."""
    head = ["Output", "Indicator", "Unit", "Disaggregation", "Actual"]
    rows: Rows = [head, ["Farmers learn", "Farmers trained", "", "Male", 12], ["", "", "", "Female", 15]]
    assert figures(indicators(read(tmp_path, [*rows, ["", "", "", "Youth", 9]]))[0]).startswith(" |  | not available")
    assert figures(indicators(read(tmp_path, [*rows, ["", "", "", "Disabled", 2]]))[0]) == " |  | 27 (12 + 15 + 2)"
    rows = [head, ["Fields yield", "Maize harvested", "t/ha", "Male", 1.8], ["", "", "", "Female", 1.6]]
    assert figures(indicators(read(tmp_path, rows))[0]).startswith(" |  | not available")


def test_a_share_of_the_target_alone_is_no_number(tmp_path: Path) -> None:
    """Of "Achieved (%)" beside a plain target of 400 wells it is open what 85 is; the kind is not changed by it."""
    tables = read(tmp_path, [[*_HEAD, "Target", "Achieved (%)"], [*_WELLS, 400, 85]])
    (indicator,) = indicators(tables)
    assert (indicator.kind, figures(indicator)) == ("count", " | 400 | not available (the cell reads 85)")
    assert "table-figure-unclear" in messages(tables)
    rows: Rows = [["38.5 (2022)", "30 (2026)"], ["120 (2022)", "250 (2026)"]]
    with pytest.raises(LoadError, match="headings"):
        read(tmp_path, rows)


def test_units_stand_in_headings_and_in_what_is_counted(tmp_path: Path) -> None:
    """ "Target (%)" makes percentages; "land offices" are no countries, "day care centres" no days."""
    rows: Rows = [[*_HEAD, "Baseline (%)", "Target (%)"], ["Outcome 1: Losses fall", "Technical losses", 28, 18]]
    assert [indicator.kind for indicator in indicators(read(tmp_path, rows))] == ["percentage"]
    rows = [[*_HEAD, "Target (thousand sacks of rice)"], ["Output 1: Credit flows", "Credit paid out", 150]]
    assert "table-unit-unknown" in messages(read(tmp_path, rows))
    expected = {
        "# of land offices renovated": "None", "# of day care centres": "facility", "Community dialogues": "None",
        "Number of land use plans adopted": "plan", "Number of women-led SMEs": "organisation",
        "Number of people trained": "person", "Km of road": "km", "Antal länder": "country",
    }  # fmt: skip
    rows = [[*_HEAD, "Target"], *([f"Output {at}: A", name, 7] for at, name in enumerate(expected, 1))]
    made = {item.statement: str(getattr(item, "unit", None)) for item in indicators(read(tmp_path, rows))}
    assert made == expected


def test_levels_in_capitals_and_figures_behind_numbers_of_lines(tmp_path: Path) -> None:
    """ "OUTPUT: ..." is an output, not "OUTPU" T; "1.1. 4.000" is four thousand where a comma is decimal."""
    rows: Rows = [
        ["Results chain", "Indicators", "Baseline", "Target"],
        ["IMPACT: Lives are better", "1. Poverty rate", "1. 31,4 % (2021)", "1. 25 % (2030)"],
        ["OUTCOME: Power reaches all", "2. Homes connected", "2. 1.850 (2021)", "2. 4.000 (2027)"],
        ["OUTPUT: Lines are built", "3. Lines built", "3. 0", "3. 12"],
    ]
    tables = read(tmp_path, rows)
    (project,) = tables.projects
    assert [node.level for node in project.nodes] == ["impact", "outcome", "output"]
    assert [figures(indicator) for indicator in indicators(tables)] == [
        "31.4 2021 | 25 2030-12-31 | ", "1,850 2021 | 4,000 2027-12-31 | ", "0 | 12 | ",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("twenty-five villages", "25"), ("three thousand five hundred", "3,500"), ("at least twenty", "at least 20"),
        ("deux cents", "200"), ("cent quarante", "140"), ("quatre-vingt-dix", "90"), ("soixante et onze", "71"),
        ("ciento cuarenta", "140"), ("veinticinco", "25"), ("treinta y dos", "32"), ("doscientos", "200"),
        ("tjugofem skolor", "25"), ("etthundra fyrtio", "140"), ("сто сорок", "140"), ("двадцать пять школ", "25"),
        ("two million", "2,000,000"), ("five hundred million", "500,000,000"), ("fifteen (15)", "15"),
    ],
)  # fmt: skip
def test_numbers_in_letters(text: str, number: str) -> None:
    """A number in letters is one where nothing else stands in the cell than what it counts."""
    answer = read_number(text)
    assert answer is not None
    assert (str(answer.value), answer.problem) == (number, None)


@pytest.mark.parametrize("text", ["several", "cent", "per cent", "mil", "five and ten", "one two", "hundred"])
def test_words_that_are_no_number(text: str) -> None:
    """What a reader would not count as a figure is none."""
    assert read_number(text) is None


def test_letters_and_digits_that_differ_are_a_doubt() -> None:
    """ "Fifteen (16)" is neither; "five (2024)" is dated."""
    doubtful, dated = read_number("fifteen (16)"), read_number("five (2024)")
    assert doubtful is not None
    assert doubtful.problem is not None
    assert dated is not None
    assert str(dated.value) == "5"


@pytest.mark.parametrize(
    ("text", "meanings", "numbers"),
    [
        ("H : 12, F : 15", "men women", "12 15"), ("12 hommes et 15 femmes", "men women", "12 15"),
        ("27 (12 H, 15 M)", "men women", "12 15"), ("M=1,200; F=1 350", "men women", "1,200 1 350"),
        ("12 М, 15 Ж", "men women", "12 15"), ("K: 15, M: 12", "women men", "15 12"),
        ("M: 12, F: 15, T: 27", "men women whole", "12 15 27"), ("Boys 20 Girls 22", "boys girls", "20 22"),
        ("200 (dont 80 filles)", "girls", "80"), ("12M/15F", "men women", "12 15"),
        ("urban 20; rural 30", "urban rural", "20 30"),
        ("3 (1 platform per country)", "", ""), ("45 (2024)", "", ""), ("20 F", "", ""), ("100 (m)", "", ""),
        ("28.5% (2022) – F: 34%; M: 24%", "women men", "34% 24%"), ("2022: 12 men, 15 women", "", ""),
        ("12 in 2023, 15 in 2024", "", ""), ("12 (60%) women, 8 (40%) men", "", ""), ("about 27 (12 M)", "", ""),
    ],
)  # fmt: skip
def test_parts_in_one_cell(text: str, meanings: str, numbers: str) -> None:
    """A letter says who is meant by those beside it: M are women beside H, men beside F."""
    _, named = parts_in(text)
    assert " ".join(part[0] for part, _ in named) == meanings
    assert " ".join(number for _, number in named) == numbers


def test_numbers_of_letters_and_of_indicators_show_their_results(tmp_path: Path) -> None:
    """ "I.1" stands below "I"; indicator 2.1 of a cell is that of R2; a cumulative indicator has running totals."""
    rows: Rows = [
        ["N°", "Results", "Indicators", "Target"],
        ["I", "Outcome: Villages settle disputes", "Disputes settled", 60],
        ["I.1", "Mediators are trained", "Mediators trained", 80],
        ["II", "Outcome: Police protect", "Posts opened", 9],
        ["II.1", "Output 2.1 Posts are built", "Posts built", 3],
    ]
    (project,) = read(tmp_path, rows).projects
    assert [str(node.contributes_to) for node in project.nodes] == ["()", "('outcome-I',)", "()", "('outcome-II',)"]
    assert project.nodes[3].statement == "Posts are built"
    rows = [
        ["Intervention logic", "Indicators"],
        [
            "R1. Shelters operate\nR2. Staff are qualified",
            "1.1 450 victims are sheltered over 36 months\n2.1 40 staff complete a 5-day course",
        ],
    ]
    (project,) = read(tmp_path, rows).projects
    assert [[aim(item) for item in node.indicators] for node in project.nodes] == [["450"], ["40"]]
    rows = [
        [*_HEAD[:1], "Indicator (cumulative)", "Target 2022", "Actual 2022", "Target 2023", "Actual 2023"],
        [*_WELLS, 10, 9, 20, 22],
    ]
    seen = figures(indicators(read(tmp_path, rows))[0])
    assert seen == " | 10 2022-12-31; 20 2023-12-31 | 9 2022-12-31; 22 2023-12-31"


def aim(indicator: Indicator) -> str:
    """Return the first target of an indicator."""
    assert isinstance(indicator.target, tuple)
    return str(indicator.target[0].value)


def test_the_year_of_a_baseline_in_brackets_is_not_that_of_the_target() -> None:
    """ "By 2027, 120 km upgraded (2022 baseline: 0)" is due in 2027."""
    target, baseline = figures_in_words("By 2027, 120 km of road upgraded (2022 baseline: 0)")
    periods = [str(item.period.period) if item.period else "" for item in (target, baseline)]
    assert ([target.role, baseline.role], periods) == (["target", "baseline"], ["2027", "2022"])


def test_budget_support_and_two_names_of_a_level(tmp_path: Path) -> None:
    """The words of action documents: impact of the policy, induced outputs, "Specific objective: Outcome(s)"."""
    head = ["Results", "Results chain", "Indicators", "Baselines (2022)", "Targets (2026)"]
    rows: Rows = [
        head,
        ["Indicative Impact of the policy", "Poverty falls", "Poverty rate", "38%", "33%"],
        ["Expected Outcomes of the policy", "1. Schools are open to all", "1.1 Enrolment rate", "1.1 82%", "1.1 92%"],
        ["Induced Outputs", "1.1 Teachers are deployed", "1.1.1 Qualified teachers", "1.1.1 413", "1.1.1 480"],
    ]
    assert levels(read(tmp_path, rows)) == ["impact", "outcome", "output"]
    rows = [
        ["", *head[1:]],
        ["Objectif général : Impact", "La cohésion croît", "1 Indice de cohésion", "4,2", "5,5"],
        ["Objectif spécifique : Effet(s) direct(s)", "OS1. Les jeunes travaillent", "2 Emplois créés", "0", "35"],
        ["Produits", "P1.1 Des centres sont équipés", "3 Centres équipés", "2", "12"],
    ]
    assert levels(read(tmp_path, rows)) == ["impact", "outcome", "output"]
    rows = [
        ["Nível", "Resultados", "Indicadores", "Meta"],
        ["Resultado 1", "Agricultores ganham mais", "Rendimento (EUR)", 700],
        ["Produto 1.1", "Sementes distribuídas", "Toneladas de sementes", 120],
    ]
    assert levels(read(tmp_path, rows)) == ["outcome", "output"]
    rows = [
        ["Results chain", "Indicators", "Baselines", "Targets"],
        ["Overall objective: Impact To cut emissions", "a) Emissions\nb) Share of wind", "a) 9 (2021)\nb) 24% (2021)",
         "a) 5 (2028)\nb) 40% (2028)"],
    ]  # fmt: skip
    tables = read(tmp_path, rows)
    (project,) = tables.projects
    assert [node.statement for node in project.nodes] == ["To cut emissions"]
    assert [figures(item) for item in indicators(tables)] == ["9 2021 | 5 2028-12-31 | ", "24 2021 | 40 2028-12-31 | "]


def levels(tables: TablesFile) -> list[str]:
    """Return the levels of the indicators of a file, each a step of one chain."""
    (project,) = tables.projects
    assert [len(node.contributes_to) for node in project.nodes] == [0, *([1] * (len(project.nodes) - 1))]
    return [str(item.level) for item in indicators(tables)]


def test_each_target_has_the_year_behind_it(tmp_path: Path) -> None:
    """ "Intermediary target | Year | Final target | Year": the final one is not due in the first year."""
    head = ["Intermediary target", "Year", "Final target", "Year", "Current value", "Year"]
    tables = read(tmp_path, [[*_HEAD, *head], [*_WELLS, 16, 2024, 25, 2027, 17, 2023]])
    assert figures(indicators(tables)[0]) == " | 16 2024-12-31; 25 2027-12-31 | 17 2023"


def test_figures_below_the_names_of_their_indicators(tmp_path: Path) -> None:
    """A row of values over one of dates, and a row a figure, are read as the table that they stand for."""
    rows: Rows = [
        ["", "Baseline", "Actual (Previous)", "Actual (Current)", "End Target"],
        ["Homes with power (Number)"],
        ["Value", 0, 120, 175, 400],
        ["Date", "15/03/2020", "10/01/2022", "15/07/2022", "31/12/2024"],
        ["Comments", "The grid is late"],
        ["Schools with power (Percentage)"],
        ["Value", 5, 40, 66, 90],
        ["Date", "15/03/2020", "10/01/2022", "15/07/2022", "31/12/2024"],
    ]
    homes, schools = indicators(read(tmp_path, rows))
    assert figures(homes) == "0 2020-03-15 | 400 2024-12-31 | 120 2022-01-10; 175 2022-07-15"
    assert (schools.kind, figures(schools)[-2:]) == ("percentage", "15")
    rows = [
        ["Project", "Green cities"],
        ["Project objective", "Cities are green"],
        ["Outcome 1", "Cities manage waste"],
        ["Outcome indicator", "Number of lorries at work"],
        ["Baseline", "Year 2022", 4],
        ["Target", "Year 2024", 5],
        ["Target", "Year 2027", 7],
    ]
    tables = read(tmp_path, rows)
    (project,) = tables.projects
    assert (project.statement, [node.statement for node in project.nodes]) == (
        "Green cities", ["Cities are green", "Cities manage waste"],
    )  # fmt: skip
    assert figures(indicators(tables)[0]) == "4 2022 | 5 2024-12-31; 7 2027-12-31 | "


def test_headings_of_indicators_over_a_table_name_their_level(tmp_path: Path) -> None:
    """ "Project Development Objective Indicators" is no title, and the components below it are outputs."""
    rows: Rows = [
        ["Project Development Objective Indicators"],
        ["Indicator Name", "Baseline", "End Target"],
        ["Homes with water (Number)", 0, 400],
        ["Intermediate Results Indicators by Components"],
        ["Component 1: Water supply"],
        ["Pipes laid (Number)", 0, 90],
    ]
    tables = read(tmp_path, rows)
    (project,) = tables.projects
    assert project.statement == "plan"
    assert [item.level for item in indicators(tables)] == ["outcome", "output"]
