"""Indicators whose figures are words: steps of a scale, yes or no, and texts that their unit calls qualitative."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from typing import Final

import attrs

from logframe.declaration.values.numbers import Missing
from logframe.exchange.tables.figure_values import VALUED, stated_kind
from logframe.exchange.tables.findings import Findings, shown
from logframe.exchange.tables.plans import Figure, IndicatorPlan, Piece
from logframe.exchange.tables.table_words import plain, steps_of, words
from logframe.exchange.values.booleans import is_nothing, read_boolean
from logframe.messages import Message
from logframe.nearest import folded

_INSIDE: Final = re.compile(r"[(\[]([^()\[\]]+)[)\]]|:\s*(.+)")
_BETWEEN: Final = re.compile(r"\s*(?:[/<>;,|–—→]|\s-\s|\bor\b|\bou\b|\boder\b|\beller\b|\bили\b)\s*", re.IGNORECASE)
_LONGEST_STEP: Final = 30


def take_words(plan: IndicatorPlan, findings: Findings) -> None:
    """Note what the words of an indicator are, where its unit, its type or the words themselves say it.

    Words of one scale are its steps, the best end being that of the target. What is called qualitative and has no
    scale is kept in its words.
    """
    if str not in [type(figure.piece.value) for figure in plan.figures]:
        return  # most figures are numbers, and cost no more than a look
    figures = [figure for figure in plan.figures if figure.role in VALUED and not is_nothing(figure.piece.text)]
    if not figures or stated_kind(plan) or not all(map(_is_word, figures)):
        return
    unit = plan.beside.get("unit")
    named = [piece for role in ("unit", "indicator_type") if (piece := plan.beside.get(role)) is not None]
    meanings = {phrase.meaning for piece in named if (phrase := words("kind").exactly(plain(piece.text))) is not None}
    are_answers = all(read_boolean(figure.piece.text) is not None for figure in figures)
    texts = [folded(figure.piece.text).rstrip(".") for figure in figures]
    listed = [] if unit is None else _listed(unit.text)
    steps = next((steps for steps in [listed, *_worded()] if set(texts) <= set(steps)), None)
    if are_answers or "milestone" in meanings or all(read_boolean(step) is not None for step in listed or [""]):
        _leave_out_unit(plan, is_named=bool(listed) or bool(meanings))
    elif steps is not None and (is_rising := _is_rising(plan, figures, texts, steps)) is not None:
        order = list(steps) if is_rising else list(reversed(steps))
        if steps is not listed and len(set(texts)) > 1:
            ends = sorted(order.index(text) for text in texts)
            order = order[ends[0] : ends[-1] + 1]
        scale = Piece(figures[0].piece.cell, " < ".join(order), "", False)
        plan.beside.update(kind=attrs.evolve(scale, text="ordinal"), scale=scale)
        _leave_out_unit(plan, is_named=True)
        findings.infer(scale.cell, "table-inferred-steps", text=shown(scale.text))
        for figure, text in zip(figures, texts, strict=True):
            figure.piece = attrs.evolve(figure.piece, text=text, whole=False)
    elif "qualitative" in meanings:
        _leave_out_unit(plan, is_named=True)
        for figure in figures:
            figure.piece.cell.use, figure.raw = "text", figure.piece.text
            figure.value = Missing(message=Message("cell-without-figure", text=figure.raw))
        findings.add("warning", plan.piece.cell, "table-words-without-scale", text=shown(plan.statement))


def _is_word(figure: Figure) -> bool:
    content = figure.piece.value
    return isinstance(content, str) and not any(map(str.isdigit, content)) and figure.proposal is None


def _leave_out_unit(plan: IndicatorPlan, *, is_named: bool) -> None:
    """Take the unit away where it names the kind or the steps, and no unit."""
    if is_named:
        plan.beside.pop("unit", None)


def _listed(text: str) -> list[str]:
    """Return the steps that a unit lists: "Scale: low / medium / high"; none where it lists none."""
    inside = _INSIDE.search(text)
    steps = [step.casefold() for step in _BETWEEN.split((inside[1] or inside[2]) if inside else text) if step]
    fits = len(steps) > 1 and all(len(step) <= _LONGEST_STEP and not any(map(str.isdigit, step)) for step in steps)
    return (steps[::-1] if ">" in text else steps) if fits else []


@functools.cache
def _worded() -> Sequence[list[str]]:
    return [[step.strip() for step in scale.split("<")] for meaning in ("good", "much") for scale in steps_of(meaning)]


def _is_rising(plan: IndicatorPlan, figures: Sequence[Figure], texts: Sequence[str], steps: list[str]) -> bool | None:
    """Return whether the last step is the best: by the target beside the baseline, else by what the scale is of."""
    direction = plan.beside.get("direction")
    phrase = None if direction is None else words("direction").exactly(plain(direction.text))
    if phrase is not None:
        return phrase.meaning != "decrease"
    at = {figure.role: steps.index(text) for figure, text in zip(figures, texts, strict=True)}
    low, high = at.get("baseline", at.get("observed")), at.get("target", at.get("milestone"))
    if low is not None and high is not None and low != high:
        return low < high
    is_good = any(" < ".join(steps) == plain_scale for plain_scale in steps_of("good"))
    return True if is_good else None
