"""The review as data: numbers as numbers, messages with code and fields, and the words beside both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from logframe.json_pieces import json_pieces
from logframe.reviews.assessment_reviews import AssessmentReview
from logframe.reviews.programme_blocks import Reviewed
from logframe.writers.data_json import SCHEMA, data_of
from logframe.writers.report_json import report_record


def render_json(reviews: Sequence[Reviewed]) -> str:
    """Return the JSON text of reviews: one as an object, several as a list of them."""
    return "".join(review_pieces(reviews))


def review_pieces(reviews: Sequence[Reviewed]) -> Iterator[str]:
    """Yield the text of `render_json` in pieces, each made when it is asked for."""
    data = [review_data(review, in_parts=True) for review in reviews]
    whole: Any = data[0] if len(data) == 1 else data
    yield from json_pieces(whole)
    yield "\n"


def review_data(review: Reviewed, *, in_parts: bool = False) -> dict[str, Any]:
    """Return a review as data, with the version of it; `in_parts` as `data_of`."""
    shown = report_record(review) if isinstance(review, AssessmentReview) else review
    return {**data_of(shown, in_parts=in_parts), "schema": SCHEMA}
