"""What a review could not judge, since documents were not at hand."""

from __future__ import annotations

from collections.abc import Sequence

from logframe.declaration.framework.projects import Project
from logframe.diagnosis.catalogue import rule
from logframe.diagnostics import Diagnostic
from logframe.messages import Message, Word


def not_at_hand(project: Project, unjudged: Sequence[Diagnostic]) -> list[Message]:
    """Return a line for each document that was not at hand and leaves something open, and one for the others."""
    open_for = {diagnostic.document for diagnostic in unjudged}
    others = tuple(name for name in project.not_at_hand if name not in open_for)
    lines = [
        Message("document-leaves-open", document=Word(diagnostic.document, "document"), issues=_issues(diagnostic))
        for diagnostic in unjudged
    ]
    return [*lines, Message("not-at-hand", documents=others)] if others else lines


def _issues(diagnostic: Diagnostic) -> tuple[Message, ...]:
    return tuple(Message("issue-count", issue=rule(code).title, count=count) for code, count in diagnostic.stands_for)
