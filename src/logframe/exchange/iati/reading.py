"""Reading IATI files, 1.0x to 2.03, one activity at a time; nothing is fetched, and a DOCTYPE is refused."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Any, Final

from logframe.errors import LoadError
from logframe.exchange.extras import to_read
from logframe.exchange.iati.element_lines import lines_by_element, lines_of_activities
from logframe.exchange.iati.model import (
    Figure,
    IatiActivity,
    Indicator,
    Narrative,
    Pairs,
    Result,
    Span,
    Text,
)
from logframe.exchange.iati.oddities import NAMESPACE, TEXT, odd_elements
from logframe.exchange.iati.packed_files import unpacked
from logframe.exchange.iati.structure import ordered
from logframe.messages import Code, Message
from logframe.opening import LARGEST_STREAM, opened
from logframe.places import Place

_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"
_ENTITY: Final = re.compile(r"Entity '(.{1,60})' not defined")
_CHUNK: Final = 1 << 16
_IN_RESULT: Final = frozenset({"title", "description", "document-link", "reference", "indicator"})
_IN_INDICATOR: Final = frozenset({"title", "description", "document-link", "reference", "baseline", "period"})
MARK: Final = "logframe-results"
# The words of older versions stand beside the codes of 2.03 as attributes of this namespace.
_KEPT: Final = f"{{{NAMESPACE}}}"


def read_activities(path: str | os.PathLike[str], *, whole: bool = False) -> Iterator[IatiActivity]:
    """Read the activities of a file, one at a time, so that its size does not matter.

    `whole` keeps all that an activity holds beside its results, for writing it again. Raises LoadError for what
    is no IATI file, at the line where it stands, and if lxml is not installed.
    """
    for element, reader in elements_of(path, whole=whole):
        yield reader.activity(element)


def elements_of(path: str | os.PathLike[str], *, whole: bool = False) -> Iterator[tuple[Any, Reader]]:
    """Return the element of each activity, which is emptied when the next one is asked for, and its reader."""
    file = os.fspath(path)
    etree = to_read("IATI", file)
    with opened(file, LARGEST_STREAM) as packed, unpacked(packed, Place(file)) as stream:
        reader = Reader(etree, file, whole)
        for element in reader.elements(stream):
            yield element, reader


class Reader:
    """Reads one file: its version and attributes, and each activity as it ends."""

    def __init__(self, etree: Any, file: str, whole: bool) -> None:
        self.etree = etree
        self.file = file
        self.whole = whole
        self.version = ""
        self.attributes: Pairs = ()
        self.lines: Mapping[Any, int] = {}
        self.odd: frozenset[Any] = frozenset()
        self.checked = False

    def elements(self, stream: Any) -> Iterator[Any]:
        """Return the element of each activity in turn."""
        places = lines_of_activities(stream)
        parser = self.etree.XMLPullParser(
            events=("end",),
            tag=("iati-activities", "iati-activity"),
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
        )
        before = _doctype(stream)
        if before is not None:
            self.refuse_doctype(None, before)
        while chunk := stream.read(_CHUNK):
            try:
                parser.feed(chunk)
                # A list, since reading an event may find what is broken.
                events = list(parser.read_events())
            except self.etree.XMLSyntaxError as problem:
                raise self.broken(problem, parser.feed_error_log) from problem
            for _, element in events:
                if not self.checked:
                    self.refuse_doctype(element)
                if element.tag == "iati-activity" and element.getparent() is not None:
                    self.root(element.getparent())
                    self.lines = lines_by_element(element, next(places, ()))
                    yield element
                    element.clear()
                    while element.getprevious() is not None:
                        del element.getparent()[0]
        try:
            root = parser.close()
        except self.etree.XMLSyntaxError as problem:
            raise self.broken(problem, parser.feed_error_log) from problem
        self.refuse_doctype(root)
        self.root(root)

    def refuse_doctype(self, root: Any, line: int = 1) -> None:
        """Refuse a DOCTYPE, whatever the encoding and wherever it stands."""
        if root is None or root.getroottree().docinfo.internalDTD is not None:
            place = Place(self.file, line)
            raise LoadError(Message("iati-doctype"), place=place)
        self.checked = True

    def broken(self, problem: Any, log: Any) -> LoadError:
        # The log knows what stopped the parser where the error only says that nothing came of it.
        first = next((entry for entry in log if entry.level_name == "FATAL"), None)
        what = str(problem.msg or problem).split("\n")[0] if first is None else first.message
        line = ((problem.position or (1, 0))[0] if first is None else first.line) or 1
        entity = _ENTITY.fullmatch(what)
        if entity is not None:
            return LoadError(Message("iati-entity", entity=Code(f"&{entity[1]};")), place=Place(self.file, line))
        return LoadError(
            Message("iati-not-valid-xml", problem=" ".join(what.split())[:200]), place=Place(self.file, line)
        )

    def root(self, element: Any) -> None:
        """Refuse anything but a file of activities, and note its version."""
        if element.tag != "iati-activities":
            name = str(element.tag)[:60]
            place = Place(self.file, element.sourceline or 1)
            raise LoadError(Message("iati-root-element", element=Code.of(name)), place=place)
        self.version = element.get("version", "")
        self.attributes = _pairs(element, "version")

    def at(self, element: Any) -> int:
        """Return the line of an element: our own count where lxml's would be wrong."""
        line = self.lines.get(element) if self.lines else None
        return line if line is not None else element.sourceline or 0

    def near(self, element: Any) -> int:
        """Return the line of an element that may be none of those counted: then that of the nearest one above."""
        line: int = element.sourceline or 0
        while self.lines and element is not None and element not in self.lines:
            element = element.getparent()
        return self.lines.get(element, line)

    def activity(self, element: Any) -> IatiActivity:
        identifier = (element.findtext("iati-identifier") or "").strip()
        title = element.find("title")
        description = element.find("description")
        country = element.find("recipient-country")
        extension = element.find(f"{{{NAMESPACE}}}project")
        dates = tuple((date.get("type", ""), date.get("iso-date") or (date.text or "").strip())
                      for date in element.iterfind("activity-date"))  # fmt: skip
        if self.whole:
            self.odd = odd_elements(self.etree, element)
        results = tuple(self.result(result) for result in element.iterfind("result"))
        return IatiActivity(
            identifier,
            self.version,
            self.at(element),
            "" if title is None else self.text(title).first(),
            "" if description is None else self.text(description).first(),
            "" if country is None else country.get("code", ""),
            dates,
            element.get(_LANG, ""),
            element.get("default-currency", ""),
            results,
            self.shell(element) if self.whole else "",
            "" if extension is None else extension.text or "",
            "" if extension is None else extension.get("digest", ""),
            self.attributes,
            updated=element.get("last-updated-datetime", ""),
        )

    def shell(self, element: Any) -> str:
        """Write the activity without its results; a mark stands where the first of them was, or belongs."""
        results = element.findall("result")
        mark = self.etree.Element(MARK)
        if results:
            element.insert(element.index(results[0]), mark)
            for result in results:
                element.remove(result)
        else:
            later = next(
                (child for child in element if child.tag in ("crs-add", "fss") or str(child.tag).startswith("{")), None
            )
            element.insert(len(element) if later is None else element.index(later), mark)
        mark.tail = "\n"
        written: str = self.etree.tostring(element, encoding="unicode", with_tail=False)
        return written

    def result(self, element: Any) -> Result:
        parts, attributes = self.parts(element), dict(element.items())
        return Result(
            _kept(attributes, "type"),
            self.at(element),
            _kept(attributes, "aggregation-status"),
            tuple(map(self.text, parts.get("title", ()))),
            tuple(map(self.text, parts.get("description", ()))),
            tuple(map(self.raw, parts.get("document-link", ()))),
            tuple(tuple(reference.items()) for reference in parts.get("reference", ()) if reference not in self.odd),
            tuple(map(self.indicator, parts.get("indicator", ()))),
            tuple(attributes.items()),
            self.rest("result", parts, _IN_RESULT),
        )

    def indicator(self, element: Any) -> Indicator:
        parts, attributes = self.parts(element), dict(element.items())
        return Indicator(
            _kept(attributes, "measure"),
            self.at(element),
            _kept(attributes, "ascending"),
            _kept(attributes, "aggregation-status"),
            tuple(map(self.text, parts.get("title", ()))),
            tuple(map(self.text, parts.get("description", ()))),
            tuple(map(self.raw, parts.get("document-link", ()))),
            tuple(tuple(reference.items()) for reference in parts.get("reference", ()) if reference not in self.odd),
            tuple(map(self.figure, parts.get("baseline", ()))),
            tuple(map(self.span, parts.get("period", ()))),
            tuple(attributes.items()),
            self.rest("indicator", parts, _IN_INDICATOR),
        )

    def span(self, element: Any) -> Span:
        start, end, targets, actuals, others = None, None, [], [], []
        for child in element:
            tag = child.tag
            if tag == "actual":
                actuals.append(self.figure(child))
            elif tag == "target":
                targets.append(self.figure(child))
            elif tag == "period-start" and start is None:
                start = child
            elif tag == "period-end" and end is None:
                end = child
            else:
                others.append(self.raw(child))
        first, last = _edge(start), _edge(end)
        # A start or end that says nothing or says more is written as it was.
        raws = tuple(
            [
                self.raw(edge_element)
                if edge_element is not None and (edge_element in self.odd or edge == _NO_EDGE)
                else ""
                for edge_element, edge in ((start, first), (end, last))
            ]
        )
        return Span(
            first[0],
            last[0],
            self.at(element),
            tuple(targets),
            tuple(actuals),
            (first[1], last[1]),
            (first[2], last[2]),
            tuple(element.items()),
            ordered("period", others) if others else (),
            (raws[0], raws[1]),
        )

    def figure(self, element: Any) -> Figure:
        """Read a baseline, target or actual; by far the most elements are these."""
        # Asking once for all attributes is cheaper than asking for each.
        attributes = dict(element.items())
        value = attributes.pop("value", None)
        year = iso = ""
        rest: Pairs = ()
        if attributes:
            year, iso = attributes.pop("year", ""), attributes.pop("iso-date", "")
            rest = tuple(attributes.items())
        if not len(element):
            text = element.text
            if value is None and text and not text.isspace():
                value = text.strip()
            return Figure(value, self.at(element), year, iso, attributes=rest)
        locations, dimensions, comments, documents, others = [], [], [], [], []
        odd = self.odd
        for child in element:
            tag = child.tag
            if tag == "dimension":
                named = dict(child.items())
                if len(named) == 2 and "name" in named and "value" in named and child not in odd:
                    dimensions.append((named["name"], named["value"]))
                else:
                    others.append(self.raw(child))
            elif tag == "location" and len(pairs := child.items()) == 1 and pairs[0][0] == "ref" and child not in odd:
                locations.append(pairs[0][1])
            elif tag == "comment":
                comments.append(self.text(child))
            elif tag == "document-link":
                documents.append(self.raw(child))
            else:
                others.append(self.raw(child))
        return Figure(
            value,
            self.at(element),
            year,
            iso,
            tuple(locations),
            tuple(dimensions),
            tuple(comments),
            tuple(documents),
            rest,
            ordered("baseline" if element.tag == "baseline" else "target", others) if others else (),
        )

    def text(self, element: Any) -> Text:
        """Read a text: its narratives, or from 1.0x what stands directly in the element."""
        narratives = [
            Narrative(narrative.text or "", narrative.get(_LANG, "")) for narrative in element.iterchildren("narrative")
        ]
        own = (element.text or "").strip()
        if own:
            narratives.insert(0, Narrative(own, element.get(_LANG, "")))
        return Text(tuple(narratives), _pairs(element, _LANG), self.raw(element) if element in self.odd else "")

    def parts(self, element: Any) -> dict[str, list[Any]]:
        parts: dict[str, list[Any]] = {}
        for child in element:
            tag = child.tag
            parts.setdefault(tag if isinstance(tag, str) else "", []).append(child)
        return parts

    def rest(self, parent: str, parts: dict[str, list[Any]], tags: frozenset[str]) -> tuple[str, ...]:
        if parts.keys() <= tags and not self.odd:
            return ()
        odd = [self.raw(reference) for reference in parts.get("reference", ()) if reference in self.odd]
        others = [self.raw(child) for name, those in parts.items() if name not in tags for child in those]
        return ordered(parent, [*odd, *others])

    def raw(self, element: Any) -> str:
        """Write an element as it is, but for the spaces between elements and namespaces that it does not use."""
        if isinstance(element.tag, str) and (len(element) or element.nsmap):
            element = deepcopy(element)
            self.etree.cleanup_namespaces(element)
            for parent in element.iter(self.etree.Element):
                if parent.tag != "narrative":
                    parent.text = parent.text and (parent.text if parent.text.strip() else None)
                    for child in parent:
                        child.tail = child.tail and (child.tail if child.tail.strip() else None)
        written: str = self.etree.tostring(element, encoding="unicode", with_tail=False)
        return written


def _doctype(stream: Any) -> int | None:
    """Return the line of a DOCTYPE at the beginning of a file, before anything of it is parsed, and go back."""
    head, at = stream.read(_CHUNK), 0
    stream.seek(0)
    if head.startswith(b"\xef\xbb\xbf"):
        at = 3
    while True:
        while head[at : at + 1].isspace():
            at += 1
        end = b"?>" if head.startswith(b"<?", at) else b"-->" if head.startswith(b"<!--", at) else b""
        if not end or (closed := head.find(end, at)) < 0:
            break
        at = closed + len(end)
    return head.count(b"\n", 0, at) + 1 if head[at : at + 9].upper() == b"<!DOCTYPE" else None


_NO_EDGE: Final[tuple[str, Pairs, str]] = ("", (), "")


def _kept(attributes: dict[str, str], name: str) -> str:
    """Take an attribute, as it was before it was written as 2.03 has it."""
    value = attributes.get(name, "")
    if value:  # one that says nothing stays where it is
        del attributes[name]
    return attributes.pop(_KEPT + name, value)


def _edge(element: Any) -> tuple[str, Pairs, str]:
    """Read a start or end of a period: its date, other attributes, and text."""
    if element is None:
        return _NO_EDGE
    pairs = element.items()
    text = (element.text or "").strip()
    if len(pairs) == 1 and not text and pairs[0][0] == "iso-date":
        return pairs[0][1], (), ""
    date, kept_text = element.get("iso-date", ""), element.get(TEXT, "")
    # A date that was a text alone is written as both.
    return ("" if kept_text and date == kept_text else date), _pairs(element, "iso-date", TEXT), text or kept_text


def _pairs(element: Any, *excluded: str) -> Pairs:
    return tuple([pair for pair in element.items() if pair[0] not in excluded])
