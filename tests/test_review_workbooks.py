"""The review as a workbook: numbers are numbers, texts are texts, and what a project wrote into it stays."""

from __future__ import annotations

import datetime
import io
import re
import zipfile
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import attrs
import pytest
import xlsxwriter  # type: ignore[import-untyped]
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

import logframe
from logframe import Amount, BudgetLine, Count, Observation, Project, at_least, between
from logframe.assessment import Action, Assessment
from logframe.cli import main
from logframe.declaration.values.numbers import Number
from logframe.errors import WriteError
from logframe.exchange import loading
from logframe.exchange.unwritable import NOT_IN_XML, STAND_IN
from logframe.reviews.assessment_reviews import review_assessment
from logframe.reviews.programme_reviews import ProgrammeReview, review_programme
from logframe.reviews.reviewing import Review
from logframe.writers.workbook.kept_columns import earlier_columns
from logframe.writers.workbook.review_workbook import render_workbook

ROOT = Path(__file__).resolve().parent.parent
ON = "2006-06-30"
SHEETS = [
    "Overview",
    "Logframe",
    "Periods",
    "Figures over time",
    "Observations",
    "Problems",
    "Money",
    "Sources",
    "About",
    "logframe review",
]
HOSTILE = (
    "<script>alert(1)</script>",
    '=HYPERLINK("http://x","y")',
    "+1+1",
    "-2",
    "@SUM(1)",
    "{{ 7*7 }}",
    "#panic()",
    "]]>",
    "& < >",
    "a|b`c`",
    "שלום مرحبا",
    "𝔘𝔫𝔦 😀",
    "_x0041_ {=A1}",
    "x" * 10_000,
    "http://example.org/" + "a" * 3_000,
)


def reviewed(name: str) -> Review:
    """Return the review of an example."""
    (project,) = logframe.load(ROOT / "examples" / name)
    return logframe.review(project, on=ON)


def programme() -> ProgrammeReview:
    """Return the review of the programme of the examples."""
    loaded: Any = logframe.load(ROOT / "examples" / "central_asia.py")
    return review_programme(loaded, on=ON)


def read(path: Path) -> dict[str, list[list[Any]]]:
    """Return the rows of each sheet, hidden ones too."""
    book = CalamineWorkbook.from_path(path)
    return {name: book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in book.sheet_names}


def cells(sheets: dict[str, list[list[Any]]]) -> Iterator[Any]:
    """Yield every filled cell."""
    for rows in sheets.values():
        for row in rows:
            yield from (cell for cell in row if cell != "")


def small(**texts: Any) -> Project:
    """Return a project with one result and one count, some of its texts replaced."""
    counted = Count(
        "c",
        texts.get("indicator", "People"),
        unit="person",
        accumulates="increments",
        target=400,
        observations=[
            Observation(between(8, 14), period="2005", source=texts.get("source"), comment=texts.get("comment", ""))
        ],
    )
    project = Project("P", texts.get("statement", "Water"), period="2005/2006", note=texts.get("note", ""))
    project.result("r", texts.get("result", "People drink"), indicators=[counted])
    return project


@pytest.mark.parametrize("name", ["kyrgyzstan_phase2.py", "kazakhstan_phase3.py"])
def test_every_figure_of_the_project_is_a_number(name: str, tmp_path: Path) -> None:
    """Both ends of each observed figure, target and share stand in the workbook as numbers, and days as days."""
    review = reviewed(name)
    sheets = read(logframe.write(review, tmp_path / "r.xlsx"))
    numbers = {cell for cell in cells(sheets) if isinstance(cell, float)}
    wanted: list[Any] = [
        figure.value
        for indicator in review.evaluation.project.indicators()
        for figure in indicator.observations
        if isinstance(figure.value, Number) and figure.definition == ""
    ]
    wanted += [source.share for answer in review.evaluation for source in answer.sources if source.share is not None]
    wanted += [answer.expectation.aim for answer in review.evaluation if answer.expectation.aim is not None]
    ends = {float(end) for number in wanted for end in (number.low, number.high) if end is not None}
    assert len(ends) > 8
    assert {end for end in ends if not any(abs(end - number) < 1e-9 for number in numbers)} == set()
    dates = {cell for cell in cells(sheets) if isinstance(cell, datetime.date)}
    extents = [
        figure.extent for indicator in review.evaluation.project.indicators() for figure in indicator.observations
    ]
    assert {extent.end for extent in extents if extent is not None} <= dates


def test_the_sheets_of_a_project_and_of_a_programme(tmp_path: Path) -> None:
    """A project has its sheets in order; a programme has the claims as well, and a column for the project."""
    assert list(read(logframe.write(reviewed("kyrgyzstan_phase2.py"), tmp_path / "r.xlsx"))) == SHEETS
    review = programme()
    sheets = read(logframe.write(review, tmp_path / "p.xlsx"))
    assert list(sheets) == [*SHEETS[:6], "Claims", *SHEETS[6:]]
    assert sheets["Overview"][0][:2] == ["Project", "Result"]
    assert {row[0] for row in sheets["Overview"][1:]} >= {own.project for own in review.reviews if own.nodes}
    assert len(sheets["Claims"]) == len(review.claims) + 1
    place = sheets["Claims"][0].index("Difference")
    far = [abs(row[place]) for row in sheets["Claims"][1:] if isinstance(row[place], float)]
    assert far == sorted(far, reverse=True)
    assert len(far) > 3


def test_the_target_stands_with_what_each_source_says(tmp_path: Path) -> None:
    """The overview has 400, and per source the low and high value and share, as numbers."""
    rows = read(logframe.write(reviewed("kyrgyzstan_phase2.py"), tmp_path / "r.xlsx"))["Overview"]
    top = next(number for number, row in enumerate(rows) if row[0] == "Targets by source")
    heads = rows[top + 1]
    named = [dict(zip(heads, row, strict=True)) for row in rows[top + 2 : top + 5]]
    assert [row["Target"] for row in named] == [400.0, 400.0, 400.0]
    assert [row["Value, low"] for row in named] == [260.0, 309.0, 123.0]
    assert [row["Share of the target, low"] for row in named] == [0.65, 0.7725, 0.3075]
    assert named[2]["Share of the target, high"] == 0.5325


def test_the_same_review_is_the_same_file(tmp_path: Path) -> None:
    """Written twice, a workbook has the same bytes: nothing in it is the time of writing."""
    first, second = (logframe.write(reviewed("kazakhstan_phase3.py"), tmp_path / name) for name in ("a.xlsx", "b.xlsx"))
    assert first.read_bytes() == second.read_bytes()
    with zipfile.ZipFile(first) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"2006-06-30T00:00:00Z" in archive.read("docProps/core.xml")
        assert b"<vt:lpwstr>en</vt:lpwstr>" in archive.read("docProps/custom.xml")


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_come_out_as_themselves(text: str, tmp_path: Path) -> None:
    """A text that a program would run or read as markup stands in a cell as it is: no formula, no link."""
    project = small(statement=text, indicator=text, comment=text, result=text, note=text)
    path = logframe.write(logframe.review(project, on=ON), tmp_path / "r.xlsx")
    found = [cell for cell in cells(read(path)) if isinstance(cell, str)]
    assert sum(text.strip() == cell for cell in found) >= 4
    with zipfile.ZipFile(path) as archive:
        parts = b"".join(archive.read(name) for name in archive.namelist() if name.startswith("xl/worksheets/sheet"))
    assert b"<f>" not in parts
    assert b"<hyperlink" not in parts


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60).filter(lambda text: text.strip()))
def test_any_text_comes_out_as_itself(text: str) -> None:
    """Of any comment, what XML cannot hold is replaced by a sign that is seen, and the rest stands in its cell."""
    review = logframe.review(small(comment=text), on=ON)
    written = review.evaluation["c"].indicator.observations[0].comment
    book = CalamineWorkbook.from_filelike(io.BytesIO(render_workbook([review], Path("none.xlsx"))))
    rows = book.get_sheet_by_name("Observations").to_python(skip_empty_area=False)
    wanted = NOT_IN_XML.sub(STAND_IN, written.replace("\r\n", "\n").replace("\r", "\n"))
    assert wanted in rows[1] or wanted == ""


def test_half_of_a_character_is_a_sign_that_is_seen(tmp_path: Path) -> None:
    """What no file can hold does not break the workbook: a sign stands in its place."""
    path = logframe.write(logframe.review(small(comment="a\ud800b"), on=ON), tmp_path / "r.xlsx")
    assert f"a{STAND_IN}b" in read(path)["Observations"][1]


def test_a_project_with_nothing_in_it(tmp_path: Path) -> None:
    """An empty project makes a workbook with its sheets, which say what is wrong."""
    sheets = read(logframe.write(logframe.review(Project("P", "Nothing yet"), on=ON), tmp_path / "r.xlsx"))
    assert list(sheets) == [name for name in SHEETS if name != "Figures over time"]
    assert [row[2] for row in sheets["Problems"][1:]].count("LF103") == 1


def test_numbers_that_a_cell_would_cut_are_texts(tmp_path: Path) -> None:
    """A number of more than fifteen digits stands as text with all of them."""
    project = Project("P", "Much", period="2005/2006")
    many = Count("c", "Things", unit="item", observations=[Observation(12345678901234567, date="2006-01-31")])
    project.result("r", "R", indicators=[many])
    found = list(cells(read(logframe.write(logframe.review(project, on=ON), tmp_path / "r.xlsx"))))
    assert "12,345,678,901,234,567" in found
    assert float(Fraction(12345678901234567)) not in found


def filled(path: Path, entries: dict[tuple[str, str], list[Any]], *, rename: str = "") -> None:
    """Write the earlier workbook again as a project would: with entries in its own columns, in another order."""
    sheets = read(path)
    with xlsxwriter.Workbook(path) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                if name == "Problems":
                    key = str(row[2]), str(row[3])
                    own = entries.get(key, row[-4:] if number == 0 else [""] * 4)
                    row = ["", *row[:-4], *[rename if cell == "Owner" and rename else cell for cell in own]]
                for column, cell in enumerate(row):
                    if isinstance(cell, datetime.date):
                        sheet.write_datetime(number, column, cell, book.add_format({"num_format": "yyyy-mm-dd"}))
                    else:
                        sheet.write(number, column, cell)


def again(path: Path, sheets: dict[str, list[list[Any]]]) -> None:
    """Write the cells of sheets as a program does that a project works in."""
    with xlsxwriter.Workbook(path, {"strings_to_formulas": False, "default_date_format": "yyyy-mm-dd"}) as book:
        for name, content in sheets.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(content):
                sheet.write_row(number, 0, row)


def test_what_a_project_wrote_stays_when_written_again(tmp_path: Path) -> None:
    """Owner, due, done and comment come back at their problem; of a problem that is gone they stand at the end."""
    path = tmp_path / "r.xlsx"
    review = reviewed("kyrgyzstan_phase2.py")
    logframe.write(review, path)
    due = datetime.date(2006, 9, 1)
    filled(
        path,
        {("LF103", "gender"): ["Ana", due, "no", "in the plan"], ("LF201", "victims-assisted"): ["Bek", "", "", ""]},
    )
    solved = [found for found in review.diagnostics if found.code != "LF201"]
    logframe.write(attrs.evolve(review, diagnostics=tuple(solved)), path)
    for _ in range(2):
        rows = read(path)["Problems"]
        kept = next(row for row in rows if row[2:4] == ["LF103", "gender"])
        assert kept[-4:] == ["Ana", due, "no", "in the plan"]
        title = next(number for number, row in enumerate(rows) if row[0] == "Kept from the earlier version")
        gone = next(number for number, row in enumerate(rows) if row[2:4] == ["LF201", "victims-assisted"])
        assert gone > title
        assert rows[gone][rows[0].index("Owner")] == "Bek"
        logframe.write(attrs.evolve(review, diagnostics=tuple(solved)), path)
    logframe.write(review, path)
    rows = read(path)["Problems"]
    assert "Kept from the earlier version" not in [row[0] for row in rows]
    assert next(row for row in rows if row[2:4] == ["LF201", "victims-assisted"])[-4] == "Bek"


def test_a_workbook_that_is_not_a_review_is_not_replaced(tmp_path: Path) -> None:
    """A project's own workbook, another file and a review without the kept column are refused in one line."""
    path = tmp_path / "r.xlsx"
    review = reviewed("kazakhstan_phase3.py")
    logframe.convert(ROOT / "examples" / "kazakhstan_phase3.py", path)
    before = path.read_bytes()
    done = CliRunner().invoke(main, ["review", str(ROOT / "examples" / "kazakhstan_phase3.py"), "-o", str(path)])
    assert done.exit_code == 2
    assert "not a review workbook" in done.stderr
    assert "Traceback" not in done.stderr
    assert path.read_bytes() == before
    path.write_text("no workbook", encoding="utf-8")
    with pytest.raises(WriteError, match="not a review workbook"):
        logframe.write(review, path)
    path.unlink()
    logframe.write(review, path)
    filled(path, {}, rename="Wer")
    with pytest.raises(WriteError, match="no longer has the column 'Owner'"):
        logframe.write(review, path)


def test_the_follow_up_of_an_evaluation_stays_when_written_again(tmp_path: Path) -> None:
    """Own columns come back at their action, also where others were added before it; what is gone is kept below."""

    def written(*actions: Action, advice: bool = True) -> list[list[Any]]:
        project = Project("P", "Shelters", period="2024")
        report = Assessment("e", "Evaluation of shelters", of=project, carried_out="2025-03")
        gap = report.conclusion("gap", "=Too few victims are assisted")
        report.recommendation("first", "Find money", follows_from=gap)
        if advice:
            search = report.recommendation("search", "Search for victims", follows_from=gap, due="2025-09-01")
            report.response(search, "accepted", on="2025-04-01", actions=actions)
        logframe.write(review_assessment(report, on="2025-08-01"), path)
        return read(path)["Follow-up"]

    path = tmp_path / "e.xlsx"
    meet, sign = Action("Meet the police", "2025-06-01"), Action("Sign an agreement", "2025-10-01", owner="Ana")
    rows = written(meet, sign)
    assert [row[1] for row in rows[1:]] == ["R1", "R2", "R2"]
    assert rows[2][rows[0].index("Actions: Due")] == datetime.date(2025, 6, 1)
    assert rows[2][rows[0].index("Actions: State")] == "overdue"
    assert read(path)["Conclusions"][1][1] == "=Too few victims are assisted"
    content = read(path)
    content["Follow-up"][3][-4:] = ["Bek", "", "no", "waits for the ministry"]
    again(path, content)
    for _ in range(2):
        rows = written(Action("Ask the ministry"), meet, sign)
        assert [row[-4] for row in rows[1:]] == ["", "", "", "Bek"]
    rows = written(advice=False)
    assert [row[0] for row in rows[2:]] == ["", "Kept from the earlier version", "Evaluation", "e"]
    assert rows[-1][-4:] == ["Bek", "", "no", "waits for the ministry"]
    logframe.write(reviewed("kyrgyzstan_phase2.py"), path)
    assert read(path)["Follow-up"][-1][-4] == "Bek"


def test_a_workbook_of_an_evaluation_has_its_records(tmp_path: Path) -> None:
    """Each record of an evaluation stands on a sheet of its kind, in every language, and the same bytes come again."""
    (whole,) = loading.read(ROOT / "examples" / "evaluation_2006.py").assessments
    review = review_assessment(whole)
    path = logframe.write(review, tmp_path / "e.xlsx")
    sheets = read(path)
    names = {row[1] for rows in sheets.values() for row in rows if len(row) > 1}
    assert {record.statement for record in whole.records()} <= names
    assert len(sheets["Findings"]) == len(whole.findings) + 1
    assert sheets["People consulted"][1][3] == 15
    assert len(sheets["Problems"]) == len(review.diagnostics) + 1
    before = path.read_bytes()
    assert logframe.write(review, path).read_bytes() == before
    russian = read(logframe.write(review, tmp_path / "ru.xlsx", language="ru"))
    assert [len(rows) for rows in russian.values()] == [len(rows) for rows in sheets.values()]


def test_there_is_nothing_earlier_where_no_file_is(tmp_path: Path) -> None:
    """A new workbook has nothing to keep."""
    assert earlier_columns(tmp_path / "none.xlsx") == {}


def test_lists_filters_panes_outline_and_charts_are_there(tmp_path: Path) -> None:
    """The workbook has native charts, filters, frozen panes, outline levels, validation and a hidden sheet."""
    path = logframe.write(reviewed("kyrgyzstan_phase2.py"), tmp_path / "r.xlsx")
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        parts = [archive.read(f"xl/worksheets/sheet{number}.xml").decode() for number in range(1, 10)]
        course = archive.read("xl/charts/chart2.xml").decode()
        book = archive.read("xl/workbook.xml").decode()
        chart = archive.read("xl/charts/chart1.xml").decode()
    assert "xl/charts/chart1.xml" in names
    assert "Overview!" in chart
    assert all("<pane " in part for part in parts)
    assert "<autoFilter" in parts[0]
    assert 'outlineLevel="2"' in parts[1]
    assert "<mergeCell " in parts[1]
    assert "<dataValidation " in parts[4]
    assert "<dataValidation " in parts[5]
    # Expected, three sources, and the upper ends of the one that has ranges.
    assert course.count("<c:ser>") == 5
    assert course.count("<c:legendEntry>") == 1
    assert re.findall(r"<c:yVal>.*?<c:v>(\d+)</c:v></c:pt></c:numCache>", course) == ["400", "260", "309", "123", "213"]
    assert 'state="veryHidden"' in book


def test_several_problems_of_one_code_and_subject_keep_their_own(tmp_path: Path) -> None:
    """Of two problems with one code and subject, what stands beside the second stays there when the first is solved."""
    review = reviewed("kyrgyzstan_phase2.py")
    first = next(found for found in review.diagnostics if found.code == "LF201")
    second = attrs.evolve(first, message="309 and 213 differ")
    path = logframe.write(attrs.evolve(review, diagnostics=(first, second)), tmp_path / "r.xlsx")
    rows = read(path)
    rows["Problems"][1][-4:], rows["Problems"][2][-4:] = ["Ana", "", "", ""], ["Bek", "", "", ""]
    again(path, rows)
    logframe.write(attrs.evolve(review, diagnostics=(second,)), path)
    assert [row[-4] for row in read(path)["Problems"]] == ["Owner", "Bek", "", "", "Owner", "Ana"]


def test_the_command_writes_over_its_own_review(tmp_path: Path) -> None:
    """Written twice by the command, the second review takes the place of the first; a project's file still does not."""
    project = str(ROOT / "examples" / "kazakhstan_phase3.py")
    path = tmp_path / "r.xlsx"
    for _ in range(2):
        done = CliRunner().invoke(main, ["review", project, "-o", str(path), "--on", ON])
        assert done.exit_code == 0, done.stderr
    logframe.convert(project, tmp_path / "p.xlsx")
    done = CliRunner().invoke(main, ["review", str(tmp_path / "p.xlsx"), "-o", str(tmp_path / "p.xlsx")])
    assert done.exit_code == 2


def test_every_column_with_cells_has_a_width_of_its_own() -> None:
    """A table below another brings the columns that this one lacks: no text is cut in a narrow one."""
    line = BudgetLine("b", "B", amount=Amount(400, "SEK"), donor="Sida", results="r")
    project = Project("P", "P", period="2024", budget=[line])
    calls = Observation(at_least(9), period="2024")
    project.result("r", "R", indicators=Count("c", "C", unit="case", accumulates="increments", observations=calls))
    book = io.BytesIO(render_workbook([logframe.review(project, on="2024-12-31")], Path("none.xlsx")))
    with zipfile.ZipFile(book) as archive:
        for part in (part for part in archive.namelist() if "worksheets/sheet" in part and "_rels" not in part):
            sheet = archive.read(part).decode()
            wide = [int(place) for place in re.findall(r'<col min="\d+" max="(\d+)"', sheet)]
            letters = set(re.findall(r'<c r="([A-Z]+)\d+"', sheet))
            used = [sum((ord(sign) - 64) * 26**power for power, sign in enumerate(reversed(own))) for own in letters]
            assert not wide or max(used) <= max(wide), part
