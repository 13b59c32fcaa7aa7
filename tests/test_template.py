"""The workbook to begin with, in each language: what somebody fills in reads back, whatever list it is chosen from."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from logframe import Activity, Objective, Observation, Project, Result, Target, check, load
from logframe.cli import main
from logframe.declaration.framework.assumptions import Risk
from logframe.declaration.framework.kinds import (
    Count,
    Measure,
    Milestone,
    Money,
    Ordinal,
    Percentage,
    Qualitative,
    Ratio,
)
from logframe.declaration.framework.sources import Source
from logframe.exchange.excel import tables
from logframe.exchange.excel.template_words import CHOICES, template_words
from logframe.exchange.excel.writing import Book
from logframe.exchange.unstructuring import data_of
from logframe.spoken_language import LANGUAGES, in_language

TEXTS = {"statement", "title", "id", "verified_by", "sources", "assumptions"}


def bare(value: Any) -> Any:
    """Return data without the texts and the ids that are made of them."""
    if isinstance(value, dict):
        return {name: bare(item) for name, item in value.items() if name not in TEXTS}
    return [bare(item) for item in value] if isinstance(value, (list, tuple)) else value


def begun(language: str, name: str) -> Project:
    """Return the project of the workbook that the command writes in a language, which has no problem."""
    name = f"{name}.xlsx"
    done = CliRunner().invoke(main, ["init", "--excel", "--language", language, name])
    assert done.exit_code == 0, done.output
    projects = load(name)
    assert isinstance(projects, tuple)
    assert not projects.problems
    assert not check(projects[0])
    return projects[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_template_reads_back_in_each_language(language: str, tmp_path: Path, monkeypatch: Any) -> None:
    """The example is the same project with the same ids in every language, its texts are of the language."""
    monkeypatch.chdir(tmp_path)
    project, english = begun(language, "wells"), begun("en", "springs")
    assert bare(data_of([project])) == bare(data_of([english]))
    assert [indicator.id for indicator in project.indicators()] == [same.id for same in english.indicators()]
    for node, same in zip(project.nodes, english.nodes, strict=True):
        assert node.id == same.id
        assert (node.statement == same.statement) == (language == "en")


def filled_in() -> Project:
    """Return a project that uses each word of each list, and each column."""
    register, survey = Source("register", "Register"), Source("survey", "Survey")
    seen = Observation(12, period="2027", source=register, raw="twelve", narrative="Slow", comment="By phone")
    indicators = [
        Count("a", "Wells A", unit="person", level="output", direction="increase", accumulates="increments",
              target=Target(20, by="2029-12-31"), observations=[seen, Observation(5, date="2028-03-31", source=survey)],
              verified_by=[register], definition="All that give water", disaggregate_by=["sex", "age"]),
        Measure("b", "Depth B", unit="km", level="input", direction="decrease", accumulates="running-total",
                baseline=Observation(4, date="2026-12-31"), target=2, milestones=[Target(3, by="2027-12-31")]),
        Money("c", "Costs C", unit="SEK", level="activity", direction="ambiguous", accumulates="snapshot", target=10),
        Percentage("d", "Wells D", level="outcome", direction="increase", target=50),
        Ratio("e", "Wells E", numerator_unit="person", denominator_unit="person", level="output", target=40),
        Ordinal("f", "State F", level="impact", scale=["poor", "fair", "good"], target="good", best="last"),
        Qualitative("g", "Talk G", level="outcome", scale=["poor", "good"], target="good", best="last"),
        Milestone("h", "Law H", level="output", target=Target("reached", by="2028-12-31")),
    ]  # fmt: skip
    return Project(
        "P", "Water", period="2027/2029", country="KG",
        nodes=[
            Objective("top", "Health"),
            Objective("special", "Clean water", level="outcome", contributes_to="top"),
            Result("use", "Used", level="outcome", contributes_to="special", assumptions=["Rain"], risks=[Risk("Dry")]),
            Result("wells", "Built", level="output", contributes_to="use", indicators=indicators),
            Activity("dig", "Dig", contributes_to="wells"),
        ],
    )  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_word_of_its_lists_reads_back(language: str, tmp_path: Path) -> None:
    """Headings, labels and chosen words of a language are the same project as the English ones."""
    project = filled_in()
    declared = []
    for spoken in ("en", language):
        file = tmp_path / f"{spoken}.xlsx"
        with in_language(spoken):
            words = template_words()
            book = Book(file, words)
            book.matrix("Logframe", project)
            book.observations(tables.observations([project]))
            book.save()
        projects = load(file)
        assert not [problem.line() for problem in projects.problems]
        declared.append(data_of(projects))
    assert declared[1] == declared[0]
    for heading, choices in CHOICES.items():
        shown = {row.cells[tables.HEADINGS.index(heading)] for row in tables.matrix(project)}
        assert shown - {""} == set(choices)
    untranslated = {name for name in tables.HEADINGS if words.name(name) == name}
    assert (untranslated == set(tables.HEADINGS)) if language == "en" else (untranslated <= {"Definition", "ID"})
