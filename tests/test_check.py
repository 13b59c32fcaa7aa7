"""The engine of the check: selection, profiles, waivers, next questions, and how a diagnostic is written."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logframe import Count, NextQuestion, Observation, Project, Waiver, check
from logframe.answers import Diagnostic
from logframe.diagnosis.groups import grouped
from logframe.diagnosis.next_questions import NEXT_QUESTIONS, next_question, next_questions
from logframe.diagnosis.tallies import Tally
from logframe.diagnostics import Concern, Severity, at_or_above
from logframe.errors import UnknownIdError
from logframe.messages import Message
from logframe.places import Place
from logframe.writers.check_outputs import check_data, check_github, check_json
from logframe.writers.check_text import check_lines


def check_text(found: Iterable[Diagnostic] | Tally, *, whole: bool = False) -> str:
    """Return diagnostics as the command writes them."""
    return "\n".join(check_lines(found, whole=whole))


def project(*, node: Any = (), indicator: Any = (), whole: Any = (), **keywords: Any) -> Project:
    """Declare a project whose one result counts trained people, with waivers at three places."""
    made = Project("P", "Safe work", period="2024/2025", waivers=whole, **keywords)
    made.result(
        "trained",
        "Inspectors are trained",
        waivers=node,
        indicators=[
            Count(
                "inspectors",
                "Inspectors trained",
                unit="person",
                level="output",
                accumulates="increments",
                target=40,
                waivers=indicator,
            ),
        ],
    )
    return made


def codes(found: tuple[Diagnostic, ...], *, waived: bool = False) -> set[str]:
    """Give the codes of the diagnostics, waived or not."""
    return {one.code for one in found if bool(one.waived) == waived}


def test_selection_by_code_prefix_and_profile() -> None:
    """Codes and their beginnings select and ignore; a profile chooses by phase."""
    assert codes(check(project(), select="LF101")) == {"LF101"}
    assert codes(check(project(), select="LF10,LF13", ignore="LF133")) == {"LF101", "LF137"}
    assert all(code.startswith("LF1") for code in codes(check(project(), profile="design")))
    assert codes(check(project(), profile=["design", "reporting"])) == codes(check(project()))
    assert codes(check(project())) <= codes(check(project(), profile="strict"))


@pytest.mark.parametrize(
    ("keywords", "expected"),
    [
        ({"profile": "hard"}, "unknown profile 'hard'"),
        ({"select": "LF9"}, "unknown rule 'LF9'"),
        ({"ignore": "X"}, "unknown rule 'X'"),
    ],
)
def test_unknown_names_are_refused(keywords: dict[str, Any], expected: str) -> None:
    """A profile or code that does not exist is an error, with what there is."""
    with pytest.raises(UnknownIdError, match=expected):
        check(project(), **keywords)


def test_diagnostics_stand_in_the_order_of_the_file() -> None:
    """They are sorted by their place, then by code."""
    found = check(project())
    assert list(found) == sorted(found, key=lambda one: (one.declared_at, one.code, one.subject, one.message))


@pytest.mark.parametrize("where", ["indicator", "node", "whole"])
def test_waivers_cover_what_stands_below_them(where: str) -> None:
    """A waiver on an indicator, its node or the project excuses the indicator, and the reason stays beside it."""
    waiver = Waiver("LF133", because="the inspectorate has five people, all known")
    found = check(project(**{where: [waiver]}))
    (excused,) = [one for one in found if one.code == "LF133"]
    assert excused.waived == "the inspectorate has five people, all known"
    assert "(waived: the inspectorate" in excused.text()
    assert "LF302" not in codes(found)


def test_a_waiver_covers_no_more_than_its_place() -> None:
    """A waiver on an indicator does not excuse its node."""
    found = check(project(indicator=[Waiver("LF101", because="pilot")]))
    assert "LF101" in codes(found)
    (unused,) = [one for one in found if one.code == "LF302"]
    assert "matches no finding" in str(unused.message)


def test_waivers_expire() -> None:
    """Until its date a waiver excuses; afterwards it does not, and is diagnosed itself."""
    waiver = Waiver("LF133", because="register is being built", until="2024-06-30")
    assert "LF133" in codes(check(project(whole=[waiver]), on="2024-06-30"), waived=True)
    late = check(project(whole=[waiver]), on="2024-07-01")
    assert {"LF133", "LF301"} <= codes(late)
    assert "LF302" not in codes(late)


def test_a_waiver_of_a_rule_that_did_not_run_is_not_unused() -> None:
    """Whether a waiver is used is reported only where its rule was run."""
    found = check(project(whole=[Waiver("LF207", because="report is late")]), profile="design")
    assert "LF302" not in codes(found)


def test_the_donor_profile_allows_less_deviation() -> None:
    """85 percent passes with a quarter allowed and not with a tenth."""
    made = Project("P", "P", period="2024")
    made.result(
        "r",
        "R",
        indicators=[
            Count(
                "c",
                "Cases decided",
                unit="case",
                level="outcome",
                accumulates="increments",
                target=100,
                observations=[Observation(85, period="2024")],
            ),
        ],
    )
    assert "LF204" not in codes(check(made))
    assert "LF204" in codes(check(made, profile="donor"))


def test_every_row_of_the_next_questions_answers() -> None:
    """Each row of the table is reached by its own words, and anything else gets a question too."""
    questions = {question for _, question in NEXT_QUESTIONS}
    for words, _ in NEXT_QUESTIONS:
        for word in words:
            asked = next_question(Count("a", f"{word.capitalize()} in the district"), Project("P", "P"))
            assert asked in questions
            assert str(asked).endswith("?")
    anything = next_question(Count("a", "Zyx", level="output"), Project("P", "P"))
    assert anything not in questions
    assert str(anything).endswith("?")
    unclear = next_question(Count("a", "Zyx"), Project("P", "P"))
    assert str(unclear) == "does it measure an outcome or impact, or what was done? Its level is not declared"


def test_a_team_adds_its_own_next_questions() -> None:
    """Rows of the project are read first, and indicators with the same question share a line."""
    own = NextQuestion(["inspectors"], "how many workshops are safer a year later?")
    made = project(next_questions=[own])
    (stops,) = [one for one in check(made) if one.code == "LF101"]
    assert "inspectors: how many workshops are safer a year later?" in str(stops.help)
    two = [Count("a", "Inspectors trained"), Count("b", "Inspectors hired")]
    assert next_questions(two, made) == [(("a", "b"), Message("text", text=own.ask))]


def test_how_diagnostics_are_written() -> None:
    """Text has file, line, severity, code and help; data has the contracted keys; waived ones are no annotation."""
    found = check(project(whole=[Waiver("LF133", because="pilot")]), select="LF101,LF133")
    text = check_text(found, whole=True)
    assert f"{__file__}:" in text
    assert "error LF101 stops-half-way: “Inspectors are trained”: result trained stops half way" in text
    assert "    help: add an indicator of level outcome or impact." in text
    assert text.endswith("1 error, 1 waived in 1 group")
    assert check_text(()) == "No problems found"
    keys = {"code", "name", "severity", "subject", "message", "help", "file", "line", "waived"}
    assert all(set(one) >= keys for one in check_data(found))
    assert "".join(check_github(found)).count("::error ") == 1
    assert "LF133" not in "".join(check_github(found))


def test_severities_are_ordered() -> None:
    """An error is graver than a warning, a warning than a remark."""
    assert at_or_above("error", "warning")
    assert at_or_above("warning", "warning")
    assert not at_or_above("info", "warning")


def test_what_holds_for_many_places_is_one_ranked_line() -> None:
    """A line a group, contradictions first, then the gravest and most frequent; the first three with their help."""

    def problem(number: int, code: str, severity: Severity, concern: Concern) -> Diagnostic:
        place = Place("plan.py", number)
        message = Message("missing", reason=str(number))
        return Diagnostic(code, "a-name", severity, "r", message, f"mend {code}", "why", place, concern=concern)

    found = [
        *(problem(number, "LF109", "warning", "wording") for number in range(1, 7)),
        problem(9, "LF111", "error", "form"),
        *(problem(number, "LF112", "error", "form") for number in (12, 11)),
        problem(8, "LF201", "warning", "contradiction"),
    ]
    groups = grouped(found)
    assert [(group.code, group.count) for group in groups] == [("LF201", 1), ("LF112", 2), ("LF111", 1), ("LF109", 6)]
    lines = check_text(found).splitlines()
    assert lines[1] == "plan.py:11: error LF112 a-name: not available (11) (also line 12)"
    assert lines[3].endswith("not available (1) (and 5 more: line 2, line 3, line 4, …)")
    assert lines[5:9] == [
        "Most important:",
        "  1. LF201 not available (8). mend LF201",
        "  2. LF112 not available (11) (2 places). mend LF112",
        "  3. LF111 not available (9). mend LF111",
    ]
    assert lines[-2:] == [
        "3 errors, 7 warnings in 4 groups",
        "To list every place with its help: logframe check FILES --all",
    ]
    whole = json.loads("".join(check_json(found)))
    assert [group["diagnostics"] for group in whole["groups"]] == [[9], [8, 7], [6], [0, 1, 2, 3, 4, 5]]
    assert len(whole["diagnostics"]) == len(found)
    assert check_text(found, whole=True).count("    help: mend LF109") == 6


@given(st.lists(st.tuples(st.integers(1, 9), st.sampled_from(["LF109", "LF111"]), st.booleans()), max_size=20))
def test_counted_as_they_come_they_say_the_same(entries: list[tuple[int, str, bool]]) -> None:
    """Diagnostics that are only counted have the same text as those that are kept, in whatever order they come."""

    def found(number: int, code: str, is_waived: bool) -> Diagnostic:
        place, reason = Place("plan.py", number), "no links" if is_waived else ""
        return Diagnostic(code, "a-name", "warning", "r", f"wrong {number}", "help", "why", place, reason)

    diagnostics = [found(*entry) for entry in entries]
    tally = Tally()
    for diagnostic in diagnostics:
        tally.add([diagnostic])
    assert check_text(tally) == check_text(diagnostics)
    whole = [(group.code, group.count, Counter(group.places)) for group in grouped(diagnostics)]
    assert [
        (group.code, group.count, list(zip(group.places, group.times, strict=True))) for group in tally.groups()
    ] == [(code, count, sorted(times.items())[:4]) for code, count, times in whole]


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ([3, 4], "(also line 4)"),
        ([3, 3, 3], "(also line 3 ×2)"),
        ([3, 4, 4, 5], "(also line 4 ×2, line 5)"),
        ([3, 3, 4, 5, 6, 6], "(and 5 more: line 3, line 4, line 5, …)"),
    ],
)
def test_a_place_of_several_problems_stands_once(lines: list[int], said: str) -> None:
    """A line with several problems of a group is named once, with their number."""
    found = [Diagnostic("LF136", "a-name", "error", "r", "leads nowhere", "", "", Place("plan.py", n)) for n in lines]
    assert check_text(found).splitlines()[0].endswith(f"leads nowhere {said}")


def test_a_waiver_of_many_places_is_told_once() -> None:
    """Three places of one waiver are told one by one, four in one line that counts them; others stay as they are."""
    place = Place("plan.py", 4)
    excused = Diagnostic("LF136", "a-name", "error", "r", "leads nowhere", "help", "why", place, "no links")
    wrong = Diagnostic("LF136", "a-name", "error", "r", "leads nowhere", "help", "why", place)
    assert check_text([excused] * 3).count("leads nowhere (waived: no links)") == 3
    text = check_text([excused, wrong, *[excused] * 3])
    assert text.splitlines()[2] == "plan.py: LF136 a-name, 4 times (waived: no links)"
    assert text.count("LF136") == 2
    assert "1 error, 4 waived in 1 group" in text


@pytest.mark.parametrize("statement", [" " * 20_000 + "x", "日" * 20_000, "y " + "from 5 to " * 4_000])
def test_long_statements_of_one_kind_are_judged_step_by_step(statement: str) -> None:
    """No rule on wording starts again at each sign: a search that did would not end in the time of a test run."""
    project = Project("P-1", "P", period="2024")
    project.result("r", "R", indicators=[Count("i", statement, unit="person", level="outcome", target=3, baseline=5)])
    assert check(project)


def test_a_project_that_intends_nothing_is_no_clean_project() -> None:
    """Without an objective and an expected result there is nothing to assess, and the check says so."""
    (finding,) = check(Project("P", "Clean water", period="2024"), select="LF103")
    assert str(finding.message) == "P declares no objective and no expected result, so there is nothing to assess"
    project = Project("P", "Clean water", period="2024")
    project.objective("health", "People are healthy")
    (finding,) = check(project, select="LF103")
    assert finding.subject == "health"
