"""Reviews that are to have a results matrix in a donor's layout."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

import attrs

from logframe.reviews.assessment_reviews import AssessmentReview
from logframe.reviews.layouts.descriptions import Layout
from logframe.reviews.layouts.dialects import layout_named
from logframe.reviews.programme_reviews import ProgrammeReview
from logframe.reviews.reviewing import Review

Reviewed = TypeVar(
    "Reviewed", Review, ProgrammeReview, Review | ProgrammeReview, Review | ProgrammeReview | AssessmentReview
)


def in_dialect(reviews: Iterable[Reviewed], dialect: str | Layout | None) -> list[Reviewed]:
    """Return reviews with a results matrix in the layout of a donor; as they are where none is named.

    Raises UnknownIdError, with the nearest name, for a donor without a layout.
    """
    if dialect is None:
        return list(reviews)
    layout = layout_named(dialect)
    return [
        attrs.evolve(review, reviews=tuple(attrs.evolve(own, layout=layout) for own in review.reviews))
        if isinstance(review, ProgrammeReview)
        else attrs.evolve(review, layout=layout)
        if isinstance(review, Review)
        else review
        for review in reviews
    ]
