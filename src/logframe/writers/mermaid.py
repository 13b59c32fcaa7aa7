"""The results chain as Mermaid text, which code platforms draw inside Markdown."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from logframe.reviews.sections import ChainNode
from logframe.writers.catalogue_words import say, words

_STOPS: Final = "✂"
_UNSAFE: Final = re.compile(rf"[^\w\s.,:;()'/%{_STOPS}–-]")


def mermaid(nodes: Sequence[ChainNode]) -> str:
    """Draw the chain from activities to objectives; a dotted arrow is a link without measured or reported effect."""
    names = {node.id: f"n{number}" for number, node in enumerate(nodes)}
    drawn = ["```mermaid", "flowchart LR"]
    for node in reversed(nodes):
        state = [words(node.status)] if node.status is not None else []
        effect = [] if node.evidence is None else [say("chain-evidence-in-short", level=node.evidence.fields["level"])]
        parts = [words(node.statement), *state, *effect, *([_STOPS] if node.stops_half_way else [])]
        label = "<br/>".join(_text(part) for part in parts)
        left, right = ("([", "])") if node.kind == "activity" else ("[", "]")
        drawn.append(f'    {names[node.id]}{left}"{label}"{right}')
    for node in reversed(nodes):
        arrow = "-.->" if "path" in node.stops_half_way else "-->"
        drawn.extend(f"    {names[node.id]}{arrow}{names[id]}" for id in node.contributes_to if id in names)
    drawn.append("```")
    return "\n".join(drawn)


def _text(text: str) -> str:
    return _UNSAFE.sub(" ", " ".join(text.split()))
