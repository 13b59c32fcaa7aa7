"""Reasoned exceptions: what they cover, and what is wrong with those that expired or cover nothing."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from typing import Final

import attrs

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.nodes import Node
from logframe.declaration.framework.projects import Project
from logframe.diagnostics import Diagnostic, Waiver

EXPIRED = ("LF301", "waiver-expired")
UNUSED = ("LF302", "waiver-unused")


_PROJECT: Final = ""  # where the waivers of the project itself stand: no node or indicator has this id


@attrs.frozen(eq=False)
class _Placed:
    """A waiver with the id of what it stands at."""

    waiver: Waiver
    subject: str


def apply_waivers(
    found: Iterable[Diagnostic], project: Project, today: datetime.date, run: set[str]
) -> list[Diagnostic]:
    """Mark what is waived, and add a diagnostic for each waiver that has expired or covers nothing.

    A waiver on an indicator covers it; one on a node the node and its indicators; one on the project all.
    Whether a waiver is used is told only for rules that were `run`.
    """
    placed = _placed(project)
    groups: dict[tuple[str, str], list[_Placed]] = {}
    for key, waived in placed:
        groups.setdefault((waived.waiver.code, key), []).append(waived)
    reasons = {group: _reason(members, today) for group, members in groups.items()}
    used: set[tuple[str, str]] = set()
    judged: list[Diagnostic] = []
    for one in found:
        covering = [(one.code, key) for key in _held_by(project, one.subject) if (one.code, key) in groups]
        used.update(covering)
        judged.append(attrs.evolve(one, waived=next((reasons[group] for group in covering if reasons[group]), "")))
    for key, each in placed:
        until = each.waiver.until
        if until is not None and until < today:
            judged.append(
                _about(
                    each,
                    EXPIRED,
                    f"the waiver of {each.waiver.code} expired on {until}",
                    "mend what it excused, or give it a new date and reason",
                )
            )
        elif (each.waiver.code, key) not in used and each.waiver.code in run:
            judged.append(_about(each, UNUSED, f"the waiver of {each.waiver.code} excuses nothing", "take it out"))
    return judged


def _held_by(project: Project, subject: str) -> Iterator[str]:
    """List where a waiver may stand that covers a subject: the project, the nodes that hold it, itself."""
    yield _PROJECT
    if project.has_indicator(subject):
        yield from (node.id for node in project.holders(project.indicator(subject)))
    yield subject


def _reason(placed: Iterable[_Placed], today: datetime.date) -> str:
    """Return the reason of the first waiver that has not expired."""
    valid = (one.waiver for one in placed if one.waiver.until is None or today <= one.waiver.until)
    return next((waiver.because for waiver in valid), "")


def _placed(project: Project) -> list[tuple[str, _Placed]]:
    placed = [(_PROJECT, _Placed(waiver, project.id)) for waiver in project.waivers]
    held: tuple[Node | Indicator, ...] = (*project.nodes, *project.indicators())
    for subject in held:
        placed.extend((subject.id, _Placed(waiver, subject.id)) for waiver in subject.waivers)
    return placed


def _about(placed: _Placed, kind: tuple[str, str], message: str, help: str) -> Diagnostic:
    code, name = kind
    why = "An exception that nobody looks at again hides the next weakness as well."
    return Diagnostic(code, name, "warning", placed.subject, message, help, why, placed.waiver.declared_at)
