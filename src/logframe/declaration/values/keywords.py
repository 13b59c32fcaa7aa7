"""Converters shared by the declarations: each reads one kind of keyword or says what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, TypeVar, cast

import attrs

from logframe.errors import DeclarationError, DuplicateIdError, WrongTypeError, brief
from logframe.messages import Code, Joined, Message, Multilingual, primary
from logframe.units import unit_name

T = TypeVar("T")

LONGEST_ID: Final = 200
_ID: Final = re.compile(r"[^\s/:,;|]+")
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")
_TEXTS: Final = Message("subject-list-of-texts")


def is_id(text: str) -> bool:
    """Return whether a text can be an id: it has no spaces, so that it can stand in a command and in a document."""
    return len(text) <= LONGEST_ID and (text.replace("-", "").isalnum() or _ID.fullmatch(text) is not None)


def identifier(text: str) -> str:
    """Read an id."""
    if not isinstance(text, str):
        raise WrongTypeError(Message("id-not-text", kind=Code(type(text).__name__)))
    if is_id(text):
        return text if type(text) is str else str(text)
    raise DeclarationError(Message("id-unfit", value=Code.of(text[:60])))


def statement(text: str | Mapping[str, str]) -> str:
    """Read a statement: text that says something, or such texts by the codes of their languages."""
    if isinstance(text, str) and text and not text.isspace():
        return text if type(text) in (str, Multilingual) else str(text)
    if isinstance(text, Mapping) and text:
        return Multilingual([(_language_of_text(code, text), statement(part)) for code, part in text.items()])
    if not isinstance(text, str):
        raise WrongTypeError(Message("statement-not-text", kind=Code(type(text).__name__)))
    raise DeclarationError(Message("statement-empty"))


def words(text: str | None) -> str:
    """Read an optional text."""
    if type(text) is str:
        return text
    if text is None:
        return ""
    if isinstance(text, str):
        return str(text)
    raise WrongTypeError(Message("text-not-text", kind=Code(type(text).__name__), value=brief(text)))


def language(code: str | None) -> str:
    """Read the language that texts are written in, by its code of BCP 47: "en", "pt-BR"."""
    tag = words(code)
    if tag and not is_language(tag):
        raise DeclarationError(Message("language-malformed", value=brief(tag)))
    return tag


def _language_of_text(code: object, texts: Mapping[str, str]) -> str:
    if not isinstance(code, str) or not is_language(code):
        raise DeclarationError(Message("language-malformed", value=brief(code)))
    if sum(primary(tag) == primary(code) for tag in texts if isinstance(tag, str)) > 1:
        raise DeclarationError(Message("language-twice", language=Code(primary(code))))
    return code


def is_language(tag: str) -> bool:
    """Return whether a text has the form of a code of a language."""
    return _LANGUAGE.fullmatch(tag) is not None


def unit(text: str | None) -> str | None:
    """Read a unit by any of its names."""
    if text is None:
        return None
    if not isinstance(text, str):
        raise WrongTypeError(Message("unit-not-text", kind=Code(type(text).__name__)))
    return unit_name(text)


def flag(typed: bool) -> bool:
    """Read a yes or no."""
    if typed is True or typed is False:
        return typed
    raise WrongTypeError(Message("neither-true-nor-false", value=Code.of(typed)))


def check_function(holder: object, keyword: attrs.Attribute[Any], typed: object) -> None:
    """Refuse what cannot be called: the validator of a keyword that takes a function."""
    if not callable(typed):
        fields = {"keyword": Code(keyword.name), "kind": Code(type(typed).__name__), "value": brief(typed)}
        raise WrongTypeError(Message("not-a-function", **fields))


def check_argument(function: str, value: object, kind: type) -> None:
    """Refuse what a public function does not take: its first argument is of this kind."""
    if not isinstance(value, kind):
        named = {"function": Code(function), "expected": Code(kind.__name__), "kind": Code(type(value).__name__)}
        raise WrongTypeError(Message("function-takes-another", **named))


def several(typed: Iterable[T] | T | None, kind: type[T] | tuple[type[T], ...], what: str | Message) -> tuple[T, ...]:
    """Read one or several objects of a kind as a tuple; `what` is their keyword, or words for them."""
    if type(typed) not in (list, tuple):
        if typed is None:
            return ()
        if isinstance(typed, kind):
            return (typed,)
        if isinstance(typed, (str, bytes)) or not isinstance(typed, Iterable):
            raise _of_another_kind("objects-expected", typed, kind, what)
    entries = tuple(cast("Iterable[T]", typed))
    for entry in entries:
        if not isinstance(entry, kind):
            raise _of_another_kind("object-of-another-kind", entry, kind, what)
    return entries


def single(typed: object, kind: type[T] | tuple[type[T], ...], what: str | Message) -> T:
    """Read an object of a kind; `what` is its keyword, or words for it."""
    if isinstance(typed, kind):
        return typed
    raise _of_another_kind("objects-expected", typed, kind, what)


def _of_another_kind(code: str, typed: object, kind: type | tuple[type, ...], what: str | Message) -> WrongTypeError:
    named = {"kind": Code(type(typed).__name__), "value": brief(typed), "expected": _named(kind)}
    return WrongTypeError(Message(code, subject=what, **named))


def several_or_text(typed: Iterable[T | str] | T | str | None, kind: type[T], what: str) -> tuple[T | str, ...]:
    """Read one or several objects of a kind, or texts that stand for them, as a tuple."""
    entries: tuple[object, ...] = several(typed, (kind, str), what)
    return cast("tuple[T | str, ...]", entries)


def made_of(typed: Iterable[T | str] | T | str | None, kind: type[T], what: str) -> tuple[T, ...]:
    """Read one or several objects of a kind as a tuple; a text alone is the statement of one."""
    make = cast("Callable[[str], T]", kind)
    return tuple([make(entry) if isinstance(entry, str) else entry for entry in several_or_text(typed, kind, what)])


def ids_of(typed: object, kinds: tuple[type[object], ...], what: str) -> tuple[str, ...]:
    """Read one or several objects of some kinds, or their ids, as ids, each once."""
    entries: tuple[object, ...] = several(cast("Iterable[object]", typed), (*kinds, str), what)
    ids = (entry if isinstance(entry, str) else getattr(entry, "id", "") for entry in entries)
    return tuple(dict.fromkeys(map(identifier, ids)))


def _named(kind: type[object] | tuple[type[object], ...]) -> Joined:
    kinds = kind if isinstance(kind, tuple) else (kind,)
    return Joined(
        tuple(Message("text-in-quotes") if cls is str else Code(f"{cls.__name__}(...)") for cls in kinds), "or"
    )


def texts(typed: Iterable[str] | str | None) -> tuple[str, ...]:
    """Read one or several texts as a tuple."""
    return several(typed, str, _TEXTS)


def refuse_twice(keyword: str, records: Iterable[Any]) -> None:
    """Refuse two records of one id; a source may be listed again as it is."""
    table: dict[str, Any] = {}
    for record in records:
        taken = table.setdefault(record.id, record)
        if taken is not record and (keyword != "sources" or taken != record):
            named = {"keyword": Code(keyword), "id": Code.of(record.id), "line": Code(str(taken.declared_at.line))}
            raise DuplicateIdError(Message("record-id-taken", **named), place=record.declared_at)
