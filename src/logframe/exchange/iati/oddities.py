"""What few files have and none should lose: text beside elements, and elements where the standard has texts alone."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

# Where 2.03 has no place for a text, it stands in this attribute.
NAMESPACE: Final = "https://logframe.org/iati/1"
TEXT: Final = f"{{{NAMESPACE}}}text"

_MORE: Final = "(* or comment() or processing-instruction())"
_TEXTS: Final = "self::title or self::description or self::comment"
_PLAIN: Final = "self::reference or self::period-start or self::period-end or self::dimension or self::location"
_OWNERS: Final = "result indicator period baseline target actual title description comment".split()
_ODD: Final = f"""
    result/descendant::*[
        ({_TEXTS}) and (*[not(self::narrative)] or comment() or processing-instruction()
            or narrative[{_MORE} or @*[name() != 'xml:lang']])
        or ({_PLAIN}) and ({_MORE} or (not(starts-with(name(), 'period')) and text()[normalize-space()]))]
"""
_STRAY: Final = "result/descendant::text()[not(parent::narrative)][normalize-space()]"


@cache
def _asked(etree: Any, question: str) -> Any:
    return etree.XPath(question)


def odd_elements(etree: Any, activity: Any) -> frozenset[Any]:
    """Return the elements of an activity's results that hold more than the model has a place for.

    Text that stands where the standard has none is set as an attribute of its element, so that it is kept.
    """
    stray: dict[Any, list[str]] = {}
    for text in _asked(etree, _STRAY)(activity):
        owner = text.getparent() if text.is_text else text.getparent().getparent()
        if owner.tag not in _OWNERS or any(above.tag == "document-link" for above in owner.iterancestors()):
            continue
        is_value = owner.tag in ("baseline", "target", "actual") and not len(owner) and owner.get("value") is None
        is_told = owner.tag in ("title", "description", "comment") and text.is_text
        if not is_value and not is_told:
            stray.setdefault(owner, []).append(text.strip())
    for owner, texts in stray.items():
        owner.set(TEXT, " ".join([*owner.get(TEXT, "").split(), *texts]))
    return frozenset(_asked(etree, _ODD)(activity))
