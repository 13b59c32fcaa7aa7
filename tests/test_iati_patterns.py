"""More patterns of published data than the small files have: states, meeting periods, scales, languages, parts."""

from __future__ import annotations

import json
import re
from fractions import Fraction
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from logframe import (
    Count,
    Milestone,
    Observation,
    Ordinal,
    Percentage,
    Project,
    Qualitative,
    Target,
    between,
    convert,
    evaluate,
    portfolio,
    save,
)
from logframe.cli import main
from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.values.numbers import Number
from logframe.evaluation.fulfilment.accumulations import accumulations
from logframe.evaluation.fulfilment.states_in_words import state_in
from logframe.evaluation.statuses import PRAISING, Status
from logframe.exchange.iati.titles import unit_in
from logframe.iati import read_iati
from test_iati_cases import (
    START,
    activity,
    answer_of,
    codes_in,
    file_of,
    indicator,
    period,
    project_in,
    share,
    told_in,
    years,
)

RISING = 'measure="1" ascending="1"'


def of(target: object, actual: object) -> str:
    """Write a target and an actual."""
    return f'<target value="{target}"/><actual value="{actual}"/>'


def whole(inside: str) -> str:
    """Write one period over the years of the activity."""
    return period("2020-01-01", "2022-12-31", inside)


def parts(tag: str, **values: int) -> str:
    """Write the figures of one dimension."""
    return "".join(
        f'<{tag} value="{value}"><dimension name="sex" value="{part}"/></{tag}>' for part, value in values.items()
    )


def reported(target: int, *actuals: int) -> str:
    """Write a target of the whole, and the actuals of the years from 2020 on."""
    return whole(f'<target value="{target}"/>') + "".join(
        period(f"{year}-01-01", f"{year}-12-31", f'<actual value="{actual}"/>')
        for year, actual in enumerate(actuals, 2020)
    )


QUARTERS = "".join(
    period(f"2020-{start}", f"2020-{end}", of(target, actual))
    for start, end, target, actual in (
        ("01-01", "03-31", 10, 8), ("04-01", "06-30", 20, 25), ("07-01", "09-30", 5, 5), ("10-01", "12-31", 15, 10),
    )
)  # fmt: skip
MEETING = period("2020-01-01", "2021-01-01", of(50, 50)) + period("2021-01-01", "2022-01-01", of(40, 30))
ONE_START = (
    period("2020-01-01", "2020-12-31", of(15, 10))
    + period("2020-01-01", "2021-12-31", of(25, 20))
    + whole(of(40, 30))
)  # fmt: skip


@pytest.mark.parametrize(
    ("inside", "title", "status", "expected"),
    [
        (QUARTERS, "Farmers trained", Status.PARTLY_FULFILLED, share(48, 50)),
        (MEETING, "Farmers trained", Status.PARTLY_FULFILLED, share(80, 90)),
        (ONE_START, "Farmers trained", Status.PARTLY_FULFILLED, share(30, 40)),
        (whole('<target value="500"/>') + years((100, 90), (200, 150), (200, 210)), "Wells built",
         Status.PARTLY_FULFILLED, share(450, 500)),
        (START + years((10, 12), (20, 19), (30, 27)), "Cumulative number of wells built", Status.PARTLY_FULFILLED,
         share(27, 30)),
        (START + years((0, 0), (50, 40)), "Wells built", Status.PARTLY_FULFILLED, share(40, 50)),
        ('<baseline year="9999" value="9999"/>' + whole(of(50, 40)), "Wells built", Status.PARTLY_FULFILLED,
         share(40, 50)),
        (reported(200, 120, 110, 110), "Number of teachers trained", Status.EXCEEDED, share(340, 200)),
        (reported(100, 60, 30, 40), "New students enrolled", Status.EXCEEDED, share(130, 100)),
        (whole('<target value="100"/>' + parts("actual", Girls=40, Boys=50, All=90)), "Children trained",
         Status.PARTLY_FULFILLED, share(90, 100)),
        (whole('<target value="100"/>' + parts("actual", F=40) + parts("actual", F=45, M=50)), "People trained",
         Status.PARTLY_FULFILLED, Number(Fraction(90, 100), Fraction(95, 100), "range")),
        (whole('<target value="80"/>') + whole('<actual value="60"/>'), "Wells built", Status.PARTLY_FULFILLED,
         share(60, 80)),
    ],
)  # fmt: skip
def test_patterns_have_their_answers(inside: str, title: str, status: Status, expected: Number, tmp_path: Path) -> None:
    """Each pattern comes to the status and share that a reader of the file works out by hand."""
    answer = answer_of(file_of(tmp_path, activity(indicator(inside, title, RISING))))
    assert (answer.status, answer.share) == (status, expected)


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Beneficiaries actively engaged", "actively"),
        ("People receiving antiretroviral treatment", "receiving"),
        ("Number of students enrolled", "enrolled"),
        ("Staff employed", "employed"),
        ("Personnes inscrites au registre", "inscrites"),
        ("Personas que reciben alimentos", "que reciben"),
        ("Antal anställda", "anställda"),
        ("Число получающих помощь", "получающих"),
    ],
)
def test_a_count_worded_as_a_state_is_not_simply_added_up(title: str, words: str, tmp_path: Path) -> None:
    """Where only the sum over years would reach the target, the word is open, with the words that show a state."""
    file = file_of(tmp_path, activity(indicator(reported(200, 120, 150, 170), title, RISING)))
    answer = answer_of(file)
    assert answer.status is Status.UNDECIDED
    assert answer.share == Number(Fraction(170, 200), Fraction(440, 200), "range")
    assert words in {reason.fields.get("words") for reason in answer.reasons}
    assert f"“{words}”" in told_in(file)


@given(st.lists(st.integers(1, 50), min_size=2, max_size=5), st.integers(1, 300))
def test_words_of_a_state_never_add_praise(figures: list[int], target: int) -> None:
    """In every format: a count worded as a state is praised only where each of its readings reaches the target."""
    observations = [Observation(figure, period=f"{2010 + year}") for year, figure in enumerate(figures)]
    count = Count("i", "People using latrines", level="output", direction="increase", baseline=0, target=target,
                  observations=observations)  # fmt: skip
    made = Project("p", "P", period=f"2010/{2009 + len(figures)}")
    made.result("r", "R", level="output", indicators=[count])
    (answer,) = evaluate(made, on="2016-01-31")
    assert (answer.status in PRAISING) == (figures[-1] >= target)
    assert "accumulation-of-a-state" in {message.code for message in accumulations(count)[1]}


@pytest.mark.parametrize(
    "statement",
    ["People trained", "Functional literacy classes held", "Newly employed youth", "Technical working groups formed",
     "Households provided with access to water", "People trained using the manual", "Number of training sessions"],
)  # fmt: skip
def test_what_happens_in_a_period_is_no_state(statement: str) -> None:
    """Words of events, and of what is new in each period, are no evidence of a state."""
    assert state_in(statement) is None


def test_a_fall_in_targets_shows_nothing_of_a_state(tmp_path: Path) -> None:
    """Targets of a state may fall; that periods sum to the whole shows that its figures add up all the same."""
    falls = project_in(file_of(tmp_path, activity(indicator(START + years((90, 80), (80, 70)), "Students enrolled"))))
    assert [declared.accumulates for declared in falls.indicators()] == ["open"]
    sums = whole(of(150, 135)) + years((50, 45), (50, 45), (50, 45))
    file = file_of(tmp_path, activity(indicator(sums, "Students enrolled", RISING)))
    assert answer_of(file).share == share(135, 150)


@pytest.mark.parametrize(
    ("start", "target", "actual", "status"),
    [
        ("Low", "High", "Medium", Status.NOT_REACHED),
        ("Red", "Amber", "Green", Status.EXCEEDED),
        ("Level 1", "Level 3", "Level 2", Status.NOT_REACHED),
        ("Très faible", "Moyen", "Moyen", Status.REACHED),
        ("Level 4", "Level 2", "Level 1", Status.EXCEEDED),
        ("Seed", "Tree", "Shrub", Status.NOT_MEASURED),
    ],
)
def test_steps_of_a_usual_scale_have_their_order(
    start: str, target: str, actual: str, status: Status, tmp_path: Path
) -> None:
    """Steps that are numbered or of a usual ladder are ranked; of others only baseline and targets have a place."""
    inside = f'<baseline year="2019" value="{start}"/>' + whole(of(target, actual))
    file = file_of(tmp_path, activity(indicator(inside, "Capacity", 'measure="4"')))
    assert isinstance(next(iter(project_in(file).indicators())), Ordinal)
    assert answer_of(file).status is status


@pytest.mark.parametrize(
    ("lang", "title"), [("en", "Wells built"), ("fr-FR", "Puits construits"), ("", "Puits construits")]
)
def test_texts_are_taken_in_the_language_of_the_activity(lang: str, title: str, tmp_path: Path) -> None:
    """Of a text in several languages that of the activity is taken, else the first."""
    several = "</narrative>".join(
        ['<narrative xml:lang="fr">Puits construits', '<narrative xml:lang="EN">Wells built', ""]
    )
    published = activity(indicator(START + whole(of(50, 40)))).replace("<narrative>People trained</narrative>", several)
    if lang:
        published = published.replace("<iati-activity ", f'<iati-activity xml:lang="{lang}" ')
    (declared,) = project_in(file_of(tmp_path, published)).indicators()
    assert str(declared.statement) == title


def facts(declared: Indicator) -> list[tuple[str, str, object]]:
    """Return what the figures of an indicator say."""
    return [
        (str(observation.value), observation.explanation, observation.disaggregation)
        for observation in declared.observations
    ]


def test_parts_of_figures_are_written_where_the_standard_has_them(tmp_path: Path) -> None:
    """Dimensions, crosses and locations of a project are elements of its IATI file, and read as the same parts."""
    crossed = "".join(
        f'<actual value="{value}"><location ref="L1"/><dimension name="sex" value="{sex}"/>'
        f'<dimension name="age" value="{age}"/><comment><narrative>Rain</narrative></comment></actual>'
        for value, sex, age in ((1, "F", "young"), (2, "F", "old"), (3, "M", "young"), (4, "M", "old"))
    )
    inside = START + whole('<target value="20"/>' + crossed)
    first = project_in(file_of(tmp_path, activity(indicator(inside, "People trained", RISING))))
    written = tmp_path / "written.xml"
    save(first, written)
    text = written.read_text(encoding="utf-8")
    assert (text.count('<dimension name="sex"'), text.count('<dimension name="age"')) == (4, 4)
    # Without the project beside them, the results say the same.
    start, _, rest = text.partition("<lf:project")
    written.write_text(start + rest.partition("</lf:project>")[2], encoding="utf-8")
    (again,) = project_in(written).indicators()
    (before,) = first.indicators()
    assert facts(again) == facts(before)


def test_places_are_dimensions(tmp_path: Path) -> None:
    """Figures of several places in one period are told apart in the written file."""
    observations = [Observation(40, period="2020", place="Osh"), Observation(30, period="2020", place="Naryn")]
    declared = Project("P-1", "P", period="2020")
    declared.result(
        "r", "R", level="output", indicators=[Count("i", "Wells built", target=100, observations=observations)]
    )
    written = tmp_path / "places.xml"
    save(declared, written)
    assert written.read_text(encoding="utf-8").count('<dimension name="place"') == 2


def test_judgements_dates_and_updates_are_written_as_the_standard_has_them(tmp_path: Path) -> None:
    """A judgement is measure 5, an end that has not come is planned, and the day of the update is that of the file."""
    inside = '<baseline year="2019" value="No law"/>' + whole(of("Law passed", "Draft"))
    file = file_of(tmp_path, activity(indicator(inside, "Law", 'measure="5"'), type="2", updated="2021-05-01"))
    save(project_in(file), tmp_path / "written.xml")
    text = (tmp_path / "written.xml").read_text(encoding="utf-8")
    for words in ('measure="5"', 'type="2" iso-date="2020-01-01"', 'type="3" iso-date="2022-12-31"'):
        assert words in text.replace("activity-date ", "")
    assert 'last-updated-datetime="2021-05-01T00:00:00Z"' in text
    assert text.partition("<lf:project")[0].count("Draft") == 1


SUMS: dict[tuple[str, str], object] = {
    ("€ 1.200.000", "€ 900.000"): share(3, 4),
    ("€ 1.200,50", "€ 600,25"): share(1, 2),
    ("USD 2,500,000", "USD 1.25 million"): share(1, 2),
    ("£100", "$120"): None,
}


@pytest.mark.parametrize(("target", "actual"), SUMS)
def test_sums_of_money_are_read_by_the_signs_of_their_file(target: str, actual: str, tmp_path: Path) -> None:
    """Points between thousands are those of the file, and two currencies are never compared."""
    file = file_of(tmp_path, activity(indicator(START + whole(of(target, actual)), "Funds raised", RISING)))
    answer = answer_of(file)
    assert answer.share == SUMS[target, actual]
    assert (answer.status is Status.NOT_MEASURED) == (answer.share is None)


@pytest.mark.parametrize(
    ("title", "language", "beside", "expected"),
    [
        ("People reached", "", "", None),
        ("People reached", "en", "", None),
        ("People reached", "es", "", 250_000),
        ("People reached", "es", "12.5", 250),
        ("People reached", "en", "1.234.567", 250_000),
        ("People reached", "en", "12,5", 250_000),
        ("People reached", "en", "1,500", 250),
        ("Kilometres of road", "es", "", 250),
        ("Income generated (USD)", "en", "", None),
        ("People reached", "", "0.000", 250),
    ],
)
def test_a_point_before_three_digits_of_a_count_is_what_the_file_shows(
    title: str, language: str, beside: str, expected: int | None, tmp_path: Path
) -> None:
    """Other figures decide, else the language; without either a count is open, as nobody counts thousandths."""
    inside = indicator(START + whole(of("300.000", "250.000")), title, RISING)
    other = indicator(START + whole(of(beside, beside)), "Tonnes", RISING) if beside else ""
    file = file_of(tmp_path, activity(inside + other))
    file.write_text(file.read_text().replace("<iati-activity", f'<iati-activity xml:lang="{language}"', 1))
    answer = next(iter(evaluate(project_in(file))))
    assert answer.value.value == expected if expected else answer.status is Status.NOT_MEASURED
    assert expected is not None or "may have a decimal or a thousands point" in answer.reason


@pytest.mark.parametrize("value", ["1 200", "12.5%", "$1,200", "<1.5", "8-14"])
def test_a_value_that_is_understood_is_no_plain_number_all_the_same(value: str, tmp_path: Path) -> None:
    """The official rule asks for digits: what is read in spite of it is reported with what it is read as."""
    inside = whole(f'<target value="2000"/><actual value="{escape(value)}"/>')
    file = file_of(tmp_path, activity(indicator(START + inside, "Rate", 'measure="2" ascending="1"')))
    assert "IATI-8.10.2" in codes_in(file)
    assert "is read as" in told_in(file) or "," in value


@given(st.lists(st.tuples(st.integers(1, 40), st.integers(1, 40)), min_size=2, max_size=4), st.sampled_from([0, 5]))
def test_every_reading_is_explained_by_its_own_arithmetic(figures: list[tuple[int, int]], start: int) -> None:
    """Whatever way figures are read, the line that computes a share names the value and target that give it."""
    targets = tuple(Target(target, period=f"{2010 + year}") for year, (target, _) in enumerate(figures))
    observations = [Observation(actual, period=f"{2010 + year}") for year, (_, actual) in enumerate(figures)]
    count = Count("i", "Trainings", level="output", direction="increase", baseline=start, target=targets,
                  accumulates="open", observations=observations)  # fmt: skip
    made = Project("p", "P", period=f"2010/{2009 + len(figures)}")
    made.result("r", "R", level="output", indicators=[count])
    (answer,) = evaluate(made, on="2020-01-31")
    lines = re.findall(
        r"achievement: (?:over equal periods: )?([^/=]+) / ([^/=]+) = ([-\d,.]+) %", str(answer.explain())
    )
    assert lines or answer.share is None
    for above, below, percent in lines:
        value, aim = (Fraction(eval(text)) for text in (above, below))  # of digits, brackets and minus signs alone
        shown = percent.replace(",", "")
        assert abs(100 * value / aim - Fraction(shown)) <= Fraction(6, 100)


def test_the_same_range_in_two_files_of_a_project_is_the_same(tmp_path: Path) -> None:
    """A percentage that lies between its parts did not change from one end to the other."""
    inside = '<baseline year="2019" value="20"/>' + whole('<target value="50"/>' + parts("actual", F=40, M=60))
    file = file_of(tmp_path, activity(indicator(inside, "People with water", 'measure="2"')))
    run("convert", str(file), str(tmp_path / "a.yaml"), "-q")
    assert "the same" in run("compare", str(file), str(tmp_path / "a.yaml"))


DATED: dict[tuple[str, str, str, str], tuple[type[Indicator], Status]] = {
    ("0", "2022:500", "2022:400", ""): (Count, Status.PARTLY_FULFILLED),
    ("0", "2022: 1,500", "2022:1,500", 'measure="1"'): (Count, Status.FULFILLED),
    ("10", "2022:30", "2022:25%", 'measure="2"'): (Percentage, Status.PARTLY_FULFILLED),
    ("No", "2022:Yes", "2022:Yes", ""): (Milestone, Status.REACHED),
    ("score 0", "2022:Score 2", "2022:Score 1", ""): (Ordinal, Status.NOT_REACHED),
    ("None", "2022:Completed", "2022:Completed", ""): (Qualitative, Status.REACHED),
    ("0", "2022:500", ":", ""): (Count, Status.NOT_MEASURED),
    ("2019:0", "2022:500", "2022:400", 'measure="1"'): (Count, Status.PARTLY_FULFILLED),
    ("20 %", "60 %", "45 %", 'measure="1"'): (Percentage, Status.PARTLY_FULFILLED),
}


@pytest.mark.parametrize(("start", "target", "actual", "measure"), DATED)
def test_values_that_name_their_year_are_the_values(
    start: str, target: str, actual: str, measure: str, tmp_path: Path
) -> None:
    """A year before a colon is no number of what is measured; without a measure the values show their kind."""
    inside = f'<baseline year="2019" value="{start}"/>' + whole(of(target, actual))
    file = file_of(tmp_path, activity(indicator(inside, "Plans in place", measure)))
    answer = answer_of(file)
    assert (type(answer.indicator), answer.status) == DATED[start, target, actual, measure]
    if measure:
        assert "IATI-8.9.2" in codes_in(file)
    assert answer.indicator.observations[0].raw == actual


def test_a_value_for_a_year_stands_at_its_end(tmp_path: Path) -> None:
    """What is reported for 2021 in a period to 2022 is what was reached by the end of 2021."""
    file = file_of(tmp_path, activity(indicator(START + whole(of("2022:500", "2021:400")), "Wells built", "")))
    answer = answer_of(file)
    assert [str(observation.period) for observation in answer.indicator.observations] == ["2020-01/2021-12"]
    assert str(answer.expectation.due) == "2022-12-31"
    plain = indicator(START + whole(of("2022:500", "400")), "Wells built", RISING)
    assert answer_of(file_of(tmp_path, activity(plain))).status is Status.NOT_COMPUTABLE


@pytest.mark.parametrize(
    ("target", "actual", "status"),
    [
        ("N:  D:  P: 80 %", "N: 30 D: 40 P: 75 %", Status.PARTLY_FULFILLED),
        ("N: 8 D: 9 P: ", "N: 1", Status.NOT_MEASURED),
    ],
)
def test_a_percentage_with_its_parts_is_read(target: str, actual: str, status: Status, tmp_path: Path) -> None:
    """Of a numerator, a denominator and a percentage the percentage counts, and half of them is no figure."""
    inside = START + whole(of(target, actual))
    assert answer_of(file_of(tmp_path, activity(indicator(inside, "Percentage of people", "")))).status is status


def test_an_indicator_flagged_to_fall_without_baseline_has_no_praise(tmp_path: Path) -> None:
    """Of percentages too: 60 % of 85 % is no success because a publisher flags all that it has to fall."""
    flagged = indicator(whole(of(85, 60)), "Percentage of cases treated", 'measure="2" ascending="0"')
    assert answer_of(file_of(tmp_path, activity(flagged))).status is Status.NOT_JUDGED


def test_periods_that_meet_at_the_end_of_a_year_are_years(tmp_path: Path) -> None:
    """A period that starts on the last day of the one before starts a day later, and no quarter loses a day."""
    inside = (
        period("2020-10-01", "2020-12-31", '<actual value="7"/>')
        + period("2020-01-01", "2020-12-31", of(5, 6))
        + period("2020-12-31", "2021-12-31", of(7, 8))
    )
    declared = next(
        iter(project_in(file_of(tmp_path, activity(indicator(inside, "Visits a month", RISING)))).indicators())
    )
    assert {str(observation.period) for observation in declared.observations} == {"2020-Q4", "2020", "2021"}


def test_the_unknown_alone_are_all(tmp_path: Path) -> None:
    """Where nobody's sex is known, the figure is the whole, not a part of it."""
    inside = START + whole('<target value="100"/>' + parts("actual", Unknown=90))
    assert answer_of(file_of(tmp_path, activity(indicator(inside, "People trained", RISING)))).share == share(9, 10)


@pytest.mark.parametrize(
    ("title", "statement"),
    [("number", "R: number"), ("Kilometers", "R: Kilometers"), ("Wells", "Wells"), ("Roads", "Roads")],
)
def test_a_title_of_a_unit_alone_stands_below_its_result(title: str, statement: str, tmp_path: Path) -> None:
    """What is counted is said by the result where the title says only in what."""
    file = file_of(tmp_path, activity(indicator(START + whole(of(50, 40)), title, RISING)))
    assert [declared.statement for declared in project_in(file).indicators()] == [statement]


@pytest.mark.parametrize(
    ("title", "unit"),
    [
        ("Community health workers trained", None),
        ("Communities served", "community"),
        ("I3-b: People reached", "person"),
    ],
)
def test_units_are_what_a_title_counts(title: str, unit: str | None) -> None:
    """A word before another one is no unit, and a code before a title is none of it."""
    assert unit_in(title) == unit


def test_levels_do_not_add_up(tmp_path: Path) -> None:
    """The level of satisfaction of women and that of men are no sum."""
    figures = "".join(
        f'<actual value="{value}"><dimension name="sex" value="{sex}"/></actual>'
        for value, sex in ((3.33, "F"), (3.25, "M"))
    )
    satisfaction = indicator(whole('<target value="4"/>' + figures), "Level of satisfaction", RISING)
    (declared,) = project_in(file_of(tmp_path, activity(satisfaction))).indicators()
    (observation,) = declared.observations
    assert observation.value == between(3.25, 3.33)


def test_meeting_periods_are_told(tmp_path: Path) -> None:
    """Periods that share the day on which they meet follow each other, with a remark."""
    file = file_of(tmp_path, activity(indicator(MEETING, "Farmers trained", RISING)))
    (problem,) = [line for line in read_iati(file).problems if line.message.code == "iati-periods-meet"]
    assert problem.severity == "info"
    assert [str(observation.period) for observation in project_in(file).indicator("farmers-trained").observations] == [
        "2020",
        "2021",
    ]


ENGAGED = indicator(reported(41, 30, 35, 36), "Beneficiaries actively engaged", RISING)


def run(*words: str) -> str:
    """Run the command and return what it writes."""
    result = CliRunner().invoke(main, list(words))
    assert result.exit_code in (0, 1), result.stderr
    return result.stdout


@pytest.mark.parametrize(("policy", "share"), [("increments", "246.3 %"), ("running-total", "87.8 %")])
def test_policies_are_settings_of_every_command(
    policy: str, share: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A policy of a folder holds for each verb that reads IATI, and an option goes before it."""
    monkeypatch.chdir(tmp_path)
    file_of(tmp_path, activity(ENGAGED))
    (tmp_path / "logframe.toml").write_text(f'accumulates = "{policy}"\n', encoding="utf-8")
    for words in (
        ["evaluate", "a.xml"], ["review", "a.xml", "-o", "-"], ["explain", "a.xml", "beneficiaries-actively-engaged"],
    ):  # fmt: skip
        assert share in run(*words)
        assert share not in run(*words, "--accumulates", "snapshot")
    assert ("LF205" in run("check", "a.xml")) == (policy == "increments")
    run("convert", "a.xml", "a.yaml", "-q")
    assert f"accumulates: {policy}" in (tmp_path / "a.yaml").read_text(encoding="utf-8")
    run("portfolio", "a.xml", "-o", "p.json", "-q")
    (row,) = json.loads((tmp_path / "p.json").read_text(encoding="utf-8"))["projects"]
    assert (row["reached"] == 1) == (policy == "increments")


def test_a_policy_that_is_none_is_refused_where_it_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A setting that is none of the policies is refused with those that are."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pyproject.toml").write_text('[tool.logframe]\naccumulates = "sum"\n', encoding="utf-8")
    refused = CliRunner().invoke(main, ["check", "a.xml"])
    assert refused.exit_code == 2
    assert '"evidence", "increments", "running-total" or "snapshot"' in refused.stderr


@pytest.mark.parametrize("verb", [["evaluate"], ["explain"], ["review", "-o", "-"]])
def test_addresses_name_a_part_in_every_verb(verb: list[str], tmp_path: Path) -> None:
    """ACTIVITY, ACTIVITY/INDICATOR and published identifiers name a part; what is in several projects is refused."""
    wells, pumps = (indicator(START + years((10, 4)), title) for title in ("Wells built", "Pumps built"))
    identifiers = ("XM-1", "GB-COH 1/23:X")
    file = str(file_of(tmp_path, *(activity(wells + pumps, identifier=own) for own in identifiers)))
    for address in ("XM-1", "XM-1/wells-built", "GB-COH-1-23-X/wells-built", "GB-COH 1/23:X/wells-built"):
        written = run(*verb, file, address)
        # A review keeps its page one, which is of the whole activity.
        line = "**Pumps built**" if "review" in verb else "pumps-built"
        assert (line in written) == (address == "XM-1")
    for address, words in (
        ("wells-built", "in several projects"),
        ("XM-3", "there is no"),
        ("XM-1/well", "there is no"),
    ):
        refused = CliRunner().invoke(main, [*verb, file, address])
        assert (refused.exit_code, len(refused.stderr.strip().splitlines())) == (2, 1)
        assert words in refused.stderr


def by_part(tag: str, name: str, **values: object) -> str:
    """Write the figures of one dimension, whatever they are."""
    return "".join(
        f'<{tag} value="{value}"><dimension name="{name}" value="{part}"/></{tag}>' for part, value in values.items()
    )


PERCENT = 'measure="2" ascending="1"'
FALLING = 'measure="1" ascending="0"'


@pytest.mark.parametrize(
    ("attributes", "inside", "status", "expected"),
    [
        # A target of one part is none of the whole, whatever is reported of the whole.
        (RISING, by_part("target", "sex", F=30) + '<actual value="40"/>', Status.NOT_COMPUTABLE, None),
        (PERCENT, by_part("target", "sex", F=60) + '<actual value="70"/>', Status.NOT_COMPUTABLE, None),
        # What parts leave open is held against each of them, and by part where the actual has the same.
        (
            PERCENT,
            by_part("target", "sex", F=60, M=80) + '<actual value="60"/>',
            Status.UNDECIDED,
            between(Fraction(3, 4), 1),
        ),
        (PERCENT, by_part("target", "sex", F=60, M=80) + '<actual value="40"/>', Status.PARTLY_FULFILLED, None),
        (
            PERCENT,
            by_part("target", "sex", F=60, M=80) + by_part("actual", "sex", F=60, M=80),
            Status.FULFILLED,
            share(1, 1),
        ),
        (
            PERCENT,
            by_part("target", "sex", F=60, M=80) + by_part("actual", "sex", F=30, M=72),
            Status.PARTLY_FULFILLED,
            between(Fraction(1, 2), Fraction(9, 10)),
        ),
        (
            PERCENT,
            '<target value="60"><location ref="A"/></target><target value="80"><location ref="B"/></target>'
            '<actual value="70"/>',
            Status.UNDECIDED,
            None,
        ),
        (
            RISING,
            by_part("target", "sex", F=40, M=60) + by_part("target", "age", young=90, old=20) + '<actual value="105"/>',
            Status.UNDECIDED,
            None,
        ),
        (FALLING, by_part("target", "sex", F=40, M=60) + '<actual value="130"/>', Status.PARTLY_FULFILLED, None),
        # So are two targets of one period.
        (FALLING, '<target value="60"/><target value="40"/><actual value="55"/>', Status.PARTLY_FULFILLED, None),
        (
            RISING,
            '<target value="60"/><target value="40"/><actual value="55"/>',
            Status.PARTLY_FULFILLED,
            share(11, 12),
        ),
    ],
)
def test_targets_of_parts_praise_nobody(
    tmp_path: Path, attributes: str, inside: str, status: Status, expected: Number | None
) -> None:
    """A target of parts is used only as far as it shows that of the whole."""
    start = '<baseline year="2019" value="200"/>' if attributes == FALLING else START
    title = "Complaints left open" if attributes == FALLING else "People trained"
    answer = answer_of(file_of(tmp_path, activity(indicator(start + whole(inside), title, attributes))))
    assert answer.status is status
    assert expected is None or answer.share == expected


@pytest.mark.parametrize("title", ["Average income (USD)", "Average yield"])
def test_averages_lie_between_their_parts(tmp_path: Path, title: str) -> None:
    """Whatever their unit is, money included."""
    inside = '<baseline value="100"/>' + whole('<target value="200"/>' + by_part("actual", "sex", F=180, M=160))
    answer = answer_of(file_of(tmp_path, activity(indicator(inside, title, RISING), type="2")))
    assert (answer.status, answer.share) == (Status.PARTLY_FULFILLED, between(Fraction(3, 5), Fraction(4, 5)))


def test_targets_keep_their_parts(tmp_path: Path) -> None:
    """Parts of a target pass through every format, and stand in IATI as they were published."""
    published = by_part("target", "sex", F=60, M=80) + '<actual value="70"/>'
    file, project = tmp_path / "again.xml", project_in(file_of(tmp_path, activity(indicator(START + whole(published)))))
    save(project, tmp_path / "project.yaml")
    convert(tmp_path / "project.yaml", file)
    assert re.findall(r'<target value="(\d+)">\s*<dimension name="sex" value="(.)"', file.read_text()) == [
        ("60", "F"),
        ("80", "M"),
    ]


def test_targets_of_parts_are_told(tmp_path: Path) -> None:
    """That a target shows nothing of the whole, or leaves it open, is a warning at its line."""
    single = whole(by_part("target", "sex", F=30) + '<actual value="40"/>')
    text = told_in(file_of(tmp_path, activity(indicator(single, attributes=RISING))))
    assert "the target is given only for sex: F, which does not show the whole" in text
    several = whole(by_part("target", "sex", F=60, M=80) + '<actual value="70"/>')
    text = told_in(file_of(tmp_path, activity(indicator(several, attributes=PERCENT))))
    assert "leave the target for 2020 to 2022 open (60 to 80)" in text


LONGER = "which runs on after 31 December 2022, is taken as the state on that day"


@pytest.mark.parametrize(
    ("inside", "status", "expected", "note"),
    [
        (period("2022-06-01", "2023-05-31", of(80, 70)), Status.NOT_DUE, share(5, 6), LONGER),
        (period("2022-06-01", "2023-05-31", of(80, 85)), Status.ON_TRACK, share(13, 12), LONGER),
        # Figures of before stand: what is for a longer time may be of a later day.
        (
            period("2022-01-01", "2022-12-31", of(60, 50)) + period("2022-06-01", "2023-05-31", of(80, 70)),
            Status.BEHIND,
            share(1, 2),
            "",
        ),
        (
            period("2020-01-01", "2020-12-31", '<target value="80"/>') + whole('<actual value="70"/>'),
            Status.PARTLY_FULFILLED,
            share(5, 6),
            "which runs on after 31 December 2020, is taken as the state on that day",
        ),
    ],
)
def test_a_state_of_a_longer_period_is_known_within_it(
    tmp_path: Path, inside: str, status: Status, expected: Number, note: str
) -> None:
    """The only figure of a state, for a time that holds the date but runs on after it, counts and is told."""
    file = file_of(tmp_path, activity(indicator('<baseline year="2019" value="20"/>' + inside, attributes=PERCENT)))
    answer = answer_of(file)
    assert (answer.status, answer.share) == (status, expected)
    assert note in run("explain", str(file), answer.id)
    assert ("taken as the state" in run("explain", str(file), answer.id)) == bool(note)


@pytest.mark.parametrize("years_of", [(2017, 2019), (2019, 2017)])
def test_of_several_baselines_the_latest_before_the_first_period_is_used(
    tmp_path: Path, years_of: tuple[int, int]
) -> None:
    """In whatever order they stand; that there are several is told with their values."""
    values = {2017: 10, 2019: 20}
    baselines = "".join(f'<baseline year="{year}" value="{values[year]}"/>' for year in years_of)
    file = file_of(tmp_path, activity(indicator(baselines + whole(of(40, 30)), attributes=PERCENT)))
    assert answer_of(file).share == share(1, 2)
    assert "that of 2019 is used" in told_in(file)


def test_comments_on_targets_are_kept(tmp_path: Path) -> None:
    """What is said of a target stands in the note of its indicator, also where it has no value."""
    for value in ('value="100" ', ""):
        target = f"<target {value}><comment><narrative>To be set anew</narrative></comment></target>"
        file = file_of(tmp_path, activity(indicator(START + whole(target), attributes=RISING)))
        assert "comment on the target for 2020 to 2022: “To be set anew”" in str(answer_of(file).explain())


@pytest.mark.parametrize(
    ("north", "south", "status"),
    [("Yes", "Yes", Status.REACHED), ("No", "No", Status.NOT_REACHED), ("Yes", "No", Status.UNDECIDED)],
)
def test_words_of_parts_are_those_of_the_parts(tmp_path: Path, north: str, south: str, status: Status) -> None:
    """What is said of regions is shown with its region, and lies between them for the whole; no region got worse."""
    said = '<target value="Yes"/>' + by_part("actual", "region", North=north, South=south)
    file = file_of(tmp_path, activity(indicator(whole(said), attributes='measure="3"')))
    answer = answer_of(file)
    assert answer.status is status
    assert {observation.place for observation in answer.indicator.observations} == {"region: North", "region: South"}
    assert "LF203" not in codes_in(file)


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        (f'{whole(of(4, 4))}<target value="9"/>', "<target> stands inside <indicator> and is not read"),
        (whole(f"{of(4, 4)}{whole(of(5, 5))}"), "<period> stands inside <period> and is not read"),
        (
            whole('<actual value="4"><actual value="5"/></actual>'),
            "<actual> stands inside a baseline, target or actual",
        ),
        (f'{whole(of(4, 4))}</indicator><result type="1"/><indicator measure="1">', "<result> stands inside <result>"),
    ],
)
def test_data_where_the_standard_has_none_are_told(tmp_path: Path, inside: str, expected: str) -> None:
    """What no reader looks for is no silent loss."""
    assert expected in told_in(file_of(tmp_path, activity(indicator(START + inside))))


def test_activities_without_an_identifier_of_their_own_are_told(tmp_path: Path) -> None:
    """The same identifier twice, and none, are errors at the line of the activity, which name it as it is called."""
    inside = indicator(START + whole(of(4, 4)))
    read = read_iati(file_of(tmp_path, *(activity(inside, identifier=name) for name in ("XM-1", "XM-1", "", "XM-2"))))
    assert [project.id for project in read.projects] == ["XM-1", "XM-1-2", "no-identifier", "XM-2"]
    errors = [problem for problem in read.problems if problem.severity == "error"]
    assert [(error.subject, error.message.code) for error in errors] == [
        ("XM-1-2", "iati-identifier-twice"),
        ("no-identifier", "iati-identifier-lacking"),
    ]


@pytest.mark.parametrize(
    ("attributes", "inside", "expected"),
    [
        (RISING, by_part("actual", "sex", M=-5, F=12), share(7, 10)),
        (PERCENT, by_part("actual", "sex", M=-5, F=5), between(Fraction(-1, 2), Fraction(1, 2))),
        (RISING, '<actual value="3"><location ref="A"/><location ref="B"/></actual>{}', share(5, 10)),
    ],
)
def test_parts_below_nothing_and_of_several_places_are_parts(
    tmp_path: Path, attributes: str, inside: str, expected: Number
) -> None:
    """All parts of a signed figure add up; a figure of two places is one part beside that of a third."""
    inside = inside.format('<actual value="2"><location ref="C"/></actual>')
    told = indicator(START + whole(f'<target value="10"/>{inside}'), "Change in the herd", attributes)
    assert answer_of(file_of(tmp_path, activity(told))).share == expected


@pytest.mark.parametrize("attributes", ['measure="3"', ""])
def test_values_in_per_cent_are_percentages_whatever_the_measure_is(tmp_path: Path, attributes: str) -> None:
    """They are no texts of a scale."""
    values = '<baseline year="2019" value="30%"/>' + whole(of("60%", "45%"))
    answer = answer_of(file_of(tmp_path, activity(indicator(values, "Wells in use", attributes))))
    assert isinstance(answer.indicator, Percentage)
    assert answer.share == share(1, 2)


def test_baselines_of_parts_are_of_one_time(tmp_path: Path) -> None:
    """A part that was first counted half a year later is no part of the baseline."""
    first = by_part("baseline", "sex", F=0, M=0).replace("<baseline", '<baseline year="2019" iso-date="2019-12-31"')
    later = by_part("baseline", "sex", unknown=50).replace("<baseline", '<baseline year="2020" iso-date="2020-06-30"')
    file = file_of(tmp_path, activity(indicator(later + first + whole(of(100, 80)), attributes=RISING)))
    assert answer_of(file).share == share(4, 5)
    assert "several baselines (2019-12-31: 0 + 0" in told_in(file)


@pytest.mark.parametrize(("attributes", "code"), [(RISING, "IATI-8.10.2"), ("", "IATI")])
def test_a_point_before_three_digits_of_a_count_is_told(tmp_path: Path, attributes: str, code: str) -> None:
    """It is decimal by the standard, but may well stand for thousands."""
    file = file_of(tmp_path, activity(indicator(START + whole(of(100, "2.900")), attributes=attributes)))
    told = [problem for problem in read_iati(file).problems if "“2.900” may have a decimal" in str(problem.message)]
    assert [(problem.code, problem.severity) for problem in told] == [(code, "warning")]
    plain = file_of(tmp_path, activity(indicator(START + whole(of(100, "2.95")), "Average yield", PERCENT)))
    assert "is read as" not in told_in(plain)


@pytest.mark.parametrize(
    ("title", "may_exceed"),
    [
        ("% of change in women recruited", True),
        ("PE2.68: % of increase of capacity", True),
        ("Average annual growth of sales", True),
        ("Pourcentage d’augmentation des revenus", True),
        ("Ökning av andelen kvinnor", True),
        ("Прирост доходов", True),
        ("Percentage of farmers who report an increase in income", False),
        ("Increased share of women", False),
        ("Changes are known to all", False),
    ],
)
def test_a_change_in_per_cent_is_no_part_of_a_whole(tmp_path: Path, title: str, may_exceed: bool) -> None:
    """It may exceed 100 %, which is no error then."""
    file = file_of(tmp_path, activity(indicator(START + whole(of(200, 150)), title, PERCENT)))
    assert ("LF124" not in codes_in(file)) is may_exceed


@pytest.mark.parametrize(("parent", "child"), [("1", ""), ("", "2"), ("1", "2")])
def test_activities_that_are_parts_of_others_are_told_where_they_are_summed(
    tmp_path: Path, parent: str, child: str
) -> None:
    """Whichever of the two names the other; a whole that is not there, and a sibling, count nothing twice."""
    inside = indicator(START + whole(of(40, 30)), attributes=RISING)

    def related(identifier: str, *others: tuple[str, str]) -> str:
        elements = "".join(f'<related-activity ref="{ref}" type="{kind}"/>' for ref, kind in others if kind)
        return activity(inside, identifier=identifier).replace("<result", f"{elements}<result")

    activities = (
        related("XM-1", ("XM-1-A", child)),
        related("XM-1-A", ("XM-1", parent), ("XM-2", "3")),
        related("XM-2", ("XM-9", "1")),
    )
    file = file_of(tmp_path, *activities)
    words = "1 of the projects is part of another one here"
    assert portfolio(file).parts_by_whole == {"XM-1": ["XM-1-A"]}
    assert words in run("portfolio", str(file))
    assert words in run("review", str(file), "-o", "-")
    assert words not in run("portfolio", str(file_of(tmp_path, *activities[1:])))
