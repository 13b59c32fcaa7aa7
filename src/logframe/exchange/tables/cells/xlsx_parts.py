"""What a workbook says of itself: its sheets in order, the parts they lie in, and where its texts and styles are."""

from __future__ import annotations

from typing import Final

import attrs

from logframe.errors import LoadError
from logframe.exchange.tables.cells.archives import Archive
from logframe.exchange.tables.cells.relationships import Link, links_of
from logframe.exchange.tables.cells.streams import DamageError, Elements
from logframe.messages import Code, Message
from logframe.places import Place

MOST_SHEETS: Final = 2_000
_HIDDEN: Final = ("hidden", "veryHidden")


@attrs.frozen
class NamedPart:
    """A sheet by its name, its part, and whether it is hidden."""

    name: str
    part: str
    hidden: bool


@attrs.frozen
class Book:
    """The worksheets of a workbook, and the parts of its texts and styles, "" if it has none."""

    sheets: tuple[NamedPart, ...]
    texts: str
    styles: str
    from_1904: bool


def book_of(archive: Archive, main: str) -> Book:
    """Read what a workbook says of itself; raise LoadError if it names a sheet that it does not hold."""
    links = links_of(archive, main)
    index = _Index(archive)
    archive.read(main, index)
    sheets = []
    for name, id, hidden in index.sheets:
        link = links.get(id, Link("worksheet", ""))
        if link.kind != "worksheet":
            continue  # a sheet of a chart or of a dialogue
        if link.part not in archive:
            raise LoadError(Message("workbook-sheet-missing", sheet=Code.of(name[:40])), place=Place(archive.file))
        sheets.append(NamedPart(name, link.part, hidden))
    beside = {link.kind: link.part for link in links.values() if link.part in archive}
    return Book(tuple(sheets), beside.get("sharedStrings", ""), beside.get("styles", ""), index.from_1904)


class _Index(Elements):
    """The list of sheets in the part of the workbook."""

    def __init__(self, archive: Archive) -> None:
        super().__init__()
        self.archive = archive
        self.sheets: list[tuple[str, str, bool]] = []
        self.from_1904 = False

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        if len(self.path) == 1 and name != "workbook":
            raise DamageError(Message("part-no-workbook"))
        if name == "workbookPr" and len(self.path) == 2:
            self.from_1904 = is_on(attributes.get("date1904", ""))
        elif name == "sheet" and self.path[1:-1] == ["sheets"]:
            if len(self.sheets) == MOST_SHEETS:
                many = Message("workbook-many-sheets", limit=MOST_SHEETS)
                raise LoadError(many, place=Place(self.archive.file))
            id = next((value for key, value in attributes.items() if key.endswith(":id")), "")
            self.sheets.append((attributes.get("name", ""), id, attributes.get("state") in _HIDDEN))


def is_on(attribute: str) -> bool:
    """Return whether an attribute of Office says yes."""
    return attribute in ("1", "true", "on")
