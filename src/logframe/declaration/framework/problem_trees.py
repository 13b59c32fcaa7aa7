"""The problems that a project starts from, as a tree: what causes what, and who acts on it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias, Union

import attrs

from logframe.declaration.framework.sources import Source, source_of
from logframe.declaration.values.field_metadata import refers_to
from logframe.declaration.values.keywords import identifier, ids_of, statement, texts, words
from logframe.errors import LinkError
from logframe.messages import Code, Message
from logframe.places import Place, caller_place

ProblemLink: TypeAlias = Union["Problem", str]


def problem_links(typed: Iterable[ProblemLink] | ProblemLink | None) -> tuple[str, ...]:
    """Read problems, or their ids, as ids."""
    return ids_of(typed, (Problem,), "causes_of")


@attrs.frozen
class Problem:
    """A problem in the situation before the project, and the problems that it is a cause of.

    `addressed_by` names who or what else acts on it (a partner, an assumption, the state), `out_of_scope` says why
    the project leaves it alone.
    """

    id: str = attrs.field(converter=identifier)
    statement: str = attrs.field(converter=statement)
    causes_of: tuple[str, ...] = attrs.field(default=(), converter=problem_links, kw_only=True)
    addressed_by: tuple[str, ...] = attrs.field(default=(), converter=texts, kw_only=True)
    out_of_scope: str = attrs.field(default="", converter=words, kw_only=True)
    source: Source | None = attrs.field(default=None, converter=source_of, kw_only=True, metadata=refers_to("source"))
    note: str = attrs.field(default="", converter=words, kw_only=True)
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        """Refuse a problem that causes itself."""
        if self.id in self.causes_of:
            raise LinkError(Message("problem-causes-itself", id=Code.of(self.id)), place=self.declared_at)
