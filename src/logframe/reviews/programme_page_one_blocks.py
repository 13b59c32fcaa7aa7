"""Page one of a programme as blocks, each of its lines linked to the place that proves it."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.messages import Joined, Message
from logframe.reviews.blocks import (
    Block,
    Bullets,
    Cell,
    Column,
    Facts,
    Inline,
    Labelled,
    Lines,
    Link,
    PageEnd,
    Paragraph,
    Strong,
    section,
    table,
)
from logframe.reviews.cost_lines import CostLine
from logframe.reviews.programme_page_one import GapLine, ProgrammePageOne, StageInShort
from logframe.reviews.project_needs import ProjectNeed


def programme_page_one_blocks(page: ProgrammePageOne) -> Iterator[Block]:
    """Yield the blocks of page one after the title of its document."""
    yield Paragraph((Inline((Message("kind-programme"), *page.about)),))
    if page.answer:
        yield Paragraph((Strong(Message("several", messages=Joined(page.answer, "sentences"))),))
    yield Facts(tuple(Labelled(count.label, count.number, count.detail) for count in page.counts), are_key=True)
    yield from section(Message("heading-attention"), 2, "attention", _projects(page))
    yield from section(Message("heading-gaps-in-short"), 2, "gaps-in-short", _gaps(page))
    yield from section(Message("heading-costs-in-short"), 2, "costs-in-short", _costs(page))
    denied = Bullets(tuple(Link(priority.message, "claims") for priority in page.priorities), are_numbered=True)
    yield from section(Message("heading-denied"), 2, "denied", [denied])
    yield from section(Message("heading-caveats"), 2, "caveats", [Bullets(page.caveats)])
    yield PageEnd()


def _projects(page: ProgrammePageOne) -> Iterator[Block]:
    columns = (
        Message("head-project"),
        Message("head-expected-results"),
        Column(Message("head-effect-known"), "number"),
        Message("head-donors-and-money"),
        Message("head-matters-most"),
    )
    yield table(columns, map(_project, page.projects))
    yield from _more(page.more_projects, "projects")


def _project(line: ProjectNeed) -> tuple[Cell, ...]:
    return (
        Inline((Link(line.statement, "", line.project), line.project)),
        Lines(line.statuses or (Message("no-expected-result"),)),
        line.effects,
        Lines(line.money),
        line.matters,
    )


def _gaps(page: ProgrammePageOne) -> Iterator[Block]:
    columns = (
        Message("head-gap"),
        Message("head-first-stage"),
        Message("head-last-stage"),
        Message("head-share-of-first"),
    )
    yield table(columns, map(_gap, page.gaps))
    yield from _more(page.more_gaps, "gaps")


def _gap(line: GapLine) -> tuple[Cell, ...]:
    return Link(line.statement, f"gap {line.id}"), _stage(line.first), _stage(line.last), line.share


def _stage(stage: StageInShort) -> Message:
    return Message("stage-in-short", statement=stage.statement, value=stage.value, when=stage.when)


def _costs(page: ProgrammePageOne) -> Iterator[Block]:
    columns = (
        Message("head-indicator"),
        Message("head-project"),
        Message("head-whose-money"),
        Column(Message("head-figure"), "number"),
        Column(Message("head-cost"), "number"),
    )
    yield table(columns, map(_cost, page.costs))
    yield from _more(page.more_costs, "costs")


def _cost(line: CostLine) -> tuple[Cell, ...]:
    money = Message("money-and-basis", money=line.money, basis=line.basis)
    return Link(line.statement, "costs"), line.project, money, line.value, line.cost


def _more(count: int, anchor: str) -> Iterator[Block]:
    if count:
        yield Paragraph((Link(Message("more-further-below", count=count), anchor),))
