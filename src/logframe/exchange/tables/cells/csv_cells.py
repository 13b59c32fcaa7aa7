"""Tables of text as a sheet: the delimiter by evidence, and every value a text."""

from __future__ import annotations

import codecs
import csv
import io
import os
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import attrs

from logframe.errors import LoadError
from logframe.exchange.spreadsheets import without_guard
from logframe.exchange.tables.cells.grid import Cell, Grid, Sheet
from logframe.messages import Message
from logframe.opening import read_bytes, text_of
from logframe.places import Place

LARGEST_TABLE: Final = 20_000_000
MOST_ROWS: Final = 100_000
MOST_COLUMNS: Final = 1_000
MOST_CELLS: Final = 500_000
LONGEST_FIELD: Final = 100_000
_MARKS: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_DELIMITERS: Final = ",;\t|"
_LOOKED_AT: Final = 200
_SAMPLE: Final = 200_000
_UNKNOWN: Final = ("hidden", "struck", "comments", "outline", "formulas", "formats", "merged")


def csv_sheets(path: str | os.PathLike[str]) -> tuple[Sheet, ...]:
    """Return the one sheet of a table of text; raise LoadError at the line of what is wrong."""
    file = path if isinstance(path, str) else os.fspath(path)
    data = read_bytes(file, LARGEST_TABLE)
    code_page = _code_page(data)
    text = _without_nul(data.decode(code_page, "replace") if code_page else text_of(data, file), file)
    grid = Grid(Path(file).stem, file)
    for row, (line, fields) in enumerate(text_rows(text, delimiter_of(text), file), 1):
        if row > MOST_ROWS:
            raise LoadError(Message("csv-too-many-rows", limit=MOST_ROWS), place=Place(file, line))
        for column, field in enumerate(fields, 1):
            value = without_guard(field.strip())
            if value and not (row == 1 and value.lower() == "sep="):
                grid.cells[row, column] = Cell(file, grid.name, row, column, value, value, line=line)
        if len(grid.cells) > MOST_CELLS:
            raise LoadError(Message("csv-too-many-cells", limit=MOST_CELLS), place=Place(file, line))
    return (attrs.evolve(grid.sheet(_UNKNOWN), code_page=code_page),)


def _code_page(data: bytes) -> str:
    """Return the code page of Windows that a text is probably in, "" for Unicode: Excel saves CSV so unless asked.

    Cyrillic words are of bytes over 127 alone; in western languages such a letter stands among others.
    """
    try:
        if not data.startswith(_MARKS):
            data.decode("utf-8")
        return ""
    except UnicodeDecodeError:
        letters = re.findall(rb"[\xa8\xb8\xc0-\xff]+", data)
    in_words = sum(len(word) for word in letters if len(word) > 2)
    return "windows-1251" if 2 * in_words > sum(map(len, letters)) else "windows-1252"


def checked_text(file: str) -> str:
    """Return the text of a table, which is Unicode: UTF-8 with or without a byte order mark, or UTF-16 with one."""
    return _without_nul(text_of(read_bytes(file, LARGEST_TABLE), file), file)


def _without_nul(text: str, file: str) -> str:
    nul = text.find("\0")
    if nul >= 0:
        raise LoadError(Message("csv-nul-byte"), place=Place(file, text.count("\n", 0, nul) + 1))
    return text


def delimiter_of(text: str) -> str:
    """Return the delimiter by which most rows have the same number of columns, and then the most of them."""
    sample = text[:_SAMPLE]
    if text[:4].lower() == "sep=" and text[4:5] in _DELIMITERS:
        return text[4]

    def fits(delimiter: str) -> tuple[float, int]:
        counts: Counter[int] = Counter()
        try:
            for number, fields in enumerate(csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter)):
                if number == _LOOKED_AT:
                    break
                if any(fields):
                    counts[len(fields)] += 1
        except csv.Error:
            pass  # the end of the sample, or a field beyond every limit, which the reading of the whole tells
        total = sum(counts.values())
        counts.pop(1, None)
        width, rows = max(counts.items(), key=lambda count: (count[1], count[0]), default=(1, 0))
        return round(rows / max(total, 1), 1), width

    return max(_DELIMITERS, key=fits)


def text_rows(
    text: str, delimiter: str, file: str, most_columns: int = MOST_COLUMNS, longest: int = LONGEST_FIELD
) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows of a table with the line that each begins on; raise LoadError at the line of what is wrong."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    while True:
        line = reader.line_num + 1
        try:
            fields = next(reader)
        except StopIteration:
            return
        except csv.Error as problem:
            raise LoadError(Message("csv-not-valid", problem=str(problem)), place=Place(file, line)) from problem
        if len(fields) > most_columns:
            raise LoadError(Message("csv-row-too-long", limit=most_columns), place=Place(file, line))
        if any(len(field) > longest for field in fields):
            raise LoadError(Message("csv-cell-too-long", limit=longest), place=Place(file, line))
        yield line, fields
