"""Texts that a format cannot hold: which field has them, and how they are written all the same."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, Final

import attrs

from logframe.errors import WriteError, one_line
from logframe.exchange.limits import HALF
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
    def name(self) -> str:
        """Return what a message calls the field: "P-1/r: the statement"."""
        return one_line(f"{self.owner or 'the file'}: the {self.field.replace('_', ' ')}")

    def has(self, characters: re.Pattern[str]) -> str:
        """Return what a message says of the first such character: "P-1/r: the statement has U+FFFF"."""
        sign = characters.search(self.text)
        shown = "" if sign is None else f"U+{ord(sign[0]):04X}"
        return f"{self.name} has {shown}"


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
        if not text.text.isascii() and HALF.search(text.text):
            raise WriteError(f"{text.has(HALF)}, half of a character", do="mend the text", place=place)


def not_in_xml(data: Any, what: str) -> list[str]:
    """Return a line, ending in `what`, for each text with a character that XML cannot hold."""
    return [f"{text.has(NOT_IN_XML)}{what}" for text in field_texts(data) if NOT_IN_XML.search(text.text)]


def not_in_cells(data: Any) -> list[str]:
    """Return a line for each text that a cell of a workbook shows in part, or not as it is."""
    long = [
        f"{text.name}: the sheet shows the first {LONGEST_CELL:,} of its {len(text.text):,} characters"
        for text in field_texts(data) if len(text.text) > LONGEST_CELL
    ]  # fmt: skip
    return long + not_in_xml(data, ", which a cell cannot hold: what readers see has a space in its place")


def with_escapes(json: str, is_kept: Callable[[str], bool]) -> str:
    """Write JSON again with escapes for the characters that are not to stand in it themselves."""
    return "".join(sign if is_kept(sign) else _escaped(sign) for sign in json)


def _escaped(sign: str) -> str:
    halves = sign.encode("utf-16-be")
    return "".join(f"\\u{halves[at] << 8 | halves[at + 1]:04x}" for at in range(0, len(halves), 2))
