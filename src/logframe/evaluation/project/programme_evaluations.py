"""The evaluation of a programme: that of each project, and the claims held against them."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import overload

import attrs

from logframe.declaration.framework.projects import Project
from logframe.declaration.programme.programmes import Programme
from logframe.evaluation.claims.audits import Audit
from logframe.evaluation.methods.achievement_methods import Method
from logframe.evaluation.project.claimed_statuses import StatusAudit, audit_claims
from logframe.evaluation.project.evaluations import Evaluation
from logframe.evaluation.project.evaluations import evaluate as evaluate_project
from logframe.messages import Answer


@attrs.frozen(hash=False, repr=False)
class ProgrammeEvaluation(Answer):
    """The answers for each project of a programme: evaluation["KG-1"] is that of a project."""

    programme: Programme
    evaluations: tuple[Evaluation, ...]
    audits: tuple[Audit | StatusAudit, ...]

    named_by = ("programme.id",)

    def __getitem__(self, id: str) -> Evaluation:
        """Return the evaluation of a project by its id."""
        project = self.programme[id]
        return next(evaluation for evaluation in self.evaluations if evaluation.project.id == project.id)

    def __contains__(self, id: object) -> bool:
        """Return whether the programme has this project, by its id or itself, or the evaluation that is asked about."""
        return id in self.programme or id in self.evaluations

    def __iter__(self) -> Iterator[Evaluation]:
        """Return the evaluations in the order of the projects."""
        return iter(self.evaluations)

    def __len__(self) -> int:
        """Return the number of projects."""
        return len(self.evaluations)


@overload
def evaluate(
    project: Project, *, on: datetime.date | str | None = None, method: str | Method | None = None
) -> Evaluation: ...
@overload
def evaluate(
    project: Programme, *, on: datetime.date | str | None = None, method: str | Method | None = None
) -> ProgrammeEvaluation: ...
def evaluate(
    project: Project | Programme, *, on: datetime.date | str | None = None, method: str | Method | None = None
) -> Evaluation | ProgrammeEvaluation:
    """Return how far every indicator and node of a project has come on a date; of a programme, those of each project.

    `on` is a date or ISO text. Without it the date is the project's end when that has passed, the end of `within`,
    or the latest date in the file where the period is unknown; today only for work that still runs. All
    shares are exact fractions of the way from baseline to target, (a - b) / (t - b); a flow is the sum of its
    observations inside the target's period over the target (formulas: UNDP IRRF, UNHCR, EU OPSYS practice).
    `method` is another formula, by its name (see `achievement_methods`) or a `Method` of your own, else the project's
    own if it has one.
    Raises WrongTypeError for anything else, PeriodError for a date that no calendar has, LinkError for a reference or a
    project's own method that does not exist, LoopError for nodes that contribute to themselves, UnknownIdError for a
    `method` that does not exist.
    """
    if not isinstance(project, Programme):
        return evaluate_project(project, on=on, method=method)
    evaluations = tuple(evaluate_project(part, on=on, method=method) for part in project)
    return ProgrammeEvaluation(project, evaluations, audit_claims(project, evaluations))
