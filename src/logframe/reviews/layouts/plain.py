"""The logframe as the workbook has it where no donor's layout is asked for: as the EU's, with ids and statuses."""

from __future__ import annotations

from typing import Final

from logframe.messages import Message
from logframe.reviews.layouts.descriptions import Group, Layout, LayoutColumn

PLAIN: Final = Layout(
    "plain",
    Message("text", text=""),
    groups=(
        Group(Message("layout-objective"), kinds=("objective",)),
        Group(Message("layout-result"), kinds=("result",)),
    ),
    columns=(
        LayoutColumn(Message("heading-chain"), "result", width=36),
        LayoutColumn(Message("head-id"), "id", width=14, kept=False),
        LayoutColumn(Message("head-indicator"), "indicator", width=36, kept=False),
        LayoutColumn(Message("column-level"), "level", width=11, kept=False),
        LayoutColumn(Message("column-unit"), "unit", width=13, kept=False),
        LayoutColumn(Message("column-baseline"), "baseline", "number", kept=False),
        LayoutColumn(Message("head-baseline-date"), "baseline-date", "date", kept=False),
        LayoutColumn(Message("column-target"), "target", "number", kept=False),
        LayoutColumn(Message("head-target-date"), "target-date", "date", kept=False),
        LayoutColumn(Message("head-current"), "actual", "number", kept=False),
        LayoutColumn(Message("head-current-date"), "actual-date", "date", kept=False),
        LayoutColumn(Message("head-status"), "status", width=15, kept=False),
        LayoutColumn(Message("column-source"), "source", width=28, kept=False),
        LayoutColumn(Message("heading-conditions"), "conditions", width=36, kept=False),
    ),
    is_nested=True,
    is_numbered=False,
)
