"""Methods, aggregation, ratings, trends and surveys: laws, edges, and what is refused."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import assume, given
from hypothesis import strategies as st

from logframe import (
    Count,
    Measure,
    Milestone,
    Observation,
    Programme,
    Project,
    Target,
    at_least,
    between,
    evaluate,
    explain,
    missing,
    out_of,
    review,
)
from logframe.claims import Figure, simulate
from logframe.cli import main
from logframe.declaration.values.numbers import Missing, Number
from logframe.errors import LogframeError, WrongTypeError
from logframe.evaluation.claims.derived_values import derive
from logframe.evaluation.methods.rating_schemes import SCHEMES
from logframe.extending import Method
from logframe.messages import Message
from logframe.methods import Band, Scheme, achievement, achievement_methods, aggregate, by_period, scheme_named, weigh
from logframe.statistics import Series
from logframe.surveys import capture_recapture, margin_of_error, sample_size, share_change, wilson
from logframe.trends import mean_score, trend, trend_methods

NAMES = [one.name for one in achievement_methods()]
numbers = st.integers(-1000, 1000)
counts = st.integers(1, 1000)


@given(numbers, numbers)
def test_progress_is_0_at_the_baseline_and_1_at_the_target(start: int, target: int) -> None:
    """The default, in both directions."""
    assume(start != target)
    for observed, share in ((start, 0), (target, 1), (Fraction(start + target, 2), Fraction(1, 2))):
        assert achievement(observed, target, baseline=start).share == Number(share, share)


@given(numbers, numbers, numbers)
def test_progress_is_the_same_mirrored(observed: int, start: int, target: int) -> None:
    """A reduction counts as its mirror image does."""
    assume(start != target)
    one = achievement(observed, target, baseline=start).share
    assert one == achievement(-observed, -target, baseline=-start).share


@given(st.sampled_from(NAMES), counts, st.integers(0, 1000), st.integers(0, 1000), st.integers(0, 1000))
def test_a_range_holds_every_point_inside(method: str, target: int, start: int, low: int, more: int) -> None:
    """Whatever the method, the share of a range contains the share of each of its points."""
    whole = achievement(between(low, low + more), target, baseline=start, direction="increase", method=method).share
    for point in (low, low + more // 2, low + more):
        one = achievement(point, target, baseline=start, direction="increase", method=method).share
        if isinstance(whole, Number) and isinstance(one, Number):
            assert one.low is not None
            assert whole.contains(one.low)


@given(st.sampled_from(NAMES), counts, st.integers(0, 500), st.integers(0, 500))
def test_methods_never_fall_where_more_is_reached(method: str, target: int, less: int, more: int) -> None:
    """More of a figure that should rise never gives a lower share."""
    shares = [achievement(n, target, baseline=0, method=method).share for n in (less, less + more)]
    ends = [one.low for one in shares if isinstance(one, Number)]
    assert all(one is not None for one in ends)
    assert ends == sorted(ends, key=lambda end: end or 0)


@pytest.mark.parametrize("method", NAMES)
def test_every_method_says_what_is_not_computable(method: str) -> None:
    """No target, no figure and a way of nothing give a reason, never a number, unless the policy counts 0."""
    assert achievement(5, None, baseline=1, method=method).share == Missing(message=Message("no-target", reason=None))
    nothing = achievement(missing("no report"), 10, baseline=1, method=method).share
    assert str(nothing) == ("0" if method == "undp-cpd" else "not available (no actual value: no report)")
    stuck = achievement(5, 0, baseline=0, method=method).share
    assert isinstance(stuck, Missing)
    assert stuck.cause
    told = achievement(5, 10, baseline=1, method=method).explain().text()
    assert method.replace("-", " ") in told


def halves(**keywords: Any) -> Project:
    """Declare a project of two years with one count."""
    project = Project("P-1", "A project", period="2023/2024", **keywords)
    project.result(
        "r",
        "People are assisted",
        indicators=[
            Count("flow", "Assisted", unit="person", level="output", accumulates="increments", target=400,
                  observations=Observation(100, period="2023")),
            Measure("state", "Hours of waiting", unit="hour", level="outcome", accumulates="snapshot", baseline=100,
                    target=50, direction="decrease",
                    observations=[Observation(80, date="2024-06-30"), Observation(75, date="2024-10-31")]),
            Milestone("law", "A law", level="outcome", target=Target("reached", by="2024-06-30")),
            Count("unseen", "Trained", unit="person", level="output", accumulates="increments", target=10),
        ],
    )  # fmt: skip
    return project


def test_a_method_is_part_of_every_answer() -> None:
    """Share, explanation and JSON follow the method and name it; its number earns no better word than ours."""
    default, ratio = evaluate(halves(), on="2024-12-31"), evaluate(halves(), on="2024-12-31", method="target-ratio")
    assert default["state"].share == Number(Fraction(1, 2), Fraction(1, 2))
    assert ratio["state"].share == Number(Fraction(3, 2), Fraction(3, 2))
    assert (default["state"].status, ratio["state"].status) == ("partly fulfilled", "partly fulfilled")
    assert ratio.method == "target ratio"
    assert "target ratio: a / t" in str(ratio["state"].explain())
    assert ratio["law"].status == default["law"].status
    assert evaluate(halves(method="undp-irrf"), on="2024-12-31").method == "undp irrf"


def test_a_method_that_counts_missing_figures_as_0() -> None:
    """UNDP's country programme: what is not reported is nothing, once it is due."""
    answer = evaluate(halves(), on="2024-12-31", method="undp-cpd")["unseen"]
    assert answer.share == Number(0, 0)
    assert answer.status == "not fulfilled"
    assert evaluate(halves(), on="2024-01-31", method="undp-cpd")["unseen"].share is None


def test_the_goal_of_quarters() -> None:
    """After three quarters of the time three quarters are expected, and all of a state."""
    found = evaluate(halves(), on="2024-06-30", method="elapsed-time")
    assert found["flow"].answers[0].judgement.expected == Number(Fraction(3, 4), Fraction(3, 4))
    assert found["state"].answers[0].judgement.expected == Number(1, 1)


def test_the_command_takes_a_method(tmp_path: Any) -> None:
    """--method names another formula; a wrong name is one line with the nearest."""
    file = tmp_path / "p.py"
    file.write_text(
        'from logframe import Project\np = Project("P", "P", period="2024")\np.result("r", "R")\n', encoding="utf-8"
    )
    done = CliRunner().invoke(main, ["evaluate", str(file), "--method", "target-ratio"])
    assert "method: target ratio" in done.stdout
    done = CliRunner().invoke(main, ["evaluate", str(file), "--method", "target-rate"])
    assert done.exit_code == 2
    assert done.stderr.count("\n") == 1
    assert "unknown method 'target-rate'; did you mean 'target-ratio'?" in done.stderr


# Period by period


def test_three_accumulations_give_three_answers() -> None:
    """Targets 500 then 800, results 350 then 950: 1300 of 1300, 1300 of 800, 950 of 800."""
    told = [Observation(350, period="2023"), Observation(950, period="2024")]
    each = [Target(500, period="2023"), Target(800, period="2024")]
    steps: Any = {"milestones": Target(500, by="2023-12-31"), "target": Target(800, by="2024-12-31")}
    project = Project("P", "P", period="2023/2024")
    project.result("r", "R", indicators=[
        Count("each", "Each", unit="person", accumulates="increments", target=each, observations=told),
        Count("running", "Running", unit="person", accumulates="increments", observations=told, **steps),
        Count("latest", "Latest", unit="person", accumulates="snapshot", observations=told, **steps),
    ])  # fmt: skip
    found = {id: by_period(project, id, on="2025-01-01").whole for id in ("each", "running", "latest")}
    assert {id: (str(one.observed), str(one.target)) for id, one in found.items()} == {
        "each": ("1,300", "1,300"),
        "running": ("1,300", "800"),
        "latest": ("950", "800"),
    }


def test_a_period_within_a_longer_is_part_of_it_and_silence_is_not_nothing() -> None:
    """The target of a year counts once beside that of both years; a place that fell silent leaves an ended sum open."""
    shared: dict[str, Any] = {"unit": "person", "level": "output", "accumulates": "increments"}
    targets = [Target(100, period="2023"), Target(150, period="2023/2024")]
    osh, naryn = (Observation(30, period="2023", place=place) for place in ("Osh", "Naryn"))
    project = Project("P", "P", period="2023/2024")
    project.result("r", "r", indicators=[
        Count("nested", "Assisted", target=targets, observations=[Observation(80, period="2023")], **shared),
        Count("silent", "Assisted", target=100, observations=[osh, naryn, Observation(30, period="2024", place="Osh")],
              **shared),
    ])  # fmt: skip
    nested = by_period(project, "nested", on="2024-07-01")
    assert [str(line.share) for line in (nested.whole, nested.to_date) if line is not None] == ["0.5333", "0.8"]
    assert str(by_period(project, "silent", on="2025-01-01").whole.observed) == "at least 90"


def test_only_closed_periods_count_to_date() -> None:
    """What has not ended is shown and not counted."""
    project = Project("P", "P", period="2023/2024")
    project.result("r", "R", indicators=Count(
        "c", "C", unit="person", accumulates="increments",
        target=[Target(100, period="2023"), Target(100, period="2024")],
        observations=[Observation(80, period="2023"), Observation(90, period="2024-H1")],
    ))  # fmt: skip
    table = by_period(project, "c", on="2024-07-01")
    assert [one.is_closed for one in table.lines] == [True, False]
    assert table.to_date is not None
    assert str(table.to_date.share) == "0.8"
    assert by_period(project, "c", on="2023-06-30").to_date is None


# Aggregation and ratings


@given(st.lists(st.tuples(st.integers(0, 100), st.integers(1, 100)), min_size=1, max_size=8))
def test_aggregates_lie_between_the_worst_and_the_best(parts: list[tuple[int, int]]) -> None:
    """Mean, weighted mean and pooled share never leave the range of their parts."""
    shares = [Fraction(top, bottom) for top, bottom in parts]
    low, high = aggregate(shares, "worst").value, aggregate(shares, "best").value
    assert low == Number(min(shares), min(shares))
    assert high == Number(max(shares), max(shares))
    for found in (
        aggregate(shares),
        aggregate(shares, "weighted", weights=[bottom for _, bottom in parts]),
        aggregate([out_of(top, bottom) for top, bottom in parts if top <= bottom] or [out_of(1, 1)], "pooled"),
    ):
        assert isinstance(found.value, Number)
        assert found.value.low is not None
        if found.how != "pooled":
            assert min(shares) <= found.value.low <= max(shares)


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(50, 100)), min_size=1, max_size=6))
def test_pooling_is_weighting_by_denominators(parts: list[tuple[int, int]]) -> None:
    """The pooled share is the mean of shares weighted by what they are shares of."""
    pooled = aggregate([out_of(*one) for one in parts], "pooled").value
    shares = [Fraction(top, bottom) for top, bottom in parts]
    assert pooled == aggregate(shares, "weighted", weights=[bottom for _, bottom in parts]).value


def test_missing_parts_follow_the_policy() -> None:
    """Left out, counted as 0, or no answer; the coverage is always there."""
    parts = [4, None, 8]
    found = {
        "exclude": aggregate(parts, if_missing="exclude"),
        "zero": aggregate(parts, if_missing="zero"),
        "fail": aggregate(parts, if_missing="fail"),
    }
    assert {policy: str(one.value) for policy, one in found.items()} == {
        "exclude": "6",
        "zero": "4",
        "fail": "not available (1 of 3 parts are missing)",
    }
    assert {one.coverage() for one in found.values()} == {"2 of 3"}
    assert aggregate([]).value == Missing(message=Message("aggregate-no-parts"))
    assert aggregate([None]).value == Missing(message=Message("aggregate-no-part-known"))
    assert str(aggregate([3, Fraction(1, 2), Fraction(4, 5)], floor=0, cap=1.2).value) == "0.8333"
    assert aggregate([5, at_least(2)]).worst == at_least(2)
    assert "the worst is 4" in str(explain(aggregate([4, 8])))


@given(st.sampled_from(sorted(SCHEMES)), st.fractions(0, 200))
def test_schemes_have_no_gaps(name: str, number: Fraction) -> None:
    """Every number on its scale has exactly one label, however close it lies to a bound."""
    scheme = scheme_named(name)
    rating = scheme.rate(number)
    outside = (scheme.lowest is not None and number < scheme.lowest) or (
        scheme.highest is not None and number > scheme.highest
    )
    assert (rating.label is None) == outside
    assert not outside or "outside the scale" in rating.reason


def test_a_band_is_decided_on_the_unrounded_number() -> None:
    """14.6 % is printed as 15 %, and is not in a band from 15 %."""
    scheme = Scheme("s", [Band("green", at_least=Fraction(15, 100)), Band("yellow")])
    assert scheme.rate(0.146).label == "yellow"
    assert str(scheme.rate(between(0.1, 0.2))) == "green or yellow"
    assert str(scheme.rate(missing("no report"))) == "not rated: no report"
    weighed = weigh([("A", 60), (None, 40)], scheme_named("dfid"))
    assert weighed.missing == 1
    assert "A: 100 with the weight 60" in str(explain(weighed))
    assert str(scheme_named("toladata").rate(0.75, mirrored=True)) == "high"


# Trends


@given(
    st.sampled_from([one.name for one in trend_methods()]),
    st.dictionaries(st.integers(2000, 2030), st.integers(-50, 50)),
    st.sampled_from(["increase", "decrease"]),
    st.one_of(st.none(), st.integers(-50, 50)),
    st.one_of(st.none(), st.integers(2000, 2040)),
)
def test_trends_give_a_class_or_a_reason(
    method: str, points: dict[int, int], direction: Any, target: int | None, year: int | None
) -> None:
    """Whatever the series, the answer is one of the method's classes or a reason, never an error or nothing."""
    found = trend(points, method=method, direction=direction, target=target, target_year=year)
    known = next(one for one in trend_methods() if one.name == method)
    assert found.label in known.classes if found.label else found.reason
    assert str(known.title) in str(explain(found))


@given(counts, counts, counts, st.sampled_from(["open-sdg", "eurostat", "un-progress-chart", "istat"]))
def test_trends_are_the_same_in_any_unit(first: int, last: int, times: int, method: str) -> None:
    """Growth does not depend on the unit."""
    one = trend({2015: first, 2020: last}, method=method, direction="increase")
    other = trend({2015: first * times, 2020: last * times}, method=method, direction="increase")
    assert one.label == other.label


@pytest.mark.parametrize(
    ("points", "keywords", "reason"),
    [
        ({2020: 5}, {"direction": "increase"}, "a trend needs two years, and the series has 1"),
        ({2015: 0, 2020: 5}, {"direction": "increase"}, "the first figure is 0"),
        ({2015: -3, 2020: 5}, {"direction": "increase"}, "the series changes sign"),
        ({2015: 3, 2020: 5}, {}, "it is not clear whether an increase is good"),
        ({2015: 3, 2020: 5}, {"direction": "increase", "target": 9}, "the target has no year"),
        ({2015: 3, 2020: 5}, {"direction": "increase", "base_year": 2016}, "the base year 2016 has no figure"),
    ],
)
def test_trends_that_cannot_be_computed_say_why(points: Any, keywords: Any, reason: str) -> None:
    """Zero, a change of sign, one year: the reason, and no number made up to divide by."""
    found = trend(points, **keywords)
    assert found.label is None
    assert reason in found.reason


def test_a_trend_of_a_series() -> None:
    """A series with one figure a year is a trend; ranges are refused."""
    series = Series("s", "S", unit="person", observations=[Observation(n, period=str(2018 + n)) for n in (1, 2, 4)])
    assert trend(series, method="destatis", direction="increase").label == "sun"
    assert mean_score({"a": 5, "b": -5}).label == "moderate progress"
    assert mean_score([]).label is None


def test_a_mean_of_groups_is_the_mean_of_their_means() -> None:
    """Three series of one group weigh as much together as the one of another, at any depth."""
    found = mean_score({"3.1": [5, 5, -4], "3.2": -2})
    assert (found["score"], found["score of 3.1"], found.label) == (0, 2, "moderate progress")
    assert mean_score([[1, [2, 4]], 3])["score"] == 2.5
    assert mean_score({"a": {"b": [3.5]}})["score"] == 3.5


def test_a_mean_is_achieved_where_every_part_is() -> None:
    """Targets achieved everywhere are one achieved; a score of 5 alone, or one part missed, is fast progress."""
    met = trend({2015: 10, 2020: 20}, target=15, target_year=2030)
    fast = trend({2015: 10, 2020: 20}, target=40, target_year=2030)
    unknown = trend({2015: 0, 2020: 5}, target=10, target_year=2030)
    assert mean_score([met, {"b": met}]).label == "target achieved"
    assert mean_score([met, fast]).label == "substantial progress"
    assert mean_score([5, 5]).label == "substantial progress"
    partial = mean_score([met, unknown])
    assert (partial["score"], partial.label) == (5, "substantial progress")
    assert partial.reason == "1 of 2 parts have no score and are excluded"
    for wrong in ("high", [6], [None], {"a": True}):
        with pytest.raises(WrongTypeError, match="a score must lie"):
            mean_score(wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("points", "keywords", "label", "near"),
    [
        ({2015: 97, 2023: 99.2}, {"target": 100}, "target met or on track", True),
        ({2015: 99.5, 2023: 99.4}, {"target": 100}, "target met or on track", True),
        ({2015: 99, 2023: 98.9}, {"target": 100}, "stagnation or regression", False),
        ({2015: 5.5, 2023: 0.9}, {"target": 0}, "target met or on track", True),
        ({2015: 2.5, 2023: 1.2}, {"target": 0}, "fair progress", False),
        ({2015: 199.5, 2023: 199.4}, {"target": 200}, "stagnation or regression", False),
        ({2015: 2, 2023: 1}, {"target": 0}, "fair progress", False),
        ({2015: 2, 2023: 1}, {"target": 0, "limit": 100}, "target met or on track", True),
        ({2015: 99.5, 2023: 99.4}, {"target": 100, "limit": 1000}, "stagnation or regression", False),
    ],
)
def test_the_un_chart_takes_one_point_from_the_end_as_met(points: Any, keywords: Any, label: str, near: bool) -> None:
    """99 % of 100 %, or 1 % where none is to be left, is a target met, which is said; counts have no such end."""
    found = trend(points, method="un-progress-chart", target_year=2030, **keywords)
    assert found.label == label
    assert ("within one point of" in found.reason) == near


def test_percentages_of_a_series_end_at_a_hundred() -> None:
    """The unit of a series says whether its figures are percentages."""
    for unit, label in (("percent", "target met or on track"), ("person", "fair progress")):
        figures = [Observation(number, period=str(year)) for year, number in ((2015, 2), (2023, 1))]
        series = Series("s", "S", unit=unit, observations=figures, accumulates="snapshot")
        found = trend(series, method="un-progress-chart", direction="decrease", target=0, target_year=2030)
        assert found.label == label


# Surveys


@given(st.integers(0, 200), st.integers(1, 200))
def test_wilson_holds_the_share_and_stays_inside(successes: int, size: int) -> None:
    """The interval contains what was found, and nothing below 0 or above 1."""
    assume(successes <= size)
    low, high = wilson(successes, size)
    assert 0 <= low <= successes / size + 1e-12
    assert successes / size - 1e-12 <= high <= 1


@given(st.integers(1, 1000), st.fractions(0, 1), st.integers(1, 5))
def test_larger_samples_and_smaller_populations_err_less(size: int, share: Fraction, deff: int) -> None:
    """The margin falls with the sample, and is none where everybody was asked."""
    wide = margin_of_error(share, size, design_effect=deff)
    assert margin_of_error(share, size * 2, design_effect=deff) <= wide
    assert margin_of_error(share, size, design_effect=deff, population=size) == 0


def test_a_simulation_is_repeatable_and_lies_in_the_bounds() -> None:
    """The same seed gives the same draws; no draw leaves the exact bounds."""
    a, b = (Figure(id, id, between(*ends), unit="person") for id, ends in (("a", (8, 14)), ("b", (20, 30))))
    one, two = (simulate(a / (a + b), seed=7, draws=300) for _ in range(2))
    assert one == two
    bounds = derive(a / (a + b)).value
    assert isinstance(bounds, Number)
    assert bounds.low is not None
    assert bounds.high is not None
    assert bounds.low <= one.low <= one.median <= one.high <= bounds.high
    assert "seed 7" in str(one)


@given(st.integers(1, 20), st.integers(0, 20), st.integers(1, 20), st.integers(0, 20))
def test_a_figure_in_two_places_has_one_value(low: int, more: int, other: int, wider: int) -> None:
    """a / (a + b) holds every point, and nothing but what the corners span."""
    a = Figure("a", "A", between(low, low + more), unit="person")
    b = Figure("b", "B", between(other, other + wider), unit="person")
    found = derive(a / (a + b)).value
    assert isinstance(found, Number)
    assert found.low == Fraction(low, low + other + wider)
    assert found.high == Fraction(low + more, low + more + other)


REFUSED: list[tuple[Any, str]] = [
    (lambda: achievement(1, 2, method="guess"), "unknown method 'guess'; use one of: progress-from-baseline"),
    (lambda: achievement(1, 2, direction="up"), "unknown direction 'up'"),  # type: ignore[arg-type]
    (lambda: achievement("1", 2), "the observed value is the text '1'"),  # type: ignore[arg-type]
    (lambda: aggregate([1], "median"), "how is 'median'; write one of: mean"),  # type: ignore[arg-type]
    (lambda: aggregate([1], if_missing="skip"), "if_missing is 'skip'"),  # type: ignore[arg-type]
    (lambda: aggregate([1, 2], "weighted"), "none weights for 2 parts; give each part its weight"),
    (lambda: aggregate([1, 2], weights=[1, 2]), "weights are given for 'mean'; write how=\"weighted\""),
    (lambda: aggregate([1], "weighted", weights=[-1]), "a weight is below 0"),
    (lambda: aggregate([0.5], "pooled"), "0.5 is a share without its two figures; pool what is out_of"),
    (lambda: Scheme("s", []), "a scheme has no band"),
    (lambda: Scheme("s", [Band("low"), Band("high", at_least=5)]), "the bands are not in order"),
    (lambda: Band("b", at_least=1, above=2), "the band 'b' has two bounds"),
    (lambda: scheme_named("dfit"), "there is no rating scheme 'dfit'; did you mean 'dfid'?"),
    (lambda: weigh([("Z", 1)], scheme_named("dfid")), "dfid has no score for 'Z'; it has: A++"),
    (lambda: weigh([("A", 0)], scheme_named("dfid")), "there are no weights to average by"),
    (lambda: trend({2015: 1, 2020: 2}, method="sdg"), "unknown trend method 'sdg'"),
    (lambda: trend({"2015": 1}, direction="increase"), "the year '2015' is not a whole year; write whole years"),  # type: ignore[dict-item]
    (lambda: trend([1, 2]), "a trend needs figures by year, not list; give figures by year"),  # type: ignore[arg-type]
    (lambda: trend({2015: 1, 2020: 2}, direction="up"), "unknown direction 'up'"),  # type: ignore[arg-type]
    (
        lambda: trend(Series("s", "S", unit="1", observations=Observation(between(1, 2), period="2020"))),
        "needs one exact figure",
    ),
    (lambda: margin_of_error(55, 400), "a share must lie between 0 and 1, but is 55; write 0.55 for 55 %"),
    (lambda: margin_of_error(0.5, 0), "must be a whole number above 0, but is 0"),
    (lambda: margin_of_error(0.5, 400, population=300), "a sample of 400 is larger than its population of 300"),
    (lambda: margin_of_error(0.5, 400, confidence=95), "confidence must lie between 0 and 1, but is 95"),
    (lambda: wilson(5, 4), "5 of a sample of 4 is not possible"),
    (lambda: wilson(-1, 4), "-1 of a sample of 4 is not possible"),
    (lambda: wilson("3", 4), "successes is the text '3', not a number"),  # type: ignore[arg-type]
    (lambda: wilson(3, 4, confidence="high"), "confidence is the text 'high', not a number"),  # type: ignore[arg-type]
    (lambda: margin_of_error(0.5, 400, design_effect=-1), "a design effect is -1"),
    (lambda: margin_of_error(0.5, 400, population="all"), "population is the text 'all', not a number"),  # type: ignore[arg-type]
    (lambda: capture_recapture("ten", 5, 3), "first is the text 'ten', not a number"),  # type: ignore[arg-type]
    (lambda: weigh([("A", 1)], "dfid"), "weigh() takes Scheme, not str"),  # type: ignore[arg-type]
    (lambda: by_period("p.py", "c", on="2024"), "by_period() takes Project, not str"),  # type: ignore[arg-type]
    (lambda: share_change(0.4, 400, 1.4, 400), "a share must lie between 0 and 1, but is 1.4"),
    (lambda: sample_size(0.5, 0.5), "the two shares are equal"),
    (lambda: sample_size(0.5, 0.6, power=2), "confidence must lie between 0 and 1, but is 2"),
    (lambda: capture_recapture(10, 5, 6), "6 people on both lists is not possible with lists of 10 and 5"),
    (lambda: simulate(Figure("f", "F", at_least(5), unit="1"), seed=1), "f is at least 5, a range with an open end"),
    (lambda: simulate(Figure("f", "F", missing("no"), unit="1"), seed=1), "the simulation has no figures: no"),
    (lambda: simulate(Figure("f", "F", 5, unit="1"), seed=1, draws=3), "3 is not a possible number of draws"),
    (lambda: simulate(Figure("f", "F", 5, unit="1"), seed=1, draws=10**500), "is not a possible number of draws"),
    (lambda: by_period(halves(), "law", on="2024-12-31"), "'law' is not a number"),
    (lambda: evaluate(halves(method="guess")), "unknown method 'guess'"),
]


@pytest.mark.parametrize(("ask", "told"), REFUSED, ids=[told[:40] for _, told in REFUSED])
def test_what_makes_no_sense_is_refused(ask: Any, told: str) -> None:
    """Each refusal says what was found and what to write instead."""
    with pytest.raises(LogframeError) as found:
        ask()
    assert told in str(found.value)


def test_a_table_needs_one_source_and_a_period() -> None:
    """Where two sources report, or nothing has a date, the table asks."""
    project = Project("P", "P", period="2023")
    two = [Observation(1, period="2023", source="a"), Observation(2, period="2023", source="b")]
    project.result(
        "r", "R", indicators=Count("c", "C", unit="person", accumulates="increments", target=5, observations=two)
    )
    with pytest.raises(LogframeError, match="reported by several sources"):
        by_period(project, "c", on="2024-01-01")
    assert str(by_period(project, "c", on="2024-01-01", source="b").whole.share) == "0.4"
    undated = Project("Q", "Q")
    undated.result("r", "R", indicators=Count("c", "C", unit="person", accumulates="increments", target=5))
    with pytest.raises(LogframeError, match="has no period: neither"):
        by_period(undated, "c", on="2024-01-01")


def test_a_method_of_ones_own_is_an_argument() -> None:
    """An evaluation, a review and a table by period take a method as it is, of a programme as of a project."""
    own = Method("half-way", "half of a / t", lambda point: point.observed / point.target / 2, cap=1)
    project = halves()
    answer = evaluate(project, on="2024-12-31", method=own)
    assert answer.method == "half way"
    assert answer["state"].share == Number(Fraction(3, 4), Fraction(3, 4))
    assert "half of a / t" in str(answer["state"].explain())
    assert "()" not in str(answer["state"].explain())
    assert "policy:" not in str(achievement(5, 10, method=own).explain())
    reviewed = review(project, on="2024-12-31", method=own)
    assert reviewed.evaluation == answer
    assert "half-way" in str(reviewed.methods[0])
    held = Programme("PR", "A programme", projects=[project])
    assert list(evaluate(held, on="2024-12-31", method=own)) == [answer]
    (of_programme,) = review(held, on="2024-12-31", method=own).reviews
    assert of_programme.methods == reviewed.methods
    table = by_period(project, "flow", on="2024-12-31", method=own)
    assert table.reported is not None
    assert table.reported.share == Number(Fraction(1, 8), Fraction(1, 8))
    # The default is the same, by its name or as it is.
    (default,) = [method for method in achievement_methods() if method.name == "progress-from-baseline"]
    assert evaluate(project, on="2024-12-31", method=default) == evaluate(project, on="2024-12-31")
