"""The verb `lessons`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from logframe.cli.command_files import all_files, read_file
from logframe.cli.exits import EXIT_UNREADABLE, in_one_line, lines, say
from logframe.cli.language_option import language_option
from logframe.cli.options import FILES, QUIET, format_option, parsed_day
from logframe.errors import LogframeError, ProjectErrors
from logframe.saving import write_output
from logframe.spoken_language import in_language

if TYPE_CHECKING:
    from logframe.assessment.assessments import Assessment


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
        assessments: list[Assessment] = []
        broken = False
        for file in all_files(files):
            try:
                assessments += read_file(file).assessments
            except (LogframeError, ProjectErrors) as problem:  # the others are listed all the same
                say(lines(problem))
                broken = True
        entries = collected_lessons(assessments, search, on=day)
        if form != "text":
            write_output(csv_text(map(lesson_row, entries)))
        elif entries or not broken:
            write_output(lessons_text(entries))
        if broken:
            sys.exit(EXIT_UNREADABLE)
