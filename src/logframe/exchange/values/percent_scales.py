"""Percent or share: on which scale the stored numbers of a percentage stand, and which of them do not fit."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Final, Literal

import attrs

from logframe.declaration.values.numbers import Exact, Missing, Number, Value, exact, number
from logframe.messages import Message

_MOST_TIMES: Final = 10
"""How many times the whole a share may be: 8 shown as 800 % may be meant, 40 shown as 4,000 % is a slip."""


@attrs.frozen
class Stored:
    """A figure of a percentage as a file holds it."""

    number: Exact
    shown: Literal["plain", "percent format", "percent sign"] = "plain"
    """Whether a percent format shows the stored share in per cent, or the text itself says "12 %"."""


@attrs.frozen
class Percentages:
    """Figures in per cent, in the order they came in; those whose scale is doubtful are missing with the reason."""

    values: tuple[Value, ...]
    shares: bool
    """Whether plain numbers were read as shares of 1: then that is to be said."""


def percentages(figures: Sequence[Stored]) -> Percentages:
    """Return the figures of a percentage in per cent, by what the stored numbers show.

    0.4 shown as 40 %, 0.8 so shown and a plain 0.72 are shares of one scale. A 0.72 beside a 40, and a plain 0.5
    beside the text "12 %", are doubtful. 0 is the same on both scales; 1 is what the others are.
    """
    shares = [figure for figure in figures if _is_share(figure)]
    wholes = [figure for figure in figures if _is_whole(figure)]
    formatted = [figure for figure in figures if figure.shown == "percent format" and figure.number]
    signed = [figure for figure in figures if figure.shown == "percent sign"]
    as_shares = bool(shares or formatted) and not wholes
    plain_doubtful = bool((shares and signed) or (wholes and formatted and len(wholes) <= len(formatted)))
    values: list[Value] = []
    for figure in figures:
        if figure.shown == "percent sign" or not figure.number:
            values.append(number(figure.number))
        elif figure.shown == "percent format":
            slip = _size(figure) > _MOST_TIMES
            outnumbered = len(wholes) > len(formatted)
            values.append(_doubt(figure) if slip or outnumbered else _percent(figure.number))
        elif plain_doubtful:
            values.append(_doubt(figure))
        elif wholes and shares:
            minority = _is_share(figure) == (len(shares) <= len(wholes)) and _size(figure) != 1
            values.append(_doubt(figure) if minority or len(shares) == len(wholes) else _of(figure, shares, wholes))
        elif _size(figure) == 1 and not (shares or wholes or formatted):
            values.append(number(figure.number) if signed else _doubt(figure))
        else:
            values.append(_percent(figure.number) if as_shares else number(figure.number))
    plain_shares = (
        as_shares and not plain_doubtful and any(figure.shown == "plain" and figure.number for figure in figures)
    )
    return Percentages(tuple(values), plain_shares)


def _of(figure: Stored, shares: Sequence[Stored], wholes: Sequence[Stored]) -> Value:
    return _percent(figure.number) if len(shares) > len(wholes) else number(figure.number)


def _size(figure: Stored) -> Exact:
    return max(figure.number, -figure.number)


def _is_share(figure: Stored) -> bool:
    return figure.shown == "plain" and 0 < _size(figure) < 1


def _is_whole(figure: Stored) -> bool:
    return figure.shown == "plain" and _size(figure) > 1


def _percent(share: Exact) -> Number:
    return number(exact(Fraction(share) * 100))


def _doubt(figure: Stored) -> Missing:
    """Return that a figure is a percentage or a share, with both readings."""
    return Missing(message=Message("percent-or-share", percent=number(figure.number), share=_percent(figure.number)))
