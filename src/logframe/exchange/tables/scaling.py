"""Figures in thousands or millions, as their headings, their unit or the words of their indicator say."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

import attrs

from logframe.declaration.values.numbers import Exact, Number, exact
from logframe.exchange.tables.figure_values import VALUED, ValueOf
from logframe.exchange.tables.findings import Findings, shown
from logframe.exchange.tables.plans import Figure, IndicatorPlan
from logframe.exchange.values.tokens import tokens_of
from logframe.exchange.values.unit_scales import scale_in
from logframe.exchange.values.vocabulary import SCALES
from logframe.units import Unit, names_in_scope

_BESIDE: Final = re.compile(r"[(\[]([^()\[\]]{1,40})[)\]]|[,/]\s+([^,/()\[\]]{1,40})(?=$|[,/])")
_MOST_WORDS: Final = 5


def take_scales(plan: IndicatorPlan, findings: Findings) -> None:
    """Note on each figure by how much it is multiplied, and leave the unit without the word for that.

    The scale of a heading is that of its figures; the scale of the unit or the indicator is that of all.
    """
    unit = plan.beside.get("unit")
    factor, rest = (1, "") if unit is None else scale_in(unit.text)
    if unit is not None and factor > 1:
        findings.infer(unit.cell, "table-inferred-scale", text=shown(unit.text), factor=factor)
        plan.beside["unit"] = attrs.evolve(unit, text=rest)
        if not rest:
            del plan.beside["unit"]
    for text in () if factor > 1 else _beside(plan.statement):
        factor, _ = scale_in(text)
        if factor > 1:
            findings.infer(plan.piece.cell, "table-inferred-scale", text=shown(text), factor=factor)
            break
    own_units = names_in_scope()
    for at, figure in enumerate(plan.figures):
        if figure.role not in VALUED:
            continue
        text, stated = _of_heading(figure.heading, own_units)
        own = stated if text else factor
        if text and own != factor:
            findings.infer(figure.top or figure.piece.cell, "table-inferred-scale", text=shown(text), factor=own)
        if own > 1 and not _has_scale(figure):
            plan.figures[at] = attrs.evolve(figure, scale=own)


@functools.lru_cache(maxsize=1024)
def _of_heading(heading: str, scope: frozenset[tuple[str, Unit]]) -> tuple[str, int]:
    """Return the scale of a heading with its words; ("", 1) where it has none.

    What units of an organisation's own are in scope is a part of the question.
    """
    return next(((text, own) for text in _endings(heading) if (own := scale_in(text)[0]) > 1), ("", 1))


def _beside(text: str) -> Iterator[str]:
    """Yield what stands in brackets or behind a comma."""
    if not text.replace(" ", "").isalnum():  # most statements are words alone, and cost no more than a look
        for brackets, behind in _BESIDE.findall(text):
            yield brackets or behind


def _endings(heading: str) -> Iterator[str]:
    """Yield what a heading may say of its unit: in brackets, behind a comma, or at its end."""
    yield from _beside(heading)
    words = heading.split()
    for count in range(min(_MOST_WORDS, len(words) - 1), 0, -1):
        yield " ".join(words[-count:])


def _has_scale(figure: Figure) -> bool:
    """Return whether a text says its own scale: "1.2 million" under "USD million"."""
    content = figure.piece.value
    tokens = tokens_of(content) if isinstance(content, str) else ()
    return any(SCALES.at(tokens, at) is not None for at in range(1, len(tokens)))


def scale(entries: list[ValueOf]) -> None:
    """Multiply the numbers whose figures are scaled."""
    for entry in entries:
        value, factor = entry.value, entry.figure.scale
        if factor > 1 and isinstance(value, Number) and entry.figure.proposal is None:
            entry.value = attrs.evolve(
                value,
                low=_times(value.low, factor),
                high=_times(value.high, factor),
                middle=_times(value.middle, factor),
            )


def _times(end: Exact | None, factor: int) -> Exact | None:
    return None if end is None else exact(Fraction(end) * factor)
