"""The review of a project as blocks: which stand in it, and in which order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from logframe.messages import Message, as_message
from logframe.reviews import phrases
from logframe.reviews.blocks import (
    Block,
    Bullets,
    Cell,
    Chain,
    Column,
    Heading,
    Labelled,
    Lines,
    Paragraph,
    Strong,
    Table,
)
from logframe.reviews.reviewing import NodeLines, Review
from logframe.reviews.rows import Row


def blocks_of(review: Review) -> tuple[Block, ...]:
    """Return the document that a review makes."""
    return (*_opening(review), *_chain(review), *_nodes(review), *_after(review), *_lists(review))


def _opening(review: Review) -> Iterator[Block]:
    yield Heading(Message("title-of-review", id=review.project, statement=review.statement), 1, review.project)
    yield Paragraph((Message("kind-review"),))
    if review.description:
        yield Paragraph((review.description,))
    yield Bullets(tuple(Labelled(label, fact) for label, fact in review.facts))
    yield Heading(Message("heading-summary"), 2, "summary")
    yield Bullets(review.summary)
    if review.note:
        yield Paragraph((Labelled(Message("head-note-of-evaluator"), review.note),))


def _chain(review: Review) -> Iterator[Block]:
    if not review.chain:
        return
    yield Heading(Message("heading-chain"), 2, "chain")
    yield Chain(review.chain)
    with_evidence = [node for node in review.chain if node.evidence is not None]
    if with_evidence:
        yield Bullets(tuple(Lines((Strong(node.id), phrases.half_way_in_words(node))) for node in with_evidence))


def _nodes(review: Review) -> Iterator[Block]:
    yield Heading(Message("heading-lines"), 2, "lines")
    for node in review.nodes:
        yield Heading(_node_title(node), 3, node.id)
        yield Paragraph((Strong(phrases.verdict_in_words(node)), *phrases.node_facts(node)))
        if node.rows:
            yield Table(_LINES, tuple(_row(row) for row in node.rows))
        if node.problems:
            kind = Message("kind-in-text", kind=node.kind)
            yield Paragraph((Message("heading-node-problems", kind=kind),))
            yield Bullets(tuple(phrases.problems(node.problems)))


def _node_title(node: NodeLines) -> Message:
    return Message("title-of-node", kind=node.kind, id=node.id, statement=node.statement)


_LINES = (
    Column(Message("head-indicator")),
    Column(Message("head-baseline-and-target")),
    Column(Message("head-each-source"), "figures"),
    Column(Message("head-fulfilment"), "status"),
    Column(Message("head-reason")),
    Column(Message("head-wrong")),
    Column(Message("head-note-of-evaluator")),
)


def _row(row: Row) -> tuple[Cell, ...]:
    return (
        Lines((Strong(row.id), *phrases.row_name(row))),
        Lines(tuple(phrases.intended(row))),
        Lines(tuple(phrases.reported(row))),
        Lines((Strong(row.status), *phrases.fulfilment(row))),
        row.explanation,
        Lines(tuple(phrases.problems(row.problems))),
        row.note,
    )


def _table(heads: Iterable[Message], rows: Iterable[tuple[Cell, ...]]) -> Table:
    return Table(tuple(Column(head) for head in heads), tuple(rows))


def _after(review: Review) -> Iterator[Block]:
    if review.next_steps:
        yield Heading(Message("heading-next-steps"), 2, "next-steps")
        yield Bullets(
            tuple(
                Lines(
                    (
                        Labelled(step.node, phrases.ways_in_words(step.ways)),
                        *(Message("ask", indicator=indicator, ask=ask) for indicator, ask in step.asks),
                    )
                )
                for step in review.next_steps
            )
        )
    if review.activities:
        yield Heading(Message("heading-activities"), 2, "activities")
        heads = (Message("head-activity"), Message("head-leads-to"), Message("head-said"), Message("head-wrong"))
        yield _table(
            heads,
            (
                (
                    Lines((Strong(line.id), line.statement)),
                    Lines(line.leads_to),
                    Lines(tuple(phrases.activity_said(line))),
                    Lines(tuple(phrases.problems(line.problems))),
                )
                for line in review.activities
            ),
        )
    if review.money:
        yield from _money(review)
    if review.conditions:
        yield Heading(Message("heading-conditions"), 2, "conditions")
        heads = (Message("head-condition"), Message("head-of"), Message("head-outcome"), Message("head-response"))
        yield _table(
            heads,
            (
                (
                    Lines((phrases.condition(line), *phrases.in_brackets(line.weight))),
                    line.node or Message("the-project"),
                    line.outcome or Message("not-reported"),
                    Lines((line.response, line.note)),
                )
                for line in review.conditions
            ),
        )
    if review.sources:
        yield Heading(Message("heading-sources"), 2, "sources")
        yield _table(
            (Message("head-source"), Message("head-says")),
            (
                (
                    Lines((Labelled(source.id, phrases.source_title(source)), source.url, source.note)),
                    Lines(tuple(phrases.says(source))),
                )
                for source in review.sources
            ),
        )


def _money(review: Review) -> Iterator[Block]:
    yield Heading(Message("heading-money"), 2, "money")
    yield Table(
        (
            Column(Message("head-line")),
            Column(Message("head-donor")),
            Column(Message("head-amount"), "number"),
            Column(Message("head-share"), "number"),
            Column(Message("head-for")),
            Column(Message("head-note")),
        ),
        tuple(
            (
                Lines((line.statement, *phrases.part_of(line))),
                line.donor,
                line.amount,
                line.share,
                Lines(tuple(phrases.money_for(line))),
                line.note,
            )
            for line in review.money
        ),
    )
    if review.money_totals:
        yield Bullets(review.money_totals)
    if review.costs.units:
        yield Heading(Message("heading-unit-costs"), 3, "unit-costs")
        yield Table(
            (
                Column(Message("head-indicator")),
                Column(Message("head-money"), "number"),
                Column(Message("head-figure"), "number"),
                Column(Message("head-cost"), "number"),
                Column(Message("head-beside")),
            ),
            tuple(
                (
                    Strong(line.indicator),
                    Message("money-and-basis", money=line.money, basis=line.basis),
                    line.value,
                    line.cost,
                    Lines(line.warnings),
                )
                for line in review.costs.units
            ),
        )
    if review.costs.allocation:
        yield Heading(Message("heading-allocation"), 3, "allocation")
        yield _table(
            (Message("head-part-of-strategy"), Message("head-money"), Message("head-its-results")),
            ((line.part, line.got, Lines(line.results or (Message("none"),))) for line in review.costs.allocation),
        )
    if review.costs.staff:
        yield Heading(Message("heading-staff"), 3, "staff")
        yield Bullets(review.costs.staff)


def _lists(review: Review) -> Iterator[Block]:
    for heading, anchor, items in (
        (Message("heading-conflicts"), "conflicts", review.conflicts),
        (Message("heading-project-problems"), "problems", tuple(phrases.problems(review.other_problems))),
        (Message("heading-limits"), "limits", review.limits),
        (Message("heading-waived"), "waived", review.waived),
        (Message("heading-methods"), "methods", review.methods),
    ):
        if items:
            yield Heading(heading, 2, anchor)
            yield Bullets(tuple(as_message(item) for item in items))
