"""Donors' layouts of the results matrix: their rows, columns and labels, in every document and in the workbook."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from pytest_regressions.file_regression import FileRegressionFixture
from python_calamine import CalamineWorkbook

import logframe
from logframe import Assumption, Count, Observation, Percentage, Project, Risk, Source, Target
from logframe.cli import main
from logframe.declaration.values.numbers import Number
from logframe.errors import LoadError, UnknownIdError
from logframe.messages import Message
from logframe.reviews.blocks import Heading, Table
from logframe.reviews.layouts.arrangement import arranged, left_out
from logframe.reviews.layouts.descriptions import Group, Layout, LayoutColumn
from logframe.reviews.layouts.dialects import DIALECTS, layout_named
from logframe.reviews.layouts.laying_out import in_dialect
from logframe.reviews.layouts.plain import PLAIN
from logframe.reviews.layouts.results_matrices import MOST_IN_DOCUMENTS, Matrix, matrix_table, results_matrix
from logframe.reviews.review_blocks import review_document
from logframe.reviews.reviewing import Review
from logframe.writers.catalogue_words import words
from logframe.writers.html import render_html
from logframe.writers.markdown import render_markdown
from logframe.writers.markdown_blocks import markdown_of

ROOT = Path(__file__).resolve().parent.parent
ON = "2025-12-31"


def project() -> Project:
    """Return a project with each level, milestones, disaggregation, places, an assumption and a risk."""
    survey = Source("survey", "Household survey", kind="survey")
    water = Project("W", "Water for Osh", period="2024/2026", implementer="Red Crescent")
    health = water.objective("health", "Fewer children fall ill", assumptions=[Assumption("Clinics stay open")])
    use = water.result(
        "use",
        "Households drink clean water",
        contributes_to=health,
        assumptions=[Assumption("Springs do not dry up")],
        indicators=[
            Percentage(
                "drinking",
                "Share of households that drink clean water",
                level="outcome",
                baseline=Observation(20, date="2023-12-31", source=survey),
                milestones=[Target(35, by="2024-12-31"), Target(50, by="2025-12-31")],
                target=Target(60, by="2026-12-31"),
                observations=[
                    Observation(30, date="2024-12-31", source=survey),
                    Observation(40, date="2025-12-31", source=survey),
                ],
                frequency="yearly",
                responsible="M&E officer",
                explanation="The second spring was connected late.",
            )
        ],
    )
    taps = water.result(
        "taps",
        "Public taps work",
        level="output",
        contributes_to=use,
        responsible="City of Osh",
        risks=[Risk("Pipes freeze", impact="high", likelihood="possible")],
        indicators=[
            Count(
                "built",
                "Taps built",
                unit="item",
                level="output",
                accumulates="increments",
                target=[Target(40, period="2024"), Target(60, period="2025")],
                observations=[
                    Observation(30, period="2024", source=survey, disaggregation={"place": {"Osh": 20, "Uzgen": 10}}),
                    Observation(50, period="2025", source=survey, place="Osh"),
                ],
            )
        ],
    )
    water.activity("dig", "Dig trenches", contributes_to=taps)
    return water


def reviewed() -> Review:
    """Return the review of the project of these tests."""
    return logframe.review(project(), on=ON)


def matrix(layout: Layout) -> Matrix:
    """Return the matrix of the project of these tests."""
    return results_matrix([reviewed()], layout, MOST_IN_DOCUMENTS)


def table(dialect: str) -> list[dict[str, str]]:
    """Return the rows of a matrix in words, by the heads of their columns."""
    made = matrix_table(matrix(layout_named(dialect)))
    heads = [words(column.head) for column in made.columns]
    cells = markdown_of([made], lambda _: "").split("\n")[2:]
    return [dict(zip(heads, line[1:-1].split("|"), strict=True)) for line in cells]


HEADS = {
    "eu": "Results chain|Indicators|Baseline (value)|Baseline (year)|Target (value)|Target (year)|Current value|"
    "Current value (date)|Sources of data|Assumptions",
    "fcdo": "Result|Indicator|Planned / achieved|Baseline|Baseline (date)|Milestone 1 (31 December 2024)|"
    "Milestone 2 (31 December 2025)|Target|Target (date)|Source|Assumptions",
    "sida": "Objective|Indicator|Baseline|Target 31 December 2024|Target 31 December 2025|Target|Target (date)|Actual|"
    "Source and method|Frequency|Responsible|Comment on deviation",
    "usaid": "No.|Result|Indicator|Type|Disaggregation|Unit|Source|Baseline (date)|Baseline (value)|2024: target|"
    "2024: actual|2025: target|2025: actual|LOA target|LOA actual|% of LOA target|Deviation narrative",
    "un": "Results|Indicators (disaggregated)|Baseline|Baseline (year)|Target 31 December 2024|"
    "Target 31 December 2025|Target|Target (year)|Source / means of verification|Assumptions and risks|Partners",
    "worldbank": "Result|Indicator|Unit|Baseline|Baseline (date)|Actual (previous)|Actual (previous), date|"
    "Actual (current)|Actual (current), date|End target|End target (date)|Comment",
    "unicef": "Programme Document output|Indicator|Target|Cumulative progress|Achieved in reporting period|"
    "Progress by location|Overall status|Narrative",
}
GROUPS = {
    "eu": ["Impact (Overall objective)", "Outcome (Specific objective) 1", "Output 1.1"],
    "fcdo": ["Impact", "Outcome", "Output"],
    "sida": ["Long-term effect", "Outcome", "Output", "Activity"],
    "usaid": ["Development Objective", "Intermediate Result 1", "Sub-Intermediate Result 1.1", "Activity 1.1.1"],
    "un": ["Impact", "Outcome 1", "Output 1.1"],
    "worldbank": ["Project Development Objective 1", "Project Development Objective 2", "Component"],
    "unicef": ["Outcome", "Outcome 2", "Programme Document output 2.1"],
}
WORKED = {
    "eu": ("Outcome 1", "20 %", "2023", "60 %", "2026", "40 %", "31 December 2025", "Household survey"),
    "fcdo": ("Outcome", "Planned", "20 %", "35 %", "50 %", "60 %", "31 December 2026"),
    "sida": ("Outcome", "40 %", "Household survey (survey)", "yearly", "The second spring was connected late."),
    "usaid": ("1-1", "IR 1", "outcome", "35", "30", "50", "66.7 %"),
    "un": ("Outcome 1", "20 %", "2023", "35 %", "50 %", "60 %", "2026", "M&E officer"),
    "worldbank": ("PDO 2", "20", "30", "31 December 2024", "40", "31 December 2025", "60"),
    "unicef": ("Outcome 2", "60 %", "40 %", "40 %, 31 December 2025", "Constrained"),
}


@pytest.mark.parametrize("dialect", DIALECTS)
def test_columns_groups_and_a_worked_row(dialect: str) -> None:
    """Each donor has its columns, calls its rows by its words, and shows the figures of an indicator in them."""
    rows = table(dialect)
    assert list(rows[0]) == HEADS[dialect].split("|")
    titles = [cell for row in rows for cell in row.values() if cell.startswith("**") and ": " in cell]
    assert [title.strip("*").partition(": ")[0] for title in titles] == GROUPS[dialect]
    (first, *_) = (row for row in rows if "Share of households that drink clean water" in row.values())
    assert [cell for cell in WORKED[dialect] if cell not in first.values()] == []


def test_achieved_stands_below_planned() -> None:
    """FCDO has two lines an indicator: by the day of each milestone what was reached, or in the period it is for."""
    rows = [row for row in table("fcdo") if row["Planned / achieved"] == "Achieved"]
    names = ("Milestone 1 (31 December 2024)", "Milestone 2 (31 December 2025)", "Target", "Target (date)")
    assert [[row[name] for name in names] for row in rows] == [
        ["30 %", "40 %", "40 %", "31 December 2025"],
        ["30 items", "50 items", "at least 80 items", "31 December 2025"],
    ]


def test_a_milestone_after_the_review_has_nothing_achieved() -> None:
    """What was reached by a day that lies after the review is nobody's to know."""
    made = results_matrix([logframe.review(project(), on="2025-06-30")], layout_named("fcdo"), MOST_IN_DOCUMENTS)
    place = next(number for number, column in enumerate(made.columns) if words(column.head).startswith("Milestone 2"))
    assert [line.cells[place] for line in made.lines if line.cells[2] == layout_named("fcdo").lines[1]] == [None, None]


def test_below_each_output_stand_weight_risks_and_score() -> None:
    """Of an output FCDO asks for weight, risk rating and score; a range of shares gives each score that it allows."""
    rows = {row["Result"]: row["Indicator"] for row in table("fcdo")}
    assert rows["Impact weighting (%)"] == "not declared"
    assert rows["Risk rating"] == "Risk: Pipes freeze<br>(high impact, possible)"
    assert rows["Output score"].startswith("A++, A+, A or B: 80 to 150 of 100, computed from the shares of 1 of 1")


@pytest.mark.parametrize(("value", "label"), [(10, "C"), (62, "C"), (63, "B"), (88, "A"), (113, "A+"), (200, "A++")])
def test_the_score_of_an_output_follows_the_bands_of_the_donor(value: int, label: str) -> None:
    """A share of the target within the scale is decided by the bands of the annual review."""
    made = Project("P", "P", period="2025")
    counted = Count(
        "c", "Taps", unit="item", level="output", accumulates="increments", target=100,
        observations=[Observation(value, period="2025")],
    )  # fmt: skip
    made.result("r", "Taps work", level="output", indicators=[counted])
    lines = results_matrix([logframe.review(made, on=ON)], layout_named("fcdo"), 6).lines
    (score,) = (line.cells[1] for line in lines if words(line.cells[0]) == "Output score")
    assert words(score).startswith(f"{label}: ")


@pytest.mark.parametrize(("value", "narrative"), [(89, True), (90, False), (110, False), (111, True)])
def test_a_deviation_of_more_than_ten_percent_asks_for_words(value: int, narrative: bool) -> None:
    """USAID wants a narrative where the actual value lies beyond 10 % of the target, and not at it."""
    made = Project("P", "P", period="2025")
    counted = Count(
        "c", "Taps", unit="item", level="output", accumulates="increments", target=100,
        observations=[Observation(value, period="2025")],
    )  # fmt: skip
    made.result("r", "Taps work", level="output", indicators=[counted])
    lines = results_matrix([logframe.review(made, on=ON)], layout_named("usaid"), 6).lines
    assert (lines[-1].cells[-1] is not None) == narrative
    if narrative:
        assert words(lines[-1].cells[-1]).endswith("explain the deviation")


@pytest.mark.parametrize("layout", [*DIALECTS.values(), PLAIN], ids=lambda layout: layout.name)
@pytest.mark.parametrize("name", ["kyrgyzstan_phase2.py", "kazakhstan_phase3.py"])
def test_every_result_has_its_row_or_is_named(layout: Layout, name: str) -> None:
    """Each objective and result of an example stands once in each layout, or among those that have no row there."""
    (example,) = logframe.load(ROOT / "examples" / name)
    shown = [placed.node.id for placed in arranged(example, layout)]
    assert len(shown) == len(set(shown))
    results = {node.id for node in example.nodes if node.kind != "activity"}
    assert results <= set(shown) | {node.id for node in left_out(example, layout)}
    titles = [(placed.group, placed.number) for placed in arranged(example, layout)]
    assert len(titles) == len(set(titles))


@given(st.lists(st.tuples(st.sampled_from(["impact", "outcome", "output"]), st.integers(0, 5)), max_size=8))
def test_no_two_rows_have_one_name(nodes: list[tuple[Any, int]]) -> None:
    """Whatever leads to what, each node has its row, and none the label and number of another."""
    made = Project("P", "P")
    for place, (level, above) in enumerate(nodes):
        made.result(f"r{place}", f"R {place}", level=level, contributes_to=[f"r{above}"] if above < place else [])
    for layout in DIALECTS.values():
        placed = arranged(made, layout)
        assert len({(row.group, row.number) for row in placed}) == len(placed)
        assert len(placed) + len(left_out(made, layout)) == len(nodes)


def test_what_a_layout_has_no_row_for_is_said() -> None:
    """A node at a level that a donor has no rows for is named below the matrix."""
    made = project()
    made.result("fund", "Money arrives", level="input")
    notes = results_matrix([logframe.review(made, on=ON)], layout_named("eu"), MOST_IN_DOCUMENTS).notes
    assert [words(note) for note in notes] == ["This layout has no row for fund"]


def test_milestones_beyond_the_columns_are_counted() -> None:
    """Of more milestones than a page has room for the latest have columns, and the others are counted."""
    notes = results_matrix([reviewed()], layout_named("sida"), 1).notes
    assert [words(note) for note in notes] == ["1 earlier milestone or period has no column"]


@pytest.mark.parametrize("dialect", DIALECTS)
def test_matrix_is_as_read(dialect: str, file_regression: FileRegressionFixture) -> None:
    """The matrix of an example in each layout is what was read and approved."""
    (example,) = logframe.load(ROOT / "examples" / "kyrgyzstan_phase2.py")
    (review,) = in_dialect([logframe.review(example, on="2006-06-30")], dialect)
    blocks = review_document(review).blocks
    place = next(number for number, block in enumerate(blocks) if getattr(block, "anchor", "") == "matrix")
    text = markdown_of(blocks[place:], lambda _: "")
    file_regression.check(f"{text}\n", extension=".md", encoding="utf-8")


def test_documents_have_the_matrix_only_where_it_is_asked_for() -> None:
    """Without a donor no document has a matrix; with one it is the last section, under the donor's name."""
    review = reviewed()
    for render in (render_markdown, render_html):
        assert "Results matrix" not in render([review])
        assert "Results matrix (FCDO)" in render(in_dialect([review], "fcdo"))
    blocks = review_document(in_dialect([review], "EU")[0]).blocks
    heading, made = blocks[-2:]
    assert isinstance(heading, Heading)
    assert words(heading.text) == "Results matrix (EU)"
    assert isinstance(made, Table)


def test_the_sheet_of_the_logframe_is_laid_out_by_the_donor(tmp_path: Path) -> None:
    """In the workbook the donor's columns hold numbers, dates and years, with a column for the unit."""
    path = logframe.write(reviewed(), tmp_path / "r.xlsx", dialect="eu")
    rows = CalamineWorkbook.from_path(path).get_sheet_by_name("Logframe").to_python()
    named = dict(zip(rows[0], rows[3], strict=True))
    assert named["Unit"] == "%"
    assert (named["Baseline (value)"], named["Baseline (year)"]) == (20.0, 2023.0)
    assert (named["Target (value)"], named["Target (year)"]) == (60.0, 2026.0)
    assert (named["Current value, low"], named["Current value (date)"]) == (40.0, datetime.date(2025, 12, 31))
    plain = CalamineWorkbook.from_path(logframe.write(reviewed(), tmp_path / "p.xlsx"))
    assert plain.get_sheet_by_name("Logframe").to_python()[0][:3] == ["Results chain", "ID", "Indicator"]


def test_an_unknown_donor_is_one_line(tmp_path: Path) -> None:
    """The command names the nearest layout and writes nothing; Python raises the same."""
    written = tmp_path / "r.md"
    example = str(ROOT / "examples" / "kyrgyzstan_phase2.py")
    done = CliRunner().invoke(main, ["review", example, "-o", str(written), "--dialect", "fcd"])
    assert done.exit_code == 2
    assert done.output.strip().endswith("there is no donor layout 'fcd'; did you mean 'fcdo'?")
    assert not written.exists()
    with pytest.raises(UnknownIdError, match="the layouts are: eu, fcdo, sida"):
        layout_named("martian")


def test_the_command_writes_the_matrix() -> None:
    """`--dialect` reaches the standard output as well."""
    example = str(ROOT / "examples" / "kyrgyzstan_phase2.py")
    done = CliRunner().invoke(main, ["review", example, "--on", "2006-06-30", "-o", "-", "--dialect", "unicef"])
    assert "## Results matrix (UNICEF)" in done.output


def test_a_review_is_no_project(tmp_path: Path) -> None:
    """A workbook that is a review is refused as a project in one line that says what it is."""
    path = logframe.write(reviewed(), tmp_path / "r.xlsx")
    with pytest.raises(LoadError, match="the file is a review that logframe wrote, not a project"):
        logframe.load(path)


def test_periods_have_direction_and_shares(tmp_path: Path) -> None:
    """The sheet of periods says which way is better, whether figures add up, and the share of each period's target."""
    path = logframe.write(reviewed(), tmp_path / "r.xlsx")
    rows = CalamineWorkbook.from_path(path).get_sheet_by_name("Periods").to_python()
    built = next(dict(zip(rows[0], row, strict=True)) for row in rows if "Taps built" in row)
    assert (built["Direction"], built["Cumulative"]) == ("increase", "no: each period by itself")
    assert (built["2024: Target"], built["2024: Observed"], built["2024: %"]) == (40.0, 30.0, 0.75)
    drinking = next(dict(zip(rows[0], row, strict=True)) for row in rows if "drink clean water" in str(row[1]))
    assert drinking["31 December 2024: %"] == pytest.approx(30 / 35)


def test_the_overview_says_what_page_one_says(tmp_path: Path) -> None:
    """Results stand in the order of page one, each with its line, its first priority and its first question."""
    (example,) = logframe.load(ROOT / "examples" / "kyrgyzstan_phase2.py")
    review = logframe.review(example, on="2006-06-30")
    rows = CalamineWorkbook.from_path(logframe.write(review, tmp_path / "r.xlsx")).get_sheet_by_name("Overview")
    heads, *lines = rows.to_python()
    named = [dict(zip(heads, line, strict=True)) for line in lines]
    page = review.page_one
    ids = [row["ID"] for row in named if row["ID"] in {line.node for line in page.glance}]
    assert ids == [line.node for line in page.glance]
    by_id = {row["ID"]: row for row in named}
    for line in page.glance:
        assert by_id[line.node]["In one line"] == words(line.line)
        assert by_id[line.node]["Evidence of effect"] == words(line.evidence)
    for priority in reversed(page.priorities):
        first = next(leading for leading in page.priorities if leading.node == priority.node)
        assert by_id[priority.node]["Most serious issue"] == words(first.message)
    shares = by_id["assistance"]
    assert (shares["Share of the budget, low"], shares["Share of the budget, high"]) == (0.36, 0.44)
    assert isinstance(page.glance[0].money.percent if page.glance[0].money else None, Number)


@pytest.mark.parametrize("ending", ["html", "md", "xlsx"])
def test_a_layout_of_ones_own_is_an_argument(ending: str, tmp_path: Path) -> None:
    """A review is written in a layout that no package adds, with texts as heads and without a column of indicators."""
    layout = Layout(
        "own",
        Message("text", text="Own layout"),
        groups=(Group(Message("text", text="Our result"), kinds=("result",)),),
        columns=(
            LayoutColumn(Message("text", text="What we want"), "result", width=36),
            LayoutColumn(Message("text", text="How it goes"), "progress-status", width=16),
        ),
    )
    own = Project("P", "Safe work")
    own.result("r", "Workers are safe")
    file = logframe.write(logframe.review(own), tmp_path / f"p.{ending}", dialect=layout)
    if ending == "xlsx":
        heads = CalamineWorkbook.from_path(str(file)).get_sheet_by_name("Logframe").to_python()[0]
        assert "How it goes" in heads
    else:
        assert "How it goes" in file.read_text(encoding="utf-8")


def test_a_figure_stands_once_however_it_may_be_read() -> None:
    """Where it is open how figures go together, a period's figure is that figure, not one for each reading."""
    made = Project("P", "P", period="2024")
    made.result("r", "R", indicators=Count("c", "C", target=30, observations=Observation(21, period="2024")))
    lines = results_matrix([logframe.review(made, on="2024-12-31")], layout_named("usaid"), 6).lines
    assert [words(cell) for cell in lines[-1].cells].count("21") == 2
