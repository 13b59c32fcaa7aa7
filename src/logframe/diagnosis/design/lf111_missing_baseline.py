"""LF111: where an indicator started is not said."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import Milestone
from logframe.declaration.framework.targets import Keep
from logframe.declaration.values.quantities import Quantity
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message
from logframe.terms import reaches_effect
from logframe.units import ONE


def detect(case: Case) -> Iterator[Found]:
    """Find indicators that need a start and have none; missing(why) is an answer."""
    for indicator in case.own_indicators():
        if indicator.baseline is not None or not _has_a_way_to_go(indicator):
            continue
        aim = case.plan(indicator).aim
        target = Quantity(aim, indicator.unit or ONE) if aim is not None and indicator.is_numeric else None
        yield Found(
            indicator,
            Message("lf111-no-baseline", indicator=indicator.id, target=target),
            severity="error" if reaches_effect(indicator.level) else "warning",
        )


def _has_a_way_to_go(indicator: Indicator) -> bool:
    """Return whether the way is counted from a start: a rising flow starts at nothing, an event before it happens."""
    if isinstance(indicator, Milestone) or isinstance(indicator.target, Keep):
        return False
    return not indicator.is_flow or indicator.direction == "decrease"


_EXAMPLE = bad_and_good("""-from logframe import Percentage, Project, Source
+from logframe import Observation, Percentage, Project, Source, missing

 survey = Source("survey", "Household survey of the district health office")
 project = Project("P-1", "Mothers and newborns", period="2024/2027")
 births = project.result("births", "Women give birth with skilled help", indicators=[
-    Percentage("skilled-help", "Births with a midwife", level="outcome", target=85,
+    Percentage("skilled-help", "Births with a midwife", level="outcome",
+               baseline=Observation(52, date="2023-11", source=survey), target=85,
                verified_by=survey),
+    Percentage("visits", "Newborns visited at home in their first week", level="outcome",
+               baseline=missing("no register was kept before 2024"), target=60, verified_by=survey),
 ])
""")
RULE = Rule(
    "LF111",
    "missing-baseline",
    "error",
    "design",
    detect,
    concern="judgement",
    needs=("plan", "baseline study"),
    **_EXAMPLE,
)
