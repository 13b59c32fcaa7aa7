"""What each keyword of a public name means: the reference pages are made of it, and `help()` shows it of a class."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

import attrs


@cache
def meanings() -> Mapping[str, Mapping[str, str]]:
    """Return the meanings of keywords by class or function; "common" holds those that no table says otherwise."""
    import tomllib  # read when somebody asks

    return tomllib.loads(Path(__file__).with_name("meanings.toml").read_text(encoding="utf-8"))


def holder_of(keyword: str, names: Iterable[str]) -> str | None:
    """Return which of some names, or "common", says what a keyword means, None if none does."""
    return next((name for name in (*names, "common") if keyword in meanings().get(name, {})), None)


class _Described:
    """The docstring of a class, with the meaning of its keywords where somebody reads it."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __get__(self, instance: object, owner: type) -> str:
        lines = []
        fields: tuple[attrs.Attribute[object], ...] = attrs.fields(owner)
        for field in fields:
            keyword = field.alias or field.name
            holder = holder_of(keyword, [cls.__name__ for cls in owner.__mro__]) if field.init else None
            if holder is not None:
                lines.append(f"{keyword}: {meanings()[holder][keyword]}")
        text = inspect.cleandoc(self.text)
        return "\n".join([text, "", *lines]) if lines else text


def describe(module: str) -> None:
    """Let the public classes of a module say in `help()` what their keywords mean."""
    public = vars(sys.modules[module])
    for name in public["__all__"]:
        describe_class(public[name])


def describe_class(value: object) -> None:
    """Let a class say in `help()` what its keywords mean; a function or constant stays as it is."""
    if isinstance(value, type) and attrs.has(value) and (text := docstring(value)):  # python -OO strips it
        value.__doc__ = _Described(text)  # type: ignore[assignment]  # it is read when somebody asks


def docstring(value: object) -> str:
    """Return a docstring as it is written, without the keywords."""
    text = vars(value).get("__doc__") if isinstance(value, type) else getattr(value, "__doc__", None)
    return text.text if isinstance(text, _Described) else str(text or "")
