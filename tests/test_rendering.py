"""Messages are put into words once a document, and missing figures that say the same are the same."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import logframe
from logframe.declaration.values.numbers import Missing
from logframe.json_pieces import listed
from logframe.language.catalogues import catalogue
from logframe.language.rendering import Words, speaking, words_of
from logframe.messages import Joined, Message, Territory, Word
from logframe.writers.catalogue_words import pieces, words
from logframe.writers.check_outputs import check_json
from logframe.writers.evaluation_json import evaluation_parts
from logframe.writers.html import render_html
from logframe.writers.markdown import render_markdown
from logframe.writers.review_json import render_json

ROOT = Path(__file__).resolve().parent.parent
WRITERS: dict[str, Callable[[Any], object]] = {
    "check": lambda project: "".join(check_json(logframe.check(project))),
    "evaluate": lambda project: json.dumps(listed(evaluation_parts([logframe.evaluate(project, on="2006-06-30")]))),
    "review as data": lambda project: render_json([logframe.review(project, on="2006-06-30")]),
    "review as HTML": lambda project: render_html([logframe.review(project, on="2006-06-30")]),
    "review as text": lambda project: render_markdown([logframe.review(project, on="2006-06-30")]),
}


@pytest.mark.parametrize("document", WRITERS)
def test_a_message_is_rendered_once_a_document(document: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A code with its fields meets the catalogue once, however often the document says it."""
    rendered: Counter[tuple[int, Message]] = Counter()
    pattern = Words._pattern

    def counted(words: Words, message: Message) -> tuple[str | int, ...]:
        rendered[id(words), message] += 1
        return pattern(words, message)

    monkeypatch.setattr(Words, "_pattern", counted)
    (project,) = logframe.load(ROOT / "examples" / "kyrgyzstan_phase2.py")
    with speaking(Words(catalogue("en"))):
        WRITERS[document](project)
    assert len(rendered) > 50
    assert [message for (_, message), times in rendered.items() if times > 1] == []


def test_equal_fields_of_different_kinds_are_different_words() -> None:
    """A text of the project is never written as the level or country of that name, nor a level as a criterion."""
    impact = (Word("impact", "level"), Word("impact", "criterion"), "impact")
    fields = (*impact, Territory("KG"), "KG", 1, Fraction(1), True)
    texts = ("långsiktig effekt", "effekt", "impact", "Kirgizistan", "KG", "1", "100\u00a0%", "True")
    for order in (1, -1):
        words = Words(catalogue("sv"))
        messages = [Message("text", text=Joined((field,), "sentences")) for field in fields[::order]]
        assert tuple(map(words.text, messages)) == texts[::order]


class Counted(str):
    """A text that counts how often it is compared."""

    __slots__ = ()
    times = 0
    __hash__ = str.__hash__

    def __eq__(self, other: object) -> bool:
        """Count, and compare."""
        Counted.times += 1
        return str.__eq__(self, other)


def test_messages_are_compared_once_through() -> None:
    """However deep lists and messages hold each other, what they hold is looked at once."""

    def deep(text: str) -> Message:
        message = Message("text", text=Counted(text))
        for _ in range(8):
            message = Message("together", messages=Joined((message, Message("text", text="b")), "semicolon"))
        return message

    Counted.times = 0
    assert deep("a") == deep("a")
    assert Counted.times == 1
    assert deep("a") != deep("c")


def test_words_of_a_language_are_shared() -> None:
    """Whoever asks for text outside of a document shares what is parsed and rendered."""
    assert words_of("en") is words_of("en")


def test_very_many_messages_are_not_all_kept() -> None:
    """A process that renders for ever keeps some thousands of messages."""
    words = Words(catalogue("en"))
    for number in range(30_000):
        assert words.text(Message("text", text=str(number))) == str(number)
    assert len(words._rendered) <= 20_000


REASONS = st.text(alphabet="ab ", min_size=1, max_size=3).map(lambda text: " ".join(["a", *text.split()]))


@given(REASONS, REASONS)
def test_missing_figures_that_say_the_same_are_the_same(first: str, second: str) -> None:
    """Whether in words or as a message: equal ones share their hash, as they must, and they alone are equal."""
    values = [Missing(first), Missing(message=Message("text", text=first)), Missing(second)]
    for left in values:
        for right in values:
            same = " ".join(str(left).split()) == " ".join(str(right).split())
            assert (left == right) is same
            assert left != right or hash(left) == hash(right)


def test_missing_figures_spread() -> None:
    """A thousand different reasons have nearly as many hashes, so that tables of them stay quick."""
    reasons = [Missing(f"reason {number}") for number in range(1000)]
    assert len({hash(missing) for missing in reasons}) > 990
    with speaking(Words(catalogue("en"))):
        assert [hash(missing) for missing in reasons[:9]] == [hash(Missing(missing.reason)) for missing in reasons[:9]]


@given(st.lists(st.text(min_size=1, max_size=8).filter(lambda text: "\ue000" not in text), max_size=4))
@example(["Children.", "Women", "Men"])
def test_texts_of_a_project_inside_a_list_have_their_language(texts: list[str]) -> None:
    """Each item of a list is a piece of its own with its language; what stands between is of the document's."""
    with speaking(words_of("sv")):
        for field in (Joined(tuple(texts), "and"), Joined(tuple(texts), "semicolon"), tuple(texts)):
            parts = list(pieces(field, "en"))
            assert [text for text, language in parts if language == "en"] == texts
            assert "".join(text for text, _ in parts) == words(field)


def test_a_value_is_written_with_its_own_digits() -> None:
    """Equal numbers that are written differently are never taken for one another."""
    words = words_of("en")
    assert [words.value(Decimal(text)) for text in ("3.40", "3.4", "3.40")] == ["3.40", "3.4", "3.40"]
