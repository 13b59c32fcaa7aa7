"""Targets that say by how much: "+20 %", "increase by 10", "double"; understood against the baseline."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Final, Literal

import attrs

from logframe.declaration.values.numbers import Missing, Number, Value, interval
from logframe.exchange.values import vocabulary as words
from logframe.exchange.values.figure_parsing import Figure, figure_at
from logframe.exchange.values.signs import Signs
from logframe.exchange.values.tokens import Token
from logframe.messages import Message

_MOST_WORDS: Final = 14
_ADJECTIVES: Final = ("improv", "up", "down", "rais", "lower", "higher", "cut", "rose", "fell", "grown", "better")
"""Words of change after a figure that describe what is counted: "300 improved latrines"."""


@attrs.frozen
class Change:
    """By how much a figure is to rise or fall from its baseline."""

    size: Number
    by: Literal["percent", "points", "number", "times"]
    falls: bool = False

    def resolve(self, baseline: Value | None, *, is_percentage: bool) -> Value:
        """Return the figure that the change leads to.

        Missing without a baseline, and where a percentage changes by so much per cent, or by a number without a
        word, which may or may not mean points.
        """
        if not isinstance(baseline, Number):
            return Missing(message=Message("relative-without-baseline"))
        if self.by == "times":
            return baseline * self.size
        share, points = baseline * (1 + self._signed / 100), baseline + self._signed
        if is_percentage and self.by != "points":
            return Missing(message=Message("relative-to-percentage", points=points, share=share))
        return share if self.by == "percent" else points

    @property
    def _signed(self) -> Number:
        return -self.size if self.falls else self.size


def change_at(tokens: Sequence[Token], index: int, signs: Signs) -> tuple[Change, int] | None:
    """Return the change that is written at a place, and where it ends; None where there is none."""
    times = _against_baseline(tokens, index, signs) or _times(tokens, index, signs)
    if times is not None:
        return times
    rise = words.RISES.at(tokens, index)
    if rise is not None:
        return _after_word(tokens, rise[1], signs, falls=rise[0] < 0)
    moved = words.UP_OR_DOWN.at(tokens, index)
    if moved is not None:
        return _of_size(tokens, moved[1], signs, falls=moved[0] < 0)
    figure = figure_at(tokens, index, signs)
    if figure is None or figure.number is None:
        return None
    if figure.sign == "+" or (figure.sign == "-" and (figure.percent or figure.points)):
        number = -figure.number if figure.sign == "-" else figure.number
        return Change(number, _by(figure), figure.sign == "-"), figure.end
    end = figure.end
    if end < len(tokens) and tokens[end].key in ("of", "de", "d"):
        end += 1
    rise = words.RISES.at(tokens, end)
    if rise is None or tokens[end].key.startswith(_ADJECTIVES):
        return None
    if not (figure.percent or figure.points) and rise[1] < len(tokens) and words.RISES.at(tokens, figure.end) is None:
        return None
    return Change(figure.number, _by(figure), rise[0] < 0), rise[1]


def _by(figure: Figure) -> Literal["percent", "points", "number"]:
    return "points" if figure.points else "percent" if figure.percent else "number"


def _times(tokens: Sequence[Token], index: int, signs: Signs) -> tuple[Change, int] | None:
    """Read "double", "halved", "x2", "2x"."""
    phrase = words.TIMES.at(tokens, index)
    if phrase is not None:
        return _by_factor(phrase[0]), phrase[1]
    if index + 1 < len(tokens) and not tokens[index + 1].spaced:
        pair = tokens[index : index + 2]
        for cross, digits in (pair, pair[::-1]):
            if cross.key in ("x", "×") and digits.kind == "number" and digits.text.isdigit() and len(digits.text) <= 2:
                factor = int(digits.text)
                end = index + 2
                apart = end >= len(tokens) or tokens[end].spaced or tokens[end].kind == "sign"
                return (_by_factor(Fraction(factor)), end) if factor > 1 and apart and end == len(tokens) else None
    return None


def _against_baseline(tokens: Sequence[Token], index: int, signs: Signs) -> tuple[Change, int] | None:
    """Read "twice the baseline", "1.5 times baseline", "150 % of the baseline" and "20 % above baseline"."""
    twice = words.TWICE.at(tokens, index)
    figure = figure_at(tokens, index, signs) if twice is None else None
    direction: int | None = None
    if twice is not None:
        size, end = interval(twice[0], twice[0]), twice[1]
    elif figure is not None and figure.number is not None and not figure.sign:
        size, end = figure.number, figure.end
        link = (words.BESIDE_BASELINE if figure.percent else words.FOLD).at(tokens, end)
        if link is None:
            return None
        direction = link[0] if figure.percent else None
        end = link[1]
    else:
        return None
    baseline = words.BASELINES.at(tokens, end)
    of = None if baseline is not None or direction is not None else words.BESIDE_BASELINE.at(tokens, end)
    if of is not None and of[0] == 0:
        baseline = words.BASELINES.at(tokens, of[1])
    if baseline is None:
        return None
    if direction:
        return Change(size, "percent", direction < 0), baseline[1]
    return Change(size if direction is None else size / 100, "times"), baseline[1]


def _by_factor(factor: Fraction) -> Change:
    return Change(interval(factor, factor), "times", factor < 1)


def _after_word(tokens: Sequence[Token], index: int, signs: Signs, *, falls: bool) -> tuple[Change, int] | None:
    """Read the size after "increase": "by 20 %", "of the cases by half", not "to 400"."""
    direct = _of_size(tokens, index, signs, falls=falls)
    if direct is not None:
        return direct
    for at in range(index, min(len(tokens), index + _MOST_WORDS)):
        if tokens[at].kind == "number" or tokens[at].key in (".", ";", "("):
            return None
        joint = words.BY.at(tokens, at)
        figure = None if joint is None else figure_at(tokens, joint[1], signs)
        if figure is None or figure.number is None:
            continue
        if figure.fraction:
            part = figure.number if falls else None
            size = 1 - part if part is not None else 1 + figure.number
            return Change(size, "times", falls), figure.end
        if figure.spelt and tokens[joint[1] if joint else at].key in words.ARTICLES:
            continue
        if words.BY.at(tokens, at) is not None and _is_year(tokens, figure):
            return None
        return Change(figure.number, _by(figure), falls), figure.end
    return None


def _of_size(tokens: Sequence[Token], index: int, signs: Signs, *, falls: bool) -> tuple[Change, int] | None:
    """Read the size right behind a word of change: "up 20 %"; "falls below 25 %" says where to, not by how much."""
    figure = figure_at(tokens, index, signs) if words.BOUNDS.at(tokens, index) is None else None
    if figure is None or figure.number is None or figure.sign or not (figure.percent or figure.points):
        return None
    return Change(figure.number, _by(figure), falls), figure.end


def _is_year(tokens: Sequence[Token], figure: Figure) -> bool:
    """Return whether a figure after "by" is a year: "reduce by 2025" says when, not by how much."""
    text = tokens[figure.end - 1].text
    return figure.number is not None and len(text) == 4 and text.isdigit() and 1950 <= int(text) <= 2099
