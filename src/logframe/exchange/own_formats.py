"""Formats that installed packages add, by the ending of their files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import attrs
from attrs.validators import optional

from logframe.declaration.framework.projects import Project
from logframe.declaration.values.keywords import check_function
from logframe.plugins import plugged

_IS_FUNCTION: Final = optional(check_function)


@attrs.frozen
class Format:
    """A format of files: what reads one, and what writes projects to one; None for what it cannot do.

    `read` raises a LogframeError with its place for a file that is wrong. `write` writes to the path that it gets,
    which takes the place of the file only if it succeeds.
    """

    read: Callable[[Path], Sequence[Project]] | None = attrs.field(default=None, validator=_IS_FUNCTION)
    write: Callable[[Sequence[Project], Path], None] | None = attrs.field(default=None, validator=_IS_FUNCTION)


def own_format(ending: str) -> Format | None:
    """Return the format of an ending such as ".toml" that a package adds, None for none."""
    added = plugged("formats").get(ending.removeprefix("."))
    return added if isinstance(added, Format) else None


def own_endings() -> tuple[str, ...]:
    """Return the endings of the formats that packages add and that are read."""
    added = (f".{name}" for name in plugged("formats"))
    return tuple(ending for ending in added if (own := own_format(ending)) is not None and own.read is not None)
