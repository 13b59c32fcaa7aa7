"""Shares whose numerator, denominator and percentage stand in columns of their own, checked against each other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Final

import attrs

from logframe.declaration.values.numbers import Exact, Number, exact, number
from logframe.declaration.values.shares import out_of
from logframe.exchange.tables.actuals import CLOSE, rounded, stated_share
from logframe.exchange.tables.figure_values import PER_MANY, VALUED, Reader, value_of
from logframe.exchange.tables.findings import shown
from logframe.exchange.tables.headings import time_key
from logframe.exchange.tables.plans import Figure, IndicatorPlan, Piece
from logframe.exchange.values.booleans import is_nothing
from logframe.messages import Message

_LONGEST: Final = 100
_IN_ONE_CELL: Final = re.compile(
    r"N#?\s*[:=]?\s*(?P<numerator>\d[\d.,'\s]*?)\s*(?:[;,]?\s*D#?\s*[:=]?\s*(?P<denominator>\d[\d.,'\s]*?)\s*)?"
    r"(?:[;,]?\s*(?:[P%]\s*[:=]?\s*)?(?P<percentage>\d[\d.,]*\s?%)\s*)?"
)

Group = Mapping[str, Figure]
"""The figures of one share by what they are: numerator, denominator, percentage."""


def take_fractions(plan: IndicatorPlan, reader: Reader) -> None:
    """Put the figures of shares together: a ratio of both figures, else a percentage, else numbers alone.

    The percentage that a table states is compared with its own two figures; a difference is a problem of its cell.
    """
    groups: dict[object, dict[str, Figure]] = {}
    if "N" in [figure.piece.text[:1] for figure in plan.figures]:
        plan.figures = [part for figure in plan.figures for part in _marked(figure)]
    for figure in plan.figures:
        if figure.share and figure.role in VALUED:
            key = (figure.role, time_key(figure.when), figure.part, figure.whole, figure.at_end, figure.previous)
            name = "nothing" if is_nothing(figure.piece.text) else figure.share
            groups.setdefault(key, {}).setdefault(name, figure)
    if not groups:
        return
    plan.figures = [figure for figure in plan.figures if not figure.share]
    shares = [_pair(group, plan, reader) for group in groups.values()]
    is_number = not any({"percentage", "denominator"} & group.keys() for group in groups.values())
    if PER_MANY.search(plan.statement):
        shares = [None for _ in shares]  # a rate per 1,000 people is no share of its denominator
    states = [share for share, group in zip(shares, groups.values(), strict=True) if _role(group) == "observed"]
    is_ratio = any(states) and all(share is not None and 0 <= share[0] <= share[1] for share in states)
    for share, group in zip(shares, groups.values(), strict=True):
        if share is not None:
            plan.figures.append(_checked(share, group, reader, is_ratio=is_ratio))
        else:
            plan.figures.extend(_main(group, plan, reader, is_number=is_number))
    if is_ratio:
        cell = plan.figures[-1].piece.cell
        if "unit" in plan.beside:
            plan.notes.append(("Unit", plan.beside["unit"]))
        plan.beside.update(kind=Piece(cell, "ratio", "", False), unit=Piece(cell, "%", "", False))


def _marked(figure: Figure) -> Iterator[Figure]:
    """Yield the figures that a cell marks as numerator, denominator and percentage: "N: 17,822 D: 20,104 88.6%"."""
    match = _IN_ONE_CELL.fullmatch(figure.piece.text) if len(figure.piece.text) < _LONGEST else None
    if match is None or figure.role not in VALUED or figure.value is not None:
        yield figure
        return
    for share, text in match.groupdict().items():
        if text:
            piece = attrs.evolve(figure.piece, text=text, whole=False)
            yield attrs.evolve(figure, piece=piece, share=share, raw=figure.piece.text)


def _pair(group: Group, plan: IndicatorPlan, reader: Reader) -> tuple[Exact, Exact] | None:
    """Return the two figures of a share; None where not both are numbers."""
    numbers: list[Exact] = []
    for name in ("numerator", "denominator"):
        value = value_of(group[name], plan, None, reader).value if name in group else None
        if isinstance(value, Number) and value.is_exact and value.low is not None:
            numbers.append(value.low)
    return (numbers[0], numbers[1]) if len(numbers) > 1 and numbers[1] > 0 else None


def _main(group: Group, plan: IndicatorPlan, reader: Reader, *, is_number: bool) -> Iterator[Figure]:
    """Yield the figure that stands alone: a percentage, a number where there are no shares, or the word for none."""
    main = group.get("percentage") or (group.get("numerator") if is_number else None) or group.get("nothing")
    for name, figure in group.items():
        if figure is main:
            yield figure
        elif main is None and name == "numerator":
            yield attrs.evolve(figure, piece=attrs.evolve(figure.piece, text="n/a", whole=False), raw=figure.piece.text)
            reader.findings.add(
                "error", figure.piece.cell, "table-figure-unclear", column=figure.heading,
                text=shown(figure.piece.text), problem=Message("cell-numerator-alone"),
            )  # fmt: skip
        elif name != "nothing":
            figure.piece.cell.use = "text"
            plan.notes.append((figure.heading, figure.piece))


def _checked(share: tuple[Exact, Exact], group: Group, reader: Reader, *, is_ratio: bool) -> Figure:
    """Return the figure that a numerator and a denominator make, compared with the percentage beside them."""
    main, stated = group["numerator"], group.get("percentage")
    percent = Fraction(share[0]) * 100 / Fraction(share[1])
    readings = None if stated is None else stated_share(stated, reader)
    if stated is not None and readings is not None:
        text = shown(stated.piece.text)
        if min(abs(percent - reading) for reading in readings) <= CLOSE:
            reader.findings.infer(stated.piece.cell, "table-share-agrees", text=text, share=rounded(percent))
        else:
            reader.findings.add(
                "warning", stated.piece.cell, "table-share-differs", text=text, share=rounded(percent),
                actual=number(share[0]), target=number(share[1]),
            )  # fmt: skip
    value = out_of(*share) if is_ratio and main.role in ("observed", "baseline") else number(exact(percent))
    return attrs.evolve(main, value=value, raw=f"{main.piece.text} / {group['denominator'].piece.text}")


def _role(group: Group) -> str:
    return next(iter(group.values())).role
