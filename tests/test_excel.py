"""Excel in and out: whole projects come back, matrices that people have are read, and each cell that is not says so."""

from __future__ import annotations

import datetime
import re
import tempfile
import zipfile
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter  # type: ignore[import-untyped, unused-ignore]  # some versions have no types
from click.testing import CliRunner, Result
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from logframe import Project, check, convert, load
from logframe.cli import main
from logframe.declaration.values.numbers import Missing, Number, about, between
from logframe.errors import LoadError, LogframeError, ProjectErrors
from logframe.exchange.excel import tables
from logframe.exchange.excel.own_cells import DATA
from logframe.exchange.excel.writing import write_excel
from logframe.exchange.loading import read
from logframe.exchange.tables.cells.grid import Cell, Sheet, column_letters, column_number
from logframe.exchange.tables.cells.sheets import read_sheets
from logframe.places import Place
from logframe.testing import projects

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ("kyrgyzstan_phase2", "kazakhstan_phase3")
HEADINGS = ["Level", "Statement", "Indicator", "Unit", "Baseline", "Target", "Observed", "Period"]


def run(*words: object) -> Result:
    """Run the command."""
    return CliRunner().invoke(main, [str(word) for word in words])


def sheet_of(folder: Path, rows: list[list[Any]], then: Callable[[Any, Any], None] | None = None) -> Path:
    """Write rows as a sheet "Plan": texts, numbers and dates."""
    file = folder / "plan.xlsx"
    book = xlsxwriter.Workbook(str(file))
    sheet = book.add_worksheet("Plan")
    for row, cells in enumerate(rows):
        for column, content in enumerate(cells):
            if isinstance(content, datetime.date):
                sheet.write_datetime(row, column, content, book.add_format({"num_format": "d-mmm"}))
            elif isinstance(content, str):
                sheet.write_string(row, column, content)
            elif content is not None:
                sheet.write_number(row, column, content)
    if then is not None:
        then(book, sheet)
    book.close()
    return file


def one_row(folder: Path, **cells: Any) -> Path:
    """Write a matrix of one indicator."""
    usual: dict[str, Any] = {"Level": "Output", "Statement": "People are trained", "Indicator": "People trained"}
    row = {**usual, **cells}
    headings = [*HEADINGS, *(name for name in cells if name not in HEADINGS)]
    return sheet_of(folder, [headings, [row.get(name) for name in headings]])


def only(file: Path) -> Project:
    """Load the one project of a file."""
    found = load(file)
    assert isinstance(found, tuple)
    (project,) = found
    return project


@settings(max_examples=30)
@given(projects())
def test_every_project_is_the_same_again(project: Project) -> None:
    """Project -> xlsx -> project is the same project, whatever it holds."""
    with tempfile.TemporaryDirectory() as folder:
        assert only(write_excel([project], Path(folder) / "p.xlsx")) == project


@settings(max_examples=60)
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40).filter(lambda text: text.strip()))
def test_text_is_kept_to_the_sign(text: str) -> None:
    """Control characters and escapes of the format do not break the file and come back."""
    project = Project("P-1", text + "_x0041_\x01\r\n=1", note=text)
    with tempfile.TemporaryDirectory() as folder:
        assert only(write_excel([project], Path(folder) / "p.xlsx")) == project


@pytest.mark.parametrize("name", EXAMPLES)
def test_examples_are_the_same_again(name: str, tmp_path: Path) -> None:
    """The complete examples lose nothing, and several projects stand in one workbook."""
    (project,) = load(ROOT / "examples" / f"{name}.py")
    done = run("convert", ROOT / "examples" / f"{name}.py", tmp_path / "p.xlsx")
    assert done.exit_code == 0, done.stderr
    assert only(tmp_path / "p.xlsx") == project
    both = [only(ROOT / "examples" / f"{each}.py") for each in EXAMPLES]
    assert load(write_excel(both, tmp_path / "both.xlsx")) == tuple(both)


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_visible_sheets_alone_are_a_project(name: str, tmp_path: Path) -> None:
    """Without the hidden sheet the matrix and the observations give the same graph and the same figures."""
    file = convert(ROOT / "examples" / f"{name}.py", tmp_path / "p.xlsx")
    before, after = only(file), only(edited(file, lambda name, content: name != DATA and content))
    assert {one.id: one.contributes_to[:1] for one in before.nodes} == {
        one.id: one.contributes_to[:1] for one in after.nodes
    }
    assert {one.id for one in before.indicators()} == {one.id for one in after.indicators()}
    for one in before.indicators():
        again = after.indicator(one.id)
        assert (type(again), again.unit, again.level) == (type(one), one.unit, one.level)
        assert [str(each.value) for each in again.observations if not each.is_missing] == [
            str(each.value) for each in one.observations if not each.is_missing
        ]


def edited(file: Path, keep: Callable[[str, Any], Any]) -> Path:
    """Write the sheets of a workbook again, each cell as `keep` gives it; a sheet that it gives False is left out."""
    book = CalamineWorkbook.from_path(str(file))
    out = file.with_name(f"edited-{file.name}")
    new = xlsxwriter.Workbook(str(out), {"strings_to_formulas": False, "strings_to_urls": False})
    for name in book.sheet_names:
        if keep(name, None) is False:
            continue
        sheet = new.add_worksheet(name)
        for row, cells in enumerate(book.get_sheet_by_name(name).to_python(skip_empty_area=False)):
            for column, content in enumerate(cells):
                if content != "":
                    sheet.write(row, column, keep(name, content))
    new.close()
    return out


def test_the_same_project_is_the_same_file(tmp_path: Path) -> None:
    """A workbook holds no date of its writing, so that versions can be compared."""
    files = [convert(ROOT / "examples/kyrgyzstan_phase2.py", tmp_path / name) for name in ("a.xlsx", "b.xlsx")]
    assert files[0].read_bytes() == files[1].read_bytes()
    with zipfile.ZipFile(files[0]) as archive:
        assert b"2000-01-01" in archive.read("docProps/core.xml")


def test_saving_again_changes_nothing(tmp_path: Path) -> None:
    """A workbook that another program saved without a change is still the whole project."""
    file = convert(ROOT / "examples/kyrgyzstan_phase2.py", tmp_path / "p.xlsx")
    loaded = read(edited(file, lambda _, content: content))
    assert loaded.found == (only(file),)
    assert not loaded.problems


def test_an_edited_sheet_counts_and_is_told(tmp_path: Path) -> None:
    """Who changes a figure in the sheet changes the project, and what is lost is said."""
    file = convert(ROOT / "examples/kyrgyzstan_phase2.py", tmp_path / "p.xlsx")
    changed = edited(file, lambda name, content: 261 if name == "Observations" and content == 260 else content)
    loaded = read(changed)
    (project,) = loaded.found
    assert [str(one.value) for one in project.indicator("victims-assisted").observations][:2] == ["261", "309"]
    assert [one.name for one in loaded.problems] == ["edited"]
    assert "edited" in run("check", changed, "--fail-on", "never").output


def test_the_matrix_has_real_numbers_and_no_formula(tmp_path: Path) -> None:
    """Numbers are numbers, text that begins as a formula is text."""
    source = tmp_path / "p.json"
    source.write_text(
        '{"projects": [{"id": "P", "statement": "=1+1", "nodes": [{"kind": "result", "id": "r", "statement":'
        ' "@SUM(A1)", "assumptions": ["+1", "-1"],'
        '"indicators": [{"kind": "count", "id": "c", "statement": "=HYPERLINK(\\"x\\")",'
        '"unit": "person", "baseline": 7, "target": 400, "observations": [{"value": 260, "period": "2024",'
        '"comment": "=cmd|x"}]}]}]}]}',
        encoding="utf-8",
    )
    file = convert(source, tmp_path / "p.xlsx")
    with zipfile.ZipFile(file) as archive:
        for part in archive.namelist():
            assert not re.search(rb"<f[ >/]", archive.read(part)), part
            assert b"hyperlink" not in archive.read(part), part
    book = CalamineWorkbook.from_path(str(file))
    assert book.sheet_names == ["Logframe", "Observations", DATA]
    rows = book.get_sheet_by_name("Logframe").to_python()
    assert rows[0][:2] == ["Project", "=1+1"]
    heads = next(row for row in rows if row[0] == "Level")
    row = dict(zip(heads, rows[-1], strict=True))
    assert row["Statement"] == "@SUM(A1)"
    assert row["Assumptions"] == "+1\n-1"
    assert (row["Baseline"], row["Target"], row["Observed"]) == (7.0, 400.0, 260.0)
    assert all(type(row[name]) is not str for name in ("Baseline", "Target", "Observed"))
    assert dict(zip(*book.get_sheet_by_name("Observations").to_python(), strict=True))["Value"] == 260.0


def test_a_failed_write_leaves_what_was_before(tmp_path: Path) -> None:
    """Nothing is half written, and the problem is one line."""
    done = run("convert", ROOT / "examples/kyrgyzstan_phase2.py", tmp_path / "none" / "p.xlsx")
    assert done.exit_code == 2
    assert "cannot write" in done.stderr
    assert done.stderr.count("\n") == 1


def test_the_template_checks_clean(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What init writes has instructions and lists, checks without a finding, and is never overwritten."""
    monkeypatch.chdir(tmp_path)
    assert run("init", "begin", "--excel").exit_code == 0
    assert run("check", "begin.xlsx").exit_code == 0
    project = only(Path("begin.xlsx"))
    assert project.id == "BEGIN"
    assert not check(project)
    with zipfile.ZipFile("begin.xlsx") as archive:
        assert b"Instructions" in archive.read("xl/workbook.xml")
        assert archive.read("xl/worksheets/sheet2.xml").count(b'type="list"') == 5
    again = run("init", "begin.xlsx", "--excel")
    assert again.exit_code == 2
    assert "there already" in again.stderr


LANGUAGES: dict[str, tuple[list[str], list[str], str]] = {
    "en": (
        ["Results chain", "Expected results", "Indicators", "Baseline", "Target", "Achieved", "Means of verification",
         "Assumptions"],
        ["Overall objective", "Output 1"], "about 200",
    ),
    "sv": (
        ["Nivå", "Mål och resultat", "Indikatorer", "Utgångsvärde", "Målvärde", "Utfall", "Verifieringskällor",
         "Antaganden"],
        ["Övergripande mål", "Resultat 1"], "cirka 200",
    ),
    "fr": (
        ["Niveau", "Logique d’intervention", "Indicateurs objectivement vérifiables (IOV)", "Valeur de référence",
         "Cible", "Réalisé", "Sources de vérification", "Hypothèses"],
        ["Objectif général", "Résultat 1"], "environ 200",
    ),
    "es": (
        ["Nivel", "Lógica de intervención", "Indicadores", "Línea de base", "Meta", "Logrado",
         "Fuentes de verificación", "Supuestos"],
        ["Objetivo general", "Resultado 1"], "unos 200",
    ),
    "ru": (
        ["Уровень", "Логика вмешательства", "Показатели", "Базовое значение", "Целевое значение", "Факт",
         "Источники проверки", "Допущения"],
        ["Общая цель", "Результат 1"], "около 200",
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_matrix_that_people_have_is_read(language: str, tmp_path: Path) -> None:
    """Headings in five languages, merged cells, several indicators in a cell, ranges, about, n/a, decimal comma."""
    headings, (objective, result), roughly = LANGUAGES[language]
    rows: list[list[Any]] = [
        [None, "Assistance"],
        [],
        headings,
        [objective, "Trafficking is reduced", "Convictions", 3, "8–14", "n/a", "Courts", "Laws stay"],
        [
            result,
            "Victims are assisted",
            "1. Victims assisted\n2. Calls answered",
            "0\n10",
            "400\n1512",
            f"{roughly}\n-",
        ],
        [None, None, "Satisfaction", "41,5 %", "60 %", 0.4725, "Survey\nInterviews"],
    ]  # fmt: skip

    def then(book: Any, sheet: Any) -> None:
        sheet.write_number(5, 5, 0.4725, book.add_format({"num_format": "0.00%"}))
        sheet.merge_range(4, 0, 5, 0, result)
        sheet.merge_range(4, 1, 5, 1, "Victims are assisted")
        sheet.merge_range(4, 7, 5, 7, "• Shelters stay open\n• Police refer")

    project = only(sheet_of(tmp_path, rows, then))
    top, below = project.nodes
    assert (top.kind, top.level, top.statement) == ("objective", "impact", "Trafficking is reduced")
    assert (below.kind, below.level, below.contributes_to) == ("result", "output", (top.id,))
    assert [one.statement for one in below.assumptions] == ["Shelters stay open", "Police refer"]
    convictions, assisted, calls, satisfied = project.indicators()
    assert [one.statement for one in below.indicators] == ["Victims assisted", "Calls answered", "Satisfaction"]
    assert convictions.observations[0].value == Missing("the cell reads n/a")
    assert target(convictions) == between(8, 14)
    assert assisted.observations[0].value == about(200)
    assert assisted.observations[0].raw == roughly
    assert assisted.start == Number(0, 0)
    assert target(calls) == Number(1512, 1512)
    assert calls.observations[0].is_missing
    assert satisfied.kind == "percentage"
    assert satisfied.start == Number(Fraction(83, 2), Fraction(83, 2))
    assert satisfied.observations[0].value == Number(Fraction(189, 4), Fraction(189, 4))
    assert [one.title for one in satisfied.verified_by] == ["Survey", "Interviews"]
    assert [one.title for one in convictions.verified_by] == ["Courts"]


def target(indicator: Any) -> Any:
    """Give the value of the one target."""
    return indicator.target[0].value


def test_years_in_headings_and_rows_of_sections(tmp_path: Path) -> None:
    """Years under a merged heading are milestones and observations; a row of its own says the level."""
    rows: list[list[Any]] = [
        ["Project title:", "Water", None, "Period", "2024–2026"],
        [],
        ["Statement", "Indicator", "Baseline 2023", "Milestones", None, "Target 2026", "Actual 2024"],
        [None, None, None, 2024, 2025],
        ["Outcomes"],
        ["Households drink safe water", "Households with a tap", 100, 150, 200, 300, 140],
        ["Activity 1.1: Dig wells"],
    ]
    file = sheet_of(tmp_path, rows, lambda _, sheet: sheet.merge_range(2, 3, 2, 4, "Milestones"))
    project = only(file)
    assert (project.statement, str(project.period)) == ("Water", "2024-01/2026-12")
    taps = project.indicator("households-with-a-tap")
    assert [(str(one.by), str(one.value)) for one in taps.milestones] == [("2024-12-31", "150"), ("2025-12-31", "200")]
    assert isinstance(taps.target, tuple)
    assert (str(taps.target[0].by), str(taps.target[0].value)) == ("2026-12-31", "300")
    assert [(str(one.period), str(one.value)) for one in taps.observations] == [("2024", "140")]
    assert project.nodes[1].statement == "Dig wells"
    assert project.nodes[1].contributes_to == ("households-drink-safe-water",)


def test_the_matrix_of_four_columns_is_read(tmp_path: Path) -> None:
    """Levels in a column without a heading, long headings, an activity below its result."""
    rows: list[list[Any]] = [
        ["LOGICAL FRAMEWORK"],
        ["", "Intervention logic", "Objectively verifiable indicators of achievement",
         "Sources and means of verification", "Assumptions"],
        ["Overall objective", "Trafficking is reduced", "Convictions", "Courts"],
        ["Specific objective", "Victims live safely", "- Victims reintegrated\n- Victims trafficked again", "Reports"],
        ["Expected results", "Shelters run", "Victims assisted", "Register", "The state takes part"],
        ["Activities", "Open shelters"],
    ]  # fmt: skip
    project = only(sheet_of(tmp_path, rows))
    assert [(one.kind, one.level, one.contributes_to) for one in project.nodes] == [
        ("objective", "impact", ()),
        ("objective", "outcome", ("trafficking-is-reduced",)),
        ("result", "output", ("victims-live-safely",)),
        ("activity", "activity", ("shelters-run",)),
    ]
    assert [len(one.indicators) for one in project.nodes] == [1, 2, 1, 0]


@pytest.mark.parametrize(
    ("cells", "cell", "told"),
    [
        ({"Target": "1,512"}, "F2", "The comma in “1,512” separates thousands"),
        ({"Target": "1.512"}, "F2", "The point in “1.512” separates thousands"),
        ({"Target": "1.512", "Unit": "km"}, "F2", "a decimal or a thousands point"),
        ({"Target": "1.512", "Indicator": "Average distance"}, "F2", "a decimal or a thousands point"),
        ({"Target": "several"}, "F2", "“several” under “Target” is not used as a figure: no number"),
        ({"Target": "14-8"}, "F2", "a range that ends before it starts"),
        ({"Target": -4, "Unit": "person", "Kind": "count"}, "F2", "“-4” is not used: the target of"),
        ({"Baseline": datetime.date(2024, 2, 5)}, "E2", "LF217"),
        ({"Target": "5-Feb"}, "F2", "LF217"),
        ({"Observed": 5, "Period": "31-Sep-2010"}, "H2", "LF218"),
        ({"Observed": 5, "Period": "03/04/2010"}, "H2", "a day and a month in either order"),
        ({"Observed": 5, "Period": "soon"}, "H2", "no date and no period"),
        ({"Level": "Fruit"}, "A2", "“Fruit” is no level of results"),
        ({"Indicator": None, "Target": 5}, "F2", "has no indicator in its row"),
        ({"Indicator": "A is done\nB is done\nC is done", "Target": "1\n2"}, "F2", "2 lines for 3 indicators"),
        (
            {"Indicator": "A is done\nB is done\nC is done", "Target date": "2024\n2025"},
            "I2",
            "2 lines for 3 indicators",
        ),
        ({"Kind": "counting"}, "I2", "“counting” is kept as text"),
        ({"Direction": "up or so"}, "I2", "“up or so” is kept as text"),
        ({"Milestones": "150"}, "I2", "has no date"),
        ({"Indicator level": "high"}, "I2", "“high” is no level of results"),
        ({"Kind": "milestone", "Target": "maybe"}, "F2", "is not used as a figure"),
    ],
)
def test_every_cell_that_is_not_understood_says_what_it_reads(
    cells: dict[str, Any], cell: str, told: str, tmp_path: Path
) -> None:
    """The place is the cell, the line says what stands in it, reading goes on, and strict refuses."""
    file = one_row(tmp_path, **cells)
    report = read(file).report
    assert report is not None
    remarks = [remark for remark in report.remarks if remark.place.cell == f"Plan!{cell}"]
    lines = run("check", file, "--all", "--fail-on", "never").output.splitlines()
    shown = [line for line in lines if line.startswith(f"{file}:Plan!{cell}: ")]
    assert any(told in text for text in (*map(str, (remark.message for remark in remarks)), *shown))
    assert run("evaluate", file).exit_code == 0
    if any(remark.severity == "error" for remark in remarks):
        assert run("evaluate", file, "--strict").exit_code == 2


def test_why_a_cell_has_no_figure_is_kept_in_every_format(tmp_path: Path) -> None:
    """The reason for a gap becomes part of the project, and is the same after each conversion."""
    file = one_row(tmp_path, Observed="N/A", Period="2024")
    (seen,) = next(only(file).indicators()).observations
    assert seen.value == Missing("the cell reads N/A")
    for ending in ("json", "yaml", "py"):
        (written,) = next(only(convert(file, tmp_path / f"project.{ending}")).indicators()).observations
        assert written.value == seen.value


def test_all_errors_of_a_file_come_together(tmp_path: Path) -> None:
    """Each cell has its own line."""
    rows = [HEADINGS, ["Output", "S", "I", "persn", "few", "some", "many", "soon"]]
    report = read(sheet_of(tmp_path, rows)).report
    assert report is not None
    problems = [remark for remark in report.problems if remark.severity in ("error", "warning")]
    assert sorted({remark.place.cell for remark in problems}) == [f"Plan!{column}2" for column in "DEFGH"]


def test_dates_of_ratios_and_na_as_zero_are_diagnosed(tmp_path: Path) -> None:
    """A date in a column of observations is LF217; a 0 that is shown as n/a, or reported as such, LF219."""
    file = one_row(tmp_path, Observed=datetime.date(2024, 2, 5), Period="2024")
    (seen,) = next(only(file).indicators()).observations
    assert (seen.raw, seen.is_missing) == ("5-Feb", True)
    assert "LF217" in {one.code for one in check(only(file))}

    def then(book: Any, sheet: Any) -> None:
        sheet.write_number(1, 6, 0, book.add_format({"num_format": '0;-0;"n/a"'}))

    rows: list[list[Any]] = [HEADINGS, ["Output", "S", "I", "person", 0, 5, 0, "2024"]]
    assert "LF219" in {one.code for one in check(only(sheet_of(tmp_path, rows, then)))}
    assert "LF219" not in {one.code for one in check(only(sheet_of(tmp_path, rows)))}


def test_a_column_that_is_not_read_is_told(tmp_path: Path) -> None:
    """Nothing is left out silently."""
    loaded = read(one_row(tmp_path, Target=5, Weather="fine"))
    assert [(one.name, one.declared_at.cell) for one in loaded.problems] == [("column-kept", "Plan!I1")]


def rewritten(file: Path, change: Callable[[str, bytes], bytes | None]) -> Path:
    """Change the parts of an archive."""
    out = file.with_name("hostile.xlsx")
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = change(name, old.read(name))
            if data is not None:
                new.writestr(name, data)
    return out


def refused(file: Path, told: str) -> None:
    """The file is refused in one line."""
    with pytest.raises(LoadError, match=told):
        load(file)
    assert run("check", file).stderr.count("\n") == 1


def test_hostile_archives_are_refused(tmp_path: Path) -> None:
    """Bombs, tricks in names, document types, huge sheets, passwords, other formats: one clear line each."""
    file = one_row(tmp_path, Target=5)
    sheet = "xl/worksheets/sheet1.xml"
    bomb = rewritten(file, lambda name, data: b"0" * 50_000_000 if name.endswith("theme1.xml") else data)
    refused(bomb, "unpacks to 50 MB")
    entity = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x/>'
    refused(rewritten(file, lambda name, data: entity if name == sheet else data), "has a document type")
    wide = entity.decode().replace('<?xml version="1.0"?>', "").encode("utf-16")
    refused(rewritten(file, lambda name, data: wide if name == sheet else data), "has a document type")
    refused(rewritten(file, lambda name, data: None if name == "[Content_Types].xml" else data), "no Excel workbook")
    refused(
        rewritten(file, lambda name, data: data[:90] if name == sheet else data),
        "sheet1.xml' of the workbook is damaged",
    )
    moved = rewritten(file, lambda _, data: data.replace(b'"worksheets/sheet1.xml"', b'"worksheets/none.xml"'))
    refused(moved, "the sheet 'Plan' is missing")
    with zipfile.ZipFile(rewritten(file, lambda _, data: data), "a") as archive:
        archive.writestr("xl/workbook.bin", b"")
    refused(tmp_path / "hostile.xlsx", "no Excel workbook")
    rewritten(file, lambda _, data: data)
    with zipfile.ZipFile(tmp_path / "hostile.xlsx", "a") as archive:
        archive.writestr("../../x.xml", "<x/>")
    refused(tmp_path / "hostile.xlsx", "the name '../../x.xml' in its archive")
    for data, told in (
        (b"", "no Excel workbook"),
        (b"PK\x03\x04junk", "damaged"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "it is no workbook"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "password"),
    ):
        (tmp_path / "junk.xlsx").write_bytes(data)
        refused(tmp_path / "junk.xlsx", told)


def test_a_claimed_dimension_takes_no_memory(tmp_path: Path) -> None:
    """What a sheet says of its size is not believed; what it holds is counted."""
    file = one_row(tmp_path, Target=5)
    large = rewritten(file, lambda _, data: re.sub(rb'<dimension ref="[^"]*"', b'<dimension ref="A1:XFD1048576"', data))
    assert only(large).indicator("people-trained")
    merged = b'</sheetData><mergeCells count="1"><mergeCell ref="A9:XFD1048576"/></mergeCells>'
    assert only(rewritten(file, lambda _, data: data.replace(b"</sheetData>", merged))).indicator("people-trained")


@settings(max_examples=60)
@given(st.data())
def test_damaged_workbooks_are_refused_in_words(data: st.DataObject) -> None:
    """Whatever bytes are changed in a workbook, the answer is a project or a clear error."""
    with tempfile.TemporaryDirectory() as folder:
        file = one_row(Path(folder), Target=5)
        raw = bytearray(file.read_bytes())
        if data.draw(st.booleans()):
            for _ in range(data.draw(st.integers(1, 5))):
                raw[data.draw(st.integers(0, 4000))] = data.draw(st.integers(0, 255))
            file.write_bytes(bytes(raw[: data.draw(st.integers(0, 4000))] if data.draw(st.booleans()) else raw))
        else:
            piece = data.draw(st.sampled_from([b"", b"<", b"&x;", b'"', b"99999999", b"</row>", b"-1", b"\xff"]))
            at = data.draw(st.integers(0, 3000))
            part = data.draw(
                st.sampled_from(["sheet1.xml", "styles.xml", "workbook.xml", "sharedStrings.xml", "xml.rels"])
            )
            file = rewritten(
                file,
                lambda name, text: text[:at] + piece + text[at + 3 :] if name.endswith(part) else text,
            )
        try:
            load(file)
        except (LogframeError, ProjectErrors):
            return


def test_columns_have_letters() -> None:
    """A is 1, AA is 27, and back."""
    assert [column_letters(number) for number in (1, 26, 27, 702, 703)] == ["A", "Z", "AA", "ZZ", "AAA"]
    assert all(column_number(column_letters(number)) == number for number in range(1, 2000))


def test_a_workbook_without_a_matrix_says_which_headings_are_sought(tmp_path: Path) -> None:
    """The error names the headings and the template."""
    done = run("check", sheet_of(tmp_path, [["Name", "Age"], ["A", 5]]))
    assert "no sheet has the headings of a logframe" in done.stderr
    assert "logframe init --excel" in done.stderr


def test_reading_needs_no_library_and_writing_asks_for_its_own_by_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a library a workbook is read, and the error on writing says what to install."""
    import sys

    file = one_row(tmp_path, Target=5)
    monkeypatch.setitem(sys.modules, "python_calamine", None)
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    assert only(file).indicator("people-trained")
    done = run("convert", ROOT / "examples/kyrgyzstan_phase2.py", tmp_path / "q.xlsx")
    assert "writing Excel needs xlsxwriter; install it: pip install 'logframe[office]'" in done.stderr


def test_several_figures_in_a_cell_are_written_as_numbers_are(tmp_path: Path) -> None:
    """A cell of several figures reads 260 and not 260.0; a place of a damaged sheet name stays short."""
    file = tmp_path / "kg.xlsx"
    convert(ROOT / "examples" / "kyrgyzstan_phase2.py", file)
    rows = CalamineWorkbook.from_path(str(file)).get_sheet_by_name("Logframe").to_python()
    told = next(str(cell) for row in rows for cell in row if "Statistical reporting" in str(cell))
    assert "260 (" in told
    assert ".0 (" not in told
    assert str(Cell("a.xlsx", "x" * 10_000, 2, 2, "", "").place) == f"a.xlsx:{'x' * 40}!B2"


@pytest.mark.parametrize("heading", ["Mål 2026", "Mål"])
def test_one_word_for_objective_and_target(heading: str, tmp_path: Path) -> None:
    """Behind the indicators, and with a year, the word for an objective means a target."""
    file = tmp_path / "plan.xlsx"
    book = xlsxwriter.Workbook(str(file))
    sheet = book.add_worksheet("Logisk ram")
    sheet.write_row(0, 0, ["Mål / resultat", "Indikatorer", "Enhet", "Baslinje", heading, "Utfall"])
    sheet.write_row(1, 0, ["Resultat 1: Offer får hjälp", "Personer som får hjälp", "person", 10, "ca 200", "8-14"])
    book.close()
    (project,) = load(file)
    (indicator,) = project.indicators()
    assert "200" in str(indicator.target) or "200" in str(indicator.milestones)
    assert str(indicator.observations[0].value) == "8 to 14"


_FORMATS = (
    "General", "0%", "0.00E+00", "d-mmm", "yyyy-mm-dd hh:mm", "[h]:mm:ss", "[$-409]d/m/yyyy;@", '"day "0', "[Red]0.0",
    "h:mm AM/PM", "_-* #,##0.00_-", "0.0 \\h", "#,##0;(#,##0);-",
)  # fmt: skip
_CONTENTS = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
    st.booleans(),
    st.floats(-1e6, 1e6).map(lambda number: round(number, 2)),
    st.integers(0, 60_000),
)


@settings(max_examples=40)
@given(
    st.dictionaries(
        st.tuples(st.integers(0, 40), st.integers(0, 40)),
        st.tuples(_CONTENTS, st.sampled_from(_FORMATS), st.booleans()),
        max_size=30,
    )
)
def test_cells_are_read_as_an_independent_reader_reads_them(
    cells: dict[tuple[int, int], tuple[Any, str, bool]],
) -> None:
    """Texts, numbers, dates, spans of time, truth values and results of formulas are what calamine says they are."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "cells.xlsx"
        book = xlsxwriter.Workbook(str(file))
        sheet = book.add_worksheet("A")
        for (row, column), (content, code, is_formula) in cells.items():
            form = book.add_format({"num_format": code})
            if is_formula and not isinstance(content, str):
                sheet.write_formula(row, column, "=1", form, content)
            elif isinstance(content, str):
                sheet.write_string(row, column, content, form)
            else:
                sheet.write(row, column, content, form)
        book.close()
        theirs = CalamineWorkbook.from_path(str(file)).get_sheet_by_name("A").to_python(skip_empty_area=False)
        (ours,) = read_sheets(file)
        expected = {
            (row, column): content
            for row, contents in enumerate(theirs)
            for column, content in enumerate(contents)
            if not isinstance(content, str) or content.strip()
        }
        read_cells = {(cell.row - 1, cell.column - 1): cell.value for cell in ours.filled()}
        assert read_cells.keys() == expected.keys()
        for place, content in expected.items():
            raw = cells[place][0]
            if isinstance(content, datetime.time) and isinstance(raw, (int, float)) and raw < 0:
                assert read_cells[place] == Decimal(repr(raw))  # no calendar has it
            else:
                shown = read_cells[place]
                assert (float(shown) if isinstance(shown, Decimal) else shown) == content


@settings(max_examples=20)
@given(projects(), projects())
def test_a_converted_workbook_names_the_cells_that_show_it(first: Project, second: Project) -> None:
    """Every node, indicator and figure that is read again is declared at the cell of a sheet that shows it."""
    with tempfile.TemporaryDirectory() as folder:
        file = write_excel([first] if first.id == second.id else [first, second], Path(folder) / "p.xlsx")
        sheets = {sheet.name: sheet for sheet in read_sheets(file)}
        loaded = load(file)
        assert isinstance(loaded, tuple)
        for project in loaded:
            assert project.declared_at.cell
            shown = [(node.declared_at, node.statement) for node in project.nodes]
            shown += [(indicator.declared_at, indicator.statement) for indicator in project.indicators()]
            for place, statement in shown:
                assert content_of(sheets, place) == tables.text(statement)
            for indicator in project.indicators():
                for observation in indicator.observations:
                    assert observation.declared_at.cell.startswith("Observations!D")
                    content, shown_figure = (
                        content_of(sheets, observation.declared_at),
                        tables.figure(observation.value),
                    )
                    # Programs keep fifteen digits of a number.
                    assert content == (pytest.approx(shown_figure) if isinstance(shown_figure, float) else shown_figure)


def content_of(sheets: dict[str, Sheet], place: Place) -> object:
    """Return what a cell holds."""
    name, cell = place.cell.split("!")
    letters, row = re.fullmatch(r"([A-Z]+)(\d+)", cell).groups()  # type: ignore[union-attr]
    held = sheets[name].cell(int(row), column_number(letters))
    value = "" if held is None else held.value
    return float(value) if isinstance(value, Decimal) else value


@pytest.mark.parametrize("link", ["nowhere", "o, or so", "below", "here"])
def test_a_wrong_link_is_reported_at_its_own_cell(link: str, tmp_path: Path) -> None:
    """An id that is unknown, no id at all, the wrong way or the node's own stands in the column of links."""
    headings = ["ID", "Level", "Statement", "Indicator", "Contributes to"]
    rows = [["o", "Objective", "People are safe"], ["here", "Output", "People are trained", "People trained", link]]
    rows.append(["below", "Activity", "Train people", "", "here" if link != "below" else "–"])
    report = read(sheet_of(tmp_path, [headings, *rows])).report
    assert report is not None
    assert [error.place.cell for error in report.errors] == ["Plan!E3"]
