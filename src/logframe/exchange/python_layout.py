"""Calls and values as lines of Python: on one line where they fit, else one part below the other."""

from __future__ import annotations

import re
from typing import Any, Final

import attrs

WIDTH: Final = 100


@attrs.frozen
class Call:
    """A call as it is written: its name, plain arguments and keywords."""

    name: str
    arguments: tuple[Any, ...] = ()
    keywords: tuple[tuple[str, Any], ...] = ()


@attrs.frozen
class Raw:
    """Text that is written as it stands."""

    text: str


def inside_docstring(text: str) -> str:
    """Write a text inside a docstring, without what would end it."""
    return " ".join("".join(sign if sign.isprintable() and sign not in '"\\' else " " for sign in text).split())


def laid_out(value: Any, indent: int, before: int) -> str:
    """Write a value, on one line if it fits behind what stands before it."""
    line = on_one_line(value)
    if len(line) + indent + before <= WIDTH:
        return line
    if isinstance(value, str):
        return _long_text(value, indent, line)
    if not isinstance(value, (Call, list, dict)):
        return line
    inner, space = indent + 4, " " * (indent + 4)
    if isinstance(value, Call):
        parts = [f"{space}{laid_out(argument, inner, 1)}," for argument in value.arguments]
        parts += [f"{space}{name}={laid_out(part, inner, len(name) + 2)}," for name, part in value.keywords]
        return "\n".join([f"{value.name}(", *parts, f"{' ' * indent})"])
    if isinstance(value, dict):
        parts = [f"{space}{_text(key)}: {laid_out(part, inner, len(key) + 5)}," for key, part in value.items()]
        return "\n".join(["{", *parts, f"{' ' * indent}}}"])
    parts = [f"{space}{laid_out(item, inner, 1)}," for item in value]
    return "\n".join(["[", *parts, f"{' ' * indent}]"])


def _long_text(text: str, indent: int, line: str) -> str:
    """Write a long text in pieces, one below the other, that Python joins again."""
    room = WIDTH - indent - 8
    pieces: list[str] = []
    for word in re.findall(r"\S*\s*", text):
        if pieces and len(pieces[-1]) + len(word) <= room:
            pieces[-1] += word
        elif word:
            pieces.append(word)
    if len(pieces) < 2:
        return line
    space = " " * (indent + 4)
    return "\n".join(["(", *(f"{space}{_text(piece)}" for piece in pieces), f"{' ' * indent})"])


def on_one_line(value: Any) -> str:
    """Write a value on one line."""
    if isinstance(value, Call):
        inside = [on_one_line(argument) for argument in value.arguments] + [
            f"{name}={on_one_line(part)}" for name, part in value.keywords
        ]
        return f"{value.name}({', '.join(inside)})"
    if isinstance(value, Raw):
        return value.text
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_text(key)}: {on_one_line(part)}" for key, part in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(on_one_line, value)) + "]"
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) >= 10_000:
        return f"{value:_}"
    return repr(value)


def _text(text: str) -> str:
    """Write a text in double quotes."""
    inside = "".join(_ESCAPES.get(sign) or (sign if sign.isprintable() else _escaped(sign)) for sign in text)
    return f'"{inside}"'


_ESCAPES: Final = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}


def _escaped(sign: str) -> str:
    return sign.encode("unicode_escape").decode()
