"""Charts as SVG, each kind by its own drawing."""

from __future__ import annotations

from markupsafe import Markup

from logframe.reviews.charts import BarChart, Chart, LineChart
from logframe.writers.bars_svg import bars_svg
from logframe.writers.lines_svg import lines_svg
from logframe.writers.time_svg import time_svg


def chart_svg(chart: Chart, name: str) -> Markup:
    """Draw a chart; `name` makes its ids unique in a page."""
    if isinstance(chart, BarChart):
        return bars_svg(chart, name)
    return lines_svg(chart, name) if isinstance(chart, LineChart) else time_svg(chart, name)
