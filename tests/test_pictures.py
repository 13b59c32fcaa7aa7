"""Pictures of a review: targets over time say what the words say, and a chain of many nodes can be read."""

from __future__ import annotations

import math
import re
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import attrs
import resvg_py
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree  # type: ignore[import-untyped]  # it has no types of its own

from logframe import Count, Measure, Observation, Project, evaluate, load, review
from logframe.declaration.values.numbers import Number
from logframe.evaluation.fulfilment.fulfilments import fulfil
from logframe.messages import Message
from logframe.reviews.blocks import Picture
from logframe.reviews.charts import Bar, BarChart, TimeChart, drawn
from logframe.reviews.review_blocks import review_document
from logframe.reviews.sections import chain
from logframe.reviews.shares_by_source import as_counted
from logframe.reviews.time_charts import time_chart
from logframe.writers.bars_svg import bars_svg
from logframe.writers.chain_svg import chain_svg
from logframe.writers.charts_svg import chart_svg
from logframe.writers.drawing import axis_ticks
from logframe.writers.word_pictures import chart_drawing

PLAIN = BarChart("c", "Title", (Bar("a", "5 of 9", 5, 7, mark=9),), "in words")
EXAMPLE = Path(__file__).resolve().parent.parent / "examples" / "kyrgyzstan_phase2.py"


def test_a_target_over_time_says_what_its_sources_say() -> None:
    """The picture of the example has the line expected, each source's values judged on their days, and its cover."""
    (kg,) = load(EXAMPLE)
    (chart,) = [
        block.chart
        for block in review_document(review(kg, on="2006-06-30")).blocks
        if isinstance(block, Picture) and isinstance(block.chart, TimeChart)
    ]
    assert [(str(day), height) for day, height in chart.expected] == [("2004-07-01", 0), ("2006-06-30", 400)]
    answer = evaluate(kg, on="2006-06-30")["victims-assisted"]
    assert len(chart.lines) == 3
    for line, source in zip(chart.lines, sorted(answer.sources[:3], key=lambda part: not part.decides), strict=True):
        for point in line.points:
            (same,) = (
                part
                for part in fulfil(answer.indicator, kg, point.day).sources
                if (part.name, part.definition) == (source.name, source.definition)
            )
            value = as_counted(same)
            assert isinstance(value, Number)
            assert (point.low, point.high) == (drawn(value.low), drawn(value.high))
    assert [len(line.covered) for line in chart.lines] == [1, 1, 1]
    assert "expected 301 people; interim-report 260; statistics 309; returns-table 82 to 172" in str(chart.described)
    tree = etree.fromstring(str(chart_svg(chart, "n")).encode())
    assert tree.findtext("{*}title") == str(chart.title)
    assert tree.findtext("{*}desc") == str(chart.described)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(0, 50), min_size=0, max_size=4), st.integers(1, 400))
def test_a_gap_is_no_point_of_the_line(figures: list[int], target: int) -> None:
    """Only years that are reported have a value; with fewer than two of them there is no picture."""
    years = [2021 + 2 * number for number in range(len(figures))]
    observed = [Observation(figure, period=str(year)) for figure, year in zip(figures, years, strict=True)]
    project = Project("P", "P", period="2021/2030")
    project.result("r", "R", indicators=Count("c", "C", accumulates="increments", target=target, observations=observed))
    chart = time_chart(evaluate(project, on="2030-12-31")["c"], {})
    if chart is None:
        assert len(figures) < 2
        return
    (line,) = chart.lines
    assert {point.day.year for point in line.points} <= set(years)
    assert [start.year for start, _ in line.covered] == years


def test_a_chain_of_eighty_nodes_can_be_read() -> None:
    """No two boxes of a long chain touch, each node has one, and an activity stands beside its result."""
    project = Project("P", "P")
    goal = project.objective("goal", "Children grow well")
    for number in range(20):
        result = project.result(f"r{number}", "A health centre has all that it needs every month", contributes_to=goal)
        for part in range(3):
            project.activity(f"a{number}-{part}", "Train nurses", contributes_to=result)
    tree = etree.fromstring(str(chain_svg(chain(evaluate(project, on="2024-12-31")), "n")).encode())
    boxes = [
        [float(box.get(name)) for name in ("x", "y", "width", "height")] for box in tree.iterfind(".//{*}g/{*}rect")
    ]
    assert len(boxes) == len(project.nodes) == 81
    columns: dict[float, list[list[float]]] = {}
    for box in boxes:
        columns.setdefault(box[0], []).append(box)
    assert len(columns) == 3
    for column in columns.values():
        column.sort(key=lambda box: box[1])
        for above, below in pairwise(column):
            assert above[1] + above[3] < below[1]
    activities, results, _ = (columns[x] for x in sorted(columns))
    for number, (_, top, _, height) in enumerate(results):
        middle = activities[3 * number + 1]
        assert abs(top + height / 2 - middle[1] - middle[3] / 2) <= height


def test_the_legend_says_what_the_bars_show() -> None:
    """The legend explains dark, light and dashed parts and the line, each only where the bars have it."""
    full = attrs.evolve(PLAIN, bars=(Bar("a", "5", 5, 5, mark=9),))
    for falls, line in ((False, "Line: target."), (True, "Line: target; lower is better.")):
        legend = Message("target-bar-legend", is_open=False, is_endless=True, falls=falls)
        drawn = str(bars_svg(attrs.evolve(full, legend=legend), "n"))
        assert f"Dark: counted. Dashed: may be more. {line}" in re.sub(r"(\s*<[^>]*>\s*)+", " ", drawn)
        assert "Light" not in drawn
    assert "Dark" not in str(bars_svg(full, "n"))


def test_the_words_of_a_chart_stand_in_its_picture() -> None:
    """Whatever fonts a machine has, a picture of other words is another picture; without any font there is none."""
    pictures = [chart_drawing(resvg_py, attrs.evolve(PLAIN, title=title), 9_000_000, 9_000_000) for title in ("A", "B")]
    assert pictures[0] is not None
    assert pictures[0] != pictures[1]
    blank = pictures[0].png

    class Fontless:
        def svg_to_bytes(self, **_: object) -> bytes:
            return blank

    assert chart_drawing(Fontless(), PLAIN, 9_000_000, 9_000_000) is None


def test_values_below_zero_lie_below_zero() -> None:
    """A balance that fell from -6 to -8 is a line that falls, and no year stands in the place of a day."""
    figures = [
        Observation(-6, date="2021-12-31"),
        Observation(-8, date="2022-12-31"),
        Observation(5, date="2024-12-31"),
    ]
    own: dict[str, Any] = {"accumulates": "snapshot", "baseline": Observation(-7, date="2020-01-01"), "target": 9}
    project = Project("P", "P", period="2020/2024")
    project.result("r", "R", indicators=Measure("b", "B", direction="increase", observations=figures, **own))
    chart = time_chart(evaluate(project, on="2024-12-31")["b"], {})
    assert chart is not None
    tree = etree.fromstring(str(chart_svg(chart, "n")).encode())
    drawn = re.findall(r'translate\([0-9.]+ ([0-9.]+)\)" d="M-4-4', str(chart_svg(chart, "n")))
    heights = [float(height) for height in drawn[:3]]
    assert heights[1] > heights[0] > heights[2]
    assert "2024" not in [text.text for text in tree.iterfind("{*}text")]


def test_the_ends_of_an_axis_are_numbers() -> None:
    """Beside a figure of 400 digits as well, which is drawn as the last number of the machine."""
    assert all(map(math.isfinite, axis_ticks([-sys.float_info.max, sys.float_info.max])))


def test_what_became_worse_is_not_drawn_as_good() -> None:
    """Evidence of an effect is green where it is better, and red where it is worse."""
    for value, kind in ((60, "effect"), (20, "stop"), (40, "effect")):
        project = Project("P", "P", period="2024")
        figures = Observation(value, date="2024-11-30", source="s")
        own: dict[str, Any] = {"baseline": Observation(40, date="2024-01-01", source="s"), "target": 80}
        shown = Measure("m", "M", level="outcome", direction="increase", observations=figures, **own)
        project.result("r", "R", level="outcome", indicators=shown, contributes_to=project.objective("o", "O"))
        drawn = str(chain_svg(chain(evaluate(project, on="2024-12-31")), "n"))
        assert kind in re.findall(r'class="(\w+)"[^>]*>evidence of effect', drawn)
