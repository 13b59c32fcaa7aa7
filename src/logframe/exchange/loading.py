"""Loading projects of any format: Python runs, data formats execute nothing."""

from __future__ import annotations

import os
import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Final

import attrs

from logframe.declaration.framework.graph import check_graph
from logframe.declaration.framework.projects import Project
from logframe.declaration.values.keywords import single
from logframe.diagnostics import Diagnostic
from logframe.errors import LoadError
from logframe.exchange.own_formats import Format, own_endings, own_format
from logframe.exchange.python_files import read_python
from logframe.messages import Answer, Code, Message
from logframe.opening import (
    LARGEST_STREAM,
    STANDARD_INPUT,
    check_readable,
    note_input,
    noting_inputs,
    opened,
    read_text,
)
from logframe.places import Piped, Place, placed_at
from logframe.plugins import CodeOfOthers

if TYPE_CHECKING:
    from logframe.assessment.assessments import Assessment
    from logframe.declaration.programme.programmes import Programme
    from logframe.exchange.iati.policies import IatiPolicy
    from logframe.reading_reports import ReadingReport

TABLE_FILES: Final = (".xlsx", ".xlsm", ".xls", ".ods", ".docx")
READ: Final = (".py", ".json", ".yaml", ".yml", ".xml", *TABLE_FILES, ".csv")
_HEAD: Final = 4096
_BEGINNINGS: Final = (
    (b"PK", ".xlsx"), (b"\xd0\xcf\x11\xe0", ".xls"), (b"PAR1", ".parquet"),
    (b"\x1f\x8b", ".xml"), (b"\xff\xfe", ".xml"), (b"\xfe\xff", ".xml"), (b"<", ".xml"),
    (b"{", ".json"), (b"[", ".json"),
)  # fmt: skip


class Projects(tuple[Project, ...], Answer):
    """The projects of a file: a tuple, with what its reader found wrong beside them as `problems`."""

    problems: tuple[Diagnostic, ...] = ()

    def __repr__(self) -> str:
        """Show it as the tuple that it is."""
        return tuple.__repr__(self)


@attrs.frozen
class Loaded:
    """What a file holds: projects or a programme, what its reader found wrong, and the evaluations of them."""

    found: Programme | tuple[Project, ...]
    problems: tuple[Diagnostic, ...] = ()
    assessments: tuple[Assessment, ...] = ()
    report: ReadingReport | None = None
    """What became of every cell, of a file of tables."""


def load(
    path: str | os.PathLike[str], *, iati: IatiPolicy | None = None, format: Format | None = None
) -> Programme | Projects:
    """Load a project file; return its programme if it has one, else its projects.

    A Python file runs as `python file.py` would (see `logframe.exchange.python_files.load`): load only what you would
    run. JSON, YAML, IATI and tables (Excel, LibreOffice, Word) are data and execute nothing; `-` is such a file on
    standard input. An IATI file of several activities with results is a programme; `iati` says how such a file is
    read; a `format` of your own reads any file. Every problem names its line or cell, all of a file together. Raises
    LoadError for a file that cannot be read, the error of a declaration at its line, or ProjectErrors for several.
    What a reader finds wrong and can leave out is among the `problems` of the projects or programme, as
    `load("book.xlsx").problems`.
    """
    own = None if format is None else single(format, Format, "format")
    loaded = read(path, iati=iati) if own is None else _read_by(own, os.fspath(path))
    if not isinstance(loaded.found, tuple):
        loaded.found.problems = loaded.problems
        return loaded.found
    projects = Projects(loaded.found)
    projects.problems = loaded.problems
    return projects


def read(path: str | os.PathLike[str], *, iati: IatiPolicy | None = None) -> Loaded:
    """Load a file as `load` does, and give what its reader found wrong in it beside the projects."""
    # Standard input is looked at before it is read.
    with noting_inputs():
        return _read(path, iati)


def kind_of(path: str | os.PathLike[str]) -> str:
    """Return the ending that names the format of a file: its own, or for `-` the one that the content shows."""
    file = os.fspath(path)
    if file != STANDARD_INPUT:
        name, ending = os.path.splitext(file.lower())
        if ending == ".gz":  # of what is packed, published activities alone are read
            inner = os.path.splitext(name)[1]
            return ".xml" if inner in ("", ".xml", ".iati") else inner + ending
        return ".xml" if ending == ".iati" else ending
    with opened(file, LARGEST_STREAM) as stream:
        head = stream.read(_HEAD)
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not text:
        raise LoadError(Message("data-standard-input-empty"), place=Place(file))
    for beginning, kind in _BEGINNINGS:
        if text.startswith(beginning):
            return kind
    first = text.splitlines()[0]
    # A row of a table has cells and none of the signs of a line of YAML.
    is_row = re.search(rb"[,;\t]", first) and not re.search(rb":(\s|$)|^[-#%]", first)
    return ".csv" if is_row else ".yaml"


def _read(path: str | os.PathLike[str], iati: IatiPolicy | None) -> Loaded:
    file = os.fspath(path)
    kind = kind_of(path)
    if file == STANDARD_INPUT:
        file = Piped(file, kind)
    if kind == ".json":
        from logframe.exchange.json_text import parse_json
        from logframe.exchange.structuring import whole_from

        declared, assessments = whole_from(parse_json(read_text(file), file), file)
        return Loaded(declared, assessments=assessments)
    if kind in (".yaml", ".yml"):
        from logframe.exchange.structuring import whole_from
        from logframe.exchange.yaml_text import parse_yaml

        declared, assessments = whole_from(parse_yaml(read_text(file), file), file)
        return Loaded(declared, assessments=assessments)
    if kind == ".xml":
        from logframe.exchange.iati.files import read_iati

        whole = read_iati(file, policy=iati)
        count = len(whole.projects)
        held = whole.projects if count == 1 else published_programme(file, count, whole.projects)
        return Loaded(held, whole.problems)
    if kind in (".csv", ".parquet") and file != STANDARD_INPUT:
        check_readable(file)
    if kind == ".parquet" or (kind == ".csv" and (file == STANDARD_INPUT or _has_figures_alone(file))):
        raise LoadError(Message("data-table-is-no-project"), place=Place(file))
    if kind in TABLE_FILES or kind == ".csv":
        from logframe.exchange.tables.reading import read_tables

        tables = read_tables(file)
        return Loaded(tables.projects, tables.problems, tables.assessments, tables.report)
    if kind != ".py" and not os.path.isdir(file):
        return _read_by(own_format(kind), file)
    declared, assessments = read_python(file)
    return Loaded(declared, assessments=assessments)


def _read_by(own: Format | None, file: str) -> Loaded:
    """Read a file in a format of somebody's own; without one that reads, it is refused."""
    check_readable(file)
    if own is None or own.read is None:
        kind = kind_of(file)
        message = Message(
            "data-format-not-read", ending=Code.of(kind) if kind else None, endings=(*READ, *own_endings())
        )
        raise LoadError(message, place=Place(file))
    place = Place(file)
    with noting_inputs(), CodeOfOthers("format", failure=LoadError, place=place), placed_at(place):
        note_input(file)
        projects: tuple[Project, ...] = tuple(single(project, Project, "projects") for project in own.read(Path(file)))
    twice = next((id for id, count in Counter(project.id for project in projects).items() if count > 1), None)
    if twice is not None:
        raise LoadError(Message("data-project-twice", id=Code.of(twice)), place=place)
    for project in projects:
        check_graph(project)
    return Loaded(projects)


def _has_figures_alone(file: str) -> bool:
    """Return whether a file is the table of figures that `convert` writes: it is no logframe."""
    with opened(file) as stream:
        names = stream.readline(4096).decode("utf-8", "replace").strip("\ufeff\r\n").split(",")
    return {"node_kind", "what", "missing_reason"} <= set(names)


def published_programme(file: str, count: int | None = None, projects: tuple[Project, ...] = ()) -> Programme:
    """Return the programme that the published activities of a file make, named after it; `count` them where known."""
    from logframe.declaration.programme.programmes import Programme
    from logframe.exchange.iati.identities import identifier

    base = os.path.basename(file)
    name = os.path.splitext(base[:-3] if base.lower().endswith(".gz") else base)[0]
    title = name if count is None else str(Message("activities-with-results", count=count))
    return Programme(identifier(name) or "activities", title, projects=projects, declared_at=Place(file))
