"""Refusals as a table shows them: a cell says only that figures do not compare, and why stands once below."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from logframe.declaration.values.numbers import Missing
from logframe.messages import Field, Joined, Message
from logframe.reviews.blocks import Block, Bullets, Lines
from logframe.reviews.refusals import Cause, Holding, Refusal
from logframe.reviews.side_by_side import ComparedFigure, SharedIndicator

Numbers: TypeAlias = Mapping[Message, int]
"""The number under which each reason stands below the table."""


def numbered(refusals: Sequence[Refusal]) -> Numbers:
    """Return the number of each reason."""
    return {refusal.reason: number for number, refusal in enumerate(refusals, 1)}


def answer_in_short(line: SharedIndicator | ComparedFigure, answer: Message, numbers: Numbers) -> Message:
    """Return the answer, or where the reasons stand below only that there is none."""
    marks = _marks(line.causes, numbers)
    return Message("not-compared-in-short", marks=marks) if marks.items else answer


def when_in_short(line: SharedIndicator | ComparedFigure, numbers: Numbers) -> Field:
    """Return the period, or where the reason stands below only that none is known."""
    marks = _marks(() if line.undated is None else (line.undated,), numbers)
    return Message("not-known-in-short", marks=marks) if marks.items else line.when


def period_in_short(period: Field, numbers: Mapping[Missing, int]) -> Field:
    """Return a period, or where the reason stands below only that it is not known."""
    if isinstance(period, Missing) and period in numbers:
        mark = Message("mark-of-note", number=numbers[period])
        return Message("not-known-in-short", marks=Joined((mark,), "sentences"))
    return period


def unknown_periods(numbers: Mapping[Missing, int]) -> Iterator[Block]:
    """Yield why periods are not known, each reason once."""
    notes = [
        Message("numbered-note", number=number, note=Message("refusal-no-period", reason=period.cause))
        for period, number in numbers.items()
    ]
    if notes:
        yield Bullets(tuple(notes))


def _marks(causes: Iterable[Cause], numbers: Numbers) -> Joined:
    own = sorted({numbers[cause.reason] for cause in causes if cause.reason in numbers})
    return Joined(tuple(Message("mark-of-note", number=number) for number in own), "sentences")


def refusal_blocks(refusals: Sequence[Refusal]) -> Iterator[Block]:
    """Yield each reason with its number, and below it for what it holds."""
    if refusals:
        yield Bullets(tuple(map(_refusal, range(1, len(refusals) + 1), refusals)))


def _refusal(number: int, refusal: Refusal) -> Lines:
    return Lines((Message("numbered-note", number=number, note=refusal.reason), *map(_holding, refusal.holdings)))


def _holding(holding: Holding) -> Message:
    return Message("refusal-holds-for", holders=holding.holders, subjects=Joined(holding.subjects, "semicolon"))
