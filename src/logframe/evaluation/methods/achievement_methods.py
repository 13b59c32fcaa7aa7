"""Methods of achievement: the default, and those of donors and other systems under their names.

A method turns what was observed, the target and the baseline into a share. Each says its formula and its policy for
caps, floors, missing figures, targets of 0 and targets that equal their baseline, since that is where they differ.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Literal, TypeAlias

import attrs

from logframe import messages
from logframe.declaration.values.numbers import Exact, Missing, Number, Numeric, Value, value
from logframe.errors import DeclarationError, UnknownIdError
from logframe.evaluation.formulas import bounded, share_between
from logframe.explanations import Explanation
from logframe.nearest import nearest

Goal: TypeAlias = Literal["elapsed time", "quarters"]
Share: TypeAlias = Callable[["Point"], Value]

DEFAULT = "progress-from-baseline"


@attrs.frozen
class Point:
    """What a method is given: observed, target and baseline in one unit, and whether less is better."""

    observed: Number
    target: Number
    baseline: Number | None
    falls: bool


@attrs.frozen
class Method:
    """A named way to turn figures into a share of the target.

    `cap` and `floor` are the bounds of the share, None for none; `policy` says what happens to figures that are
    missing or cannot be divided by. `goal` is what a share is held against before the target is due.
    """

    name: str
    formula: str
    used_by: str
    policy: str
    share: Share = attrs.field(repr=False)
    cap: Exact | None = None
    floor: Exact | None = None
    zero_if_missing: bool = False
    goal: Goal = "elapsed time"

    @property
    def title(self) -> str:
        """Write the name for a reader."""
        return self.name.replace("-", " ")

    def of(self, point: Point) -> Value:
        """Compute the share of a point, within the method's cap and floor."""
        found = self.share(point)
        return found if isinstance(found, Missing) else bounded(found, self.floor, self.cap)


@attrs.frozen
class Achievement:
    """A share of the target by a method, with what it was computed from; missing with a reason where there is none."""

    share: Value
    method: Method
    observed: Value
    target: Value
    baseline: Value | None

    def explain(self) -> Explanation:
        """Tell method, formula, policy, inputs and answer."""
        return messages.ask("explain", self, Explanation)


def achievement(
    observed: Value | Numeric | None,
    target: Value | Numeric | None,
    *,
    baseline: Value | Numeric | None = None,
    direction: Literal["increase", "decrease"] | None = None,
    method: str = DEFAULT,
) -> Achievement:
    """Compute a share of a target by a named method (see `achievement_methods`).

    `direction` says which way is better; without it less is better where the target lies below the baseline. A
    figure that is missing, or None, gives a missing share with the reason, unless the method counts it as 0.
    Raises UnknownIdError for a method that does not exist, WrongTypeError for values that are none.
    """
    if direction not in (None, "increase", "decrease"):
        raise DeclarationError(f"direction is {direction!r}", do='write "increase" or "decrease"')
    chosen = method_named(method)
    seen, aim = _read(observed, "the observed value"), _read(target, "the target")
    start = None if baseline is None else _read(baseline, "the baseline")

    def answer(share: Value) -> Achievement:
        return Achievement(share, chosen, seen, aim, start)

    if isinstance(aim, Missing):
        return answer(Missing(f"no target: {aim.reason}" if aim.reason else "no target"))
    if isinstance(seen, Missing):
        if chosen.zero_if_missing:
            return answer(Number(0, 0))
        return answer(Missing(f"not observed: {seen.reason}" if seen.reason else "not observed"))
    known = start if isinstance(start, Number) else None
    falls = direction == "decrease"
    if direction is None and known is not None and known.low is not None and aim.high is not None:
        falls = aim.high < known.low
    return answer(chosen.of(Point(seen, aim, known, falls)))


def achievement_methods() -> tuple[Method, ...]:
    """List every method with its formula, its policy and who uses it."""
    return tuple(METHODS.values())


def method_named(name: str) -> Method:
    """Give a method by its name.

    Raises UnknownIdError, with the nearest name, if there is none.
    """
    found = METHODS.get(name)
    if found is None:
        near = nearest(str(name), METHODS)
        raise UnknownIdError(
            f"there is no method {name!r}",
            do=f"did you mean {near!r}?" if near else f"the methods are: {', '.join(METHODS)}",
        )
    return found


def _read(given: Value | Numeric | None, what: str) -> Value:
    return Missing("") if given is None else value(given, what)


def _progress(point: Point) -> Value:
    if point.baseline is None:
        return Missing("no baseline")
    found = share_between(point.observed, point.baseline, point.target)
    if found is None:
        return Missing("target equals baseline: kept or not kept, and no share")
    return found


def _ratio(point: Point) -> Value:
    if point.target.contains(0):
        return Missing("the target is 0, and nothing can be divided by it")
    return point.observed / point.target


def _inverted(point: Point) -> Value:
    if not point.falls:
        return _ratio(point)
    if point.target.contains(0):
        return Missing("the target is 0, and nothing can be divided by it")
    if point.observed.contains(0):
        return Missing("observed is 0, and the target cannot be divided by it")
    return point.target / point.observed


def _unhcr(point: Point) -> Value:
    return _ratio(point) if point.baseline is None else _progress(point)


_NONE = "missing figures give no share"
METHODS: dict[str, Method] = {
    one.name: one
    for one in (
        Method(
            DEFAULT,
            "(a - b) / (t - b), in both directions",
            "UNDP IRRF, UNHCR, EU OPSYS, World Bank practice; Hikaya",
            f"no cap and no floor; target equal to baseline is kept or not kept; {_NONE}",
            _progress,
        ),
        Method(
            "target-ratio",
            "a / t",
            "Akvo RSR, TolaData, UNDP CPD, PEPFAR",
            f"the baseline is not used; a target of 0 gives no share; {_NONE}",
            _ratio,
        ),
        Method(
            "inverted-ratio",
            "t / a where less is better, else a / t",
            "TolaData",
            f"the baseline is not used; a 0 below the line gives no share; {_NONE}",
            _inverted,
        ),
        Method(
            "elapsed-time",
            "a / t against the quarters that have begun, q / 4; against 1 for states",
            "PEPFAR (gophr)",
            f"a target of 0 gives no share; {_NONE}",
            _ratio,
            goal="quarters",
        ),
        Method(
            "undp-irrf",
            "(a - b) / (m - b), 0 to 1",
            "UNDP Integrated Results and Resources Framework",
            f"cap 1, floor 0; a milestone equal to its baseline gives no share; {_NONE}",
            _progress,
            cap=1,
            floor=0,
        ),
        Method(
            "undp-cpd",
            "a / t, 0 to 1",
            "UNDP country programme documents",
            "cap 1, floor 0; a missing figure counts as 0; a target of 0 gives no share",
            _ratio,
            cap=1,
            floor=0,
            zero_if_missing=True,
        ),
        Method(
            "unhcr-focus",
            "(a - b) / (t - b) with a baseline, a / t without, 0 to 1",
            "UNHCR Focus",
            f"cap 1, floor 0; {_NONE}",
            _unhcr,
            cap=1,
            floor=0,
        ),
        Method(
            "unicef-prp",
            "(a - b) / (t - b), at least 0",
            "UNICEF partner reporting portal",
            f"floor 0, no cap; reductions count as in the default, which the portal gets wrong; {_NONE}",
            _progress,
            floor=0,
        ),
        Method(
            "global-fund",
            "a / t, 0 to 1.2",
            "The Global Fund, before indicators are averaged",
            f"cap 1.2, floor 0; a target of 0 gives no share; {_NONE}",
            _ratio,
            cap=Fraction(6, 5),
            floor=0,
        ),
    )
}
