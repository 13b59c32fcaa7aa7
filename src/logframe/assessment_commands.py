"""The verbs that work with several projects or evaluations: compare and lessons."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import click

from logframe.command_files import day_asked, one_project, read_file
from logframe.exits import in_one_line
from logframe.iati_options import iati_options
from logframe.language_option import language_option
from logframe.printable import as_json
from logframe.saving import write_output
from logframe.spoken_language import in_language

if TYPE_CHECKING:
    from logframe.assessment.assessments import Assessment
    from logframe.diagnostics import Diagnostic


@click.command(help="List the lessons and recommendations of the evaluations in PATHS, with their state.")
@click.argument("paths", nargs=-1, required=True, type=click.Path())
@click.option("--search", default="", metavar="TEXT", help="List only those with all of these words.")
@click.option("--on", metavar="DATE", help="State of recommendations on this date (default: the evaluation's end).")
@language_option
def lessons(paths: tuple[str, ...], search: str, on: str | None) -> None:
    from logframe.assessment.collected_lessons import collected_lessons
    from logframe.declaration.values.periods import parse_day
    from logframe.writers.lessons_text import lessons_text

    with in_one_line():
        day = None if on is None else parse_day(on, "--on")
        assessments = [assessment for path in paths for assessment in read_file(path).assessments]
        write_output(lessons_text(collected_lessons(assessments, search, on=day)))


def checked_assessments(
    assessments: tuple[Assessment, ...], on: datetime.date | None, profile: str | None, select: str, ignore: str
) -> list[Diagnostic]:
    """Return what the rules on evaluations find."""
    from logframe.assessment.assessment_checks import check_assessment

    return [
        diagnostic
        for assessment in assessments
        for diagnostic in check_assessment(assessment, on=on, profile=profile, select=select, ignore=ignore)
    ]


def compare_revisions(first: str, second: str, on: datetime.date | None) -> None:
    """Write what moved from the version of a project in one file to that in another."""
    from logframe.evaluation.project.version_comparison import compare_versions
    from logframe.writers.revisions_text import revisions_text

    write_output(revisions_text(compare_versions(one_project(first), one_project(second), on=on)))


@click.command(
    help="Compare the project in SECOND with that in FIRST by indicator. Name one of several as FILE:PROJECT."
)
@click.argument("first", type=click.Path())
@click.argument("second", type=click.Path())
@click.option(
    "--on", metavar="DATE", help="Evaluate as of this date, ISO 8601 (default: the project's end; today while it runs)."
)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@click.option("--revisions", is_flag=True, help="FIRST is the earlier version of SECOND: show what moved, and why.")
@iati_options
@language_option
def compare(first: str, second: str, on: str | None, form: str, revisions: bool) -> None:
    from logframe.evaluation.project.evaluations import evaluate as evaluate_project
    from logframe.evaluation.project.project_comparison import compare_projects
    from logframe.writers.comparison_text import comparison_text
    from logframe.writers.statistics_json import comparison_data

    with in_one_line():
        day = day_asked(on)
        if revisions:
            compare_revisions(first, second, day)
            return
        day = day_asked(on)
        first_evaluation, second_evaluation = (evaluate_project(one_project(path), on=day) for path in (first, second))
        comparison = compare_projects(first_evaluation, second_evaluation)
        if form == "json":
            with in_language("en"):
                write_output(as_json(comparison_data(comparison)))
        else:
            write_output(comparison_text(comparison))
