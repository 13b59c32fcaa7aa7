"""IATI activities as a 2.03 file, in the order of the schema, with what was not understood as it was written."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final
from xml.etree.ElementTree import Element, SubElement, indent

import attrs

from logframe.errors import WriteError
from logframe.exchange.iati.element_text import begin_tag, parsed, written
from logframe.exchange.iati.model import Figure, IatiActivity, Indicator, Pairs, Result, Shell, Span, Text
from logframe.exchange.iati.oddities import NAMESPACE, TEXT
from logframe.exchange.iati.reading import MARK
from logframe.exchange.iati.structure import faults, in_order, is_date
from logframe.messages import Code, Message
from logframe.places import Place
from logframe.saving import writing

_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"
_TYPES: Final = {"output": "1", "outcome": "2", "impact": "3", "other": "9"}
_MEASURES: Final = {"unit": "1", "percentage": "2", "nominal": "3", "ordinal": "4", "qualitative": "5"}


_ORDER: Final = """iati-identifier reporting-org title description participating-org other-identifier activity-status
    activity-date contact-info activity-scope recipient-country recipient-region location sector tag
    country-budget-items humanitarian-scope policy-marker collaboration-type default-flow-type
    default-finance-type default-aid-type default-tied-status budget planned-disbursement capital-spend transaction
    document-link related-activity legacy-data conditions result crs-add fss""".split()


@attrs.frozen
class Invalid:
    """A place of a written activity that is not valid under 2.03, and why: nothing is made up to mend it."""

    activity: str
    where: Message
    problem: Message

    @property
    def message(self) -> Message:
        """Return all of it as one statement."""
        return Message("iati-invalid-place", activity=self.activity, where=self.where, problem=self.problem)

    def __str__(self) -> str:
        """Write it on one line."""
        return str(self.message)


def write_activities(
    activities: Iterable[IatiActivity], path: str | os.PathLike[str], *, strict: bool = False
) -> tuple[Invalid, ...]:
    """Write activities as an IATI 2.03 file and give every place that is not valid, for want of content.

    One activity is held at a time, which was read whole and is written once, since its results are set into its own
    elements. The file is written beside and then renamed; `strict` refuses to write anything
    that would not be valid. Raises WriteError.
    """
    file = Path(path)
    invalid: list[Invalid] = []
    with writing(file) as out:
        remaining = iter(activities)
        first = next(remaining, None)
        root = {"version": "2.03", **dict(first.root if first is not None else ())}
        root.pop("linked-data-default", None)
        out.write(f"<?xml version='1.0' encoding='utf-8'?>\n{begin_tag('iati-activities', root.items())}".encode())
        for activity in _after(first, remaining):
            shell = activity.shell
            assert shell is not None
            fill(shell, activity, invalid)
            out.write(f"\n{written(shell.element, shell.prefixes)}{shell.element.tail or ''}".encode())
        out.write(b"\n</iati-activities>")
        refuse([place.message for place in invalid], file, strict)
    return tuple(invalid)


def refuse(invalid: Sequence[Message], file: Path, strict: bool) -> None:
    """Raise WriteError where a strict writer found places that would not be valid."""
    if strict and invalid:
        message = Message("iati-not-valid-to-write", count=len(invalid), first=invalid[0])
        raise WriteError(message, place=Place(str(file)))


def _after(first: IatiActivity | None, others: Iterator[IatiActivity]) -> Iterator[IatiActivity]:
    if first is not None:
        yield first
        yield from others


def fill(shell: Shell, activity: IatiActivity, invalid: list[Invalid]) -> None:
    """Set the results of an activity into its element, and note what is not valid in them."""
    element = shell.element
    builder = _Builder(activity.identifier, invalid, shell.prefixes)
    for name in ("reporting-org", "participating-org", "activity-status", "activity-date"):
        if element.find(name) is None:
            builder.where = Message("iati-where-activity")
            builder.wrong(Message("iati-invalid-lacks", name=Code(name)))
    reporting = element.find("reporting-org")
    for name in ("ref", "type"):
        if reporting is not None and reporting.get(name) is None:
            builder.wrong(Message("iati-attribute-lacking", holder=Code("reporting-org"), attribute=Code(name)))
    if activity.version.startswith("1"):
        builder.upgraded(element)
    place = next(at for at, child in enumerate(element) if child.tag == MARK)
    results = [builder.result(number, result) for number, result in enumerate(activity.results, 1)]
    tail = element[place - 1].tail if place else "\n"
    del element[place]
    for offset, child in enumerate(results):
        indent(child)
        child.tail = tail
        element.insert(place + offset, child)


def digest(results: Iterable[Result]) -> str:
    """Return a sum over results, wherever they stand in a file: it tells whether somebody changed them."""
    plain = repr([attrs.astuple(result, filter=_counts) for result in results])
    return hashlib.sha256(plain.encode()).hexdigest()


def _counts(field: attrs.Attribute[object], value: object) -> bool:
    """Return whether a field is part of the sum: what came later only where it says something, or old files differ."""
    return bool(field.eq) and (field.name != "written" or bool(value))


class _Builder:
    def __init__(self, activity: str, invalid: list[Invalid], prefixes: dict[str, str]) -> None:
        self.prefixes = prefixes
        self.activity = activity
        self.invalid = invalid
        self.where = Message("iati-where-activity")

    def wrong(self, problem: Message) -> None:
        self.invalid.append(Invalid(self.activity, self.where, problem))

    def child(self, parent: Element, name: str, attributes: Iterable[tuple[str, str]] = ()) -> Element:
        return SubElement(parent, name, dict(attributes))

    def upgraded(self, element: Element) -> None:
        """Set the texts of version 1 into narratives, where 2.03 asks for them; codes stay as they are."""
        for name in ("title", "description", "reporting-org", "participating-org", "other-identifier"):
            for child in element.iterfind(name):
                self.narrated(child)
        order = {name: place for place, name in enumerate(_ORDER)}
        mark = order["result"]
        element[:] = sorted(
            element, key=lambda child: order.get(str(child.tag), mark if child.tag == MARK else len(order))
        )
        self.where = Message("iati-where-activity")
        self.wrong(Message("iati-invalid-version-1"))

    def narrated(self, element: Element) -> None:
        text = (element.text or "").strip()
        if text and element.find("narrative") is None:
            narrative = Element("narrative")
            narrative.text, element.text = text, None
            language = element.attrib.pop(_LANG, None)
            if language:
                narrative.set(_LANG, language)
            element.insert(0, narrative)

    def result(self, number: int, result: Result) -> Element:
        where = Message("iati-where-result", result=number, line=Code(result.line) if result.line else None)
        element = Element("result")
        self.kept(element, "type", _TYPES.get(result.type.strip().lower(), result.type), result.type)
        self.kept(element, "aggregation-status", _truth(result.aggregation), result.aggregation)
        self.described(element, result)
        places = {element: where}
        for place, indicator in enumerate(result.indicators, 1):
            made = self.indicator(indicator)
            element.append(made)
            places[made] = Message(
                "iati-where-indicator",
                result=number,
                indicator=place,
                line=Code(indicator.line) if indicator.line else None,
            )
        self.others(element, result.others)
        self.told(element, places)
        return element

    def described(self, element: Element, by: Result | Indicator) -> None:
        """Write what results and indicators begin with."""
        self.attributes(element, by.attributes)
        self.texts(element, "title", by.titles)
        self.texts(element, "description", by.descriptions)
        self.raw(element, by.documents)
        for reference in by.references:
            self.child(element, "reference", reference)

    def told(self, result: Element, places: dict[Element, Message]) -> None:
        """Note what is not valid in a result, and the codes that are on no list."""
        above: dict[Element, Element] = {}
        for fault in faults(result, "2.03"):
            above = above or {child: parent for parent in result.iter() for child in parent}
            at = fault.element
            while at not in places:
                at = above[at]
            self.where = places[at]
            self.wrong(fault.message)
        for element, where in places.items():
            name, codes = ("type", _TYPES) if element is result else ("measure", _MEASURES)
            code = element.get(name)
            if code is not None and code not in codes.values():
                self.where = where
                has = Message("iati-invalid-code", name=Code(name), value=Code.of(code))
                self.wrong(has if code else Message("iati-invalid-lacks", name=Code(name)))

    def indicator(self, indicator: Indicator) -> Element:
        element = Element("indicator")
        measure = _MEASURES.get(indicator.measure.strip().lower(), indicator.measure)
        self.kept(element, "measure", measure, indicator.measure)
        self.kept(element, "ascending", _truth(indicator.ascending), indicator.ascending)
        self.kept(element, "aggregation-status", _truth(indicator.aggregation), indicator.aggregation)
        self.described(element, indicator)
        for figure in indicator.baselines:
            self.figure(element, "baseline", figure)
        for span in indicator.spans:
            self.span(element, span)
        self.others(element, indicator.others)
        return element

    def span(self, parent: Element, span: Span) -> None:
        element = self.child(parent, "period", span.attributes)
        for name, date, extra, text, raw in (
            ("period-start", span.start, span.edges[0], span.texts[0], span.raws[0]),
            ("period-end", span.end, span.edges[1], span.texts[1], span.raws[1]),
        ):
            if raw:
                self.raw(element, (raw,))
                continue
            if not date and not extra and not text:
                continue
            edge = self.child(element, name)
            if date or is_date(text):
                edge.set("iso-date", date or text)
            self.attributes(edge, extra)
            if text:
                edge.set(TEXT, text)
        for figure in span.targets:
            self.figure(element, "target", figure)
        for figure in span.actuals:
            self.figure(element, "actual", figure)
        self.others(element, span.others)

    def figure(self, parent: Element, name: str, figure: Figure) -> None:
        element = self.child(parent, name)
        if figure.value is not None:
            element.set("value", figure.value)
        if figure.year:
            element.set("year", figure.year)
        if figure.iso_date:
            element.set("iso-date", figure.iso_date)
        self.attributes(element, figure.attributes)
        for ref in figure.locations:
            self.child(element, "location", (("ref", ref),))
        for dimension, part in figure.dimensions:
            self.child(element, "dimension", (("name", dimension), ("value", part)))
        # The schema has comment and document the other way round in a baseline.
        if name == "baseline":
            self.raw(element, figure.documents)
        self.texts(element, "comment", figure.comments)
        if name != "baseline":
            self.raw(element, figure.documents)
        self.others(element, figure.others)

    def texts(self, parent: Element, name: str, texts: tuple[Text, ...]) -> None:
        for text in texts:
            if text.raw:
                self.raw(parent, (text.raw,))
                continue
            element = self.child(parent, name, text.attributes)
            for narrative in text.narratives:
                inside = self.child(element, "narrative")
                inside.text = narrative.text
                if narrative.lang:
                    inside.set(_LANG, narrative.lang)

    def kept(self, element: Element, name: str, plain: str, original: str) -> None:
        """Write an attribute as 2.03 has it, and as it was where that differs."""
        if plain:
            element.set(name, plain)
        if plain != original:
            element.set(f"{{{NAMESPACE}}}{name}", original)

    def attributes(self, element: Element, pairs: Pairs) -> None:
        for name, value in pairs:
            element.set(name, value)

    def raw(self, element: Element, raws: tuple[str, ...]) -> None:
        for text in raws:
            # A comment or instruction stands by itself as no element does.
            element.extend(parsed(f"<x>{text}</x>", self.prefixes))

    def others(self, element: Element, others: tuple[str, ...]) -> None:
        """Write what was not understood, where the schema has it or last of all."""
        if others:
            self.raw(element, others)
            in_order(element, "2.03")


def _truth(text: str) -> str:
    plain = text.strip().lower()
    return plain if plain in ("true", "false", "0", "1") else text


__all__ = ["MARK", "NAMESPACE", "Invalid", "digest", "fill", "write_activities"]
