"""Indicators with a row for each of their figures, whose names end with what it is: "Wells - target"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from logframe.exchange.tables.cells.grid import Cell
from logframe.exchange.tables.table_words import plain, words

_SUFFIX: Final = re.compile(
    r"(?P<name>\S.{1,300}?)(?:\s[-–—]\s|[:,–—]\s|\s?\()(?P<word>[^-–—:,()]{1,30})\)?\s*", re.DOTALL
)


def measured_rows(cells: Iterable[Cell]) -> Mapping[int, str]:
    """Return the rows whose cells end with what their figures are, and what that is, by their numbers.

    Only where the target and the actual value of one indicator stand in turn.
    """
    rows: dict[int, str] = {}
    before: tuple[str, str, int] = ("", "", 0)
    for cell in cells:
        name, meaning = name_and_measure(cell.text)
        if meaning and name == before[0] and {meaning, before[1]} == {"target", "observed"}:
            rows.update({before[2]: before[1], cell.row: meaning})
        before = name, meaning, cell.row
    return rows


def name_and_measure(text: str) -> tuple[str, str]:
    """Return the name of an indicator without the word that ends it, and what that says of its figures, else ""."""
    match = _SUFFIX.fullmatch(text[:400])
    phrase = None if match is None else words("measures").exactly(plain(match["word"]))
    return (text, "") if match is None or phrase is None else (match["name"], phrase.meaning)
