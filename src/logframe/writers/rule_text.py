"""A rule as text and as a row of a table: what is wrong, why it matters, a bad and a good example."""

from __future__ import annotations

from typing import Any

from logframe.diagnosis.other_codes import OtherCode
from logframe.diagnosis.rules import Rule
from logframe.diagnostics import SEVERITY
from logframe.messages import Joined, Message, Word
from logframe.terms import DOCUMENTS
from logframe.writers.catalogue_words import say


def rule_text(entry: Rule | OtherCode) -> str:
    """Return what a code stands for, for a terminal: a rule with its examples, or what is no rule."""
    lines = [
        say(
            "rule-title",
            rule=entry.code,
            name=entry.name,
            severity=SEVERITY[entry.severity],
            phase=Word(entry.phase, "phase"),
        ),
        *([say("rule-asked-by-profiles")] if entry.strict else []),
        "",
        say("rule-what-is-wrong", text=entry.wrong),
        say("rule-why", text=entry.why),
    ]
    return "\n".join([*lines, *_examples(entry)] if isinstance(entry, Rule) else lines)


def _examples(rule: Rule) -> list[str]:
    return [
        say("rule-source", text=rule.source),
        *([say("rule-needs", documents=documents_needed(rule))] if rule.needs else []),
        "",
        say("rule-bad", refused=rule.refused),
        "",
        _indented(rule.bad),
        "",
        say("rule-good"),
        "",
        _indented(rule.good),
    ]


def rule_line(rule: Rule | OtherCode) -> str:
    """Return a rule as one line of a list."""
    return f"{rule.code}  {rule.name} ({SEVERITY[rule.severity]}): {rule.wrong}"


def rule_row(rule: Rule | OtherCode) -> dict[str, Any]:
    """Return a rule as a row of a table."""
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity,
        "phase": rule.phase,
        "concern": rule.concern,
        "strict": rule.strict,
        "wrong": str(rule.wrong),
        "why": str(rule.why),
        "source": str(rule.source) if isinstance(rule, Rule) else "",
    }


def documents_needed(rule: Rule) -> Joined:
    """Return the documents that a rule needs, as they are listed in a sentence."""
    return Joined(
        tuple(Message("the-document", document=Word(name, "document")) for name in DOCUMENTS if name in rule.needs),
        "and",
    )


def _indented(text: str) -> str:
    return "\n".join(f"    {line}".rstrip() for line in text.strip().splitlines())
