"""The verb `lessons`."""

from __future__ import annotations

import click

from logframe.cli.command_files import all_files, read_file
from logframe.cli.exits import in_one_line
from logframe.cli.language_option import language_option
from logframe.cli.options import FILES, QUIET, format_option, parsed_day
from logframe.saving import write_output
from logframe.spoken_language import in_language


@click.command(help="List the lessons and recommendations of the evaluations in FILES, with their state.")
@FILES
@click.option("--search", default="", metavar="TEXT", help="List only those with all of these words.")
@click.option("--on", metavar="DATE", help="State of recommendations on this date (default: the evaluation's end).")
@QUIET
@format_option("text", "csv")
@language_option
def lessons(files: tuple[str, ...], search: str, on: str | None, form: str) -> None:
    from logframe.assessment.collected_lessons import collected_lessons
    from logframe.writers.lessons_text import lesson_row, lessons_text
    from logframe.writers.row_text import csv_text

    with in_one_line(), in_language(None if form == "text" else "en"):
        day = parsed_day(on)
        assessments = [assessment for file in all_files(files) for assessment in read_file(file).assessments]
        entries = collected_lessons(assessments, search, on=day)
        write_output(lessons_text(entries) if form == "text" else csv_text(map(lesson_row, entries)))
