"""Two versions of a logframe held against each other: what moved, when, by whom and why, and the status by each."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence

import attrs

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.projects import Project
from logframe.declaration.framework.revisions import Change, Revision
from logframe.declaration.values.keywords import check_argument
from logframe.evaluation.figures.declared_values import shown_aim
from logframe.evaluation.fulfilment.fulfilments import Fulfilment
from logframe.evaluation.project.evaluations import Evaluation, evaluate
from logframe.evaluation.statuses import Status
from logframe.messages import Answer, Code, Field, Joined, Word


@attrs.frozen
class Moved:
    """What moved between two versions of an indicator, and its status by the one and the other.

    `what` is "target", "baseline", "due" (the day on which a target is due), "measure" (unit or scale), "added" or
    "dropped"; `revisions` say when, by whom and why, none if nothing does.
    """

    indicator: Indicator
    what: Word
    before: Field
    after: Field
    revisions: tuple[Revision, ...]
    status_before: Status | None
    status_after: Status | None
    after_results: bool = False


@attrs.frozen(repr=False)
class VersionComparison(Answer):
    """An earlier and a later version of a project on one date, and everything that moved between them."""

    named_by = ("earlier.id", "later.id")

    earlier: Project
    later: Project
    on: datetime.date
    moved: tuple[Moved, ...]


def compare_versions(earlier: Project, later: Project, *, on: datetime.date | str | None = None) -> VersionComparison:
    """Return which targets, baselines and indicators moved from an earlier version of a project to a later one.

    Both are judged on the same date and by the same figures, those of the later version: what differs in the status is
    the work of the revision alone. Raises WrongTypeError for what is no project, and whatever `evaluate` raises.
    """
    for version in (earlier, later):
        check_argument("compare_versions", version, Project)
    # By what each version declares, whether or not a revision came too late to count.
    plan, revised = (attrs.evolve(version, revisions=()) for version in (earlier, later))
    answers = evaluate(revised, on=on)
    by_plan = evaluate(_with_figures_of(plan, later), on=answers.on)
    return VersionComparison(earlier, later, answers.on, tuple(_moved(earlier, later, by_plan, answers)))


def _with_figures_of(earlier: Project, later: Project) -> Project:
    """Return the earlier plan with the figures that the later version has, where they measure the same."""
    nodes = [
        attrs.evolve(
            node,
            indicators=tuple(
                attrs.evolve(indicator, observations=later.indicator(indicator.id).observations)
                if indicator.id in later and _measure_alike(indicator, later.indicator(indicator.id))
                else indicator
                for indicator in node.indicators
            ),
        )
        for node in earlier.nodes
    ]
    return attrs.evolve(earlier, nodes=nodes)


def _moved(earlier: Project, later: Project, by_plan: Evaluation, answers: Evaluation) -> Iterator[Moved]:
    new = [revision for revision in later.revisions if revision not in earlier.revisions]
    for indicator in earlier.indicators():
        before = by_plan[indicator.id].status
        if indicator.id not in later:
            revisions = _that_change(new, indicator.id, "dropped")
            yield Moved(indicator, Word("dropped", "moved"), shown_aim(indicator.target), None, revisions, before, None)
            continue
        now, after = later.indicator(indicator.id), answers[indicator.id].status
        for keyword, old, aim in (
            ("measure", _measure(indicator), _measure(now)),
            ("target", shown_aim(indicator.target), shown_aim(now.target)),
            ("baseline", shown_aim(indicator.baseline), shown_aim(now.baseline)),
        ):
            if old != aim:
                revisions = _that_change(new, indicator.id, keyword)
                late = keyword == "baseline" and _had_results(indicator, now, revisions)
                yield Moved(now, Word(keyword, "moved"), old, aim, revisions, before, after, late)
        due, due_now = _due(by_plan[indicator.id]), _due(answers[indicator.id])
        if due != due_now and None not in (due, due_now):
            revisions = _that_change(new, indicator.id, "target")
            yield Moved(now, Word("due", "moved"), due, due_now, revisions, before, after)
    for indicator in later.indicators():
        if indicator.id not in earlier:
            after = answers[indicator.id].status
            yield Moved(indicator, Word("added", "moved"), None, shown_aim(indicator.target), (), None, after)


def _measure_alike(earlier: Indicator, later: Indicator) -> bool:
    return type(earlier) is type(later) and _measure(earlier) == _measure(later)


def _measure(indicator: Indicator) -> Field:
    """Return what an indicator is measured in: its scale, its unit, or what kind of indicator it is."""
    scale: tuple[Field, ...] = getattr(indicator, "scale", ())
    return Joined(scale, "semicolon") if scale else indicator.unit or Code(indicator.kind)


def _due(answer: Fulfilment) -> Field:
    """Return the days on which a target, or each part of it, is due, None without one."""
    target, frame = answer.indicator.target, answer.expectation.frame
    end = frame.due or frame.ends_by
    if isinstance(target, tuple) and len(target) > 1:
        days = dict.fromkeys(part.due or end for part in target)
        return Joined(tuple(days), "semicolon")
    return None if target is None else end


def _had_results(earlier: Indicator, later: Indicator, revisions: Sequence[Revision]) -> bool:
    """Return whether there were figures before a revision, or in the earlier version where no revision has a date."""
    if not revisions:
        return any(not observation.is_missing for observation in earlier.observations)
    last = revisions[-1].on
    return any(
        observation.end is not None and observation.end < last and not observation.is_missing
        for observation in later.observations
    )


def _that_change(revisions: Sequence[Revision], id: str, keyword: str) -> tuple[Revision, ...]:
    """Return the revisions that change a keyword of an indicator."""
    return tuple(revision for revision in revisions if any(_is_of(change, id, keyword) for change in revision.changes))


def _is_of(change: Change, id: str, keyword: str) -> bool:
    return change.indicator == id and bool(getattr(change, keyword, None))
