"""Damaged files: a short run of `python -m benchmarks.fuzz`, and what longer runs have found."""

from __future__ import annotations

import os
import signal
from collections import Counter
from pathlib import Path

import pytest
from benchmarks import fuzz
from benchmarks.fuzz import outcome, tried
from benchmarks.mutations import FORMATS, seeds

from logframe import Measure, Project, convert, load, missing
from logframe.errors import LoadError, LogframeError, WriteError
from logframe.exchange.data_text import json_text, yaml_text
from logframe.exchange.loading import READ, Loaded
from logframe.exchange.loading import read as reader
from logframe.exchange.unstructuring import data_of
from logframe.exchange.yaml_text import parse_yaml
from logframe.places import Place
from logframe.quantities import Missing
from logframe.saving import write_text

PROJECT = 'logframe: 1\nprojects:\n  - id: P-1\n    statement: "{}"\n'


def test_every_data_format_is_tried() -> None:
    """Whatever the library reads beside Python."""
    assert set(FORMATS) == {*READ, ".csv", ".parquet"} - {".py"}


def test_damaged_files_are_read_or_refused(tmp_path: Path) -> None:
    """No crash, no hang, little memory, and every refusal is one line with its place."""
    whole = seeds(4)
    assert set(whole) == set(FORMATS)
    outcomes = [outcome(number, 21, whole, tmp_path) for number in range(400)]
    assert [(one.number, one.finding) for one in outcomes if one.finding] == []
    became = Counter((one.ending, one.became) for one in outcomes)
    assert {(ending, one) for ending in FORMATS for one in ("read", "refused")} <= set(became)


def test_the_same_number_is_the_same_file(tmp_path: Path) -> None:
    """A finding can be seen again: a file is given by seed and number alone."""
    whole = seeds(2)
    for number in range(20):
        first, second = (outcome(number, 3, whole, tmp_path) for _ in range(2))
        assert (first.ending, first.became) == (second.ending, second.became)


def test_what_is_wrong_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A crash, a hang, too much memory and a refusal of several lines are findings."""
    whole = {".json": [b"{}"]}

    def fails(path: object) -> None:
        raise RuntimeError("a crash")

    def hangs(path: object) -> None:
        while True:
            pass

    def refuses(path: object) -> None:
        raise LoadError("no place", place=Place("<unknown>"))

    def fills(path: Path) -> Loaded:
        assert b"x" * (60 << 20)
        return reader(path)

    for read, told in ((fails, "a crash"), (hangs, "longer than"), (refuses, "has the place <unknown>")):
        monkeypatch.setattr(fuzz, "read", read)
        monkeypatch.setattr(fuzz, "SLOWEST", 0.1)
        assert told in outcome(1, 1, whole, tmp_path).finding
    monkeypatch.undo()
    assert not outcome(1, 1, whole, tmp_path).finding
    monkeypatch.setattr(fuzz, "MOST_MEMORY", 30.0)
    assert not outcome(1, 1, whole, tmp_path).finding
    monkeypatch.setattr(fuzz, "read", fills)
    assert "MB" in outcome(1, 1, whole, tmp_path).finding
    assert "finding" in fuzz.table([outcome(1, 1, whole, tmp_path)])


@pytest.mark.parametrize("ending", [".json", ".yaml"])
def test_half_of_a_character_is_refused(ending: str, tmp_path: Path) -> None:
    """What no file can hold is not read from an escape, and not written."""
    file = tmp_path / f"x{ending}"
    text = '{"projects": [{"id": "P",\n"statement": "\\ud800"}]}'
    file.write_text(text if ending == ".json" else PROJECT.format("\\ud800"), encoding="utf-8")
    with pytest.raises(LoadError, match="half of a character") as caught:
        load(file)
    assert caught.value.place.line == (2 if ending == ".json" else 4)
    with pytest.raises(WriteError, match="half of a character"):
        write_text("\ud800", tmp_path / "y.md")
    assert tried(file) == "refused"


def test_signs_that_yaml_has_not_are_refused_at_their_line() -> None:
    """The reader of YAML tells them by position alone, before anything is parsed."""
    with pytest.raises(LoadError, match="not valid YAML") as caught:
        parse_yaml("a: 1\nb: \x00\n", "x.yaml")
    assert caught.value.place == Place("x.yaml", 2)


def test_a_refusal_is_one_plain_line() -> None:
    """What a file holds moves no cursor, changes no colour and fills no screen."""
    problem = LogframeError(f"\x1b[31m{'x' * 50_000}\n\u202e", do="mend\tit", place=Place("x.yaml", 1))
    assert problem.line().isprintable()
    assert problem.line().startswith("x.yaml:1: error: \\x1b[31mxxx")
    assert len(problem.line()) < 1000
    assert problem.line().endswith("…; mend it")


def test_a_text_of_digits_is_a_text_in_yaml() -> None:
    """Even one that is longer than any number that is read."""
    assert parse_yaml(yaml_text({"a": "9" * 500}), "x.yaml").plain() == {"a": "9" * 500}


@pytest.mark.parametrize("ending", [".py", ".json", ".yaml"])
def test_the_reason_of_a_gap_is_the_same_again(ending: str, tmp_path: Path) -> None:
    """However it was spaced where it was read."""
    project = Project("P-1", "A project")
    project.result("r", "R", indicators=[Measure("m", "M", baseline=Missing("no  report \n at all"))])
    assert project.indicator("m").baseline == missing("no report at all")
    first = tmp_path / "x.json"
    first.write_text(json_text(data_of([project])), encoding="utf-8")
    assert load(convert(first, tmp_path / f"again{ending}")) == (project,)


def test_a_killed_process_is_a_finding_and_the_next_file_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that kills the interpreter is named by its number and seed, and the run goes on."""
    whole = seeds(2)

    def kills(number: int, seed: int, whole: object, folder: Path) -> fuzz.Outcome:
        if number == 2:
            os.kill(os.getpid(), signal.SIGKILL)
        return fuzz.Outcome(number, ".json", "read", 0, 0)

    monkeypatch.setattr(fuzz, "outcome", kills)
    outcomes = {one.number: one.finding for one in fuzz.run(5, 7, whole, 1, 600)}
    assert outcomes == {0: "", 1: "", 2: "file 2 of seed 7: the process ended with -9", 3: "", 4: ""}
