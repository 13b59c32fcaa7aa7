"""Programmes and single projects in one document: programmes first, each followed by its projects."""

from __future__ import annotations

from collections.abc import Sequence

from logframe.reviews.programme_reviews import ProgrammeReview
from logframe.reviews.reviewing import Review


def programmes(reviews: Sequence[Review | ProgrammeReview]) -> list[ProgrammeReview]:
    """List the reviews of programmes."""
    return [review for review in reviews if isinstance(review, ProgrammeReview)]


def single(reviews: Sequence[Review | ProgrammeReview]) -> list[Review]:
    """List the reviews of projects, those of a programme in its place."""
    listed: list[Review] = []
    for review in reviews:
        listed.extend(review.reviews if isinstance(review, ProgrammeReview) else [review])
    return listed
