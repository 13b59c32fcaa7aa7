"""The review as data: numbers as numbers, messages with code and fields, and the words beside both."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from logframe.printable import as_json
from logframe.reviews.programme_reviews import ProgrammeReview
from logframe.reviews.reviewing import Review
from logframe.writers.data_json import SCHEMA, data_of


def render_json(reviews: Sequence[Review | ProgrammeReview]) -> str:
    """Return one review as an object, several as a list of them."""
    data: list[Any] = [{**data_of(review), "schema": SCHEMA} for review in reviews]
    return as_json(data[0] if len(data) == 1 else data) + "\n"
