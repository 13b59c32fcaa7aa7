"""Diagnostics as text, as data, and as annotations on a code platform."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from typing import Final

from logframe.diagnostics import Diagnostic
from logframe.errors import one_line
from logframe.printable import escaped

_COMMAND = {"error": "error", "warning": "warning", "info": "notice"}


# So many of one waiver are still told one by one.
_FEW: Final = 3


def check_text(found: Sequence[Diagnostic]) -> str:
    """Write diagnostics one after the other, each with its help, and count them.

    What one waiver excuses in many places is told once: nobody acts on it.
    """
    excused = Counter((one.code, one.waived, one.declared_at.file) for one in found if one.waived)
    many = {key for key, count in excused.items() if count > _FEW}
    told: set[tuple[str, str, str]] = set()
    lines = []
    for one in found:
        key = (one.code, one.waived, one.declared_at.file)
        if key not in many:
            lines.append(one.text())
        elif key not in told:
            told.add(key)
            times = f"{one.code} {one.name}, {excused[key]} times (waived: {one.waived})"
            lines.append(one_line(f"{one.declared_at.file}: {times}"))
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
            "message": str(one.message),
            "help": str(one.help),
            "file": one.declared_at.file,
            "line": one.declared_at.line,
            "waived": one.waived or None,
            **({"document": one.document, "stands_for": dict(one.stands_for)} if one.document else {}),
        }
        for one in found
    ]


def check_json(found: Sequence[Diagnostic]) -> str:
    """Write diagnostics as JSON."""
    return escaped(json.dumps(check_data(found), ensure_ascii=False, indent=2))


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
