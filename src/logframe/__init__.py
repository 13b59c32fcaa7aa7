"""logframe: declare a development project's logical framework, and let it be checked, evaluated and reviewed.

Every public name is imported when it is first used, so that `import logframe` costs next to nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from logframe.declaration.assumptions import Assumption, Risk
    from logframe.declaration.claims import Claim, over, under
    from logframe.declaration.figures import Figure, Operation, undeclared
    from logframe.declaration.indicators import Dimension, Indicator
    from logframe.declaration.inputs import amount_of, figure_of
    from logframe.declaration.kinds import (
        Count,
        Measure,
        Milestone,
        Money,
        Ordinal,
        Percentage,
        Qualitative,
        Ratio,
    )
    from logframe.declaration.loading import load
    from logframe.declaration.money import Amount, BudgetLine
    from logframe.declaration.nodes import Activity, Objective, Result
    from logframe.declaration.observations import Observation
    from logframe.declaration.periods import Period
    from logframe.declaration.programmes import Programme
    from logframe.declaration.projects import Project
    from logframe.declaration.quantities import Quantity
    from logframe.declaration.questions import NextQuestion
    from logframe.declaration.shares import Pooled, Share, out_of, share
    from logframe.declaration.sources import Source
    from logframe.declaration.targets import Keep, Target, keep_at_least, keep_at_most, keep_between
    from logframe.declaration.values import (
        Missing,
        Number,
        Total,
        about,
        at_least,
        at_most,
        between,
        missing,
        total,
    )
    from logframe.diagnosis.checks import check
    from logframe.diagnostics import Diagnostic, Waiver
    from logframe.errors import LogframeError, ProjectErrors
    from logframe.evaluation.audits import audit
    from logframe.evaluation.evaluations import Evaluation, evaluate
    from logframe.evaluation.explanations import Explanation, explain
    from logframe.evaluation.fulfilments import Fulfilment
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
    "Claim": "declaration.claims",
    "Count": "declaration.kinds",
    "Diagnostic": "diagnostics",
    "Dimension": "declaration.indicators",
    "Evaluation": "evaluation.evaluations",
    "Explanation": "evaluation.explanations",
    "Figure": "declaration.figures",
    "Fulfilment": "evaluation.fulfilments",
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
    "Programme": "declaration.programmes",
    "Project": "declaration.projects",
    "ProjectErrors": "errors",
    "Qualitative": "declaration.kinds",
    "Quantity": "declaration.quantities",
    "Ratio": "declaration.kinds",
    "Result": "declaration.nodes",
    "Review": "reviews.reviewing",
    "Risk": "declaration.assumptions",
    "Share": "declaration.shares",
    "Source": "declaration.sources",
    "Target": "declaration.targets",
    "Total": "declaration.values",
    "Waiver": "diagnostics",
    "about": "declaration.values",
    "amount_of": "declaration.inputs",
    "at_least": "declaration.values",
    "at_most": "declaration.values",
    "audit": "evaluation.audits",
    "between": "declaration.values",
    "check": "diagnosis.checks",
    "define_unit": "units",
    "evaluate": "evaluation.evaluations",
    "explain": "evaluation.explanations",
    "figure_of": "declaration.inputs",
    "keep_at_least": "declaration.targets",
    "keep_at_most": "declaration.targets",
    "keep_between": "declaration.targets",
    "load": "declaration.loading",
    "missing": "declaration.values",
    "out_of": "declaration.shares",
    "over": "declaration.claims",
    "review": "reviews.reviewing",
    "review_programme": "reviews.programme_reviews",
    "share": "declaration.shares",
    "total": "declaration.values",
    "undeclared": "declaration.figures",
    "under": "declaration.claims",
    "write": "writers.writing",
}

__all__ = [  # sorted by kind of name, as the table above
    "Activity",
    "Amount",
    "Assumption",
    "BudgetLine",
    "Claim",
    "Count",
    "Diagnostic",
    "Dimension",
    "Evaluation",
    "Explanation",
    "Figure",
    "Fulfilment",
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
    "Programme",
    "Project",
    "ProjectErrors",
    "Qualitative",
    "Quantity",
    "Ratio",
    "Result",
    "Review",
    "Risk",
    "Share",
    "Source",
    "Target",
    "Total",
    "Waiver",
    "about",
    "amount_of",
    "at_least",
    "at_most",
    "audit",
    "between",
    "check",
    "define_unit",
    "evaluate",
    "explain",
    "figure_of",
    "keep_at_least",
    "keep_at_most",
    "keep_between",
    "load",
    "missing",
    "out_of",
    "over",
    "review",
    "review_programme",
    "share",
    "total",
    "undeclared",
    "under",
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
