"""Diagnostics by the hundred: those that say the same of many places as one group, the gravest first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

import attrs

from logframe.diagnostics import CONCERNS, SEVERITIES, Concern, Diagnostic, Severity
from logframe.places import Place

GroupKey: TypeAlias = tuple[str, Severity, str]


@attrs.frozen
class Group:
    """Diagnostics of one code and severity whose messages have one code; at least one, in the order of their places.

    `count` is their number, also where only the first of them are kept.
    """

    code: str
    name: str
    severity: Severity
    concern: Concern
    message_code: str
    diagnostics: tuple[Diagnostic, ...]
    count: int

    @property
    def places(self) -> tuple[Place, ...]:
        """Return where each of its diagnostics is that is kept."""
        return tuple(diagnostic.declared_at for diagnostic in self.diagnostics)


def grouped(diagnostics: Iterable[Diagnostic]) -> tuple[Group, ...]:
    """Group diagnostics, ranked by concern, then by severity, number of places and code; waived ones are left out."""
    members: dict[GroupKey, list[Diagnostic]] = {}
    for diagnostic in diagnostics:
        if not diagnostic.waived:
            members.setdefault(group_key(diagnostic), []).append(diagnostic)
    return ranked((sorted(own, key=place_of), len(own)) for own in members.values())


def ranked(members: Iterable[tuple[Sequence[Diagnostic], int]]) -> tuple[Group, ...]:
    """Return groups of diagnostics, each in the order of their places and with their number, ranked."""
    groups = [
        Group(own[0].code, own[0].name, own[0].severity, own[0].concern, own[0].message.code, tuple(own), count)
        for own, count in members
    ]
    return tuple(sorted(groups, key=_rank))


def group_key(diagnostic: Diagnostic) -> GroupKey:
    """Return what the diagnostics of one group share."""
    return diagnostic.code, diagnostic.severity, diagnostic.message.code


def place_of(diagnostic: Diagnostic) -> Place:
    """Return where a diagnostic is."""
    return diagnostic.declared_at


def _rank(group: Group) -> tuple[int, int, int, str, str]:
    return (
        CONCERNS.index(group.concern),
        SEVERITIES.index(group.severity),
        -group.count,
        group.code,
        group.message_code,
    )
