"""Libraries that only some formats need: imported when they are, and asked for by name where they are missing."""

from __future__ import annotations

import importlib
import os
from typing import Any, Final

from logframe.errors import InstallationError, LoadError, LogframeError, WriteError
from logframe.messages import Code, Message
from logframe.places import Place

# The module, the name under which people install it, and the extra that brings it.
_NEEDED: Final = {
    "Excel": ("xlsxwriter", "xlsxwriter", "office"),
    ".xls": ("xlrd", "xlrd", "office"),
    "IATI schemas": ("lxml.etree", "lxml", "iati"),
    "PDF": ("typst", "typst", "pdf"),
    "Parquet": ("polars", "polars", "table"),
    "Word": ("docx", "python-docx", "word"),
    "Word with charts": ("resvg_py", "resvg-py", "word"),
    "Word form": ("docxtpl", "docxtpl", "word"),
    "YAML": ("yaml", "PyYAML", "yaml"),
}


def to_read(form: str, file: str | os.PathLike[str]) -> Any:
    """Import the library that reads a format; raise LoadError that says how to install it."""
    return _imported(form, Code("reading"), LoadError, file)


def to_write(form: str, file: str | os.PathLike[str]) -> Any:
    """Import the library that writes a format; raise WriteError that says how to install it."""
    return _imported(form, Code("writing"), WriteError, file)


def _imported(form: str, action: Code, error: type[LogframeError], file: str | os.PathLike[str]) -> Any:
    module, name, extra = _NEEDED[form]
    try:
        return importlib.import_module(module)
    except ModuleNotFoundError as problem:
        if problem.name not in (module, module.partition(".")[0]):
            raise InstallationError(name, problem) from problem
        place = Place(os.fspath(file))
        message = Message("library-needed", action=action, format=form, library=name, extra=Code(f"logframe[{extra}]"))
        raise error(message, place=place) from problem
    except Exception as problem:  # of any kind: what does not fit what is installed beside it fails in its own way
        raise InstallationError(name, problem) from problem
