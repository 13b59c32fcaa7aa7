"""The evaluator's fields in a Word review: kept when it is written again, and never lost with their line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.text.run import Run

import logframe
from logframe.errors import WriteError
from logframe.reviews.reviewing import Review
from test_word import paragraph_text


def review_of(*results: str) -> Review:
    """Return the review of a project with these results."""
    project = logframe.Project("P", "Safe work", period="2004/2006")
    aim = project.objective("aim", "Fewer people are hurt")
    for id in results:
        project.result(id, f"Result {id}", contributes_to=aim)
    return logframe.review(project)


def controls(document: Any) -> dict[str, Any]:
    """Return the content controls of a document by the names that Word shows."""
    return {
        control.find(f"{qn('w:sdtPr')}/{qn('w:alias')}").get(qn("w:val")): control
        for control in document.element.body.iter(qn("w:sdt"))
    }


def text_of(control: Any) -> list[str]:
    """Return the paragraphs of a content control."""
    return [paragraph_text(paragraph) for paragraph in control.iter(qn("w:p"))]


def fill(file: Path, name: str, *texts: str) -> None:
    """Write paragraphs in a field, as an evaluator does in Word, the first of them bold."""
    document = docx.Document(str(file))
    content = controls(document)[name].find(qn("w:sdtContent"))
    for paragraph in list(content):
        content.remove(paragraph)
    for number, text in enumerate(texts):
        paragraph = OxmlElement("w:p")
        content.append(paragraph)
        run = Run(paragraph._add_r(), document)
        run.text = text
        run.bold = True if number == 0 else None
    document.save(str(file))


def test_each_result_and_objective_has_its_fields(tmp_path: Path) -> None:
    """An assessment and a recommendation stand empty below each of them, under different tags that Word takes."""
    file = tmp_path / "review.docx"
    logframe.write(review_of("a", "b"), file)
    document = docx.Document(str(file))
    names = {f"{label}: {id}" for id in ("aim", "a", "b") for label in ("Our assessment", "Recommendation")}
    assert set(controls(document)) == names
    assert all(text_of(control) == [""] for control in controls(document).values())
    for kind in ("w:tag", "w:id"):
        marks = [node.get(qn("w:val")) for node in document.element.body.iter(qn(kind))]
        assert len(set(marks)) == len(marks)
        assert max(map(len, marks)) <= 64


def test_what_is_written_in_a_field_stays(tmp_path: Path) -> None:
    """Written again over an earlier version, a field holds the same paragraphs and forms, and again the same bytes."""
    file = tmp_path / "review.docx"
    logframe.write(review_of("a", "b"), file)
    fill(file, "Our assessment: b", "Well done & <good>", "but\tlate\n{{ 1 }} \U0001f600")
    logframe.write(review_of("c", "b"), file)
    first = file.read_bytes()
    control = controls(docx.Document(str(file)))["Our assessment: b"]
    assert text_of(control) == ["Well done & <good>", "but\tlate\n{{ 1 }} \U0001f600"]
    assert [node.tag for node in control.iter(qn("w:b"))] == [qn("w:b")]
    logframe.write(review_of("c", "b"), file)
    assert file.read_bytes() == first
    assert "Kept from the earlier version" not in [own.text for own in docx.Document(str(file)).paragraphs]


def test_a_field_whose_line_is_gone_is_kept_at_the_end(tmp_path: Path) -> None:
    """It stands in a last section with its name, finds its line again, and an empty one is not kept."""
    file = tmp_path / "review.docx"
    logframe.write(review_of("a", "b"), file)
    fill(file, "Recommendation: a", "Go on")
    for _ in range(2):
        logframe.write(review_of("b"), file)
        document = docx.Document(str(file))
        headings = [own.text for own in document.paragraphs if str(own.style and own.style.name).startswith("Heading")]
        assert headings[-1] == "Kept from the earlier version"
        assert list(controls(document))[-1] == "Recommendation: a"
        assert len(controls(document)) == 5
        assert text_of(controls(document)["Recommendation: a"]) == ["Go on"]
    logframe.write(review_of("b", "a"), file)
    assert text_of(controls(docx.Document(str(file)))["Recommendation: a"]) == ["Go on"]
    assert "Kept from the earlier version" not in [own.text for own in docx.Document(str(file)).paragraphs]


@pytest.mark.parametrize("content", [b"", b"PK", b"my own notes", "docx"])
def test_a_file_of_somebody_else_is_not_written_over(tmp_path: Path, content: bytes | str) -> None:
    """A file that is no review of ours is refused in one line and stays as it is."""
    file = tmp_path / "notes.docx"
    if isinstance(content, bytes):
        file.write_bytes(content)
    else:
        docx.Document().save(str(file))
    before = file.read_bytes()
    with pytest.raises(WriteError, match="is no Word review of logframe"):
        logframe.write(review_of("a"), file)
    assert file.read_bytes() == before
    assert [own.name for own in tmp_path.iterdir()] == ["notes.docx"]
