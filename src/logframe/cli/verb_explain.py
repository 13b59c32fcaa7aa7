"""The verb `explain`."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from logframe.cli.command_files import all_files, load_file, looks_like_a_file
from logframe.cli.exits import in_one_line
from logframe.cli.iati_options import iati_options
from logframe.cli.language_option import language_option
from logframe.cli.options import METHOD, ON, parsed_day
from logframe.errors import UnknownIdError
from logframe.messages import Code, Message
from logframe.opening import STANDARD_INPUT
from logframe.places import Place
from logframe.saving import write_output

if TYPE_CHECKING:
    from logframe.evaluation.project.evaluations import Evaluation
    from logframe.explanations import Explanation


@click.command(
    help="""Explain a rule by its CODE, or how the value of an indicator, node or claim in FILES is calculated.

    Where several projects have the same ID, name one as PROJECT/ID."""
)
@click.argument("words", metavar="CODE | FILES... [ID]", nargs=-1, required=True)
@ON
@METHOD
@iati_options
@language_option
def explain(words: tuple[str, ...], on: str | None, method: str | None) -> None:
    from logframe.declaration.programme.programmes import Programme
    from logframe.diagnosis.catalogue import rule
    from logframe.evaluation.project.claimed_statuses import audit_claims
    from logframe.evaluation.project.evaluations import evaluate as evaluate_project
    from logframe.writers.rule_text import rule_text

    with in_one_line():
        if len(words) == 1 and not looks_like_a_file(words[0]):
            write_output(rule_text(rule(words[0].upper())))
            return
        wanted = words[-1] if len(words) > 1 and _is_id(words[-1]) else None
        day = parsed_day(on)
        answers: list[Evaluation] = []
        claims: list[tuple[str, Explanation]] = []
        files = all_files(words if wanted is None else words[:-1])
        for file in files:
            loaded = load_file(file)
            own = [evaluate_project(project, on=day, method=method) for project in loaded]
            answers += own
            if isinstance(loaded, Programme):
                claims += [(audit.claim.id, audit.explain()) for audit in audit_claims(loaded, own)]
        if wanted is None:
            whole = [answer.explain() for answer in answers]
            write_output("\n\n".join(map(str, (*whole, *(explanation for _, explanation in claims)))))
            return
        named, _, own_id = wanted.rpartition("/")
        if any(answer.project.id == named for answer in answers):
            answers, wanted = [answer for answer in answers if answer.project.id == named], own_id
        holders = [answer.project.id for answer in answers if wanted in answer.fulfilments or wanted in answer.verdicts]
        if len(holders) > 1:
            ids = tuple(f"{holder}/{wanted}" for holder in holders)
            raise UnknownIdError(Message("id-in-several-projects", id=Code.of(wanted), ids=ids), place=Place(files[0]))
        explanations = [*_of_projects(answers, wanted), *(text for id, text in claims if id == wanted)]
        if not explanations:
            indicators = tuple(indicator for answer in answers for indicator in answer.fulfilments)
            message = Message("nothing-to-explain", id=Code.of(wanted), indicators=indicators)
            raise UnknownIdError(message, place=Place(files[0]))
        write_output("\n\n".join(map(str, explanations)))


def _is_id(word: str) -> bool:
    """Return whether the last of several words is an id: no ending of a file, and no path that leads to something."""
    from logframe.exchange.loading import READ

    is_path = os.path.basename(word) != word and os.path.exists(word)
    return word != STANDARD_INPUT and os.path.splitext(word)[1].lower() not in READ and not is_path


def _of_projects(answers: list[Evaluation], wanted: str) -> Iterator[Explanation]:
    """Return the explanations of an id in each project that has it."""
    from logframe.explanation.explaining import explain as explain_answer

    for evaluation in answers:
        if wanted in evaluation.fulfilments:
            yield evaluation[wanted].explain()
        elif wanted in evaluation.verdicts:
            yield explain_answer(evaluation.verdict(wanted))
