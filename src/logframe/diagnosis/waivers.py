"""Reasoned exceptions: what they cover, and what is wrong with those that expired or cover nothing."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

import attrs

from logframe.declaration.framework.projects import Project
from logframe.diagnostics import Diagnostic, Waiver

EXPIRED = ("LF301", "waiver-expired")
UNUSED = ("LF302", "waiver-unused")


@attrs.frozen
class _Placed:
    """A waiver with the id it stands at and the ids it covers."""

    waiver: Waiver
    subject: str
    covers: frozenset[str]


def apply_waivers(
    found: Iterable[Diagnostic], project: Project, today: datetime.date, run: set[str]
) -> list[Diagnostic]:
    """Mark what is waived, and add a diagnostic for each waiver that has expired or covers nothing.

    A waiver on an indicator covers it; one on a node the node and its indicators; one on the project all.
    Whether a waiver is used is told only for rules that were `run`.
    """
    placed = _placed(project)
    used: set[int] = set()
    judged: list[Diagnostic] = []
    for one in found:
        reason = ""
        for each in placed:
            if each.waiver.code == one.code and one.subject in each.covers:
                used.add(id(each))
                if each.waiver.until is None or today <= each.waiver.until:
                    reason = reason or each.waiver.because
        judged.append(attrs.evolve(one, waived=reason))
    for each in placed:
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
        elif id(each) not in used and each.waiver.code in run:
            judged.append(_about(each, UNUSED, f"the waiver of {each.waiver.code} excuses nothing", "take it out"))
    return judged


def _placed(project: Project) -> list[_Placed]:
    every = frozenset([project.id, *(one.id for one in project.nodes), *(one.id for one in project.indicators())])
    placed = [_Placed(one, project.id, every) for one in project.waivers]
    for node in project.nodes:
        covered = frozenset([node.id, *(one.id for one in node.indicators)])
        placed.extend(_Placed(one, node.id, covered) for one in node.waivers)
    for indicator in project.indicators():
        placed.extend(_Placed(one, indicator.id, frozenset([indicator.id])) for one in indicator.waivers)
    return placed


def _about(placed: _Placed, kind: tuple[str, str], message: str, help: str) -> Diagnostic:
    code, name = kind
    why = "An exception that nobody looks at again hides the next weakness as well."
    return Diagnostic(code, name, "warning", placed.subject, message, help, why, placed.waiver.declared_at)
