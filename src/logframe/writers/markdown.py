"""The review as Markdown, its charts as pictures beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import quote

import attrs
from markupsafe import Markup

from logframe.reviews.charts import BarChart, LineChart
from logframe.reviews.programme_reviews import ProgrammeReview
from logframe.reviews.reviewing import Review
from logframe.writers.bars_svg import bars_svg
from logframe.writers.drawing import file_name
from logframe.writers.environments import environment
from logframe.writers.escaping import line
from logframe.writers.lines_svg import lines_svg
from logframe.writers.mermaid import mermaid
from logframe.writers.phrases import PHRASES
from logframe.writers.sorting import programmes, single


@attrs.define
class Pictures:
    """The pictures of a document, by the name of their file in a folder beside it."""

    folder: str
    drawn: dict[str, str] = attrs.field(factory=dict)

    def bars(self, chart: BarChart) -> str:
        """Draw bars, and give the link to their picture."""
        return self._linked(chart, bars_svg(chart, "chart"))

    def lines(self, chart: LineChart) -> str:
        """Draw lines, and give the link to their picture."""
        return self._linked(chart, lines_svg(chart, "chart"))

    def _linked(self, chart: BarChart | LineChart, drawing: Markup) -> str:
        stem = name = file_name(chart.id)
        while f"{name}.svg" in self.drawn:
            name = f"{stem}-{len(self.drawn) + 1}"
        self.drawn[f"{name}.svg"] = f"{drawing}\n"
        return f"![{line(chart.described)}]({quote(self.folder)}/{quote(name)}.svg)"


def render_markdown(reviews: Sequence[Review | ProgrammeReview], pictures: Pictures | None = None) -> str:
    """Write reviews as one Markdown document; `pictures` gathers its charts, without it they are left out."""

    def left_out(_: BarChart | LineChart) -> str:
        return ""

    template = environment().get_template("review.md")
    text = template.render(
        reviews=single(reviews),
        programmes=programmes(reviews),
        mermaid=mermaid,
        bar_picture=left_out if pictures is None else pictures.bars,
        line_picture=left_out if pictures is None else pictures.lines,
        **PHRASES,
    )
    # Rows of a table whose columns are counted in the template end in a line break of their own.
    text = re.sub(r"(?m)^(\|.*\|) ?\n\n(?=\|)", r"\1\n", text)
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"
