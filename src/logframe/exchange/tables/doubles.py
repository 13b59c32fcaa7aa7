"""Figures of one indicator that cannot stand beside each other: doubles, shares beside counts, targets revised."""

from __future__ import annotations

from logframe.declaration.values.periods import Period
from logframe.exchange.tables.aims import Dated
from logframe.exchange.tables.figure_values import ValueOf, is_percent
from logframe.exchange.tables.findings import Findings, shown
from logframe.exchange.tables.headings import time_key
from logframe.exchange.tables.plans import IndicatorPlan


def without_doubles(dated: Dated, findings: Findings) -> list[tuple[ValueOf, Period | None]]:
    """Return the figures without those that contradict each other; each of these is an error at its cell."""
    if len({entry.figure.role for entry, _ in dated}) == len(dated):
        return list(dated)
    alike: dict[object, list[ValueOf]] = {}
    for entry, period in dated:
        figure = entry.figure
        if entry.is_missing or figure.alone or figure.proposal is not None:
            continue
        day, source = (None if piece is None else piece.text for piece in (figure.day, figure.source))
        time = (period.start, period.end) if period is not None else time_key(figure.when)
        key = (figure.role, time, figure.part, figure.whole, figure.at_end, figure.previous, day, source)
        alike.setdefault(key, []).append(entry)
    contradicting: set[int] = set()
    for entries in alike.values():
        if len(entries) < 2 or len({str(entry.value) for entry in entries}) < 2:
            continue
        for entry, beside in zip(entries, [*entries[1:], entries[0]], strict=True):
            contradicting.add(id(entry))
            text, second = shown(entry.figure.piece.text), shown(beside.figure.piece.text)
            findings.add("error", entry.figure.piece.cell, "table-figure-twice", text=text, second=second)
    return [(entry, period) for entry, period in dated if id(entry) not in contradicting]


def without_shares(plan: IndicatorPlan, entries: list[ValueOf], findings: Findings) -> list[ValueOf]:
    """Take out percentages of parts beside a whole that is counted, and keep their words: "of whom women: 45%"."""
    shares = [entry for entry in entries if entry.figure.part is not None and is_percent(entry)]
    for entry in shares:
        figure = entry.figure
        assert figure.part is not None
        if figure.role == "observed":
            plan.notes.append((f"{figure.heading}, {figure.part[1]}", figure.piece))
        if figure.proposal is None and figure.piece.cell is not plan.piece.cell:
            figure.piece.cell.mark("text", figure.role)
            findings.add("info", figure.piece.cell, "table-cell-kept", text=shown(figure.piece.text))
    return [entry for entry in entries if entry not in shares] if shares else entries


def without_superseded(plan: IndicatorPlan, entries: list[ValueOf], findings: Findings) -> list[ValueOf]:
    """Take out targets that a revised one replaces: of the same time, or the only original one; said at the revised."""
    if "revised" not in [entry.figure.revision for entry in entries]:
        return entries
    aims = [entry for entry in entries if entry.figure.role in ("target", "milestone") and not entry.is_missing]
    originals = [entry for entry in aims if entry.figure.revision == "original" and entry.figure.part is None]
    replaced: list[ValueOf] = []
    for figure in (entry.figure for entry in aims if entry.figure.revision == "revised"):
        for entry in aims:
            before = entry.figure
            same = (before.role, before.part) == (figure.role, figure.part) and before.revision != "revised"
            if same and (time_key(before.when) == time_key(figure.when) or [entry] == originals):
                replaced.append(entry)
                plan.notes.append((before.heading, before.piece))
                findings.infer(figure.piece.cell, "table-inferred-revised", text=shown(figure.piece.text),
                               before=shown(before.piece.text), heading=shown(before.heading))  # fmt: skip
    return [entry for entry in entries if entry not in replaced]
