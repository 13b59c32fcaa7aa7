"""What is installed beside this library: which version, and whether a failure is that of an installed library.

It needs nothing but Python's own library, since any other may be what is broken.
"""

from __future__ import annotations

import dis
import os
import re
import sys
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
    stack = list(_frames(problem))
    ours = [number for number, (frame, _) in enumerate(stack) if _file(frame).startswith(_OURS)]
    beyond = [frame for frame, _ in stack[ours[-1] + 1 :]] if ours else []
    if not ours or (beyond and _module(beyond[0]) == "__main__"):
        return ""  # the fault of a project file, or of what it imports
    name = _imported(*stack[ours[-1]], beyond) or _lacking(problem) or _without_file(problem, beyond)
    return _distribution(name) if name else _outdated(problem, stack[ours[-1]][0], beyond)


def _frames(problem: BaseException) -> Iterator[tuple[types.FrameType, int]]:
    """Yield where a problem passed, the outermost first, each with the instruction."""
    trace = problem.__traceback__
    while trace is not None:
        yield trace.tb_frame, trace.tb_lasti
        trace = trace.tb_next


def _imported(ours: types.FrameType, instruction: int, beyond: Sequence[types.FrameType]) -> str:
    """Return the name of the module of others that our code was importing."""
    if beyond and _module(beyond[0]) == "importlib":
        return _of_others(str(beyond[0].f_locals.get("name", "")))
    module = ""
    for step in dis.get_instructions(ours.f_code):
        module = str(step.argval) if step.opname == "IMPORT_NAME" else module
        if step.offset == instruction:
            return _of_others(module) if step.opname in ("IMPORT_NAME", "IMPORT_FROM") else ""
    return ""


def _lacking(problem: BaseException) -> str:
    """Return the name of the module of others that lacks a name."""
    holder = problem.obj if isinstance(problem, AttributeError) else None
    return _of_others(holder.__name__) if isinstance(holder, types.ModuleType) else ""


def _without_file(problem: BaseException, beyond: Sequence[types.FrameType]) -> str:
    """Return the name of the module that misses a file of its own library."""
    missing = problem.filename if isinstance(problem, OSError) else None
    if not isinstance(missing, str):
        return ""
    for module in map(_module, reversed(beyond)):
        library = sys.modules.get(module.partition(".")[0])
        folder = os.path.dirname(getattr(library, "__file__", None) or "")
        if folder and _of_others(module) and os.path.abspath(missing).startswith(os.path.join(folder, "")):
            return module
    return ""


def _outdated(problem: BaseException, ours: types.FrameType, beyond: Sequence[types.FrameType]) -> str:
    """Return the bound that a library which took part in a problem does not keep: "polars>=2.0"."""
    holder = problem.obj if isinstance(problem, AttributeError) else None
    # What does not take a keyword fails where it is called, so what our code names takes part, too.
    named = [ours.f_locals.get(name) or ours.f_globals.get(name) for name in ours.f_code.co_names]
    modules = {*map(_module, beyond), type(holder).__module__}
    modules |= {str(getattr(value, "__module__", None) or getattr(value, "__name__", "")) for value in named}
    part = {_distribution(module).lower() for module in modules if _of_others(module)}
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


def _file(frame: types.FrameType) -> str:
    return os.path.abspath(frame.f_code.co_filename)


def _module(frame: types.FrameType) -> str:
    return str(frame.f_globals.get("__name__", ""))


def _of_others(module: str) -> str:
    """Return the name of a module, "" where it is ours, Python's own or the file that runs."""
    top = module.partition(".")[0]
    return "" if top in ("logframe", "__main__", *sys.stdlib_module_names) else module


def _distribution(module: str) -> str:
    """Return under which name a module is installed."""
    top = module.partition(".")[0]
    try:
        names = metadata.packages_distributions().get(top, [])
    except Exception:  # of any kind: what says so may be broken too
        names = []
    return next(iter(names), top)
