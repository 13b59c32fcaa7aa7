"""The styles of a LibreOffice spreadsheet: what is struck out, bold, a percentage, or hidden by its size."""

from __future__ import annotations

from typing import Final

import attrs

from logframe.exchange.tables.cells.streams import DamageError
from logframe.messages import Message

_MOST: Final = 100_000
_SIZES: Final = {"table-column-properties": "column-width", "table-row-properties": "row-height"}
_DEEPEST: Final = 20


@attrs.define
class OdsStyle:
    """What a style says; None where it leaves that to its parent."""

    parent: str = ""
    struck: bool | None = None
    bold: bool | None = None
    format: str = ""
    margin: float = 0
    is_hidden: bool = False


@attrs.define
class OdsStyles:
    """The styles by family and name, and which number formats are percentages."""

    by_name: dict[tuple[str, str], OdsStyle] = attrs.Factory(dict)
    percents: set[str] = attrs.Factory(set)
    open: OdsStyle | None = None

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        """Take the beginning of an element of the styles."""
        if name in ("style", "default-style"):
            self.open = OdsStyle(attributes.get("parent-style-name", ""), format=attributes.get("data-style-name", ""))
            self.by_name[attributes.get("family", ""), attributes.get("name", "")] = self.open
            if len(self.by_name) > _MOST:
                raise DamageError(Message("part-many-formats", limit=_MOST))
        elif name == "percentage-style":
            self.percents.add(attributes.get("name", ""))
        elif self.open is None:
            return
        elif name == "text-properties":
            line = attributes.get("text-line-through-style") or attributes.get("text-line-through-type")
            self.open.struck = self.open.struck if line is None else line != "none"
            weight = attributes.get("font-weight")
            self.open.bold = self.open.bold if weight is None else weight in ("bold", "600", "700", "800", "900")
        elif name == "paragraph-properties":
            self.open.margin = _length(attributes.get("margin-left", "")) or 0
        elif name == "table-properties":
            self.open.is_hidden = attributes.get("display") == "false"
        elif name in _SIZES and _SIZES[name] in attributes:
            self.open.is_hidden = _length(attributes[_SIZES[name]]) == 0

    def end(self, name: str) -> None:
        """Take the end of an element of the styles."""
        if name in ("style", "default-style"):
            self.open = None

    def style(self, family: str, name: str) -> OdsStyle:
        """Return a style with what it takes from its parents."""
        whole = OdsStyle()
        for _ in range(_DEEPEST):
            style = self.by_name.get((family, name))
            if style is None:
                break
            whole.struck = style.struck if whole.struck is None else whole.struck
            whole.bold = style.bold if whole.bold is None else whole.bold
            whole.format = whole.format or style.format
            whole.margin = whole.margin or style.margin
            whole.is_hidden = whole.is_hidden or style.is_hidden
            if not style.parent:
                break
            name = style.parent
        return whole


def _length(text: str) -> float | None:
    """Return a length in inches, None for what is none."""
    for unit, size in (("in", 1.0), ("cm", 2.54), ("mm", 25.4), ("pt", 72.0), ("pc", 6.0), ("px", 96.0)):
        if text.endswith(unit):
            try:
                return float(text.removesuffix(unit)) / size
            except ValueError:
                return None
    return None
