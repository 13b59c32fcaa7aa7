"""The verb `evaluate`."""

from __future__ import annotations

import click

from logframe.cli.command_files import all_files, understood
from logframe.cli.exits import in_one_line
from logframe.cli.iati_options import iati_options
from logframe.cli.language_option import language_option
from logframe.cli.options import FILES, METHOD, ON, QUIET, STRICT, format_option, parsed_day
from logframe.printable import as_json
from logframe.saving import write_output
from logframe.spoken_language import in_language


@click.command(help="Evaluate how far each expected result in FILES is achieved, and by which figures.")
@FILES
@ON
@METHOD
@format_option("text", "json", "csv")
@STRICT
@QUIET
@iati_options
@language_option
def evaluate(files: tuple[str, ...], on: str | None, method: str | None, form: str, strict: bool) -> None:
    from logframe.declaration.programme.programmes import Programme
    from logframe.evaluation.project.evaluations import Evaluation
    from logframe.evaluation.project.programme_evaluations import ProgrammeEvaluation
    from logframe.evaluation.project.programme_evaluations import evaluate as evaluate_project
    from logframe.writers.evaluation_json import evaluations_data
    from logframe.writers.row_text import csv_text

    with in_one_line():
        day = parsed_day(on)
        answers: list[Evaluation | ProgrammeEvaluation] = []
        for file in all_files(files):
            loaded = understood(file, strict=strict).found
            parts = [loaded] if isinstance(loaded, Programme) else loaded
            answers.extend(evaluate_project(part, on=day, method=method) for part in parts)
        with in_language(None if form == "text" else "en"):
            if form == "json":
                write_output(as_json(evaluations_data(answers)))
            elif form == "csv":
                write_output(csv_text(row for answer in answers for row in answer.rows()))
            else:
                write_output("\n\n".join(map(str, answers)))
