"""Every part of an indicator by itself: women trained held against the target and the baseline for women."""

from __future__ import annotations

from collections.abc import Container
from typing import Final

import attrs

from logframe.declaration.values.numbers import Missing
from logframe.exchange.iati.joined_parts import Cells, alike, rows_of, words_of
from logframe.exchange.iati.model import Figure, Indicator, figures

_ANY: Final = Missing("")


def parts_apart(indicator: Indicator) -> list[tuple[str, Indicator]]:
    """Return an indicator with the figures of its whole alone, after "", and with those of each part, after its words.

    Counts in the place of a category stay with their whole. Where all figures are of one part, that is the whole.
    """
    listed = list(figures(indicator))
    places = {figure.locations for figure in listed if figure.locations}
    may_be_parts = (figure for figure in listed if figure.is_part or (figure.locations and len(places) > 1))
    rows = {id(row.figure): row for row in rows_of((figure, _ANY) for figure in may_be_parts) if row.value is _ANY}
    words: dict[Cells, str] = {(): ""}
    groups: dict[Cells, set[int]] = {(): set()}
    for figure in listed:
        row = rows.get(id(figure))
        cells = () if row is None else alike(row.cells)
        if row is not None and row.cells:
            words.setdefault(cells, words_of(row))
        groups.setdefault(cells, set()).add(id(figure))
    parts = {cells: members for cells, members in groups.items() if members}
    if len(parts) < 2:
        return [("", indicator)]
    return [(words[cells], _of_figures(indicator, members)) for cells, members in parts.items()]


def _of_figures(indicator: Indicator, members: Container[int]) -> Indicator:
    """Return it with some figures alone, by their `id()`, and the periods that have any."""

    def of(listed: tuple[Figure, ...]) -> tuple[Figure, ...]:
        return tuple(figure for figure in listed if id(figure) in members)

    spans = [attrs.evolve(span, targets=of(span.targets), actuals=of(span.actuals)) for span in indicator.spans]
    spans = [span for span in spans if span.targets or span.actuals]
    return attrs.evolve(indicator, baselines=of(indicator.baselines), spans=tuple(spans))
