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


def xls_records(rows: Rows, merges: Sequence[tuple[int, int, int, int]] = ()) -> bytes:
    """Write rows as the stream of a workbook of the old kind."""
    cells = [_record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 1996, 0, 0))]
    wide = max(map(len, rows), default=0)
    cells.append(_record(0x0200, struct.pack("<IIHHH", 0, len(rows), 0, wide, 0)))
    for row, values in enumerate(rows):
        for column, value in enumerate(values):
            head = struct.pack("<HHH", row, column, 0)
            if isinstance(value, bool):
                cells.append(_record(0x0205, head + struct.pack("<BB", value, 0)))
            elif isinstance(value, (int, float, Decimal)):
                cells.append(_record(0x0203, head + struct.pack("<d", float(value))))
            elif value is not None:
                text = str(value).encode("utf-16-le")
                cells.append(_record(0x0204, head + struct.pack("<HB", len(text) // 2, 1) + text))
    merged = b"".join(struct.pack("<4H", *merge) for merge in merges)
    cells.append(_record(0x00E5, struct.pack("<H", len(merges)) + merged))
    cells.append(_record(0x000A, b""))
    begin = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0005, 0, 1996, 0, 0))
    name = "A".encode("utf-16-le")
    start = len(begin) + 4 + 8 + len(name) + 4
    listed = _record(0x0085, struct.pack("<IBBBB", start, 0, 0, 1, 1) + name)
    return begin + listed + _record(0x000A, b"") + b"".join(cells)


def _record(kind: int, content: bytes) -> bytes:
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
