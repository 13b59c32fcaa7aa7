"""How a series moves, by the methods of statistical offices."""

from __future__ import annotations

from logframe.evaluation.trends.series_trends import Trend, mean_score, trend, trend_methods
from logframe.evaluation.trends.trend_methods import TrendMethod
from logframe.meanings import describe

__all__ = ["Trend", "TrendMethod", "mean_score", "trend", "trend_methods"]

describe(__name__)
