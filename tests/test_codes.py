"""Every code that a diagnostic can carry is known: explained, listed, selected and ignored."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from logframe import Project, Waiver, check
from logframe.cli import main
from logframe.diagnosis.catalogue import CODES, entry, listed
from logframe.diagnosis.other_codes import OTHER_CODES
from logframe.iati import read_iati
from test_iati_cases import activity, file_of, indicator, period

SOURCES = Path(__file__).parent.parent / "src" / "logframe"
CODE = re.compile(r"""["'](LF\d{3}|IATI(?:-[\w.]+\w)?|TABLE)["']""")


def test_every_code_in_the_sources_is_known() -> None:
    """Whatever looks like a code in a source stands for something, and is listed."""
    named = {
        code
        for file in SOURCES.rglob("*.py")
        for code in CODE.findall(file.read_text(encoding="utf-8"))
    }  # fmt: skip
    assert {"LF101", "LF301", "LF302", "LF303", "IATI", "TABLE", "IATI-schema"} <= named
    assert {entry(code).code for code in named} <= {rule.code for rule in listed([])}
    assert len(listed([])) == len(CODES) + len(OTHER_CODES)


def test_every_official_rule_that_the_reader_reports_is_known(tmp_path: Path) -> None:
    """Each kind of wrong figure carries a code that is listed."""
    wrong = '<target/><target value="x"/><actual/><actual value="x"/>'
    inside = '<baseline year="2019"/>' + period("2020-01-01", "2020-12-31", wrong)
    shown = indicator('<reference vocabulary="99" code="a"/>' + inside + period("2021-12-31", "2021-01-01", ""))
    texts = indicator(inside.replace("<target/>", '<baseline value="1"/>'), "T", 'measure="5"')
    odd = indicator('<baseline year="2019" value="x"/>', "O", 'measure="7"') + indicator(
        '<baseline year="2019" value="x"/>', "P"
    )
    file = file_of(tmp_path, activity(shown + texts + odd, type="12").replace(
        "</title><indicator", '</title><reference vocabulary="99" code="a"/><indicator', 1))  # fmt: skip
    reported = {problem.code for problem in read_iati(file).problems}
    assert {"IATI-8.6.1", "IATI-8.8.1", "IATI-8.8.2", "IATI-8.9.3", "IATI-8.11.1", "IATI-9.55.1", "IATI-9.60.1"} <= (
        reported
    )
    assert reported <= {*OTHER_CODES, *CODES}


@pytest.mark.parametrize("code", OTHER_CODES)
def test_the_command_knows_every_code(code: str) -> None:
    """What is no rule is explained as well, in any case of letters, and listed in every form."""
    explained = CliRunner().invoke(main, ["explain", code.lower()])
    assert explained.exit_code == 0
    assert explained.output.startswith(code)
    assert "Why it matters: " in explained.output
    rows = json.loads(CliRunner().invoke(main, ["rules", code, "--format", "json"]).output)
    assert code in {row["code"] for row in rows}


def test_what_waivers_lack_is_selected_and_ignored() -> None:
    """LF301 and LF302 are selected and ignored like any rule; a code that is none is refused."""
    project = Project("P-1", "People have water", period="2020", waivers=[
        Waiver("LF108", because="One purpose"), Waiver("LF138", because="Soon", until="2020-06-30")])  # fmt: skip
    codes = {line.code for line in check(project)}
    assert {"LF301", "LF302"} <= codes
    assert {line.code for line in check(project, select="LF302")} == {"LF302"}
    assert {line.code for line in check(project, select="LF3")} == {"LF301", "LF302"}
    assert {line.code for line in check(project, ignore="LF301")} == codes - {"LF301"}
    assert "unknown rule" in CliRunner().invoke(main, ["rules", "IATI-7"]).stderr
