"""The only way up: what users ask of an answer and a layer above it does, as `answer.explain()`.

A port has a name; `logframe/__init__` says which function stands behind it, and that is imported when the port is
first used. No other module imports or calls what stands above it.
"""

from __future__ import annotations

import importlib
from functools import cache
from typing import Any, Final, TypeVar

Answer = TypeVar("Answer")

_BEHIND: Final[dict[str, str]] = {}


def open_port(port: str, function: str) -> None:
    """Name the function behind a port, as "package.module:function", without importing it."""
    _BEHIND[port] = function


def ask(port: str, subject: object, answer: type[Answer]) -> Answer:
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
