"""LF149: the weights of a node do not total 100."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from logframe.declaration.values.numbers import Number
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message

_ALLOWED = Fraction(1, 100)


def detect(case: Case) -> Iterator[Found]:
    """Find nodes whose indicators' declared weights total neither 100 nor 1."""
    for node in case.project.nodes:
        weights = [indicator.weight for indicator in node.indicators if indicator.weight is not None]
        if not weights:
            continue
        total = sum((_exactly(weight) for weight in weights), Fraction(0))
        if min(abs(total - 100), abs(total - 1) * 100) > _ALLOWED:
            yield Found(node, Message("lf149-weights-not-100", node=node.id, total=Number(total, total)))


def _exactly(weight: Number) -> Fraction:
    return Fraction(weight.low or 0)


_EXAMPLE = bad_and_good(""" from logframe import Count, Percentage, Project

 project = Project("P-1", "Fair trials", period="2024/2025")
 trials = project.result("trials", "Accused people have a lawyer", indicators=[
     Count("duty", "Lawyers on duty", unit="person", level="output", accumulates="snapshot",
-          target=60, weight=30),
+          target=60, weight=40),
     Percentage("defended", "Accused with a lawyer", level="outcome", baseline=20, target=70,
                weight=60),
 ])
""")
RULE = Rule("LF149", "weights-not-100", "error", "design", detect, **_EXAMPLE)
