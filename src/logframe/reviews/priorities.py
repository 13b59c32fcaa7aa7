"""What matters most on page one: of everything that is wrong, the few things that a decision hangs on."""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Iterable
from fractions import Fraction
from typing import Final

import attrs

from logframe.messages import Joined, Message

MOST: Final = 5
MOST_OF_A_CLASS: Final = 2


class PriorityClass(enum.StrEnum):
    """What kind of thing it is, the gravest first; a thing is of the first class that holds."""

    CONTRADICTION = "contradiction"
    """Figures contradict, and the word depends on which is right."""
    WORSE = "worse"
    """Adverse, not kept, or moved the wrong way by over 10 %."""
    MISSED = "missed"
    """Due and missed, or behind."""
    HALF_WAY = "half way"
    """Measurement stops half way, and of the effect there are stories at most."""
    NOT_DESCRIBED = "not described"
    """An objective or result without an indicator, an effect without a target."""
    NOT_REPORTED = "not reported"
    """Paid for and without a figure for a whole reporting interval, or a target due and open for want of reports."""
    DENIED = "denied"
    """A claim that the figures deny."""
    RISK = "risk"
    """A risk that came true, and to which no response is stated."""

    @property
    def rank(self) -> int:
        """Return the place of the class, 0 for the gravest."""
        return _RANKS[self]


_RANKS: Final = {kind: rank for rank, kind in enumerate(PriorityClass)}


@attrs.frozen
class Question:
    """What the project is asked, and the id of the result or objective that it is about."""

    text: Message
    node: str


@attrs.frozen
class Priority:
    """One thing that matters, the questions that follow from it, and the id of the node that it is about.

    `stake` is the share of the project that hangs on it, from 0 (or not known) to 1: 1 for an objective or the only
    target, else the lower bound of its share of the budget. `depth` counts the levels from impact down, `size` how
    large the difference is, `order` the place of its declaration; `indicators` are those that it names.
    """

    kind: PriorityClass
    message: Message
    questions: tuple[Question, ...]
    node: str
    indicators: tuple[str, ...] = ()
    stake: Fraction = Fraction(0)
    depth: int = 0
    size: Fraction = Fraction(0)
    order: int = 0
    is_explained: bool = False

    @property
    def moved(self) -> tuple[str, ...]:
        """Return the indicators of which it says from where to where they moved, and not only their status."""
        moves = self.message.fields.get("moves")
        pairs = zip(self.indicators, moves.items, strict=True) if isinstance(moves, Joined) else ()
        return tuple(id for id, move in pairs if isinstance(move, Message) and move.code == "priority-moved")


def most_important(candidates: Iterable[Priority], most: int = MOST) -> tuple[Priority, ...]:
    """Return the few that matter most, in the order of their classes.

    The best of each class comes first; within a class what is unexplained, has most at stake, stands highest in the
    results chain and differs most. Where these are too many, the least at stake go, of equals the later class; where
    they are too few, the next follow by stake, at most two of a class.
    """
    ranked = sorted(candidates, key=_within_class)
    by_stake = sorted(ranked, key=lambda candidate: (-candidate.stake, candidate.kind.rank))
    best = {candidate.kind: candidate for candidate in reversed(ranked)}
    chosen = [candidate for candidate in by_stake if candidate is best[candidate.kind]][:most]
    of_class = Counter(candidate.kind for candidate in chosen)
    for candidate in by_stake:
        is_chosen = any(candidate is already for already in chosen)
        if len(chosen) < most and not is_chosen and 0 < of_class[candidate.kind] < MOST_OF_A_CLASS:
            chosen.append(candidate)
            of_class[candidate.kind] += 1
    in_order = [candidate for candidate in ranked if any(candidate is already for already in chosen)]
    return tuple(sorted(in_order, key=lambda candidate: candidate.kind.rank))


def questions_of(chosen: Iterable[Priority], others: Iterable[Priority], most: int = MOST) -> tuple[Question, ...]:
    """Return the first question of each thing that matters most, then their further ones, then those of the others."""
    first = [priority.questions for priority in chosen]
    second = [priority.questions for priority in sorted(others, key=_within_class)]
    asked = [questions[0] for questions in first if questions]
    asked += [question for questions in first for question in questions[1:]]
    asked += [question for questions in second for question in questions]
    return tuple({question.text: question for question in reversed(asked)}.values())[::-1][:most]


def _within_class(candidate: Priority) -> tuple[bool, Fraction, int, Fraction, int]:
    return candidate.is_explained, -candidate.stake, candidate.depth, -candidate.size, candidate.order
