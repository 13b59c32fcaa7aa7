"""Formats that hold reviews of projects and programmes alone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from logframe.errors import WriteError
from logframe.messages import Message
from logframe.places import Place
from logframe.reviews.assessment_reviews import AssessmentReview
from logframe.reviews.programme_blocks import Reviewed
from logframe.reviews.programme_reviews import ProgrammeReview
from logframe.reviews.reviewing import Review


def of_projects(reviews: Sequence[Reviewed], file: Path) -> list[Review | ProgrammeReview]:
    """Return reviews of projects and programmes; raises WriteError for an evaluation, which has no such format."""
    kept = [review for review in reviews if not isinstance(review, AssessmentReview)]
    if len(kept) < len(reviews):
        raise WriteError(Message("report-not-in-format", ending=file.suffix), place=Place(str(file)))
    return kept
