"""logframe: declare a development project's logical framework, and let it be checked, evaluated and reviewed.

Every public name is imported when it is first used, so that `import logframe` costs next to nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from logframe import messages

if TYPE_CHECKING:
    from logframe.declaration.framework.assumptions import Assumption, Risk
    from logframe.declaration.framework.indicators import Dimension, Indicator
    from logframe.declaration.framework.kinds import (
        Count,
        Measure,
        Milestone,
        Money,
        Ordinal,
        Percentage,
        Qualitative,
        Ratio,
    )
    from logframe.declaration.framework.nodes import Activity, Objective, Result
    from logframe.declaration.framework.observations import Observation
    from logframe.declaration.framework.projects import Project
    from logframe.declaration.framework.questions import NextQuestion
    from logframe.declaration.framework.sources import Source
    from logframe.declaration.framework.staff import Post
    from logframe.declaration.framework.targets import Keep, Target, keep_at_least, keep_at_most, keep_between
    from logframe.declaration.programme.cascades import Cascade, latency, stage
    from logframe.declaration.programme.claim_inputs import amount_of, figure_of
    from logframe.declaration.programme.comparisons import Comparison
    from logframe.declaration.programme.derivations import Figure, Operation, undeclared
    from logframe.declaration.programme.exchange_rates import exchange_rate
    from logframe.declaration.programme.programmes import Programme
    from logframe.declaration.programme.series import Series, series_of
    from logframe.declaration.programme.stated_claims import Claim
    from logframe.declaration.programme.stated_figures import over, under
    from logframe.declaration.programme.statistics_tables import Table, change_in, ratio_of
    from logframe.declaration.programme.status_claims import StatusClaim
    from logframe.declaration.values.money import Amount, BudgetLine
    from logframe.declaration.values.numbers import (
        Missing,
        Number,
        Total,
        about,
        at_least,
        at_most,
        between,
        less_than,
        missing,
        more_than,
        total,
    )
    from logframe.declaration.values.periods import Period
    from logframe.declaration.values.quantities import Quantity
    from logframe.declaration.values.shares import Pooled, Share, out_of, share
    from logframe.diagnosis.checks import check
    from logframe.diagnostics import Diagnostic, Waiver
    from logframe.errors import LogframeError, ProjectErrors
    from logframe.evaluation.claims.audits import audit
    from logframe.evaluation.claims.simulations import Simulation, simulate
    from logframe.evaluation.costs.unit_costs import UnitCost, unit_costs
    from logframe.evaluation.fulfilment.by_period import PeriodTable, by_period
    from logframe.evaluation.fulfilment.fulfilments import Fulfilment
    from logframe.evaluation.methods.achievement_methods import Achievement, Method, achievement, achievement_methods
    from logframe.evaluation.methods.aggregation import Aggregate, aggregate
    from logframe.evaluation.methods.rating_schemes import Band, Rating, Scheme, scheme_named, weigh
    from logframe.evaluation.project.claimed_statuses import audit_claims, audit_status
    from logframe.evaluation.project.evaluations import Evaluation
    from logframe.evaluation.project.programme_evaluations import evaluate
    from logframe.evaluation.project.project_comparison import Compared, ProjectComparison, compare
    from logframe.evaluation.statistics.cascade_stages import Gap, measure
    from logframe.evaluation.statistics.survey_uncertainty import (
        capture_recapture,
        margin_of_error,
        sample_size,
        share_change,
        wilson,
    )
    from logframe.evaluation.statistics.tabulation import Statistics, tabulate
    from logframe.evaluation.trends.series_trends import Trend, mean_score, trend, trend_methods
    from logframe.exchange.converting import convert
    from logframe.exchange.csv_figures import observations_from
    from logframe.exchange.iati.files import IatiFile, iter_iati, read_iati
    from logframe.exchange.iati.policies import IatiPolicy
    from logframe.exchange.iati.validity import validate_iati
    from logframe.exchange.loading import load
    from logframe.exchange.tidy_tables import tidy
    from logframe.explanation.explaining import explain
    from logframe.explanations import Explanation
    from logframe.places import Place
    from logframe.reviews.programme_reviews import review, review_programme
    from logframe.reviews.reviewing import Review
    from logframe.spoken_language import in_language
    from logframe.units import define_unit
    from logframe.writers.answer_files import write

_HOME = {
    "Achievement": "evaluation.methods.achievement_methods",
    "Activity": "declaration.framework.nodes",
    "Aggregate": "evaluation.methods.aggregation",
    "Amount": "declaration.values.money",
    "Assumption": "declaration.framework.assumptions",
    "Band": "evaluation.methods.rating_schemes",
    "BudgetLine": "declaration.values.money",
    "Cascade": "declaration.programme.cascades",
    "Claim": "declaration.programme.stated_claims",
    "Compared": "evaluation.project.project_comparison",
    "Comparison": "declaration.programme.comparisons",
    "Count": "declaration.framework.kinds",
    "Diagnostic": "diagnostics",
    "Dimension": "declaration.framework.indicators",
    "Evaluation": "evaluation.project.evaluations",
    "Explanation": "explanations",
    "Figure": "declaration.programme.derivations",
    "Fulfilment": "evaluation.fulfilment.fulfilments",
    "Gap": "evaluation.statistics.cascade_stages",
    "IatiFile": "exchange.iati.files",
    "IatiPolicy": "exchange.iati.policies",
    "Indicator": "declaration.framework.indicators",
    "Keep": "declaration.framework.targets",
    "LogframeError": "errors",
    "Measure": "declaration.framework.kinds",
    "Method": "evaluation.methods.achievement_methods",
    "Milestone": "declaration.framework.kinds",
    "Missing": "declaration.values.numbers",
    "Money": "declaration.framework.kinds",
    "NextQuestion": "declaration.framework.questions",
    "Number": "declaration.values.numbers",
    "Objective": "declaration.framework.nodes",
    "Observation": "declaration.framework.observations",
    "Operation": "declaration.programme.derivations",
    "Ordinal": "declaration.framework.kinds",
    "Percentage": "declaration.framework.kinds",
    "Period": "declaration.values.periods",
    "PeriodTable": "evaluation.fulfilment.by_period",
    "Place": "places",
    "Pooled": "declaration.values.shares",
    "Post": "declaration.framework.staff",
    "Programme": "declaration.programme.programmes",
    "Project": "declaration.framework.projects",
    "ProjectComparison": "evaluation.project.project_comparison",
    "ProjectErrors": "errors",
    "Qualitative": "declaration.framework.kinds",
    "Quantity": "declaration.values.quantities",
    "Rating": "evaluation.methods.rating_schemes",
    "Ratio": "declaration.framework.kinds",
    "Result": "declaration.framework.nodes",
    "Review": "reviews.reviewing",
    "Risk": "declaration.framework.assumptions",
    "Scheme": "evaluation.methods.rating_schemes",
    "Series": "declaration.programme.series",
    "Share": "declaration.values.shares",
    "Simulation": "evaluation.claims.simulations",
    "Source": "declaration.framework.sources",
    "Statistics": "evaluation.statistics.tabulation",
    "StatusClaim": "declaration.programme.status_claims",
    "Table": "declaration.programme.statistics_tables",
    "Target": "declaration.framework.targets",
    "Total": "declaration.values.numbers",
    "Trend": "evaluation.trends.series_trends",
    "UnitCost": "evaluation.costs.unit_costs",
    "Waiver": "diagnostics",
    "about": "declaration.values.numbers",
    "achievement": "evaluation.methods.achievement_methods",
    "achievement_methods": "evaluation.methods.achievement_methods",
    "aggregate": "evaluation.methods.aggregation",
    "amount_of": "declaration.programme.claim_inputs",
    "at_least": "declaration.values.numbers",
    "at_most": "declaration.values.numbers",
    "less_than": "declaration.values.numbers",
    "more_than": "declaration.values.numbers",
    "audit": "evaluation.claims.audits",
    "audit_claims": "evaluation.project.claimed_statuses",
    "audit_status": "evaluation.project.claimed_statuses",
    "between": "declaration.values.numbers",
    "by_period": "evaluation.fulfilment.by_period",
    "capture_recapture": "evaluation.statistics.survey_uncertainty",
    "change_in": "declaration.programme.statistics_tables",
    "check": "diagnosis.checks",
    "compare": "evaluation.project.project_comparison",
    "convert": "exchange.converting",
    "define_unit": "units",
    "evaluate": "evaluation.project.programme_evaluations",
    "exchange_rate": "declaration.programme.exchange_rates",
    "explain": "explanation.explaining",
    "figure_of": "declaration.programme.claim_inputs",
    "in_language": "spoken_language",
    "iter_iati": "exchange.iati.files",
    "keep_at_least": "declaration.framework.targets",
    "keep_at_most": "declaration.framework.targets",
    "keep_between": "declaration.framework.targets",
    "latency": "declaration.programme.cascades",
    "load": "exchange.loading",
    "margin_of_error": "evaluation.statistics.survey_uncertainty",
    "mean_score": "evaluation.trends.series_trends",
    "measure": "evaluation.statistics.cascade_stages",
    "missing": "declaration.values.numbers",
    "observations_from": "exchange.csv_figures",
    "out_of": "declaration.values.shares",
    "over": "declaration.programme.stated_figures",
    "ratio_of": "declaration.programme.statistics_tables",
    "read_iati": "exchange.iati.files",
    "review": "reviews.programme_reviews",
    "review_programme": "reviews.programme_reviews",
    "sample_size": "evaluation.statistics.survey_uncertainty",
    "scheme_named": "evaluation.methods.rating_schemes",
    "series_of": "declaration.programme.series",
    "share": "declaration.values.shares",
    "share_change": "evaluation.statistics.survey_uncertainty",
    "simulate": "evaluation.claims.simulations",
    "stage": "declaration.programme.cascades",
    "tabulate": "evaluation.statistics.tabulation",
    "tidy": "exchange.tidy_tables",
    "total": "declaration.values.numbers",
    "trend": "evaluation.trends.series_trends",
    "trend_methods": "evaluation.trends.series_trends",
    "undeclared": "declaration.programme.derivations",
    "under": "declaration.programme.stated_figures",
    "unit_costs": "evaluation.costs.unit_costs",
    "validate_iati": "exchange.iati.validity",
    "weigh": "evaluation.methods.rating_schemes",
    "wilson": "evaluation.statistics.survey_uncertainty",
    "write": "writers.answer_files",
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
    "StatusClaim",
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
    "audit_claims",
    "audit_status",
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
    "in_language",
    "iter_iati",
    "keep_at_least",
    "keep_at_most",
    "keep_between",
    "latency",
    "less_than",
    "load",
    "margin_of_error",
    "mean_score",
    "measure",
    "missing",
    "more_than",
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

messages.open_port("explain", "logframe.explanation.explaining:explanation_of")
messages.open_port("language", "logframe.language.catalogues:language_meant")
messages.open_port("render", "logframe.language.rendering:render")
messages.open_port("data", "logframe.writers.answer_data:dict_of")
messages.open_port("rows", "logframe.writers.answer_data:rows_of")
messages.open_port("text", "logframe.writers.answer_text:text_of")
messages.open_port("page", "logframe.notebook:page_of")
messages.open_port("english", "logframe.language.rendering:render_in_english")


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used (PEP 562)."""
    home = _HOME.get(name)
    if home is None:
        raise AttributeError(f"module 'logframe' has no attribute {name!r}")
    value = getattr(importlib.import_module(f"logframe.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List the public names, loaded or not."""
    return sorted(__all__)
