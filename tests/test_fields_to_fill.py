"""The help of a finding speaks the form of the reader's file: keyword, key, column or element."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import logframe
from logframe.diagnosis.fields_to_fill import COLUMNS, FILLED, form_of, help_in_form
from logframe.exchange.excel.tables import HEADINGS, OBSERVED
from logframe.language.catalogues import catalogue
from logframe.messages import Code, Message
from logframe.places import Place

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
        "p.py": 'give a target, a value to keep, or the reason why there is none: target=..., or target=missing("why',
        "p.yaml": "give a target, a value to keep, or the reason why there is none (target:)",
        "p.xlsx": "give a target, a value to keep, or the reason why there is none (column Target)",
    }
    for name, text in expected.items():
        if name != "p.py":
            logframe.convert(source, tmp_path / name)
        (project,) = logframe.load(tmp_path / name)
        (finding,) = logframe.check(project, select="LF113")
        assert str(finding.help).startswith(text)
