"""Values that name their year, "2021:35": some publishers write all of their targets and actuals so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final, TypeAlias

import attrs

from logframe.exchange.iati.joined_periods import day_in
from logframe.exchange.iati.model import Figure, Indicator, Span

_Matches: TypeAlias = Mapping[str, re.Match[str] | None]
_DATED: Final = re.compile(r"\s*((?:19|20)\d\d)?\s*:\s*(.*?)\s*", re.DOTALL)


def with_plain_values(element: Indicator) -> Indicator:
    """Return an indicator with values for years, if each of its targets and actuals is written as one.

    What is for a year inside its period stands in a period up to the end of that year; a colon alone says nothing.
    """
    values = [figure.value or "" for span in element.spans for figure in (*span.targets, *span.actuals)]
    # By far the most have none.
    if not any(":" in value for value in values):
        return element
    matches: _Matches = {value: _DATED.fullmatch(value) for value in values if value.strip()}
    if not all(matches.values()) or not any(match[1] for match in matches.values() if match is not None):
        return element
    return attrs.evolve(
        element,
        baselines=tuple(map(_baseline, element.baselines)),
        spans=tuple(part for span in element.spans for part in _by_year(span, matches)),
    )


def _baseline(figure: Figure) -> Figure:
    match = _DATED.fullmatch(figure.value or "")
    return figure if match is None else figure.with_plain(match[2], match[1] or "")


def _by_year(span: Span, matches: _Matches) -> Iterable[Span]:
    targets, actuals = (
        [_plain(span, figure, matches.get(figure.value or "")) for figure in figures]
        for figures in (span.targets, span.actuals)
    )
    return [
        span.with_figures(
            end,
            tuple([figure for own, figure in targets if own == end]),
            tuple([figure for own, figure in actuals if own == end]),
        )
        for end in dict.fromkeys(own for own, _ in (*targets, *actuals))
    ] or [span]


def _plain(span: Span, figure: Figure, match: re.Match[str] | None) -> tuple[str, Figure]:
    """Return a figure with its value alone, and the end of the period that it is for."""
    return (span.end, figure) if match is None else (_end(span, match[1]), figure.with_plain(match[2]))


def _end(span: Span, year: str | None) -> str:
    start, end = day_in(span.start or span.texts[0]), day_in(span.end or span.texts[1])
    if year is None or start is None or end is None or not start.year <= int(year) < end.year:
        return span.end
    return f"{year}-12-31"
