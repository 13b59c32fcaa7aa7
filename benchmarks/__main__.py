"""`python -m benchmarks`: the ratios of the design and the limits they are held to."""

from __future__ import annotations

import argparse
import datetime
import gc
import sys
import time
from collections.abc import Callable
from fractions import Fraction

import attrs

from benchmarks.pairs import command, importing, loaded_by, processor, ratio, seconds
from benchmarks.shapes import results
from logframe import Amount, BudgetLine, Count, Observation, Percentage, Programme, Project, Source, evaluate, review
from logframe.answers import review_programme
from logframe.evaluation.fulfilment.fulfilments import fulfil
from logframe.statistics import Table, change_in, series_of
from logframe.writers.html import render_html
from logframe.writers.markdown import render_markdown
from logframe.writers.review_json import render_json

FOUR = "import attrs, networkx, pint, jinja2"
NAMES = "from logframe import Count, Objective, Observation, Project, Result, Source, Target, about, between, missing"
HEAVY = ("pint", "networkx", "jinja2", "numpy")
CALLS = 2000
ON = datetime.date(2005, 12, 31)

source = Source("report", "Annual report")
observation = Observation(260, period="2004-07/2005-12", source=source)


def declare() -> Count:
    """Declare an indicator with everything an evaluator usually says of it."""
    return Count(
        "assisted",
        "People assisted",
        unit="person",
        level="output",
        definition="each person once",
        accumulates="increments",
        baseline=0,
        target=400,
        direction="increase",
        observations=[observation],
        verified_by=source,
        frequency="monthly",
        responsible="the shelters",
        target_group="people who return",
    )


def bare() -> Callable[[], object]:
    """Make a frozen attrs class of as many fields, which reads and checks nothing, built by the same keywords."""
    fields = {field.name: attrs.field(default=None) for field in attrs.fields(Count)}
    made = attrs.make_class("Bare", fields, frozen=True, slots=True)
    return lambda: made(
        id="assisted",
        statement="People assisted",
        unit="person",
        level="output",
        definition="each person once",
        accumulates="increments",
        baseline=0,
        target=400,
        direction="increase",
        observations=[observation],
        verified_by=source,
        frequency="monthly",
        responsible="the shelters",
        target_group="people who return",
    )


def project_of(size: int) -> Project:
    """Declare a project with so many indicators, twenty to a result."""
    project = Project("P-1", "A large project", period="2004-07/2006-06")
    goal = project.objective("goal", "People live better")
    for first in range(0, size, 20):
        project.result(
            f"r{first}",
            "People are assisted",
            contributes_to=goal,
            indicators=[
                Count(
                    f"i{number}",
                    "People assisted",
                    unit="person",
                    level="output",
                    accumulates="increments",
                    target=400,
                    observations=[observation],
                )
                for number in range(first, min(first + 20, size))
            ],
        )
    return project


def evaluating(kind: str) -> float:
    """Measure evaluating one indicator against the bare formula on fractions."""
    state = Percentage("share", "Share", baseline=10, target=50, observations=[Observation(30, date="2005-12-31")])
    indicator = declare() if kind == "flow" else state
    project = Project("P-1", "One", period="2004-07/2006-06")
    a, b, t = Fraction(260), Fraction(10), Fraction(400)

    def answer() -> object:
        found = fulfil(indicator, project, ON)
        return found.status, found.share

    return ratio(lambda: seconds(answer, CALLS), lambda: seconds(lambda: (a - b) / (t - b), CALLS))


def per_indicator(size: int) -> float:
    """Measure the seconds that declaring and evaluating take for each of so many indicators."""
    gc.collect()
    gc.disable()
    try:
        start = time.perf_counter()
        evaluate(project_of(size), on=ON)
        return (time.perf_counter() - start) / size
    finally:
        gc.enable()


def linear(largest: int) -> tuple[str, float]:
    """Measure the cost of one indicator in large projects against small ones."""
    small = min(per_indicator(1000) for _ in range(5))
    worst = 0.0
    size = 10_000
    told = []
    while size <= largest:
        cost = per_indicator(size)
        told.append(f"{size:,}: {cost * 1e6:.0f} us")
        worst = max(worst, cost / small)
        size *= 10
    return f"1,000: {small * 1e6:.0f} us; " + "; ".join(told), worst


def programme_of(size: int) -> Programme:
    """Declare a programme of so many projects, a table over all their places and a comparison of their indicators."""
    projects = []
    for number in range(size):
        project = project_of(20)
        budget = [BudgetLine("donor", "Support", amount=Amount(1_000_000, "SEK"), donor="Donor")]
        projects.append(attrs.evolve(project, id=f"P-{number}", country=f"C{number}", budget=budget))
    series = series_of(projects, "i0")
    tables = [
        Table("by-year", "By calendar year", columns=[series, change_in(series)]),
        Table("by-project", "By project", columns=series, rows="project-period"),
    ]
    return Programme("large", "A large programme", projects=projects, tables=tables)


def per_project(size: int) -> float:
    """Measure the seconds that the review of a programme takes for each of so many projects."""
    programme = programme_of(size)
    gc.collect()
    start = time.perf_counter()
    render_markdown([review_programme(programme, on=ON)])
    return (time.perf_counter() - start) / size


def reviewing() -> tuple[str, float]:
    """Measure a programme of 200 projects against one of 20."""
    small, large = (min(per_project(size) for _ in range(3)) for size in (20, 200))
    return f"20: {small * 1e3:.1f} ms; 200: {large * 1e3:.1f} ms", large / small


def per_result(size: int) -> float:
    """Measure the seconds of CPU that the review of a project and its documents take for each of so many results."""
    project = results(size)
    gc.collect()
    gc.disable()
    try:
        start = time.process_time()
        reviewed = [review(project, on=ON)]
        for render in (render_markdown, render_html, render_json):
            render(reviewed)
        return (time.process_time() - start) / size
    finally:
        gc.enable()


def documents() -> tuple[str, float]:
    """Measure a review of 2,000 results against one of 200."""
    small, large = (min(per_result(size) for _ in range(3)) for size in (200, 2000))
    return f"200: {small * 1e3:.1f} ms; 2,000: {large * 1e3:.1f} ms", large / small


def main() -> int:
    """Print every ratio beside its limit; 1 if one does not hold."""
    parser = argparse.ArgumentParser(prog="benchmarks")
    parser.add_argument("--largest", type=int, default=100_000, help="the largest project, up to 1,000,000")
    largest = parser.parse_args().largest
    made = bare()
    checked = ("-m", "logframe", "check", "examples/kyrgyzstan_phase2.py")
    told, growth = linear(largest)
    reviewed, wider = reviewing()
    written, longer = documents()
    rows = [
        (
            "import logframe / import attrs, networkx, pint, jinja2",
            0.10,
            ratio(lambda: importing("import logframe"), lambda: importing(FOUR)),
        ),
        ("the names of a project file / the same", 0.40, ratio(lambda: importing(NAMES), lambda: importing(FOUR))),
        ("logframe check on one project / the same", 1.6, ratio(lambda: command(*checked), lambda: importing(FOUR))),
        (
            "start of logframe check on one project / an interpreter that imports attrs and click",
            5.2,
            ratio(lambda: processor(*checked), lambda: processor("-c", "import attrs, click")),
        ),
        (
            "declaring a full indicator / a bare frozen class",
            4.0,
            ratio(lambda: seconds(declare, CALLS), lambda: seconds(made, CALLS)),
        ),
        ("evaluating a flow / (a - b) / (t - b)", 12.0, evaluating("flow")),
        ("evaluating a state / (a - b) / (t - b)", 12.0, evaluating("state")),
        (f"cost of an indicator, at most / at 1,000 ({told})", 1.5, growth),
        (f"review of a project in a programme of 200 / of 20 ({reviewed})", 1.5, wider),
        (f"a result in a review of 2,000 and its documents / of 200 ({written})", 1.3, longer),
    ]
    failed = False
    for name, limit, found in rows:
        holds = found <= limit
        failed |= not holds
        print(f"{found:7.3f}  at most {limit:<5}  {'holds' if holds else 'DOES NOT HOLD'}  {name}")
    heavy = loaded_by(NAMES, HEAVY)
    print(f"loaded by the names of a project file: {', '.join(heavy) or 'none'} of {', '.join(HEAVY)}")
    return 1 if failed or heavy else 0


if __name__ == "__main__":
    sys.exit(main())
