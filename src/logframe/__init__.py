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
    from logframe.declaration.loading import load
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
    from logframe.evaluation.audits import audit
    from logframe.evaluation.comparing import Compared, ProjectComparison, compare
    from logframe.evaluation.costs import UnitCost, unit_costs
    from logframe.evaluation.evaluations import Evaluation, evaluate
    from logframe.evaluation.explanations import explain
    from logframe.evaluation.fulfilments import Fulfilment
    from logframe.evaluation.gaps import Gap, measure
    from logframe.evaluation.statistics import Statistics, tabulate
    from logframe.evaluation.steps import Explanation
    from logframe.places import Place
    from logframe.reviews.programme_reviews import review_programme
    from logframe.reviews.reviewing import Review, review
    from logframe.units import define_unit
    from logframe.writers.writing import write

_HOME = {
    "Activity": "declaration.nodes",
    "Amount": "declaration.money",
    "Assumption": "declaration.assumptions",
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
    "Indicator": "declaration.indicators",
    "Keep": "declaration.targets",
    "LogframeError": "errors",
    "Measure": "declaration.kinds",
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
    "Place": "places",
    "Pooled": "declaration.shares",
    "Post": "declaration.staff",
    "Programme": "declaration.programmes",
    "Project": "declaration.projects",
    "ProjectComparison": "evaluation.comparing",
    "ProjectErrors": "errors",
    "Qualitative": "declaration.kinds",
    "Quantity": "declaration.quantities",
    "Ratio": "declaration.kinds",
    "Result": "declaration.nodes",
    "Review": "reviews.reviewing",
    "Risk": "declaration.assumptions",
    "Series": "declaration.series",
    "Share": "declaration.shares",
    "Source": "declaration.sources",
    "Statistics": "evaluation.statistics",
    "Table": "declaration.tables",
    "Target": "declaration.targets",
    "Total": "declaration.values",
    "UnitCost": "evaluation.costs",
    "Waiver": "diagnostics",
    "about": "declaration.values",
    "amount_of": "declaration.inputs",
    "at_least": "declaration.values",
    "at_most": "declaration.values",
    "audit": "evaluation.audits",
    "between": "declaration.values",
    "change_in": "declaration.tables",
    "check": "diagnosis.checks",
    "compare": "evaluation.comparing",
    "define_unit": "units",
    "evaluate": "evaluation.evaluations",
    "exchange_rate": "declaration.rates",
    "explain": "evaluation.explanations",
    "figure_of": "declaration.inputs",
    "keep_at_least": "declaration.targets",
    "keep_at_most": "declaration.targets",
    "keep_between": "declaration.targets",
    "latency": "declaration.cascades",
    "load": "declaration.loading",
    "measure": "evaluation.gaps",
    "missing": "declaration.values",
    "out_of": "declaration.shares",
    "over": "declaration.claims",
    "ratio_of": "declaration.tables",
    "review": "reviews.reviewing",
    "review_programme": "reviews.programme_reviews",
    "series_of": "declaration.series",
    "share": "declaration.shares",
    "stage": "declaration.cascades",
    "tabulate": "evaluation.statistics",
    "total": "declaration.values",
    "undeclared": "declaration.figures",
    "under": "declaration.claims",
    "unit_costs": "evaluation.costs",
    "write": "writers.writing",
}

__all__ = [  # sorted by kind of name, as the table above
    "Activity",
    "Amount",
    "Assumption",
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
    "Indicator",
    "Keep",
    "LogframeError",
    "Measure",
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
    "Place",
    "Pooled",
    "Post",
    "Programme",
    "Project",
    "ProjectComparison",
    "ProjectErrors",
    "Qualitative",
    "Quantity",
    "Ratio",
    "Result",
    "Review",
    "Risk",
    "Series",
    "Share",
    "Source",
    "Statistics",
    "Table",
    "Target",
    "Total",
    "UnitCost",
    "Waiver",
    "about",
    "amount_of",
    "at_least",
    "at_most",
    "audit",
    "between",
    "change_in",
    "check",
    "compare",
    "define_unit",
    "evaluate",
    "exchange_rate",
    "explain",
    "figure_of",
    "keep_at_least",
    "keep_at_most",
    "keep_between",
    "latency",
    "load",
    "measure",
    "missing",
    "out_of",
    "over",
    "ratio_of",
    "review",
    "review_programme",
    "series_of",
    "share",
    "stage",
    "tabulate",
    "total",
    "undeclared",
    "under",
    "unit_costs",
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
