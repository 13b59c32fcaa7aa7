"""The audit of a claim: recomputed exactly from its inputs, and answered by one rule."""

from __future__ import annotations

import math
from collections.abc import Iterable
from fractions import Fraction
from typing import Literal

import attrs

from logframe import units
from logframe.declaration.programme.derivations import Figure, Operation, figures_in, gaps_in, written_out
from logframe.declaration.programme.stated_claims import Claim, StatedBound
from logframe.declaration.values.numbers import Exact, Missing, Number
from logframe.declaration.values.numerals import figures, written
from logframe.declaration.values.quantities import Quantity
from logframe.errors import UnitMismatchError
from logframe.evaluation.claims.derived_values import derive, solve
from logframe.evaluation.claims.scope_warnings import scope_warnings

Verdict = Literal[
    "units differ",
    "not derivable",
    "agrees",
    "rounded",
    "cut",
    "favourable end",
    "unfavourable end",
    "inside",
    "differs",
]
Fit = Literal["agrees", "rounded", "cut"]
_FITS: tuple[Fit, ...] = ("agrees", "rounded", "cut")


@attrs.frozen
class Needed:
    """What one input would have to be for the statement to follow, and a slip of one digit that gives it."""

    figure: Figure
    low: Exact
    high: Exact
    slip: int | None

    def __str__(self) -> str:
        """Write it as "6,204 to 6,210 calls instead of 7,205; 6,205 is one digit away from it"."""
        label = units.unit_label(self.figure.unit)
        between = written(self.low) if self.low == self.high else f"{_shown(self.low)} to {_shown(self.high)}"
        slip = "" if self.slip is None else f"; {written(self.slip)} is one digit away from it"
        return (
            f"{self.figure.id} would have to be {between} {label}".rstrip() + f" instead of {self.figure.value}{slip}"
        )


@attrs.frozen
class Audit:
    """What recomputing a claim gives.

    `computed` is the figure the inputs give, in the unit of the claim; `verdict` one word of the rule, and
    `fits` how the one end of a range that fits does. `warnings` matter and do not decide.
    """

    claim: Claim
    computed: Number | None
    unit: str
    verdict: Verdict
    fits: Fit | None
    needed: tuple[Needed, ...]
    warnings: tuple[str, ...]
    derived: str
    explanation: str


def audit(claim: Claim, claims: Iterable[Claim] = ()) -> Audit:
    """Recompute a claim from its inputs.

    The verdict is the first of these that holds, with u the unit of the last significant digit stated: units
    differ; not derivable (an input is not declared); agrees (equal, or on the stated side of a bound and
    within a tenth of it); rounded (within u/2); cut (stated <= computed < stated + u); where the inputs give
    a range, the same for each end, and if one end only fits, favourable or unfavourable end, else inside the
    range; differs, with what each single input would have to be.
    """
    warnings = _warnings(claim, claims)
    try:
        derived = derive(claim.derived_from)
        computed = None if isinstance(derived.value, Missing) else derived.value * _factor(derived.unit, claim.unit)
    except UnitMismatchError as problem:
        return _answer(claim, None, "units differ", None, (), warnings, problem.what)
    warnings = (*derived.warnings, *warnings)
    gaps = [gap.reason for gap in gaps_in(claim.derived_from)]
    if gaps or computed is None:
        reason = "; ".join(gaps) if gaps else str(derived.value)
        return _answer(claim, None, "not derivable", None, (), warnings, f"an input is not declared: {reason}")
    if claim.unit == units.PERCENT and _is_share(claim) and computed.low is not None and computed.low > 100:
        warnings = (*warnings, "over 100 %: the two figures do not count the same things")
    verdict, fits = _verdict(claim, computed)
    needed = _needed(claim, _factor(derived.unit, claim.unit)) if verdict == "differs" else ()
    return _answer(claim, computed, verdict, fits, needed, warnings, "")


def _is_share(claim: Claim) -> bool:
    """Tell whether a claim is a percentage of counted things in things of the same kind."""
    given = claim.derived_from
    if claim.unit != units.PERCENT or not isinstance(given, Operation) or given.sign != "/":
        return False
    above, below = derive(given.left), derive(given.right)
    return units.is_counted(below.unit) and units.same_kind(above.unit, below.unit)


def _factor(unit: str, to: str) -> Fraction:
    try:
        return units.factor(unit, to)
    except UnitMismatchError:
        given, wanted = (units.unit_label(one) or "a plain number" for one in (unit, to))
        raise UnitMismatchError(f"the inputs give {given}, the claim is in {wanted}") from None


def _verdict(claim: Claim, computed: Number) -> tuple[Verdict, Fit | None]:
    low, high = computed.low, computed.high
    first = None if low is None else fit(claim, low)
    second = None if high is None else fit(claim, high)
    if first is not None and second is not None:
        # Of a range whose ends both fit, the weaker fit is the answer.
        weaker: Fit = first if _FITS.index(first) >= _FITS.index(second) else second
        return weaker, None
    if first is None and second is None:
        stated = claim.stated.limit if isinstance(claim.stated, StatedBound) else claim.stated
        inside = not computed.is_exact and not isinstance(claim.stated, StatedBound) and computed.contains(stated)
        verdict: Verdict = "inside" if inside else "differs"
        return verdict, None
    found = first or second
    favours = claim.better == ("lower" if first is not None else "higher")
    return ("favourable end" if favours else "unfavourable end"), found


def fit(claim: Claim, computed: Exact) -> Fit | None:
    """Say how a computed number gives the stated one, None if it does not."""
    stated = claim.stated
    if isinstance(stated, StatedBound):
        near = abs(Fraction(stated.limit)) / 10
        if stated.side == "under":
            return "agrees" if stated.limit - near <= computed <= stated.limit else None
        return "agrees" if stated.limit <= computed <= stated.limit + near else None
    if computed == stated:
        return "agrees"
    if abs(Fraction(computed) - stated) <= claim.last_digit / 2:
        return "rounded"
    return "cut" if stated <= computed < stated + claim.last_digit else None


def _needed(claim: Claim, factor: Fraction) -> tuple[Needed, ...]:
    if isinstance(claim.stated, StatedBound):
        near = abs(Fraction(claim.stated.limit)) / 10
        low, high = (
            (claim.stated.limit - near, Fraction(claim.stated.limit))
            if claim.stated.side == "under"
            else (Fraction(claim.stated.limit), claim.stated.limit + near)
        )
    else:
        low, high = claim.stated - claim.last_digit / 2, claim.stated + claim.last_digit / 2
    found = []
    every = list(figures_in(claim.derived_from))
    for one in every:
        if every.count(one) > 1:
            continue
        ends = solve(claim.derived_from, one, low / factor, high / factor)
        if ends is None:
            continue
        least, most = ends
        if units.is_counted(one.unit):
            least, most = Fraction(math.ceil(least)), Fraction(math.floor(most))
        if least <= most and most > 0:
            found.append(Needed(one, _exact(least), _exact(most), _slip(one, least, most)))
    return tuple(found)


def _slip(figure: Figure, low: Fraction, high: Fraction) -> int | None:
    """Find a number inside an interval that differs from the figure by one digit, the nearest first."""
    if not isinstance(figure.value, Number) or not isinstance(figure.value.low, int) or not figure.value.is_exact:
        return None
    digits = str(figure.value.low)
    slips = [
        int(digits[:place] + other + digits[place + 1 :])
        for place in range(len(digits))
        for other in "0123456789"
        if other != digits[place] and not (place == 0 and other == "0")
    ]
    inside = [slip for slip in slips if low <= slip <= high]
    return min(inside, key=lambda slip: abs(slip - int(digits))) if inside else None


def _exact(number: Fraction) -> Exact:
    return number.numerator if number.denominator == 1 else number


def _shown(number: Exact) -> str:
    return written(number) if isinstance(number, int) else figures(number, 5)


def _warnings(claim: Claim, claims: Iterable[Claim]) -> tuple[str, ...]:
    told = list(scope_warnings(claim.derived_from))
    for one in dict.fromkeys(figure.id for figure in figures_in(claim.derived_from) if _approximate(figure)):
        told.append(f"{one} is an approximate figure")
    for other in claims:
        if other.id == claim.compared_with and not units.same_kind(other.unit, claim.unit):
            mine, theirs = units.unit_label(claim.unit), units.unit_label(other.unit)
            told.append(f"compared with {other.id}, which is in {theirs}, not in {mine}")
    return tuple(told)


def _approximate(figure: Figure) -> bool:
    return isinstance(figure.value, Number) and figure.value.form == "approximate"


def _answer(
    claim: Claim,
    computed: Number | None,
    verdict: Verdict,
    fits: Fit | None,
    needed: tuple[Needed, ...],
    warnings: tuple[str, ...],
    why: str,
) -> Audit:
    stated = str(claim.stated) if isinstance(claim.stated, StatedBound) else written(claim.stated)
    derived = written_out(claim.derived_from)
    told = [f"stated: {stated} {units.unit_label(claim.unit)}".rstrip(), f"derived: {derived}"]
    if computed is not None:
        told.append(f"computed: {Quantity(computed, claim.unit)}")
    how = f" ({fits})" if fits else ""
    told.append(f"verdict: {verdict}{how}{f': {why}' if why else ''}")
    told.extend(str(one) for one in needed)
    return Audit(claim, computed, claim.unit, verdict, fits, needed, warnings, derived, "; ".join(told))
