"""The help of a finding speaks the form of the reader's file: keyword, key, column or element."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import xlsxwriter  # type: ignore[import-untyped, unused-ignore]  # some versions have no types
import yaml

import logframe
from logframe import Programme, Project
from logframe.diagnosis.fields_to_fill import COLUMNS, FILLED, help_in_form
from logframe.errors import LogframeError, ProjectErrors
from logframe.exchange.described_classes import CHOSEN, declared_classes, held_in, keywords_of, kind_name
from logframe.exchange.excel.tables import HEADINGS, OBSERVED
from logframe.language.catalogues import catalogue
from logframe.messages import Code, Message
from logframe.places import Place
from logframe.reader_forms import MENDED, completed, error_help_in_form, form_of

PYTHON = re.compile(r"\w+=|\w+\(")

PROJECT = """
from logframe import Count, Project

project = Project("P-1", "Clean water", period="2024")
project.result("wells", "Wells work", indicators=[
    Count("drilled", "Wells drilled", unit="well", level="output", accumulates="increments"),
])
"""


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("p.py", "python"),
        ("<ipython-input-1>", "python"),
        ("p.YAML", "data"),
        ("p.json", "data"),
        ("p.xlsx", "workbook"),
        ("p.csv", "workbook"),
        ("p.xml", "iati"),
    ],
)
def test_the_ending_of_a_file_tells_its_form(name: str, form: str) -> None:
    """Data files are known by their ending; everything else is Python."""
    assert form_of(Place(name, 3)) == form


@pytest.mark.parametrize("code", FILLED)
def test_only_python_is_told_in_python(code: str) -> None:
    """No help for a workbook, a data file or IATI holds a keyword or a call; that for Python ends with one."""
    entry = catalogue("en").entries[code]
    fields = {name: Code(name) for name in re.findall(r"[${](\w+)", entry + FILLED[code].python)}
    finding = Message(code, **fields)
    written = {
        form: str(help_in_form(finding, finding.part("help"), Place(f"p{ending}", 1)))
        for form, ending in (("python", ".py"), ("data", ".yaml"), ("workbook", ".xlsx"), ("iati", ".xml"))
    }
    assert len(set(written.values())) >= 3
    assert written["python"].endswith(FILLED[code].python.format_map(fields))
    for form in ("data", "workbook", "iati"):
        assert not PYTHON.search(written[form].replace('type="...', "").replace('ascending="...', "")), written[form]


def test_no_help_holds_python() -> None:
    """The words of a help are the same for every reader: no entry of the catalogue holds a keyword or a call."""
    findings = (Path(logframe.__file__).parent / "language" / "en").glob("findings-*.ftl")
    helps = [line for file in findings for line in file.read_text(encoding="utf-8").splitlines() if ".help = " in line]
    assert len(helps) > 90
    assert not [line for line in helps if PYTHON.search(line.partition("= ")[2])]


def test_columns_are_those_of_the_workbook() -> None:
    """A column that a help names is one that the library's own workbook has."""
    named = {str(Message(f"column-{field}")) for field in COLUMNS}
    assert named <= {*HEADINGS, *OBSERVED}


def test_the_same_project_is_helped_in_each_form(tmp_path: Path) -> None:
    """One project as Python, YAML and a workbook: each reader learns what to fill in, in the form of the file."""
    source = tmp_path / "p.py"
    source.write_text(PROJECT, encoding="utf-8")
    expected = {
        "p.py": 'give a target, a value to keep, or the reason why there is none: target=... / target=missing("...")',
        "p.yaml": "give a target, a value to keep, or the reason why there is none (target:)",
        "p.xlsx": "give a target, a value to keep, or the reason why there is none (column Target)",
    }
    for name, text in expected.items():
        if name != "p.py":
            logframe.convert(source, tmp_path / name)
        (project,) = logframe.load(tmp_path / name)
        (finding,) = logframe.check(project, select="LF113")
        assert str(finding.help).startswith(text)


PYTHON_IN_AN_ERROR = re.compile(r"\w+=|\w\(|\b(?:None|True|False|NoneType|Decimal|dict|str|tuple)\b")
ODD: tuple[object, ...] = (
    None, True, "x", "", 1.5, -1, [], ["x"], [[]], [None], {}, {"x": 1}, {"between": [9, 1]}, {"between": [1]},
    {"missing": ""}, {"about": -1}, {"amount": 5, "currency": "XXX"}, {"share": "x"}, {"number": "x"}, 1e400,
)  # fmt: skip
"""Values that most keywords do not take."""

NAMED: dict[type, dict[str, object]] = {
    cls: {"id": "i", "statement": "People trained", "kind": kind_name(cls)} for cls in CHOSEN
}
NAMED |= {cls: {"id": "p", "statement": "People are safe"} for cls in (Project, Programme)}
HELD_CLASSES = [cls for cls in declared_classes(Programme) if cls.__name__ not in ("Operation", "End", "Undeclared")]


def errors_of(content: object, file: Path) -> list[LogframeError]:
    """Return every problem of a file, which is JSON and so YAML as well."""
    file.write_text(json.dumps(content))
    try:
        logframe.load(file)
    except ProjectErrors as several:
        return [problem for problem in several.exceptions if isinstance(problem, LogframeError)]
    except LogframeError as problem:
        return [problem]
    return []


def declared_with(cls: type, keyword: str, value: object) -> object:
    """Return a file with one project that declares an object of a class, one of its keywords having a value."""
    odd = {**NAMED.get(cls, {}), keyword: value}
    if cls in (Project, Programme):
        return {"projects": [odd]} if cls is Project else {"programme": odd}
    holder, name, held = next(
        (holder, name, held)
        for holder in [Project, *HELD_CLASSES]
        for name, held in held_in(holder).items()
        if cls in held.values() and holder is not cls
    )
    return declared_with(holder, name, [{"kind": kind_name(cls), **odd} if len(held) > 1 else odd])


@pytest.mark.parametrize("cls", HELD_CLASSES, ids=lambda cls: cls.__name__)
def test_no_error_of_a_data_file_shows_python(cls: type, tmp_path: Path) -> None:
    """Whatever a keyword of a YAML or JSON file is, its errors show no keyword, call or value of Python."""
    shown: set[str] = set()
    for keyword in keywords_of(cls):
        for value in ODD:
            for problem in errors_of(declared_with(cls, keyword, value), tmp_path / "p.yaml"):
                shown |= {text for text in (problem.what, problem.do) if PYTHON_IN_AN_ERROR.search(text)}
    assert not shown


COLUMNS_OF_A_MATRIX = [name for name in HEADINGS if name not in ("Level", "Statement", "Indicator")]


@pytest.mark.parametrize("column", COLUMNS_OF_A_MATRIX)
def test_no_error_of_a_workbook_shows_python(column: str, tmp_path: Path) -> None:
    """Whatever a cell holds, its errors show no keyword, call or value of Python."""
    shown: set[str] = set()
    for content in ("x", "–5", "9-1", "1.2.3", "31.02.2024", "about", "at least", "50 %", "2024: 5; 2023"):
        book = xlsxwriter.Workbook(str(tmp_path / "p.xlsx"))
        sheet = book.add_worksheet()
        for number, cells in enumerate(
            [("Level", "Output"), ("Statement", "S"), ("Indicator", "I"), (column, content)]
        ):
            sheet.write_column(0, number, cells)
        book.close()
        try:
            logframe.load(tmp_path / "p.xlsx")
        except (LogframeError, ProjectErrors) as caught:
            for problem in caught.exceptions if isinstance(caught, ProjectErrors) else [caught]:
                assert isinstance(problem, LogframeError)
                shown |= {text for text in (problem.what, problem.do) if PYTHON_IN_AN_ERROR.search(text)}
    assert not shown


@pytest.mark.parametrize("code", MENDED)
def test_every_mend_of_an_error_has_its_words(code: str) -> None:
    """What Python writes follows words of the catalogue, which do not write Python themselves."""
    entry = catalogue("en").entries[code]
    fields = {name: Code(name) for name in re.findall(r"[${](\w+)", entry + MENDED[code][1])}
    help = Message(code, **fields).part("help")
    assert str(error_help_in_form(help, Place("p.py", 1))).endswith(completed(MENDED[code][1], fields))
    for ending in (".yaml", ".xlsx", ".csv", ".xml"):
        assert not PYTHON_IN_AN_ERROR.search(str(error_help_in_form(help, Place(f"p{ending}", 1))))
    in_data = str(error_help_in_form(help, Place("p.yaml", 1)))
    for text in MENDED[code][0]:
        assert completed(text, fields) in in_data
        assert yaml.safe_load(completed(text, fields)) is not None


def test_what_mends_an_amount_is_taken_as_it_stands(tmp_path: Path) -> None:
    """The first text of a help in YAML, written in the place of what was refused, is read."""
    lines = "projects:\n- {{id: A, statement: B, period: 2024, budget: [{{id: b, statement: B, amount: {}}}]}}\n"
    (tmp_path / "p.yaml").write_text(lines.format("420000 USD"), encoding="utf-8")
    with pytest.raises(
        LogframeError, match=re.escape("(amount: {amount: 4000000, currency: SEK}, {share: 40}, {missing: why}")
    ):
        logframe.load(tmp_path / "p.yaml")
    for text in MENDED["budget-amount-not-money"][0]:
        (tmp_path / "p.yaml").write_text(lines.format(text.removeprefix("amount: ")), encoding="utf-8")
        logframe.load(tmp_path / "p.yaml")
