"""Countries by their names: a place given by the name of a country and one given by its code are the same place."""

from __future__ import annotations

import csv
import re
from functools import lru_cache
from pathlib import Path
from typing import Final

from logframe.messages import Territory

_SEVERAL: Final = re.compile(r"[A-Z]{2}(?:, [A-Z]{2})+")


def countries_of(text: str) -> tuple[str, ...]:
    """Return the country that a text names, or each of several that are named by their codes: "AF, NL"."""
    return tuple(text.split(", ")) if _SEVERAL.fullmatch(text) else (text,)


def place_name(place: str) -> str:
    """Return the code of a country for its name in English, Swedish, French, Spanish or Russian, else the place as is.

    Source of the names: Unicode CLDR, and what the United Nations call those that differ from it.
    """
    return _codes().get(place.casefold(), place)


@lru_cache(maxsize=1)
def _codes() -> dict[str, Territory]:
    with Path(__file__).with_name("country_names.csv").open(encoding="utf-8", newline="") as file:
        return {name.casefold(): Territory(code) for code, *names in csv.reader(file) for name in names}
