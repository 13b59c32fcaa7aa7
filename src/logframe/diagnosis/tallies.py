"""Diagnostics counted as they come, so that their number does not matter: what a text of groups says of them."""

from __future__ import annotations

from bisect import insort
from collections import Counter
from collections.abc import Iterable
from typing import Final, TypeAlias

import attrs

from logframe.diagnosis.groups import Group, GroupKey, group_key, group_of, place_of, ranked
from logframe.diagnostics import Diagnostic, Severity
from logframe.places import Place

FEW: Final = 3
"""So many of one waiver are still listed one by one, so many places of a group are named, so many groups repeated."""

WaiverKey: TypeAlias = tuple[str, str, str, str]


@attrs.define
class _Members:
    """The first diagnostic at each of the first places of a group, how many are there, and how many in all."""

    first: list[Diagnostic] = attrs.field(factory=list)
    times: Counter[Place] = attrs.field(factory=Counter)
    count: int = 0

    def add(self, diagnostic: Diagnostic) -> None:
        self.count += 1
        place = place_of(diagnostic)
        self.times[place] += 1
        if self.times[place] == 1:
            insort(self.first, diagnostic, key=place_of)
            if len(self.first) > FEW + 1:
                del self.times[place_of(self.first.pop())]


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
            self._members.setdefault(group_key(diagnostic), _Members()).add(diagnostic)

    def groups(self) -> tuple[Group, ...]:
        """Return the groups of those that are not waived, ranked, each with its first places."""
        members = self._members.values()
        return ranked(
            group_of(own.first, own.count, [own.times[place_of(diagnostic)] for diagnostic in own.first])
            for own in members
        )

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
