"""A rule as text and as a page: what is wrong, why it matters, a bad and a good example."""

from __future__ import annotations

from typing import Any, Final

from logframe.diagnosis.other_codes import OtherCode
from logframe.diagnosis.rules import Rule
from logframe.diagnostics import SEVERITY, Phase
from logframe.messages import Joined, Message, Word
from logframe.terms import DOCUMENTS
from logframe.writers.catalogue_words import say, upper_first


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
        *([say("rule-needs", documents=_documents(rule))] if rule.needs else []),
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


def rule_page(rule: Rule) -> str:
    """Return a rule as a page of the documentation."""
    refused = f"\n{say('rule-page-refused')}\n" if rule.refused else ""
    strict = say("rule-page-strict") if rule.strict else ""
    return f"""# {rule.code}: {rule.name}

**{SEVERITY[rule.severity]}**, {_PHASES[rule.phase]}{strict}

## {say("rule-page-wrong")}

{rule.wrong}
{refused}
## {say("rule-page-why")}

{rule.why}

{say("rule-source", text=rule.source)}.
{_needs(rule)}
## {say("rule-page-bad")}

```python
{rule.bad.strip()}
```

## {say("rule-page-good")}

```python
{rule.good.strip()}
```
"""


def _documents(rule: Rule) -> Joined:
    return Joined(
        tuple(Message("the-document", document=Word(name, "document")) for name in DOCUMENTS if name in rule.needs),
        "and",
    )


def _needs(rule: Rule) -> str:
    if not rule.needs:
        return ""
    return f"""
## {say("rule-page-needs")}

{upper_first(Message("rule-page-documents", documents=_documents(rule)))}
"""


_PHASES: Final[dict[Phase, Message]] = {
    "design": Message("rule-phase-design"),
    "reporting": Message("rule-phase-reporting"),
    "both": Message("rule-phase-both"),
    "waivers": Message("rule-phase-waivers"),
    "assessment": Message("rule-phase-assessment"),
}


def _indented(text: str) -> str:
    return "\n".join(f"    {line}".rstrip() for line in text.strip().splitlines())
