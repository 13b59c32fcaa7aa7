"""A review in each language holds no English but the project's own text, and is laid out as its readers expect."""

from __future__ import annotations

import html
import json
import re
from functools import cache
from pathlib import Path

import pytest
from click.testing import CliRunner
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

import logframe
from logframe import write
from logframe.cli import main
from logframe.diagnosis.catalogue import rules
from logframe.errors import UnknownIdError
from logframe.language.catalogues import catalogue
from logframe.languages import in_language
from logframe.messages import Message
from logframe.reviews.reviewing import Review
from logframe.spoken_language import LANGUAGES
from test_another_language import WORD, own_words

ROOT = Path(__file__).resolve().parent.parent
KG = ROOT / "examples" / "kyrgyzstan_phase2.py"
OTHERS = tuple(language for language in LANGUAGES if language != "en")


class Texts(Visitor):
    """Gathers the pieces of text of an entry, those of its forms included."""

    def __init__(self) -> None:
        self.pieces: list[str] = []

    def visit_TextElement(self, node: ftl.TextElement) -> None:  # noqa: N802
        self.pieces.append(" ".join(node.value.split()))


def pieces(language: str) -> set[str]:
    """Return the pieces of the entries of a language between their fields, of at least three words."""
    texts = Texts()
    for text in catalogue(language).entries.values():
        for entry in FluentParser().parse(text).body:
            texts.visit(entry)
    return {piece.strip(" .,:;()“”") for piece in texts.pieces if len(WORD.findall(piece)) >= 3}


@cache
def reviewed() -> Review:
    """Return the review of the example."""
    (project,) = logframe.load(KG)
    return logframe.review(project, on="2006-06-30")


def document(language: str, form: str, folder: Path) -> str:
    """Return the review of the example in a language as the text of a document."""
    return write(reviewed(), folder / f"review.{form}", language=language).read_text(encoding="utf-8")


def seen(text: str) -> str:
    """Return what a reader of a document sees, without its style and script."""
    text = re.sub(r"<(?:style|script)\b.*?</(?:style|script)>|<[^>]*>", " ", text, flags=re.S)
    return " ".join(html.unescape(text).replace("\\", "").split())


@pytest.mark.parametrize("form", ["md", "html"])
@pytest.mark.parametrize("language", OTHERS)
def test_no_english_is_left(language: str, form: str, tmp_path: Path) -> None:
    """No piece of an English entry stands in the review, but for what the project itself says."""
    text = seen(document(language, form, tmp_path))
    assert "[en]" not in text
    own = " ".join(KG.read_text(encoding="utf-8").split())
    foreign = pieces("en") - pieces(language)
    assert len(foreign) > 1_000
    assert not {piece for piece in foreign if piece in text and piece not in own}


def test_another_alphabet_shows_what_is_left(tmp_path: Path) -> None:
    """In Russian a word in Latin letters is the project's own, the name of a rule, of a method or of a file."""
    own = own_words(KG, *KG.parent.glob("*.py")) | set(WORD.findall(KG.name))
    own |= {word for rule in rules() for word in WORD.findall(rule.name)}
    for form in ("md", "html"):
        text = re.sub(r"```.*?```|\]\([^)]*\)", " ", document("ru", form, tmp_path), flags=re.S)
        assert {word for word in WORD.findall(seen(text)) if word not in own} <= {"LFA"}, form


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_names_its_language(language: str, tmp_path: Path) -> None:
    """An HTML page says in which language it is."""
    assert f'<html lang="{language}">' in document(language, "html", tmp_path)


def test_data_stay_english(tmp_path: Path) -> None:
    """JSON is the same whatever language is asked for."""
    assert document("sv", "json", tmp_path) == document("en", "json", tmp_path)
    run = CliRunner()
    for words in (["check", str(KG), "--format", "sarif"], ["evaluate", str(KG), "--format", "json"]):
        outputs = [run.invoke(main, [*words, "--language", language]).stdout for language in ("en", "ru")]
        assert outputs[0] == outputs[1]
        assert json.loads(outputs[0])


def test_commands_speak_the_language() -> None:
    """Each command that prints messages does so in the language it is asked for, and in English after that."""
    run = CliRunner()
    checked = run.invoke(main, ["check", str(KG), "--language", "sv"])
    assert "varning LF133 missing-sex-disaggregation" in checked.stdout
    assert "(även rad " in checked.stdout
    assert not re.search(r"\b(?:warning|help|line|error)\b", re.sub(r"[”\"].*?[”\"]", "", checked.stdout))
    explained = run.invoke(main, ["explain", str(KG), "victims-assisted", "--language", "fr"]).stdout
    assert "valeur cible" in explained
    assert "fel: " in run.invoke(main, ["explain", "LF999", "--language", "sv"]).stderr
    assert "warning LF133" in run.invoke(main, ["check", str(KG)]).stdout


@pytest.mark.parametrize(
    ("typed", "near"),
    [("ry", "ru"), ("swedish", "sv"), ("français", "fr"), ("es-MX", "es"), ("русский", "ru"), ("FR", "fr"), ("xx", "")],
)
def test_an_unknown_language_is_one_line(typed: str, near: str) -> None:
    """An unknown language is refused in one line, with the nearest where one is near."""
    refused = CliRunner().invoke(main, ["check", str(KG), "--language", typed])
    assert refused.exit_code == 2
    assert len(refused.stderr.splitlines()) == 1
    assert f"did you mean {near}?" in refused.stderr if near else "choose en, sv, fr, es or ru" in refused.stderr
    with pytest.raises(UnknownIdError, match="unknown language"), in_language(typed):
        pass


def test_python_chooses_the_language() -> None:
    """Inside `in_language` every text is in that language; an explanation takes it as a keyword."""
    message = Message("status-on-track")
    with in_language("fr"):
        assert str(message) == "en bonne voie"
        with in_language(None):
            assert str(message) == "en bonne voie"
    assert str(message) == "on track"
    (project,) = logframe.load(KG)
    explanation = logframe.evaluate(project, on="2006-06-30")["victims-assisted"].explain()
    assert "målvärde" in explanation.text(language="sv")
    assert explanation.text() == explanation.text(language="en")
