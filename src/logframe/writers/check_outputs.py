"""Diagnostics as data, and as annotations on a code platform."""

from __future__ import annotations

import json
from collections.abc import Sequence

from logframe.diagnosis.groups import grouped
from logframe.diagnostics import Diagnostic
from logframe.printable import escaped

_COMMAND = {"error": "error", "warning": "warning", "info": "notice"}


def check_data(diagnostics: Sequence[Diagnostic]) -> list[dict[str, object]]:
    """Give diagnostics as data; the keys are a contract."""
    return [
        {
            "code": diagnostic.code,
            "name": diagnostic.name,
            "severity": diagnostic.severity,
            "subject": diagnostic.subject,
            "message": str(diagnostic.message),
            "help": str(diagnostic.help),
            "file": diagnostic.declared_at.file,
            "line": diagnostic.declared_at.line,
            "waived": diagnostic.waived or None,
            **(
                {"document": diagnostic.document, "stands_for": dict(diagnostic.stands_for)}
                if diagnostic.document
                else {}
            ),
        }
        for diagnostic in diagnostics
    ]


def check_json(diagnostics: Sequence[Diagnostic]) -> str:
    """Write diagnostics as JSON: each, and the groups of those that say the same, the gravest first."""
    data = check_data(diagnostics)
    number = {id(diagnostic): position for position, diagnostic in enumerate(diagnostics)}
    groups = [
        {
            "code": group.code,
            "name": group.name,
            "severity": group.severity,
            "concern": group.concern,
            "message_code": group.message_code,
            "count": group.count,
            "message": str(group.diagnostics[0].message),
            "help": str(group.diagnostics[0].help),
            "diagnostics": [number[id(diagnostic)] for diagnostic in group.diagnostics],
        }
        for group in grouped(diagnostics)
    ]
    whole = {"schema": 2, "diagnostics": data, "groups": groups}
    return escaped(json.dumps(whole, ensure_ascii=False, indent=2))


def check_github(diagnostics: Sequence[Diagnostic]) -> str:
    """Write diagnostics as workflow commands, which GitHub shows beside the line; waived ones are left out."""
    return "\n".join(_command(diagnostic) for diagnostic in diagnostics if not diagnostic.waived)


def _command(diagnostic: Diagnostic) -> str:
    place = diagnostic.declared_at
    title = _property(f"{diagnostic.code} {diagnostic.name}")
    text = _data(f"{diagnostic.message}. {diagnostic.help}")
    return f"::{_COMMAND[diagnostic.severity]} file={_property(place.file)},line={place.line},title={title}::{text}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
