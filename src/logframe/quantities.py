"""Numbers and units as values: what is known of a number, what adds up, and what is missing."""

from __future__ import annotations

from logframe.declaration.framework.targets import Keep
from logframe.declaration.values.numbers import Missing, Number, Total, total
from logframe.declaration.values.quantities import Quantity
from logframe.declaration.values.shares import Pooled, Share
from logframe.meanings import describe
from logframe.units import define_unit

__all__ = [
    "Keep", "Missing", "Number", "Pooled", "Quantity", "Share", "Total", "define_unit", "total",
]  # fmt: skip

describe(__name__)
