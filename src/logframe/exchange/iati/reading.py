"""Reading IATI files, 1.0x to 2.03, one activity at a time; nothing is fetched, and a DOCTYPE is refused."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from logframe.errors import LoadError
from logframe.exchange.iati.lines import lines_by_element, lines_of_activities
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
from logframe.places import Place

NAMESPACE: Final = "https://logframe.org/iati/1"
_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"
_CHUNK: Final = 1 << 16
_IN_RESULT: Final = frozenset({"title", "description", "document-link", "reference", "indicator"})
_IN_INDICATOR: Final = frozenset({"title", "description", "document-link", "reference", "baseline", "period"})
MARK: Final = "logframe-results"
# Where 2.03 has no place for a text that an older version had.
TEXT: Final = f"{{{NAMESPACE}}}text"


def read_activities(path: str | os.PathLike[str], *, whole: bool = False) -> Iterator[IatiActivity]:
    """Read the activities of a file, one at a time, so that its size does not matter.

    `whole` keeps all that an activity holds beside its results, for writing it again. Raises LoadError for what
    is no IATI file, at the line where it stands, and if lxml is not installed.
    """
    file = os.fspath(path)
    try:
        from lxml import etree  # type: ignore[import-untyped]  # lxml has no types of its own
    except ImportError as problem:
        raise LoadError(
            "reading IATI needs lxml", do="install it: pip install 'logframe[iati]'", place=Place(file)
        ) from problem
    try:
        with Path(file).open("rb") as stream:
            yield from _Reader(etree, file, whole).activities(stream)
    except OSError as problem:
        raise LoadError(
            f"cannot read the file: {problem.strerror or problem}", do="check the name", place=Place(file)
        ) from problem


class _Reader:
    def __init__(self, etree: Any, file: str, whole: bool) -> None:
        self.etree = etree
        self.file = file
        self.whole = whole
        self.version = ""
        self.attributes: Pairs = ()
        self.lines: Mapping[Any, int] = {}

    def activities(self, stream: Any) -> Iterator[IatiActivity]:
        places = lines_of_activities(stream)
        parser = self.etree.XMLPullParser(
            events=("end",),
            tag=("iati-activities", "iati-activity"),
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
        )
        head, begun = b"", False
        while chunk := stream.read(_CHUNK):
            if not begun:
                head += chunk
                self.refuse_doctype(head)
                if len(head) > _CHUNK:
                    begun = True
            try:
                parser.feed(chunk)
                # A list, since reading an event may find what is broken.
                events = list(parser.read_events())
            except self.etree.XMLSyntaxError as problem:
                raise self.broken(problem) from problem
            for _, element in events:
                if element.tag == "iati-activity" and element.getparent() is not None:
                    self.root(element.getparent())
                    self.lines = lines_by_element(element, next(places, ()))
                    yield self.activity(element)
                    element.clear()
                    while element.getprevious() is not None:
                        del element.getparent()[0]
        try:
            root = parser.close()
        except self.etree.XMLSyntaxError as problem:
            raise self.broken(problem) from problem
        self.root(root)

    def refuse_doctype(self, head: bytes) -> None:
        found = head.upper().find(b"<!DOCTYPE")
        if found >= 0:
            line = head[:found].count(b"\n") + 1
            raise LoadError("the file has a DOCTYPE, which is refused", do="take it out", place=Place(self.file, line))

    def broken(self, problem: Any) -> LoadError:
        what = str(problem.msg or problem).split("\n")[0]
        line = (problem.position or (1, 0))[0] or 1
        return LoadError(f"not valid XML: {what[:200]}", do="mend the line", place=Place(self.file, line))

    def root(self, element: Any) -> None:
        """Refuse anything but a file of activities, and note its version."""
        if element.tag != "iati-activities":
            name = str(element.tag)[:60]
            raise LoadError(
                f"the root element is {name!r}, not iati-activities",
                do="name an IATI activity file",
                place=Place(self.file, element.sourceline or 1),
            )
        self.version = element.get("version", "")
        self.attributes = _pairs(element, "version")

    def at(self, element: Any) -> int:
        """Give the line of an element: our own count where lxml's would be wrong."""
        line = self.lines.get(element) if self.lines else None
        return line if line is not None else element.sourceline or 0

    def activity(self, element: Any) -> IatiActivity:
        identifier = (element.findtext("iati-identifier") or "").strip()
        title = element.find("title")
        description = element.find("description")
        country = element.find("recipient-country")
        extension = element.find(f"{{{NAMESPACE}}}project")
        dates = tuple((one.get("type", ""), one.get("iso-date") or (one.text or "").strip())
                      for one in element.iterfind("activity-date"))  # fmt: skip
        results = tuple(self.result(one) for one in element.iterfind("result"))
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
        )

    def shell(self, element: Any) -> str:
        """Write the activity without its results; a mark stands where the first of them was, or belongs."""
        results = element.findall("result")
        mark = self.etree.Element(MARK)
        if results:
            element.insert(element.index(results[0]), mark)
            for one in results:
                element.remove(one)
        else:
            later = next(
                (one for one in element if one.tag in ("crs-add", "fss") or str(one.tag).startswith("{")), None
            )
            element.insert(len(element) if later is None else element.index(later), mark)
        mark.tail = "\n"
        written: str = self.etree.tostring(element, encoding="unicode", with_tail=False)
        return written

    def result(self, element: Any) -> Result:
        parts, attributes = self.parts(element), dict(element.items())
        return Result(
            attributes.pop("type", ""),
            self.at(element),
            attributes.pop("aggregation-status", ""),
            tuple(map(self.text, parts.get("title", ()))),
            tuple(map(self.text, parts.get("description", ()))),
            tuple(map(self.raw, parts.get("document-link", ()))),
            tuple(tuple(one.items()) for one in parts.get("reference", ())),
            tuple(map(self.indicator, parts.get("indicator", ()))),
            tuple(attributes.items()),
            self.rest(parts, _IN_RESULT),
        )

    def indicator(self, element: Any) -> Indicator:
        parts, attributes = self.parts(element), dict(element.items())
        return Indicator(
            attributes.pop("measure", ""),
            self.at(element),
            attributes.pop("ascending", ""),
            attributes.pop("aggregation-status", ""),
            tuple(map(self.text, parts.get("title", ()))),
            tuple(map(self.text, parts.get("description", ()))),
            tuple(map(self.raw, parts.get("document-link", ()))),
            tuple(tuple(one.items()) for one in parts.get("reference", ())),
            tuple(map(self.figure, parts.get("baseline", ()))),
            tuple(map(self.span, parts.get("period", ()))),
            tuple(attributes.items()),
            self.rest(parts, _IN_INDICATOR),
        )

    def span(self, element: Any) -> Span:
        start, end, targets, actuals, others = None, None, [], [], []
        for one in element:
            tag = one.tag
            if tag == "actual":
                actuals.append(self.figure(one))
            elif tag == "target":
                targets.append(self.figure(one))
            elif tag == "period-start" and start is None:
                start = one
            elif tag == "period-end" and end is None:
                end = one
            else:
                others.append(self.raw(one))
        first, last = _edge(start), _edge(end)
        return Span(
            first[0],
            last[0],
            self.at(element),
            tuple(targets),
            tuple(actuals),
            (first[1], last[1]),
            (first[2], last[2]),
            tuple(element.items()),
            tuple(others),
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
        for one in element:
            tag = one.tag
            if tag == "dimension" and len(pairs := one.items()) == 2 and not len(one):
                named = dict(pairs)
                dimensions.append((named.get("name", ""), named.get("value", "")))
            elif tag == "location" and len(pairs := one.items()) == 1 and not len(one):
                locations.append(pairs[0][1] if pairs[0][0] == "ref" else "")
            elif tag == "comment":
                comments.append(self.text(one))
            elif tag == "document-link":
                documents.append(self.raw(one))
            else:
                others.append(self.raw(one))
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
            tuple(others),
        )

    def text(self, element: Any) -> Text:
        """Read a text: its narratives, or from 1.0x what stands directly in the element."""
        narratives = [Narrative(one.text or "", one.get(_LANG, "")) for one in element.iterchildren("narrative")]
        own = (element.text or "").strip()
        if own:
            narratives.insert(0, Narrative(own, element.get(_LANG, "")))
        return Text(tuple(narratives), _pairs(element, _LANG))

    def parts(self, element: Any) -> dict[str, list[Any]]:
        found: dict[str, list[Any]] = {}
        for one in element:
            tag = one.tag
            found.setdefault(tag if isinstance(tag, str) else "", []).append(one)
        return found

    def rest(self, parts: dict[str, list[Any]], known: frozenset[str]) -> tuple[str, ...]:
        if parts.keys() <= known:
            return ()
        return tuple(self.raw(one) for name, every in parts.items() if name not in known for one in every)

    def raw(self, element: Any) -> str:
        written: str = self.etree.tostring(element, encoding="unicode", with_tail=False)
        return written


def _edge(element: Any) -> tuple[str, Pairs, str]:
    """Read a start or end of a period: its date, other attributes, and text."""
    if element is None:
        return "", (), ""
    pairs = element.items()
    text = (element.text or "").strip()
    if len(pairs) == 1 and not text:
        return (pairs[0][1], (), "") if pairs[0][0] == "iso-date" else ("", tuple(pairs), "")
    told = element.get(TEXT, "")
    return element.get("iso-date", ""), _pairs(element, "iso-date", TEXT), text or told


def _pairs(element: Any, *known: str) -> Pairs:
    return tuple([pair for pair in element.items() if pair[0] not in known])
