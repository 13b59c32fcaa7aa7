"""What holds for several lines in the same way: said once, with the lines it holds for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import attrs

from logframe.declaration.values.numbers import Missing
from logframe.diagnosis.catalogue import title_of
from logframe.diagnosis.groups import grouped
from logframe.diagnostics import Diagnostic, Severity
from logframe.messages import Field, Message

SEVERAL: Final = 2
"""What holds for so many lines is said once for all of them."""


@attrs.frozen
class SharedIssue:
    """What several lines have in common: a rule, and the ids of the lines."""

    rule: str
    severity: Severity
    title: Message
    subjects: tuple[str, ...]


@attrs.frozen
class SharedGap:
    """The reason for which several indicators have no target, and their ids."""

    gap: Missing
    indicators: tuple[str, ...]


@attrs.frozen
class SharedNote:
    """A note on the figures of several indicators, and their ids."""

    note: Message
    indicators: tuple[str, ...]


def shared_issues(diagnostics: Iterable[Diagnostic]) -> tuple[SharedIssue, ...]:
    """Return what is said of several lines with nothing but their names exchanged, the gravest first."""
    issues: list[SharedIssue] = []
    for group in grouped(diagnostics):
        if group.count < SEVERAL:
            continue
        same: dict[tuple[tuple[str, Field], ...], list[Diagnostic]] = {}
        for diagnostic in group.diagnostics:
            same.setdefault(_besides_subject(diagnostic), []).append(diagnostic)
        for members in same.values():
            subjects = tuple(dict.fromkeys(diagnostic.subject for diagnostic in members))
            if len(subjects) >= SEVERAL:
                issues.append(SharedIssue(group.code, group.severity, title_of(members[0]), subjects))
    return tuple(issues)


def shared_gaps(targets: Iterable[tuple[str, Field]]) -> tuple[SharedGap, ...]:
    """Return the reasons for which several indicators have no target; `targets` are by the id of the indicator."""
    ids: dict[Missing, list[str]] = {}
    for id, target in targets:
        if isinstance(target, Missing) and target.cause is not None and id not in ids.setdefault(target, []):
            ids[target].append(id)
    return tuple(SharedGap(gap, tuple(same)) for gap, same in ids.items() if len(same) >= SEVERAL)


def shared_notes(notes: Iterable[tuple[str, Message | str]]) -> tuple[SharedNote, ...]:
    """Return the notes of the library that several indicators have; `notes` are by the id of the indicator."""
    ids: dict[Message, list[str]] = {}
    for id, note in notes:
        if isinstance(note, Message) and id not in ids.setdefault(note, []):
            ids[note].append(id)
    return tuple(SharedNote(note, tuple(same)) for note, same in ids.items() if len(same) >= SEVERAL)


def _besides_subject(diagnostic: Diagnostic) -> tuple[tuple[str, Field], ...]:
    return tuple((name, field) for name, field in diagnostic.message.pairs if field != diagnostic.subject)
