"""The verb `compare`."""

from __future__ import annotations

import os

import click

from logframe.cli.command_files import all_projects, one_project
from logframe.cli.exits import in_one_line
from logframe.cli.iati_options import iati_options
from logframe.cli.language_option import language_option
from logframe.cli.options import ON, QUIET, format_option, parsed_day
from logframe.json_pieces import as_json
from logframe.saving import write_output
from logframe.spoken_language import in_language


@click.command(
    help="Compare the projects in the OTHER files with that in FIRST by indicator. Name one of several as FILE:PROJECT."
)
@click.argument("first", type=click.Path())
@click.argument("others", metavar="OTHER...", nargs=-1, required=True, type=click.Path())
@ON
@format_option("text", "json", "csv")
@click.option("--revisions", is_flag=True, help="FIRST is the earlier version of OTHER: show what moved, and why.")
@QUIET
@iati_options
@language_option
def compare(first: str, others: tuple[str, ...], on: str | None, form: str, revisions: bool) -> None:
    from logframe.evaluation.project.evaluations import evaluate as evaluate_project
    from logframe.evaluation.project.project_comparison import ProjectComparison, compare_projects
    from logframe.evaluation.project.version_comparison import VersionComparison, compare_versions
    from logframe.writers.row_text import csv_text

    with in_one_line():
        day = parsed_day(on)
        comparisons: list[ProjectComparison] | list[VersionComparison]
        if revisions:
            comparisons = [compare_versions(one_project(first), one_project(later), on=day) for later in others]
        else:
            before = evaluate_project(one_project(first), on=day)
            is_one = len(others) == 1 and not os.path.isdir(others[0])
            projects = [one_project(others[0])] if is_one else all_projects(others)
            comparisons = [compare_projects(before, evaluate_project(project, on=day)) for project in projects]
        with in_language(None if form == "text" else "en"):
            if form == "json":
                data = [comparison.to_dict() for comparison in comparisons]
                write_output(as_json(data[0] if len(data) == 1 else data))
            elif form == "csv":
                write_output(csv_text(row for comparison in comparisons for row in comparison.rows()))
            else:
                write_output("\n\n".join(map(str, comparisons)))
