"""The project files that the command is given."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from logframe.errors import UnknownIdError
from logframe.messages import Code, Message
from logframe.opening import STANDARD_INPUT
from logframe.places import Place
from logframe.standard_streams import lent

if TYPE_CHECKING:
    from logframe.declaration.framework.projects import Project
    from logframe.declaration.programme.programmes import Programme
    from logframe.exchange.loading import Loaded


def looks_like_a_file(name: str) -> bool:
    """Return whether a word of the command names a file rather than a rule."""
    return (
        name == STANDARD_INPUT
        or os.path.exists(name)
        or os.path.basename(name) != name
        or os.path.splitext(name)[1] != ""
    )


def one_project(path: str) -> Project:
    """Load the one project of a file, or the one that is named after it: central_asia.py:KG-1."""
    file, _, id = (path, "", "") if ":" not in path or os.path.exists(path) else path.rpartition(":")
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


def load_file(file: str) -> Programme | tuple[Project, ...]:
    """Load what a project file holds."""
    return read_file(file).found


def read_file(file: str) -> Loaded:
    """Load a project file; what it prints goes to standard error, so that machine formats stay valid."""
    from logframe.exchange.loading import read

    with lent(with_input=file == STANDARD_INPUT):
        return read(file)
