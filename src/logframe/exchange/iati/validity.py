"""Is an IATI file valid: by our own table of the results, or by the schema where the user gives one."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final
from urllib.parse import unquote

from logframe.diagnostics import Diagnostic
from logframe.errors import LoadError
from logframe.exchange.extras import to_read
from logframe.exchange.iati.activity_elements import ActivityElement, ActivityElements
from logframe.exchange.iati.element_text import written
from logframe.exchange.iati.reading import activities_of
from logframe.exchange.iati.structure import VERSIONS, faults
from logframe.messages import Code, Message
from logframe.opening import read_bytes
from logframe.places import Place

_SCHEMA: Final = "iati-activities-schema.xsd"
_LIBRARY: Final = "IATI schemas"


def validate_iati(
    path: str | os.PathLike[str], *, version: str | None = None, schema: str | os.PathLike[str] | None = None
) -> tuple[Diagnostic, ...]:
    """Return every place where an IATI activity file is not valid, by line; nothing where it is valid.

    Without `schema` the results are held against the library's own table of 2.01 to 2.03, and nothing else is looked
    at. `schema` is an iati-activities-schema.xsd, or a folder of them by version (2.03/iati-activities-schema.xsd):
    then the whole file is held against it. `version` is taken in place of the file's own. Activities are read one at
    a time. A file of version 1.0x is judged by a schema only. Raises LoadError for what is no IATI file, for a
    schema that cannot be read, and for a `version` that is not known.
    """
    return tuple(_problems(os.fspath(path), version, None if schema is None else Path(schema)))


def _problems(file: str, version: str | None, schema: Path | None) -> Iterator[Diagnostic]:
    asked = None if schema is not None else frozenset(("iati-identifier", "result"))
    elements = ActivityElements(file, asked, every_line=True)
    judge: Any = None
    for number, activity in enumerate(activities_of(elements)):
        named = version or elements.version.strip()
        if schema is not None:
            judge = judge or _schema(schema, named, file)
            yield from _by_schema(activity, elements, judge, named, is_first=not number)
            continue
        if version is None and named.startswith("1."):
            return  # 1.0x leaves the order open, and most of the rest
        if version is not None and version not in VERSIONS:
            raise LoadError(
                Message("iati-version-not-known", version=Code(named), versions=tuple(map(Code, VERSIONS))),
                place=Place(file),
            )
        # A version that is none is judged as the newest.
        by = named if named in VERSIONS else VERSIONS[-1]
        for result in activity.element.iterfind("result"):
            for fault in faults(result, by):
                yield _diagnostic(activity, Place(file, activity.lines[fault.element]), fault.message, by)


def _diagnostic(activity: ActivityElement, place: Place, message: Message, version: str) -> Diagnostic:
    identifier = activity.element.findtext("iati-identifier") or ""
    subject = " ".join(identifier.split())[:200] or "no-identifier"
    why = Message("iati-schema-asks", version=Code(version))
    return Diagnostic("IATI-schema", "iati-schema", "error", subject, message, message.part("help"), why, place)


def _by_schema(
    activity: ActivityElement, elements: ActivityElements, schema: Any, version: str, *, is_first: bool
) -> Iterator[Diagnostic]:
    """Validate one activity alone below a root like the file's own."""
    etree = to_read(_LIBRARY, elements.file)
    root = etree.Element("iati-activities", {"version": version, **dict(elements.attributes)})
    root.append(etree.fromstring(written(activity.element, elements.prefixes).encode(), _parser(etree)))
    if schema.validate(root):
        return
    twins = dict(zip(root[0].iter(), activity.element.iter(), strict=True))
    for problem in schema.error_log:
        places = root.xpath(problem.path) if problem.path else []
        twin = twins.get(places[0] if places else None)
        if twin is None and not is_first:
            continue  # of the root, told with the first activity
        line = activity.lines[activity.element if twin is None else twin]
        message = Message("iati-schema-problem", problem=" ".join(problem.message.split())[:300])
        yield _diagnostic(activity, Place(elements.file, line), message, version)


def _parser(etree: Any) -> Any:
    return etree.XMLParser(no_network=True, load_dtd=False, resolve_entities=False, huge_tree=True)


def _of_version(folder: Path, version: str) -> Path:
    """Take the schema of a version, else the newest of the same generation, which allows all that it does."""
    there = sorted(file.parent.name for file in folder.glob(f"*/{_SCHEMA}"))
    same = [name for name in there if name[:2] == version[:2]] or there
    if version in there or not same:
        return folder / version / _SCHEMA if version in there else folder / _SCHEMA
    return folder / same[-1] / _SCHEMA


def _schema(path: Path, version: str, file: str) -> Any:
    etree = to_read(_LIBRARY, file)
    if path.is_dir():
        path = _of_version(path, version)
    if not path.exists():
        raise LoadError(
            Message("iati-schema-not-there", version=Code(version), path=str(path), file=Code(_SCHEMA)),
            place=Place(file),
        )

    class Included(etree.Resolver):  # type: ignore[misc, name-defined]  # the library is imported when it is needed
        """Reads the schemas that a schema includes as it is read itself."""

        def resolve(self, address: str, _: str, context: Any) -> Any:
            """Return what a schema includes, from a file alone."""
            return self.resolve_string(read_bytes(unquote(address.removeprefix("file://"))), context, base_url=address)

    try:
        parser = _parser(etree)
        parser.resolvers.add(Included())
        root = etree.fromstring(read_bytes(path), parser, base_url=str(path))
        return etree.XMLSchema(root.getroottree())
    except (etree.XMLSyntaxError, etree.XMLSchemaParseError) as problem:
        message = Message("iati-schema-unreadable", problem=" ".join(str(problem).split())[:200])
        raise LoadError(message, place=Place(str(path))) from problem
