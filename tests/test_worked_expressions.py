"""Worked expressions on values, methods, trends, claims, nodes, costs and tables, each with its value.

tests/worked_expressions.txt lists them; the values are in tests/test_golden/worked_expressions.txt, read by eye before
they are committed. `python -m tests.test_worked_expressions` writes them anew.
"""

from __future__ import annotations

import datetime
import importlib
import inspect
import random
from decimal import Decimal
from fractions import Fraction
from functools import reduce
from operator import add
from pathlib import Path
from statistics import median
from typing import Any

import attrs
import pytest

import logframe
from logframe import BudgetLine, Count, Observation, Ordinal, Post, Project
from logframe.answers import Indicator
from logframe.assessment import Change, compare_versions
from logframe.claims import Claim, Figure, StatusClaim
from logframe.declaration.programme import derivations
from logframe.declaration.programme.status_claims import SAYINGS
from logframe.declaration.values import choices, keywords, numbers, numerals, periods, quantities, short_numerals
from logframe.errors import LogframeError
from logframe.evaluation import formulas, statuses
from logframe.evaluation.claims import derived_values
from logframe.evaluation.costs.budget_parts import component_shares
from logframe.evaluation.costs.funding import funding
from logframe.evaluation.costs.unit_costs import allocated, allocations, share_of_budget, shown_cost, staffing
from logframe.evaluation.figures.answers import Answer
from logframe.evaluation.figures.by_source import figures_by_source, figures_of
from logframe.evaluation.figures.changes import changes, overall_changes, since_baseline
from logframe.evaluation.figures.constraints import Differences, Piece
from logframe.evaluation.figures.declared_values import shown_aim
from logframe.evaluation.figures.flow_sums import none_to_all
from logframe.evaluation.figures.gathered import gathered
from logframe.evaluation.figures.places_of_whole import agreed
from logframe.evaluation.figures.reported import stands_as_stated
from logframe.evaluation.figures.shares_above_whole import shares_above_whole
from logframe.evaluation.figures.timelines import Line, joined
from logframe.evaluation.formulas import progress
from logframe.evaluation.fulfilment.expectations import elapsed, length_ratio
from logframe.evaluation.fulfilment.expected_line import ExpectedLine
from logframe.evaluation.fulfilment.fulfilments import step_label
from logframe.evaluation.fulfilment.goals import Goal, goal_of, progress_between
from logframe.evaluation.fulfilment.judge import quarter_goal
from logframe.evaluation.fulfilment.judgement import still_holds, those_or_worse, unjudged
from logframe.evaluation.fulfilment.last_reports import judged_on
from logframe.evaluation.fulfilment.margins import margin
from logframe.evaluation.fulfilment.states_in_words import state_in
from logframe.evaluation.methods import achievement_methods, rating_schemes
from logframe.evaluation.project.claimed_statuses import StatusAudit, audit_claims
from logframe.evaluation.project.narrowing import narrowed
from logframe.evaluation.project.status_counts import tally
from logframe.evaluation.trends import growth_rates
from logframe.evaluation.trends.trend_methods import Asked
from logframe.messages import Joined, Message
from logframe.statistics import Series
from logframe.terms import DOCUMENTS, FREQUENCIES

HERE = Path(__file__).resolve().parent
GOLDEN = HERE / "test_golden" / "worked_expressions.txt"


def fig(id: str, value: Any, **keywords: Any) -> Figure:
    """Declare a figure."""
    return Figure(id, id, value, **{"unit": "1", **keywords})


def line(**keywords: Any) -> BudgetLine:
    """Declare a line of a budget, of an amount that is not known unless said otherwise."""
    return BudgetLine("b", "Budget line", **{"amount": logframe.missing("not known"), **keywords})


def yearly(year: int, value: Any) -> Observation:
    """Declare a figure for a year."""
    return Observation(value, period=str(year))


def series(*observations: Observation, unit: str = "person", accumulates: Any = "increments") -> Series:
    """Declare a series."""
    return Series("s", "Series", unit=unit, accumulates=accumulates, observations=observations)


def achieved(method: str, observed: Any, target: Any, **keywords: Any) -> str:
    """Return the share of a target by a method."""
    return str(logframe.achievement(observed, target, method=method, **keywords).share)


def moved(method: str, points: Any, **keywords: Any) -> tuple[object, ...]:
    """Return the class of a trend by a method, its reason and its numbers."""
    answer = logframe.trend(points, method=method, **keywords)
    return answer.label, answer.reason, *answer.numbers


def mean_of(scores: Any) -> tuple[object, ...]:
    """Return the mean score of several series, its class and what is left out."""
    answer = logframe.mean_score(scores)
    return answer.label, answer.reason, *answer.numbers


def weighed(parts: Any, scheme: str) -> tuple[object, ...]:
    """Return the mean of labels by their weights."""
    answer = logframe.weigh(parts, logframe.scheme_named(scheme))
    return str(answer.score), str(answer.rating), answer.missing, answer.parts


def changed(*numbers: Any, **keywords: Any) -> tuple[object, ...]:
    """Return the change between two surveys."""
    answer = logframe.share_change(*numbers, **keywords)
    return str(answer), answer.is_distinguishable, answer.z, answer.low, answer.high


def recaptured(*lists: int, **keywords: Any) -> tuple[object, ...]:
    """Return the size of a hidden population by two lists."""
    answer = logframe.capture_recapture(*lists, **keywords)
    return str(answer.estimate), answer.lincoln_petersen, answer.chapman, answer.standard_error, answer.listed


def audited(stated: Any, derived: Any, **keywords: Any) -> tuple[str, ...]:
    """Return what the audit of a claim says, with its notes."""
    answer = logframe.audit(Claim("c", "Claim", stated=stated, derived_from=derived, **keywords))
    return answer.explanation, *answer.warnings


def drawn(low: int, high: int, seed: int, count: int) -> list[float]:
    """Draw so many numbers evenly from a range, in order of their size."""
    chance = random.Random(seed)
    return sorted(float(low + (high - low) * Fraction(chance.random())) for _ in range(count))


def people(id: str, **keywords: Any) -> Count:
    """Declare a count of people, a flow of an outcome unless said otherwise."""
    return Count(id, "People", unit="person", **{"level": "outcome", "accumulates": "increments", **keywords})


def rank(step: str, **keywords: Any) -> Ordinal:
    """Declare a rank that is observed."""
    return Ordinal("i", "Rank", observations=[Observation(step, date="2025-12-31")], **keywords)


def project(*indicators: Indicator, period: Any = "2024/2025", level: Any = "outcome", **keywords: Any) -> Project:
    """Declare a project with one result that leads to its objective."""
    made = Project("P", "P", period=period, **keywords)
    goal = made.objective("goal", "Goal")
    made.result("r", "R", contributes_to=goal, level=level, indicators=indicators)
    return made


def by_periods(indicator: Indicator, on: str, *, period: Any = "2024/2025", **keywords: Any) -> list[object]:
    """Return an indicator period by period: target, figure, share, and whether the period has ended."""
    table = logframe.by_period(project(indicator, period=period), indicator.id, on=on, **keywords)
    rows = [*table.lines, table.whole, table.to_date, table.reported]
    return [row and (row.period, str(row.target), str(row.observed), str(row.share), row.is_closed) for row in rows]


def judged(indicator: Indicator, on: str, method: str) -> tuple[object, ...]:
    """Return word, share, what is expected and why by a named method."""
    answer = logframe.evaluate(project(indicator), on=on, method=method)[indicator.id]
    readings = [(reading.judgement.expected, reading.judgement.basis) for reading in answer.answers]
    return answer.status, answer.share, readings, [reason.code for reason in answer.reasons]


def moves(indicator: Indicator, on: str) -> list[object]:
    """Return the changes of an indicator, step by step and over all."""
    day = datetime.date.fromisoformat(on)
    return [
        [(str(step.before), str(step.after), step.rises, step.falls) for step in steps(indicator, day)]
        for steps in (changes, overall_changes)
    ]


def since(indicator: Indicator, on: str = "2025-12-31") -> list[object]:
    """Return how an indicator moved from its baseline or first figure to its last, source by source."""
    steps = since_baseline(indicator, datetime.date.fromisoformat(on))
    return [(str(step.before), str(step.after), step.first.timing, step.rises, step.falls) for step in steps]


def updated_on(indicator: Indicator, updated: Any, on: str, **keywords: Any) -> datetime.date:
    """Return the day that an indicator of a project with a last update is judged on."""
    made = project(indicator, last_updated=updated, **keywords)
    return judged_on(indicator, made, datetime.date.fromisoformat(on))


def versions(earlier: Project, later: Project, on: str = "2025-12-31") -> list[object]:
    """Return what moved between two versions of a project, the words by each, and the days of the revisions."""
    moved = compare_versions(earlier, later, on=on).moved
    days = [[revision.on for revision in part.revisions] for part in moved]
    words = [(part.status_before, part.status_after, part.after_results) for part in moved]
    return [
        (part.indicator.id, part.what, part.before, part.after, on, *after)
        for part, on, after in zip(moved, days, words, strict=True)
    ]


def revised(indicator: Indicator, on: str, *revisions: tuple[str, dict[str, Any]]) -> list[object]:
    """Return what is answered of an indicator after its revisions, and what moved by them."""
    plan = later = project(indicator)
    for day, change in revisions:
        later = later.revise(day, changes=Change(indicator.id, **change))
    answers = [logframe.evaluate(later, on=on)[indicator.id]] if indicator.id in later else []
    words = [(answer.status, str(answer.share), [*map(str, answer.reasons)]) for answer in answers]
    return [*words, *versions(plan, later, on)]


def nodes(indicators: list[Indicator], level: Any = "outcome") -> tuple[object, ...]:
    """Return the verdict on a result and the counts of its project."""
    evaluation = logframe.evaluate(project(*indicators, level=level), on="2025-12-31")
    node, counts = evaluation.verdict("r"), tally(evaluation)
    effect = (node.evidence.level, node.evidence.direction, node.evidence.indicator)
    numbers = counts.results, counts.reached, counts.own_indicators, counts.with_figure, counts.with_target
    weakest = node.weakest and node.weakest.id
    return node.possible, weakest, node.coverage(), node.stops_half_way, node.reason, effect, node.mean, numbers


def effect_of(indicator: Indicator, on: str = "2025-12-31") -> tuple[object, ...]:
    """Return how well the effect of an indicator is known."""
    evidence = logframe.evaluate(project(indicator), on=on)[indicator.id].evidence
    return evidence.level, evidence.direction, evidence.against, evidence.after_end, evidence.carries


def dated_by(*, indicators: Any = (), **keywords: Any) -> tuple[object, ...]:
    """Return the date that a project is evaluated for, and why."""
    evaluation = logframe.evaluate(project(*indicators, **{"period": None, **keywords}))
    return evaluation.on, evaluation.date_from


def status_claimed(
    says: str, indicator: Indicator, evaluated: str = "2025-12-31", on: Any = None
) -> tuple[object, ...]:
    """Return what the audit of a word says."""
    claim = StatusClaim("c", "Claim", project="P", indicator=indicator.id, says=says, on=on)
    answer = logframe.audit_status(claim, [logframe.evaluate(project(indicator), on=evaluated)])
    return answer.explanation, *answer.warnings


def claims_audited(says: str, indicator: Indicator, *dates: str) -> list[object]:
    """Return when a programme's project was evaluated for the audit of a word, and what the audit answers."""
    made = project(indicator)
    claim = StatusClaim("c", "Claim", project="P", indicator=indicator.id, says=says)
    programme = logframe.Programme("p", "Programme", projects=[made], claims=[claim])
    audits = audit_claims(programme, [logframe.evaluate(made, on=day) for day in dates])
    return [(audit.verdict, audit.on) for audit in audits if isinstance(audit, StatusAudit)]


def paired(first: Indicator, second: Indicator) -> list[object]:
    """Return how the indicators of two projects compare."""
    made = logframe.compare(project(first), project(second), on="2025-12-31")
    assert isinstance(made, logframe.ProjectComparison)
    return [(pair.id, pair.answer, pair.first is None, pair.second is None) for pair in made.pairs]


def sek(amount: Any, unit: str = "SEK", **keywords: Any) -> BudgetLine:
    """Declare a line of a budget in SEK unless said otherwise."""
    return BudgetLine("b", "Budget line", amount=logframe.Amount(amount, unit), **keywords)


def named(*lines: BudgetLine) -> list[BudgetLine]:
    """Number the lines of a budget."""
    return [attrs.evolve(line, id=f"{line.id}{number}") for number, line in enumerate(lines)]


def costed(
    *lines: BudgetLine, value: Any = 10, shared: bool = False, budget_total: Any = None, **keywords: Any
) -> list[object]:
    """Return what a unit of an indicator cost."""
    when = {"date": keywords.pop("date")} if "date" in keywords else {"period": keywords.pop("period", "2024/2025")}
    counted = people("i", target=20, observations=[Observation(value, **when)], **keywords)
    calls = people("calls", target=20, observations=[Observation(3, period="2024/2025")])
    made = project(*([counted, calls] if shared else [counted]), budget=named(*lines), budget_total=budget_total)
    costs = logframe.unit_costs(logframe.evaluate(made, on="2025-12-31"), shared=shared)
    return [
        (
            cost.indicator.id,
            cost.scope,
            cost.basis,
            str(cost.money),
            str(Message("text", text=shown_cost(cost.cost))),
            cost.pays_also,
            cost.warnings,
        )
        for cost in costs
    ]


def shares_of(*lines: BudgetLine, **keywords: Any) -> list[object]:
    """Return the share of each line in the budget, and whether it keeps its ceiling."""
    shares = component_shares(Project("P", "P", budget=named(*lines), **keywords))
    return [(part.share and share_of_budget(part.share).in_words(), part.verdict, part.reason) for part in shares]


def posts(*times: Any) -> object:
    """Return the management of a project in full-time posts."""
    staff = [Post(f"p{number}", "Post", time=time) for number, time in enumerate(times)]
    made = staffing(Project("P", "P", staff=[*staff, Post("driver", "Driver", time=100, management=False)]))
    return made and (str(made.full_time), made.missing, len(made.posts))


def allotted(lines: list[BudgetLine]) -> list[object]:
    """Return the money of each part of the strategy."""
    made = Project("P", "P", period="2024", budget=named(*lines), strategy=["protection", "prevention"])
    made.result("r", "R", strategy="protection")
    shares = {part.line.id: part for part in component_shares(made)}
    parts = allocations(logframe.evaluate(made, on="2024-12-31"))
    return [(part.part, part.results, part.shared, len(part.lines), allocated(part, shares)) for part in parts]


def tabled(columns: Any, projects: Any = (), **keywords: Any) -> list[object]:
    """Return the cells of a table of statistics, with its heads and notes."""
    made = logframe.tabulate(logframe.Table("t", "T", columns=columns, **keywords), projects)
    heads = [(head.id, head.statement, head.unit, head.derived) for head in made.heads]
    rows = [(row.place, row.label, [(cell.text, cell.notes) for cell in row.cells], row.is_total) for row in made.lines]
    return [*heads, *rows]


def staged(*stages: tuple[Any, ...]) -> list[object]:
    """Return the stages of a cascade and what links each to the one before."""
    figures = []
    for id, value, *more in stages:
        kind = {"unit": "person", "period": "2021", **(more[0] if more else {})}
        figures.append(logframe.stage(id, fig(id, value, **kind)))
    made = logframe.gap_of(logframe.Cascade("c", "C", stages=figures))
    return [[(part.text, part.when, part.places) for part in made.stages], [str(link) for link in made.links]]


def value_words(indicator: Indicator) -> tuple[object, ...]:
    """Return what is observed in words, source by source."""
    answer = logframe.evaluate(project(indicator), on="2025-12-31")[indicator.id]
    sources = [(source.name, source.definition, answer.label(source.judgement.value)) for source in answer.sources]
    return answer.value_text(), answer.is_measured, sources


def ways_taken(indicator: Indicator) -> tuple[object, ...]:
    """Return the answer where nothing says how figures add up, and what is taken."""
    answer = logframe.evaluate(project(indicator), on="2025-12-31")[indicator.id]
    return answer.possible, str(answer.value), answer.share, [reason.code for reason in answer.reasons]


def spread(count: int) -> Any:
    """Derive the sum of so many ranges from 0 to 1 less the first of them, which is the sum of the others."""
    ranges = [fig(f"r{number}", logframe.between(0, 1)) for number in range(count)]
    return reduce(add, ranges[1:], ranges[0]) - ranges[0]


def reasons(indicator: Indicator, on: str) -> list[str]:
    """Return why a status is what it is, in words."""
    return [str(reason) for reason in logframe.evaluate(project(indicator), on=on)[indicator.id].reasons]


def halfway(*results: tuple[str, Any, list[str], list[Any]], goal: Any = ()) -> list[object]:
    """Return where measurement stops half way: results with what they lead to and the levels of their indicators."""
    made = Project("P", "P", period="2024/2025")

    def observed(id: str, levels: list[Any]) -> list[Count]:
        figures = [Observation(3, period="2024"), Observation(4, period="2025")]
        return [people(f"{id}-{level}", level=level, target=9, observations=figures) for level in levels]

    made.objective("goal", "Goal", indicators=observed("goal", goal))
    for id, level, leads_to, levels in reversed(results):
        made.result(id, id, level=level, contributes_to=leads_to, indicators=observed(id, levels))
    evaluation = logframe.evaluate(made, on="2025-12-31")
    return [(id, evaluation.verdict(id).stops_half_way, evaluation.verdict(id).evidence.level) for id, *_ in results]


def pieces_of(*parts: tuple[Any, ...]) -> list[Piece]:
    """Make pieces of days: first, day after the last, least and most."""
    return [Piece(*part) for part in parts]


def timeline(*parts: tuple[Any, ...], **keywords: Any) -> Line:
    """Lay pieces of one place along time, none below 0 unless said otherwise."""
    return Line(pieces_of(*parts), **{"nonnegative": True, **keywords})


def pieces(*parts: tuple[Any, ...]) -> list[object]:
    """Join pieces for the same days."""
    return [(part.start, part.end, part.low, part.high) for part in joined(pieces_of(*parts))]


def contradicted(*parts: tuple[Any, ...], rising: bool = True) -> object:
    """Return the pieces that give too little and those that give too much, by their place in the list."""
    made = pieces_of(*parts)
    sides = Differences(made, rising=rising).contradiction()
    return sides and [[made.index(piece) for piece in side] for side in sides]


def expected(*points: tuple[str, Any]) -> ExpectedLine:
    """Return the line through values expected on days, in their order."""
    return ExpectedLine(tuple((datetime.date.fromisoformat(day), value) for day, value in points))


def heights(line: ExpectedLine, *days: str) -> list[object]:
    """Return what a line expects on some days."""
    return [line.at(datetime.date.fromisoformat(day)) for day in days]


def limits(value: Any, allowed: Any) -> list[object]:
    """Return the distances of a value from its limits."""
    ends = margin(value, allowed, "1").fields["ends"]
    assert isinstance(ends, Joined)
    return [(part.code, *part.fields.values()) for part in ends.items if isinstance(part, Message)]


def figures_by_sources(indicator: Indicator) -> list[list[Observation]]:
    """Return the figures of each reading of an indicator as they are declared."""
    answer, by_source = (
        logframe.evaluate(project(indicator), on="2025-12-31")[indicator.id],
        figures_by_source(indicator),
    )
    return [list(figures_of(source.version, by_source)) for source in answer.sources]


HELPERS = (
    *(fig, line, yearly, series, achieved, moved, mean_of, weighed, changed, recaptured, audited, people, rank),
    *(
        project,
        by_periods,
        judged,
        moves,
        versions,
        revised,
        nodes,
        effect_of,
        dated_by,
        status_claimed,
        claims_audited,
        paired,
        sek,
        named,
        costed,
    ),
    *(shares_of, posts, allotted, tabled, staged, value_words, ways_taken, spread, reasons),
    *(halfway, those_or_worse, timeline, pieces, contradicted, expected, heights, limits),
    *(agreed, none_to_all, elapsed, length_ratio, step_label, Goal, goal_of, progress),
    *(progress_between, quarter_goal, figures_by_sources, since, updated_on, still_holds, unjudged, Asked),
    *(gathered, stands_as_stated, shares_above_whole, drawn, median, narrowed, tally, shown_aim, Answer),
)

BESIDE = [
    importlib.import_module(f"logframe.{name}")
    for name in ("claims", "methods", "quantities", "statistics", "surveys", "trends")
]
SHORT = (
    "Difference",
    "Drawn",
    "WholeOrRounded",
    "WholeProportion",
    "share_text",
    "short",
    "signed",
    "whole_percentage",
)
NAMES: dict[str, Any] = {
    **{
        name: thing for module in (keywords, choices, periods) for name, thing in vars(module).items() if name[0] != "_"
    },
    **{name: getattr(module, name) for module in (*BESIDE, logframe) for name in module.__all__},
    **{name: getattr(numbers, name) for name in ("exact", "fits", "hull", "interval", "number", "rescaled", "value")},
    **{name: getattr(numerals, name) for name in ("figures", "nearest_float", "percentage", "rounded", "written")},
    **{name: getattr(short_numerals, name) for name in SHORT},
    **{
        name: getattr(statuses, name)
        for name in (
            "ACHIEVED",
            "JUDGED",
            "MISSED",
            "PRAISING",
            "UNJUDGED",
            "Status",
            "ordered",
            "reached_by",
            "settled",
            "worse",
        )
    },
    **{name: getattr(derived_values, name) for name in ("derive", "known_parts", "solve")},
    **{made.__name__: made for made in HELPERS},
    "D": datetime.date.fromisoformat,
    "Decimal": Decimal,
    "DOCUMENTS": DOCUMENTS,
    "F": Fraction,
    "FREQUENCIES": FREQUENCIES,
    "Fraction": Fraction,
    "METHODS": achievement_methods.METHODS,
    "Message": Message,
    "P": periods.parse_period,
    "Quantity": quantities.Quantity,
    "SCHEMES": rating_schemes.SCHEMES,
    "TRENDS": [method.name for method in logframe.trend_methods()],
    "SAYINGS": SAYINGS,
    "datetime": datetime,
    "f": formulas,
    "funding": funding,
    "growth_rates": growth_rates,
    "inspect": inspect,
    "state_in": state_in,
    "obs": Observation,
    "written_out": derivations.written_out,
}


EXPRESSIONS = [
    text
    for text in (HERE / "worked_expressions.txt").read_text(encoding="utf-8").splitlines()
    if text and not text.startswith("# ")
]


def shown(answer: object) -> str:
    """Write an answer: lists in brackets, floats to nine decimals, everything else as a reader sees it."""
    if isinstance(answer, (list, tuple)):
        return f"[{', '.join(map(shown, answer))}]"
    if isinstance(answer, logframe.Total):
        return f"{answer.value} from {answer.parts} parts, {answer.missing} missing"
    if isinstance(answer, float):
        return f"{round(answer, 9):.9g}"
    return str(answer)


def value_of(expression: str) -> str:
    """Return the value of an expression, or the error in words."""
    try:
        return shown(eval(expression, NAMES | {"A": fig("a", 10), "X": fig("x", logframe.between(2, 4))}))
    except (LogframeError, TypeError, ValueError, ZeroDivisionError) as problem:
        return f"{type(problem).__name__}: {problem}"


@pytest.mark.parametrize("expression", EXPRESSIONS)
def test_each_worked_expression_has_its_value(expression: str) -> None:
    """An expression has the value that was read and approved, or is refused with the words that were."""
    approved = GOLDEN.read_text(encoding="utf-8").split("\n\n")
    assert f"{expression}\n    {value_of(expression)}" in (text.rstrip("\n") for text in approved)


if __name__ == "__main__":
    GOLDEN.write_text("\n\n".join(f"{text}\n    {value_of(text)}" for text in EXPRESSIONS) + "\n", encoding="utf-8")
