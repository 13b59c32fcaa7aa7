"""Short phrases that every document uses, so that all of them say the same."""

from __future__ import annotations

from collections.abc import Sequence

from logframe.diagnostics import Diagnostic
from logframe.evaluation.project.half_way import HalfWay, reasons_half_way
from logframe.reviews.reviewing import ActivityLine, NodeLines
from logframe.reviews.rows import Row, SourceLine
from logframe.reviews.sections import ChainNode, MoneyLine, SourceSays


def several(possible: Sequence[str]) -> str:
    """Write the statuses that are possible, if there is more than one."""
    return f" ({' or '.join(possible)})" if len(possible) > 1 else ""


def verdict_in_words(node: NodeLines) -> str:
    """Write a node's status, how much of it is measured, and where it stops."""
    if not node.rows:
        return "no indicator: nobody can say whether it is reached"
    text = f"{node.status}{several(node.possible)}; {node.measured}"
    if node.reason:
        text += f"; {node.reason}"
    return text + ("; stops half way" if node.stops_half_way else "")


def node_facts(node: NodeLines) -> list[str]:
    """Write what stands beside a node: why it stops half way, its strategy part, money, and what is said of it."""
    told = [f"Stops half way: {text}" for text in node.half_way_reasons]
    told.append(f"Evidence of effect: {node.evidence}")
    if node.kind == "result":
        told.append(f"Contributes to: {', '.join(node.objectives) or 'nothing that is declared'}")
    if node.strategy:
        told.append(f"Part of the strategy: {', '.join(node.strategy)}")
    told.extend(f"Money: {text}" for text in node.money)
    if node.explanation:
        told.append(f"The project says: {node.explanation}")
    if node.note:
        told.append(f"The evaluator's note: {node.note}")
    return told


def row_name(row: Row) -> list[str]:
    """Write what an indicator is: its statement, level, definition, and what else it serves."""
    told = [row.statement, f"level: {row.level}"]
    if row.context:
        told.append("context: the project does not answer for it")
    if row.definition:
        told.append(f"counts: {row.definition}")
    if row.also_serves:
        more = f" and {row.also_serves_more} more" if row.also_serves_more else ""
        told.append(f"serves also: {', '.join(row.also_serves)}{more}")
    return told


def intended(row: Row) -> list[str]:
    """Write from where to where an indicator is to go."""
    told = [f"baseline: {row.baseline}", f"target: {row.target}"]
    return told + [f"milestone: {text}" for text in row.milestones]


def reported(row: Row) -> list[str]:
    """Write what every source reports."""
    if not row.sources:
        return ["nothing is reported"]
    return [text for one in row.sources for text in source_lines(one)]


def source_lines(one: SourceLine) -> list[str]:
    """Write what one source reports: its figures, what they come to, coverage, parts and notes."""
    name = one.title or one.source or "no source named"
    other = f" (counts {one.definition})" if one.definition else ""
    told = [f"{name}{other}: {'; '.join(one.figures)}"]
    amounts = []
    told_already = len(one.figures) == 1 and one.figures[0].startswith(one.value)
    if one.value and one.measured and not told_already:
        amounts.append(f"comes to {one.value}")
    if one.coverage:
        amounts.append(one.coverage)
    if one.fulfilment:
        amounts.append(f"{one.fulfilment} of the target: {one.status}")
    elif one.status.startswith("superseded"):
        amounts.append(one.status)
    if one.forecast:
        amounts.append(f"forecast {one.forecast}")
    if amounts:
        told.append(f"– {'; '.join(amounts)}")
    told.extend(f"– {text}" for text in (*one.parts, *one.notes))
    return told


def fulfilment(row: Row) -> list[str]:
    """Write how far an indicator has come, in numbers and in words."""
    told = []
    if len(row.possible) > 1:
        told.append(f"possible: {' or '.join(row.possible)}")
    if row.fulfilment:
        told.append(f"{row.fulfilment} of the way" if "steps" not in row.fulfilment else row.fulfilment)
    if row.forecast:
        told.append(f"forecast: {row.forecast}")
    if row.evidence:
        told.append(f"evidence of effect: {row.evidence}")
    if row.reason:
        told.append(row.reason)
    return told


def problems(found: Sequence[Diagnostic]) -> list[str]:
    """Write what is wrong, each with its code."""
    return [f"{one.severity} {one.code}: {one.message}" for one in found]


def ways_in_words(ways: tuple[HalfWay, ...]) -> str:
    """Write the ways in which a node stops half way."""
    return "; ".join(map(str, reasons_half_way(ways)))


def half_way_in_words(node: ChainNode) -> str:
    """Write where measurement stops, and how well the effect of a node is known."""
    stops = [f"measurement stops here: {ways_in_words(node.stops_half_way)}"] if node.stops_half_way else []
    return "; ".join([*stops, f"evidence of effect: {node.evidence}"])


def money_for(line: MoneyLine) -> list[str]:
    """Write what a line of the budget is for."""
    told = [line.component] if line.component else []
    if line.indirect:
        told.append("indirect cost")
    if line.serves:
        told.append(f"serves {', '.join(line.serves)}")
    return told


def source_name(source: SourceSays) -> list[str]:
    """Write what a source is."""
    about = ", ".join(text for text in (source.kind, source.date) if text)
    return [f"{source.title}{f' ({about})' if about else ''}", source.url, source.note]


def says(source: SourceSays) -> list[str]:
    """Write what a source says of each indicator."""
    return [f"{indicator}: {text}" for indicator, text in source.says] or ["no figure of it is used"]


def activity_said(line: ActivityLine) -> list[str]:
    """Write what is said of an activity, and what its own indicators tell."""
    told = [f"{row.id}: {row.value}, {row.status}" for row in line.rows]
    if line.explanation:
        told.append(f"the project says: {line.explanation}")
    if line.note:
        told.append(line.note)
    return told


PHRASES = {
    one.__name__: one
    for one in (
        activity_said,
        fulfilment,
        half_way_in_words,
        intended,
        money_for,
        node_facts,
        problems,
        reported,
        row_name,
        says,
        several,
        source_lines,
        source_name,
        verdict_in_words,
        ways_in_words,
    )
}
