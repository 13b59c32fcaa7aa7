"""The verb `compare`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from logframe.cli.command_files import one_project
from logframe.cli.exits import in_one_line
from logframe.cli.language_option import language_option
from logframe.cli.options import ON, parsed_day
from logframe.printable import as_json
from logframe.saving import write_output
from logframe.spoken_language import in_language

if TYPE_CHECKING:
    pass


@click.command(
    help="Compare the project in SECOND with that in FIRST by indicator. Name one of several as FILE:PROJECT."
)
@click.argument("first", type=click.Path())
@click.argument("second", type=click.Path())
@ON
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@language_option
def compare(first: str, second: str, on: str | None, form: str) -> None:
    from logframe.evaluation.project.evaluations import evaluate as evaluate_project
    from logframe.evaluation.project.project_comparison import compare_projects
    from logframe.writers.comparison_text import comparison_text
    from logframe.writers.statistics_json import comparison_data

    with in_one_line():
        day = parsed_day(on)
        first_evaluation, second_evaluation = (evaluate_project(one_project(path), on=day) for path in (first, second))
        comparison = compare_projects(first_evaluation, second_evaluation)
        if form == "json":
            with in_language("en"):
                write_output(as_json(comparison_data(comparison)))
        else:
            write_output(comparison_text(comparison))
