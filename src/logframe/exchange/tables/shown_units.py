"""What the number format of a cell writes beside its number: a unit, a currency, a percent sign in quotes."""

from __future__ import annotations

import re
from typing import Final

from logframe import units
from logframe.declaration.values.numbers import Missing
from logframe.exchange.tables.cells.grid import Cell
from logframe.exchange.values.numbers import ReadNumber
from logframe.exchange.values.unit_words import read_unit
from logframe.exchange.values.vocabulary import MONEY

_DIGITS: Final = re.compile(r"[\d.,'’()\s\u00a0\u202f+−-]+")
_SHOWN: Final = Missing("")


def number_shown(cell: Cell) -> ReadNumber | None:
    """Return the unit or percent sign that a number is shown with: € 100, 45% of a stored 45; None without any."""
    text = cell.text
    if text[-1:].isdigit() and (text[:1].isdigit() or text[:1] == "-"):
        return None
    beside = _DIGITS.sub(" ", text).strip()
    if not beside or cell.percent:
        return None
    if beside == "%":
        return ReadNumber(_SHOWN, percent=True)
    if MONEY.whole(beside) is not None:
        return ReadNumber(_SHOWN, unit=beside)  # a sign that several currencies have
    unit = read_unit(beside)
    if unit is None or (len(beside) == 1 and not units.is_currency(unit)):
        return None  # "1,500k" may be thousands
    return ReadNumber(_SHOWN, unit=unit)
