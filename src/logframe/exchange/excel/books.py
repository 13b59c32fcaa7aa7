"""What a workbook says of itself: its sheets in order, the parts they lie in, and where its texts and formats are."""

from __future__ import annotations

import posixpath
from typing import Final

import attrs

from logframe.errors import LoadError
from logframe.exchange.excel.archives import Archive
from logframe.exchange.excel.streams import DamageError, Elements
from logframe.messages import Code, Message
from logframe.places import Place

_MOST_SHEETS: Final = 200
_MOST_LINKS: Final = 5_000
_SHEETS: Final = ("worksheet", "chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet")
_FOLLOWED: Final = frozenset({"officeDocument", "sharedStrings", "styles", *_SHEETS})


@attrs.frozen
class Link:
    """Where a relationship leads, and of which kind it is: "worksheet", "styles"."""

    kind: str
    part: str


@attrs.frozen
class Book:
    """The worksheets of a workbook as names and parts, and the parts of its texts and formats, "" if it has none."""

    sheets: tuple[tuple[str, str], ...]
    texts: str
    styles: str
    from_1904: bool


def book_of(archive: Archive) -> Book:
    """Read what a workbook says of itself; raise LoadError if it names a sheet that it does not hold."""
    main = next((link.part for link in _links(archive, "").values() if link.kind == "officeDocument"), "")
    if main not in archive:
        main = "xl/workbook.xml"
    if main not in archive:
        raise LoadError(Message("no-workbook"), place=Place(archive.file))
    links = _links(archive, main)
    index = _Index(archive)
    archive.read(main, index)
    sheets = []
    for name, id in index.sheets:
        link = links.get(id, Link("worksheet", ""))
        if link.kind != "worksheet":
            continue  # a sheet of a chart or of a dialogue
        if link.part not in archive:
            raise LoadError(Message("workbook-sheet-missing", sheet=Code.of(name[:40])), place=Place(archive.file))
        sheets.append((name, link.part))
    beside = {link.kind: link.part for link in links.values() if link.part in archive}
    return Book(tuple(sheets), beside.get("sharedStrings", ""), beside.get("styles", ""), index.from_1904)


class _Index(Elements):
    """The list of sheets in the part of the workbook."""

    def __init__(self, archive: Archive) -> None:
        super().__init__()
        self.archive = archive
        self.sheets: list[tuple[str, str]] = []
        self.from_1904 = False

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        if len(self.path) == 1 and name != "workbook":
            raise DamageError(Message("part-no-workbook"))
        if name == "workbookPr" and len(self.path) == 2:
            self.from_1904 = attributes.get("date1904") in ("1", "true", "on")
        elif name == "sheet" and self.path[1:-1] == ["sheets"]:
            if len(self.sheets) == _MOST_SHEETS:
                many = Message("workbook-many-sheets", limit=_MOST_SHEETS)
                raise LoadError(many, place=Place(self.archive.file))
            id = next((value for key, value in attributes.items() if key.endswith(":id")), "")
            self.sheets.append((attributes.get("name", ""), id))


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


def _links(archive: Archive, part: str) -> dict[str, Link]:
    folder, name = posixpath.split(part)
    beside = posixpath.join(folder, "_rels", f"{name}.rels")
    links = _Links(archive, folder)
    if beside in archive:
        archive.read(beside, links)
    return links.links
