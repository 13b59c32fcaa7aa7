"""YAML with the line of every value: 1.2 scalars, no tags, no anchors, names once.

Plain YAML readers take `no` for false and 12:30 for 750; here both are the text that they look like.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

from logframe.errors import LoadError
from logframe.exchange.extras import to_read
from logframe.exchange.limits import DEEPEST, HALF, most_values, too_many_values
from logframe.exchange.marked import Marked, Scalar
from logframe.exchange.numbers import PLAIN, TOO_LONG, plain_number
from logframe.messages import Code, Message
from logframe.places import Place

_TAG: Final = "tag:yaml.org,2002:"
# What plain values are resolved to; any other tag would ask for an object to be built.
_TAGS: Final = frozenset("bool float int map merge null seq str timestamp value".split())
_WORDS: Final[dict[str, Scalar]] = {
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
}
# Where the two parsers differ: tabs, marks of byte order, line breaks that only Unicode knows, names set off by a
# question mark, and a comment that touches the sign of a block.
_LONG: Final = 16_384
_DIFFERENT: Final = re.compile("[\t\x85\u2028\u2029\ufeff]|[|>][^\n]*#|[?](?=[\\s]|\\Z)")


def parse_yaml(text: str, file: str) -> Marked:
    """Read YAML text of one document, by libyaml where PyYAML has it.

    Raises LoadError at the line of what is wrong, and if PyYAML is not installed.
    """
    yaml = to_read("YAML", file)
    if sum(map(text.count, "\n,[{")) > most_values(text):
        # Counted without parsing, which takes several microseconds a value.
        raise LoadError(Message("yaml-too-many-signs", limit=most_values(text)), place=Place(file))
    # The other parser says what is wrong, so that no message depends on what is installed. A long text is not read
    # twice: the other parser takes a second for each 50,000 signs.
    is_long = len(text) > _LONG
    if yaml.__with_libyaml__ and (is_long or not _DIFFERENT.search(text)):
        try:
            document = _Reader(yaml, yaml.CSafeLoader(text), file, text, is_libyaml=True).whole()
            if document.value is not None:
                return document
        except yaml.YAMLError as problem:
            if is_long:
                raise _not_valid(problem, file, text.count("\n")) from problem
        except LoadError:
            if is_long:
                raise
        except ValueError:
            pass
    return _read_without_libyaml(yaml, text, file)


def _read_without_libyaml(yaml: Any, text: str, file: str) -> Marked:
    try:
        loader = yaml.SafeLoader(text)
    except yaml.YAMLError as problem:
        # A character that no text has is reported by its position alone.
        line = text.count("\n", 0, getattr(problem, "position", 0))
        raise _not_valid(problem, file, line) from problem
    try:
        return _Reader(yaml, loader, file, text).whole()
    except yaml.YAMLError as problem:
        raise _not_valid(problem, file, loader.line) from problem
    except (ValueError, OverflowError) as problem:
        raise LoadError(Message("yaml-escape-of-no-character"), place=Place(file, loader.line + 1)) from problem


def _not_valid(problem: Exception, file: str, line: int) -> LoadError:
    """Return what a parser says is wrong, at its mark, or at a line, counted from 0, where it has none."""
    mark = getattr(problem, "problem_mark", None)
    what = getattr(problem, "problem", None) or str(problem).split("\n")[0]
    place = Place(file, (line if mark is None else mark.line) + 1)
    return LoadError(Message("yaml-not-valid", problem=what), place=place)


class _Reader:
    """Reads the events of a document, so that what is nested too deep or refers to itself is never built."""

    def __init__(self, module: Any, loader: Any, file: str, text: str, is_libyaml: bool = False) -> None:
        self.module = module
        self.file = file
        self.is_libyaml = is_libyaml
        self.flow = 0
        self.text = text
        self.left = most_values(text)
        self.event: Callable[[], Any] = loader.get_event

    def whole(self) -> Marked:
        """Read the only document."""
        yaml = self.module
        self.event()
        if isinstance(self.event(), yaml.StreamEndEvent):
            raise LoadError(Message("yaml-empty"), place=Place(self.file, 1))
        document = self.value(self.event(), 1)
        self.event()
        after = self.event()
        if not isinstance(after, yaml.StreamEndEvent):
            raise self.wrong(after, Message("yaml-several-documents"))
        return document

    def wrong(self, event: Any, message: Message) -> LoadError:
        return LoadError(message, place=Place(self.file, event.start_mark.line + 1))

    def value(self, event: Any, depth: int) -> Marked:
        yaml = self.module
        if isinstance(event, yaml.AliasEvent) or event.anchor:
            raise self.wrong(event, Message("yaml-anchor"))
        if event.tag is not None and event.tag != "!" and event.tag.removeprefix(_TAG) not in _TAGS:
            raise self.wrong(event, Message("yaml-tag", tag=Code.of(event.tag[:40])))
        self.left -= 1
        if self.left < 0:
            raise self.wrong(event, too_many_values(self.text))
        line = event.start_mark.line + 1
        if isinstance(event, yaml.ScalarEvent):
            return Marked(self.scalar(event, line), line)
        if depth > DEEPEST:
            raise self.wrong(event, Message("yaml-too-deep", limit=DEEPEST))
        self.flow += bool(event.flow_style)
        is_list = isinstance(event, yaml.SequenceStartEvent)
        collection = Marked(self.items(depth) if is_list else self.names(depth), line)
        self.flow -= bool(event.flow_style)
        return collection

    def items(self, depth: int) -> list[Marked]:
        items: list[Marked] = []
        while not isinstance(event := self.event(), self.module.SequenceEndEvent):
            items.append(self.value(event, depth + 1))
        return items

    def names(self, depth: int) -> dict[str, Marked]:
        yaml = self.module
        names: dict[str, Marked] = {}
        while not isinstance(key := self.event(), yaml.MappingEndEvent):
            self.value(key, depth + 1)
            self.left += 1  # a name is no value
            if not isinstance(key, yaml.ScalarEvent):
                raise self.wrong(key, Message("yaml-name-no-text"))
            if key.value in names:
                raise self.wrong(key, Message("yaml-name-twice", name=Code.of(key.value[:40])))
            names[key.value] = self.value(self.event(), depth + 1)
        return names

    def scalar(self, event: Any, line: int) -> Scalar:
        text = str(event.value)
        if HALF.search(text):
            raise self.wrong(event, Message("yaml-half-character"))
        if self.is_libyaml and self.flow and event.style in (None, "") and "?" in text:
            raise ValueError("a question mark within brackets, which libyaml alone takes for text")
        is_plain = event.style in (None, "") and event.tag not in ("!", f"{_TAG}str")
        return scalar(text, Place(self.file, line), is_plain=is_plain)


def scalar(text: str, place: Place, *, is_plain: bool) -> Scalar:
    """Read a scalar as YAML 1.2 has it; what is in quotes is text."""
    if not is_plain:
        return text
    if text in _WORDS:
        return _WORDS[text]
    if PLAIN.fullmatch(text):
        number = plain_number(text)
        if number is None:
            raise LoadError(TOO_LONG, place=place)
        return number
    return text
