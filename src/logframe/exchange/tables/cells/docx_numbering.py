"""The numbers of numbered paragraphs, which a Word document keeps apart from their text."""

from __future__ import annotations

import re
from typing import Final

import attrs

from logframe.exchange.tables.cells.archives import Archive
from logframe.exchange.tables.cells.streams import DamageError, Elements
from logframe.messages import Message

_MOST: Final = 20_000
_ROMAN: Final = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
                 (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_LEVELS: Final = 9
_BULLET: Final = "• "


@attrs.define
class Level:
    """A level of a list: how its number is written, the text around it, and where it starts."""

    form: str = "decimal"
    text: str = ""
    start: int = 1


@attrs.define
class Numbering:
    """The lists of a document, and how far each has come."""

    levels: dict[tuple[str, int], Level] = attrs.Factory(dict)
    lists: dict[str, str] = attrs.Factory(dict)
    counts: dict[str, list[int]] = attrs.Factory(dict)

    def next(self, level_text: str, list_id: str) -> str:
        """Return what stands before the next paragraph of a list: "1.2 ", a bullet, or nothing."""
        kind = self.lists.get(list_id)
        if kind is None:
            return ""
        depth = int(level_text) if level_text in tuple("012345678") else 0
        level = self.levels.get((kind, depth))
        if level is None:
            return ""
        counts = self.counts.setdefault(kind, [0] * _LEVELS)
        starts = [self.levels.get((kind, at), Level()).start for at in range(_LEVELS)]
        counts[depth] = counts[depth] + 1 if counts[depth] else starts[depth]
        counts[depth + 1 :] = [0] * (_LEVELS - depth - 1)
        if level.form == "bullet":
            return _BULLET
        if level.form == "none" or "%" not in level.text:
            return ""

        def number(place: re.Match[str]) -> str:
            at = int(place[1]) - 1
            form = self.levels.get((kind, at), Level()).form
            return _written(counts[at] or starts[at], form)

        return re.sub(r"%([1-9])", number, level.text[:40]) + " "


class _Numbering(Elements):
    def __init__(self) -> None:
        super().__init__()
        self.numbering = Numbering()
        self.abstract = self.list = ""
        self.level = 0

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        plain = {key.rpartition(":")[2]: value for key, value in attributes.items()}
        value = plain.get("val", "")
        if name == "abstractNum":
            self.abstract = plain.get("abstractNumId", "")[:20]
        elif name == "lvl" and "abstractNum" in self.path:
            text = plain.get("ilvl", "")
            self.level = int(text) if text in tuple("012345678") else 0
            self.numbering.levels[self.abstract, self.level] = Level()
        elif name in ("numFmt", "lvlText", "start") and self.path[-2] == "lvl" and "abstractNum" in self.path:
            level = self.numbering.levels[self.abstract, self.level]
            if name == "numFmt":
                level.form = value[:40]
            elif name == "lvlText":
                level.text = value[:40]
            elif value.isdecimal() and len(value) < 6:
                level.start = int(value)
        elif name == "num":
            self.list = plain.get("numId", "")[:20]
        elif name == "abstractNumId" and self.path[-2] == "num":
            self.numbering.lists[self.list] = value[:20]
        if max(len(self.numbering.levels), len(self.numbering.lists)) > _MOST:
            raise DamageError(Message("part-many-formats", limit=_MOST))


def numbering_in(archive: Archive, part: str) -> Numbering:
    """Return the lists of a document, none where it has no part for them."""
    reader = _Numbering()
    if part:
        archive.read(part, reader)
    return reader.numbering


def _written(number: int, form: str) -> str:
    if form in ("lowerLetter", "upperLetter"):
        letters = chr(97 + (number - 1) % 26) * min(1 + (number - 1) // 26, 9)
        return letters.upper() if form == "upperLetter" else letters
    if form in ("lowerRoman", "upperRoman"):
        text = ""
        for size, sign in _ROMAN:
            text += sign * min(number // size, 9)
            number %= size
        return text.upper() if form == "upperRoman" else text
    return str(number).zfill(2) if form == "decimalZero" else str(number)
