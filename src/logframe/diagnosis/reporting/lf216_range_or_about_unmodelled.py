"""LF216: a range or approximate figure is kept as one number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from logframe.declaration.values.numbers import Number
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Code, Message

_RANGE = re.compile(r"\d\s*(?:-|–|to|bis|до)\s*\d", re.IGNORECASE)
_SAID = "about|approx|around|circa|ca|nearly|almost|over|under|more than|less than"
_ABOUT = re.compile(rf"\b(?:{_SAID})\b|[~≈<>]", re.IGNORECASE)


def detect(case: Case) -> Iterator[Found]:
    """Find figures whose raw text says a range or "about", and whose value is one exact number."""
    for indicator in case.project.indicators():
        for figure in indicator.observations:
            exact = isinstance(figure.value, Number) and figure.value.is_exact and figure.value.form == "exact"
            if figure.raw and exact and (_RANGE.search(figure.raw) or _ABOUT.search(figure.raw)):
                raw = Code.of(figure.raw)
                message = Message("lf216-exact-here", id=indicator.id, value=figure.value, raw=raw)
                yield Found(indicator, message, declared_at=figure.declared_at)


_EXAMPLE = bad_and_good("""-from logframe import Count, Observation, Project
+from logframe import Count, Observation, Project, between

 project = Project("P-1", "Legal aid", period="2024")
 aid = project.result("aid", "Detained people see a lawyer", indicators=[
     Count("seen", "Detained people who saw a lawyer", unit="person", level="outcome",
           accumulates="increments", target=12,
-          observations=[Observation(14, period="2024", raw="8-14")]),
+          observations=[Observation(between(8, 14), period="2024", raw="8-14")]),
 ])
""")
RULE = Rule("LF216", "range-or-about-unmodelled", "info", "reporting", detect, concern="judgement", **_EXAMPLE)
