"""Ids that last: from reference codes, else from titles, whatever the order in which results are published."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from typing import Final

import attrs

from logframe.exchange.iati.model import Figure, Indicator, Result, Text, figures, first_of

_ODD: Final = re.compile(r"[\s/:,;|]+")
_SIGNS: Final = re.compile(r"[^\w.%]+")
_LONGEST: Final = 60


def identifier(text: str) -> str:
    """Make an id of an activity's identifier, which may hold signs that an id may not."""
    return _ODD.sub("-", text.strip()).strip("-")[:200]


def ids_of(results: Sequence[Result]) -> dict[int, str]:
    """Return the id of each result and indicator by its own `id()`.

    Where several would have the same, a short digest of what they say is added; twins that say the same in all are
    counted.
    """
    elements: list[tuple[Result | Indicator, Result]] = []
    for result in results:
        elements.append((result, result))
        elements.extend((indicator, result) for indicator in result.indicators)
    plain = {id(element): _plain(element) for element, _ in elements}
    shared = Counter(plain.values())
    twins: Counter[str] = Counter()
    ids: dict[int, str] = {}
    for element, result in elements:
        name = plain[id(element)]
        if shared[name] > 1:
            name = f"{name}-{_digest(_says(element, result))}"
        twins[name] += 1
        ids[id(element)] = name if twins[name] == 1 else f"{name}-{twins[name]}"
    return ids


def id_of_part(whole: str, words: str, ids: Collection[str]) -> str:
    """Return the id of a part of an indicator; a digest of its words is added where something else has it."""
    text = f"{whole}-{_SIGNS.sub('-', words.casefold()).strip('-._')}"
    return f"{text}-{_digest((whole, words))}" if text in ids else text


def _says(element: Result | Indicator, result: Result) -> tuple[str, ...]:
    """Return what a result, or an indicator of it, says."""
    if isinstance(element, Result):
        titles = sorted(indicator.title for indicator in result.indicators)
        return (result.type, result.title, first_of(result.descriptions), *titles)
    return (result.type, result.title, element.measure, element.title, *_said(element))


def _plain(element: Result | Indicator) -> str:
    codes = [dict(reference).get("code", "") for reference in element.references]
    reference = next((code for code in codes if code.strip()), "")
    kind = "result" if isinstance(element, Result) else "indicator"
    text = identifier(reference) or _SIGNS.sub("-", element.title.casefold()).strip("-._")
    if len(text) > _LONGEST:
        text = f"{text[:_LONGEST].rsplit('-', 1)[0]}-{_digest((text,))}"
    return text if (not reference and text) or (reference and identifier(reference)) else kind


def _digest(texts: Iterable[str]) -> str:
    return hashlib.sha256("\0".join(texts).encode("utf-8", "surrogatepass")).hexdigest()[:6]


def _said(indicator: Indicator) -> list[str]:
    texts = [first_of(indicator.descriptions), *(code for pairs in indicator.references for _, code in pairs)]
    texts += [f"{span.start}/{span.end}" for span in indicator.spans]
    return texts + [part for figure in figures(indicator) for part in _figure(figure)]


def _figure(figure: Figure) -> Iterable[str]:
    return (figure.value or "", figure.year, *(part for pair in figure.dimensions for part in pair))


def joined_results(results: Sequence[Result]) -> tuple[tuple[Result, ...], tuple[Indicator, ...]]:
    """Return the results with those indicators joined that are published as several, each for a time of its own.

    They are one where titles, references and measure agree and no period stands in two of them; so are results
    where type, titles, descriptions and references agree. Returns the indicators that were joined as well.
    """
    by_key: dict[object, Result] = {}
    for place, result in enumerate(results):
        key: object = (
            (result.type, _words(result.titles), _words(result.descriptions), result.references, result.aggregation)
            if result.title
            else place
        )
        before = by_key.get(key)
        by_key[key] = (
            result if before is None else attrs.evolve(before, indicators=(*before.indicators, *result.indicators))
        )
    joined: list[Indicator] = []
    whole = []
    for result in by_key.values():
        indicators = _joined(result.indicators, joined)
        whole.append(result if indicators == result.indicators else attrs.evolve(result, indicators=indicators))
    return tuple(whole), tuple(joined)


def _joined(indicators: Sequence[Indicator], joined: list[Indicator]) -> tuple[Indicator, ...]:
    groups: dict[object, list[Indicator]] = {}
    for place, indicator in enumerate(indicators):
        key = (indicator.measure, _words(indicator.titles), indicator.references, indicator.ascending)
        groups.setdefault(key if indicator.title else place, []).append(indicator)
    if len(groups) == len(indicators):
        return tuple(indicators)
    listed: list[Indicator] = []
    for group in groups.values():
        spans = [(span.start, span.end) for indicator in group for span in indicator.spans]
        if len(group) == 1 or len(set(spans)) < len(spans) or not all(indicator.spans for indicator in group):
            listed.extend(group)
            continue
        in_time = sorted(group, key=lambda indicator: indicator.spans[0].start)
        first = next((indicator for indicator in in_time if indicator.baselines), in_time[0])
        whole = attrs.evolve(
            in_time[0],
            baselines=first.baselines,
            spans=tuple(span for indicator in in_time for span in indicator.spans),
        )
        listed.append(whole)
        joined.append(whole)
    return tuple(listed)


def _words(texts: tuple[Text, ...]) -> str:
    return first_of(texts).casefold()
