"""Lessons and recommendations of many evaluations, searched by their words."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

import attrs

from logframe.assessment.assessments import Assessment
from logframe.assessment.follow_up import FollowUp, follow_up
from logframe.assessment.records import Lesson


@attrs.frozen
class Collected:
    """A lesson, or a recommendation with its state, and the evaluation that it is of."""

    assessment: Assessment
    entry: Lesson | FollowUp

    @property
    def texts(self) -> tuple[str, ...]:
        """Return what can be searched."""
        if isinstance(self.entry, FollowUp):
            return self.entry.recommendation.statement, self.entry.recommendation.to
        lesson = self.entry
        return lesson.statement, lesson.planned, lesson.happened, lesson.why, lesson.follows


def collected_lessons(
    assessments: Iterable[Assessment], search: str = "", *, on: datetime.date | None = None
) -> list[Collected]:
    """Return the lessons, then the recommendations, of each evaluation that have every word of a search.

    Words are found in any case and inside longer words; `on` is the date for the state of recommendations.
    """
    words = search.casefold().split()
    entries: list[Collected] = []
    for assessment in assessments:
        entries += [Collected(assessment, lesson) for lesson in assessment.lessons]
        entries += [Collected(assessment, followed) for followed in follow_up(assessment, on or assessment.latest)]
    return [entry for entry in entries if _has(entry, words)]


def _has(entry: Collected, words: list[str]) -> bool:
    text = " ".join(entry.texts).casefold()
    return all(word in text for word in words)
