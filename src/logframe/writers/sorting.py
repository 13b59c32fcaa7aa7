"""Programmes and single projects in one document: programmes first, each followed by its projects."""

from __future__ import annotations

from collections.abc import Sequence

from logframe.reviews.programme_reviews import ProgrammeReview
from logframe.reviews.reviewing import Review


def programmes(reviews: Sequence[Review | ProgrammeReview]) -> list[ProgrammeReview]:
    """List the reviews of programmes."""
    return [one for one in reviews if isinstance(one, ProgrammeReview)]


def single(reviews: Sequence[Review | ProgrammeReview]) -> list[Review]:
    """List the reviews of projects, those of a programme in its place."""
    found: list[Review] = []
    for one in reviews:
        found.extend(one.reviews if isinstance(one, ProgrammeReview) else [one])
    return found
