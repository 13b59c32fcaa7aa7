"""Packed files (gzip), which are unpacked beside so that their lines can be counted as well."""

from __future__ import annotations

import contextlib
import tempfile
import zlib
from collections.abc import Iterator
from typing import IO, Final

from logframe.errors import LoadError
from logframe.messages import Message
from logframe.opening import too_large
from logframe.places import Place

_GZIP: Final = b"\x1f\x8b"
_CHUNK: Final = 1 << 18
# A small file may unpack to any size.
_LARGEST: Final = 2_000_000_000


@contextlib.contextmanager
def unpacked(stream: IO[bytes], place: Place) -> Iterator[IO[bytes]]:
    """Return a file as it is, or what is in it where it is packed with gzip.

    Raises LoadError where a packed file is damaged or too large.
    """
    head = stream.read(2)
    stream.seek(0)
    if head != _GZIP:
        yield stream
        return
    with tempfile.TemporaryFile() as whole:
        try:
            _unpack(stream, whole, place)
        except (zlib.error, EOFError) as problem:
            raise LoadError(Message("iati-packed-damaged"), place=place) from problem
        whole.seek(0)
        yield whole


def _unpack(stream: IO[bytes], whole: IO[bytes], place: Place) -> None:
    packed = b""
    while packed or (packed := stream.read(_CHUNK)):
        member = zlib.decompressobj(zlib.MAX_WBITS | 16)
        while not member.eof:
            if not packed and not (packed := stream.read(_CHUNK)):
                raise EOFError
            whole.write(member.decompress(packed, _CHUNK))
            packed = member.unused_data if member.eof else member.unconsumed_tail
            if whole.tell() > _LARGEST:
                raise too_large(_LARGEST, place)
        packed = packed.lstrip(b"\0")  # some tools fill up with zeros
