"""An evaluation as text for a terminal: a line a node, a line an indicator, the sources below."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from logframe.evaluation.claims.audits import Audit
from logframe.evaluation.fulfilment.fulfilments import Fulfilment
from logframe.evaluation.fulfilment.source_figures import SourceFigure
from logframe.evaluation.project.claimed_statuses import StatusAudit
from logframe.evaluation.project.evaluations import Evaluation
from logframe.evaluation.project.half_way import reasons_half_way
from logframe.evaluation.project.node_verdicts import NodeVerdict
from logframe.messages import as_message, together
from logframe.reader_forms import form_of
from logframe.reviews.phrases import several
from logframe.reviews.shown_figures import portion
from logframe.terms import reaches_effect
from logframe.writers.catalogue_words import say

_SIGNS: Final = re.compile(r"[\W_]+")
_SHORTEST: Final = 7
_LONGEST: Final = 120


def evaluation_text(evaluation: Evaluation) -> str:
    """Return how far each node and indicator has come, and where measurement stops."""
    project = evaluation.project
    elapsed = None if evaluation.elapsed is None else Fraction(evaluation.elapsed)
    lines = [
        say("project-and-statement", id=project.id, statement=project.statement),
        say("evaluated-on", on=evaluation.on, why=evaluation.date_from, elapsed=elapsed),
        "",
    ]
    for verdict in evaluation.verdicts.values():
        if verdict.node.indicators or verdict.node.kind != "activity":
            lines.extend(node_lines(verdict))
    if not evaluation.verdicts:
        # Of one indicator alone.
        lines.extend(line for answer in evaluation for line in indicator_lines(answer))
    return "\n".join([*lines, "", say("method-of-evaluation", method=evaluation.achieved_by.title)])


def node_lines(verdict: NodeVerdict) -> Iterator[str]:
    """Return the lines of a node, with those of its indicators."""
    node = verdict.node
    yield say(
        "line-of-node",
        kind=node.kind,
        id=node.id,
        status=verdict.status,
        possible=several(verdict.possible),
        reason=verdict.why,
        measured=verdict.coverage_message if node.indicators else None,
    )
    for reason in reasons_half_way(verdict.stops_half_way):
        yield f"  {say('line-stops-half-way', reason=as_message(reason))}"
    if node.kind != "activity":
        yield f"  {say('row-evidence', evidence=verdict.evidence.message)}"
    for answer in verdict.fulfilments:
        yield from indicator_lines(answer)


def indicator_lines(answer: Fulfilment) -> Iterator[str]:
    """Return the line of an indicator, and one for each of several sources."""
    line = say(
        "line-of-indicator",
        id=answer.id,
        status=answer.status,
        possible=several(answer.possible),
        share=portion(answer.share) if answer.indicator.is_numeric else None,
        value=answer.value_message(),
        reason=together(answer.reasons),
    )
    yield f"  {line}"
    statement = answer.indicator.statement
    if form_of(answer.indicator.declared_at) == "iati" and not _is_made_of(answer.id, statement):
        yield f"    {say('quoted', text=textwrap.shorten(statement, _LONGEST, placeholder=' …'))}"
    if reaches_effect(answer.indicator.level) and not answer.indicator.context:
        yield f"    {say('row-evidence', evidence=answer.evidence.message)}"
    if len(answer.sources) > 1:
        for source in answer.sources:
            yield f"    {_source(answer, source)}"


def _is_made_of(id: str, statement: str) -> bool:
    """Return whether an id is made of its statement: one made of a publisher's own reference says nothing to others."""
    words, name = (_SIGNS.sub("", text.casefold()) for text in (statement, id))
    return name.startswith(words[:_SHORTEST])


def _source(answer: Fulfilment, source: SourceFigure) -> str:
    return say(
        "line-of-source",
        source=source.label,
        definition=source.definition,
        value=answer.labelled(source.judgement.value),
        share=portion(source.share),
        status=source.status,
        forecast=portion(source.forecast),
    )


def claim_text(audit: Audit | StatusAudit) -> str:
    """Return what recomputing a claim gives."""
    beside = "".join(f"\n  {say('beside-claim', note=note)}" for note in audit.notes)
    title = say("claim-and-statement", id=audit.claim.id, statement=audit.claim.statement)
    return f"{title}\n  {as_message(audit.explanation)}{beside}"
