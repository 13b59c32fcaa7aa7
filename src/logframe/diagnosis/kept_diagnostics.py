"""Diagnostics that wait to be written, in a file where they are many, so that their number does not matter."""

from __future__ import annotations

import weakref
from array import array
from collections.abc import Iterable, Iterator
from typing import IO, Final

import attrs

from logframe.diagnosis.groups import Group, GroupKey, group_key
from logframe.diagnosis.tallies import Tally
from logframe.diagnostics import Diagnostic
from logframe.places import Place

_HELD: Final = 2_000
"""So many are held, more wait in a file without a name."""


class KeptDiagnostics:
    """Diagnostics in the order in which they came, to be gone through as often as it takes."""

    def __init__(self, diagnostics: Iterable[Diagnostic] = ()) -> None:
        self._recent: list[Diagnostic] = []
        self._blocks: list[tuple[int, frozenset[str]]] = []
        self._file: IO[bytes] | None = None
        self.extend(diagnostics)

    def extend(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Keep diagnostics behind those that are there."""
        for diagnostic in diagnostics:
            self._recent.append(diagnostic)
            if len(self._recent) >= _HELD:
                self._set_aside()

    def _set_aside(self) -> None:
        import pickle  # with tempfile and its many modules, for this alone
        import tempfile

        if self._file is None:
            self._file = tempfile.TemporaryFile()  # noqa: SIM115  # it is open as long as this is there
            weakref.finalize(self, self._file.close)
        files = frozenset(diagnostic.declared_at.file for diagnostic in self._recent)
        self._blocks.append((self._file.seek(0, 2), files))
        pickle.dump(self._recent, self._file, pickle.HIGHEST_PROTOCOL)
        self._recent = []

    def __iter__(self) -> Iterator[Diagnostic]:
        """Return them one after another."""
        return self.of_file(None)

    def of_file(self, file: str | None) -> Iterator[Diagnostic]:
        """Return those of one file, None for all."""
        for start, files in self._blocks:
            if self._file is not None and (file is None or file in files):
                import pickle

                self._file.seek(start)
                yield from _only(pickle.load(self._file), file)
        yield from _only(self._recent, file)


def _only(diagnostics: Iterable[Diagnostic], file: str | None) -> Iterator[Diagnostic]:
    return (diagnostic for diagnostic in diagnostics if file in (None, diagnostic.declared_at.file))


@attrs.define
class _Members:
    """Where the diagnostics of a group stand in the list of all, and the places that they are about."""

    positions: array[int] = attrs.field(factory=lambda: array("L"))
    lines: array[int] = attrs.field(factory=lambda: array("L"))
    elsewhere: array[int] = attrs.field(factory=lambda: array("L"))


def positions_by_group(diagnostics: Iterable[Diagnostic]) -> list[tuple[Group, list[int]]]:
    """Return the groups of diagnostics, ranked, each with the positions of its members in the order of their places.

    Of each group the first diagnostics alone are kept, since many say the same.
    """
    tally = Tally()
    members: dict[GroupKey, _Members] = {}
    files: dict[tuple[str, str], int] = {}
    for position, diagnostic in enumerate(diagnostics):
        tally.add((diagnostic,))
        if not diagnostic.waived:
            own, place = members.setdefault(group_key(diagnostic), _Members()), diagnostic.declared_at
            own.positions.append(position)
            own.lines.append(place.line)
            own.elsewhere.append(files.setdefault((place.file, place.cell), len(files)))
    places = [Place(file, 0, cell).in_order for file, cell in files]

    def in_order(own: _Members) -> list[int]:
        def key(member: int) -> tuple[object, ...]:
            file, _, cell = places[own.elsewhere[member]]
            return file, own.lines[member], cell

        return [own.positions[member] for member in sorted(range(len(own.positions)), key=key)]

    return [(group, in_order(members[group_key(group.diagnostics[0])])) for group in tally.groups()]
