"""What the schemas of IATI 2.01, 2.02 and 2.03 ask of the results of an activity, as our own table.

It says the same as the schema, in words, and needs no schema file. Source: iati-activities-schema.xsd and
iati-common.xsd of each version.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from typing import Any, Final

import attrs

from logframe.messages import Code, Message

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
    message: Message


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
    places: dict[str, int] = attrs.field(
        default=attrs.Factory(
            lambda shape: {name: at for at, (name, _, _) in enumerate(shape.children)}, takes_self=True
        ),
        init=False,
        eq=False,
    )
    names: frozenset[str] = attrs.field(
        default=attrs.Factory(
            lambda shape: frozenset(attribute.name for attribute in shape.attributes), takes_self=True
        ),
        init=False,
        eq=False,
    )
    required: tuple[str, ...] = attrs.field(
        default=attrs.Factory(lambda shape: tuple(name for name, asked, _ in shape.children if asked), takes_self=True),
        init=False,
        eq=False,
    )

    def place(self, name: str) -> int | None:
        return self.places.get(name)

    @property
    def order(self) -> tuple[Code, ...]:
        return tuple(Code(name) for name, _, _ in self.children)


@cache
def _shapes(version: str) -> dict[tuple[str, str], _Shape]:
    """Return the shapes of a version by the element above, where that matters, and the name."""
    sign, own = ("?", _2_01) if version == "2.01" else ("?", _2_02) if version == "2.02" else ("*", _2_03)
    text = _TEXTS.format(target=f"target{sign}", actual=f"actual{sign}") + own
    shapes: dict[tuple[str, str], _Shape] = {}
    for name, closed, attributes, children in re.findall(
        r"([\w/-]+)(!?):([^|:]*)\|([^:]*?)(?=\s+[\w/-]+!?:|\s*\Z)", text
    ):
        above, _, own_name = name.rpartition("/")
        shapes[above, own_name] = _Shape(
            own_name,
            tuple(_attribute(attribute) for attribute in attributes.split()),
            tuple((child.rstrip("?*+"), child[-1] not in "?*", child[-1] in "*+") for child in children.split()),
            not closed,
        )
    return shapes


def _attribute(text: str) -> _Attribute:
    name, _, kind = text.partition("=")
    return _Attribute(name.rstrip("?"), kind, not name.endswith("?"))


def faults(result: Any, version: str) -> list[Fault]:
    """Return what `version` ("2.01" to "2.03") does not allow in the element of a result, in document order."""
    shapes = _shapes(version)
    noted: list[Fault] = []
    _Faults(shapes, version, noted.append).look(result, shapes["", "result"])
    return noted


def ordered(parent: str, written: Iterable[str]) -> tuple[str, ...]:
    """Order elements as they are written by the schema of the newest version, unknown ones and comments last."""
    shape = _shapes(VERSIONS[-1])["", parent]

    def place(text: str) -> int:
        match = re.match(r"<([\w:.-]+)", text)
        at = shape.place(match[1]) if match is not None else None
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
    add: Callable[[Fault], None]

    def look(self, element: Any, shape: _Shape) -> None:
        """Add what is not allowed in an element and below it."""
        add = self.add
        if shape.attributes or element.attrib:
            self.look_at_attributes(element, shape)
        if shape.name != "narrative":
            self.look_at_text(element, shape)
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
                add(self.not_in_version(child, shape))
                continue
            if tag in seen and not shape.children[place][2]:
                add(Fault(child, Message("iati-element-twice", element=Code(tag), holder=Code(shape.name))))
            elif place < at or foreign:
                add(self.out_of_order(child, shape, None if foreign else Code(shape.children[at][0])))
            seen.add(tag)
            at = max(at, place)
            self.look(child, self.shapes.get((shape.name, tag)) or self.shapes["", tag])
        for name in shape.required:
            if name not in seen:
                names = {"holder": Code(shape.name), "element": Code(name)}
                add(Fault(element, Message("iati-element-lacking", **names, order=shape.order)))

    def not_in_version(self, child: Any, shape: _Shape) -> Fault:
        holder, version = _an(shape.name), Code(self.version)
        return Fault(
            child, Message("iati-element-not-in-version", version=version, element=Code(child.tag), holder=holder)
        )

    def out_of_order(self, child: Any, shape: _Shape, after: Code | None) -> Fault:
        order, holder = shape.order, _an(shape.name)
        return Fault(
            child,
            Message("iati-element-out-of-order", element=Code(child.tag), holder=holder, after=after, order=order),
        )

    def look_at_text(self, element: Any, shape: _Shape) -> None:
        text = element.text
        beside = bool(text) and (not text.isspace() or text.strip(" \t\r\n"))
        if not beside:
            for child in element:
                tail = child.tail
                if tail and not tail.isspace():
                    beside = True
                    break
        if beside:
            is_narrated = shape.place("narrative") is not None
            self.add(Fault(element, Message("iati-stray-text", holder=_an(shape.name), is_narrated=is_narrated)))

    def look_at_attributes(self, element: Any, shape: _Shape) -> None:
        for attribute in shape.attributes:
            value = element.get(attribute.name)
            if value is None:
                if attribute.required:
                    names = {"holder": Code(shape.name), "attribute": Code(attribute.name)}
                    self.add(Fault(element, Message("iati-attribute-lacking", **names)))
            elif attribute.kind and not _FITS[attribute.kind](value.strip(" \t\r\n")):
                wrong = {"attribute": Code(attribute.name), "value": value[:40]}
                held = {"holder": _an(shape.name), "kind": Code(attribute.kind)}
                self.add(Fault(element, Message("iati-attribute-value", **wrong, **held)))
        for name, value in element.items():
            if name in shape.names:
                continue
            if name == f"{_XML}lang" and value and not _is_language(value.strip(" \t\r\n")):
                self.add(Fault(element, Message("iati-language", value=value[:40], holder=_an(shape.name))))
            elif name.startswith("{"):
                if not shape.is_open:
                    short = Code("xml:lang" if name == f"{_XML}lang" else name)
                    self.add(
                        Fault(element, Message("iati-attribute-not-taken", holder=_an(shape.name), attribute=short))
                    )
            else:
                names = {"version": Code(self.version), "attribute": Code(name)}
                message = Message("iati-attribute-not-in-version", **names, holder=_an(shape.name))
                self.add(Fault(element, message))


def _an(name: str) -> Message:
    return Message("iati-an-element", element=Code(name))


def is_date(text: str) -> bool:
    """Return whether a text is a date as schemas have it, with or without a time zone."""
    return (_short_date if len(text) <= _SHORT else _is_date)(text)


def _is_date(text: str) -> bool:
    zone = r"(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)?"
    match = re.fullmatch(rf"-?(\d{{4}}|[1-9]\d{{4,}})-(\d\d)-(\d\d){zone}", text, re.ASCII)
    if match is None or not int(match[1][-9:]):
        return False
    try:
        # The calendar repeats itself every 400 years.
        datetime.date(int(match[1][-4:]) % 400 + 2000, int(match[2]), int(match[3]))
    except ValueError:
        return False
    return True


# The same few dates come again and again.
_SHORT: Final = 40
_short_date: Final = lru_cache(maxsize=4096)(_is_date)
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
