"""Diagnostics as text, as data, and as annotations on a code platform."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence

from logframe.diagnostics import Diagnostic

_COMMAND = {"error": "error", "warning": "warning", "info": "notice"}


def check_text(found: Sequence[Diagnostic]) -> str:
    """Write diagnostics one after the other, each with its help, and count them."""
    lines = [one.text() for one in found]
    counts: Counter[str] = Counter(one.severity for one in found if not one.waived)
    waived = sum(bool(one.waived) for one in found)
    parts = [
        f"{counts[severity]} {word}{'' if counts[severity] == 1 else 's'}"
        for severity, word in (("error", "error"), ("warning", "warning"), ("info", "remark"))
        if counts[severity]
    ]
    if waived:
        parts.append(f"{waived} waived")
    return "\n".join([*lines, ", ".join(parts) or "nothing is wrong"])


def check_data(found: Sequence[Diagnostic]) -> list[dict[str, object]]:
    """Give diagnostics as data; the keys are a contract."""
    return [
        {
            "code": one.code,
            "name": one.name,
            "severity": one.severity,
            "subject": one.subject,
            "message": one.message,
            "help": one.help,
            "file": one.declared_at.file,
            "line": one.declared_at.line,
            "waived": one.waived or None,
        }
        for one in found
    ]


def check_json(found: Sequence[Diagnostic]) -> str:
    """Write diagnostics as JSON."""
    return json.dumps(check_data(found), ensure_ascii=False, indent=2)


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
