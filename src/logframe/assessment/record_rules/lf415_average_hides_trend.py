"""LF415: a share over several periods hides that it rose or fell."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise
from typing import Final

from logframe import units
from logframe.assessment.cases import AssessmentCase
from logframe.declaration.programme.derivations import Derivation, Figure, Operation
from logframe.declaration.programme.stated_claims import Claim
from logframe.declaration.values.numbers import Exact, Number
from logframe.declaration.values.periods import Period
from logframe.declaration.values.quantities import Quantity
from logframe.diagnosis.rules import Found, Rule, bad_and_good
from logframe.messages import Joined, Message

_FEWEST: Final = 3
_TELLING: Final = Fraction(5, 4)
"""How many periods make a trend, and by how much the last must differ from the first."""


def detect(case: AssessmentCase) -> Iterator[Found]:
    """Find claims of a share or rate over several periods whose own shares rise or fall from period to period."""
    for finding in case.assessment.findings:
        for named in case.named(finding.evidence):
            if not isinstance(named.thing, Claim):
                continue
            ratios = _by_period(named.thing)
            values = [value for _, value in ratios]
            if len(values) < _FEWEST or not _moves(values):
                continue
            steps = tuple(
                Message("lf415-step", period=period, value=_quantity(value, named.thing.unit))
                for period, value in ratios
            )
            label = case.assessment.label(finding.id)
            message = Message(
                "lf415-hides-trend",
                finding=label,
                claim=named.thing.id,
                rises=values[-1] > values[0],
                steps=Joined(steps, "semicolon"),
            )
            yield Found(finding, message)


def _moves(values: list[Fraction]) -> bool:
    low, high = min(values), max(values)
    is_ordered = all(a <= b for a, b in pairwise(values)) or all(a >= b for a, b in pairwise(values))
    return is_ordered and high > low * _TELLING


def _by_period(claim: Claim) -> list[tuple[Period, Fraction]]:
    """Return the share of each period that both sums of a quotient have a figure for."""
    derivation = claim.derived_from
    if not isinstance(derivation, Operation) or derivation.sign != "/":
        return []
    above, below = _terms(derivation.left), _terms(derivation.right)
    return [
        (period, Fraction(above[period]) / Fraction(below[period]))
        for period in sorted(above, key=lambda period: period.start)
        if below.get(period)
    ]


def _terms(term: Derivation) -> dict[Period, Exact]:
    """Return the exact figures of a sum by their period; empty for anything that is no sum of dated figures."""
    if isinstance(term, Operation) and term.sign == "+":
        left, right = _terms(term.left), _terms(term.right)
        return {} if not left or not right or left.keys() & right.keys() else left | right
    if isinstance(term, Figure) and isinstance(term.period, Period) and isinstance(term.value, Number):
        return {term.period: term.value.low} if term.value.is_exact and term.value.low is not None else {}
    return {}


def _quantity(value: Fraction, unit: str) -> Quantity:
    shown = value * 100 if unit == units.PERCENT else value
    return Quantity(Number(shown, shown), unit)


_EXAMPLE = bad_and_good(""" from logframe import Programme
 from logframe.assessment import Assessment
 from logframe.claims import Claim, Figure

 stays = [Figure(f"stays-{year}", "Stays in the shelter", number, unit="person", period=year)
-         for year, number in {"2021": 24, "2022": 36, "2023": 40}.items()]
+         for year, number in {"2021": 32, "2022": 36, "2023": 32}.items()]
 homes = [Figure(f"homes-{year}", "People who returned home", number, unit="person", period=year)
          for year, number in {"2021": 80, "2022": 90, "2023": 80}.items()]
 programme = Programme("shelters", "Shelters", claims=[
     Claim("share", "Of those who returned, those who stayed in the shelter", stated=40, unit="percent",
           derived_from=(stays[0] + stays[1] + stays[2]) / (homes[0] + homes[1] + homes[2])),
 ])
 report = Assessment("evaluation", "Evaluation of the shelters", of=programme, carried_out="2025-03")
 report.finding("few", "Only 40 % of those who return accept the shelter", evidence=programme.claims[0])
""")
RULE = Rule("LF415", "average-hides-trend", "warning", "assessment", detect, concern="judgement", **_EXAMPLE)
