"""The evaluation: its references, what the figures say to findings, its follow-up, and what is written of it."""

from __future__ import annotations

import datetime
import json
import subprocess
import sys
from fractions import Fraction
from pathlib import Path

import attrs
import jsonschema  # type: ignore[import-untyped]  # it has no types of its own
import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from logframe import (
    Count,
    Milestone,
    Observation,
    Percentage,
    Programme,
    Project,
    Source,
    check,
    convert,
    dumps,
    load,
    review,
    write,
)
from logframe.assessment import (
    Action,
    Assessment,
    Change,
    Consulted,
    Deliverable,
    Finding,
    Recommendation,
    Response,
    check_assessment,
    compare_versions,
    explain_record,
)
from logframe.assessment.cases import case_of
from logframe.assessment.collected_lessons import collected_lessons
from logframe.assessment.follow_up import FollowUp, follow_up
from logframe.assessment.held_claims import held
from logframe.assessment.written_numbers import written_numbers
from logframe.claims import Claim, Figure
from logframe.cli import main
from logframe.errors import DeclarationError, DuplicateIdError, LinkError, LogframeError, UnknownIdError
from logframe.evaluation.project.claimed_statuses import StatusVerdict
from logframe.exchange.loading import read
from logframe.exchange.schema import project_schema
from logframe.exchange.structuring import whole_from
from logframe.exchange.tables.cells.sheets import read_sheets
from logframe.exchange.yaml_text import parse_yaml
from logframe.reviews.assessment_reviews import FORMS, review_assessment

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "examples" / "evaluation_2006.py"


def shelters(*figures: int, target: int = 400, id: str = "P-1") -> Project:
    """Return a project with one count, a figure for each year from 2020 on."""
    project = Project(id, "Shelters", period=f"2020/{2019 + max(len(figures), 1)}")
    project.result(
        "safe",
        "Victims of violence are safe",
        indicators=[
            Count(
                "assisted",
                "Victims assisted",
                unit="person",
                level="output",
                direction="increase",
                accumulates="increments",
                target=target,
                observations=[
                    Observation(figure, period=str(2020 + number), source="register")
                    for number, figure in enumerate(figures)
                ],
            )
        ],
    )
    return project


def report_of(project: Project, **keywords: object) -> Assessment:
    """Return an evaluation of a project that was carried out in March 2025."""
    return Assessment("evaluation", "Evaluation of the shelters", of=project, carried_out="2025-03", **keywords)  # type: ignore[arg-type]


def codes(report: Assessment, on: str | None = None) -> list[str]:
    """Return the codes of what the rules on evaluations find."""
    return [diagnostic.code for diagnostic in check_assessment(report, on=on)]


# References


def test_references_are_kept_as_ids() -> None:
    """A finding keeps the ids of its questions and the place of its indicator, whatever was handed over."""
    project = shelters(100, 200)
    report = report_of(project)
    question = report.question("reached", "Is the target reached?")
    finding = report.finding("short", "It is not", answers=question, evidence=[project["assisted"], "interviews held"])
    assert (finding.answers, finding.evidence) == (("reached",), ("P-1/assisted", "interviews held"))
    by_id = report.finding("same", "It is not", answers="reached", evidence="assisted")
    assert by_id.answers == finding.answers
    assert report.findings == (finding, by_id)


def test_an_id_that_several_things_have_is_named_with_what_has_it() -> None:
    """Claims of two programmes, or a claim and an indicator, are not mistaken for each other."""
    parts = [
        Programme(id, id, projects=[shelters(100, id=f"P-{id}")], claims=[
            Claim("assisted", f"Assisted in {id}", stated=number, unit="person",
                  derived_from=Figure("f", "F", number, unit="person")),
        ])
        for id, number in (("A", 10), ("B", 20))
    ]  # fmt: skip
    report = Assessment("evaluation", "Evaluation", of=parts, carried_out="2025-03")
    finding = report.finding("f", "20 were assisted", evidence=["B/assisted", parts[0].claims[0]])
    assert finding.evidence == ("B/assisted", "A/assisted")
    with pytest.raises(LinkError, match="/assisted"):
        report.finding("g", "20 were assisted", evidence="assisted")


def test_an_issue_is_of_its_record_alone() -> None:
    """Records that a loop makes at one line have their own issues; those of an action are its recommendation's."""
    report = report_of(shelters(100))
    for id in ("first", "second"):
        report.finding(id, f"The {id}", evidence=["interviews held", "visits made"] if id == "first" else ())
    report.recommendation("r", "Search", to="The city", due="2025-12-31")
    report.response("r", "accepted", on="2025-04-01", actions=[Action("Agree", due="2025-06-30")])
    assert "LF402" not in str(explain_record(report, "first"))
    assert "LF402" in str(explain_record(report, "second"))
    assert "LF407" in str(explain_record(report, "r", on="2025-07-01"))
    issues = review_assessment(report, on="2025-07-01").issues(report.recommendations[0])
    assert [issue.code for issue in issues] == ["LF406", "LF407"]


def test_a_workbook_has_one_sheet_of_sources(tmp_path: Path) -> None:
    """The sources of an evaluation, those that its findings name, and those of projects beside it share a sheet."""
    evaluated = shelters(100)
    report = report_of(evaluated, sources=[Source("talks", "Talks with staff")])
    report.finding("f", "F", evidence=["talks", "register"])
    write([review_assessment(report), review(evaluated)], tmp_path / "review.xlsx")
    sheets = {sheet.name: list(sheet.filled()) for sheet in read_sheets(tmp_path / "review.xlsx")}
    assert [name for name in sheets if "Sources" in name] == ["Sources"]
    rows: dict[int, list[str]] = {}
    for cell in sheets["Sources"]:
        rows.setdefault(cell.row, []).append(str(cell.value))
    assert list(rows.values())[1:] == [
        ["evaluation", "talks", "Talks with staff", "F1"], ["evaluation", "register", "register", "F1"],
        ["P-1", "register", "register", "assisted"],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("declare", "words"),
    [
        (lambda report: report.finding("f", "F", answers="reachd"), "did you mean 'reached'"),
        (lambda report: report.finding("f", "F", evidence="P-1/asisted"), "did you mean 'P-1/assisted'"),
        (lambda report: report.finding("f", "F", evidence=shelters(1)["assisted"]), "assisted"),
        (lambda report: report.conclusion("c", "C", follows_from="reached"), "reached"),
        (lambda report: report.recommendation("r", "R", follows_from="nothing"), "nothing"),
        (lambda report: report.response("nothing", "accepted"), "nothing"),
    ],
)
def test_unknown_references_are_refused_at_their_line(declare: object, words: str) -> None:
    """A reference that names nothing is an error at the line of the record, with the nearest name."""
    report = report_of(shelters(100))
    report.question("reached", "Is the target reached?")
    with pytest.raises(LinkError) as caught:
        declare(report)  # type: ignore[operator]
    assert words in str(caught.value)
    assert caught.value.place.file == __file__


@pytest.mark.parametrize(
    "declare",
    [
        lambda report: report.question("q", "Q", criterion="effectivness"),
        lambda report: report.finding("f", "F", says="reachd"),
        lambda report: report.effect("e", "E", direction="good"),
        lambda report: report.swot("s", "S", quarter="strong"),
        lambda report: report.response("r", "yes"),
        lambda report: report.lesson("l", "L", kind="lesso"),
        lambda report: report.heard("h", "H", count=-1),
        lambda report: report.heard("h", "H", count="five"),
        lambda report: Assessment("a", "A", of=[]),
        lambda report: Assessment("a", "A", of=report.of, criteria="DAC 2020"),
        lambda report: Response((), "accepted"),
    ],
)
def test_wrong_words_are_refused(declare: object) -> None:
    """A word that a keyword does not take is an error of the library with its place."""
    with pytest.raises(LogframeError) as caught:
        declare(report_of(shelters(100)))  # type: ignore[operator]
    assert str(caught.value)
    assert caught.value.place.file == __file__


def test_ids_are_taken_once() -> None:
    """Two records of an evaluation never share an id, of whatever kind they are."""
    report = report_of(shelters(100))
    report.question("reached", "Is the target reached?")
    with pytest.raises(DuplicateIdError):
        report.finding("reached", "It is not")


def test_records_may_be_handed_over() -> None:
    """Records given as lists are resolved as those that are added one by one."""
    project = shelters(100)
    report = report_of(project, findings=[Finding("f", "F", evidence=project["assisted"])])
    assert report.findings[0].evidence == ("P-1/assisted",)
    with pytest.raises(LinkError):
        report_of(project, findings=[Finding("f", "F", answers="q")])


# Findings against the figures


@pytest.mark.parametrize(
    ("figures", "says", "verdict"),
    [
        ((250, 200), "reached", StatusVerdict.AGREES),
        ((100, 200), "reached", StatusVerdict.CONTRADICTED),
        ((100, 200), "not reached", StatusVerdict.AGREES),
        ((100,), "fell", StatusVerdict.NOT_SUPPORTED),
        ((100, 200), "fell", StatusVerdict.CONTRADICTED),
        ((200, 100), "fell", StatusVerdict.AGREES),
        ((100, 200), "rose", StatusVerdict.AGREES),
        ((100, 100), "unchanged", StatusVerdict.AGREES),
    ],
)
def test_findings_are_held_against_figures(figures: tuple[int, ...], says: str, verdict: StatusVerdict) -> None:
    """A finding agrees with figures that bear it out, is contradicted by others, and else not supported."""
    project = shelters(*figures)
    report = report_of(project)
    finding = report.finding("f", "F", evidence=project["assisted"], says=says)
    (answer,) = held(finding, case_of(report))
    assert answer.verdict is verdict
    assert str(answer.reason)


@pytest.mark.parametrize("baseline", [55, Observation(55, date="2023-12-31", source="Household survey")])
@pytest.mark.parametrize(("says", "verdict"), [("rose", StatusVerdict.AGREES), ("fell", StatusVerdict.CONTRADICTED)])
def test_a_state_moves_from_its_baseline(baseline: float | Observation, says: str, verdict: StatusVerdict) -> None:
    """A finding on how a state moved is held against the baseline where a source has one figure alone."""
    seen = [Observation(71, date="2024-06-30", source="register"), Observation(58, date="2024-12-31", source="mapping")]
    project = Project("P", "p", period="2024")
    project.result("r", "R", indicators=[
        Percentage("works", "Points that work", level="outcome", baseline=baseline, observations=seen),
    ])  # fmt: skip
    report = Assessment("e", "E", of=project)
    finding = report.finding("f", "F", evidence=project["works"], says=says)
    (answer,) = held(finding, case_of(report))
    assert answer.verdict is verdict
    assert "from 55 % (" in str(answer.reason)
    assert "to 58 % (31 December 2024)" in str(answer.reason)


def test_a_count_of_periods_moves_from_the_period_of_its_baseline() -> None:
    """41 in a year after 30 in the year before is a rise; a baseline without a period starts a count at nothing."""
    for baseline, verdict in (
        (Observation(30, period="2023"), StatusVerdict.AGREES),
        (Observation(90, period="2021/2023"), StatusVerdict.AGREES),
        (Observation(150, period="2021/2023"), StatusVerdict.CONTRADICTED),
        (30, StatusVerdict.NOT_SUPPORTED),
    ):
        project = Project("P", "p", period="2024")
        project.result("r", "R", indicators=[
            Count("c", "Complaints", unit="case", level="outcome", accumulates="increments", baseline=baseline,
                  observations=Observation(41, period="2024", source="register")),
        ])  # fmt: skip
        report = Assessment("e", "E", of=project)
        finding = report.finding("f", "F", evidence=project["c"], says="rose")
        (answer,) = held(finding, case_of(report))
        assert answer.verdict is verdict


def test_questions_without_an_answer_and_kinds_of_findings_are_in_the_report(tmp_path: Path) -> None:
    """A question that nobody answered is not left out; findings of a kind make the SWOT table where no points do."""
    report = report_of(shelters(260))
    report.question("cost", "Is it worth its cost?")
    report.finding("few", "260 were assisted", evidence="the register", kind="weakness")
    advice = report.recommendation("r", "Search", to="The city", due="2026")
    report.response(advice, "rejected", from_="The city", on="2025-05", because="no money")
    text = write(review_assessment(report), tmp_path / "report.md").read_text(encoding="utf-8")
    assert "**Is it worth its cost?**\n  - no answer is stated" in text
    assert "|Strengths|Weaknesses|\n|---|---|\n||**F1:** 260 were assisted|" in text
    assert "|**R1**|rejected|" in text


def test_lessons_have_the_state_of_the_last_response() -> None:
    """A response after the evaluation counts without a date being asked for."""
    report = Assessment("e", "E", of=shelters(100), carried_out="2025-02")
    report.recommendation("r", "R", to="The city")
    report.response("r", "accepted", on="2025-03-15")
    for on, state in ((None, "accepted"), (datetime.date(2025, 3, 14), "no response yet")):
        (collected,) = collected_lessons([report], on=on)
        assert isinstance(collected.entry, FollowUp)
        assert state in str(collected.entry.state)


@given(st.lists(st.integers(0, 1000), min_size=2, max_size=5))
def test_a_finding_never_agrees_both_ways(figures: list[int]) -> None:
    """Figures never bear out both that something rose and that it fell."""
    project = shelters(*figures)
    report = report_of(project)
    rose = report.finding("rose", "R", evidence=project["assisted"], says="rose")
    fell = report.finding("fell", "F", evidence=project["assisted"], says="fell")
    case = case_of(report)
    verdicts = [held(finding, case)[0].verdict for finding in (rose, fell)]
    assert verdicts.count(StatusVerdict.AGREES) <= 1
    assert (verdicts[0] is StatusVerdict.AGREES) == (figures[-1] > figures[0])


def test_an_event_is_held_against_a_finding() -> None:
    """A law that was passed contradicts who says that it was not: an event needs no target."""
    project = Project("P", "Law", period="2024")
    project.result("law", "The law protects victims", indicators=[
        Milestone("passed", "The law is passed", level="outcome",
                  observations=Observation("reached", date="2024-05-01")),
    ])  # fmt: skip
    report = report_of(project)
    for says in ("reached", "not reached"):
        report.finding(says[:3], f"The law was {says}", evidence=project["passed"], says=says)
    held_ones = [held(finding, case_of(report, None))[0].verdict for finding in report.findings]
    assert held_ones == [StatusVerdict.AGREES, StatusVerdict.CONTRADICTED]


def test_figures_without_a_source_are_named_so() -> None:
    """Where a finding is open by a figure of which no source is stated, the message says that none is."""
    project = Project("P", "Wells", period="2022/2023")
    project.result("water", "Wells work", indicators=[
        Count("wells", "Wells", unit="well", level="output", accumulates="increments", target=10,
              observations=Observation(4, period="2022")),
    ])  # fmt: skip
    report = report_of(project)
    report.finding("f", "Too few", evidence=project["wells"], says="not reached", on="2022-12-31")
    assert "By source: no source named: 4 wells" in str(check_assessment(report, select="LF403")[0].message)


def test_what_no_figure_can_confirm_is_told() -> None:
    """A finding that says something of no indicator, or of one without a target, is not passed over."""
    report = report_of(shelters(100, 200))
    report.finding("words", "It rose", evidence=["interviews held", "a visit"], says="rose")
    report.finding("figures", "It rose", evidence="P-1/assisted", says="rose")
    assert [item.subject for item in check_assessment(report, select="LF403")] == ["words"]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Only 260 of 400 people", ["260", "400"]),
        ("1,526 people in 2002-2003", ["1,526"]),
        ("In phase 2 around 10 % (1.1.4, section 3)", ["10"]),
        ("By 30 June 2006 they were 34 000", ["34 000"]),
        ("3.4 million USD in four countries", ["3.4 million"]),
        ("KG-2 and Tier 2, tables 3 and 4", []),
        ("2.5 or 2,5", ["2.5", "2,5"]),
        ("I fas 2 fick 1 512 personer stöd, 58,5 % av målet (avsnitt 3.1)", ["1 512", "58,5"]),
        ("Dans le chapitre 3 : 3,4 millions, de 17 à 6", ["3,4 millions", "17", "6"]),
        ("CO2, COVID-19 and the 5th of 9", ["9"]),
        ("Ils doivent 3,5 millions de francs", ["3,5 millions"]),
    ],
)
def test_numbers_of_a_text(text: str, numbers: list[str]) -> None:
    """Numbers of a text are those that count something, and no years, dates, sections or names."""
    assert [number.text for number in written_numbers(text)] == numbers


@given(st.integers(1, 10**9), st.integers(0, 3))
def test_a_rounded_number_is_given_by_what_it_rounds(number: int, zeros: int) -> None:
    """A number that is rounded to its digits is given by the number it was rounded from, and not by its double."""
    unit = 10**zeros
    rounded = (2 * number + unit) // (2 * unit) * unit
    if rounded:
        (written,) = written_numbers(f"about {rounded:,} people")
        assert written.is_given_by(Fraction(number))
        assert not written.is_given_by(Fraction(number * 3 + written.readings[0][1]))


def test_figures_of_claims_and_groups_count_as_evidence() -> None:
    """A number is looked for among the inputs of a claim, what it comes to, and the people heard."""
    money = Figure("money", "Money", 5_555_000, unit="SEK")
    calls = Figure("calls", "Calls", 7_205, unit="call")
    claim = Claim("call", "Cost of a call", stated=895, unit="SEK/call", derived_from=money / calls)
    report = Assessment(
        "e",
        "E",
        of=Programme("p", "P", claims=[claim]),
        carried_out="2025",
        consulted=[Consulted("press", "Journalists", count=15)],
    )
    report.finding("right", "A call costs 771 SEK, or 895 SEK as stated, of 7,205 calls", evidence=claim)
    report.finding("wrong", "A call costs 6,205 SEK", evidence=claim)
    report.finding("heard", "12 journalists were heard", evidence="press")
    found = [item.subject for item in check_assessment(report, select="LF413")]
    assert found == ["wrong", "heard"]


# Follow-up


@given(
    st.lists(
        st.tuples(st.integers(0, 900), st.sampled_from(["not started", "under way", "done", "no longer relevant"])),
        max_size=6,
    ),
    st.integers(0, 1000),
    st.integers(0, 1000),
)
@settings(max_examples=50)
def test_time_alone_never_mends(actions: list[tuple[int, str]], first: int, second: int) -> None:
    """On a later date never less is overdue, unless something was done; what is done is never overdue."""
    start = datetime.date(2025, 4, 1)
    report = report_of(shelters(100))
    advice = report.recommendation("r", "R", due="2026-01")
    report.recommendation("unanswered", "U", due="2025-12")
    report.response(
        advice,
        "accepted",
        actions=[
            Action(str(number), start + datetime.timedelta(days), state)  # type: ignore[arg-type]
            for number, (days, state) in enumerate(actions)
        ],
    )
    early, late = (start + datetime.timedelta(days) for days in sorted((first, second)))
    counts = []
    for day in (early, late):
        followed = follow_up(report, day)
        counts.append(sum(len(item.overdue) + item.lacks_response for item in followed))
        assert all(action.is_open for item in followed for action in item.overdue)
    assert counts[0] <= counts[1]


def test_responses_are_asked_for_on_a_date() -> None:
    """A response is missing six months after the evaluation, and never before."""
    report = report_of(shelters(100))
    report.recommendation("r", "Search for victims", to="IOM", due="2026-06", follows_from=())
    assert "LF407" not in codes(report, on="2025-06-30")
    assert "LF407" in codes(report, on="2025-12-31")


def test_a_response_counts_from_its_date() -> None:
    """On a date before a response it is not there yet."""
    report = report_of(shelters(100))
    advice = report.recommendation("r", "R", due="2025-05")
    report.response(advice, "rejected", because="no money", on="2025-08-01")
    assert follow_up(report, datetime.date(2025, 7, 1))[0].lacks_response
    assert not follow_up(report, datetime.date(2025, 9, 1))[0].lacks_response


# The chain


def test_the_chain_has_no_circle() -> None:
    """Records refer to earlier kinds alone, so that nothing rests on itself."""
    report = read(EXAMPLE).assessments[0]
    order = {record.id: number for number, record in enumerate(report.records())}
    for record in report.records():
        for id in (*getattr(record, "follows_from", ()), *getattr(record, "answers", ())):
            assert order[id] < order[record.id]


# The project


def test_problems_are_resolved_with_the_graph() -> None:
    """An activity that solves, or a problem that causes, an undeclared problem is refused when the graph is checked."""
    project = shelters(100)
    project.problem("demand", "Demand")
    project.activity("a", "A", contributes_to="safe", solves="demnd")
    with pytest.raises(LinkError, match="did you mean 'demand'"):
        check(project)
    with pytest.raises(LinkError):
        project.problem("self", "S", causes_of="self")
    with pytest.raises(DuplicateIdError):
        project.problem("demand", "Again")


def test_a_cause_is_addressed_in_one_of_four_ways() -> None:
    """An activity, another actor, a limit of scope or a cause below it: each keeps a problem from being reported."""
    project = shelters(100)
    core = project.problem("core", "Core")
    project.problem("open", "Open", causes_of=core)
    project.problem("theirs", "Theirs", causes_of=core, addressed_by="the state")
    project.problem("outside", "Outside", causes_of=core, out_of_scope="a matter of the police")
    ours = project.problem("ours", "Ours", causes_of=core)
    project.activity("a", "A", contributes_to="safe", solves=ours)
    assert [item.subject for item in check(project, select="LF410")] == ["open"]


BESIDE = """from logframe import Activity, Count, Project, Source
from logframe.assessment import Change, Engagement

plan = Project("P-1", "Shelters", period="2020/2021", strategy="prevention")
demand = plan.problem("demand", "Demand", source=Source("study", "A study of demand"))
plan.problem("law", "Law", causes_of=demand, out_of_scope="a matter of the state")
plan.stakeholder("osce", "OSCE", interest="high", does=Engagement("prevention", reaches="group", state="possible"))
plan.result("safe", "Victims are safe", indicators=Count("assisted", "Victims assisted", unit="person", target=400))
plan.activity("a", "A", contributes_to="safe", solves=demand, reaches="group", partners=["OSCE"])
project = plan.revise("2021-01", because="a shelter closed", changes=Change("assisted", target=250))
"""


@pytest.mark.parametrize("ending", ["yaml", "json", "py", "xlsx"])
def test_what_stands_beside_the_logframe_is_kept_by_every_format(ending: str, tmp_path: Path) -> None:
    """Problems, stakeholders and revisions come back from each format as they were declared."""
    file = tmp_path / "project.py"
    file.write_text(BESIDE, encoding="utf-8")
    (project,) = load(file)
    convert(file, tmp_path / f"other.{ending}")
    (kept,) = load(tmp_path / f"other.{ending}")
    assert kept.problems == project.problems
    assert kept.stakeholders == project.stakeholders
    assert kept.node("a") == project.node("a")
    assert [revision.because for revision in kept.revisions] == ["a shelter closed"]


@pytest.mark.parametrize("ending", ["yaml", "json", "py"])
def test_an_evaluation_comes_back_from_every_format(ending: str, tmp_path: Path) -> None:
    """The evaluation of the case is the same after it was written, to its review and the text of the file."""
    case = EXAMPLE
    first, second = tmp_path / f"first.{ending}", tmp_path / f"second.{ending}"
    convert(case, first)
    convert(first, second)
    assert first.read_text(encoding="utf-8") == second.read_text(encoding="utf-8")
    (declared,), (kept,) = read(case).assessments, read(first).assessments
    assert kept == declared
    if ending == "json":
        jsonschema.validate(json.loads(first.read_text(encoding="utf-8")), project_schema())


SMALL = """projects:
  - id: P
    statement: Shelters
    nodes:
      - {kind: result, id: r, statement: Victims are safe}
assessments:
  - id: e
    statement: Evaluation of the shelters
    questions:
      - {id: q, statement: Are they safe}
    findings:
      - {id: f, statement: They are., answers: q, evidence: [interviews in two towns]}
    conclusions:
      - {id: c, statement: It works., follows_from: fi}
"""


def test_an_evaluation_in_data_is_read_by_its_lines() -> None:
    """It is of all that the file declares; a reference that names nothing is refused at its line, with the nearest."""
    with pytest.raises(LinkError, match=r"'fi'.*'f'") as refused:
        whole_from(parse_yaml(SMALL, "e.yaml"), "e.yaml")
    assert refused.value.place.line == 14
    (projects, (report,)) = whole_from(parse_yaml(SMALL.replace("fi}", "f}"), "e.yaml"), "e.yaml")
    assert report.of == projects
    assert report.findings[0].evidence == ("interviews in two towns",)
    text = dumps(report)
    assert whole_from(parse_yaml(text, "e.yaml"), "e.yaml")[1] == (report,)
    unknown = SMALL.replace("fi}", "f}").replace("id: e\n", "id: e\n    of: Q\n")
    with pytest.raises(LinkError, match=r"'Q'"):
        whole_from(parse_yaml(unknown, "e.yaml"), "e.yaml")


# Revisions


def test_a_revision_leaves_the_plan_as_it_was() -> None:
    """A revised project has the new target and keeps the old one, and the plan itself stays."""
    plan = shelters(100, 150)
    later = plan.revise("2021-01", because="a shelter closed", changes=Change("assisted", target=250))
    assert [str(project["assisted"].target[0].value) for project in (plan, later)] == ["400", "250"]  # type: ignore[index]
    (change,) = later.revisions[0].changes
    assert str(change.was_target[0].value) == "400"  # type: ignore[index]
    assert not plan.revisions
    with pytest.raises(UnknownIdError):
        plan.revise("2021-01", changes=Change("asisted", target=1))
    with pytest.raises(DeclarationError):
        Change("assisted")
    with pytest.raises(DeclarationError):
        Change("assisted", target=1, dropped=True)


def test_moved_targets_and_baselines_are_told_with_both_statuses() -> None:
    """Target 400 to 250 and baseline 0 to 100 are told, each with the status by either version."""
    plan = shelters(100, 160)
    later = plan.revise("2021-07", changes=Change("assisted", target=250, baseline=100))
    moved = {str(entry.what): entry for entry in compare_versions(plan, later).moved}
    assert set(moved) == {"target", "baseline"}
    assert [str(part) for part in (moved["target"].before, moved["target"].after)] == ["400", "250"]
    assert moved["target"].status_before != moved["target"].status_after
    assert moved["baseline"].after_results
    assert {item.code for item in check(later, select="LF412")} == {"LF412"}


@given(st.integers(1, 1000), st.integers(1, 1000))
@settings(max_examples=30)
def test_versions_that_say_the_same_have_moved_nothing(target: int, moved: int) -> None:
    """Nothing moves between a version and itself; a moved target is listed if and only if it differs."""
    plan = shelters(100, 150, target=target)
    later = plan.revise("2021-01", changes=Change("assisted", target=moved))
    assert not compare_versions(plan, plan).moved
    assert bool(compare_versions(plan, later).moved) == (target != moved)


def test_dropped_and_added_indicators_are_told() -> None:
    """An indicator that one version has and the other lacks has moved."""
    plan = shelters(100)
    later = plan.revise("2020-06", because="too dear", changes=Change("assisted", dropped=True))
    (gone,) = compare_versions(plan, later).moved
    (new,) = compare_versions(later, plan).moved
    assert (str(gone.what), gone.status_after, str(new.what), new.status_before) == ("dropped", None, "added", None)
    assert [revision.because for revision in gone.revisions] == ["too dear"]


def test_each_revision_on_the_way_is_told_and_results_count_by_their_days() -> None:
    """Two revisions of one target are both listed; a baseline that moved before any period ended had no results."""
    plan = shelters(100, 160)
    first = plan.revise("2020-06", changes=Change("assisted", target=250, baseline=100))
    later = first.revise("2022-01", because="two shelters more", changes=Change("assisted", target=300))
    moved = {str(entry.what): entry for entry in compare_versions(plan, later).moved}
    assert [revision.because for revision in moved["target"].revisions] == ["", "two shelters more"]
    assert not moved["baseline"].after_results
    assert [str(entry.what) for entry in compare_versions(first, later).moved] == ["target"]


def test_a_longer_project_moves_the_due_date_of_its_targets() -> None:
    """A target of the same number is due later when the project is prolonged: it was missed, and is on track."""
    plan = shelters(100, 100)
    (entry,) = compare_versions(plan, attrs.evolve(plan, period="2020/2023"), on="2021-12-31").moved
    assert (str(entry.what), str(entry.before), str(entry.after)) == ("due", "2021-12-31", "2023-12-31")
    assert (entry.status_before, entry.status_after) == ("partly fulfilled", "on track")


def test_what_is_measured_otherwise_keeps_its_own_figures() -> None:
    """A count that becomes a share has moved, and each version is judged by figures that it can hold."""
    plan = shelters(100, 160)
    later = Project("P-1", "Shelters", period="2020/2021")
    figure = Observation(20, date="2021-12-31")
    later.result("safe", "Victims of violence are safe", indicators=[
        Percentage("assisted", "Victims assisted", level="output", baseline=0, target=400, observations=figure),
    ])  # fmt: skip
    (entry, *_) = compare_versions(plan, later).moved
    assert (str(entry.what), entry.before, entry.after) == ("measure", "person", "percent")
    assert compare_versions(later, plan).to_dict()["moved"][0]["status_after"] == "partly fulfilled"


# Written


@pytest.mark.parametrize("form", FORMS)
def test_the_report_is_written(form: str, tmp_path: Path) -> None:
    """The report has its chapters in the order of the form, and each recommendation with what it rests on."""
    project = shelters(100, 200)
    report = report_of(project, terms_of_reference=[Deliverable("a draft")])
    question = report.question("reached", "Is the target reached?", criterion="effectiveness", answer="No.")
    missed = report.finding("missed", "It was missed", answers=question, evidence=project["assisted"], says="reached")
    gap = report.conclusion("gap", "Too few are assisted", follows_from=missed)
    advice = report.recommendation("search", "Search", follows_from=gap, to="IOM", due="2025-12")
    report.response(advice, "accepted", from_="IOM", on="2025-05-01", actions=[("Train", "2025-09-30", "done")])
    review = review_assessment(report, form=form)
    text = write(review, tmp_path / "report.md").read_text(encoding="utf-8")
    assert "C1 ← F1" in text
    assert "contradicted" in text
    assert ("|**Findings**|It was missed|" in text) == (form == "sida")
    places = [
        text.index(f"\n## {name}\n")
        for name in ("Findings", "Conclusions", "Recommendations", "Lessons learned")
        if f"\n## {name}\n" in text
    ]
    assert places == sorted(places)
    for ending in (".html", ".docx", ".pdf", ".json", ".xlsx"):
        assert write(review, tmp_path / f"report{ending}").stat().st_size > 1000
    with pytest.raises(UnknownIdError):
        review_assessment(report, form="sidaa")


@pytest.mark.parametrize(
    ("call", "words"),
    [
        ('finding("f", "F", evidnce="interviews held")', "did you mean 'evidence'"),
        ('effect("e", "E")', r"Effect\(\) lacks direction"),
        ('finding("f")', r"Finding\(\) lacks statement"),
        ('finding("f", "F", "interviews held")', r"Finding\(\) has too many values"),
    ],
)
def test_a_call_that_does_not_fit_is_told_at_its_line(call: str, words: str, tmp_path: Path) -> None:
    """A record with a keyword that it does not take, or without one that it needs, is refused at its line."""
    file = tmp_path / "evaluation.py"
    file.write_text(
        "from logframe import Assessment, Project\n"
        'report = Assessment("e", "E", of=Project("P-1", "Shelters", period="2024"))\n'
        f"report.{call}\n",
        encoding="utf-8",
    )
    with pytest.raises(DeclarationError, match=words) as caught:
        read(file)
    assert caught.value.place.line == 3


# The case of 2006

FOUND = """call-cost-kg cost-kz conviction-cost convicted-cost share-kg-found six-times-found call-cost-kz tenth
    reluctant gap-lower mixed not-400 assisted-387 second""".split()
"""Findings of 2006 that the figures do not bear out, or only with a caveat."""


def test_the_case_is_whole() -> None:
    """The evaluation of 2006 has all of its questions, at least 60 findings, and what follows from them."""
    report = read(EXAMPLE).assessments[0]
    assert len(report.questions) == 17
    assert len(report.findings) >= 60
    assert len(report.recommendations) >= 22
    assert len(report.lessons) >= 14
    assert len(report.effects) >= 8


@pytest.mark.parametrize(
    ("figures", "statement", "evidence", "fires"),
    [
        ((180, 80), "The shelters were open", "visits to shelters", True),
        ((180, 120), "The shelters were open", "visits to shelters", False),
        ((80, 180), "The shelters were open", "visits to shelters", False),
        ((9, 2), "The shelters were open", "visits to shelters", False),
        ((180, 80), "The number assisted fell from 180 to 80", "visits to shelters", False),
        ((180, 80), "80 victims were assisted", "visits to shelters", True),
        ((180, 80), "Fewer were assisted", "P-1/assisted", False),
    ],
)
def test_a_fall_that_no_finding_mentions(figures: tuple[int, ...], statement: str, evidence: str, fires: bool) -> None:
    """A figure that halved is mentioned where it is evidence, or where the text writes both of its ends."""
    report = Assessment("a", "A", of=shelters(*figures), carried_out="2025-03")
    assert "LF418" not in {item.code for item in check_assessment(report)}  # nothing is written yet
    report.finding("f", statement, evidence=evidence)
    assert ("LF418" in {item.code for item in check_assessment(report)}) == fires


def test_the_library_finds_the_slips_of_the_case() -> None:
    """Findings that rest on wrong figures are found by themselves, and so are missing deliverables and causes."""
    loaded = read(EXAMPLE)
    (report,) = loaded.assessments
    diagnostics = check_assessment(report)
    against = {item.subject for item in diagnostics if item.code == "LF403"}
    assert set(FOUND) <= against
    status = next(item for item in diagnostics if item.subject == "not-400")
    assert all(share in str(status.message) for share in ("86.4", "102.7", "53"))
    codes_of = {item.code for item in diagnostics}
    assert {"LF406", "LF413", "LF414", "LF415", "LF416"} <= codes_of
    (change,) = [item for item in diagnostics if item.code == "LF418"]
    assert "trials-assisted fell from 17 people (2004) to 1 person" in str(change.message)
    causes = {item.subject for project in loaded.found for item in check(project, select="LF410")}
    assert {"demand", "undetected"} <= causes


def test_the_annex_says_each_issue_once(tmp_path: Path) -> None:
    """What stands beside its finding or recommendation has its label in the annex, below what is to be done."""
    text = write(review_assessment(read(EXAMPLE).assessments[0]), tmp_path / "report.md").read_text(encoding="utf-8")
    assert text.count("finding F13 rests on one source") == 1
    assert text.count("recommendation R24 has no date") == 1
    _, _, annex = text.partition("## Annex: issues")
    rows = [row.split("|")[1:4] for row in annex.splitlines() if row.startswith("|**LF")]
    assert len({(rule, help) for rule, _, help in rows}) == len(rows) < 20
    (serious,) = (issues for rule, issues, _ in rows if "error" in rule)
    assert serious == "F18, F53, F59, F80"


def test_the_case_gives_its_projects_to_the_other_verbs() -> None:
    """A file that declares an evaluation loads as the projects that it evaluates."""
    assert {project.id for project in load(EXAMPLE)} >= {"KG-1", "KG-2", "KZ-3"}


def test_lessons_are_searched_over_files() -> None:
    """A search keeps the lessons and recommendations that have all of its words, in any case."""
    report = read(EXAMPLE).assessments[0]
    assert len(collected_lessons([report])) == len(report.lessons) + len(report.recommendations)
    found = collected_lessons([report, report], "JUDGES workshop")
    assert len(found) == 2
    assert not collected_lessons([report], "zeppelin")


def test_a_file_that_cannot_be_read_hides_no_lesson_of_others(tmp_path: Path) -> None:
    """The lessons of the other files are listed, the file is named, and the command ends as after any such file."""
    files = [tmp_path / "good.yaml", tmp_path / "broken.yaml"]
    lesson = (
        "    lessons: [{id: l, statement: Ask first., happened: nobody came, why: no invitation, follows: invite}]\n"
    )
    files[0].write_text(SMALL.replace("fi}", "f}") + lesson, encoding="utf-8")
    files[1].write_text(SMALL, encoding="utf-8")
    done = CliRunner().invoke(main, ["lessons", *map(str, reversed(files))])
    assert "Ask first." in done.stdout
    assert "broken.yaml:14" in done.stderr
    assert done.exit_code == 2


def test_the_command_knows_evaluations(tmp_path: Path) -> None:
    """check, review, lessons and compare --revisions work from the command line."""

    def run(*words: str) -> tuple[int, str, str]:
        done = subprocess.run(
            [sys.executable, "-m", "logframe", *words], capture_output=True, text=True, check=False, cwd=tmp_path
        )
        return done.returncode, done.stdout, done.stderr

    file = tmp_path / "old.py"
    plan = (
        "from logframe import Change, Count, Project\n"
        'plan = Project("P-1", "Shelters", period="2024/2025")\n'
        'plan.result("safe", "Victims are safe", indicators=Count("assisted", "Victims assisted", unit="person",\n'
        '            level="output", accumulates="increments", target=400))\n'
    )
    file.write_text(plan, encoding="utf-8")
    revised = tmp_path / "new.py"
    revised.write_text(
        plan + 'project = plan.revise("2025-01", because="fewer", changes=Change("assisted", target=250))\n',
        encoding="utf-8",
    )
    code, out, _ = run("compare", "old.py", "new.py", "--revisions")
    assert code == 0
    assert "400 → 250" in out
    assert "fewer" in out
    code, out, _ = run("lessons", str(EXAMPLE), "--search", "judges")
    assert code == 0
    assert "Workshop for judges" in out
    code, out, err = run("review", "old.py", "-o", "x.md", "--form", "sida")
    assert (code, out) == (2, "")
    assert "--form" in err


def test_a_criterion_beside_the_chosen_set_has_its_row() -> None:
    """Coherence is no criterion of 1991; who asks for it all the same finds it in the table of criteria."""
    report = report_of(shelters(100), criteria="DAC 1991")
    assert "coherence" not in report.criteria_asked
    report.question("agrees", "Does it agree with others?", criterion="coherence")
    assert report.criteria_asked[-1] == "coherence"
    with pytest.raises(LogframeError, match="cost"):
        report.recommendation("r", "Search", cost=500)  # type: ignore[arg-type]


def test_records_of_two_evaluations_are_told_apart(tmp_path: Path) -> None:
    """Two evaluations of one file both have an F1: each is named, and asked for, with its evaluation."""
    finding = "{id: g, statement: Still safe., evidence: [two visits]}"
    final = f"\n  - id: final\n    statement: Final\n    findings: [{finding}]\n"
    file = tmp_path / "two.yaml"
    file.write_text(SMALL.replace("fi}", "f}").rstrip() + final, encoding="utf-8")
    both = CliRunner().invoke(main, ["explain", str(file), "F1"]).output
    assert "e/F1: They are." in both
    assert "final/F1: Still safe." in both
    assert CliRunner().invoke(main, ["explain", str(file), "final/F1"]).output.startswith("final/F1: Still safe.")


def test_recommendations_of_one_conclusion_are_not_lost() -> None:
    """A recommendation may stand without a conclusion, and says so."""
    report = report_of(shelters(100), recommendations=[Recommendation("r", "R", to="IOM", due="2026")])
    (diagnostic,) = check_assessment(report, select="LF406")
    assert "no conclusion" in str(diagnostic.message)
