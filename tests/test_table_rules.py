"""The rules that only compare, as columns: they find in a table what they find in its projects."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

pl = pytest.importorskip("polars")

from benchmarks.columns import rules_apart  # noqa: E402
from benchmarks.random_indicators import random_projects  # noqa: E402

from logframe import Count, Observation, Percentage, Project, between  # noqa: E402
from logframe.portfolios import portfolio  # noqa: E402
from logframe.table.checked_tables import CODES, check_table  # noqa: E402
from logframe.table.declared_rows import indicator_table  # noqa: E402
from logframe.table.schemas import INDICATORS, OPTIONAL  # noqa: E402

ON = datetime.date(2023, 12, 31)


def share(id: str, value: Any, **declared: Any) -> Percentage:
    """Declare a share with one figure at the end."""
    seen = [] if value is None else [Observation(value, date=ON)]
    shared: dict[str, Any] = {"level": "outcome", "baseline": 10, "target": 50, "direction": "increase"}
    return Percentage(id, "Children who read", observations=seen, **shared | declared)


def project_of(*indicators: Any, id: str = "P", period: str = "2022/2023") -> Project:
    """Declare a project with some indicators."""
    project = Project(id, "Children learn", period=period)
    project.result("r", "Children read", indicators=list(indicators))
    return project


def every_rule() -> list[Project]:
    """Return projects in which each rule finds something, on its edge and beside it."""
    twice = [Observation(value, period="2023", source=source) for value, source in ((30, "a"), (40, "b"))]
    wells = Count("wells", "Wells", unit="item", level="output", target=9, accumulates="snapshot", observations=twice)
    edges = project_of(
        share("against", 40, baseline=60), share("same", 40, target=10), share("whole", 100), share("above", 100.5),
        share("wide", between(90, 120)), share("edge", 90), share("far", 90.1), share("back", 9.9), share("at", 10),
        share("none", None), share("context", None, context=True), wells,
    )  # fmt: skip
    met = [share(f"m{place}", 50) for place in range(3)]
    lots = project_of(*met, share("less", 20), share("more", 60), id="Q")
    half = project_of(*met[:2], share("less", 20), share("more", 60), id="R")
    silent = project_of(share("none", None), id="S", period="2022/2029")
    early = project_of(share("none", None), id="T", period="2023-06/2029")
    return [edges, lots, half, silent, early]


def test_rules_on_columns_find_what_those_on_objects_find() -> None:
    """Random indicators, and each rule on its edge: the same codes, as often, of the same indicators and projects."""
    projects = every_rule()
    apart, counts = rules_apart([*((project, ON) for project in projects), *random_projects(50, 31, 9)])
    assert not apart
    assert set(counts) == set(CODES)
    issues = check_table(indicator_table(projects, ON)).select("project", "indicator", "code").rows()
    assert issues == [
        ("P", "against", "LF121"), ("P", "same", "LF122"), ("P", "whole", "LF205"),
        ("P", "above", "LF124"), ("P", "above", "LF205"),
        ("P", "far", "LF205"), ("P", "back", "LF205"), ("P", "none", "LF207"), ("P", "wells", "LF201"),
        ("Q", None, "LF206"), ("S", None, "LF207"),
    ]  # fmt: skip


def test_a_table_of_another_program_is_checked_by_its_figures() -> None:
    """Without the counts that objects make, figures show values above the whole and days that are reported twice."""
    lone = project_of(*(share(f"i{value}", value) for value in (99, 100, 101)), share("goal", 40, target=120))
    table = indicator_table([lone], ON)
    bare = table.drop(OPTIONAL)
    assert check_table(bare).rows() == check_table(table).rows()
    figures = table["figures"].to_list()
    figures[0] = [*figures[0], figures[0][0] | {"low": 20, "high": 30, "source": "b"}]
    doubled = bare.with_columns(
        pl.Series("figures", figures, dtype=INDICATORS["figures"]), route=pl.lit(None, pl.String())
    )
    # Columns cannot judge what differs for one day: that row is left.
    assert set(check_table(doubled)["indicator"]) == {"i100", "i101", "goal"}
    answered = check_table(doubled, _judged_anyway(doubled))
    assert ("i99", "LF201", 1) in answered.select("indicator", "code", "count").rows()


def _judged_anyway(table: Any) -> Any:
    from logframe.table.fulfilled_tables import fulfil_table

    return fulfil_table(table).with_columns(route=pl.lit(None, pl.String()))


def test_nothing_is_said_of_a_project_with_a_row_that_is_left() -> None:
    """Whether most figures equal their targets is open where some are not judged."""
    project = every_rule()[1]
    table = indicator_table([project], ON)
    left = table.with_columns(route=pl.when(pl.col("indicator") == "less").then(pl.lit("by-hand")))
    assert check_table(table)["code"].to_list() == ["LF206"]
    assert check_table(left).is_empty()
    assert check_table(table.head(0)).is_empty()


def test_a_portfolio_counts_the_issues_of_a_table(tmp_path: Any) -> None:
    """Rules, implausible figures and conflicts of a table are those of its projects."""
    indicator_table(every_rule(), ON).write_parquet(tmp_path / "t.parquet")
    answer = portfolio(tmp_path / "t.parquet")
    assert {(count.code, count.count) for count in answer.rules} == {
        ("LF121", 1), ("LF122", 1), ("LF124", 1), ("LF201", 1), ("LF205", 4), ("LF206", 1), ("LF207", 2),
    }  # fmt: skip
    assert [row.indicator for row in answer.roll_ups.conflicting] == ["wells"]
    assert {row.indicator for row in answer.roll_ups.implausible} == {"whole", "above", "far", "back"}
    assert [(row.project, row.conflicts) for row in answer.projects if row.errors] == [("P", 1)]
