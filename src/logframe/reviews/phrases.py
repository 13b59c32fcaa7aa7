"""What stands in the cells of documents, line by line, so that all of them say the same."""

from __future__ import annotations

from collections.abc import Sequence

from logframe.diagnostics import SEVERITY, Diagnostic
from logframe.evaluation.project.half_way import HalfWay, reasons_half_way
from logframe.evaluation.statuses import Status
from logframe.messages import Code, Joined, Message, as_message
from logframe.reviews.reviewing import ActivityLine, NodeLines
from logframe.reviews.rows import Row, SourceLine
from logframe.reviews.sections import ChainNode, Condition, MoneyLine, SourceSays
from logframe.reviews.shown_figures import Portion


def several(possible: Sequence[Status]) -> Message | None:
    """Return the statuses that are possible, if there is more than one."""
    return Message("possible-beside", statuses=Joined(tuple(possible), "or")) if len(possible) > 1 else None


def verdict_in_words(node: NodeLines) -> Message:
    """Return a node's status, how much of it is measured, and where it stops."""
    if not node.rows:
        return Message("verdict-without-indicator")
    return Message(
        "verdict-of-node",
        status=node.status,
        possible=several(node.possible),
        measured=node.measured,
        reason=node.reason,
        stops=bool(node.stops_half_way),
    )


def node_facts(node: NodeLines) -> list[Message]:
    """Return what stands beside a node: why it stops half way, its strategy part, money, and what is said of it."""
    facts = [Message("node-stops-half-way", reason=reason) for reason in node.half_way_reasons]
    facts.append(Message("node-evidence", evidence=node.evidence))
    if node.kind == "result":
        facts.append(Message("node-contributes-to", objectives=node.objectives))
    if node.strategy:
        facts.append(Message("node-strategy", parts=node.strategy))
    facts.extend(Message("node-money", money=line) for line in node.money)
    if node.explanation:
        facts.append(Message("node-project-says", text=node.explanation))
    if node.note:
        facts.append(Message("node-note", text=node.note))
    return facts


def row_name(row: Row) -> list[Message]:
    """Return what an indicator is: its statement, level, definition, and what else it serves."""
    lines = [as_message(row.statement), Message("row-level", level=row.level)]
    if row.context:
        lines.append(Message("row-context"))
    if row.definition:
        lines.append(Message("row-counts", definition=row.definition))
    if row.also_serves:
        lines.append(Message("row-serves-also", ids=row.also_serves, more=row.also_serves_more))
    return lines


def intended(row: Row) -> list[Message]:
    """Return from where to where an indicator is to go."""
    lines = [Message("row-baseline", baseline=row.baseline), Message("row-target", target=row.target)]
    return lines + [Message("row-milestone", milestone=milestone) for milestone in row.milestones]


def reported(row: Row) -> list[Message]:
    """Return what every source reports."""
    if not row.sources:
        return [Message("nothing-is-reported")]
    return [line for source in row.sources for line in source_lines(source)]


def source_lines(source: SourceLine) -> list[Message]:
    """Return what one source reports: its figures, what they come to, coverage, parts and notes."""
    name = source.title or source.source
    figures = Joined(source.figures, "semicolon")
    lines = [Message("source-reports", source=name, definition=source.definition, figures=figures)]
    amounts = _amounts(source)
    if amounts:
        lines.append(Message("source-line", text=Joined(tuple(amounts), "semicolon")))
    lines.extend(Message("source-line", text=text) for text in (*source.parts, *source.notes))
    return lines


def _amounts(source: SourceLine) -> list[Message]:
    amounts = []
    if source.measured and not _is_only_figure(source):
        amounts.append(Message("source-comes-to", value=source.value))
    if source.coverage is not None:
        amounts.append(source.coverage)
    if source.fulfilment is not None:
        amounts.append(Message("source-share-of-target", share=source.fulfilment, status=source.status))
    elif source.superseded_by:
        amounts.append(Message("source-superseded", by=source.superseded_by))
    if source.forecast is not None:
        amounts.append(Message("source-forecast", share=source.forecast))
    return amounts


def _is_only_figure(source: SourceLine) -> bool:
    """Tell whether what the source comes to is its one figure, which stands there already."""
    if len(source.figures) != 1:
        return False
    value = source.value.items[0] if isinstance(source.value, Joined) else source.value
    return bool(source.figures[0].fields["value"] == value)


def in_brackets(text: Message | None) -> list[Message]:
    """Return a text in brackets, nothing for none."""
    return [] if text is None else [Message("in-brackets", text=text)]


def part_of(line: MoneyLine) -> list[Message]:
    """Return of what other line a line of the budget is a part."""
    return [Message("part-of-line", line=line.part_of)] if line.part_of else []


def fulfilment(row: Row) -> list[Message]:
    """Return how far an indicator has come, in numbers and in words."""
    lines = []
    if len(row.possible) > 1:
        lines.append(Message("row-possible", statuses=Joined(row.possible, "or")))
    if isinstance(row.fulfilment, Portion):
        lines.append(Message("row-share-of-the-way", share=row.fulfilment))
    elif row.fulfilment is not None:
        lines.append(row.fulfilment)
    if row.forecast is not None:
        lines.append(Message("row-forecast", share=row.forecast))
    if row.evidence is not None:
        lines.append(Message("row-evidence", evidence=row.evidence))
    if row.reason is not None:
        lines.append(row.reason)
    return lines


def problems(diagnostics: Sequence[Diagnostic]) -> list[Message]:
    """Return what is wrong, each with its code."""
    return [problem(diagnostic) for diagnostic in diagnostics]


def problem(diagnostic: Diagnostic) -> Message:
    """Return what is wrong, with its code."""
    return Message("problem", severity=SEVERITY[diagnostic.severity], rule=diagnostic.code, finding=diagnostic.message)


def condition(line: Condition) -> Message:
    """Return an assumption or a risk by name."""
    code = "condition-assumption" if line.kind == "assumption" else "condition-risk"
    return Message(code, statement=line.statement)


def ways_in_words(ways: tuple[HalfWay, ...]) -> Message:
    """Return the ways in which a node stops half way."""
    return Message("several", messages=Joined(tuple(as_message(way) for way in reasons_half_way(ways)), "semicolon"))


def half_way_in_words(node: ChainNode) -> Message:
    """Return where measurement stops, and how well the effect of a node is known."""
    ways = ways_in_words(node.stops_half_way) if node.stops_half_way else None
    return Message("chain-half-way", ways=ways, evidence=node.evidence)


def state_of(node: ChainNode) -> Message | None:
    """Return how far a step of the chain has come; None for an activity without indicators."""
    if node.measured is None:
        return None if node.status is None else as_message(node.status)
    return Message("chain-state", status=node.status, measured=node.measured)


def evidence_of(node: ChainNode) -> Message | None:
    """Return how well the effect of a step of the chain is known; None where it claims none."""
    return None if node.evidence is None else Message("chain-evidence", evidence=node.evidence)


def money_for(line: MoneyLine) -> list[Message]:
    """Return what a line of the budget is for."""
    lines = [as_message(line.component)] if line.component else []
    if line.indirect:
        lines.append(Message("indirect-cost"))
    if line.serves:
        lines.append(Message("money-serves", parts=line.serves))
    return lines


def source_title(source: SourceSays) -> Message:
    """Return the title of a source, with its kind and date."""
    date = None if source.date is None else Code(source.date.isoformat())
    about = tuple(text for text in (source.kind, date) if text)
    return Message("source-title", title=source.title, about=about)


def says(source: SourceSays) -> list[Message]:
    """Return what a source says of each indicator."""
    lines = [Message("source-of-indicator", indicator=indicator, figures=figures) for indicator, figures in source.says]
    return lines or [Message("no-figure-is-used")]


def activity_said(line: ActivityLine) -> list[Message]:
    """Return what is said of an activity, and what its own indicators tell."""
    lines = [Message("row-in-short", indicator=row.id, value=row.value, status=row.status) for row in line.rows]
    if line.explanation:
        lines.append(Message("the-project-says", text=line.explanation))
    if line.note:
        lines.append(as_message(line.note))
    return lines


PHRASES = {
    phrase.__name__: phrase
    for phrase in (
        activity_said,
        condition,
        fulfilment,
        half_way_in_words,
        intended,
        money_for,
        node_facts,
        problem,
        problems,
        reported,
        row_name,
        says,
        several,
        source_lines,
        source_title,
        verdict_in_words,
        ways_in_words,
    )
}
