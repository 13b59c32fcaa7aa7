"""Where the parts of an Office file lead: its main part, and what lies beside a part."""

from __future__ import annotations

import posixpath
from typing import Final

import attrs

from logframe.exchange.tables.cells.archives import Archive
from logframe.exchange.tables.cells.streams import DamageError, Elements
from logframe.messages import Message

_MOST_LINKS: Final = 5_000
_SHEETS: Final = ("worksheet", "chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet")
_BESIDE: Final = ("sharedStrings", "styles", "comments", "threadedComment", "numbering")
_USUAL: Final = ("xl/workbook.xml", "word/document.xml")
_FOLLOWED: Final = frozenset({"officeDocument", *_BESIDE, *_SHEETS})


@attrs.frozen
class Link:
    """Where a relationship leads, and of which kind it is: "worksheet", "styles"."""

    kind: str
    part: str


def main_part(archive: Archive) -> str:
    """Return the part that the file is about, "" if it names none that it holds."""
    main = next((link.part for link in links_of(archive, "").values() if link.kind == "officeDocument"), "")
    return main if main in archive else next((part for part in _USUAL if part in archive), "")


def beside(archive: Archive, part: str) -> dict[str, str]:
    """Return the parts beside a part that the file holds, by the kind of their relationship."""
    return {link.kind: link.part for link in links_of(archive, part).values() if link.part in archive}


def links_of(archive: Archive, part: str) -> dict[str, Link]:
    """Return the relationships of a part, or of the whole file for "", by their ids."""
    folder, name = posixpath.split(part)
    listed = posixpath.join(folder, "_rels", f"{name}.rels")
    links = _Links(archive, folder)
    if listed in archive:
        archive.read(listed, links)
    return links.links


class _Links(Elements):
    """The relationships of a part that lead into the archive."""

    def __init__(self, archive: Archive, folder: str) -> None:
        super().__init__()
        self.archive = archive
        self.folder = folder
        self.links: dict[str, Link] = {}

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        kind = attributes.get("Type", "").rpartition("/")[2]
        if name != "Relationship" or attributes.get("TargetMode") == "External" or kind not in _FOLLOWED:
            return
        id, target = attributes.get("Id", ""), attributes.get("Target", "")
        part = posixpath.normpath(posixpath.join("/", self.folder, target.replace("\\", "/"))).lstrip("/")
        self.links[id] = Link(kind, part)
        if len(self.links) > _MOST_LINKS:
            raise DamageError(Message("part-many-relationships", limit=_MOST_LINKS))
