"""What the functions return: answers with their data, rows and explanations."""

from __future__ import annotations

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.nodes import Node
from logframe.diagnostics import Diagnostic, Diagnostics
from logframe.errors import ProjectErrors
from logframe.evaluation.costs.unit_costs import UnitCost, unit_costs
from logframe.evaluation.figures.coverage import Coverage
from logframe.evaluation.fulfilment.evidence import EffectEvidence
from logframe.evaluation.fulfilment.fulfilments import Fulfilment
from logframe.evaluation.fulfilment.source_figures import SourceFigure
from logframe.evaluation.project.evaluations import Evaluation
from logframe.evaluation.project.node_verdicts import NodeVerdict
from logframe.evaluation.project.programme_evaluations import ProgrammeEvaluation
from logframe.evaluation.project.project_comparison import Compared, IndicatorPair, ProjectComparison
from logframe.evaluation.statuses import Status
from logframe.exchange.loading import Loaded, Projects
from logframe.explanations import Explanation, Step
from logframe.meanings import describe
from logframe.messages import Answer, Message
from logframe.places import Place
from logframe.reviews.programme_reviews import ProgrammeReview, review_programme
from logframe.reviews.reviewing import NodeLines, Review

__all__ = [
    "Answer", "Compared", "Coverage", "Diagnostic", "Diagnostics", "EffectEvidence", "Evaluation", "Explanation",
    "Fulfilment", "Indicator", "IndicatorPair", "Loaded", "Message", "Node", "NodeLines", "NodeVerdict", "Place",
    "ProgrammeEvaluation", "ProgrammeReview", "ProjectComparison", "ProjectErrors", "Projects", "Review",
    "SourceFigure", "Status", "Step", "UnitCost", "review_programme", "unit_costs",
]  # fmt: skip

describe(__name__)
