"""LF119: the number of the target stands in the indicator's name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from logframe.declaration.values.numbers import Exact, Number, exact
from logframe.diagnosis.rules import Case, Found, Rule

_NUMBER = re.compile(r"(?<![\w.,-])(\d{1,3}(?:[ ,]\d{3})+|\d+(?:\.\d+)?)(?![\w-])")
_THRESHOLD = frozenset(
    """above age aged at below beyond days grade hours km least less m metres minutes months more most over than
    under within year years yrs""".split()
)


def detect(case: Case) -> Iterator[Found]:
    """Find statements that hold the target's number, outside ages, distances and limits."""
    for indicator in case.own_indicators():
        target = indicator.target
        if not isinstance(target, tuple) or not isinstance(target[-1].value, Number):
            continue
        aim = target[-1].value.low if target[-1].value.is_exact else None
        if aim is not None and aim in embedded_numbers(indicator.statement):
            yield Found(
                indicator,
                f"the name of {indicator.id} holds its target, {target[-1].value}",
                "leave the number out of the name: the target says it",
            )


def embedded_numbers(statement: str) -> list[Exact]:
    """List the numbers of a statement that are no age, distance, time or limit."""
    found = []
    for one in _NUMBER.finditer(statement):
        before = statement[: one.start()].lower().split()[-2:]
        after = re.findall(r"[a-z]+", statement[one.end() :].lower())[:2]
        if _THRESHOLD.isdisjoint([*before, *after]):
            text = re.sub(r"[ ,]", "", one.group(1))
            found.append(exact(float(text) if "." in text else int(text)))
    return found


RULE = Rule(
    code="LF119",
    name="target-in-indicator-text",
    severity="info",
    phase="design",
    wrong="The number of the target stands in the name of the indicator.",
    why="It then stands in two places, and when the target changes one of them is wrong.",
    source="indicator practice: no embedded quantities",
    detect=detect,
    bad="""from logframe import Count, Project

project = Project("P-1", "Shelters", period="2024/2026")
project.result("assistance", "People are assisted", indicators=[
    Count("assisted", "400 people assisted", unit="person", level="output", target=400),
])
""",
    good="""from logframe import Count, Project

project = Project("P-1", "Shelters", period="2024/2026")
project.result("assistance", "People are assisted", indicators=[
    Count("assisted", "People under 18 assisted", unit="person", level="output", target=400),
])
""",
    strict=True,
)
