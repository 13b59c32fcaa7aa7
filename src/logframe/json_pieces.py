"""Data as the text of a JSON document, piece by piece: a document of 100,000 indicators is never held as a whole.

The text is that of `json.dumps(data, ensure_ascii=False, indent=2)` to the byte. The encoder of the standard library
is not used, because with an indent it makes a piece of each sign.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from json import JSONEncoder
from json.encoder import encode_basestring
from typing import Any, Final

from logframe.printable import escaped

_STEP: Final = "  "
_LISTED: Final = 3
"""How deep the parts of a document are pieces of their own."""
_CONSTANTS: Final = {None: "null", True: "true", False: "false"}
_scalar: Final = JSONEncoder(ensure_ascii=False).encode


def as_json(data: object) -> str:
    """Return data as the text of a JSON document, each hidden sign as its escape."""
    return "".join(json_pieces(data))


def json_pieces(data: object) -> Iterator[str]:
    """Return the text of data in pieces, each hidden sign as its escape.

    An iterator in the data is a list, which is asked for one item after another.
    """
    return map(escaped, _pieces(data, ""))


def _pieces(data: object, indent: str) -> Iterator[str]:
    is_deep = len(indent) >= _LISTED * len(_STEP)
    if not isinstance(data, Iterator if is_deep else (dict, list, tuple, Iterator)):
        yield _laid_out(data, indent)
        return
    is_object = isinstance(data, dict)
    deeper = indent + _STEP
    between = opening = "{" if is_object else "["
    items: Iterable[Any] = data.items() if isinstance(data, dict) else data
    for item in items:
        yield f"{between}\n{deeper}"
        if is_object:
            yield _name(item[0])
        yield from _pieces(item[1] if is_object else item, deeper)
        between = ","
    closing = "}" if is_object else "]"
    yield f"{opening}{closing}" if between == opening else f"\n{indent}{closing}"


def listed(data: Any) -> Any:
    """Return data with lists in place of its iterators."""
    if isinstance(data, Iterator):
        return [listed(item) for item in data]
    if isinstance(data, dict):
        return {name: listed(item) if isinstance(item, (dict, Iterator)) else item for name, item in data.items()}
    return data


def _laid_out(data: object, indent: str) -> str:
    if type(data) is str:
        return encode_basestring(data)
    if type(data) is int:
        return str(data)
    if isinstance(data, Iterator):
        return _laid_out(list(data), indent)
    if not isinstance(data, (dict, list, tuple)):
        return _CONSTANTS[data] if data is None or data is True or data is False else _scalar(data)
    if not data:
        return "{}" if isinstance(data, dict) else "[]"
    deeper = indent + _STEP
    between = f",\n{deeper}"
    if isinstance(data, dict):
        inside = between.join([_name(name) + _laid_out(item, deeper) for name, item in data.items()])
        return f"{{\n{deeper}{inside}\n{indent}}}"
    return f"[\n{deeper}{between.join([_laid_out(item, deeper) for item in data])}\n{indent}]"


def _name(name: object) -> str:
    """Return the name of an item of an object and what stands behind it."""
    # Numbers are not kept: 0.0 and -0.0 are equal, and written differently.
    return _text_name(name) if isinstance(name, str) else f'"{_scalar(name)}": '


# There are few, each many times.
@lru_cache(maxsize=1024)
def _text_name(name: str) -> str:
    return f"{encode_basestring(name)}: "
