"""What check writes for machines: SARIF for code platforms, JUnit for build servers."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import jsonschema  # type: ignore[import-untyped]  # it has no types of its own
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from logframe.answers import Diagnostic, Place
from logframe.cli import main
from logframe.diagnosis import kept_diagnostics
from logframe.diagnosis.baselines import baseline_text
from logframe.diagnosis.catalogue import CODES
from logframe.diagnosis.kept_diagnostics import KeptDiagnostics
from logframe.diagnostics import SEVERITIES
from logframe.writers.check_outputs import check_github, check_json
from logframe.writers.check_reports import check_junit, check_sarif
from logframe.writers.check_text import check_lines

ROOT = Path(__file__).resolve().parent.parent
SCHEMA = json.loads((ROOT / "tests" / "sarif_excerpt.json").read_text(encoding="utf-8"))
WAIVED = """
from logframe import Count, Project, Waiver

p = Project("P", "P", period="2024")
p.result("r", "People are assisted", indicators=[
    Count("c", "People assisted", unit="person", level="output",
          waivers=Waiver("LF133", because="nobody asks for sex")),
])
"""

texts = st.text(min_size=1, max_size=40)


@st.composite
def diagnostics(draw: st.DrawFn) -> Diagnostic:
    """Draw a diagnostic with whatever text a project may hold."""
    code = draw(st.sampled_from(["LF000", *CODES]))
    place = Place(draw(texts), draw(st.integers(0, 10**6)))
    severity = draw(st.sampled_from(SEVERITIES))
    waived = draw(st.one_of(st.just(""), texts))
    return Diagnostic(code, "a-name", severity, draw(texts), draw(texts), draw(texts), "why", place, waived)


@given(st.lists(diagnostics(), max_size=5))
def test_sarif_is_valid_whatever_is_found(found: list[Diagnostic]) -> None:
    """Every output holds to the published schema, and every result names its rule."""
    log = json.loads("".join(check_sarif(found)))
    jsonschema.validate(log, SCHEMA)
    (run,) = log["runs"]
    for one, result in zip(found, run["results"], strict=True):
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == one.code == result["ruleId"]
        assert ("suppressions" in result) == bool(one.waived)


@given(st.lists(diagnostics(), max_size=5), st.sampled_from([None, "error", "warning"]))
def test_junit_is_valid_whatever_is_found(found: list[Diagnostic], fail_on: object) -> None:
    """The XML parses, and its counts are those of its cases."""
    root = ElementTree.fromstring("".join(check_junit(found, fail_on)))  # type: ignore[arg-type]
    assert sum(int(suite.get("tests", "0")) for suite in root) == max(1, len(found))
    for suite in root:
        assert len(suite.findall("testcase")) == int(suite.get("tests", "0"))
        assert len(suite.findall(".//failure")) == int(suite.get("failures", "0"))
        assert len(suite.findall(".//skipped")) == int(suite.get("skipped", "0"))


def test_a_broken_excerpt_is_noticed() -> None:
    """The schema refuses what SARIF refuses."""
    for broken in (
        {"version": "2.0.0", "runs": []},
        {"version": "2.1.0", "runs": [{}]},
        {"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x"}}, "results": [{"level": "info"}]}]},
    ):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(broken, SCHEMA)


def test_the_command_writes_them(tmp_path: Path) -> None:
    """From the command, with relative addresses, exit codes as ever, and waivers kept."""
    file = tmp_path / "p.py"
    file.write_text(WAIVED, encoding="utf-8")
    run = CliRunner().invoke
    done = run(main, ["check", str(file), "--format", "sarif", "--fail-on", "never"])
    assert done.exit_code == 0
    log = json.loads(done.stdout)
    jsonschema.validate(log, SCHEMA)
    results = {one["ruleId"]: one for one in log["runs"][0]["results"]}
    assert results["LF133"]["suppressions"] == [{"kind": "inSource", "justification": "nobody asks for sex"}]
    assert results["LF101"]["level"] == "error"
    done = run(main, ["check", str(file), "--format", "junit"])
    assert done.exit_code == 1
    root = ElementTree.fromstring(done.stdout)
    assert {one.get("type") for one in root.iter("failure")} == {"error"}
    assert [one.get("message") for one in root.iter("skipped")] == ["nobody asks for sex"]
    root = ElementTree.fromstring(run(main, ["check", str(file), "--format", "junit", "--fail-on", "never"]).stdout)
    assert not list(root.iter("failure"))
    broken = tmp_path / "broken.py"
    broken.write_text("x = (", encoding="utf-8")
    done = run(main, ["check", str(broken), "--format", "sarif"])
    assert done.exit_code == 2
    jsonschema.validate(json.loads(done.stdout), SCHEMA)


@given(st.lists(diagnostics(), max_size=9), st.integers(1, 4))
def test_what_waits_in_a_file_is_written_as_what_is_held(found: list[Diagnostic], held: int) -> None:
    """However few are held at a time, every output and the baseline say the same."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kept_diagnostics, "_HELD", held)
        kept = KeptDiagnostics(found)
        assert list(kept) == found
        for write in (check_json, check_sarif, check_junit, check_github):
            assert "".join(write(kept)) == "".join(write(found))
        assert [*check_lines(kept, whole=True)] == [*check_lines(found, whole=True)]
        assert baseline_text(kept, "b.json") == baseline_text(found, "b.json")
