"""The project files that the command is given: names, folders and patterns, or those of its settings."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from threading import Timer
from typing import TYPE_CHECKING, Final

import click

from logframe.cli.exits import say
from logframe.cli.iati_options import policy_asked
from logframe.cli.settings import Settings
from logframe.errors import LogframeError, UnknownIdError, one_line, raise_together
from logframe.messages import Code, Message
from logframe.opening import STANDARD_INPUT
from logframe.places import Piped, Place
from logframe.standard_streams import lent

if TYPE_CHECKING:
    from logframe.declaration.framework.projects import Project
    from logframe.declaration.programme.programmes import Programme
    from logframe.exchange.iati.projects import Understood
    from logframe.exchange.loading import Loaded


_PATIENCE: Final = 2.0
"""The seconds for which nobody asks what the command does."""


def looks_like_a_file(name: str) -> bool:
    """Return whether a word of the command names a file or folder rather than a rule or an id."""
    return (
        name == STANDARD_INPUT
        or os.path.exists(name)
        or os.path.basename(name) != name
        or os.path.splitext(name)[1] != ""
    )


def all_files(names: Sequence[str]) -> tuple[str, ...]:
    """Return the files that words of the command stand for, those of the settings where there are none.

    A folder stands for the data files in it; how many others were passed over is said on standard error.
    Raises LoadError for a folder without logframes.
    """
    context = click.get_current_context()
    settings = context.find_object(Settings)
    if not names:
        names = () if settings is None else settings.files
    if not names:
        raise click.MissingParameter(ctx=context, param_hint="FILES", param_type="argument")
    files: list[str] = []
    for name in names:
        if not os.path.isdir(name):
            files.append(name)
            continue
        from logframe.exchange.folders import files_in

        with looking_in(name):
            folder = files_in(name)
        files.extend(folder.files)
        if folder.skipped and not is_quiet():
            counts = {"python": folder.skipped["python"], "lock": folder.skipped["lock"]}
            passed = Message(
                "folder-skipped",
                folder=name,
                files=len(folder.files),
                skipped=folder.skipped.total(),
                named=folder.skipped["named"],
                data=folder.skipped["no-logframe"],
                **counts,
            )
            say([one_line(str(passed))])
    return tuple(dict.fromkeys(files))


@contextmanager
def looking_in(*paths: str) -> Iterator[None]:
    """Say on a terminal what is gone through, if it takes long: a whole disk has no answer for minutes."""
    text = one_line(str(Message("folder-search", paths=tuple(map(Code, paths)))))
    timer = Timer(_PATIENCE, say, ([text],))
    timer.daemon = True
    if not is_quiet() and sys.stderr is not None and sys.stderr.isatty():
        timer.start()
    try:
        yield
    finally:
        timer.cancel()


def is_quiet() -> bool:
    """Return whether the command is to leave out what is neither an answer nor a problem."""
    return bool(click.get_current_context().meta.get("logframe.quiet"))


def one_project(path: str) -> Project:
    """Load the one project of a file, or the one that is named after it: central_asia.py:KG-1."""
    path, *more = all_files([path]) if os.path.isdir(path) else [path]
    if more:
        raise UnknownIdError(Message("folder-of-several-files", files=len(more) + 1), place=Place(path))
    file, id = (path, "") if os.path.exists(path) else _with_id(path)
    loaded = list(load_file(file or path))
    fitting = [project for project in loaded if not id or project.id == id]
    if len(fitting) != 1:
        projects = tuple(project.id for project in loaded)
        message = Message(
            "project-not-in-file" if id else "projects-in-file-not-one",
            id=Code.of(id),
            count=len(loaded),
            projects=projects,
            example=Code(f"{file}:{projects[0]}"),
        )
        raise UnknownIdError(message, place=Place(file))
    return fitting[0]


def all_projects(words: Sequence[str]) -> list[Project]:
    """Load the projects of several files and folders, or those that are named after one."""
    projects: list[Project] = []
    for name in words:
        if os.path.exists(name) or not _with_id(name)[1]:
            projects.extend(project for file in all_files([name]) for project in load_file(file))
        else:
            projects.append(one_project(name))
    return projects


def _with_id(word: str) -> tuple[str, str]:
    """Return the file that a word names and the id behind its colon, "" without one; the colon of a drive is none."""
    drive, path = os.path.splitdrive(word)
    file, colon, id = path.rpartition(":")
    return (drive + file, id) if colon else (word, "")


def load_file(file: str) -> Programme | tuple[Project, ...]:
    """Load what a project file holds."""
    return read_file(file).found


def read_file(file: str) -> Loaded:
    """Load a project file; what it prints goes to standard error, so that machine formats stay valid."""
    from logframe.exchange.loading import read

    with lent(with_input=file == STANDARD_INPUT):
        return read(file, iati=policy_asked())


def activities_in(file: str) -> Iterator[Understood] | None:
    """Return the activities of an IATI file one at a time, None for other files.

    What is no IATI file is refused before the first of them.
    """
    from logframe.exchange.loading import kind_of

    kind = kind_of(file)
    if kind != ".xml":
        return None
    if file == STANDARD_INPUT:
        file = Piped(file, kind)
    from logframe.exchange.iati.files import iter_checked

    return iter_checked(file, policy=policy_asked())


def understood(file: str, *, strict: bool) -> Loaded:
    """Load a project file; a cell of a table that is not understood is said in one line, and refused where strict."""
    loaded = read_file(file)
    errors = () if loaded.report is None else loaded.report.errors
    if errors and strict:
        problems = [LogframeError(error.message, do=error.help, place=error.place) for error in errors]
        raise_together(Message("table-not-understood", file=file), problems)
    if errors:
        unclear = Message("table-cells-unclear", file=file, count=len(errors), place=Code(errors[0].place.cell))
        say([one_line(str(unclear))])
    return loaded


def projects_in(file: str, *, strict: bool) -> Programme | Iterable[Project]:
    """Return what is in a project file; published activities come one at a time, however many there are."""
    published = activities_in(file)
    return understood(file, strict=strict).found if published is None else (own.project for own in published)
