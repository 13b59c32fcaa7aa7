"""The records of a workbook of the old kind, walked once before it is read: what it declares, how far its cells lie.

python-calamine reserves memory for the counts that a file declares, which ends the interpreter where they are too
large, and fills every place between two cells, so that one stray cell would cost as much as all places before it.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

from logframe.errors import LoadError
from logframe.exchange.tables.cells.streams import DamageError
from logframe.messages import Message
from logframe.places import Place

MOST_PLACES: Final = 1_000_000
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
_LEAST: Final = {_SHEET: 8, 0x0022: 2, 0x0042: 2, 0x00E5: 2, **dict.fromkeys(_BEGIN, 4)}
"""How long records are at least that are read without a look at their length."""
_ENCRYPTED: Final = 0x002F
_DIMENSIONS: Final = 0x0200
_TEXTS: Final = 0x00FC
_COUNTS: Final = (40, 44, 64, 72)
"""Where the header of a compound file declares how many sectors its tables have."""


def check_records(data: bytes, file: str) -> None:
    """Raise LoadError for a workbook with a password or with cells far apart, ValueError for what is none."""
    top, left, bottom, right = 1 << 16, 1 << 16, 0, 0
    places = 0
    sheets: set[int] = set()
    begun: set[int] = set()
    for at, kind, content in _records(_workbook(data)):
        if len(content) < _LEAST.get(kind, 6 if kind in _CELLS else 0):
            raise DamageError(Message("part-no-workbook"))
        if kind == _SHEET:
            sheets.add(struct.unpack_from("<I", content)[0])
        if kind == _ENCRYPTED:
            raise LoadError(Message("workbook-with-password"), place=Place(file))
        if kind == _DIMENSIONS and len(content) >= 12:
            first, behind, left, right = struct.unpack_from("<IIHH", content)
            if first > behind or left > right:
                raise DamageError(Message("part-no-workbook"))  # a negative area is taken for an endless one
            if (behind - first + 1) * (right - left + 1) > MOST_PLACES:
                raise LoadError(Message("workbook-cells-apart", limit=MOST_PLACES), place=Place(file))
        if kind == _TEXTS and len(content) >= 8 and struct.unpack_from("<I", content, 4)[0] > len(data):
            raise DamageError(Message("part-no-workbook"))
        if kind in _BEGIN:
            begun.add(at)
            top, left, bottom, right = 1 << 16, 1 << 16, 0, 0
        elif kind in _CELLS and len(content) >= 4:
            row, column = struct.unpack_from("<HH", content)
            last = struct.unpack_from("<H", content, len(content) - 2)[0] if kind in _WIDE else column
            before = max(0, bottom - top) * max(0, right - left)
            top, left = min(top, row), min(left, column)
            bottom, right = max(bottom, row + 1), max(right, column + 1, min(last, 255) + 1)
            places += (bottom - top) * (right - left) - before
            if places > MOST_PLACES:
                raise LoadError(Message("workbook-cells-apart", limit=MOST_PLACES), place=Place(file))
    if not sheets <= begun:
        # Read from elsewhere the bytes are other records than those looked at here.
        raise DamageError(Message("part-no-workbook"))


def _records(stream: bytes) -> Iterator[tuple[int, int, bytes]]:
    at = 0
    while at + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, at)
        yield at, kind, stream[at + 4 : at + 4 + size]
        at += 4 + size


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
