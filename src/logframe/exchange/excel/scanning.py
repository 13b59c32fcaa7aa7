"""What the reader of cells does not tell: how large a sheet is, which cells are percentages, and which are errors."""

from __future__ import annotations

import re
import zipfile
from typing import Final
from xml.etree import ElementTree
from xml.parsers import expat

import attrs

from logframe.errors import LoadError
from logframe.places import Place

MOST_ROWS: Final = 100_000
MOST_COLUMNS: Final = 500
MOST_CELLS: Final = 5_000_000
_LARGEST_STYLES: Final = 20_000_000
_REFERENCE: Final = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_NO_FIGURE: Final = re.compile(r"n\.?/?a\.?|not (?:applicable|available|reported)|no data|tbd", re.IGNORECASE)


@attrs.define
class Scanned:
    """What was found in a sheet, by row and column from 0."""

    percents: set[tuple[int, int]] = attrs.Factory(set)
    errors: set[tuple[int, int]] = attrs.Factory(set)
    zero_shown_as: dict[tuple[int, int], str] = attrs.Factory(dict)


@attrs.frozen
class Formats:
    """The number formats that change what a number means, by the style of a cell."""

    percents: frozenset[str]
    zeros: dict[str, str]


def scan(archive: zipfile.ZipFile, file: str) -> dict[str, Scanned]:
    """Look through every sheet, and give what was found by the sheet's name.

    Raises LoadError for a sheet that is too large to be a logframe, and for XML that is damaged.
    """
    try:
        formats = _formats(archive)
        names = _names(archive)
        parts = {name for name in archive.namelist() if name.lower().endswith(".xml")} | set(names.values())
        found = {
            part.filename: one
            for part in archive.infolist()
            if part.filename in parts and (one := _sheet(archive, part.filename, formats, file)) is not None
        }
        return {name: found[part] for name, part in names.items() if part in found}
    except (expat.ExpatError, ElementTree.ParseError, LookupError, ValueError, RecursionError) as problem:
        raise LoadError(
            f"the workbook is damaged: {str(problem)[:80]}", do="save it again", place=Place(file)
        ) from problem


def _local(name: str) -> str:
    return name.rpartition("}")[2].rpartition(":")[2]


def _formats(archive: zipfile.ZipFile) -> Formats:
    if "xl/styles.xml" not in archive.namelist():
        return Formats(frozenset(), {})
    if archive.getinfo("xl/styles.xml").file_size > _LARGEST_STYLES:
        raise ValueError("the styles are larger than 20 MB")
    root = ElementTree.fromstring(archive.read("xl/styles.xml"))
    codes: dict[str, str] = {"9": "0%", "10": "0.00%"}
    used: list[str] = []
    for part in root:
        if _local(part.tag) == "numFmts":
            codes.update({one.get("numFmtId", ""): one.get("formatCode", "") for one in part})
        elif _local(part.tag) == "cellXfs":
            used = [one.get("numFmtId", "") for one in part]
    percents, zeros = set(), {}
    for number, id in enumerate(used):
        code = codes.get(id, "")
        bare = re.sub(r'"[^"]*"|\\.|\[[^\]]*\]', "", code)
        if "%" in bare:
            percents.add(str(number))
        sections = code.split(";")
        shown = _NO_FIGURE.search(sections[2].replace('"', "").replace("\\", "")) if len(sections) > 2 else None
        if shown:
            zeros[str(number)] = shown.group()
    return Formats(frozenset(percents), zeros)


def _names(archive: zipfile.ZipFile) -> dict[str, str]:
    """Give the part of each sheet by its name."""
    listed = archive.namelist()
    if "xl/workbook.xml" not in listed or "xl/_rels/workbook.xml.rels" not in listed:
        return {}
    links = ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    targets = {one.get("Id", ""): one.get("Target", "") for one in links}
    names = {}
    for one in ElementTree.fromstring(archive.read("xl/workbook.xml")).iter():
        if _local(one.tag) == "sheet":
            id = next((value for key, value in one.attrib.items() if _local(key) == "id"), "")
            target = targets.get(id, "")
            names[one.get("name", "")] = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
    return names


def _sheet(archive: zipfile.ZipFile, part: str, formats: Formats, file: str) -> Scanned | None:
    scanning = _Scanning(part, formats, file)
    parser = expat.ParserCreate()
    parser.StartElementHandler = scanning.start
    with archive.open(part) as stream:
        while (chunk := stream.read(1 << 16)) and scanning.root in ("", "worksheet"):
            parser.Parse(chunk, False)
    return scanning.found if scanning.root == "worksheet" else None


class _Scanning:
    def __init__(self, part: str, formats: Formats, file: str) -> None:
        self.part = part
        self.formats = formats
        self.file = file
        self.root = ""
        self.found = Scanned()
        self.row = self.column = -1
        self.last = (0, 0)
        self.kept: dict[str, str] = {}

    def start(self, name: str, attributes: dict[str, str]) -> None:
        local = _local(name)
        self.root = self.root or local
        if local == "row":
            self.row = int(attributes["r"]) - 1 if attributes.get("r", "").isdigit() else self.row + 1
            self.column = -1
        elif local == "c":
            self.cell(attributes)
        elif local in ("v", "is", "f"):
            self.content()

    def cell(self, attributes: dict[str, str]) -> None:
        self.kept = attributes
        self.column += 1
        reference = attributes.get("r")
        if reference is not None:
            read = _REFERENCE.fullmatch(reference)
            if read is None:
                raise ValueError(f"a cell is called {reference[:20]!r}")
            self.column = column_number(read[1])
            self.row = int(read[2]) - 1

    def content(self) -> None:
        """Note a cell that holds something; an empty one that is only coloured takes no memory."""
        here = (self.row, self.column)
        last = self.last = (max(self.last[0], self.row), max(self.last[1], self.column))
        if last[0] >= MOST_ROWS or last[1] >= MOST_COLUMNS or (last[0] + 1) * (last[1] + 1) > MOST_CELLS:
            raise LoadError(
                f"a sheet reaches to row {last[0] + 1:,} and column {last[1] + 1:,}",
                do=f"a logframe has at most {MOST_ROWS:,} rows, {MOST_COLUMNS} columns and {MOST_CELLS:,} cells",
                place=Place(self.file),
            )
        style = self.kept.get("s", "0")
        if style in self.formats.percents:
            self.found.percents.add(here)
        if style in self.formats.zeros:
            self.found.zero_shown_as[here] = self.formats.zeros[style]
        if self.kept.get("t") == "e":
            self.found.errors.add(here)


def column_number(letters: str) -> int:
    """Give a column's number from 0: "A" is 0, "AA" is 26."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def column_letters(number: int) -> str:
    """Give a column's letters: 0 is "A", 26 is "AA"."""
    letters = ""
    number += 1
    while number:
        number, left = divmod(number - 1, 26)
        letters = chr(65 + left) + letters
    return letters
