"""The review as PDF: every figure is there, it is tagged and the same each time, and hostile text is only text."""

from __future__ import annotations

import io
import re
import string
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

import logframe
from logframe import Assumption, Count, Observation, Project, Source
from logframe.cli import main
from logframe.errors import WriteError
from logframe.language.rendering import speaking, words_of
from logframe.messages import as_message
from logframe.reviews.annexes import with_annexes, without_annexes
from logframe.reviews.blocks import Calculation, Column, Document, Heading, Inline, Lines, Link, Strong, Table
from logframe.reviews.programme_reviews import ProgrammeReview
from logframe.reviews.review_blocks import review_document
from logframe.reviews.reviewing import Review
from logframe.writers.markdown import render_markdown
from logframe.writers.pdf import render_pdf
from logframe.writers.pdf_blocks import broken, seen
from logframe.writers.pdf_columns import fitted, widths

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ("kyrgyzstan_phase2.py", "kazakhstan_phase3.py")
NUMBER = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
MOST_OF_A_PAGE = 1_000

HOSTILE = (
    "<script>alert(1)</script>",
    '=HYPERLINK("https://example.org")',
    "{{ 7*7 }} {% raw %}",
    '#panic("no") #sys.inputs $ x^2 $ *b* _i_ `c` @label <label> // /* \\u{41} - = + 1.',
    "]]> &amp; & < > | ||",
    '#read("/etc/passwd") #eval("1+1")',
    "שלום לעולם و مرحبا",
    "😀 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 中文 ไทย",
    "a\x00b\x07c\x1bd\ufffee",
    "x" * 2_000,
    " ".join(f"w{number}" for number in range(2_000)),
)


def reviewed(name: str) -> Review:
    """Return the review of an example."""
    (project,) = logframe.load(ROOT / "examples" / name)
    return logframe.review(project, on="2006-06-30")


def programme() -> ProgrammeReview:
    """Return the review of the programme of the examples."""
    loaded = logframe.load(ROOT / "examples" / "central_asia.py")
    assert isinstance(loaded, logframe.Programme)
    return logframe.review(loaded, on="2006-06-30")


def pdf(*reviews: Review | ProgrammeReview, full: bool = False) -> PdfReader:
    """Return the PDF of reviews, read back."""
    return PdfReader(io.BytesIO(render_pdf(reviews, "review.pdf", full=full)))


def text_of(reader: PdfReader) -> str:
    """Return the text of a PDF."""
    return "\n".join(page.extract_text() for page in reader.pages)


def squeezed(text: str) -> str:
    """Return a text without space and the signs at which lines break."""
    return re.sub(r"[\s\u00ad\u2010-]", "", text)


def outline(items: Any) -> Iterator[str]:
    """Yield the titles of bookmarks."""
    for item in items:
        if isinstance(item, list):
            yield from outline(item)
        else:
            yield item.title


def declared(text: str) -> Project:
    """Declare a project in which a text stands wherever a text may."""
    source = Source("log", text)
    project = Project("P", text, description=text, period="2024/2025")
    goal = project.objective("goal", text)
    observed = Observation(80, period="2024/2025", source=source, comment=text)
    count = Count(
        "c", text, unit="person", level="output", accumulates="increments", target=100, observations=[observed]
    )
    project.result("result", text, contributes_to=goal, indicators=[count], note=text, assumptions=[Assumption(text)])
    return project


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_figure_of_the_review_stands_in_the_pdf(name: str) -> None:
    """Read back, the long PDF has each number that the review has in Markdown."""
    review = reviewed(name)
    markdown = re.sub(r"(?s)```mermaid.*?```", "", render_markdown([review]))
    figures = set(NUMBER.findall(markdown))
    assert len(figures) > 50
    assert not figures - set(NUMBER.findall(text_of(pdf(review, full=True))))


def test_every_figure_of_the_programme_stands_in_the_pdf() -> None:
    """The PDF of a programme has each number of its Markdown, those of its projects as well."""
    review = programme()
    markdown = re.sub(r"(?s)```mermaid.*?```", "", render_markdown([review]))
    assert not set(NUMBER.findall(markdown)) - set(NUMBER.findall(text_of(pdf(review, full=True))))


def test_the_short_pdf_is_read_to_its_end() -> None:
    """KG-2 has four to eight pages; its annexes come with `full` alone."""
    review = reviewed(EXAMPLES[0])
    short, full = pdf(review), pdf(review, full=True)
    assert 4 <= len(short.pages) <= 8 < len(full.pages)
    annexes = {"Activities", "Methods", "Calculations", "Other issues"}
    assert annexes <= set(outline(full.outline))
    assert not annexes & set(outline(short.outline))
    # The figures of each source are no annex.
    assert {"86.4", "102.7", "260", "309", "400"} <= set(NUMBER.findall(text_of(short)))


def test_the_pdf_is_tagged_and_says_what_it_is() -> None:
    """It declares PDF/UA-1, and has its language, title, date, bookmarks and page numbers, with words for pictures."""
    reader = pdf(reviewed(EXAMPLES[0]))
    root: Any = reader.trailer["/Root"]
    assert b"pdfuaid:part" in root["/Metadata"].get_object().get_data()
    assert root["/MarkInfo"]["/Marked"] == True  # noqa: E712  # an object of pypdf
    assert root["/Lang"] == "en"
    assert reader.metadata is not None
    assert reader.metadata.title == "KG-2: Assistance to victims of trafficking, phase 2"
    assert str(reader.metadata.creation_date)[:10] == "2006-06-30"
    assert {"Questions to the project", "Expected results", "Limits of this review"} <= set(outline(reader.outline))
    for number, page in enumerate(reader.pages, 1):
        assert f"page {number} of {len(reader.pages)}" in page.extract_text()
        assert "as of 30 June 2006" in page.extract_text()
    described = [tag["/Alt"] for tag in tags(root["/StructTreeRoot"]) if "/Alt" in tag]
    assert any("Victims of trafficking are assisted" in words for words in described)
    assert {"/Table", "/THead", "/TH", "/H1", "/H2", "/H3", "/L", "/Figure"} <= {
        tag["/S"] for tag in tags(root["/StructTreeRoot"]) if "/S" in tag
    }


def tags(node: Any) -> Iterator[Any]:
    """Yield the tags of a document."""
    node = node.get_object()
    if isinstance(node, list):
        for part in node:
            yield from tags(part)
    elif isinstance(node, dict):
        yield node
        if "/K" in node:
            yield from tags(node["/K"])


def test_the_same_review_gives_the_same_bytes(tmp_path: Path) -> None:
    """Neither the name of the file nor the time stands in it."""
    files = [logframe.write(reviewed(EXAMPLES[0]), tmp_path / name) for name in ("one.pdf", "two.pdf")]
    assert files[0].read_bytes() == files[1].read_bytes()
    assert files[0].read_bytes().startswith(b"%PDF-")


def many(count: int) -> Review:
    """Return the review of a project with many indicators."""
    project = Project("P", "Many", period="2024/2025")
    goal = project.objective("goal", "All is well")
    indicators = [
        Count(
            f"i{number}",
            f"Indicator number n{number} of a project that measures very much",
            unit="person",
            level="output",
            accumulates="increments",
            target=100_000,
            observations=[Observation(10_000 + number, period="2024/2025", source=Source("log", "Log"))],
        )
        for number in range(count)
    ]
    project.result("result", "People are helped", contributes_to=goal, indicators=indicators)
    return logframe.review(project, on="2025-12-31")


def test_rows_stay_whole_and_heads_repeat() -> None:
    """The name and the figure of each indicator stand on one page, below the head of their table."""
    pages = [page.extract_text() for page in pdf(many(60)).pages]
    of_rows = [page for page in pages if len(set(re.findall(r"\b10,0\d\d\b", page))) > 4]
    assert len(of_rows) > 2
    assert all("Actual values by source" in page for page in of_rows)
    for number in range(60):
        holding = [page for page in of_rows if f"{10_000 + number:,}" in page and re.search(rf"\bn{number}\b", page)]
        assert holding, number


def test_no_heading_is_the_last_of_its_page() -> None:
    """Below a heading stands at least a line of what it heads."""
    for reader in (pdf(reviewed(EXAMPLES[0])), pdf(reviewed(EXAMPLES[1]), full=True)):
        titles = {squeezed(title) for title in outline(reader.outline)}
        for page in reader.pages:
            lines = [line for line in page.extract_text().splitlines() if line.strip()]
            body = [line for line in lines if not re.match(r"as of 30 June 2006|page \d+ of", line)]
            assert squeezed(body[-1]) not in titles - {squeezed(body[0])}, body[-1]


def test_several_reviews_and_a_programme_make_one_file() -> None:
    """Each project begins a page, and is a bookmark; ids that meet twice break nothing."""
    review = reviewed(EXAMPLES[0])
    reader = pdf(programme(), review, review)
    titles = [title for title in outline(reader.outline) if re.match(r"K[GZ]-\d: ", title)]
    assert sorted(titles)[-1] == "KZ-3: Combating trafficking, phase 3"
    assert titles.count("KG-2: Assistance to victims of trafficking, phase 2") == 3
    firsts = [page.extract_text() for page in reader.pages if "Review of expected results" in page.extract_text()]
    assert len(firsts) == 7


def test_page_one_is_one_page_in_the_longest_language() -> None:
    """The last line of page one is on the first page, and the second page begins with the project in the contents."""
    with speaking(words_of("ru")):
        reader = pdf(reviewed(EXAMPLES[0]))
    assert "the text states one target only" in reader.pages[0].extract_text()
    assert "Проект" in reader.pages[1].extract_text()[:200]


def test_an_empty_project_makes_a_page() -> None:
    """A project in which nothing is declared has its title."""
    reader = pdf(logframe.review(Project("P", "Nothing yet", period="2024/2025"), on="2025-12-31"), full=True)
    assert "P: Nothing yet" in text_of(reader)
    assert len(pdf().pages) == 1


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_comes_out_as_itself(text: str) -> None:
    """What looks like code of any kind stands on the page as it was typed, inside of it."""
    reader = pdf(logframe.review(declared(text), on="2025-12-31"))
    parts: list[str] = []
    for page in reader.pages:

        def visit(words: str, at: Any, matrix: Any, *_: Any, size: Any = page.mediabox) -> None:
            x, y = matrix[4] * at[0] + at[4], matrix[5] * at[3] + at[5]
            assert not words.strip() or (0 <= x <= size.width and 0 <= y <= size.height), words

        parts.append(page.extract_text(visitor_text=visit))
    read = squeezed("\n".join(parts))
    if len(text) > MOST_OF_A_PAGE:
        assert all(read.count(word) >= text.count(word) for word in (text.split() if " " in text else "x"))
    elif text.isascii() or "\x00" in text:
        assert squeezed(seen(text)) in read
    else:
        assert all(sign in read or f"[U+{ord(sign):04X}]" in read for sign in squeezed(text))


@settings(max_examples=25)
@given(st.text(string.punctuation + string.digits + " abcxyzåéßЖңў\n\t\x07", min_size=1, max_size=60))
def test_any_text_of_letters_and_signs_comes_out_as_itself(text: str) -> None:
    """No sign has a meaning in the layout: what was typed is read back."""
    words = f"Z{text}Z"
    assert squeezed(seen(words)) in squeezed(text_of(pdf(logframe.review(declared(words), on="2025-12-31"))))


@settings(max_examples=25)
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
def test_any_character_can_be_written(text: str) -> None:
    """Whatever a project holds, signs that no font has included, makes a document of at least a page."""
    project = Project("P", f"Z{text}", period="2024/2025")
    assert len(pdf(logframe.review(project, on="2025-12-31")).pages) >= 1


def test_many_columns_fit_their_page() -> None:
    """No column is left without room for its longest word; the name of a group widens none."""
    words = [
        as_message("a word or two, and more of them"),
        as_message("a date of 2025"),
        *(as_message("31 December 2025") for _ in range(15)),
    ]
    heads = tuple(Column(as_message(f"column {number}")) for number in range(len(words)))
    crowded = Table(heads, (tuple(words),))
    shares = widths([crowded])
    assert 0 in shares.values()
    fitting, size = fitted(crowded, shares)
    assert min(fitting[2:]) > len("December")
    assert 0.7 <= size < 1
    few = Table(heads[:4], (tuple(words[:4]),))
    assert fitted(few, shares) == ([shares[str(head.head)] for head in heads[:4]], 1)
    grouped = Table(heads[:4], ((Strong(as_message("Outcome 1")), None, None, None), tuple(words[:4])))
    assert 0 not in fitted(grouped, shares)[0]
    assert fitted(grouped, shares)[1] == 1


def test_a_tab_beside_a_sign_without_a_font_leaves_the_letters_alone() -> None:
    """What is written for a tab that cannot be shown is a blank, and no letter t is replaced."""
    project = Project("P", "A table\tof totals \U000191d3", period="2024/2025")
    assert squeezed("A table of totals [U+191D3]") in squeezed(text_of(pdf(logframe.review(project, on="2025-12-31"))))


@given(st.text(max_size=300))
def test_breaking_long_words_loses_nothing(text: str) -> None:
    """Without the marks at which a line may break it is the text."""
    assert broken(text).replace("\u200b", "") == seen(text).replace("\u200b", "")


def test_half_a_character_is_refused() -> None:
    """What no file can hold is an error with the name of the file."""
    review = logframe.review(Project("P", "half \ud800", period="2024/2025"), on="2025-12-31")
    with pytest.raises(WriteError, match="half of a character") as caught:
        render_pdf([review], "x.pdf", full=False)
    assert caught.value.place.file == "x.pdf"


def cells(cell: object) -> Iterator[object]:
    """Yield the cells of a cell."""
    if isinstance(cell, (Lines, Inline)):
        for part in cell.cells:
            yield from cells(part)
    else:
        yield cell


def in_tables(document: Document) -> list[object]:
    """Return what stands in the tables of a document."""
    tables = [block for block in document.blocks if isinstance(block, Table)]
    return [leaf for table in tables for row in table.rows for cell in row for leaf in cells(cell)]


def test_annexes_are_left_out_or_put_at_the_end() -> None:
    """The long document links every calculation to its place at the end, the short one has none."""
    document = review_document(reviewed(EXAMPLES[0]))
    calculations = [leaf for leaf in in_tables(document) if isinstance(leaf, Calculation)]
    assert len(calculations) > 10
    full, short = with_annexes(document), without_annexes(document)
    anchors = [block.anchor for block in full.blocks if isinstance(block, Heading)]
    links = [leaf.anchor for leaf in in_tables(full) if isinstance(leaf, Link) and "calculation " in leaf.anchor]
    assert links == [anchor for anchor in anchors if anchor.startswith("calculation ")]
    assert len(links) == len(calculations)
    for changed in (full, short):
        assert not any(isinstance(leaf, Calculation) for leaf in in_tables(changed))
        assert len(in_tables(changed)) > 100


def test_the_command_writes_the_short_and_the_long_pdf(tmp_path: Path) -> None:
    """`-o review.pdf` is short, `--full` has the annexes."""
    sizes = []
    for options in ([], ["--full"]):
        file = tmp_path / "review.pdf"
        words = ["review", str(ROOT / "examples" / EXAMPLES[1]), "--on", "2006-06-30", "-o", str(file), *options]
        ran = CliRunner().invoke(main, words)
        assert ran.exit_code == 0, ran.output
        sizes.append(len(PdfReader(file).pages))
    assert sizes[0] < sizes[1]
