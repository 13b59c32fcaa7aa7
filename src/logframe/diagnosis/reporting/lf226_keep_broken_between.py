"""LF226: a value to keep was broken in between, and the latest figure is within its limits again."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from logframe.declaration.values.numbers import Number
from logframe.declaration.values.quantities import Quantity
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.evaluation.fulfilment.judgement import Judgement
from logframe.messages import Message
from logframe.units import ONE


def detect(case: Case) -> Iterator[Found]:
    """Find limits that an earlier figure broke for certain and the latest one keeps."""
    for answer in case.evaluation:
        indicator = answer.indicator
        breaks = [_break(reading.judgement) for reading in answer.answers]
        broken = [entry for entry in breaks if entry is not None]
        if indicator.context or indicator.explanation or not broken or len(broken) < len(breaks):
            continue
        day, value, latest = broken[0]
        at_break = [figure for figure in indicator.observations if figure.end == day]
        if any(figure.explanation for figure in at_break):
            continue
        unit = indicator.unit or ONE
        shown, now = Quantity(value, unit), Quantity(latest, unit)
        message = Message("lf226-not-kept", id=indicator.id, value=shown, day=day, latest=now)
        yield Found(indicator, message, declared_at=at_break[0].declared_at if at_break else None)


def _break(judged: Judgement) -> tuple[datetime.date, Number, Number] | None:
    """Return the day and value of the first break and the latest value, if that is within the limits again."""
    reasons = {message.code: message for message in judged.reasons}
    if "keep-broken" not in reasons or "margin" not in reasons:
        return None
    broken = reasons["keep-broken"].fields
    day, value = broken["day"], broken["value"]
    if isinstance(value, Quantity):
        value = value.value
    latest, limits = judged.value, reasons["margin"].fields["limits"]
    if not isinstance(latest, Number) or not isinstance(limits, Number) or not _within(latest, limits):
        return None
    return (day, value, latest) if isinstance(day, datetime.date) and isinstance(value, Number) else None


def _within(value: Number, limits: Number) -> bool:
    above = limits.low is None or (value.low is not None and value.low >= limits.low)
    below = limits.high is None or (value.high is not None and value.high <= limits.high)
    return above and below


_EXAMPLE = bad_and_good(""" from logframe import Observation, Percentage, Project, keep_at_least

 project = Project("P-1", "Clinics for everybody", period="2024/2025")
 project.result("clinics", "Clinics have what they need", indicators=[
     Percentage("stocked", "Clinics that have the basic medicines", level="outcome", target=keep_at_least(80),
-               observations=[Observation(84, date="2024-06-30"), Observation(71, date="2024-12-31"),
+               observations=[Observation(84, date="2024-06-30"), Observation(81, date="2024-12-31"),
                              Observation(82, date="2025-06-30"), Observation(86, date="2025-12-31")]),
 ])
""")
RULE = Rule("LF226", "keep-broken-between", "warning", "reporting", detect, concern="judgement", **_EXAMPLE)
