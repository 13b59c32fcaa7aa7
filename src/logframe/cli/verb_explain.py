"""The verb `explain`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from logframe.cli.command_files import load_file, looks_like_a_file
from logframe.cli.exits import in_one_line
from logframe.cli.language_option import language_option
from logframe.cli.options import METHOD, ON, parsed_day
from logframe.errors import UnknownIdError
from logframe.messages import Code, Message
from logframe.places import Place
from logframe.saving import write_output

if TYPE_CHECKING:
    pass


@click.command(
    help="Explain a rule by its CODE, or how the value of an indicator, node or claim in FILE is calculated."
)
@click.argument("subject", metavar="CODE | FILE")
@click.argument("id", required=False, metavar="[ID]")
@ON
@METHOD
@language_option
def explain(subject: str, id: str | None, on: str | None, method: str | None) -> None:
    from logframe.declaration.programme.programmes import Programme
    from logframe.diagnosis.catalogue import rule
    from logframe.evaluation.project.claimed_statuses import audit_claims
    from logframe.evaluation.project.evaluations import evaluate as evaluate_project
    from logframe.explanation.explaining import explain as explain_answer
    from logframe.writers.rule_text import rule_text

    with in_one_line():
        if id is None and not looks_like_a_file(subject):
            write_output(rule_text(rule(subject.upper())))
            return
        day = parsed_day(on)
        loaded = load_file(subject)
        answers = [evaluate_project(project, on=day, method=method) for project in loaded]
        audits = audit_claims(loaded, answers) if isinstance(loaded, Programme) else ()
        if id is None:
            write_output("\n\n".join(str(answer.explain()) for answer in (*answers, *audits)))
            return
        for evaluation in answers:
            if id in evaluation.fulfilments:
                write_output(str(evaluation[id].explain()))
                return
            if id in evaluation.verdicts:
                write_output(str(explain_answer(evaluation.verdict(id))))
                return
        for audit in audits:
            if audit.claim.id == id:
                write_output(str(audit.explain()))
                return
        indicators = tuple(indicator for answer in answers for indicator in answer.fulfilments)
        raise UnknownIdError(Message("nothing-to-explain", id=Code.of(id), indicators=indicators), place=Place(subject))
