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

    `count` is their number, also where only the first at each of the first places is kept; `times` is then how many
    are at each of these.
    """

    code: str
    name: str
    severity: Severity
    concern: Concern
    message_code: str
    diagnostics: tuple[Diagnostic, ...]
    count: int
    times: tuple[int, ...] = ()

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
    return ranked(group_of(sorted(own, key=_in_order), len(own)) for own in members.values())


def group_of(own: Sequence[Diagnostic], count: int, times: Iterable[int] = ()) -> Group:
    """Return diagnostics in the order of their places as a group."""
    first = own[0]
    return Group(
        first.code, first.name, first.severity, first.concern, first.message.code, tuple(own), count, tuple(times)
    )


def ranked(groups: Iterable[Group]) -> tuple[Group, ...]:
    """Return groups, the gravest first."""
    return tuple(sorted(groups, key=_rank))


def group_key(diagnostic: Diagnostic) -> GroupKey:
    """Return what the diagnostics of one group share."""
    return diagnostic.code, diagnostic.severity, diagnostic.message.code


def place_of(diagnostic: Diagnostic) -> Place:
    """Return where a diagnostic is."""
    return diagnostic.declared_at


def _in_order(diagnostic: Diagnostic) -> tuple[str, int, tuple[str, int, int, str]]:
    return diagnostic.declared_at.in_order


def _rank(group: Group) -> tuple[int, int, int, str, str]:
    return (
        CONCERNS.index(group.concern),
        SEVERITIES.index(group.severity),
        -group.count,
        group.code,
        group.message_code,
    )
