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
from logframe.messages import Joined, Message, as_message

NEXT_QUESTIONS: Final[tuple[tuple[tuple[str, ...], Message], ...]] = tuple(
    (tuple(words.split()), question)
    for words, question in (
        ("trained training trainings workshop workshops seminar seminars course courses", Message("question-training")),
        (
            "leaflet leaflets brochure brochures poster posters materials publications distributed printed",
            Message("question-materials"),
        ),
        ("call calls hotline helpline", Message("question-calls")),
        ("campaign broadcast broadcasts spots television radio media articles coverage", Message("question-campaign")),
        ("conference conferences meeting meetings tour tours visit visits", Message("question-meetings")),
        ("trial trials court prosecuted indictments investigations", Message("question-trials")),
        ("assisted assistance supported counselled sheltered shelter shelters returns", Message("question-assistance")),
        ("network partners partner organisations members", Message("question-partners")),
        (
            "built constructed installed rehabilitated equipped boreholes wells latrines",
            Message("question-construction"),
        ),
        ("law laws policy policies plan plans manual manuals guidelines database", Message("question-laws")),
        ("grants loans loan grant", Message("question-grants")),
        ("enrolled registered reached attended participants pupils schools", Message("question-reach")),
    )
)


_ROWS: Final = {word: row for row, (words, _) in reversed([*enumerate(NEXT_QUESTIONS)]) for word in words}
"""The first row of each word."""


def next_questions(indicators: Iterable[Indicator], project: Project) -> list[tuple[tuple[str, ...], Message]]:
    """Return the questions for several indicators, each with the ids of the indicators that ask for it."""
    ids: dict[Message, list[str]] = {}
    for indicator in indicators:
        ids.setdefault(next_question(indicator, project), []).append(indicator.id)
    return [(tuple(asking), question) for question, asking in ids.items()]


def in_words(questions: Iterable[tuple[tuple[str, ...], Message]]) -> Joined:
    """Return questions as a paragraph: "a, b: how many of those trained apply it?"."""
    return Joined(
        tuple(Message("question-for", indicators=ids, question=question) for ids, question in questions), "sentences"
    )


def next_question(indicator: Indicator, project: Project) -> Message:
    """Return the question that would carry an indicator on to effect; without a level, what it measures."""
    spoken = set(re.findall(r"[^\W\d_]+", indicator.statement.lower()))
    for row in project.next_questions:
        if not spoken.isdisjoint(map(str.lower, row.words)):
            return as_message(row.ask)
    rows = [_ROWS[word] for word in spoken if word in _ROWS]
    if rows:
        return NEXT_QUESTIONS[min(rows)][1]
    return Message("question-anyway" if indicator.level else "question-level")
