"""Methods of achievement: the default, and those of donors and other systems under their names.

A method turns what was observed, the target and the baseline into a share. Each says its formula and its policy for
caps, floors, missing figures, targets of 0 and targets that equal their baseline, since that is where they differ.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Literal, TypeAlias

import attrs

from logframe.declaration.values.keywords import check_function, identifier, single
from logframe.declaration.values.numbers import ZERO, Exact, Missing, Number, Numeric, Value, value
from logframe.errors import DeclarationError, LinkError, UnknownIdError
from logframe.evaluation.formulas import bounded, share_between
from logframe.explanations import Explanation
from logframe.messages import Answer, Code, Message, as_message, ask, part_of
from logframe.nearest import nearest
from logframe.places import NOWHERE, Place
from logframe.plugins import CodeOfOthers, plugged

Goal: TypeAlias = Literal["elapsed time", "quarters"]
Share: TypeAlias = Callable[["Point"], Value | Numeric]

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

    `about` has its formula, policy and users; of a method of your own it is the formula as text. `cap` and `floor`
    are the bounds of the share, None for none. `goal` is what a share is held against before the target is due.
    """

    name: str = attrs.field(converter=identifier)
    about: Message = attrs.field(converter=as_message)
    compute: Share = attrs.field(validator=check_function, repr=False)
    cap: Exact | None = None
    floor: Exact | None = None
    zero_if_missing: bool = False
    goal: Goal = "elapsed time"

    @property
    def title(self) -> Message:
        """Return the name for a reader."""
        return part_of(self.about, self.name, "title")

    @property
    def formula(self) -> Message:
        """Return the formula, a being what was observed, b the baseline, t the target and m the milestone."""
        return part_of(self.about, self.name, "formula")

    @property
    def policy(self) -> Message:
        """Return what happens to figures that are missing or cannot be divided by."""
        return part_of(self.about, self.name, "policy")

    @property
    def has_policy(self) -> bool:
        """Return whether anything is said of such figures: nothing is of a method described by its formula alone."""
        return self.about.code != "text"

    @property
    def used_by(self) -> Message:
        """Return the organisations and systems that use it."""
        return part_of(self.about, self.name, "used-by")

    @property
    def uses_baseline(self) -> bool:
        """Return whether the share is one of the way from the baseline, where there is one."""
        return self.compute in (_progress, _unhcr)

    def of(self, point: Point) -> Value:
        """Return the share of a point, within the method's cap and floor."""
        if METHODS.get(self.name) is self:
            answer = self.compute(point)
        else:
            with CodeOfOthers("method", self.name, place=NOWHERE):
                answer = self.compute(point)
        share = answer if isinstance(answer, (Number, Missing)) else value(answer, Message("subject-share"))
        return share if isinstance(share, Missing) else bounded(share, self.floor, self.cap)


@attrs.frozen(repr=False)
class Achievement(Answer):
    """A share of the target by a method, with what it was computed from; missing with a reason where there is none."""

    named_by = ("method.name", "share")

    share: Value
    method: Method
    observed: Value
    target: Value
    baseline: Value | None

    def explain(self) -> Explanation:
        """Return method, formula, policy, inputs and answer."""
        return ask("explain", self, Explanation)


def achievement(
    observed: Value | Numeric | None,
    target: Value | Numeric | None,
    *,
    baseline: Value | Numeric | None = None,
    direction: Literal["increase", "decrease"] | None = None,
    method: str | Method = DEFAULT,
) -> Achievement:
    """Return a share of a target by a method: the name of one (see `achievement_methods`), or one of your own.

    `direction` says which way is better; without it less is better where the target lies below the baseline. A
    figure that is missing, or None, gives a missing share with the reason, unless the method counts it as 0.
    Raises UnknownIdError for a method that does not exist, WrongTypeError for values that are none.
    """
    if direction not in (None, "increase", "decrease"):
        raise DeclarationError(Message("method-direction-unknown", direction=Code.of(direction)))
    chosen = chosen_method(method)
    seen, aim = _read(observed, Message("subject-observed")), _read(target, Message("subject-the-target"))
    start = None if baseline is None else _read(baseline, Message("subject-the-baseline"))

    def answer(share: Value) -> Achievement:
        return Achievement(share, chosen, seen, aim, start)

    if isinstance(aim, Missing):
        return answer(Missing(message=Message("no-target", reason=aim.cause)))
    if isinstance(seen, Missing):
        if chosen.zero_if_missing:
            return answer(ZERO)
        return answer(Missing(message=Message("not-observed", reason=seen.cause)))
    baseline_number = start if isinstance(start, Number) else None
    falls = direction == "decrease"
    if direction is None and baseline_number is not None and baseline_number.low is not None and aim.high is not None:
        falls = aim.high < baseline_number.low
    return answer(chosen.of(Point(seen, aim, baseline_number, falls)))


def achievement_methods() -> tuple[Method, ...]:
    """Return every method, with its formula, its policy and who uses it."""
    return tuple(_all_methods().values())


def method_named(name: str) -> Method:
    """Return a method by its name.

    Raises UnknownIdError, with the nearest name, if there is none.
    """
    method = METHODS.get(name) or _all_methods().get(name)
    if method is None:
        names = tuple(_all_methods())
        raise UnknownIdError(Message("method-unknown", name=Code.of(name), near=nearest(str(name), names), names=names))
    return method


def chosen_method(method: str | Method) -> Method:
    """Return a method of a user's own as it is, else the one of that name.

    Raises UnknownIdError, with the nearest name, if there is none, WrongTypeError for what is neither.
    """
    single(method, (Method, str), "method")
    return method if isinstance(method, Method) else method_named(method)


def check_method(name: str, place: Place) -> None:
    """Refuse a method that does not exist where a project names it.

    Raises LinkError, with the nearest name.
    """
    try:
        method_named(name)
    except UnknownIdError as problem:
        raise LinkError(problem.message, place=place) from problem


def _all_methods() -> dict[str, Method]:
    added = plugged("methods").values()
    return METHODS | {method.name: method for method in added if isinstance(method, Method)}


def _read(typed: Value | Numeric | None, what: Message) -> Value:
    return Missing("") if typed is None else value(typed, what)


def _progress(point: Point) -> Value:
    if point.baseline is None:
        return Missing(message=Message("method-without-baseline"))
    share = share_between(point.observed, point.baseline, point.target)
    return Missing(message=Message("method-target-equals-baseline")) if share is None else share


def _ratio(point: Point) -> Value:
    if point.target.contains(0):
        return Missing(message=Message("method-target-zero"))
    return point.observed / point.target


def _inverted(point: Point) -> Value:
    if not point.falls:
        return _ratio(point)
    if point.target.contains(0):
        return Missing(message=Message("method-target-zero"))
    if point.observed.contains(0):
        return Missing(message=Message("method-observed-zero"))
    return point.target / point.observed


def _unhcr(point: Point) -> Value:
    return _ratio(point) if point.baseline is None else _progress(point)


METHODS: dict[str, Method] = {
    method.name: method
    for method in (
        Method(DEFAULT, Message("method-progress-from-baseline"), _progress),
        Method("target-ratio", Message("method-target-ratio"), _ratio),
        Method("inverted-ratio", Message("method-inverted-ratio"), _inverted),
        Method("elapsed-time", Message("method-elapsed-time"), _ratio, goal="quarters"),
        Method("undp-irrf", Message("method-undp-irrf"), _progress, cap=1, floor=0),
        Method("undp-cpd", Message("method-undp-cpd"), _ratio, cap=1, floor=0, zero_if_missing=True),
        Method("unhcr-focus", Message("method-unhcr-focus"), _unhcr, cap=1, floor=0),
        Method("unicef-prp", Message("method-unicef-prp"), _progress, floor=0),
        Method("global-fund", Message("method-global-fund"), _ratio, cap=Fraction(6, 5), floor=0),
    )
}
