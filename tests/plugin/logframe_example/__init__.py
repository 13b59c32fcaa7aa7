"""An example of a package that adds to logframe: a rule, methods, a scheme, a format, a layout and its words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from logframe import Project
from logframe.extending import (
    Asked,
    Band,
    Case,
    Format,
    Found,
    Group,
    Judged,
    Layout,
    LayoutColumn,
    Message,
    Method,
    Point,
    Rule,
    Scheme,
    TrendMethod,
)
from logframe.quantities import Missing, Number


def _without_country(case: Case) -> Iterator[Found]:
    if not case.project.country:
        yield Found(case.project, "the project names no country", help="add country=")


COUNTRY = Rule(
    "EX001",
    "no-country",
    "warning",
    "design",
    _without_country,
    bad='from logframe import Project\n\nProject("P", "Safe work")\n',
    good='from logframe import Project\n\nProject("P", "Safe work", country="KG")\n',
    wrong="The project names no country.",
    why="Reports of several countries cannot be told apart.",
    title="No country",
    source="Handbook of the Example Fund",
)


def _half(point: Point) -> Number | Missing:
    if point.target.contains(0):
        return Missing("the target is 0")
    return point.observed / point.target / 2


HALF = Method("half-ratio", "half of observed / target", _half, cap=1)


def _last_step(asked: Asked) -> Judged:
    before, last = sorted(asked.points)[-2:]
    rises = asked.points[last] > asked.points[before]
    return Judged("better" if rises != asked.falls else "worse")


LAST_STEP = TrendMethod("last-step", "the last figure against the one before", ("better", "worse"), _last_step)

LIGHTS = Scheme("lights", [Band("green", at_least=0.75), Band("amber", at_least=0.4), Band("red")])


def _read(file: Path) -> Sequence[Project]:
    lines = (line.split("\t") for line in file.read_text(encoding="utf-8").splitlines())
    return [Project(id, statement) for id, statement in lines]


def _write(projects: Sequence[Project], file: Path) -> None:
    lines = "".join(f"{project.id}\t{project.statement}\n" for project in projects)
    file.write_text(lines, encoding="utf-8")


LINES = Format(_read, _write)

LAYOUT = Layout(
    "example",
    Message("example-layout"),
    groups=(Group(Message("example-result"), kinds=("result",)),),
    columns=(
        LayoutColumn(Message("example-result"), "result", width=36),
        LayoutColumn(Message("example-status"), "progress-status", width=16),
    ),
)

WORDS = Path(__file__).with_name("words")
