"""Diagnostics counted as they come, so that their number does not matter: what a text of groups says of them."""

from __future__ import annotations

from bisect import insort
from collections import Counter
from collections.abc import Iterable
from typing import Final, TypeAlias

import attrs

from logframe.diagnosis.groups import Group, GroupKey, group_key, place_of, ranked
from logframe.diagnostics import Diagnostic, Severity

FEW: Final = 3
"""So many of one waiver are still listed one by one, so many places of a group are named, so many groups repeated."""

WaiverKey: TypeAlias = tuple[str, str, str, str]


@attrs.define
class _Members:
    first: list[Diagnostic] = attrs.field(factory=list)
    count: int = 0


@attrs.define
class Tally:
    """How many diagnostics there are by severity, group and waiver; those of the first places of a group are kept."""

    count: int = 0
    severities: Counter[Severity] = attrs.field(factory=Counter)
    excused: Counter[WaiverKey] = attrs.field(factory=Counter)
    _members: dict[GroupKey, _Members] = attrs.field(factory=dict)
    _few_excused: dict[WaiverKey, list[tuple[int, Diagnostic]]] = attrs.field(factory=dict)

    def add(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Count diagnostics."""
        for diagnostic in diagnostics:
            self.count += 1
            if diagnostic.waived:
                key = waiver_key(diagnostic)
                self.excused[key] += 1
                if self.excused[key] <= FEW:
                    self._few_excused.setdefault(key, []).append((self.count, diagnostic))
                continue
            self.severities[diagnostic.severity] += 1
            members = self._members.setdefault(group_key(diagnostic), _Members())
            members.count += 1
            insort(members.first, diagnostic, key=place_of)
            del members.first[FEW + 1 :]

    def groups(self) -> tuple[Group, ...]:
        """Return the groups of those that are not waived, ranked, each with its first places."""
        return ranked((members.first, members.count) for members in self._members.values())

    def excused_by_few(self) -> list[Diagnostic]:
        """Return the diagnostics of the waivers that excuse only a few, in their order."""
        few = [pair for key, pairs in self._few_excused.items() if self.excused[key] <= FEW for pair in pairs]
        return [diagnostic for _, diagnostic in sorted(few, key=lambda pair: pair[0])]

    def excused_often(self) -> dict[WaiverKey, int]:
        """Return the waivers that excuse many, each with their number."""
        return {key: count for key, count in self.excused.items() if count > FEW}


def waiver_key(diagnostic: Diagnostic) -> WaiverKey:
    """Return what the diagnostics of one waiver share: their file, rule and reason."""
    return diagnostic.declared_at.file, diagnostic.code, diagnostic.name, diagnostic.waived
