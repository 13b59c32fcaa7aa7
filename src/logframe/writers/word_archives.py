"""The archive that a Word file is: read with a limit, and written without the time at which that was done."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from typing import Final

EARLIEST: Final = (1980, 1, 1, 0, 0, 0)
"""The date of everything in an archive, which can hold none before it."""

DAMAGES: Final = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    AttributeError,  # of XML that is not Word's
    EOFError,
    LookupError,
    RuntimeError,  # of a part with a password
    SyntaxError,  # of XML
    TypeError,
    ValueError,
)
"""What reading a damaged file raises."""

_LARGEST: Final = 200_000_000


def unpacked(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield the parts of an archive by name; raise one of DAMAGES where it is none, or unpacks to too much."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if sum(part.file_size for part in archive.infolist()) > _LARGEST:
            raise ValueError("too large")
        for name in archive.namelist():
            yield name, archive.read(name)


def dated(parts: Mapping[str, bytes]) -> bytes:
    """Return an archive of parts that is the same whenever it is written."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, EARLIEST)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return written.getvalue()
