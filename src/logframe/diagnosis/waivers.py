"""Reasoned exceptions: what they cover, and what is wrong with those that expired or cover nothing."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

import attrs

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.nodes import Node
from logframe.declaration.framework.projects import Project
from logframe.diagnostics import Diagnostic, Waiver
from logframe.messages import Message

EXPIRED = ("LF301", "waiver-expired")
UNUSED = ("LF302", "waiver-unused")


WHOLE: Final = ""
"""Where the waivers of the whole stand: no node, indicator or record has this id."""


@attrs.frozen(eq=False)
class PlacedWaiver:
    """A waiver with the id of what it stands at."""

    waiver: Waiver
    subject: str


def apply_waivers(
    diagnostics: Iterable[Diagnostic], project: Project, today: datetime.date, run: set[str]
) -> list[Diagnostic]:
    """Mark what is waived in a project, as `with_waivers` does.

    A waiver on an indicator covers it; one on a node the node and its indicators; one on the project all.
    """
    return with_waivers(diagnostics, _placed(project), lambda subject: _held_by(project, subject), today, run)


def with_waivers(
    diagnostics: Iterable[Diagnostic],
    placed: Sequence[tuple[str, PlacedWaiver]],
    held_by: Callable[[str], Iterable[str]],
    today: datetime.date,
    run: set[str],
) -> list[Diagnostic]:
    """Mark what is waived, and add a diagnostic for each waiver that has expired or covers nothing.

    `held_by` lists where a waiver may stand that covers a subject. An unused waiver is reported only for rules that
    were `run`, and not of one that a reader of files made.
    """
    groups: dict[tuple[str, str], list[PlacedWaiver]] = {}
    for key, waived in placed:
        groups.setdefault((waived.waiver.code, key), []).append(waived)
    reasons = {group: _reason(members, today) for group, members in groups.items()}
    waived_codes = {code for code, _ in groups}
    used: set[tuple[str, str]] = set()
    judged: list[Diagnostic] = []
    for diagnostic in diagnostics:
        holders = held_by(diagnostic.subject) if diagnostic.code in waived_codes else ()
        covering = [(diagnostic.code, key) for key in holders if (diagnostic.code, key) in groups]
        used.update(covering)
        reason = next((reasons[group] for group in covering if reasons[group]), "")
        judged.append(diagnostic if diagnostic.waived == reason else attrs.evolve(diagnostic, waived=reason))
    for key, waived in placed:
        rule, until = waived.waiver.code, waived.waiver.until
        if until is not None and until < today:
            judged.append(_about(waived, EXPIRED, Message("waiver-expired", rule=rule, until=until)))
        elif (rule, key) not in used and rule in run and not waived.waiver.by_format:
            judged.append(_about(waived, UNUSED, Message("waiver-unused", rule=rule)))
    return judged


def _held_by(project: Project, subject: str) -> Iterator[str]:
    """List where a waiver may stand that covers a subject: the project, the nodes that hold it, itself."""
    yield WHOLE
    if subject in project:
        yield from (node.id for node in project.holders(project.indicator(subject)))
    yield subject


def _reason(placed: Iterable[PlacedWaiver], today: datetime.date) -> str:
    """Return the reason of the first waiver that has not expired."""
    waivers = (waived.waiver for waived in placed)
    return next((waiver.because for waiver in waivers if waiver.until is None or today <= waiver.until), "")


def _placed(project: Project) -> list[tuple[str, PlacedWaiver]]:
    placed = [(WHOLE, PlacedWaiver(waiver, project.id)) for waiver in project.waivers]
    held: tuple[Node | Indicator, ...] = (*project.nodes, *project.indicators())
    for subject in [subject for subject in held if subject.waivers]:
        placed.extend((subject.id, PlacedWaiver(waiver, subject.id)) for waiver in subject.waivers)
    return placed


def _about(placed: PlacedWaiver, kind: tuple[str, str], message: Message) -> Diagnostic:
    code, name = kind
    place = placed.waiver.declared_at
    return Diagnostic(code, name, "warning", placed.subject, message, message.part("help"), message.part("why"), place)
