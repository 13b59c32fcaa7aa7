"""Every reference is resolved: what names nothing is refused at its line, or diagnosed where a project may lack it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import attrs
import pytest
from click.testing import CliRunner

from logframe import (
    Amount,
    BudgetLine,
    Count,
    LogframeError,
    Observation,
    Percentage,
    Problem,
    Project,
    Source,
    check,
    dumps,
    evaluate,
    load,
    loads,
    save,
    terms,
)
from logframe.cli import main
from logframe.declaration.framework.graph import check_graph
from logframe.diagnosis.catalogue import CODES
from logframe.diagnostics import RULES
from logframe.errors import DeclarationError, DuplicateIdError, LoopError
from logframe.nearest import nearest, synonyms

HEAD = """from logframe import *

register = Source("register", "Register of the clinic")
project = Project("P-1", "Clean water", period="2024", strategy=["prevention"], sources=[register]{more})
"""
NODE = """project.result("wells", "Wells work", strategy="prevention"{more}, indicators=[
    Count("wells-built", "Wells built", unit="well", level="output", target=5,
          observations=[Observation(3, period="2024", source=register{figure})]),
])
"""
LINE = 'BudgetLine("{id}", "Support", amount=Amount(5, "SEK"){more})'


def checked(text: str, folder: Path, name: str = "p.py") -> tuple[int, str]:
    """Return the exit code of the check of a file, and all that it says."""
    file = folder / name
    file.write_text(text, encoding="utf-8")
    done = CliRunner().invoke(main, ["check", str(file)])
    return done.exit_code, done.output + done.stderr


def budget(*lines: str) -> str:
    """Return the keyword of a project that has these lines."""
    return f", budget=[{', '.join(lines)}]"


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        (HEAD.format(more=budget(LINE.format(id="sida", more=""), LINE.format(id="half", more=', part_of="sidaa"'))), 4,
         "'half' has 'sidaa' as part_of, which P-1 does not declare; did you mean 'sida'?"),
        (HEAD.format(more=budget(LINE.format(id="sida", more=', results=["well"]'))), 4, "did you mean 'wells'?"),
        (HEAD.format(more=', method="target-rato"'), 4, "unknown method 'target-rato'; did you mean 'target-ratio'?"),
        (HEAD.format(more=', waivers=Waiver("LF999", because="x")'), 4, "which is no code; did you mean 'LF"),
        (HEAD.format(more="") + NODE.format(more="", figure=', superseded_by="registre"'), 7,
         "superseded by 'registre', which is no source of it; did you mean 'register'?"),
        (HEAD.format(more="") + 'project.purpose("p", "Water is safe")\n', 5,
         "Project has no 'purpose'; did you mean 'objective'?"),
        (HEAD.format(more=', donors=["Sida"]'), 4, "did you mean 'BudgetLine(donor=)'?"),
    ],
)  # fmt: skip
def test_what_names_nothing_is_refused_at_its_line(text: str, line: int, words: str, tmp_path: Path) -> None:
    """A misspelt part_of, results, method, waiver, superseded_by or keyword is refused with the nearest name."""
    text = text if "project.result" in text else text + NODE.format(more="", figure="")
    code, output = checked(text, tmp_path)
    assert code == 2
    assert f"p.py:{line}: error: " in output
    assert words in output


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("    method: target-rato\n", 4, "did you mean 'target-ratio'?"),
        ("    waivers:\n      - {code: LF1111, because: x}\n", 5, "did you mean 'LF111'?"),
        ("    means of verification: register\n", 4, "Project has no keyword 'means of verification'"),
        ("    donors: [Sida]\n", 4, "did you mean 'budget.donor'?"),
        ("    nodes:\n      - {kind: purpose, id: p, statement: P}\n", 5, "did you mean 'objective'?"),
        ("    budget:\n      - {id: a, statement: A, amount: {amount: 5, currency: SEK}, results: wels}\n"
         "    nodes:\n      - {kind: result, id: wells, statement: W}\n", 5, "did you mean 'wells'?"),
        ("    budget:\n      - {id: a, statement: A, amount: {amount: 5, currency: SEK}, part_of: b}\n"
         "      - {id: b, statement: B, amount: {amount: 5, currency: SEK}, part_of: a}\n", 5, "a -> b -> a is a loop"),
    ],
)  # fmt: skip
def test_data_are_refused_at_their_line(text: str, line: int, words: str, tmp_path: Path) -> None:
    """YAML says the same at its own line."""
    code, output = checked(f"projects:\n  - id: P-1\n    statement: S\n{text}", tmp_path, "p.yaml")
    assert code == 2
    assert f"p.yaml:{line}: error: " in output
    assert words in output


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (HEAD.format(more=budget(LINE.format(id="sida", more=', strategy=["preventoin"]'))),
         "'sida' has 'preventoin' as strategy, but nothing in P-1 has this name; did you mean 'prevention'?"),
        (HEAD.format(more=', assumptions=[Assumption("It rains", monitored_by="registr")]'),
         "'P-1' has 'registr' as monitored_by, but nothing in P-1 has this name; did you mean 'register'?"),
    ],
)  # fmt: skip
def test_what_a_project_may_lack_is_diagnosed(text: str, words: str, tmp_path: Path) -> None:
    """A part of the strategy and a monitor that name nothing are problems of the check, not errors."""
    _, output = checked(text + NODE.format(more="", figure=""), tmp_path)
    assert "LF154" in output
    (finding,) = check(load(tmp_path / "p.py")[0], select="LF154")  # type: ignore[index]  # it is no programme
    assert f"{finding.message}; {finding.message.part('help')}" == words
    assert finding.severity == "warning"


def test_a_source_that_is_only_named_is_diagnosed_where_sources_are_declared(tmp_path: Path) -> None:
    """A text names a source of its own, unless the project declares sources or has one of nearly that name."""
    named = NODE.replace("source=register", 'source="registre"')
    for head, found in (
        (HEAD.format(more=""), True),
        (HEAD.format(more="").replace("sources=[register]", ""), False),
    ):
        checked(head + named.format(more="", figure=""), tmp_path)
        assert bool(check(load(tmp_path / "p.py")[0], select="LF154")) is found  # type: ignore[index]
    near = NODE.replace(
        "source=register{figure})]", 'source="registre"), Observation(4, period="2023", source=register)]'
    )
    checked(HEAD.format(more="").replace("sources=[register]", "") + near.format(more=""), tmp_path)
    (finding,) = check(load(tmp_path / "p.py")[0], select="LF154")  # type: ignore[index]
    assert "'register'" in str(finding.help)


def test_somebody_outside_the_project_may_monitor(tmp_path: Path) -> None:
    """A monitor that is near no name of the project is only mentioned."""
    checked(HEAD.format(more=', assumptions=[Assumption("It rains", monitored_by="the ministry")]'), tmp_path)
    (finding,) = check(load(tmp_path / "p.py")[0], select="LF154")  # type: ignore[index]
    assert finding.severity == "info"


def test_a_project_in_memory_is_refused_alike() -> None:
    """What a file may not say, a script may not evaluate."""
    amount = Amount(5, "SEK")
    lines = [BudgetLine("a", "A", amount=amount, part_of="a"), BudgetLine("b", "B", amount=amount, part_of="a")]
    with pytest.raises(LoopError, match="a -> a is a loop"):
        check_graph(Project("P-1", "S", budget=lines))
    with pytest.raises(LogframeError, match="did you mean 'target-ratio'"):
        check(Project("P-1", "S", method="target-rati"))


def test_the_codes_of_waivers_are_those_of_the_rules() -> None:
    """A waiver is refused by the list of codes that the rules have."""
    assert set(RULES) == set(CODES)


def test_a_waiver_of_a_rule_of_ones_own_is_kept() -> None:
    """A code with a prefix of its own is somebody's own rule."""
    from logframe import Waiver

    assert Waiver("OURS101", because="x").code == "OURS101"
    with pytest.raises(DeclarationError):
        Waiver("L1", because="x")


@pytest.mark.parametrize(
    ("word", "candidates", "meant"),
    [
        ("means of verification", ["verified_by", "definition"], "verified_by"),
        ("Means-of-Verification", ["verified_by", "definition"], "verified_by"),
        ("cumulative", ["increments", "running-total", "snapshot"], "running-total"),
        ("purpose", ["objective", "result", "activity"], "objective"),
        ("purpose", ["input", "activity", "output", "outcome", "impact"], "outcome"),
        ("NGO", ["person", "organisation"], "organisation"),
        ("victims", ["visit", "village", "person"], "person"),
        ("donors", ["budget", "country"], "budget.donor"),
        ("running total", ["increments", "running-total"], "running-total"),
        ("xyz", ["increments", "running-total"], ""),
        ("LF1O3", ["LF103", "LF413"], "LF103"),
        ("share", ["part_of_whole", "statement"], "part_of_whole"),
        ("method", ["estimated_by", "period"], "estimated_by"),
        ("means_of_verification", ["explanation", "indicators"], "indicators.verified_by"),
        ("means_of_verification", ["explanation"], ""),
        ("share", ["unit", "part_of_whole"], "part_of_whole"),
        ("method", ["source", "estimated_by"], "estimated_by"),
        ("Donor", [*terms.ORGANISATION_ROLES], "funding"),
        ("ended", [*terms.PROJECT_STATUSES], "closed"),
        ("in progress", [*terms.ACTION_STATES], "under way"),
        ("not accepted", [*terms.DECISIONS], "rejected"),
        ("efficacy", [*terms.CRITERIA["DAC 2019"]], "effectiveness"),
        ("low", [*terms.LIKELIHOODS], "unlikely"),
        ("SEKK", ["SEK", "USD", "EUR"], "SEK"),
    ],
)
def test_did_you_mean_knows_the_words_of_the_field(word: str, candidates: list[str], meant: str) -> None:
    """What evaluators call it is found among what the library calls it."""
    assert nearest(word, candidates) == meant


def test_every_word_of_the_table_means_something_of_the_library() -> None:
    """Each word leads to a keyword, class, choice or unit that there is."""
    import logframe
    from logframe.declaration.programme.programmes import Programme
    from logframe.exchange.described_classes import declared_classes, keywords_of
    from logframe.units import counted_words

    words = {keyword for cls in declared_classes(Programme) for keyword in keywords_of(cls)}
    words |= {*logframe.__all__, *counted_words(), "ha", "m2", "percent", "reached", "objective", "result", "activity"}
    tables = [table for name, table in vars(terms).items() if name.isupper() and isinstance(table, tuple)]
    words |= {word.replace(" ", "-") for table in tables for word in (*table, *terms.CRITERIA["DAC 2019"])}
    for word, meant in synonyms().items():
        for name in meant:
            assert set(name.split(".")) <= words, (word, name)


def test_a_source_is_named_as_it_is_called() -> None:
    """Words make the id of a source, with none of them lost; a declared source of that id says more."""
    long = "Survey of households in all districts of the south, carried out by the statistical office in "
    seen = [Observation(2, period="2024", source="Household survey"),
            Observation(3, period="2024", source=f"{long}2023"), Observation(4, period="2024", source=f"{long}2024"),
            Observation(1, period="2024", source="old", superseded_by="Household survey", explanation="x")]  # fmt: skip
    project = Project("P", "p", period="2024")
    project.result("r", "R", indicators=[
        Count("c", "C", unit="person", level="output", verified_by=["Household survey", "register"], observations=seen),
    ])  # fmt: skip
    titles = {source.id: source.title for source in project.every_source()}
    assert titles["household-survey"] == "Household survey"
    assert len(titles) == 5
    assert [source.id for source in project["c"].verified_by] == ["household-survey", "register"]
    assert not [line for line in check(project) if line.code == "LF008"]
    (again,) = loads(dumps(project, "yaml"), "yaml")
    assert again == project
    text = dumps(project, "json").replace('"source": "household-survey"', '"source": "Household survey"')
    (named,) = loads(text, "json")
    assert {source.id for source in named.every_source()} == set(titles)
    declared = attrs.evolve(project, sources=[Source("household-survey", "Household survey of 2024", kind="survey")])
    assert declared.every_source()[0].kind == "survey"
    assert Observation(1, source="HMIS/DHIS2: report").source_id == "hmis-dhis2-report"
    for wrong in ("a" * 201, "a " * 101, "( )", " "):
        with pytest.raises(DeclarationError, match="cannot be an id"):
            Observation(1, source=wrong)


def test_lines_call_a_source_as_it_was_named() -> None:
    """The words that were typed stand in lines, and a state names the source of its latest figure alone."""
    register = Source("reg", "Register of births of the province")
    seen = [Observation(58, period="2023", source="HMIS"), Observation(63, period="2024", source="HMIS"),
            Observation(71, period="2024", source="Household survey"),
            Observation(66, period="2024", source=register)]  # fmt: skip
    births = Percentage("births", "Attended births", level="outcome", baseline=54, target=75, observations=seen)
    project = Project("P", "p", period="2023/2025")
    project.result("r", "R", indicators=[births])
    answer = evaluate(project, on="2025-06-30")["births"]
    assert answer.value_text() == "63 % (HMIS); 71 % (Household survey); 66 % (reg)"
    assert [source.label for source in answer.sources] == ["HMIS", "Household survey", "reg"]
    (conflict,) = (line for line in check(project) if line.code == "LF201")
    assert "63 (HMIS), 71 (Household survey) and 66 (reg)" in str(conflict.message)


@pytest.mark.parametrize("title", ["x" * 300, "w " * 150, "???", "–"])
def test_a_title_that_makes_no_id_is_a_title(title: str) -> None:
    """A declared source may be called anything: its title is never asked to be an id."""
    source = Source("log", title)
    twice = [
        Count(id, "People", unit="person", level="output", target=5, verified_by=source) for id in ("trained", "paid")
    ]
    project = Project("P", "P", period="2024")
    project.result("r", "People are trained", indicators=twice)
    assert project.every_source() == [source]
    assert "LF154" not in {diagnostic.code for diagnostic in check(project)}


def sourced(id: str, title: str) -> Project:
    """Declare a project with two sources of one id, one of them of another title, and one that is only named."""
    final = Source("final", title, date="2024-06-30")
    baseline = Observation(1, date="2023-12-31", source="final")
    named = Observation(3, date="2024-03-31", source="Final")
    wells = Count("wells", "Wells", unit="well", level="output", baseline=baseline, target=5, accumulates="snapshot",
                  verified_by=["final", final],
                  observations=[named, Observation(4, date="2024-06-30", source=Source("final", "Draft"))])  # fmt: skip
    project = Project(id, "Clean water", period="2024", sources=[final])
    project.result("r", "Wells work", indicators=[wells])
    project.problem("dry", "Wells are dry", source="final")
    return project


@pytest.mark.parametrize("ending", ["yaml", "json", "py", "xlsx"])
def test_a_source_of_one_id_in_two_projects_keeps_its_titles(ending: str, tmp_path: Path) -> None:
    """What an id names in another project, or at another figure, is never what is written of it."""
    projects = (sourced("A", "Final report of A"), sourced("B", "Final report of B"))
    assert projects[0] != sourced("A", "Final report of B")
    file = tmp_path / f"two.{ending}"
    save(projects, file)
    again = load(file)
    assert again == projects
    titles = [[figure.source.title for figure in project["wells"].figures() if figure.source] for project in again]
    assert [last for *_, last in titles] == ["Draft", "Draft"]
    assert [project.every_source()[0].title for project in again] == ["Final report of A", "Final report of B"]


def test_a_source_that_is_only_named_is_the_declared_one() -> None:
    """Two projects say the same where one names the source that the other holds; another name is another source."""
    register = Source("register", "Register of the clinic", kind="register")

    def project(source: Source | str, *declared: Source) -> Project:
        made = Project("P", "P", period="2024", sources=declared)
        made.result("r", "R", indicators=[Count("c", "People", unit="person", target=5, verified_by=source)])
        return made

    assert project("register", register) == project(register, register)
    assert project("registry", register) != project(register, register)
    assert project("register") != project(register)
    assert project("register", register) != 3


@pytest.mark.parametrize(
    ("keyword", "records"),
    [
        ("sources", [Source("a", "A"), Source("a", "B")]),
        ("budget", [BudgetLine("a", "A", amount=Amount(3, "SEK")), BudgetLine("a", "A", amount=Amount(3, "SEK"))]),
        ("problems", [Problem("a", "A"), Problem("a", "B")]),
    ],
)
def test_two_records_of_one_id_are_refused(keyword: str, records: list[Any]) -> None:
    """A project that lists two records of one id is refused; a source may be listed again as it is."""
    declared: dict[str, Any] = {keyword: records}
    with pytest.raises(DuplicateIdError, match=f"two entries of {keyword} have the id 'a'"):
        Project("P", "P", **declared)
    assert len(Project("P", "P", sources=[Source("a", "A"), Source("a", "A")]).every_source()) == 1
