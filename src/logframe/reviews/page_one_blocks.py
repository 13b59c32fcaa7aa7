"""Page one as blocks, the same in every format, each of its lines linked to the place that proves it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from logframe.messages import Joined, Message, as_message
from logframe.reviews.blocks import (
    Block,
    Bullets,
    Column,
    Facts,
    Inline,
    Labelled,
    Link,
    PageEnd,
    Paragraph,
    Picture,
    StatusCell,
    Strong,
    section,
    table,
)
from logframe.reviews.page_one import GlanceLine, PageOne


def page_one_blocks(page: PageOne) -> Iterator[Block]:
    """Yield the blocks of page one after the title of its document."""
    yield Paragraph((Inline((Message("kind-review"), *page.about)),))
    yield Paragraph((Strong(Message("several", messages=Joined(page.answer, "sentences"))), page.progress))
    yield Facts(tuple(Labelled(count.label, count.number, count.detail) for count in page.counts), are_key=True)
    pictures = [Picture(chart) for chart in page.pictures]
    yield from section(Message("heading-targets-by-source", count=len(pictures)), 2, "targets", pictures)
    priorities = _numbered((priority.message, priority.node) for priority in page.priorities)
    yield from section(Message("heading-priorities", count=len(page.priorities)), 2, "priorities", [priorities])
    questions = _numbered((question.text, question.node) for question in page.questions)
    yield from section(Message("heading-questions"), 2, "questions", [questions])
    columns = (
        Message("head-expected-result"),
        Column(Message("head-status"), "status"),
        Message("head-evidence"),
        Column(Message("head-money"), "number"),
        Message("head-in-one-line"),
    )
    glance = table(columns, (_glance(line) for line in page.glance))
    yield from section(Message("heading-glance"), 2, "glance", [glance])
    caveats = Bullets(tuple(map(as_message, page.caveats)))
    yield from section(Message("heading-caveats"), 2, "caveats", [caveats])
    yield PageEnd()


def _numbered(lines: Iterable[tuple[Message, str]]) -> Bullets:
    """Return lines by their numbers, each leading to its node."""
    return Bullets(tuple(Link(text, f"node {node}") for text, node in lines), are_numbered=True)


def _glance(line: GlanceLine) -> tuple[object, ...]:
    statement = Link(line.statement, f"node {line.node}")
    return statement, StatusCell(line.status), line.evidence, line.money, line.line
