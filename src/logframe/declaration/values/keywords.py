"""Converters shared by the declarations: each reads one kind of keyword or says what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, TypeVar, cast

from logframe.errors import DeclarationError, WrongTypeError, brief

T = TypeVar("T")

_ID: Final = r"[^\s/:,;|]+\Z"


def identifier(text: str) -> str:
    """Read an id: text without spaces, so that it can stand in a command and in a document."""
    if type(text) is str and len(text) <= 200 and (text.replace("-", "").isalnum() or re.match(_ID, text)):
        return text
    if not isinstance(text, str):
        raise WrongTypeError(f"an id is {type(text).__name__}, not text", do='write it in quotes: "victims-assisted"')
    raise DeclarationError(f"{text[:60]!r} cannot be an id", do='use words joined by hyphens: "victims-assisted"')


def statement(text: str) -> str:
    """Read a statement: text that says something."""
    if type(text) is str and text and not text.isspace():
        return text
    if not isinstance(text, str):
        raise WrongTypeError(f"a statement is {type(text).__name__}, not text", do="write it in quotes")
    raise DeclarationError("a statement is empty", do="say what is meant in one sentence")


def words(text: str | None) -> str:
    """Read an optional text."""
    if type(text) is str:
        return text
    if text is None:
        return ""
    if isinstance(text, str):
        return str(text)
    raise WrongTypeError(f"a text is {type(text).__name__} ({brief(text)})", do="write it in quotes")


def flag(given: bool) -> bool:
    """Read a yes or no."""
    if given is True or given is False:
        return given
    raise WrongTypeError(f"{brief(given)!r} is neither True nor False", do="write True or False")


def several(given: Iterable[T] | T | None, kind: type[T] | tuple[type[T], ...], what: str) -> tuple[T, ...]:
    """Read one or several objects of a kind as a tuple."""
    if type(given) is tuple and not given:
        return given
    if given is None:
        return ()
    if isinstance(given, kind):
        return (given,)
    if isinstance(given, (str, bytes)) or not isinstance(given, Iterable):
        raise WrongTypeError(f"{what} is {type(given).__name__} ({brief(given)})", do=f"write {_named(kind)}")
    read = tuple(given)
    for one in read:
        if not isinstance(one, kind):
            raise WrongTypeError(f"{what} holds {type(one).__name__} ({brief(one)})", do=f"write {_named(kind)}")
    return read


def several_or_text(given: Iterable[T | str] | T | str | None, kind: type[T], what: str) -> tuple[T | str, ...]:
    """Read one or several objects of a kind, or texts that stand for them, as a tuple."""
    read: tuple[object, ...] = several(given, (kind, str), what)
    return cast("tuple[T | str, ...]", read)


def _named(kind: type[object] | tuple[type[object], ...]) -> str:
    kinds = kind if isinstance(kind, tuple) else (kind,)
    return " or ".join("text in quotes" if one is str else f"{one.__name__}(...)" for one in kinds)


def texts(given: Iterable[str] | str | None) -> tuple[str, ...]:
    """Read one or several texts as a tuple."""
    if given is None or (type(given) is tuple and not given):
        return ()
    return several(given, str, "a list of texts")
