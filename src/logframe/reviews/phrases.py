"""What stands in the cells of documents, line by line, so that all of them say the same."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from logframe.declaration.framework.sources import source_label
from logframe.declaration.values.numbers import Missing
from logframe.declaration.values.shares import Share
from logframe.diagnostics import SEVERITY, Diagnostic
from logframe.evaluation.fulfilment.evidence import Evidence
from logframe.evaluation.project.half_way import reasons_half_way
from logframe.evaluation.statuses import Status
from logframe.messages import Field, Joined, Message, as_message, word
from logframe.reviews.blocks import Address, Lines, Small, Strong
from logframe.reviews.reviewing import ActivityLine, NodeLines
from logframe.reviews.rows import Row, SourceLine
from logframe.reviews.sections import ChainNode, Condition, MoneyLine, SourceSays
from logframe.reviews.shown_figures import Portion

NONE_DECLARED: Final = Message("none-declared")


def several(possible: Sequence[Status]) -> Message | None:
    """Return the statuses that are possible, if there is more than one."""
    return Message("possible-beside", statuses=Joined(tuple(possible), "or")) if len(possible) > 1 else None


def node_facts(node: NodeLines) -> list[tuple[Message, Field]]:
    """Return what stands beside a node, each with its label, without what page one says of results."""
    facts: list[tuple[Message, Field]] = []
    is_effect_known = node.evidence is not None and node.evidence.fields["level"] is not Evidence.NONE
    if node.kind != "result" or is_effect_known:
        facts.append((Message("label-evidence"), node.evidence))
    if node.kind == "result" and not node.objectives:
        facts.append((Message("label-contributes-to"), Message("contributes-to-nothing")))
    facts.append((Message("head-strategy"), Message("names", names=node.strategy) if node.strategy else None))
    facts.append((Message("label-project-says"), node.explanation))
    facts.append((Message("head-note-of-evaluator"), node.note))
    return [(label, fact) for label, fact in facts if fact]


def row_name(row: Row) -> list[Message]:
    """Return what an indicator is: its level, definition, and what else it serves."""
    lines = [Message("row-level", level=word(row.level, "level") if isinstance(row.level, str) else row.level)]
    if row.definition:
        lines.append(Message("row-counts", definition=row.definition))
    if row.also_serves:
        lines.append(Message("row-serves-also", ids=row.also_serves, more=row.also_serves_more))
    return lines


def intended(row: Row, *, without_reason: bool) -> list[Message]:
    """Return from where to where an indicator is to go; the reason for no target may stand elsewhere."""
    lines = [Message("row-baseline", baseline=row.baseline)]
    lines += [] if without_reason else [Message("row-target", target=row.target)]
    if row.context:
        # What is outside the project's responsibility is aimed at nothing, unless a target is declared all the same.
        lines = [line for line in lines if NONE_DECLARED not in line.fields.values()]
    return lines + [Message("row-milestone", milestone=milestone) for milestone in row.milestones]


def source_name(source: SourceLine) -> Message:
    """Return the label of a source, and what it counts where that is a definition of its own."""
    return Message("source-counts", source=source.label or source.title, definition=source.definition)


def source_lines(source: SourceLine, elsewhere: Collection[Message | str]) -> list[Field]:
    """Return what the figures of a source come to, their coverage, parts, and notes that do not stand elsewhere.

    What figures come to that others complete stands with those alone.
    """
    completed = not source.decides and not source.definition and not source.superseded_by
    amounts = () if completed else tuple(_amounts(source))
    notes = (note for note in source.notes if note not in elsewhere)
    return [*([Message("several", messages=Joined(amounts, "semicolon"))] if amounts else []), *source.parts, *notes]


def _amounts(source: SourceLine) -> list[Message]:
    amounts = []
    if source.measured and not _is_only_figure(source):
        amounts.append(Message("source-comes-to", accumulates=source.accumulates or "open", value=source.value))
    if source.coverage is not None:
        amounts.append(source.coverage)
    if source.fulfilment is not None:
        way = source.from_baseline
        amounts.append(Message("source-share-of-target", share=source.fulfilment, of_the_way=way, status=source.status))
    elif source.superseded_by:
        amounts.append(Message("source-superseded", by=source.superseded_by))
    if source.forecast is not None:
        amounts.append(Message("source-forecast", share=source.forecast))
    return amounts


def _is_only_figure(source: SourceLine) -> bool:
    """Return whether what the source comes to is its one figure, which stands there already."""
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


def fulfilment(row: Row, node: NodeLines, *, without_reason: bool) -> list[Message]:
    """Return how far an indicator has come, in numbers and in words; why it has no target may stand elsewhere."""
    lines = []
    if isinstance(row.fulfilment, Portion):
        lines.append(Message("row-share-of-the-way", share=row.fulfilment))
    elif row.fulfilment is not None:
        lines.append(row.fulfilment)
    if row.forecast is not None:
        lines.append(Message("row-forecast", share=row.forecast))
    if row.evidence not in (None, node.evidence):
        lines.append(Message("row-evidence", evidence=row.evidence))
    if row.reason is not None and not (without_reason and row.reason.code == "no-target"):
        lines.append(_in_short(row.reason, row.target))
    return lines


def _in_short(reason: Message, target: Field) -> Message:
    """Return a reason without what stands elsewhere: why there is no target or figure, and what context means."""
    if isinstance(target, Missing) and reason.code == "no-target":
        return Message("no-target", reason=None)
    if reason.code == "only-missing-figures":
        return Message("only-missing-figures", reason=None)
    return Message("context-in-short") if reason.code == "context" else reason


def problem(diagnostic: Diagnostic) -> Message:
    """Return what is wrong, with its code."""
    return Message("problem", severity=SEVERITY[diagnostic.severity], rule=diagnostic.code, finding=diagnostic.message)


def condition(line: Condition) -> Message:
    """Return an assumption or a risk by name."""
    code = "condition-assumption" if line.kind == "assumption" else "condition-risk"
    return Message(code, statement=line.statement)


def half_way_in_words(node: ChainNode) -> Message:
    """Return where measurement stops, and how well the effect of a node is known."""
    reasons = reasons_half_way(node.stops_half_way)
    ways = Message("several", messages=Joined(reasons, "semicolon")) if reasons else None
    return Message("chain-half-way", ways=ways, evidence=node.evidence)


def state_of(node: ChainNode) -> Message | None:
    """Return how far a step of the chain has come; None for an activity without indicators."""
    if node.measured is None:
        return None if node.status is None else as_message(node.status)
    return Message("chain-state", status=node.status, measured=node.measured)


def evidence_of(node: ChainNode) -> Message | None:
    """Return how well the effect of a step of the chain is known; None where it claims none."""
    return None if node.evidence is None else Message("chain-evidence", evidence=node.evidence)


def amount(line: MoneyLine) -> Field:
    """Return what a line of the budget amounts to; nothing for an exact share, which stands beside it."""
    if isinstance(line.amount, Message) and line.amount.code == "share-of-total":
        share = line.amount.fields["share"]
        return share if isinstance(share, Share) and share.percent.form == "approximate" else None
    return line.amount


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
    about = tuple(part for part in (source.kind, source.date) if part)
    return Message("source-title", title=source.title, about=about)


def source_named(source: SourceSays) -> Lines:
    """Return the title of a source, its id where lines call it by that, and its address."""
    id = Small(source.id) if source_label(source.id, source.title) == source.id != source.title else None
    return Lines((Strong(source_title(source)), id, Address(source.url) if source.url else None))


def says(source: SourceSays) -> Message:
    """Return the indicators of which a source says anything."""
    indicators = tuple(dict.fromkeys(indicator for indicator, _ in source.says))
    return Message("names", names=indicators) if indicators else Message("no-figure-is-used")


def activity_said(line: ActivityLine) -> list[Message]:
    """Return what is said of an activity, and what its own indicators tell."""
    lines = [Message("row-in-short", indicator=row.id, value=row.value, status=row.status) for row in line.rows]
    if line.explanation:
        lines.append(Message("the-project-says", text=line.explanation))
    if line.note:
        lines.append(as_message(line.note))
    return lines
