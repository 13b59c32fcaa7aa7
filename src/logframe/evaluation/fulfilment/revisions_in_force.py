"""Which revisions count on a date: none before its own, and none that changes what was due already."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Final, TypeAlias

import attrs

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.projects import Project
from logframe.declaration.framework.revisions import Change, Revision
from logframe.declaration.framework.targets import Aim
from logframe.declaration.values.numbers import Missing
from logframe.evaluation.figures.declared_values import shown_aim
from logframe.messages import Message

_LATE: Final = (("target", "revised-after-due"), ("baseline", "baseline-revised-after-due"))
"""What a revision may change, a target before the baseline that counts until it is due."""

_Changes: TypeAlias = Sequence[tuple[Revision, Change]]


def in_force(project: Project, on: datetime.date) -> tuple[Project, dict[str, tuple[Message, ...]]]:
    """Return a project with the targets and baselines that count on a date, and which changes came too late to count.

    The project is the same where no revision differs.
    """
    changes: dict[str, list[tuple[Revision, Change]]] = {}
    for revision in reversed(project.revisions):
        for change in revision.changes:
            changes.setdefault(change.indicator, []).append((revision, change))
    held: dict[str, Indicator] = {}
    late: dict[str, tuple[Message, ...]] = {}
    for indicator in project.indicators() if changes else ():
        own = changes.get(indicator.id, ())
        as_held = indicator
        for name, code in _LATE:
            as_held, undone = _held(as_held, own, name, project, on)
            due = due_of(as_held.target, project)
            for revision, change in reversed(undone):
                if revision.on <= on and due is not None:
                    note = Message(code, day=revision.on, due=due, value=shown_aim(getattr(change, name)))
                    late[indicator.id] = (*late.get(indicator.id, ()), note)
        if as_held is not indicator:
            held[indicator.id] = as_held
    if not held:
        return project, late
    nodes = [
        attrs.evolve(node, indicators=tuple(held.get(indicator.id, indicator) for indicator in node.indicators))
        for node in project.nodes
    ]
    return attrs.evolve(project, nodes=nodes), late


def _held(
    indicator: Indicator, changes: _Changes, name: str, project: Project, on: datetime.date
) -> tuple[Indicator, _Changes]:
    """Undo, from the latest on, the changes of a target or baseline that do not count, and return those."""
    held, own = indicator, [(revision, change) for revision, change in changes if getattr(change, name) is not None]
    for position, (revision, change) in enumerate(own):
        before = getattr(change, f"was_{name}")
        if before is None:
            # Where it is not stated, it is what the revision before had set.
            unknown = Missing(message=Message("unknown-before-revision", day=revision.on))
            before = getattr(own[position + 1][1], name) if position + 1 < len(own) else unknown
        due = due_of(before if name == "target" else held.target, project)
        if revision.on <= on and (due is None or revision.on <= due):
            return held, own[:position]
        held = attrs.evolve(held, **{name: before})
    return held, own


def due_of(target: Aim, project: Project) -> datetime.date | None:
    """Return the last day on which a target falls due: the project's end where it has no day, None if unknown."""
    end = None if project.known_period is None else project.known_period.end
    days = [entry.due or end for entry in target] if isinstance(target, tuple) else [end]
    return max((day for day in days if day is not None), default=None)
