"""Sida: no fixed form, the results matrix of its practice of results-based management."""

from __future__ import annotations

from typing import Final

from logframe.messages import Message
from logframe.reviews.layouts.descriptions import OF_TIME, Group, Layout, LayoutColumn

SIDA: Final = Layout(
    "sida",
    Message("layout-sida"),
    groups=(
        Group(Message("layout-sida-long-term"), levels=("impact",)),
        Group(Message("layout-sida-outcome"), levels=("outcome",), leads=False),
        Group(Message("layout-sida-bridging"), levels=("outcome",), leads=True),
        Group(Message("layout-output"), levels=("output",)),
        Group(Message("layout-activity"), levels=("activity",)),
    ),
    columns=(
        LayoutColumn(Message("layout-sida-objective"), "result", width=36),
        LayoutColumn(Message("layout-indicator"), "indicator", width=36),
        LayoutColumn(Message("layout-baseline"), "baseline", "number"),
        LayoutColumn(Message("layout-target-by", **OF_TIME), "target-by", "number", extents="milestones"),
        LayoutColumn(Message("layout-target"), "target", "number"),
        LayoutColumn(Message("layout-target-date"), "target-date", "date"),
        LayoutColumn(Message("layout-actual"), "actual", "number"),
        LayoutColumn(Message("layout-sida-source"), "source-and-method", width=28),
        LayoutColumn(Message("layout-frequency"), "frequency", width=14),
        LayoutColumn(Message("layout-responsible"), "responsible", width=18),
        LayoutColumn(Message("layout-sida-deviation"), "comment", width=36),
    ),
)
