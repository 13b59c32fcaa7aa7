"""The results chain as Mermaid text, which code platforms draw inside Markdown."""

from __future__ import annotations

import re
from collections.abc import Sequence

from logframe.messages import Message
from logframe.reviews.phrases import evidence_of, state_of
from logframe.reviews.sections import ChainNode

_UNSAFE = re.compile(r"[^\w\s.,:;()'/%–-]")


def mermaid(nodes: Sequence[ChainNode]) -> str:
    """Draw the chain from activities to objectives; a dotted arrow is a link without measured or reported effect."""
    names = {node.id: f"n{number}" for number, node in enumerate(nodes)}
    drawn = ["```mermaid", "flowchart LR"]
    for node in reversed(nodes):
        parts = [f"{node.id}: {node.statement}"]
        state = (
            state_of(node)
            if node.measured is None
            else Message("chain-state-in-text", status=node.status, measured=node.measured)
        )
        stops = Message("chain-stops") if node.stops_half_way else None
        parts += [str(message) for message in (state, stops, evidence_of(node)) if message is not None]
        label = "<br/>".join(_text(part) for part in parts)
        left, right = ("([", "])") if node.kind == "activity" else ("[", "]")
        drawn.append(f'    {names[node.id]}{left}"{label}"{right}')
    for node in reversed(nodes):
        arrow = "-.->" if "path" in node.stops_half_way else "-->"
        drawn.extend(f"    {names[node.id]} {arrow} {names[id]}" for id in node.contributes_to if id in names)
    drawn.append("```")
    return "\n".join(drawn)


def _text(text: str) -> str:
    return _UNSAFE.sub(" ", " ".join(text.split()))
