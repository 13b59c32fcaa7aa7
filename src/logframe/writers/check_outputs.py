"""Diagnostics as data, and as annotations on a code platform."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import attrs

from logframe.diagnosis.figure_coverage import FigureCoverage
from logframe.diagnosis.groups import Group
from logframe.diagnosis.kept_diagnostics import positions_by_group
from logframe.diagnostics import Concern, Diagnostic, Severity
from logframe.json_pieces import json_pieces
from logframe.messages import Message
from logframe.writers.data_json import SCHEMA, Record, data_of

_COMMAND = {"error": "error", "warning": "warning", "info": "notice"}


@attrs.frozen
class FindingData(Record):
    """A diagnostic; `stands_for` has the places by code where it stands for the findings of other rules."""

    code: str
    name: str
    severity: Severity
    concern: Concern
    subject: str
    message: Message
    help: Message
    why: Message
    file: str
    line: int
    cell: str
    waived: str | None
    project: str | None
    document: str | None
    stands_for: Mapping[str, int] | None


@attrs.frozen
class GroupData(Record):
    """Diagnostics that say the same, by their position in the list of all."""

    code: str
    name: str
    severity: Severity
    concern: Concern
    message_code: str
    count: int
    message: Message
    help: Message
    diagnostics: tuple[int, ...]


@attrs.frozen
class CoverageOfFigures(Record):
    """How many published indicators there are, and how many have a baseline, a target, a figure, and all three."""

    indicators: int
    baseline: int
    target: int
    actual: int
    whole: int


@attrs.frozen
class CheckData(Record):
    """What `check` finds; `coverage` is that of published activities."""

    diagnostics: tuple[FindingData, ...]
    groups: tuple[GroupData, ...]
    coverage: CoverageOfFigures | None


def check_data(diagnostics: Sequence[Diagnostic]) -> list[dict[str, Any]]:
    """Return diagnostics as data; the keys are a contract."""
    return [data_of(finding_record(diagnostic)) for diagnostic in diagnostics]


def check_json(diagnostics: Iterable[Diagnostic], coverage: FigureCoverage | None = None) -> Iterator[str]:
    """Return the pieces of a JSON document: each diagnostic, and the groups of those that say the same, ranked.

    The diagnostics are gone through twice, and none is held.
    """
    groups = (_group(group, positions) for group, positions in positions_by_group(diagnostics))
    covered = None if coverage is None else CoverageOfFigures(**attrs.asdict(coverage))
    data = data_of(CheckData((), (), covered))
    listed = (data_of(finding_record(diagnostic)) for diagnostic in diagnostics)
    return json_pieces({**data, "diagnostics": listed, "groups": map(data_of, groups), "schema": SCHEMA})


def finding_record(diagnostic: Diagnostic) -> FindingData:
    """Return a diagnostic."""
    return FindingData(
        code=diagnostic.code,
        name=diagnostic.name,
        severity=diagnostic.severity,
        concern=diagnostic.concern,
        subject=diagnostic.subject,
        message=diagnostic.message,
        help=diagnostic.help,
        why=diagnostic.why,
        file=diagnostic.declared_at.file,
        line=diagnostic.declared_at.line,
        cell=diagnostic.declared_at.cell,
        waived=diagnostic.waived or None,
        project=diagnostic.project or None,
        document=diagnostic.document or None,
        stands_for=dict(diagnostic.stands_for) if diagnostic.document else None,
    )


def _group(group: Group, positions: Iterable[int]) -> GroupData:
    first = group.diagnostics[0]
    return GroupData(
        code=group.code,
        name=group.name,
        severity=group.severity,
        concern=group.concern,
        message_code=group.message_code,
        count=group.count,
        message=first.message,
        help=first.help,
        diagnostics=tuple(positions),
    )


def check_github(diagnostics: Iterable[Diagnostic]) -> Iterator[str]:
    """Return diagnostics as workflow commands, which GitHub shows beside the line; waived ones are left out."""
    between = ""
    for diagnostic in diagnostics:
        if not diagnostic.waived:
            yield f"{between}{_command(diagnostic)}"
            between = "\n"


def _command(diagnostic: Diagnostic) -> str:
    place = diagnostic.declared_at
    # A workbook has no lines: its cell stands in the title, which is all that GitHub shows of the place.
    title = _property(" ".join(filter(None, (diagnostic.code, diagnostic.name, place.cell))))
    line = f",line={place.line}" if place.line >= 1 else ""
    text = _data(f"{diagnostic.message}. {diagnostic.help}")
    return f"::{_COMMAND[diagnostic.severity]} file={_property(place.file)}{line},title={title}::{text}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
