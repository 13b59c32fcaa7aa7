"""The standard streams while a project file runs: whatever it does with them, they are as before afterwards."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from collections.abc import Iterator
from typing import IO, Final

_NAMES: Final = ("stdin", "stdout", "stderr")
_ERRORS: Final = 2


def speak_utf8(system: str = os.name) -> None:
    """On Windows, let what goes to a file or another program be UTF-8; there Python takes an old code page for it."""
    if system != "nt" or "PYTHONIOENCODING" in os.environ:
        return
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and not stream.isatty():
            stream.reconfigure(encoding="utf-8")


@contextlib.contextmanager
def lent(*, with_input: bool = False) -> Iterator[None]:
    """Let what runs inside print to standard error alone, and ask for nothing unless it is given the input.

    Afterwards the streams are back, also where they were replaced or closed, even in the operating system.
    """
    streams: dict[str, IO[str] | None] = {name: getattr(sys, name) for name in _NAMES}
    numbers = {name: _number(stream) for name, stream in streams.items()}
    with contextlib.ExitStack() as kept:
        copies = {
            number: copy
            for number in numbers.values()
            if number is not None and (copy := _copy(number, kept)) is not None
        }
        if not with_input:
            # Who asks for input gets none, instead of a command that waits for ever.
            sys.stdin = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
        if streams["stderr"] is not None:
            sys.stdout = streams["stderr"]
        try:
            yield
        finally:
            for number, copy in copies.items():
                with contextlib.suppress(OSError):
                    os.dup2(copy, number, inheritable=number <= _ERRORS)
            for name, stream in streams.items():
                setattr(sys, name, _open_again(name, stream, numbers[name]))


def _number(stream: IO[str] | None) -> int | None:
    """Return the descriptor of a stream; None for one without, such as one in memory."""
    try:
        return None if stream is None else stream.fileno()
    except (OSError, ValueError):
        return None


def _copy(number: int, kept: contextlib.ExitStack) -> int | None:
    try:
        copy = os.dup(number)
    except OSError:
        return None
    kept.callback(_closed, copy)
    return copy


def _closed(number: int) -> None:
    with contextlib.suppress(OSError):
        os.close(number)


def _open_again(name: str, stream: IO[str] | None, number: int | None) -> IO[str] | None:
    """Return a stream as it was, or a new one to the same place if it was closed or taken apart."""
    if stream is None or number is None:
        return stream
    with contextlib.suppress(ValueError):
        if not stream.closed:
            return stream
    try:
        return open(number, "r" if name == "stdin" else "w", encoding="utf-8", errors="backslashreplace", closefd=False)
    except OSError:
        return None
