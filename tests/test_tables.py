"""Tables of figures: CSV read beside a project file, and every figure of a project as a tidy table."""

from __future__ import annotations

import csv
import datetime
import io
import os
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from logframe import (
    Count,
    Measure,
    Observation,
    Ordinal,
    Percentage,
    Project,
    Ratio,
    Source,
    Target,
    at_least,
    at_most,
    between,
    convert,
    keep_at_least,
    load,
    missing,
    out_of,
    share,
)
from logframe.answers import ProjectErrors
from logframe.cli import main
from logframe.errors import LogframeError, WriteError
from logframe.exchange.csv_text import LONGEST_FIELD
from logframe.exchange.spreadsheets import guarded, without_guard
from logframe.exchange.tidy_tables import COLUMNS, csv_bytes, decimals
from logframe.quantities import Missing
from logframe.statistics import observations_from, tidy
from logframe.testing import projects

ROOT = Path(__file__).resolve().parent.parent
KG = ROOT / "examples" / "kyrgyzstan_phase2.py"


def figures(folder: Path, text: str | bytes, **given: Any) -> list[Observation]:
    """Read a table of a text."""
    file = folder / "figures.csv"
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    return observations_from(file, **given)


def refused(folder: Path, text: str | bytes, **given: Any) -> list[str]:
    """Give the lines of what is wrong with a table."""
    with pytest.raises((LogframeError, ProjectErrors)) as caught:
        figures(folder, text, **given)
    problem = caught.value
    every = problem.exceptions if isinstance(problem, ProjectErrors) else [problem]
    return [one.line().replace(f"{folder}{os.sep}", "") for one in every if isinstance(one, LogframeError)]


TABLE = """indicator,period,value,sex,by:camp,source,comment
assisted,2024,260,,,interim,the first year
assisted,2024,208,female,,interim,
assisted,2024,52,male,,interim,
assisted,2024,200,,North,interim,
assisted,2025,,,,interim,
trained,2024,7,,,,
"""


def test_a_table_becomes_observations(tmp_path: Path) -> None:
    """Figures, their parts, gaps and sources, each with its line and the text that stood there."""
    interim = Source("interim", "Interim report")
    one, two = figures(tmp_path, TABLE, indicator="assisted", sources=[interim])
    assert one == Observation(
        260,
        period="2024",
        source=interim,
        disaggregation={"sex": {"female": 208, "male": 52}, "camp": {"North": 200}},
        comment="the first year",
        raw="260",
    )
    assert (Path(one.declared_at.file).name, one.declared_at.line, two.declared_at.line) == ("figures.csv", 2, 6)
    assert two.value == Missing("the cell is empty")
    (three,) = figures(tmp_path, TABLE, indicator="trained", source="register")
    assert three.source_id == "register"


def test_every_form_of_a_figure(tmp_path: Path) -> None:
    """Ranges, bounds, gaps with reasons, decimal commas and percentages, as a spreadsheet saves them."""
    text = (
        "\ufeffDate;Value;Low;High;Missing_reason;Unit\r\n"
        "2024-01-31;;8;14;;\r\n2024-02-29;;8;;;\r\n2024-03-31;;;14;;\r\n2024-04-30;;;;no report;\r\n"
        "2024-05-31;47,5;;;;\r\n2024-06-30;12 %;;;;%\r\n2024-07-31;3 469 600;;;;\r\n2024-08-31;5;5;5;;\r\n;;;;;\r\n"
    )
    found = figures(tmp_path, text)
    assert [one.value for one in found] == [
        *(between(8, 14), at_least(8), at_most(14), missing("no report"), between(Fraction("47.5"), Fraction("47.5"))),
        *(between(12, 12), between(3_469_600, 3_469_600), between(5, 5)),
    ]
    assert found[4].raw == "47,5"
    assert found[5].unit == "percent"
    assert found[0].date == datetime.date(2024, 1, 31)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("period,value,sex\n2024,4,female\n2024,N/A,male\n", ["at least 4 {'sex': ['female', 'male']}"]),
        ("period,value,sex,age\n2024,9,,\n2024,4,female,young\n", ["9 {'sex-age': ['female, young']}"]),
        ("Year,Sex,Units,Value\n2019,,percent,12.1\n2020,Female,percent,13\n", ["12.1 {}", "None {'sex': ['Female']}"]),
        ("Year,Gender,Age group,Value\n2020,F,<18,3\n2020,M,<18,5\n", ["8 {'sex-age': ['F, <18', 'M, <18']}"]),
        ("period,value\n2024,n/a\n", ["None {}"]),
    ],
)
def test_exports_of_other_systems_are_read(text: str, figures: list[str], tmp_path: Path) -> None:
    """Parts without a total are summed up, sex and age are crossed, Year and Units are read, and N/A is missing."""
    file = tmp_path / "figures.csv"
    file.write_text(text, encoding="utf-8")
    items = observations_from(file)
    parts = [{name: list(parts) for name, parts in item.disaggregation.items()} for item in items]
    values = [None if item.is_missing else item.value for item in items]
    assert [f"{value} {split}" for value, split in zip(values, parts, strict=True)] == figures


def test_a_part_that_is_no_number_has_a_place_where_no_other_is_of_its_whole(tmp_path: Path) -> None:
    """The row is refused at its line, and nothing else is made of a figure that has no part left."""
    with pytest.raises(LogframeError, match="“many” is no number") as refused:
        figures(tmp_path, "period,value,sex\n2024,many,female\n")
    assert refused.value.place.line == 2


def test_unicode_text_of_excel_is_read(tmp_path: Path) -> None:
    """Excel's "Unicode text" is UTF-16 with tabs."""
    file = tmp_path / "figures.csv"
    file.write_text("period\tvalue\tcomment\n2024\t4\tбез пропусков\n", encoding="utf-16")
    assert [(item.value, item.comment) for item in observations_from(file)] == [(between(4, 4), "без пропусков")]


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        ("", 1, "the file is empty"),
        ("period,value\n2024,1\n2025,740,000\n", 3, "3 cells, the header 2"),
        ('period,value\n2024,"740,125"\n', 2, "may have a decimal or a thousands comma"),
        ("period,value\n2024,many\n", 2, "“many” is no number"),
        ("period,value\n2024,1e999\n", 2, "more than 400 digits"),
        ("period,value\n2024,1e999999999\n", 2, "is no number"),
        ("period,value\n31/12/2024,4\n", 2, "not a period of ISO 8601"),
        ("period,value\n2024-13,4\n", 2, "LF218"),
        ("period,date,value\n2024,2024-01-01,4\n", 2, "a period and a date"),
        ("period,value\n2024,4\n2024,5\n", 3, "stands on line 2"),
        ("period,valeu\n2024,4\n", 1, "did you mean 'value'"),
        ("period,camp\n2024,4\n", 1, 'name a dimension "by:camp"'),
        ("period,unit\n2024,person\n", 1, "no column of figures"),
        ("period,period,value\n2024,2024,4\n", 1, "two columns have the name 'period'"),
        ("period,,value\n2024,,4\n", 1, "column 2 has no name"),
        ("period,value,sex\n2024,4,\n2024,4,f\n2024,4,f\n", 4, "stands twice"),
        ("period,value,low\n2024,4,5\n", 2, "low and high say something else"),
        ("period,low,high\n2024,8,4\n", 2, "ends before it starts"),
        ("period,value,missing_reason\n2024,8,lost\n", 2, "says that it is missing"),
        ("period,value,unit\n2024,8,florp\n", 2, "florp"),
        ("period,value,source\n2024,8,( )\n", 2, "cannot be an id"),
        ('period,value\n2024,"4\n', 2, "not valid CSV"),
        ('period,value\n2024,"4"5\n', 2, "not valid CSV"),
        ("period,value\n2024,\0\n", 2, "NUL byte"),
        (b"period,value\n2024,\xff\n", 2, "not UTF-8"),
        ("period,value\n".encode("utf-16")[:-1], 1, "not UTF-8"),
        (f"period,value,comment\n2024,4,{'x' * (LONGEST_FIELD + 1)}\n", 2, "longer than"),
        (f"period,value,comment\n2024,4,{'x' * 200_000}\n", 2, "field larger than"),
        ("period,value\n2024," + "," * 300 + "\n", 2, "more than 200 cells"),
    ],
)
def test_what_is_wrong_is_told_at_its_line(text: str | bytes, line: int, told: str, tmp_path: Path) -> None:
    """Nothing is guessed: a table that is not understood is refused where it is not."""
    (problem,) = refused(tmp_path, text)
    assert problem.startswith(f"figures.csv:{line}: error: ")
    assert told in problem
    assert "\n" not in problem


def test_all_problems_are_told_together(tmp_path: Path) -> None:
    """The lines of one file in one answer; a file of nothing else tells the first hundred."""
    assert len(refused(tmp_path, "period,value\n2024,x\n2025,1\n20,1\n")) == 2
    assert len(refused(tmp_path, "period,value\n" + "2024,x\n" * 5000)) == 100


def test_a_line_is_that_of_the_row_whatever_its_texts_hold(tmp_path: Path) -> None:
    """Line breaks inside quotes count, and a row is named by the line where it begins."""
    (problem,) = refused(tmp_path, 'period,value,comment\n2024,1,"a\nb\n"\n2025,x,"c\nd"\n')
    assert problem.startswith("figures.csv:5: ")


def test_an_indicator_is_named(tmp_path: Path) -> None:
    """A table of several is not taken as a whole, and a misspelt name is reported at the line of the call."""
    (several,) = refused(tmp_path, TABLE)
    assert "figures of 2 indicators" in several
    (near,) = refused(tmp_path, TABLE, indicator="asisted")
    assert "did you mean 'assisted'" in near
    assert "test_tables.py" in near


def test_a_project_file_reads_the_table_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The path is that of the project file, wherever the command runs."""
    folder = tmp_path / "projects"
    folder.mkdir()
    (folder / "figures.csv").write_text(TABLE, encoding="utf-8")
    (folder / "camp.py").write_text(
        "from logframe import Count, Project, observations_from\n"
        'p = Project("P-1", "Camps", period="2024/2025")\n'
        'p.result("r", "People are assisted", indicators=[Count("assisted", "Assisted", unit="person",\n'
        '    accumulates="increments", observations=observations_from("figures.csv", indicator="assisted"))])\n',
        encoding="utf-8",
    )
    monkeypatch.chdir(tmp_path)
    (project,) = load("projects/camp.py")
    assert len(project.indicator("assisted").observations) == 2
    (folder / "figures.csv").write_text(TABLE.replace("260", "26O"), encoding="utf-8")
    done = CliRunner().invoke(main, ["check", "projects/camp.py"])
    assert done.exit_code == 2
    assert done.stderr.startswith("projects/figures.csv:2: error: “26O” is no number;")


def everything() -> Project:
    """Declare a project with every form of figure."""
    project = Project("P-1", "A project", period="2024/2025")
    report = Source("report", "Report")
    count = Count(
        "count",
        "People",
        unit="person",
        level="output",
        accumulates="increments",
        baseline=0,
        target=Target(400, period="2024"),
        milestones=[Target(100, by="2024-06-30")],
        observations=[
            Observation(
                between(250, 260),
                period="2024",
                source=report,
                comment="=cmd|' /C calc'!A0",
                disaggregation={"sex": {"female": share(80), "male": 52}},
            ),
            Observation(missing("no report"), date="2025-01-31"),
            Observation(at_least(5), period="project"),
        ],
    )
    others = [
        Measure("third", "Third", baseline=Fraction(1, 3), target=keep_at_least(-5)),
        Ratio(
            "ratio", "R", numerator_unit="person", denominator_unit="person", observations=[Observation(out_of(1, 3))]
        ),
        Ordinal("step", "S", scale=["weak", "good"], best="last", baseline="weak", target=missing("none set")),
        Percentage("none", "N"),
    ]
    first = project.result("r", "R", indicators=[count, *others])
    project.result("r2", "R", contributes_to=first, indicators=[count])
    return project


def test_tidy_gives_a_row_for_every_figure() -> None:
    """Each is exact, a gap has its reason, a part its category, and an indicator of two nodes stands once."""
    rows = tidy(everything())
    assert all(tuple(row) == COLUMNS for row in rows)
    told = [(row["indicator"], row["what"], row["low"], row["high"], row["value"], row["text"]) for row in rows]
    third = Fraction(1, 3)
    assert told == [
        ("count", "baseline", 0, 0, 0, "0"),
        ("count", "milestone", 100, 100, 100, "100"),
        ("count", "target", 400, 400, 400, "400"),
        ("count", "observed", 250, 260, None, "250 to 260"),
        ("count", "observed", 80, 80, 80, "80 %"),
        ("count", "observed", 52, 52, 52, "52"),
        ("count", "observed", None, None, None, "not available (no report)"),
        ("count", "observed", 5, None, None, "at least 5"),
        ("third", "baseline", third, third, third, "0.3333"),
        ("third", "target", -5, None, None, "keep at least -5"),
        ("ratio", "observed", 100 * third, 100 * third, 100 * third, "1 of 3"),
        ("step", "baseline", None, None, None, "weak"),
        ("step", "target", None, None, None, "not available (none set)"),
    ]
    assert [row["unit"] for row in rows[3:6]] == ["person", "percent", "person"]
    assert [(row["dimension"], row["category"]) for row in rows[4:6]] == [("sex", "female"), ("sex", "male")]
    assert rows[6]["missing_reason"] == "no report"
    assert rows[7]["period_end"] == datetime.date(2025, 12, 31)
    assert tidy([everything()]) == rows


def test_csv_is_written_and_runs_nothing(tmp_path: Path) -> None:
    """Numbers are numbers with all their digits; a text that would be a formula is a text."""
    text = csv_bytes(tidy(everything()), tmp_path / "x.csv").decode()
    rows = list(csv.DictReader(io.StringIO(text)))
    assert rows[3]["comment"] == "'=cmd|' /C calc'!A0"
    assert rows[8]["value"] == "0.33333333333333333333"
    assert rows[9]["low"] == "-5"
    assert rows[10]["value"] == "33.333333333333333333"
    assert rows[7]["period_start"] == "2024-01-01"


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (10**30, "1" + "0" * 30),
        (Fraction(-95, 2), "-47.5"),
        (Fraction(-2, 3), "-0.66666666666666666667"),
        (Fraction(1, 3 * 10**25), "0." + "0" * 25 + "33333333333333333333"),
        (Fraction(10**30, 3), "3" * 30),
        (Fraction(1, 2**40), "0.0000000000009094947017729282379150390625"),
    ],
)
def test_numbers_in_full(number: int | Fraction, written: str) -> None:
    """Never an exponent, never binary noise; what does not end has twenty digits."""
    assert decimals(number) == written


@given(st.one_of(st.text(), st.from_regex(r"'{0,3}[=+\-@\t\r＝]?.{0,3}")))
def test_what_is_made_harmless_is_read_as_it_was(text: str) -> None:
    """No text begins a formula, and none changes on its way there and back."""
    assert not guarded(text).startswith(("=", "+", "-", "@", "\t", "\r"))
    assert without_guard(guarded(text)) == text


@settings(max_examples=50)
@given(projects())
def test_every_project_is_a_table(project: Project) -> None:
    """Whatever a project holds, the table has as many rows as figures and cells as columns."""
    rows = tidy(project)
    read = list(csv.reader(io.StringIO(csv_bytes(rows, Path("x.csv")).decode())))
    assert tuple(read[0]) == COLUMNS
    assert len(read) == len(rows) + 1
    assert {len(row) for row in read} == {len(COLUMNS)}


def test_convert_writes_tables_and_reads_none(tmp_path: Path) -> None:
    """The command writes them by the ending, a whole programme as well; as a source it says what a table lacks."""
    out = tmp_path / "figures.csv"
    for source in ("kyrgyzstan_phase2.py", "central_asia.py"):
        done = CliRunner().invoke(main, ["convert", str(ROOT / "examples" / source), str(out)])
        assert (done.exit_code, done.stderr) == (0, "")
    assert {row["project"] for row in csv.DictReader(io.StringIO(out.read_text(encoding="utf-8")))} >= {"KG-2", "KZ-3"}
    done = CliRunner().invoke(main, ["convert", str(out), str(tmp_path / "x.json")])
    assert done.exit_code == 2
    assert "has no statements, links, definitions or assumptions" in done.stderr
    with pytest.raises(WriteError, match="cannot write"):
        convert(KG, tmp_path / "nowhere" / "x.csv")


def test_parquet_needs_polars(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without it the error says how to install it."""
    monkeypatch.setitem(__import__("sys").modules, "polars", None)
    with pytest.raises(WriteError, match=r"pip install 'logframe\[table\]'"):
        convert(KG, tmp_path / "x.parquet")
    assert not list(tmp_path.iterdir())


def test_parquet_holds_the_same_rows(tmp_path: Path) -> None:
    """Dates are dates, numbers are numbers, gaps are null."""
    polars = pytest.importorskip("polars")
    frame = polars.read_parquet(convert(KG, tmp_path / "x.parquet"))
    rows = tidy(load(KG))
    assert tuple(frame.columns) == COLUMNS
    assert frame.height == len(rows)
    for written, row in zip(frame.to_dicts(), rows, strict=True):
        assert written == {name: float(one) if isinstance(one, (int, Fraction)) else one for name, one in row.items()}
    huge = Project("P", "P")
    huge.result("r", "R", indicators=[Measure("m", "M", baseline=10**350)])
    from logframe.exchange.tidy_tables import write_table

    with pytest.raises(WriteError, match="beyond what Parquet holds"):
        write_table([huge], tmp_path / "y.parquet")
