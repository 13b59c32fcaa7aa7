"""Formulas of achievement, aggregation and rating, by the names that donors and systems use."""

from __future__ import annotations

from logframe.evaluation.fulfilment.by_period import PeriodLine, PeriodTable, by_period
from logframe.evaluation.methods.achievement_methods import Achievement, Method, achievement, achievement_methods
from logframe.evaluation.methods.aggregation import Aggregate, aggregate
from logframe.evaluation.methods.rating_schemes import Band, Rating, Scheme, Weighted, scheme_named, weigh
from logframe.meanings import describe

__all__ = [
    "Achievement", "Aggregate", "Band", "Method", "PeriodLine", "PeriodTable", "Rating", "Scheme", "Weighted",
    "achievement", "achievement_methods", "aggregate", "by_period", "scheme_named", "weigh",
]  # fmt: skip

describe(__name__)
