"""The verb `evaluate`."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

import click

from logframe.cli.addresses import files_and_address
from logframe.cli.command_files import all_files, projects_in, understood
from logframe.cli.command_outputs import write_outputs
from logframe.cli.exits import in_one_line
from logframe.cli.iati_options import iati_options
from logframe.cli.language_option import language_option
from logframe.cli.options import METHOD, ON, QUIET, STRICT, format_option, parsed_day
from logframe.json_pieces import json_pieces
from logframe.saving import write_output
from logframe.spoken_language import in_language

if TYPE_CHECKING:
    from logframe.declaration.framework.projects import Project
    from logframe.declaration.programme.programmes import Programme
    from logframe.evaluation.project.evaluations import Evaluation
    from logframe.evaluation.project.programme_evaluations import ProgrammeEvaluation


@click.command(
    help="""Evaluate how far each expected result in FILES is achieved, and by which figures.

    ID is that of a project, node or indicator; where several projects have the same, name one as PROJECT/ID."""
)
@click.argument("words", metavar="FILES [ID]", nargs=-1, type=click.Path())
@ON
@METHOD
@format_option("text", "json", "csv")
@STRICT
@QUIET
@iati_options
@language_option
def evaluate(words: tuple[str, ...], on: str | None, method: str | None, form: str, strict: bool) -> None:
    from logframe.declaration.programme.programmes import Programme
    from logframe.evaluation.project.narrowing import narrowed
    from logframe.evaluation.project.programme_evaluations import evaluate as evaluate_project
    from logframe.exchange.loading import kind_of, published_programme
    from logframe.writers.evaluation_json import evaluation_parts, evaluations_parts
    from logframe.writers.row_text import csv_pieces

    with in_one_line():
        day = parsed_day(on)
        names, address = files_and_address(words)
        files = all_files(names)

        def answer(project: Project) -> Evaluation:
            return evaluate_project(project, on=day, method=method)

        def source(file: str) -> Programme | Iterable[Project]:
            is_held = form == "json" and address is None  # one document, of a programme as a whole
            return understood(file, strict=strict).found if is_held else projects_in(file, strict=strict)

        def answers(held: Programme | Iterable[Project]) -> Iterable[Evaluation | ProgrammeEvaluation]:
            if isinstance(held, Programme):
                return [evaluate_project(held, on=day, method=method)]
            return map(answer, held)

        def published(file: str) -> dict[str, Any]:
            """Return the activities of a file as one document, none of them held, one by itself as any project."""
            activities = map(answer, projects_in(file, strict=strict))
            first = list(islice(activities, 2))
            if len(first) < 2:
                return evaluation_parts(first)
            return evaluation_parts(chain(first, activities), published_programme(file))

        with in_language(None if form == "text" else "en"):
            if form == "json" and address is None and [kind_of(file) for file in files] == [".xml"]:
                write_output(json_pieces(published(files[0])))
                return
            written: Iterable[Evaluation | ProgrammeEvaluation]
            if address is None:
                # All files are looked at before anything is written.
                written = chain.from_iterable(map(answers, list(map(source, files))))
            else:
                part = address.only(chain.from_iterable(map(source, files)), files[0])
                written = [narrowed(answer(part.project), part.id)]
            if form == "text":
                write_outputs(map(str, written))
            elif form == "json":
                write_output(json_pieces(evaluations_parts(list(written))))
            else:
                write_output(csv_pieces(row for entry in written for row in entry.rows()))
