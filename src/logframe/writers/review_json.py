"""The review as data: numbers as numbers, messages with code and fields, and the words beside both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from logframe.json_pieces import json_pieces
from logframe.reviews.programme_reviews import ProgrammeReview
from logframe.reviews.reviewing import Review
from logframe.writers.data_json import SCHEMA, data_of


def render_json(reviews: Sequence[Review | ProgrammeReview]) -> str:
    """Return the JSON text of reviews: one as an object, several as a list of them."""
    return "".join(review_pieces(reviews))


def review_pieces(reviews: Sequence[Review | ProgrammeReview]) -> Iterator[str]:
    """Yield the text of `render_json` in pieces, each made when it is asked for."""
    data: list[Any] = [{**data_of(review, in_parts=True), "schema": SCHEMA} for review in reviews]
    yield from json_pieces(data[0] if len(data) == 1 else data)
    yield "\n"
