"""Observations of an indicator from its figures: their time, parts, sources, and the table's own percentages."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final, cast

import attrs

from logframe.declaration.framework.observations import PROJECT, Observation
from logframe.declaration.values.numbers import Missing, Number, Value, at_least, total
from logframe.declaration.values.periods import Period
from logframe.declaration.values.quick_constructors import quick_constructor
from logframe.exchange.tables.accumulation import finest
from logframe.exchange.tables.aims import Dated, dimension_of, part_name, parts_of_whole, raw_of
from logframe.exchange.tables.counted_units import adds_up
from logframe.exchange.tables.figure_values import Reader, ValueOf
from logframe.exchange.tables.findings import shown
from logframe.exchange.tables.plans import Figure, IndicatorPlan
from logframe.exchange.tables.times import Times
from logframe.exchange.values.numbers import read_number
from logframe.exchange.values.percent_scales import Stored
from logframe.messages import Message
from logframe.terms import Accumulation

CLOSE: Final = Fraction(1, 2)
"""By how much a stated percentage may differ from its figures, in points: it is rounded."""

_observation = quick_constructor(Observation, "value", "disaggregation")


class Actuals:
    """Makes the observations of one indicator."""

    def __init__(self, plan: IndicatorPlan, times: Times, reader: Reader, sources: Any) -> None:
        self.plan = plan
        self.times = times
        self.reader = reader
        self.sources = sources

    def observations(self, dated: Dated, accumulates: Accumulation | None, kind: str) -> list[Observation]:
        """Return the observations, the figures of parts within those of their whole."""
        groups: dict[object, list[tuple[ValueOf, Period | None]]] = {}
        observed = [item for item in dated if item[0].figure.role == "observed"]
        if len(observed) < 2:
            return [self.observation(observed, accumulates, kind, None)] if observed else []
        for entry, period in sorted(observed, key=lambda item: not item[0].figure.previous):
            figure = entry.figure
            when = figure.when
            day = None if figure.day is None else figure.day.text
            span = None if period is None else (period.start, period.end)
            time: object = span or day or (when and (when.relative, when.number, when.of_year))
            if figure.alone:
                time = figure.piece.cell.place
            groups.setdefault((time, figure.whole, figure.previous), []).append((entry, period))
        made = []
        undated = len([entry for (entry, period), *_ in groups.values() if period is None and not entry.figure.alone])
        for number, group in enumerate(groups.values()):
            order = number + 1 if undated > 1 else None
            made.append(self.observation(group, accumulates, kind, order))
        return self.without_totals(made, groups, accumulates) if len(made) > 1 else made

    def observation(
        self,
        group: Sequence[tuple[ValueOf, Period | None]],
        accumulates: Accumulation | None,
        kind: str,
        order: int | None,
    ) -> Observation:
        """Return one observation: the figure of the whole, and those of its parts."""
        wholes: list[tuple[ValueOf, Period | None]] = []
        parts: list[tuple[ValueOf, Period | None]] = []
        for item in group:
            part = item[0].figure.part
            (wholes if part is None or part[0] == "whole" else parts).append(item)
        entry, period = wholes[0] if wholes else parts[0]
        keywords: dict[str, Any] = self.timing(entry, period, accumulates, kind)
        if order is not None and "period" in keywords and isinstance(keywords["period"], Missing):
            keywords["order"] = order
        value = entry.value
        if not wholes:
            adding = parts_of_whole([beside for beside, _ in parts]) if adds_up(self.plan) else []
            adds = kind == "number" and any(isinstance(part.value, Number) for part in adding)
            value = Missing(message=Message("table-parts-only"))
            if adds:
                value = total([cast(Value, part.value) for part in adding]).value
            if adds:
                self.reader.findings.infer(entry.figure.piece.cell, "table-inferred-whole", total=value)
        by_dimension: dict[str, dict[str, Any]] = {}
        if kind != "answer":
            for beside, _ in parts:
                by_dimension.setdefault(dimension_of(beside), {})[part_name(beside)] = beside.value
        figure = entry.figure
        source = self.sources(figure.source) if figure.source is not None else None
        return _observation(
            value=value, raw=figure.raw or raw_of(entry), source=source, disaggregation=by_dimension,
            definition=figure.definition, narrative=figure.narrative,
            comment=figure.comment.text if figure.alone and figure.comment else figure.piece.cell.comment,
            declared_at=self.reader.place(figure.piece.cell), **keywords,
        )  # fmt: skip

    def timing(
        self, entry: ValueOf, period: Period | None, accumulates: Accumulation | None, kind: str
    ) -> dict[str, Any]:
        """Return the period or date of a figure."""
        beside = self.plan.beside.get("period")
        day = entry.figure.day
        if period is None and day is not None:
            if day.text == PROJECT:
                return {"period": PROJECT}
            period = self.times.read(day.cell.value, day.text, day.cell)
            if period is not None:
                return {"date": period.end} if period.days == 1 else {"period": period}
        if period is None and beside is not None:
            if beside.text == PROJECT:
                return {"period": PROJECT}
            period = self.times.read(beside.cell.value, beside.text, beside.cell)
        if period is None:
            when = entry.figure.when
            name = entry.figure.heading if when is not None else ""
            return {"period": Missing(shown(name)) if name else Missing(message=Message("matrix-without-period"))}
        state = kind != "number" or accumulates in ("snapshot", "running-total")
        if period.days == 1 or (period.days <= 31 and accumulates != "increments") or (state and accumulates):
            return {"date": period.end}
        return {"period": period}

    def without_totals(
        self,
        made: list[Observation],
        groups: dict[object, list[tuple[ValueOf, Period | None]]],
        accumulates: Accumulation | None,
    ) -> list[Observation]:
        """Leave out the total of figures that stand beside it; an undated one is to date."""
        kept = []
        wholes = [any(entry.figure.whole or entry.figure.at_end for entry, _ in group) for group in groups.values()]
        if not any(wholes) or all(wholes):
            return made
        parts = _finest([observation for observation, whole in zip(made, wholes, strict=True) if not whole])
        numbers = [part.value for part in parts if isinstance(part.value, Number)]
        figures = [entry.figure for group in groups.values() for entry, _ in group]
        ends = {figure.piece.cell.place for figure in figures if figure.at_end}
        # Where no target has a date of its own, the total to date says that the periods are those of the project.
        open_aim = any(aim.role == "target" and (aim.at_end or aim.when is None) for aim in self.plan.figures)
        spans = [group[0][1] for group in groups.values()]
        for observation, whole, span in zip(made, wholes, spans, strict=True):
            # The total of 2023 holds no figure of 2022 or 2024, though it be as large.
            holds = span is None or any(part.end is None or span.start <= part.end <= span.end for part in parts)
            if whole and isinstance(observation.value, Number) and numbers and holds:
                summed = observation.value == total(numbers).value
                is_last = observation.value == numbers[-1]
                latest = is_last and (not summed or accumulates in ("running-total", "snapshot") or len(numbers) == 1)
                undated = isinstance(observation.period, Missing)
                # A year's total that is the state of its last month is no state at the end of the year.
                early = latest and observation.end is not None and (parts[-1].end or observation.end) < observation.end
                if (undated and latest) or early or (summed and (observation.end is not None or not open_aim)):
                    continue
                low, least = observation.value.low, total(numbers).value
                is_more = accumulates == "increments" and isinstance(least, Number) and (low or 0) > (least.low or 0)
                if undated and (summed or is_more) and low is not None:
                    kept.append(attrs.evolve(observation, value=at_least(low), period=PROJECT, order=None))
                    continue
                if undated and observation.declared_at in ends:
                    kept.append(attrs.evolve(observation, period=PROJECT, order=None))
                    continue
            kept.append(observation)
        return kept


def _finest(observations: Sequence[Observation]) -> list[Observation]:
    """Return the observations whose period holds that of no other."""
    own = finest(frozenset(item.period for item in observations if isinstance(item.period, Period)))
    return [item for item in observations if not isinstance(item.period, Period) or item.period in own]


def check_shares(plan: IndicatorPlan, dated: Dated, reader: Reader, times: Times) -> None:
    """Compare the percentages that a table states with its own figures; a difference is a problem of the cell."""
    for figure in plan.figures:
        if figure.role != "percent" or figure.part is not None:
            continue
        stated = stated_share(figure, reader)
        pair = _pair(figure, dated, times)
        if stated is None or pair is None:
            continue
        actual, target = pair
        if not target:
            continue
        own = Fraction(actual) * 100 / target
        way = _way(actual, target, dated)
        if way is not None and min(abs(own - reading) for reading in stated) > CLOSE:
            own = way if min(abs(way - reading) for reading in stated) <= CLOSE else own
        cell = figure.piece.cell
        if min(abs(own - reading) for reading in stated) <= CLOSE:
            reader.findings.infer(cell, "table-share-agrees", text=shown(figure.piece.text), share=rounded(own))
        else:
            reader.findings.add(
                "warning", cell, "table-share-differs", text=shown(figure.piece.text), share=rounded(own),
                actual=Number(actual, actual), target=Number(target, target),
            )  # fmt: skip


def _way(actual: Any, target: Any, dated: Dated) -> Fraction | None:
    """Return the share of the way from the baseline, in per cent; None without a single baseline, or a way."""
    starts = [
        entry.value.low
        for entry, _ in dated
        if entry.figure.role == "baseline" and entry.figure.part is None and isinstance(entry.value, Number)
        if entry.value.is_exact and entry.value.low is not None
    ]
    if len(starts) != 1 or starts[0] == target:
        return None
    return Fraction(actual - starts[0]) * 100 / Fraction(target - starts[0])


def rounded(share: Fraction) -> Number:
    """Return a share to a tenth of a per cent."""
    tenth = Fraction(round(share * 10), 10)
    plain = tenth.numerator if tenth.denominator == 1 else tenth
    return Number(plain, plain)


def stated_share(figure: Figure, reader: Reader) -> list[Fraction] | None:
    """Return what a stated percentage may be in per cent: a plain 0.8 is 0.8 or 80; None where it is no number."""
    content = figure.piece.value
    if isinstance(content, str):
        number = read_number(content, reader.signs)
        if number is None or not isinstance(number.value, Number) or number.value.low is None:
            return None
        low = Fraction(number.value.low)
        return [low] if number.percent else [low, low * 100]
    if isinstance(content, bool) or not isinstance(content, (int, Decimal)):
        return None
    low = Fraction(content)
    stored = Stored(low, "percent format" if figure.piece.cell.percent else "plain")
    return [low * 100] if stored.shown == "percent format" else [low, low * 100]


def _pair(figure: Figure, dated: Dated, times: Times) -> tuple[Any, Any] | None:
    """Return the actual and the target that a percentage is of: those of its own time, else the only ones."""
    when = times.dated(figure.when, figure.top or figure.piece.cell) if figure.when is not None else None
    numbers: dict[str, list[Any]] = {}
    ends = {entry.figure.role for entry, _ in dated if entry.figure.at_end} if figure.when is None else set()
    for entry, period in dated:
        if ends >= {"observed", "target"} and not entry.figure.at_end:
            continue
        if entry.figure.part is None and isinstance(entry.value, Number) and entry.value.is_exact:
            alike = figure.when is None or entry.figure.when == figure.when or (when is not None and period == when)
            if alike:
                numbers.setdefault(entry.figure.role, []).append(entry.value.low)
    observed, target = numbers.get("observed", []), numbers.get("target", [])
    return (observed[0], target[0]) if len(observed) == len(target) == 1 else None
