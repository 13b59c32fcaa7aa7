"""Headings of an organisation's own: those of layouts that packages add, by what the reader calls the same."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final

from logframe.exchange.tables.table_words import plain
from logframe.messages import Code, Message
from logframe.plugins import plugged
from logframe.reviews.layouts.descriptions import Layout, Role
from logframe.spoken_language import LANGUAGES, in_language

MEANINGS: Final[Mapping[Role, str]] = {
    "result": "result statement", "number": "no", "id": "indicator id", "indicator": "indicator",
    "indicator-with-parts": "indicator", "line": "planned achieved", "type": "indicator type", "level": "level",
    "unit": "unit", "disaggregation": "disaggregation", "baseline": "baseline", "baseline-date": "baseline date",
    "target": "target", "target-date": "target date", "target-by": "target", "target-of-period": "target",
    "actual": "actual value", "actual-by": "actual value", "actual-of-period": "actual value",
    "previous": "actual value (previous)", "previous-date": "actual value (previous), date",
    "latest": "actual value", "actual-date": "date", "share-of-target": "% achieved",
    "source": "means of verification", "source-and-method": "means of verification", "frequency": "frequency",
    "responsible": "responsible", "assumptions": "assumptions", "conditions": "assumptions", "deviation": "comment",
    "comment": "comment", "status": "status rating", "progress-status": "status rating",
}  # fmt: skip
"""What a column that is written holds, as a heading that is read; one of each period means the same for all."""

_MOST_TIMES: Final = 7


@cache
def own_headings() -> dict[str, str]:
    """Return the headings of layouts that installed packages add, in each language, with what they mean."""
    layouts = [layout for layout in plugged("layouts").values() if isinstance(layout, Layout)]
    headings: dict[str, str] = {}
    for language in LANGUAGES if layouts else ():
        with in_language(language):
            for column in (column for layout in layouts for column in layout.columns):
                if column.role in MEANINGS:
                    heads = [column.head]
                    if column.extents:
                        heads = [Message(column.head.code, period=Code(""), number=at) for at in range(1, _MOST_TIMES)]
                    for head in filter(None, (plain(str(head)) for head in heads)):
                        headings.setdefault(head, MEANINGS[column.role])
    return headings
