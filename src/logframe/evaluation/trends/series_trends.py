"""Trends: whether a series moves the way it should, by the methods of statistical offices, every number shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, TypeAlias

import attrs

from logframe.declaration.programme.series import Series
from logframe.declaration.values.keywords import single
from logframe.declaration.values.numbers import Exact, Number, Numeric, exact
from logframe.errors import DeclarationError, UnknownIdError, WrongTypeError
from logframe.evaluation.trends import differences, growth_rates
from logframe.evaluation.trends.trend_methods import Asked, Judged, TrendMethod
from logframe.explanations import Explanation
from logframe.messages import Answer, Code, Message, ask
from logframe.nearest import nearest
from logframe.plugins import CodeOfOthers, plugged
from logframe.units import PERCENT

Way: TypeAlias = Literal["increase", "decrease"]

METHODS: dict[str, TrendMethod] = {method.name: method for method in (*growth_rates.METHODS, *differences.METHODS)}


@attrs.frozen(repr=False)
class Trend(Answer):
    """The class a method gives a series, with every number on the way to it, in the order of the computation.

    `label` is None where the method gives none, and `why` says the reason. Growth rates are powers and are computed in
    double precision; everything linear is exact.
    """

    named_by = ("method", "label")

    method: str
    label: str | None
    numbers: tuple[tuple[str, Exact | float], ...] = ()
    why: Message | None = None

    def __getitem__(self, name: str) -> Exact | float | None:
        """Return an intermediate number by its name, None if the method did not come to it."""
        return dict(self.numbers).get(name)

    @property
    def reason(self) -> str:
        """Return why there is no class, or what matters beside it, in words."""
        return "" if self.why is None else str(self.why)

    def explain(self) -> Explanation:
        """Return the class, the formula and every number."""
        return ask("explain", self, Explanation)


Scores: TypeAlias = float | Trend | Mapping[str, "Scores"] | Sequence["Scores"]


def trend(
    points: Mapping[int, Numeric] | Series,
    *,
    method: str | TrendMethod = "open-sdg",
    direction: Way | None = None,
    target: Numeric | None = None,
    target_year: int | None = None,
    base_year: int | None = None,
    limit: Numeric | None = None,
    parity: bool = False,
    every_year: bool = False,
) -> Trend:
    """Return how a series moves, by a named method.

    `points` are figures by year, or a Series with one figure a year. `direction` is which way is better; where
    a target is given it may be left out. `limit` is the natural limit of the quantity (100 for a percentage),
    `parity` asks for a target that may be missed on both sides, `every_year` for one that is to hold each year.
    `base_year` is the first year unless given. The methods and their formulas: trend_methods().
    Raises UnknownIdError for a method, WrongTypeError and DeclarationError for input that is none.
    """
    chosen = method if isinstance(method, TrendMethod) else method_named(method)
    figures = _points(points)
    aim = None if target is None else exact(target, Message("subject-the-target"))
    asked = Asked(
        points=figures,
        base=min(figures, default=0) if base_year is None else base_year,
        target=aim,
        target_year=target_year,
        falls=_falls(figures, direction, aim, base_year),
        limit=None if limit is None else exact(limit, Message("subject-the-limit")),
        parity=parity,
        every_year=every_year,
        percent=_are_percentages(points, figures, aim, limit),
    )
    if len(figures) < 2:
        return Trend(chosen.name, None, why=Message("trend-of-too-few-years", count=len(figures)))
    if asked.base not in figures or asked.base == asked.last:
        return Trend(chosen.name, None, why=Message("trend-without-base-figure", year=str(asked.base)))
    if asked.falls is None:
        return Trend(chosen.name, None, why=Message("trend-direction-open"))
    try:
        if METHODS.get(chosen.name) is chosen:
            judged: Judged = chosen.judge(asked)
        else:
            with CodeOfOthers("trend", chosen.name):
                judged = single(chosen.judge(asked), Judged, Message("subject-judgement"))
    except OverflowError:
        return Trend(chosen.name, None, why=Message("trend-numbers-too-large"))
    return Trend(chosen.name, judged.label, tuple(judged.numbers.items()), judged.why)


def trend_methods() -> tuple[TrendMethod, ...]:
    """Return the methods, each with its formula, its classes and who uses it."""
    return tuple(_all_methods().values())


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
        return Trend("open-sdg", None, why=Message("trend-without-scores"))
    achieved = all(isinstance(part, Trend) and part.label == growth_rates.ACHIEVED for part in parts)
    why = Message("trend-parts-without-score", count=without, of=len(parts)) if without else None
    groups = list(scores.items()) if isinstance(scores, Mapping) else []
    means = ((f"score of {name}", _mean(group)) for name, group in groups if isinstance(group, (Mapping, list, tuple)))
    numbers = [("score", mean), *((name, score) for name, score in means if score is not None)]
    label = growth_rates.ACHIEVED if achieved else growth_rates.class_of_score(mean)
    return Trend("open-sdg", label, tuple(numbers), why)


def _leaves(scores: Scores) -> Iterator[float | Trend]:
    if isinstance(scores, Mapping):
        scores = list(scores.values())
    if isinstance(scores, (list, tuple)):
        for part in scores:
            yield from _leaves(part)
    elif isinstance(scores, Trend) or (isinstance(scores, (int, float)) and not isinstance(scores, bool)):
        yield scores
    else:
        raise WrongTypeError(Message("trend-score-out-of-range", score=Code.of(scores)))


def _score(part: float | Trend) -> float | None:
    score = part["score"] if isinstance(part, Trend) else part
    if score is None:
        return None
    if not -5 <= score <= 5:
        raise WrongTypeError(Message("trend-score-out-of-range", score=Code.of(score)))
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
    """Return whether figures are percentages: by their unit or limit, else as they lie between 0 and 100.

    Whole numbers with a target of 0 may be counts of what is to end, and are not taken for percentages.
    """
    if isinstance(points, Series):
        return points.unit == PERCENT
    if limit is not None:
        return exact(limit, Message("subject-the-limit")) == 100
    inside = all(0 <= number <= 100 for number in (*figures_by_year.values(), 0 if aim is None else aim))
    return inside and (aim == 100 or any(number != int(number) for number in figures_by_year.values()))


def _points(points: Mapping[int, Numeric] | Series) -> dict[int, Exact]:
    if isinstance(points, Series):
        return _of_series(points)
    if not isinstance(points, Mapping):
        raise WrongTypeError(Message("trend-of-wrong-type", type=Code(type(points).__name__)))
    figures: dict[int, Exact] = {}
    for year, number in points.items():
        if type(year) is not int:
            raise WrongTypeError(Message("trend-year-not-whole", year=Code.of(year)))
        figures[year] = exact(number, Message("subject-figure-of-year", year=Code(str(year))))
    return dict(sorted(figures.items()))


def _of_series(series: Series) -> dict[int, Exact]:
    figures: dict[int, Exact] = {}
    for observation in series.observations:
        value, extent = observation.value, observation.extent
        if not isinstance(value, Number) or extent is None:
            continue
        if not value.is_exact or value.low is None or extent.end.year in figures:
            raise DeclarationError(
                Message("trend-series-without-one-figure", series=Code.of(series.id), year=str(extent.end.year)),
                place=observation.declared_at,
            )
        figures[extent.end.year] = value.low
    return dict(sorted(figures.items()))


def _falls(points: dict[int, Exact], direction: Way | None, target: Exact | None, base_year: int | None) -> bool | None:
    """Return whether less is better: as declared, else as the target lies to the first figure."""
    if direction not in (None, "increase", "decrease"):
        raise DeclarationError(Message("method-direction-unknown", direction=Code.of(direction)))
    if direction is not None:
        return direction == "decrease"
    if target is None or not points:
        return None
    first = points.get(min(points) if base_year is None else base_year)
    return None if first is None or first == target else target < first


def method_named(name: str) -> TrendMethod:
    """Return a method by its name.

    Raises UnknownIdError, with the nearest name, if there is none.
    """
    method = _all_methods().get(name)
    if method is None:
        names = tuple(_all_methods())
        near = nearest(str(name), names)
        raise UnknownIdError(Message("trend-method-unknown", name=Code.of(name), near=near, names=names))
    return method


def _all_methods() -> dict[str, TrendMethod]:
    added = plugged("trends").values()
    return METHODS | {method.name: method for method in added if isinstance(method, TrendMethod)}
