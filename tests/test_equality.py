"""Answers compare by value: evaluated twice, through a pickle, and with one figure changed."""

from __future__ import annotations

import pickle
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from logframe import Count, Observation, Project, check, compare, evaluate, review
from logframe.answers import review_programme, unit_costs
from logframe.testing import programmes, projects

DAY = "2024-01-01"


def answers(project: Project, method: str | None = None) -> list[Any]:
    """Give every kind of answer for a project on a day."""
    evaluation = evaluate(project, on=DAY, method=method)
    sources = [figure for answer in evaluation for figure in answer.sources]
    return [
        evaluation,
        *evaluation,
        *sources,
        *evaluation.verdicts.values(),
        evaluation.explain(),
        *(answer.explain() for answer in evaluation),
        check(project, on=DAY),
        review(project, on=DAY),
        compare(project, project, on=DAY),
        unit_costs(evaluation),
    ]


@given(projects(), st.sampled_from([None, "target-ratio"]))
def test_answers_are_equal_by_value(project: Project, method: str | None) -> None:
    """The same question has the same answer, also when project or answer come from another process."""
    first = answers(project, method)
    assert first == answers(project, method)
    assert first == pickle.loads(pickle.dumps(first))
    assert first == answers(pickle.loads(pickle.dumps(project)), method)


@settings(max_examples=40)
@given(programmes())
def test_reviews_of_programmes_are_equal_by_value(programme: Any) -> None:
    """A review of many projects is the same again, and through a pickle."""
    first = review_programme(programme, on=DAY)
    assert first == review_programme(programme, on=DAY)
    assert first == pickle.loads(pickle.dumps(first))


def wells(figure: int, target: int = 40, period: str = "2024") -> Project:
    """Declare a project with one indicator and one figure."""
    project = Project("P-1", "Water", period=period)
    seen = Observation(figure, period="2024-01/2024-06")
    project.result(
        "water",
        "Clean water",
        indicators=[Count("wells", "Wells", unit="well", target=target, observations=[seen], level="output")],
    )
    return project


@pytest.mark.parametrize("changed", [wells(21), wells(20, 41), wells(20, period="2024/2025")])
def test_another_figure_is_another_answer(changed: Project) -> None:
    """One number or day that differs makes the whole, its part and what a source says differ."""
    before, after = evaluate(wells(20), on="2024-08-01"), evaluate(changed, on="2024-08-01")
    assert before != after
    assert before["wells"] != after["wells"]
    assert before["wells"].sources != after["wells"].sources
    assert before.verdict("water") != after.verdict("water")
    assert before != evaluate(wells(20), on="2024-08-02")
    assert before != attrs.evolve(before, fulfilments=after.fulfilments)


def test_answers_are_not_hashable() -> None:
    """As projects and indicators, since what compares by value and holds tables has no hash that lasts."""
    evaluation = evaluate(wells(20), on=DAY)
    for answer in (evaluation, evaluation["wells"], evaluation["wells"].sources[0], evaluation.verdict("water")):
        with pytest.raises(TypeError, match="unhashable"):
            hash(answer)


def test_comparing_does_not_compare_the_project_for_every_indicator(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many indicators, the whole project is compared once: comparing is linear."""
    project = Project("P-1", "Water", period="2024")
    project.result("water", "Water", indicators=[Count(f"i{n}", "Wells", unit="well", target=4) for n in range(50)])
    first = evaluate(project, on=DAY)
    second = pickle.loads(pickle.dumps(first))
    compared = []
    equal = Project.__eq__

    def counted(self: Project, another: object) -> bool:
        compared.append(another)
        return equal(self, another)

    monkeypatch.setattr(Project, "__eq__", counted)
    assert first == second
    assert len(compared) == 1
