"""The verb `evaluate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from logframe.cli.command_files import load_file
from logframe.cli.exits import in_one_line
from logframe.cli.language_option import language_option
from logframe.cli.options import FILE, METHOD, ON, parsed_day
from logframe.printable import as_json
from logframe.saving import write_output
from logframe.spoken_language import in_language

if TYPE_CHECKING:
    pass


@click.command(help="Evaluate how far each expected result in FILE is achieved, and by which figures.")
@FILE
@ON
@METHOD
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@language_option
def evaluate(file: str, on: str | None, method: str | None, form: str) -> None:
    from logframe.declaration.programme.programmes import Programme
    from logframe.evaluation.project.claimed_statuses import audit_claims
    from logframe.evaluation.project.evaluations import evaluate as evaluate_project
    from logframe.writers.evaluation_json import evaluation_data
    from logframe.writers.evaluation_text import claim_text, evaluation_text
    from logframe.writers.statistics_text import statistics_text

    with in_one_line():
        day = parsed_day(on)
        loaded = load_file(file)
        programme = loaded if isinstance(loaded, Programme) else None
        answers = [evaluate_project(project, on=day, method=method) for project in loaded]
        audits = () if programme is None else audit_claims(programme, answers)
        if form == "json":
            with in_language("en"):
                write_output(as_json(evaluation_data(answers, programme, audits)))
        else:
            texts = [evaluation_text(evaluation) for evaluation in answers]
            texts += [] if programme is None else [statistics_text(programme)]
            write_output("\n\n".join(text for text in (*texts, *(claim_text(audit) for audit in audits)) if text))
