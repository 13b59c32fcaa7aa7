"""What installed packages add to the library: rules, methods, schemes, formats, words and layouts, by entry points."""

from __future__ import annotations

import glob
import os
import sys
from functools import cache
from typing import Any, Literal, TypeAlias

from logframe.errors import InstallationError, LogframeError, ProjectErrors
from logframe.messages import Code, Message
from logframe.places import Place

Group: TypeAlias = Literal["rules", "methods", "trends", "schemes", "formats", "catalogues", "layouts"]
"""What can be added; the group of an entry point is one of them after "logframe."."""


class CodeOfOthers:
    """Names the rule, method or format whose code fails inside, in one line; what the library refuses goes on as it is.

    Raises `failure` at the place, that of the caller where there is none.
    """

    def __init__(
        self,
        kind: Literal["rule", "method", "trend", "format"],
        name: str = "",
        *,
        failure: type[LogframeError] = LogframeError,
        place: Place | None = None,
    ) -> None:
        self.kind, self.name, self.failure, self.place = Code(kind), Code.of(name), failure, place

    def __enter__(self) -> None:
        """Nothing is done before the code runs."""

    def __exit__(self, kind: object, problem: BaseException | None, trace: object) -> None:
        """Raise the failure, of any kind, in the words of the library."""
        if isinstance(problem, Exception) and not isinstance(problem, (LogframeError, ProjectErrors)):
            what = Code(" ".join(f"{type(problem).__name__}: {problem}".split())[:200])
            message = Message("own-code-failed", kind=self.kind, name=self.name, problem=what)
            raise self.failure(message, place=self.place) from problem


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
