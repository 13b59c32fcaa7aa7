"""Figures of one indicator that cannot stand beside each other: doubles, shares beside counts, targets revised."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

import attrs

from logframe import units
from logframe.declaration.values.numbers import Exact, Number, exact, number
from logframe.declaration.values.periods import Period
from logframe.exchange.tables.aims import Dated
from logframe.exchange.tables.figure_values import Kind, ValueOf, is_percent
from logframe.exchange.tables.findings import Findings, shown
from logframe.exchange.tables.headings import OF_PART, time_key
from logframe.exchange.tables.plans import Figure, IndicatorPlan
from logframe.exchange.tables.splitting import is_of_which


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


def without_shares(plan: IndicatorPlan, entries: list[ValueOf], unit: str | None, kind: Kind,
                   findings: Findings) -> list[ValueOf]:  # fmt: skip
    """Return the figures with the shares of parts as numbers of their whole: "150" and "40 % women" are 60 women.

    What is no whole number of people, or no share of a count, is kept in its words.
    """
    if kind == "percent":
        shares = [entry for entry in entries if entry.figure.part is not None and _is_composition(entry.figure.heading)]
    else:
        shares = [entry for entry in entries if entry.figure.part is not None and _is_share(entry)]
    made = entries if not shares else [entry for entry in entries if entry not in shares]
    for entry in shares:
        figure = entry.figure
        assert figure.part is not None
        text = shown(figure.piece.text)
        whole = _whole_of(entry, entries) if figure.role == "observed" and kind == "number" else None
        part = None if whole is None else _part(entry, whole, unit)
        if part is not None and whole is not None:
            findings.infer(figure.piece.cell, "table-inferred-part", text=text, whole=whole, value=number(part),
                           part=figure.part[1])  # fmt: skip
            made.append(attrs.evolve(entry, value=number(part), number=None, words=""))
            continue
        if figure.role == "observed":
            plan.notes.append((f"{figure.heading}, {figure.part[1]}", figure.piece))
        if figure.proposal is None and figure.piece.cell is not plan.piece.cell:
            figure.piece.cell.mark("text", figure.role)
            findings.add("info", figure.piece.cell, "table-share-kept", text=text)
    return made


def _is_composition(heading: str) -> bool:
    """Return whether a heading is of who the counted are, and not of a percentage among them: "% women"."""
    own = heading.rpartition(" / ")[2]
    return OF_PART.match(own) is not None or is_of_which(own)


def _is_share(entry: ValueOf) -> bool:
    heading = entry.figure.heading
    return is_percent(entry) or (not entry.is_missing and bool(OF_PART.search(heading)))


def _whole_of(entry: ValueOf, entries: list[ValueOf]) -> Number | None:
    """Return the number that the share of a part is of: the only one of its time."""
    key = (entry.figure.role, time_key(entry.figure.when), entry.figure.previous)
    wholes = [
        beside.value
        for beside in entries
        if beside.figure.part is None
        and (beside.figure.role, time_key(beside.figure.when), beside.figure.previous) == key
        and beside.figure.whole == entry.figure.whole
    ]
    whole = wholes[0] if len(wholes) == 1 else None
    return whole if isinstance(whole, Number) and whole.is_exact else None


def _part(entry: ValueOf, whole: Number, unit: str | None) -> Exact | None:
    """Return how many a share is of a whole; None where it is no whole number of what is counted."""
    if not isinstance(entry.value, Number) or not entry.value.is_exact:
        return None
    share, cell = Fraction(entry.value.low or 0), entry.figure.piece.cell
    is_text = isinstance(entry.figure.piece.value, str)
    if cell.percent and not is_text:
        readings = {share}
    elif entry.number is not None and entry.number.percent:
        readings = {share / 100}
    else:
        readings = {share / 100, share} if 0 < share <= 1 else {share / 100}
    parts = {exact(reading * Fraction(whole.low or 0)) for reading in readings if 0 <= reading <= 1}
    if unit is None or units.is_counted(unit):
        parts = {part for part in parts if isinstance(part, int)}
    return parts.pop() if len(parts) == 1 else None


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
                if before.when is None and _is_past(figure, entries):
                    figure.when = None  # "Revised target (Nov 2022)": when it was revised, not when it is due
                    plan.notes.append((figure.heading, figure.piece))
    return [entry for entry in entries if entry not in replaced]


def _is_past(figure: Figure, entries: Sequence[ValueOf]) -> bool:
    """Return whether an actual value of a later time than that of a figure stands beside it."""
    when = figure.when
    times = [entry.figure.when for entry in entries if entry.figure.role == "observed"]
    starts = [time.period.start for time in times if time is not None and time.period is not None]
    return when is not None and when.period is not None and any(start > when.period.end for start in starts)
