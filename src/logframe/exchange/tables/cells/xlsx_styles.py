"""The styles of a workbook: number formats, and fonts that are struck out or bold."""

from __future__ import annotations

from typing import Final

import attrs

from logframe.exchange.tables.cells.archives import Archive
from logframe.exchange.tables.cells.formats import BUILT_IN, LONGEST_CODE, PLAIN, Format, format_of
from logframe.exchange.tables.cells.streams import DamageError, Elements
from logframe.messages import Message

_MOST: Final = 100_000
_DEEPEST_INDENT: Final = 250
_OFF: Final = ("0", "false", "off")


@attrs.frozen
class Style:
    """How a cell looks, as far as it changes what it means."""

    format: Format = PLAIN
    struck: bool = False
    bold: bool = False
    indent: int = 0


UNSTYLED: Final = Style()


class _Styles(Elements):
    def __init__(self) -> None:
        super().__init__()
        self.codes = dict(BUILT_IN)
        self.fonts: list[tuple[bool, bool]] = []
        self.used: list[tuple[str, str, int]] = []

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        if len(self.path) == 3:
            if name == "numFmt" and self.path[1] == "numFmts":
                self.codes[attributes.get("numFmtId", "")[:20]] = attributes.get("formatCode", "")[:LONGEST_CODE]
            elif name == "font" and self.path[1] == "fonts":
                self.fonts.append((False, False))
            elif name == "xf" and self.path[1] == "cellXfs":
                self.used.append((attributes.get("numFmtId", "")[:20], attributes.get("fontId", "")[:20], 0))
            if max(len(self.codes), len(self.fonts), len(self.used)) > _MOST:
                raise DamageError(Message("part-many-formats", limit=_MOST))
        elif len(self.path) == 4:
            if self.path[1:3] == ["fonts", "font"] and name in ("strike", "b"):
                struck, bold = self.fonts[-1]
                is_set = attributes.get("val") not in _OFF
                self.fonts[-1] = (is_set, bold) if name == "strike" else (struck, is_set)
            elif self.path[1:3] == ["cellXfs", "xf"] and name == "alignment":
                indent = attributes.get("indent", "")[:3]
                form, font, _ = self.used[-1]
                self.used[-1] = (form, font, min(int(indent), _DEEPEST_INDENT) if indent.isdecimal() else 0)


def styles_in(archive: Archive, part: str) -> dict[str, Style]:
    """Return the styles that change what a cell means or shows, by their number in the style of a cell."""
    if not part:
        return {}
    styles = _Styles()
    archive.read(part, styles)
    formats = {id: format_of(code) for id, code in styles.codes.items()}
    fonts = {str(number): font for number, font in enumerate(styles.fonts)}
    changed = (
        Style(formats.get(form, PLAIN), *fonts.get(font, (False, False)), indent) for form, font, indent in styles.used
    )
    return {str(number): style for number, style in enumerate(changed) if style != UNSTYLED}
