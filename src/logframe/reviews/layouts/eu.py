"""European Union: the logframe matrix of INTPA and OPSYS."""

from __future__ import annotations

from typing import Final

from logframe.messages import Message
from logframe.reviews.layouts.descriptions import Group, Layout, LayoutColumn

EU: Final = Layout(
    "eu",
    Message("layout-eu"),
    groups=(
        Group(Message("layout-eu-impact"), levels=("impact",), short=Message("layout-impact")),
        Group(Message("layout-eu-outcome"), levels=("outcome",), leads=False, short=Message("layout-outcome")),
        Group(Message("layout-eu-other-outcome"), levels=("outcome",), leads=True),
        Group(Message("layout-output"), levels=("output",)),
    ),
    columns=(
        LayoutColumn(Message("layout-eu-results-chain"), "result", width=36),
        LayoutColumn(Message("layout-indicators"), "indicator", width=36),
        LayoutColumn(Message("layout-baseline-value"), "baseline", "number"),
        LayoutColumn(Message("layout-baseline-year"), "baseline-date", "year"),
        LayoutColumn(Message("layout-target-value"), "target", "number"),
        LayoutColumn(Message("layout-target-year"), "target-date", "year"),
        LayoutColumn(Message("layout-current-value"), "actual", "number"),
        LayoutColumn(Message("layout-current-date"), "actual-date", "date"),
        LayoutColumn(Message("layout-eu-sources"), "source", width=28),
        LayoutColumn(Message("layout-assumptions"), "assumptions", width=36),
    ),
    is_nested=True,
)
