"""The archive that a file of cells is: judged by its list of parts, and only the parts that are needed are unpacked."""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from typing import Final
from xml.parsers import expat

import attrs

from logframe.errors import LoadError
from logframe.exchange.tables.cells.budgets import Budget, BudgetError
from logframe.exchange.tables.cells.streams import DamageError, Elements, stream
from logframe.messages import Code, Message
from logframe.places import Place

MOST_UNPACKED: Final = 200_000_000
MOST_PARTS: Final = 5_000
_HIGHEST_RATIO: Final = 200
_RATIO_FROM: Final = 10_000_000
_LISTED: Final = b"PK\x01\x02"
_HEADER: Final = 30
_PACKED: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_DAMAGES: Final = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    expat.ExpatError,
    ArithmeticError,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,  # zipfile, of a part with a password or of a feature that it lacks
    ValueError,
)


@attrs.frozen
class Archive:
    """The parts of a workbook by their names in lower case, and what is left of its budget."""

    file: str
    whole: zipfile.ZipFile
    parts: dict[str, zipfile.ZipInfo]
    budget: Budget = attrs.Factory(Budget)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self.parts

    def read(self, name: str, elements: Elements) -> None:
        """Return the elements of a part as they come; raise LoadError if it is damaged."""
        with refusing_damage(self.file, Code.of(name[:60])), self.whole.open(self.parts[name.lower()]) as part:
            stream(part, elements, self.budget)


@contextmanager
def refusing_damage(file: str, part: str = "") -> Iterator[None]:
    """Raise damage of a part, or of the whole, as a LoadError, and so a workbook that is past its budget."""
    try:
        yield
    except BudgetError as problem:
        raise LoadError(problem.message, place=Place(file)) from problem
    except _DAMAGES as problem:
        foreign = str(problem).strip("'\"")[:80] or type(problem).__name__
        reason = problem.message if isinstance(problem, DamageError) else foreign
        raise LoadError(Message("workbook-damaged", part=part, reason=reason), place=Place(file)) from problem


def opened(data: bytes, file: str) -> Archive:
    """Open the archive of a workbook after looking at its list of parts.

    Raises LoadError for what is no workbook, has a password, unpacks to too much, or has parts whose names lead
    elsewhere, that stand twice or that lie over each other.
    """
    if data.count(_LISTED) > MOST_PARTS:
        raise LoadError(Message("workbook-many-parts", limit=MOST_PARTS), place=Place(file))
    with refusing_damage(file):
        whole = zipfile.ZipFile(io.BytesIO(data))
        listed = whole.infolist()
        _check_names([part.filename for part in listed], file)
        _check_sizes(listed, file)
        parts = {part.filename.replace("\\", "/").lower(): part for part in listed}
    return Archive(file, whole, parts)


def _check_names(names: list[str], file: str) -> None:
    plain = [name.replace("\\", "/").lower() for name in names]
    odd = next((name for name in names if name.startswith(("/", "\\")) or ".." in re.split(r"[/\\]", name)), "")
    if odd:
        raise LoadError(Message("workbook-odd-part-name", name=Code.of(odd[:60])), place=Place(file))
    if len(set(plain)) != len(plain):
        raise LoadError(Message("workbook-part-twice"), place=Place(file))


def _check_sizes(parts: list[zipfile.ZipInfo], file: str) -> None:
    if any(part.flag_bits & 0x1 for part in parts):
        raise LoadError(Message("workbook-with-password"), place=Place(file))
    if any(part.compress_type not in _PACKED for part in parts):
        raise DamageError(Message("part-packed-oddly"))
    starts = sorted((part.header_offset, part.compress_size) for part in parts)
    if any(start + size + _HEADER > after for (start, size), (after, _) in pairwise(starts)):
        raise DamageError(Message("parts-overlap"))
    unpacked = sum(part.file_size for part in parts)
    packed = sum(part.compress_size for part in parts)
    if unpacked > MOST_UNPACKED or (unpacked > _RATIO_FROM and unpacked > packed * _HIGHEST_RATIO):
        sizes = Message("workbook-unpacks-large", megabytes=unpacked // 1_000_000, kilobytes=packed // 1000)
        raise LoadError(sizes, place=Place(file))
