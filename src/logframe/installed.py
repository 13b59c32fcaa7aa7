"""What is installed beside this library: which version, and whether a failure is that of an installed library.

It needs nothing but Python's own library, since any other may be what is broken.
"""

from __future__ import annotations

import os
import re
import sys
import traceback
import types
from collections.abc import Iterator, Sequence
from importlib import metadata
from typing import Final

_OURS: Final = os.path.join(os.path.dirname(os.path.abspath(__file__)), "")
_LONGEST: Final = 600
_BOUND: Final = re.compile(r"([\w.-]+?)\s*(?:\[[^]]*\])?\s*>=\s*([\d.]+)")


def broken_text(library: str, problem: BaseException) -> str:
    """Return what is to be said of a library that cannot be used, by its name or bound for pip: "polars>=2.0"."""
    name = library.partition(">")[0]
    wanted = library if name == library else f"'{library}'"
    reason = " ".join(f"{type(problem).__name__}: {problem}".split())[:_LONGEST]
    return (
        f"{name} {_version(name)}".rstrip()
        + f" cannot be used ({reason}); install it again: pip install --upgrade --force-reinstall {wanted}"
    )


def broken_library(problem: BaseException) -> str:
    """Return the name for pip of the installed library whose failure a problem is, "" where the fault is of others.

    It is the library's where importing it fails, in whatever way; where one of its modules lacks a name; where a file
    of its own is missing; or where its version is below those that this library declares to work.
    """
    frames = [frame for frame, _ in traceback.walk_tb(problem.__traceback__)]
    ours = [
        number for number, frame in enumerate(frames) if os.path.abspath(frame.f_code.co_filename).startswith(_OURS)
    ]
    beyond = frames[ours[-1] + 1 :] if ours else []
    if not ours or (beyond and _module(beyond[0]) == "__main__"):
        return ""  # the fault of a project file, or of what it imports
    entered = [frame for frame in beyond if _library(_module(frame))]
    name = next(filter(None, map(_library, _failing(problem, entered))), "")
    return _distribution(name) if name else _outdated(problem, frames[ours[-1]], entered)


def _failing(problem: BaseException, entered: Sequence[types.FrameType]) -> Iterator[str]:
    """Yield the modules that fail by themselves, beyond our code or `entered` by it.

    Python takes its own steps of an import off the stack: one that fails ends in our code or in the body of a module.
    """
    if entered and entered[0].f_code.co_name == "<module>":
        yield _module(entered[0])
    elif not entered and isinstance(problem, ImportError):
        yield problem.name or ""
    elif not entered and isinstance(problem, SyntaxError):
        yield _holding(problem.filename)
    if isinstance(problem, AttributeError) and isinstance(problem.obj, types.ModuleType):
        yield problem.obj.__name__
    if isinstance(problem, OSError) and _holding(problem.filename) in {_library(_module(frame)) for frame in entered}:
        yield _holding(problem.filename)


def _holding(file: object) -> str:
    """Return the module of which a file is a part, "" where it is in no folder of modules."""
    path = os.path.abspath(file) if isinstance(file, str) else ""
    folders = [os.path.join(folder, "") for folder in map(os.path.abspath, sys.path)]
    folder = max((folder for folder in folders if path.startswith(folder)), key=len, default=path)
    return path.removeprefix(folder).partition(os.sep)[0].partition(".")[0]


def _outdated(problem: BaseException, ours: types.FrameType, entered: Sequence[types.FrameType]) -> str:
    """Return the bound that a library which took part in a problem does not keep: "polars>=2.0"."""
    holder = problem.obj if isinstance(problem, AttributeError) else None
    # What does not take a keyword fails where it is called, so what our code names takes part, too.
    named = [ours.f_locals.get(name) or ours.f_globals.get(name) for name in ours.f_code.co_names]
    modules = {*map(_module, entered), type(holder).__module__}
    modules |= {str(getattr(value, "__module__", None) or getattr(value, "__name__", "")) for value in named}
    part = {_distribution(name).lower() for name in map(_library, modules) if name}
    try:
        bounds = [_BOUND.match(text) for text in metadata.requires("logframe") or ()]
    except Exception:  # of any kind: what says so may be broken too
        return ""
    for bound in bounds:
        if bound is not None and bound[1].lower() in part and _is_below(_version(bound[1]), bound[2]):
            return bound[0]
    return ""


def _is_below(version: str, bound: str) -> bool:
    numbers = [[int(number) for number in re.findall(r"\d+", text)] for text in (version, bound)]
    return bool(numbers[0]) and numbers[0] < numbers[1]


def _version(library: str) -> str:
    """Return the version of what is installed under a name for pip, "" where nothing is."""
    try:
        return metadata.version(library) or ""
    except Exception:  # of any kind: what says so may be broken too
        return ""


def _module(frame: types.FrameType) -> str:
    return str(frame.f_globals.get("__name__", ""))


def _library(module: str) -> str:
    """Return the name of the library of a module, "" where it is ours, Python's own or the file that runs."""
    top = module.partition(".")[0]
    return "" if top in ("logframe", "__main__", *sys.stdlib_module_names) else top


def _distribution(library: str) -> str:
    """Return under which name a library is installed."""
    try:
        return next(iter(metadata.packages_distributions()[library]))
    except Exception:  # of any kind: what says so may be broken too
        return library
