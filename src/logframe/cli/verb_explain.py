"""The verb `explain`."""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

import click

from logframe.cli.command_files import activities_in, all_files, looks_like_a_file, read_file
from logframe.cli.command_outputs import write_outputs
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
    from logframe.assessment.assessments import Assessment
    from logframe.declaration.framework.projects import Project
    from logframe.evaluation.project.evaluations import Evaluation
    from logframe.explanations import Explanation


@click.command(
    help="""Explain a rule by its CODE, or how the value of an indicator, node or claim in FILES is calculated.

    Where several projects have the same ID, name one as PROJECT/ID. Of an evaluation, explain what a finding or
    recommendation rests on, by its ID or its label in the report, as F4."""
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
        files = all_files(words if wanted is None else words[:-1])
        # All files are looked at before anything is written; published activities come one at a time.
        sources = [(activities_in(file), file) for file in files]
        loaded = {file: read_file(file) for published, file in sources if published is None}
        claims: list[tuple[str, Explanation]] = []

        def evaluations(is_asked: Callable[[Project], bool]) -> Iterator[Evaluation]:
            for published, file in sources:
                if published is not None:
                    asked = (activity.project for activity in published if is_asked(activity.project))
                    yield from (evaluate_project(project, on=day, method=method) for project in asked)
                    continue
                held = loaded[file].found
                own = [evaluate_project(project, on=day, method=method) for project in held]
                yield from own
                if isinstance(held, Programme):
                    claims.extend((audit.claim.id, audit.explain()) for audit in audit_claims(held, own))

        if wanted is None:
            whole = (str(answer.explain()) for answer in evaluations(lambda _: True))
            write_outputs(chain(whole, (str(explanation) for _, explanation in claims)))
            return
        named, _, own_id = wanted.rpartition("/")
        indicator_ids: dict[str, None] = {}
        id = wanted
        answers = list(evaluations(lambda project: _has(project, id, indicator_ids)))
        if any(answer.project.id == named for answer in answers):
            answers, wanted = [answer for answer in answers if answer.project.id == named], own_id
        holders = [answer.project.id for answer in answers if wanted in answer.fulfilments or wanted in answer.verdicts]
        if len(holders) > 1:
            ids = tuple(f"{holder}/{wanted}" for holder in holders)
            raise UnknownIdError(Message("id-in-several-projects", id=Code.of(wanted), ids=ids), place=Place(files[0]))
        assessments = [own for whole_file in loaded.values() for own in whole_file.assessments]
        explanations = [
            *_of_projects(answers, wanted),
            *(text for id, text in claims if id == wanted),
            *_of_records(assessments, id, day),
        ]
        if not explanations:
            indicators = tuple(
                dict.fromkeys([*(id for answer in answers for id in answer.fulfilments), *indicator_ids])
            )
            message = Message("nothing-to-explain", id=Code.of(wanted), indicators=indicators)
            raise UnknownIdError(message, place=Place(files[0]))
        write_output("\n\n".join(map(str, explanations)))


def _of_records(assessments: Sequence[Assessment], wanted: str, day: datetime.date | None) -> Iterator[Explanation]:
    """Return the explanation of a record in each evaluation that has it, by its id or label."""
    if not assessments:
        return
    from logframe.assessment.record_explanations import explain_record, record_named

    for assessment in assessments:
        if record_named(assessment, wanted) is not None:
            yield explain_record(assessment, wanted, on=day)


def _has(project: Project, wanted: str, indicators: dict[str, None]) -> bool:
    """Return whether an id is that of an indicator or node of a project, or begins with that of the project.

    `indicators` takes up the ids of its indicators.
    """
    own = [indicator.id for indicator in project.indicators()]
    indicators.update(dict.fromkeys(own))
    return project.id == wanted.rpartition("/")[0] or wanted in own or any(wanted == node.id for node in project.nodes)


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
