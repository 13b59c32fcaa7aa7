"""Every line of an explanation, and every named method, is a message that the catalogue has words for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from logframe import Count, Observation, Project, Target, evaluate, explain, load, more_than
from logframe.evaluation.methods.rating_schemes import SCHEMES
from logframe.explanations import Explanation, Step
from logframe.language.catalogues import catalogue
from logframe.messages import Joined, Message
from logframe.methods import achievement, achievement_methods, aggregate, scheme_named, weigh
from logframe.trends import trend, trend_methods

EXAMPLES = Path(__file__).parent.parent / "examples"
PROJECTS = ("kyrgyzstan_phase2.py", "kazakhstan_phase3.py")


def messages_of(steps: Iterable[Step]) -> Iterator[Message]:
    """Yield the message of every step, and of every step below it."""
    for step in steps:
        yield step.text
        yield from messages_of(step.below)


def with_nested(message: Message) -> Iterator[Message]:
    """Yield a message and every message in its fields."""
    yield message
    for field in message.fields.values():
        items = field.items if isinstance(field, Joined) else field if isinstance(field, tuple) else (field,)
        for item in items:
            if isinstance(item, Message):
                yield from with_nested(item)


def assert_in_words(explanation: Explanation) -> None:
    """Hold that every message has an entry, and that all of it renders without a code left over."""
    entries = catalogue("en").entries
    for line in (explanation.title, *messages_of(explanation.steps)):
        for message in with_nested(line):
            assert message.code.partition(".")[0] in entries
            assert f"[{message.code}" not in str(message)


@pytest.mark.parametrize("name", PROJECTS)
@pytest.mark.parametrize("method", [None, "target-ratio", "undp-cpd"])
def test_a_whole_project_is_explained_in_messages(name: str, method: str | None) -> None:
    """Indicators, nodes, money and counts: every line is typed data, and no text made beforehand."""
    (project,) = load(EXAMPLES / name)
    explanation = evaluate(project, on="2006-06-30", method=method).explain()
    assert_in_words(explanation)
    assert all(message.code != "text" for message in messages_of(explanation.steps))


@pytest.mark.parametrize(
    "explanation",
    [
        *(achievement(5, 10, baseline=1, method=method.name).explain() for method in achievement_methods()),
        *(achievement(5, 0, baseline=0, method=method.name).explain() for method in achievement_methods()),
        *(trend({2015: 3, 2020: 5}, method=method.name, direction="increase").explain() for method in trend_methods()),
        *(trend({2015: 3, 2020: 5}, method=method.name, target=9).explain() for method in trend_methods()),
        explain(aggregate([4, None, 8])),
        explain(aggregate([4, None], if_missing="fail")),
        explain(weigh([("A", 60), (None, 40)], scheme_named("dfid"))),
    ],
    ids=lambda explanation: str(explanation.title),
)
def test_answers_of_methods_are_explained_in_messages(explanation: Explanation) -> None:
    """Shares, means, ratings and trends, with an answer and without one."""
    assert_in_words(explanation)


def test_every_method_and_scheme_says_who_uses_it() -> None:
    """Formula, policy and users of what is built in stand in the catalogue."""
    parts = [
        *(part for method in achievement_methods() for part in (method.formula, method.policy, method.used_by)),
        *(part for series in trend_methods() for part in (series.title, series.formula, series.used_by)),
        *(scheme.used_by for scheme in SCHEMES.values()),
    ]
    assert all(str(part) and not str(part).startswith("[") for part in parts)
    assert len({method.formula for method in achievement_methods()}) == len(achievement_methods())


def test_a_share_on_the_way_is_a_number() -> None:
    """What an explanation computes with stands in its fields as numbers, not as text."""
    (project,) = load(EXAMPLES / PROJECTS[0])
    explanation = evaluate(project, on="2006-06-30")["victims-assisted"].explain()
    target = next(message for message in messages_of(explanation.steps) if message.code == "explain-target")
    assert (str(target.fields["value"]), target.fields["days"]) == ("400 people", 730)


def test_what_is_more_than_its_target_and_what_is_taken_off_a_longer_period_are_shown() -> None:
    """Exactly 150 does not reach "more than 150", and both figures that leave 150 are named with their sources."""
    project = Project("P", "P", period="2024/2025")
    figures = [Observation(100, period="2024", source="annual"), Observation(250, period="2024/2025", source="final")]
    target = Target(more_than(150), period="2025")
    indicator = Count("i", "Assisted", unit="person", accumulates="increments", target=target, observations=figures)
    project.result("r", "R", indicators=[indicator])
    text = str(evaluate(project, on="2025-12-31")["i"].explain())
    assert "status on 31 December 2025: not reached: exactly at the limit of 150" in text
    assert "target: more than 150 people" in text
    assert "final + annual: not reached" in text
