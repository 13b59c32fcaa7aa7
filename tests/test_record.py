"""What the record lacks: dates of a project, and documents that the reviewer did not have."""

from __future__ import annotations

import datetime
import json
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import attrs
import jsonschema  # type: ignore[import-untyped]  # it has no types of its own
import pytest
import xlsxwriter  # type: ignore[import-untyped]  # it has no types of its own
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

import logframe
from logframe import Count, Milestone, Observation, Project, Target, Waiver, check, evaluate, load, missing, review
from logframe.cli import main
from logframe.declaration.values.numbers import Number
from logframe.declaration.values.periods import Period
from logframe.diagnosis.catalogue import CODES, rule, rules
from logframe.diagnosis.rules import Rule
from logframe.diagnosis.unjudged import CODE
from logframe.diagnostics import Diagnostic
from logframe.errors import DeclarationError, LogframeError, WrongTypeError
from logframe.evaluation.project import default_dates
from logframe.exchange.converting import convert
from logframe.exchange.data_text import json_text
from logframe.exchange.loading import read
from logframe.exchange.unstructuring import data_of
from logframe.terms import DOCUMENTS, Document
from logframe.writers.check_outputs import check_data, check_github
from logframe.writers.check_reports import check_junit, check_sarif
from logframe.writers.check_text import check_lines
from logframe.writers.rule_text import rule_text

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ("kyrgyzstan_phase2", "kazakhstan_phase3", "central_asia")
NOW = datetime.date(2026, 11, 26)
UNKNOWN = missing("the file does not say")
PLAN = frozenset({"plan"})
MONEY = frozenset({"budget", "financial reports"})
NEEDS: dict[str, frozenset[str]] = {
    "LF111": frozenset({"plan", "baseline study"}),
    **dict.fromkeys(("LF113", "LF116", "LF117", "LF123", "LF136", "LF137", "LF138", "LF139"), PLAN),
    **dict.fromkeys(("LF143", "LF144", "LF145", "LF146"), PLAN),
    **dict.fromkeys(("LF203", "LF204", "LF207"), frozenset({"progress reports"})),
    **dict.fromkeys(("LF210", "LF211", "LF212", "LF213"), MONEY),
}


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return a function that sets the day of the clock."""

    def set_to(day: datetime.date) -> None:
        monkeypatch.setattr(default_dates, "today", lambda: day)

    set_to(NOW)
    return set_to


def assisted(*observations: Observation, **keywords: Any) -> Project:
    """Declare a project of one flow of people assisted."""
    indicator = {key: keywords.pop(key) for key in ("target", "milestones", "baseline") if key in keywords}
    project = Project("P", "People are assisted", **{"period": UNKNOWN, **keywords})
    project.result(
        "r",
        "People are assisted",
        indicators=Count(
            "i",
            "People assisted",
            unit="person",
            level="output",
            accumulates="increments",
            observations=observations,
            **indicator,
        ),
    )
    return project


# The date of an evaluation


@pytest.mark.parametrize(
    ("project", "on", "code"),
    [
        (assisted(period="2004/2006"), "2006-12-31", "date-of-end"),
        (assisted(period="2025/2027"), "2026-11-26", "date-runs"),
        (assisted(within="2001/2005"), "2005-12-31", "date-within"),
        (assisted(within="2001/2005", target=Target(9, by="2012")), "2005-12-31", "date-within"),
        (assisted(within="2025/2027"), "2026-11-26", "date-may-run"),
        (assisted(Observation(3, period="2004"), Observation(4, date="2007-03-01")), "2007-03-01", "date-latest"),
        (assisted(Observation(3, period="2004"), target=Target(9, by="2008")), "2008-12-31", "date-latest"),
        (assisted(milestones=[Target(9, by="2009-06")], target=20), "2009-06-30", "date-latest"),
        (assisted(Observation(3, period="2004"), target=Target(9, by="2030")), "2026-11-26", "date-dated-ahead"),
        (assisted(Observation(3, period=UNKNOWN), target=9), "2026-11-26", "date-nothing-dated"),
        (Project("P", "No period at all"), "2026-11-26", "date-nothing-dated"),
    ],
)
def test_ended_work_is_never_judged_as_of_today(project: Project, on: str, code: str, clock: Any) -> None:
    """The date is the end, that of the years around it, or the latest in the file; today only for work that runs."""
    found = evaluate(project)
    assert (found.on.isoformat(), found.date_from.code) == (on, code)
    assert str(found.date_from) in str(found.explain())
    assert ("today" in str(found.date_from)) == (found.on == NOW)
    clock(NOW + datetime.timedelta(days=365))
    assert (evaluate(project).on == found.on) == (found.on != NOW)
    asked = evaluate(project, on="2005-06-30")
    assert (asked.on, asked.date_from.code) == (datetime.date(2005, 6, 30), "date-asked")


def outputs(folder: Path) -> dict[str, str]:
    """Return what the commands print and write for the examples."""
    texts: dict[str, str] = {}
    for name in EXAMPLES:
        file = str(ROOT / "examples" / f"{name}.py")
        for verb in (
            ["check", "--fail-on", "never"],
            ["check", "--format", "sarif", "--fail-on", "never"],
            ["evaluate"],
            ["evaluate", "--format", "json"],
            ["explain"],
        ):
            done = CliRunner().invoke(main, [verb[0], file, *verb[1:]])
            assert done.exit_code == 0, done.output
            texts[f"{name} {' '.join(verb)}"] = done.stdout
        wanted = [folder / f"{name}.{ending}" for ending in ("md", "html", "json")]
        options = [part for path in wanted for part in ("-o", str(path))]
        assert CliRunner().invoke(main, ["review", file, *options]).exit_code == 0
        texts |= {path.name: path.read_text(encoding="utf-8") for path in wanted}
    return texts


def test_the_examples_are_the_same_next_year(tmp_path: Path, clock: Any) -> None:
    """Nothing that is printed or written of work that has ended depends on the day of the clock."""
    before = outputs(tmp_path)
    clock(datetime.date(2031, 3, 1))
    after = outputs(tmp_path)
    assert before == after
    assert not any("(today" in text for text in before.values())
    assert "31 December 2005" in before["kazakhstan_phase3.md"]


def test_the_clock_is_asked_in_a_single_place() -> None:
    """No other module of the library asks for the day, so that setting it there sets it everywhere."""
    asks = re.compile(r"\bdate\.today\(|\bdatetime\.(?:now|utcnow|today)\(|\btime\.(?:time|localtime|gmtime)\(")
    files = [path for path in (ROOT / "src").rglob("*.py") if asks.search(path.read_text(encoding="utf-8"))]
    assert [path.name for path in files] == ["periods.py"]


def test_waivers_expire_by_the_date_of_the_evaluation(clock: Any) -> None:
    """A waiver of ended work says the same next year; one of work that runs expires with the days."""
    waiver = Waiver("LF101", because="pilot", until="2026-12-31")
    ended, running = (assisted(period=period, waivers=[waiver]) for period in ("2004/2006", "2026/2028"))
    for day, expired in ((NOW, False), (datetime.date(2027, 2, 1), True)):
        clock(day)
        assert "LF301" not in {diagnostic.code for diagnostic in check(ended)}
        assert ("LF301" in {diagnostic.code for diagnostic in check(running)}) == expired


# Bounds of a project without dates


@pytest.mark.parametrize(
    ("within", "error", "text"),
    [
        ("2005/2001", LogframeError, "ends before it starts"),
        ("early", LogframeError, "within 'early' is not a period"),
        ("2001-02-30", LogframeError, "the day 30 February"),
        (2001, WrongTypeError, "within is int, not text"),
        (missing("unknown"), WrongTypeError, "within is Missing, not text"),
    ],
)
def test_nonsense_for_within_is_refused(within: Any, error: type[LogframeError], text: str) -> None:
    """Years that are none are refused where they are declared."""
    with pytest.raises(error, match=text):
        Project("P", "P", within=within)
    with pytest.raises(DeclarationError, match="has a period, and dates that it lies within"):
        Project("P", "P", period="2004", within="2001/2005")


def value_of(project: Project, **keywords: Any) -> str:
    """Return the value of the one indicator in words."""
    return evaluate(project, **keywords)["i"].value_text()


@pytest.mark.parametrize(
    ("observations", "value"),
    [
        ([Observation(5, period="1999"), Observation(7, period="2007")], "no figure"),
        ([Observation(40, period="2001/2005")], "40 people"),
        ([Observation(10, period="2003"), Observation(20, period="2004")], "at least 30 people"),
        ([Observation(40, period="2000-07/2006-06")], "40 people"),
        ([Observation(10, period="1999"), Observation(20, period="2001/2005")], "0 to 20 people"),
        ([Observation(10, period="1999/2002"), Observation(20, period="2003/2007")], "30 people"),
        ([Observation(9, period="1999"), Observation(10, period="2000/2002"), Observation(20, period="2003/2006")],
         "0 to 30 people"),
        ([Observation(10, period="1999"), Observation(20, period="2003")], "at least 0 people"),
        ([Observation(10, period="1999", source="table"), Observation(20, period="2003", source="report")],
         "at least 20 people"),
        ([Observation(91, period="project")], "91 people"),
        ([Observation(91, period="project"), Observation(20, period="2003")], "91 people"),
        ([Observation(10, date="2003-12-31"), Observation(5, date="2005-12-31")], "15 people"),
    ],
)  # fmt: skip
def test_what_figures_come_to_within_the_years_of_a_project(observations: list[Observation], value: str) -> None:
    """Figures outside do not count, those inside whole, or from none to all where their source reports beyond."""
    assert value_of(assisted(*observations, within="2001/2005"), on="2010-12-31") == value


def test_the_word_goes_over_the_bounds_and_says_how_they_come_about() -> None:
    """A table that goes beyond the years leaves it open whether the target is reached; a note says why."""
    table = [Observation(60, period=str(year)) for year in range(2000, 2008)]
    found = evaluate(assisted(*table, within="2001/2005", target=200))["i"]
    assert found.value_text() == "0 to 300 people"
    assert found.status == "undecided"
    assert "outside 2001 to 2005" in str(found.explain())
    whole = evaluate(assisted(*table[1:6], within="2001/2005", target=200))["i"]
    assert (whole.status, whole.value_text()) == ("exceeded", "300 people")
    assert "dates within 2001 to 2005 are unknown" in str(whole.explain())


@given(st.lists(st.integers(0, 50), min_size=5, max_size=9), st.integers(0, 4))
def test_years_around_a_project_never_say_more_than_its_dates(counts: list[int], first: int) -> None:
    """Wherever in the years the project lay, its own sum lies inside what the years give."""
    table = [Observation(count, period=str(1999 + place)) for place, count in enumerate(counts)]
    around = evaluate(assisted(*table, within="2001/2005"), on="2012-12-31")["i"].value.value
    for last in range(first, 5):
        period = f"{2001 + first}/{2001 + last}"
        own = evaluate(assisted(*table, period=period), on="2012-12-31")["i"].value.value
        if isinstance(own, Number) and isinstance(around, Number):
            assert own.low is not None
            assert around.low is not None
            assert around.low <= own.low
            assert around.high is None or own.high is None or own.high <= around.high


def test_targets_outside_the_years_are_found() -> None:
    """LF120 holds a target against the years where the project's own dates are unknown."""
    found = check(assisted(within="2001/2005", target=Target(9, by="2012")), select="LF120")
    assert "lies somewhere from 1 January 2001 to 31 December 2005" in str(found[0].message)


# What is not at hand


def test_documents_are_named_or_refused() -> None:
    """The names of documents are those of the field, with the nearest for a slip; order and doubles do not matter."""
    assert Project("P", "P", not_at_hand="plan").not_at_hand == ("plan",)
    several: list[Document] = ["financial reports", "plan", "plan"]
    assert Project("P", "P", not_at_hand=several).not_at_hand == ("plan", "financial reports")
    wrong: list[tuple[Any, str]] = [("plans", "did you mean 'plan'?"), (["x y z"], "which is none of: plan, budget")]
    for name, text in wrong:
        with pytest.raises(DeclarationError, match=re.escape(text)):
            Project("P", "P", not_at_hand=name)
    with pytest.raises(WrongTypeError, match="a list of texts"):
        Project("P", "P", not_at_hand=[3])  # type: ignore[list-item]  # the mistake itself


def test_every_rule_names_what_it_needs() -> None:
    """The rules that need a document are these, and their pages and texts say so."""
    assert {one.code: one.needs for one in rules() if one.needs} == NEEDS
    for one in rules():
        assert ("What it needs" in page_of(one)) == ("Needs: " in rule_text(one)) == bool(one.needs)
    assert "The plan and the baseline study" in page_of(rule("LF111"))


def page_of(one: Rule) -> str:
    """Return the page of a rule in the documentation, which another test holds against the rule."""
    return (ROOT / f"docs/rules/{one.code}.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("code", "document"), [(code, document) for code in NEEDS for document in DOCUMENTS if document in NEEDS[code]]
)
def test_without_its_document_a_rule_speaks_once(code: str, document: Document, tmp_path: Path) -> None:
    """What the bad example of a rule shows is not held against a project whose document is not at hand."""
    file = tmp_path / "project.py"
    file.write_text(rule(code).bad, encoding="utf-8")
    (project,) = load(file)
    assert isinstance(project, Project)
    usual = [one for one in check(project, profile="strict") if one.code == code]
    unseen = attrs.evolve(project, not_at_hand=[document])
    found = check(unseen, profile="strict")
    assert usual
    assert not [one for one in found if one.code == code]
    (line,) = [one for one in found if one.code == CODE]
    assert (line.document, dict(line.stands_for)[code], line.severity) == (document, len(usual), "info")
    assert "so this cannot be assessed" in str(line.message)
    assert f"{code} in {len(usual)} place" in str(line.message)
    others = [name for name in DOCUMENTS if name not in NEEDS[code]]
    kept = check(attrs.evolve(project, not_at_hand=others), profile="strict")
    assert [one for one in kept if one.code == code] == usual


def unplanned(**keywords: Any) -> Project:
    """Declare a project of which neither plan nor reports were at hand."""
    project = assisted(
        Observation(20, period="2004"),
        period="2004/2005",
        target=100,
        not_at_hand=["plan", "progress reports"],
        **keywords,
    )
    project.objective("gender", "More attention is paid to gender")
    return project


def test_what_needs_no_document_is_found_all_the_same() -> None:
    """An objective without any indicator is named, on the first page of the review too, whatever was not at hand."""
    project = unplanned()
    found = check(project)
    assert ("LF103", "gender") in {(one.code, one.subject) for one in found}
    assert [one.document for one in found if one.code == CODE] == ["plan"]
    (line,) = [text for text in map(str, review(project).summary) if "gender" in text]
    assert line.startswith("No indicator: More attention is paid to gender (gender)")


def test_waived_findings_stay_with_their_reason() -> None:
    """A waiver on a rule that cannot be judged is used, shown, and not counted again."""
    found = check(unplanned(waivers=[Waiver("LF138", because="its results are those of phase 1")]))
    assert [one.waived for one in found if one.code == "LF138"] == ["its results are those of phase 1"]
    assert "LF302" not in {one.code for one in found}
    (line,) = [one for one in found if one.code == CODE]
    assert "LF138" not in dict(line.stands_for)


def test_only_the_rules_that_ran_stand_in_the_line() -> None:
    """Selection and profiles choose as ever; without a finding there is no line."""
    (line,) = check(unplanned(), select="LF138")
    assert line.stands_for == (("LF138", 1),)
    assert not check(unplanned(), select="LF113")
    assert CODE not in {one.code for one in check(unplanned(), profile="reporting")}


def test_every_output_carries_the_line() -> None:
    """Text, JSON, GitHub, SARIF and JUnit say once what cannot be judged, as a remark that fails nothing."""
    found = check(unplanned(), select="LF138,LF137")
    (line,) = found
    text = "\n".join(check_lines(found))
    assert "info LF303 not-at-hand: the plan is not available" in text
    assert "1 remark in 1 group" in text
    (data,) = check_data(found)
    assert (data["document"], data["stands_for"]) == ("plan", {"LF137": 1, "LF138": 1})
    assert "".join(check_github(found)).startswith("::notice ")
    log = json.loads("".join(check_sarif(found)))
    jsonschema.validate(log, json.loads((ROOT / "tests" / "sarif_excerpt.json").read_text(encoding="utf-8")))
    (result,) = log["runs"][0]["results"]
    assert (result["level"], result["ruleId"]) == ("note", "LF303")
    assert "LF137 in 1 place, LF138 in 1 place" in result["message"]["text"]
    root = ElementTree.fromstring("".join(check_junit(found, "warning")))
    assert not list(root.iter("failure"))
    assert str(line.message) in "".join(root.itertext())


def test_the_review_says_what_it_could_not_judge() -> None:
    """The limits name each document and what it leaves open; it is no weakness of the project."""
    made = review(unplanned())
    (plan,) = [text for text in map(str, made.limits) if "plan" in text]
    assert plan.startswith("The plan is not available. Not assessed: ")
    assert "objective without result (1)" in plan
    assert "Not available for this review: progress reports." in map(str, made.limits)
    problems = [*made.other_problems, *(one for node in made.nodes for one in node.problems)]
    assert CODE not in {one.code for one in problems}


@pytest.mark.parametrize("name", EXAMPLES[:2])
def test_the_evaluated_projects_lack_their_plan_alone(name: str) -> None:
    """Reports and money were at hand: falls without a comment stay, what the plan would tell is one line."""
    (project,) = load(ROOT / "examples" / f"{name}.py")
    assert isinstance(project, Project)
    assert project.not_at_hand == ("plan",)
    found = check(project)
    codes = {one.code for one in found}
    assert "LF203" in codes
    assert not codes & {code for code, needs in NEEDS.items() if "plan" in needs}
    (line,) = [one for one in found if one.code == CODE]
    if name == "kyrgyzstan_phase2":
        assert dict(line.stands_for)["LF138"] == 1
        assert ("LF103", "gender") in {(one.code, one.subject) for one in found}


# Through every format


@pytest.mark.parametrize("ending", ["json", "yaml", "py", "xlsx", "xml"])
@settings(max_examples=10)
@given(
    st.dates(datetime.date(1990, 1, 1), datetime.date(2030, 1, 1)),
    st.integers(0, 4000),
    st.lists(st.sampled_from(DOCUMENTS), unique=True),
)
def test_every_format_keeps_both(
    tmp_path_factory: pytest.TempPathFactory, ending: str, start: datetime.date, days: int, documents: list[Document]
) -> None:
    """Years and documents come back from each format as they were."""
    years = Period(start, start + datetime.timedelta(days=days))
    folder = tmp_path_factory.mktemp("formats")
    project = assisted(Observation(3, period="2004"), target=9, within=years, not_at_hand=documents)
    (folder / "first.json").write_text(json_text(data_of([project])), encoding="utf-8")
    file = folder / f"second.{ending}"
    convert(folder / "first.json", file)
    assert load(file) == (project,)


def test_a_year_is_a_period_in_yaml_and_slips_are_found_at_their_line(tmp_path: Path) -> None:
    """A bare year is read, and a misspelt document or impossible year is refused where it stands."""
    file = tmp_path / "p.yaml"
    text = "projects:\n  - id: P\n    statement: P\n    within: 2004\n    not_at_hand: [plan, budget]\n"
    file.write_text(text, encoding="utf-8")
    (project,) = load(file)
    assert isinstance(project, Project)
    assert (str(project.within), project.not_at_hand) == ("2004", ("plan", "budget"))
    for wrong, line, message in (
        (text.replace("budget", "budgets"), 5, "did you mean 'budget'?"),
        (text.replace("2004", "2004/1999"), 4, "ends before it starts"),
    ):
        file.write_text(wrong, encoding="utf-8")
        with pytest.raises(LogframeError) as caught:
            load(file)
        assert message in str(caught.value)
        assert caught.value.place.line == line


def workbook(folder: Path, *labels: tuple[str, str]) -> Path:
    """Write a small matrix with some lines above its headings."""
    file = folder / "p.xlsx"
    with xlsxwriter.Workbook(str(file)) as book:
        sheet = book.add_worksheet("Logframe")
        for row, cells in enumerate(labels):
            sheet.write_row(row, 0, cells)
        sheet.write_row(len(labels) + 1, 0, ["Level", "Statement", "Indicator", "Target"])
        sheet.write_row(len(labels) + 2, 0, ["Output", "People are trained", "People trained", 40])
    return file


def test_a_workbook_says_both_above_its_matrix(tmp_path: Path) -> None:
    """The lines above a matrix name years and documents; what is wrong with them is reported at the cell."""
    (project,) = load(workbook(tmp_path, ("Within", "2001/2005"), ("Not at hand", "Plan, progress  reports")))
    assert isinstance(project, Project)
    assert project.within == Period(datetime.date(2001, 1, 1), datetime.date(2005, 12, 31))
    assert project.not_at_hand == ("plan", "progress reports")
    (wrong,) = read(workbook(tmp_path, ("Within", "2001/2005"), ("Not at hand", "plann"))).problems
    assert "is none of: plan, budget" in str(wrong.message)
    assert "B2" in wrong.line()
    (wrong,) = read(workbook(tmp_path, ("Period", "2004"), ("Within", "2001/2005"))).problems
    assert "has a period, and dates that it lies within" in str(wrong.message)


# Words


def test_the_line_agrees_with_its_document_and_its_number() -> None:
    """Plural documents take a plural verb, and a single place is a place."""
    project = assisted(Observation(50, period="2004"), period="2004", target=100, not_at_hand="progress reports")
    found: tuple[Diagnostic, ...] = check(project, select="LF204")
    assert str(found[0].message) == (
        "the progress reports are not available, so this cannot be assessed: LF204 in 1 place"
    )
    assert logframe.Diagnostic is Diagnostic
    assert CODE not in CODES


def test_an_event_without_dates_is_judged_on_the_last_day_of_the_years() -> None:
    """What was not reported by the end of the years is missed, and what came later says nothing of them."""
    project = Project("P", "A law is passed", period=UNKNOWN, within="2001/2005")
    project.result(
        "r",
        "The law is in force",
        indicators=Milestone(
            "i", "The law is in force", level="outcome", observations=Observation("reached", period="2006-03")
        ),
    )
    assert evaluate(project)["i"].status not in ("reached", "fulfilled")
    assert evaluate(project, on="2006-12-31")["i"].status in ("reached", "reached late", "fulfilled")
