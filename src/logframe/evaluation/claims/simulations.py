"""Monte Carlo on request: what a derivation gives when its ranges are drawn at random, with a seed that is told."""

from __future__ import annotations

import random
from fractions import Fraction

import attrs

from logframe.declaration.programme.derivations import Derivation, Figure, figures_in
from logframe.declaration.values.numbers import Exact, Missing
from logframe.errors import DeclarationError
from logframe.evaluation.claims.derived_values import derive, with_values


@attrs.frozen
class Simulation:
    """The spread of a derivation over many draws: the middle 95 of 100, the median and the mean, in its unit.

    It says how the result spreads if every value of a range is as likely as every other, which no source claims;
    the bounds of `derive` hold without that.
    """

    low: float
    median: float
    high: float
    mean: float
    unit: str
    draws: int
    seed: int

    def __str__(self) -> str:
        """Write it with its assumption, its draws and its seed."""
        return (
            f"{self.low:.4g} to {self.high:.4g} (median {self.median:.4g}, mean {self.mean:.4g}; {self.draws:,} draws, "
            f"seed {self.seed}, each value of a range as likely as every other)"
        )


def simulate(given: Derivation, *, seed: int, draws: int = 10_000) -> Simulation:
    """Draw every range of a derivation evenly, the same figure once for all its places, and compute it each time.

    Raises DeclarationError for figures that are missing or open on one side, and where a divisor may be 0.
    """
    if type(draws) is not int or draws < 100:
        raise DeclarationError(f"{draws!r} draws are too few", do="write at least 100")
    whole = derive(given)
    if isinstance(whole.value, Missing):
        raise DeclarationError(f"there is nothing to simulate: {whole.value.cause or ''}", do="declare its inputs")
    every = {id(one): one for one in figures_in(given)}
    for one in every.values():
        if isinstance(one.value, Missing) or not one.value.is_bounded:
            raise DeclarationError(
                f"{one.id} is {one.value}, which cannot be drawn from", do="give it both ends, or leave it out"
            )
    chance = random.Random(seed)
    found = sorted(float(_once(given, {key: _drawn(one, chance) for key, one in every.items()})) for _ in range(draws))
    middle = (found[(draws - 1) // 2] + found[draws // 2]) / 2
    low, high = found[int(0.025 * (draws - 1))], found[int(0.975 * (draws - 1))]
    return Simulation(low, middle, high, sum(found) / draws, whole.unit, draws, seed)


def _drawn(figure: Figure, chance: random.Random) -> Exact:
    value = figure.value
    assert not isinstance(value, Missing)
    assert value.low is not None
    assert value.high is not None
    if value.low == value.high:
        return value.low
    return value.low + (value.high - value.low) * Fraction(chance.random())


def _once(given: Derivation, drawn: dict[int, Exact]) -> Exact:
    value = derive(with_values(given, drawn)).value
    if isinstance(value, Missing) or value.low is None:
        raise DeclarationError("a draw gives no number: a divisor may be 0", do="give ranges that keep away from 0")
    return value.low
