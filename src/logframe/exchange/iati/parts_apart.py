"""Every part of an indicator by itself: women trained held against the target and the baseline for women."""

from __future__ import annotations

from collections.abc import Container
from typing import Final

import attrs

from logframe.declaration.values.numbers import Missing
from logframe.exchange.iati.joined_parts import Cells, alike, rows_of
from logframe.exchange.iati.model import Figure, Indicator, figures

_ANY: Final = Missing("")


def parts_apart(indicator: Indicator) -> list[tuple[Cells, Indicator]]:
    """Return an indicator with the figures of its whole alone, and with those of each part.

    Counts in the place of a category stay with their whole. Where all figures are of one part, that is the whole.
    """
    listed = list(figures(indicator))
    rows = rows_of([(figure, _ANY) for figure in listed], over_time=True)
    cells = {id(row.figure): row.cells for row in rows if row.value is _ANY}
    names: dict[Cells, Cells] = {}
    groups: dict[Cells, set[int]] = {(): set()}
    for figure in listed:
        part = cells.get(id(figure), ())
        names.setdefault(alike(part), part)
        groups.setdefault(alike(part), set()).add(id(figure))
    parts = {part: members for part, members in groups.items() if members}
    if len(parts) < 2:
        return [((), indicator)]
    return [(names[part], _of_figures(indicator, members)) for part, members in parts.items()]


def _of_figures(indicator: Indicator, members: Container[int]) -> Indicator:
    """Return it with some figures alone, by their `id()`, and the periods that have any."""

    def of(listed: tuple[Figure, ...]) -> tuple[Figure, ...]:
        return tuple(figure for figure in listed if id(figure) in members)

    spans = [attrs.evolve(span, targets=of(span.targets), actuals=of(span.actuals)) for span in indicator.spans]
    spans = [span for span in spans if span.targets or span.actuals]
    return attrs.evolve(indicator, baselines=of(indicator.baselines), spans=tuple(spans))
