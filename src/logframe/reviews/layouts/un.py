"""United Nations: the results matrix of a cooperation framework (UNSDCF) or country programme document (CPD)."""

from __future__ import annotations

from typing import Final

from logframe.messages import Message
from logframe.reviews.layouts.descriptions import OF_TIME, Group, Layout, LayoutColumn

UN: Final = Layout(
    "un",
    Message("layout-un"),
    groups=(
        Group(Message("layout-impact"), levels=("impact",)),
        Group(Message("layout-outcome"), levels=("outcome",)),
        Group(Message("layout-output"), levels=("output",)),
    ),
    columns=(
        LayoutColumn(Message("layout-un-results"), "result", width=36),
        LayoutColumn(Message("layout-un-indicators"), "indicator-with-parts", width=36),
        LayoutColumn(Message("layout-baseline"), "baseline", "number"),
        LayoutColumn(Message("layout-baseline-year"), "baseline-date", "year"),
        LayoutColumn(Message("layout-target-by", **OF_TIME), "target-by", "number", extents="milestones"),
        LayoutColumn(Message("layout-target"), "target", "number"),
        LayoutColumn(Message("layout-target-year"), "target-date", "year"),
        LayoutColumn(Message("layout-un-source"), "source", width=28),
        LayoutColumn(Message("layout-un-conditions"), "conditions", width=36),
        LayoutColumn(Message("layout-un-partners"), "responsible", width=24),
    ),
    is_nested=True,
)
