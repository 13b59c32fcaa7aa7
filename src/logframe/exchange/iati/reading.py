"""Reading IATI files, 1.0x to 2.03, one activity at a time; nothing is fetched, and a DOCTYPE is refused."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, TypeAlias
from xml.etree.ElementTree import Element

from logframe.collecting import uncollected
from logframe.exchange.iati.activity_elements import ActivityElement, ActivityElements
from logframe.exchange.iati.activity_fields import REPORTING
from logframe.exchange.iati.element_text import written
from logframe.exchange.iati.model import (
    Budget,
    Figure,
    IatiActivity,
    Indicator,
    Narrative,
    Pairs,
    Party,
    Result,
    SectorCode,
    Shell,
    Span,
    Text,
    in_languages,
)
from logframe.exchange.iati.oddities import NAMESPACE, TEXT, odd_elements
from logframe.exchange.iati.packed_files import unpacked
from logframe.exchange.iati.structure import ordered
from logframe.opening import LARGEST_STREAM, opened
from logframe.places import Place

_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"
RESULTS: Final = frozenset(("result", f"{NAMESPACE}}}project"))
"""The children of an activity that make a project of it; the last is one of this library."""
# What is kept of an activity where it is not written again.
_ASKED: Final = frozenset(
    """iati-identifier reporting-org title description participating-org activity-status activity-date
    recipient-country sector budget related-activity""".split()
).union(RESULTS)
_IN_RESULT: Final = frozenset({"title", "description", "document-link", "reference", "indicator"})
_IN_INDICATOR: Final = frozenset({"title", "description", "document-link", "reference", "baseline", "period"})
MARK: Final = "logframe-results"
_Edge: TypeAlias = tuple[str, Pairs, str]
# The words of older versions stand beside the codes of 2.03 as attributes of this namespace.
_KEPT: Final = f"{{{NAMESPACE}}}"


def read_activities(path: str | os.PathLike[str], *, whole: bool = False) -> Iterator[IatiActivity]:
    """Read the activities of a file, one at a time, so that its size does not matter.

    `whole` keeps all that an activity holds beside its results, for writing it again. Raises LoadError for what
    is no IATI file, at the line where it stands.
    """
    file = os.fspath(path)
    elements = ActivityElements(file, None if whole else _ASKED)
    reader = Reader(elements, whole)
    for activity in activities_of(elements):
        with uncollected(without_cycles=True):
            published = reader.activity(activity)
        yield published


def activities_of(elements: ActivityElements) -> Iterator[ActivityElement]:
    """Return each activity of a file, packed or not. Raises LoadError for what is no IATI file."""
    with opened(elements.file, LARGEST_STREAM) as packed, unpacked(packed, Place(elements.file)) as stream:
        yield from elements.activities(stream)


class Reader:
    """Reads the activities of one file."""

    def __init__(self, elements: ActivityElements, whole: bool) -> None:
        self.elements = elements
        self.whole = whole
        self.lines: Mapping[Element, int] = {}
        self.odd: frozenset[Element] = frozenset()
        self.lang = ""

    def activity(self, activity: ActivityElement) -> IatiActivity:
        """Read an activity; its element is of no use afterwards."""
        element, self.lines = activity.element, activity.lines
        self.lang = element.get(_LANG, "")
        children = self.parts(element)

        def first(tag: str) -> Element | None:
            return children[tag][0] if tag in children else None

        named, title, description = first("iati-identifier"), first("title"), first("description")
        identifier = "" if named is None else (named.text or "").strip()
        countries = [country.get("code", "").strip() for country in children.get("recipient-country", ())]
        status, extension = first("activity-status"), first(f"{{{NAMESPACE}}}project")
        dates = tuple([(date.get("type", ""), date.get("iso-date") or (date.text or "").strip())
                       for date in children.get("activity-date", ())])  # fmt: skip
        if self.whole:
            self.odd = odd_elements(element)
        results = tuple(map(self.result, children.get("result", ())))
        return IatiActivity(
            identifier,
            self.elements.version,
            self.lines[element],
            "" if title is None else in_languages((self.text(title),)),
            "" if description is None else self.text(description).first(),
            ", ".join(dict.fromkeys(filter(None, countries))),
            dates,
            self.lang,
            element.get("default-currency", ""),
            results,
            self.shell(element) if self.whole else None,
            "" if extension is None else "".join(extension.itertext()),
            "" if extension is None else extension.get("digest", ""),
            self.elements.attributes,
            updated=element.get("last-updated-datetime", ""),
            hierarchy=element.get("hierarchy", ""),
            parties=tuple(self.parties(children)),
            sectors=tuple(map(self.sector, children.get("sector", ()))),
            budgets=tuple(map(_budget, children.get("budget", ()))),
            status="" if status is None else status.get("code") or status.text or "",
            related=tuple(
                [(beside.get("type", ""), beside.get("ref", "")) for beside in children.get("related-activity", ())]
            ),
        )

    def parties(self, children: Mapping[str, Sequence[Element]]) -> Iterator[Party]:
        """Read who takes part, the organisation that reports first."""
        for tag in ("reporting-org", "participating-org"):
            for element in children.get(tag, ()):
                role = REPORTING if tag == "reporting-org" else element.get("role", "")
                yield Party(role, self.text(element).first(), element.get("ref", ""), element.get("type", ""))

    def sector(self, element: Element) -> SectorCode:
        """Read a sector."""
        code, percentage = element.get("code", ""), element.get("percentage", "")
        return SectorCode(self.text(element).first(), code, element.get("vocabulary", ""), percentage)

    def shell(self, element: Element) -> Shell:
        """Return the activity without its results; a mark stands where the first of them was, or belongs."""
        results = element.findall("result")
        mark = Element(MARK)
        if results:
            element.insert(list(element).index(results[0]), mark)
            for result in results:
                element.remove(result)
        else:
            last = ("crs-add", "fss", "{")
            later = (at for at, child in enumerate(element) if str(child.tag).startswith(last))
            element.insert(next(later, len(element)), mark)
        mark.tail = "\n"
        return Shell(element, dict(self.elements.prefixes))

    def result(self, element: Element) -> Result:
        parts, attributes = self.parts(element), element.attrib
        return Result(
            _kept(attributes, "type"),
            self.lines[element],
            _kept(attributes, "aggregation-status"),
            tuple(map(self.text, parts.get("title", ()))),
            tuple(map(self.text, parts.get("description", ()))),
            tuple(map(self.raw, parts.get("document-link", ()))),
            tuple(tuple(reference.items()) for reference in parts.get("reference", ()) if reference not in self.odd),
            tuple(map(self.indicator, parts.get("indicator", ()))),
            tuple(attributes.items()),
            self.rest("result", parts, _IN_RESULT),
        )

    def indicator(self, element: Element) -> Indicator:
        parts, attributes = self.parts(element), element.attrib
        return Indicator(
            _kept(attributes, "measure"),
            self.lines[element],
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

    def span(self, element: Element) -> Span:
        start: Element | None = None
        end: Element | None = None
        targets, actuals, others = [], [], []
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
        return Span(
            first[0],
            last[0],
            self.lines[element],
            tuple(targets),
            tuple(actuals),
            (first[1], last[1]),
            (first[2], last[2]),
            tuple(element.items()),
            ordered("period", others) if others else (),
            (self.raw_edge(start, first), self.raw_edge(end, last)),
        )

    def raw_edge(self, element: Element | None, edge: _Edge) -> str:
        """Write a start or end that says nothing or says more than a date, as it was."""
        if element is None or (edge != _NO_EDGE and element not in self.odd):
            return ""
        return self.raw(element)

    def figure(self, element: Element) -> Figure:
        """Read a baseline, target or actual; by far the most elements are these."""
        # Asking once for all attributes is cheaper than asking for each.
        attributes = element.attrib
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
            return Figure(value, self.lines[element], year, iso, attributes=rest)
        locations, dimensions, comments, documents, others = [], [], [], [], []
        odd = self.odd
        for child in element:
            tag = child.tag
            if tag == "dimension":
                named = child.attrib
                if len(named) == 2 and "name" in named and "value" in named and child not in odd:
                    dimensions.append((named["name"], named["value"]))
                else:
                    others.append(self.raw(child))
            elif tag == "location" and child.attrib.keys() == _REF and child not in odd:
                locations.append(child.attrib["ref"])
            elif tag == "comment":
                comments.append(self.text(child))
            elif tag == "document-link":
                documents.append(self.raw(child))
            else:
                others.append(self.raw(child))
        return Figure(
            value,
            self.lines[element],
            year,
            iso,
            tuple(locations),
            tuple(dimensions),
            tuple(comments),
            tuple(documents),
            rest,
            ordered("baseline" if element.tag == "baseline" else "target", others) if others else (),
        )

    def text(self, element: Element) -> Text:
        """Read a text: its narratives, or from 1.0x what stands directly in the element."""
        narratives = [
            Narrative(narrative.text or "", narrative.get(_LANG, ""))
            for narrative in element
            if narrative.tag == "narrative"
        ]
        own = (element.text or "").strip()
        if own:
            narratives.insert(0, Narrative(own, element.get(_LANG, "")))
        attributes = _pairs(element, _LANG) if element.attrib else ()
        raw = self.raw(element) if element in self.odd else ""
        return Text(tuple(narratives), attributes, raw, self.lang)

    def parts(self, element: Element) -> dict[str, list[Element]]:
        parts: dict[str, list[Element]] = {}
        for child in element:
            tag: Any = child.tag
            if tag in parts:
                parts[tag].append(child)
            else:
                parts.setdefault(tag if isinstance(tag, str) else "", []).append(child)
        return parts

    def rest(self, parent: str, parts: dict[str, list[Element]], tags: frozenset[str]) -> tuple[str, ...]:
        if parts.keys() <= tags and not self.odd:
            return ()
        odd = [self.raw(reference) for reference in parts.get("reference", ()) if reference in self.odd]
        others = [self.raw(child) for name, those in parts.items() if name not in tags for child in those]
        return ordered(parent, [*odd, *others])

    def raw(self, element: Element) -> str:
        """Write an element as it is, but for the spaces between elements and namespaces that it does not use."""
        return written(element, self.elements.prefixes, trimmed=True)


_NO_EDGE: Final[_Edge] = ("", (), "")
_REF: Final = {"ref"}


def _kept(attributes: dict[str, str], name: str) -> str:
    """Take an attribute, as it was before it was written as 2.03 has it."""
    value = attributes.get(name, "")
    if value:  # one that says nothing stays where it is
        del attributes[name]
    return attributes.pop(_KEPT + name, value)


def _edge(element: Element | None) -> _Edge:
    """Read a start or end of a period: its date, other attributes, and text."""
    if element is None:
        return _NO_EDGE
    attributes, text = element.attrib, (element.text or "").strip()
    if len(attributes) == 1 and not text and "iso-date" in attributes:
        return attributes["iso-date"], (), ""
    date, kept_text = element.get("iso-date", ""), element.get(TEXT, "")
    # A date that was a text alone is written as both.
    return ("" if kept_text and date == kept_text else date), _pairs(element, "iso-date", TEXT), text or kept_text


def _budget(element: Element) -> Budget:
    """Read a budget: its days and its value."""
    start = end = value = currency = ""
    for child in element:
        tag = child.tag
        if tag == "value":
            value, currency = child.text or "", child.get("currency", "")
        elif tag == "period-start":
            start = child.get("iso-date") or child.text or ""
        elif tag == "period-end":
            end = child.get("iso-date") or child.text or ""
    return Budget(element.get("type", ""), start, end, value, currency)


def _pairs(element: Element, *excluded: str) -> Pairs:
    return tuple([pair for pair in element.items() if pair[0] not in excluded])
