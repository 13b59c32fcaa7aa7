"""The review as blocks: everything a writer lays out is there, as typed cells and messages with codes."""

from __future__ import annotations

import datetime
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

import logframe
from logframe.declaration.values.numbers import Missing, Number
from logframe.explanations import Explanation
from logframe.messages import Joined, Message
from logframe.reviews.blocks import Bullets, Chain, Heading, Paragraph, Table
from logframe.reviews.review_blocks import review_document
from logframe.reviews.reviewing import Review
from logframe.writers.answer_files import write
from logframe.writers.html import render_html
from logframe.writers.markdown import render_markdown
from logframe.writers.review_json import render_json

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ("kyrgyzstan_phase2.py", "kazakhstan_phase3.py")
NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
WORD = re.compile(r"\b[^\W\d]+\b")
MOST_WORDS = 3500
LONG = 5

FIGURES = (
    "0 1 1.1 1.2 1.3 1.4 2 2.1 2.4 3 3.1 3.4 3.7 4 5 6 7 8 9 10 12 13 14 15 16 17 18 20 24 30 30.8 31 34 "
    "36 40 41 42 44 46 52.94 53.3 56 59 65 72 77.3 80 82 83 86.4 90 100 101 102.7 103 105 106 107 119 123 "
    "133 142 189 201 203 213 221 223 228 230 260 309 400 1,526 1,751 1999 2001 2002 2003 2004 2005 "
    "2006 2012 4,000 7,205 75,000 4,000,000"
).split()
"""The figures of the review of KG-2 as it was when it had 6,086 words."""


def reviewed(name: str) -> Review:
    """Return the review of an example."""
    (project,) = logframe.load(ROOT / "examples" / name)
    return logframe.review(project, on="2006-06-30")


def leaves(value: Any) -> Iterator[object]:
    """Yield what a block consists of, down to its numbers, dates and texts."""
    if isinstance(value, Message):
        for _, field in value.pairs:
            yield from leaves(field)
    elif isinstance(value, (tuple, list)) and not isinstance(value, Joined):
        for item in value:
            yield from leaves(item)
    elif isinstance(value, Joined):
        yield from leaves(value.items)
    elif attrs.has(type(value)) and not isinstance(value, (Number, Missing)):
        for field in attrs.fields(type(value)):
            yield from leaves(getattr(value, field.name))
    else:
        yield value


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_table_has_a_cell_for_each_column(name: str) -> None:
    """A row is as long as the head of its table, so that a writer only lays out."""
    tables = [block for block in review_document(reviewed(name)).blocks if isinstance(block, Table)]
    assert len(tables) > 5
    for table in tables:
        assert {len(row) for row in table.rows} == {len(table.columns)}


@pytest.mark.parametrize("name", EXAMPLES)
def test_blocks_hold_numbers_as_numbers(name: str) -> None:
    """Each figure that the project reports stands in the blocks as a number, and dates stand there as dates."""
    (project,) = logframe.load(ROOT / "examples" / name)
    held = [leaf for block in review_document(reviewed(name)).blocks for leaf in leaves(block)]
    figures = [
        figure.value
        for indicator in project.indicators()
        for figure in indicator.observations
        if isinstance(figure.value, Number)
    ]
    assert len(figures) >= 10
    assert all(figure in held for figure in figures)
    assert any(isinstance(leaf, datetime.date) for leaf in held)


def test_headings_are_unique_and_stand_before_what_they_head() -> None:
    """Each anchor stands once, a document begins with its title, and no heading of the second level is empty."""
    blocks = review_document(reviewed(EXAMPLES[0])).blocks
    headings = [block for block in blocks if isinstance(block, Heading)]
    assert blocks[0] is headings[0]
    assert headings[0].level == 1
    anchors = [heading.anchor for heading in headings]
    assert len(anchors) == len(set(anchors))
    assert not isinstance(blocks[-1], Heading)
    assert all(isinstance(block, (Bullets, Paragraph, Table)) for block in blocks[-1:])


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_page_and_the_text_say_the_same_figures(name: str) -> None:
    """Every number of the Markdown stands in the page too: no writer makes or loses one."""
    review = reviewed(name)
    page = re.sub(r"<[^>]*>", " ", render_html([review]))
    markdown = re.sub(r"(?s)```mermaid.*?```", "", render_markdown([review]))
    assert set(NUMBER.findall(markdown)) <= set(NUMBER.findall(page))


def test_the_review_is_short_and_loses_no_figure(tmp_path: Path) -> None:
    """It is read to the end: at most 3,500 words with those of its pictures, and every figure of the long one."""
    markdown = write(reviewed(EXAMPLES[0]), tmp_path / "review.md").read_text(encoding="utf-8")
    assert len(markdown.split()) <= MOST_WORDS
    assert not set(FIGURES) - {figure.rstrip(",") for figure in NUMBER.findall(markdown)}


def sentences(value: Any, own: set[str]) -> Iterator[str]:
    """Yield the sentences of the library in blocks, the words of the project taken out."""
    if isinstance(value, Message):
        if value.code in ("text", "several", "together", "names"):
            yield from (text for _, field in value.pairs for text in sentences(field, own))
        else:
            text = str(value)
            for words in sorted(own, key=len, reverse=True):
                text = text.replace(words, "")
            yield text
    elif isinstance(value, (tuple, list)):
        for item in value:
            yield from sentences(item, own)
    elif attrs.has(type(value)) and not isinstance(value, (Number, Missing, Explanation)):
        for field in attrs.fields(type(value)):
            yield from sentences(getattr(value, field.name), own)


def texts(value: Any) -> Iterator[str]:
    """Yield the texts that a project declares."""
    if isinstance(value, str) and " " in value:
        yield value
    elif isinstance(value, (tuple, list, set, frozenset)):
        for item in value:
            yield from texts(item)
    elif isinstance(value, dict):
        for pair in value.items():
            yield from texts(pair)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from texts(getattr(value, field.name))


def test_nothing_is_said_twice() -> None:
    """No sentence of the library with more than five words stands twice in a review, its page one excepted."""
    (project,) = logframe.load(ROOT / "examples" / EXAMPLES[0])
    blocks = review_document(logframe.review(project, on="2006-06-30")).blocks
    begin = next(
        number for number, block in enumerate(blocks) if isinstance(block, Heading) and block.anchor == "project"
    )
    counts = Counter(
        sentences([block for block in blocks[begin:] if not isinstance(block, Chain)], set(texts(project)))
    )
    assert sum(counts.values()) > 150
    twice = {text for text, count in counts.items() if count > 1 and len(WORD.findall(text)) > LONG}
    assert twice == set()


def numbers(data: Any) -> int:
    """Count the numbers of JSON."""
    if isinstance(data, dict):
        return sum(map(numbers, data.values()))
    if isinstance(data, list):
        return sum(map(numbers, data))
    return isinstance(data, (int, float)) and not isinstance(data, bool)


def messages(data: Any) -> Iterator[dict[str, Any]]:
    """Yield the messages of JSON, those in fields of others too."""
    if isinstance(data, dict):
        if "fields" in data:
            yield data
        for value in data.values():
            yield from messages(value)
    elif isinstance(data, list):
        for value in data:
            yield from messages(value)


def test_the_json_of_a_review_is_the_data() -> None:
    """It has at least 400 numbers as numbers, and each message has its code and its words."""
    data = json.loads(render_json([reviewed(EXAMPLES[0])]))
    assert data["schema"] == 2
    assert numbers(data) >= 400
    said = list(messages(data))
    assert len(said) > 300
    assert all(message["code"] and not message["text"].startswith("[") for message in said)
    row = next(row for node in data["nodes"] for row in node["rows"] if row["id"] == "victims-assisted")
    assert row["target"] == "400 people by 30 June 2006"
    assert row["target_message"]["fields"]["value"] == {"low": 400, "high": 400, "unit": "person"}
