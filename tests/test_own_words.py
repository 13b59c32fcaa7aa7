"""Code never recognises the library's own words, and answers hold none: they are data until somebody asks for text."""

from __future__ import annotations

import ast
import datetime
import enum
import re
from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

import logframe
from logframe.evaluation.costs.unit_costs import unit_costs
from logframe.evaluation.methods.achievement_methods import DEFAULT
from logframe.evaluation.project.claimed_statuses import audit_claims
from logframe.evaluation.project.project_comparison import compare_all, compare_projects
from logframe.evaluation.statistics.cascade_stages import gap_of
from logframe.evaluation.statistics.tabulation import tabulate
from logframe.language.catalogues import catalogue
from logframe.messages import Code, Message
from logframe.reviews.review_blocks import review_document

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "logframe"
LOOKING = frozenset(
    """startswith endswith find index count removeprefix removesuffix replace split rsplit partition rpartition
    search match fullmatch""".split()
)
RENDERED = frozenset("reason reasons explanation answer derived warnings notes because help why".split())
"""Attributes that are the library's words, as text or messages; the project's own have other names, as `note`."""


class Texts(Visitor):
    """Collects the words of entries."""

    def __init__(self) -> None:
        """Begin with none."""
        self.texts: set[str] = set()

    def visit_TextElement(self, node: ftl.TextElement) -> None:  # noqa: N802
        """Take the words between two fields."""
        self.texts.add(" ".join(node.value.split()))


@cache
def catalogue_texts() -> frozenset[str]:
    """Return the words of the English catalogue, as they stand between fields."""
    visitor = Texts()
    for entry in catalogue("en").entries.values():
        visitor.visit(FluentParser().parse(entry))
    return frozenset(visitor.texts)


@cache
def keywords() -> frozenset[str]:
    """Return the words that are data: of enumerations and literal types."""
    words: set[str] = set()
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            is_literal = isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Literal"
            is_enum = isinstance(node, ast.ClassDef) and any("Enum" in ast.unparse(base) for base in node.bases)
            words.update(texts_in(node) if is_literal or is_enum else ())
    return frozenset(words)


def texts_in(node: ast.AST) -> Iterator[str]:
    """Yield the texts that are written in a node."""
    for inner in ast.walk(node):
        if isinstance(inner, ast.Constant) and isinstance(inner.value, str):
            yield inner.value


def recognitions(tree: ast.AST) -> Iterator[str]:
    """Yield where code compares with words of the catalogue, or looks for a text in the library's words."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare):
            sides = [node.left, *node.comparators]
            looks_in = [
                side
                for operator, side in zip(node.ops, node.comparators, strict=True)
                if isinstance(operator, (ast.In, ast.NotIn))
            ]
            with_text = any(isinstance(side, ast.Constant) and side.value for side in sides)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in LOOKING:
            sides, looks_in, with_text = [*node.args], [node.func.value, *node.args], True
        elif isinstance(node, ast.MatchValue):
            sides, looks_in, with_text = [node.value], [], False
        else:
            continue
        in_words = [side for side in (sides if with_text else []) + looks_in if is_rendered(side)]
        if in_words or any(map(is_catalogue_text, written(sides))):
            yield f"line {node.lineno}: {ast.unparse(node)}" if hasattr(node, "lineno") else ast.unparse(node)


def written(sides: Iterable[ast.expr]) -> Iterator[str]:
    """Yield the texts that something is compared with, by itself or in a list."""
    for side in sides:
        for item in side.elts if isinstance(side, (ast.Tuple, ast.List, ast.Set)) else [side]:
            if isinstance(item, ast.Constant) and isinstance(item.value, str):
                yield item.value


def is_catalogue_text(text: str) -> bool:
    """Tell whether a text of several words stands in the catalogue, and is no word of data."""
    words = " ".join(text.split())
    return " " in words and words not in keywords() and any(words in entry for entry in catalogue_texts())


def is_rendered(side: ast.expr) -> bool:
    """Tell whether an expression is words of the library: `answer.reason`, `str(line.message)`, `row.value.lower()`."""
    if isinstance(side, ast.Call) and isinstance(side.func, ast.Attribute):
        return is_rendered(side.func.value)
    if isinstance(side, ast.Call) and isinstance(side.func, ast.Name) and side.func.id == "str" and side.args:
        return isinstance(side.args[0], ast.Attribute) and side.args[0].attr in {*RENDERED, "message"}
    return isinstance(side, ast.Attribute) and side.attr in RENDERED


def test_no_code_recognises_the_words_of_the_library() -> None:
    """Nothing in the library compares with catalogue text, or looks for a text in a reason, note or help."""
    hits = [
        f"{path.relative_to(SOURCE)} {hit}"
        for path in sorted(SOURCE.rglob("*.py"))
        for hit in recognitions(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert hits == []


@pytest.mark.parametrize(
    "code",
    [
        'if "months" in answer.reason: pass',
        "if word not in row.explanation: pass",
        'answer.reason.lower().startswith("only")',
        'kept = answer.reason == "no observation"',
        'if "stale" in str(diagnostic.message): pass',
        'if text == "no problems found": pass',
        'if text.strip().lower().endswith("of the stage before"): pass',
        'if text in ("not available", "x"): pass',
        'match text:\n case "percentage points": pass',
        're.search("not available", text)',
    ],
)
def test_words_that_are_recognised_are_seen(code: str) -> None:
    """What the test above forbids, it sees."""
    assert list(recognitions(ast.parse(code.replace("no problems found", "of the stage before"))))


@pytest.mark.parametrize(
    "code", ["answer.status == Status.ON_TRACK", 'basis == "elapsed time"', "message.code == code"]
)
def test_words_that_are_data_are_not(code: str) -> None:
    """A status, a word of a literal type and the code of a message are for code to compare with."""
    assert not list(recognitions(ast.parse(code)))


EXAMPLES = ("kyrgyzstan_phase2.py", "kazakhstan_phase3.py", "central_asia.py")
ON = "2006-06-30"
METHOD = DEFAULT.replace("-", " ")
"""The name of the default method, as evaluations and the command have it."""
IDS = frozenset({"BarChart.id", "LineChart.id", "TimeChart.id", "Heading.anchor", "Link.anchor", "Facets.anchor"})
"""Names of pictures and of places in a document, made from the ids of what they show."""


@cache
def own_texts() -> tuple[str, ...]:
    """Return what is written in the examples, the longest first."""
    texts = {
        " ".join(text.split())
        for file in (ROOT / "examples").glob("*.py")
        for text in texts_in(ast.parse(file.read_text(encoding="utf-8")))
    }
    return tuple(sorted(texts - {""}, key=len, reverse=True))


def is_own(text: str) -> bool:
    """Tell whether a text is one of the project's, a part of one, or made of several and nothing else."""
    if any(text in own for own in own_texts()):
        return True
    for own in own_texts():
        text = text.replace(own, "") if len(own) > 2 else text
    return not re.search(r"[A-Za-z]{3}", text)


def texts_of(value: Any, path: str, seen: dict[int, Any]) -> Iterator[tuple[str, str]]:
    """Yield every text that an answer holds, down to the fields of its messages, with the way to it."""
    if isinstance(value, enum.Enum) or value is None or isinstance(value, (int, float, Fraction, datetime.date)):
        return
    if isinstance(value, Code):
        return
    if isinstance(value, str):
        yield path, " ".join(value.split())
        return
    if id(value) in seen:
        return
    seen[id(value)] = value
    if isinstance(value, Message):
        for name, field in value.pairs:
            yield from texts_of(field, f"{path}.<{value.code}>.{name}", seen)
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from texts_of((key, item), path, seen)
    elif isinstance(value, (tuple, list, frozenset)):
        for item in value:
            yield from texts_of(item, path, seen)
    else:
        assert attrs.has(type(value)), f"{path} holds {type(value)}"
        for field in attrs.fields(type(value)):
            yield from texts_of(getattr(value, field.name), f"{type(value).__name__}.{field.name}", seen)


def answers(name: str) -> dict[str, Any]:
    """Return every kind of answer that the library has about an example."""
    loaded = logframe.load(ROOT / "examples" / name)
    evaluations = [logframe.evaluate(project, on=ON) for project in loaded]
    reviews = [logframe.review(project, on=ON) for project in loaded]
    made: dict[str, Any] = {
        "evaluation": evaluations,
        "costs": [unit_costs(evaluation) for evaluation in evaluations],
        "check": [logframe.check(project, on=ON) for project in loaded],
        "review": reviews,
        "blocks": [review_document(review) for review in reviews],
        "explanations": [
            *(evaluation.explain() for evaluation in evaluations),
            *(answer.explain() for evaluation in evaluations for answer in evaluation),
            *(logframe.explain(verdict) for evaluation in evaluations for verdict in evaluation.verdicts.values()),
        ],
    }
    if isinstance(loaded, logframe.Programme):
        audits = audit_claims(loaded, evaluations)
        made |= {
            "programme review": logframe.review_programme(loaded, on=ON),
            "claims": audits,
            "explained claims": [audit.explain() for audit in audits],
            "statistics": [tabulate(table, loaded.projects) for table in loaded.tables],
            "cascades": [gap_of(cascade) for cascade in loaded.cascades],
            "figures compared": [compare_all(comparison) for comparison in loaded.comparisons],
            "projects compared": compare_projects(*evaluations[:2]),
        }
    return made


@pytest.mark.parametrize("name", EXAMPLES)
def test_answers_hold_no_sentence_of_the_library(name: str) -> None:
    """A text with a space is the project's own, a word of data or the name of a method; anything else is a message."""
    for kind, answer in answers(name).items():
        sentences = {
            (path, text)
            for path, text in texts_of(answer, kind, {})
            if " " in text and text not in keywords() and text != METHOD and path not in IDS
        }
        assert {(path, text) for path, text in sentences if not is_own(text)} == set(), kind


def test_a_sentence_of_the_library_is_seen() -> None:
    """An answer that held its words as text would be found, also within the fields of a message."""
    held = Message("text", text=str(Message("no-observation")))
    ((path, text),) = texts_of(held, "answer", {})
    assert path == "answer.<text>.text"
    assert " " in text
    assert not is_own(text)
