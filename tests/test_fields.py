"""One description of each declared class: whatever it holds passes through every format and the schema."""

from __future__ import annotations

import pydoc
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, ClassVar

import attrs
import jsonschema  # type: ignore[import-untyped]  # it has no types of its own
import pytest
from click.testing import CliRunner
from hypothesis import given, settings

import logframe
from every_class import PROGRAMME
from logframe import Period, Programme, Project, Waiver, load, save
from logframe.cli import main
from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.values.keywords import flag, several, statement, words
from logframe.declaration.values.numbers import Number, number
from logframe.declaration.values.periods import parse_period
from logframe.exchange.data_text import json_text, yaml_text
from logframe.exchange.described_classes import CHOSEN, declared_classes, keywords_of
from logframe.exchange.excel.own import kept_in, whole_of
from logframe.exchange.iati.files import own_project
from logframe.exchange.iati.reading import read_activities
from logframe.exchange.json_text import parse_json
from logframe.exchange.python_text import python_text
from logframe.exchange.schema import project_schema
from logframe.exchange.structuring import declared_from
from logframe.exchange.tables.cells.sheets import read_sheets
from logframe.exchange.unstructuring import data_of
from logframe.exchange.yaml_text import parse_yaml
from logframe.meanings import docstring, holder_of, meanings
from logframe.places import Place, caller_place
from logframe.testing import programmes

ROOT = Path(__file__).resolve().parent.parent
CENTRAL_ASIA = ROOT / "examples" / "central_asia.py"


def _modules(typed: Iterable[Module] | Module) -> tuple[Module, ...]:
    return several(typed, Module, "modules")


def _mark(typed: int | Number) -> Number:
    return number(typed, "mark")


def _taught(typed: str | Period) -> Period:
    return parse_period(typed)


@attrs.frozen
class Module:
    """A part of a course, which the library does not know."""

    statement: str = attrs.field(converter=statement)
    taught: Period = attrs.field(converter=_taught, kw_only=True)
    mark: Number = attrs.field(default=Number(5, 5), converter=_mark, kw_only=True)
    passed: bool = attrs.field(default=False, converter=flag, kw_only=True)
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)


@attrs.frozen(hash=False)
class Course(Indicator):
    """A kind of indicator that the library does not know."""

    kind: ClassVar[str] = "course"

    modules: tuple[Module, ...] = attrs.field(default=(), converter=_modules, kw_only=True)
    teacher: str = attrs.field(default="", converter=words, kw_only=True)


KINDS = (*CHOSEN, Course)


def course() -> Project:
    """Return a project with an indicator of the made-up kind."""
    project = Project("P-1", "Nurses are trained", period="2024")
    modules = [Module("First aid", taught="2024-Q1", passed=True), Module("Hygiene", taught="2024", mark=4)]
    project.result(
        "trained",
        "Nurses work better",
        indicators=[
            Course(
                "course",
                "Course passed",
                modules=modules,
                teacher="A. B.",
                waivers=[Waiver("LF111", because="a course has no baseline")],
            )
        ],
    )
    return project


@pytest.mark.parametrize("form", ["yaml", "json"])
def test_a_made_up_class_passes_through_data(form: str) -> None:
    """A kind of indicator that only this test has is written, read and described like any other."""
    project = course()
    data = data_of([project])
    marked = parse_yaml(yaml_text(data), "p.yaml") if form == "yaml" else parse_json(json_text(data), "p.json")
    (again,) = declared_from(marked, "p.yaml", chosen=KINDS)
    assert again == project
    jsonschema.validate(marked.plain(), project_schema(chosen=KINDS))
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(marked.plain(), project_schema())


def test_a_made_up_class_passes_through_python(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Generated Python imports a class of a user's own module from there."""
    monkeypatch.setitem(sys.modules, "own_kinds", sys.modules[__name__])
    for cls in (Course, Module):
        monkeypatch.setattr(cls, "__module__", "own_kinds")
    project = course()
    text = python_text([project])
    assert "from own_kinds import Course\nfrom own_kinds import Module\n" in text
    file = tmp_path / "p.py"
    file.write_text(text, encoding="utf-8")
    assert load(file) == (project,)


def test_a_made_up_class_passes_through_a_workbook(tmp_path: Path) -> None:
    """A workbook keeps what its sheets have no column for; who lacks the class reads the sheets, and is warned."""
    project = course()
    file = tmp_path / "p.xlsx"
    assert save(project, file) == ()
    kept = kept_in(read_sheets(file), chosen=KINDS)
    assert kept.is_shown
    assert whole_of(kept, str(file), chosen=KINDS)[0] == (project,)
    problem, *_ = load(file).problems
    assert (problem.name, "kind 'course'" in str(problem.message)) == ("kept-unreadable", True)


def test_a_made_up_class_passes_through_iati(tmp_path: Path) -> None:
    """An activity keeps what IATI has no element for; who lacks the class reads the results, and is warned."""
    project = course()
    file = tmp_path / "p.xml"
    save(project, file)
    (activity,) = read_activities(file)
    assert own_project(activity, str(file), chosen=KINDS) == project
    problem, *_ = load(file).problems
    assert (problem.name, "kind 'course'" in str(problem.message)) == ("iati-extension", True)


def again(programme: Programme, form: str, folder: Path) -> object:
    """Write a programme in a format and read it back."""
    if form == "py":
        file = folder / f"programme_{abs(hash(programme.id))}.py"
        file.write_text(python_text(programme), encoding="utf-8")
        return load(file)
    if form == "yaml":
        return declared_from(parse_yaml(yaml_text(data_of(programme)), "p.yaml"), "p.yaml")
    return declared_from(parse_json(json_text(data_of(programme)), "p.json"), "p.json")


@pytest.mark.parametrize("form", ["yaml", "json", "py"])
def test_every_programme_is_the_same_again(form: str, tmp_path: Path) -> None:
    """Programme -> format -> programme is the same: series, figures, derivations, claims, tables, cascades."""

    @settings(max_examples=25)
    @given(programmes())
    def holds(programme: Programme) -> None:
        assert again(programme, form, tmp_path) == programme

    holds()


def held_by(value: Any) -> Iterator[Any]:
    """Return a declared object and each that it holds."""
    if isinstance(value, dict):
        value = tuple(value.values())
    if isinstance(value, (tuple, list)):
        for item in value:
            yield from held_by(item)
    elif attrs.has(type(value)):
        yield value
        for field in attrs.fields(type(value)):
            yield from held_by(getattr(value, field.name))


def test_the_whole_programme_has_each_keyword() -> None:
    """The programme of `every_class` sets each keyword of each class, apart from units that are no choice."""
    used: dict[type, set[str]] = {}
    for part in held_by(PROGRAMME):
        kind: Any = type(part)
        fields = keywords_of(kind).items()
        used.setdefault(kind, set()).update(
            keyword for keyword, field in fields if getattr(part, field.name) != field.default
        )
    classes: list[Any] = declared_classes(Programme)
    for cls in classes:
        units = {"unit"} if issubclass(cls, (logframe.Ordinal, logframe.Milestone, logframe.Percentage)) else set()
        assert set(keywords_of(cls)) - used[cls] <= units, cls


@pytest.mark.parametrize("ending", [".yaml", ".json", ".py", ".xlsx", ".xml"])
def test_the_whole_programme_is_the_same_again(ending: str, tmp_path: Path) -> None:
    """Each keyword of each class comes back from each format; IATI says that it holds the projects alone."""
    file = tmp_path / f"whole{ending}"
    left_out = save(PROGRAMME, file)
    again = load(file)
    if ending == ".xml":
        assert str(left_out[0]).endswith("are left out: .xml holds projects only")
        assert tuple(again) == PROGRAMME.projects
    else:
        assert (again, left_out) == (PROGRAMME, ())


def test_every_programme_is_valid_under_the_schema() -> None:
    """What is written of a programme is what the schema describes."""
    validator = jsonschema.Draft202012Validator(project_schema())

    @settings(max_examples=25)
    @given(programmes())
    def holds(programme: Programme) -> None:
        validator.validate(parse_json(json_text(data_of(programme)), "p.json").plain())

    holds()


@pytest.mark.parametrize("form", ["yaml", "json", "py"])
def test_the_review_of_a_converted_programme_is_the_same(form: str, tmp_path: Path) -> None:
    """The review of central_asia.py is byte for byte that of its YAML, JSON and Python, places and help excepted."""
    reviews: list[str] = []
    for file in (CENTRAL_ASIA, tmp_path / f"central_asia.{form}"):
        if file != CENTRAL_ASIA:
            done = CliRunner().invoke(main, ["convert", str(CENTRAL_ASIA), str(file)])
            assert (done.exit_code, done.stderr) == (0, "")
        out = tmp_path / f"{len(reviews)}" / "review.md"
        out.parent.mkdir()
        done = CliRunner().invoke(main, ["review", str(file), "-o", str(out)])
        assert done.exit_code == 0, done.stderr
        text = out.read_text(encoding="utf-8")
        reviews.append(re.sub(r"[\w./-]+\.(?:py|yaml|json):\d+", "PLACE", text))
    original, converted = (review.splitlines() for review in reviews)
    different = [pair for pair in zip(original, converted, strict=True) if pair[0] != pair[1]]
    # A help says what to write in the form of the reader's file.
    assert all(first.split("`")[0] == second.split("`")[0] for first, second in different), different[:3]


def test_each_keyword_of_each_class_is_described() -> None:
    """The schema has every keyword of every declared class, and says of each what it takes."""
    definitions = project_schema()["$defs"]
    for cls in declared_classes(Programme):
        if cls.__name__ not in ("Operation", "End", "Undeclared"):
            properties = definitions[cls.__name__]["properties"]
            assert set(keywords_of(cls)) <= set(properties)
            assert all(properties[name] for name in keywords_of(cls)), cls


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("    claims:\n      - {kind: claim, id: c, statement: C, stated: 1, unit: '1', derived_from: figuer}\n", 9,
         "did you mean 'figure'"),
        ("    claims:\n      - kind: claim\n        id: c\n        statement: C\n        stated: 1\n        unit: '1'\n"
         "        derived_from: {sum_of: [figure]}\n", 14, "fewer than two terms"),
        ("    claims:\n      - {kind: claim, id: c, statement: C, stated: 1, unit: '1',\n"
         "         derived_from: {low_end_of: {sum_of: [figure, figure]}}}\n", 10, "holds no figure"),
        ("    claims:\n      - {kind: claims, id: c, statement: C}\n", 9, "did you mean 'claim'"),
        ("    tables:\n      - {id: t, statement: T, columns: [figure]}\n", 9, "no series or figure has the id"),
        ("    claims:\n      - {kind: status-claim, id: c, statement: C, project: P-2, indicator: i, says: kept}\n", 9,
         "did you mean 'P-1'"),
    ],
)  # fmt: skip
def test_mistakes_in_a_programme_are_refused_at_their_line(text: str, line: int, words: str, tmp_path: Path) -> None:
    """An id that names nothing, a derivation without terms and an unknown kind are found where they stand."""
    file = tmp_path / "p.yaml"
    head = (
        "figures:\n  - {id: figure, statement: F, value: 5, unit: person}\n"
        "programme:\n    id: p\n    statement: P\n    projects:\n      - {id: P-1, statement: S}\n"
    )
    file.write_text(head + text, encoding="utf-8")
    done = CliRunner().invoke(main, ["check", str(file)])
    assert done.exit_code == 2
    assert done.stderr.startswith(f"{file}:{line}: error: ")
    assert words in done.stderr


def test_help_says_what_each_keyword_means() -> None:
    """help() of a public class has each of its keywords with the meaning that the reference pages have."""
    classes = [
        value
        for module in (logframe, *(getattr(logframe, name) for name in logframe._NAMESPACES))
        for value in (getattr(module, name) for name in module.__all__)
        if isinstance(value, type) and attrs.has(value)
    ]
    assert len(classes) > 60
    for cls in classes:
        text = str(cls.__doc__)
        for keyword in keywords_of(cls):
            holder = holder_of(keyword, [base.__name__ for base in cls.__mro__])
            if not keyword.startswith("_"):
                assert holder is not None
                assert f"\n{keyword}: {meanings()[holder][keyword]}" in text, (cls, keyword)
    shown = pydoc.plain(pydoc.render_doc(Project))
    assert re.search(r"strategy: \w+", shown)
    assert "strategy:" not in docstring(Project)
