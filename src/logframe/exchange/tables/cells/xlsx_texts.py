"""The texts that the cells of a workbook share; pieces of one may be struck out."""

from __future__ import annotations

import re
import sys
from typing import Final, TypeAlias

from logframe.exchange.tables.cells.archives import Archive
from logframe.exchange.tables.cells.streams import LONGEST_TEXT, PlainElements

Runs: TypeAlias = tuple[tuple[str, bool | None], ...]
"""Pieces of a text, and whether each is struck out: None where the cell says so."""
_ESCAPE: Final = re.compile("_x([0-9A-Fa-f]{4})_")
_PLAIN_TEXT: Final = re.compile("<t[^>]*>([^<]*)")
_OFF: Final = ("0", "false", "off")


def unescaped(text: str) -> str:
    """Return a text with the signs that XML cannot hold, which workbooks write as _x000D_."""
    return _ESCAPE.sub(_sign, text) if "_x" in text else text


def _sign(escape: re.Match[str]) -> str:
    code = int(escape[1], 16)
    return escape[0] if 0xD800 <= code <= 0xDFFF else chr(code)  # half of a character is no text


def kept_and_struck(runs: Runs, cell_is_struck: bool) -> tuple[str, str]:
    """Return what of a text is seen, and what of it is struck out."""
    kept = "".join(text for text, struck in runs if not (cell_is_struck if struck is None else struck))
    out = "".join(text for text, struck in runs if (cell_is_struck if struck is None else struck))
    return kept, out


class RunReader:
    """Puts the pieces of a rich text together; they lie in r/t, and r/rPr says how each looks."""

    def __init__(self) -> None:
        self.runs: list[tuple[str, bool | None]] = []
        self.struck: bool | None = None

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        """Take the beginning of a piece, or of what it says of its look."""
        if name == "r":
            self.struck = None
        elif name == "rPr":
            self.struck = False
        elif name == "strike":
            self.struck = attributes.get("val") not in _OFF

    def end(self, text: str) -> None:
        """Take the end of the text of a piece."""
        self.runs.append((unescaped(text), self.struck))

    def taken(self) -> str | Runs:
        """Return the text, in its pieces where they look different, and begin the next."""
        runs = tuple(self.runs)
        self.runs.clear()
        self.struck = None
        if len(runs) == 1 and runs[0][1] is None:
            return runs[0][0]
        return runs if any(struck is not None for _, struck in runs) else "".join(text for text, _ in runs)


class _Texts(PlainElements):
    plain = re.compile(rb'(?:<si><t(?: xml:space="preserve")?>[\t\n -%\'-;=-\xff]*+</t></si>)++')

    def __init__(self, archive: Archive) -> None:
        super().__init__()
        self.budget = archive.budget
        self.all: list[str | Runs] = []
        self.pieces = RunReader()

    def starts(self, name: str, attributes: dict[str, str]) -> None:
        if ":" in name:
            name = name.rpartition(":")[2]
        path = self.path
        path.append(name)
        # A text lies in si/t, or in pieces in si/r/t; si/rPh/t says how to pronounce it.
        self.taking = name == "t" and len(path) > 1 and path[1] == "si" and "rPh" not in path
        if name != "t" and name != "si":
            self.pieces.begin(name, attributes)

    def ends(self, name: str) -> None:
        name = self.path.pop()
        if self.taking:
            self.taking = False
            self.pieces.end("".join(self.texts))
            self.texts.clear()
        elif name == "si" and len(self.path) == 1:
            self.keep(self.pieces.taken())

    def keep(self, text: str | Runs) -> None:
        self.budget.keep(
            sys.getsizeof(text) if isinstance(text, str) else sum(sys.getsizeof(piece) + 72 for piece, _ in text)
        )
        self.all.append(text)

    def is_open(self) -> bool:
        return len(self.path) == 1

    def take(self, match: re.Match[bytes]) -> int:
        if match.end() - match.start() > LONGEST_TEXT:
            return 0
        texts = list(map(unescaped, _PLAIN_TEXT.findall(match[0].decode("utf-8"))))
        self.budget.keep(sum(map(sys.getsizeof, texts)))
        self.all += texts
        return match.end()


def texts_in(archive: Archive, part: str) -> list[str | Runs]:
    """Return the shared texts in order, however many the part declares."""
    texts = _Texts(archive)
    if part:
        archive.read(part, texts)
    return texts.all
