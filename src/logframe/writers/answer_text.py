"""An answer as the command prints it: what `str` returns."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from logframe.declaration.framework.projects import Project
from logframe.declaration.programme.programmes import Programme
from logframe.diagnostics import Diagnostic
from logframe.evaluation.claims.audits import Audit
from logframe.evaluation.fulfilment.fulfilments import Fulfilment
from logframe.evaluation.project.claimed_statuses import StatusAudit
from logframe.evaluation.project.evaluations import Evaluation
from logframe.evaluation.project.node_verdicts import NodeVerdict
from logframe.evaluation.project.programme_evaluations import ProgrammeEvaluation
from logframe.evaluation.project.project_comparison import ProjectComparison
from logframe.evaluation.project.version_comparison import VersionComparison
from logframe.evaluation.statistics.cascade_stages import Gap
from logframe.evaluation.statistics.tabulation import Statistics
from logframe.exchange.iati.files import IatiFile
from logframe.portfolios.evaluated_portfolios import Portfolio
from logframe.portfolios.portfolio_blocks import portfolio_document
from logframe.reviews.programme_reviews import ProgrammeReview
from logframe.reviews.reviewing import Review
from logframe.writers.catalogue_words import say
from logframe.writers.comparison_text import comparison_text
from logframe.writers.evaluation_text import claim_text, evaluation_text, indicator_lines, node_lines
from logframe.writers.markdown_blocks import markdown_of
from logframe.writers.revisions_text import revisions_text
from logframe.writers.statistics_text import cascade_text, statistics_text, table_text
from logframe.writers.writing import as_text


def text_of(answer: Any) -> str:
    """Return the text of an answer: how it comes about where it has no other words, else what `repr` shows."""
    make = next((make for kind, make in _TEXTS.items() if isinstance(answer, kind)), None)
    if make is not None:
        return make(answer)
    return str(answer.explain()) if hasattr(answer, "explain") else repr(answer)


def programme_text(answer: ProgrammeEvaluation) -> str:
    """Return the answers for the projects of a programme, its statistics and its claims."""
    parts = [
        *map(evaluation_text, answer.evaluations),
        statistics_text(answer.programme),
        *map(claim_text, answer.audits),
    ]
    return "\n\n".join(part for part in parts if part)


def _title(declared: Project | Programme) -> str:
    return say("project-and-statement", id=declared.id, statement=declared.statement)


_TEXTS: Final[dict[type, Callable[[Any], str]]] = {
    Audit: claim_text,
    Diagnostic: Diagnostic.text,
    Evaluation: evaluation_text,
    Fulfilment: lambda answer: "\n".join(indicator_lines(answer)).strip(),
    Gap: lambda gap: cascade_text(gap.cascade),
    IatiFile: lambda file: "\n".join(map(str, file.projects)),
    Project: _title,
    Programme: _title,
    Portfolio: lambda answer: markdown_of(portfolio_document(answer).blocks, lambda _: ""),
    NodeVerdict: lambda verdict: "\n".join(node_lines(verdict)),
    ProgrammeEvaluation: programme_text,
    ProgrammeReview: lambda review: as_text([review], "md"),
    ProjectComparison: comparison_text,
    Review: lambda review: as_text([review], "md"),
    Statistics: table_text,
    StatusAudit: claim_text,
    VersionComparison: revisions_text,
}
