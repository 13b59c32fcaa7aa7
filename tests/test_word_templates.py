"""An office's own Word file: it lends its styles, or is a form that is filled with the review's data."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import docx
import pytest
import resvg_py
from click.testing import CliRunner
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Cm, RGBColor

import logframe
from logframe.assessment import Assessment
from logframe.cli import main
from logframe.errors import LoadError, WriteError
from logframe.reviews.assessment_reviews import review_assessment
from test_review_blocks import reviewed

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = "kyrgyzstan_phase2.py"


def office(file: Path, *paragraphs: str, header: str = "") -> Path:
    """Write an office's own file."""
    document = docx.Document()
    document.styles["Heading 1"].font.color.rgb = RGBColor(1, 2, 3)
    document.styles.add_style("Note", WD_STYLE_TYPE.CHARACTER)
    document.sections[0].left_margin = Cm(4)
    if header:
        document.sections[0].header.paragraphs[0].text = header
    for text in paragraphs:
        document.add_paragraph(text)
    document.save(str(file))
    return file


def written(tmp_path: Path, template: Path) -> Any:
    """Return the document of the example that is written with a template."""
    file = tmp_path / "review.docx"
    logframe.write(reviewed(EXAMPLE), file, template=template)
    return docx.Document(str(file))


def test_an_office_lends_its_styles(tmp_path: Path) -> None:
    """Its styles, margins and header stay, its text goes, and styles that it lacks are ours."""
    document = written(tmp_path, office(tmp_path / "office.docx", "Old text", header="The Office"))
    assert document.styles["Heading 1"].font.color.rgb == RGBColor(1, 2, 3)
    assert "Old text" not in [own.text for own in document.paragraphs]
    assert {section.header.paragraphs[0].text for section in document.sections} == {"The Office"}
    assert {round(section.left_margin.cm, 2) for section in document.sections if section.left_margin} == {4}
    ids = {style.style_id for style in document.styles}
    assert len(ids) == len(document.styles)
    used = {node.get(qn("w:val")) for node in document.element.body.iter(qn("w:pStyle"))}
    assert used <= ids
    assert document.paragraphs[0].text.startswith("KG-2")


def test_the_logo_of_an_office_stays_beside_the_charts(tmp_path: Path) -> None:
    """Pictures of the review get numbers of their own, each different one once."""
    logo = bytes(resvg_py.svg_to_bytes(svg_string='<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'))
    document = docx.Document()
    document.sections[0].header.paragraphs[0].add_run().add_picture(io.BytesIO(logo))
    document.save(str(tmp_path / "office.docx"))
    written(tmp_path, tmp_path / "office.docx")
    with zipfile.ZipFile(tmp_path / "review.docx") as archive:
        pictures = [archive.read(name) for name in archive.namelist() if name.startswith("word/media/")]
    assert pictures.count(logo) == 1
    assert len(pictures) == len(set(pictures)) > 1


def test_a_word_template_lends_its_styles_too(tmp_path: Path) -> None:
    """A .dotx, as Word saves templates, is taken as it is, and a file without numbering gets ours."""
    plain = office(tmp_path / "office.docx")
    template = tmp_path / "office.dotx"
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(template, "w") as new:
        for name in old.namelist():
            content = old.read(name).replace(b"document.main+xml", b"template.main+xml")
            new.writestr(name, content.replace(b"relationships/numbering", b"relationships/none"))
    document = written(tmp_path, template)
    assert "Review Table" in {style.name for style in document.styles}


def test_a_form_is_filled_with_the_report_of_an_evaluation(tmp_path: Path) -> None:
    """Fields hold the records of an evaluation, with their labels."""
    report = Assessment("e", "Evaluation of shelters", of=logframe.Project("P", "Shelters", period="2024"))
    report.finding("missed", "Too few are assisted")
    form = office(
        tmp_path / "form.docx",
        "{{ statement }}",
        "{%p for item in findings %}",
        "{{ labels[item.id] }}: {{ item.statement }}",
        "{%p endfor %}",
    )
    file = logframe.write(review_assessment(report), tmp_path / "report.docx", template=form)
    assert {"Evaluation of shelters", "F1: Too few are assisted"} <= {
        line.text for line in docx.Document(str(file)).paragraphs
    }


def test_a_form_is_filled(tmp_path: Path) -> None:
    """Fields hold the data of the review by the names of its JSON; loops repeat, and texts stay texts."""
    project = logframe.Project("P", "A & B <c> {{ 7*7 }}", period="2004/2006", note="one\ntwo\x07")
    aim = project.objective("aim", "Aim")
    project.result("r", "Result", contributes_to=aim)
    form = office(
        tmp_path / "form.docx",
        "About {{ statement }} as of {{ on }}: {{ note }}",
        "{%p for node in nodes %}",
        "- {{ node.statement }}: {{ node.status }}",
        "{%p endfor %}",
        header="{{ project }}",
    )
    file = tmp_path / "review.docx"
    logframe.write(logframe.review(project), file, template=form)
    document = docx.Document(str(file))
    texts = [own.text for own in document.paragraphs]
    assert texts[0] == "About A & B <c> {{ 7*7 }} as of 2006-12-31: one\ntwo␇"
    assert texts[1:] == [f"- {node.statement}: {node.status}" for node in logframe.review(project).nodes]
    assert document.sections[0].header.paragraphs[0].text == "P"
    first = file.read_bytes()
    with pytest.raises(WriteError, match="is no Word review"):
        logframe.write(logframe.review(project), file, template=form)
    file.unlink()
    logframe.write(logframe.review(project), file, template=form)
    assert file.read_bytes() == first


@pytest.mark.parametrize(
    "field",
    [
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{{ summary.__class__ }}",
        "{{ nodes.append(1) }}",
        "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
        "{% for x in y %}",
        "{{ nobody }}",
        "{{ 1 / 0 }}",
        "{% include 'x' %}",
    ],
    ids=range(8),
)
def test_a_field_that_reaches_for_more_is_refused(tmp_path: Path, field: str) -> None:
    """Python's internals, names that are not there, and what is no template are refused in one line."""
    form = office(tmp_path / "form.docx", field)
    source = str(ROOT / "examples" / EXAMPLE)
    out = tmp_path / "out.docx"
    ran = CliRunner().invoke(main, ["review", source, "-o", str(out), "--template", str(form)])
    assert ran.exit_code == 2
    assert len(ran.stderr.strip().splitlines()) <= 2
    assert "form.docx: error: cannot fill the form: " in ran.stderr
    assert not out.exists()


ENDLESS = [
    "{% for a in range(10**9) %}x{% endfor %}",
    "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
    "{% for a in indicators recursive %}{{ loop(indicators) }}{% endfor %}",
    "{% macro m(n) %}{{ m(n - 1) + m(n - 1) if n else 1 }}{% endmacro %}{{ m(40) }}",
    "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "{% for a in range(9999) %}{{ 'x' * 99999 }}{% endfor %}",
    "{{ 'x' * 10**9 }}",
    "{{ 10 ** 10 ** 9 }}",
    "{{ 'x'.center(10**9) }}",
    "{{ 'x' | center(10**9) }}",
    "{{ '{:>999999999}'.format(1) }}",
    "{{ '{:>{}}'.format(1, 10**9) }}",
    "{{ '%999999999d' % 1 }}",
    "{{ '%*d' | format(999999999, 1) }}",
    "{{ [1] | slice(10**9) | list }}",
    "{{ lipsum(10**6) }}",
    "{{ 1 + 'x' }}",
]


@pytest.mark.parametrize("field", ENDLESS, ids=range(len(ENDLESS)))
def test_a_form_without_end_is_refused_in_one_line(tmp_path: Path, field: str) -> None:
    """Neither loops in loops, recursion, long texts nor large numbers keep a form from ending."""
    with pytest.raises(WriteError) as refused:
        written(tmp_path, office(tmp_path / "form.docx", field))
    assert str(refused.value).startswith("cannot fill the form: ")
    assert "\n" not in str(refused.value)
    assert not (tmp_path / "review.docx").exists()


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"text", None])
def test_what_is_no_word_file_is_refused(tmp_path: Path, content: bytes | None) -> None:
    """Also another archive, and a template for a document that is not Word."""
    file = tmp_path / "template.docx"
    if content is None:
        archive = io.BytesIO()
        with zipfile.ZipFile(archive, "w") as whole:
            whole.writestr("[Content_Types].xml", "<Types/>")
            whole.writestr("word/document.xml", "<a/>")
        content = archive.getvalue()
    file.write_bytes(content)
    with pytest.raises(WriteError, match="no Word document"):
        logframe.write(reviewed(EXAMPLE), tmp_path / "out.docx", template=file)
    with pytest.raises(WriteError, match="a template is for a Word document"):
        logframe.write(reviewed(EXAMPLE), tmp_path / "out.md", template=file)
    with pytest.raises(LoadError):
        logframe.write(reviewed(EXAMPLE), tmp_path / "out.docx", template=tmp_path / "nothing.docx")
