"""IATI results as they stand in a file, every element and attribute kept; what they mean is decided elsewhere.

Texts are kept as written. `others` are attributes and elements that the standard does not know or this model does not
use: they are written back as they were.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final
from xml.etree.ElementTree import Element

import attrs

from logframe.declaration.values.keywords import is_language
from logframe.messages import Multilingual, primary

# An attribute of its own that is not empty; namespaces are none.
_SAYS: Final = re.compile(r"\s(?!xmlns)[\w:.-]+=\"[^\"]+\"")
Pairs = tuple[tuple[str, str], ...]


@attrs.define(unsafe_hash=True)
class Narrative:
    """A text in one language, "" for the file's own."""

    text: str
    lang: str = ""


@attrs.define(unsafe_hash=True)
class Text:
    """A title, description or comment: its narratives side by side, and other attributes of the element.

    `raw` is the whole element where it holds more than that; `spoken` is the language of the activity.
    """

    narratives: tuple[Narrative, ...] = ()
    attributes: Pairs = ()
    raw: str = ""
    spoken: str = attrs.field(default="", eq=False)
    _first: str | None = attrs.field(default=None, init=False, eq=False, repr=False)

    def first(self) -> str:
        """Return the text in the language of the activity, else the first that says something."""
        if self._first is None:
            # Titles are asked for again and again.
            self._first = self._find_first()
        return self._first

    def _find_first(self) -> str:
        if self.spoken and len(self.narratives) > 1:
            own = [
                narrative
                for narrative in self.narratives
                if primary(narrative.lang.strip()) in ("", primary(self.spoken))
            ]
            words = next(filter(None, (_in_one_line(narrative.text) for narrative in own)), "")
            if words:
                return words
        for narrative in self.narratives:
            words = _in_one_line(narrative.text)
            if words:
                return words
        return ""


def _in_one_line(text: str) -> str:
    return " ".join(text.split())


def in_languages(texts: tuple[Text, ...]) -> str:
    """Return the first of several texts that says something, in all its languages where it has several.

    A narrative without a language has that of the activity.
    """
    for text in texts:
        first = text.first()
        if first and len(text.narratives) == 1:
            return first
        spoken: dict[str, tuple[str, str]] = {}
        for narrative in text.narratives:
            code, words = narrative.lang.strip() or text.spoken, _in_one_line(narrative.text)
            if words and is_language(code):
                spoken.setdefault(primary(code), (code, words))
        if len(spoken) > 1:
            ordered = sorted(spoken.values(), key=lambda pair: pair[1] != first)
            return Multilingual(ordered) if ordered[0][1] == first else first
        if first:
            return first
    return ""


def first_of(texts: tuple[Text, ...]) -> str:
    """Return the first of several texts that says something."""
    for text in texts:
        words = text.first()
        if words:
            return words
    return ""


@attrs.define(unsafe_hash=True)
class Figure:
    """A baseline, target or actual: its value as text, its place and parts, its comments, and where it stands."""

    value: str | None
    line: int = attrs.field(default=0, eq=False)
    year: str = ""
    iso_date: str = ""
    locations: tuple[str, ...] = ()
    dimensions: Pairs = ()
    comments: tuple[Text, ...] = ()
    documents: tuple[str, ...] = ()
    attributes: Pairs = ()
    others: tuple[str, ...] = ()
    # The value as the file has it, where its year was taken off.
    written: str = attrs.field(default="", kw_only=True)

    @property
    def raw(self) -> str:
        """Return the value as the file has it, "" without one."""
        return self.written or self.value or ""

    def with_plain(self, value: str, year: str = "") -> Figure:
        """Return it with its value alone, and for a year that its value names where it has none of its own."""
        # Many are; `attrs.evolve` takes several times as long.
        return Figure(
            value, self.line, self.year or year, self.iso_date, self.locations, self.dimensions, self.comments,
            self.documents, self.attributes, self.others, written=self.value or "",
        )  # fmt: skip

    @property
    def is_part(self) -> bool:
        """Return whether it is one part of a total: any dimension that says something makes it one."""
        for name, part in self.dimensions:
            if name or part:
                return True
        return bool(self.others) and any(
            element.startswith("<dimension") and _SAYS.search(element) is not None for element in self.others
        )


@attrs.define(unsafe_hash=True)
class Span:
    """A period with its targets and actuals; the dates as they are written, `raws` where they are odd."""

    start: str
    end: str
    line: int = attrs.field(default=0, eq=False)
    targets: tuple[Figure, ...] = ()
    actuals: tuple[Figure, ...] = ()
    edges: tuple[Pairs, Pairs] = ((), ())
    texts: tuple[str, str] = ("", "")
    attributes: Pairs = ()
    others: tuple[str, ...] = ()
    raws: tuple[str, str] = ("", "")

    def with_figures(self, end: str, targets: tuple[Figure, ...], actuals: tuple[Figure, ...]) -> Span:
        """Return it up to an end, with these targets and actuals."""
        return Span(
            self.start, end, self.line, targets, actuals, self.edges, self.texts, self.attributes, self.others,
            self.raws,
        )  # fmt: skip


@attrs.define(unsafe_hash=True)
class Indicator:
    """An indicator of a result."""

    measure: str
    line: int = attrs.field(default=0, eq=False)
    ascending: str = ""
    aggregation: str = ""
    titles: tuple[Text, ...] = ()
    descriptions: tuple[Text, ...] = ()
    documents: tuple[str, ...] = ()
    references: tuple[Pairs, ...] = ()
    baselines: tuple[Figure, ...] = ()
    spans: tuple[Span, ...] = ()
    attributes: Pairs = ()
    others: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """Return its title."""
        return first_of(self.titles)


@attrs.define(unsafe_hash=True)
class Result:
    """A result of an activity."""

    type: str
    line: int = attrs.field(default=0, eq=False)
    aggregation: str = ""
    titles: tuple[Text, ...] = ()
    descriptions: tuple[Text, ...] = ()
    documents: tuple[str, ...] = ()
    references: tuple[Pairs, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    attributes: Pairs = ()
    others: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """Return its title."""
        return first_of(self.titles)


@attrs.define(unsafe_hash=True)
class Party:
    """An organisation in one of its roles, each field as it is written."""

    role: str
    name: str
    ref: str = ""
    type: str = ""


@attrs.define(unsafe_hash=True)
class SectorCode:
    """A sector, each field as it is written."""

    name: str
    code: str
    vocabulary: str = ""
    percentage: str = ""


@attrs.define(unsafe_hash=True)
class Budget:
    """A budget for some days, each field as it is written."""

    type: str
    start: str
    end: str
    value: str
    currency: str = ""


@attrs.define(eq=False)
class Shell:
    """The element of an activity with a mark in place of its results, and the prefixes of its namespaces."""

    element: Element
    prefixes: dict[str, str]


@attrs.define(unsafe_hash=True)
class IatiActivity:
    """An activity: what a project needs to know of it, its results, and the rest as it was written.

    `shell` holds the whole element without its results, in whose place one mark stands until it is written; None where
    only the results were asked for. `extension` is a project of this library that was written into it, with the
    `digest` of the results as they were then; `root` are the attributes of the file's root.
    """

    identifier: str
    version: str
    line: int = attrs.field(default=0, eq=False)
    title: str = ""
    description: str = ""
    country: str = ""
    dates: Pairs = ()
    updated: str = attrs.field(default="", kw_only=True)
    hierarchy: str = attrs.field(default="", kw_only=True)
    parties: tuple[Party, ...] = attrs.field(default=(), kw_only=True)
    sectors: tuple[SectorCode, ...] = attrs.field(default=(), kw_only=True)
    budgets: tuple[Budget, ...] = attrs.field(default=(), kw_only=True)
    status: str = attrs.field(default="", kw_only=True)
    related: Pairs = attrs.field(default=(), kw_only=True)
    lang: str = ""
    currency: str = ""
    results: tuple[Result, ...] = ()
    shell: Shell | None = attrs.field(default=None, eq=False)
    extension: str = ""
    digest: str = ""
    root: Pairs = ()

    def counts(self) -> Counter[str]:
        """Count the elements of the results by their names."""
        counts: Counter[str] = Counter()
        for result in self.results:
            counts["result"] += 1
            for indicator in result.indicators:
                counts["indicator"] += 1
                counts["baseline"] += len(indicator.baselines)
                counts["period"] += len(indicator.spans)
                for span in indicator.spans:
                    counts["target"] += len(span.targets)
                    counts["actual"] += len(span.actuals)
                for figure in figures(indicator):
                    odd = sum(element.startswith("<dimension") for element in figure.others)
                    counts["dimension"] += len(figure.dimensions) + odd
        return counts


def figures(indicator: Indicator) -> Iterator[Figure]:
    """List every figure of an indicator."""
    yield from indicator.baselines
    for span in indicator.spans:
        yield from span.targets
        yield from span.actuals


_DATA: Final = re.compile(r"<(result|indicator|baseline|period|target|actual)\b")


def misplaced(result: Result) -> Iterator[tuple[int, str, str]]:
    """List data that stand where the standard has none: the line of what holds them, their element and its own."""
    holders: list[tuple[str, Result | Indicator | Span | Figure]] = [("result", result)]
    for indicator in result.indicators:
        holders.append(("indicator", indicator))
        holders.extend(("period", span) for span in indicator.spans)
        holders.extend(("value", figure) for figure in figures(indicator))
    for name, holder in holders:
        for element in holder.others:
            match = _DATA.match(element)
            if match is not None:
                yield holder.line, match[1], name
