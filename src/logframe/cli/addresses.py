"""What a command is asked of within its files: a project, PROJECT/ID, or the id of an indicator or node."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import attrs

from logframe.errors import UnknownIdError, nearest_code
from logframe.messages import Code, Message
from logframe.opening import STANDARD_INPUT
from logframe.places import Place

if TYPE_CHECKING:
    from logframe.declaration.framework.projects import Project


@attrs.frozen
class Part:
    """What an address names: a project, and the id of one of its indicators or nodes, "" for all of it."""

    project: Project
    id: str


@attrs.define
class Address:
    """What is asked for, as it was written; it takes up the ids of all indicators, to say where it names nothing."""

    text: str
    _indicators: dict[str, None] = attrs.field(factory=dict)

    def part_of(self, project: Project) -> Part | None:
        """Return what it names in a project, None where that is nothing; an IATI identifier may stand as published."""
        from logframe.exchange.iati.identities import identifier

        self._indicators.update(dict.fromkeys(indicator.id for indicator in project.indicators()))
        if project.id in (self.text, identifier(self.text)):
            return Part(project, "")
        named, _, own = self.text.rpartition("/")
        for id in (self.text, own if project.id in (named, identifier(named)) else ""):
            if id and (id in project or any(id == node.id for node in project.nodes)):
                return Part(project, id)
        return None

    def only(self, projects: Iterable[Project], file: str) -> Part:
        """Return the one part of some projects that it names; `file` is where they stand.

        Raises UnknownIdError where it names none, or several.
        """
        part = self.only_or_none(projects, file)
        if part is None:
            raise self.unknown(file)
        return part

    def only_or_none(self, projects: Iterable[Project], file: str) -> Part | None:
        """Return the one part of some projects that it names, None where it names none."""
        parts = [part for part in map(self.part_of, projects) if part is not None]
        if len(parts) > 1:
            ids = tuple("/".join(filter(None, (part.project.id, part.id))) for part in parts)
            raise UnknownIdError(Message("id-in-several-projects", id=Code.of(self.text), ids=ids), place=Place(file))
        return parts[0] if parts else None

    def unknown(self, file: str) -> UnknownIdError:
        """Return the error that it names nothing."""
        ids = tuple(self._indicators)
        named = {"id": Code.of(self.text), "indicators": ids, "near": nearest_code(self.text, ids)}
        message = Message("nothing-to-explain", **named)
        return UnknownIdError(message, place=Place(file))


def files_and_address(words: Sequence[str]) -> tuple[tuple[str, ...], Address | None]:
    """Return the files that words of a command name, and what is asked of within them, if the last word says so."""
    if len(words) > 1 and _is_address(words[-1]):
        return tuple(words[:-1]), Address(words[-1])
    return tuple(words), None


def _is_address(word: str) -> bool:
    """Return whether the last of several words is an id: no ending of a file, and nothing that exists."""
    from logframe.exchange.loading import READ

    is_pattern = any(sign in word for sign in "*?[")
    ending = os.path.splitext(word.lower().removesuffix(".gz"))[1]
    is_file = ending in (*READ, ".iati", ".csv", ".parquet") or os.path.exists(word)
    return word != STANDARD_INPUT and not is_pattern and not is_file
