"""The field's usual next questions: what would carry an output figure the rest of the way to effect.

The table is read from the top; the first row with a word of the indicator's statement answers. A project
adds rows of its own, which are read first: Project(next_questions=[NextQuestion(["borehole"], "...")]).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.projects import Project
from logframe.declaration.framework.questions import NextQuestion

NEXT_QUESTIONS: Final = (
    NextQuestion(
        ("trained", "training", "trainings", "workshop", "workshops", "seminar", "seminars", "course", "courses"),
        "of those trained, how many apply it at work half a year later, and what has changed because of it?",
    ),
    NextQuestion(
        (
            "leaflet",
            "leaflets",
            "brochure",
            "brochures",
            "poster",
            "posters",
            "materials",
            "publications",
            "distributed",
            "printed",
        ),
        "of those who got it, how many recall the message and act on it?",
    ),
    NextQuestion(
        ("call", "calls", "hotline", "helpline"),
        "what came of the calls: how many callers were referred, and how many were helped or kept from harm?",
    ),
    NextQuestion(
        ("campaign", "broadcast", "broadcasts", "spots", "television", "radio", "media", "articles", "coverage"),
        "what share of the target group recalls the campaign, and does otherwise than before?",
    ),
    NextQuestion(
        ("conference", "conferences", "meeting", "meetings", "tour", "tours", "visit", "visits"),
        "what was agreed, and how much of it was done within a year?",
    ),
    NextQuestion(
        ("trial", "trials", "court", "prosecuted", "indictments", "investigations"),
        "in how many cases did it come to a final conviction, and are the witnesses safe?",
    ),
    NextQuestion(
        ("assisted", "assistance", "supported", "counselled", "sheltered", "shelter", "shelters", "returns"),
        "of those assisted, how many live safely and support themselves a year later?",
    ),
    NextQuestion(
        ("network", "partners", "partner", "organisations", "members"),
        "what do the partners do now that they did not do before, and for how many people?",
    ),
    NextQuestion(
        ("built", "constructed", "installed", "rehabilitated", "equipped", "boreholes", "wells", "latrines"),
        "how many still work after a year, who uses them, and what has changed for the users?",
    ),
    NextQuestion(
        ("law", "laws", "policy", "policies", "plan", "plans", "manual", "manuals", "guidelines", "database"),
        "in how many cases is it applied, and with what outcome?",
    ),
    NextQuestion(
        ("grants", "loans", "loan", "grant"),
        "what did those who got it do with it, and how has their income changed?",
    ),
    NextQuestion(
        ("enrolled", "registered", "reached", "attended", "participants", "pupils", "schools"),
        "of those reached, how many know, do or have something that they did not before?",
    ),
)


def next_questions(indicators: Iterable[Indicator], project: Project) -> list[tuple[str, str]]:
    """Give (indicator ids, question) for several indicators, those with the same question together."""
    asked: dict[str, list[str]] = {}
    for one in indicators:
        asked.setdefault(next_question(one, project), []).append(one.id)
    return [(", ".join(ids), ask) for ask, ids in asked.items()]


_ANYWAY: Final = "what has changed for the people it was meant for, and how would that be seen?"


def next_question(indicator: Indicator, project: Project) -> str:
    """Give the question that would carry an indicator on to effect."""
    words = set(re.findall(r"[^\W\d_]+", indicator.statement.lower()))
    for row in (*project.next_questions, *NEXT_QUESTIONS):
        if words.intersection(word.lower() for word in row.words):
            return row.ask
    return _ANYWAY
