"""What few files have and none should lose: text beside elements, and elements where the standard has texts alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final
from xml.etree.ElementTree import Element

# Where 2.03 has no place for a text, it stands in this attribute.
NAMESPACE: Final = "https://logframe.org/iati/1"
TEXT: Final = f"{{{NAMESPACE}}}text"

_TOLD: Final = frozenset(("title", "description", "comment"))
_PLAIN: Final = frozenset(("reference", "period-start", "period-end", "dimension", "location"))
_FIGURES: Final = frozenset(("baseline", "target", "actual"))
_OWNERS: Final = frozenset(("result", "indicator", "period")) | _FIGURES | _TOLD
_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"


def odd_elements(activity: Element) -> frozenset[Element]:
    """Return the elements of an activity's results that hold more than the model has a place for.

    Text that stands where the standard has none is set as an attribute of its element, so that it is kept.
    """
    odd: set[Element] = set()
    for result in activity.iterfind("result"):
        _look(result, odd.add)
    return frozenset(odd)


def _look(element: Element, add: Callable[[Element], None]) -> None:
    tag = element.tag
    if tag in _OWNERS:
        texts = list(_stray(element))
        if texts:
            element.set(TEXT, " ".join([*element.get(TEXT, "").split(), *texts]))
    if tag in _TOLD:
        if any(child.tag != "narrative" or _is_more(child) for child in element):
            add(element)
    elif tag in _PLAIN and (len(element) or (not tag.startswith("period") and (element.text or "").strip())):
        add(element)
    if tag not in ("narrative", "document-link"):  # what these hold stays together
        for child in element:
            if isinstance(child.tag, str):
                _look(child, add)


def _is_more(narrative: Element) -> bool:
    return len(narrative) > 0 or any(name != _LANG for name in narrative.attrib)


def _stray(element: Element) -> Iterator[str]:
    """Return the texts that stand in an element beside what it is for."""
    text = (element.text or "").strip()
    is_value = element.tag in _FIGURES and not len(element) and element.get("value") is None
    if text and element.tag not in _TOLD and not is_value:
        yield text
    for child in element:
        tail = (child.tail or "").strip()
        if tail:
            yield tail
