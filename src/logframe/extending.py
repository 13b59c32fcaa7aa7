"""What rules, methods, schemes, formats and layouts of your own are made of; packages add them by entry points."""

from __future__ import annotations

from logframe.diagnosis.rules import Case, Found, Rule
from logframe.evaluation.fulfilment.expectations import Expectation
from logframe.evaluation.methods.achievement_methods import Method, Point
from logframe.evaluation.methods.rating_schemes import Band, Scheme
from logframe.evaluation.trends.trend_methods import Asked, Judged, TrendMethod
from logframe.exchange.own_formats import Format
from logframe.meanings import describe
from logframe.messages import Message
from logframe.reviews.layouts.descriptions import Group, Layout, LayoutColumn

__all__ = [
    "Asked", "Band", "Case", "Expectation", "Format", "Found", "Group", "Judged", "Layout", "LayoutColumn",
    "Message", "Method", "Point", "Rule", "Scheme", "TrendMethod",
]  # fmt: skip

describe(__name__)
