"""Monte Carlo on request: what a derivation gives when its ranges are drawn at random, with a stated seed."""

from __future__ import annotations

import random
from fractions import Fraction
from typing import Final

import attrs

from logframe.declaration.programme.derivations import Derivation, Figure, figures_in
from logframe.declaration.values.numbers import Exact, Missing
from logframe.declaration.values.short_numerals import Estimate
from logframe.errors import DeclarationError
from logframe.evaluation.claims.derived_values import derive, with_values
from logframe.messages import Answer, Code, Message

_FEWEST: Final = 100
_MOST: Final = 1_000_000


@attrs.frozen(repr=False)
class Simulation(Answer):
    """The spread of a derivation over many draws: the middle 95 of 100, the median and the mean, in its unit.

    It says how the result spreads if every value of a range is as likely as every other, which no source claims;
    the bounds of `derive` hold without that.
    """

    named_by = ("median", "unit")

    low: float
    median: float
    high: float
    mean: float
    unit: str
    draws: int
    seed: int

    def __str__(self) -> str:
        """Write it with its assumption, its draws and its seed."""
        return str(self.message)

    @property
    def message(self) -> Message:
        """Return the spread with its assumption, its draws and its seed."""
        return Message(
            "simulated",
            low=Estimate(self.low, 4),
            high=Estimate(self.high, 4),
            median=Estimate(self.median, 4),
            mean=Estimate(self.mean, 4),
            draws=self.draws,
            seed=Code.of(self.seed),
        )


def simulate(derivation: Derivation, *, seed: int, draws: int = 10_000) -> Simulation:
    """Draw every range of a derivation evenly, the same figure once for all its places, and compute it each time.

    Raises DeclarationError for fewer than 100 or more than 1,000,000 draws, for figures that are missing or open on
    one side, and where a divisor may be 0.
    """
    if type(draws) is not int or not _FEWEST <= draws <= _MOST:
        raise DeclarationError(Message("simulation-draws-outside", draws=Code.of(draws), least=_FEWEST, most=_MOST))
    whole = derive(derivation)
    if isinstance(whole.value, Missing):
        raise DeclarationError(Message("simulation-of-nothing", reason=whole.value.cause))
    inputs = {id(figure): figure for figure in figures_in(derivation)}
    for figure in inputs.values():
        if isinstance(figure.value, Missing) or not figure.value.is_bounded:
            raise DeclarationError(Message("simulation-input-open", figure=figure.id, value=figure.value))
    chance = random.Random(seed)
    results = sorted(
        float(_once(derivation, {key: _drawn(figure, chance) for key, figure in inputs.items()})) for _ in range(draws)
    )
    middle = (results[(draws - 1) // 2] + results[draws // 2]) / 2
    low, high = results[int(0.025 * (draws - 1))], results[int(0.975 * (draws - 1))]
    return Simulation(low, middle, high, sum(results) / draws, whole.unit, draws, seed)


def _drawn(figure: Figure, chance: random.Random) -> Exact:
    value = figure.value
    assert not isinstance(value, Missing)
    assert value.low is not None
    assert value.high is not None
    if value.low == value.high:
        return value.low
    return value.low + (value.high - value.low) * Fraction(chance.random())


def _once(derivation: Derivation, drawn: dict[int, Exact]) -> Exact:
    value = derive(with_values(derivation, drawn)).value
    if isinstance(value, Missing) or value.low is None:
        raise DeclarationError(Message("simulation-divisor-zero"))
    return value.low
