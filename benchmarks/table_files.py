"""Small files of tables of each kind, written from rows of values: what tests and damaged files begin with."""

from __future__ import annotations

import csv
import datetime
import io
import struct
import zipfile
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any, Final
from xml.sax.saxutils import escape, quoteattr

import docx
import xlsxwriter  # type: ignore[import-untyped, unused-ignore]  # some versions have no types

Rows = Sequence[Sequence[Any]]
"""Texts, numbers, truth values, dates, or None for an empty cell."""
_ODS: Final = "application/vnd.oasis.opendocument.spreadsheet"
_SPACES: Final = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{space}:1.0"'
    for name, space in {
        "office": "office", "table": "table", "text": "text", "style": "style", "number": "datastyle",
        "fo": "xsl-fo-compatible",
    }.items()
)  # fmt: skip
_END: Final = 0xFFFFFFFE


def xlsx_file(rows: Rows, then: Callable[[Any, Any], None] = lambda book, sheet: None) -> bytes:
    """Write rows as an Excel workbook of the sheet "A", and what is asked for beside."""
    data = io.BytesIO()
    book = xlsxwriter.Workbook(data, {"in_memory": True, "default_date_format": "yyyy-mm-dd"})
    sheet = book.add_worksheet("A")
    for row, values in enumerate(rows):
        for column, value in enumerate(values):
            if isinstance(value, str):
                sheet.write_string(row, column, value)
            elif isinstance(value, Decimal):
                sheet.write_number(row, column, float(value))
            elif value is not None:
                sheet.write(row, column, value)
    then(book, sheet)
    book.close()
    return data.getvalue()


def ods_cell(value: Any, **attributes: str) -> str:
    """Write a value as a cell of a LibreOffice spreadsheet."""
    more = "".join(
        f" {name.replace('__', ':').replace('_', '-')}={quoteattr(text)}" for name, text in attributes.items()
    )
    if value is None:
        return f"<table:table-cell{more}/>"
    if isinstance(value, bool):
        kind = f'office:value-type="boolean" office:boolean-value="{str(value).lower()}"'
    elif isinstance(value, (int, float, Decimal)):
        kind = f'office:value-type="float" office:value="{value}"'
    elif isinstance(value, datetime.date):
        kind = f'office:value-type="date" office:date-value="{value.isoformat()}"'
    else:
        kind = 'office:value-type="string"'
    lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in str(value).split("\n"))
    return f"<table:table-cell {kind}{more}>{lines}</table:table-cell>"


def ods_table(rows: Rows, name: str = "A") -> str:
    """Write rows as a table of a LibreOffice spreadsheet."""
    written = "".join(f"<table:table-row>{''.join(map(ods_cell, row))}</table:table-row>" for row in rows)
    return f"<table:table table:name={quoteattr(name)}>{written}</table:table>"


def ods_file(tables: str, styles: str = "", more: dict[str, str] | None = None) -> bytes:
    """Write tables as a LibreOffice spreadsheet."""
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {_SPACES}>'
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("mimetype"), _ODS)
        for part, text in {"content.xml": content, **(more or {})}.items():
            archive.writestr(zipfile.ZipInfo(part), text, zipfile.ZIP_DEFLATED)
    return data.getvalue()


def docx_file(
    rows: Rows, above: Sequence[str] = (), then: Callable[[Any, Any], None] = lambda file, table: None
) -> bytes:
    """Write rows as the table of a Word document, with paragraphs above it."""
    file = docx.Document()
    for text in above:
        file.add_paragraph(text)
    table = file.add_table(len(rows), max(map(len, rows), default=0))
    for row, values in enumerate(rows):
        for column, value in enumerate(values):
            if value is not None:
                table.cell(row, column).text = str(value)
    then(file, table)
    data = io.BytesIO()
    file.save(data)
    return data.getvalue()


def csv_file(rows: Rows, delimiter: str = ",") -> bytes:
    """Write rows as a table of text."""
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter).writerows([["" if value is None else value for value in row] for row in rows])
    return text.getvalue().encode()


def xls_file(rows: Rows, merges: Sequence[tuple[int, int, int, int]] = ()) -> bytes:
    """Write rows as a workbook of the old kind; merged cells as first and last row, first and last column, from 0."""
    return compound_file(xls_records(rows, merges))


def xls_records(
    rows: Rows, merges: Sequence[tuple[int, int, int, int]] = (), looks: bytes = b"", beside: bytes = b""
) -> bytes:
    """Write rows as the stream of a workbook of the old kind, with records of its looks and beside its cells.

    A tuple is a value and the number of its look.
    """
    cells = [xls_record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 1996, 0, 0))]
    wide = max(map(len, rows), default=0)
    cells.append(xls_record(0x0200, struct.pack("<IIHHH", 0, len(rows), 0, wide, 0)))
    for row, values in enumerate(rows):
        for column, value in enumerate(values):
            value, look = value if isinstance(value, tuple) else (value, 0)
            head = struct.pack("<HHH", row, column, look)
            if isinstance(value, bool):
                cells.append(xls_record(0x0205, head + struct.pack("<BB", value, 0)))
            elif isinstance(value, (int, float, Decimal)):
                cells.append(xls_record(0x0203, head + struct.pack("<d", float(value))))
            elif value is not None:
                cells.append(xls_record(0x0204, head + xls_text(str(value))))
    merged = b"".join(struct.pack("<4H", *merge) for merge in merges)
    cells.append(xls_record(0x00E5, struct.pack("<H", len(merges)) + merged))
    cells.append(beside + xls_record(0x000A, b""))
    begin = xls_record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0005, 0, 1996, 0, 0))
    name = "A".encode("utf-16-le")
    start = len(begin) + len(looks) + 4 + 8 + len(name) + 4
    listed = xls_record(0x0085, struct.pack("<IBBBB", start, 0, 0, 1, 1) + name)
    return begin + looks + listed + xls_record(0x000A, b"") + b"".join(cells)


def xls_looks() -> bytes:
    """Write looks by their number: plain, struck out, bold and indented, a share, a date, and a format of its own."""
    name = xls_text("A")[:1] + xls_text("A")[2:]  # a text of a short length
    fonts = [
        xls_record(0x0031, struct.pack("<5H4B", 200, struck, 0, weight, 0, 0, 0, 0, 0) + name)
        for struck, weight in ((0, 400), (8, 400), (0, 700))
    ]
    code = xls_record(0x041E, struct.pack("<H", 164) + xls_text('0.0" km"'))
    looks = [
        xls_record(0x00E0, struct.pack("<3H4B2IH", font, code, 0, 0, 0, indent, 0xFC, 0, 0, 0))
        for font, code, indent in ((0, 0, 0), (1, 0, 0), (2, 0, 2), (0, 9, 0), (0, 14, 0), (0, 164, 0))
    ]
    return b"".join((*fonts, code, *looks))


def xls_sides() -> bytes:
    """Write what lies beside cells: row 4 hidden, row 3 at the second level, column C hidden, a text in D1 of which
    "struck" is struck out, and a comment at A1.
    """
    row = [
        xls_record(0x0208, struct.pack("<6HI", number, 0, 9, 255, 0, 0, look)) for number, look in ((2, 1), (3, 0x20))
    ]
    column = xls_record(0x007D, struct.pack("<6H", 2, 2, 2000, 0, 1, 0))
    pieces = struct.pack("<5H", 2, 5, 1, 11, 0)
    text = xls_record(0x00D6, struct.pack("<3H", 0, 3, 0) + xls_text("kept struck too") + pieces)
    shape = xls_record(0x005D, struct.pack("<5H12x2H", 0x15, 0x12, 0x19, 1, 0, 0, 0))
    words = xls_text("a comment")[2:]
    comment = xls_record(0x01B6, struct.pack("<2H6x2H4x", 0, 0, 9, 16)) + xls_record(0x003C, words)
    comment += xls_record(0x003C, struct.pack("<2H4x2H4x", 0, 0, 9, 0))
    note = xls_record(0x001C, struct.pack("<4H", 0, 0, 0, 1) + xls_text("A") + b"\0")
    return b"".join((*row, column, text, shape, comment, note))


def xls_text(text: str) -> bytes:
    """Write a text as records hold it: its length, that each sign takes two bytes, and its signs."""
    signs = text.encode("utf-16-le")
    return struct.pack("<HB", len(signs) // 2, 1) + signs


def xls_record(kind: int, content: bytes) -> bytes:
    """Write a record of a workbook of the old kind."""
    return struct.pack("<HH", kind, len(content)) + content


def compound_file(stream: bytes) -> bytes:
    """Write the stream of a workbook into the kind of archive that old workbooks are."""
    stream = stream.ljust(4096, b"\0")
    sectors = -(-len(stream) // 512)
    tables = -(-(sectors + 2) // 127)
    links = [0xFFFFFFFD] * tables + [_END]
    first = len(links)
    links += [*range(first + 1, first + sectors), _END]
    table = struct.pack(f"<{tables * 128}I", *links, *[0xFFFFFFFF] * (tables * 128 - len(links)))
    entries = _entry("Root Entry", 5, _END, 0, child=1) + _entry("Workbook", 2, first, len(stream))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16
    header += struct.pack("<5H6x", 0x3E, 3, 0xFFFE, 9, 6)
    header += struct.pack("<9I", 0, tables, tables, 0, 4096, _END, 0, _END, 0)
    header += struct.pack("<109I", *range(tables), *[0xFFFFFFFF] * (109 - tables))
    return header + table + entries.ljust(512, b"\0") + stream.ljust(sectors * 512, b"\0")


def _entry(name: str, kind: int, start: int, size: int, child: int = 0xFFFFFFFF) -> bytes:
    text = (name + "\0").encode("utf-16-le")
    linked = struct.pack("<III", 0xFFFFFFFF, 0xFFFFFFFF, child)
    return (
        text.ljust(64, b"\0")
        + struct.pack("<HBB", len(text), kind, 1)
        + linked
        + b"\0" * 36
        + struct.pack("<IQ", start, size)
    )
