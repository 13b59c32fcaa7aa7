"""The review of published activities, however many there are: those that need attention most, and what all come to."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from logframe.declaration.framework.projects import Project
from logframe.declaration.programme.programmes import Programme
from logframe.evaluation.project.evaluations import evaluate
from logframe.reviews.programme_page_one import MOST_PROJECTS
from logframe.reviews.programme_reviews import ProgrammeReview, line_of, made_of
from logframe.reviews.project_needs import in_order_of_need, need_of
from logframe.reviews.projects_together import Together
from logframe.reviews.reviewing import Review, priorities_of
from logframe.reviews.reviewing import review as review_project

MOST_INDICATORS: Final = 500
"""So many indicators have their own lines in one document: with more it opens slowly, and is too long to read."""
MOST_REVIEWED: Final = 100
MOST_LISTED: Final = 500


def review_published(
    named: Callable[[int], Programme],
    activities: Callable[[], Iterable[Project]],
    *,
    on: datetime.date | str | None = None,
) -> ProgrammeReview:
    """Review published activities, which are taken one at a time, and again where they are too many to be held.

    In the order in which they need attention, `MOST_REVIEWED` are reviewed, or as many as have `MOST_INDICATORS`
    together, the first whatever it has, and `MOST_LISTED` have a line. `named` returns the programme that so many
    activities make, without projects. Activities do not share indicators because they share a reference, so none
    stand side by side.
    """
    together, sizes = Together(), list[int]()
    held: dict[int, Review] = {}
    indicators = 0
    for place, project in enumerate(activities()):
        evaluation = evaluate(project, on=on)
        sizes.append(len(evaluation))
        indicators += len(evaluation)
        if indicators <= MOST_INDICATORS and place < MOST_REVIEWED:
            held[place] = review_project(project, on=on, evaluation=evaluation)
            together.add(evaluation, held[place].page_one.priorities)
        else:
            held.clear()
            together.add(evaluation, priorities_of(evaluation, on=on))
    order = in_order_of_need(together.standings)
    lines = {place: line_of(own.evaluation, is_reviewed=True) for place, own in held.items()}
    if not held:
        whole, listed = _whole(order, sizes), set(order[:MOST_LISTED])
        for place, project in enumerate(activities()):
            if place not in listed:
                continue
            evaluation = evaluate(project, on=on)
            lines[place] = line_of(evaluation, is_reviewed=place in whole)
            if place in whole:
                held[place] = review_project(project, on=on, evaluation=evaluation)
    reviews = [held[place] for place in order if place in held]
    needs = [need_of(own.evaluation, own.page_one.priorities) for own in reviews[:MOST_PROJECTS]]
    return made_of(named(together.projects), together, needs, [lines[place] for place in order[:MOST_LISTED]], reviews)


def _whole(order: Sequence[int], sizes: Sequence[int]) -> set[int]:
    """Return the places of the activities that are reviewed."""
    whole: set[int] = set()
    indicators = 0
    for place in order[:MOST_REVIEWED]:
        indicators += sizes[place]
        if whole and indicators > MOST_INDICATORS:
            break
        whole.add(place)
    return whole
