"""Saving files: beside the old one first and then in its place, so that nothing is ever half written."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from logframe.errors import WriteError
from logframe.places import Place


def write_text(text: str, file: Path) -> Path:
    """Write a text beside its place and rename it there, so that a failure leaves what was before."""
    return write_bytes(text.encode("utf-8"), file)


def write_bytes(data: bytes, file: Path) -> Path:
    """Write bytes as `write_text` writes text."""
    beside = None
    try:
        handle, beside = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.", suffix=".part")
        with os.fdopen(handle, "wb") as out:
            out.write(data)
        os.chmod(beside, _usual_mode(file))
        os.replace(beside, file)
    except OSError as problem:
        if beside is not None and os.path.exists(beside):
            os.unlink(beside)
        reason = problem.strerror or str(problem)
        raise WriteError(f"cannot write: {reason}", do="choose another place", place=Place(str(file))) from problem
    return file


def _usual_mode(file: Path) -> int:
    """Keep the rights of the file that is replaced; a new one gets what the process usually gives."""
    if file.exists():
        return file.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
