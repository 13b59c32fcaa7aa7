"""The archive that a workbook is: refused before anything is unpacked that could fill the memory or call a file."""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import Final
from xml.parsers import expat

from logframe.errors import LoadError
from logframe.places import Place

MOST_UNPACKED: Final = 200_000_000
MOST_PARTS: Final = 5_000
_HIGHEST_RATIO: Final = 200
_RATIO_FROM: Final = 10_000_000
_CHUNK: Final = 1 << 16
_XML: Final = (".xml", ".rels", ".vml")


def opened(data: bytes, file: str) -> zipfile.ZipFile:
    """Open the archive of a workbook after looking at every part of it.

    Raises LoadError for what is no workbook, has a password, unpacks to too much, or holds names or document types
    that lead elsewhere.
    """
    if not data.startswith(b"PK"):
        raise _not_a_workbook(data, file)
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        parts = archive.infolist()
        _check_parts(parts, file)
        for part in parts:
            _check_part(archive, part, file)
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,  # zipfile, of a way of packing that it does not know
        LookupError,
        ValueError,
        OSError,
        RuntimeError,
    ) as problem:
        raise LoadError(
            f"the workbook is damaged: {str(problem)[:80]}", do="save it again", place=Place(file)
        ) from problem
    names = set(archive.namelist())
    binary = any(name.lower().endswith("workbook.bin") or name.lower() == "content.xml" for name in names)
    if binary or not {"[Content_Types].xml", "xl/workbook.xml"} <= names:
        raise LoadError("this is no Excel workbook", do="save it as .xlsx", place=Place(file))
    return archive


def _not_a_workbook(data: bytes, file: str) -> LoadError:
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        if "EncryptedPackage".encode("utf-16-le") in data:
            return LoadError("the workbook has a password", do="save it without one", place=Place(file))
        return LoadError(
            "this is a workbook of the old kind (.xls)", do="open it and save it as .xlsx", place=Place(file)
        )
    return LoadError("this is no Excel workbook", do="save it as .xlsx", place=Place(file))


def _check_parts(parts: list[zipfile.ZipInfo], file: str) -> None:
    names = [part.filename for part in parts]
    odd = next((name for name in names if name.startswith(("/", "\\")) or ".." in name or "\\" in name), "")
    if odd or len(set(names)) != len(names) or len(parts) > MOST_PARTS:
        what = f"the name {odd[:60]!r}" if odd else f"more than {MOST_PARTS} parts or one twice"
        raise LoadError(f"the workbook has {what} in its archive", do="save it again in Excel", place=Place(file))
    if any(part.flag_bits & 0x1 for part in parts):
        raise LoadError("the workbook has a password", do="save it without one", place=Place(file))
    unpacked = sum(part.file_size for part in parts)
    packed = sum(part.compress_size for part in parts)
    if unpacked > MOST_UNPACKED or (unpacked > _RATIO_FROM and unpacked > packed * _HIGHEST_RATIO):
        raise LoadError(
            f"the workbook unpacks to {unpacked // 1_000_000} MB from {packed // 1000} kB",
            do="keep the sheets of the project alone",
            place=Place(file),
        )


def _check_part(archive: zipfile.ZipFile, part: zipfile.ZipInfo, file: str) -> None:
    """Unpack a part bit by bit: a size that is not what it says is found, and so is a document type."""
    looks = part.filename.lower().endswith(_XML)
    parser = expat.ParserCreate()
    begun: list[str] = []

    def doctype(*_: object) -> None:
        raise LoadError(
            f"the part {part.filename[:60]!r} has a document type", do="save it again in Excel", place=Place(file)
        )

    parser.StartDoctypeDeclHandler = doctype
    parser.StartElementHandler = lambda name, _: begun.append(name)
    with archive.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            if looks and not begun:
                try:
                    parser.Parse(chunk, False)
                except expat.ExpatError as problem:
                    if not begun:
                        raise ValueError(f"{part.filename}: {problem}") from problem
