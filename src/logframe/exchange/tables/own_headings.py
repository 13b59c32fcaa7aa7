"""Headings of an organisation's own: those of layouts that packages add, by what the reader calls the same."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final

from logframe.exchange.tables.table_words import plain
from logframe.plugins import plugged
from logframe.reviews.layouts.descriptions import Layout, Role
from logframe.spoken_language import LANGUAGES, in_language

MEANINGS: Final[Mapping[Role, str]] = {
    "result": "result statement", "number": "no", "id": "indicator id", "indicator": "indicator",
    "indicator-with-parts": "indicator", "line": "planned achieved", "type": "indicator type", "level": "level",
    "unit": "unit", "disaggregation": "disaggregation", "baseline": "baseline", "baseline-date": "baseline date",
    "target": "target", "target-date": "target date", "target-by": "target", "actual": "actual value",
    "actual-by": "actual value", "latest": "actual value", "actual-date": "date", "share-of-target": "% achieved",
    "source": "means of verification", "source-and-method": "means of verification", "frequency": "frequency",
    "responsible": "responsible", "assumptions": "assumptions", "conditions": "assumptions", "deviation": "comment",
    "comment": "comment", "status": "status rating", "progress-status": "status rating",
}  # fmt: skip
"""What a column that is written holds, as a heading that is read; columns of periods are read by their own words."""


@cache
def own_headings() -> dict[str, str]:
    """Return the headings of layouts that installed packages add, in each language, with what they mean."""
    layouts = [layout for layout in plugged("layouts").values() if isinstance(layout, Layout)]
    headings: dict[str, str] = {}
    for language in LANGUAGES if layouts else ():
        with in_language(language):
            for column in (column for layout in layouts for column in layout.columns):
                if column.role in MEANINGS and not column.extents:
                    headings.setdefault(plain(str(column.head)), MEANINGS[column.role])
    return headings
