"""World Bank: the results framework of an implementation status and results report (ISR)."""

from __future__ import annotations

from typing import Final

from logframe.messages import Message
from logframe.reviews.layouts.descriptions import Group, Layout, LayoutColumn

WORLD_BANK: Final = Layout(
    "worldbank",
    Message("layout-worldbank"),
    groups=(
        Group(
            Message("layout-worldbank-pdo"),
            short=Message("layout-worldbank-pdo-short"),
            levels=("impact", "outcome"),
            heading=Message("layout-worldbank-pdo-indicators"),
        ),
        Group(
            Message("layout-worldbank-component"), levels=("output",), heading=Message("layout-worldbank-intermediate")
        ),
    ),
    columns=(
        LayoutColumn(Message("layout-result"), "result", width=36),
        LayoutColumn(Message("layout-indicator"), "indicator", width=36),
        LayoutColumn(Message("layout-unit"), "unit", width=13),
        LayoutColumn(Message("layout-baseline"), "baseline", "number"),
        LayoutColumn(Message("layout-baseline-date"), "baseline-date", "date"),
        LayoutColumn(Message("layout-worldbank-previous"), "previous", "number"),
        LayoutColumn(Message("layout-worldbank-previous-date"), "previous-date", "date"),
        LayoutColumn(Message("layout-worldbank-current"), "actual", "number"),
        LayoutColumn(Message("layout-worldbank-current-date"), "actual-date", "date"),
        LayoutColumn(Message("layout-worldbank-target"), "target", "number"),
        LayoutColumn(Message("layout-worldbank-target-date"), "target-date", "date"),
        LayoutColumn(Message("layout-comment"), "comment", width=36),
    ),
)
