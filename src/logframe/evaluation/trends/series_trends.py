"""Trends: whether a series moves the way it should, by the methods of statistical offices, every number shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, TypeAlias

import attrs

from logframe import messages
from logframe.declaration.programme.series import Series
from logframe.declaration.values.numbers import Exact, Number, Numeric, exact
from logframe.errors import DeclarationError, UnknownIdError, WrongTypeError
from logframe.evaluation.trends import differences, growth_rates
from logframe.evaluation.trends.trend_methods import Asked, Judged, TrendMethod
from logframe.explanations import Explanation
from logframe.nearest import nearest
from logframe.units import PERCENT

Way: TypeAlias = Literal["increase", "decrease"]

METHODS: dict[str, TrendMethod] = {one.name: one for one in (*growth_rates.METHODS, *differences.METHODS)}


@attrs.frozen
class Trend:
    """The class a method gives a series, with every number on the way to it, in the order of the computation.

    `label` is None where the method gives none, and `reason` says why. Growth rates are powers and are computed in
    double precision; everything linear is exact.
    """

    method: str
    label: str | None
    numbers: tuple[tuple[str, Exact | float], ...] = ()
    reason: str = ""

    def __getitem__(self, name: str) -> Exact | float | None:
        """Give an intermediate number by its name, None if the method did not come to it."""
        return dict(self.numbers).get(name)

    def explain(self) -> Explanation:
        """Tell the class, the formula and every number."""
        return messages.ask("explain", self, Explanation)


Scores: TypeAlias = float | Trend | Mapping[str, "Scores"] | Sequence["Scores"]


def trend(
    points: Mapping[int, Numeric] | Series,
    *,
    method: str = "open-sdg",
    direction: Way | None = None,
    target: Numeric | None = None,
    target_year: int | None = None,
    base_year: int | None = None,
    limit: Numeric | None = None,
    parity: bool = False,
    every_year: bool = False,
) -> Trend:
    """Judge how a series moves, by a named method.

    `points` are figures by year, or a Series with one figure a year. `direction` is which way is better; where
    a target is given it may be left out. `limit` is the natural limit of the quantity (100 for a percentage),
    `parity` asks for a target that may be missed on both sides, `every_year` for one that is to hold each year.
    `base_year` is the first year unless given. The methods and their formulas: trend_methods().
    Raises UnknownIdError for a method, WrongTypeError and DeclarationError for input that is none.
    """
    if method not in METHODS:
        near = nearest(method, METHODS)
        raise UnknownIdError(
            f"there is no trend method {method!r}",
            do=f"did you mean {near!r}?" if near else f"the methods are: {', '.join(METHODS)}",
        )
    read = _points(points)
    aim = None if target is None else exact(target, "the target")
    asked = Asked(
        points=read,
        base=min(read, default=0) if base_year is None else base_year,
        target=aim,
        target_year=target_year,
        falls=_falls(read, direction, aim, base_year),
        limit=None if limit is None else exact(limit, "the limit"),
        parity=parity,
        every_year=every_year,
        percent=_are_percentages(points, read, aim, limit),
    )
    if len(read) < 2:
        return Trend(method, None, reason=f"a trend needs two years, and the series has {len(read)}")
    if asked.base not in read or asked.base == asked.last:
        return Trend(method, None, reason=f"there is no figure for the base year {asked.base} before the last one")
    if asked.falls is None:
        return Trend(method, None, reason="nobody says which way is better: direction is not declared")
    try:
        found: Judged = METHODS[method].judge(asked)
    except OverflowError:
        return Trend(method, None, reason="the numbers are too large to compute a growth rate of")
    return Trend(method, found.label, tuple(found.numbers.items()), found.reason)


def trend_methods() -> tuple[TrendMethod, ...]:
    """List the methods by name, each with its formula, its classes and who uses it."""
    return tuple(METHODS.values())


def mean_score(scores: Scores) -> Trend:
    """Return the mean of the scores of several series, with its class (Statistics Canada).

    `scores` are numbers from -5 to 5 or trends that have a score. Groups nest: {"3.1": [a, b], "3.2": c} is the mean of
    the groups' means. Where every part is a trend that achieved its target, so does the whole; a bare 5 may be fast
    progress towards one. A trend without a score is left out, and the reason says so.
    Raises WrongTypeError for a score that is none.
    """
    parts = list(_leaves(scores))
    without = sum(_score(part) is None for part in parts)
    mean = _mean(scores)
    if mean is None:
        return Trend("open-sdg", None, reason="there is no score to take the mean of")
    achieved = all(isinstance(part, Trend) and part.label == growth_rates.ACHIEVED for part in parts)
    reason = f"{without} of {len(parts)} parts have no score and are left out" if without else ""
    groups = list(scores.items()) if isinstance(scores, Mapping) else []
    means = ((f"score of {name}", _mean(group)) for name, group in groups if isinstance(group, (Mapping, list, tuple)))
    numbers = [("score", mean), *((name, score) for name, score in means if score is not None)]
    return Trend(
        "open-sdg", growth_rates.ACHIEVED if achieved else growth_rates.class_of_score(mean), tuple(numbers), reason
    )


def _leaves(scores: Scores) -> Iterator[float | Trend]:
    if isinstance(scores, Mapping):
        scores = list(scores.values())
    if isinstance(scores, (list, tuple)):
        for part in scores:
            yield from _leaves(part)
    elif isinstance(scores, Trend) or (isinstance(scores, (int, float)) and not isinstance(scores, bool)):
        yield scores
    else:
        raise WrongTypeError(f"a score is {scores!r}", do="give numbers from -5 to 5, trends, or groups of them")


def _score(part: float | Trend) -> float | None:
    score = part["score"] if isinstance(part, Trend) else part
    if score is None:
        return None
    if not -5 <= score <= 5:
        raise WrongTypeError(f"a score is {score}", do="give numbers from -5 to 5, trends, or groups of them")
    return float(score)


def _mean(scores: Scores) -> float | None:
    """Return the mean of a group, each group in it counted once; None if it has no score."""
    if isinstance(scores, (Trend, int, float)):
        return _score(scores)
    parts = [_mean(part) for part in (scores.values() if isinstance(scores, Mapping) else scores)]
    scored = [part for part in parts if part is not None]
    return sum(scored) / len(scored) if scored else None


def _are_percentages(
    points: Mapping[int, Numeric] | Series, figures_by_year: dict[int, Exact], aim: Exact | None, limit: Numeric | None
) -> bool:
    """Tell whether figures are percentages: by their unit or limit, else as they lie between 0 and 100.

    Whole numbers with a target of 0 may be counts of what is to end, and are not taken for percentages.
    """
    if isinstance(points, Series):
        return points.unit == PERCENT
    if limit is not None:
        return exact(limit, "the limit") == 100
    inside = all(0 <= number <= 100 for number in (*figures_by_year.values(), 0 if aim is None else aim))
    return inside and (aim == 100 or any(number != int(number) for number in figures_by_year.values()))


def _points(given: Mapping[int, Numeric] | Series) -> dict[int, Exact]:
    if isinstance(given, Series):
        return _of_series(given)
    if not isinstance(given, Mapping):
        raise WrongTypeError(f"a trend is of {type(given).__name__}", do="give figures by year: {2015: 10, 2020: 8}")
    found: dict[int, Exact] = {}
    for year, number in given.items():
        if type(year) is not int:
            raise WrongTypeError(f"a year of a trend is {year!r}", do="write whole years: {2015: 10, 2020: 8}")
        found[year] = exact(number, f"the figure of {year}")
    return dict(sorted(found.items()))


def _of_series(series: Series) -> dict[int, Exact]:
    found: dict[int, Exact] = {}
    for one in series.observations:
        if not isinstance(one.value, Number) or one.extent is None:
            continue
        if not one.value.is_exact or one.value.low is None or one.extent.end.year in found:
            raise DeclarationError(
                f"series {series.id!r} has not one exact figure for {one.extent.end.year}",
                do="give the trend one number a year: trend({2015: 10, 2020: 8})",
                place=one.declared_at,
            )
        found[one.extent.end.year] = one.value.low
    return dict(sorted(found.items()))


def _falls(points: dict[int, Exact], direction: Way | None, target: Exact | None, base_year: int | None) -> bool | None:
    """Tell whether less is better: as declared, else as the target lies to the first figure."""
    if direction not in (None, "increase", "decrease"):
        raise DeclarationError(f"direction is {direction!r}", do='write "increase" or "decrease"')
    if direction is not None:
        return direction == "decrease"
    if target is None or not points:
        return None
    first = points.get(min(points) if base_year is None else base_year)
    return None if first is None or first == target else target < first
