"""The logframes of a folder: its data files, never Python, which runs only where somebody names it."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Callable, Container
from typing import Final, Literal, TypeAlias

import attrs

from logframe.errors import LoadError
from logframe.exchange.loading import READ, TABLE_FILES, kind_of
from logframe.exchange.own_formats import own_endings
from logframe.messages import Message
from logframe.opening import LARGEST_STREAM, opened, read_bytes
from logframe.places import Place

Skipped: TypeAlias = Literal["python", "lock", "named", "no-logframe"]

_PYTHON: Final = ".py"
_NAMED: Final = (".docx", ".csv", ".parquet")
"""What a folder has for many other uses: a logframe among these is read if it is named."""
_TAKEN: Final = tuple(ending for ending in READ if ending not in (_PYTHON, *_NAMED))
_NOT_ENTERED: Final = frozenset({"__pycache__", "node_modules"})
_LOCK: Final = re.compile(r"~\$|\.~lock\.|.*[.-]lock\.\w+$|npm-shrinkwrap\.json$")
_HEAD: Final = 65_536
_KEYS: Final = re.compile(rb"""(?:^|[{,])\s*["']?(?:projects|programmes?)["']?\s*:(?=\s|["'\[{])""", re.MULTILINE)
"""The key that each data file of projects has."""


@attrs.frozen
class Folder:
    """The files of a folder that hold logframes, and how many others were passed over, by their kind."""

    files: tuple[str, ...]
    skipped: Counter[Skipped]


def files_in(path: str | os.PathLike[str], also: Callable[[str], bool] | None = None) -> Folder:
    """Return the data files of a folder and of the folders in it, in the order of their names.

    `also` says which of those that are otherwise read only if they are named belong to them. Hidden folders are not
    entered and links to folders not followed. Raises LoadError if no logframe is in it.
    """
    files: list[str] = []
    skipped: Counter[Skipped] = Counter()
    taken = (*_TAKEN, *own_endings())
    for folder, inner, names in os.walk(path):
        inner[:] = sorted(name for name in inner if not name.startswith(".") and name not in _NOT_ENTERED)
        for name in sorted(names):
            file = os.path.join(folder, name)
            if kind_of(file).removesuffix(".gz") not in (_PYTHON, *_NAMED, *taken):
                continue
            reason = _reason(file, taken, also)
            if reason is None:
                files.append(file)
            else:
                skipped[reason] += 1
    if not files:
        message = Message("folder-without-logframe", endings=taken, python=skipped["python"])
        raise LoadError(message, place=Place(os.fspath(path)))
    return Folder(tuple(files), skipped)


def _reason(file: str, taken: Container[str], also: Callable[[str], bool] | None) -> Skipped | None:
    """Return why a file of a folder that could be taken for a logframe is passed over, if it is."""
    ending = kind_of(file)
    if ending == _PYTHON:
        return "python"
    if _LOCK.match(os.path.basename(file)):
        return "lock"
    if ending in _NAMED and ending not in taken:
        return None if also is not None and also(file) else "named"
    return None if ending in taken and _holds_logframe(file, ending) else "no-logframe"


def _holds_logframe(file: str, ending: str) -> bool:
    """Return whether a file has the sign of its format; one that cannot be read is left to its reader."""
    try:
        if ending == ".xml":
            with opened(file, LARGEST_STREAM) as stream:
                head = stream.read(_HEAD)
            # What is packed is left to its reader; otherwise without the zeros of UTF-16.
            return head.startswith(b"\x1f\x8b") or b"<iati-activit" in head.replace(b"\0", b"")
        return ending in TABLE_FILES or ending not in _TAKEN or _KEYS.search(read_bytes(file)) is not None
    except LoadError:
        return True
