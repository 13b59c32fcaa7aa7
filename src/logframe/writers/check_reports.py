"""Diagnostics for machines that collect reports: SARIF 2.1.0 for code platforms, JUnit XML for build servers."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote
from xml.etree import ElementTree

from logframe.diagnosis.catalogue import CODES, rule
from logframe.diagnosis.groups import Group, grouped
from logframe.diagnostics import Diagnostic, Severity, at_or_above
from logframe.printable import escaped
from logframe.writers.catalogue_words import say

_LEVEL: Final = {"error": "error", "warning": "warning", "info": "note"}
_SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"
# What XML 1.0 cannot hold at all.
_UNSPEAKABLE: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def check_sarif(found: Sequence[Diagnostic]) -> str:
    """Write diagnostics as SARIF 2.1.0, with every rule that fired; waived ones are suppressed, with the reason."""
    codes = [code for code in CODES if any(one.code == code for one in found)]
    others = list(dict.fromkeys(one.code for one in found if one.code not in CODES))
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
                "results": [_result(one, [*codes, *others]) for one in found],
                "properties": {
                    "groups": [
                        {"id": _group_id(group), "concern": group.concern, "count": group.count}
                        for group in grouped(found)
                    ]
                },
            }
        ],
    }
    return escaped(json.dumps(log, ensure_ascii=False, indent=2))


def _rule(code: str) -> dict[str, Any]:
    known = rule(code)
    return {
        "id": code,
        "name": "".join(part.capitalize() for part in known.name.split("-")),
        "shortDescription": {"text": str(known.wrong)},
        "fullDescription": {"text": str(known.why)},
        "help": {"text": f"{known.wrong} {known.why}"},
        "defaultConfiguration": {"level": _LEVEL[known.severity]},
    }


def _result(one: Diagnostic, codes: list[str]) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": {"uri": _uri(one.declared_at.file)}}
    if one.declared_at.line >= 1:
        place["region"] = {"startLine": one.declared_at.line}
    result: dict[str, Any] = {
        "ruleId": one.code,
        "ruleIndex": codes.index(one.code),
        "level": _LEVEL[one.severity],
        "message": {"text": f"{one.message}. {one.help}"},
        "locations": [{"physicalLocation": place, "logicalLocations": [{"name": one.subject, "kind": "element"}]}],
    }
    if one.waived:
        result["suppressions"] = [{"kind": "inSource", "justification": one.waived}]
    return result


def _group_id(group: Group) -> str:
    return f"{group.code} {group.severity} {group.message_code}"


def _uri(file: str) -> str:
    """Give a file as a relative address where it lies below the working folder, so that platforms find it."""
    path = Path(file)
    if path.is_absolute():
        try:
            return quote(path.relative_to(Path.cwd()).as_posix())
        except ValueError:
            return path.as_uri()
    return quote(path.as_posix())


def check_junit(found: Sequence[Diagnostic], fail_on: Severity | None = "error") -> str:
    """Write diagnostics as JUnit XML: one suite a file, one case a diagnostic.

    A case fails if it is at or above `fail_on`, None for never; it is skipped if it is waived, and passes with its
    text otherwise. Without any diagnostic there is one case, which passes.
    """
    root = ElementTree.Element("testsuites", name="logframe check")
    groups = grouped(found)
    for file in dict.fromkeys(one.declared_at.file for one in found):
        own = [one for one in found if one.declared_at.file == file]
        failing = [one for one in own if _fails(one, fail_on)]
        suite = ElementTree.SubElement(
            root,
            "testsuite",
            name=_speakable(os.path.basename(file)),
            tests=str(len(own)),
            failures=str(len(failing)),
            errors="0",
            skipped=str(sum(bool(one.waived) for one in own)),
        )
        properties = ElementTree.SubElement(suite, "properties")
        for group in groups:
            count = sum(place.file == file for place in group.places)
            if count:
                ElementTree.SubElement(properties, "property", name=_speakable(_group_id(group)), value=str(count))
        for one in own:
            _case(suite, one, fail_on)
    if not found:
        suite = ElementTree.SubElement(
            root, "testsuite", name="logframe", tests="1", failures="0", errors="0", skipped="0"
        )
        ElementTree.SubElement(suite, "testcase", classname="logframe", name=say("nothing-is-wrong"))
    ElementTree.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ElementTree.tostring(root, encoding="unicode")}'


def _case(suite: ElementTree.Element, one: Diagnostic, fail_on: Severity | None) -> None:
    case = ElementTree.SubElement(
        suite,
        "testcase",
        classname=_speakable(one.subject),
        name=_speakable(say("diagnostic-in-line", rule=one.code, name=one.name, line=str(one.declared_at.line))),
        file=_speakable(one.declared_at.file),
        line=str(one.declared_at.line),
    )
    text = _speakable(one.text())
    if one.waived:
        ElementTree.SubElement(case, "skipped", message=_speakable(one.waived))
    elif _fails(one, fail_on):
        ElementTree.SubElement(case, "failure", type=one.severity, message=_speakable(str(one.message))).text = text
    else:
        ElementTree.SubElement(case, "system-out").text = text


def _fails(one: Diagnostic, fail_on: Severity | None) -> bool:
    return not one.waived and fail_on is not None and at_or_above(one.severity, fail_on)


def _speakable(text: str) -> str:
    return _UNSPEAKABLE.sub("\ufffd", text)
