"""Tables are looked up, not searched: the same answers as a search, at a cost that grows with the rows."""

from __future__ import annotations

import sys
from pathlib import Path
from types import FrameType
from unittest import mock

from benchmarks.table_files import csv_file, xlsx_file
from hypothesis import given
from hypothesis import strategies as draw

from logframe.exchange.tables.free_ids import Ids
from logframe.exchange.tables.reading import read_tables
from logframe.exchange.tables.table_words import words
from logframe.exchange.values import booleans
from logframe.exchange.values.booleans import is_nothing
from logframe.exchange.values.vocabulary import NOTHINGS

HEADINGS = [
    "Level",
    "Statement",
    "Indicator",
    "Unit",
    "Baseline",
    "Target 2024",
    "Actual 2024",
    "Source",
    "Assumptions",
]


def table(rows: int) -> list[list[object]]:
    """Return a matrix of so many indicators, several to a statement, many of them of the same words."""
    made: list[list[object]] = [[], list(HEADINGS)]
    for row in range(rows):
        first = ["Output", f"{row // 4 + 1} People are trained", f"Number of people trained {row % 3}", "person"]
        made.append([*first, row, row + 400, row + 260, f"Register {row % 7}", "Peace holds"])
    return made


def calls(file: Path) -> int:
    """Return the number of calls of Python that reading a table takes."""
    count = 0

    def counting(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event == "call"

    sys.setprofile(counting)
    try:
        read_tables(file)
    finally:
        sys.setprofile(None)
    return count


def test_the_cost_of_a_table_grows_with_its_rows(tmp_path: Path) -> None:
    """Four times the rows take at most four and a half times the calls, whatever kind of file they come from."""
    for write, ending in ((xlsx_file, ".xlsx"), (csv_file, ".csv")):
        counts = []
        for rows in (40, 160):
            file = tmp_path / f"{rows}{ending}"
            file.write_bytes(write(table(rows)))
            read_tables(file)
            counts.append(calls(file))
        assert counts[1] <= 4.5 * counts[0]


@given(draw.lists(draw.sampled_from(["a", "a-2", "a-3", "b", "a-2-2"]), max_size=30))
def test_ids_are_those_of_a_search(stems: list[str]) -> None:
    """Every id is the stem or the stem with the lowest number that nothing before it has."""
    ids, taken = Ids(), set[str]()
    for stem in stems:
        wanted = next(id for id in (stem, *(f"{stem}-{n}" for n in range(2, 99))) if id not in taken)
        assert ids.free(stem) == wanted
        taken.add(wanted)


_PHRASES = words("columns").phrases
_WORDS = sorted({word for key in _PHRASES for word in key.split()})


@given(draw.lists(draw.one_of(draw.sampled_from(_WORDS), draw.sampled_from(sorted(_PHRASES))), max_size=8))
def test_phrases_within_words_are_those_of_a_search(texts: list[str]) -> None:
    """The phrases in a row of words are the longest that stand there, none over another."""
    row = " ".join(texts).split()
    taken: set[int] = set()
    wanted = []
    for length in range(len(row), 0, -1):
        for first in range(len(row) - length + 1):
            span = set(range(first, first + length))
            key = " ".join(row[first : first + length])
            if not span & taken and key in _PHRASES:
                taken |= span
                wanted.append((_PHRASES[key].meaning, first, first + length))
    assert [(phrase.meaning, phrase.first, phrase.last) for phrase in words("columns").within(row)] == wanted


def test_headings_of_indicators_are_seen_by_their_words() -> None:
    """Every phrase for an indicator is seen by the word that rows are tried for."""
    marks = words("columns").marks("indicator", "indicator_id")
    assert all(marks.search(key) for key, phrase in _PHRASES.items() if phrase.meaning in ("indicator", "indicator_id"))


_PARTS = [
    *sorted(NOTHINGS.starts),
    "data",
    "not",
    "yet",
    "to be",
    "women",
    "été",
    "40",
    "2024",
    "(",
    ")",
    "-",
    ":",
    "ć",
]


@given(draw.lists(draw.sampled_from(_PARTS), max_size=5), draw.sampled_from(["", " "]))
def test_no_figure_is_the_same_with_and_without_a_look_at_the_first_word(parts: list[str], between: str) -> None:
    """A text that is passed over by its first word says nothing else than when it is read to its end."""
    text = between.join(parts)
    with mock.patch.object(booleans, "_may_be_nothing", return_value=True):
        wanted = is_nothing(text)
    assert is_nothing(text) == wanted
