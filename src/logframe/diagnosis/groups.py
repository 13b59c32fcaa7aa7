"""Diagnostics by the hundred: those that say the same of many places as one group, the gravest first."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from logframe.diagnostics import CONCERNS, SEVERITIES, Concern, Diagnostic, Severity
from logframe.places import Place


@attrs.frozen
class Group:
    """Diagnostics of one code and severity whose messages have one code; at least one, in the order of their places."""

    code: str
    name: str
    severity: Severity
    concern: Concern
    message_code: str
    diagnostics: tuple[Diagnostic, ...]

    @property
    def count(self) -> int:
        """Return the number of places."""
        return len(self.diagnostics)

    @property
    def places(self) -> tuple[Place, ...]:
        """Return where each of its diagnostics is."""
        return tuple(diagnostic.declared_at for diagnostic in self.diagnostics)


def grouped(diagnostics: Iterable[Diagnostic]) -> tuple[Group, ...]:
    """Group diagnostics, ranked by concern, then by severity, number of places and code; waived ones are left out."""
    members: dict[tuple[str, Severity, str], list[Diagnostic]] = {}
    for diagnostic in diagnostics:
        if not diagnostic.waived:
            key = (diagnostic.code, diagnostic.severity, diagnostic.message.code)
            members.setdefault(key, []).append(diagnostic)
    groups = [
        Group(code, own[0].name, severity, own[0].concern, message, tuple(sorted(own, key=_place)))
        for (code, severity, message), own in members.items()
    ]
    return tuple(sorted(groups, key=_rank))


def _place(diagnostic: Diagnostic) -> Place:
    return diagnostic.declared_at


def _rank(group: Group) -> tuple[int, int, int, str, str]:
    return (
        CONCERNS.index(group.concern),
        SEVERITIES.index(group.severity),
        -group.count,
        group.code,
        group.message_code,
    )
