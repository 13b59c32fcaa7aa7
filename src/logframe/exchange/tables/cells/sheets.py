"""The sheets of a file of tables, whatever its kind: workbooks, spreadsheets, text tables, tables of documents."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from logframe.errors import LoadError
from logframe.exchange.tables.cells.archives import opened
from logframe.exchange.tables.cells.csv_cells import csv_sheets
from logframe.exchange.tables.cells.docx import docx_sheets
from logframe.exchange.tables.cells.grid import Sheet
from logframe.exchange.tables.cells.ods import ods_sheets
from logframe.exchange.tables.cells.relationships import main_part
from logframe.exchange.tables.cells.xls import xls_sheets
from logframe.exchange.tables.cells.xlsx import xlsx_sheets
from logframe.messages import Code, Message
from logframe.opening import read_bytes
from logframe.places import Piped, Place

_TEXTS: Final = (".csv", ".tsv")
_OLD: Final = b"\xd0\xcf\x11\xe0"


def read_sheets(path: str | os.PathLike[str]) -> tuple[Sheet, ...]:
    """Return the sheets of a file of tables, in time and memory that grow with its filled cells.

    What the file holds says of which kind it is, its ending only whether it is a table of text. Raises LoadError if it
    cannot be read.
    """
    file = path if isinstance(path, Piped) else os.fspath(path)
    ending = file.ending if isinstance(file, Piped) else Path(file).suffix.lower()
    if ending in _TEXTS:
        return csv_sheets(file)
    data = read_bytes(file)
    if data.startswith(_OLD):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise LoadError(Message("workbook-with-password"), place=Place(file))
        return xls_sheets(data, file)
    if not data.startswith(b"PK"):
        raise _none(file, ending)
    archive = opened(data, file)
    if "content.xml" in archive:
        return ods_sheets(archive)
    main = main_part(archive) if "[content_types].xml" in archive and "xl/workbook.bin" not in archive else ""
    if not main:
        raise _none(file, ending)
    return docx_sheets(archive, main) if main.startswith("word/") else xlsx_sheets(archive, main)


def _none(file: str, ending: str) -> LoadError:
    return LoadError(Message("no-workbook", form=Code(ending.removeprefix("."))), place=Place(file))
