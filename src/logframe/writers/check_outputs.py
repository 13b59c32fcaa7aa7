"""Diagnostics as data, and as annotations on a code platform."""

from __future__ import annotations

import json
from collections.abc import Sequence

from logframe.diagnosis.groups import grouped
from logframe.diagnostics import Diagnostic
from logframe.printable import escaped

_COMMAND = {"error": "error", "warning": "warning", "info": "notice"}


def check_data(found: Sequence[Diagnostic]) -> list[dict[str, object]]:
    """Give diagnostics as data; the keys are a contract."""
    return [
        {
            "code": one.code,
            "name": one.name,
            "severity": one.severity,
            "subject": one.subject,
            "message": str(one.message),
            "help": str(one.help),
            "file": one.declared_at.file,
            "line": one.declared_at.line,
            "waived": one.waived or None,
            **({"document": one.document, "stands_for": dict(one.stands_for)} if one.document else {}),
        }
        for one in found
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


def check_github(found: Sequence[Diagnostic]) -> str:
    """Write diagnostics as workflow commands, which GitHub shows beside the line; waived ones are left out."""
    return "\n".join(
        f"::{_COMMAND[one.severity]} file={_property(one.declared_at.file)},line={one.declared_at.line},"
        f"title={_property(f'{one.code} {one.name}')}::{_data(f'{one.message}. {one.help}')}"
        for one in found
        if not one.waived
    )


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
