"""Declaring: what is refused, in which words; units, periods and values as they are read and written."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

import logframe as lf
from logframe.declaration.framework.nodes import Node
from logframe.declaration.values.keywords import identifier
from logframe.declaration.values.numerals import figures, percentage, rounded, written
from logframe.declaration.values.periods import Period, merged, parse_day, parse_period, union_days
from logframe.errors import (
    DeclarationError,
    LogframeError,
    PeriodError,
    UnknownIdError,
    UnknownUnitError,
    WrongTypeError,
)
from logframe.units import define_unit, divided, factor, unit_label, unit_name

Make = Callable[[], Any]


def count(**keywords: Any) -> lf.Count:
    """Declare a count."""
    return lf.Count("a", "A", **keywords)


def step(**keywords: Any) -> lf.Ordinal:
    """Declare an ordinal."""
    return lf.Ordinal("a", "A", **{"scale": ["low", "high"], "best": "last", **keywords})


REFUSED: list[tuple[Make, str]] = [
    (lambda: count(unit="SEK"), "declare a Money"),
    (lambda: count(unit="percent"), "declare a Percentage"),
    (lambda: count(unit="km"), "declare a Measure"),
    (lambda: count(unit=3), "a unit is int"),
    (lambda: count(unit="person", target=-1), "never below 0"),
    (lambda: count(unit="person", target=2.5), "a whole number"),
    (lambda: count(unit="person", target=lf.out_of(1, 2)), "declare a Ratio"),
    (lambda: count(target=lf.Number(None, None, "bound")), "write the number to reach"),
    (lambda: count(target=[]), "a list of targets holds something else"),
    (lambda: count(target=[lf.Target(1, period="2005"), lf.Target(2, period="2005")]), "two targets for 2005"),
    (lambda: count(level="outcom"), "did you mean 'outcome'?"),
    (lambda: count(level=3), "level is int"),
    (lambda: count(direction="up"), "did you mean 'increase'"),
    (lambda: count(accumulates="sum"), "none of: increments, running-total, snapshot"),
    (lambda: count(frequency="often"), "none of: daily"),
    (lambda: count(context="yes"), "neither true nor false"),
    (lambda: count(observations=[3]), "observations holds int"),
    (lambda: count(observations=3), "observations is int"),
    (lambda: count(verified_by=3), "write Source(...)"),
    (lambda: count(milestones=[lf.Target(3)]), "a milestone has no date"),
    (lambda: count(weight=-1), "a number of 0 or more"),
    (lambda: count(definition=3), "a text is int"),
    (lambda: lf.Count("a b", "A"), "cannot be an id"),
    (lambda: lf.Count(3, "A"), "an id is int"),  # type: ignore[arg-type]  # the mistake itself
    (lambda: lf.Count("a", " "), "a statement is empty"),
    (lambda: lf.Count("a", 3), "a statement is int"),  # type: ignore[arg-type]  # the mistake itself
    (lambda: lf.Measure("a", "A", unit="SEK"), "declare a Money"),
    (lambda: lf.Measure("a", "A", unit="%"), "declare a Percentage"),
    (lambda: lf.Money("a", "A", unit="person"), "no currency"),
    (lambda: lf.Money("a", "A", unit="SEK", target=lf.Amount(3, "USD")), "LF128"),
    (lambda: lf.Percentage("a", "A", unit="person"), "a Percentage is in percent"),
    (lambda: lf.Percentage("a", "A", accumulates="increments"), "percentages never add up"),
    (lambda: lf.Ratio("a", "A", numerator_unit="call", denominator_unit="day", unit="person"), "leave the unit out"),
    (lambda: lf.Ratio("a", "A", observations=[lf.Observation(lf.out_of(1, 0))]), "denominator may be 0"),
    (lambda: step(scale=["one"]), "has only one step"),
    (lambda: step(best=None), "which end of its scale is best"),
    (lambda: step(best="top"), "none of: first, last"),
    (lambda: step(target="middle"), "no step of its scale"),
    (lambda: step(target=lf.keep_at_least(3)), "its scale has labels"),
    (
        lambda: lf.Qualitative("a", "A", scale=["x", "y"], best="last", observations=[lf.Observation("x")]),
        "no narrative",
    ),
    (lambda: lf.Milestone("a", "A", observations=[lf.Observation("done")]), '"reached" or "not reached"'),
    (lambda: lf.Milestone("a", "A", target=lf.keep_at_most(3)), "an event is reached or not"),
    (lambda: lf.Observation(None), "an observation has no value"),  # type: ignore[arg-type]  # the mistake itself
    (lambda: lf.Observation(True), "bool"),
    (lambda: lf.Observation(float("nan")), "nan"),
    (lambda: lf.Observation(float("inf")), "inf"),
    (lambda: lf.Observation(10**500), "more than 400 digits"),
    (lambda: lf.Observation(Decimal("1e9999")), "more than 400 digits"),
    (lambda: lf.Observation(3, period="2005", date="2005"), "a period and a date"),
    (lambda: lf.Observation(3, period=2005), "ISO 8601 text such as"),  # type: ignore[arg-type]  # the mistake itself
    (lambda: lf.Observation(3, order="2"), "order is str"),  # type: ignore[arg-type]  # the mistake itself
    (lambda: lf.Observation(3, disaggregation=["x"]), "disaggregation is list"),  # type: ignore[arg-type]  # as above
    (lambda: lf.Observation(3, disaggregation={"sex": 3}), "disaggregation by sex is int"),  # type: ignore[dict-item]
    (lambda: lf.Observation(3, disaggregation={"sex": {"f": "3"}}), "the part 'f' of sex"),  # type: ignore[dict-item]
    (lambda: lf.Target(3, by="2005", period="2005"), "a date and a period"),
    (lambda: lf.between(3, 2), "ends before it starts"),
    (lambda: lf.keep_between(3, 2), "ends before it starts"),
    (lambda: lf.about(3, within=-1), "a spread below zero"),
    (lambda: lf.missing(" "), "a missing figure has no reason"),
    (lambda: lf.Amount(3, "kr"), "no currency of ISO 4217"),
    (lambda: lf.Amount(3, 3), "a currency is int"),  # type: ignore[arg-type]  # the mistake itself
    (lambda: lf.BudgetLine("a", "A", amount=3), "the amount of a budget line is int"),  # type: ignore[arg-type]
    (lambda: lf.NextQuestion([], "why?"), "names no words"),
    (lambda: lf.Waiver("133", because="x"), "which is no code"),
    (lambda: lf.Waiver("LF133", because=""), "has no reason"),
    (lambda: lf.Waiver("LF133", because="x", until="soon"), "LF218"),
    (lambda: lf.Waiver("LF133", because="x", until=3), "the last day of a waiver is int"),  # type: ignore[arg-type]  # as above
    (lambda: lf.Project("P", "P", on_track=2), "above 0 and at most 1"),
    (lambda: lf.Project("P", "P", period="soon"), "not a period of ISO 8601"),
    (lambda: lf.Project("P", "P", nodes=[3]), "a project holds nodes"),  # type: ignore[list-item]  # as above
    (lambda: lf.Project("P", "P").result("a", "A", contributes_to=["x", "x"]), "names one node twice"),
    (lambda: lf.Project("P", "P").result("a", "A", indicators=[count(), count()]), "two indicators 'a'"),
    (lambda: lf.Project("P", "P").result("a", "A", indicators=[count()]), "taken by"),
    (lambda: lf.Project("P", "P").node("x"), "no node 'x'"),
    (lambda: lf.Project("P", "P").indicator("x"), "no indicator 'x'"),
    (lambda: lf.Project("P", "P").replace(lf.Result("x", "X")), "P has no node 'x'"),
    (lambda: define_unit("person", plural="humans"), "already defined otherwise"),
    (lambda: define_unit("9lives"), "a unit cannot be called"),
    (lambda: define_unit("sack", equals="heavy"), "not a number and a unit"),
    (lambda: lf.evaluate("project.py"), "evaluate() takes a project"),  # type: ignore[call-overload]  # the mistake itself
    (lambda: lf.explain("x"), "explain() takes an evaluation"),  # type: ignore[arg-type]  # the mistake itself
    (lambda: lf.evaluate(lf.Project("P", "P"))["x"], "no indicator 'x'"),
    (lambda: lf.evaluate(lf.Project("P", "P")).verdict("x"), "no node 'x'"),
    (lambda: lf.Assumption("A", likelihood="perhaps"), "none of: certain"),  # type: ignore[arg-type]  # as above
    (lambda: lf.Observation([3]), "list ([3]), not a number"),  # type: ignore[arg-type]  # the mistake itself
    (lambda: count(unit="person", target="1e999999999"), "write a number, or why there is none"),
    (lambda: lf.Observation(Fraction(10**500, 3)), "more than 400 digits"),
    (lambda: lf.Project("P", "P").add(Node("n", "N")), "a bare Node"),
    (lambda: lf.Project("P", "P", nodes=[lf.Result("r", "R"), lf.Result("r", "S")]), "two nodes have the id 'r'"),
    (lambda: count(unit="person/xyz"), "unknown unit 'person/xyz'"),
    (lambda: lf.Risk("R", impact="huge"), "none of: high, medium, low"),  # type: ignore[arg-type]  # as above
]


@pytest.mark.parametrize("number", range(len(REFUSED)))
def test_what_is_refused_says_what_and_where(number: int) -> None:
    """Each refusal is an error of ours, in plain words, at the line of this file, with something to do."""
    make, expected = REFUSED[number]
    with pytest.raises(LogframeError) as caught:
        make()
    assert expected in str(caught.value)
    assert caught.value.place.file == __file__
    assert isinstance(caught.value, (ValueError, TypeError, KeyError))


def test_errors_are_the_builtins_they_are() -> None:
    """Who catches ValueError, TypeError or KeyError catches ours, and a pickled error keeps its place."""
    import pickle

    assert issubclass(DeclarationError, ValueError)
    assert issubclass(WrongTypeError, TypeError)
    assert issubclass(UnknownIdError, KeyError)
    with pytest.raises(DeclarationError) as caught:
        lf.between(3, 2)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.place) == (str(caught.value), caught.value.place)


@pytest.mark.parametrize(
    ("text", "start", "end", "written_as", "in_words"),
    [
        ("2004", (2004, 1, 1), (2004, 12, 31), "2004", "2004"),
        ("2004-H2", (2004, 7, 1), (2004, 12, 31), "2004-H2", "July to December 2004"),
        ("2004-Q3", (2004, 7, 1), (2004, 9, 30), "2004-Q3", "July to September 2004"),
        ("2004-02", (2004, 2, 1), (2004, 2, 29), "2004-02", "February 2004"),
        ("2004-07/2006-06", (2004, 7, 1), (2006, 6, 30), "2004-07/2006-06", "July 2004 to June 2006"),
        ("2004-07-15", (2004, 7, 15), (2004, 7, 15), "2004-07-15", "15 July 2004"),
        ("2004/2005", (2004, 1, 1), (2005, 12, 31), "2004-01/2005-12", "2004 to 2005"),
        ("9999", (9999, 1, 1), (9999, 12, 31), "9999", "9999"),
    ],
)
def test_periods_are_read_and_written(
    text: str, start: tuple[int, int, int], end: tuple[int, int, int], written_as: str, in_words: str
) -> None:
    """ISO 8601 in, whole days with both ends included, and the same period out."""
    period = parse_period(text)
    assert period == Period(datetime.date(*start), datetime.date(*end))
    assert (str(period), period.in_words()) == (written_as, in_words)
    assert parse_period(str(period)) == period


@pytest.mark.parametrize("text", ["", "04", "2004-13", "2004-H3", "2004-Q5", "2004-02-30", "2004/", "0000", "2004-7"])
def test_what_is_no_period(text: str) -> None:
    """Anything else is refused as a period."""
    with pytest.raises(PeriodError):
        parse_period(text)


def test_days_of_periods_are_counted_once() -> None:
    """Overlapping and touching periods join, and their days count once."""
    periods = [parse_period(text) for text in ("2004-H1", "2004-Q2", "2004-H2", "2006")]
    assert [str(one) for one in merged(periods)] == ["2004", "2006"]
    assert union_days(periods) == 366 + 365
    assert parse_day("2005-12") == datetime.date(2005, 12, 31)
    assert parse_day(datetime.datetime(2005, 12, 3, 4)) == datetime.date(2005, 12, 3)


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (4_000_000, "4,000,000"),
        (Fraction(95, 2), "47.5"),
        (Fraction(1, 3), "0.3333"),
        (Fraction(-1, 4), "-0.25"),
        (Fraction(10**9, 7), "142,857,143"),
    ],
)
def test_numbers_are_written_for_readers(number: int | Fraction, text: str) -> None:
    """Exactly where six decimals allow it, else to four figures, with separators."""
    assert written(number) == text


def test_rounding_happens_in_print_alone() -> None:
    """Halves go away from zero, and trailing zeros go."""
    assert percentage(Fraction(7725, 10000)) == "77.3 %"
    assert percentage(1) == "100 %"
    assert rounded(Fraction(-5, 2), 0) == "-3"
    assert figures(0, 3) == "0"
    assert figures(Fraction(1, 1234), 2) == "0.00081"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (lf.between(8, 14), "8 to 14"),
        (lf.about(14_000), "about 14,000"),
        (lf.at_least(5), "at least 5"),
        (lf.at_most(5), "at most 5"),
        (lf.more_than(5), "more than 5"),
        (lf.less_than(5), "less than 5"),
        (lf.between(5, 5), "5"),
        (lf.missing("no report"), "not available (no report)"),
        (lf.out_of(9, 17), "9 of 17"),
        (lf.share(10), "10 %"),
        (lf.Amount(4_000_000, "SEK"), "4,000,000 SEK"),
        (lf.keep_between(4, 6), "keep between 4 and 6"),
        (lf.keep_at_most(6), "keep at most 6"),
        (lf.Quantity(lf.between(1, 1), "person"), "1 person"),
        (lf.Quantity(lf.between(2, 2), "SEK/person"), "2 SEK per person"),
    ],
)
def test_values_are_written_as_reports_say_them(value: object, text: str) -> None:
    """Every form of value has its words."""
    assert str(value) == text


def test_units_have_one_name_and_convert_within_their_kind() -> None:
    """Names and plurals are one unit; kinds never mix; quotients are units."""
    assert unit_name("people") == unit_name("persons") == "person"
    assert unit_name("SEK per person") == unit_name("SEK/person") == "SEK/person"
    assert factor("km", "m") == 1000
    assert factor("percent", "1") == Fraction(1, 100)
    assert divided("SEK", "person") == "SEK/person"
    assert divided("person", "person") == "1"
    assert unit_label("SEK/person") == "SEK per person"
    assert (unit_label("person", 1), unit_label("person", 2), unit_label(None)) == ("person", "people", "")
    for wrong in ("persn", "", "5", "(", "person//", "__import__('os')", "1 000 person"):
        with pytest.raises(UnknownUnitError):
            unit_name(wrong)


def test_quantities_compare_in_one_unit() -> None:
    """Money and quantities compare where it is certain which is larger, and are refused where it is not."""
    assert max(lf.Amount(3, "SEK"), lf.Amount(4, "SEK"), lf.Amount(2, "SEK")) == lf.Amount(4, "SEK")
    assert lf.Quantity(lf.about(2), "km") > lf.Quantity(lf.at_most(900), "m")
    assert lf.Amount(3, "SEK") <= lf.Amount(3, "SEK")
    assert lf.Amount(3, "SEK") >= lf.Amount(3, "SEK")
    for second, problem in ((lf.Amount(4, "USD"), "'SEK'"), (lf.Amount(lf.between(2, 4), "SEK"), "open")):
        with pytest.raises(DeclarationError, match=problem):
            lf.Amount(3, "SEK") < second  # noqa: B015  # the comparison is refused
    nothing: Any = (lf.Amount(lf.missing("no report"), "SEK"), lf.Quantity(lf.about(4), "SEK"), 4)
    for second in nothing:
        with pytest.raises(TypeError, match="not supported"):
            lf.Amount(3, "SEK") < second  # noqa: B015  # the mistake itself


def test_quantities_divide_into_derived_units() -> None:
    """Money by people is money per person; ranges stay ranges; nothing is divided by what may be zero."""
    money, people = lf.Amount(5_555_000, "SEK").quantity, lf.Quantity(lf.between(99, 105), "person")
    cost = money / people
    assert cost.unit == "SEK/person"
    assert isinstance(cost.value, lf.Number)
    assert (cost.value.low, cost.value.high) == (Fraction(5_555_000, 105), Fraction(5_555_000, 99))
    assert (people / people).unit == "1"
    assert str(people * 2) == "198 to 210 people"
    assert str(people - people) == "-6 to 6 people"
    with pytest.raises(ZeroDivisionError):
        money / lf.Quantity(lf.between(-1, 5), "person")
    assert str(money / lf.Quantity(lf.between(0, 5), "person")) == "at least 1,111,000 SEK per person"
    gap = lf.Quantity(lf.missing("lost"), "person")
    assert (gap + people).value == gap.value
    assert (people + gap).value == gap.value
    assert (money / gap).value == gap.value


def test_defined_units_are_of_their_own_kind() -> None:
    """A unit of the project counts for itself, or is a multiple of another."""
    assert unit_label(define_unit("tap stand", "tap stands")) == "tap stands"
    assert factor(define_unit("ricebag", equals="50 kg"), "kg") == 50
    assert define_unit("ricebag", equals="50 kg") == "ricebag"


def test_ids_may_be_in_any_script() -> None:
    """An id is any text without spaces and separators."""
    for id in ("victims-assisted", "KG-2", "жертвы", "x_1", "a.b"):
        assert identifier(id) == id


def test_a_project_is_built_and_changed() -> None:
    """Nodes are added, replaced and looked up; ids stay unique; a project is not hashable."""
    project = lf.Project("P", "P")
    goal = project.objective("goal", "Goal")
    project.add(lf.Result("r", "R", contributes_to=goal))
    changed = project.replace(lf.Result("r", "Changed"))
    assert project.node("r") is changed
    assert [one.id for one in project.nodes] == ["goal", "r"]
    with pytest.raises(TypeError):
        hash(project)
    copy = lf.Project("P", "P", nodes=project.nodes)
    assert copy == project
    copy.objective("other", "Other")
    assert copy != project


def test_numbers_of_other_libraries_are_numbers() -> None:
    """Subclasses of float and registered whole numbers are read like their own kind."""

    class Float(float):
        """A float of another library."""

    assert lf.Observation(Float(47.5)).value == lf.between(47.5, 47.5)
    assert lf.Observation(Fraction(6, 3)).value == lf.between(2, 2)


def test_replacing_a_node_keeps_ids_unique() -> None:
    """A replacement that takes a taken id is refused, and the project stays as it was."""
    project = lf.Project("P", "P")
    project.result("one", "One", indicators=[lf.Count("a", "A")])
    project.result("two", "Two", indicators=[lf.Count("b", "B")])
    before = project.nodes
    with pytest.raises(DeclarationError, match="taken"):
        project.replace(lf.Result("two", "Two", indicators=[lf.Count("a", "Another")]))
    assert project.nodes == before
    assert project.indicator("b").statement == "B"


@pytest.mark.parametrize("text", ["0002", "0002-H1", "0999-Q3", "0999-07", "0002-07/0003-06", "0002-07-15/0003-08-01"])
def test_early_years_keep_their_noughts(text: str) -> None:
    """A period of a year before 1000 is written as it is read, in four digits."""
    assert str(parse_period(text)) == text
