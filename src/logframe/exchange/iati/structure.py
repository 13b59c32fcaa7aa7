"""What the schemas of IATI 2.01, 2.02 and 2.03 ask of the results of an activity, as our own table.

It says the same as the schema, in words, and needs no schema file. Source: iati-activities-schema.xsd and
iati-common.xsd of each version.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any, Final

import attrs

_XML: Final = "{http://www.w3.org/XML/1998/namespace}"
VERSIONS: Final = ("2.01", "2.02", "2.03")

# An element, its attributes and its children in their order. "?" may be absent, "*" any number, "+" at least one; a
# name without a sign is asked for once. "!" closes an element to attributes of other namespaces.
_TEXTS: Final = """
    title: | narrative+
    description: | narrative+
    comment: | narrative+
    narrative: |
    period: | period-start period-end {target} {actual}
    period-start: iso-date=date |
    period-end: iso-date=date |
"""
_2_01: Final = """
    result: type aggregation-status?=boolean | title description? indicator+
    indicator: measure ascending?=boolean | title description? baseline? period*
    baseline: year=positive value | comment?
    target!: value | comment?
    actual!: value | comment?
"""
_2_02: Final = """
    result: type aggregation-status?=boolean | title description? indicator+
    indicator: measure ascending?=boolean | title description? reference* baseline? period*
    indicator/reference: vocabulary code indicator-uri?=uri |
    baseline: year=positive value | comment?
    target!: value | location* dimension* comment?
    actual!: value | location* dimension* comment?
    location: ref? |
    dimension: name? value? |
"""
_2_03: Final = """
    result: type aggregation-status?=boolean | title description? document-link* reference* indicator+
    result/reference: code vocabulary vocabulary-uri?=uri |
    indicator: measure ascending?=boolean aggregation-status?=boolean
        | title description? document-link* reference* baseline* period*
    indicator/reference: vocabulary code indicator-uri?=uri |
    baseline: iso-date?=date year=positive value? | location* dimension* document-link* comment?
    target!: value? | location* dimension* comment? document-link*
    actual!: value? | location* dimension* comment? document-link*
    location: ref? |
    dimension: name? value? |
    document-link: url=uri format | title description? category+ language* document-date?
    category: code |
    language: code |
    document-date: iso-date=date |
"""


@attrs.frozen
class Fault:
    """A place of a result that its version does not allow."""

    element: Any
    what: str
    do: str


@attrs.frozen
class _Attribute:
    name: str
    kind: str
    required: bool


@attrs.frozen
class _Shape:
    name: str
    attributes: tuple[_Attribute, ...]
    children: tuple[tuple[str, bool, bool], ...]  # name, asked for, repeatable
    is_open: bool
    # Asked for at every element of a file, so found out once.
    places: dict[str, int] = attrs.field(init=False, eq=False)
    names: frozenset[str] = attrs.field(init=False, eq=False)
    required: tuple[str, ...] = attrs.field(init=False, eq=False)

    @places.default
    def _find_places(self) -> dict[str, int]:
        return {name: at for at, (name, _, _) in enumerate(self.children)}

    @names.default
    def _find_names(self) -> frozenset[str]:
        return frozenset(one.name for one in self.attributes)

    @required.default
    def _find_required(self) -> tuple[str, ...]:
        return tuple(name for name, required, _ in self.children if required)

    def place(self, name: str) -> int | None:
        return self.places.get(name)


@cache
def _shapes(version: str) -> dict[tuple[str, str], _Shape]:
    """Give the shapes of a version by the element above, where that matters, and the name."""
    one, own = ("?", _2_01) if version == "2.01" else ("?", _2_02) if version == "2.02" else ("*", _2_03)
    text = _TEXTS.format(target=f"target{one}", actual=f"actual{one}") + own
    found: dict[tuple[str, str], _Shape] = {}
    for name, closed, attributes, children in re.findall(
        r"([\w/-]+)(!?):([^|:]*)\|([^:]*?)(?=\s+[\w/-]+!?:|\s*\Z)", text
    ):
        above, _, own_name = name.rpartition("/")
        found[above, own_name] = _Shape(
            own_name,
            tuple(_attribute(one) for one in attributes.split()),
            tuple((one.rstrip("?*+"), one[-1] not in "?*", one[-1] in "*+") for one in children.split()),
            not closed,
        )
    return found


def _attribute(text: str) -> _Attribute:
    name, _, kind = text.partition("=")
    return _Attribute(name.rstrip("?"), kind, not name.endswith("?"))


def faults(result: Any, version: str) -> Iterator[Fault]:
    """Give what `version` ("2.01" to "2.03") does not allow in a result, an lxml element, in document order."""
    shapes = _shapes(version)
    yield from _Faults(shapes, version).of(result, shapes["", "result"])


def ordered(parent: str, written: Iterable[str]) -> tuple[str, ...]:
    """Order elements as they are written by the schema of the newest version, unknown ones and comments last."""
    shape = _shapes(VERSIONS[-1])["", parent]

    def place(text: str) -> int:
        found = re.match(r"<([\w:.-]+)", text)
        at = shape.place(found[1]) if found is not None else None
        return len(shape.children) if at is None else at

    return tuple(sorted(written, key=place))


def in_order(element: Any, version: str) -> None:
    """Set the children of a result, indicator, period or figure in the order of the schema, unknown ones last."""
    shape = _shapes(version)["", element.tag]

    def place(child: Any) -> int:
        at = shape.place(child.tag) if isinstance(child.tag, str) else None
        return len(shape.children) if at is None else at

    element[:] = sorted(element, key=place)


@attrs.frozen
class _Faults:
    shapes: dict[tuple[str, str], _Shape]
    version: str

    def of(self, element: Any, shape: _Shape) -> Iterator[Fault]:
        if shape.attributes or element.attrib:
            yield from self.attributes(element, shape)
        if shape.name != "narrative":
            yield from self.text(element, shape)
        at, seen, foreign = 0, set(), False
        for child in element:
            tag = child.tag
            if not isinstance(tag, str):
                continue  # a comment or an instruction
            if tag[0] == "{" and shape.name != "narrative":
                foreign = True
                continue
            place = shape.places.get(tag)
            if place is None:
                yield Fault(child, f"{self.version} has no {tag} in {_an(shape.name)}", "take it out or rename it")
                continue
            if tag in seen and not shape.children[place][2]:
                yield Fault(child, f"a second {tag} in one {shape.name}", "keep one")
            elif place < at or foreign:
                after = "an element of another namespace" if foreign else shape.children[at][0]
                yield Fault(child, f"the {tag} of {_an(shape.name)} comes after {after}", self.order(shape))
            seen.add(tag)
            at = max(at, place)
            yield from self.of(child, self.shapes.get((shape.name, tag)) or self.shapes["", tag])
        for name in shape.required:
            if name not in seen:
                yield Fault(element, f"the {shape.name} has no {name}", f"add it: {self.order(shape)}")

    def order(self, shape: _Shape) -> str:
        return f"the order is {', '.join(name for name, _, _ in shape.children)}"

    def text(self, element: Any, shape: _Shape) -> Iterator[Fault]:
        text = element.text
        beside = (text and not text.isspace()) or any(child.tail and not child.tail.isspace() for child in element)
        if beside or (text and text.strip(" \t\r\n")):
            do = "put it into a narrative" if shape.place("narrative") is not None else "take it out"
            yield Fault(element, f"text stands directly in {_an(shape.name)}", do)

    def attributes(self, element: Any, shape: _Shape) -> Iterator[Fault]:
        for one in shape.attributes:
            given = element.get(one.name)
            if given is None:
                if one.required:
                    yield Fault(element, f"the {shape.name} has no attribute {one.name}", f'write {one.name}="..."')
            elif one.kind and not _FITS[one.kind](given.strip(" \t\r\n")):
                yield Fault(element, f'{one.name}="{given[:40]}" of {_an(shape.name)} is no {_WORDS[one.kind]}',
                            f"write {_HOW[one.kind]}")  # fmt: skip
        for name, given in element.items():
            if name in shape.names:
                continue
            if name == f"{_XML}lang" and given and not _is_language(given.strip(" \t\r\n")):
                yield Fault(element, f'xml:lang="{given[:40]}" of {_an(shape.name)} is no language', "write en, fr, ky")
            elif name.startswith("{"):
                if not shape.is_open:
                    short = "xml:lang" if name == f"{_XML}lang" else name
                    yield Fault(element, f"{_an(shape.name)} takes no attribute {short}", "take it out")
            else:
                yield Fault(element, f"{self.version} has no attribute {name} on {_an(shape.name)}", "take it out")


def _an(name: str) -> str:
    return f"an {name}" if name[0] in "aeiou" else f"a {name}"


def is_date(text: str) -> bool:
    """Tell whether a text is a date as schemas have it, with or without a time zone."""
    zone = r"(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)?"
    found = re.fullmatch(rf"-?(\d{{4}}|[1-9]\d{{4,}})-(\d\d)-(\d\d){zone}", text, re.ASCII)
    if found is None or not int(found[1][-9:]):
        return False
    try:
        # The calendar repeats itself every 400 years.
        datetime.date(int(found[1][-4:]) % 400 + 2000, int(found[2]), int(found[3]))
    except ValueError:
        return False
    return True


_URI: Final = re.compile(
    r"(?!.*%(?![0-9A-Fa-f]{2}))"
    r"(?:[A-Za-z][A-Za-z0-9+.-]*:|(?![^/?#]*:))"
    r"(?://(?:[^/?#@\[\]]*@)?(?:\[[0-9A-Fa-f:.]+\]|[^/?#:\[\]]*)(?::\d{1,9})?(?=[/?#]|$))?"
    r"(?!//[^/?#]*[:\[])[^?#\[\]]*(?:\?[^#\[\]]*)?(?:#[^#]*)?",
    re.DOTALL,
)


def _is_language(text: str) -> bool:
    return re.fullmatch(r"[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*", text) is not None


_FITS: Final[dict[str, Callable[[str], bool]]] = {
    "date": is_date,
    "boolean": lambda text: text in ("true", "false", "1", "0"),
    "uri": lambda text: _URI.fullmatch(text) is not None,
    "positive": lambda text: re.fullmatch(r"\+?0*[1-9][0-9]*", text) is not None,
}
_WORDS: Final = {"date": "date", "boolean": "truth value", "positive": "year", "uri": "address"}
_HOW: Final = {
    "date": "it as 2024-12-31",
    "boolean": "true, false, 1 or 0",
    "positive": "it as 2024",
    "uri": "it as https://example.org/report",
}
