"""Whether figures of several periods add up or stand: by words, a column, or the table's own totals; always said."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, cast

from logframe.declaration.values.numbers import Number
from logframe.declaration.values.periods import Period
from logframe.exchange.tables.counted_units import is_rate
from logframe.exchange.tables.figure_values import ValueOf
from logframe.exchange.tables.findings import Findings, near, shown
from logframe.exchange.tables.plans import IndicatorPlan
from logframe.exchange.tables.table_words import plain, words
from logframe.messages import Code, Message
from logframe.terms import ACCUMULATIONS, Accumulation

_SEVERAL: Final = 3
_CERTAIN: Final = 2  # words: a single one such as "no" or "level" within a sentence says nothing
_ALONE: Final = frozenset({"cumulative", "snapshot", "cumulatif", "cumulé", "acumulado", "acumulativo", "kumulativ"})

_WORDED: Final = ("definition", "unit")
_GATHERED: Final = frozenset({"target", "milestone", "observed"})


def accumulation_of(
    plan: IndicatorPlan, dated: Sequence[tuple[ValueOf, Period | None]], findings: Findings
) -> Accumulation | None:
    """Return how the figures of an indicator go together, None where nothing shows it."""
    cell = plan.beside.get("accumulates")
    if cell is not None:
        if cell.text in ACCUMULATIONS:
            return cell.text
        phrase = words("gathers").exactly(plain(cell.text))
        if phrase is not None and phrase.meaning == "increments" and (whole := _as_the_last(dated)) is not None:
            findings.add("warning", cell.cell, "table-accumulation-contradicted", text=shown(cell.text),
                         heading=shown(whole.figure.heading), total=whole.value)  # fmt: skip
            return None
        if phrase is not None:
            return cast(Accumulation, phrase.meaning)
        findings.add(
            "error",
            cell.cell,
            "table-accumulation-unclear",
            text=shown(cell.text),
            near=near(cell.text, [*ACCUMULATIONS, *words("gathers").phrases]),
            words=tuple(map(Code, ACCUMULATIONS)),
        )
    stated = _by_words(plan, dated, findings)
    if stated == "snapshot" and plan.totals:
        findings.add("info", plan.piece.cell, "table-total-of-states", heading=shown(plan.totals[0]))
    return _by_totals(plan, dated, findings) if stated is None else stated


def _as_the_last(dated: Sequence[tuple[ValueOf, Period | None]]) -> ValueOf | None:
    """Return the total of the actual values that is the last of them, and not their sum."""
    observed = [entry for entry, _ in dated if entry.figure.role == "observed" and entry.figure.part is None]
    wholes = [entry for entry in observed if entry.figure.whole or entry.figure.at_end]
    numbers = [entry.value for entry in observed if entry not in wholes and isinstance(entry.value, Number)]
    if len(wholes) != 1 or len(numbers) < 2 or not all(number.is_exact for number in numbers):
        return None
    low = wholes[0].value.low if isinstance(wholes[0].value, Number) else None
    return wholes[0] if low == numbers[-1].low and low != sum(number.low or 0 for number in numbers) else None


def _over_the_end(dated: Sequence[tuple[ValueOf, Period | None]]) -> ValueOf | None:
    """Return the target of the end where those of periods rise to it, and their sum would pass it."""
    aims = [entry for entry, _ in dated if entry.figure.role == "target" and entry.figure.part is None]
    ends = [entry for entry in aims if entry.figure.at_end]
    numbers = [entry.value for entry in aims if entry not in ends and entry.figure.when is not None]
    lows = [number.low for number in numbers if isinstance(number, Number) and number.low is not None]
    end = ends[0].value if len(ends) == 1 else None
    if len(lows) < 2 or len(lows) != len(numbers) or not isinstance(end, Number) or end.low is None:
        return None
    rises = all(before <= after for before, after in pairwise([*lows, end.low]))
    return ends[0] if rises and sum(lows) > end.low else None


def _is_to_fall(dated: Sequence[tuple[ValueOf, Period | None]]) -> bool:
    """Return whether every target lies below the baseline, as no total does: "travel time", 4.5 hours, target 2."""
    ends = {
        role: [entry.value for entry, _ in dated if entry.figure.role == role and entry.figure.part is None]
        for role in ("baseline", "target")
    }
    lowest = min((number.low or 0 for number in ends["baseline"] if isinstance(number, Number)), default=None)
    highs = [number.high for number in ends["target"] if isinstance(number, Number)]
    return lowest is not None and bool(highs) and all(high is not None and high < lowest for high in highs)


def _by_words(
    plan: IndicatorPlan, dated: Sequence[tuple[ValueOf, Period | None]], findings: Findings
) -> Accumulation | None:
    gathers = words("gathers")
    for piece in (plan.piece, *plan.comments, *[plan.beside[role] for role in plan.beside if role in _WORDED]):
        cell, text = piece.cell, plan.statement if piece is plan.piece else piece.text
        tokens = plain(text).split()
        if gathers.starts.isdisjoint(tokens):
            continue
        for phrase in gathers.within(tokens):
            matched = " ".join(tokens[phrase.first : phrase.last])
            if phrase.last - phrase.first >= _CERTAIN or matched in _ALONE:
                findings.infer(
                    cell,
                    "table-inferred-accumulation",
                    accumulation=words_for(phrase.meaning),
                    by=Code("words"),
                    text=matched,
                )
                return cast(Accumulation, phrase.meaning)
    if plan.summed:
        findings.infer(plan.piece.cell, "table-inferred-accumulation", accumulation=words_for("increments"),
                       by=Code("heading"), text=shown(plan.summed))  # fmt: skip
        return "increments"
    headed = [figure for figure in plan.figures if figure.cumulative and figure.role in _GATHERED]
    if not headed or is_rate(plan.statement) or _is_to_fall(dated):
        return None
    findings.infer(
        headed[0].piece.cell,
        "table-inferred-accumulation",
        accumulation=words_for("running-total"),
        by=Code("heading"),
        text=shown(headed[0].heading),
    )
    return "running-total"


def _by_totals(
    plan: IndicatorPlan, dated: Sequence[tuple[ValueOf, Period | None]], findings: Findings
) -> Accumulation | None:
    """Compare the figure of a whole with those of its periods; a column of totals alone says that they add up."""
    all_wholes = [entry for entry, _ in dated if entry.figure.whole or entry.figure.at_end]
    for role in ("observed", "target") if all_wholes else ():
        wholes = [entry for entry in all_wholes if entry.figure.role == role]
        if not wholes:
            continue
        own = finest(frozenset(period for entry, period in dated if entry.figure.role == role and period is not None))
        parts = [
            entry
            for entry, period in dated
            if entry.figure.role == role
            and not entry.figure.whole
            and not entry.figure.at_end
            and entry.figure.when is not None
            and entry.figure.part is None
            and (period is None or period in own)
        ]
        numbers = [entry.value for entry in parts if isinstance(entry.value, Number) and entry.value.is_exact]
        for whole in wholes:
            value = whole.value
            if not isinstance(value, Number) or not numbers:
                continue
            if len(numbers) == 1:
                is_more = value.low is not None and value.low > (numbers[0].low or 0)
                if role == "observed" and whole.figure.whole and is_more and not is_rate(plan.statement):
                    # "Jan-Jun" and "Total": what the half year has is in it.
                    findings.infer(whole.figure.piece.cell, "table-inferred-accumulation",
                                   accumulation=words_for("increments"), by=Code("heading"),
                                   text=shown(whole.figure.heading))  # fmt: skip
                    return "increments"
                continue
            total = sum((number.low or 0) for number in numbers)
            is_end = role == "target" and not whole.figure.whole
            rises = all((before.low or 0) <= (after.low or 0) for before, after in pairwise(numbers))
            if is_end and (value.low != total or (rises and len(numbers) < _SEVERAL)):
                continue  # 50 and 100 may as well lead to 150
            if value.low == total and value.low != numbers[-1].low:
                findings.infer(
                    whole.figure.piece.cell,
                    "table-inferred-accumulation-total",
                    heading=shown(whole.figure.heading),
                    total=value,
                )
                return "increments"
            if value.low == numbers[-1].low and value.low != total:
                findings.infer(
                    whole.figure.piece.cell,
                    "table-inferred-accumulation-last",
                    heading=shown(whole.figure.heading),
                    total=value,
                )
                return "running-total" if rises else "snapshot"
    over = None if not all_wholes or is_rate(plan.statement) else _over_the_end(dated)
    if over is not None:
        findings.infer(over.figure.piece.cell, "table-inferred-accumulation-last", heading=shown(over.figure.heading),
                       total=over.value)  # fmt: skip
        return "running-total"
    if plan.totals and not any(entry.figure.whole for entry in all_wholes):
        findings.infer(
            plan.piece.cell,
            "table-inferred-accumulation",
            accumulation=words_for("increments"),
            by=Code("heading"),
            text=shown(plan.totals[0]),
        )
        return "increments"
    return None


@functools.lru_cache(maxsize=256)
def finest(periods: frozenset[Period]) -> frozenset[Period]:
    """Return the periods that hold no other one: halves, and not the year beside them.

    The indicators of a table share their periods, so they are compared once.
    """
    return frozenset(
        period
        for period in periods
        if not any(inner != period and period.start <= inner.start and inner.end <= period.end for inner in periods)
    )


def words_for(accumulation: str) -> Message:
    """Name how figures go together, in words."""
    return Message("table-accumulation", accumulation=Code(accumulation))
