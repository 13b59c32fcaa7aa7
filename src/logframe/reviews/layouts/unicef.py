"""UNICEF: the progress report of a programme document (PRP)."""

from __future__ import annotations

from typing import Final

from logframe.messages import Message
from logframe.reviews.layouts.descriptions import Group, Layout, LayoutColumn

UNICEF: Final = Layout(
    "unicef",
    Message("layout-unicef"),
    groups=(
        Group(Message("layout-outcome"), levels=("impact", "outcome")),
        Group(Message("layout-unicef-output"), short=Message("layout-output"), levels=("output",)),
    ),
    columns=(
        LayoutColumn(Message("layout-unicef-result"), "result", width=36),
        LayoutColumn(Message("layout-indicator"), "indicator", width=36),
        LayoutColumn(Message("layout-target"), "target", "number"),
        LayoutColumn(Message("layout-unicef-cumulative"), "actual", "number"),
        LayoutColumn(Message("layout-unicef-achieved"), "latest", width=24),
        LayoutColumn(Message("layout-unicef-place"), "by-place", width=24),
        LayoutColumn(Message("layout-unicef-status"), "progress-status", width=16),
        LayoutColumn(Message("layout-unicef-narrative"), "comment", width=36),
    ),
    is_nested=True,
)
