"""The review as one self-contained page: no script, no outside file, readable on a phone and on paper."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from logframe.reviews.phrases import PHRASES
from logframe.reviews.programme_reviews import ProgrammeReview
from logframe.reviews.reviewing import Review
from logframe.writers.bars_svg import bars_svg
from logframe.writers.chain_svg import chain_svg
from logframe.writers.environments import environment
from logframe.writers.lines_svg import lines_svg
from logframe.writers.sorting import programmes, single

SIGNS: Final = {
    "exceeded": "✔✔",
    "fulfilled": "✔",
    "kept": "✔",
    "on track": "▲",
    "behind": "▽",
    "partly fulfilled": "◐",
    "not kept": "✘",
    "not fulfilled": "✘",
    "adverse": "▼",
    "undecided": "?",
    "not judged": "·",
    "not due": "…",
    "not measured": "–",
    "not computable": "∅",
}


def render_html(reviews: Sequence[Review | ProgrammeReview]) -> str:
    """Write reviews as one HTML page."""
    template = environment().get_template("review.html")
    text = template.render(
        reviews=single(reviews),
        programmes=programmes(reviews),
        bars_svg=bars_svg,
        chain_svg=chain_svg,
        lines_svg=lines_svg,
        sign=sign,
        slug=slug,
        safe_link=safe_link,
        ids=(*(own.programme for own in programmes(reviews)), *(own.project for own in single(reviews))),
        **PHRASES,
    )
    return re.sub(r"\n\s*\n+", "\n", text).strip() + "\n"


def sign(status: str) -> str:
    """Give the sign that stands beside a status; it repeats the word and never replaces it."""
    return SIGNS.get(status, "")


def slug(text: str) -> str:
    """Make an id that HTML takes from any text."""
    return "s-" + re.sub(r"[^A-Za-z0-9_-]+", lambda match: f".{ord(match.group()[0]):x}.", text)


def safe_link(url: str) -> str:
    """Give an address that may become a link, "" for anything but http and https."""
    return url if re.match(r"https?://", url) else ""
