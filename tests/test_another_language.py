"""A catalogue of another language says the whole review: no English is left but the project's own text."""

from __future__ import annotations

import ast
import html
import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Transformer

from logframe import load, review
from logframe.diagnosis.catalogue import rules
from logframe.language.catalogues import Catalogue, catalogue
from logframe.language.rendering import Words, render, speaking
from logframe.messages import Message
from logframe.reviews.reviewing import Review
from logframe.writers.html import render_html
from logframe.writers.markdown import render_markdown

ROOT = Path(__file__).resolve().parent.parent
WORD = re.compile(r"[A-Za-z][A-Za-z'’-]{2,}")
FOREIGN = str.maketrans({chr(code): chr(code - ord("a") + ord("ა")) for code in range(ord("a"), ord("z") + 1)})


class Foreign(Transformer):
    """Turns the words of an entry round, in letters of another alphabet."""

    def visit_TextElement(self, node: ftl.TextElement) -> ftl.TextElement:  # noqa: N802  # the name that the visitor looks for
        node.value = re.sub(r"[A-Za-z]+", lambda word: word[0][::-1].lower().translate(FOREIGN), node.value)
        return node


@pytest.fixture(scope="module")
def foreign() -> Words:
    """Return the English catalogue with every word turned round, with the dates and numbers of Swedish."""
    entries = {}
    for name, text in catalogue("en").entries.items():
        (entry,) = (item for item in FluentParser().parse(text).body if isinstance(item, (ftl.Message, ftl.Term)))
        entries[name] = FluentSerializer().serialize_entry(Foreign().visit(entry))
    return Words(Catalogue("sv", entries))


def own_words(*files: Path) -> set[str]:
    """Return every word that stands in a text of the project's files."""
    words: set[str] = set()
    for file in files:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                words.update(WORD.findall(node.value))
    return words


MONTHS = "januari februari mars april maj juni juli augusti september oktober november december och eller".split()


def left(text: str, file: Path) -> set[str]:
    """Return the words of a document that are neither the project's own, nor a code, name or date."""
    # The name of the country is written in the language of the catalogue.
    own = own_words(file, *file.parent.glob("*.py")) | {*MONTHS, *WORD.findall(file.name), "Kirgizistan"}
    for rule in rules():
        own.update(WORD.findall(rule.name))
    return {word for word in WORD.findall(text) if word not in own}


def calls(text: str) -> str:
    """Return a text without what stands in it as code: calls, keywords, files, formulas, marks of the document."""
    text = re.sub(r"<(?:style|script|svg)\b.*?</(?:style|script|svg)>|<[^>]*>", " ", text, flags=re.S)
    return re.sub(r"```.*?```|!\[[^\]]*\]\([^)]*\)", " ", html.unescape(text), flags=re.S)


@pytest.mark.parametrize("form", ["md", "html"])
def test_the_review_of_the_case_speaks_another_language(foreign: Words, form: str) -> None:
    """Markdown and HTML of KG-2 hold no word of English that is not the project's own."""
    file = ROOT / "examples" / "kyrgyzstan_phase2.py"
    (project,) = load(file)
    made = review(project, on="2006-06-30")
    with speaking(foreign):
        text = render_markdown([made]) if form == "md" else render_html([made])
    assert isinstance(made, Review)
    assert not sorted(left(calls(text), file))


def test_the_language_ends_with_the_document(foreign: Words) -> None:
    """Outside of a document messages are in English."""
    message = Message("status-on-track")
    with speaking(foreign):
        assert render(message) != "on track"
    assert render(message) == "on track"
