"""What the library has to say, as data: a code and typed fields; and the one way up to the layers above.

Users ask of an answer what a layer above it does, as `answer.explain()` or `str(message)`.

A port has a name; `logframe/__init__` says which function stands behind it, and that is imported when the port is
first used. No other module imports or calls what stands above it.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterable
from functools import cache
from operator import attrgetter
from sys import intern
from typing import Any, ClassVar, Final, Literal, NamedTuple, TypeAlias, TypeVar

Made = TypeVar("Made")

Field: TypeAlias = object
"""A typed field: a number, quantity, share, date, period, id, status, unit, text of the project, list or message."""


Joint: TypeAlias = Literal["and", "or", "semicolon", "sentences"]


class Message:
    """A statement of the library: a code, and typed fields that fill the words of a language.

    Words of the project (statements, reasons, names) are fields, never parts of the code. `str()` renders it in
    English through the port below. Written without attrs, so that `import logframe` loads nothing.
    """

    __slots__ = ("code", "pairs")

    code: str
    pairs: tuple[tuple[str, Field], ...]

    def __init__(self, code: str, /, **fields: Field) -> None:
        """Build a message from its code and its named fields."""
        self.code = code
        self.pairs = tuple(fields.items())

    def __eq__(self, other: object) -> bool:
        """Return whether both say the same in every language: 1 and Fraction(1), a share of 100 %, are two fields."""
        return (
            isinstance(other, Message)
            and self.code == other.code
            and self.pairs == other.pairs
            and _of_one_type(self.pairs, other.pairs)
        )

    def __hash__(self) -> int:
        """Return a number that equal messages share."""
        return hash((self.code, self.pairs))

    def __repr__(self) -> str:
        """Return the call that makes it."""
        return f"Message({', '.join([repr(self.code), *(f'{name}={field!r}' for name, field in self.pairs)])})"

    def part(self, name: str) -> Message:
        """Return a part of the message, such as its "help", with the same fields; it may have no words."""
        part = Message(intern(f"{self.code}.{name}"))  # of many findings it is the same
        part.pairs = self.pairs
        return part

    @property
    def fields(self) -> dict[str, Field]:
        """Return the fields by name."""
        return dict(self.pairs)

    def __str__(self) -> str:
        """Return the message in words."""
        return ask("render", self, str)

    def in_english(self) -> str:
        """Return the message in English whatever language is spoken: for texts that become a project's own."""
        return ask("english", self, str)


def _of_one_type(fields: tuple[object, ...], equal: tuple[object, ...]) -> bool:
    """Return whether what two equal tuples hold is of the same types, also inside lists; messages see to their own."""
    for field, twin in zip(fields, equal, strict=True):
        if field is not twin and (
            type(field) is not type(twin)
            or (isinstance(field, tuple) and isinstance(twin, tuple) and not _of_one_type(field, twin))
        ):
            return False
    return True


def as_message(text: str | Message) -> Message:
    """Return a message as it is, and a plain text, of a user's own rule or file, as one that says just that."""
    return text if isinstance(text, Message) else Message("text", text=text)


def part_of(about: Message, name: str, part: str) -> Message:
    """Return the title, formula or another part of what is described; one described by a plain text is its formula."""
    if about.code != "text":
        return about.part(part)
    words = {"title": name, "formula": about.fields["text"]}
    return Message("text", text=words.get(part, ""))


class Joined(NamedTuple):
    """A list of fields, joined as a language does: "a, b and c", "a, b or c", "a; b", or one sentence after another."""

    items: tuple[Field, ...]
    by: Joint


def together(messages: Iterable[Message]) -> Message | None:
    """Return several messages as one, each of them once, None for none."""
    items = tuple(messages)
    if len(items) > 1:
        items = tuple(dict.fromkeys(items))
    if len(items) > 1:
        return Message("together", messages=Joined(items, "semicolon"))
    return items[0] if items else None


class Answer:
    """What the library answers: it goes out as data, as rows of a table, as text and as a page.

    `named_by` are the attributes that `repr` shows.
    """

    __slots__ = ()
    named_by: ClassVar[tuple[str, ...]] = ()

    def to_dict(self) -> dict[str, Any]:
        """Return everything as texts, numbers, lists and dictionaries, as JSON holds them."""
        return ask("data", self, dict)

    def rows(self) -> list[dict[str, Any]]:
        """Return rows of a table, one a figure, indicator or line: `pandas.DataFrame(answer.rows())`.

        A cell is a text, a number, a date, or None where nothing is known. An open end of a number is None.
        """
        return ask("rows", self, list)

    def __str__(self) -> str:
        """Return the answer as the command prints it."""
        return ask("text", self, str)

    def __repr__(self) -> str:
        """Return the class and what the answer is about, in one line."""
        return f"<{' '.join([type(self).__name__, *(f'{attrgetter(name)(self)}' for name in self.named_by)])}>"

    def _repr_html_(self) -> str:
        return ask("page", self, str)


_WRITTEN: Final = frozenset({"Decimal", "Fraction", "Missing", "Number"})
"""Types of values that are shown as they are written, not as they are made."""


class Code(str):
    """A text of the library that is copied, never translated: a keyword, a call, a value as Python writes it."""

    __slots__ = ()

    @classmethod
    def of(cls, value: object) -> Code:
        """Return a value as Python writes it, at most 200 characters of it; no value is kept."""
        try:
            text = str(value) if type(value).__name__ in _WRITTEN else repr(value)
        except ValueError:
            text = "…"  # Python writes no whole number of more than 4,300 digits
        except Exception:  # a value of a user's class, whose __repr__ may fail in any way
            text = f"<{type(value).__name__}>"
        return cls(text if len(text) <= 200 else f"{text[:199]}…")


class Word(str):
    """A word of one of the library's own vocabularies, such as a level: the text is its name in data and in files."""

    __slots__ = ("vocabulary",)

    vocabulary: str

    def __new__(cls, name: str, vocabulary: str) -> Word:
        """Return the name, which is a text like any other, and keep beside it where its words are to be found."""
        word = super().__new__(cls, name)
        word.vocabulary = vocabulary
        return word

    def __reduce__(self) -> tuple[type[Word], tuple[str, str]]:
        """Keep the vocabulary when the word crosses a process boundary."""
        return Word, (str(self), self.vocabulary)

    def __eq__(self, other: object) -> bool:
        """Return whether the text is the same, and of two words the vocabulary too (impact: level or criterion)."""
        return str.__eq__(self, other) is True and (not isinstance(other, Word) or self.vocabulary == other.vocabulary)

    def __ne__(self, other: object) -> bool:
        """Return whether the text or the vocabulary differs."""
        return not self == other

    __hash__ = str.__hash__


def word(name: str | None, vocabulary: str) -> Word | None:
    """Return a word of a vocabulary as a field, None for none."""
    return Word(name, vocabulary) if name else None


class Territory(str):
    """The code of a country, ISO 3166-1 alpha-2, that a reader gets by its name; any other text stands as it is."""

    __slots__ = ()


class Multilingual(str):
    """A text of a project in several languages: it is the first of them, and a reader gets that of the page."""

    texts: tuple[tuple[str, str], ...]

    def __new__(cls, texts: Iterable[tuple[str, str]]) -> Multilingual:
        """Return the first text, and keep all of them beside it, each with the code of its language (BCP 47)."""
        pairs = tuple(texts)
        text = super().__new__(cls, pairs[0][1])
        text.texts = pairs
        return text

    def __reduce__(self) -> tuple[type[Multilingual], tuple[tuple[tuple[str, str], ...]]]:
        """Keep all languages when the text crosses a process boundary."""
        return Multilingual, (self.texts,)

    def __eq__(self, other: object) -> bool:
        """Return whether both say the same in the same languages; a text in no named language is another one."""
        return isinstance(other, Multilingual) and self.texts == other.texts

    def __ne__(self, other: object) -> bool:
        """Return whether they differ in any language."""
        return not self == other

    def __hash__(self) -> int:
        """Return a number that equal texts share."""
        return hash(self.texts)

    def shown_in(self, language: str) -> tuple[str, str]:
        """Return the code and the text of a language, of the first one where it has none; "pt" is served by "pt-BR"."""
        for code, text in self.texts:
            if primary(code) == primary(language):
                return code, text
        return self.texts[0]


def primary(tag: str) -> str:
    """Return the language of a code without its country or script: "pt" of "pt-BR"."""
    return tag.partition("-")[0].lower()


_BEHIND: Final[dict[str, str]] = {}


def open_port(port: str, function: str) -> None:
    """Name the function behind a port, as "package.module:function", without importing it."""
    _BEHIND[port] = function


def ask(port: str, subject: object, answer: type[Made]) -> Made:
    """Return what the function behind a port makes of a subject.

    Raises LookupError for a port that nothing stands behind, TypeError for an answer of another type.
    """
    function = _BEHIND.get(port)
    if function is None:
        raise LookupError(f"nothing stands behind the port {port!r}; open it in logframe/__init__.py")
    made = _imported(function)(subject)
    if not isinstance(made, answer):
        raise TypeError(f"{function} gives {type(made).__name__}, not {answer.__name__}")
    return made


@cache
def _imported(function: str) -> Any:
    module, _, name = function.partition(":")
    return getattr(importlib.import_module(module), name)
