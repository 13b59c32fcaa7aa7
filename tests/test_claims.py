"""The audit of claims: the figures of the real case, and the rule that answers them."""

from __future__ import annotations

import json
from decimal import Decimal
from fractions import Fraction
from functools import reduce
from operator import add
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import assume, given
from hypothesis import strategies as st

from logframe import (
    BudgetLine,
    Count,
    Milestone,
    Observation,
    Programme,
    Project,
    about,
    at_least,
    at_most,
    between,
    evaluate,
    explain,
    less_than,
    load,
    missing,
    more_than,
    share,
)
from logframe.claims import (
    Claim,
    Figure,
    StatusClaim,
    amount_of,
    audit,
    audit_status,
    figure_of,
    over,
    undeclared,
    under,
)
from logframe.cli import main
from logframe.declaration.programme.derivations import Operation
from logframe.declaration.programme.status_claims import SAYINGS
from logframe.errors import LogframeError
from logframe.evaluation.claims.audits import fit
from logframe.evaluation.claims.derived_values import derive, solve
from logframe.evaluation.statuses import JUDGED
from logframe.quantities import Missing

ROOT = Path(__file__).resolve().parent.parent

# id: (verdict, how an end fits, computed low, computed high, words that a warning has)
EXPECTED: dict[str, tuple[str, str | None, float | None, float | None, str]] = {
    # Phase 1 has money and no figure of victims: a bound, with what the two other phases give beside it.
    "victim-kz": ("inside", None, None, 36868.7, "the result is 34,762 to 36,869 SEK per person: favourable end (cut)"),
    "victim-kg": ("rounded", None, 14354.0, 14354.0, "12,741 SEK per person"),
    "call-kz": ("cut", None, 85.85, 85.85, "other donors of the same work (USAID)"),
    "call-kg": ("differs", None, 771.0, 771.0, ""),
    "indictment-kz": ("rounded", None, 192105.3, 192105.3, ""),
    "indictment-kg": ("rounded", None, 120760.9, 120760.9, ""),
    "conviction-kg": ("cut", None, 277750.0, 277750.0, ""),
    "convicted-kz": ("agrees", None, 146000.0, 146000.0, "which is in SEK per case"),
    "estimated-15": ("rounded", None, 15.38, 15.38, "periods differ"),
    "estimated-30": ("not derivable", None, None, None, ""),
    "estimated-all": ("rounded", None, 288.46, 288.46, ""),
    "per-conviction": (
        "rounded",
        None,
        33.33,
        33.33,
        "returns-table gives 82 people: with it, the claim would be 27.33",
    ),
    "not-detected": ("differs", None, 14.38, 14.38, ""),
    "six-times-earlier": ("differs", None, 4.62, 4.62, ""),
    "400-not-reached": ("not supported", None, 0.864, 1.027, "returns-table: 123 to 213 people"),
    "shelter": ("agrees", None, 47.51, 47.51, ""),
    "assisted-of-detected": ("units differ", None, None, None, ""),
    "share-kz": ("rounded", None, 1.51, 1.51, "periods"),
    "share-kg": ("cut", None, 2.30, 2.30, "periods"),
    "six-times": ("cut", None, 6.67, 6.67, ""),
    "sida-kz": ("agrees", None, 3650000, 3650000, ""),
    "sida-kg": ("agrees", None, 5555000, 5555000, ""),
    "sida-usd": ("agrees", None, 500000, 500000, ""),
    "usaid-kz": ("inside", "agrees", 1384987, None, "a part is missing"),
    "usaid-coming": ("rounded", None, 3398000, 3398000, ""),
    "sida-both": ("not derivable", None, None, None, ""),
    "victims-kz-low": ("inside", "agrees", 99, None, "the result is 99 people: agrees"),
    "victims-kz-high": ("inside", "agrees", 105, None, "the result is 105 people: agrees"),
    "victims-kg-all": ("agrees", None, 387, 387, "statistics gives 309 people: with it, the claim would be 436 people"),
    "returns-all": ("agrees", None, 301, 301, ""),
    "trials-all": ("agrees", None, 24.0, 24.0, ""),
    "shelter-all": ("agrees", None, 143, 143, ""),
    "indicted-kz-2004": ("rounded", None, 51.85, 51.85, ""),
    "indicted-ua-2004": ("rounded", None, 94.44, 94.44, ""),
    "indicted-kz-2005": ("rounded", None, 17.24, 17.24, ""),
    "indicted-kg-2005": ("rounded", None, 44.12, 44.12, ""),
    "indicted-ua-2005": ("rounded", None, 121.79, 121.79, "over 100 %"),
    "convicted-kg-2004": ("rounded", None, 54.84, 54.84, ""),
    "convicted-ua-2004": ("rounded", None, 98.53, 98.53, ""),
    "convicted-kg-2005": ("agrees", None, 20.0, 20.0, ""),
    "convicted-world-2003": ("rounded", None, 35.22, 35.22, ""),
    "convicted-world-2004": ("rounded", None, 43.94, 43.94, ""),
    "convicted-world-2005": ("rounded", None, 72.02, 72.02, ""),
    "convicted-europe-2003": ("rounded", None, 64.05, 64.05, ""),
    "convicted-europe-2004": ("rounded", None, 38.27, 38.27, ""),
    "convicted-europe-2005": ("rounded", None, 76.37, 76.37, ""),
}


@pytest.fixture(scope="module")
def claims() -> dict[str, dict[str, Any]]:
    """Give the audited claims of the programme, as the command prints them."""
    done = CliRunner().invoke(main, ["evaluate", str(ROOT / "examples/central_asia.py"), "--format", "json"])
    assert done.exit_code == 0, done.stderr
    data = json.loads(done.stdout)
    assert data["programme"] == "central-asia"
    assert [one["project"] for one in data["projects"]] == ["KZ-1", "KZ-2", "KZ-3", "KG-1", "KG-2"]
    return {one["id"]: one for one in data["claims"]}


@pytest.mark.parametrize("id", EXPECTED)
def test_claims_of_the_evaluation(id: str, claims: dict[str, dict[str, Any]]) -> None:
    """Each figure of the evaluation gets the verdict that its own inputs give."""
    verdict, fits, low, high, warning = EXPECTED[id]
    found = claims[id]
    assert (found["verdict"], found["fits"]) == (verdict, fits)
    if low is None and high is None:
        assert found["computed"] is None
    else:
        for end, value in (("low", low), ("high", high)):
            if value is None:
                assert found["computed"][end] is None
            else:
                assert found["computed"][end] == pytest.approx(value, abs=0.06 if value > 2 else 0.001)
    assert not warning or any(warning in text for text in found["warnings"]), found["warnings"]


def test_no_claim_is_left_out(claims: dict[str, dict[str, Any]]) -> None:
    """Every claim of the example has its expectation here."""
    assert set(claims) == set(EXPECTED)


def test_a_claim_that_differs_says_what_would_explain_it(claims: dict[str, dict[str, Any]]) -> None:
    """895 a call needs 6,204 to 6,210 calls, and 6,205 differs by one digit from 7,205."""
    told = claims["call-kg"]["explanation"]
    assert "6,204 to 6,210 calls" in told
    assert "6,205 differs by one digit" in told


def figure(value: Any, unit: str = "1", id: str = "f", **keywords: Any) -> Figure:
    """Declare a figure."""
    return Figure(id, "A figure", value, unit=unit, **keywords)


def verdict(stated: Any, computed: Any, unit: str = "1", **keywords: Any) -> tuple[str, str | None]:
    """Audit a claim about one figure."""
    found = audit(Claim("c", "C", stated=stated, unit=unit, derived_from=figure(computed, unit), **keywords))
    return found.verdict, found.fits


@pytest.mark.parametrize(
    ("stated", "computed", "expected"),
    [
        (400, 400, "agrees"),
        (400, 449, "rounded"),
        (400, 450, "rounded"),
        (400, 499, "cut"),
        (400, 500, "differs"),
        (400, 349, "differs"),
        (400, 350, "rounded"),
        (47.5, 47.54, "rounded"),
        (47.5, 47.56, "cut"),
        (0, Fraction(1, 3), "rounded"),
        (under(50), 47, "agrees"),
        (under(50), 50, "differs"),
        (at_most(50), 50, "agrees"),
        (at_most(50), 51, "differs"),
        (less_than(50), 50, "differs"),
        (over(50), 50, "differs"),
        (at_least(50), 50, "agrees"),
        (at_least(50), 49, "differs"),
        (more_than(50), 50, "differs"),
        (over(50), more_than(50), "agrees"),
        (over(50), at_least(50), "inside"),
        (at_least(50), at_least(51), "agrees"),
        (under(50), between(40, 60), "inside"),
        (under(50), between(50, 60), "differs"),
        (under(-50), -54, "agrees"),
        (over(-50), -46, "agrees"),
        (over(-50), -50, "differs"),
        (-400, -449, "rounded"),
        (-400, -499, "cut"),
        (-400, -500, "differs"),
        (-400, -349, "differs"),
        (-400, 400, "differs"),
        (0, Fraction(-2, 3), "cut"),
        (Decimal("-0.5"), Decimal("-0.57"), "cut"),
        (Decimal("-0.5"), Decimal("0.57"), "differs"),
        ("3.40", Decimal("3.404"), "rounded"),
        ("3.40", Decimal("3.406"), "cut"),
        ("3.40", Decimal("3.44"), "differs"),
        (Decimal("3.40"), Decimal("3.44"), "differs"),
        (3.40, Decimal("3.44"), "rounded"),
        (91, at_least(91), "inside"),
        (under(50), 44, "differs"),
        (under(50), 51, "differs"),
        (over(50), 54, "agrees"),
        (over(50), 49, "differs"),
        (40, between(30, 50), "inside"),
        (100, between(300, 500), "differs"),
        (40, between(39, 41), "rounded"),
        (40, between(40, 49), "cut"),
    ],
)
def test_the_rule_in_its_order(stated: Any, computed: Any, expected: str) -> None:
    """Equal, within half a unit of the last digit, cut, inside, or different."""
    assert verdict(stated, computed)[0] == expected


@pytest.mark.parametrize(
    ("better", "expected"), [("lower", "favourable end"), ("higher", "unfavourable end"), (None, "unfavourable end")]
)
def test_one_end_that_fits_is_named(better: Any, expected: str) -> None:
    """Whether the end that fits flatters depends on which direction is better."""
    assert verdict(34_000, between(34_100, 36_900), better=better) == (expected, "rounded")


@pytest.mark.parametrize(
    ("stated", "unit", "significant", "expected"),
    [
        (34_000, "SEK", None, 1000),
        (34_000, "SEK", 5, 1),
        (34_000, "SEK", 2, 1000),
        (895, "SEK", None, 1),
        (50, "percent", None, 1),
        (2.2, "percent", None, Fraction(1, 10)),
        (0, "SEK", None, 1),
        (0.25, "1", None, Fraction(1, 100)),
        ("3.40", "1", None, Fraction(1, 100)),
        (Decimal("400.0"), "person", None, Fraction(1, 10)),
        (3.4, "1", 3, Fraction(1, 100)),
        (34.5, "1", 2, 1),
        (Fraction(1, 3), "1", 2, Fraction(1, 100)),
    ],
)
def test_the_last_significant_digit(stated: Any, unit: str, significant: int | None, expected: Any) -> None:
    """Trailing zeros of whole numbers do not count unless declared; all digits of a percentage do."""
    claim = Claim("c", "C", stated=stated, unit=unit, significant=significant, derived_from=figure(1, unit))
    assert claim.last_digit == expected


def test_units_come_first_then_what_is_not_declared() -> None:
    """A sum that does not add up differs in units even where an input is missing."""
    mixed = figure(3, "case") + figure(3, "person")
    assert audit(Claim("c", "C", stated=6, unit="case", derived_from=mixed)).verdict == "units differ"
    lacking = figure(3, "case") / undeclared("nobody counted")
    found = audit(Claim("c", "C", stated=6, unit="case", derived_from=lacking))
    assert found.verdict == "not derivable"
    assert "nobody counted" in found.explanation
    gap = figure(3, "SEK") / figure(missing("lost"), "person")
    assert audit(Claim("c", "C", stated=6, unit="SEK/person", derived_from=gap)).verdict == "not derivable"
    for open_unit in (
        figure(3, "case") + undeclared("x"),
        undeclared("x") - figure(3, "case"),
        figure(3) * undeclared("x"),
    ):
        assert audit(Claim("c", "C", stated=6, unit="person", derived_from=open_unit)).verdict == "not derivable"
    wrong = (figure(3, "case") + figure(3, "person")) / undeclared("x")
    assert audit(Claim("c", "C", stated=6, unit="case", derived_from=wrong)).verdict == "units differ"
    assert audit(Claim("c", "C", stated=6, unit="SEK/call", derived_from=gap)).verdict == "units differ"
    zero = figure(3, "SEK") / figure(between(0, 2), "person")
    assert audit(Claim("c", "C", stated=6, unit="SEK/person", derived_from=zero)).verdict == "not derivable"


def test_approximate_inputs_count_at_their_middle_with_a_warning() -> None:
    """About changes nothing but the warning."""
    found = audit(Claim("c", "C", stated=50, unit="1", derived_from=figure(about(50), id="people")))
    assert found.verdict == "agrees"
    assert found.warnings == ("people is an approximate figure",)


def test_places_and_periods_that_differ_are_warned_of() -> None:
    """What does not decide but matters stands beside the verdict."""
    top = figure(100, "SEK", "money", period="2004", place="KG")
    bottom = figure(10, "person", "people", period="2005", place="KZ")
    found = audit(Claim("c", "C", stated=10, unit="SEK/person", derived_from=top / bottom))
    assert found.verdict == "agrees"
    assert found.warnings == ("periods differ: 2004 over 2005", "scopes differ: KG over KZ")


GAP = figure(missing("no report"), "person", "gap")


@pytest.mark.parametrize(
    ("derived", "expected"),
    [
        (figure(91, "person") + GAP, "at least 91"),
        (GAP + figure(91, "person"), "at least 91"),
        (GAP + figure(between(8, 14), "person") + figure(91, "person"), "at least 99"),
        (GAP + figure(91, "person") - figure(5, "person"), "at least 86"),
        (figure(40, "person") - GAP, None),
        (GAP - figure(40, "person"), None),
        (figure(40, "person") - (figure(2, "person") + GAP), None),
        (figure(-5, "person") + GAP, None),
        (GAP + GAP, None),
        ((figure(91, "person") + GAP) / figure(7, "1"), "at least 13"),
        (figure(91, "SEK") / (figure(7, "person") + GAP) * figure(1, "person"), "at most 13"),
    ],
)
def test_a_sum_with_a_missing_part_is_a_bound(derived: Operation, expected: str | None) -> None:
    """Parts that are missing add to a sum and never take from it; nothing follows from what they are taken from."""
    unit = "SEK" if expected == "at most 13" else "person"
    found = audit(Claim("c", "C", stated=1, unit=unit, derived_from=derived))
    assert (None if found.computed is None else str(found.computed)) == expected
    assert expected is not None or found.verdict == "not derivable"


@given(st.lists(st.one_of(st.none(), st.integers(0, 1000)), min_size=1, max_size=6), st.integers(0, 1000))
def test_a_bound_holds_whatever_the_missing_parts_are(parts: list[int | None], hidden: int) -> None:
    """The sum with any figure in the place of each missing part lies inside the bound."""
    figures = [figure(missing("lost") if part is None else part, id=f"f{number}") for number, part in enumerate(parts)]
    value = derive(reduce(add, figures[1:], figures[0])).value
    whole = sum(hidden if part is None else part for part in parts)
    assert isinstance(value, Missing) == all(part is None for part in parts)
    assert isinstance(value, Missing) or value.contains(whole)
    assert isinstance(value, Missing) or value.is_exact == (None not in parts)


@given(st.integers(-10_000, 10_000), st.fractions(-10_000, 10_000))
def test_the_rule_is_the_same_on_both_sides_of_zero(stated: int, computed: Fraction) -> None:
    """A claim and its inputs, mirrored at 0, get the same answer."""
    assert verdict(stated, computed) == verdict(-stated, -computed)


def test_slips_are_named_from_three_digits_on() -> None:
    """Any number of two digits is one digit away from many: only longer ones are named."""
    for value, expected in ((20, None), (200, 250)):
        derived = figure(value, "person") / figure(1, "1", "divisor")
        found = audit(Claim("c", "C", stated=value * 5 // 4, unit="person", significant=3, derived_from=derived))
        assert found.verdict == "differs"
        assert [needed.slip for needed in found.needed if needed.figure.unit == "person"] == [expected]


def test_a_slip_never_begins_with_zero() -> None:
    """Nobody writes 050 for 150: a slip that would lose its first digit is not named."""
    derived = figure(150, "person") / figure(1, "1", "divisor")
    found = audit(Claim("c", "C", stated=50, unit="person", significant=1, derived_from=derived))
    assert [needed.slip for needed in found.needed if needed.figure.unit == "person"] == [None]


def test_a_figure_chosen_among_sources_says_what_the_other_gives() -> None:
    """Where another source has another figure of the same thing and time, the claim says what it would be."""
    project = Project("P", "P", period="2005")
    two = [Observation(260, period="2005", source="a"), Observation(309, period="2005", source="b")]
    older = [Observation(100, period="2004", source="b"), Observation(500, period="2005", source="c", definition="D")]
    project.result("r", "R", indicators=[Count("c", "C", unit="person", observations=[*two, *older])])
    chosen = figure_of(project, "c", source="a", period="2005")
    assert [str(other.value) for other in chosen.alternatives] == ["309"]
    found = audit(Claim("c", "C", stated=387, unit="person", derived_from=chosen + figure(127, "person")))
    assert found.verdict == "agrees"
    assert found.warnings == (
        "P-c-2005 is 260 people in a. b gives 309 people: with it, the claim would be 436 people",
    )


def reported(value: int, until: str) -> Programme:
    """Declare a programme whose project wants 400 in two years, and reports a number up to a month."""
    project = Project("P", "P", period="2004/2005")
    project.result("r", "R", indicators=[
        Count("c", "C", unit="person", level="output", accumulates="increments", target=400,
              observations=[Observation(value, period=f"2004-01/{until}", source="report")]),
    ])  # fmt: skip
    return Programme("X", "X", projects=[project])


@pytest.mark.parametrize(
    ("value", "until", "on", "says", "expected"),
    [
        (300, "2005-12", "2005-12-31", "not reached", "agrees"),
        (300, "2005-12", "2005-12-31", "partly fulfilled", "agrees"),
        (300, "2005-12", "2005-12-31", "reached", "contradicted"),
        (450, "2005-12", "2005-12-31", "not reached", "contradicted"),
        (450, "2005-12", "2005-12-31", "reached", "agrees"),
        (450, "2005-12", "2005-12-31", "behind", "contradicted"),
        (100, "2004-12", "2004-12-31", "behind", "agrees"),
        (100, "2004-12", "2004-12-31", "on track", "contradicted"),
        (100, "2004-12", "2004-12-31", "not reached", "not supported"),
        (200, "2004-12", "2004-12-31", "reached", "not supported"),
        (300, "2005-06", "2005-12-31", "not reached", "not supported"),
    ],
)
def test_what_is_said_of_an_indicator_is_held_against_its_status(
    value: int, until: str, on: str, says: str, expected: str
) -> None:
    """It agrees or is contradicted only where the figures leave nothing else; an open status supports neither."""
    programme = reported(value, until)
    claim = StatusClaim("s", "S", project="P", indicator="c", says=says, on=on)
    found = audit_status(claim, [evaluate(project) for project in programme])
    assert found.verdict == expected
    assert f"verdict: {expected}" in found.explanation
    assert says in str(explain(found))


def test_a_status_that_is_open_says_how_far(claims: dict[str, dict[str, Any]]) -> None:
    """400 "will not be reached" is left open by figures that lead to 86.4 and 102.7 %."""
    found = claims["400-not-reached"]
    assert "not supported (open: 86.4 % to 102.7 %)" in found["explanation"]
    assert (found["stated"], found["status"], found["on"]) == ("not reached", "undecided", "2006-06-30")
    told = CliRunner().invoke(main, ["explain", str(ROOT / "examples/central_asia.py"), "400-not-reached"])
    assert "not supported (open: 86.4 % to 102.7 %)" in told.stdout
    assert "forecast: 102.7 % of the target" in told.stdout


def test_what_can_be_said_is_what_can_be_computed() -> None:
    """The words of a claim are those of the statuses that judge."""
    assert set(SAYINGS) == set(JUDGED)


NUMBERS = st.integers(1, 10**6)


@given(NUMBERS, NUMBERS, NUMBERS)
def test_what_is_computed_agrees_with_itself(a: int, b: int, c: int) -> None:
    """A claim that states exactly what its inputs give agrees."""
    derived = (figure(a, id="a") + figure(b, id="b")) / figure(c, id="c")
    value = derive(derived).value
    claim = Claim("c", "C", stated=Fraction(a + b, c), unit="1", derived_from=derived)
    assert value == between(Fraction(a + b, c), Fraction(a + b, c))
    assert fit(claim, Fraction(a + b, c)) == "agrees"
    assert audit(claim).verdict == "agrees"


@given(NUMBERS, NUMBERS, NUMBERS, NUMBERS, st.integers(0, 2))
def test_the_input_that_is_solved_for_gives_the_statement(a: int, b: int, c: int, wanted: int, place: int) -> None:
    """Putting a solved input back gives the ends of the statement."""
    inputs = [figure(a, id="a"), figure(b, id="b"), figure(c, id="c")]

    def build(parts: list[Figure]) -> Operation:
        return (parts[0] - parts[1]) / parts[2]

    low, high = Fraction(wanted), Fraction(wanted) + Fraction(1, 2)
    ends = solve(build(inputs), inputs[place], low, high)
    assume(ends is not None)
    assert ends is not None
    results = set()
    for end in ends:
        assume(place != 2 or end != 0)
        parts = list(inputs)
        parts[place] = figure(end, id="solved")
        value = derive(build(parts)).value
        assert not isinstance(value, str)
        results.add(getattr(value, "low", None))
    assert results == {low, high}


@given(st.integers(1000, 99_999), st.integers(1, 1000))
def test_slips_differ_in_one_digit_and_explain_the_statement(calls: int, stated: int) -> None:
    """A slip lies inside the interval and has one other digit."""
    claim = Claim(
        "c",
        "C",
        stated=stated,
        unit="SEK/call",
        significant=4,
        derived_from=figure(5_555_000, "SEK", "money") / figure(calls, "call", "calls"),
    )
    for needed in audit(claim).needed:
        assert needed.low <= needed.high
        if needed.slip is not None and needed.figure.id == "calls":
            assert needed.low <= needed.slip <= needed.high
            pairs = zip(str(needed.slip), str(calls), strict=True)
            assert sum(one != other for one, other in pairs) == 1


def test_figures_are_taken_from_where_they_are_declared() -> None:
    """A budget line or observation of a project is an input as it stands, at its own line."""
    (kg,) = load(ROOT / "examples/kyrgyzstan_phase2.py")
    money = amount_of(kg, "sida")
    assert (str(money.value), money.unit, money.place) == ("4,000,000", "SEK", "KG")
    people = figure_of(kg, "victims-assisted", source="statistics")
    assert (str(people.value), people.unit) == ("309", "person")
    assert people.declared_at.file.endswith("kyrgyzstan_phase2.py")


SAID = StatusClaim("c", "C", project="P", indicator="d", says="reached")


def project() -> Project:
    """Declare a project with one figure that is a step and one that stands twice."""
    made = Project("P", "P", budget=[BudgetLine("part", "A part", amount=share(10))])
    made.result("s", "S", indicators=[Milestone("law", "Law", observations=[Observation("reached", date="2005")])])
    two = [Observation(1, period="2004"), Observation(2, period="2005")]
    made.result("r", "R", indicators=[Count("c", "C", unit="person", observations=two)])
    return made


@pytest.mark.parametrize(
    ("make", "expected"),
    [
        (lambda: Figure("f", "F", 3), "figure 'f' has no unit"),
        (lambda: figure(3) + 3, "a derivation holds int"),  # type: ignore[operator]  # the mistake itself
        (lambda: undeclared(" "), "a statement is empty"),
        (lambda: Claim("c", "C", stated="3", unit="1", derived_from=figure(3)), "without quotes"),
        (lambda: Claim("c", "C", stated=3, unit="persn", derived_from=figure(3)), "did you mean 'person'"),
        (lambda: Claim("c", "C", stated=3, unit="1", derived_from=3), "a derivation holds int"),  # type: ignore[arg-type]  # likewise
        (lambda: Claim("c", "C", stated=3, unit="1", derived_from=figure(3), better="less"), 'better="lower"'),  # type: ignore[arg-type]  # likewise
        (lambda: Claim("c", "C", stated=3, unit="1", derived_from=figure(3), significant=0), "how many digits"),
        (lambda: Programme("p", "P", projects=[Project("a", "A"), Project("a", "A")]), "two projects have the id 'a'"),
        (
            lambda: Programme(
                "p", "P", claims=[Claim("c", "C", stated=3, unit="1", derived_from=figure(3), compared_with="d")]
            ),
            "is compared with 'd', which is not declared",
        ),
        (lambda: Claim("c", "C", stated=between(3, 4), unit="1", derived_from=figure(3)), "a claim for each end"),
        (lambda: StatusClaim("c", "C", project="P", indicator="c", says="not reachd"), "did you mean 'not reached'"),
        (lambda: StatusClaim("c", "C", project="P", indicator="c", says=""), "write one of exceeded"),
        (
            lambda: Programme("p", "P", claims=[SAID], projects=[]),
            "is about project 'P', which is not in the programme",
        ),
        (
            lambda: Programme("p", "P", claims=[SAID], projects=[project()]),
            "is about indicator 'd', which P does not have",
        ),
        (lambda: audit_status(SAID, []), "which is not evaluated"),
        (lambda: amount_of(project(), "sida"), "no budget line 'sida'"),
        (lambda: figure_of(project(), "c"), "2 figures of 'c' fit, not one"),
        (lambda: figure_of(project(), "d"), "no indicator 'd'"),
        (lambda: figure_of(project(), "law"), "is reached, not a number"),
        (lambda: amount_of(project(), "part"), "not an amount"),
    ],
)
def test_mistakes_in_claims_are_refused(make: Any, expected: str) -> None:
    """Each mistake says what is wrong and what to do."""
    with pytest.raises(LogframeError) as caught:
        make()
    assert expected in str(caught.value)


def test_the_programme_is_checked_and_reviewed(tmp_path: Path) -> None:
    """The whole programme checks and reviews, with its projects side by side and every claim in the document."""
    example = str(ROOT / "examples/central_asia.py")
    assert CliRunner().invoke(main, ["check", example]).exit_code == 1
    outputs = [str(tmp_path / name) for name in ("programme.md", "programme.html", "programme.json")]
    done = CliRunner().invoke(main, ["review", example, *[word for one in outputs for word in ("-o", one)]])
    assert done.exit_code == 0, done.stderr
    text = Path(outputs[0]).read_text(encoding="utf-8")
    page = Path(outputs[1]).read_text(encoding="utf-8")
    for id in EXPECTED:
        assert id in text
        assert id in page
    assert "6,205 differs by one digit" in page
    assert text.count("# KG-2:") == 1
