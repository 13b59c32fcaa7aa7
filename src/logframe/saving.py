"""Saving files: beside the old one first and then in its place, so that nothing is ever half written."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from logframe.errors import LogframeError, WriteError
from logframe.places import Place


@contextlib.contextmanager
def beside(file: Path) -> Iterator[Path]:
    """Give a new file beside a place to write to; it takes the place at the end, or goes if anything fails.

    Raises WriteError where nothing can be written.
    """
    part = None
    try:
        handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name[:40]}.", suffix=".part")
        os.close(handle)
        part = Path(name)
        yield part
        os.chmod(part, _usual_mode(file))
        os.replace(part, file)
    except OSError as problem:
        if isinstance(problem, LogframeError):
            raise
        reason = problem.strerror or str(problem)
        raise WriteError(f"cannot write: {reason}", do="choose another place", place=Place(str(file))) from problem
    finally:
        if part is not None:
            part.unlink(missing_ok=True)


def write_text(text: str, file: Path) -> Path:
    """Write a text as UTF-8, as `write_bytes` does."""
    return write_bytes(encoded(text, file), file)


def encoded(text: str, file: Path) -> bytes:
    """Give a text as UTF-8.

    Raises WriteError for half of a character, which Python holds and no file can.
    """
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError as problem:
        raise WriteError(
            "cannot write: a text has half of a character", do="mend the text", place=Place(str(file))
        ) from problem


def write_bytes(data: bytes, file: Path) -> Path:
    """Write a file beside its place and rename it there, so that a failure leaves what was before."""
    with beside(file) as part:
        part.write_bytes(data)
    return file


def _usual_mode(file: Path) -> int:
    """Keep the rights of the file that is replaced; a new one gets what the process usually gives."""
    if file.exists():
        return file.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
