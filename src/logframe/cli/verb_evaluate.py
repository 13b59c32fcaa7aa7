"""The verb `evaluate`."""

from __future__ import annotations

from collections.abc import Iterator

import click

from logframe.cli.command_files import activities_in, all_files, understood
from logframe.cli.command_outputs import write_outputs
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

        def answer(file: str) -> Iterator[Evaluation | ProgrammeEvaluation]:
            loaded = understood(file, strict=strict).found
            parts = [loaded] if isinstance(loaded, Programme) else loaded
            return (evaluate_project(part, on=day, method=method) for part in parts)

        def answer_text(file: str) -> Iterator[Evaluation | ProgrammeEvaluation]:
            # Published activities are answered one at a time, however many there are.
            published = activities_in(file)
            if published is None:
                return iter(list(answer(file)))
            return (evaluate_project(activity.project, on=day, method=method) for activity in published)

        named = all_files(files)
        with in_language(None if form == "text" else "en"):
            if form == "text":
                # All files are looked at before anything is written.
                streams = [answer_text(file) for file in named]
                write_outputs(str(written) for stream in streams for written in stream)
                return
            answers = [written for file in named for written in answer(file)]
            if form == "json":
                write_output(as_json(evaluations_data(answers)))
            else:
                write_output(csv_text(row for written in answers for row in written.rows()))
