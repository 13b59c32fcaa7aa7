"""Stopping half way: in the design, in the reporting, along the path; and the verdict on a node."""

from __future__ import annotations

from typing import Any

from logframe import Count, Observation, Percentage, Project, evaluate
from logframe.answers import Evaluation, Indicator


def output(id: str, **keywords: Any) -> Count:
    """Declare what was done."""
    return Count(id, "People trained", unit="person", level="output", accumulates="increments", **keywords)


def outcome(id: str, **keywords: Any) -> Percentage:
    """Declare an outcome."""
    return Percentage(id, "Of those trained, who apply it", level="outcome", **keywords)


DONE = [Observation(80, period="2024")]
SEEN = [Observation(40, date="2024-06")]


def evaluated(project: Project) -> Evaluation:
    """Evaluate at the end of 2024."""
    return evaluate(project, on="2024-12-31")


def chain(*indicators: Indicator, level: Any = "outcome", objective: tuple[Indicator, ...] = ()) -> Evaluation:
    """Evaluate one objective with one result."""
    project = Project("P", "P", period="2024")
    goal = project.objective("goal", "Goal", indicators=objective)
    project.result("result", "Result", contributes_to=goal, level=level, indicators=indicators)
    return evaluated(project)


def test_by_design() -> None:
    """A result with output indicators alone stops in its design; one without any is another weakness."""
    assert chain(output("a", observations=DONE)).verdict("result").stops_half_way == ("design", "path")
    assert chain().verdict("result").stops_half_way == ("path",)
    assert "design" not in chain(output("a"), level="output").verdict("result").stops_half_way


def test_in_reporting() -> None:
    """An effect that is declared and not observed stops the reporting, not the design."""
    found = chain(output("a", observations=DONE), outcome("b"))
    assert found.verdict("result").stops_half_way == ("reporting", "path")
    assert chain(output("a"), outcome("b")).verdict("result").stops_half_way == ("path",)


def test_context_alone_is_not_what_was_done() -> None:
    """Where only context was observed beside a declared effect, the reporting does not stop half way: it is absent."""
    context = output("a", observations=DONE, context=True)
    assert "reporting" not in chain(context, output("b"), outcome("c")).verdict("result").stops_half_way


def test_an_observed_effect_carries_the_path() -> None:
    """With the effect observed nothing stops."""
    assert chain(output("a", observations=DONE), outcome("b", observations=SEEN)).verdict("result").stops_half_way == ()


def test_the_objective_of_one_result_carries_its_path() -> None:
    """If one result alone leads to the objective, the objective's own effect counts for it; context never does."""
    own = (outcome("impact", observations=SEEN),)
    assert chain(output("a", observations=DONE), objective=own).verdict("result").stops_half_way == ("design",)
    context = (outcome("impact", observations=SEEN, context=True),)
    found = chain(output("a", observations=DONE), objective=context)
    assert found.verdict("result").stops_half_way == ("design", "path")


def test_a_shared_objective_does_not_carry() -> None:
    """Where several results lead to the objective, nothing links its effect to the one."""
    project = Project("P", "P", period="2024")
    goal = project.objective("goal", "Goal", indicators=[outcome("impact", observations=SEEN)])
    project.result("one", "One", contributes_to=goal, indicators=[output("a", observations=DONE)])
    project.result("two", "Two", contributes_to=goal, indicators=[outcome("b", observations=SEEN)])
    found = evaluated(project)
    assert found.verdict("one").stops_half_way == ("design", "path")
    assert found.verdict("two").stops_half_way == ()
    assert found.verdict("goal").stops_half_way == ()


def test_a_result_in_between_carries() -> None:
    """An output-level result is carried by the outcome it leads to."""
    project = Project("P", "P", period="2024")
    goal = project.objective("goal", "Goal")
    upper = project.result("upper", "Upper", contributes_to=goal, indicators=[outcome("b", observations=SEEN)])
    project.result("lower", "Lower", contributes_to=upper, level="output", indicators=[output("a", observations=DONE)])
    assert evaluated(project).verdict("lower").stops_half_way == ()


def test_a_node_is_as_good_as_its_weakest_measured_indicator() -> None:
    """The weakest decides, coverage is stated, and ranges leave the verdict open."""
    project = Project("P", "P", period="2024")
    project.result(
        "r",
        "R",
        indicators=[
            output("full", target=80, observations=DONE),
            output("half", target=160, observations=DONE),
            output("unseen", target=10),
            outcome("context", context=True, observations=SEEN),
        ],
    )
    verdict = evaluated(project).verdict("r")
    assert verdict.status == "partly fulfilled"
    assert verdict.weakest is not None
    assert verdict.weakest.id == "half"
    assert verdict.coverage() == "3 of 4 measured"
    assert verdict.mean is None


def test_an_undecided_indicator_leaves_the_node_open() -> None:
    """If the weakest may be one or the other, so may the node."""
    project = Project("P", "P", period="2024")
    two = [Observation(50, period="2024", source="a"), Observation(100, period="2024", source="b")]
    project.result(
        "r",
        "R",
        indicators=[output("open", target=100, observations=two), output("full", target=80, observations=DONE)],
    )
    verdict = evaluated(project).verdict("r")
    assert verdict.possible == ("fulfilled", "partly fulfilled")
    assert verdict.status == "undecided"


def test_means_need_declared_weights() -> None:
    """A weighted mean is given where weights are declared, and steps never enter it."""
    project = Project("P", "P", period="2024")
    project.result(
        "r",
        "R",
        indicators=[
            output("full", target=80, observations=DONE, weight=1),
            output("half", target=160, observations=DONE, weight=3),
        ],
    )
    mean = evaluated(project).verdict("r").mean
    assert mean is not None
    assert mean.low is not None
    assert float(mean.low) == 0.625


def test_an_indicator_of_several_results_counts_once() -> None:
    """Declared once and served twice, it is evaluated once and stands with both."""
    shared = output("shared", target=80, observations=DONE)
    project = Project("P", "P", period="2024")
    project.result("one", "One", indicators=[shared])
    project.result("two", "Two", indicators=[shared])
    found = evaluated(project)
    assert len(found) == 1
    assert found.verdict("one").status == found.verdict("two").status == "fulfilled"
