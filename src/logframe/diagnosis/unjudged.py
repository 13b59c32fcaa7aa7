"""What cannot be judged for want of a document: said once for the document, instead of line by line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from logframe.declaration.framework.projects import Project
from logframe.diagnosis.rules import Rule
from logframe.diagnostics import Diagnostic
from logframe.messages import Message, Word

CODE, NAME = "LF303", "not-at-hand"


def without_documents(diagnostics: Iterable[Diagnostic], project: Project, rules: Sequence[Rule]) -> list[Diagnostic]:
    """Return diagnostics with one for each document that is not at hand, in the place of all that would need it.

    What needs several such documents counts for each of them; what is waived stays, with its reason.
    """
    lacking = {rule.code: [name for name in project.not_at_hand if name in rule.needs] for rule in rules if rule.needs}
    counts: dict[str, Counter[str]] = {name: Counter() for name in project.not_at_hand}
    kept: list[Diagnostic] = []
    for diagnostic in diagnostics:
        documents = [] if diagnostic.waived else lacking.get(diagnostic.code, [])
        if not documents:
            kept.append(diagnostic)
        for name in documents:
            counts[name][diagnostic.code] += 1
    return [*kept, *(_unjudged(project, name, count) for name, count in counts.items() if count)]


def in_places(counts: Iterable[tuple[str | Message, int]]) -> tuple[Message, ...]:
    """Return of each rule in how many places it would apply."""
    return tuple(Message("in-places", rule=rule, count=count) for rule, count in counts)


def _unjudged(project: Project, document: str, count: Counter[str]) -> Diagnostic:
    stands_for = tuple(sorted(count.items()))
    return Diagnostic(
        CODE,
        NAME,
        "info",
        project.id,
        Message("cannot-be-judged", document=Word(document, "document"), rules=in_places(stands_for)),
        Message("document-needed", document=Word(document, "document")),
        Message("document-why"),
        project.declared_at,
        document=document,
        stands_for=stands_for,
    )
