"""Libraries that only some formats need: imported when they are, and asked for by name where they are missing."""

from __future__ import annotations

import importlib
import os
from typing import Any, Final

from logframe.errors import LoadError, WriteError
from logframe.places import Place

# The module, the name under which people install it, and the extra that brings it.
_NEEDED: Final = {
    "Excel, read": ("python_calamine", "python-calamine", "office"),
    "Excel, written": ("xlsxwriter", "xlsxwriter", "office"),
    "IATI": ("lxml.etree", "lxml", "iati"),
    "Parquet": ("polars", "polars", "table"),
    "YAML": ("yaml", "PyYAML", "yaml"),
}


def to_read(form: str, file: str | os.PathLike[str]) -> Any:
    """Import the library that reads a format; raise LoadError that says how to install it."""
    return _imported(form, "read", file)


def to_write(form: str, file: str | os.PathLike[str]) -> Any:
    """Import the library that writes a format; raise WriteError that says how to install it."""
    return _imported(form, "written", file)


def _imported(form: str, done: str, file: str | os.PathLike[str]) -> Any:
    module, name, extra = _NEEDED.get(form) or _NEEDED[f"{form}, {done}"]
    error, doing = (LoadError, "reading") if done == "read" else (WriteError, "writing")
    try:
        return importlib.import_module(module)
    except ImportError as problem:
        place = Place(os.fspath(file))
        do = f"install it: pip install 'logframe[{extra}]'"
        raise error(f"{doing} {form} needs {name}", do=do, place=place) from problem
