"""What grows must not cost more than it grows: counted in steps, which are the same in every run and on every machine.

`python -m benchmarks.scaling` measures every rule, verb and format on every shape, in CPU as well.
"""

from __future__ import annotations

from pathlib import Path
from types import CodeType

import pytest
from benchmarks.scaling import CONVERSIONS, RULES, SHAPES, VERBS, Subject, growths, steps
from hypothesis import given
from hypothesis import strategies as st

from logframe import Measure, Project, check, evaluate, load, places, review
from logframe.declaration.framework.graph import above, objectives_above
from logframe.declaration.framework.nodes import Objective

SIZE = 12
WIDE = ("results", "disputed", "depth", "states", "flows")


def above_limit(works: list[str], shapes: list[str], size: int = SIZE) -> list[str]:
    """List what costs more than it may."""
    measured = list(growths(works, shapes, size, timed=False, weighed=False))
    assert len(measured) == len(works) * len(shapes)
    return [f"{cell.work} on {cell.shape}: {cell.worst:.1f} {cell.failure}" for cell in measured if not cell.holds]


@pytest.mark.parametrize("shape", ["results", "states"])
def test_rules_cost_in_proportion(shape: str) -> None:
    """Four times the indicators, figures or depth cost any rule at most five times the steps."""
    assert not above_limit(list(RULES), [shape])


def test_rules_on_periods_cost_in_proportion_where_each_overlaps_all() -> None:
    """Parts of a period are looked for where it can have some, not among all periods that share its days."""
    assert not above_limit(["LF209", "LF229"], ["overlaps"], 25)


@pytest.mark.parametrize("shape", WIDE)
def test_verbs_cost_in_proportion(shape: str) -> None:
    """Four times the indicators, figures or depth cost a verb at most five times the steps."""
    assert not above_limit(["evaluate", "explain", "compare", "review", "review to .md"], [shape])


def test_a_picture_over_time_costs_in_proportion() -> None:
    """The readings of figures that differ are worked out once, not again for each day of a picture."""
    assert not above_limit(["review to .md"], ["conflicts"], 25)


def test_a_deep_chain_takes_memory_in_proportion() -> None:
    """What is held of a chain grows with its depth, which no count of steps sees."""
    for cell in growths(["evaluate"], ["depth"], 150, counted=False, timed=False):
        assert cell.memory is not None
        assert cell.holds, cell


def test_formats_cost_in_proportion() -> None:
    """Four times the indicators cost a format at most five times the steps, in and out."""
    assert not above_limit(list(CONVERSIONS), ["results"], 12)


def test_a_quadratic_work_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """A work that holds every indicator against every other does not hold."""
    everything = {**VERBS, "pairs": lambda subject, _: lambda: _pairs(subject)}
    monkeypatch.setattr("benchmarks.scaling.WORKS", everything)
    assert above_limit(["pairs"], ["indicators"])


def _pairs(subject: Subject) -> int:
    indicators = list(subject.projects[0].indicators())
    return sum(first is second for first in indicators for second in indicators)


def test_steps_are_the_same_in_every_run() -> None:
    """Counting the same work twice gives the same count."""
    project = SHAPES["states"](SIZE)
    assert isinstance(project, Project)
    evaluate(project)
    assert steps(lambda: evaluate(project)) == steps(lambda: evaluate(project))


def test_a_chain_is_as_deep_as_it_is_declared() -> None:
    """A chain far deeper than Python's own limit of calls is evaluated, checked and reviewed."""
    project = SHAPES["activities"](1500)
    assert isinstance(project, Project)
    answer = evaluate(project, on="2015-12-31")
    check(project, on="2015-12-31", evaluation=answer)
    assert len(review(project, on="2015-12-31", evaluation=answer).activities) == 1500


def test_the_lines_of_a_long_file_are_looked_up_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each indicator of a long file stands at its own line, and the table of lines is walked once for all."""
    tables = []
    walk = places._table

    def counted(code: CodeType) -> tuple[CodeType, list[int], list[int]]:
        tables.append(code)
        return walk(code)

    monkeypatch.setattr(places, "_table", counted)
    declared = "".join(
        f'    Count(\n        "i{number}", "People {number}",\n        unit="person",\n    ),\n'
        for number in range(300)
    )
    file = tmp_path / "long.py"
    file.write_text(
        f'from logframe import Count, Project\np = Project("P", "P")\np.result("r", "R", indicators=[\n{declared}])\n'
    )
    (project,) = load(file)
    assert [indicator.declared_at.line for indicator in project.indicators()] == [4 + 4 * n for n in range(300)]
    assert len(tables) == 1


@given(st.lists(st.lists(st.integers(0, 11), max_size=3), min_size=12, max_size=12), st.sets(st.integers(0, 11)))
def test_the_objectives_of_a_node_stand_nearest_first(links: list[list[int]], objectives: set[int]) -> None:
    """Looking up the objectives of all nodes at once finds the same, in the same order, as walking up from each."""
    project = Project("P", "P")
    for number, upper in enumerate(links):
        declare = project.objective if number in objectives else project.result
        declare(f"n{number}", "N", contributes_to=[f"n{parent}" for parent in dict.fromkeys(upper) if parent < number])
    table = objectives_above(project)
    for node in project.nodes:
        assert list(table[node.id]) == [upper for upper in above(project, [node]) if isinstance(upper, Objective)]


def test_a_wording_of_any_length_is_read_in_proportion() -> None:
    """Statements of four times the length, and runs of one sign in them, cost a check at most five times the steps."""
    assert not above_limit(["check --format text"], ["wording", "runs"], 60)


@pytest.mark.parametrize("digits", [30, 31, 5000])
def test_a_run_of_digits_in_a_statement_is_no_number(digits: int) -> None:
    """A statement may hold more digits than any figure: the check reads past them."""
    project = Project("P", "P", period="2024")
    kept = [Measure("m", f"Length {'7' * digits} of the road", unit="km", baseline=1, target=5)]
    project.result("r", "Roads are mended", indicators=kept)
    check(project, on="2024-12-31", profile="strict")
