"""An evaluation as text for a terminal: a line a node, a line an indicator, the sources below."""

from __future__ import annotations

from logframe.declaration.values.numerals import percentage
from logframe.declaration.values.periods import day_in_words
from logframe.declaration.values.short_numerals import share_text
from logframe.evaluation.claims.audits import Audit
from logframe.evaluation.fulfilment.fulfilments import Fulfilment
from logframe.evaluation.project.claimed_statuses import StatusAudit
from logframe.evaluation.project.evaluations import Evaluation
from logframe.evaluation.project.half_way import reasons_half_way
from logframe.terms import reaches_effect
from logframe.writers.phrases import several


def evaluation_text(evaluation: Evaluation) -> str:
    """Write an evaluation: how far every node and indicator has come, and where measurement stops."""
    project = evaluation.project
    passed = "" if evaluation.elapsed is None else f", {percentage(evaluation.elapsed)} of its time elapsed"
    lines = [
        f"{project.id}: {project.statement}",
        f"on {day_in_words(evaluation.on)} ({evaluation.date_from}{passed})",
        "",
    ]
    for verdict in evaluation.verdicts.values():
        node = verdict.node
        if node.kind == "activity" and not node.indicators:
            continue
        measured = f"; {verdict.coverage()}" if node.indicators else ""
        reason = f": {verdict.reason}" if verdict.reason else ""
        lines.append(f"{node.kind} {node.id}: {verdict.status}{several(verdict.possible)}{reason}{measured}")
        lines.extend(f"  stops half way: {why}" for why in reasons_half_way(verdict.stops_half_way))
        if node.kind != "activity":
            lines.append(f"  evidence of effect: {verdict.evidence.message}")
        for answer in verdict.fulfilments:
            lines.extend(_indicator(answer))
    lines += ["", f"method: {evaluation.method}; every number: logframe explain FILE INDICATOR-ID"]
    return "\n".join(lines)


def _indicator(answer: Fulfilment) -> list[str]:
    share = "" if answer.share is None or not answer.indicator.is_numeric else f", {share_text(answer.share)}"
    reason = f" ({answer.reason})" if answer.reason else ""
    value = answer.value_text()
    lines = [f"  {answer.id}: {answer.status}{several(answer.possible)}{share}; {value}{reason}"]
    if reaches_effect(answer.indicator.level) and not answer.indicator.context:
        lines.append(f"    evidence of effect: {answer.evidence.message}")
    if len(answer.sources) > 1:
        for one in answer.sources:
            other = f" ({one.definition})" if one.definition else ""
            told = "" if one.share is None else f", {share_text(one.share)}"
            ahead = "" if one.forecast is None else f", forecast {share_text(one.forecast)}"
            said = answer.label(one.judgement.value)
            lines.append(f"    {one.name or 'no source named'}{other}: {said}{told}: {one.status}{ahead}")
    return lines


def claim_text(found: Audit | StatusAudit) -> str:
    """Write what recomputing a claim gives."""
    warnings = "".join(f"\n  beside it: {text}" for text in found.warnings)
    return f"claim {found.claim.id}: {found.claim.statement}\n  {found.explanation}{warnings}"
