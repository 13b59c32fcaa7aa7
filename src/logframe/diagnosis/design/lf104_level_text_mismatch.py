"""LF104: an indicator's wording contradicts its declared level."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.diagnosis.level_words import effect_words, output_words
from logframe.diagnosis.mentions import quoted
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message, word
from logframe.terms import reaches_effect


def detect(case: Case) -> Iterator[Found]:
    """Find effect indicators that count what was done, and, more softly, outputs that tell of effect."""
    for indicator in case.project.indicators():
        is_effect = reaches_effect(indicator.level)
        if not is_effect and indicator.level != "output":
            continue
        done = output_words(indicator.statement)
        if is_effect and done:
            yield Found(
                indicator,
                Message(
                    "lf104-effect-counts-work",
                    indicator=indicator.id,
                    level=word(indicator.level, "level"),
                    words=quoted(done),
                ),
            )
        came = [] if is_effect or done else effect_words(indicator.statement)
        if came:
            yield Found(
                indicator,
                Message("lf104-output-tells-effect", indicator=indicator.id, words=quoted(came)),
                severity="info",
            )


_EXAMPLE = bad_and_good(""" from logframe import Count, Project

 project = Project("P-1", "Shelters", period="2024/2026")
 project.result("skills", "Judges apply the new law", indicators=[
-    Count("trained", "Number of judges trained", unit="person", level="outcome", target=40),
+    Count("trained", "Number of judges trained", unit="person", level="output", target=40),
 ])
""")
RULE = Rule("LF104", "level-text-mismatch", "warning", "design", detect, concern="wording", **_EXAMPLE)
