"""Converters of the records of an evaluation: each reads one kind of keyword or says what is wrong with it."""

from __future__ import annotations

import datetime
from typing import TypeVar

from logframe.declaration.programme.status_claims import SAYINGS
from logframe.declaration.values.choices import refuse
from logframe.declaration.values.keywords import flag
from logframe.declaration.values.money import Amount
from logframe.declaration.values.numbers import Missing
from logframe.declaration.values.periods import Period, parse_day, parse_period
from logframe.errors import WrongTypeError
from logframe.messages import Code, Message
from logframe.terms import (
    ACTION_STATES,
    CONSEQUENCES,
    CRITERIA,
    DECISIONS,
    LEARNINGS,
    QUARTERS,
    STRENGTHS,
    TERMS,
    TRENDS,
    ActionState,
    Consequence,
    Criterion,
    Decision,
    Learning,
    Quarter,
    Strength,
    Term,
)

Choice = TypeVar("Choice", bound=str)


def _choice(keyword: str, choice: Choice | None, allowed: tuple[Choice, ...]) -> Choice | None:
    return choice if choice is None or choice in allowed else refuse(keyword, choice, allowed)


def criterion(choice: Criterion | None) -> Criterion | None:
    """Read an evaluation criterion."""
    return _choice("criterion", choice, CRITERIA["DAC 2019"])


def criteria_set(choice: str) -> str:
    """Read the name of a set of evaluation criteria."""
    return choice if choice in CRITERIA else refuse("criteria", choice, tuple(CRITERIA))


def quarter(choice: Quarter | None) -> Quarter | None:
    """Read a quarter of a SWOT analysis."""
    return _choice("kind", choice, QUARTERS)


def set_quarter(choice: Quarter) -> Quarter:
    """Read a quarter of a SWOT analysis that must be named."""
    return choice if choice in QUARTERS else refuse("quarter", choice, QUARTERS)


def decision(choice: Decision) -> Decision:
    """Read what the management decides about a recommendation."""
    return choice if choice in DECISIONS else refuse("decision", choice, DECISIONS)


def action_state(choice: ActionState) -> ActionState:
    """Read how far an action has come."""
    return choice if choice in ACTION_STATES else refuse("state", choice, ACTION_STATES)


def consequence(choice: Consequence) -> Consequence:
    """Read whether an effect is positive or negative."""
    return choice if choice in CONSEQUENCES else refuse("direction", choice, CONSEQUENCES)


def term(choice: Term | None) -> Term | None:
    """Read whether an effect is of the short or long term."""
    return _choice("term", choice, TERMS)


def learning(choice: Learning) -> Learning:
    """Read whether something is a lesson or best practice."""
    return choice if choice in LEARNINGS else refuse("kind", choice, LEARNINGS)


def strength(choice: Strength | None) -> Strength | None:
    """Read how strong the evidence for an answer is."""
    return _choice("strength", choice, STRENGTHS)


def saying(text: str | None) -> str:
    """Read what a finding says of an indicator: the word of a status, or how its figures moved."""
    allowed = (*SAYINGS, *TRENDS)
    return "" if text is None or text == "" else text if text in allowed else refuse("says", text, allowed)


def perhaps(typed: bool | None) -> bool | None:
    """Read a yes or no, or that nobody says."""
    return None if typed is None else flag(typed)


def day(typed: datetime.date | str | None) -> datetime.date | None:
    """Read a date; a month or year means its last day."""
    return None if typed is None else parse_day(typed, "date")


def span(typed: Period | str | None) -> Period | None:
    """Read a period."""
    return None if typed is None else parse_period(typed, "carried_out")


def cost(typed: Amount | Missing | None) -> Amount | Missing | None:
    """Read what a recommendation would cost."""
    if typed is None or isinstance(typed, (Amount, Missing)):
        return typed
    raise WrongTypeError(Message("keyword-not-amount", keyword=Code("cost"), kind=Code(type(typed).__name__)))


def count(typed: int | Missing) -> int | Missing:
    """Read a number of people."""
    if isinstance(typed, Missing) or (type(typed) is int and typed >= 0):
        return typed
    raise WrongTypeError(Message("consulted-not-whole", value=Code.of(typed)))
