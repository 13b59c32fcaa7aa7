"""JSON with the line of every value; names that stand twice, and anything JSON does not know, are refused."""

from __future__ import annotations

import re
from json.decoder import JSONDecodeError, scanstring  # type: ignore[attr-defined]  # the scanner of the json module
from typing import Final

from logframe.errors import LoadError
from logframe.exchange.limits import DEEPEST, HALF, most_values, too_many_values
from logframe.exchange.marked import Marked
from logframe.exchange.numbers import TOO_LONG, plain_number
from logframe.messages import Code, Message
from logframe.places import Place

_SPACES: Final = frozenset(" \t\n\r")
_SPACE: Final = re.compile(r"[ \t\n\r]*")
_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")
_WORDS: Final = {"true": True, "false": False, "null": None}
# Texts and empty collections hold no other value; each of the other signs announces one.
_ANNOUNCED: Final = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"?|[\[{]\s*[\]}]|([,\[{])', re.DOTALL)


def parse_json(text: str, file: str) -> Marked:
    """Read JSON text.

    Raises LoadError at the line of what is wrong.
    """
    _check_amount(text, file)
    return _Parser(text, file).whole()


def _check_amount(text: str, file: str) -> None:
    """Refuse a text of too many values before any of them is built."""
    most = most_values(text)
    if sum(map(text.count, ",[{")) < most:
        return
    values = 0
    for match in _ANNOUNCED.finditer(text):
        values += match.lastindex is not None
        if values >= most:
            place = Place(file, text.count("\n", 0, match.start()) + 1)
            raise LoadError(too_many_values(text), place=place)


class _Parser:
    def __init__(self, text: str, file: str) -> None:
        self.text = text
        self.file = file
        self.at = 0
        self.line = 1
        self.counted = 0
        self.names_seen: dict[str, str] = {}

    def whole(self) -> Marked:
        self.space()
        whole = self.value(0)
        self.space()
        if self.at < len(self.text):
            raise self.wrong(Message("json-text-after-end"))
        return whole

    def wrong(self, message: Message) -> LoadError:
        return LoadError(message, place=Place(self.file, self.here()))

    def here(self) -> int:
        """Count the lines up to where the reader stands."""
        self.line += self.text.count("\n", self.counted, self.at)
        self.counted = self.at
        return self.line

    def space(self) -> None:
        if self.text[self.at : self.at + 1] in _SPACES:
            match = _SPACE.match(self.text, self.at)
            self.at = match.end() if match else self.at

    def value(self, depth: int) -> Marked:
        if depth > DEEPEST:
            raise self.wrong(Message("json-too-deep", limit=DEEPEST))
        line = self.here()
        sign = self.text[self.at : self.at + 1]
        if sign == "{":
            return Marked(self.names(depth), line)
        if sign == "[":
            return Marked(self.items(depth), line)
        if sign == '"':
            return Marked(self.string(), line)
        if sign in ("t", "f", "n"):
            for word, meaning in _WORDS.items():
                if self.text.startswith(word, self.at):
                    self.at += len(word)
                    return Marked(meaning, line)
        written = _NUMBER.match(self.text, self.at)
        if written is None:
            shown = self.text[self.at : self.at + 20].split("\n")[0]
            raise self.wrong(
                Message("json-value-expected", text=Code.of(shown)) if shown else Message("json-ends-too-early")
            )
        number = plain_number(written.group())
        if number is None:
            raise self.wrong(Message("json-number-too-long", problem=TOO_LONG))
        self.at = written.end()
        return Marked(number, line)

    def string(self) -> str:
        try:
            text, self.at = scanstring(self.text, self.at + 1, True)
        except JSONDecodeError as problem:
            raise self.wrong(Message("json-not-valid", problem=problem.msg)) from problem
        if HALF.search(text):
            raise self.wrong(Message("json-half-character"))
        return str(text)

    def names(self, depth: int) -> dict[str, Marked]:
        names: dict[str, Marked] = {}
        self.at += 1
        self.space()
        if self.text[self.at : self.at + 1] == "}":
            self.at += 1
            return names
        while True:
            if self.text[self.at : self.at + 1] != '"':
                raise self.wrong(Message("json-name-expected"))
            name = self.string()
            name = self.names_seen.setdefault(name, name)  # the same names stand a hundred thousand times
            if name in names:
                raise self.wrong(Message("json-name-twice", name=Code.of(name[:40])))
            self.space()
            if self.text[self.at : self.at + 1] != ":":
                raise self.wrong(Message("json-colon-expected", name=Code.of(name[:40])))
            self.at += 1
            self.space()
            names[name] = self.value(depth + 1)
            if self.ends("}"):
                return names

    def items(self, depth: int) -> list[Marked]:
        items: list[Marked] = []
        self.at += 1
        self.space()
        if self.text[self.at : self.at + 1] == "]":
            self.at += 1
            return items
        while True:
            items.append(self.value(depth + 1))
            if self.ends("]"):
                return items

    def ends(self, closing: str) -> bool:
        """Read past a comma, or past the end of a list or of names."""
        self.space()
        sign = self.text[self.at : self.at + 1]
        if sign not in (closing, ","):
            raise self.wrong(Message("json-comma-expected", sign=Code.of(closing)))
        self.at += 1
        self.space()
        return sign == closing
