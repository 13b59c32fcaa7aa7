"""Constructors of values refuse what has no meaning, each in one line that says what to write instead."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from every_class import PROGRAMME
from logframe import (
    Assumption,
    Count,
    Observation,
    Ordinal,
    Period,
    Project,
    Result,
    Risk,
    Source,
    Target,
    Waiver,
    at_least,
    check,
    compare,
    dumps,
    evaluate,
    load,
    loads,
    missing,
    review,
)
from logframe.answers import unit_costs
from logframe.assessment import Effect, compare_versions, explain_record
from logframe.claims import audit_claims
from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.nodes import Node
from logframe.declaration.values.quick_constructors import quick_constructor
from logframe.errors import DeclarationError, LogframeError, PeriodError, UnknownIdError, WrongTypeError
from logframe.extending import Band, Format, Method
from logframe.places import NOWHERE
from logframe.quantities import Keep, Number, total
from logframe.statistics import tabulate, tidy

ALIKE: list[tuple[Callable[[], object], type[LogframeError], str]] = [
    (
        lambda: Number(14, 8),
        DeclarationError,
        "the range from 14 to 8 ends before it starts; write the lower end first",
    ),
    (lambda: Number(0.5, 1), WrongTypeError, "an end of a number is 0.5 (float), which is not exact"),  # type: ignore[arg-type]
    (lambda: Period("2004", "2005"), WrongTypeError, "write the period as text, such as 2004 or"),  # type: ignore[arg-type]
    (lambda: Project("P", "Safe work", nodes=5), WrongTypeError, "a project holds nodes, not int"),  # type: ignore[arg-type]
    (lambda: Target(None), WrongTypeError, "a target has no value; say why there is no figure"),  # type: ignore[arg-type]
    (lambda: Ordinal("o", "Tier", scale="AB"), DeclarationError, "the scale of 'o' has only one step"),
    (lambda: Ordinal("o", "Tier", scale=["A", "B", "A"]), DeclarationError, "has the step 'A' twice"),
    (lambda: Method("half", "half", 0.5), WrongTypeError, "compute is float (0.5), not a function"),  # type: ignore[arg-type]
    (lambda: Method("half of it", "half", abs), DeclarationError, "'half of it' cannot be an id"),  # type: ignore[arg-type]
    (lambda: Band(""), DeclarationError, "a statement is empty"),
    (lambda: Format(read="p.lines"), WrongTypeError, "read is str (p.lines), not a function"),  # type: ignore[arg-type]
    (lambda: load("p.lines", format="lines"), WrongTypeError, "format is str (lines)"),  # type: ignore[arg-type]
    (lambda: check("p.py"), WrongTypeError, "check() takes a project, not str; load the file first"),  # type: ignore[arg-type]
    (lambda: check([Project("P", "Safe work"), 5]), WrongTypeError, "check() takes a project, not int"),  # type: ignore[list-item]
    (lambda: loads(b"projects: []"), WrongTypeError, "loads() reads a text, not bytes; for a file: load(path)"),  # type: ignore[arg-type]
    (lambda: check(Project("P", "Safe work"), select=5), WrongTypeError, "a list of texts is int (5)"),  # type: ignore[arg-type]
    (lambda: evaluate(Project("P", "Safe work"))[5], UnknownIdError, "P has no indicator 5"),  # type: ignore[index]
    (lambda: unit_costs(Project("P", "p")), WrongTypeError, "unit_costs() takes Evaluation, not Project"),  # type: ignore[arg-type]
    (lambda: audit_claims(Project("P", "p")), WrongTypeError, "audit_claims() takes Programme, not Project"),  # type: ignore[arg-type]
    (lambda: tabulate("table"), WrongTypeError, "tabulate() takes Table, not str"),  # type: ignore[arg-type]
    (lambda: tidy(5), WrongTypeError, "projects is int (5); write Project(...)"),  # type: ignore[arg-type]
    (lambda: check(Project("P", "p"), evaluation=5), WrongTypeError, "check() takes Evaluation, not int"),  # type: ignore[arg-type]
    (lambda: review(Project("P", "p"), evaluation=5), WrongTypeError, "review() takes Evaluation, not int"),  # type: ignore[call-overload]
    (lambda: Effect("e", "E", direction="positive", intended="yes"), WrongTypeError, "'yes' is neither true nor false"),  # type: ignore[arg-type]
    (lambda: Waiver("LF103", because="x", until=5), WrongTypeError, "int"),  # type: ignore[arg-type]
    (lambda: Count("c", "C", milestones=250), WrongTypeError, "milestone"),  # type: ignore[arg-type]
    (lambda: Count("c", "C", milestones=0), WrongTypeError, "milestone"),  # type: ignore[arg-type]
    (lambda: compare_versions("a.py", "b.py"), WrongTypeError, "compare_versions() takes Project, not str"),  # type: ignore[arg-type]
    (lambda: explain_record(5, "F1"), WrongTypeError, "explain_record() takes Assessment, not int"),  # type: ignore[arg-type]
    (lambda: Keep(80), WrongTypeError, "give a limit at least, at most or between: keep_at_least(80)"),  # type: ignore[arg-type]
]


@pytest.mark.parametrize(("build", "error", "words"), ALIKE)
def test_nonsense_is_refused_where_it_is_declared(
    build: Callable[[], object], error: type[LogframeError], words: str
) -> None:
    """A reversed range, an inexact end, texts for days and a bare number to keep are refused with what to write."""
    with pytest.raises(error) as refused:
        build()
    assert words in str(refused.value)
    assert "\n" not in str(refused.value)


@given(st.integers(), st.integers())
def test_a_number_holds_its_ends_in_order_or_is_refused(low: int, high: int) -> None:
    """Two ends make a number exactly if the first is not above the second."""
    if low <= high:
        assert (Number(low, high).low, Number(low, high).high) == (low, high)
        return
    with pytest.raises(DeclarationError):
        Number(low, high)


@given(st.dates(), st.dates())
def test_a_period_ends_on_or_after_its_first_day_or_is_refused(start: datetime.date, end: datetime.date) -> None:
    """Two days make a period exactly if they are in order."""
    if start <= end:
        assert Period(start, end).start == start
        return
    with pytest.raises(PeriodError):
        Period(start, end)


def test_a_limit_is_kept_as_it_is_declared() -> None:
    """Keep takes the limits that keep_at_least and its like give it."""
    assert str(Keep(at_least(80)).allowed) == "at least 80"


def test_a_gap_of_a_data_frame_is_refused_as_a_date() -> None:
    """NaT of pandas is no date in any field that takes one, and its timestamps are days."""
    pandas = pytest.importorskip("pandas")
    builders: list[Callable[[], object]] = [
        lambda: Observation(5, date=pandas.NaT),
        lambda: Observation(5, period=pandas.NaT),
        lambda: Target(5, by=pandas.NaT),
        lambda: Source("report", "Report", date=pandas.NaT),
        lambda: Project("P", "Safe work", period=pandas.NaT),
    ]
    for build in builders:
        with pytest.raises(PeriodError, match=r"not a time.* missing\("):
            build()
    with pytest.raises(WrongTypeError, match="missing"):
        Observation(pandas.NA)
    assert Observation(5, date=pandas.Timestamp("2004-07-01")).date == datetime.date(2004, 7, 1)


def test_plain_numbers_add_up_and_none_is_refused() -> None:
    """A plain number is a part of a total like any other, and None is no gap: its reason is missing."""
    assert (str(total([120, 1.5]).value), total([120]).missing) == ("121.5", 0)
    assert str(total([120, missing("no report")]).value) == "at least 120"
    with pytest.raises(WrongTypeError):
        total([120, None])  # type: ignore[list-item]


def test_what_a_project_lacks_is_refused_with_the_nearest_that_it_has() -> None:
    """A misspelt id of an indicator or node gets the one that was meant; one that is like none gets them all."""
    project = Project("P", "Safe water", period="2024")
    project.result("built", "Wells are built", indicators=[Count("wells", "Wells built", unit="well")])
    evaluation = evaluate(project)
    for ask in (project.indicator, evaluation.__getitem__, compare(project, project).__getitem__):
        with pytest.raises(UnknownIdError, match=re.escape("P has no indicator 'wels'; did you mean 'wells'?")):
            ask("wels")
    for ask_node in (project.node, evaluation.verdict):
        with pytest.raises(UnknownIdError, match=re.escape("P has no node 'biult'; did you mean 'built'?")):
            ask_node("biult")
        with pytest.raises(UnknownIdError, match=re.escape("P has no node 'xyz'; its nodes are: built")):
            ask_node("xyz")


def test_values_of_numeric_libraries_are_what_they_say() -> None:
    """A short float is the decimal that it shows, a text of an array a text; spans of time are no numbers."""
    numpy = pytest.importorskip("numpy")
    assert Observation(numpy.float32(0.1)).value == Fraction(1, 10)
    assert Observation(numpy.int64(5)).value == 5
    assert type(Source(numpy.str_("report"), numpy.str_("Report")).id) is str
    for refused in (numpy.timedelta64(5, "D"), numpy.float16("nan"), numpy.bool_(True)):
        with pytest.raises(LogframeError):
            Observation(refused)


def test_a_project_is_as_long_as_its_indicators() -> None:
    """len() counts the indicators, each once; a project without any is still true."""
    wells = Count("wells", "Wells built", unit="well")
    project = Project("P", "Safe water")
    assert (len(project), bool(project)) == (0, True)
    project.result("built", "Wells are built", indicators=[wells])
    project.result("used", "Wells are used", indicators=[wells])
    assert len(project) == len(list(project)) == 1
    assert check(project, select=None) == check(project)
    assert loads("\ufeff" + dumps(project, "json"), "json") == loads(dumps(project))


def _declared_in(whole: object) -> Iterator[Any]:
    """Yield every object of an attrs class within another, itself first."""
    if isinstance(whole, (tuple, dict)):
        for part in whole.values() if isinstance(whole, dict) else whole:
            yield from _declared_in(part)
    elif attrs.has(kind := type(whole)):
        yield whole
        for field in attrs.fields(kind):
            yield from _declared_in(getattr(whole, field.name))


def test_the_quick_constructors_of_readers_make_what_the_classes_make() -> None:
    """Objects of readers have the same fields as those of the classes and their guard; a dictionary is its own."""
    kinds = (Indicator, Node, Observation, Target, Source, Assumption, Risk)
    objects = [made for made in _declared_in(tuple(PROGRAMME.projects)) if isinstance(made, kinds)]
    assert {Count, Ordinal, Result, Observation, Target, Source, Assumption, Risk} <= set(map(type, objects))
    for made in objects:
        fields = attrs.fields(type(made))
        keywords = {field.name: getattr(made, field.name) for field in fields}
        unusual = {field.name: keywords[field.name] for field in fields if field.default != keywords[field.name]}
        all_read, none_read = quick_constructor(type(made), *keywords), quick_constructor(type(made))
        for again in (all_read(**keywords), none_read(**unusual)):
            assert type(again) is type(made)
            assert {field.name: getattr(again, field.name) for field in fields} == keywords
            with pytest.raises(attrs.exceptions.FrozenInstanceError):
                again.declared_at = NOWHERE  # type: ignore[misc]
    observe = quick_constructor(Observation, "value")
    assert (
        observe(value=5, declared_at=NOWHERE).disaggregation is not observe(value=5, declared_at=NOWHERE).disaggregation
    )


@pytest.mark.parametrize(
    ("made", "keywords"),
    [
        (Observation, {"value": None}),
        (Observation, {"value": 5, "period": "2024", "date": "2024-12-31"}),
        (Target, {"value": 5, "by": "soon"}),
        (Count, {"id": "a b", "statement": ""}),
        (Count, {"id": "a", "statement": "A", "target": 1.5}),
        (Result, {"id": "a", "statement": "A", "contributes_to": "a"}),
    ],
)
def test_the_quick_constructors_of_readers_refuse_what_the_classes_refuse(
    made: type[Any], keywords: dict[str, Any]
) -> None:
    """The first fault is the same one, in the same words."""
    with pytest.raises(LogframeError) as refused:
        made(**keywords, declared_at=NOWHERE)
    with pytest.raises(type(refused.value), match=re.escape(str(refused.value))):
        quick_constructor(made, *keywords)(**keywords, declared_at=NOWHERE)


def test_what_a_call_refuses_stands_at_the_line_of_the_call() -> None:
    """A date that no calendar has is an error at the user's own line, whatever decorates the function he calls."""
    project = Project("P", "Safe work", period="2024")
    for call in (evaluate, check, review):
        with pytest.raises(PeriodError) as caught:
            call(project, on="2024-13-01")
        assert caught.value.place.file == __file__


def test_a_waiver_ends_on_the_day_of_a_time() -> None:
    """A time of a day, as pandas has it, is that day; what is no time is refused."""
    until = datetime.datetime(2024, 6, 30, 12)
    project = Project("P", "Safe work", period="2024", waivers=[Waiver("LF103", because="One study", until=until)])
    assert project.waivers[0].until == datetime.date(2024, 6, 30)
    assert {line.code: line.waived for line in check(project, on="2024-06-01")}["LF103"] == "One study"
    assert {line.code: line.waived for line in check(project, on="2024-12-01")}["LF103"] == ""
