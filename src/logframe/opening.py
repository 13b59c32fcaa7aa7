"""Files in: ordinary files of limited size, each noted, so that no output of the same command takes its place."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import stat
import sys
from collections.abc import Iterator
from contextvars import ContextVar
from typing import IO, TYPE_CHECKING, Final, TypeAlias

import attrs

from logframe.errors import LoadError, LogframeError
from logframe.messages import Message
from logframe.places import Place

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

STANDARD_INPUT: Final = "-"
LARGEST: Final = 50_000_000
LARGEST_STREAM: Final = 20_000_000_000
"""What is read piece by piece may be larger, and still has an end."""
_LARGEST_PIPED: Final = 500_000_000
_CHUNK: Final = 1 << 20
_FLAGS: Final = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
_KINDS: Final = (
    (stat.S_ISDIR, "folder"),
    (stat.S_ISFIFO, "pipe"),
    (stat.S_ISSOCK, "socket"),
    (stat.S_ISCHR, "device"),
    (stat.S_ISBLK, "device"),
)

Identity: TypeAlias = tuple[int, int]


@attrs.define(eq=False)
class _Inputs:
    identities: set[Identity] = attrs.field(factory=set)
    piped: IO[bytes] | None = None


_INPUTS: ContextVar[_Inputs | None] = ContextVar("inputs", default=None)


@contextlib.contextmanager
def noting_inputs() -> Iterator[None]:
    """Note every file that is read until the end: inside, `saving` writes over none of them.

    Standard input is kept until the end too, so that it can be read again. Inside another, that one goes on.
    """
    if _INPUTS.get() is not None:
        yield
        return
    inputs = _Inputs()
    token = _INPUTS.set(inputs)
    try:
        yield
    finally:
        _INPUTS.reset(token)
        if inputs.piped is not None:
            inputs.piped.close()


@contextlib.contextmanager
def reading_output() -> Iterator[None]:
    """Read files that are to be written over, which makes no inputs of them."""
    token = _INPUTS.set(None)
    try:
        yield
    finally:
        _INPUTS.reset(token)


def note_input(path: str | os.PathLike[str]) -> None:
    """Note a file that something else has read, such as Python a module."""
    inputs = _INPUTS.get()
    if inputs is not None:
        with contextlib.suppress(OSError, ValueError):
            inputs.identities.add(identity(os.stat(path)))


def is_input(status: os.stat_result) -> bool:
    """Return whether a file is among those noted, under whatever name."""
    inputs = _INPUTS.get()
    # Some network drives of Windows give every file the number 0.
    return inputs is not None and status.st_ino != 0 and identity(status) in inputs.identities


def identity(status: os.stat_result) -> Identity:
    """Return what is the same for all names of a file."""
    return status.st_dev, status.st_ino


def not_ordinary(mode: int) -> str:
    """Return what something is that is no ordinary file, "other" if that is not known; "" for an ordinary one."""
    return "" if stat.S_ISREG(mode) else next((kind for fits, kind in _KINDS if fits(mode)), "other")


@contextlib.contextmanager
def opened(path: str | os.PathLike[str], largest: int = LARGEST) -> Iterator[IO[bytes]]:
    """Open a file to read its bytes, or standard input for `-`.

    Raises LoadError for what is no ordinary file (which is not opened at all), is too large or cannot be read.
    """
    place = Place(os.fspath(path))
    try:
        with _piped(place) if place.file == STANDARD_INPUT else _open(largest, place) as stream:
            yield stream
    except LogframeError:
        raise
    except OSError as problem:
        raise _unreadable(problem.strerror or str(problem), place) from problem


def check_readable(path: str | os.PathLike[str]) -> None:
    """Raise LoadError unless the path leads to an ordinary file."""
    place = Place(os.fspath(path))
    try:
        _check(os.stat(place.file), place)
    except (OSError, ValueError) as problem:
        raise _unreadable(getattr(problem, "strerror", None) or str(problem), place) from problem


def _open(largest: int, place: Place) -> IO[bytes]:
    # Looked at before it is opened, since opening a pipe or a device does something; and after, in case it has changed.
    try:
        _check(os.stat(place.file), place)
        stream = io.BufferedReader(_Limited(os.open(place.file, _FLAGS), largest, place))
    except ValueError as problem:  # a name that no file has: with a NUL, or half of a character
        raise _unreadable(str(problem), place) from problem
    status = os.fstat(stream.fileno())
    try:
        _check(status, place)
        if status.st_size > largest:
            raise too_large(largest, place)
    except LoadError:
        stream.close()
        raise
    inputs = _INPUTS.get()
    if inputs is not None:
        inputs.identities.add(identity(status))
    return stream


def read_bytes(path: str | os.PathLike[str], largest: int = LARGEST) -> bytes:
    """Return what is in a file of limited size, or in standard input for `-`.

    Raises LoadError if it cannot be read, is no ordinary file or is too large.
    """
    with opened(path, largest) as stream:
        data = stream.read(largest + 1)
    if len(data) > largest:
        raise too_large(largest, Place(os.fspath(path)))
    return data


def read_text(path: str | os.PathLike[str], largest: int = LARGEST) -> str:
    """Return the text of a file of limited size: UTF-8 with or without a byte order mark, or UTF-16 with one."""
    return text_of(read_bytes(path, largest), os.fspath(path))


def text_of(data: bytes, file: str) -> str:
    """Return the text of a file's bytes; raise LoadError at the line that is no Unicode."""
    try:
        return data.decode("utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig")
    except UnicodeDecodeError as problem:
        place = Place(file, data[: problem.start].count(b"\n") + 1)
        raise LoadError(Message("file-not-utf-8"), place=place) from problem


def too_large(largest: int, place: Place) -> LoadError:
    """Return the error for a file over its limit."""
    return LoadError(Message("file-too-large", megabytes=largest // 1_000_000), place=place)


class _Limited(io.FileIO):
    """A file that is not read past its limit, whatever size it says it has."""

    def __init__(self, handle: int, largest: int, place: Place) -> None:
        super().__init__(handle, "rb")
        self.largest = largest
        self.place = place

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        count = super().readinto(buffer)
        if count is None:  # an ordinary file by its looks that waits for its content, as the system's own may
            raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN))
        if self.tell() > self.largest:
            raise too_large(self.largest, self.place)
        return count


def _unreadable(reason: str, place: Place) -> LoadError:
    return LoadError(Message("cannot-read-file", reason=reason), place=place)


def _check(status: os.stat_result, place: Place) -> None:
    kind = not_ordinary(status.st_mode)
    if kind:
        raise LoadError(Message("no-ordinary-file", kind=kind), place=place)


@contextlib.contextmanager
def _piped(place: Place) -> Iterator[IO[bytes]]:
    """Return standard input as a file that can be read from its beginning, and again while inputs are noted."""
    inputs = _INPUTS.get()
    kept = None if inputs is None else inputs.piped
    with contextlib.ExitStack() as stack:
        if kept is None:
            import tempfile  # with its many modules, for this alone

            kept = stack.enter_context(tempfile.TemporaryFile())
            _fill(kept, place)
        if inputs is not None:
            inputs.piped = kept
            stack.pop_all()  # it is closed with the inputs
        kept.seek(0)
        yield kept


def _fill(kept: IO[bytes], place: Place) -> None:
    source = getattr(sys.stdin, "buffer", None)
    if source is None:
        raise LoadError(Message("no-standard-input"), place=place)
    while chunk := source.read(_CHUNK):
        kept.write(chunk)
        if kept.tell() > _LARGEST_PIPED:
            raise too_large(_LARGEST_PIPED, place)
