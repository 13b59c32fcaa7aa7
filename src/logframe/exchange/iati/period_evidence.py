"""How published figures of several periods go together, by what the file itself shows."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final, TypeAlias

import attrs

from logframe.declaration.values.numbers import ZERO, Number, total
from logframe.declaration.values.periods import Period
from logframe.messages import Code, Message
from logframe.terms import DeclaredAccumulation

_CUMULATIVE: Final = re.compile(
    r"\b(?:cumulative(?:ly)?|cumulated|accumulated|running\s+total|to\s+date|since\s+(?:the\s+)?(?:start|beginning)"
    r"(?:\s+of\s+the\s+pro(?:ject|gramme))?|cumul(?:é|ée|és|ées|atif|ative)s?|acumulad[oa]s?|ackumulera[dt]e?)\b"
    r"|нарастающ\w+",
    re.IGNORECASE,
)


@attrs.define(unsafe_hash=True)
class Dated:
    """What a file says of one period: its target and its actual, None where it has none."""

    period: Period
    target: Number | None
    actual: Number | None


@attrs.define(unsafe_hash=True)
class _Whole:
    """The number of a period that holds others, those of the others, and the day on which the last ends with it."""

    number: Number
    parts: Sequence[Number]
    ends: datetime.date | None


_Wholes: TypeAlias = Sequence[_Whole]


@attrs.define(unsafe_hash=True)
class Evidence:
    """How figures of several periods go together, and what shows it; both None where nothing needs to be known."""

    accumulates: DeclaredAccumulation | None = None
    shown_by: Message | None = None


def evidence(
    figures: Sequence[Dated],
    *,
    words: str,
    state: str | None = None,
    is_average: bool,
    baseline: Number | None,
    may_fall: bool,
    aggregates: bool = True,
) -> Evidence:
    """Return how the figures of an indicator's periods go together.

    `words` are its title and description, `state` those of its title that name a state, `is_average` that its
    figures are averages or rates; `may_fall` says that
    less may be better, so that targets that fall show nothing; `aggregates` is False where the publisher says that
    figures must not be added up.
    """
    used = [figure for figure in figures if figure.target is not None or figure.actual is not None]
    if len(used) < 2:
        return Evidence()
    if is_average:
        return Evidence("snapshot", Message("iati-evidence-average"))
    if not aggregates:
        return Evidence("snapshot", Message("iati-evidence-not-aggregated"))
    used.sort(key=lambda figure: (figure.period.start, -figure.period.end.toordinal()))
    in_turn = all(first.period.end < second.period.start for first, second in pairwise(used))
    targets = [figure for figure in used if figure.target is not None]
    reported = [figure for figure in used if figure.actual is not None]
    # By far the most stand one after another, and hold none. Those of quarters may be reported by month.
    aims, reports = ((), ()) if in_turn else (_wholes(targets, _target), _wholes(reported, _actual))
    shown = _same_end(reports) or _same_end(aims) or _sums(aims) or _sums(reports)
    falls = None if may_fall or state is not None else _fall(targets if in_turn else _apart(targets), baseline)
    shown = shown or falls
    if shown is not None:
        return Evidence("increments", shown)
    cumulative = _cumulative(words)
    if cumulative:
        return Evidence("running-total", Message("iati-evidence-words", words=cumulative))
    last = _last_is_whole(reports, aims)
    if last is not None:
        is_total = not any(_falls(first.actual, second.actual) for first, second in pairwise(_apart(reported)))
        return Evidence("running-total" if is_total else "snapshot", last)
    if len({figure.period.start for figure in used}) == 1 and max(len(targets), len(reported)) > 1:
        steps = [figure.actual for figure in sorted(used, key=lambda figure: figure.period.end)]
        falls_back = may_fall or any(_falls(first, second) for first, second in pairwise(steps))
        start = used[0].period.start
        return Evidence("snapshot" if falls_back else "running-total", Message("iati-evidence-one-start", day=start))
    if state is not None and len(reported) > 1:
        return Evidence("open", Message("iati-evidence-state", words=state))
    if len(targets if in_turn else _innermost(targets)) < 2:
        # A target of the whole, towards which the figures go as those of any indicator, unless hardly as a sum.
        beyond = None if may_fall or not targets else _beyond(targets[0], reported)
        return Evidence() if beyond is None else Evidence("open", beyond)
    return Evidence("open", Message("iati-evidence-none"))


# Projects of a programme have the same indicators.
@lru_cache(maxsize=4096)
def _cumulative(words: str) -> str:
    cumulative = _CUMULATIVE.search(words)
    return "" if cumulative is None else cumulative[0]


def _apart(figures: Sequence[Dated]) -> Sequence[Dated]:
    """Return the periods that hold no other one, if none of them overlap by more than the day where they meet."""
    inner = _innermost(figures)
    overlap = any(first.period.end > second.period.start for first, second in pairwise(inner))
    return [] if overlap else inner


def _innermost(figures: Sequence[Dated]) -> list[Dated]:
    """Return the periods that hold no other one, of periods in order: what one holds comes after it."""
    inner: list[Dated] = []
    first_end = datetime.date.max
    for figure in reversed(figures):
        if figure.period.end < first_end:
            first_end = figure.period.end
            inner.append(figure)
    return inner[::-1]


def _actual(figure: Dated) -> Number | None:
    return figure.actual


def _target(figure: Dated) -> Number | None:
    return figure.target


def _wholes(figures: Sequence[Dated], take: Callable[[Dated], Number | None]) -> _Wholes:
    """Return the number of each period that holds others, with those of the smallest of these."""
    wholes: list[_Whole] = []
    for whole in figures:
        inner = _apart([figure for figure in figures if figure is not whole and whole.period.contains(figure.period)])
        number, parts = take(whole), [part for part in map(take, inner) if part is not None]
        if parts and number is not None:
            last = inner[-1].period
            ends = last.end == whole.period.end and last.start != whole.period.start
            wholes.append(_Whole(number, parts, last.end if ends else None))
    return wholes


def _same_end(wholes: _Wholes) -> Message | None:
    """Return what shows figures of each period: two periods that end together and differ."""
    for whole in wholes:
        number, last = whole.number, whole.parts[-1]
        # A zero may be a figure that was never set.
        if whole.ends is not None and not number.overlaps(last) and not number.contains(0):
            return Message("iati-evidence-same-end", day=whole.ends, whole=number, part=last)
    return None


def _sums(wholes: _Wholes) -> Message | None:
    """Return what shows figures of each period: they sum to that of the whole, and the last of them is less."""
    for whole in wholes:
        counted = [number for number in whole.parts if number != ZERO]
        if len(counted) > 1 and total(whole.parts).value == whole.number != whole.parts[-1]:
            return Message("iati-evidence-sum", whole=whole.number, count=len(whole.parts))
    return None


def _fall(figures: Sequence[Dated], baseline: Number | None) -> Message | None:
    """Return what shows figures of each period: a target lower than one before it, where more is better."""
    targets = [figure.target for figure in figures if figure.target is not None]
    rises = any(_falls(second, first) for first, second in pairwise(targets))
    if baseline is not None and not rises and all(_falls(baseline, target) for target in targets):
        return None  # a state that is to fall from its baseline
    for first, second in pairwise(targets):
        if _falls(first, second):
            return Message("iati-evidence-fall", first=first, second=second)
    return None


def _beyond(whole: Dated, reported: Sequence[Dated]) -> Message | None:
    """Return what speaks against a sum: it is twice the target or more, and no figure alone is half of it."""
    inner = _apart([figure for figure in reported if figure is not whole and whole.period.contains(figure.period)])
    numbers = [figure.actual for figure in inner if figure.actual is not None]
    summed = total(numbers).value
    if len(numbers) < 2 or whole.target is None or not isinstance(summed, Number):
        return None
    largest = max(number.high or 0 for number in numbers)
    if (summed.low or 0) < max(2 * (whole.target.high or 0), 2 * largest, 1):
        return None
    return Message("iati-evidence-beyond", sum=summed, target=whole.target)


def _falls(first: Number | None, second: Number | None) -> bool:
    if first is None or second is None or first.low is None or second.high is None:
        return False
    return second.high < first.low


def _last_is_whole(reports: _Wholes, aims: _Wholes) -> Message | None:
    """Return what shows that figures do not add up: the last of a whole is that of the whole, and targets rise to it.

    A target that is the same in each period may be that of the whole again; figures reported so are states or totals.
    """
    for whole in reports:
        actuals = [number for number in whole.parts if number != ZERO]
        if len(actuals) > 1 and actuals[-1] == whole.number:
            return Message("iati-evidence-last", whole=whole.number)
    for whole in aims:
        targets = whole.parts
        if len(targets) < 2 or not targets[0] != targets[-1] == whole.number:
            continue
        if not any(_falls(first, second) for first, second in pairwise(targets)):
            return Message("iati-evidence-last", whole=whole.number)
    return None


def told(evidence: Evidence) -> Message | None:
    """Return how an indicator was read and by what, None where nothing had to be chosen."""
    if evidence.accumulates is None or evidence.shown_by is None:
        return None
    return Message("iati-periods-read", accumulates=Code(evidence.accumulates), evidence=evidence.shown_by)
