"""Hypothesis strategies for values, periods, indicators and projects, for the tests of those who build on us."""

from __future__ import annotations

import datetime
from fractions import Fraction
from typing import Any

import attrs

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import (
    Count,
    Measure,
    Milestone,
    Money,
    Ordinal,
    Percentage,
    Qualitative,
    Ratio,
)
from logframe.declaration.framework.nodes import Node, Result
from logframe.declaration.framework.observations import Observation
from logframe.declaration.framework.projects import Project
from logframe.declaration.framework.sources import Source
from logframe.declaration.framework.targets import Target, keep_at_least, keep_at_most
from logframe.declaration.programme.cascades import Cascade
from logframe.declaration.programme.comparisons import Comparison
from logframe.declaration.programme.derivations import Derivation, Figure, Operation, Sign, undeclared
from logframe.declaration.programme.programmes import Programme
from logframe.declaration.programme.series import Series
from logframe.declaration.programme.stated_claims import Claim
from logframe.declaration.programme.stated_figures import over, under
from logframe.declaration.programme.statistics_tables import Column, Table, change_in, ratio_of
from logframe.declaration.values.money import Amount, BudgetLine
from logframe.declaration.values.numbers import (
    Missing,
    Number,
    about,
    at_least,
    at_most,
    between,
    less_than,
    missing,
    more_than,
)
from logframe.declaration.values.periods import Period
from logframe.declaration.values.shares import Pooled, out_of
from logframe.messages import Message
from logframe.terms import DOCUMENTS, LEVELS

try:
    from hypothesis import strategies as st
except ModuleNotFoundError as problem:
    if problem.name != "hypothesis":
        raise
    raise ModuleNotFoundError(str(Message("testing-without-hypothesis")), name="hypothesis") from None

NUMERIC = ("count", "measure", "money", "percentage", "ratio")
KINDS = (*NUMERIC, "ordinal", "milestone", "qualitative")
SOURCES = (Source("report", "Annual report"), Source("survey", "Yearly survey"), Source("register", "Register"))
SCALE = ("none", "weak", "fair", "good", "full")

_FIRST, _LAST = datetime.date(2015, 1, 1), datetime.date(2030, 12, 31)


def exact_numbers(low: int = 0, high: int = 10**6) -> st.SearchStrategy[int | Fraction]:
    """Draw whole numbers and fractions between two limits."""
    whole = st.integers(low, high)
    return st.one_of(whole, st.fractions(low, high, max_denominator=100))


def numbers(low: int = 0, high: int = 10**6, *, bounds: bool = True) -> st.SearchStrategy[Number]:
    """Draw exact numbers, ranges, approximate ones and, unless told otherwise, open bounds."""
    plain = exact_numbers(low, high)
    kinds: list[st.SearchStrategy[Number]] = [
        plain.map(lambda n: between(n, n)),
        st.tuples(plain, plain).map(lambda pair: between(min(pair), max(pair))),
        plain.map(about),
    ]
    if bounds:
        kinds += [plain.map(at_least), plain.map(at_most), plain.map(more_than), plain.map(less_than)]
    return st.one_of(kinds)


def values(low: int = 0, high: int = 10**6) -> st.SearchStrategy[Number | Missing]:
    """Draw numbers of every form, and missing values with their reason."""
    return st.one_of(numbers(low, high), st.sampled_from(["no report", "lost"]).map(missing))


def days() -> st.SearchStrategy[datetime.date]:
    """Draw days of the years 2015 to 2030."""
    return st.dates(_FIRST, _LAST)


def periods() -> st.SearchStrategy[Period]:
    """Draw periods of whole days in the years 2015 to 2030."""
    return st.tuples(days(), days()).map(lambda pair: Period(min(pair), max(pair)))


@st.composite
def observations(draw: st.DrawFn, kind: str, *, flow: bool = False) -> Observation:
    """Draw an observation that an indicator of a kind takes, dated, undated or missing."""
    value: Any
    if draw(st.integers(0, 9)) == 0:
        value = missing("no report")
    elif kind == "ordinal" or kind == "qualitative":
        value = draw(st.sampled_from(SCALE))
    elif kind == "milestone":
        value = draw(st.sampled_from(["reached", "not reached"]))
    elif kind == "ratio":
        below = draw(st.integers(1, 1000))
        value = out_of(draw(st.integers(0, below)), below)
    elif kind == "percentage":
        value = draw(numbers(0, 100))
    elif kind == "count":
        value = draw(st.integers(0, 10_000))
    else:
        value = draw(numbers())
    time: dict[str, Any] = {}
    if draw(st.integers(0, 9)):
        time = {"period": draw(periods())} if flow or draw(st.booleans()) else {"date": draw(days())}
    elif draw(st.booleans()):
        time = {"order": draw(st.integers(1, 5))}
    return Observation(
        value,
        source=draw(st.sampled_from([*SOURCES, None])),
        definition=draw(st.sampled_from(["", "", "", "another definition"])),
        narrative="as the evaluators saw it" if kind == "qualitative" else "",
        superseded_by=draw(st.sampled_from(["", "", "", "", "register"])),
        place=draw(st.sampled_from(["", "", "", "", "Osh", "Batken"])),
        ended=draw(st.integers(0, 9)) == 0,
        story=draw(st.integers(0, 9)) == 0,
        **time,
    )


@st.composite
def indicators(draw: st.DrawFn, kind: str | None = None, id: str = "indicator") -> Indicator:
    """Draw a valid indicator of a kind, or of any, with whatever it may and may not declare."""
    chosen = draw(st.sampled_from(KINDS)) if kind is None else kind
    accumulates: Any = draw(st.sampled_from(["increments", "running-total", "snapshot", None]))
    flow = accumulates == "increments" and chosen in ("count", "measure", "money")
    shared: dict[str, Any] = {
        "level": draw(st.sampled_from([None, *LEVELS])),
        "direction": draw(st.sampled_from([None, "increase", "decrease", "ambiguous"])),
        "context": draw(st.integers(0, 9)) == 0,
        "observations": draw(st.lists(observations(chosen, flow=flow), max_size=5)),
        "verified_by": [source for source in SOURCES if source.id == "register"],
    }
    if chosen in ("ordinal", "qualitative"):
        step = st.one_of(st.none(), st.sampled_from(SCALE))
        start: Any = draw(step)
        aim: Any = draw(step)
        made = Ordinal if chosen == "ordinal" else Qualitative
        best: Any = draw(st.sampled_from(["first", "last"]))
        return made(id, "A step", scale=SCALE, best=best, baseline=start, target=aim, **shared)
    if chosen == "milestone":
        due = draw(st.one_of(st.none(), days()))
        return Milestone(id, "An event", target=None if due is None else Target("reached", by=due), **shared)
    shared["target"] = draw(_targets(chosen, flow))
    shared["baseline"] = draw(_baselines(chosen))
    if chosen == "percentage":
        return Percentage(id, "A percentage", **shared)
    if chosen == "ratio":
        pooled: Any = draw(st.sampled_from(["increments", "snapshot", None]))
        return Ratio(id, "A ratio", numerator_unit="person", denominator_unit="person", accumulates=pooled, **shared)
    shared["accumulates"] = accumulates
    if chosen == "count":
        return Count(id, "A count", unit="person", **shared)
    if chosen == "money":
        return Money(id, "Money", unit="SEK", **shared)
    return Measure(id, "A measure", unit=draw(st.sampled_from(["km", "ha", "litre"])), **shared)


def _typed(kind: str) -> st.SearchStrategy[Any]:
    if kind == "count":
        return st.integers(0, 10_000)
    return numbers(0, 100 if kind in ("percentage", "ratio") else 10_000, bounds=False)


@st.composite
def _targets(draw: st.DrawFn, kind: str, flow: bool) -> Any:
    form = draw(st.integers(0, 5))
    if form == 0:
        return None
    if form == 1:
        return missing("not agreed")
    if form == 2:
        limit = draw(st.integers(0, 100))
        return draw(st.sampled_from([keep_at_least, keep_at_most]))(limit)
    value = draw(_typed(kind))
    if form == 3:
        return Target(value, period=draw(periods())) if flow else Target(value, by=draw(days()))
    return value


@st.composite
def _baselines(draw: st.DrawFn, kind: str) -> Any:
    form = draw(st.integers(0, 3))
    if form == 0:
        return None
    value = draw(_typed(kind))
    return Observation(value, period=draw(periods())) if form == 1 else value


def _some(nodes: list[Node]) -> st.SearchStrategy[list[Node]]:
    """Draw up to two of the nodes, each once."""
    if not nodes:
        return st.just([])
    return st.lists(st.sampled_from(nodes), unique_by=lambda node: node.id, max_size=2)


@st.composite
def projects(draw: st.DrawFn) -> Project:
    """Draw a small project: objectives, results and activities with their indicators, loosely linked."""
    period = draw(st.one_of(st.none(), periods()))
    project = Project(
        "P-1",
        "A drawn project",
        period=period,
        within=draw(st.one_of(st.none(), periods())) if period is None else None,
        strategy=("prevention", "protection"),
        not_at_hand=draw(st.lists(st.sampled_from(DOCUMENTS), unique=True, max_size=2)),
    )
    goals = [project.objective(f"goal-{n}", "A better life") for n in range(draw(st.integers(0, 2)))]
    results: list[Result] = []
    for n in range(draw(st.integers(0, 3))):
        own = [draw(indicators(id=f"indicator-{n}-{m}")) for m in range(draw(st.integers(0, 3)))]
        above = (
            draw(st.lists(st.sampled_from([*goals, *results]), unique_by=id, max_size=2)) if goals or results else []
        )
        tag = draw(st.sampled_from([(), ("prevention",), ("protection",)]))
        results.append(project.result(f"result-{n}", "A change", contributes_to=above, indicators=own, strategy=tag))
    for n in range(draw(st.integers(0, 2))):
        above = draw(_some([*results]))
        project.activity(f"activity-{n}", "Work is done", contributes_to=above)
    return project


def pooled() -> st.SearchStrategy[Pooled]:
    """Draw ratios whose numerator does not exceed the denominator."""
    return st.integers(1, 1000).flatmap(lambda below: st.integers(0, below).map(lambda above: out_of(above, below)))


@st.composite
def series(draw: st.DrawFn, id: str = "series", unit: str = "person") -> Series:
    """Draw a series of a unit over a few places, from several sources, with gaps and undated figures."""
    accumulates: Any = draw(st.sampled_from(["increments", "running-total", "snapshot"]))
    drawn = []
    for _ in range(draw(st.integers(0, 6))):
        value: Any = draw(values(0, 10_000))
        when = draw(st.one_of(periods(), st.just(missing("not told"))))
        parts = {"women": draw(values(0, 100)), "men": draw(values(0, 100))} if draw(st.booleans()) else {}
        drawn.append(
            Observation(
                value,
                period=when,
                place=draw(st.sampled_from(["KG", "KZ", ""])),
                source=draw(st.sampled_from([*SOURCES, None])),
                disaggregation={"sex": parts} if parts else None,
            )
        )
    return Series(
        id, f"Series {id}", unit=unit, accumulates=accumulates, prorata=draw(st.booleans()), observations=drawn
    )


def derivations(figures: list[Figure]) -> st.SearchStrategy[Derivation]:
    """Draw what is derived of figures: themselves, an end of one, sums, differences, products and quotients, gaps."""
    plain: st.SearchStrategy[Derivation] = st.sampled_from(figures)
    signs: st.SearchStrategy[Sign] = st.sampled_from(["+", "-", "*", "/"])
    leaves = st.one_of(
        plain,
        st.sampled_from([figure.at_low for figure in figures] + [figure.at_high for figure in figures]),
        st.just(undeclared("no source")),
    )
    return st.recursive(leaves, lambda terms: st.builds(Operation, signs, terms, terms), max_leaves=5)


@st.composite
def claims(draw: st.DrawFn, figures: list[Figure], id: str = "claim") -> Claim:
    """Draw a claim derived of figures: a number, one whose zeros are meant, or a bound."""
    stated: Any = draw(st.one_of(exact_numbers(1), st.just("3.40"), st.sampled_from([over(50), under(1), at_least(5)])))
    better: Any = draw(st.sampled_from(["lower", "higher", None]))
    return Claim(
        id,
        "A claim",
        stated=stated,
        unit=draw(st.sampled_from(["1", "percent", "person/case"])),
        derived_from=draw(derivations(figures)),
        better=better,
        significant=draw(st.sampled_from([None, 2])),
        source=draw(st.sampled_from([*SOURCES, None])),
    )


@st.composite
def programmes(draw: st.DrawFn) -> Programme:
    """Draw a programme: a few projects with money, a table by year and one by project, a cascade, a comparison."""
    held = []
    for number in range(draw(st.integers(1, 4))):
        lines = [
            BudgetLine(
                f"line-{n}", "Support", amount=Amount(draw(values(1, 10**6)), draw(st.sampled_from(["SEK", "USD"])))
            )
            for n in range(draw(st.integers(0, 3)))
        ]
        country = draw(st.sampled_from(["KG", "KZ"]))
        held.append(attrs.evolve(draw(projects()), id=f"P-{number}", country=country, budget=lines))
    first, second = draw(series("first")), draw(series("second", draw(st.sampled_from(["person", "case", "SEK"]))))
    columns: list[Column] = [first, second, ratio_of(first, second), change_in(first)]
    figures = [
        Figure(f"figure-{n}", "A figure", draw(values()), unit=draw(st.sampled_from(["person", "case"])), period=when)
        for n, when in enumerate(draw(st.lists(periods(), min_size=2, max_size=3)))
    ]
    return Programme(
        "programme",
        "A drawn programme",
        projects=held,
        tables=[
            Table("by-year", "By calendar year", columns=columns, total=True, by=draw(st.sampled_from(["", "sex"]))),
            Table("by-project", "By project", columns=columns, rows="project-period"),
        ],
        cascades=[Cascade("cascade", "A cascade", stages=[first, second, *figures], period=draw(periods()))],
        comparisons=[Comparison("comparison", "A comparison", figures=figures)],
        claims=[
            Claim("claim", "A claim", stated=5, unit="1", derived_from=figures[0] / figures[1]),
            *([draw(claims(figures, "drawn"))] if draw(st.booleans()) else []),
        ],
    )
