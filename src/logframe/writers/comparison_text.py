"""Two projects side by side, as text for a terminal."""

from __future__ import annotations

from logframe.declaration.values.periods import day_in_words
from logframe.evaluation.fulfilment.fulfilments import Fulfilment
from logframe.evaluation.project.project_comparison import ProjectComparison


def comparison_text(found: ProjectComparison) -> str:
    """Write what two projects observed of each indicator, and how it compares or why it does not."""
    first, second = found.first, found.second
    both = [one for one in found.pairs if one.first is not None and one.second is not None]
    lines = [
        f"{first.project.id}: {first.project.statement}, on {day_in_words(first.on)}",
        f"{second.project.id}: {second.project.statement}, on {day_in_words(second.on)}",
        f"{len(both)} of {len(found.pairs)} indicators are in both; {second.project.id} is told against "
        f"{first.project.id}",
        "",
    ]
    for one in both:
        lines.append(f"{one.id}: {one.statement}")
        lines.append(f"  {first.project.id}: {_told(one.first)}")
        lines.append(f"  {second.project.id}: {_told(one.second)}")
        lines.append(f"  {one.answer}")
    for evaluation, alone in (
        (first, [one.id for one in found.pairs if one.second is None]),
        (second, [one.id for one in found.pairs if one.first is None]),
    ):
        if alone:
            lines += ["", f"only in {evaluation.project.id}: {', '.join(alone)}"]
    return "\n".join(lines)


def _told(found: Fulfilment | None) -> str:
    return "" if found is None else f"{found.value_text()} ({found.status})"
