"""The words of a language: its Fluent files, of which an entry is parsed when it is first used."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Final

from babel import Locale
from fluent.runtime import FluentBundle, FluentResource

from logframe.errors import InstallationError, LoadError
from logframe.messages import Code, Joined, Message
from logframe.nearest import nearest
from logframe.opening import read_text
from logframe.places import Place
from logframe.plugins import plugged
from logframe.spoken_language import LANGUAGES

_ENTRY: Final = re.compile(r"^(-?[A-Za-z][\w-]*) *=", re.MULTILINE)
_PRINTED: Final = re.compile(r"\{\s*\$[\w-]+\s*\}")
_VARIABLE: Final = re.compile(r"\$([\w-]+)")
_REFERENCE: Final = re.compile(r"\{\s*(-?[A-Za-z][\w-]*)")


_LOCALES: Final = {"en": "en_GB"}
"""Whose dates and lists a language has, where that is not its own: "30 June 2006", "a, b and c"."""


class Catalogue:
    """The entries of one language. A message has a code, a term a "-" before its name, a part of either a dot."""

    def __init__(self, language: str, entries: Mapping[str, str]) -> None:
        """Hold the Fluent text of each entry by its name."""
        self.language: Final = language
        self.entries: Final = entries
        self.locale: Final = _locale(_LOCALES.get(language, language))
        self.bundle: Final = FluentBundle([language], use_isolating=False)
        self._added: Final[set[str]] = set()
        self._choosing: Final[dict[str, frozenset[str]]] = {}

    def use(self, code: str) -> None:
        """Parse an entry and those that it refers to, unless that was done before; an unknown one is left alone."""
        name = code.partition(".")[0]
        if name in self._added or name not in self.entries:
            return
        self._added.add(name)
        self.bundle.add_resource(FluentResource(self.entries[name]))
        for reference in _REFERENCE.findall(self.entries[name]):
            self.use(reference)

    def choosing(self, code: str) -> frozenset[str]:
        """Return the names of the fields that choose between forms of an entry, beyond being printed in it."""
        name = code.partition(".")[0]
        if name not in self._choosing:
            text = _PRINTED.sub("", self.entries.get(name, ""))
            self._choosing[name] = frozenset(_VARIABLE.findall(text))  # held first: entries may refer to each other
            self._choosing[name] |= {field for entry in _REFERENCE.findall(text) for field in self.choosing(entry)}
        return self._choosing[name]


def _locale(name: str) -> Locale:
    """Return a locale of Babel, which has one for each language; raise InstallationError where its data are broken."""
    try:
        return Locale.parse(name)
    except Exception as problem:  # of any kind: damaged data fail in their own way
        raise InstallationError("babel", problem) from problem


def entries_of(text: str) -> dict[str, str]:
    """Return the entries of a Fluent text by name, each with its own lines.

    Raises ValueError for a name that occurs twice.
    """
    starts = list(_ENTRY.finditer(text))
    ends = [entry.start() for entry in starts[1:]] + [len(text)]
    entries = {entry[1]: text[entry.start() : end] for entry, end in zip(starts, ends, strict=True)}
    if len(entries) != len(starts):
        names = [entry[1] for entry in starts]
        raise ValueError(f"entries stand twice: {sorted({name for name in names if names.count(name) > 1})}")
    return entries


@lru_cache(maxsize=64)
def catalogue(language: str, own: str = "") -> Catalogue:
    """Return the catalogue of a language, by its ISO 639 code, with a Fluent text of your own.

    Raises LookupError for a language without a catalogue, ValueError for a name that occurs twice.
    """
    if language not in LANGUAGES:
        raise LookupError(f"no catalogue of {language!r}: {', '.join(LANGUAGES)}")
    added = (Path(str(folder), language) for folder in plugged("catalogues").values())
    folders = (Path(__file__).with_name(language), *added)
    texts = [file.read_text(encoding="utf-8") for folder in folders for file in sorted(folder.glob("*.ftl"))]
    return Catalogue(language, entries_of("\n".join([*texts, own])))


def words_in(folder: str) -> tuple[tuple[str, str], ...]:
    """Return the Fluent texts of a folder of words, by language.

    Raises LoadError for a folder without any, or with a name that the library has.
    """
    files = {language: sorted(Path(folder, language).glob("*.ftl")) for language in LANGUAGES}
    words = tuple((language, "\n".join(map(read_text, named))) for language, named in files.items() if named)
    if not words:
        languages = Joined(tuple(map(Code, LANGUAGES)), "or")
        raise LoadError(Message("words-not-there", languages=languages), place=Place(folder))
    for language, text in words:
        library = catalogue(language).entries
        names = [entry[1] for entry in _ENTRY.finditer(text)]
        twice = [name for name in names if name in library or names.count(name) > 1]
        if twice:
            raise LoadError(Message("words-named-twice", name=Code(twice[0])), place=Place(f"{folder}/{language}"))
    return words


def language_meant(typed: str) -> str:
    """Return the code of the language that was probably meant, "" for none: by "sv-SE", a name, or the nearest code."""
    names = {code: code for code in LANGUAGES}
    for code in LANGUAGES:
        names |= {str(Locale.parse(code).get_language_name(shown)).casefold(): code for shown in LANGUAGES}
    text = typed.strip().casefold()
    start = text.replace("_", "-").partition("-")[0]
    return names.get(start, "") or names.get(nearest(text, names, cutoff=0.5), "")
