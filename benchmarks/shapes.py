"""Projects and programmes that grow in one way each: wide, deep, long, of many figures, sources, places, waivers."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable

import attrs

from logframe import (
    Amount,
    Assumption,
    BudgetLine,
    Count,
    Dimension,
    Measure,
    Observation,
    Percentage,
    Programme,
    Project,
    Risk,
    Source,
    Target,
    Waiver,
)
from logframe.claims import Claim, Figure
from logframe.statistics import Cascade, Comparison, Series, Table, change_in

START = datetime.date(1990, 1, 1)


def _day(number: int) -> datetime.date:
    return START + datetime.timedelta(days=number)


def _project(**keywords: object) -> Project:
    return Project("P-1", "People live better", period="1990/2030", **keywords)  # type: ignore[arg-type]


def _of(observations: Iterable[Observation], accumulates: str = "snapshot", **keywords: object) -> Project:
    """Declare a project of one indicator with these figures."""
    project = _project()
    goal = project.objective("goal", "People live better")
    kind = Count if accumulates == "increments" else Measure
    indicator = kind(
        "distance",
        "Distance to water",
        unit="person" if kind is Count else "km",
        level="outcome",
        accumulates=accumulates,  # type: ignore[arg-type]
        observations=observations,
        **{"target": 3, "baseline": 5 if kind is Measure else None, **keywords},  # type: ignore[arg-type]
    )
    project.result("water", "Water is near", contributes_to=goal, indicators=[indicator])
    return project


def _count(number: int, size: int = 1) -> Count:
    return Count(
        f"i{number}",
        f"People assisted in district {number}",
        unit="person",
        level="output" if number % 2 else "outcome",
        accumulates="increments",
        target=400 * size,
        observations=[Observation(260 + number % 7, period="2004-07/2005-12", source="Report")],
    )


def indicators(size: int) -> Project:
    """Declare so many indicators under one result."""
    project = _project()
    goal = project.objective("goal", "People live better")
    project.result("r", "People are assisted", contributes_to=goal, indicators=[_count(n) for n in range(size)])
    return project


def results(size: int) -> Project:
    """Declare so many results with an indicator each under one objective, and an activity for each."""
    project = _project()
    goal = project.objective("goal", "People live better")
    for number in range(size):
        result = project.result(
            f"r{number}", f"People in {number} are assisted", contributes_to=goal, indicators=[_count(number)]
        )
        project.activity(f"a{number}", f"Train the staff of {number}", contributes_to=result)
    return project


def objectives(size: int) -> Project:
    """Declare so many objectives with a result of its own each."""
    project = _project()
    for number in range(size):
        goal = project.objective(f"goal{number}", f"People in {number} live better")
        project.result(f"r{number}", "People are assisted", contributes_to=goal, indicators=[_count(number)])
    return project


def unlinked(size: int) -> Project:
    """Declare so many results that lead nowhere, and objectives to which nothing leads."""
    project = _project()
    for number in range(size):
        project.objective(f"goal{number}", f"People in {number} live better")
        project.result(f"r{number}", f"People in {number} are assisted")
        project.activity(f"a{number}", f"Train the staff of {number}")
    return project


def shared(size: int) -> Project:
    """Declare so many results that all hold the same indicator."""
    project = _project()
    goal, indicator = project.objective("goal", "People live better"), _count(1)
    for number in range(size):
        project.result(f"r{number}", "People are assisted", contributes_to=goal, indicators=[indicator])
    return project


def disputed(size: int) -> Project:
    """Declare so many indicators of which two sources give different figures."""
    project = _project()
    goal = project.objective("goal", "People live better")
    counts = []
    for number in range(size):
        count = _count(number)
        register = Observation(390, period="2004-07/2005-12", source="Register")
        counts.append(attrs.evolve(count, observations=(*count.observations, register)))
    project.result("r", "People are assisted", contributes_to=goal, indicators=counts)
    return project


def depth(size: int) -> Project:
    """Declare a chain of so many results, each leading to the one before."""
    project = _project()
    upper: object = project.objective("goal", "People live better")
    for number in range(size):
        upper = project.result(
            f"r{number}",
            "People are assisted",
            contributes_to=upper,  # type: ignore[arg-type]
            indicators=[_count(number)],
        )
    return project


def activities(size: int) -> Project:
    """Declare a chain of so many activities below one result, without indicators."""
    project = _project()
    goal = project.objective("goal", "People live better")
    upper: object = project.result("r", "People are assisted", contributes_to=goal)
    for number in range(size):
        upper = project.activity(f"a{number}", "Train the staff", contributes_to=upper)  # type: ignore[arg-type]
    return project


def states(size: int) -> Project:
    """Declare a state with so many daily figures."""
    return _of([Observation(5 + number % 3, date=_day(number), source="Survey") for number in range(size)])


def equal_states(size: int) -> Project:
    """Declare a state whose daily figures are all the same."""
    return _of([Observation(5, date=_day(number)) for number in range(size)])


def flows(size: int) -> Project:
    """Declare a flow with so many daily figures."""
    figures = [Observation(5, period=f"{_day(n)}/{_day(n)}", source="Register") for n in range(size)]
    return _of(figures, "increments", target=100_000)


def duplicates(size: int) -> Project:
    """Declare a state with the same figure so many times."""
    return _of([Observation(5, date="2004-01-01", source="Survey") for _ in range(size)])


def running_totals(size: int) -> Project:
    """Declare a running total with so many monthly figures that fall back now and then."""
    figures = [Observation(n - 3 * (n % 2), date=_day(n), source="Register") for n in range(size)]
    return _of(figures, "running-total", baseline=0, target=100_000)


def conflicts(size: int) -> Project:
    """Declare a flow of which two sources give different figures day by day."""
    figures = [
        Observation(5 + which, period=f"{_day(n)}/{_day(n)}", source=name)
        for n in range(size // 2)
        for which, name in enumerate(("Register", "Survey"))
    ]
    return _of(figures, "increments", target=100_000)


def overlaps(size: int) -> Project:
    """Declare a flow with so many figures whose periods overlap."""
    figures = [Observation(5, period=f"{_day(n)}/{_day(n + 30)}", source="Register") for n in range(size)]
    return _of(figures, "increments", target=100_000)


def sources(size: int) -> Project:
    """Declare so many sources with a figure each for one indicator."""
    return _of([Observation(5, date="2004-01-01", source=Source(f"s{n}", f"Survey {n}")) for n in range(size)])


def definitions(size: int) -> Project:
    """Declare so many definitions of one indicator with a figure each."""
    figures = [Observation(5, date="2004-01-01", source="Survey", definition=f"as in {n}") for n in range(size)]
    return _of(figures)


def places(size: int) -> Project:
    """Declare a flow with figures of so many places in each of two years."""
    figures = [
        Observation(5, period=year, place=f"District {n}", source="Register")
        for year in ("2004", "2005")
        for n in range(size // 2)
    ]
    return _of(figures, "increments", target=100_000)


def parts(size: int) -> Project:
    """Declare a figure that is split into so many parts."""
    cells = {f"p{n}": 1 for n in range(size)}
    figure = Observation(size + 1, period="2004", source="Register", disaggregation={"district": cells})
    return _of([figure], "increments", target=100_000, disaggregate_by=["district"])


def dimensions(size: int) -> Project:
    """Declare a figure that is split by so many dimensions."""
    split = {f"d{n}": {"yes": 3, "no": 3} for n in range(size)}
    figure = Observation(5, period="2004", source="Register", disaggregation=split)
    by = [Dimension(f"d{n}") for n in range(size)]
    return _of([figure], "increments", target=100_000, disaggregate_by=by)


def milestones(size: int) -> Project:
    """Declare a state with so many milestones and as many figures."""
    return _of(
        [Observation(5 + n % 3, date=_day(n), source="Survey") for n in range(size)],
        target=Target(3, by=_day(size + 400)),
        milestones=[Target(5 - n % 2, by=_day(n)) for n in range(size)],
    )


def targets(size: int) -> Project:
    """Declare a flow with a target and a figure for each of so many days."""
    return _of(
        [Observation(5, period=f"{_day(n)}/{_day(n)}", source="Register") for n in range(size)],
        "increments",
        target=[Target(6, period=f"{_day(n)}/{_day(n)}") for n in range(size)],
    )


def wording(size: int) -> Project:
    """Declare statements of so many words: figures, conjunctions, brackets, vague words, percent signs."""
    project = _project()
    goal = project.objective("goal", "improved access and " * (size // 4))
    project.result(
        "r",
        "12 % of people, women or men (in 3 districts) " * (size // 9),
        contributes_to=goal,
        indicators=[
            Percentage("p", "number of children and 3.5 % of " * (size // 7), level="outcome", baseline=1, target=5),
            Measure("m", "increased " * size, unit="km", level="outcome", baseline=1, target=5),
        ],
    )
    project.activity("a", "train, support and " * (size // 3), contributes_to="r")
    return project


def runs(size: int) -> Project:
    """Declare statements that are one run of a sign: where a pattern is tried again at each sign, it shows."""
    project = _project()
    goal = project.objective("goal", "a" * size)
    kept = [
        Measure(f"m{n}", f"x {sign * size} x", unit="km", level="outcome", baseline=1, target=5)
        for n, sign in enumerate(["1", "1,", "1.", "-", "%", "(", "a/", "a-", "and ", "of ", "'", ", ", "1 %", "é"])
    ]
    project.result("r", "x" + " " * size + "x", contributes_to=goal, indicators=kept)
    return project


def waivers(size: int) -> Project:
    """Declare so many waivers at the project, and one at each of as many indicators."""
    project = _project(waivers=[Waiver("LF133", because=f"reason {n}") for n in range(size)])
    goal = project.objective("goal", "People live better")
    kept = [
        Count(f"i{n}", "People assisted", unit="person", target=4, waivers=[Waiver("LF111", because=f"reason {n}")])
        for n in range(size)
    ]
    project.result("r", "People are assisted", contributes_to=goal, indicators=kept)
    return project


def budget(size: int) -> Project:
    """Declare so many budget lines that pay for as many results and parts of the strategy."""
    lines = [
        BudgetLine(
            f"b{n}",
            f"Support {n}",
            amount=Amount(1000 + n, "SEK"),
            results=[f"r{n}"] if n % 2 else [],
            strategy=[] if n % 2 else [f"part {n}"],
            spent=Amount(900, "SEK"),
            donor="Donor",
        )
        for n in range(size)
    ]
    project = _project(budget=lines, budget_total=Amount(5_000_000, "SEK"), strategy=[f"part {n}" for n in range(size)])
    goal = project.objective("goal", "People live better")
    for n in range(size):
        project.result(
            f"r{n}", "People are assisted", contributes_to=goal, strategy=[f"part {n}"], indicators=[_count(n)]
        )
    return project


def conditions(size: int) -> Project:
    """Declare so many assumptions and risks, at the project and at one result."""
    assumed = [
        Assumption(f"Prices of {n} hold", monitored_by="i1", importance="high", likelihood="possible")
        for n in range(size)
    ]
    feared = [Risk(f"Floods in {n}", impact="high", likelihood="possible") for n in range(size)]
    project = _project(assumptions=assumed, risks=feared)
    goal = project.objective("goal", "People live better", assumptions=assumed)
    project.result("r", "People are assisted", contributes_to=goal, risks=feared, indicators=[_count(1)])
    return project


def _series(number: int, size: int = 1) -> Series:
    return Series(
        f"s{number}",
        f"People returned {number}",
        unit="person",
        observations=[Observation(5 + n, period=str(1990 + n % 30), place=f"C{n // 30}") for n in range(3 * size)],
    )


def projects(size: int) -> Programme:
    """Declare a programme of so many projects."""
    kept = []
    for number in range(size):
        project = Project(f"P-{number}", "People live better", period="2004/2006", country=f"C{number}")
        goal = project.objective("goal", "People live better")
        project.result("r", "People are assisted", contributes_to=goal, indicators=[_count(number)])
        kept.append(project)
    return Programme("all", "A programme", projects=kept)


def tables(size: int) -> Programme:
    """Declare a programme of so many tables."""
    kept = []
    for number in range(size):
        series = _series(number)
        kept.append(Table(f"t{number}", "Returns", columns=[series, change_in(series)]))
    return Programme("all", "A programme", projects=projects(1).projects, tables=kept)


def columns(size: int) -> Programme:
    """Declare a table of so many series."""
    table = Table("t", "Returns", columns=[_series(n) for n in range(size)])
    return Programme("all", "A programme", projects=projects(1).projects, tables=[table])


def rows(size: int) -> Programme:
    """Declare a table of series with so many figures, in as many years and places."""
    series = _series(1, size)
    table = Table("t", "Returns", columns=[series, change_in(series)], total=True)
    return Programme("all", "A programme", projects=projects(1).projects, tables=[table])


def cascades(size: int) -> Programme:
    """Declare so many cascades, and one of so many stages."""
    stages = [Figure(f"f{n}", f"Stage {n}", 10_000 - n, unit="person", period="2005") for n in range(size + 2)]
    kept = [Cascade(f"c{n}", "From victims to help", stages=stages[:3]) for n in range(size)]
    return Programme(
        "all", "A programme", projects=projects(1).projects, cascades=[*kept, Cascade("long", "Long", stages=stages)]
    )


def claims(size: int) -> Programme:
    """Declare so many claims, each compared with the one before, and as many comparisons."""
    kept, compared = [], []
    for n in range(size):
        # Exact, cut off and wrong in turn: at each size the same share of claims differs.
        figure = Figure(f"f{n}", "Returns", 100 + 60 * (n % 4), unit="person", period="2005")
        before = f"c{n - 1}" if n else ""
        kept.append(Claim(f"c{n}", "Returns", stated=100, unit="person", derived_from=figure, compared_with=before))
        compared.append(Comparison(f"k{n}", "Returns", figures=[figure, figure]))
    return Programme("all", "A programme", projects=projects(1).projects, claims=kept, comparisons=compared)


PROJECTS: dict[str, Callable[[int], Project]] = {
    made.__name__.replace("_", " "): made
    for made in (
        indicators,
        results,
        objectives,
        unlinked,
        shared,
        disputed,
        depth,
        activities,
        states,
        equal_states,
        flows,
        duplicates,
        running_totals,
        conflicts,
        overlaps,
        sources,
        definitions,
        places,
        parts,
        dimensions,
        milestones,
        targets,
        wording,
        runs,
        waivers,
        budget,
        conditions,
    )
}
PROGRAMMES: dict[str, Callable[[int], Programme]] = {
    made.__name__: made for made in (projects, tables, columns, rows, cascades, claims)
}
