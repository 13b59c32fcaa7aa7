"""Whether figures of several periods add up or stand: by words, a column, or the table's own totals; always said."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, cast

from logframe.declaration.values.numbers import Number
from logframe.declaration.values.periods import Period
from logframe.exchange.tables.figure_values import ValueOf
from logframe.exchange.tables.findings import Findings, shown
from logframe.exchange.tables.plans import IndicatorPlan
from logframe.exchange.tables.table_words import plain, words
from logframe.messages import Code, Message
from logframe.terms import ACCUMULATIONS, Accumulation

_CERTAIN: Final = 2  # words: a single one such as "no" or "level" within a sentence says nothing
_ALONE: Final = frozenset({"cumulative", "snapshot", "cumulatif", "cumulé", "acumulado", "acumulativo", "kumulativ"})


def accumulation_of(
    plan: IndicatorPlan, dated: Sequence[tuple[ValueOf, Period | None]], findings: Findings
) -> Accumulation | None:
    """Return how the figures of an indicator go together, None where nothing shows it."""
    cell = plan.beside.get("accumulates")
    if cell is not None:
        if cell.text in ACCUMULATIONS:
            return cell.text
        phrase = words("gathers").exactly(plain(cell.text))
        if phrase is not None:
            return cast(Accumulation, phrase.meaning)
        findings.add(
            "error",
            cell.cell,
            "table-accumulation-unclear",
            text=shown(cell.text),
            words=tuple(map(Code, ACCUMULATIONS)),
        )
    stated = _by_words(plan, findings)
    by_totals = _by_totals(plan, dated, findings, said_elsewhere=stated is not None)
    if stated is not None:
        if stated == "snapshot" and plan.totals:
            findings.add("info", plan.piece.cell, "table-total-of-states", heading=shown(plan.totals[0]))
        return stated
    return by_totals


def _by_words(plan: IndicatorPlan, findings: Findings) -> Accumulation | None:
    texts = [(plan.piece.cell, plan.statement), *((piece.cell, piece.text) for piece in plan.comments)]
    texts += [(piece.cell, piece.text) for role, piece in plan.beside.items() if role in ("definition", "unit")]
    for cell, text in texts:
        tokens = plain(text).split()
        for phrase in words("gathers").within(tokens):
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
    for figure in plan.figures:
        if figure.cumulative and figure.role in ("target", "milestone", "observed"):
            findings.infer(
                figure.piece.cell,
                "table-inferred-accumulation",
                accumulation=words_for("running-total"),
                by=Code("heading"),
                text=shown(figure.heading),
            )
            return "running-total"
    return None


def _by_totals(
    plan: IndicatorPlan, dated: Sequence[tuple[ValueOf, Period | None]], findings: Findings, *, said_elsewhere: bool
) -> Accumulation | None:
    """Compare the figure of a whole with those of its periods; a column of totals alone says that they add up."""
    for role in ("observed", "target"):
        wholes = [entry for entry, _ in dated if entry.figure.role == role and entry.figure.whole]
        parts = [
            entry
            for entry, _ in dated
            if entry.figure.role == role
            and not entry.figure.whole
            and not entry.figure.at_end
            and entry.figure.when is not None
            and entry.figure.part is None
        ]
        numbers = [entry.value for entry in parts if isinstance(entry.value, Number) and entry.value.is_exact]
        for whole in wholes:
            value = whole.value
            if said_elsewhere or not isinstance(value, Number) or len(numbers) < 2:
                continue
            total = sum((number.low or 0) for number in numbers)
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
                return None
    if plan.totals and not said_elsewhere and not any(entry.figure.whole for entry, _ in dated):
        findings.infer(
            plan.piece.cell,
            "table-inferred-accumulation",
            accumulation=words_for("increments"),
            by=Code("heading"),
            text=shown(plan.totals[0]),
        )
        return "increments"
    return None


def words_for(accumulation: str) -> Message:
    """Name how figures go together, in words."""
    return Message("table-accumulation", accumulation=Code(accumulation))
