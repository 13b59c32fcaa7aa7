"""Projects between memory, texts and files: what is declared in a script is written, and a text is read."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Final, Literal, TypeAlias, get_args

from logframe.assessment.assessments import Assessment
from logframe.declaration.framework.projects import Project
from logframe.declaration.programme.programmes import Programme
from logframe.errors import LoadError, WriteError, WrongTypeError
from logframe.exchange.converting import WRITTEN, write_declared
from logframe.exchange.json_text import parse_json
from logframe.exchange.loading import Projects
from logframe.exchange.own_formats import Format
from logframe.exchange.structuring import declared_from
from logframe.exchange.yaml_text import parse_yaml
from logframe.messages import Code, Message
from logframe.places import Place

Declared: TypeAlias = Project | Programme | Assessment | Iterable[Project]
TextFormat: TypeAlias = Literal["yaml", "json", "py", "xml", "csv"]

_TEXT: Final = "<text>"


def save(what: Declared, path: str | os.PathLike[str], *, format: Format | None = None) -> tuple[Message, ...]:
    """Write a project, several or a programme as a file that `load` reads, by its ending; return what it cannot hold.

    An evaluation (`Assessment`) is written with what it is of.
    The endings are .py, .json, .yaml, .xlsx and .xml (IATI); .csv and .parquet hold the figures alone. A `format` of
    your own writes any ending. Raises WriteError where nothing can be written or for another ending, WrongTypeError for
    what is no project.
    """
    declared, assessments = _whole(what, "save")
    return write_declared(declared, Path(path), assessments, format)


def dumps(what: Declared, format: TextFormat = "yaml") -> str:
    """Return a project, several or a programme as text: "yaml", "json", "py", "xml" (IATI) or "csv" (the figures).

    Raises WriteError for another format, or what cannot be written, WrongTypeError for what is no project.
    """
    declared, assessments = _whole(what, "dumps")
    render = WRITTEN.get(f".{format}")
    if render is not None:
        return render(declared, assessments)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, f"text.{format}")
        write_declared(declared, file, assessments)
        try:
            return file.read_text(encoding="utf-8")
        except UnicodeDecodeError as problem:
            endings = tuple(f".{text}" for text in get_args(TextFormat))
            message = Message("conversion-format-not-written", ending=file.suffix, endings=endings)
            raise WriteError(message, place=Place(_TEXT)) from problem


def loads(text: str, format: Literal["yaml", "json"] = "yaml") -> Programme | Projects:
    """Return the projects or the programme that a text in YAML or JSON declares, as `load` does for a file.

    Nothing is executed. Raises LoadError for a text that declares none, WrongTypeError for what is no text, or the
    errors of its declarations by line.
    """
    if format not in ("yaml", "json"):
        message = Message("data-format-not-read", ending=Code.of(format), endings=("yaml", "json"))
        raise LoadError(message, place=Place(_TEXT))
    if not isinstance(text, str):
        raise WrongTypeError(Message("text-to-read-not-text", kind=Code(type(text).__name__)), place=Place(_TEXT))
    parse = parse_json if format == "json" else parse_yaml
    declared = declared_from(parse(text.removeprefix("\ufeff"), _TEXT), _TEXT)
    return declared if isinstance(declared, Programme) else Projects(declared)


def _whole(what: Declared, function: str) -> tuple[Programme | list[Project], tuple[Assessment, ...]]:
    """Return what a function is to write: projects or a programme, and the evaluation of them."""
    if isinstance(what, Assessment):
        first = what.of[0]
        whole = first if isinstance(first, Programme) and len(what.of) == 1 else list(what.projects)
        return whole, (what,)
    if isinstance(what, Programme):
        return what, ()
    listed = [what] if isinstance(what, Project) else list(what) if isinstance(what, Iterable) else []
    if not listed or not all(isinstance(project, Project) for project in listed):
        raise WrongTypeError(Message("needs-project", function=Code(function), type=Code(type(what).__name__)))
    return listed, ()
