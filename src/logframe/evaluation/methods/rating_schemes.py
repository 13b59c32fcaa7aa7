"""Rating schemes: a table of bounds and labels, decided on the unrounded number and without gaps."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from fractions import Fraction
from itertools import pairwise
from typing import Final

import attrs

from logframe.declaration.values.keywords import check_argument, identifier, several, statement, words
from logframe.declaration.values.numbers import Exact, Missing, Number, Numeric, Value, exact, value
from logframe.errors import DeclarationError, UnknownIdError
from logframe.explanations import Explanation
from logframe.messages import Answer, Code, Joined, Message, as_message, ask
from logframe.nearest import nearest
from logframe.plugins import plugged


def _end(typed: Numeric | None) -> Exact | None:
    return None if typed is None else exact(typed, Message("subject-bound"))


def _users(text: str | Message) -> Message:
    return text if isinstance(text, Message) else as_message(words(text))


@attrs.frozen
class Band:
    """A label and the least it takes: `at_least` counts the bound itself, `above` does not; neither is the rest.

    `score` is the number that stands for the label where labels are averaged.
    """

    label: str = attrs.field(converter=statement)
    at_least: Exact | None = attrs.field(default=None, converter=_end, kw_only=True)
    above: Exact | None = attrs.field(default=None, converter=_end, kw_only=True)
    score: Exact | None = attrs.field(default=None, converter=_end, kw_only=True)

    def __attrs_post_init__(self) -> None:
        """Refuse a band with two bounds."""
        if self.at_least is not None and self.above is not None:
            raise DeclarationError(Message("band-with-two-bounds", label=Code.of(self.label)))

    @property
    def bound(self) -> Exact | None:
        """Return the least of the band, None for the rest."""
        return self.at_least if self.at_least is not None else self.above

    def holds(self, number: Exact) -> bool:
        """Return whether a number reaches the band."""
        if self.at_least is not None:
            return number >= self.at_least
        return self.above is None or number > self.above


def _bands(typed: Iterable[Band]) -> tuple[Band, ...]:
    bands: tuple[Band, ...] = several(typed, Band, "bands")
    if not bands:
        raise DeclarationError(Message("scheme-without-band"))
    ends = [band.bound for band in bands]
    for higher, lower in pairwise(ends):
        if higher is None or (lower is not None and lower > higher):
            raise DeclarationError(Message("bands-not-in-order"))
    return bands


@attrs.frozen
class Scheme:
    """A rating scheme: its bands from the highest to the lowest, the scale of its numbers, and who uses it.

    `lowest` and `highest` are the ends of the scale; a number outside has no rating.
    """

    name: str = attrs.field(converter=identifier)
    bands: tuple[Band, ...] = attrs.field(converter=_bands)
    used_by: Message = attrs.field(default=Message("text", text=""), converter=_users, kw_only=True)
    lowest: Exact | None = attrs.field(default=None, converter=_end, kw_only=True)
    highest: Exact | None = attrs.field(default=None, converter=_end, kw_only=True)

    def rate(self, number: Value | Numeric | None, *, mirrored: bool = False) -> Rating:
        """Return the label of a number; of a range every label that it allows.

        `mirrored` turns the labels round, as TolaData does where less is better.
        """
        rated: Value = Missing("") if number is None else value(number, Message("subject-number-to-rate"))
        if isinstance(rated, Missing):
            return Rating(self.name, (), rated.cause or Message("nothing-to-rate"))
        outside = (self.lowest is not None and (rated.low is None or rated.low < self.lowest)) or (
            self.highest is not None and (rated.high is None or rated.high > self.highest)
        )
        if outside:
            lowest, highest = (None if end is None else Number(end, end) for end in (self.lowest, self.highest))
            return Rating(self.name, (), Message("outside-scale", value=rated, lowest=lowest, highest=highest))
        first = 0 if rated.high is None else self._index(rated.high)
        last = len(self.bands) - 1 if rated.low is None else self._index(rated.low)
        if first is None or last is None:
            return Rating(self.name, (), Message("below-lowest-band", value=rated))
        labels = [band.label for band in self.bands]
        shown = (labels[::-1] if mirrored else labels)[first : last + 1]
        return Rating(self.name, tuple(shown))

    def _index(self, number: Exact) -> int | None:
        return next((index for index, band in enumerate(self.bands) if band.holds(number)), None)

    def score(self, label: str) -> Exact:
        """Return the number that stands for a label.

        Raises UnknownIdError for a label that the scheme does not have or has no number for.
        """
        for band in self.bands:
            if band.label == label and band.score is not None:
                return band.score
        labels = tuple(band.label for band in self.bands if band.score is not None)
        near = nearest(str(label), labels)
        raise UnknownIdError(
            Message(
                "label-without-score",
                scheme=self.name,
                label=Code.of(label),
                near=near,
                labels=labels,
            )
        )


@attrs.frozen(repr=False)
class Rating(Answer):
    """The label a scheme gives, or every label that a range allows; none with the reason."""

    named_by = ("scheme", "labels")

    scheme: str
    labels: tuple[str, ...]
    why: Message | None = None

    @property
    def label(self) -> str | None:
        """Return the one label, None if there are several or none."""
        return self.labels[0] if len(self.labels) == 1 else None

    @property
    def reason(self) -> str:
        """Return why there is no label, in words; "" where there is one."""
        return "" if self.why is None else str(self.why)

    @property
    def message(self) -> Message:
        """Return the label, several of them, or why there is none, as a message."""
        return Message("rating", labels=Joined(self.labels, "or"), reason=self.why)

    def __str__(self) -> str:
        """Write the label, "A or B" for several, or why there is none."""
        return str(self.message)


@attrs.frozen(repr=False)
class Weighted(Answer):
    """Labels averaged by their weights: the score, exact, the label it falls to, and how many had no label."""

    named_by = ("rating.scheme", "score")

    score: Value
    rating: Rating
    missing: int = 0
    parts: tuple[tuple[str, Exact, Exact], ...] = ()

    def explain(self) -> Explanation:
        """Return each label with its score and weight, what they come to, and what had no label."""
        return ask("explain", self, Explanation)


def weigh(parts: Iterable[tuple[str | Missing | None, Numeric]], scheme: Scheme) -> Weighted:
    """Return the mean of the scores of labels by their weights, rated: DFID outputs, aggregated risk.

    With shares of disbursement before and after a formal revision as weights this is the World Bank's split
    rating. A label that is missing is left out and counted. Raises DeclarationError without weights,
    UnknownIdError for a label without a score.
    """
    check_argument("weigh", scheme, Scheme)
    weighed = [(label, exact(weight, Message("subject-weight"))) for label, weight in parts]
    if any(weight < 0 for _, weight in weighed) or not sum(weight for _, weight in weighed):
        raise DeclarationError(Message("no-weights"))
    rated = tuple((label, scheme.score(label), weight) for label, weight in weighed if isinstance(label, str))
    whole = sum(weight for _, _, weight in rated)
    missing = len(weighed) - len(rated)
    if not whole:
        return Weighted(Missing(message=Message("no-part-rated")), scheme.rate(None), missing)
    score = sum((Fraction(score) * weight for _, score, weight in rated), Fraction(0)) / whole
    return Weighted(Number(score, score), scheme.rate(score), missing, rated)


_BAND: Final = re.compile(r"([^>(]+?)(?: (>=?) (\S+))?(?: \((\S+)\))?")


def _scheme(name: str, used_by: Message, bands: str, **scale: Numeric) -> Scheme:
    """Return a scheme whose bands are written as "A+ > 112.5 (125) | A >= 87.5 (100) | B (75)", scores in brackets."""
    return Scheme(name, map(_band, bands.split(" | ")), used_by=used_by, **scale)


def _band(text: str) -> Band:
    written = _BAND.fullmatch(text)
    assert written is not None
    label, sign, bound, score = written.groups()
    return Band(
        label,
        at_least=Fraction(bound) if sign == ">=" else None,
        above=Fraction(bound) if sign == ">" else None,
        score=None if score is None else Fraction(score),
    )


SCHEMES: Mapping[str, Scheme] = {
    scheme.name: scheme
    for scheme in (
        _scheme(
            "dfid",
            Message("scheme-dfid"),
            "A++ > 137.5 (150) | A+ > 112.5 (125) | A >= 87.5 (100) | B >= 62.5 (75) | C (50)",
            lowest=50,
            highest=150,
        ),
        _scheme("dfid-risk", Message("scheme-dfid-risk"), "H >= 2.33 (3) | M >= 1.67 (2) | L (1)", lowest=1, highest=3),
        _scheme("global-fund", Message("scheme-global-fund"), "A1 > 100 | A2 >= 90 | B1 >= 60 | B2 >= 30 | C"),
        _scheme(
            "aidspan",
            Message("scheme-aidspan"),
            "A1 >= 4 (4) | A >= 3.5 (3.5) | A2 >= 3 (3) | B1 >= 2 (2) | B2 >= 1 (1) | C (0)",
        ),
        _scheme(
            "world-bank",
            Message("scheme-world-bank"),
            "HS >= 5.5 (6) | S >= 4.5 (5) | MS >= 3.5 (4) | MU >= 2.5 (3) | U >= 1.5 (2) | HU (1)",
            lowest=1,
            highest=6,
        ),
        _scheme("undp", Message("scheme-undp"), "green >= 80 | yellow >= 60 | red"),
        _scheme("undp-cpd", Message("scheme-undp-cpd"), "green > 80 | yellow >= 60 | red"),
        _scheme("toladata", Message("scheme-toladata"), "high > 1.15 | on scope >= 0.85 | low"),
        _scheme(
            "pepfar",
            Message("scheme-pepfar"),
            "Above Target > 0.10 | On Target >= -0.10 | At Risk >= -0.25 | Concerned",
        ),
        _scheme("lwr", Message("scheme-lwr"), "explain: above > 1.25 | within >= 0.75 | explain: below"),
        _scheme("usaid", Message("scheme-usaid"), "explain: above > 1.10 | within >= 0.90 | explain: below"),
        _scheme("target-vs-budget", Message("scheme-target-vs-budget"), "ok >= 0 | warning >= -10 | danger"),
        _scheme(
            "miradi",
            Message("scheme-miradi"),
            "very good >= 3.75 (4) | good >= 3 (3.5) | fair >= 1.75 (2.5) | poor (1)",
            lowest=1,
            highest=4,
        ),
    )
}


def scheme_named(name: str) -> Scheme:
    """Return a scheme by its name.

    Raises UnknownIdError, with the nearest name, if there is none.
    """
    added = {scheme.name: scheme for scheme in plugged("schemes").values() if isinstance(scheme, Scheme)}
    schemes = {**SCHEMES, **added}
    scheme = schemes.get(name)
    if scheme is None:
        near = nearest(str(name), schemes)
        raise UnknownIdError(Message("scheme-unknown", name=Code.of(name), near=near, names=tuple(schemes)))
    return scheme
