"""Portfolios as columns: the same answers as of objects, by the same formulas."""

from __future__ import annotations

import ast
import datetime
import itertools
import json
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from types import FunctionType
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

pl = pytest.importorskip("polars")

from benchmarks.columns import differences, of_columns, of_object  # noqa: E402
from benchmarks.mutants import compiled, mutants_of  # noqa: E402
from benchmarks.random_indicators import random_projects  # noqa: E402

from logframe import (  # noqa: E402
    Count,
    Measure,
    Milestone,
    Observation,
    Ordinal,
    Percentage,
    Project,
    Target,
    about,
    at_least,
    at_most,
    between,
    evaluate,
    keep_between,
    less_than,
    missing,
    more_than,
)
from logframe.declaration.values.periods import months_after  # noqa: E402
from logframe.errors import WrongTypeError  # noqa: E402
from logframe.evaluation import formulas  # noqa: E402
from logframe.evaluation.fulfilment.fulfilments import fulfil  # noqa: E402
from logframe.iati import iter_iati  # noqa: E402
from logframe.table.day_columns import stands_until as stands_until_in_columns  # noqa: E402
from logframe.table.declared_rows import indicator_batches, indicator_rows, indicator_table  # noqa: E402
from logframe.table.fulfilled_tables import fulfil_batches, fulfil_table  # noqa: E402
from logframe.table.integer_terms import UntraceableError  # noqa: E402
from logframe.table.schemas import ANSWERS, INDICATORS  # noqa: E402
from logframe.table.traced_numbers import column, expression  # noqa: E402

SOURCE = Path(formulas.__file__).parents[1]
ON = datetime.date(2023, 12, 31)
COMPARED = {"share", "reached", "needed", "expected", "point", "pace", "portion", "forecast"}
"""What numbers on the way to a target are called."""


def project_of(*indicators: Any) -> Project:
    """Declare a project of two years with some indicators."""
    project = Project("P", "A project", period="2022/2023")
    project.result("r", "People are assisted", indicators=list(indicators))
    return project


def people(id: str, value: Any, **declared: Any) -> Count:
    """Declare people assisted, of whom one figure is reported at the end."""
    shared: dict[str, Any] = {
        "unit": "person",
        "level": "output",
        "accumulates": "snapshot",
        "baseline": 0,
        "target": 10,
    }
    return Count(id, "People assisted", observations=[Observation(value, date=ON)], **shared | declared)


def table_of(indicators: int, seed: int, digits: int = 27) -> Any:
    """Return the table of random indicators."""
    rows = [row for project, day in random_projects(indicators, seed, digits) for row in indicator_rows(project, day)]
    return pl.DataFrame(rows, schema=INDICATORS, orient="row")


@pytest.mark.parametrize(("digits", "most_left"), [(9, 0.1), (27, 0.13)])
def test_columns_answer_as_objects_do(digits: int, most_left: float) -> None:
    """Random indicators of all kinds get the same words, share, value, coverage, forecast and evidence."""
    differing, routes, total = differences(random_projects(300, 2024, digits))
    assert not differing
    assert routes.total() <= total * most_left, routes


def test_what_came_since_counts_in_columns_where_months_before_are_open() -> None:
    """50 of the second half of 2024 and 30 of 2025 are at least 80 of 100, in columns as in objects."""
    project = Project("P", "Support", period="2024/2025")
    halves = [Observation(50, period="2024-H2", source="s"), Observation(30, period="2025-H1", source="s")]
    trained = Count("i", "People trained", unit="person", accumulates="increments",
                    target=Target(100, by="2024-12-31"), observations=halves)  # fmt: skip
    project.result("r", "People know", indicators=[trained])
    differing, _, total = differences([(project, datetime.date(2025, 12, 31))])
    assert (differing, total) == ([], 1)


@pytest.mark.parametrize(
    ("function", "change"),
    [
        ("when_due", "reached < 0 -> reached <= 0"),
        ("when_due", "reached < 1 -> reached <= 1"),
        ("against_goal", "value > far -> value >= far"),
        ("is_on_track", "reached >= needed -> reached > needed"),
        ("within", "value <= high -> value < high"),
    ],
)
def test_an_edge_that_is_moved_moves_for_both(function: str, change: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Objects and columns take their edges from one place: a change of one changes both alike."""
    middle, asked = datetime.date(2022, 12, 31), []
    for day in (middle, ON):
        project = attrs.evolve(project_of(*on_the_edges(day)), id=str(day))
        asked.append((project, day))
    rows = [row for project, day in asked for row in indicator_rows(project, day)]
    table = pl.DataFrame(rows, schema=INDICATORS, orient="row")
    before = fulfil_table(table)
    mutant = next(
        m for m in mutants_of("logframe/evaluation/formulas.py") if (m.function, m.change) == (function, change)
    )
    names: dict[str, Any] = {"__name__": "planted"}
    exec(compiled(mutant), names)
    for name, planted in names.items():
        if isinstance(planted, FunctionType) and hasattr(formulas, name):
            monkeypatch.setattr(formulas, name, planted)
    assert not before.equals(fulfil_table(table))
    assert not differences(asked)[0]


def on_the_edges(day: datetime.date) -> Iterator[Measure]:
    """Return indicators with a value on every edge and beside it."""
    targets: list[Any] = [10, between(4, 8), keep_between(4, 8)]
    ways: list[Any] = ["increments", "running-total", "snapshot"]
    values: list[Any] = [-1, 0, 4, Fraction(9, 2), 8, 10, 12, between(4, 10)]
    for number, (way, start, target, value) in enumerate(itertools.product(ways, [0, None], targets, values)):
        figure = dated(way, value, str(day))
        yield Measure(f"i{number}", "Hectares", unit="hectare", accumulates=way, baseline=start, target=target,
                      direction="increase", observations=[figure])  # fmt: skip


def comparisons() -> Iterator[str]:
    """List the comparisons of a number on the way to a target outside the formulas."""
    for folder in ("evaluation/fulfilment", "table"):
        for file in sorted((SOURCE / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Compare) and any(
                    isinstance(o, (ast.Lt, ast.LtE, ast.Gt, ast.GtE)) for o in node.ops
                ):
                    for part in ast.walk(node):
                        name = part.id if isinstance(part, ast.Name) else getattr(part, "attr", None)
                        if name in COMPARED:
                            yield f"{file.name}:{node.lineno} {ast.unparse(node)}"


def test_only_the_formulas_compare_a_share_with_an_edge() -> None:
    """No module beside the formulas decides where a band begins."""
    assert not list(comparisons())


def test_after_its_date_a_limit_goes_by_its_rate_in_columns_too() -> None:
    """What falls, is held or passes its rate `by` a date is held against more time; what was known then stays known."""
    before = Observation(12, period="2021")
    ways: list[dict[str, Any]] = [
        {"baseline": None, "direction": "decrease", "target": Target(12, by="2022-12-31")},
        {"baseline": before, "direction": "decrease", "target": Target(12, by="2022-12-31")},
        {"baseline": before, "direction": "increase", "target": Target(12, by="2022-12-31")},
        {"baseline": before, "direction": "increase", "target": Target(more_than(12), by="2022-12-31")},
        {"baseline": None, "target": Target(12, by="2022-12-31")},
    ]
    figures = [(10, 5), (10, 40), (15, 0), (12, 12), (15, -8)]
    spans: dict[Any, list[dict[str, Any]]] = {
        "increments": [{"period": "2022"}, {"period": "2023"}],
        "running-total": [{"date": "2022-12-31"}, {"date": "2023-12-31"}],
    }
    indicators = [
        Measure(f"i{n}-{k}-{gathers}", "Losses", unit="ha", accumulates=gathers, **way, observations=[
            Observation(value, **span) for value, span in zip(values, spans[gathers], strict=True)
        ])
        for n, way in enumerate(ways)
        for k, values in enumerate(figures)
        for gathers in spans
        if gathers == "increments" or not isinstance(way["baseline"], Observation)
    ]  # fmt: skip
    project = project_of(*indicators)
    differing, routes, _ = differences((project, day) for day in (ON, datetime.date(2024, 6, 30)))
    assert not differing
    assert not routes


def test_a_goal_past_what_a_value_can_be_judges_nothing_in_columns_too() -> None:
    """A share of at least -5 % or at most 120 % cannot be missed, wherever it began."""
    goals: list[Any] = [(-5, "increase"), (0, "increase"), (100, "decrease"), (120, "decrease")]
    indicators = [
        Percentage(f"i{place}", "Students present", accumulates="snapshot", baseline=start, target=goal,
                   direction=direction, observations=Observation(30, date="2023-12-31"))
        for place, ((goal, direction), start) in enumerate(itertools.product(goals, [None, 50]))
    ]  # fmt: skip
    project = project_of(*indicators)
    assert {fulfil(indicator, project, ON).status for indicator in indicators} == {"not judged"}
    assert differences([(project, ON)])[0] == []


def dated(way: str, value: Any, day: str) -> Observation:
    """Report what happened from the start to a day, or how it stood then."""
    return Observation(value, period=f"2022-01-01/{day}") if way == "increments" else Observation(value, date=day)


def test_a_line_to_pass_and_what_settles_late_are_alike_in_columns() -> None:
    """A strict target has one word up to its line; what is enough beside a gap after its date is reached late."""
    ways: list[Any] = ["increments", "running-total", "snapshot"]
    lines: list[Any] = [
        (more_than(10), "increase", 0),
        (less_than(10), "decrease", 20),
        (more_than(10), "increase", None),
    ]
    strict = [
        Measure(f"i{place}", "Hectares", unit="hectare", accumulates=way, baseline=start, target=Target(line, by=by),
                direction=direction,
                observations=dated(way, value, day))
        for place, (way, (line, direction, start), value, by, day) in enumerate(itertools.product(
            ways, lines, [0, 10, 11, 20], ["2022-06-30", "2023-12-31"], ["2022-06-30", "2022-12-31"]
        ))
    ]  # fmt: skip
    reports: list[Any] = [0, 40, 60, missing("lost")]
    both: list[Any] = ["increase", "decrease"]
    gaps = [
        Count(f"g{place}", "People assisted", unit="person", accumulates="increments", level="output",
              direction=direction, target=Target(60, by="2022-06-30"), observations=[
                  Observation(first, period="2022-H1"), Observation(second, period="2023-H1")
              ])
        for place, (first, second, direction) in enumerate(itertools.product(reports, [5, 20, 200], both))
    ]  # fmt: skip
    project = project_of(*strict, *gaps)
    differing, routes, _ = differences([(project, ON), (project, datetime.date(2022, 6, 30))])
    assert not differing
    assert set(routes) <= {"no-figure-at-the-date"}
    words = {answer.indicator.id: answer.status for answer in evaluate(project, on=ON)}
    assert (words["g6"], words["g8"], words["g10"]) == ("partly fulfilled", "reached late", "reached late")


def test_any_chunks_in_any_order_give_the_same() -> None:
    """Rows are answered by themselves: batches, their size and their order are no matter."""
    table = table_of(100, 3)
    whole = fulfil_table(table)
    batches = [table.slice(start, 60) for start in range(0, table.height, 60)]
    assert pl.concat(fulfil_batches(batches)).equals(whole)
    assert fulfil_table(table.reverse()).equals(whole.reverse())
    assert whole.schema == pl.Schema(ANSWERS)


def test_batches_are_taken_ahead_so_far_and_no_further(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the shortest way leaves is judged for many rows at once, and batches beyond those are not yet taken."""
    monkeypatch.setattr("logframe.table.fulfilled_tables._TOGETHER", 30)
    table, taken = table_of(100, 4), list[int]()

    def batches() -> Iterator[Any]:
        for start in range(0, 100, 20):
            taken.append(start)
            yield table[start : start + 20]

    answers = fulfil_batches(batches())
    first = next(answers)
    assert taken == [0, 20]
    assert pl.concat([first, *answers]).equals(fulfil_table(table))


def test_published_activities_come_as_batches_with_the_dates_that_evaluate_takes(shared: Path) -> None:
    """Activities become tables of a few rows, read as far as a table needs, and are answered as `evaluate` does."""
    files = sorted((shared / "data" / "iati-cases").glob("*.xml"))
    taken: list[str] = []

    def activities() -> Iterator[Project]:
        for file in files:
            for understood in iter_iati(file):
                taken.append(understood.project.id)
                yield understood.project

    batches = indicator_batches(activities(), most=3)
    first = next(batches)
    assert first.height == 3
    assert len(taken) < len(files)
    table = pl.concat([first, *batches])
    projects = list(activities())
    assert table.equals(indicator_table(projects))
    expected = [of_object(answer) for project in projects for answer in evaluate(project)]
    for answer in expected:
        del answer["reasons"]
    actual = [of_columns(row) for row in fulfil_table(table).to_dicts()]
    assert [{name: row[name] for name in row if name != "reasons"} for row in actual] == expected


def test_a_table_of_nothing_is_answered() -> None:
    """A batch without rows has an answer without rows."""
    assert fulfil_table(pl.DataFrame(schema=INDICATORS)).schema == pl.Schema(ANSWERS)


def test_shares_are_exact_where_floating_point_is_not() -> None:
    """Nine tenths are nine tenths, a third is a third, and what no column holds is left to the objects."""
    third = Measure(
        "third", "Hectares", accumulates="snapshot", baseline=0, target=Fraction(1, 3), unit="hectare",
        observations=[Observation(Fraction(1, 9), date=ON)],
    )  # fmt: skip
    long = people("long", 10**30, target=10**31)
    rows = fulfil_table(indicator_table([project_of(people("nine", 9), third, long)], ON)).to_dicts()
    assert [row["route"] for row in rows] == [None, None, "numbers-too-long"]
    assert [of_columns(row)["share"][0] for row in rows[:2]] == [Fraction(9, 10), Fraction(1, 3)]


def test_a_long_number_is_no_matter_to_its_neighbours() -> None:
    """A target near the longest number of a column changes no answer, neither its own nor that of the row beside."""
    project = project_of(people("long", 2**60, target=2**61 - 1), people("short", 4))
    assert not differences([(project, ON)])[0]
    alone = fulfil_table(indicator_table([project_of(people("short", 4))], ON))
    assert fulfil_table(indicator_table([project], ON))[1:].equals(alone)


def test_figures_that_differ_come_as_readings() -> None:
    """Of sources that differ the objects make readings; a table that has none leaves such a row to them."""
    sources = [Observation(value, date=ON, source=source) for value, source in ((9, "a"), (12, "b"))]
    table = indicator_table([project_of(attrs.evolve(people("two", 9), observations=tuple(sources)))], ON)
    assert fulfil_table(table)["status"].to_list() == ["undecided"]
    figure = {"low": 9, "high": 9, "missing": False, "end": ON, "source": "a", "decides": True}
    listed = [[figure, figure | {"low": 12, "high": 12, "source": "b"}]]
    bare = table.with_columns(pl.Series("figures", listed, dtype=INDICATORS["figures"]), readings=None)
    assert fulfil_table(bare).select("status", "route").row(0) == (None, "figures-for-one-time")


def test_what_is_due_in_one_reading_alone_is_judged_as_objects() -> None:
    """A milestone before the start is passed as a state, and is nothing that a sum over the project is due for."""
    stored = Measure(
        "open",
        "Tonnes",
        unit="tonne",
        level="activity",
        baseline=Observation(0, period="2019-H2"),
        target=46,
        direction="increase",
        milestones=[Target(1, by="2019-12-31")],
        observations=[Observation(about(28), period="2020/2021"), Observation(12, date="2021-03-01")],
    )
    project = attrs.evolve(project_of(stored), period="2020/2022")
    assert differences([(project, datetime.date(2021, 7, 6))]) == ([], {"due-by-reading": 1}, 1)


def test_sums_that_are_open_on_both_sides_leave_the_word_open() -> None:
    """At most 12 and at least 29 come to anything: such a sum after the due date is open, and no error."""
    halves = [Observation(at_most(12), period="2022"), Observation(at_least(29), period="2023")]
    flow = Measure("open", "Tonnes", unit="tonne", accumulates="increments", direction="decrease", baseline=None,
                   target=Target(29, by="2022-06-30"), observations=halves)  # fmt: skip
    project = project_of(flow)
    assert fulfil(flow, project, ON).status == "undecided"
    assert differences([(project, ON)]) == ([], {"open-on-both-sides": 1}, 1)


def test_a_place_that_falls_silent_after_the_due_date_is_left_to_the_objects() -> None:
    """One place until 1999 and the whole in 2000: what was reported of 1999 is not all there was."""
    figures = [
        Observation(310, period="1999", place="south", source="b"), Observation(218, period="2000", source="a"),
        Observation(380, period="2001", source="a"), Observation(304, period="2002", source="a"),
        Observation(30, period="2002", source="b"),
    ]  # fmt: skip
    flow = Count("flow", "People assisted", unit="person", level="output", accumulates="increments", baseline=0,
                 target=Target(712, by="1999-02-28"), observations=figures)  # fmt: skip
    project = Project("P", "A project", period="1999-01-01/2000-01-01")
    project.result("r", "People are assisted", indicators=[flow])
    assert differences([(project, datetime.date(2000, 12, 20))]) == ([], {"partly-reported-later": 1}, 1)


def test_an_approximate_figure_is_no_other_than_its_range() -> None:
    """About 9 is 8.1 to 9.9, however figures go together: what is the same under each way is said once."""
    figures = [Observation(about(9), period="2022/2023"), Observation(5, date="2022-08-01")]
    kept = people("kept", 9, baseline=6, target=between(4, 9), accumulates="open", direction="increase")
    project = project_of(attrs.evolve(kept, observations=figures))
    assert not differences([(project, ON)])[0]


def test_a_row_without_a_certain_word_has_its_reason() -> None:
    """What is undecided, not computable or not judged says why, by a code that its objects have; others do not."""
    indicators = [
        people("met", 12), people("wide", between(8, 14)), people("nothing", 4, target=None),
        people("placeholder", 0, target=0, direction="increase"), people("context", 4, context=True),
        people("against", 4, baseline=20, direction="increase"), people("either", 4, baseline=None),
        people("open", 4, baseline=between(5, 15)),
    ]  # fmt: skip
    project = project_of(*indicators)
    assert not differences([(project, ON)])[0]
    answers = fulfil_table(indicator_table([project], ON))
    assert dict(answers.select("indicator", "reason_code").iter_rows()) == {
        "met": None, "wide": None, "nothing": "no-target", "placeholder": "target-cannot-be-missed",
        "context": "context", "against": "direction-contradicted", "either": "direction-open",
        "open": "baseline-may-be-target",
    }  # fmt: skip


def test_what_is_asked_may_differ_with_how_figures_go_together() -> None:
    """Targets of two years: of a flow their sum is asked, of a state the last; each way is judged by its own."""
    years = [Target(10, period="2022"), Target(30, period="2023")]
    figures = [Observation(value, period=year) for value, year in ((10, "2022"), (30, "2023"))]
    both = Count("both", "People assisted", unit="person", level="outcome", accumulates="open", direction="increase",
                 target=years, observations=figures)  # fmt: skip
    project = project_of(both)
    assert differences([(project, ON), (project, datetime.date(2023, 3, 31))]) == ([], {}, 2)
    row = indicator_table([project], ON).to_dicts()[0]
    assert [(plan["accumulates"], plan["aim_low"]) for plan in json.loads(row["plans"])] == [
        ("snapshot", 30), ("running-total", 30), ("increments", 40),
    ]  # fmt: skip


def test_the_target_of_a_year_is_due_before_the_whole() -> None:
    """Where a part of the target was due and nothing is reported, it is not measured, not only not due."""
    years = [Target(0, period="2022-02/2022-12"), Target(7, period="2023"), Target(4, period="2022/2023")]
    ways: list[Any] = ["increments", "running-total", "snapshot", "open"]
    project = project_of(*(
        attrs.evolve(people(way, 4, target=years, accumulates=way), observations=()) for way in ways
    ))  # fmt: skip
    days = [datetime.date(2022, 6, 30), datetime.date(2023, 6, 30)]
    assert not differences([(project, day) for day in days])[0]
    words = [fulfil_table(indicator_table([project], day))["status"][0] for day in days]
    assert words == ["not due", "not measured"]


def test_steps_and_events_have_words_and_no_share() -> None:
    """A step below where it began is adverse; an event is judged by its first report, which may be late or undone."""
    scale: Any = {"scale": ["none", "some", "all"], "best": "last", "target": "all", "baseline": "some"}
    years = [("2022-12-31", "all"), ("2023-12-31", "none")]
    steps = [
        Ordinal(f"s{place}", "How far", **scale, observations=[Observation(value, date=day) for day, value in seen])
        for place, seen in enumerate([[], years[:1], years[1:], years])
    ]
    reports = [[], ["2022-06-01"], ["2023-09-30"], ["2024-02-01"]]
    ends: list[Any] = [None, Target("reached", by="2023-06-30"), Target("reached", period="2022")]
    events = [
        Milestone(f"e{place}", "A law is passed", target=target, observations=[
            *(Observation("reached", date=day) for day in days),
            *(Observation("not reached", date="2024-06-30") for _ in days if undone),
        ])
        for place, (days, target, undone) in enumerate(itertools.product(reports, ends, [False, True]))
    ]  # fmt: skip
    by_year = Milestone("year", "A law is passed", target=Target("reached", by="2023-06-30"),
                        observations=[Observation("reached", period="2023")])  # fmt: skip
    beyond = Milestone("beyond", "A law is passed", target=Target("reached", period="2022"), observations=[
        Observation("reached", period="2022/2027"), Observation("not reached", period="2022/2026"),
    ])  # fmt: skip
    project = project_of(*steps, *events, by_year, beyond)
    days = [datetime.date(2022, 6, 30), ON, datetime.date(2024, 12, 31)]
    assert differences([(project, day) for day in days]) == ([], {}, 3 * len(steps + events + [by_year, beyond]))
    answers = fulfil_table(indicator_table([project], days[-1]))
    words = set(answers["status"].to_list())
    assert {"adverse", "reached", "reached late", "not reached", "undecided"} <= words
    assert answers["share_low_top"].null_count() == answers.height
    bare = indicator_table([project], ON).with_columns(readings=pl.lit(None, INDICATORS["readings"]))
    assert set(fulfil_table(bare).filter(pl.col("indicator").str.starts_with("e"))["route"]) == {
        "event-without-readings"
    }


def test_without_a_target_no_day_need_be_known() -> None:
    """A project without dates has its figures answered, but not judged, where no target is set; a target is left."""
    figures = [Observation(4, date=ON)]
    dates: list[dict[str, Any]] = [{}, {"within": "2022/2023"}]
    ways: list[Any] = ["open", "increments", "running-total", "snapshot"]
    declared: dict[str, Any] = {"unit": "person", "level": "outcome"}
    for declared_dates in dates:
        project = Project("P", "A project", **declared_dates)
        project.result("r", "People are assisted", indicators=[
            Count(f"i{place}", "People assisted", target=target, observations=seen, accumulates=way, **declared)
            for place, (target, seen, way) in enumerate(itertools.product(
                [None, missing("to be set"), 4], [[], figures], ways
            ))
        ])  # fmt: skip
        assert differences([(project, ON)]) == ([], {"target-days-unknown": 8}, 24)


def test_a_certain_miss_is_not_lost() -> None:
    """What is reached, missed or open is said beside the word."""
    indicators = [
        people("yes", 12), people("no", 4), people("open", between(8, 14)),
        people("early", 4, target=Target(10, by="2026-12-31")),
    ]  # fmt: skip
    answers = fulfil_table(indicator_table([project_of(*indicators)], ON))
    assert answers["reached"].to_list() == ["yes", "no", "open", None]


@given(st.dates(datetime.date(1900, 1, 1), datetime.date(2200, 1, 1)), st.integers(1, 24))
def test_words_stand_as_long_in_columns(day: datetime.date, months: int) -> None:
    """Calendar months on are the same day for columns."""
    frame = pl.DataFrame({"day": [day], "months": [months]})
    assert frame.select(stands_until_in_columns(pl.col("day"), pl.col("months"))).item() == months_after(day, months)


@given(st.lists(st.integers(-(2**61), 2**61), min_size=3, max_size=3))
def test_products_that_pass_64_bits_do_not_wrap(numbers: list[int]) -> None:
    """What may be longer than a column of integers is computed in a wider one."""
    frame = pl.DataFrame([numbers], schema=["a", "b", "c"], orient="row")
    a, b, c = (column(name, 2**61) for name in "abc")
    wide = expression(lambda: a * b < c * c, pl.lit, {})
    assert frame.select(wide).item() == (numbers[0] * numbers[1] < numbers[2] * numbers[2])


def test_products_without_a_proven_limit_are_refused() -> None:
    """No expression is made of numbers that might not fit."""
    a = column("a", 2**61)
    with pytest.raises(UntraceableError, match="128 bits"):
        expression(lambda: a * a * a < 0, pl.lit, {})


def test_what_is_no_project_has_no_rows() -> None:
    """The error says what is asked for."""
    with pytest.raises(WrongTypeError, match=r"indicator_rows\(\) takes a project, not tuple"):
        indicator_table([()])  # type: ignore[list-item]  # the mistake itself
