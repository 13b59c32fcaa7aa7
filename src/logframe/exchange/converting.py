"""From one format to another: whatever is read is written, or said not to be."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from logframe.assessment.assessments import Assessment
from logframe.declaration.framework.projects import Project
from logframe.declaration.programme.programmes import Programme
from logframe.errors import LogframeError, WriteError
from logframe.exchange.data_text import json_text, yaml_text
from logframe.exchange.described_classes import keywords_of
from logframe.exchange.loading import kind_of, read
from logframe.exchange.own_formats import Format, own_format
from logframe.exchange.python_files import LARGEST_PYTHON
from logframe.exchange.python_text import python_text
from logframe.exchange.tidy_tables import TABLES, write_table
from logframe.exchange.unstructuring import data_of
from logframe.exchange.unwritable import not_in_cells, not_in_xml
from logframe.messages import Code, Joined, Message
from logframe.opening import LARGEST, noting_inputs
from logframe.places import Place
from logframe.plugins import CodeOfOthers
from logframe.saving import beside, check_outputs, encoded, write_bytes

if TYPE_CHECKING:
    from logframe.exchange.iati.model import IatiActivity
    from logframe.exchange.iati.policies import IatiPolicy


def _json(declared: Programme | Sequence[Project], assessments: Sequence[Assessment] = ()) -> str:
    return json_text(data_of(declared, assessments))


def _yaml(declared: Programme | Sequence[Project], assessments: Sequence[Assessment] = ()) -> str:
    return yaml_text(data_of(declared, assessments))


WRITTEN: Final[dict[str, Callable[[Programme | Sequence[Project], Sequence[Assessment]], str]]] = {
    ".json": _json,
    ".py": python_text,
    ".yaml": _yaml,
    ".yml": _yaml,
}


def convert(
    source: str | os.PathLike[str],
    target: str | os.PathLike[str],
    *,
    strict: bool = False,
    schema: str | os.PathLike[str] | None = None,
    iati: IatiPolicy | None = None,
) -> Path:
    """Read projects in one format and write them in another, by the endings: .py, .json, .yaml, .xlsx, .xml (IATI).

    What is written reads back to the same projects; from IATI to IATI every element of every activity is kept. As .csv
    or .parquet the figures alone are written, as `tidy` gives them. Of a programme, Excel and IATI hold the projects;
    the command lists what they leave out. Returns the path. Raises what `load` raises, WriteError where nothing can be
    written, or with `strict` nothing valid. The library's own table says what is valid IATI
    of the results, or for a whole activity by a `schema` (see `validate_iati`). `iati` says how IATI is read as a
    project, as for `load`.
    """
    return convert_with_notes(source, target, strict=strict, schema=schema, iati=iati)[0]


def convert_with_notes(
    source: str | os.PathLike[str],
    target: str | os.PathLike[str],
    *,
    strict: bool = False,
    schema: str | os.PathLike[str] | None = None,
    iati: IatiPolicy | None = None,
) -> tuple[Path, tuple[Message, ...]]:
    """Convert as `convert` does, and return what is not valid in what was written, or not as it was."""
    ending = Path(target).suffix.lower()
    if (strict or schema is not None) and ending != ".xml":
        option = Code("strict" if schema is None else "schema")
        message = Message("conversion-option-of-iati", option=option, ending=ending)
        raise WriteError(message, place=Place(os.fspath(target)))
    with noting_inputs():
        check_outputs([target], [source] if schema is None else [source, schema])
        return _converted(source, Path(target), strict, schema, iati)


def _converted(
    source: str | os.PathLike[str],
    file: Path,
    strict: bool,
    schema: str | os.PathLike[str] | None,
    iati: IatiPolicy | None,
) -> tuple[Path, tuple[Message, ...]]:
    if kind_of(source) == file.suffix.lower() == ".xml":
        from logframe.exchange.iati.reading import read_activities

        # The activities pass through one at a time, with everything that they hold beside their results.
        return file, _write_iati(read_activities(source, whole=True), file, strict, schema)
    whole = read(source, iati=iati)
    return file, write_declared(whole.found, file, whole.assessments, strict=strict, schema=schema)


def write_declared(
    declared: Programme | Sequence[Project],
    file: Path,
    assessments: Sequence[Assessment],
    own: Format | None = None,
    *,
    strict: bool = False,
    schema: str | os.PathLike[str] | None = None,
) -> tuple[Message, ...]:
    """Write projects or a programme by the ending of a file, or in a format of the caller's own.

    Return what the format cannot hold; a table of the figures, which is not read again, may leave out the rest.
    `strict` and `schema` are those of `convert`. Raises WriteError for an ending that is not written.
    """
    ending = file.suffix.lower() if own is None else ""
    if ending == ".xml":
        from logframe.exchange.iati.from_projects import activity_of
        from logframe.exchange.iati.writing import refuse

        projects = tuple(declared)
        changed = (*left_out(declared, file, assessments), *not_in_xml(data_of(projects)))
        refuse(changed, file, strict)
        return (*changed, *_write_iati(map(activity_of, projects), file, strict, schema))
    if ending in TABLES:
        write_table(declared, file)
        return ()
    if ending == ".xlsx":
        from logframe.exchange.excel.writing import write_excel

        write_excel(declared, file, assessments)
        return tuple(not_in_cells(data_of(declared, assessments)))
    render, added = WRITTEN.get(ending), own or own_format(ending)
    if added is not None and added.write is not None:
        with beside(file) as part, CodeOfOthers("format", failure=WriteError, place=Place(str(file))):
            added.write(tuple(declared), part)
        return left_out(declared, file, assessments)
    if render is None:
        endings = (*WRITTEN, ".xlsx", ".xml", *TABLES)
        message = Message("conversion-format-not-written", ending=file.suffix, endings=endings)
        raise WriteError(message, place=Place(str(file)))
    data = encoded(render(declared, assessments), file)
    largest = LARGEST_PYTHON if ending == ".py" else LARGEST
    if len(data) > largest:  # what is written can be read
        raise WriteError(Message("file-too-large", megabytes=largest // 1_000_000), place=Place(str(file)))
    write_bytes(data, file)
    return ()


def _write_iati(
    activities: Iterable[IatiActivity], file: Path, strict: bool, schema: str | os.PathLike[str] | None
) -> tuple[Message, ...]:
    """Write activities, and return what is not valid in the file: by the schema, else by the library's own table."""
    from logframe.exchange.iati.writing import refuse, write_activities

    if schema is None:
        return tuple(_invalid(place.message) for place in write_activities(activities, file, strict=strict))
    from logframe.exchange.iati.validity import validate_iati

    with beside(file) as part:
        write_activities(activities, part)
        with _placed(part, file):
            problems = validate_iati(part, schema=schema)
        places = tuple(
            Message(
                "conversion-place-by-schema",
                subject=problem.subject,
                line=Code(problem.declared_at.line or ""),
                file=str(file),
                problem=problem.message,
            )
            for problem in problems
        )
        refuse(places, file, strict)
    return tuple(map(_invalid, places))


@contextlib.contextmanager
def _placed(part: Path, file: Path) -> Iterator[None]:
    """Raise what is wrong with a file under the name that it will have."""
    try:
        yield
    except LogframeError as problem:
        if problem.place.file == os.fspath(part):
            problem.place = Place(os.fspath(file), problem.place.line)
        raise


def _invalid(place: Message) -> Message:
    return Message("conversion-not-valid-iati", place=place)


def left_out(
    declared: Programme | Sequence[Project], file: Path, assessments: Sequence[Assessment] = ()
) -> tuple[Message, ...]:
    """Return what a format of projects leaves out: whatever a programme says beside them, and evaluations."""
    whole = isinstance(declared, Programme)
    names = [name for name in keywords_of(Programme) if name != "projects" and getattr(declared, name)] if whole else []
    parts = tuple(map(Code, [*names, *(["assessments"] if assessments else [])]))
    return (Message("conversion-parts-left-out", parts=Joined(parts, "and"), ending=file.suffix),) if parts else ()
