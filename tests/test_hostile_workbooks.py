"""Workbooks that lie about themselves or are made to exhaust their reader: an answer or one line, within a budget."""

from __future__ import annotations

import datetime
import io
import multiprocessing
import re
import resource
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pytest
import xlsxwriter  # type: ignore[import-untyped, unused-ignore]  # some versions have no types
from click.testing import CliRunner

from logframe import load
from logframe.cli import main
from logframe.errors import LoadError
from logframe.exchange.tables.cells import budgets
from logframe.exchange.tables.cells.grid import column_letters
from logframe.exchange.tables.cells.sheets import read_sheets
from logframe.exchange.tables.cells.xlsx_cells import SheetReader
from logframe.exchange.tables.reading import read_tables

Parts = dict[str, bytes]
SHEET: Final = "xl/worksheets/sheet1.xml"
BOOK: Final = "xl/workbook.xml"
LINKS: Final = "xl/_rels/workbook.xml.rels"
STYLES: Final = "xl/styles.xml"
TEXTS: Final = "xl/sharedStrings.xml"
MOST_SECONDS: Final = 8
MOST_MEMORY: Final = 200_000_000


def usual() -> Parts:
    """Return the parts of a small workbook with a matrix of one indicator."""
    data = io.BytesIO()
    book = xlsxwriter.Workbook(data)
    sheet = book.add_worksheet("Plan")
    sheet.write_row(0, 0, ["Level", "Statement", "Indicator", "Unit", "Baseline", "Target", "Observed", "Period"])
    sheet.write_row(1, 0, ["Output", "People are trained", "People trained", "person", 0, 400, 260, "2024"])
    sheet.write_number(4, 20, 0.5, book.add_format({"num_format": "0%"}))
    sheet.merge_range(4, 10, 4, 13, "A remark")
    book.close()
    with zipfile.ZipFile(data) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: Parts, *more: tuple[str, bytes]) -> bytes:
    """Return an archive of parts, some of whose names may stand twice."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (*parts.items(), *more):
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return data.getvalue()


def replaced(part: str, old: bytes, new: bytes) -> bytes:
    """Return the usual workbook with another text in one part."""
    parts = usual()
    assert old in parts[part], (part, old)
    return packed({**parts, part: parts[part].replace(old, new, 1)})


def rows(content: bytes) -> bytes:
    """Return the usual workbook with more rows."""
    return replaced(SHEET, b"</sheetData>", content + b"</sheetData>")


def cell(reference: str) -> bytes:
    """Return a row of one far cell."""
    return rows(b'<row><c r="%s" t="str"><v>stray</v></c></row>' % reference.encode())


def nested(part: str, before: bytes) -> bytes:
    """Return the usual workbook with elements nested deep in a part, without an end."""
    return replaced(part, before, b"<a>" * 1_500_000 + before)


def patched(where: int, value: bytes) -> bytes:
    """Return the usual workbook with other bytes in each entry of the archive's list."""
    data = bytearray(packed(usual()))
    at = -1
    while (at := data.find(b"PK\x01\x02", at + 1)) >= 0:
        data[at + where : at + where + len(value)] = value
    return bytes(data)


def overlapping() -> bytes:
    """Return an archive all of whose entries lead to the same bytes."""
    data = bytearray(packed(usual()))
    at = -1
    while (at := data.find(b"PK\x01\x02", at + 1)) >= 0:
        data[at + 42 : at + 46] = struct.pack("<I", 0)
    return bytes(data)


def sheets(count: int) -> bytes:
    """Return a workbook that names one part as many sheets."""
    parts = usual()
    named = b"".join(b'<sheet name="S%d" sheetId="%d" r:id="rId1"/>' % (number, number) for number in range(count))
    start, end = parts[BOOK].index(b"<sheets>") + 8, parts[BOOK].index(b"</sheets>")
    return packed({**parts, BOOK: parts[BOOK][:start] + named + parts[BOOK][end:]})


def wide(encoding: str) -> bytes:
    """Return the usual workbook with its sheet in another encoding."""
    parts = usual()
    text = parts[SHEET].decode().replace('encoding="UTF-8"', f'encoding="{encoding}"')
    return packed({**parts, SHEET: text.encode(encoding)})


def prefixed() -> bytes:
    """Return the usual workbook with the prefix that some programs give to each element."""
    parts = usual()
    for part in (SHEET, BOOK, TEXTS, STYLES):
        text = re.sub(rb"<(/?)(\w)", rb"<\1x:\2", parts[part])
        parts[part] = text.replace(b" xmlns=", b" xmlns:x=", 1)
    return packed(parts)


def unnamed() -> bytes:
    """Return the usual workbook with the cells of the table by their order alone, as some programs write them."""
    parts = usual()
    return packed({**parts, SHEET: re.sub(rb' r="[A-Z]+\d+"', b"", parts[SHEET], count=16)})


def without(part: str) -> bytes:
    """Return the usual workbook without a part."""
    return packed({name: content for name, content in usual().items() if name != part})


_EMPTY: Final = (b"<row>" + b'<c s="1"/>' * 500 + b"</row>") * 400
READ: Final[dict[str, Callable[[], bytes]]] = {
    "count of texts": lambda: replaced(TEXTS, b'uniqueCount="', b'uniqueCount="99999999999'),
    "count of texts below none": lambda: replaced(TEXTS, b'count="', b'count="-'),
    "count of styles": lambda: replaced(STYLES, b'<cellXfs count="', b'<cellXfs count="4294967295'),
    "count of fonts": lambda: replaced(STYLES, b'<fonts count="', b'<fonts count="99999999999'),
    "dimension": lambda: replaced(SHEET, b'<dimension ref="A1:', b'<dimension ref="A1:XFD1048576" x="'),
    "dimension of nothing": lambda: replaced(SHEET, b'<dimension ref="A1:', b'<dimension ref="ZZZZ0:'),
    "columns": lambda: replaced(
        SHEET, b"<sheetData>", b'<cols><col min="1" max="4294967295" width="9"/></cols><sheetData>'
    ),
    "spans": lambda: replaced(SHEET, b'spans="1:', b'spans="1:99999999'),
    "count of merged cells": lambda: replaced(SHEET, b'<mergeCells count="', b'<mergeCells count="99999999999'),
    "merged over everything": lambda: replaced(SHEET, b'<mergeCell ref="K5:N5', b'<mergeCell ref="A11:XFD1048576'),
    "far below": lambda: cell("A1048576"),
    "far right": lambda: cell("XFD12"),
    "far away": lambda: cell("XFD1048576"),
    "far away in each row": lambda: rows(
        b"".join(b'<row><c r="XFD%d"><v>1</v></c></row>' % (number * 90) for number in range(20, 5_000))
    ),
    "a diagonal": lambda: rows(
        b"".join(
            b'<row><c r="%s%d"><v>1</v></c></row>' % (column_letters(number + 1).encode(), number)
            for number in range(20, 3_000)
        )
    ),
    "empty rows with a style": lambda: rows(b'<row s="1" customFormat="1"/>' * 100_000),
    "empty cells with a style": lambda: rows(_EMPTY),
    "pictures and links elsewhere": lambda: packed(
        usual(),
        ("xl/worksheets/_rels/sheet1.xml.rels", b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'),
        ("xl/media/image1.png", b"no picture"),
    ),
    "links in a loop": lambda: replaced(LINKS, b"theme/theme1.xml", b"workbook.xml"),
    "a link to the outside": lambda: replaced(
        LINKS, b"</Relationships>",
        b'<Relationship Id="x" Type="t/worksheet" Target="http://localhost:9/" TargetMode="External"/></Relationships>',
    ),
    "a link that climbs": lambda: replaced(LINKS, b"theme/theme1.xml", b"../../../../etc/passwd"),
    "a long format": lambda: replaced(
        STYLES, b"<fonts", b'<numFmts><numFmt numFmtId="200" formatCode="' + b"[h]" * 33_000 + b'"/></numFmts><fonts'
    ),
    "names": lambda: replaced(
        BOOK, b"</workbook>",
        b"<definedNames>" + b'<definedName name="a">A1</definedName>' * 100_000 + b"</definedNames></workbook>",
    ),
    "no styles": lambda: without(STYLES),
    "no root": lambda: without("_rels/.rels"),
    "UTF-16": lambda: wide("utf-16"),
    "names in capitals": lambda: packed({name.upper(): content for name, content in usual().items()}),
    "backslashes": lambda: packed({name.replace("/", "\\"): content for name, content in usual().items()}),
    "an odd name": lambda: replaced(BOOK, b'name="Plan"', b'name="' + "\u202e\uffee".encode() * 9_000 + b'"'),
    "elements with a prefix": prefixed,
    "cells without names": unnamed,
    "a sheet of the name of another": lambda: sheets(1),
}  # fmt: skip
REFUSED: Final[dict[str, tuple[Callable[[], bytes], str]]] = {
    "no archive": (lambda: b"Level;Statement", "no Excel workbook"),
    "empty": (lambda: b"", "no Excel workbook"),
    "cut": (lambda: packed(usual())[:-400], "damaged"),
    "cut to its start": (lambda: packed(usual())[:600], "damaged"),
    "no book": (lambda: without(BOOK), "no Excel workbook"),
    "no sheet": (lambda: without(SHEET), "sheet 'Plan' is missing"),
    "no texts": (lambda: without(TEXTS), "asks for text 0 of 0"),
    "no links": (lambda: without(LINKS), "sheet 'Plan' is missing"),
    "deep book": (lambda: nested(BOOK, b"<sheets>"), "nested more than"),
    "deep sheet": (lambda: nested(SHEET, b"<sheetData>"), "nested more than"),
    "deep cells": (lambda: nested(SHEET, b"</sheetData>"), "nested more than"),
    "deep texts": (lambda: nested(TEXTS, b"</sst>"), "nested more than"),
    "deep styles": (lambda: nested(STYLES, b"<fonts"), "nested more than"),
    "deep links": (lambda: nested(LINKS, b"</Relationships>"), "nested more than"),
    "a huge attribute": (
        lambda: replaced(SHEET, b"<sheetData>", b'<sheetData x="' + b"y" * 9_000_000 + b'">'),
        "a tag is longer",
    ),
    "a huge comment": (
        lambda: replaced(TEXTS, b"<si>", b"<!--" + b"y" * 9_000_000 + b"--><si>"),
        "a tag is longer",
    ),
    "a huge text": (lambda: rows(b'<row><c t="str"><v>' + b"y" * 9_000_000 + b"</v></c></row>"), "a text is longer"),
    "many cells": (lambda: rows(b"<row>" + b"<c><v>1</v></c>" * 20_000 + b"</row>"), "column 16385"),
    "many empty cells": (lambda: rows(b"<row>%s</row>" % (b"<c/>" * 5_000_000)), "unpacks"),
    "many rows": (lambda: rows(b'<row s="1"/>' * 4_100_000), "unpacks"),
    "many merged cells": (
        lambda: replaced(SHEET, b"</mergeCells>", b'<mergeCell ref="A1:B2"/>' * 110_000 + b"</mergeCells>"),
        "merged cells",
    ),
    "many links": (
        lambda: replaced(
            LINKS, b"</Relationships>",
            b"".join(b'<Relationship Id="i%d" Type="/styles" Target="x"/>' % number for number in range(200_000))
            + b"</Relationships>",
        ),
        "more than 5,000 relationships",
    ),
    "many sheets": (lambda: sheets(100_000), "more than 2,000 sheets"),
    "a text that is not there": (
        lambda: rows(b'<row><c t="s"><v>99999999999999999999</v></c></row>'), "asks for text 9999"
    ),
    "a cell of no name": (lambda: cell("1A"), "a cell is called"),
    "a cell below all": (lambda: cell("A99999999999999999999"), "a cell lies in row"),
    "a cell right of all": (lambda: cell("ZZZ1"), "a cell lies in row"),
    "a row of 5,000 digits": (lambda: rows(b'<row r="' + b"9" * 5_000 + b'"/>'), "damaged"),
    "a document type": (lambda: replaced(SHEET, b"<worksheet", b'<!DOCTYPE a SYSTEM "b"><worksheet'), "document type"),
    "entities": (
        lambda: replaced(TEXTS, b"<sst", b'<!DOCTYPE a [<!ENTITY b "b"><!ENTITY c "&b;&b;">]><sst'), "document type"
    ),
    "an unknown encoding": (lambda: replaced(SHEET, b"UTF-8", b"cp9999"), "damaged"),
    "a book that is a sheet": (lambda: packed({**usual(), BOOK: usual()[SHEET]}), "it is no workbook"),
    "a sheet that is a book": (lambda: packed({**usual(), SHEET: usual()[BOOK]}), "it is no worksheet"),
    "two parts of one name": (lambda: packed(usual(), (SHEET.upper(), b"<worksheet/>")), "two parts of one name"),
    "a name that climbs": (lambda: packed(usual(), ("../x.xml", b"<x/>")), "the name '../x.xml'"),
    "many parts": (
        lambda: packed(usual(), *((f"xl/{number}.xml", b"") for number in range(6_000))), "more than 5,000 parts"
    ),
    "parts over each other": (overlapping, "lie over each other"),
    "sizes that are too small": (lambda: patched(24, struct.pack("<I", 10)), "damaged"),
    "sizes that are too large": (lambda: patched(24, struct.pack("<I", 2**32 - 2)), "unpacks to"),
    "sizes of zip64 that are not there": (lambda: patched(24, b"\xff" * 4), "damaged|unpacks"),
    "a packing of large memory": (lambda: patched(10, struct.pack("<H", 14)), "packed in a way"),
    "a password": (lambda: patched(8, struct.pack("<H", 1)), "has a password"),
    "a bomb": (lambda: packed({**usual(), SHEET: usual()[SHEET] + b" " * 150_000_000}), "unpacks to 150 MB"),
}  # fmt: skip


def verbs(file: Path) -> list[list[str]]:
    """Return every command that reads a file."""
    return [
        ["check", str(file)],
        ["evaluate", str(file)],
        ["review", str(file), "-o", str(file.with_suffix(".html"))],
        ["convert", str(file), str(file.with_suffix(".json"))],
    ]


def _run(words_of: list[list[str]], sent: Any) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF)
    resource.setrlimit(resource.RLIMIT_CPU, (int(before.ru_utime + before.ru_stime) + 4 * MOST_SECONDS,) * 2)
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    held = _memory("VmHWM")
    results = [CliRunner().invoke(main, words) for words in words_of]
    broken = [repr(done.exception) for done in results if done.exception and not isinstance(done.exception, SystemExit)]
    sent.send(
        ([done.exit_code for done in results], [done.stderr for done in results], broken, _memory("VmHWM") - held)
    )


def _memory(name: str) -> int:
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{name}:")) * 1024


def answers(data: bytes, folder: Path, most: int = 4) -> tuple[list[int], list[str]]:
    """Run the first so many commands on a file in a child process; return their exit codes and error output."""
    file = folder / "hostile.xlsx"
    file.write_bytes(data)
    context: Any = multiprocessing.get_context("fork")
    mine, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_run, args=(verbs(file)[:most], theirs))
    child.start()
    theirs.close()
    try:
        codes, errors, broken, memory = mine.recv()
    except EOFError:
        child.join()
        pytest.fail(f"the process ended with {child.exitcode}")
    child.join()
    assert not broken
    assert memory < MOST_MEMORY
    return codes, errors


@pytest.mark.parametrize("kind", READ)
def test_what_a_workbook_says_of_itself_is_not_believed(kind: str, tmp_path: Path) -> None:
    """Declared counts, far cells, empty styled cells and odd names cost nothing: the indicator is read."""
    codes, _ = answers(READ[kind](), tmp_path, most=1)
    assert codes == [1]
    (project,) = read_tables(tmp_path / "hostile.xlsx").projects
    assert str(next(iter(project.indicators())).observations[0].value) == "260"


@pytest.mark.parametrize("kind", REFUSED)
def test_what_no_logframe_needs_is_refused_in_one_line(kind: str, tmp_path: Path) -> None:
    """Damage, bombs, nesting, document types and tricks of archives end in one line and exit code 2."""
    build, line = REFUSED[kind]
    codes, errors = answers(build(), tmp_path, most=1)
    assert codes == [2]
    assert {error.count("\n") for error in errors} == {1}
    with pytest.raises(LoadError, match=line):
        load(tmp_path / "hostile.xlsx")


@pytest.mark.parametrize("name", ["crash", "cellfar2", "bomb_deepwb"])
def test_workbooks_that_broke_the_reader_once(name: str, shared: Path, tmp_path: Path) -> None:
    """Each is answered or refused in one line by every command."""
    codes, errors = answers((shared / "data" / "hostile" / f"{name}.xlsx").read_bytes(), tmp_path)
    assert codes == [2, 2, 2, 2] if name == "bomb_deepwb" else codes[1:] == [0, 0, 0]
    assert all(error.count("\n") == 1 for code, error in zip(codes, errors, strict=True) if code == 2)


def test_a_stray_cell_is_told_at_its_place(tmp_path: Path) -> None:
    """A cell far from the table is named as not read, and the table is read."""
    (tmp_path / "a.xlsx").write_bytes(cell("XFD1048576"))
    notes = read_tables(tmp_path / "a.xlsx").problems
    assert "Plan!XFD1048576" in {note.declared_at.cell for note in notes}


def test_dates_are_counted_from_the_year_that_the_workbook_says(tmp_path: Path) -> None:
    """Days are counted from 1900 or 1904; a date that is written as such is one, too."""
    day = b'<row r="30"><c r="A30" s="1"><v>40000</v></c><c r="B30" t="d"><v>2009-07-06</v></c></row></sheetData>'
    parts = usual()
    parts[STYLES] = parts[STYLES].replace(b'"0%"', b'"d-mmm"')
    parts[SHEET] = parts[SHEET].replace(b"</sheetData>", day)
    for before, after, expected in (
        (b"", b"", datetime.date(2009, 7, 6)),
        (b"<workbookPr ", b'<workbookPr date1904="1" ', datetime.date(2013, 7, 7)),
    ):
        (tmp_path / "a.xlsx").write_bytes(packed({**parts, BOOK: parts[BOOK].replace(before, after, 1)}))
        (sheet,) = read_sheets(tmp_path / "a.xlsx")
        assert sheet.cells[30, 1].value == expected
        assert sheet.cells[30, 2].value == datetime.date(2009, 7, 6)


def test_a_sheet_beyond_the_budget_is_not_parsed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Half a million filled cells are refused by their tags alone, before the first of them is kept."""
    with xlsxwriter.Workbook(tmp_path / "wide.xlsx") as book:
        sheet = book.add_worksheet()
        for row in range(1000):
            sheet.write_row(row, 0, [row] * 499)
    monkeypatch.setattr(SheetReader, "keep", lambda *_: pytest.fail("a cell is kept"))
    with pytest.raises(LoadError, match="tags of XML"):
        read_tables(tmp_path / "wide.xlsx")


def test_one_budget_holds_for_the_whole_workbook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Sheets that fit one by one are refused where they do not fit together."""
    (tmp_path / "a.xlsx").write_bytes(sheets(150))
    assert len(read_sheets(tmp_path / "a.xlsx")) == 150
    monkeypatch.setattr(budgets.Budget.__init__, "__defaults__", (3_000, budgets.MOST_KEPT))
    with pytest.raises(LoadError, match="tags of XML"):
        read_sheets(tmp_path / "a.xlsx")
