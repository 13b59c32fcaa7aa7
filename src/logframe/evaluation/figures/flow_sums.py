"""Flows: what figures of what happened in a period come to over the asked days."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from itertools import pairwise

import attrs

from logframe.declaration.framework.observations import PROJECT, Observation
from logframe.declaration.values.numbers import Exact, Missing, Number, Value, added, hull, interval
from logframe.declaration.values.periods import Period, merged
from logframe.declaration.values.shares import Pooled
from logframe.evaluation.figures.answers import Answer, nothing
from logframe.evaluation.figures.constraints import Piece
from logframe.evaluation.figures.cover import Cover, Span
from logframe.evaluation.figures.coverage import Coverage
from logframe.evaluation.figures.figures_in_turn import reported_in_turn, sum_in_turn
from logframe.evaluation.figures.gathered import Gathered, quotient
from logframe.evaluation.figures.places_of_whole import agreed
from logframe.evaluation.figures.reported import Reported, outermost, stand_in_turn
from logframe.evaluation.figures.versions import Version
from logframe.messages import Message

_MOST_NOTES = 5


def flow_sum(version: Version, gathered: Gathered, asked: Sequence[Period] | None) -> Answer:
    """Return what a flow comes to over the asked days.

    It is a bound where days are not reported, figures straddle the edge of the asked days or parts are missing;
    without asked days (None: the project's period is not known) each figure counts from none to all of it, and where
    the years are known within which the project lay, those of them that are wholly outside do not count. Where none of
    the asked days has come (an empty list), no dated figure counts.
    """
    if asked is None and gathered.within is not None:
        return _within_years(version, gathered, gathered.within)
    if len(version.reported) == 1 and asked and (simple := _single(version, gathered, asked)) is not None:
        return simple
    if gathered.adds_up is not False and asked and (in_turn := sum_in_turn(version, gathered, asked)) is not None:
        return in_turn
    if any(isinstance(figure.observation.value, Pooled) for figure in version.reported):
        return _pooled(version, gathered, asked)
    summed = _summed(version, gathered, asked, None)
    if gathered.adds_up is not False or summed.reported is None:
        return summed
    # Shares of several times or places do not add up: that of all of them lies between.
    between = hull([figure.value for figure in version.reported if figure.observation in summed.used])
    return attrs.evolve(summed, value=between, reported=between)


def _within_years(version: Version, gathered: Gathered, years: Period) -> Answer:
    """Return what a flow comes to somewhere within some years; a figure for all of the project is all there is."""
    wholes = tuple(figure for figure in version.reported if figure.whole and not figure.place)
    if wholes:
        return flow_sum(attrs.evolve(version, reported=wholes), attrs.evolve(gathered, within=None), None)
    answer = flow_sum(version, gathered, (years,))
    inside = [figure for figure in version.reported if figure.extent and figure.extent.overlap(years)]
    if not any(figure.beyond for figure in inside):
        note = Message("figures-within-years", period=years)
        return attrs.evolve(answer, notes=(*answer.notes, note)) if inside else answer
    note = Message("figures-beyond-years", period=years)
    own = tuple(figure for figure in version.reported if not figure.beyond)
    least = flow_sum(attrs.evolve(version, reported=own), gathered, (years,)).value
    if not isinstance(answer.value, Number):
        return answer
    if not gathered.nonnegative:
        value: Value = Missing(message=Message("beyond-project-and-below-zero"))
        return attrs.evolve(answer, value=value, reported=None, notes=(*answer.notes, note))
    bounds = interval(least.low if isinstance(least, Number) else 0, answer.value.high)
    return attrs.evolve(answer, value=bounds, reported=bounds, notes=(*answer.notes, note))


def wholly_reported_until(version: Version, gathered: Gathered, asked: Sequence[Period]) -> datetime.date | None:
    """Return the last asked day to which, from the first, all of every place is reported; None if there is none."""
    if gathered.accumulates != "increments":
        return _last_total(version, asked)
    if len(version.reported) == 1 and not version.gaps and not version.reported[0].place:
        extent = version.reported[0].extent
        if extent is None or extent.start != asked[0].start or extent.end > asked[0].end:
            return None
        # The usual case: nothing more needs to be laid out.
        if len(asked) == 1 or extent != asked[0]:
            return extent.end
    spans = _spans(asked)
    if not version.gaps and not gathered.prorata and stand_in_turn(version.reported):
        return reported_in_turn(version.reported, spans)
    cover = Cover(version.reported, version.gaps, gathered, until=spans[-1][1])
    last = None
    for start, end in spans:
        until = cover.wholly_until(start, end)
        if until > start:
            last = datetime.date.fromordinal(until - 1)
        if until < end:
            break
    return last


def _single(version: Version, gathered: Gathered, asked: Sequence[Period]) -> Answer | None:
    """Return the answer of a lone figure within a single asked period, by the shortest way; None for all others."""
    (figure,) = version.reported
    extent = figure.extent
    if extent is None or figure.place or version.gaps or len(asked) != 1 or not asked[0].contains(extent):
        return None
    if isinstance(figure.observation.value, Pooled):
        return None
    value: Value = figure.value
    if not extent.contains(asked[0]):
        if not gathered.nonnegative:
            return None
        value = Number(figure.value.low, None, "bound")
    coverage = Coverage((extent,), tuple(asked))
    return Answer(value, coverage, None, (figure.observation,), figure.value, 0, version.notes)


def _last_total(version: Version, asked: Sequence[Period]) -> datetime.date | None:
    """Return the last asked day on which the whole, or each of its places, has a figure of a running total."""
    days: dict[str, set[datetime.date]] = {}
    ended: dict[str, datetime.date] = {}
    for figure in version.reported:
        if figure.day is not None and any(period.start <= figure.day <= period.end for period in asked):
            days.setdefault(figure.place, set()).add(figure.day)
        if figure.day is not None and figure.place and figure.observation.ended:
            ended[figure.place] = figure.day
    places = {figure.place for figure in version.reported if figure.place}
    candidates = sorted(set().union(*days.values()), reverse=True) if days else []
    for day in candidates:
        if day in days.get("", ()):
            return day
        if places and all(day in days.get(place, ()) or ended.get(place, day) < day for place in places):
            return day
    return None


def _summed(
    version: Version,
    gathered: Gathered,
    asked: Sequence[Period] | None,
    number_of: Callable[[Reported], Number | None] | None,
) -> Answer:
    spans = _spans(asked or ())
    gaps = [gap for gap in version.gaps if asked is None or _touches(gap, gathered, spans)]
    if not version.reported:
        return nothing(gaps, Message("no-figure-in-period"), version.notes)
    cover = Cover(version.reported, version.gaps, gathered, number_of, until=spans[-1][1] if spans else None)
    inside = [piece for span in spans for piece in cover.within(*span)]
    figures = outermost(version.reported) if asked is None else version.reported
    loose = [figure for figure in figures if figure.extent is None or asked is None]
    if not inside and not loose:
        return nothing(gaps, Message("no-figure-in-period"), version.notes)
    low, high, value = _over(cover, spans, inside) if inside else (0, 0, None)
    reported = _over_covered(cover, spans, value) if inside else None
    coverage = _coverage(cover, spans, asked or ()) if inside else None
    if loose:
        within = {figure.place for piece in inside for figure in piece.origins}
        low, high, value = _with_loose(loose, low, high, within, version.taken_whole, number_of, gathered)
    if any(gap.extent is None and gap.period != PROJECT for gap in gaps):
        low, high, value = (low if gathered.nonnegative else None), None, None
    exact = low is not None and low == high
    beyond = _beyond(inside, spans)
    notes = (*version.notes, *_notes(cover, spans, inside, beyond, loose, version.taken_whole, gathered, exact=exact))
    used = _used(version, inside, loose, gaps, () if gathered.prorata else beyond)
    result: Value = value if value is not None else interval(low, high)
    if low is None and high is None:
        result = Missing(message=Message("unreported-and-below-zero"))
    return Answer(result, coverage, None, used, reported, len(gaps), notes)


def _spans(asked: Sequence[Period]) -> list[Span]:
    days = asked if len(asked) == 1 else merged(list(asked))
    return [(period.start.toordinal(), period.end.toordinal() + 1) for period in days]


def _over(
    cover: Cover, spans: Sequence[Span], inside: Sequence[Piece]
) -> tuple[Exact | None, Exact | None, Number | None]:
    """Return the bounds over all spans, and the figure itself where it is the only one and all of it counts."""
    bounds = [cover.bounds(*span) for span in spans]
    lows = [low for low, _ in bounds if low is not None]
    highs = [high for _, high in bounds if high is not None]
    low = sum(lows) if len(lows) == len(bounds) else None
    high = sum(highs) if len(highs) == len(bounds) else None
    if len(spans) > 1:
        low, high = _around(cover, spans, low, high)
    only = inside[0].origins[0].value if len(inside) == 1 and len(inside[0].origins) == 1 else None
    if isinstance(only, Number) and (only.low, only.high) == (low, high):
        return low, high, only
    return low, high, None


def _around(
    cover: Cover, spans: Sequence[Span], low: Exact | None, high: Exact | None
) -> tuple[Exact | None, Exact | None]:
    """Tighten the bounds by what holds from the first to the last day less what lies between."""
    all_low, all_high = cover.bounds(spans[0][0], spans[-1][1])
    between = [cover.bounds(before[1], after[0]) for before, after in pairwise(spans)]
    for least, most in between:
        all_high = None if all_high is None or least is None else all_high - least
        all_low = None if all_low is None or most is None else all_low - most
    if all_high is not None and (high is None or all_high < high):
        high = all_high
    if all_low is not None and (low is None or all_low > low):
        low = all_low
    return low, high


def _over_covered(cover: Cover, spans: Sequence[Span], whole: Number | None) -> Number | None:
    if whole is not None:
        return whole
    parts = [interval(*bounds) for span in spans for bounds in cover.reported(*span)]
    return added(parts) if parts else None


def _coverage(cover: Cover, spans: Sequence[Span], asked: Sequence[Period]) -> Coverage:
    covered = [part for span in spans for part in cover.covered(*span)]
    periods = [Period(datetime.date.fromordinal(start), datetime.date.fromordinal(end - 1)) for start, end in covered]
    return Coverage(tuple(periods), tuple(asked))


def _with_loose(
    loose: Sequence[Reported],
    low: Exact | None,
    high: Exact | None,
    within: set[str],
    taken_whole: bool,
    number_of: Callable[[Reported], Number | None] | None,
    gathered: Gathered,
) -> tuple[Exact | None, Exact | None, Number | None]:
    """Add figures without days: from none to all, or wholly where they stand for all of the project.

    The figure for all of the project holds those of its days, so it bounds these and is not added to them; `within`
    names the places of the figures of days.
    """
    wholes: dict[str, list[Number]] = {}
    parts: list[tuple[str, Number]] = []
    total = interval(low, high)
    for figure in loose:
        number = figure.value if number_of is None else number_of(figure)
        if number is None:
            continue
        if taken_whole or figure.whole:
            wholes.setdefault(figure.place, []).append(number)
        else:
            total = total + none_to_all(number)
            parts.append((figure.place, number))
    if not wholes:
        return total.low, total.high, None
    joined = {place: agreed(numbers) for place, numbers in wholes.items()}
    # The figure for the whole decides beside those of its places.
    summed = joined[""] if "" in joined else added(joined.values())
    if gathered.unique_per_period and "" not in joined:
        lows = [number.low or 0 for number in joined.values()]
        summed = interval(max(lows), summed.high)
    if not within:
        beside = [none_to_all(number) for place, number in parts if "" not in joined and place and place not in joined]
        summed = added([summed, *beside])
        return summed.low, summed.high, summed
    if "" not in joined:
        # How much of what another place came to lies in the asked days is not known; the whole holds its places.
        outside = [] if "" in within else [none_to_all(joined[place]) for place in sorted(joined.keys() - within)]
        total = added([total, *outside])
        if not within <= joined.keys():
            return total.low, total.high, None
    if not gathered.nonnegative:
        return total.low, total.high, None
    tops = [top for top in (total.high, summed.high) if top is not None]
    top = min(tops, default=None)
    if top is not None and total.low is not None and top < total.low:
        return top, total.low, None  # the parts come to more than the whole
    return total.low, top, None


def none_to_all(value: Number) -> Number:
    """Return the bounds of an unknown part of a figure."""
    low = None if value.low is None else min(0, value.low)
    high = None if value.high is None else max(0, value.high)
    return interval(low, high)


def _touches(gap: Observation, gathered: Gathered, spans: Sequence[Span]) -> bool:
    extent = gathered.span if gap.period == PROJECT else gap.extent
    if extent is None:
        return True
    start, end = extent.start.toordinal(), extent.end.toordinal() + 1
    return any(start < last and first < end for first, last in spans)


def _beyond(inside: Sequence[Piece], spans: Sequence[Span]) -> list[Piece]:
    return [piece for piece in inside if not any(start <= piece.start and piece.end <= end for start, end in spans)]


def _used(
    version: Version,
    inside: Sequence[Piece],
    loose: Sequence[Reported],
    gaps: Sequence[Observation],
    beyond: Sequence[Piece],
) -> tuple[Observation, ...]:
    """Return the figures that an answer rests on; what leaves the rest of a longer period is part of them."""
    chosen = {id(figure) for piece in inside for figure in piece.origins}
    chosen.update(id(figure) for figure in loose)
    wholes: dict[str, dict[Period, None]] = {}
    for figure in (figure for piece in beyond for figure in piece.origins):
        if figure.extent is not None:
            wholes.setdefault(figure.place, {})[figure.extent] = None
    for figure in version.reported if wholes else ():
        days = figure.extent
        if days is not None and any(whole.contains(days) for whole in wholes.get(figure.place, ())):
            chosen.add(id(figure))
    figures = [figure for figure in version.reported if id(figure) in chosen]
    return (*(used for figure in figures for used in (figure.observation, *figure.beside)), *gaps)


def _notes(
    cover: Cover,
    spans: Sequence[Span],
    inside: Sequence[Piece],
    beyond: Sequence[Piece],
    loose: Sequence[Reported],
    taken_whole: bool,
    gathered: Gathered,
    *,
    exact: bool,
) -> list[Message]:
    notes = [Message("unique-per-period")] if gathered.unique_per_period and len(inside) > 1 else []
    code = "figure-straddles-prorata" if gathered.prorata else "figure-straddles-asked"
    for piece in [] if exact and not gathered.prorata else beyond[:_MOST_NOTES]:
        figure = piece.origins[0]
        notes.append(Message(code, value=figure.value, period=figure.extent))
    for span in spans:
        if cover.takes_places_as_whole(*span):
            notes.append(Message("places-taken-as-whole", places=tuple(cover.places)))
            silent = cover.silent_places(*span)
            if silent:
                notes.append(Message("places-not-reported", places=tuple(silent)))
    crossing = _crossing(inside) if len(inside) > 1 else None
    if crossing is not None:
        notes.append(Message("periods-overlap", first=crossing[0], second=crossing[1]))
    undated = len([figure for figure in loose if figure.extent is None and not figure.whole])
    if undated and not taken_whole:
        notes.append(Message("undated-none-to-all", count=undated))
    elif not spans and not taken_whole and any(not figure.whole for figure in loose):
        notes.append(Message("project-period-unknown"))
    return notes


def _crossing(inside: Sequence[Piece]) -> tuple[Period | None, Period | None] | None:
    """Return two periods of one place that overlap without one holding the other."""
    open_pieces: dict[str, list[Piece]] = {}
    for piece in sorted(inside, key=lambda piece: (piece.start, -piece.end)):
        figure = piece.origins[0]
        around = open_pieces.setdefault(figure.place, [])
        while around and around[-1].end <= piece.start:
            around.pop()
        if around and piece.end > around[-1].end:
            return around[-1].origins[0].extent, figure.extent
        around.append(piece)
    return None


def _pooled(version: Version, gathered: Gathered, asked: Sequence[Period] | None) -> Answer:
    """Pool numerators and denominators over the asked days: sum over sum, never the mean of shares."""
    above = _summed(version, gathered, asked, _numerator)
    below = _summed(version, gathered, asked, _denominator)
    alone = [figure.observation for figure in version.reported if not isinstance(figure.observation.value, Pooled)]
    notes = [Message("share-not-poolable", value=figure.value) for figure in alone if isinstance(figure.value, Number)]
    top, bottom = above.reported, below.reported
    if top is None and isinstance(above.value, Number) and above.coverage is None:
        top = above.value
    if bottom is None and isinstance(below.value, Number) and below.coverage is None:
        bottom = below.value
    missing = above.missing + len(alone)
    if top is None or bottom is None:
        why = Message("no-numerator-and-denominator" if missing else "no-figure-in-period")
        return Answer(Missing(message=why), None, None, above.used, None, missing, (*above.notes, *notes))
    notes.append(Message("pooled", numerator=top, denominator=bottom))
    reported = quotient(gathered.unit, top, bottom)
    value = reported
    if isinstance(above.value, Number) and isinstance(below.value, Number):
        value = quotient(gathered.unit, above.value, below.value)
    return Answer(
        value,
        above.coverage,
        None,
        above.used,
        reported if isinstance(reported, Number) else None,
        missing,
        (*above.notes, *notes),
    )


def _numerator(figure: Reported) -> Number | None:
    value = figure.observation.value
    return value.numerator if isinstance(value, Pooled) and isinstance(value.numerator, Number) else None


def _denominator(figure: Reported) -> Number | None:
    value = figure.observation.value
    return value.denominator if isinstance(value, Pooled) and isinstance(value.denominator, Number) else None
