"""logframe: declare a development project's logical framework, and let it be checked, evaluated and reviewed.

Every public name is imported when it is first used, so that `import logframe` costs next to nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from logframe.declaration.assumptions import Assumption, Risk
    from logframe.declaration.cascades import Cascade, latency, stage
    from logframe.declaration.claims import Claim, over, under
    from logframe.declaration.comparisons import Comparison
    from logframe.declaration.figures import Figure, Operation, undeclared
    from logframe.declaration.indicators import Dimension, Indicator
    from logframe.declaration.inputs import amount_of, figure_of
    from logframe.declaration.kinds import Count, Measure, Milestone, Money, Ordinal, Percentage, Qualitative, Ratio
    from logframe.declaration.money import Amount, BudgetLine
    from logframe.declaration.nodes import Activity, Objective, Result
    from logframe.declaration.observations import Observation
    from logframe.declaration.periods import Period
    from logframe.declaration.programmes import Programme
    from logframe.declaration.projects import Project
    from logframe.declaration.quantities import Quantity
    from logframe.declaration.questions import NextQuestion
    from logframe.declaration.rates import exchange_rate
    from logframe.declaration.series import Series, series_of
    from logframe.declaration.shares import Pooled, Share, out_of, share
    from logframe.declaration.sources import Source
    from logframe.declaration.staff import Post
    from logframe.declaration.tables import Table, change_in, ratio_of
    from logframe.declaration.targets import Keep, Target, keep_at_least, keep_at_most, keep_between
    from logframe.declaration.values import Missing, Number, Total, about, at_least, at_most, between, missing, total
    from logframe.diagnosis.checks import check
    from logframe.diagnostics import Diagnostic, Waiver
    from logframe.errors import LogframeError, ProjectErrors
    from logframe.evaluation.aggregation import Aggregate, aggregate
    from logframe.evaluation.audits import audit
    from logframe.evaluation.by_period import PeriodTable, by_period
    from logframe.evaluation.comparing import Compared, ProjectComparison, compare
    from logframe.evaluation.costs import UnitCost, unit_costs
    from logframe.evaluation.evaluations import Evaluation, evaluate
    from logframe.evaluation.explanations import explain
    from logframe.evaluation.fulfilments import Fulfilment
    from logframe.evaluation.gaps import Gap, measure
    from logframe.evaluation.methods import Achievement, Method, achievement, achievement_methods
    from logframe.evaluation.ratings import Band, Rating, Scheme, scheme_named, weigh
    from logframe.evaluation.simulations import Simulation, simulate
    from logframe.evaluation.statistics import Statistics, tabulate
    from logframe.evaluation.steps import Explanation
    from logframe.evaluation.surveys import capture_recapture, margin_of_error, sample_size, share_change, wilson
    from logframe.evaluation.trends import Trend, mean_score, trend, trend_methods
    from logframe.exchange.converting import convert
    from logframe.exchange.csv_figures import observations_from
    from logframe.exchange.iati.files import IatiFile, iter_iati, read_iati
    from logframe.exchange.iati.policies import IatiPolicy
    from logframe.exchange.iati.validity import validate_iati
    from logframe.exchange.loading import load
    from logframe.exchange.tidy_tables import tidy
    from logframe.places import Place
    from logframe.reviews.programme_reviews import review_programme
    from logframe.reviews.reviewing import Review, review
    from logframe.units import define_unit
    from logframe.writers.writing import write

_HOME = {
    "Achievement": "evaluation.methods",
    "Activity": "declaration.nodes",
    "Aggregate": "evaluation.aggregation",
    "Amount": "declaration.money",
    "Assumption": "declaration.assumptions",
    "Band": "evaluation.ratings",
    "BudgetLine": "declaration.money",
    "Cascade": "declaration.cascades",
    "Claim": "declaration.claims",
    "Compared": "evaluation.comparing",
    "Comparison": "declaration.comparisons",
    "Count": "declaration.kinds",
    "Diagnostic": "diagnostics",
    "Dimension": "declaration.indicators",
    "Evaluation": "evaluation.evaluations",
    "Explanation": "evaluation.steps",
    "Figure": "declaration.figures",
    "Fulfilment": "evaluation.fulfilments",
    "Gap": "evaluation.gaps",
    "IatiFile": "exchange.iati.files",
    "IatiPolicy": "exchange.iati.policies",
    "Indicator": "declaration.indicators",
    "Keep": "declaration.targets",
    "LogframeError": "errors",
    "Measure": "declaration.kinds",
    "Method": "evaluation.methods",
    "Milestone": "declaration.kinds",
    "Missing": "declaration.values",
    "Money": "declaration.kinds",
    "NextQuestion": "declaration.questions",
    "Number": "declaration.values",
    "Objective": "declaration.nodes",
    "Observation": "declaration.observations",
    "Operation": "declaration.figures",
    "Ordinal": "declaration.kinds",
    "Percentage": "declaration.kinds",
    "Period": "declaration.periods",
    "PeriodTable": "evaluation.by_period",
    "Place": "places",
    "Pooled": "declaration.shares",
    "Post": "declaration.staff",
    "Programme": "declaration.programmes",
    "Project": "declaration.projects",
    "ProjectComparison": "evaluation.comparing",
    "ProjectErrors": "errors",
    "Qualitative": "declaration.kinds",
    "Quantity": "declaration.quantities",
    "Rating": "evaluation.ratings",
    "Ratio": "declaration.kinds",
    "Result": "declaration.nodes",
    "Review": "reviews.reviewing",
    "Risk": "declaration.assumptions",
    "Scheme": "evaluation.ratings",
    "Series": "declaration.series",
    "Share": "declaration.shares",
    "Simulation": "evaluation.simulations",
    "Source": "declaration.sources",
    "Statistics": "evaluation.statistics",
    "Table": "declaration.tables",
    "Target": "declaration.targets",
    "Total": "declaration.values",
    "Trend": "evaluation.trends",
    "UnitCost": "evaluation.costs",
    "Waiver": "diagnostics",
    "about": "declaration.values",
    "achievement": "evaluation.methods",
    "achievement_methods": "evaluation.methods",
    "aggregate": "evaluation.aggregation",
    "amount_of": "declaration.inputs",
    "at_least": "declaration.values",
    "at_most": "declaration.values",
    "audit": "evaluation.audits",
    "between": "declaration.values",
    "by_period": "evaluation.by_period",
    "capture_recapture": "evaluation.surveys",
    "change_in": "declaration.tables",
    "check": "diagnosis.checks",
    "compare": "evaluation.comparing",
    "convert": "exchange.converting",
    "define_unit": "units",
    "evaluate": "evaluation.evaluations",
    "exchange_rate": "declaration.rates",
    "explain": "evaluation.explanations",
    "figure_of": "declaration.inputs",
    "iter_iati": "exchange.iati.files",
    "keep_at_least": "declaration.targets",
    "keep_at_most": "declaration.targets",
    "keep_between": "declaration.targets",
    "latency": "declaration.cascades",
    "load": "exchange.loading",
    "margin_of_error": "evaluation.surveys",
    "mean_score": "evaluation.trends",
    "measure": "evaluation.gaps",
    "missing": "declaration.values",
    "observations_from": "exchange.csv_figures",
    "out_of": "declaration.shares",
    "over": "declaration.claims",
    "ratio_of": "declaration.tables",
    "read_iati": "exchange.iati.files",
    "review": "reviews.reviewing",
    "review_programme": "reviews.programme_reviews",
    "sample_size": "evaluation.surveys",
    "scheme_named": "evaluation.ratings",
    "series_of": "declaration.series",
    "share": "declaration.shares",
    "share_change": "evaluation.surveys",
    "simulate": "evaluation.simulations",
    "stage": "declaration.cascades",
    "tabulate": "evaluation.statistics",
    "tidy": "exchange.tidy_tables",
    "total": "declaration.values",
    "trend": "evaluation.trends",
    "trend_methods": "evaluation.trends",
    "undeclared": "declaration.figures",
    "under": "declaration.claims",
    "unit_costs": "evaluation.costs",
    "validate_iati": "exchange.iati.validity",
    "weigh": "evaluation.ratings",
    "wilson": "evaluation.surveys",
    "write": "writers.writing",
}

__all__ = [  # sorted by kind of name, as the table above
    "Achievement",
    "Activity",
    "Aggregate",
    "Amount",
    "Assumption",
    "Band",
    "BudgetLine",
    "Cascade",
    "Claim",
    "Compared",
    "Comparison",
    "Count",
    "Diagnostic",
    "Dimension",
    "Evaluation",
    "Explanation",
    "Figure",
    "Fulfilment",
    "Gap",
    "IatiFile",
    "IatiPolicy",
    "Indicator",
    "Keep",
    "LogframeError",
    "Measure",
    "Method",
    "Milestone",
    "Missing",
    "Money",
    "NextQuestion",
    "Number",
    "Objective",
    "Observation",
    "Operation",
    "Ordinal",
    "Percentage",
    "Period",
    "PeriodTable",
    "Place",
    "Pooled",
    "Post",
    "Programme",
    "Project",
    "ProjectComparison",
    "ProjectErrors",
    "Qualitative",
    "Quantity",
    "Rating",
    "Ratio",
    "Result",
    "Review",
    "Risk",
    "Scheme",
    "Series",
    "Share",
    "Simulation",
    "Source",
    "Statistics",
    "Table",
    "Target",
    "Total",
    "Trend",
    "UnitCost",
    "Waiver",
    "about",
    "achievement",
    "achievement_methods",
    "aggregate",
    "amount_of",
    "at_least",
    "at_most",
    "audit",
    "between",
    "by_period",
    "capture_recapture",
    "change_in",
    "check",
    "compare",
    "convert",
    "define_unit",
    "evaluate",
    "exchange_rate",
    "explain",
    "figure_of",
    "iter_iati",
    "keep_at_least",
    "keep_at_most",
    "keep_between",
    "latency",
    "load",
    "margin_of_error",
    "mean_score",
    "measure",
    "missing",
    "observations_from",
    "out_of",
    "over",
    "ratio_of",
    "read_iati",
    "review",
    "review_programme",
    "sample_size",
    "scheme_named",
    "series_of",
    "share",
    "share_change",
    "simulate",
    "stage",
    "tabulate",
    "tidy",
    "total",
    "trend",
    "trend_methods",
    "undeclared",
    "under",
    "unit_costs",
    "validate_iati",
    "weigh",
    "wilson",
    "write",
]

__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used (PEP 562)."""
    home = _HOME.get(name)
    if home is None:
        raise AttributeError(f"module 'logframe' has no attribute {name!r}")
    found = getattr(importlib.import_module(f"logframe.{home}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    """List the public names, loaded or not."""
    return sorted(__all__)
