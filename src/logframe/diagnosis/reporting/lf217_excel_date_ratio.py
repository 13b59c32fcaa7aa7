"""LF217: a spreadsheet made a date of a ratio."""

from __future__ import annotations

import re
from collections.abc import Iterator

from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Code, Message

_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_DATE = re.compile(rf"\s*(?:\d{{1,2}}[-/. ](?:{_MONTHS})[a-z]*|(?:{_MONTHS})[a-z]*[-/. ]\d{{1,2}})\s*", re.IGNORECASE)


def detect(case: Case) -> Iterator[Found]:
    """Find figures of numbers whose raw text is a day and a month."""
    for indicator in case.project.indicators():
        for figure in indicator.observations:
            if figure.raw and indicator.is_numeric and _DATE.fullmatch(figure.raw):
                message = Message("lf217-date-in-source", id=indicator.id, raw=Code.of(figure.raw))
                yield Found(indicator, message, declared_at=figure.declared_at)


_EXAMPLE = bad_and_good("""-from logframe import Observation, Project, Ratio, missing
+from logframe import Observation, Project, Ratio, out_of

 project = Project("P-1", "Courts", period="2024")
 project.result("courts", "Courts hear victims", indicators=[
     Ratio("heard", "Victims heard", level="outcome", numerator_unit="person", denominator_unit="person", target=80,
-          observations=[Observation(missing("not readable"), period="2024", raw="5-Feb")]),
+          observations=[Observation(out_of(2, 5), period="2024", raw="2/5")]),
 ])
""")
RULE = Rule("LF217", "excel-date-ratio", "error", "reporting", detect, concern="contradiction", **_EXAMPLE)
