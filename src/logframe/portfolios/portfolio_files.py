"""The files that a portfolio is made of: names, folders and patterns, each file once, in the order of their names."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Sequence

import attrs

from logframe.declaration.values.keywords import several
from logframe.errors import LogframeError
from logframe.messages import Message
from logframe.portfolios.counted_tables import is_indicator_table
from logframe.portfolios.file_tasks import reason_of, refused
from logframe.portfolios.portfolio_rows import FileRows


@attrs.frozen
class PortfolioFiles:
    """The files to read, the names that lead to none with their reason, and how many files folders have beside them."""

    files: tuple[str, ...]
    refused: tuple[FileRows, ...] = ()
    skipped: int = 0


def portfolio_files(paths: str | os.PathLike[str] | Iterable[str | os.PathLike[str]]) -> PortfolioFiles:
    """Return the files that paths stand for.

    A folder stands for the data files and tables of indicators in it and below, never Python; a pattern
    (projects/*.yaml, **/*.xml) for what it fits. A folder or pattern without any is refused with its reason, as a file
    that cannot be read is.
    """
    from logframe.exchange.folders import files_in

    names: tuple[str | os.PathLike[str], ...] = several(paths, (str, os.PathLike), "paths")
    files: list[str] = []
    none: list[FileRows] = []
    skipped = 0
    for name in [os.fspath(path) for path in names]:
        if os.path.isdir(name):
            try:
                folder = files_in(name, _is_table)
            except LogframeError as problem:
                none.append(FileRows(name, (refused(name, reason_of(problem)),)))
                continue
            files += folder.files
            skipped += folder.skipped.total()
        elif glob.has_magic(name) and not os.path.exists(name):
            fitting = sorted(path for path in glob.glob(name, recursive=True) if not os.path.isdir(path))
            files += fitting
            if not fitting:
                none.append(FileRows(name, (refused(name, Message("portfolio-pattern-fits-nothing")),)))
        else:
            files.append(name)
    return PortfolioFiles(_once(files), tuple(none), skipped)


def _is_table(file: str) -> bool:
    try:
        return is_indicator_table(file, by_name=False)
    except LogframeError:
        return True  # its reader says what is wrong


def _once(files: Sequence[str]) -> tuple[str, ...]:
    """Return each file once, by the name under which it comes first, in the order of names."""
    by_place: dict[str, str] = {}
    for file in files:
        by_place.setdefault(os.path.realpath(file) if file != "-" else file, file)
    return tuple(sorted(by_place.values()))
