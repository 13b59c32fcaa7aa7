"""Worked expressions on numbers, periods, shares, methods, trends, surveys and claims, each with its value.

tests/worked_expressions.txt lists them; the values are in tests/test_golden/worked_expressions.txt, read by eye before
they are committed. `python -m tests.test_worked_expressions` writes them anew.
"""

from __future__ import annotations

import datetime
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

import logframe
from logframe import BudgetLine, Claim, Figure, Observation, Series
from logframe.declaration.programme import derivations
from logframe.declaration.values import choices, keywords, numbers, numerals, periods, quantities, short_numerals
from logframe.errors import LogframeError
from logframe.evaluation import formulas, statuses
from logframe.evaluation.claims import derived_values
from logframe.evaluation.methods import achievement_methods, rating_schemes
from logframe.evaluation.trends import growth_rates
from logframe.terms import DOCUMENTS

HERE = Path(__file__).resolve().parent
GOLDEN = HERE / "test_golden" / "worked_expressions.txt"


def fig(id: str, value: Any, **keywords: Any) -> Figure:
    """Declare a figure."""
    return Figure(id, id, value, **{"unit": "1", **keywords})


def line(**keywords: Any) -> BudgetLine:
    """Declare a line of a budget, of an amount that is not known unless said otherwise."""
    return BudgetLine("b", "Budget line", **{"amount": logframe.missing("not known"), **keywords})


def yearly(year: int, value: Any) -> Observation:
    """Declare a figure for a year."""
    return Observation(value, period=str(year))


def series(*observations: Observation, unit: str = "person", accumulates: Any = "increments") -> Series:
    """Declare a series."""
    return Series("s", "Series", unit=unit, accumulates=accumulates, observations=observations)


def achieved(method: str, observed: Any, target: Any, **keywords: Any) -> str:
    """Return the share of a target by a method."""
    return str(logframe.achievement(observed, target, method=method, **keywords).share)


def moved(method: str, points: Any, **keywords: Any) -> tuple[object, ...]:
    """Return the class of a trend by a method, its reason and its numbers."""
    answer = logframe.trend(points, method=method, **keywords)
    return answer.label, answer.reason, *answer.numbers


def mean_told(scores: Any) -> tuple[object, ...]:
    """Return the mean score of several series, its class and what is left out."""
    answer = logframe.mean_score(scores)
    return answer.label, answer.reason, *answer.numbers


def weighed(parts: Any, scheme: str) -> tuple[object, ...]:
    """Return the mean of labels by their weights."""
    answer = logframe.weigh(parts, logframe.scheme_named(scheme))
    return str(answer.score), str(answer.rating), answer.missing, answer.parts


def changed(*numbers: Any, **keywords: Any) -> tuple[object, ...]:
    """Return the change between two surveys."""
    answer = logframe.share_change(*numbers, **keywords)
    return str(answer), answer.is_distinguishable, answer.z, answer.low, answer.high


def recaptured(*lists: int, **keywords: Any) -> tuple[object, ...]:
    """Return the size of a hidden population by two lists."""
    answer = logframe.capture_recapture(*lists, **keywords)
    return str(answer.estimate), answer.lincoln_petersen, answer.chapman, answer.standard_error, answer.listed


def audited(stated: Any, derived: Any, **keywords: Any) -> tuple[str, ...]:
    """Return what the audit of a claim says, with its notes."""
    answer = logframe.audit(Claim("c", "Claim", stated=stated, derived_from=derived, **keywords))
    return answer.explanation, *answer.warnings


NAMES: dict[str, Any] = {
    **{
        name: thing for module in (keywords, choices, periods) for name, thing in vars(module).items() if name[0] != "_"
    },
    **{name: getattr(logframe, name) for name in dir(logframe) if name[0] != "_"},
    **{name: getattr(numbers, name) for name in ("exact", "fits", "hull", "interval", "number", "value")},
    **{name: getattr(numerals, name) for name in ("figures", "nearest_float", "percentage", "rounded", "written")},
    **{name: getattr(short_numerals, name) for name in ("share_text", "short", "signed")},
    **{name: getattr(statuses, name) for name in ("Status", "ordered", "settled", "that_or_worse", "worse")},
    **{name: getattr(derived_values, name) for name in ("derive", "known_parts", "solve")},
    **{made.__name__: made for made in (fig, line, yearly, series, achieved, moved, mean_told, weighed, changed)},
    **{made.__name__: made for made in (recaptured, audited)},
    "D": datetime.date.fromisoformat,
    "Decimal": Decimal,
    "DOCUMENTS": DOCUMENTS,
    "F": Fraction,
    "Fraction": Fraction,
    "METHODS": achievement_methods.METHODS,
    "P": periods.parse_period,
    "Quantity": quantities.Quantity,
    "SCHEMES": rating_schemes.SCHEMES,
    "TRENDS": [method.name for method in logframe.trend_methods()],
    "datetime": datetime,
    "f": formulas,
    "growth_rates": growth_rates,
    "written_out": derivations.written_out,
}


EXPRESSIONS = [
    text
    for text in (HERE / "worked_expressions.txt").read_text(encoding="utf-8").splitlines()
    if text and not text.startswith("# ")
]


def shown(answer: object) -> str:
    """Write an answer: lists in brackets, floats to nine decimals, everything else as a reader sees it."""
    if isinstance(answer, (list, tuple)):
        return f"[{', '.join(map(shown, answer))}]"
    if isinstance(answer, float):
        return f"{round(answer, 9):.9g}"
    return str(answer)


def value_of(expression: str) -> str:
    """Return the value of an expression, or the error in words."""
    try:
        return shown(eval(expression, NAMES | {"A": fig("a", 10), "X": fig("x", logframe.between(2, 4))}))
    except (LogframeError, TypeError, ValueError, ZeroDivisionError) as problem:
        return f"{type(problem).__name__}: {problem}"


@pytest.mark.parametrize("expression", EXPRESSIONS)
def test_each_worked_expression_has_its_value(expression: str) -> None:
    """An expression has the value that was read and approved, or is refused with the words that were."""
    approved = GOLDEN.read_text(encoding="utf-8").split("\n\n")
    assert f"{expression}\n    {value_of(expression)}" in (text.rstrip("\n") for text in approved)


if __name__ == "__main__":
    GOLDEN.write_text("\n\n".join(f"{text}\n    {value_of(text)}" for text in EXPRESSIONS) + "\n", encoding="utf-8")
