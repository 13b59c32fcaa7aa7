"""The notes at the cells of a sheet: comments, and the threads that newer programs write beside them."""

from __future__ import annotations

import sys

from logframe.exchange.tables.cells.archives import Archive
from logframe.exchange.tables.cells.relationships import beside
from logframe.exchange.tables.cells.streams import Elements


class _Comments(Elements):
    def __init__(self, archive: Archive) -> None:
        super().__init__()
        self.archive = archive
        self.reference = ""
        self.by_cell: dict[str, list[str]] = {}

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        if name in ("comment", "threadedComment"):
            self.reference = attributes.get("ref", "")[:20]
        # A comment lies in text/t or text/r/t, a comment of a thread in text itself.
        self.taking = (name == "t" and "rPh" not in self.path) or (name == "text" and "threadedComment" in self.path)

    def end(self, name: str) -> None:
        self.taking = False
        if name in ("comment", "threadedComment"):
            text = self.gathered().strip()
            self.archive.budget.keep(sys.getsizeof(text) + 200)
            if text:
                self.by_cell.setdefault(self.reference, []).append(text)


def comments_of(archive: Archive, sheet_part: str) -> dict[str, str]:
    """Return the comments of a sheet by the name of their cell; a thread stands in the place of its stand-in."""
    parts = beside(archive, sheet_part)
    comments: dict[str, str] = {}
    for kind in ("comments", "threadedComment"):
        if kind in parts:
            reader = _Comments(archive)
            archive.read(parts[kind], reader)
            comments.update((reference, "\n".join(texts)) for reference, texts in reader.by_cell.items())
    return comments
