"""One file of a portfolio as a task of its own: read, evaluated and checked project by project, in any process."""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable, Iterator, Sequence

import attrs

from logframe.declaration.framework.projects import Project
from logframe.diagnosis.checks import check
from logframe.diagnostics import Diagnostic
from logframe.errors import LogframeError, ProjectErrors, broken_installation, shortened
from logframe.evaluation.project.evaluations import Evaluation, evaluate
from logframe.exchange.iati.policies import IatiPolicy
from logframe.exchange.loading import kind_of, read
from logframe.messages import Code, Message
from logframe.opening import STANDARD_INPUT, noting_inputs
from logframe.portfolios.counted_tables import is_indicator_table, rows_of_table
from logframe.portfolios.portfolio_rows import DiagnosticRow, FileRows, IndicatorRow, ProjectRow
from logframe.portfolios.project_rows import diagnostic_rows, indicator_rows, project_row
from logframe.spoken_language import in_language
from logframe.standard_streams import lent


@attrs.frozen
class FileTask:
    """What is asked of a file: the date to evaluate it for, the sets of rules, and the language of reasons.

    `iati` says how IATI is read. `beside` is called with each project, its evaluation and the file, to write something
    of it; it must pickle.
    `attempt` counts how often the task was tried before.
    """

    file: str
    on: datetime.date | None = None
    profile: str | None = None
    language: str = "en"
    beside: Callable[[Project, Evaluation, str], None] | None = None
    attempt: int = 0
    iati: IatiPolicy | None = None


Run = Callable[[FileTask], FileRows]


def file_rows(task: FileTask) -> FileRows:
    """Return the rows of a file; one that cannot be read is a row with its reason, whatever is wrong with it."""
    projects: list[ProjectRow] = []
    indicators: list[IndicatorRow] = []
    diagnostics: list[DiagnosticRow] = []
    with in_language(task.language), lent(with_input=task.file == STANDARD_INPUT), noting_inputs():
        try:
            if is_indicator_table(task.file):
                projects, indicators, diagnostics = rows_of_table(task.file)
            else:
                for project, problems in _projects(task.file, task.iati):
                    row, own, wrong = _rows(project, problems, task)
                    projects.append(row)
                    indicators += own
                    diagnostics += wrong
        except Exception as problem:
            # Also an error of our own in one file is no reason to lose the rows of the rest.
            projects.append(refused(task.file, reason_of(problem)))
        if not projects:
            projects.append(refused(task.file, Message("portfolio-no-project")))
    return FileRows(task.file, tuple(projects), tuple(indicators), tuple(diagnostics))


def refused(file: str, reason: Message, project: str = "", statement: str = "") -> ProjectRow:
    """Return the row of what could not be read or evaluated."""
    english = shortened(reason.in_english())
    return ProjectRow(file=file, project=project, statement=statement, reason=english, shown=shortened(str(reason)))


def reason_of(problem: Exception) -> Message:
    """Return what is wrong with a file; of several problems the first, and how many there are."""
    if isinstance(problem, ProjectErrors):
        first = next(error for error in problem.exceptions if isinstance(error, Exception))
        return Message("portfolio-several-problems", first=reason_of(first), count=len(problem.exceptions))
    if isinstance(problem, LogframeError):
        inside = os.path.basename(problem.place.file) if problem.place.line or problem.place.cell else ""
        place = Code(f"{inside}:{problem.place.cell or problem.place.line}" if inside else "")
        return Message("portfolio-problem-at", problem=problem.message, place=place) if place else problem.message
    broken = broken_installation(problem)
    if broken is not None or isinstance(problem, MemoryError):
        return Message("text", text=str(broken or problem) or type(problem).__name__)
    return Message("portfolio-own-error", kind=Code(type(problem).__name__), problem=shortened(str(problem)))


def _projects(file: str, iati: IatiPolicy | None) -> Iterator[tuple[Project, Sequence[Diagnostic]]]:
    """Return the projects of a file, each with what its reader found wrong; of an IATI file one is held at a time."""
    if file != STANDARD_INPUT and kind_of(file) == ".xml":
        from logframe.exchange.iati.files import iter_iati

        yield from ((understood.project, understood.problems) for understood in iter_iati(file, policy=iati))
        return
    loaded = read(file, iati=iati)
    problems: Sequence[Diagnostic] = loaded.problems
    for project in loaded.found:
        yield project, problems
        problems = ()


def _rows(
    project: Project, problems: Sequence[Diagnostic], task: FileTask
) -> tuple[ProjectRow, list[IndicatorRow], list[DiagnosticRow]]:
    try:
        evaluation = evaluate(project, on=task.on)
        diagnostics = [*problems, *check(project, on=task.on, profile=task.profile, evaluation=evaluation)]
    except (LogframeError, ProjectErrors) as problem:
        return refused(task.file, reason_of(problem), project.id, project.statement), [], []
    if task.beside is not None:
        task.beside(project, evaluation, task.file)
    row = project_row(evaluation, diagnostics, task.file)
    own = indicator_rows(evaluation, diagnostics, row)
    return row, own, diagnostic_rows(diagnostics, task.file, project.id)
