"""What installed packages add to the library: rules, methods, schemes, formats, words and layouts, by entry points."""

from __future__ import annotations

import glob
import os
import sys
from functools import cache
from typing import Any, Final, Literal, TypeAlias

from logframe.errors import InstallationError

Group: TypeAlias = Literal["rules", "methods", "trends", "schemes", "formats", "catalogues", "layouts"]

GROUPS: Final[tuple[Group, ...]] = ("rules", "methods", "trends", "schemes", "formats", "catalogues", "layouts")
"""What can be added; the group of an entry point is one of them after "logframe."."""


@cache
def plugged(group: Group) -> dict[str, Any]:
    """Return what installed packages add to a group, by the names of their entry points.

    Raises InstallationError for one that cannot be imported.
    """
    if not _are_any():
        return {}
    from importlib.metadata import entry_points  # with its many modules, only where something is plugged in

    added: dict[str, Any] = {}
    for point in sorted(entry_points(group=f"logframe.{group}"), key=lambda point: (point.name, point.value)):
        try:
            added[point.name] = point.load()
        except Exception as problem:  # of any kind: it is code of others
            package = point.dist.name if point.dist is not None else point.module
            raise InstallationError(package, problem) from problem
    return added


@cache
def _are_any() -> bool:
    """Return whether a package on the path adds anything: asked of the files themselves, as every command asks."""
    for folder in dict.fromkeys(sys.path):
        for file in glob.glob(os.path.join(glob.escape(folder or "."), "*.*-info", "entry_points.txt")):
            try:
                with open(file, encoding="utf-8") as points:
                    if "[logframe." in points.read():
                        return True
            except (OSError, ValueError):
                continue
    return False
