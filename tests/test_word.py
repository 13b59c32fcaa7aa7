"""The review as a Word document: it says what the blocks say, any text as it stands, the same bytes each time."""

from __future__ import annotations

import datetime
import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docx
import pytest
from click.testing import CliRunner
from docx.oxml.ns import qn
from hypothesis import example, given, settings
from hypothesis import strategies as st

import logframe
from logframe.cli import main
from logframe.explanations import Explanation
from logframe.reviews import blocks
from logframe.reviews.layouts.laying_out import in_dialect
from logframe.reviews.programme_blocks import documents
from logframe.writers.catalogue_words import words
from logframe.writers.word import render_word
from test_review_blocks import reviewed

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ("kyrgyzstan_phase2.py", "kazakhstan_phase3.py")
ANYWHERE = Path("review.docx")
HOSTILE = (
    "<script>alert(1)</script>",
    "=HYPERLINK(1)",
    "{{ 7*7 }}",
    "#panic()",
    "]]>",
    "& < > &amp;",
    "a|b`c`",
    "\u202eשלום",
    "\U0001f600",
    "x" * 10_000,
    "\ue000\ue001\ue002 %s {0}",
)


def opened(content: bytes) -> Any:
    """Return a Word document that is read back."""
    return docx.Document(io.BytesIO(content))


def lines(document: Any) -> list[str]:
    """Return the text of each paragraph, also those of tables, with its line breaks."""
    return [paragraph_text(paragraph) for paragraph in document.element.body.iter(qn("w:p"))]


def paragraph_text(paragraph: Any) -> str:
    """Return what a paragraph says."""
    signs = {qn("w:br"): "\n", qn("w:tab"): "\t"}
    return "".join(signs.get(node.tag, node.text or "") for node in paragraph.iter(qn("w:t"), qn("w:br"), qn("w:tab")))


def fields(cell: Any) -> Iterator[Any]:
    """Yield the fields of a cell that a format without folds shows."""
    if isinstance(cell, (blocks.Inline, blocks.Lines)):
        for part in cell.cells:
            yield from fields(part)
    elif isinstance(cell, blocks.Labelled):
        yield from (cell.label, cell.field)
    elif isinstance(cell, (blocks.Strong, blocks.Small, blocks.Link)):
        yield cell.field
    elif isinstance(cell, blocks.Problem):
        yield cell.text
    elif isinstance(cell, blocks.StatusCell):
        yield cell.status
    elif not isinstance(cell, (Explanation, blocks.Calculation, blocks.Address)) and cell is not None:
        yield cell


def all_fields(block: blocks.Block) -> Iterator[Any]:
    """Yield the fields of a block."""
    match block:
        case blocks.Heading(text, _, _):
            yield text
        case blocks.Paragraph(cells) | blocks.Bullets(cells) | blocks.Facts(cells):
            for cell in cells:
                yield from fields(cell)
        case blocks.Table(columns, rows):
            yield from (column.head for column in columns)
            for row in rows:
                for cell in row:
                    yield from fields(cell)


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_field_of_the_blocks_is_read_back(name: str) -> None:
    """Each text, figure, date and status of the document's cells stands in the file."""
    review = reviewed(name)
    text = "\n".join(lines(opened(render_word([review], ANYWHERE))))
    held = [
        words(field) for document in documents([review]) for block in document.blocks for field in all_fields(block)
    ]
    assert len(held) > 300
    assert [field for field in held if field and field not in text] == []


def test_a_programme_holds_its_projects() -> None:
    """Each document of a programme begins with its heading, in the order of the documents."""
    programme = logframe.load(ROOT / "examples" / "central_asia.py")
    review = logframe.review(programme)  # type: ignore[arg-type]
    document = opened(render_word([review], ANYWHERE))
    titles = [paragraph.text for paragraph in document.paragraphs if paragraph.style.name == "Heading 1"]
    expected = [words(own.blocks[0].text) for own in documents([review])]  # type: ignore[union-attr]
    assert [title for title in titles if title in expected] == expected
    captions = [paragraph.text for paragraph in document.paragraphs if paragraph.style.name == "Caption"]
    # The pictures of page one stand below a heading that says what they are.
    assert len(document.inline_shapes) - 1 == len(captions) > 5
    assert [caption.split(":")[0] for caption in captions] == [
        f"Figure {number + 1}" for number in range(len(captions))
    ]
    assert {shape._inline.docPr.get("descr") for shape in document.inline_shapes} - {"", None}
    turned = {section.orientation for section in document.sections}
    assert len(turned) == 2
    assert len(document.sections[0].first_page_header.paragraphs) <= 1


def test_the_file_is_a_real_word_document() -> None:
    """It has styles, contents, numbered headings, repeated heads, rows that stay whole, header, footer, properties."""
    document = opened(render_word([reviewed(EXAMPLES[0])], ANYWHERE))
    names = {paragraph.style.name for paragraph in document.paragraphs}
    assert {"Title", "Heading 1", "Heading 2", "List Bullet", "toc 1", "Caption"} <= names
    assert document.core_properties.title == document.paragraphs[0].text
    assert document.core_properties.language == "en-GB"
    assert document.core_properties.modified.date() == datetime.date(2006, 6, 30)
    repeated = [
        table.style.name for table in document.tables if table.rows[0]._tr.find(f".//{qn('w:tblHeader')}") is not None
    ]
    assert len(repeated) > 5
    assert repeated == [table.style.name for table in document.tables if table.style.name == "Review Table"]
    rows = [row for table in document.tables for row in table.rows]
    assert sum(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in rows) > len(rows) / 2
    instructions = [node.text.split()[0] for node in document.element.body.iter(qn("w:instrText"))]
    assert instructions.count("TOC") == 1
    section = document.sections[1]
    assert section.header.paragraphs[0].text == document.paragraphs[0].text
    assert "as of 30 June 2006 · page 1 of 1" in paragraph_text(section.footer.paragraphs[0]._p)
    anchors = {node.get(qn("w:name")) for node in document.element.body.iter(qn("w:bookmarkStart"))}
    links = {node.get(qn("w:anchor")) for node in document.element.body.iter(qn("w:hyperlink"))} - {None}
    assert len(links) > 30
    assert links <= anchors


def test_the_only_picture_of_page_one_has_the_list_beside_it() -> None:
    """What matters most stands beside the target by source, so that the page stays one; several pictures do not."""
    document = opened(render_word([reviewed(EXAMPLES[0])], ANYWHERE))
    (pair,) = (table for table in document.tables if table._tbl.xpath(".//w:drawing"))
    left, right = pair.rows[0].cells
    assert left.text.strip() == "The target by source"
    assert right.text.startswith("5 things that matter most\n1.\tSources differ")


def test_several_pictures_of_page_one_stand_in_two_columns() -> None:
    """Three targets are two rows, the first of two pictures."""
    counts = [
        logframe.Count(
            id, f"People {id}", unit="person", level="output", accumulates="increments", target=400,
            observations=[logframe.Observation(number, period="2024", source="log")],
        )
        for number, id in enumerate(("trained", "advised", "housed"), 210)
    ]  # fmt: skip
    project = logframe.Project("P", "Help", period="2024/2025")
    project.result("r", "People are helped", indicators=counts)
    rows = [
        len(row._tr.findall(f".//{qn('wp:inline')}"))
        for table in opened(render_word([logframe.review(project, on="2024-12-31")], ANYWHERE)).tables
        for row in table.rows
    ]
    assert [number for number in rows if number] == [2, 1]


def test_the_same_review_gives_the_same_bytes(tmp_path: Path) -> None:
    """Nothing of the clock is in the file, and every entry of the archive has the same old date."""
    review = reviewed(EXAMPLES[0])
    first, second = render_word([review], ANYWHERE), render_word([review], tmp_path / "again.docx")
    assert first == second
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert {entry.date_time[0] for entry in archive.infolist()} == {1980}
        assert not [name for name in archive.namelist() if "thumbnail" in name]


@settings(max_examples=25, deadline=None)
@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=60))
@example("\x00\x1b\x7f\ufffe")
@example("\r\n\t a  b ")
def test_any_text_comes_out_as_itself(text: str) -> None:
    """A statement is read back sign by sign; what XML cannot hold is shown by a sign of its own."""
    if not text.strip():
        return
    project = project_of(text)
    (document,) = documents([logframe.review(project, on="2006-06-30")])
    content = render_word([logframe.review(project, on="2006-06-30")], ANYWHERE)
    shown = "\n".join(lines(opened(content)))
    for block in document.blocks:
        for field in all_fields(block):
            assert seen(words(field)) in shown


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_text(text: str) -> None:
    """Markup, formulas, templates and very long words of a project stay its words."""
    review = logframe.review(project_of(text), on="2006-06-30")
    document = opened(render_word([review], ANYWHERE))
    assert sum(seen(text) in line for line in lines(document)) >= 3


def seen(text: str) -> str:
    """Return a text as XML can hold it."""
    whole = re.sub("\r\n|\r", "\n", text)
    return re.sub(
        "[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]",
        lambda sign: chr(0x2400 + ord(sign[0])) if sign[0] < " " else "\ufffd",
        whole,
    )


def project_of(text: str) -> logframe.Project:
    """Return a project that says a text wherever it can."""
    project = logframe.Project("P", text, period="2004/2006", note=text)
    aim = project.objective("aim", text)
    number = logframe.Count("number", text, unit="person", level="outcome", target=400, definition=text)
    project.result("done", text, contributes_to=aim, note=text, indicators=number)
    return project


def test_a_project_with_nothing_in_it(tmp_path: Path) -> None:
    """It has a title, its problems, and no empty table."""
    file = tmp_path / "empty.docx"
    logframe.write(logframe.review(logframe.Project("P", "Nothing yet", period="2004/2006")), file)
    document = docx.Document(str(file))
    assert document.paragraphs[0].text == "P: Nothing yet"
    assert all(len(table.rows) > 1 for table in document.tables[1:])


def test_the_command_writes_word(tmp_path: Path) -> None:
    """`-o review.docx` writes a file beside the other formats."""
    file = tmp_path / "review.docx"
    source = str(ROOT / "examples" / EXAMPLES[0])
    ran = CliRunner().invoke(main, ["review", source, "--on", "2006-06-30", "-o", str(file), "-o", f"{file}.md"])
    assert ran.exit_code == 0, ran.output
    assert docx.Document(str(file)).paragraphs[0].text.startswith("KG-2")


def test_calculations_stand_in_two_columns() -> None:
    """Their section alone has two columns, and goes on where the part before it ends."""
    sections = opened(render_word([reviewed(EXAMPLES[0])], ANYWHERE)).sections
    columns = [section._sectPr.find(qn("w:cols")) for section in sections]
    assert [own is not None and own.get(qn("w:num")) for own in columns][-2:] == ["2", False]
    assert [section.start_type.name for section in sections][-2:] == ["CONTINUOUS", "CONTINUOUS"]


def test_the_name_of_a_group_reaches_over_the_columns_of_a_matrix() -> None:
    """In a matrix of many columns the rows that name a group are one cell, as wide as the table."""
    content = render_word(in_dialect([reviewed(EXAMPLES[0])], "eu"), ANYWHERE)
    (matrix,) = [table for table in opened(content).tables if len(table.columns) == 10]
    spans = [[cell.grid_span for cell in row._tr.tc_lst] for row in matrix.rows]
    assert spans.count([10]) >= 2
    assert {sum(row) for row in spans} == {10}
