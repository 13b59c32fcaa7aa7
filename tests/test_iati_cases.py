"""Patterns of published data, each read for what it means: periods, parts, measures, ids, dates."""

from __future__ import annotations

import gzip
import json
from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from logframe import (
    Count,
    Milestone,
    Money,
    Observation,
    Ordinal,
    Programme,
    Project,
    Qualitative,
    between,
    check,
    compare,
    evaluate,
    load,
)
from logframe.answers import Evaluation, Fulfilment
from logframe.cli import main
from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.values.numbers import Missing, Number
from logframe.diagnostics import Diagnostic
from logframe.evaluation.fulfilment.accumulations import accumulations
from logframe.evaluation.statuses import PRAISING, Status
from logframe.exchange.iati.joined_parts import joined, rows_of
from logframe.exchange.iati.model import Figure
from logframe.exchange.iati.titles import unit_in
from logframe.exchange.iati.valued_texts import money
from logframe.iati import IatiPolicy, read_iati


def activity(indicators: str, *, type: str = "1", updated: str = "2023-01-31", identifier: str = "XM-T-1") -> str:
    """Write an activity of 2020 to 2022 with one result."""
    return (
        f'<iati-activity last-updated-datetime="{updated}"><iati-identifier>{identifier}</iati-identifier>'
        '<title><narrative>T</narrative></title><activity-date type="2" iso-date="2020-01-01"/>'
        f'<activity-date type="3" iso-date="2022-12-31"/><result type="{type}"><title><narrative>R</narrative></title>'
        f"{indicators}</result></iati-activity>"
    )


def indicator(inside: str, title: str = "People trained", attributes: str = 'measure="1"') -> str:
    """Write an indicator."""
    return f"<indicator {attributes}><title><narrative>{title}</narrative></title>{inside}</indicator>"


def period(start: str, end: str, inside: str) -> str:
    """Write a period."""
    return f'<period><period-start iso-date="{start}"/><period-end iso-date="{end}"/>{inside}</period>'


def years(*figures: tuple[int | str, int | str]) -> str:
    """Write the years from 2020 on, each with its target and actual."""
    return "".join(
        period(f"{year}-01-01", f"{year}-12-31", f'<target value="{target}"/><actual value="{actual}"/>')
        for year, (target, actual) in enumerate(figures, 2020)
    )


START = '<baseline year="2019" value="0"/>'


def file_of(folder: Path, *activities: str, name: str = "a.xml") -> Path:
    """Write a file of activities."""
    file = folder / name
    file.write_text(f'<iati-activities version="2.03">{"".join(activities)}</iati-activities>', encoding="utf-8")
    return file


def project_in(file: Path, policy: IatiPolicy | None = None) -> Project:
    """Read the one project of a file."""
    (project,) = read_iati(file, policy=policy).projects
    return project


def answer_of(file: Path, *, on: str | None = None, policy: IatiPolicy | None = None) -> Fulfilment:
    """Return the answer for the one indicator of a file."""
    (answer,) = evaluate(project_in(file, policy), on=on)
    return answer


def told_in(file: Path) -> str:
    """Return what a reader finds in a file, and what the check finds, as one text."""
    problems: list[Diagnostic] = list(read_iati(file).problems)
    for project in read_iati(file).projects:
        problems.extend(check(project))
    return "\n".join(problem.text() for problem in problems)


def codes_in(file: Path) -> set[str]:
    """Return the codes of all diagnostics of a file."""
    found = {problem.code for problem in read_iati(file).problems}
    return found.union(*({line.code for line in check(project)} for project in read_iati(file).projects))


@pytest.fixture
def cases(shared: Path) -> Path:
    """Give the folder of small files, each one pattern of published data."""
    return shared / "data" / "iati-cases"


def share(low: int, high: int) -> Number:
    """Return an exact share."""
    return Number(Fraction(low, high), Fraction(low, high))


@pytest.mark.parametrize(
    ("name", "status", "expected"),
    [
        ("quarters", Status.EXCEEDED, share(11319, 9366)),
        ("years", Status.FULFILLED, share(1, 1)),
        ("same_end_lop_first", Status.PARTLY_FULFILLED, share(240, 300)),
        ("dup_periods_dims", Status.FULFILLED, share(1, 1)),
        ("pct_dims", Status.PARTLY_FULFILLED, Number(Fraction(1, 3), Fraction(2, 3), "range")),
        ("partition", Status.PARTLY_FULFILLED, share(9, 10)),
        ("nominal", Status.REACHED, None),
        ("comment", Status.PARTLY_FULFILLED, share(2, 5)),
        ("fall", Status.PARTLY_FULFILLED, share(26, 126)),
        ("old", Status.NOT_DUE, None),
        ("money", Status.EXCEEDED, share(4_721_182, 3_500_000)),
    ],
)
def test_each_pattern_has_its_answer(cases: Path, name: str, status: Status, expected: Number | None) -> None:
    """The status and share of each small file are those that its table says."""
    answer = answer_of(cases / f"{name}.xml")
    assert answer.status is status
    assert answer.share == expected


def test_what_was_inferred_is_told_with_its_evidence(cases: Path) -> None:
    """That figures are those of each period is a remark at the indicator's line, and stands in the explanation."""
    file = cases / "quarters.xml"
    (told,) = [problem for problem in read_iati(file).problems if problem.severity == "info"]
    assert "a target of 0 follows one of 9,366" in str(told.message)
    assert told.declared_at.line == 2
    assert told.project == "XM-T-1 (T)"
    assert "a target of 0 follows one of 9,366" in str(answer_of(file).explain())
    assert "two periods that end on 31 December 2022" in told_in(cases / "same_end_lop_first.xml")


def test_what_is_not_asked_of_the_small_files(cases: Path) -> None:
    """Units, sources and activities are not asked of IATI; a comment is an explanation, a text is a target."""
    for file in cases.glob("*.xml"):
        assert codes_in(file).isdisjoint({"LF114", "LF115", "LF130", "LF137"}), file
    assert "LF204" not in codes_in(cases / "comment.xml")
    assert "LF113" not in codes_in(cases / "qualitative.xml")
    project = project_in(cases / "qualitative.xml")
    (declared,) = project.indicators()
    assert isinstance(declared, Qualitative)
    assert isinstance(declared.target, tuple)
    assert declared.target[0].value == "Strategy adopted by parliament"
    (comment,) = project_in(cases / "comment.xml").indicators()
    assert "lockdown" in comment.observations[0].explanation


def test_a_fall_that_is_wanted_is_nowhere_called_worse(cases: Path) -> None:
    """A flag against baseline and target is a warning; no rule takes the fall for a deterioration."""
    file = cases / "fall.xml"
    assert {"LF150", "LF203"}.isdisjoint(codes_in(file))
    (warned,) = [problem for problem in read_iati(file).problems if problem.code == "LF121"]
    assert (warned.severity, warned.concern) == ("warning", "contradiction")


def test_outputs_alone_are_said_once_for_the_activity(cases: Path, tmp_path: Path) -> None:
    """Where every result is an output, LF101 has the activity as its subject; type 9 is asked for its level."""
    (found,) = [line for line in check(project_in(cases / "onlyoutput.xml")) if line.code == "LF101"]
    assert found.subject == "XM-T-1"
    assert '<result type="...">' in str(found.help)
    assert "LF102" in codes_in(cases / "type9.xml")
    assert "LF101" not in codes_in(cases / "type9.xml")
    outcome = file_of(tmp_path, activity(indicator(START + years((10, 4))), type="2"))
    assert {"LF101", "LF102"}.isdisjoint(codes_in(outcome))


def test_activities_are_compared_by_what_they_measure(cases: Path, tmp_path: Path) -> None:
    """Indicators are matched by reference or statement and never by their position."""
    first, second = read_iati(cases / "compare.xml").projects
    pairs = compare(first, second)
    assert not isinstance(pairs, Evaluation)
    assert [pair.compared for pair in pairs.pairs] == [None, None]
    wells = indicator(START + years((10, 4)), "Wells built")
    people = indicator(START + years((20, 9)), "People trained")
    twins = (activity(wells + people), activity(people + wells, identifier="XM-T-2"))
    again = compare(*read_iati(file_of(tmp_path, *twins)).projects)
    assert [pair.statement for pair in again.pairs if pair.compared] == ["Wells built", "People trained"]


@pytest.mark.parametrize(
    ("figures", "accumulates", "evidence"),
    [
        (((50, 40), (80, 70), (60, 65)), "increments", "a target of 60 follows one of 80"),
        (((100, 40), (0, 70)), "increments", "a target of 0 follows one of 100"),
        (((1000, 1000), (1000, 950), (1000, 980)), "open", "nothing in the file shows which"),
        (((50, 40), (80, 70), (100, 90)), "open", "nothing in the file shows which"),
    ],
)
def test_periods_go_together_by_what_they_show(
    figures: tuple[tuple[int, int], ...], accumulates: str, evidence: str, tmp_path: Path
) -> None:
    """A fall in targets shows figures of each period; a fall in actuals alone leaves both readings open."""
    file = file_of(tmp_path, activity(indicator(START + years(*figures))))
    (declared,) = project_in(file).indicators()
    assert declared.accumulates == accumulates
    assert evidence in told_in(file)


@pytest.mark.parametrize(
    ("whole", "figures", "accumulates"),
    [
        ((180, 150), ((50, 40), (60, 50), (70, 60)), "increments"),
        ((300, 280), ((100, 90), (200, 190), (300, 280)), "running-total"),
        ((300, 240), ((100, 90), (100, 100), (100, 50)), "increments"),
    ],
)
def test_wholes_show_what_their_years_are(
    whole: tuple[int, int], figures: tuple[tuple[int, int], ...], accumulates: str, tmp_path: Path
) -> None:
    """Years that sum to the whole are figures of each; where the last is the whole they are running totals."""
    target, actual = whole
    life = period("2020-01-01", "2022-12-31", f'<target value="{target}"/><actual value="{actual}"/>')
    for inside in (life + years(*figures), years(*figures) + life):
        file = file_of(tmp_path, activity(indicator(START + inside)))
        (declared,) = project_in(file).indicators()
        assert declared.accumulates == accumulates
        assert answer_of(file).share == share(actual, target)


def test_a_state_that_is_to_fall_is_no_figure_of_each_period(tmp_path: Path) -> None:
    """Targets below a baseline, each lower than the last, may be states: nothing is concluded from the fall."""
    start = '<baseline year="2019" value="900"/>'
    file = file_of(tmp_path, activity(indicator(start + years((800, 810), (600, 650), (400, 500)), "Malaria cases")))
    (declared,) = project_in(file).indicators()
    assert declared.accumulates == "open"
    policy = IatiPolicy(accumulates="snapshot")
    assert answer_of(file, policy=policy).share == share(4, 5)


def test_percentages_of_a_year_stand_beside_that_of_the_whole(tmp_path: Path) -> None:
    """A percentage of the last year neither adds up nor contradicts that of the whole which ends with it."""
    life = period("2020-01-01", "2022-12-31", '<target value="60"/><actual value="50"/>')
    last = period("2022-01-01", "2022-12-31", '<target value="80"/><actual value="70"/>')
    start = '<baseline year="2019" value="20"/>'
    file = file_of(tmp_path, activity(indicator(start + last + life, "Schools with water", 'measure="2"')))
    assert answer_of(file).share == share(3, 4)


def test_the_flag_is_evidence_and_no_declaration(tmp_path: Path) -> None:
    """A flag against baseline and target is not used, and a count flagged to fall has no word of praise."""
    start = '<baseline year="2019" value="10"/>'
    flagged = indicator(start + years((40, 35)), attributes='measure="1" ascending="0"')
    file = file_of(tmp_path, activity(flagged))
    assert answer_of(file).status is Status.PARTLY_FULFILLED
    assert "LF121" in codes_in(file)
    for figures in (((40, 35),), ((40, 45),), ((40, 30), (20, 50))):
        without = indicator(years(*figures), attributes='measure="1" ascending="0"')
        assert answer_of(file_of(tmp_path, activity(without))).status not in PRAISING
    rising = indicator(years((40, 45)), "Level of trust", attributes='measure="2" ascending="1"')
    assert answer_of(file_of(tmp_path, activity(rising))).status is Status.EXCEEDED


def test_placeholders_are_not_set(tmp_path: Path) -> None:
    """0 of 0 is not set where more is better or nothing says which; 0 to fall to is a target; 9999 is no value."""
    file = file_of(tmp_path, activity(indicator(START + years((0, 0)))))
    assert answer_of(file).status not in PRAISING
    assert "0 of 0" in told_in(file)
    met = file_of(tmp_path, activity(indicator(START + years((0, 0), (0, 85)), "Land cleared (m2)")))
    assert answer_of(met).status not in PRAISING
    falls = '<baseline year="2019" value="12.6"/>' + years((0, 0))
    fallen = file_of(tmp_path, activity(indicator(falls, "Girls who dropped out", 'measure="2" ascending="0"')))
    assert answer_of(fallen).status is Status.FULFILLED
    half = '<baseline year="2019" value="20"/>' + years((60, 50), (0, 0))
    assert answer_of(file_of(tmp_path, activity(indicator(half, "Schools with water", 'measure="2"')))).share == share(
        3, 4
    )
    value = file_of(tmp_path, activity(indicator(START + years((9999, 5)))))
    assert answer_of(value).status is Status.NOT_COMPUTABLE
    assert "placeholder" in answer_of(value).reason
    unread = file_of(tmp_path, activity(indicator(years(("1,234", 5)), "Index of readiness")))
    assert "“1,234” may have a decimal or a thousands comma" in answer_of(unread).reason


def cell(value: int, **dimensions: str) -> tuple[Figure, Number]:
    """Return a part of a figure."""
    return Figure(str(value), dimensions=tuple(dimensions.items())), Number(value, value)


def joined_value(*cells: tuple[Figure, Number], adds_up: bool = True, aggregates: bool = True) -> str:
    """Return what parts come to, as text."""
    return "; ".join(str(part.value) for part in joined(rows_of(cells), adds_up=adds_up, aggregates=aggregates))


def test_parts_add_up_where_they_are_all_of_it() -> None:
    """Full crosses and several categories add up; single parts and crosses with gaps are bounds; sets are not mixed."""
    women, men = cell(40, sex="female"), cell(60, sex="male")
    assert joined_value(women, men) == "100"
    assert joined_value(women) == "at least 40"
    assert joined_value(women, men, cell(100, sex="Total")) == "100"
    assert joined_value(women, men, cell(70, age="young"), cell(30, age="old")) == "100"
    assert joined_value(women, men, cell(70, age="young"), cell(20, age="old")) == "90 to 100"
    assert joined_value(women, men, cell(10, disability="yes")) == "100"
    crossed = [cell(1, sex="f", age="y"), cell(2, sex="f", age="o"), cell(3, sex="m", age="y")]
    assert joined_value(*crossed) == "at least 6"
    assert joined_value(*crossed, cell(4, sex="m", age="o")) == "10"
    assert joined_value(*crossed, cell(4, sex="m", age="o"), cell(5, sex="unknown", age="unknown")) == "15"
    assert joined_value(cell(40, location="Naryn"), cell(60, location="Ghana")) == "100"  # "na" is within both names
    assert joined_value(women, men, aggregates=False) == "60 to 100"
    assert joined_value(women, men, adds_up=False) == "40 to 60"


def test_counts_inside_dimensions_are_parts() -> None:
    """A number in the place of a category is the count of it, unless the dimension has numbers as categories."""
    inside = Figure("50", dimensions=(("Female", "30"), ("Male", "20")))
    (whole,) = joined(rows_of([(inside, Number(50, 50))]), adds_up=True)
    assert str(whole.value) == "50"
    assert {part: str(value) for cells in whole.split.values() for part, value in cells.items()} == {
        "Female": "30",
        "Male": "20",
    }
    without = Figure(None, dimensions=(("Female", "30"), ("Male", "20")))
    (summed,) = joined(rows_of([(without, Missing("not given"))]), adds_up=True)
    assert str(summed.value) == "50"
    assert joined_value(cell(50, age="18")) == "at least 50"


@given(st.lists(st.integers(0, 99), min_size=2, max_size=5), st.integers(0, 4))
def test_percentages_lie_between_their_parts(values: list[int], place: int) -> None:
    """Whatever the parts of a percentage are, the total is from the least to the greatest of them, never their sum."""
    cells = [cell(value, group=str(number)) for number, value in enumerate(values, place)]
    (whole,) = joined(rows_of(cells), adds_up=False)
    assert whole.value == between(min(values), max(values))


def test_measures_become_kinds(tmp_path: Path) -> None:
    """Money and yes or no are read under measure 3, steps under 4; texts are kept; units come from titles."""

    def declared(inside: str, title: str, measure: int) -> Indicator:
        (made,) = project_in(file_of(tmp_path, activity(indicator(inside, title, f'measure="{measure}"')))).indicators()
        return made

    assert isinstance(declared(years(("$1.5 million", "USD 2,000,000")), "Funds raised", 3), Money)
    assert isinstance(declared(years(("Yes", "No")), "Law passed", 3), Milestone)
    steps = declared('<baseline year="2019" value="1"/>' + years((3, 2)), "Level of readiness", 4)
    assert isinstance(steps, Ordinal)
    assert (steps.scale, steps.best) == (("1", "2", "3"), "last")
    texts = declared(years(("Draft ready", "Draft ready")), "Strategy", 3)
    assert isinstance(texts, Qualitative)
    assert texts.observations[0].value == "Draft ready"
    assert declared(years((5, 4)), "Rural roads (Km)", 1).unit == "km"
    assert declared(years((5, 4)), "%", 1).unit == "percent"


@pytest.mark.parametrize(
    ("title", "unit"),
    [
        ("Km", "km"), ("%", "percent"), ("Ton/Ha", "tonne/ha"), ("Yield of maize (kg/ha)", "kg/ha"),
        ("Number of schools rebuilt", "school"), ("Hectares restored", "ha"), ("Trust in the police", None),
        ("Number", None), ("2020", None),
    ],
)  # fmt: skip
def test_units_are_proposed_from_titles(title: str, unit: str | None) -> None:
    """A title that is a unit, ends in one in brackets or begins with what is counted names it; others name none."""
    assert unit_in(title) == unit


@pytest.mark.parametrize("text", ["12", "5 km", "abc 12", "£", "EUR", "n/a", "£1,500 or £2,000", ""])
def test_what_is_no_money_is_none(text: str) -> None:
    """Plain numbers, units and words are no sums of money."""
    assert money(text, "USD") is None


def test_dollars_are_those_of_the_activity() -> None:
    """A sign that several currencies share is read as the activity's own, else as the commonest."""
    assert money("$10", "CAD") == (Number(10, 10), "CAD")
    assert money("$10", "SEK") == (Number(10, 10), "USD")


@pytest.mark.parametrize(
    ("title", "others", "value"),
    [
        ("Index of readiness", (), "missing"),
        ("People trained", (), "1512"),  # nobody counts one and a half people
        ("Index of readiness", ("740,000,000",), "1512"),
        ("Index of readiness", ("1,500",), "1512"),
        ("Index of readiness", ("0,512",), "1.512"),
        ("Average number of people in a household", (), "missing"),
    ],
)
def test_commas_are_what_the_activity_shows(title: str, others: Sequence[str], value: str, tmp_path: Path) -> None:
    """A comma before three digits is read where what is counted, or other figures of the activity, settle it."""
    beside = "".join(indicator(years((1, text)), f"Another {number}") for number, text in enumerate(others))
    file = file_of(tmp_path, activity(beside + indicator(years(("2", "1,512")), title)))
    (figure,) = [entry for node in project_in(file).nodes for entry in node.indicators][-1].observations
    assert (figure.value == Number(Fraction(value), Fraction(value))) if value != "missing" else figure.is_missing
    assert "“1,512” may have" if value == "missing" else "“1,512” is read with a" in told_in(file)


def test_what_falls_due_after_the_update_is_not_late(tmp_path: Path) -> None:
    """A date that is asked for is obeyed; what is due after the update has no figure yet, or is judged as of it."""
    first = '<target value="100"/>'
    inside = START + period("2020-01-01", "2022-12-31", first)
    empty = file_of(tmp_path, activity(indicator(inside), updated="2021-06-30"))
    assert answer_of(empty).on.isoformat() == "2021-06-30"
    later = answer_of(empty, on="2023-06-30")
    assert later.status is Status.NOT_DUE
    assert "30 June 2021" in later.reason
    reported = START + period("2020-01-01", "2020-12-31", '<actual value="40"/>') + inside.removeprefix(START)
    judged = answer_of(file_of(tmp_path, activity(indicator(reported), updated="2021-06-30")), on="2023-06-30")
    assert judged.on.isoformat() == "2020-12-31"
    assert judged.status is Status.ON_TRACK
    running = whole_with(100).replace("/></period>", "/><actual value='50'/></period>", 1)
    half_way = answer_of(file_of(tmp_path, activity(indicator(running), updated="2021-06-30")))
    assert (half_way.on.isoformat(), half_way.status) == ("2021-06-30", Status.ON_TRACK)
    assert "taken-until-update" in {note.code for reading in half_way.answers for note in reading.judgement.notes}
    ended = file_of(tmp_path, activity(indicator(inside), updated="2023-06-30"))
    assert answer_of(ended).status is Status.NOT_MEASURED


@settings(max_examples=25)
@given(st.permutations(range(4)))
def test_ids_do_not_depend_on_the_order(order: list[int]) -> None:
    """Whatever the order of indicators in a file, each has the id that its reference or title gives it."""
    import tempfile  # a fixture would be shared by all examples

    listed = [
        indicator(START + years((10, 4)), "Wells built"),
        indicator(START + years((20, 4)), "Wells built"),
        indicator(START + years((30, 4)), "Latrines in use"),
        indicator('<reference vocabulary="99" code="KPI 7"/>' + START + years((40, 4)), "Pumps"),
    ]
    with tempfile.TemporaryDirectory() as folder:
        file = file_of(Path(folder), activity("".join(listed[place] for place in order)))
        ids = {target_of(declared): declared.id for declared in project_in(file).indicators()}
    assert ids["30"] == "latrines-in-use"
    assert ids["40"] == "KPI-7"
    assert ids["10"].startswith("wells-built-")
    assert len(set(ids.values())) == 4
    SEEN.append(ids)
    assert ids == SEEN[0]


SEEN: list[dict[str, str]] = []


def target_of(declared: Indicator) -> str:
    """Return the first target of an indicator as text."""
    assert isinstance(declared.target, tuple)
    return str(declared.target[0].value)


def test_an_indicator_published_by_year_is_one(tmp_path: Path) -> None:
    """Indicators of one title and reference whose periods differ are joined, with a remark."""
    first = indicator(START + period("2020-01-01", "2020-12-31", '<target value="10"/><actual value="9"/>'))
    second = indicator(period("2021-01-01", "2021-12-31", '<target value="5"/><actual value="5"/>'))
    file = file_of(tmp_path, activity(first + second))
    (declared,) = project_in(file).indicators()
    assert [str(observation.value) for observation in declared.observations] == ["9", "5"]
    assert "read as one with 2 periods" in told_in(file)
    apart = file_of(tmp_path, activity(first + first))
    assert len(list(project_in(apart).indicators())) == 2


def test_many_activities_are_a_programme(tmp_path: Path) -> None:
    """A file of several activities is a programme, packed or not, whatever its name says; damage is one plain line."""
    body = activity(indicator(START + years((10, 4)))) + activity(indicator(START + years((10, 4))), identifier="XM-2")
    file = file_of(tmp_path, body)
    packed = tmp_path / "b.xml.gz"
    packed.write_bytes(gzip.compress(file.read_bytes()) + gzip.compress(b""))
    named = tmp_path / "c.iati"
    named.write_bytes(b"\xef\xbb\xbf" + file.read_bytes())
    for path in (file, packed, named):
        loaded = load(path)
        assert isinstance(loaded, Programme)
        assert [project.id for project in loaded] == ["XM-T-1", "XM-2"]
    broken = tmp_path / "d.xml.gz"
    broken.write_bytes(packed.read_bytes()[:60])
    wrong = tmp_path / "e.xml"
    wrong.write_text('{"logframe": 1}', encoding="utf-8")
    for path in (broken, wrong):
        result = CliRunner().invoke(main, ["check", str(path)])
        assert result.exit_code == 2
        assert len(result.stderr.strip().splitlines()) == 1


def test_the_command_takes_policies_codes_and_activities(tmp_path: Path) -> None:
    """Policies are options, codes of the reader are selected and ignored, and ACTIVITY/INDICATOR names one of many."""
    wells = indicator(START + years((20, "N/A"), (10, 8)), "Wells built")
    file = str(file_of(tmp_path, activity(wells), activity(wells, identifier="XM-2")))

    def run(*words: str) -> str:
        return CliRunner().invoke(main, list(words)).output

    selected = run("check", file, "--select", "IATI-8", "--format", "github")
    assert selected.count("IATI-8.10.2") == 2
    assert "LF" not in selected
    assert "IATI" not in run("check", file, "--ignore", "IATI", "--format", "github")
    assert "indicators: 2; with a baseline: 2, a target: 2, a figure: 2, all three: 2" in run("check", file)
    assert "80 %" in run("evaluate", file, "--accumulates", "snapshot")
    assert "at least 26.7 %" in run("evaluate", file)
    coverage = json.loads(run("check", file, "--format", "json"))["coverage"]
    assert coverage == {"indicators": 2, "baseline": 2, "target": 2, "actual": 2, "whole": 2}
    assert "explain" not in run("explain", file, "XM-2/wells-built").splitlines()[0]
    assert "XM-2/wells-built" in run("explain", file, "wells-built")


def whole_with(target: int, *actuals: int, baseline: str = "") -> str:
    """Write a target of three years, and the actuals of its half years one after the other."""
    whole = period("2020-01-01", "2022-12-31", f'<target value="{target}"/>')
    halves = [(f"{year}-{first}", f"{year}-{last}") for year in (2020, 2021, 2022)
              for first, last in (("01-01", "06-30"), ("07-01", "12-31"))]  # fmt: skip
    return (
        baseline
        + whole
        + "".join(period(*half, f'<actual value="{actual}"/>') for half, actual in zip(halves, actuals, strict=False))
    )


def test_one_target_of_the_whole_leaves_its_figures_to_the_general_rule(tmp_path: Path) -> None:
    """Outputs that are counted add up towards it, and that is said; of outcomes all readings stay open."""
    counted = indicator(whole_with(60, 20, 10, 10, 10, 5, 4), attributes='measure="1" ascending="1"')
    answer = answer_of(file_of(tmp_path, activity(counted)))
    assert answer.share == Number(Fraction(59, 60), Fraction(59, 60))
    assert "taken-as-flow" in {reason.code for reason in answer.reasons}
    outcome = answer_of(file_of(tmp_path, activity(counted, type="2")))
    assert outcome.status is Status.NOT_REACHED
    own = indicator(years((20, 20), (20, 10), (20, 15)))
    assert project_in(file_of(tmp_path, activity(own))).indicator("people-trained").accumulates == "open"


def test_one_period_leaves_nothing_open(tmp_path: Path) -> None:
    """The figure and target of a single period give one word, whatever the level, baseline and measure."""
    for inside in (years((100, 60)), START + years((100, 60)), START + years((100, 100)), years((100, 130))):
        for type in "123":
            answer = answer_of(
                file_of(tmp_path, activity(indicator(inside, attributes='measure="1" ascending="1"'), type=type))
            )
            assert answer.status is not Status.UNDECIDED


@settings(max_examples=40)
@given(st.lists(st.integers(0, 50), min_size=2, max_size=6), st.integers(1, 120))
def test_what_falls_is_no_running_total(figures: list[int], target: int) -> None:
    """Of a count whose figures fall, a fall leaves open whether they add up or are states, and nothing else."""
    observations = [Observation(figure, period=f"{2010 + year}") for year, figure in enumerate(figures)]
    count = Count("i", "People", level="outcome", target=target, observations=observations)
    falls = any(second < first for first, second in pairwise(figures))
    assert ("running-total" in accumulations(count)[0]) == (not falls)
    assert {"snapshot", "increments"} <= set(accumulations(count)[0])


@pytest.mark.parametrize("verb", ["check", "evaluate", "explain"])
def test_nothing_is_said_of_a_file_that_is_broken_further_down(verb: str, tmp_path: Path) -> None:
    """Activities are answered as they come, but only once the file was gone through to its end."""
    file = file_of(tmp_path, activity(indicator(START + years((10, 4)))) * 3)
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("</iati-activities>", "\n" * 100_000 + "</broken>"), encoding="utf-8")
    result = CliRunner().invoke(main, [verb, str(file)])
    assert result.exit_code == 2
    assert not result.stdout
    assert len(result.stderr.strip().splitlines()) == 1
    file.write_text("<iati-activities><!-- a --><iati-activity><!-- a --></iati-activity></iati-activities>", "utf-8")
    assert "no activity of the file has results" in CliRunner().invoke(main, [verb, str(file)]).stderr
    given_in = CliRunner().invoke(main, [verb, "-"], input=text)
    assert given_in.stdout
    assert "-:" in given_in.stdout or verb != "check"
