"""Columns of parts that letters name, which mean something only beside each other: "Target: M | F | T"."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import attrs

from logframe.exchange.tables.cell_parts import parts_of_letters
from logframe.exchange.tables.headings import Heading
from logframe.exchange.tables.table_words import plain

Path = tuple[str, ...]


def letters_in(texts: Sequence[str]) -> frozenset[str]:
    """Return the letters for parts in a row of headings, where all that stand alone are such, and at least two."""
    letters = frozenset(letter for text in texts if len(letter := plain(text)) == 1 and letter.isalpha())
    return letters if len(letters) > 1 and letters <= parts_of_letters(letters).keys() else frozenset()


def lettered_headings(
    paths: Sequence[Path], headings: Sequence[Heading], heading: Callable[..., Heading]
) -> list[Heading]:
    """Return the headings of columns, those of letters under one heading as its parts and their whole."""
    parted = [_parted(path) for path in paths]
    letters: dict[Path, set[str]] = {}
    for base, letter in parted:
        letters.setdefault(base, set()).add(letter)
    made = []
    for own, (base, letter) in zip(headings, parted, strict=True):
        beside = letters[base] - {""}
        meaning = parts_of_letters(beside).get(letter, "") if letter and len(beside) > 1 else ""
        if meaning == "whole":
            own = attrs.evolve(heading(*base, "total"), text=own.text)
        elif meaning:
            own = attrs.evolve(heading(*base), text=own.text, part=(meaning, letter.upper()))
        made.append(own)
    return made


def _parted(path: Path) -> tuple[Path, str]:
    """Split "Target / M" and "Target (M)" into what it is of and the letter in small."""
    if not path:
        return path, ""
    *ahead, last = plain(path[-1]).split() or [""]
    base = (*map(plain, path[:-1]), *([" ".join(ahead)] if ahead else []))
    return (base, last) if len(last) == 1 and last.isalpha() and base else (path, "")
