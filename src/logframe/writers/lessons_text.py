"""Lessons and recommendations of many evaluations for a terminal, one a line."""

from __future__ import annotations

from collections.abc import Sequence

from logframe.assessment.collected_lessons import Collected
from logframe.assessment.follow_up import FollowUp
from logframe.errors import one_line
from logframe.messages import Word
from logframe.writers.catalogue_words import say


def lessons_text(entries: Sequence[Collected]) -> str:
    """Return one line an entry: the evaluation, what it says, and for a recommendation its state."""
    return "\n".join(map(_line, entries)) if entries else say("lessons-none")


def lesson_row(collected: Collected) -> dict[str, str]:
    """Return an entry as a row of a table; only a recommendation is `to` somebody and has a `state`."""
    entry = collected.entry
    if isinstance(entry, FollowUp):
        advice = entry.recommendation
        parts = ("recommendation", advice.id, advice.statement, advice.to, str(entry.state), "")
    else:
        parts = (entry.kind, entry.id, entry.statement, "", "", entry.follows)
    names = ("evaluation", "kind", "id", "statement", "to", "state", "follows")
    return dict(zip(names, (collected.assessment.id, *parts), strict=True))


def _line(collected: Collected) -> str:
    entry, file = collected.entry, collected.assessment.id
    if isinstance(entry, FollowUp):
        advice = entry.recommendation
        return one_line(
            say("lessons-recommendation", file=file, to=advice.to, statement=advice.statement, state=entry.state)
        )
    kind = Word(entry.kind, "learning")
    return one_line(say("lessons-line", file=file, kind=kind, statement=entry.statement, follows=entry.follows))
