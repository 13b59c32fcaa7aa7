"""Two versions of a logframe held against each other: what moved, when, by whom and why, and the status by each."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

import attrs

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.projects import Project
from logframe.declaration.framework.revisions import Change, Revision
from logframe.evaluation.figures.declared_values import shown_aim
from logframe.evaluation.project.evaluations import Evaluation, evaluate
from logframe.evaluation.statuses import Status
from logframe.messages import Field, Word


@attrs.frozen
class Moved:
    """What moved between two versions of an indicator, and its status by the one and the other.

    `what` is "target", "baseline", "added" or "dropped"; `revision` says when, by whom and why, None if nothing does.
    """

    indicator: Indicator
    what: Word
    before: Field
    after: Field
    revision: Revision | None
    status_before: Status | None
    status_after: Status | None
    after_results: bool = False


@attrs.frozen
class VersionComparison:
    """An earlier and a later version of a project on one date, and everything that moved between them."""

    earlier: Project
    later: Project
    on: datetime.date
    moved: tuple[Moved, ...]


def compare_versions(earlier: Project, later: Project, *, on: datetime.date | str | None = None) -> VersionComparison:
    """Return which targets, baselines and indicators moved from an earlier version of a project to a later one.

    Both are judged on the same date and by the same figures, those of the later version: what differs in the status is
    the work of the revision alone. Raises whatever `evaluate` raises.
    """
    answers = evaluate(later, on=on)
    by_plan = evaluate(_with_figures_of(earlier, later), on=answers.on)
    return VersionComparison(earlier, later, answers.on, tuple(_moved(earlier, later, by_plan, answers)))


def _with_figures_of(earlier: Project, later: Project) -> Project:
    """Return the earlier plan with the figures that the later version has."""
    nodes = [
        attrs.evolve(
            node,
            indicators=tuple(
                attrs.evolve(indicator, observations=later.indicator(indicator.id).observations)
                if indicator.id in later
                else indicator
                for indicator in node.indicators
            ),
        )
        for node in earlier.nodes
    ]
    return attrs.evolve(earlier, nodes=nodes)


def _moved(earlier: Project, later: Project, by_plan: Evaluation, answers: Evaluation) -> Iterator[Moved]:
    for indicator in earlier.indicators():
        before = by_plan[indicator.id].status
        if indicator.id not in later:
            revision = _revision(later, indicator.id, "dropped")
            yield Moved(indicator, Word("dropped", "moved"), shown_aim(indicator.target), None, revision, before, None)
            continue
        now, after = later.indicator(indicator.id), answers[indicator.id].status
        for keyword, old, new in (
            ("target", indicator.target, now.target),
            ("baseline", indicator.baseline, now.baseline),
        ):
            if old != new:
                revision = _revision(later, indicator.id, keyword)
                late = keyword == "baseline" and _had_results(indicator, revision)
                yield Moved(now, Word(keyword, "moved"), shown_aim(old), shown_aim(new), revision, before, after, late)
    for indicator in later.indicators():
        if indicator.id not in earlier:
            after = answers[indicator.id].status
            yield Moved(indicator, Word("added", "moved"), None, shown_aim(indicator.target), None, None, after)


def _had_results(earlier: Indicator, revision: Revision | None) -> bool:
    """Return whether the earlier version had figures already, or the revision came after some."""
    if any(not observation.is_missing for observation in earlier.observations):
        return True
    ends = [observation.end for observation in earlier.observations if observation.end is not None]
    return revision is not None and any(end < revision.on for end in ends)


def _revision(later: Project, id: str, keyword: str) -> Revision | None:
    """Return the latest revision that changed a keyword of an indicator."""
    for revision in reversed(later.revisions):
        if any(_is_of(change, id, keyword) for change in revision.changes):
            return revision
    return None


def _is_of(change: Change, id: str, keyword: str) -> bool:
    return change.indicator == id and bool(getattr(change, keyword))
