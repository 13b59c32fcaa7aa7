"""The audit of a claim: recomputed exactly from its inputs, and answered by one rule."""

from __future__ import annotations

import enum
import math
from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Final

import attrs

from logframe import units
from logframe.declaration.programme.derivations import Figure, Operation, figures_in, gaps_in, written_out
from logframe.declaration.programme.stated_claims import Claim
from logframe.declaration.programme.stated_figures import StatedBound, plain_number, stated_as_said
from logframe.declaration.values.exact_numbers import plain
from logframe.declaration.values.keywords import check_argument
from logframe.declaration.values.numbers import Exact, Missing, Number
from logframe.declaration.values.quantities import Quantity
from logframe.declaration.values.short_numerals import WholeOrRounded, unit_name
from logframe.errors import UnitMismatchError
from logframe.evaluation.claims.derived_values import derive, known_parts, solve, with_values
from logframe.evaluation.claims.scope_warnings import scope_warnings
from logframe.evaluation.formulas import half_open
from logframe.explanations import Explanation
from logframe.messages import Answer, Joined, Message, ask


class Verdict(enum.StrEnum):
    """A word on a claim; its text is the stable name in data, never what code compares with."""

    UNITS_DIFFER = "units differ"
    NOT_DERIVABLE = "not derivable"
    AGREES = "agrees"
    ROUNDED = "rounded"
    CUT = "cut"
    FAVOURABLE_END = "favourable end"
    UNFAVOURABLE_END = "unfavourable end"
    INSIDE = "inside"
    DIFFERS = "differs"


class Fit(enum.StrEnum):
    """How a computed number gives the stated one, the closest first."""

    AGREES = "agrees"
    ROUNDED = "rounded"
    CUT = "cut"


_FITS: Final = tuple(Fit)


@attrs.frozen
class Needed:
    """What one input would have to be for the statement to follow, and a slip of one digit that gives it."""

    figure: Figure
    low: Exact
    high: Exact
    slip: int | None

    @property
    def message(self) -> Message:
        """Return what the input would have to be, and the slip."""
        is_exact = self.low == self.high
        return Message(
            "claim-needs",
            figure=self.figure.id,
            low=Number(self.low, self.low) if is_exact else WholeOrRounded(self.low),
            high=None if is_exact else WholeOrRounded(self.high),
            unit=unit_name(self.figure.unit, Number(self.low, self.high)),
            value=self.figure.value,
            slip=self.slip,
        )

    def __str__(self) -> str:
        """Write it as "6,204 to 6,210 calls instead of 7,205; 6,205 is one digit away from it"."""
        return str(self.message)


@attrs.frozen(repr=False)
class Audit(Answer):
    """What recomputing a claim gives.

    `computed` is the figure the inputs give, in the unit of the claim; `verdict` one word of the rule, and
    `fits` how the one end of a range that fits does. `notes` matter and do not decide. `reason` says why nothing
    could be computed.
    """

    named_by = ("claim.id", "verdict")

    claim: Claim
    computed: Number | None
    unit: str
    verdict: Verdict
    fits: Fit | None
    needed: tuple[Needed, ...]
    notes: tuple[Message, ...]
    reason: Message | None = None

    @property
    def derivation(self) -> Message:
        """Return the derivation with its figures."""
        return written_out(self.claim.derived_from)

    @property
    def message(self) -> Message:
        """Return what is stated, derived and computed, the verdict, and what inputs would have to be."""
        computed = None if self.computed is None else Quantity(self.computed, self.unit)
        return Message(
            "claim-explained",
            stated=stated_as_said(self.claim.stated),
            unit=unit_name(self.claim.unit, self.claim.stated),
            derived=self.derivation,
            computed=computed,
            verdict=_with_fit(self.verdict, self.fits),
            reason=self.reason,
            needed=Joined(tuple(needed.message for needed in self.needed), "semicolon"),
        )

    @property
    def derived(self) -> str:
        """Return the derivation with its figures, in words."""
        return str(self.derivation)

    @property
    def explanation(self) -> str:
        """Return what is stated, derived and computed, the verdict, and what inputs would have to be, in words."""
        return str(self.message)

    @property
    def warnings(self) -> tuple[str, ...]:
        """Return what matters beside the verdict, in words."""
        return tuple(str(note) for note in self.notes)

    def explain(self) -> Explanation:
        """Return how the verdict comes about."""
        return ask("explain", self, Explanation)


def audit(claim: Claim, claims: Iterable[Claim] = ()) -> Audit:
    """Recompute a claim from its inputs.

    The verdict is the first of these that holds, with u the unit of the last significant digit stated: units
    differ; not derivable (an input is not declared); agrees (equal, or on the stated side of a bound and
    within a tenth of it); rounded (within u/2); cut (u or less of the size is cut off, towards 0); where the
    inputs give a range, the same for each end, and if one end only fits, favourable or unfavourable end, else
    inside the range; differs, with what each single input would have to be.

    A sum with a missing part is a bound. An open end of it neither fits nor differs, so that an end that fits is
    named favourable or not only where `better` says which way flatters, and else lies inside.
    Raises WrongTypeError for what is no claim.
    """
    check_argument("audit", claim, Claim)
    notes = _notes(claim, claims)
    gaps = tuple(gap.reason for gap in gaps_in(claim.derived_from))
    try:
        derived = derive(claim.derived_from)
        factor = Fraction(1) if derived.unit_open else _factor(derived.unit, claim.unit)
    except UnitMismatchError as problem:
        return Audit(claim, None, claim.unit, Verdict.UNITS_DIFFER, None, (), notes, problem.message)
    notes = (*derived.warnings, *notes)
    if gaps or isinstance(derived.value, Missing):
        reason = Message("claim-input-not-declared", reasons=Joined(gaps or (derived.value,), "semicolon"))
        return Audit(claim, None, claim.unit, Verdict.NOT_DERIVABLE, None, (), notes, reason)
    computed = _scaled(derived.value, factor)
    if derived.gaps:
        computed = half_open(computed)
        notes = (*notes, *_without_gaps(claim, factor))
    notes = (*notes, *_alternatives(claim, factor))
    if claim.unit == units.PERCENT and _is_share(claim) and computed.low is not None and computed.low > 100:
        notes = (*notes, Message("claim-over-100"))
    verdict, fits = _verdict(claim, computed)
    needed = _needed(claim, factor) if verdict is Verdict.DIFFERS and not derived.gaps else ()
    return Audit(claim, computed, claim.unit, verdict, fits, needed, notes)


def _scaled(value: Number, factor: Fraction) -> Number:
    # A strict bound ("more than 400") is not kept by arithmetic.
    return value if factor == 1 else value * factor


def _without_gaps(claim: Claim, factor: Fraction) -> Iterator[Message]:
    """Return what the parts that have a figure give alone, which is how such claims are made."""
    parts = known_parts(claim.derived_from)
    value = None if parts is None else derive(parts).value
    if isinstance(value, Number):
        computed = _scaled(value, factor)
        verdict = _with_fit(*_verdict(claim, computed))
        yield Message("claim-without-gaps", computed=Quantity(computed, claim.unit), verdict=verdict)


def _alternatives(claim: Claim, factor: Fraction) -> Iterator[Message]:
    """Return what the claim would be with each figure that another source gives for the same thing."""
    inputs = {id(figure): figure for figure in figures_in(claim.derived_from)}
    for key, figure in inputs.items():
        for alternative in figure.alternatives:
            if not isinstance(alternative.value, Number):
                continue
            value = derive(with_values(claim.derived_from, {key: alternative.value})).value
            fields = {
                "figure": figure.id,
                "value": Quantity(figure.value, figure.unit or units.ONE),
                "source": "" if figure.source is None else figure.source.label,
                "alternative_source": "" if alternative.source is None else alternative.source.label,
                "alternative": Quantity(alternative.value, alternative.unit or units.ONE),
            }
            if isinstance(value, Missing):
                yield Message("claim-alternative-no-answer", **fields)
            else:
                yield Message("claim-alternative", **fields, computed=Quantity(_scaled(value, factor), claim.unit))


def _is_share(claim: Claim) -> bool:
    """Return whether a claim is a percentage of counted things in things of the same kind."""
    derivation = claim.derived_from
    if claim.unit != units.PERCENT or not isinstance(derivation, Operation) or derivation.sign != "/":
        return False
    above, below = derive(derivation.left), derive(derivation.right)
    return units.is_counted(below.unit) and units.same_kind(above.unit, below.unit)


def _factor(unit: str, to: str) -> Fraction:
    try:
        return units.factor(unit, to)
    except UnitMismatchError:
        computed, stated = (unit_name(name) for name in (unit, to))
        raise UnitMismatchError(Message("claim-in-another-unit", computed=computed, stated=stated)) from None


def _verdict(claim: Claim, computed: Number) -> tuple[Verdict, Fit | None]:
    first, second = _end_fits(claim, computed, computed.low), _end_fits(claim, computed, computed.high)
    if first is not None and second is not None:
        # Of a range whose ends both fit, the weaker fit is the answer.
        weaker: Fit = first if _FITS.index(first) >= _FITS.index(second) else second
        return Verdict(weaker), None
    if first is None and second is None:
        inside = not computed.is_exact and _reaches_over(claim, computed)
        return Verdict.INSIDE if inside else Verdict.DIFFERS, None
    fits = first or second
    if not computed.is_bounded and claim.better is None:
        return Verdict.INSIDE, fits
    favours = claim.better == ("lower" if first is not None else "higher")
    return Verdict.FAVOURABLE_END if favours else Verdict.UNFAVOURABLE_END, fits


def _end_fits(claim: Claim, computed: Number, end: Exact | None) -> Fit | None:
    """Return how an end of what is computed gives the statement; an open end does so on the stated side of a bound."""
    stated = claim.stated
    if end is not None:
        return fit(claim, end, strict=computed.strict)
    if not isinstance(stated, StatedBound) or (computed.low is None and computed.high is None):
        return None
    same_side = (computed.high is None) == stated.is_lower
    return Fit.AGREES if same_side and computed.overlaps(Number(*stated.nearby)) else None


def _reaches_over(claim: Claim, computed: Number) -> bool:
    """Return whether the statement lies between the ends, neither of which gives it."""
    stated = claim.stated
    if not isinstance(stated, StatedBound):
        return computed.contains(plain_number(stated))
    low, high = stated.nearby
    between_limits = computed.overlaps(Number(low, high))
    touches = stated.side in ("over", "under") and stated.limit in (computed.low, computed.high)
    beyond = (
        (computed.high is None or computed.high > high)
        if stated.is_lower
        else (computed.low is None or computed.low < low)
    )
    return between_limits and (beyond or not touches)


def fit(claim: Claim, computed: Exact, *, strict: bool = False) -> Fit | None:
    """Return how a computed number gives the stated one, None if it does not; `strict` is for what lies beyond."""
    stated = claim.stated
    if isinstance(stated, StatedBound):
        low, high = stated.nearby
        return Fit.AGREES if stated.holds(computed, strict=strict) and low <= computed <= high else None
    number = plain_number(stated)
    if computed == number:
        return Fit.AGREES
    if abs(Fraction(computed) - number) <= claim.last_digit / 2:
        return Fit.ROUNDED
    # Cutting digits off moves a number towards 0, from either side.
    size, same_side = abs(Fraction(number)), not number or (computed < 0) == (number < 0)
    return Fit.CUT if same_side and size <= abs(Fraction(computed)) < size + claim.last_digit else None


def _needed(claim: Claim, factor: Fraction) -> tuple[Needed, ...]:
    if isinstance(claim.stated, StatedBound):
        low, high = claim.stated.nearby
    else:
        number, half = plain_number(claim.stated), claim.last_digit / 2
        low, high = number - half, number + half
    needed = []
    figures = list(figures_in(claim.derived_from))
    for figure in figures:
        if figures.count(figure) > 1:
            continue
        ends = solve(claim.derived_from, figure, low / factor, high / factor)
        if ends is None:
            continue
        least, most = ends
        if units.is_counted(figure.unit):
            least, most = Fraction(math.ceil(least)), Fraction(math.floor(most))
        if least <= most and most > 0:
            needed.append(Needed(figure, plain(least), plain(most), _slip(figure, least, most)))
    return tuple(needed)


def _slip(figure: Figure, low: Fraction, high: Fraction) -> int | None:
    """Find a number inside an interval that differs from the figure by one digit, the nearest first.

    Below three digits every number is one digit away from many others, which says nothing.
    """
    if not isinstance(figure.value, Number) or not isinstance(figure.value.low, int) or not figure.value.is_exact:
        return None
    if figure.value.low < 100:
        return None
    digits = str(figure.value.low)
    slips = [
        int(digits[:place] + digit + digits[place + 1 :])
        for place in range(len(digits))
        for digit in "0123456789"
        if digit != digits[place] and not (place == 0 and digit == "0")
    ]
    inside = [slip for slip in slips if low <= slip <= high]
    return min(inside, key=lambda slip: abs(slip - int(digits))) if inside else None


def _notes(claim: Claim, claims: Iterable[Claim]) -> tuple[Message, ...]:
    notes = list(scope_warnings(claim.derived_from))
    for id in dict.fromkeys(figure.id for figure in figures_in(claim.derived_from) if _approximate(figure)):
        notes.append(Message("claim-approximate", figure=id))
    if units.is_money_rate(claim.unit):
        notes.extend(_uncounted_money(list(figures_in(claim.derived_from))))
    for peer in claims:
        if peer.id == claim.compared_with and not units.same_kind(peer.unit, claim.unit):
            ours, theirs = unit_name(claim.unit), unit_name(peer.unit)
            notes.append(Message("claim-compared-unit", claim=peer.id, theirs=theirs, ours=ours))
    return tuple(notes)


def _uncounted_money(inputs: list[Figure]) -> Iterator[Message]:
    """Return whose money for the same projects a cost leaves out."""
    counted = {figure.donor for figure in inputs}
    partial = [figure for figure in inputs if set(figure.other_donors) - counted]
    if partial:
        donors = dict.fromkeys(donor for figure in partial for donor in figure.other_donors if donor not in counted)
        ids = tuple(dict.fromkeys(figure.id for figure in partial))
        yield Message("claim-other-donors", donors=tuple(donors), figures=ids)


def _approximate(figure: Figure) -> bool:
    return isinstance(figure.value, Number) and figure.value.form == "approximate"


def _with_fit(verdict: Verdict, fits: Fit | None) -> Message:
    return Message("claim-verdict", verdict=verdict, fits=fits)
