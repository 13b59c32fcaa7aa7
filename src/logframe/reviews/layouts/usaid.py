"""USAID: the performance indicator tracking table of a monitoring, evaluation and learning plan."""

from __future__ import annotations

from typing import Final

from logframe.messages import Message
from logframe.reviews.layouts.descriptions import OF_TIME, Group, Layout, LayoutColumn

USAID: Final = Layout(
    "usaid",
    Message("layout-usaid"),
    groups=(
        Group(Message("layout-usaid-do"), kinds=("objective",), short=Message("layout-usaid-do-short")),
        Group(Message("layout-usaid-ir"), kinds=("result",), leads=False, short=Message("layout-usaid-ir-short")),
        Group(
            Message("layout-usaid-sub-ir"), kinds=("result",), leads=True, short=Message("layout-usaid-sub-ir-short")
        ),
        Group(Message("layout-activity"), kinds=("activity",)),
    ),
    columns=(
        LayoutColumn(Message("layout-number"), "number", width=8),
        LayoutColumn(Message("layout-result"), "result", width=30),
        LayoutColumn(Message("layout-indicator"), "indicator", width=36),
        LayoutColumn(Message("layout-usaid-type"), "type", width=11),
        LayoutColumn(Message("layout-usaid-disaggregation"), "disaggregation", width=24),
        LayoutColumn(Message("layout-unit"), "unit", width=13),
        LayoutColumn(Message("layout-source"), "source", width=28),
        LayoutColumn(Message("layout-baseline-date"), "baseline-date", "date"),
        LayoutColumn(Message("layout-baseline-value"), "baseline", "number"),
        LayoutColumn(
            Message("layout-target-of", **OF_TIME), "target-of-period", "number", extents="periods", kept=False
        ),
        LayoutColumn(
            Message("layout-actual-of", **OF_TIME), "actual-of-period", "number", extents="periods", kept=False
        ),
        LayoutColumn(Message("layout-usaid-target"), "target", "number"),
        LayoutColumn(Message("layout-usaid-actual"), "actual", "number"),
        LayoutColumn(Message("layout-usaid-percent"), "share-of-target", "share"),
        LayoutColumn(Message("layout-usaid-deviation"), "deviation", width=36),
    ),
    is_nested=True,
    scheme="usaid",
)
