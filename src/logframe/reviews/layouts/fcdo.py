"""United Kingdom, FCDO (before 2020 DFID): the logframe, each indicator with a line planned and a line achieved."""

from __future__ import annotations

from typing import Final

from logframe.messages import Message
from logframe.reviews.layouts.descriptions import OF_TIME, Group, Layout, LayoutColumn

FCDO: Final = Layout(
    "fcdo",
    Message("layout-fcdo"),
    groups=(
        Group(Message("layout-impact"), levels=("impact",)),
        Group(Message("layout-outcome"), levels=("outcome",)),
        Group(
            Message("layout-output"), levels=("output",), footers=("impact-weighting", "risk-rating", "output-score")
        ),
    ),
    columns=(
        LayoutColumn(Message("layout-result"), "result", width=36),
        LayoutColumn(Message("layout-indicator"), "indicator", width=36),
        LayoutColumn(Message("layout-planned-achieved"), "line", width=12),
        LayoutColumn(Message("layout-baseline"), "baseline", "number"),
        LayoutColumn(Message("layout-baseline-date"), "baseline-date", "date"),
        LayoutColumn(
            Message("layout-milestone", **OF_TIME), "target-by", "number", second="actual-by", extents="milestones"
        ),
        LayoutColumn(Message("layout-target"), "target", "number", second="actual"),
        LayoutColumn(Message("layout-target-date"), "target-date", "date", second="actual-date"),
        LayoutColumn(Message("layout-source"), "source", width=28),
        LayoutColumn(Message("layout-assumptions"), "assumptions", width=36),
    ),
    lines=(Message("layout-planned"), Message("layout-achieved")),
    rated_by="dfid",
    footers=("inputs-money", "inputs-staff"),
)
