"""Diagnostics for machines that collect reports: SARIF 2.1.0 for code platforms, JUnit XML for build servers."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote
from xml.etree import ElementTree

from logframe.diagnosis.catalogue import CODES, entry
from logframe.diagnosis.groups import Group, grouped
from logframe.diagnosis.other_codes import OTHER_CODES
from logframe.diagnostics import Diagnostic, Severity, at_or_above
from logframe.json_pieces import as_json
from logframe.writers.catalogue_words import say

_LEVEL: Final = {"error": "error", "warning": "warning", "info": "note"}
_SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"
# What XML 1.0 cannot hold at all.
_UNSPEAKABLE: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def check_sarif(diagnostics: Sequence[Diagnostic]) -> str:
    """Write diagnostics as SARIF 2.1.0, with every rule that fired; waived ones are suppressed, with the reason."""
    fired = dict.fromkeys(diagnostic.code for diagnostic in diagnostics)
    codes = [code for code in (*CODES, *OTHER_CODES) if code in fired]
    others = [code for code in fired if code not in codes]
    log = {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "logframe",
                        "version": version("logframe"),
                        "rules": [*map(_rule, codes), *({"id": code} for code in others)],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": [_result(diagnostic, [*codes, *others]) for diagnostic in diagnostics],
                "properties": {
                    "groups": [
                        {"id": _group_id(group), "concern": group.concern, "count": group.count}
                        for group in grouped(diagnostics)
                    ]
                },
            }
        ],
    }
    return as_json(log)


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


def _result(diagnostic: Diagnostic, codes: list[str]) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": {"uri": _uri(diagnostic.declared_at.file)}}
    if diagnostic.declared_at.line >= 1:
        place["region"] = {"startLine": diagnostic.declared_at.line}
    result: dict[str, Any] = {
        "ruleId": diagnostic.code,
        "ruleIndex": codes.index(diagnostic.code),
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


def check_junit(diagnostics: Sequence[Diagnostic], fail_on: Severity | None = "error") -> str:
    """Write diagnostics as JUnit XML: one suite a file, one case a diagnostic.

    A case fails if it is at or above `fail_on`, None for never; it is skipped if it is waived, and passes with its
    text otherwise. Without any diagnostic there is one case, which passes.
    """
    root = ElementTree.Element("testsuites", name="logframe check")
    groups = grouped(diagnostics)
    for file in dict.fromkeys(diagnostic.declared_at.file for diagnostic in diagnostics):
        own = [diagnostic for diagnostic in diagnostics if diagnostic.declared_at.file == file]
        failing = [diagnostic for diagnostic in own if _fails(diagnostic, fail_on)]
        suite = ElementTree.SubElement(
            root,
            "testsuite",
            name=_speakable(os.path.basename(file)),
            tests=str(len(own)),
            failures=str(len(failing)),
            errors="0",
            skipped=str(sum(bool(diagnostic.waived) for diagnostic in own)),
        )
        properties = ElementTree.SubElement(suite, "properties")
        for group in groups:
            count = sum(place.file == file for place in group.places)
            if count:
                ElementTree.SubElement(properties, "property", name=_speakable(_group_id(group)), value=str(count))
        for diagnostic in own:
            _case(suite, diagnostic, fail_on)
    if not diagnostics:
        suite = ElementTree.SubElement(
            root, "testsuite", name="logframe", tests="1", failures="0", errors="0", skipped="0"
        )
        ElementTree.SubElement(suite, "testcase", classname="logframe", name=say("nothing-is-wrong"))
    ElementTree.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ElementTree.tostring(root, encoding="unicode")}'


def _case(suite: ElementTree.Element, diagnostic: Diagnostic, fail_on: Severity | None) -> None:
    case = ElementTree.SubElement(
        suite,
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


def _fails(diagnostic: Diagnostic, fail_on: Severity | None) -> bool:
    return not diagnostic.waived and fail_on is not None and at_or_above(diagnostic.severity, fail_on)


def _speakable(text: str) -> str:
    return _UNSPEAKABLE.sub("\ufffd", text)
