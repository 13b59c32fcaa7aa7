"""The figure that a cell writes, with the words around it kept; a number that a reader would doubt is none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

import attrs

from logframe.declaration.values.numbers import Exact, Missing, Number, Value
from logframe.declaration.values.numbers import number as exactly
from logframe.exchange.values import vocabulary as words
from logframe.exchange.values.booleans import is_nothing
from logframe.exchange.values.date_pieces import is_year
from logframe.exchange.values.figure_parsing import Figure, figure_at, is_footnote
from logframe.exchange.values.periods import find_periods
from logframe.exchange.values.relative_changes import Change, change_at
from logframe.exchange.values.signs import Signs
from logframe.exchange.values.statement_words import INCLUDING, PARTS
from logframe.exchange.values.tokens import Phrases, Token, tokens_of
from logframe.exchange.values.unit_words import unit_at
from logframe.messages import Code, Message
from logframe.units import defined_unit

_LONGEST: Final = 1000
_SHORT: Final = 60
_UNKNOWN: Final = Signs()
_LABELS: Final = Phrases(
    {
        True: """b|t|r|base|target|value|total|number|baseline|actual|achieved|overall|result|revised|planned|cible
            |valeur|nombre|réalisé|meta|valor|número|línea de base|alvo|ziel|zielwert|wert|gesamt|anzahl|mål|värde
            |totalt|antal|цель|значение|всего|итого|факт|план"""
    }
)
_RANK: Final = re.compile(
    r"(\d{1,4})(?:st|nd|rd|th|er|ère|e|ème|eme|:[ea]|\.?[ºª]|-?(?:е|й|я|го|ое|ая|ый|ий))"
    r"(?: (?:place|rank|position|rang|puesto|lugar|posición|posição|plats|место))?"
    r"(?: ?\(?(?:/|of|out of|sur|de|av|из) ?\d{1,4}\)?)?",
    re.IGNORECASE,
)
_CONTEXT: Final = frozenset(
    """in from across for within among per over during under at on with by of to dans en pour par sur des chez
    para por durante a las los em nas nos das dos aus für pro bei mit i från för per på under av med в из на
    для по с у""".split()
)
"""Words before a number that is no second figure: "400 people in 12 districts"."""

_FOLLOWING: Final = frozenset("()[].,;:/-–\"'“”«»’*#&|")


@attrs.frozen
class ReadNumber:
    """What a text says of a figure."""

    value: Value
    """Missing where the text says that there is none, and where it cannot be said: then `problem` says why."""
    words: str = ""
    """The text around the number."""
    unit: str = ""
    """The unit or currency at the number, by the library's name; a sign that several currencies have as it stands."""
    percent: bool = False
    points: bool = False
    problem: Message | None = None
    change: Change | None = None
    """By how much, where the text says that and not how many."""
    pair: tuple[Exact, Exact] | None = None
    """Both figures of "5 out of 10" and "1:25", which are one value only for some indicators."""
    above: Number | None = None
    """The first of a pair with its bound: at least 5, of "at least 5 out of 10"."""
    joint: str = ""
    """What stands between the two of a pair: "/", ":", "in", "per", else "of"."""
    is_state: bool = False
    """Whether it is a rank or a ratio, which do not add up."""
    start: Value | None = None
    """From where, in "increase from 20 to 40"."""


def read_number(
    text: str, signs: Signs | None = None, *, number: str = "", unit: str = "", relative: bool = False
) -> ReadNumber | None:
    """Return the figure that a text writes; None where it writes none.

    `number` is that of the indicator or line, which the text may repeat: "1 2.8 (2021)" beside indicator 1 is 2.8.
    `unit` is that of the indicator. With `relative`, as in a target, "+20 %" is a change, else a number.
    """
    if len(text) <= _SHORT:
        return _short(" ".join(text.split()), signs or _UNKNOWN, number, unit, relative)
    return _read(" ".join(text.split()), signs or _UNKNOWN, number, unit, relative)


def _read(shown: str, signs: Signs, number: str, unit: str, relative: bool) -> ReadNumber | None:
    if not shown or len(shown) > _LONGEST:
        return None
    if shown.isascii() and shown.isdigit() and len(shown) <= _SHORT:
        return ReadNumber(exactly(int(shown)))
    tokens = tokens_of(shown)
    index = _past_number(tokens, number)
    if isinstance(index, Message):
        return _problem(index, shown)
    rest = shown[tokens[index].start :] if index < len(tokens) else ""
    if is_nothing(rest):
        return ReadNumber(Missing(message=Message("cell-without-figure", text=rest)), rest)
    tokens = tokens_of(rest)
    index = _past_label(tokens)
    changed = change_at(tokens, index, signs)
    # "+20" is a number where no target is meant; "20 % more" is a change anywhere.
    signed = index < len(tokens) and tokens[index].key in ("+", "-")
    if changed is not None and (relative or not signed):
        change, end = changed
        problem = _second_figure(tokens, end, rest)
        if problem is None:
            value = Missing(message=Message("cell-without-figure", text=rest))
            return ReadNumber(value, _around(rest, tokens, index, end), change=change)
        return _problem(problem, rest)
    index, begin = _past_rise(tokens, index, signs, relative=relative)
    figure = figure_at(tokens, index, signs, unit) if index < len(tokens) else None
    if figure is None or _is_date(rest, tokens, figure) or not _counts(tokens, figure):
        return None
    problem = figure.problem or _second_figure(tokens, figure.end, rest) or _differing_digits(tokens, figure)
    if problem is not None:
        return _problem(problem, rest)
    return _figure(rest, tokens, index, figure, begin)


def read_rank(text: str) -> ReadNumber | None:
    """Return the place that a text gives in an order: "120th", "12e", "3:e", "5-е"; None where it gives none."""
    match = _RANK.fullmatch(" ".join(text.split()))
    return None if match is None else ReadNumber(exactly(int(match[1])), text, is_state=True)


# The same short figures come again and again.
_short: Final = lru_cache(maxsize=4096)(_read)


def _figure(text: str, tokens: Sequence[Token], index: int, figure: Figure, begin: Value | None) -> ReadNumber:
    unit = figure.unit
    at = figure.end
    while is_footnote(tokens, at):
        at += 1
    following = unit_at(tokens, at) if not unit and not figure.percent else None
    around = _around(text, tokens, index, figure.end)
    found_unit = unit if following is None else _divided(tokens, following[1], following[0])
    if figure.pair is not None:
        message = Message("cell-pair-of-figures", above=Code(str(figure.pair[0])), below=Code(str(figure.pair[1])))
        return ReadNumber(
            Missing(message=message), around, found_unit, problem=message, pair=figure.pair, above=figure.number,
            joint=figure.joint,
        )  # fmt: skip
    value = figure.number
    assert value is not None
    if figure.fraction:
        return ReadNumber(attrs.evolve(value * 100, strict=value.strict), around, found_unit, percent=True)
    return ReadNumber(value, around, found_unit, figure.percent, figure.points, start=begin)


def _divided(tokens: Sequence[Token], index: int, unit: str) -> str:
    """Return the unit of "t/ha"; "" where what it is divided by is no unit."""
    parts = [unit]
    while index + 1 < len(tokens) and tokens[index].key == "/" and not tokens[index + 1].spaced:
        below = unit_at(tokens, index + 1)
        if below is None:
            return ""
        parts.append(below[0])
        index = below[1]
    return unit if len(parts) == 1 else defined_unit("/".join(parts)) or ""


def _problem(problem: Message, text: str) -> ReadNumber:
    return ReadNumber(Missing(message=problem), text, problem=problem)


def _past_number(tokens: Sequence[Token], number: str) -> int | Message:
    """Pass the number of the line; a doubt where it may be the beginning of the figure: "1 400" beside 1."""
    wanted = number.strip().rstrip(".)")
    if not wanted or not tokens or tokens[0].kind != "number":
        return 0
    first = tokens[0]
    if first.text == wanted and len(tokens) > 1:
        at = 1
        while at < len(tokens) and tokens[at].key in (".", ")", ":", "-") and not tokens[at].spaced:
            at += 1
        is_figure = at < len(tokens) and tokens[at].key in ("%", "(")  # "1 (2028)"
        return at if at < len(tokens) and tokens[at].spaced and not is_figure else 0
    groups = first.text.replace("\u00a0", " ").split(" ")
    if len(groups) > 1 and groups[0] == wanted:
        whole, rest = Code("".join(groups)), Code("".join(groups[1:]))
        return Message("cell-number-or-thousands", whole=whole, rest=rest)
    return 0


def _past_label(tokens: Sequence[Token]) -> int:
    """Pass "Target:", and a year as in "2024: 400"."""
    label = _LABELS.at(tokens, 0)
    end = label[1] if label is not None else 0
    if (
        not end
        and tokens
        and tokens[0].kind == "number"
        and len(tokens[0].text) == 4
        and tokens[0].text[:2] in ("19", "20")
    ):
        end = 1
    if label is not None and end + 1 < len(tokens) and tokens[end].text.isdigit() and len(tokens[end].text) == 4:
        end += int(tokens[end].text[:2] in ("19", "20"))
    if end < len(tokens) - 1 and tokens[end].key in (":", "=") and tokens[end + 1].spaced:
        return end + 1
    return 0


def _past_rise(tokens: Sequence[Token], index: int, signs: Signs, *, relative: bool) -> tuple[int, Value | None]:
    """Pass "increase to", and "increase from 20 to" with where it begins; of a target, "from 20 to" and "to" as well.

    A baseline may be led by "from" alone, where the target beside it is led by "to".
    """
    rise = words.RISES.at(tokens, index)
    moved = words.UP_OR_DOWN.at(tokens, index) if words.BOUNDS.at(tokens, index) is None else None
    if moved is not None and words.TO.at(tokens, moved[1]) is not None:
        rise = moved  # "down to 5"
    begin = index if rise is None else rise[1]
    origin = words.FROM.at(tokens, begin) if rise is not None or relative else None
    if origin is not None:
        figure = figure_at(tokens, origin[1], signs)
        # Both ends stand as a range, whichever is the larger.
        first = figure_at(tokens[: _joint(tokens, origin[1])], origin[1], signs)
        joint = words.TO.at(tokens, _joint(tokens, origin[1]))
        if figure is not None and first is not None and first.number is not None and joint is not None:
            return joint[1], first.number
        return index, None
    if rise is not None:
        to = words.TO.at(tokens, begin)
        return (to[1], None) if to is not None else (index, None)
    lead = (words.TO if relative else words.FROM).at(tokens, begin)
    if lead is None or tokens[begin].key == "bis" or words.BOUNDS.at(tokens, begin) is not None:
        return index, None  # "bis 30" may be at most 30
    if not _ends(tokens, lead[1], signs):
        return index, None
    return lead[1], None


def _ends(tokens: Sequence[Token], index: int, signs: Signs) -> bool:
    """Return whether a figure stands at a place, and nothing behind it but brackets: "90 (2028)", no year alone."""
    figure = figure_at(tokens, index, signs)
    if figure is None or figure.number is None or figure.number.form == "range" or figure.spelt:
        return False
    is_last = figure.end == len(tokens) or tokens[figure.end].key == "("
    return is_last and (figure.percent or not is_year(int(figure.number.low or 0)))


def _joint(tokens: Sequence[Token], index: int) -> int:
    """Return where the word "to" stands after a figure, or where the text ends."""
    for at in range(index + 1, min(index + 8, len(tokens))):
        if words.TO.at(tokens, at) is not None:
            return at
    return len(tokens)


def _is_date(text: str, tokens: Sequence[Token], figure: Figure) -> bool:
    """Return whether what seems a figure belongs to a date: 5-Feb, 31/12/2024, 2023-24; a year alone is a number."""
    start, end = tokens[figure.start].start, tokens[figure.end - 1].end
    numbers = [token.text for token in tokens if token.kind == "number"]
    alone = len(numbers) == 1 and numbers[0].count(".") < 2
    for period in () if alone else find_periods(text):
        if period.start <= start < period.end:
            year_alone = text[period.start : period.end].isdigit()
            return not year_alone
    following = tokens[figure.end : figure.end + 2]
    dashed = len(following) == 2 and following[0].key in ("-", "/") and not following[1].spaced
    return (dashed and words.MONTHS.at(following, 1) is not None) or (
        bool(following) and words.MONTHS.at(following, 0) is not None and end - start <= 2
    )


def _counts(tokens: Sequence[Token], figure: Figure) -> bool:
    """Return whether a numeral in letters stands alone, or before a unit: "five", "three workshops"."""
    if not figure.spelt:
        return True
    if figure.end >= len(tokens) or figure.percent or tokens[figure.end].key in ("(", "[", "*"):
        return True
    if figure.fraction:
        return False
    return tokens[figure.start].key not in words.ARTICLES and unit_at(tokens, figure.end) is not None


def _second_figure(tokens: Sequence[Token], index: int, text: str) -> Message | None:
    """Return what is wrong where another figure follows outside brackets, that is no date and no context."""
    if not _is_clean(tokens, index):
        return Message("cell-no-figure")
    spans: list[tuple[int, int]] | None = None
    depth = 0
    for at in range(index, len(tokens)):
        token = tokens[at]
        if token.kind == "sign":
            depth += (token.key in "([") - (token.key in ")]")
        if token.kind != "number" or depth > 0:
            continue
        if spans is None:
            spans = [(period.start, period.end) for period in find_periods(text)]
        if any(start <= token.start < end for start, end in spans):
            continue
        if depth == 0 and len(token.text) < 3 and [sign.key for sign in tokens[at + 1 :]] == [")"]:
            continue  # the mark of a footnote: "255 1)"
        before = tokens[at - 1]
        beside = before.kind == "word" and not token.spaced
        if beside or (before.kind == "word" and before.key in _CONTEXT and at > index):
            continue
        if _is_share_of_part(tokens, at):
            continue  # "400, 40 % women"
        if any(_leads_part(tokens, led, at) for led in range(max(index, at - 8), at)):
            continue  # "400, of which at least 40 % women"
        return Message("cell-several-figures")
    return None


def _is_share_of_part(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a percentage of people stands at a place, behind a comma."""
    if tokens[index - 1].key not in (",", ";"):
        return False
    percent = words.PERCENT.at(tokens, index + 1)
    return percent is not None and PARTS.at(tokens, percent[1]) is not None


def _leads_part(tokens: Sequence[Token], index: int, at: int) -> bool:
    """Return whether words such as "of which" begin at a place, with nothing but a bound before the figure."""
    including = INCLUDING.at(tokens, index)
    end = at + 1 if including is None else including[1]
    while end < at and (bound := words.BOUNDS.at(tokens, end)) is not None:
        end = bound[1]
    return end == at


def _differing_digits(tokens: Sequence[Token], figure: Figure) -> Message | None:
    """Return what is wrong with "fifteen (16)": in letters another number than in digits; "five (2024)" is dated."""
    following = tokens[figure.end : figure.end + 3]
    if not figure.spelt or figure.fraction or [token.key for token in following[::2]] != ["(", ")"]:
        return None
    digits = following[1].text
    differs = digits.isdigit() and len(digits) != 4 and figure.number != exactly(int(digits))
    return Message("cell-several-figures") if differs else None


def _is_clean(tokens: Sequence[Token], index: int) -> bool:
    """Return whether what follows a figure is words, not half of something else: "8-", "5 < 6"."""
    if index >= len(tokens):
        return True
    if tokens[index].kind == "sign" and tokens[index].key not in _FOLLOWING:
        return is_footnote(tokens, index)
    return index + 1 < len(tokens) or tokens[index].key not in ("-", "–", "/", ":")


def _around(text: str, tokens: Sequence[Token], index: int, end: int) -> str:
    """Return the text around the figure."""
    before = text[: tokens[index].start] if index else ""
    after = text[tokens[end - 1].end :]
    return " ".join(f"{before} {after}".split())
