"""The verb `lessons`."""

from __future__ import annotations

import click

from logframe.cli.command_files import all_files, read_file
from logframe.cli.exits import in_one_line
from logframe.cli.language_option import language_option
from logframe.cli.options import FILES, QUIET, parsed_day
from logframe.saving import write_output


@click.command(help="List the lessons and recommendations of the evaluations in FILES, with their state.")
@FILES
@click.option("--search", default="", metavar="TEXT", help="List only those with all of these words.")
@click.option("--on", metavar="DATE", help="State of recommendations on this date (default: the evaluation's end).")
@QUIET
@language_option
def lessons(files: tuple[str, ...], search: str, on: str | None) -> None:
    from logframe.assessment.collected_lessons import collected_lessons
    from logframe.writers.lessons_text import lessons_text

    with in_one_line():
        day = parsed_day(on)
        assessments = [assessment for file in all_files(files) for assessment in read_file(file).assessments]
        write_output(lessons_text(collected_lessons(assessments, search, on=day)))
