"""The review as Markdown."""

from __future__ import annotations

import re
from collections.abc import Sequence

from logframe.reviews.programme_reviews import ProgrammeReview
from logframe.reviews.reviewing import Review
from logframe.writers.environments import environment
from logframe.writers.mermaid import mermaid
from logframe.writers.phrases import PHRASES
from logframe.writers.sorting import programmes, single


def render_markdown(reviews: Sequence[Review | ProgrammeReview]) -> str:
    """Write reviews as one Markdown document."""
    template = environment().get_template("review.md")
    text = template.render(reviews=single(reviews), programmes=programmes(reviews), mermaid=mermaid, **PHRASES)
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"
