"""Records in Excel: a sheet for each kind, columns from the description of its class, errors at the cell."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from logframe import Amount, Count, Observation, Project, Source, load, save, share
from logframe.assessment import Assessment, check_assessment
from logframe.declaration.programme.programmes import Programme
from logframe.errors import DeclarationError, LinkError, LoadError, LogframeError
from logframe.exchange.data_text import yaml_text
from logframe.exchange.described_classes import declared_classes, keywords_of
from logframe.exchange.excel.record_sheets import kinds
from logframe.exchange.excel.writing import write_excel
from logframe.exchange.loading import Loaded, read
from logframe.exchange.structuring import whole_from
from logframe.exchange.unstructuring import data_of
from logframe.exchange.yaml_text import parse_yaml
from logframe.testing import programmes
from test_excel import edited

SHELTERS = """
sources:
  - {id: survey, title: A survey of 2025}
projects:
  - id: P-1
    statement: Shelters
    period: 2024/2025
    strategy: [protection]
    budget: {id: all, statement: All, amount: {amount: 500000, currency: SEK}}
    risks: [{statement: The police do not refer, likelihood: likely, response: train them}]
    problems: [{id: violence, statement: Violence}, {id: law, statement: No law, causes_of: violence, source: survey}]
    stakeholders: [{id: police, statement: The police, does: [{part: referral, reaches: group}, {part: protection}]}]
    waivers: [{code: LF101, because: a pilot}]
    nodes:
      - kind: result
        id: safe
        statement: Women are safe
        risks: [{statement: The rent rises, response: buy a house}]
        indicators:
          - kind: count
            id: sheltered
            statement: Women sheltered
            unit: person
            accumulates: increments
            target: 400
            observations: [{value: 260, period: 2024, source: survey}]
assessments:
  - id: e
    statement: Evaluation of the shelters
    carried_out: 2025-06
    methods: [desk study, "interviews; in two towns"]
    sources: [survey]
    terms_of_reference: [{statement: a report, delivered_in: all of it}]
    consulted:
      - {id: staff, statement: Staff of the shelters, count: 12}
      - {id: women, statement: Women, count: {missing: no list}}
    questions: [{id: q, statement: Are the women safe, criterion: effectiveness}]
    findings:
      - {id: half, statement: 260 of 400 have a bed., answers: q, evidence: [P-1/sheltered, staff], says: not reached}
      - {id: glad, statement: The women are glad., answers: q, evidence: [survey, "interviews in two\\ntowns"]}
    effects: [{id: jobs, statement: Some found work, direction: positive, intended: false, evidence: women}]
    swot_points: [{id: s, statement: Known to the police, quarter: strength, follows_from: [half, glad]}]
    conclusions: [{id: c, statement: Too few are found., follows_from: [half, jobs]}]
    recommendations:
      - {id: r, statement: Search with the police., follows_from: c, to: "=The shelters", due: 2026-06-30,
         cost: {amount: 20000.50, currency: SEK}}
    responses:
      - {to: r, decision: accepted, on: 2025-09-01,
         actions: [{statement: A plan, due: 2025-12-31, state: done}, {statement: A car}]}
      - {to: r, decision: rejected}
    lessons: [{id: l, statement: Ask first., kind: best practice, evidence: survey}]
"""


def shelters(folder: Path) -> Path:
    """Return a workbook with a project and its evaluation."""
    projects, assessments = whole_from(parse_yaml(SHELTERS, "s.yaml"), "s.yaml")
    return write_excel(projects, folder / "s.xlsx", assessments)


def changed(folder: Path, before: str, after: object, sheet: str = "") -> Loaded:
    """Read a workbook in which one text of a sheet is another."""

    def cell(name: str, content: Any) -> Any:
        return after if content == before and name.startswith(sheet) else content

    return read(edited(shelters(folder), cell))


def test_all_records_are_the_same_again(tmp_path: Path) -> None:
    """Each kind of record has a sheet; read from the cells it is the same, and so is what the rules say."""
    projects, (declared,) = whole_from(parse_yaml(SHELTERS, "s.yaml"), "s.yaml")
    loaded = read(edited(shelters(tmp_path), lambda _, content: content))
    assert (loaded.found, loaded.assessments, loaded.problems) == (projects, (declared,), ())
    (kept,) = loaded.assessments
    assert kept.findings[1].declared_at.cell == "Findings!A3"
    assert kept.responses[0].actions[1].declared_at.cell.startswith("Responses!")
    said = [sorted((item.code, item.subject, str(item.message)) for item in check_assessment(each))
            for each in (declared, kept)]  # fmt: skip
    assert said[0] == said[1] != []


def test_each_keyword_of_a_record_has_a_column() -> None:
    """Sheets are made from the description: a class of the declaration without a sheet or column is none of records."""
    shown = {(column.cls, column.keyword) for kind in kinds() for column in kind.columns}
    for kind in kinds():
        own = {(kind.cls, keyword) for keyword in keywords_of(kind.cls)}
        lists = {(kind.cls, list_of.keyword) for list_of in kinds() if list_of.owner is kind.cls}
        nested = {(kind.cls, column.within) for column in kind.columns}
        assert own <= shown | lists | nested, kind
    assert {kind.cls for kind in kinds()} <= {*declared_classes(Project), *declared_classes(Assessment)}


@settings(max_examples=4)
@given(programmes())
def test_every_programme_is_the_same_again(programme: Programme) -> None:
    """Programme -> xlsx -> programme is the same, whatever it holds."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "p.xlsx"
        assert save(programme, file) is not None
        assert load(file) == programme


def test_texts_that_no_cell_holds_are_kept(tmp_path: Path) -> None:
    """A text of many pages, or with signs that a workbook loses, comes back from the sheet of its record."""
    project = Project("P", "P")
    report = Assessment("e", "E", of=project)
    odd = "=1 _x0041_ \x01 \ufffe" + "ab " * 12_000 + "end"
    report.question("q", odd, answer="a\r\n\tb", section="1.10")
    report.finding("f", "F", answers="q", evidence=["two\nlines of words", odd], note="True")
    assert read(write_excel([project], tmp_path / "p.xlsx", [report])).assessments == (report,)


@pytest.mark.parametrize(
    ("before", "after", "kind", "cell", "words"),
    [
        ("P-1/sheltered\nstaff", "P-1/shelter", LinkError, "Findings!A2", "did you mean 'P-1/sheltered'"),
        ("half\njobs", "hal", LinkError, "Conclusions!A2", "did you mean 'half'"),
        ("Too few are found.", "", DeclarationError, "Conclusions!A2", "nothing in the column Statement"),
        ("accepted", "acepted", DeclarationError, "Responses!C2", "accepted"),
        ("Says", "Sais", LoadError, "Findings!F1", "did you mean 'Says'"),
        ("Amount", "Amuont", LoadError, "Budget!D1", "did you mean 'Amount'"),
        ("500000 SEK", "500000 SEKK", LogframeError, "Budget!D2", "SEKK"),
        ("strength", "strenght", DeclarationError, "SWOT points!D2", "strength"),
        ("amount: 20000.5; currency: SEK", "much", LogframeError, "Recommendations!H2", "amount"),
    ],
)  # fmt: skip
def test_mistakes_are_refused_at_their_cell(
    before: str, after: str, kind: type[LogframeError], cell: str, words: str, tmp_path: Path
) -> None:
    """What a cell of a record says wrong is an error at the cell, with the nearest that is right."""
    with pytest.raises(kind) as refused:
        changed(tmp_path, before, after)
    assert refused.value.place.cell == cell
    assert words in f"{refused.value} {refused.value.help}"


def test_a_record_that_is_edited_counts(tmp_path: Path) -> None:
    """Who changes a record in its sheet changes the evaluation alone, and nothing else is lost."""
    loaded = changed(tmp_path, "The women are glad.", "Most women are glad.")
    (report,) = loaded.assessments
    assert report.findings[1].statement == "Most women are glad."
    assert report.findings[1].evidence == ("survey", "interviews in two\ntowns")
    assert loaded.problems == ()
    loaded = changed(tmp_path, "No law", "No law that holds")
    (project,) = loaded.found
    assert [problem.statement for problem in project.problems] == ["Violence", "No law that holds"]


def test_a_word_to_choose_may_have_a_capital(tmp_path: Path) -> None:
    """People and spreadsheets begin cells with capitals; texts stay as they are typed."""
    (report,) = changed(tmp_path, "strength", "Strength ").assessments
    assert report.swot_points[0].quarter == "strength"
    (report,) = changed(tmp_path, "accepted", "ACCEPTED").assessments
    assert report.responses[0].decision == "accepted"
    (report,) = changed(tmp_path, "Known to the police", "Strength").assessments
    assert report.swot_points[0].statement == "Strength"


def test_a_matrix_that_is_edited_keeps_the_records(tmp_path: Path) -> None:
    """Who changes a figure keeps the budget, the problems and the evaluation, and is told what may be lost."""
    loaded = changed(tmp_path, 260, 361, "Observations")  # type: ignore[arg-type]  # a number of the sheet
    (project,) = loaded.found
    (figure,) = project.indicator("sheltered").observations
    assert str(figure.value) == "361"
    assert figure.source == Source("survey", "A survey of 2025")
    assert project.strategy == ("protection",)
    assert [line.id for line in project.budget] == ["all"]
    assert [problem.id for problem in project.problems] == ["violence", "law"]
    assert project.risks[0].response == "train them"
    (report,) = loaded.assessments
    assert [finding.id for finding in report.findings] == ["half", "glad"]
    assert "LF413" in {item.code for item in check_assessment(report)}
    assert [problem.name for problem in loaded.problems] == ["edited"]


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("40,000 SEK", Amount(40_000, "SEK")),
        ("USD 1.5 million", Amount(1_500_000, "USD")),
        ("amount: 40000; currency: SEK", Amount(40_000, "SEK")),
        ("20 %", share(20)),
    ],
)
def test_money_is_typed_as_people_write_it(typed: str, amount: Any, tmp_path: Path) -> None:
    """An amount stands in its cell with its currency, and is read as it is typed."""
    (project,) = changed(tmp_path, "500000 SEK", typed).found
    assert project.budget[0].amount == amount


def test_a_changed_matrix_keeps_what_no_sheet_shows(tmp_path: Path) -> None:
    """Without a record, too, a project whose target is edited keeps its strategy, its total and its sources."""
    survey = Source("hh", "Household survey", kind="survey")
    project = Project("P", "P", period="2024", strategy=["water"], budget_total=Amount(5, "SEK"))
    seen = Observation(3, date="2024-06-30", source=survey)
    wells = Count("wells", "Wells", unit="well", accumulates="snapshot", target=7, verified_by=[survey],
                  observations=[seen])  # fmt: skip
    project.result("r", "Wells work", indicators=[wells])
    file = write_excel([project], tmp_path / "p.xlsx", [])
    (again,) = read(edited(file, lambda _, content: 8 if content == 7 else content)).found
    assert (again.strategy, again.budget_total) == (project.strategy, project.budget_total)
    assert again["wells"].verified_by == (survey,)
    assert again["wells"].observations[0].source == survey
    assert str(again["wells"].target[0].value) == "8"  # type: ignore[index]  # it has one


def test_two_evaluations_stand_in_one_workbook(tmp_path: Path) -> None:
    """The records of several evaluations stand under their ids; a row that names none of them is refused."""
    project = Project("P", "Shelters")
    first, second = (Assessment(id, f"Evaluation {id}", of=project) for id in "ab")
    first.question("q", "Was it good")
    second.question("q", "Is it still good")
    file = write_excel([project], tmp_path / "two.xlsx", [first, second])
    assert read(file).assessments == (first, second)
    with pytest.raises(LinkError, match="Assessment 'c'"):
        read(edited(file, lambda name, content: "c" if (name, content) == ("Questions", "b") else content))
    with pytest.raises(DeclarationError, match="of which Assessment"):
        read(edited(file, lambda name, content: "" if (name, content) == ("Questions", "b") else content))


def test_the_data_of_a_workbook_is_that_of_the_file(tmp_path: Path) -> None:
    """Written as YAML again, a workbook gives the text that it was made from."""
    loaded = read(shelters(tmp_path))
    projects, assessments = whole_from(parse_yaml(SHELTERS, "s.yaml"), "s.yaml")
    assert yaml_text(data_of(loaded.found, loaded.assessments)) == yaml_text(data_of(projects, assessments))
