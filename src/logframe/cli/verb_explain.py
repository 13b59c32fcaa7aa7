"""The verb `explain`."""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

import click

from logframe.cli.addresses import files_and_address
from logframe.cli.command_files import activities_in, all_files, looks_like_a_file, read_file
from logframe.cli.command_outputs import write_outputs
from logframe.cli.exits import in_one_line
from logframe.cli.iati_options import iati_options
from logframe.cli.language_option import language_option
from logframe.cli.options import METHOD, ON, format_option, parsed_day
from logframe.saving import write_output
from logframe.spoken_language import in_language

if TYPE_CHECKING:
    from logframe.assessment.assessments import Assessment
    from logframe.declaration.framework.projects import Project
    from logframe.evaluation.project.evaluations import Evaluation
    from logframe.explanations import Explanation


@click.command(
    help="""Explain a problem by its CODE, or how the value of an indicator, node or claim in FILES is calculated.

    ID is that of an indicator, node or project; where several projects have the same, name one as PROJECT/ID.
    Of an evaluation, explain what a finding or recommendation rests on, by its ID or its label in the report, as F4."""
)
@click.argument("words", metavar="CODE | FILES... [ID]", nargs=-1, required=True)
@ON
@METHOD
@iati_options
@format_option("text", "csv")
@language_option
def explain(words: tuple[str, ...], on: str | None, method: str | None, form: str) -> None:
    from logframe.declaration.programme.programmes import Programme
    from logframe.diagnosis.catalogue import entry
    from logframe.diagnosis.other_codes import OTHER_CODES
    from logframe.evaluation.project.claimed_statuses import audit_claims
    from logframe.evaluation.project.evaluations import evaluate as evaluate_project
    from logframe.writers.row_text import csv_pieces, csv_text
    from logframe.writers.rule_text import rule_row, rule_text

    def write(explanations: Iterable[Explanation]) -> None:
        if form == "text":
            write_outputs(map(str, explanations))
        else:
            rows = ({"explains": str(part.title), **row} for part in explanations for row in part.rows())
            write_output(csv_pieces(rows))

    with in_one_line(), in_language(None if form == "text" else "en"):
        if len(words) == 1 and (not looks_like_a_file(words[0]) or _is_code(words[0], OTHER_CODES)):
            rule = entry(words[0])
            write_output(rule_text(rule) if form == "text" else csv_text([rule_row(rule)]))
            return
        names, address = files_and_address(words)
        day = parsed_day(on)
        files = all_files(names)
        # All files are looked at before anything is written; published activities come one at a time.
        published = {file: activities_in(file) for file in files}
        loaded = {file: read_file(file) for file in files if published[file] is None}
        programmes = [held.found for held in loaded.values() if isinstance(held.found, Programme)]

        def projects() -> Iterator[Project]:
            for file in files:
                activities = published[file]
                yield from loaded[file].found if activities is None else (activity.project for activity in activities)

        def answer(project: Project) -> Evaluation:
            return evaluate_project(project, on=day, method=method)

        def claims(programme: Programme) -> Iterator[Explanation]:
            ids = {claim.id for claim in programme.claims if address is None or claim.id == address.text}
            audits = audit_claims(programme, [answer(project) for project in programme]) if ids else ()
            return (audit.explain() for audit in audits if audit.claim.id in ids)

        stated = chain.from_iterable(map(claims, programmes))
        if address is None:
            write(chain((answer(project).explain() for project in projects()), stated))
            return
        part = address.only_or_none(projects(), files[0])
        explanations = [*([] if part is None else [_explained(answer(part.project), part.id)]), *stated]
        assessments = [own for held in loaded.values() for own in held.assessments]
        explanations += _of_records(assessments, address.text, day)
        if not explanations:
            raise address.unknown(files[0])
        write(explanations)


def _explained(evaluation: Evaluation, id: str) -> Explanation:
    """Return how the answer for an indicator or node comes about, for "" that of the whole project."""
    from logframe.explanation.explaining import explain as explain_answer

    if not id:
        return evaluation.explain()
    return evaluation[id].explain() if id in evaluation.fulfilments else explain_answer(evaluation.verdict(id))


def _of_records(assessments: Sequence[Assessment], id: str, day: datetime.date | None) -> Iterator[Explanation]:
    """Return the explanation of a record, EVALUATION/ID, or of that id or label in each evaluation that has it."""
    if not assessments:
        return
    from logframe.assessment.record_explanations import explain_record, record_named
    from logframe.explanations import Explanation
    from logframe.messages import Message

    holder, _, own = id.rpartition("/")
    for assessment in assessments:
        record = record_named(assessment, own if holder in ("", assessment.id) else id)
        if record is not None:
            explanation = explain_record(assessment, record.id, on=day)
            if assessments[1:]:
                label = f"{assessment.id}/{assessment.label(record.id)}"
                title = Message("explain-title", id=label, statement=record.statement)
                explanation = Explanation(title, explanation.steps)
            yield explanation


def _is_code(word: str, codes: Iterable[str]) -> bool:
    """Return whether a word that may name a file is a code, such as IATI-8.6.1."""
    return not os.path.exists(word) and word.upper() in map(str.upper, codes)
