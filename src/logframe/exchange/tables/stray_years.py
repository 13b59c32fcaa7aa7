"""Years among the figures of small counts: "2024" where the target should be, beside 12 and 7."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from logframe.declaration.values.numbers import Missing
from logframe.exchange.tables.figure_values import VALUED
from logframe.exchange.tables.findings import Findings, shown
from logframe.exchange.tables.plans import Figure, IndicatorPlan
from logframe.messages import Message

_YEAR: Final = re.compile(r"199\d|200[1-9]|20[1-4]\d")
"""Years of projects as they stand in cells: a number that is shown as 2,024 is none. 2000 is often a number."""
_OF_YEARS: Final = re.compile(
    r"\b(?:years?|dates?|when|année|año|ano|jahr|år|datum|fecha|data|год|дата)\b", re.IGNORECASE
)
_DIGITS: Final = 4
_SMALL: Final = 100


def take_out_years(plans: Sequence[IndicatorPlan], findings: Findings) -> None:
    """Take out years that stand among small counts: those of the same indicator, and of the same column.

    Where no count of the indicator shows how large it is, the year is read as a number, with a warning.
    """
    stray = [
        (plan, figure)
        for plan in plans
        for figure in plan.figures
        if len(figure.piece.text) == _DIGITS
        and figure.role in VALUED
        and _is_year(figure)
        and not _OF_YEARS.search(plan.statement)
    ]
    if not stray:
        return
    columns: dict[object, list[float]] = {}
    for plan, figure in stray:
        own = [size for beside in plan.figures if (size := _size(beside)) is not None]
        if max(own, default=0) >= _SMALL:
            continue
        columns = columns or _sizes(plans)
        around = own + columns.get((figure.piece.cell.sheet, figure.column), [])
        if not any(around) or max(around) >= _SMALL:
            continue
        text, column = shown(figure.piece.text), figure.heading
        if any(own):
            problem = Message("cell-year-not-count")
            findings.add("error", figure.piece.cell, "table-figure-unclear", column=column, text=text, problem=problem)
            figure.raw = figure.raw or figure.piece.text
            figure.value = Missing(message=Message("cell-without-figure", text=figure.piece.text))
        else:
            findings.add("warning", figure.piece.cell, "table-year-doubted", column=column, text=text)


def _sizes(plans: Sequence[IndicatorPlan]) -> dict[object, list[float]]:
    """Return how large the numbers of each column are."""
    columns: dict[object, list[float]] = {}
    for plan in plans:
        for figure in plan.figures:
            if (size := _size(figure)) is not None:
                columns.setdefault((figure.piece.cell.sheet, figure.column), []).append(size)
    return columns


def _is_year(figure: Figure) -> bool:
    piece = figure.piece
    if len(piece.text) != _DIGITS or _YEAR.fullmatch(piece.text) is None:
        return False
    is_number = isinstance(piece.value, (int, Decimal, str)) and figure.value is None and figure.proposal is None
    return is_number and not piece.cell.percent


def _size(figure: Figure) -> float | None:
    """Return how large the number of a cell is; None where it is none, a percentage, or a year itself."""
    value = figure.piece.value
    if isinstance(value, str):
        value = int(value) if value.isascii() and value.isdigit() and len(value) < 9 else None
    if isinstance(value, bool) or not isinstance(value, (int, Decimal)) or _is_year(figure):
        return None
    return abs(float(value))
