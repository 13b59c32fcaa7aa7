"""Rating schemes: a table of bounds and labels, decided on the unrounded number and without gaps."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from itertools import pairwise

import attrs

from logframe import messages
from logframe.declaration.values.keywords import identifier, several, words
from logframe.declaration.values.numbers import Exact, Missing, Number, Numeric, Value, exact, value
from logframe.errors import DeclarationError, UnknownIdError
from logframe.explanations import Explanation
from logframe.nearest import nearest


def _end(given: Numeric | None) -> Exact | None:
    return None if given is None else exact(given, "a bound")


@attrs.frozen
class Band:
    """A label and the least it takes: `at_least` counts the bound itself, `above` does not; neither is the rest.

    `score` is the number that stands for the label where labels are averaged.
    """

    label: str = attrs.field(converter=words)
    at_least: Exact | None = attrs.field(default=None, converter=_end, kw_only=True)
    above: Exact | None = attrs.field(default=None, converter=_end, kw_only=True)
    score: Exact | None = attrs.field(default=None, converter=_end, kw_only=True)

    def __attrs_post_init__(self) -> None:
        """Refuse a band with two bounds."""
        if self.at_least is not None and self.above is not None:
            raise DeclarationError(f"the band {self.label!r} has two bounds", do="write at_least= or above=")

    @property
    def bound(self) -> Exact | None:
        """Give the least of the band, None for the rest."""
        return self.at_least if self.at_least is not None else self.above

    def holds(self, number: Exact) -> bool:
        """Tell whether a number reaches the band."""
        if self.at_least is not None:
            return number >= self.at_least
        return self.above is None or number > self.above


def _bands(given: Iterable[Band]) -> tuple[Band, ...]:
    read: tuple[Band, ...] = several(given, Band, "bands")
    if not read:
        raise DeclarationError("a scheme has no band", do='give its bands from the highest: Band("good", at_least=80)')
    ends = [one.bound for one in read]
    for higher, lower in pairwise(ends):
        if higher is None or (lower is not None and lower > higher):
            raise DeclarationError("the bands are not in order", do="give the highest first, and the rest last")
    return read


@attrs.frozen
class Scheme:
    """A rating scheme: its bands from the highest to the lowest, the scale of its numbers, and who uses it.

    `lowest` and `highest` are the ends of the scale; a number outside has no rating.
    """

    name: str = attrs.field(converter=identifier)
    bands: tuple[Band, ...] = attrs.field(converter=_bands)
    used_by: str = attrs.field(default="", converter=words, kw_only=True)
    lowest: Exact | None = attrs.field(default=None, converter=_end, kw_only=True)
    highest: Exact | None = attrs.field(default=None, converter=_end, kw_only=True)

    def rate(self, given: Value | Numeric | None, *, mirrored: bool = False) -> Rating:
        """Give the label of a number; of a range every label that it allows.

        `mirrored` turns the labels round, as TolaData does where less is better.
        """
        read: Value = Missing("") if given is None else value(given, "a number to rate")
        if isinstance(read, Missing):
            return Rating(self.name, (), read.reason or "there is nothing to rate")
        outside = (self.lowest is not None and (read.low is None or read.low < self.lowest)) or (
            self.highest is not None and (read.high is None or read.high > self.highest)
        )
        if outside:
            return Rating(self.name, (), f"{read} lies outside the scale of {self.lowest} to {self.highest}")
        first = 0 if read.high is None else self._index(read.high)
        last = len(self.bands) - 1 if read.low is None else self._index(read.low)
        if first is None or last is None:
            return Rating(self.name, (), f"{read} lies below the lowest band")
        labels = [one.label for one in self.bands]
        shown = (labels[::-1] if mirrored else labels)[first : last + 1]
        return Rating(self.name, tuple(shown))

    def _index(self, number: Exact) -> int | None:
        return next((index for index, one in enumerate(self.bands) if one.holds(number)), None)

    def score(self, label: str) -> Exact:
        """Give the number that stands for a label.

        Raises UnknownIdError for a label that the scheme does not have or has no number for.
        """
        for one in self.bands:
            if one.label == label and one.score is not None:
                return one.score
        labels = [one.label for one in self.bands if one.score is not None]
        near = nearest(str(label), labels)
        raise UnknownIdError(
            f"{self.name} has no score for {label!r}",
            do=f"did you mean {near!r}?" if near else f"it has: {', '.join(labels) or 'none'}",
        )


@attrs.frozen
class Rating:
    """The label a scheme gives, or every label that a range allows; none with the reason."""

    scheme: str
    labels: tuple[str, ...]
    reason: str = ""

    @property
    def label(self) -> str | None:
        """Give the one label, None if there are several or none."""
        return self.labels[0] if len(self.labels) == 1 else None

    def __str__(self) -> str:
        """Write the label, "A or B" for several, or why there is none."""
        return " or ".join(self.labels) or f"not rated: {self.reason}"


@attrs.frozen
class Weighted:
    """Labels averaged by their weights: the score, exact, the label it falls to, and how many had no label."""

    score: Value
    rating: Rating
    missing: int = 0
    parts: tuple[tuple[str, Exact, Exact], ...] = ()

    def explain(self) -> Explanation:
        """Tell each label with its score and weight, what they come to, and what had no label."""
        return messages.ask("explain", self, Explanation)


def weigh(parts: Iterable[tuple[str | Missing | None, Numeric]], scheme: Scheme) -> Weighted:
    """Average the scores of labels by their weights and rate the result: DFID outputs, aggregated risk.

    With shares of disbursement before and after a formal revision as weights this is the World Bank's split
    rating. A label that is missing is left out and counted. Raises DeclarationError without weights,
    UnknownIdError for a label without a score.
    """
    every = [(label, exact(weight, "a weight")) for label, weight in parts]
    if any(weight < 0 for _, weight in every) or not sum(weight for _, weight in every):
        raise DeclarationError("there are no weights to average by", do='write pairs: [("U", 0.4), ("MS", 0.6)]')
    read = [(scheme.score(label), weight) for label, weight in every if isinstance(label, str)]
    whole = sum(weight for _, weight in read)
    missing = len(every) - len(read)
    if not whole:
        return Weighted(Missing("no part is rated"), scheme.rate(None), missing)
    score = sum((Fraction(score) * weight for score, weight in read), Fraction(0)) / whole
    labels = [label for label, _ in every if isinstance(label, str)]
    told = tuple((label, each, weight) for label, (each, weight) in zip(labels, read, strict=True))
    return Weighted(Number(score, score), scheme.rate(score), missing, told)


def _scheme(name: str, used_by: str, *bands: Band, **scale: Numeric) -> Scheme:
    return Scheme(name, bands, used_by=used_by, **scale)


SCHEMES: Mapping[str, Scheme] = {
    one.name: one
    for one in (
        _scheme(
            "dfid",
            "DFID and FCDO annual review, weighted score of the outputs",
            Band("A++", above=Fraction("137.5"), score=150),
            Band("A+", above=Fraction("112.5"), score=125),
            Band("A", at_least=Fraction("87.5"), score=100),
            Band("B", at_least=Fraction("62.5"), score=75),
            Band("C", score=50),
            lowest=50,
            highest=150,
        ),
        _scheme(
            "dfid-risk",
            "DFID, risk of the outputs weighted by their impact",
            Band("H", at_least=Fraction("2.33"), score=3),
            Band("M", at_least=Fraction("1.67"), score=2),
            Band("L", score=1),
            lowest=1,
            highest=3,
        ),
        _scheme(
            "global-fund",
            "The Global Fund, percent of the target",
            Band("A1", above=100),
            Band("A2", at_least=90),
            Band("B1", at_least=60),
            Band("B2", at_least=30),
            Band("C"),
        ),
        _scheme(
            "aidspan",
            "Aidspan, weights of the Global Fund's ratings",
            Band("A1", at_least=4, score=4),
            Band("A", at_least=Fraction("3.5"), score=Fraction("3.5")),
            Band("A2", at_least=3, score=3),
            Band("B1", at_least=2, score=2),
            Band("B2", at_least=1, score=1),
            Band("C", score=0),
        ),
        _scheme(
            "world-bank",
            "World Bank, outcome rating of six points; decided at the half",
            Band("HS", at_least=Fraction("5.5"), score=6),
            Band("S", at_least=Fraction("4.5"), score=5),
            Band("MS", at_least=Fraction("3.5"), score=4),
            Band("MU", at_least=Fraction("2.5"), score=3),
            Band("U", at_least=Fraction("1.5"), score=2),
            Band("HU", score=1),
            lowest=1,
            highest=6,
        ),
        _scheme("undp", "UNDP, percent", Band("green", at_least=80), Band("yellow", at_least=60), Band("red")),
        _scheme(
            "undp-cpd",
            "UNDP country programme documents, percent",
            Band("green", above=80),
            Band("yellow", at_least=60),
            Band("red"),
        ),
        _scheme(
            "toladata",
            "TolaData, share of the target",
            Band("high", above=Fraction("1.15")),
            Band("on scope", at_least=Fraction("0.85")),
            Band("low"),
        ),
        _scheme(
            "pepfar",
            "PEPFAR (gophr), share of the target less its goal by now",
            Band("Above Target", above=Fraction("0.10")),
            Band("On Target", at_least=Fraction("-0.10")),
            Band("At Risk", at_least=Fraction("-0.25")),
            Band("Concerned"),
        ),
        _scheme(
            "lwr",
            "Lutheran World Relief, share of the target that needs an explanation",
            Band("explain: above", above=Fraction("1.25")),
            Band("within", at_least=Fraction("0.75")),
            Band("explain: below"),
        ),
        _scheme(
            "usaid",
            "USAID, share of the target that needs an explanation beyond 10 %",
            Band("explain: above", above=Fraction("1.10")),
            Band("within", at_least=Fraction("0.90")),
            Band("explain: below"),
        ),
        _scheme(
            "target-vs-budget",
            "Aptivate, percent of the target less percent of the budget",
            Band("ok", at_least=0),
            Band("warning", at_least=-10),
            Band("danger"),
        ),
        _scheme(
            "miradi",
            "Miradi, viability of key attributes",
            Band("very good", at_least=Fraction("3.75"), score=4),
            Band("good", at_least=3, score=Fraction("3.5")),
            Band("fair", at_least=Fraction("1.75"), score=Fraction("2.5")),
            Band("poor", score=1),
            lowest=1,
            highest=4,
        ),
    )
}


def scheme_named(name: str) -> Scheme:
    """Give a scheme by its name.

    Raises UnknownIdError, with the nearest name, if there is none.
    """
    found = SCHEMES.get(name)
    if found is None:
        near = nearest(str(name), SCHEMES)
        raise UnknownIdError(
            f"there is no rating scheme {name!r}",
            do=f"did you mean {near!r}?" if near else f"the schemes are: {', '.join(SCHEMES)}",
        )
    return found
