"""Worked cases of one indicator each, with all that is answered: words, numbers, reasons, notes and evidence.

A line of tests/worked_indicators.txt has a title, an indicator, the date asked about and the period of the project if
it is not 2024/2025. The answers are in tests/test_golden/worked_indicators.txt, read by eye before they are committed;
`python -m tests.test_worked_answers` writes them anew.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import logframe
from logframe import (
    Count,
    Milestone,
    Ordinal,
    Percentage,
    Project,
    claims,
    evaluate,
    methods,
    quantities,
    statistics,
    surveys,
    trends,
)
from logframe.answers import Fulfilment
from logframe.messages import Message

HERE = Path(__file__).resolve().parent
GOLDEN = HERE / "test_golden" / "worked_indicators.txt"


def people(**keywords: Any) -> Count:
    """Declare a count of people, a flow of an outcome unless said otherwise."""
    return Count("i", "People assisted", unit="person", **{"level": "outcome", "accumulates": "increments", **keywords})


def total(**keywords: Any) -> Count:
    """Declare a running total of people."""
    return people(accumulates="running-total", **keywords)


def rate(**keywords: Any) -> Percentage:
    """Declare a percentage of families."""
    return Percentage("i", "Families with water", level="outcome", **keywords)


def tier(**keywords: Any) -> Ordinal:
    """Declare a rank, of which 1 is best."""
    return Ordinal("i", "Rank", scale=["1", "2", "3", "4"], best="first", level="outcome", **keywords)


def event(**keywords: Any) -> Milestone:
    """Declare a law that is passed."""
    return Milestone("i", "Law passed", level="outcome", **keywords)


BESIDE = (claims, methods, quantities, statistics, surveys, trends)
PUBLIC = {name: getattr(module, name) for module in (*BESIDE, logframe) for name in module.__all__}
NAMES = PUBLIC | {
    "obs": logframe.Observation,
    **{made.__name__: made for made in (people, total, rate, tier, event)},
}


CASES = [
    [cell.strip() for cell in line.split(" | ")]
    for line in (HERE / "worked_indicators.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("# ")
]


def words(field: object) -> str:
    """Write a field of a message: dates in ISO form, lists and messages in brackets."""
    if isinstance(field, Message):
        return message_words(field)
    if isinstance(field, tuple):
        return f"[{', '.join(map(words, field))}]"
    return field.isoformat() if isinstance(field, datetime.date) else str(field)


def message_words(message: Message) -> str:
    """Write a message as its code and fields."""
    fields = ", ".join(f"{name}={words(field)}" for name, field in message.pairs)
    return f"{message.code}({fields})" if fields else message.code


def lines(answer: Fulfilment) -> Iterator[str]:
    """Write all that an answer says, one thing a line."""
    yield f"{answer.status}: {', '.join(answer.possible)}"
    numbers = {"share": answer.share, "forecast": answer.forecast, "coverage": answer.coverage, "as of": answer.as_of}
    yield "; ".join([str(answer.value), *(f"{name} {value}" for name, value in numbers.items() if value is not None)])
    yield from (f"because {message_words(reason)}" for reason in answer.reasons)
    for reading in answer.answers:
        judged = reading.judgement
        beside = {"expected": judged.expected, "steps": judged.steps, "missing": judged.missing or None}
        facts = "".join(f"; {name} {words(value)}" for name, value in beside.items() if value is not None)
        yield f"reading {reading.name}: {reading.status} by {judged.basis or 'nothing'}, {len(judged.used)} used{facts}"
        yield from (f"  note {message_words(note)}" for note in judged.notes)
    for source in answer.sources:
        undated = ", undated" if source.is_undated else ""
        yield f"source {source.name} {source.definition}: {source.status}, {source.value}{undated}"
    for conflict in answer.conflicts:
        sides = " or ".join("+".join(str(figure.value) for figure in side) for side in conflict.sides)
        yield f"conflict {message_words(conflict.reason)}: {sides}"
    effect = answer.evidence
    late = ", after the end" if effect.after_end else ""
    yield f"evidence {effect.level}, {effect.direction}, against {effect.against or 'nothing'}{late}"


def answered(title: str, expression: str, on: str, span: str = "2024/2025") -> str:
    """Write a case with its answer."""
    days = {"within": span.removeprefix("within ")} if span.startswith("within") else {"period": span}
    project = Project("P", "P", **({} if span == "none" else days))  # type: ignore[arg-type]
    project.result("r", "r", indicators=[eval(expression, NAMES)])
    return "\n".join([f"{title} ({on})", *(f"    {line}" for line in lines(evaluate(project, on=on)["i"]))])


@pytest.mark.parametrize("case", CASES, ids=[case[0] for case in CASES])
def test_each_worked_case_has_its_answer(case: list[str]) -> None:
    """Status, numbers, reasons, notes and evidence of a case are as they were read and approved."""
    approved = GOLDEN.read_text(encoding="utf-8").split("\n\n")
    assert answered(*case) == next(text for text in approved if text.startswith(f"{case[0]} (")).rstrip()


if __name__ == "__main__":
    GOLDEN.write_text("\n\n".join(answered(*case) for case in CASES) + "\n", encoding="utf-8")
