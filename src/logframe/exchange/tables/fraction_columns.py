"""Columns of the two figures of a share, as performance frameworks have them: "Target: N#, D#, %"."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import attrs

from logframe.exchange.tables.headings import Heading
from logframe.exchange.tables.table_words import plain, words

Path = tuple[str, ...]


def are_fractions(texts: Sequence[str]) -> bool:
    """Return whether a row of headings has numerators and denominators, and may be those of its columns."""
    return {"numerator", "denominator"} <= {_meaning(text) for text in texts}


def fraction_headings(paths: Sequence[Path], heading: Callable[..., Heading]) -> list[Heading]:
    """Return the headings of columns, those of a numerator, denominator and percentage by what stands above them.

    A letter alone counts only where both figures have a column under the same heading.
    """
    parted = [_parted(path) for path in paths]
    meanings: dict[Path, set[str]] = {}
    for base, meaning in parted:
        meanings.setdefault(_key(base), set()).add(meaning)
    made = []
    for path, (base, meaning) in zip(paths, parted, strict=True):
        is_one = meaning and base and {"numerator", "denominator"} <= meanings[_key(base)]
        own = heading(*(base if is_one else path))
        made.append(attrs.evolve(own, text=_text(path), share=meaning) if is_one else own)
    return made


def _parted(path: Path) -> tuple[Path, str]:
    """Split "Target 2023 N#" and "Target 2023 / N#" into what it is of and which figure it is."""
    if not path:
        return path, ""
    if meaning := _meaning(path[-1]):
        return path[:-1], meaning
    parts = path[-1].split()
    for rest, word in ((parts[:-1], parts[-1:]), (parts[1:], parts[:1])):
        if rest and (meaning := _meaning(" ".join(word))):
            return (*path[:-1], " ".join(rest).rstrip(" -–:,/")), meaning
    return path, ""


def _meaning(text: str) -> str:
    phrase = words("fractions").exactly(plain(text))
    return "" if phrase is None else phrase.meaning


def _key(path: Path) -> Path:
    return tuple(map(plain, path))


def _text(path: Path) -> str:
    return " / ".join(" ".join(text.split()) for text in path)
