"""The results chain as Mermaid text, which code platforms draw inside Markdown."""

from __future__ import annotations

import re
from collections.abc import Sequence

from logframe.reviews.sections import ChainNode

_UNSAFE = re.compile(r"[^\w\s.,:;()'/%–-]")


def mermaid(nodes: Sequence[ChainNode]) -> str:
    """Draw the chain from activities to objectives; a dotted arrow is a link without measured or reported effect."""
    names = {one.id: f"n{number}" for number, one in enumerate(nodes)}
    drawn = ["```mermaid", "flowchart LR"]
    for one in reversed(nodes):
        parts = [f"{one.id}: {one.statement}"]
        if one.status:
            parts.append(one.status + (f", {one.measured}" if one.measured else ""))
        if one.stops_half_way:
            parts.append("measurement stops here")
        if one.evidence:
            parts.append(f"evidence of effect: {one.evidence}")
        label = "<br/>".join(_text(part) for part in parts)
        left, right = ("([", "])") if one.kind == "activity" else ("[", "]")
        drawn.append(f'    {names[one.id]}{left}"{label}"{right}')
    for one in reversed(nodes):
        arrow = "-.->" if "path" in one.stops_half_way else "-->"
        drawn.extend(f"    {names[one.id]} {arrow} {names[id]}" for id in one.contributes_to if id in names)
    drawn.append("```")
    return "\n".join(drawn)


def _text(text: str) -> str:
    return _UNSAFE.sub(" ", " ".join(text.split()))
