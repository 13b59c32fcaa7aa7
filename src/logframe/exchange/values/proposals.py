"""Figures within the words of an indicator, as proposals of what they are: never years, ages, names or durations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final, Literal, TypeAlias

import attrs

from logframe.declaration.values.numbers import Missing, Number, Value, exact, number
from logframe.exchange.values import statement_words as words
from logframe.exchange.values import vocabulary
from logframe.exchange.values.date_pieces import Calendar
from logframe.exchange.values.figure_parsing import Figure, figure_at
from logframe.exchange.values.periods import ReadPeriod, find_periods
from logframe.exchange.values.relative_changes import Change, change_at
from logframe.exchange.values.signs import Signs
from logframe.exchange.values.statement_marks import Marks
from logframe.exchange.values.tokens import Token
from logframe.exchange.values.unit_words import unit_at
from logframe.messages import Message

Role: TypeAlias = Literal["target", "baseline", "milestone", "unclear"]

_LONGEST: Final = 2000


@attrs.frozen
class PartFigure:
    """A figure of a part of the whole: "of whom 320 women", "half of them women"."""

    dimension: words.Dimension | Literal[""]
    name: str
    value: Value
    percent: bool
    span: tuple[int, int]


@attrs.frozen
class Proposal:
    """A figure that the words of an indicator hold, and what it probably is."""

    role: Role
    value: Value
    unit: str = ""
    percent: bool = False
    change: Change | None = None
    period: ReadPeriod | None = None
    parts: tuple[PartFigure, ...] = ()
    span: tuple[int, int] = (0, 0)
    """From where to where in the text the figure stands."""


@attrs.define
class _Mention:
    """A figure of the text with what was found out about it."""

    start: int
    end: int
    value: Value
    percent: bool = False
    unit: str = ""
    change: Change | None = None
    role: Role | Literal[""] = ""
    bracket: int = 0
    labelled: bool = False
    period: ReadPeriod | None = None
    parts: list[PartFigure] = attrs.field(factory=list)


def figures_in_words(
    text: str, signs: Signs | None = None, *, line_number: str = "", calendar: Calendar | None = None
) -> tuple[Proposal, ...]:
    """Return the figures that the words of an indicator hold, each with its role, unit, period, parts and place.

    `line_number` is the indicator's own number, which the text may begin with. What a reader would doubt has the role
    "unclear", or is left out where it may be no figure at all.
    """
    if len(text) > _LONGEST:
        return ()
    marks = Marks(text, line_number, find_periods(text, calendar))
    mentions = list(_mentions(marks, signs or Signs()))
    mentions = _with_parts(marks, mentions)
    _give_periods(marks, mentions)
    _give_roles(marks, mentions)
    share = _is_share(marks)
    return tuple(_proposal(marks.tokens, mention, share) for mention in mentions)


def _proposal(tokens: Sequence[Token], mention: _Mention, share: bool) -> Proposal:
    percent = mention.percent or (share and not mention.unit and mention.change is None)
    return Proposal(
        mention.role or "target",
        mention.value,
        mention.unit,
        percent,
        mention.change,
        mention.period,
        tuple(mention.parts),
        (tokens[mention.start].start, tokens[mention.end - 1].end),
    )


def _mentions(marks: Marks, signs: Signs) -> Iterator[_Mention]:
    """Yield every figure that is not of a date, a name, an age, a duration or a frequency."""
    tokens = marks.undated
    index = marks.begin
    while index < len(tokens):
        pair = _from_to(marks, index, signs)
        if pair is not None:
            yield from pair
            index = pair[1].end
            continue
        changed = change_at(tokens, index, signs)
        if changed is not None and _is_change(marks, index, figure_at(tokens, index, signs)):
            value = Missing(message=Message("relative-without-baseline"))
            yield _Mention(index, changed[1], value, change=changed[0], bracket=marks.bracket[index])
            index = changed[1]
            continue
        figure = figure_at(tokens, index, signs)
        if figure is None:
            index += 1
            continue
        mention = _mention(marks, figure)
        if mention is not None:
            yield mention
        index = max(figure.end, marks.past_list(figure.end) if mention is None else figure.end)


def _is_change(marks: Marks, index: int, figure: Figure | None) -> bool:
    """Return whether a change is one of the indicator, not "20 more" of a name, or an age: "under 5 falls"."""
    if figure is not None and marks.is_age_limit(figure):
        return False
    return marks.tokens[index].kind != "number" or not marks.is_name(index)


def _from_to(marks: Marks, index: int, signs: Signs) -> tuple[_Mention, _Mention] | None:
    """Read "from 35 % to 20 %" and "from 20 to 70"."""
    tokens = marks.undated
    origin = vocabulary.FROM.at(tokens, index)
    rise = vocabulary.RISES.at(tokens, index)
    if rise is not None and origin is None:
        # "baisse de 18 % à 12 %" is no change by 18 %.
        origin = (True, rise[1]) if tokens[rise[1] - 1].key in ("de", "del") else vocabulary.FROM.at(tokens, rise[1])
    if origin is None:
        return None
    for at in range(origin[1] + 1, min(origin[1] + 10, len(tokens))):
        joint = vocabulary.TO.at(tokens, at)
        if joint is None:
            continue
        first = figure_at(tokens[:at], origin[1], signs)
        second = figure_at(tokens, joint[1], signs)
        if first is None or second is None or first.number is None or second.number is None:
            return None
        changes = any(vocabulary.RISES.at(tokens, before) is not None for before in range(marks.begin, index))
        ages = not changes and words.DURATIONS.at(tokens, second.end) is not None
        if first.spelt or second.spelt or ages or not marks.is_open(first.end, at):
            return None
        percent = first.percent or second.percent
        unit = _unit(tokens, first) or _unit(tokens, second)
        bracket = marks.bracket[index]
        low = _Mention(origin[1], first.end, first.number, percent, unit, role="baseline", bracket=bracket)
        high = _Mention(joint[1], second.end, second.number, percent, unit, role="target", bracket=bracket)
        return low, high
    return None


def _unit(tokens: Sequence[Token], figure: Figure) -> str:
    following = unit_at(tokens, figure.end)
    return figure.unit or ("" if following is None or figure.percent else following[0])


def _mention(marks: Marks, figure: Figure) -> _Mention | None:
    """Return a figure as one of the indicator; None where it is the number of something else."""
    tokens = marks.tokens
    if figure.spelt and not marks.may_be_spelt(figure.start, figure.end):
        return None
    qualified = vocabulary.BOUNDS.at(tokens, figure.start) is not None
    opening = figure.start == marks.begin
    names = words.REFERENCES.at(tokens, figure.start) is not None  # SDG is also a currency
    if names or marks.is_name(figure.start) or marks.is_denominator(figure.start):
        return None
    if figure.problem is not None and "decimal" in figure.problem.fields:
        unsure = Missing(message=figure.problem)
        return _Mention(figure.start, figure.end, unsure, role="unclear", bracket=marks.bracket[figure.start])
    if figure.number is None and figure.pair is None:
        return None
    own = words.OWN_BASELINES.at(tokens, marks.before(figure.start)) is not None
    leads_to = figure.start > 0 and vocabulary.TO.at(tokens, figure.start - 1) is not None
    reached = leads_to and any(  # "reduced to 3.5 hours"
        vocabulary.RISES.at(tokens, at) is not None for at in range(max(0, figure.start - 3), figure.start)
    )
    if not (figure.percent or opening or reached) and marks.is_age(figure.end):
        return None
    context = words.BEFORE_CONTEXT.at(tokens, figure.start - 1) if figure.start else None
    hyphen = figure.end < len(tokens) and tokens[figure.end].key == "-" and not tokens[figure.end].spaced
    duration = words.DURATIONS.at(tokens, figure.end + hyphen) is not None and not figure.percent
    if duration and not opening and (hyphen or tokens[figure.start].key == "over"):
        return None  # "a 5-day course", "over 36 months"
    if (duration and not (opening or qualified or own or reached)) or (
        context is not None and not (figure.percent or qualified or leads_to or own)
    ):
        return None
    if marks.is_age_limit(figure):
        return None
    value: Value
    percent = figure.percent
    if figure.pair is not None:
        above, below = figure.pair
        if vocabulary.OUT_OF.at(tokens, figure.end - 2) is None or above > below or below <= 0:
            return None
        value, percent = number(exact(Fraction(above) * 100 / Fraction(below))), True
    elif figure.fraction:
        assert figure.number is not None
        value, percent = figure.number * 100, True
    else:
        assert figure.number is not None
        value = figure.number
    return _Mention(
        figure.start, figure.end, value, percent, _unit(tokens, figure), bracket=marks.bracket[figure.start]
    )


def _with_parts(marks: Marks, mentions: list[_Mention]) -> list[_Mention]:
    """Return the figures without those of parts, which their whole holds."""
    wholes: list[_Mention] = []
    loose: list[tuple[_Mention, PartFigure]] = []
    for mention in mentions:
        part = _part(marks, mention)
        whole = wholes[-1] if wholes else None
        if part is None or mention.change is not None:
            wholes.append(mention)
        elif whole is not None and (_is_included(marks, whole, mention) or whole.parts):
            whole.parts.append(part)
        else:
            loose.append((mention, part))
            wholes.append(mention)
    if len(loose) > 1 and len(wholes) == len(loose):
        first = loose[0][0]
        parts = [part for _, part in loose]
        value = Missing(message=Message("cell-several-figures"))
        return [_Mention(first.start, loose[-1][0].end, value, unit="person", parts=parts, bracket=first.bracket)]
    return wholes


def _part(marks: Marks, mention: _Mention) -> PartFigure | None:
    """Return a figure as that of a part, if words of one stand at it: "320 women", "half of them women", "F: 120"."""
    tokens = marks.tokens
    span = (tokens[mention.start].start, tokens[mention.end - 1].end)
    for at in range(mention.end, min(mention.end + 5, len(tokens))):
        if tokens[at].kind == "number" or (tokens[at].kind == "sign" and tokens[at].key not in ("(", "%")):
            break
        phrase = words.PARTS.at(tokens, at)
        if phrase is not None and len(tokens[at].text) > 1:
            name = marks.text[tokens[at].start : tokens[phrase[1] - 1].end]
            return PartFigure(phrase[0], name, mention.value, mention.percent, span)
    at = mention.start - 1
    if at > 0 and tokens[at].key in (":", "="):
        at -= 1
        phrase = words.PARTS.at(tokens, at)
        if phrase is not None:
            return PartFigure(phrase[0], tokens[at].text, mention.value, mention.percent, span)
    including = words.INCLUDING.at(tokens, mention.end)
    if including is not None:
        end = next((at for at in range(including[1], len(tokens)) if tokens[at].kind == "sign"), len(tokens))
        name = marks.text[tokens[including[1] - 1].end : tokens[end - 1].end].strip()
        return PartFigure("", name, mention.value, mention.percent, span) if name else None
    return None


def _is_included(marks: Marks, whole: _Mention, mention: _Mention) -> bool:
    """Return whether a figure is written as a part of another: in brackets, "of whom", "half of them"."""
    tokens = marks.tokens
    if mention.bracket != whole.bracket and mention.bracket:
        return True
    for at in range(whole.end, min(mention.end + 4, len(tokens))):
        if words.INCLUDING.at(tokens, at) is not None:
            return True
    return mention.percent and not whole.percent


def _give_periods(marks: Marks, mentions: Sequence[_Mention]) -> None:
    """Give each figure the date after it, else the one before it that belongs to no other."""
    used: set[int] = set()
    for place, mention in enumerate(mentions):
        after = mentions[place + 1].start if place + 1 < len(mentions) else len(marks.tokens)
        before = mentions[place - 1].end if place else 0
        for position, period, first in marks.periods:
            if position in used or not before <= first < after:
                continue
            if marks.is_of_baseline(first) and not mention.bracket == marks.bracket[first] != 0:
                continue
            labels = marks.is_label(position)
            if first < mention.start:
                stage = period.relative in ("start", "middle", "end")
                if labels or not place or mention.bracket == marks.bracket[first] != 0:
                    if stage and period.relative == "start":
                        continue
                    mention.period, mention.labelled = period, labels
                    used.add(position)
                continue
            if labels or period.relative == "start":
                break
            if mention.period is None or (mention.labelled is False and first >= mention.end):
                mention.period = period
                used.add(position)
            break
        if words.OWN_BASELINES.at(marks.tokens, marks.before(mention.start)) is not None or marks.is_baseline(
            before, mention.start, mention.end
        ):
            mention.role = "baseline"


def _give_roles(marks: Marks, mentions: Sequence[_Mention]) -> None:
    """Say which figures are targets: by words, by brackets, then by their years; else it is unclear."""
    open_mentions = [mention for mention in mentions if not mention.role]
    outer = [mention for mention in open_mentions if not mention.bracket]
    for mention in open_mentions:
        if mention.bracket and mention.labelled and outer and _is_earlier(mention.period, outer[0].period):
            mention.role = "baseline"
    open_mentions = [mention for mention in open_mentions if not mention.role]
    if len(open_mentions) < 2:
        return
    dated = [mention for mention in open_mentions if mention.period is not None and mention.period.period is not None]
    ends = [mention.period.period.end for mention in dated if mention.period and mention.period.period]
    if len(dated) == len(open_mentions) and len(set(ends)) == len(ends):
        has_baseline = any(mention.role == "baseline" for mention in mentions)
        ordered = [mention for _, mention in sorted(zip(ends, dated, strict=True), key=lambda pair: pair[0])]
        for mention in ordered[:-1]:
            mention.role = "milestone"
        if not has_baseline:
            bounded = isinstance(ordered[0].value, Number) and ordered[0].value.form == "bound"
            ordered[0].role = "milestone" if bounded else "baseline"
        ordered[-1].role = "target"
        return
    first, *later = open_mentions
    if first.unit and not first.percent and all(_is_beside(marks, first, mention) for mention in later):
        later = [mention for mention in later if not mention.bracket]
        first.role = "target"  # "2,000 households receive 20 kg", "450 people (90 a year)"
    for mention in later if first.role else open_mentions:
        mention.role = "unclear"


def _is_beside(marks: Marks, first: _Mention, mention: _Mention) -> bool:
    """Return whether a figure measures something else than the one that the indicator begins with: no second aim."""
    if marks.tokens[mention.start - 1].key in (",", ";") or vocabulary.AND.at(marks.tokens, mention.start - 1):
        return False
    return mention.unit not in ("", first.unit) and mention.period is None and not mention.percent


def _is_earlier(period: ReadPeriod | None, outer: ReadPeriod | None) -> bool:
    if period is None:
        return False
    if outer is None:
        return True
    if outer.relative in ("end", "middle") and outer.period is None:
        return True
    return period.period is not None and outer.period is not None and period.period.end < outer.period.end


def _is_share(marks: Marks) -> bool:
    """Return whether the indicator is a percentage by its words: "% of pupils", "Proportion of women"."""
    for at in range(marks.first, min(marks.first + 4, len(marks.tokens))):
        if words.SHARES.at(marks.tokens, at) is not None and (
            not at or marks.tokens[at - 1].kind != "number" or at == marks.begin
        ):
            return True
    return False
