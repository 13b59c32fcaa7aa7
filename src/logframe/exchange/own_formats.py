"""Formats that installed packages add, by the ending of their files."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import attrs

from logframe.declaration.framework.projects import Project
from logframe.errors import LogframeError, ProjectErrors
from logframe.messages import Code, Message
from logframe.places import Place
from logframe.plugins import plugged


@attrs.frozen
class Format:
    """A format of files: what reads one, and what writes projects to one; None for what it cannot do.

    `read` raises a LogframeError with its place for a file that is wrong. `write` writes to the path that it gets,
    which takes the place of the file only if it succeeds.
    """

    read: Callable[[Path], Sequence[Project]] | None = None
    write: Callable[[Sequence[Project], Path], None] | None = None


@contextlib.contextmanager
def in_own_format(file: str | os.PathLike[str], failure: type[LogframeError]) -> Iterator[None]:
    """Name the file where the code of others fails; what the library refuses inside goes on as it is."""
    try:
        yield
    except (LogframeError, ProjectErrors):
        raise
    except Exception as problem:  # of any kind: it is code of others
        what = Code(" ".join(f"{type(problem).__name__}: {problem}".split())[:200])
        raise failure(Message("own-format-failed", problem=what), place=Place(os.fspath(file))) from problem


def own_format(ending: str) -> Format | None:
    """Return the format of an ending such as ".toml" that a package adds, None for none."""
    added = plugged("formats").get(ending.removeprefix("."))
    return added if isinstance(added, Format) else None
