"""The words of the library: every message has its words, in every language, with the same fields."""

from __future__ import annotations

import ast
import datetime
import re
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax import ast as ftl
from hypothesis import given
from hypothesis import strategies as st
from pytest_regressions.file_regression import FileRegressionFixture

from logframe.diagnosis.catalogue import CODES
from logframe.errors import LoadError
from logframe.evaluation.statuses import Status
from logframe.language.catalogues import Catalogue, catalogue, entries_of
from logframe.language.rendering import Words, words_of
from logframe.messages import Code, Field, Joined, Joint, Message, as_message
from logframe.spoken_language import LANGUAGES, in_language

SOURCE = Path(__file__).resolve().parent.parent / "src" / "logframe"
ENGLISH = catalogue("en").entries
VARIABLE = re.compile(r"\$([A-Za-z]\w*)")
BY_FIELD = re.compile(r"(?:status|evidence|changedirection|fit|verdict|unit|column|filter)-|lf\d{3}$|iati-")
"""Entries that code finds by the word of an enumeration or the code of a rule, not by a constant."""


def trees() -> Iterator[tuple[Path, ast.Module]]:
    """Return each module with its syntax tree."""
    for path in sorted(SOURCE.rglob("*.py")):
        yield path, ast.parse(path.read_text(encoding="utf-8"))


def messages_made() -> list[tuple[str, str, set[str] | None]]:
    """List each `Message("code", field=...)` with its place; without fields where they come from elsewhere."""
    made = []
    for path, tree in trees():
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Message"):
                continue
            fields = {keyword.arg for keyword in node.keywords}
            for code in codes_of(node.args[0]) if node.args else ():
                names = None if None in fields else {name for name in fields if name is not None}
                made.append((f"{path.relative_to(SOURCE)}:{node.lineno}", code, names))
    return made


def codes_of(expression: ast.expr) -> Iterator[str]:
    """Return the codes that an expression may be."""
    if isinstance(expression, ast.IfExp):
        yield from codes_of(expression.body)
        yield from codes_of(expression.orelse)
    elif isinstance(expression, ast.Constant):
        assert isinstance(expression.value, str)
        yield expression.value


def constants() -> set[str]:
    """Return every text that is written in the library."""
    return {
        node.value
        for _, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def fields_of(entry: str) -> set[str]:
    """Return the fields that an entry uses, by name."""
    return set(VARIABLE.findall(entry))


def test_every_message_has_words_and_its_fields() -> None:
    """Each code that is used has an entry, and the entry asks for no field that the message lacks."""
    made = messages_made()
    assert len(made) > 400
    for place, code, fields in made:
        name, _, part = code.partition(".")
        assert name in ENGLISH, (place, code)
        if fields is not None:
            assert fields_of(ENGLISH[name]) <= fields or part, (place, code, fields_of(ENGLISH[name]) - fields)


def test_no_entry_is_unused() -> None:
    """Each entry is a code in the library, or a word of an enumeration, or the words of a rule."""
    templates = "".join(path.read_text(encoding="utf-8") for path in (SOURCE / "writers" / "templates").iterdir())
    used = {text.partition(".")[0] for text in constants() | set(re.findall(r"[\"']([\w-]+)[\"']", templates))}
    used |= {name for text in ENGLISH.values() for name in re.findall(r"\{\s*(-[\w-]+)", text)}
    used |= entries_of((SOURCE / "language" / "en" / "words.ftl").read_text(encoding="utf-8")).keys()
    assert not {name for name in ENGLISH if name not in used and not BY_FIELD.match(name)}
    assert {code.lower() for code in CODES} <= ENGLISH.keys()


OTHERS = tuple(language for language in LANGUAGES if language != "en")


def not_yet() -> set[str]:
    """Return the entries that are listed as not translated yet: they fall back to English and are counted."""
    return set((Path(__file__).parent / "alike" / "not_yet.txt").read_text(encoding="utf-8").split())


def patterns(language: str) -> dict[str, ftl.Pattern]:
    """Return the text of each entry and of each part of one, by name."""
    texts: dict[str, ftl.Pattern] = {}
    for name, text in catalogue(language).entries.items():
        (entry,) = (item for item in FluentParser().parse(text).body if not isinstance(item, ftl.BaseComment))
        assert isinstance(entry, (ftl.Message, ftl.Term)), (name, text)
        texts |= {name: entry.value} if entry.value is not None else {}
        texts |= {f"{name}.{part.id.name}": part.value for part in entry.attributes}
    return texts


@pytest.mark.parametrize("language", LANGUAGES)
def test_catalogues_are_sound(language: str) -> None:
    """Each entry parses, has the fields and parts of the English one, and chooses by words, never by numbers."""
    entries = catalogue(language).entries
    lacking = set() if language == "en" else not_yet()
    assert set(entries) ^ (set(ENGLISH) - lacking) == set()
    english = patterns("en")
    assert set(patterns(language)) ^ {name for name in english if name.partition(".")[0] in entries} == set()
    for name, text in entries.items():
        assert fields_of(text) == fields_of(ENGLISH[name]), name
        assert not [key for key in re.findall(r"\[\s*([^\s\]]+)\s*\]", text) if key[0].isdigit()], name


def letters(pattern: ftl.Pattern) -> str:
    """Return the letters of an entry's own words, without its fields and the names of its forms."""
    words = "".join(
        element.value if isinstance(element, ftl.TextElement) else letters_in(element.expression)
        for element in pattern.elements
        if isinstance(element, (ftl.TextElement, ftl.Placeable))
    )
    return "".join(filter(str.isalpha, words))


def letters_in(expression: object) -> str:
    """Return the letters of a placeable: those of all its forms, or of its text."""
    if isinstance(expression, ftl.SelectExpression):
        return "".join(letters(variant.value) for variant in expression.variants)
    return str(expression.value) if isinstance(expression, ftl.StringLiteral) else ""


@pytest.mark.parametrize("language", OTHERS)
def test_no_message_is_left_in_english(language: str) -> None:
    """No entry equals its English, but for those listed as alike, and those are; fields and signs alone may."""
    listed = (Path(__file__).parent / "alike" / f"{language}.txt").read_text(encoding="utf-8").split()
    english = patterns("en")
    alike = {
        name
        for name, pattern in patterns(language).items()
        if letters(pattern) and written(pattern) == written(english[name])
    }
    assert sorted(alike) == listed


def test_french_is_set_as_french() -> None:
    """A line never breaks before a sign of two parts or within guillemets, and an apostrophe is a typographic one."""
    plain = re.compile(r"[^\s\]] [:;?!»]|« \S|\{\" \"\}[:;?!»]|\w'[\w{«]")
    assert not [f"{name}: {text}" for name, text in catalogue("fr").entries.items() if plain.search(text)]


def test_what_money_serves_has_no_heading_of_its_own() -> None:
    """It is below a heading that says "For"."""
    assert {words_of(language).text(Message("money-serves", parts=Code("a"))) for language in LANGUAGES} == {"a"}


def written(pattern: ftl.Pattern) -> str:
    """Return an entry's text as Fluent writes it, so that layout does not count; nor does a no-break space."""
    entry = ftl.Message(ftl.Identifier("x"), pattern)
    return FluentSerializer().serialize_entry(entry).replace("\u00a0", " ")


@pytest.mark.parametrize("language", OTHERS)
def test_every_message_comes_out_in_each_language(language: str) -> None:
    """Each entry and part is rendered with fields of its kinds without an error, and none falls back."""
    words = words_of(language)
    for name in patterns(language):
        if not name.startswith("-"):
            text = words.text(Message(name, **sample_fields(name)))
            assert not re.match(r"\[(?:[\w-]+(?:\.[\w-]+)?:|en\])", text), (name, text)


def test_a_missing_entry_is_seen_and_counted() -> None:
    """What a catalogue lacks comes out in English with a mark, its fields in the language, and is counted."""
    english = Catalogue("en", entries_of("a = { $count ->\n    [one] one place\n   *[other] { $count } places\n }\n"))
    loaded: list[Catalogue] = []

    def load() -> Catalogue:
        loaded.append(english)
        return english

    words = Words(Catalogue("sv", entries_of("b = b\n")), load)
    assert words.text(Message("b")) == "b"
    assert not loaded
    assert words.lacking() is None
    assert words.text(Message("a", count=1_000)) == "[en] 1\u00a0000 places"
    assert words.text(Message("a", count=1)) == "[en] one place"
    assert words.text(Message("c")) == "[en] [c]"
    assert str(words.lacking()) == "2 messages are not translated into svenska"


def test_every_message_is_looked_at(file_regression: FileRegressionFixture) -> None:
    """Each entry, and each part of one, is rendered once with fields of its kinds; the list is read by eye."""
    words = words_of("en")
    lines = []
    for name, text in sorted(ENGLISH.items()):
        if name.startswith("-"):
            continue  # a term is only a part of others
        fields = sample_fields(name)
        parts = re.findall(r"(?m)^\s+\.([\w-]+) *=", text)
        if re.match(r"[\w-]+ *= *\S", text) or not parts:
            lines.append(f"{name}: {words.text(Message(name, **fields))}")
        lines += [f"{name}.{part}: {words.text(Message(f'{name}.{part}', **fields))}" for part in parts]
    assert not [line for line in lines if re.search(r"^([\w-]+)(?:\.[\w-]+)?: \[\1", line)]
    file_regression.check("\n".join(lines) + "\n", extension=".txt", encoding="utf-8")


def sample_fields(name: str) -> dict[str, Field]:
    """Return a field of its kind for each that an entry asks for."""
    fields = sorted(fields_of(ENGLISH[name.partition(".")[0]]))
    return {field: SAMPLES.get(field, f"<{field}>") for field in fields}


SAMPLES: dict[str, Field] = {
    "count": 3,
    "others": 2,
    "groups": 2,
    "results": 4,
    "day": datetime.date(2005, 12, 31),
    "due": datetime.date(2006, 6, 30),
    "limit": 40,
    "share": Fraction(13, 20),
    "elapsed": Fraction(3, 4),
    "status": Status.ON_TRACK,
    "items": ("a", "b"),
}


@given(st.text(), st.text(max_size=30))
def test_a_field_comes_out_as_itself(text: str, name: str) -> None:
    """No text of a project is read as a pattern, cut or escaped, of whatever length and signs."""
    for shown in (text, text * 500, f"{{ $x }}{text}\ue0000\ue001", "x" * 10_000):
        assert words_of("en").text(Message("text", text=shown)) == shown
    parts = list(words_of("en").parts(Message("text", text=name)))
    assert parts == ([(name, name)] if name or parts else [])


JOINTS: tuple[Joint, ...] = ("and", "or", "semicolon", "sentences")


def test_forms_follow_their_fields() -> None:
    """Numbers choose plural forms, absent fields and truth values their own, lists are joined as English does."""
    entries = entries_of(
        "a = { $count ->\n    [zero] none\n    [one] one place\n   *[other] { $count } places\n }\n"
        'b = x{ $place ->\n    [none] {""}\n   *[other] , { $place }\n }\n'
        "c = { $kept ->\n    [true] kept\n   *[false] broken\n }\n"
        "d = { $items }\n"
        "e = { $status ->\n    [on-track] good\n   *[other] other\n }\n"
        "f = { d } and more\n    .help = do { $what }\n"
    )
    words = Words(Catalogue("en", entries))

    def said(code: str, **fields: Any) -> str:
        return words.text(Message(code, **fields))

    assert [said("a", count=number) for number in (0, 1, 2, 1_000)] == ["none", "one place", "2 places", "1,000 places"]
    assert [said("a", count=items) for items in ((), ("x",), ("x", "y"))] == ["none", "one place", "x, y places"]
    assert [said("b", place=place) for place in (None, "", "Osh")] == ["x", "x", "x, Osh"]
    assert [said("c", kept=kept) for kept in (True, False)] == ["kept", "broken"]
    assert said("d", items=("a", "b")) == "a, b"
    assert [said("d", items=Joined(("a", "b", "c"), by)) for by in JOINTS] == [
        "a, b and c",
        "a, b or c",
        "a; b; c",
        "a b c",
    ]
    assert said("e", status=Status.ON_TRACK) == "good"
    assert said("f", items=("a",)) == "a and more"
    assert words.text(Message("f", what="this").part("help")) == "do this"
    assert words.text(Message("a", count=1).part("help")) == ""
    assert said("nothing-of-that-name") == "[nothing-of-that-name]"
    assert said("b").startswith("[b: ")
    assert as_message("plain") == Message("text", text="plain")


def test_values_are_quoted_within_bounds() -> None:
    """A value is shown as Python writes it, cut where it is long, and whatever its class does."""

    class Broken:
        def __repr__(self) -> str:
            raise RuntimeError

    assert Code.of("a") == "'a'"
    assert len(Code.of("x" * 1_000)) == 200
    assert Code.of(Broken()) == "<Broken>"


def test_entries_stand_once() -> None:
    """A name that is written twice is refused, so that no words hide others."""
    with pytest.raises(ValueError, match="entries stand twice: \\['a'\\]"):
        entries_of("a = x\nb = y\na = z\n")
    with pytest.raises(LookupError, match="no catalogue of 'xx'"):
        catalogue("xx")


@pytest.mark.parametrize("name", ["none", "None", "true", "zero", "other", "one"])
def test_a_name_is_never_taken_for_its_absence(name: str) -> None:
    """A source with a name that Fluent uses for a form is shown by its name."""
    assert words_of("en").text(Message("lf201-figure", value=5, source=name)) == f"5 ({name})"
    assert words_of("en").text(Message("lf201-figure", value=5, source="")) == "5 (no source named)"


def test_words_of_ones_own(tmp_path: Path) -> None:
    """A folder of words serves what is said inside, as it is then; a wrong one is refused."""
    for language, text in (("en", "own-hello = hello { $name }"), ("sv", "own-hello = hej { $name }")):
        (tmp_path / language).mkdir()
        (tmp_path / language / "own.ftl").write_text(text, encoding="utf-8")
    message = Message("own-hello", name="Aida")
    with in_language("sv", words=tmp_path):
        assert str(message) == "hej Aida"
        with in_language("fr"):
            assert str(message) == "[en] hello Aida"
    assert str(message) == "[own-hello]"
    (tmp_path / "sv" / "own.ftl").write_text("own-hello = god dag { $name }", encoding="utf-8")
    with in_language("sv", words=tmp_path):
        assert str(message) == "god dag Aida"
    (tmp_path / "sv" / "own.ftl").write_text("own-a = a\nmissing = x", encoding="utf-8")
    for folder, problem in (
        (tmp_path, "the message missing already exists. Give yours another name"),
        (tmp_path / "sv", "no .ftl file is here. Put your words into .ftl files in a subfolder for each language: en,"),
    ):
        with pytest.raises(LoadError, match=re.escape(problem)), in_language("sv", words=folder):
            pass
