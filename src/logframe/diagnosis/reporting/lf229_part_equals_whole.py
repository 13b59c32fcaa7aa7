"""LF229: a part has the same figure as its whole, although there are other parts."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from itertools import accumulate, islice

from logframe.country_names import place_name
from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.observations import Observation
from logframe.declaration.values.numbers import Missing, Number
from logframe.declaration.values.periods import Period
from logframe.diagnosis.reported_values import exact_value
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.evaluation.figures.gathered import parts_make_sum
from logframe.messages import Message, Word
from logframe.terms import WHOLES


def detect(case: Case) -> Iterator[Found]:
    """Find figures of a place, part or period that equal the whole's, where nothing shows that the rest is 0."""
    for indicator in case.project.indicators():
        ways = case.ways(indicator)
        if parts_make_sum(indicator, ways[0]) is not True:
            continue
        live = [figure for figure in indicator.observations if not figure.superseded_by and not figure.explanation]
        if any(figure.place for figure in live):
            yield from _of_places(indicator, live, case.project.country)
        yield from _of_dimensions(indicator, live)
        if ways == ("increments",):
            yield from _of_periods(indicator, live)


def _of_places(indicator: Indicator, live: Sequence[Observation], country: str) -> Iterator[Found]:
    groups: dict[tuple[object, str], list[Observation]] = {}
    for figure in live:
        groups.setdefault((figure.extent or figure.period, figure.definition), []).append(figure)
    places = {place_name(figure.place) for figure in live if not _is_whole(figure.place, country)}
    for (when, _), group in groups.items():
        if when is None or isinstance(when, Missing):
            continue
        wholes = [figure for figure in group if _is_whole(figure.place, country)]
        parts = [figure for figure in group if not _is_whole(figure.place, country)]
        if len({place_name(figure.place) for figure in parts if exact_value(indicator, figure) is not None}) != 1:
            continue
        for whole in wholes:
            # The world has more places than the one reported; a project may work in one place alone.
            if len(places) < 2 and whole.place.lower() not in WHOLES:
                continue
            if value := exact_value(indicator, whole):
                same = [part for part in parts if exact_value(indicator, part) == value]
                for part in same[:1]:
                    message = Message(
                        "lf229-place-equals-whole",
                        id=indicator.id,
                        place=part.place,
                        whole=whole.place,
                        value=part.value,
                        time=part.timing,
                    )
                    yield Found(indicator, message, declared_at=part.declared_at)


def _is_whole(place: str, country: str) -> bool:
    return not place or place.lower() in WHOLES or place_name(place) == place_name(country)


def _of_dimensions(indicator: Indicator, live: Sequence[Observation]) -> Iterator[Found]:
    overlapping = {dimension.name.lower() for dimension in indicator.disaggregate_by if dimension.overlapping}
    for figure in live:
        for dimension, cells in figure.disaggregation.items():
            total = exact_value(indicator, figure)
            counts = {name: cell for name, cell in cells.items() if isinstance(cell, Number) and cell.is_exact}
            named = [name for name in counts if name.lower() in WHOLES]
            if named:
                total = counts.pop(named[0]).low
            if not total or dimension.lower() in overlapping:
                continue
            parts = len(cells) - len(named)
            # Alone, a part equals its whole unless the whole is a named one, which has more than is reported.
            if len(counts) == 1 and (parts > 1 or named):
                ((name, cell),) = counts.items()
                if cell.low == total:
                    message = Message(
                        "lf229-part-equals-whole",
                        id=indicator.id,
                        dimension=Word(dimension, "dimension"),
                        part=name,
                        whole=named[0] if named else "",
                        value=cell,
                        time=figure.timing,
                    )
                    yield Found(indicator, message, declared_at=figure.declared_at)


def _of_periods(indicator: Indicator, live: Sequence[Observation]) -> Iterator[Found]:
    lines: dict[tuple[str, str], list[tuple[Period, Observation]]] = {}
    for figure in live:
        if isinstance(figure.period, Period) and not figure.is_missing:
            lines.setdefault((figure.place, figure.definition), []).append((figure.period, figure))
    for line in [line for line in lines.values() if len(line) > 1]:
        line.sort(key=lambda entry: (entry[0].start, -entry[0].days))
        earliest = list(accumulate((span.end for span, _ in reversed(line)), min))[::-1]
        for number, (span, whole) in enumerate(line):
            value = exact_value(indicator, whole)
            inside = list(islice(_inside(line, earliest, number), 2)) if value else []
            if len(inside) == 1 and exact_value(indicator, inside[0]) == value:
                message = Message(
                    "lf229-period-equals-whole", id=indicator.id, time=inside[0].timing, period=span, value=whole.value
                )
                yield Found(indicator, message, declared_at=inside[0].declared_at)


def _inside(
    line: Sequence[tuple[Period, Observation]], earliest: Sequence[datetime.date], number: int
) -> Iterator[Observation]:
    """List the figures of periods inside that of one, of a line sorted by start and then from the longest.

    `earliest` is for each place in the line the first day on which a period ends from there on.
    """
    whole = line[number][0]
    for position in range(number + 1, len(line)):
        span, figure = line[position]
        if earliest[position] > whole.end:
            return
        if span != whole and whole.contains(span):
            yield figure


_EXAMPLE = bad_and_good(""" from logframe import Count, Observation, Project

 project = Project("P-1", "Laws against trafficking", period="2023/2024")
 project.result("laws", "States punish trafficking", indicators=[
     Count("passed", "Laws passed or amended", unit="law", level="outcome", accumulates="increments", target=50,
           observations=[
               Observation(41, period="2024", place="World"),
-              Observation(41, period="2024", place="Europe and Eurasia"),
+              Observation(27, period="2024", place="Europe and Eurasia"),
           ]),
 ])
""")
RULE = Rule("LF229", "part-equals-whole", "warning", "reporting", detect, concern="contradiction", **_EXAMPLE)
