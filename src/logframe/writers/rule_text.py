"""A rule as text and as a page: what is wrong, why it matters, a bad and a good example."""

from __future__ import annotations

from logframe.diagnosis.rules import Rule
from logframe.terms import DOCUMENTS


def rule_text(rule: Rule) -> str:
    """Write a rule for a terminal."""
    return "\n".join(
        [
            f"{rule.code} {rule.name} ({rule.severity}, {rule.phase})",
            *(["asked by the profiles strict and donor, or by name"] if rule.strict else []),
            "",
            f"What is wrong: {rule.wrong}",
            f"Why it matters: {rule.why}",
            f"Source: {rule.source}",
            *([f"What it needs: {_documents(rule)}"] if rule.needs else []),
            "",
            "Bad:" + (" (refused where it is declared)" if rule.refused else ""),
            "",
            _indented(rule.bad),
            "",
            "Good:",
            "",
            _indented(rule.good),
        ]
    )


def rule_page(rule: Rule) -> str:
    """Write a rule as a page of the documentation."""
    refused = "\nSuch a file is refused where the mistake stands, under this code.\n" if rule.refused else ""
    return f"""# {rule.code}: {rule.name}

**{rule.severity}**, {_PHASES[rule.phase]}{_STRICT if rule.strict else ""}

## What is wrong

{rule.wrong}
{refused}
## Why it matters

{rule.why}

Source: {rule.source}.
{_needs(rule)}
## Bad

```python
{rule.bad.strip()}
```

## Good

```python
{rule.good.strip()}
```
"""


def _documents(rule: Rule) -> str:
    return " and ".join(f"the {name}" for name in DOCUMENTS if name in rule.needs)


def _needs(rule: Rule) -> str:
    if not rule.needs:
        return ""
    return f"""
## What it needs

{_documents(rule).capitalize()}. If the project names such a document in `not_at_hand`, this cannot be judged
from what is at hand: it is said once for the document (LF303), and not at every place.
"""


_STRICT = "; asked by the profiles `strict` and `donor`, or by name: many good logframes leave it out"
_PHASES = {
    "design": "found in the design, before anything is reported",
    "reporting": "found in what is reported",
    "both": "found in the design and in what is reported",
    "waivers": "found in the waivers",
}


def _indented(text: str) -> str:
    return "\n".join(f"    {line}".rstrip() for line in text.strip().splitlines())
