"""Which revisions count on a date: none before its own, and none that changes a target after it was due."""

from __future__ import annotations

import datetime

import attrs

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.projects import Project
from logframe.declaration.framework.targets import Aim


def in_force(project: Project, on: datetime.date) -> Project:
    """Return a project with the targets and baselines that count on a date; the same where none differs."""
    if not project.revisions:
        return project
    held = {indicator.id: _held(indicator, project, on) for indicator in project.indicators()}
    if all(held[indicator.id] is indicator for indicator in project.indicators()):
        return project
    nodes = [
        attrs.evolve(node, indicators=tuple(held[indicator.id] for indicator in node.indicators))
        for node in project.nodes
    ]
    return attrs.evolve(project, nodes=nodes)


def _held(indicator: Indicator, project: Project, on: datetime.date) -> Indicator:
    """Undo, from the latest on, the changes of an indicator that do not count."""
    held = indicator
    for name in ("target", "baseline"):
        for revision in reversed(project.revisions):
            changes = [change for change in revision.changes if change.indicator == indicator.id]
            changes = [change for change in changes if getattr(change, name) is not None]
            if not changes:
                continue
            before = getattr(changes[0], f"was_{name}")
            due = due_of(before if name == "target" else held.target, project)
            if before is None or (revision.on <= on and (due is None or revision.on <= due)):
                break
            held = attrs.evolve(held, **{name: before})
    return held


def due_of(target: Aim, project: Project) -> datetime.date | None:
    """Return the last day on which a target falls due: the project's end where it has no day, None if unknown."""
    end = None if project.known_period is None else project.known_period.end
    days = [entry.due or end for entry in target] if isinstance(target, tuple) else [end]
    return max((day for day in days if day is not None), default=None)
