"""Tables of figures by time and place, cascades with their gaps, figures side by side, and data in and out."""

from __future__ import annotations

from logframe.declaration.programme.cascades import Cascade, Stage, latency, stage
from logframe.declaration.programme.comparisons import Comparison
from logframe.declaration.programme.series import Series, series_of
from logframe.declaration.programme.statistics_tables import ChangeIn, RatioOf, Table, change_in, ratio_of
from logframe.evaluation.statistics.cascade_stages import Gap, gap_of
from logframe.evaluation.statistics.tabulation import Statistics, tabulate
from logframe.exchange.csv_figures import observations_from
from logframe.exchange.tidy_tables import tidy
from logframe.meanings import describe

__all__ = [
    "Cascade", "ChangeIn", "Comparison", "Gap", "RatioOf", "Series", "Stage", "Statistics", "Table", "change_in",
    "gap_of", "latency", "observations_from", "ratio_of", "series_of", "stage", "tabulate", "tidy",
]  # fmt: skip

describe(__name__)
