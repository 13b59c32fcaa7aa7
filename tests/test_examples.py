"""The two real projects: what the evaluators found by hand is what the program finds."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

import logframe
from logframe.cli import main
from logframe.errors import UnitMismatchError

ROOT = Path(__file__).resolve().parent.parent
KG = "examples/kyrgyzstan_phase2.py"
KZ = "examples/kazakhstan_phase3.py"


@pytest.fixture(autouse=True)
def at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    """Run as a user would, in the folder of the repository."""
    monkeypatch.chdir(ROOT)


def answers(file: str, *options: str) -> dict[str, Any]:
    """Give the JSON of `logframe evaluate`."""
    done = CliRunner().invoke(main, ["evaluate", file, *options, "--format", "json"])
    assert done.exit_code == 0, done.stderr
    data: dict[str, Any] = json.loads(done.stdout)
    return data


def indicator(data: dict[str, Any], id: str) -> dict[str, Any]:
    """Pick an indicator by its id."""
    (found,) = [one for one in data["indicators"] if one["id"] == id]
    assert isinstance(found, dict)
    return found


def node(data: dict[str, Any], id: str) -> dict[str, Any]:
    """Pick the node that holds an indicator."""
    holder = indicator(data, id)["node"]
    (found,) = [one for one in data["nodes"] if one["id"] == holder]
    assert isinstance(found, dict)
    return found


def by_source(data: dict[str, Any], id: str) -> dict[str, dict[str, Any]]:
    """Give the sources of an indicator that have a figure, by their ids."""
    return {one["source"]: one for one in indicator(data, id)["sources"] if one["value"]}


def test_two_figures_decide_whether_400_are_on_track() -> None:
    """At the end of 2005 one source is behind and one on track, so the answer is undecided."""
    data = answers(KG, "--on", "2005-12-31")
    assisted = indicator(data, "victims-assisted")
    assert assisted["status"] == "undecided"
    assert set(assisted["possible"]) == {"behind", "on track"}
    sources = by_source(data, "victims-assisted")
    first, second = sources["interim-report"], sources["statistics"]
    assert first["value"]["low"] == first["value"]["high"] == 260
    assert second["value"]["low"] == second["value"]["high"] == 309
    assert first["fulfilment"] == {"low": 0.65, "high": 0.65}
    assert second["fulfilment"] == {"low": 0.7725, "high": 0.7725}
    assert first["forecast"]["low"] == pytest.approx(0.864, abs=0.0005)
    assert second["forecast"]["low"] == pytest.approx(1.027, abs=0.0005)
    (table,) = [one for one in sources.values() if one["definition"] == "assisted returns"]
    assert (table["value"]["low"], table["value"]["high"]) == (82, 172)
    assert table["fulfilment"] == {"low": 0.205, "high": 0.43}
    assert not table["decides"]


def test_at_the_end_both_sources_are_lower_bounds() -> None:
    """In June 2006 only 18 of 24 months are reported; the table is partly fulfilled whatever the split."""
    data = answers(KG, "--on", "2006-06-30")
    assisted = indicator(data, "victims-assisted")
    assert assisted["status"] == "undecided"
    sources = by_source(data, "victims-assisted")
    for name, low in (("interim-report", 260), ("statistics", 309)):
        assert sources[name]["value"] == {"low": low, "high": None, "text": f"at least {low} people"}
        assert sources[name]["coverage"]["text"] == "18 of 24 months"
    (table,) = [one for one in sources.values() if one["definition"] == "assisted returns"]
    assert (table["value"]["low"], table["value"]["high"]) == (123, 213)
    assert table["status"] == "partly fulfilled"


def test_check_finds_what_the_evaluators_found() -> None:
    """The check exits 1 and names conflicts, half-way results and the fall in convictions, each at its line."""
    done = CliRunner().invoke(main, ["check", KG, "--format", "json"])
    assert done.exit_code == 1
    found = {(one["code"], one["subject"]): one for one in json.loads(done.stdout)["diagnostics"]}
    data = answers(KG)
    assert ("LF201", "victims-assisted") in found
    assert ("LF101", indicator(data, "campaign-materials")["node"]) in found
    assert ("LF101", indicator(data, "law-enforcement-trained")["node"]) in found
    assert ("LF103", "gender") in found
    fall = found["LF203", "convictions"]
    assert "17" in fall["message"]
    assert "3" in fall["message"]
    assert any(code == "LF133" for code, _ in found)
    lines = (ROOT / KG).read_text(encoding="utf-8").splitlines()
    for (_, subject), one in found.items():
        assert one["file"] == KG
        around = "\n".join(lines[one["line"] - 1 : one["line"] + 2])
        assert subject in around or re.search(r"(Observation|BudgetLine|Project|Target)\(", around), one


def test_the_ranking_moved_and_came_back() -> None:
    """The ranking of Kazakhstan is ordinal and undated, and the explanation says how it moved."""
    data = answers(KZ)
    tier = indicator(data, "tier")
    assert tier["kind"] == "ordinal"
    assert "changed from Tier 2 to Tier 3 and back to Tier 2" in tier["explanation"]
    assert "but not their dates" in tier["explanation"]


def test_where_the_second_project_stops_half_way() -> None:
    """Re-opened cases are an effect; the campaign stops half way in design and along the path."""
    data = answers(KZ)
    assert "design" not in node(data, "cases-reopened")["stops_half_way"]
    assert {"design", "path"} <= set(node(data, "campaign-materials")["stops_half_way"])


def test_cases_and_people_do_not_add_up() -> None:
    """Convictions are cases in one country and people in the other: the sum names both units."""
    (kg,), (kz,) = logframe.load(KG), logframe.load(KZ)
    one, other = logframe.evaluate(kg)["convictions"].value, logframe.evaluate(kz)["convictions"].value
    with pytest.raises(UnitMismatchError, match="'case' and 'person'"):
        one + other


@pytest.mark.parametrize("file", [KG, KZ])
def test_no_private_person_is_named(file: str) -> None:
    """Sources and responsible bodies are organisations and documents."""
    (project,) = logframe.load(file)
    for source in project.every_source():
        assert not re.search(r"\b(Mr|Ms|Mrs|Dr)\b", f"{source.title} {source.note}")
