"""LF224: a text claims that the project is the cause."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.diagnosis.agents import causal_phrase
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message


def detect(case: Case) -> Iterator[Found]:
    """Find claims that the project is the cause in what it says of its figures, where none names its evidence."""
    for indicator in case.project.indicators():
        texts = [indicator.explanation]
        for figure in indicator.observations:
            texts += [figure.explanation, figure.narrative, figure.comment]
        phrase = next((causal for text in texts if (causal := causal_phrase(text))), "")
        if phrase and not any(figure.evidence for figure in indicator.observations):
            yield Found(indicator, Message("lf224-cause-claimed", id=indicator.id, phrase=phrase))


_EXAMPLE = bad_and_good(""" from logframe import Observation, Percentage, Project

 project = Project("P-1", "Information", period="2022/2024")
 project.result("caution", "People check offers of work", indicators=[
     Percentage("check", "Share of people who check an offer", level="outcome", baseline=40, target=60,
-               observations=[Observation(52, date="2024-06-30", narrative="The campaign led to more caution.")]),
+               observations=[Observation(52, date="2024-06-30", narrative="The campaign led to more caution.",
+                                         evidence="40 to 43 % in districts without the campaign")]),
 ])
""")
RULE = Rule("LF224", "attribution-claim", "info", "reporting", detect, concern="wording", strict=True, **_EXAMPLE)
