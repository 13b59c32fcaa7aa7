"""Every rule of the catalogue: its bad example is found or refused under its code, its good one is not."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

import logframe
from logframe.diagnosis.catalogue import CODES, rule
from logframe.diagnosis.design.lf107_compound_result import two_results
from logframe.diagnosis.design.lf119_target_in_indicator_text import embedded_numbers
from logframe.diagnosis.agents import causal_phrase
from logframe.diagnosis.level_words import output_words
from logframe.diagnostics import SEVERITIES, Diagnostic
from logframe.errors import LogframeError, ProjectErrors

REQUIRED = """
    LF101 LF102 LF103 LF104 LF105 LF106 LF107 LF108 LF109 LF110 LF111 LF112 LF113 LF114 LF115 LF116 LF117 LF118
    LF119 LF120 LF121 LF122 LF123 LF124 LF125 LF126 LF127 LF128 LF129 LF130 LF131 LF132 LF133 LF134 LF135 LF136
    LF137 LF138 LF139 LF140 LF141 LF142 LF143 LF144 LF145 LF146 LF147 LF148 LF149 LF150 LF151 LF201 LF202 LF203 LF204 LF205
    LF206 LF207 LF208 LF209 LF210 LF211 LF212 LF213 LF214 LF215 LF216 LF217 LF218 LF219 LF220 LF221 LF222 LF223
    LF224
""".split()


def found_in(text: str, folder: Path) -> list[Diagnostic]:
    """Check a project file with every rule."""
    file = folder / "project.py"
    file.write_text(text, encoding="utf-8")
    return [one for project in logframe.load(file) for one in logframe.check(project, profile="strict")]


def refused_in(text: str, folder: Path) -> set[str]:
    """Give the codes under which a file is refused where it is declared."""
    try:
        found_in(text, folder)
    except ProjectErrors as several:
        return {one.code for one in several.exceptions if isinstance(one, LogframeError)}
    except LogframeError as one:
        return {one.code}
    return set()


def test_the_catalogue_is_complete() -> None:
    """Every rule that is promised is there, once, in the order of the codes."""
    assert set(REQUIRED) == set(CODES)
    assert list(CODES) == sorted(CODES)
    names = [rule(code).name for code in CODES]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("code", CODES)
def test_bad_example_is_found(code: str, tmp_path: Path) -> None:
    """The bad example fires its rule at a line of the file, or is refused under its code."""
    one = rule(code)
    if one.refused:
        assert code in refused_in(one.bad, tmp_path)
        return
    found = [each for each in found_in(one.bad, tmp_path) if each.code == code]
    assert found
    lines = one.bad.splitlines()
    for each in found:
        assert 1 <= each.declared_at.line <= len(lines)
        assert each.message
        assert each.help
        assert not each.message.endswith(".")
        assert each.severity in SEVERITIES


@pytest.mark.parametrize("code", CODES)
def test_good_example_is_not_found(code: str, tmp_path: Path) -> None:
    """The good example loads and does not fire its rule."""
    assert code not in {each.code for each in found_in(rule(code).good, tmp_path)}


@pytest.mark.parametrize("code", CODES)
def test_rule_says_what_and_why(code: str) -> None:
    """A rule has a name, what is wrong, why it matters, and where it comes from."""
    one = rule(code)
    assert one.code == code
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", one.name)
    assert one.wrong.endswith(".")
    assert one.why.endswith(".")
    assert one.source
    assert one.severity in SEVERITIES


def test_catalogue_agrees_with_the_published_one(shared: Path) -> None:
    """Codes, names, phases and severities are those of the catalogue that the field agreed on."""
    for line in (shared / "data/cases/rules.jsonl").read_text(encoding="utf-8").splitlines():
        published = json.loads(line)
        one = rule(published["code"])
        assert (one.name, one.phase) == (published["name"], published["phase"]), one.code
        assert published["severity"].startswith(one.severity), one.code


def test_text_rules_raise_few_false_alarms(shared: Path) -> None:
    """Of the indicators called output-like, at most 5 in 100 are labelled outcome or impact by those who wrote them."""
    from benchmarks.wording import MOST_FALSE, output_like, read

    measured = output_like(read(shared / "data/indicators/labelled.csv"))
    assert 1 - measured.precision <= MOST_FALSE
    assert measured.recall > 0.4


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("Number of judges trained", ["trained"]),
        ("# of PoC receiving cash grants", ["receiving"]),
        ("Number of people convicted after training", []),
        ("Share of trained judges who apply the law", []),
        ("% of households provided with soap", []),
        ("Mechanisms established (yes/no)", ["established"]),
        ("4.2a Number of leaflets", ["leaflets"]),
        ("", []),
    ],
)
def test_words_of_doing(statement: str, found: list[str]) -> None:
    """A count of what was done is told from a share, and from a count of what came of it."""
    assert output_words(statement) == found


@pytest.mark.parametrize(
    ("statement", "pair"),
    [
        ("Victims are assisted and traffickers are convicted", ("Victims are assisted", "traffickers are convicted")),
        ("To reduce trafficking and to improve protection", ("To reduce trafficking", "to improve protection")),
        ("Women and men are safe", None),
        ("Judges and prosecutors apply the law", None),
        ("Victims are sheltered and counselled", None),
    ],
)
def test_two_results_in_one(statement: str, pair: tuple[str, str] | None) -> None:
    """Two clauses or two infinitives are two results; two subjects or two participles are one."""
    assert two_results(statement) == pair


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The campaign led to more caution", "led to"),
        ("Thanks to the project fewer leave", "thanks to"),
        ("The project contributed to it", ""),
        ("", ""),
    ],
)
def test_causal_phrases(text: str, found: str) -> None:
    """A claim of being the cause is told from one of contributing."""
    assert causal_phrase(text) == found


def test_a_number_in_a_name_is_a_target_or_a_limit() -> None:
    """400 people is a target in the name; people under 18, within 48 hours and G20 are not."""
    assert embedded_numbers("1,400 people assisted") == [1400]
    assert embedded_numbers("People under 18 seen within 48 hours in G20 states, aged 6-59 months") == []


def test_strict_rules_are_asked_by_strict_profiles_alone(tmp_path: Path) -> None:
    """What many good logframes leave out is asked by strict and donor, or by name, and not by default."""
    project = load_one(rule("LF117").bad, tmp_path)
    by_default = {one.code for one in logframe.check(project)}
    assert "LF117" not in by_default
    for profile in ("strict", "donor"):
        assert "LF117" in {one.code for one in logframe.check(project, profile=profile)}
    assert {one.code for one in logframe.check(project, select="LF117")} == {"LF117"}
    assert all(rule(one).severity != "error" for one in CODES if rule(one).strict)


def load_one(text: str, folder: Path) -> logframe.Project:
    """Load the one project of a text."""
    file = folder / "project.py"
    file.write_text(text, encoding="utf-8")
    (project,) = logframe.load(file)
    return project
