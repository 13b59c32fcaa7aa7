"""The records of a workbook of the old kind, walked once before xlrd reads them: how far its cells lie.

xlrd fills every place of a row before its last cell, evaluates names that grow with each other, and takes what is no
part of a cell for as long as it says. So it sees only the records that hold cells and looks, and those near each other.
"""

from __future__ import annotations

import struct
from typing import Final

from logframe.errors import LoadError
from logframe.exchange.tables.cells.streams import DamageError
from logframe.messages import Message
from logframe.places import Place

MOST_PLACES: Final = 1_000_000
_MOST_COLUMNS: Final = 256
_HEADER: Final = 512
_NONE: Final = 0xFFFFFFFA
"""Numbers of sectors from here on say that there is none."""
_ENTRY: Final = 128
_STREAMS: Final = ("workbook", "book")
_BEGIN: Final = (0x0009, 0x0209, 0x0409, 0x0809)
# Records of cells, which all begin with a row and a column; the last of them hold several columns.
_CELLS: Final = frozenset(
    (0x0001, 0x0002, 0x0003, 0x0004, 0x0005, 0x0006, 0x00BD, 0x00BE, 0x00D6, 0x00FD, 0x0201, 0x0203, 0x0204, 0x0205,
     0x0206, 0x0406, 0x027E)
)  # fmt: skip
_WIDE: Final = (0x00BD, 0x00BE)
_SHEET: Final = 0x0085
_ENCRYPTED: Final = 0x002F
# Ends, code pages, the kind of dates, shared texts and what continues them, fonts, formats, looks, rows, columns,
# merged cells, texts that formulas give and what stands between them, notes with the shapes that hold their text.
_OTHERS: Final = frozenset(
    (0x000A, 0x0042, 0x0022, 0x00FC, 0x003C, 0x0031, 0x0231, 0x001E, 0x041E, 0x0043, 0x0243, 0x0443, 0x00E0, 0x0008,
     0x0208, 0x007D, 0x00E5, 0x0007, 0x0207, 0x0021, 0x0221, 0x04BC, 0x0036, 0x0037, 0x0236, 0x001C, 0x005D, 0x01B6)
)  # fmt: skip
_PASSED_OVER: Final = b"\xff\xff"
"""A kind of record that there is none of."""
_COUNTS: Final = (40, 44, 64, 72)
"""Where the header of a compound file declares how many sectors its tables have."""


def readable_records(data: bytes, file: str) -> bytes:
    """Return the stream of records with those passed over that hold neither cells nor looks.

    Raises LoadError for a workbook with a password or with cells far apart, ValueError for what is none.
    """
    stream = bytearray(_workbook(data))
    places = 0
    ends: dict[int, int] = {}
    sheets: set[int] = set()
    begun: set[int] = set()
    at = 0
    while at + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, at)
        content = stream[at + 4 : at + 4 + size]
        if kind == _ENCRYPTED:
            raise LoadError(Message("workbook-with-password"), place=Place(file))
        if kind == _SHEET:
            sheets.add(struct.unpack_from("<I", content)[0])
        elif kind in _BEGIN:
            begun.add(at)
            ends = {}
        elif kind in _CELLS:
            row, column = struct.unpack_from("<HH", content)
            last = struct.unpack_from("<H", content, size - 2)[0] if kind in _WIDE else column
            if max(column, last) >= _MOST_COLUMNS:
                raise DamageError(Message("part-no-workbook"))
            before = ends.get(row, 0)
            ends[row] = max(before, last + 1)
            places += ends[row] - before
            if places > MOST_PLACES:
                raise LoadError(Message("workbook-cells-apart", limit=MOST_PLACES), place=Place(file))
        elif kind not in _OTHERS:
            stream[at : at + 2] = _PASSED_OVER
        at += 4 + size
    if not sheets <= begun:
        # Read from elsewhere the bytes are other records than those looked at here.
        raise DamageError(Message("part-no-workbook"))
    return bytes(stream)


def _workbook(data: bytes) -> bytes:
    """Return the stream of the workbook in the compound file."""
    if len(data) < _HEADER:
        raise DamageError(Message("part-no-workbook"))
    (shift,) = struct.unpack_from("<H", data, 30)
    (small_shift,) = struct.unpack_from("<H", data, 32)
    if shift not in (9, 12) or small_shift != 6:
        raise DamageError(Message("part-no-workbook"))
    size = 1 << shift
    if any(struct.unpack_from("<I", data, at)[0] > len(data) // size for at in _COUNTS):
        raise DamageError(Message("part-no-workbook"))
    directory_start, _, cutoff, small_table = struct.unpack_from("<4I", data, 48)
    table = _table(data, size)
    entries = _chain(data, size, table, directory_start)
    root_start = 0
    for at in range(0, len(entries) - _ENTRY + 1, _ENTRY):
        (length,) = struct.unpack_from("<H", entries, at + 64)
        name = entries[at : at + max(0, min(length, 64) - 2)].decode("utf-16-le", "replace").lower()
        start, stream_size = struct.unpack_from("<II", entries, at + 116)
        if stream_size > len(data) or (shift == 12 and any(entries[at + 124 : at + 128])):
            raise DamageError(Message("part-no-workbook"))
        if entries[at + 66] == 5:
            root_start = start
        elif name in _STREAMS:
            if stream_size >= cutoff:
                return _chain(data, size, table, start)[:stream_size]
            small = _chain(data, size, table, root_start)
            small_list = _chain(data, size, table, small_table)
            links = struct.unpack_from(f"<{len(small_list) // 4}I", small_list)
            return _chain(b"\0" * 64 + small, 64, links, start)[:stream_size]
    raise DamageError(Message("part-no-workbook"))


def _table(data: bytes, size: int) -> tuple[int, ...]:
    """Return which sector follows each sector."""
    sectors = [sector for sector in struct.unpack_from("<109I", data, 76) if sector < _NONE]
    (following,) = struct.unpack_from("<I", data, 68)
    seen: set[int] = set()
    while following < _NONE and following not in seen:
        seen.add(following)
        numbers = struct.unpack(f"<{size // 4}I", _sector(data, size, following))
        sectors.extend(sector for sector in numbers[:-1] if sector < _NONE)
        following = numbers[-1]
    if len(sectors) > len(data) // size:
        raise DamageError(Message("part-no-workbook"))
    return tuple(
        number for sector in sectors for number in struct.unpack(f"<{size // 4}I", _sector(data, size, sector))
    )


def _chain(data: bytes, size: int, table: tuple[int, ...], start: int) -> bytes:
    """Return the bytes of the sectors that follow each other from a first one."""
    pieces: list[bytes] = []
    sector = start
    while sector < _NONE:
        if sector >= len(table) or len(pieces) > len(data) // size:
            raise DamageError(Message("part-no-workbook"))
        pieces.append(_sector(data, size, sector))
        sector = table[sector]
    return b"".join(pieces)


def _sector(data: bytes, size: int, number: int) -> bytes:
    start = (number + 1) * size
    if start >= len(data):
        raise DamageError(Message("part-no-workbook"))
    return data[start : start + size].ljust(size, b"\0")
