"""The review as Markdown, its charts as pictures beside it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from urllib.parse import quote

import attrs

from logframe.collecting import uncollected
from logframe.reviews.charts import Chart
from logframe.reviews.programme_blocks import Reviewed, documents
from logframe.writers.charts_svg import chart_svg
from logframe.writers.drawing import file_name
from logframe.writers.escaping import line
from logframe.writers.markdown_blocks import markdown_of


@attrs.define
class Pictures:
    """The pictures of a document, by the name of their file in a folder beside it."""

    folder: str
    drawn: dict[str, str] = attrs.field(factory=dict)

    def link(self, chart: Chart) -> str:
        """Draw a chart, and return the link to its picture."""
        drawing = chart_svg(chart, "chart")
        stem = name = file_name(chart.id)
        while f"{name}.svg" in self.drawn:
            name = f"{stem}-{len(self.drawn) + 1}"
        self.drawn[f"{name}.svg"] = f"{drawing}\n"
        return f"![{line(chart.described)}]({quote(os.fsencode(self.folder))}/{quote(name)}.svg)"


@uncollected()
def render_markdown(reviews: Sequence[Reviewed], pictures: Pictures | None = None) -> str:
    """Write reviews as one Markdown document; `pictures` gathers its charts, without it they are left out."""

    def left_out(_: Chart) -> str:
        return ""

    picture = left_out if pictures is None else pictures.link
    return "\n\n---\n\n".join(markdown_of(document.blocks, picture) for document in documents(reviews)) + "\n"
