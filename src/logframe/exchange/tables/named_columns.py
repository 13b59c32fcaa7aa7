"""Headings of one kind that only a name or an age tells apart: "Target UNICEF" and "Target WFP" are parts of one."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from logframe.country_names import place_name
from logframe.exchange.tables.headings import AGES, FIGURES, Heading, time_key
from logframe.exchange.tables.table_words import plain
from logframe.units import is_currency


def with_names(headings: Sequence[Heading]) -> list[Heading]:
    """Return the headings, those of figures that organisations, countries or ages tell apart as parts by these names.

    Any other word that tells columns apart, such as "hopeful", may change what they hold, and stays a doubt.
    """
    alike: dict[object, list[int]] = {}
    for at, heading in enumerate(headings):
        if heading.role in FIGURES and heading.part is None and not heading.whole:
            alike.setdefault((heading.role, time_key(heading.when), heading.at_end, heading.cumulative), []).append(at)
    made = list(headings)
    for places in alike.values():
        parts = [_named(headings[at]) for at in places]
        if len(set(parts)) < 2 or len(set(parts)) < len(parts) or None in parts:
            continue
        for at, part in zip(places, parts, strict=True):
            made[at] = attrs.evolve(headings[at], part=part)
    return made


def _named(heading: Heading) -> tuple[str, str] | None:
    """Return the part that the words of a heading name which nothing else needs; None where they name no such."""
    if not heading.unused and (ages := AGES.search(heading.text)) is not None:
        return "age", ages[0]
    words = [word for word in heading.text.replace("/", " ").split() if plain(word) in heading.unused]
    name = " ".join(words).strip("()[]:,;- ")
    if not name or len(words) != len(heading.unused):
        return None
    if place_name(name) != name:
        return "place", name
    is_short = len(name) > 1 and name.isalpha() and name.isupper() and not is_currency(name)
    return ("partner", name) if is_short else None
