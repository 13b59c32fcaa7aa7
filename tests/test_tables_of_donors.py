"""Tables as in action documents of the European Union, tracking tables and exports: each figure where it stands."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path
from typing import Any, cast

import docx
import pytest
import xlsxwriter  # type: ignore[import-untyped, unused-ignore]  # some versions have no types
from click.testing import CliRunner

from logframe import Indicator, Project, check, evaluate, load
from logframe.cli import main
from logframe.declaration.values.numbers import Missing
from logframe.declaration.values.periods import Period
from logframe.exchange.loading import Projects
from logframe.exchange.tables import own_headings
from logframe.exchange.tables.headings import heading_of
from logframe.exchange.tables.own_headings import MEANINGS
from logframe.exchange.tables.reading import TablesFile, read_tables
from logframe.exchange.values.date_pieces import Calendar
from logframe.reviews.layouts.dialects import DIALECTS
from logframe.spoken_language import LANGUAGES, in_language

Rows = list[list[Any]]
Merges = tuple[tuple[int, int, int, int], ...]
_EU = ["Results", "Results chain (@):\nMain expected results (maximum 10)", "Indicators (@):\n(at least one)",
       "Baselines\n(values and years)", "Targets\n(values and years)", "Sources of data", "Assumptions"]  # fmt: skip
_FR = ["Résultats", "Chaîne de résultats (@) :\nPrincipaux résultats attendus", "Indicateurs (@) :",
       "Valeurs de référence (valeurs et années)", "Cibles (valeurs et années)", "Sources", "Hypothèses"]  # fmt: skip


def word(folder: Path, *blocks: str | Rows) -> Path:
    """Write paragraphs and tables as a document."""
    document = docx.Document()
    for block in blocks:
        if isinstance(block, str):
            document.add_paragraph(block)
            continue
        table = document.add_table(len(block), max(map(len, block)))
        for row, cells in enumerate(block):
            for column, text in enumerate(cells):
                table.cell(row, column).text = str(text)
    document.save(str(folder / "plan.docx"))
    return folder / "plan.docx"


def sheet(folder: Path, rows: Rows, merges: Merges = ()) -> Path:
    """Write rows as a workbook; merges name first row and column, last row and column, from 0."""
    with xlsxwriter.Workbook(str(folder / "plan.xlsx")) as book:
        page = book.add_worksheet("Plan")
        for row, cells in enumerate(rows):
            for column, content in enumerate(cells):
                if content not in (None, ""):
                    page.write(row, column, content)
        for top, left, bottom, right in merges:
            page.merge_range(top, left, bottom, right, rows[top][left])
    return folder / "plan.xlsx"


def text(folder: Path, content: str) -> Path:
    """Write a table of text."""
    (folder / "plan.csv").write_text(content, encoding="utf-8")
    return folder / "plan.csv"


def shown(value: Any) -> str:
    """Return a figure as it reads, "?" where it is missing."""
    return "?" if value is None or isinstance(value, Missing) else str(value)


def dated(value: Any, when: Any) -> str:
    """Return a figure with the year or date that it is of."""
    if when is None or isinstance(when, Missing):
        return shown(value)
    return f"{shown(value)}@{when.end if isinstance(when, Period) and when.days <= 31 else when}"


def figures(indicator: Indicator) -> str:
    """Return start, targets and actual values of an indicator."""
    start: Any = indicator.baseline
    begin = "" if start is None else dated(getattr(start, "value", start), getattr(start, "period", None))
    targets = [*(indicator.target if isinstance(indicator.target, tuple) else ()), *indicator.milestones]
    if isinstance(indicator.target, Missing):
        return f"{begin} | ? | "
    aims = [dated(target.value, target.period or target.by) for target in targets]
    actual = [dated(item.value, item.date or item.period) for item in indicator.observations]
    return " | ".join((begin, ", ".join(aims), ", ".join(actual)))


def only(tables: TablesFile) -> Project:
    """Return the one project of a file."""
    (project,) = tables.projects
    assert isinstance(project, Project)
    return project


def all_figures(tables: TablesFile) -> dict[str, str]:
    """Return the figures of every indicator by its id."""
    return {indicator.id: figures(indicator) for project in tables.projects for indicator in project.indicators()}


def errors(tables: TablesFile) -> list[str]:
    """Return the cells that are not understood."""
    assert tables.report is not None
    return [remark.place.cell.rpartition("!")[2] for remark in tables.report.errors]


def inferred(tables: TablesFile) -> set[str]:
    """Return the names of what was inferred."""
    assert tables.report is not None
    return {remark.message.code for remark in tables.report.inferences}


def test_an_action_document_goes_on_over_pages_with_several_indicators_in_a_cell(tmp_path: Path) -> None:
    """Numbers match lines across cells, relations link outputs, and the next page has no headings."""
    first: Rows = [
        _EU,
        ["Impact", "OO. To contribute to growth", "1. Poverty rate (SDG 1.1.1)\n2. Youth unemployment rate",
         "1. 41.5% (2019)\n2. 27 % (2021)", "1 and 2. To be determined at inception phase", "1. Survey\n2. Census",
         "Not applicable"],
        ["Outcome 1", "1 Farmers use new practices", "1.1 Number of smallholders reached (GERF 2.1) **\n1.2 Area (ha)",
         "0 (2022)", "1.1 12,000 (2027), disaggregated by sex\n1.2 3,500 ha (2027)", "Reports", "Peace lasts"],
    ]  # fmt: skip
    second: Rows = [
        ["", "", "1.3 Number of plans", "1.3 None", "1.3 At least 2 (2027)", "Plans", ""],
        ["Output 1\nrelating to\nOutcome 1", "1.1 Skills of farmers", "1.1.1 Farmers trained\n1.1.1 Seed banks",
         "1.1.1 0\n1.1.2 3", "1.1.1 8,000 (2026)\n1.1.2 15 (2026)", "Lists", ""],
    ]  # fmt: skip
    tables = read_tables(
        word(tmp_path, "3.6 Logical Framework Matrix", "PROJECT MODALITY (3 levels)", first, "", second)
    )
    assert all_figures(tables) == {
        "1": "41.5@2019 | ? | ", "2": "27@2021 | ? | ",
        "1.1": "0@2022 | 12,000@2027-12-31 | ", "1.2": "0@2022 | 3,500@2027-12-31 | ",
        "1.3": "? | at least 2@2027-12-31 | ", "1.1.1": "0 | 8,000@2026-12-31 | ", "1.1.1-2": "3 | 15@2026-12-31 | ",
    }  # fmt: skip
    (project,) = tables.projects
    assert project.statement == "plan"
    assert [(node.level, node.contributes_to) for node in project.nodes][1:] == [
        ("outcome", (project.nodes[0].id,)),
        ("output", ("outcome-1",)),
    ]
    assert not errors(tables)
    assert {"table-goes-on", "table-lines-by-order", "table-line-for-all"} <= inferred(tables)


@pytest.mark.parametrize(
    ("rows", "right"),
    [
        (
            [_FR, ["Impact", "Cohésion", "1 Indice", "1 3,2 (2020)", "1 4,0 (2027)", "INS", "Sans objet"],
             ["Produit 1 lié à l'impact", "1.1 Centres équipés", "1.1.1 Centres\n1.1.2 Formateurs",
              "1.1.1 0 (2022)\n1.1.2 À déterminer", "1.1.1 12 (2025)\n1.1.2 1 500 (2025), ventilé par sexe", "PV", ""]],
            {"1": "3.2@2020 | 4@2027-12-31 | ", "1.1.1": "0@2022 | 12@2025-12-31 | ",
             "1.1.2": "? | 1,500@2025-12-31 | "},
        ),
        (
            [["Resultados", "Cadeia de resultados", "Indicadores", "Valores de referência", "Metas", "Valor actual"],
             ["Efeito direto 1", "1. Serviços", "1.1 Municípios com orçamento", "1.1 4 (2022)", "1.1 25 (2027)", ""],
             ["Produto 1.1", "Técnicos", "1.1.1 Técnicos formados", "1.1.1 0 (2022)", "1.1.1 1.200 (2026)", "317,5"]],
            {"1.1": "4@2022 | 25@2027-12-31 | ", "1.1.1": "0@2022 | 1,200@2026-12-31 | 317.5"},
        ),
        (
            [["Results", "Results Chain - Main Expected Results", "Indicators", "Baseline (2022)", "Target (2027)"],
             ["Induced Outputs", "Induced Output (IO) 1.1:\nTeachers learn", "1.1.1: Budget\n1.1.2: Teachers",
              "1.1.1: € 280,000 (2021)\n1.1.2: Tbc", "1.1.1: € 420,000\n1.1.2: 75 teachers in 2025"]],
            {"1.1.1": "280,000@2021 | 420,000@2027-12-31 | ", "1.1.2": "?@2022 | 75@2025-12-31 | "},
        ),
        (
            [["Results chain", "Indicator", "Baseline (value & reference year)", "Target (value & reference year)",
              "Current value (year)"],
             ["Outcome 1 (Oc 1): Skills", "Oc 1.1 Youth certified\nOc 1.2 Drop-out rate", "0 - 2021\n31.2% - 2021",
              "5,000 - 2026\n24% - 2026", "2,310 - 2023\n28.9% - 2023"]],
            {"Oc-1.1": "0@2021 | 5,000@2026-12-31 | 2,310@2023-12-31",
             "Oc-1.2": "31.2@2021 | 24@2026-12-31 | 28.9@2023"},
        ),
    ],
)  # fmt: skip
def test_action_documents_in_other_languages_and_forms(rows: Rows, right: dict[str, str], tmp_path: Path) -> None:
    """Decimal commas, levels and what is to be determined, in French, Portuguese and English."""
    tables = read_tables(word(tmp_path, rows))
    assert all_figures(tables) == right
    assert not errors(tables)


def test_three_rows_of_headings_and_numbered_years(tmp_path: Path) -> None:
    """Half-years below years, above target and actual; 1, 2, 3 below "Intermediate targets" are years."""
    rows: Rows = [
        ["Level", "Indicator", "Baseline", "2024", "", "", ""],
        ["", "", "", "Semester 1", "", "Semester 2", ""],
        ["", "", "", "Target", "Actual", "Target", "Actual"],
        ["Output", "People reached", 0, 100, 80, 100, 130],
    ]
    merges = ((0, 0, 2, 0), (0, 1, 2, 1), (0, 2, 2, 2), (0, 3, 0, 6), (1, 3, 1, 4), (1, 5, 1, 6))
    tables = read_tables(sheet(tmp_path, rows, merges))
    assert all_figures(tables) == {"people-reached": "0 | 100@2024-H1, 100@2024-H2 | 80@2024-H1, 130@2024-H2"}
    rows = [
        ["Project", "Light", "", "", "", ""], ["Period", "2024-01-01 - 2027-12-31", "", "", "", ""],
        ["Indicator Name", "PBC", "Baseline", "Intermediate Targets", "", "End Target"], ["", "", "", "1", "2", ""],
        ["People with electricity (Number)", "", 0, 50000, 150000, 400000],
        ["of which female (Number)", "", 0, 25000, 75000, 200000],
    ]  # fmt: skip
    again = read_tables(sheet(tmp_path, rows, ((2, 0, 3, 0), (2, 1, 3, 1), (2, 2, 3, 2), (2, 3, 2, 4), (2, 5, 3, 5))))
    assert all_figures(again) == {
        "people-with-electricity-number": "0 | 400,000, 50,000@2024-12-31, 150,000@2025-12-31 | "
    }
    assert not errors(tables) + errors(again)


def test_totals_to_date_add_nothing_twice(tmp_path: Path) -> None:
    """A cumulative column beside quarters is their sum, or shows that they are levels; row numbers show no decimals."""
    rows: Rows = [
        ["Código", "Indicador", "Unidad", "Línea de base", "T1 2024", "", "T2 2024", "", "Meta anual 2024",
         "Avance acumulado", "% de cumplimiento"],
        ["", "", "", "", "Meta", "Logro", "Meta", "Logro", "", "", ""],
        ["1.1", "Sistemas construidos", "sistemas", "0", "2", "1", "2", "3", "8", "4", "50%"],
        ["1.2", "Personas con agua", "personas", "0", "500", "450", "500", "620", "2.000", "1.070", "53,5%"],
        ["1.3", "Comités activos", "comités", "0", "20", "15", "25", "24", "40", "24", "60%"],
    ]  # fmt: skip
    tables = read_tables(sheet(tmp_path, rows, ((0, 4, 0, 5), (0, 6, 0, 7))))
    assert all_figures(tables)["1.2"] == "0 | 500@2024-Q1, 500@2024-Q2, 2,000@2024 | 450@2024-Q1, 620@2024-Q2"
    answers = evaluate(only(tables))
    values = [str(answers[id].value) for id in ("1.1", "1.2", "1.3")]
    assert values == ["at least 4 items", "at least 1,070 people", "at least 24 items"]
    assert not errors(tables)


def test_tables_of_observations_alone_are_read(tmp_path: Path) -> None:
    """Tidy exports, with parts and gaps; a series of Open SDG; a table that names no indicators."""
    kobo = text(tmp_path, "_id,indicator_code,indicator_name,reporting_period,sex,age_group,value\n"
                "1,1.1,People trained,2024-Q1,Female,18-35,40\n"
                "2,1.1,People trained,2024-Q1,Male,18-35,N/A\n")  # fmt: skip
    assert all_figures(read_tables(kobo)) == {"1.1": " |  | at least 40@2024-Q1"}
    series = text(
        tmp_path, "Year,Sex,Units,Value\n2019,,Percentage,12.1\n2020,,Percentage,11.5\n2020,Female,Percentage,13\n"
    )
    assert all_figures(read_tables(series)) == {"plan": " |  | 12.1@2019, 11.5@2020"}
    places = text(tmp_path, "Data,Organisation unit,Period,Value\nFirst visits,North,Jan 2024,1 204\n"
                  "First visits,South,Jan 2024,990\n")  # fmt: skip
    assert all_figures(read_tables(places)) == {"first-visits": " |  | 2,194@2024-01-31"}
    assert "table-inferred-indicators" in inferred(read_tables(places))


def test_a_logframe_as_csv_is_a_project_of_every_command(tmp_path: Path) -> None:
    """The command and the library read it as they read a workbook."""
    file = text(tmp_path, "Level,Result,Indicator,Baseline,Target 2025,Actual 2025,Data status\n"
                "Output,Farmers trained,Farmers trained,0,\"3,000\",\"2,440\",Approved\n")  # fmt: skip
    (project,) = cast("Projects", load(str(file)))
    assert str(evaluate(project)["farmers-trained-2"].value) == "2,440 people"
    done = CliRunner().invoke(main, ["check", str(file), "--fail-on", "never"])
    assert (done.exit_code, "14 cells" in done.stdout) == (0, True)
    assert not [problem for problem in check(project) if problem.code == "TABLE"]


def test_a_year_beside_a_value_is_no_range_and_no_unit_is_half_of_another(tmp_path: Path) -> None:
    """What may be a range or a year is asked about; t/ha, (USD) and rates per 100,000 are units of their own kind."""
    rows: Rows = [
        ["Outcome", "Indicator", "Baseline", "Target", "Actual"],
        ["A", "Rice yield", "2.1 t/ha (2021)", "3.0 t/ha (2025)", "2.6 t/ha"],
        ["A", "Grants paid (USD)", "0", "250,000", "118,500.50"],
        ["A", "Taux de mortalité maternelle (pour 100 000 naissances)", "382", "250", "300"],
        ["A", "Centres ouverts", "2 - 2021", "12", "7"],
        ["A", "Youth groups supported", "0", "40", "12"],
    ]
    tables = read_tables(sheet(tmp_path, rows))
    kinds = [(indicator.kind, indicator.unit) for indicator in only(tables).indicators()]
    assert kinds == [
        ("measure", "tonne/ha"), ("money", "USD"), ("measure", None), ("count", "facility"), ("count", None),
    ]  # fmt: skip
    assert errors(tables) == ["C5"]


def test_a_current_value_that_is_to_fall_is_no_total(tmp_path: Path) -> None:
    """“Current value” is a running total of what is counted, and the state of what is to come down."""
    rows: Rows = [
        ["Outcome", "Indicator", "Baseline (2020)", "Current value (2023)", "Target 2026"],
        ["Farmers reach markets", "Travel time to market (hours)", 4.5, 3.9, 2],
        ["", "Km of road built", 0, 62, 180],
    ]
    tables = read_tables(sheet(tmp_path, rows))
    assert [indicator.accumulates for indicator in only(tables).indicators()] == [None, "running-total"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_descriptions_that_layouts_are_written_by_are_read(language: str) -> None:
    """Each heading of a donor's layout means to the reader what its description says, or is settled by its rows."""
    settled = {("node", "statement"), ("partner", "responsible"), ("kept", "responsible"), ("statement", "comment")}
    for layout in DIALECTS.values():
        for column in layout.columns:
            if column.role in MEANINGS and not column.extents:
                with in_language(language):
                    heading = str(column.head)
                roles = tuple(heading_of((words,), Calendar()).role for words in (heading, MEANINGS[column.role]))
                assert roles[0] == roles[1] or roles in settled, (layout.name, column.role, heading)


def test_a_layout_that_is_added_is_read_for_each_period(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is written once for each milestone or year is known by its words without these."""
    monkeypatch.setattr(own_headings, "plugged", lambda group: dict(DIALECTS))
    headings = own_headings.own_headings.__wrapped__()
    assert [headings[text] for text in ("milestone 2", "målvärde", "фактическое предыдущее", "cible")] == [
        "target", "target", "actual value (previous)", "target",
    ]  # fmt: skip


def test_headings_of_an_organisation_stand_for_each_period(tmp_path: Path) -> None:
    """What a file or a layout calls the actual value is that in each year, before or behind it."""
    (tmp_path / "tables.mapping.yaml").write_text(
        "headings: {Yardstick: indicator, Lived reality: actual, Hope: target}\n"
    )
    file = text(
        tmp_path, "Output,Yardstick,Hope 2025,2024 lived reality,Lived reality (2025)\nIt works,Mended,40,8,9\n"
    )
    assert all_figures(read_tables(file)) == {"mended": " | 40@2025 | 8@2024, 9@2025"}


def test_headings_of_an_organisation_are_read_by_its_file(tmp_path: Path) -> None:
    """A file for all tables of a folder says what they mean; messages and the report keep the sheet's own words."""
    (tmp_path / "tables.mapping.yaml").write_text(
        "headings: {Yardstick: indicator, Counted in: unit, Lived reality: actual 2025}\n"
    )
    file = text(tmp_path, "Output,Yardstick,Counted in,Target 2026,Lived reality\nIt works,Things mended,,40,many\n")
    tables = read_tables(file)
    assert all_figures(tables) == {"things-mended": " | 40@2026-12-31 | ?@2025"}
    (problem,) = [problem for problem in tables.problems if problem.severity == "error"]
    assert "“many” under “Lived reality”" in problem.line()
    assert any("“Counted in”" in str(found.help) for found in check(only(tables)))


@pytest.mark.parametrize(
    ("content", "right"),
    [
        ("Result,KPI,Base,Goal 2026,Status Dec 2024\nOutput A1: Signs,Signs installed,0,4000,\"2,310 (58%)\"\n"
         "Output A2: Deaths,Deaths per 100000,18.2,12,15.9\n",
         {"signs-installed": "0 | 4,000@2026-12-31 | 2,310@2024-12-31",
          "deaths-per-100000": "18.2 | 12@2026-12-31 | 15.9@2024-12-31"}),
        ("No.,Results and indicators,Unit,Baseline,Target 2026\n1,Lives improve,,,\n1.1,Monthly income,USD,85,140\n",
         {"1.1": "85 | 140@2026-12-31 | "}),
        ("Result level,Indicator,Baseline 2021/22,Milestone 1 2022/23 Planned,"
         "Milestone 1 2022/23 Achieved,Target 2025/26\n"
         "Outcome: Girls learn,Girls who read,22%,28%,27%,50%\n",
         {"girls-who-read": "22@2021-07/2022-06 | 50@2026-06-30, 28@2023-06-30 | 27@2022-07/2023-06"}),
        ("Result,Indicator,Baseline (2022),Target (2026)\nOutput 1: Law,Existence of a law,No (2022),Yes (2025)\n"
         "Output 2: SMEs,SMEs trained,B: 0,\"400, of which 40% women-led\"\n",
         {"existence-of-a-law": "not reached@2022 | reached@2025-12-31 | ",
          "smes-trained": "0@2022 | 400@2026-12-31 | "}),
    ],
)  # fmt: skip
def test_words_and_numbers_of_tables_as_people_write_them(content: str, right: dict[str, str], tmp_path: Path) -> None:
    """A column that no word names has no numbers of rows, planned and achieved stand in one heading, yes has a year."""
    tables = read_tables(text(tmp_path, content))
    assert all_figures(tables) == right
    assert not errors(tables)


@pytest.mark.parametrize(
    ("statement", "planned"),
    [
        ("People trained (disaggregated by sex and age)", ["sex", "age"]),
        ("People reached disaggregated by gender, district", ["gender"]),
        ("Sex-disaggregated number of voters", ["sex"]),
        ("Gender-disaggregated number of voters", ["gender"]),
        ("Nombre de magistrats formés, ventilé par sexe", ["sex"]),
        ("Antal personer, uppdelat på kön och ålder", ["sex", "age"]),
        ("Число людей с разбивкой по полу", ["sex"]),
        ("Crops split by farmers", []),
    ],
)
def test_words_plan_a_split(statement: str, planned: list[str], tmp_path: Path) -> None:
    """An indicator that says by what it is to be split needs no column for it."""
    project = only(read_tables(sheet(tmp_path, [["Output", "Indicator", "Target 2026"], ["It works", statement, 9]])))
    (indicator,) = project.indicators()
    assert [dimension.name for dimension in indicator.disaggregate_by] == planned


def test_what_is_read_goes_when_nobody_holds_it(tmp_path: Path) -> None:
    """Nothing of a table waits for the cyclic collector, which rests while tables are read."""
    tables = read_tables(sheet(tmp_path, [["Output", "Indicator", "Target 2026"], ["It works", "Wells dug", 9]]))
    assert tables.report is not None
    cell = weakref.ref(tables.report.sheets[0].cells[0])
    gc.disable()
    try:
        del tables
        assert cell() is None
    finally:
        gc.enable()


def test_parts_that_are_aimed_at_are_planned(tmp_path: Path) -> None:
    """Targets of women and men, in columns or words, plan a split by sex; who counts women alone needs none."""
    rows: Rows = [["Output", "Indicator", "Target 2026 women", "Target 2026 men"],
                  ["Courses are held", "People trained", 60, 40], ["", "400 people heard (of which 320 women)", "", ""],
                  ["", "Antal kvinnor som får stöd", 9, ""], ["", "People served", "", ""]]  # fmt: skip
    project = only(read_tables(sheet(tmp_path, rows)))
    assert [[dimension.name for dimension in indicator.disaggregate_by] for indicator in project.indicators()] == [
        ["sex"], ["sex"], ["sex"], [],
    ]  # fmt: skip
    assert [problem.subject for problem in check(project) if problem.code == "LF133"] == ["people-served"]


@pytest.mark.parametrize(
    ("row", "encoding", "code_page"),
    [
        ("Результат;Число женщин, получивших помощь;400;260", "windows-1251", "windows-1251"),
        ("Åtgärder för kvinnor;Antal kvinnor som får stöd;400;260", "windows-1252", "windows-1252"),
        ("Résultat;Nombre de femmes formées;400;260", "utf-8-sig", ""),
        ("Résultat;Nombre de femmes formées;400;260", "utf-16", ""),
    ],
)
def test_csv_as_excel_saves_it_is_read(row: str, encoding: str, code_page: str, tmp_path: Path) -> None:
    """A text in a code page of Windows is read by its letters, and the report says so; UTF-16 says what it is."""
    file = tmp_path / "plan.csv"
    file.write_bytes(f"Output;Indicator;Target 2024;Actual 2024\n{row}\n".encode(encoding))
    tables = read_tables(file)
    (indicator,) = only(tables).indicators()
    assert (indicator.statement, indicator.unit) == (row.split(";")[1], "person")
    assert tables.report is not None
    inferred = [remark.message for remark in tables.report.inferences]
    pages = [str(message.fields["code_page"]) for message in inferred if message.code == "table-inferred-code-page"]
    assert pages == [code_page] * bool(code_page)
