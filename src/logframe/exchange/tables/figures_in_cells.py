"""The figures that stand in one cell of text: of several dates, or of the parts of a whole."""

from __future__ import annotations

import re

import attrs

from logframe.exchange.tables.cell_parts import DATED, parts_in
from logframe.exchange.tables.dated_figures import figures_by_time
from logframe.exchange.tables.findings import Findings, shown
from logframe.exchange.tables.plans import Figure
from logframe.exchange.values.date_pieces import Calendar
from logframe.exchange.values.periods import read_period
from logframe.exchange.values.signs import Signs


def figures_in(
    figure: Figure, names: frozenset[str], calendar: Calendar, signs: Signs, findings: Findings
) -> list[Figure]:
    """Split "2022: 100; 2023: 200", "100 (2022), 200 (2023)" and "M: 12, F: 15" into figures of their own.

    `names` are those that the row itself shows to be of parts: "Kigali: 3; Huye: 4" (see `names_shared`).
    """
    piece = figure.piece
    if isinstance(piece.value, str) and figure.part is None and figure.proposal is None:
        ahead, named = parts_in(piece.text, names)
        are_shares = any("%" in text for _, text in named)
        if named and (not are_shares or not ahead or "%" in re.split(r"[(\[]", ahead)[0]):
            behind = DATED.search(piece.text)
            when = figure.when or (None if behind is None else read_period(behind[0], calendar))
            own = [
                attrs.evolve(figure, piece=attrs.evolve(piece, text=text, whole=False), when=when,
                             part=None if part[0] == "whole" else part, raw=figure.raw or piece.text)
                for part, text in named
            ]  # fmt: skip
            is_all = piece.text.startswith(ahead) and piece.text[len(ahead) :].strip()[:1] in ("", "(")
            first = figure if is_all else attrs.evolve(
                figure, piece=attrs.evolve(piece, text=ahead, whole=False), raw=figure.raw or piece.text
            )  # fmt: skip
            parts = tuple(part[1] for part, _ in named)
            findings.infer(piece.cell, "table-inferred-parts", text=shown(piece.text), parts=parts)
            return [first, *own] if ahead else own
    dated = figure.when is not None and (figure.when.period is not None or figure.when.relative not in ("end", "whole"))
    if not isinstance(piece.value, str) or dated:
        return [figure]
    by_time = figures_by_time(piece.text, calendar, signs)
    if figure.role == "baseline" and len(by_time) > 1:
        return [figure]  # which of them is the baseline is not for a reader to say
    return [
        attrs.evolve(figure, piece=attrs.evolve(piece, text=text, whole=False), when=when, top=piece.cell)
        for text, when in by_time
    ] or [figure]
