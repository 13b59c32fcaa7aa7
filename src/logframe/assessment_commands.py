"""The verbs of the command that work with evaluations and their follow-up."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import click

from logframe.command_files import one_project, read_file
from logframe.exits import in_one_line
from logframe.language_option import language_option
from logframe.saving import write_output

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
