"""Diagnostics for machines that collect reports: SARIF 2.1.0 for code platforms, JUnit XML for build servers."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote
from xml.etree import ElementTree

from logframe.diagnosis.catalogue import CODES, entry
from logframe.diagnosis.groups import Group, GroupKey, group_key
from logframe.diagnosis.kept_diagnostics import KeptDiagnostics, positions_by_group
from logframe.diagnosis.other_codes import OTHER_CODES
from logframe.diagnostics import Diagnostic, Severity, at_or_above
from logframe.json_pieces import json_pieces
from logframe.writers.catalogue_words import say

_LEVEL: Final = {"error": "error", "warning": "warning", "info": "note"}
_SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"
# What XML 1.0 cannot hold at all.
_UNSPEAKABLE: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def check_sarif(diagnostics: Iterable[Diagnostic]) -> Iterator[str]:
    """Return the pieces of SARIF 2.1.0, with every rule that fired; waived ones are suppressed, with the reason.

    The diagnostics are gone through three times, and none is held.
    """
    fired = dict.fromkeys(diagnostic.code for diagnostic in diagnostics)
    listed = [code for code in (*CODES, *OTHER_CODES) if code in fired]
    others = [code for code in fired if code not in listed]
    places = {code: place for place, code in enumerate([*listed, *others])}
    log = {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "logframe",
                        "version": version("logframe"),
                        "rules": [*map(_rule, listed), *({"id": code} for code in others)],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": (_result(diagnostic, places) for diagnostic in diagnostics),
                "properties": {
                    "groups": [
                        {"id": _group_id(group), "concern": group.concern, "count": group.count}
                        for group, _ in positions_by_group(diagnostics)
                    ]
                },
            }
        ],
    }
    return json_pieces(log)


def _rule(code: str) -> dict[str, Any]:
    fired = entry(code)
    return {
        "id": code,
        "name": "".join(part.capitalize() for part in fired.name.split("-")),
        "shortDescription": {"text": str(fired.wrong)},
        "fullDescription": {"text": str(fired.why)},
        "help": {"text": f"{fired.wrong} {fired.why}"},
        "defaultConfiguration": {"level": _LEVEL[fired.severity]},
    }


def _result(diagnostic: Diagnostic, places: Mapping[str, int]) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": {"uri": _uri(diagnostic.declared_at.file)}}
    if diagnostic.declared_at.line >= 1:
        place["region"] = {"startLine": diagnostic.declared_at.line}
    result: dict[str, Any] = {
        "ruleId": diagnostic.code,
        "ruleIndex": places[diagnostic.code],
        "level": _LEVEL[diagnostic.severity],
        "message": {"text": f"{diagnostic.message}. {diagnostic.help}"},
        "locations": [{"physicalLocation": place, "logicalLocations": [_element(diagnostic)]}],
    }
    if diagnostic.waived:
        result["suppressions"] = [{"kind": "inSource", "justification": diagnostic.waived}]
    return result


def _element(diagnostic: Diagnostic) -> dict[str, str]:
    """Return what a diagnostic is about, with the cell of a workbook, which has no lines."""
    element = {"name": diagnostic.subject, "kind": "element"}
    return {**element, "decoratedName": diagnostic.declared_at.cell} if diagnostic.declared_at.cell else element


def _group_id(group: Group) -> str:
    return f"{group.code} {group.severity} {group.message_code}"


def _uri(file: str) -> str:
    """Return a file as a relative address where it lies below the working folder, so that platforms find it."""
    path = Path(file)
    if path.is_absolute():
        try:
            return quote(path.relative_to(Path.cwd()).as_posix())
        except ValueError:
            return path.as_uri()
    return quote(path.as_posix())


def check_junit(diagnostics: Iterable[Diagnostic], fail_on: Severity | None = "error") -> Iterator[str]:
    """Return the pieces of JUnit XML: one suite a file, one case a diagnostic.

    A case fails if it is at or above `fail_on`, None for never; it is skipped if it is waived, and passes with its
    text otherwise. Without any diagnostic there is one case, which passes.
    """
    kept = diagnostics if isinstance(diagnostics, KeptDiagnostics) else KeptDiagnostics(diagnostics)
    counts: dict[str, Counter[str]] = {}
    by_group: dict[str, Counter[GroupKey]] = {}
    for diagnostic in kept:
        file = diagnostic.declared_at.file
        own = counts.setdefault(file, Counter())
        own["tests"] += 1
        own["failures"] += _fails(diagnostic, fail_on)
        own["skipped"] += bool(diagnostic.waived)
        by_group.setdefault(file, Counter()).update(() if diagnostic.waived else (group_key(diagnostic),))
    groups = [(_group_id(group), group_key(group.diagnostics[0])) for group, _ in positions_by_group(kept)]
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="logframe check">'
    for file, own in counts.items():
        yield _opening("testsuite", {"name": _speakable(os.path.basename(file)), **_numbers(own)})
        properties = ElementTree.Element("properties")
        for name, key in groups:
            if by_group[file][key]:
                value = str(by_group[file][key])
                ElementTree.SubElement(properties, "property", name=_speakable(name), value=value)
        yield _indented(properties)
        for diagnostic in kept.of_file(file):
            yield _indented(_case(diagnostic, fail_on))
        yield "\n  </testsuite>"
    if not counts:
        yield _opening("testsuite", {"name": "logframe", **_numbers(Counter(tests=1))})
        yield _indented(ElementTree.Element("testcase", classname="logframe", name=say("nothing-is-wrong")))
        yield "\n  </testsuite>"
    yield "\n</testsuites>"


def _numbers(counts: Counter[str]) -> dict[str, str]:
    return {name: str(counts[name]) for name in ("tests", "failures", "errors", "skipped")}


def _opening(tag: str, attributes: dict[str, str]) -> str:
    """Return the start of an element whose content is written in pieces."""
    return f"\n  {ElementTree.tostring(ElementTree.Element(tag, attributes), encoding='unicode').removesuffix(' />')}>"


def _indented(element: ElementTree.Element) -> str:
    ElementTree.indent(element, level=2)
    return f"\n    {ElementTree.tostring(element, encoding='unicode')}"


def _case(diagnostic: Diagnostic, fail_on: Severity | None) -> ElementTree.Element:
    case = ElementTree.Element(
        "testcase",
        classname=_speakable(diagnostic.subject),
        name=_speakable(
            say("diagnostic-in-line", rule=diagnostic.code, name=diagnostic.name, line=str(diagnostic.declared_at.line))
        ),
        file=_speakable(diagnostic.declared_at.file),
        line=str(diagnostic.declared_at.line),
    )
    text = _speakable(diagnostic.text())
    if diagnostic.waived:
        ElementTree.SubElement(case, "skipped", message=_speakable(diagnostic.waived))
    elif _fails(diagnostic, fail_on):
        ElementTree.SubElement(
            case, "failure", type=diagnostic.severity, message=_speakable(str(diagnostic.message))
        ).text = text
    else:
        ElementTree.SubElement(case, "system-out").text = text
    return case


def _fails(diagnostic: Diagnostic, fail_on: Severity | None) -> bool:
    return not diagnostic.waived and fail_on is not None and at_or_above(diagnostic.severity, fail_on)


def _speakable(text: str) -> str:
    return _UNSPEAKABLE.sub("\ufffd", text)
