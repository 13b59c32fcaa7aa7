"""Texts that a format cannot hold: which field has them, and how they are written all the same."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, Final

import attrs

from logframe.errors import WriteError, one_line
from logframe.exchange.limits import HALF
from logframe.messages import Code, Message
from logframe.places import Place

LONGEST_CELL: Final = 32_000
NOT_IN_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
STAND_IN: Final = "\ufffd"
"""What a reader sees in the place of a character that a format cannot hold."""


@attrs.frozen
class FieldText:
    """A text of a project's data, and the field that holds it."""

    owner: str
    field: str
    text: str

    @property
    def name(self) -> Message:
        """Return what a message calls the field: "P-1/r: the statement"."""
        return Message("data-field-of", owner=one_line(self.owner), field=Code(self.field.replace("_", " ")))

    def first(self, characters: re.Pattern[str]) -> Code | None:
        """Return the first such character by its number, "U+FFFF", None if there is none."""
        sign = characters.search(self.text)
        return None if sign is None else Code(f"U+{ord(sign[0]):04X}")


def field_texts(data: Any, owner: str = "", field: str = "") -> Iterator[FieldText]:
    """Return every text of a project's data with its field; what has an id is named by it, the rest by its number."""
    if isinstance(data, str):
        yield FieldText(owner, field, data)
    elif isinstance(data, dict):
        id = data.get("id")
        inside = owner if id is None else f"{owner}/{id}" if owner else str(id)
        for name, part in data.items():
            yield FieldText(inside, field or "name", name)
            yield from field_texts(part, inside, name)
    elif isinstance(data, list):
        for number, part in enumerate(data, 1):
            named = isinstance(part, dict) and "id" not in part
            yield from field_texts(part, f"{owner}/{field} {number}" if named else owner, field)


def refuse_halves(data: Any, place: Place) -> None:
    """Raise WriteError for half of a character, which Python holds and no file can, and name its field."""
    for text in field_texts(data):
        sign = None if text.text.isascii() else text.first(HALF)
        if sign is not None:
            raise WriteError(Message("data-half-character-in-field", field=text.name, sign=sign), place=place)


def not_in_xml(data: Any) -> list[Message]:
    """Return a message for each text with a character that XML cannot hold."""
    return [
        Message("conversion-not-in-xml", field=text.name, sign=sign, stand_in=STAND_IN)
        for text in field_texts(data)
        if (sign := text.first(NOT_IN_XML)) is not None
    ]


def not_in_cells(data: Any) -> list[Message]:
    """Return a message for each text that a cell of a workbook shows in part, or not as it is."""
    texts = list(field_texts(data))
    long = [
        Message("conversion-cell-in-part", field=text.name, length=LONGEST_CELL, characters=len(text.text))
        for text in texts
        if len(text.text) > LONGEST_CELL
    ]
    odd = [
        Message("conversion-not-in-cell", field=text.name, sign=sign)
        for text in texts
        if (sign := text.first(NOT_IN_XML)) is not None
    ]
    return long + odd


def with_escapes(json: str, is_kept: Callable[[str], bool]) -> str:
    """Write JSON again with escapes for the characters that are not to stand in it themselves."""
    return "".join(sign if is_kept(sign) else _escaped(sign) for sign in json)


def _escaped(sign: str) -> str:
    halves = sign.encode("utf-16-be")
    return "".join(f"\\u{halves[at] << 8 | halves[at + 1]:04x}" for at in range(0, len(halves), 2))
