"""The review as one self-contained page: no script, no outside file, readable on a phone and on paper."""

from __future__ import annotations

from collections.abc import Sequence

from logframe.language.rendering import language
from logframe.reviews.blocks import Document, Heading
from logframe.reviews.programme_blocks import documents
from logframe.reviews.programme_reviews import ProgrammeReview
from logframe.reviews.reviewing import Review
from logframe.writers.environments import environment
from logframe.writers.html_blocks import html_of, slug


def render_html(reviews: Sequence[Review | ProgrammeReview]) -> str:
    """Write reviews as one HTML page."""
    written = documents(reviews)
    return (
        environment()
        .get_template("page.html")
        .render(
            language=language(),
            ids=tuple(_title_anchor(document) for document in written),
            lines=next((slug(f"{document.id} lines") for document in written if _has(document, "lines")), ""),
            articles=[html_of(document) for document in written],
        )
    )


def _title_anchor(document: Document) -> str:
    return next(block.anchor for block in document.blocks if isinstance(block, Heading))


def _has(document: Document, anchor: str) -> bool:
    return any(isinstance(block, Heading) and block.anchor == anchor for block in document.blocks)
