"""The elements of the activities of a file, one activity at a time, by the parser of the standard library.

Nothing is fetched. A DOCTYPE, an entity of one's own, elements nested without end and texts without end are refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import IO, Any, Final
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

import attrs

from logframe.collecting import uncollected
from logframe.errors import LoadError
from logframe.exchange.iati.element_text import BETWEEN, take_up, universal, universal_keys
from logframe.exchange.iati.xml_encodings import as_parsed
from logframe.messages import Code, Message
from logframe.places import Place

_CHUNK: Final = 1 << 16
_DEEPEST: Final = 256
_LONGEST: Final = 10_000_000
_ENTITY: Final = re.compile(rb"&(?!(?:amp|lt|gt|quot|apos);)([A-Za-z_][\w.-]{0,59});")
_UNDEFINED: Final = expat.errors.codes[expat.errors.XML_ERROR_UNDEFINED_ENTITY]
_IN_FILE, _IN_ACTIVITY, _CHILD = 1, 2, 3
_ACTIVITY: Final = "iati-activity"
# Children of an activity which by every version of the standard never hold an element of their own name.
_PLAIN: Final = frozenset(
    """transaction budget planned-disbursement location document-link contact-info related-activity other-identifier
    policy-marker recipient-region""".split()
)

# The elements that a diagnostic may name by its line.
COUNTED: Final = frozenset(("iati-activity", "result", "indicator", "baseline", "period", "target", "actual"))


@attrs.frozen(eq=False)
class ActivityElement:
    """An activity, with the lines on which the tags of its elements begin."""

    element: Element
    lines: Mapping[Element, int]


class _HoldsItsLikeError(Exception):
    """An element that was passed over holds one of its own name, against the standard."""


class ActivityElements:
    """Reads one file: the version and attributes of its root, the prefixes of its namespaces, and its activities.

    `asked` are the children of an activity that are kept, None for all of them, and `passed` the names of those that
    were passed over; `every_line` is for who asks for the lines of more than the counted elements.
    """

    def __init__(self, file: str, asked: frozenset[str] | None = None, *, every_line: bool = False) -> None:
        self.file = file
        self.asked = asked
        self.every_line = every_line
        self.version = ""
        self.attributes: tuple[tuple[str, str], ...] = ()
        self.prefixes: dict[str, str] = {}
        self.passed: set[str] = set()
        self._done: list[ActivityElement] = []
        self._depth = 0
        self._counts_through = False

    def activities(self, stream: IO[bytes]) -> Iterator[ActivityElement]:
        """Return each activity as it ends."""
        count = 0
        try:
            for activity in self._activities(stream):
                count += 1
                yield activity
        except _HoldsItsLikeError:
            # Its end was taken for that of the element around it: from the beginning, all are counted through.
            self._counts_through, self._depth = True, 0
            self._done.clear()
            self.passed.clear()
            stream.seek(0)
            yield from islice(self._activities(stream), count, None)

    def _activities(self, stream: IO[bytes]) -> Iterator[ActivityElement]:
        recoded, encoding = as_parsed(stream, Place(self.file))
        self._parser = parser = expat.ParserCreate(encoding, BETWEEN)
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self._refuse_doctype
        parser.StartNamespaceDeclHandler = self._name_space
        self._between_activities()
        try:
            yield from self._parsed(recoded)
        finally:
            del self._parser  # its functions hold this reader, which holds it

    def _parsed(self, stream: IO[bytes]) -> Iterator[ActivityElement]:
        parser, before, size, unbroken = self._parser, b"", 0, 0
        while True:
            chunk = stream.read(_CHUNK)
            size += len(chunk)
            problem: LoadError | None = None
            try:
                with uncollected(without_cycles=True):
                    parser.Parse(chunk, not chunk)
            except expat.ExpatError as broken:
                problem = self._broken(broken, before + chunk, size)
            except LoadError as refused:
                problem = refused
            yield from self._done
            self._done.clear()
            if problem is not None:
                raise problem
            if not chunk:
                return
            last = chunk.rfind(b"<")
            unbroken = unbroken + len(chunk) if last < 0 else len(chunk) - last
            before = chunk
            # A text has no tag in it, and any other sign of the parser is read as one piece.
            if max(unbroken, size - parser.CurrentByteIndex) > _LONGEST:
                raise self._refused(Message("iati-text-too-long", megabytes=_LONGEST // 1_000_000))

    def _between_activities(self) -> None:
        parser = self._parser
        parser.StartElementHandler = self._begin
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = parser.CommentHandler = parser.ProcessingInstructionHandler = None

    def _begin(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth == _IN_FILE:
            self._root(universal(tag), universal_keys(attributes))
        elif tag == _ACTIVITY:
            self._in_activity(tag, attributes)
        else:
            self._pass_over()

    def _end(self, tag: str) -> None:
        self._depth -= 1

    def _root(self, tag: str, attributes: dict[str, str]) -> None:
        if tag != "iati-activities":
            place = Place(self.file, self._parser.CurrentLineNumber)
            raise LoadError(Message("iati-root-element", element=Code.of(tag[:60])), place=place)
        self.version = attributes.pop("version", "")
        self.attributes = tuple(attributes.items())

    def _in_activity(self, tag: str, attributes: dict[str, str]) -> None:
        """Build the activity that begins, with functions of its own, since they are called for each element."""
        parser, asked, names, every_line = self._parser, self.asked, self.passed, self.every_line
        builder = TreeBuilder(insert_comments=True, insert_pis=True)
        add, close = builder.start, builder.end
        lines: dict[Element, int] = {}
        depth, awaited = _IN_ACTIVITY, ""

        def begin(tag: str, attributes: dict[str, str]) -> None:
            nonlocal depth, awaited
            depth += 1
            if depth == _CHILD and asked is not None and tag not in asked:
                names.add(tag)
                # Of what is passed over nothing is heard but where it ends, and begins where it may hold its like.
                awaited = tag
                is_plain = tag in _PLAIN and not self._counts_through
                parser.StartElementHandler = None if is_plain else begin_passed
                parser.EndElementHandler = end_plain if is_plain else end_passed
                parser.CharacterDataHandler = None
                return
            if depth > _DEEPEST:
                raise self._refused(Message("iati-nested-too-deep", count=_DEEPEST))
            # By far the most names are of no namespace.
            if BETWEEN in tag:
                tag = universal(tag)
            for name in attributes:
                if BETWEEN in name:
                    attributes = universal_keys(attributes)
                    break
            element = add(tag, attributes)
            if every_line or tag in COUNTED:
                lines[element] = parser.CurrentLineNumber

        def end(tag: str) -> None:
            nonlocal depth
            if depth > _IN_ACTIVITY:
                close(tag)
                depth -= 1
                return
            if tag != _ACTIVITY:
                raise _HoldsItsLikeError
            self._done.append(ActivityElement(close(tag), lines))
            self._depth = _IN_FILE
            self._between_activities()
            heard.clear()  # else these functions hold each other, and with them the whole activity

        def begin_passed(tag: str, attributes: object) -> None:
            nonlocal depth
            depth += 1
            if depth > _DEEPEST:
                raise self._refused(Message("iati-nested-too-deep", count=_DEEPEST))

        def end_passed(tag: str) -> None:
            nonlocal depth
            depth -= 1
            if depth == _IN_ACTIVITY:
                hear()

        def end_plain(tag: str) -> None:
            nonlocal depth
            if tag == awaited:
                depth = _IN_ACTIVITY
                hear()

        def hear() -> None:
            parser.StartElementHandler, parser.EndElementHandler = heard
            parser.CharacterDataHandler = builder.data

        heard: list[Any] = [begin, end]
        lines[add(tag, universal_keys(attributes))] = parser.CurrentLineNumber
        parser.CommentHandler, parser.ProcessingInstructionHandler = builder.comment, builder.pi
        hear()

    def _pass_over(self) -> None:
        """Go on behind the element that begins between the activities."""
        parser, depth = self._parser, 1

        def begin(tag: str, attributes: object) -> None:
            nonlocal depth
            depth += 1
            if depth > _DEEPEST:
                raise self._refused(Message("iati-nested-too-deep", count=_DEEPEST))

        def end(tag: str) -> None:
            nonlocal depth
            depth -= 1
            if not depth:
                self._depth -= 1
                self._between_activities()

        parser.StartElementHandler, parser.EndElementHandler = begin, end

    def _name_space(self, prefix: str | None, uri: str | None) -> None:
        if prefix and uri:
            take_up(self.prefixes, uri, prefix)

    def _refuse_doctype(self, *_: object) -> None:
        raise LoadError(Message("iati-doctype"), place=Place(self.file, self._parser.CurrentLineNumber))

    def _refused(self, problem: Message) -> LoadError:
        place = Place(self.file, self._parser.CurrentLineNumber)
        return LoadError(Message("iati-not-valid-xml", problem=problem), place=place)

    def _broken(self, problem: expat.ExpatError, recent: bytes, size: int) -> LoadError:
        place = Place(self.file, problem.lineno)
        if problem.code == _UNDEFINED:
            start = max(self._parser.ErrorByteIndex - size + len(recent), 0)
            entity = _ENTITY.search(recent[start:].replace(b"\0", b""))
            if entity is not None:
                return LoadError(Message("iati-entity", entity=Code(f"&{entity[1].decode()};")), place=place)
        return LoadError(Message("iati-not-valid-xml", problem=expat.ErrorString(problem.code)), place=place)
