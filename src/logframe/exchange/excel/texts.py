"""The texts that the cells of a workbook share."""

from __future__ import annotations

import re
import sys
from typing import Final

from logframe.exchange.excel.archives import Archive
from logframe.exchange.excel.streams import Elements

_ESCAPE: Final = re.compile("_x([0-9A-Fa-f]{4})_")


def unescaped(text: str) -> str:
    """Return a text with the signs that XML cannot hold, which workbooks write as _x000D_."""
    return _ESCAPE.sub(_sign, text) if "_x" in text else text


def _sign(escape: re.Match[str]) -> str:
    code = int(escape[1], 16)
    return escape[0] if 0xD800 <= code <= 0xDFFF else chr(code)  # half of a character is no text


class _Texts(Elements):
    def __init__(self, archive: Archive) -> None:
        super().__init__()
        self.archive = archive
        self.all: list[str] = []

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        # A text lies in si/t, or in pieces in si/r/t; si/rPh/t says how to pronounce it.
        self.taking = name == "t" and self.path[1:2] == ["si"] and "rPh" not in self.path

    def end(self, name: str) -> None:
        self.taking = False
        if name == "si" and len(self.path) == 1:
            text = unescaped(self.gathered())
            self.archive.budget.keep(sys.getsizeof(text) + 8)
            self.all.append(text)


def texts_in(archive: Archive, part: str) -> list[str]:
    """Return the shared texts in order, however many the part declares."""
    texts = _Texts(archive)
    if part:
        archive.read(part, texts)
    return texts.all
