"""Units of a project's own are values: two projects never share one, and a pickled project keeps what it means."""

from __future__ import annotations

import copy
import multiprocessing
import pickle
from concurrent.futures import ThreadPoolExecutor
from fractions import Fraction
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from logframe import Count, Measure, Money, Observation, Project, Ratio, Unit, evaluate, load, out_of
from logframe.cli import main
from logframe.declaration.values.numbers import number
from logframe.errors import DeclarationError, UnitMismatchError, UnknownUnitError
from logframe.exchange.converting import convert
from logframe.exchange.data_text import yaml_text
from logframe.exchange.iati.titles import unit_in
from logframe.exchange.python_text import python_text
from logframe.exchange.structuring import declared_from
from logframe.exchange.unstructuring import data_of
from logframe.exchange.yaml_text import parse_yaml
from logframe.quantities import Quantity
from logframe.units import define_unit, defined_unit, factor, is_counted, own_units, same_kind, unit_label, unit_name

FILE = """from logframe import Measure, Observation, Project
from logframe.quantities import define_unit

define_unit("sack", equals="{size} kg")
p = Project("P-{size}", "Rice is given out", period="2024")
p.result("r", "People eat", indicators=[
    Measure("rice", "Rice given out", unit="kg", level="output", accumulates="increments", target={target},
            observations=[Observation(10, unit="sack", period="2024")]),
])
"""


def rice(size: int) -> Project:
    """Return a project that gives out ten sacks of rice, and has a target in kilograms."""
    sack = Unit("sack", equals=f"{size} kg")
    project = Project(f"P-{size}", "Rice is given out", period="2024", units=[sack])
    figure = Observation(10, unit=sack, period="2024")
    project.result(
        "r",
        "People eat",
        indicators=[
            Measure("rice", "Rice", unit="kg", level="output", accumulates="increments", target=500,
                    observations=[figure]),
            Measure("sacks", "Sacks", unit=sack, level="output", accumulates="increments", target=10,
                    observations=[Observation(10, period="2024")]),
        ],
    )  # fmt: skip
    return project


def share(project: Project) -> object:
    """Return the share of the target that a project has reached."""
    return evaluate(project, on="2024-12-31")["rice"].share


def test_two_units_of_a_name_never_meet() -> None:
    """A sack of 25 kg and one of 50 kg are two units, whichever comes first."""
    small, large = Unit("sack", equals="25 kg"), Unit("sack", equals="50 kg")
    assert small != large
    assert small == "sack" == large
    assert [factor(small, "kg"), factor(large, "kg"), factor(large, small)] == [25, 50, 2]
    assert same_kind(small, "tonne")
    assert (Quantity(number(4), small) + Quantity(number(1), large)).value == number(6)
    with pytest.raises(UnknownUnitError):
        unit_name("sack")


def test_a_unit_may_be_made_of_another() -> None:
    """A lorry of 100 sacks is so many kilograms; a pallet of 40 boreholes stays in boreholes."""
    with own_units():
        define_unit("sack", equals="25 kg")
        lorry = define_unit("lorry", "lorries", equals="100 sacks")
        define_unit("borehole")
        field = define_unit("field", equals="40 borehole")
        assert factor(lorry, "tonne") == Fraction(5, 2)
        assert factor(field, unit_name("boreholes")) == 40
        derived = unit_name("SEK per lorry")
    assert derived == "SEK/lorry"
    assert factor(derived, "SEK/kg") == Fraction(1, 2500)
    assert unit_label(lorry, 3) == "lorries"
    assert unit_label(derived, 3) == "SEK per lorry"


def test_a_table_is_read_with_the_units_of_the_script_that_reads_it(tmp_path: Path) -> None:
    """What a workbook or an activity calls a sack is what the script means by it then, not what it was before."""
    plan = tmp_path / "plan.csv"
    plan.write_text(
        "Level,Statement,Indicator,Unit,Baseline,Target 2024,Actual 2024\n"
        "Output,People eat,Rice given out,sack,0,100,40\n"
        "Output,People eat,Price of rice,EUR/sack,5,3,4\n",
        encoding="utf-8",
    )

    def units_of_plan() -> tuple[str | None, ...]:
        (project,) = load(plan)
        return tuple(indicator.unit for indicator in project.indicators())

    for _ in range(2):
        with own_units():
            assert units_of_plan() == (None, None)
            assert unit_in("sacks") is None
        for size in (25, 50):
            with own_units():
                sack = define_unit("sack", equals=f"{size} kg")
                assert units_of_plan() == (sack, unit_name("EUR per sack"))
                assert unit_in("sacks") == sack


def test_a_pickled_unit_keeps_what_it_means() -> None:
    """Copies and pickles of units and of projects with them are the same."""
    sack = Unit("sack", "sacken", equals="12.5 kg")
    for again in (pickle.loads(pickle.dumps(sack)), copy.deepcopy(sack), copy.copy(sack)):
        assert again == sack
        assert factor(again, "kg") == Fraction(25, 2)
        assert unit_label(again, 2) == "sacken"
    project = rice(25)
    again = pickle.loads(pickle.dumps(project))
    assert again == project
    assert share(again) == share(project) == number(Fraction(1, 2))


def test_a_spawned_process_knows_the_units_of_a_project() -> None:
    """A process that has defined nothing evaluates a pickled project in its own units."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        assert pool.map(share, [rice(25), rice(50)]) == [number(Fraction(1, 2)), number(1)]


def test_files_that_mean_different_sacks_are_read_together(tmp_path: Path) -> None:
    """One check of two files takes each for what it says, and so does one file of both."""
    files = []
    for size in (25, 50):
        files.append(tmp_path / f"{size}.py")
        files[-1].write_text(FILE.format(size=size, target=500), encoding="utf-8")
    done = CliRunner().invoke(main, ["check", *map(str, files)])
    assert done.exit_code in (0, 1), done.stderr
    assert "defined otherwise" not in done.output + done.stderr
    projects = [load(file)[0] for file in files]  # type: ignore[index]  # they are no programmes
    assert [share(project) for project in projects] == [number(Fraction(1, 2)), number(1)]
    text = yaml_text(data_of(projects))
    assert text.count("equals: 25 kg") == text.count("equals: 50 kg") == 1
    again = declared_from(parse_yaml(text, "p.yaml"), "p.yaml")
    assert list(again) == projects
    assert [share(project) for project in again] == [number(Fraction(1, 2)), number(1)]
    (tmp_path / "both.py").write_text(python_text(projects), encoding="utf-8")
    assert list(load(tmp_path / "both.py")) == projects


def test_many_files_in_threads_each_have_their_own(tmp_path: Path) -> None:
    """Sixty files that mean sixty things by a sack are loaded in four threads, and none hears of another."""
    sizes = range(1, 61)
    for size in sizes:
        (tmp_path / f"{size}.yaml").write_text(
            yaml_text(data_of([rice(size)])) if size % 2 else FILE.format(size=size, target=500), encoding="utf-8"
        )
        if not size % 2:
            (tmp_path / f"{size}.yaml").rename(tmp_path / f"{size}.json")
            convert(_python(tmp_path, size), tmp_path / f"{size}.json")

    def reached(size: int) -> object:
        file = tmp_path / f"{size}.{'yaml' if size % 2 else 'json'}"
        (project,) = load(file)
        return share(project)

    with ThreadPoolExecutor(4) as pool:
        shares = list(pool.map(reached, sizes))
    assert shares == [number(Fraction(10 * size, 500)) for size in sizes]


def _python(folder: Path, size: int) -> Path:
    file = folder / f"{size}.py"
    file.write_text(FILE.format(size=size, target=500), encoding="utf-8")
    return file


@pytest.mark.parametrize("ending", [".yaml", ".json", ".py", ".xlsx"])
def test_units_pass_through_every_format(ending: str, tmp_path: Path) -> None:
    """Units that a project holds or uses are there again, with what they mean."""
    source = tmp_path / "p.py"
    source.write_text(python_text([rice(25)]), encoding="utf-8")
    (project,) = load(convert(source, tmp_path / f"q{ending}"))
    assert project == rice(25)
    assert [str(unit) for unit in project.units] == ["sack"]
    assert share(project) == number(Fraction(1, 2))


@pytest.mark.parametrize(
    ("text", "name", "base", "per", "label"),
    [
        ("deaths per 1,000 live births", "death per 1000 birth", "death/birth", 1000, "deaths per 1,000 births"),
        ("per 100,000 people", "per 100000 person", "1/person", 100_000, "per 100,000 people"),
        ("case per 10 000 inhabitants", "case per 10000 person", "case/person", 10_000, "cases per 10,000 people"),
        ("incidents per 100 km", "incident per 100 km", "incident/km", 100, "incidents per 100 km"),
    ],
)
def test_rates_for_so_many_are_units(text: str, name: str, base: str, per: int, label: str) -> None:
    """A rate per 1,000 or 100,000 converts to any other rate of its kind, and is written as people write it."""
    rate = unit_name(text)
    assert rate == name
    assert unit_name(str(rate)) == rate
    assert factor(rate, base) == Fraction(1, per)
    assert factor(base, rate) == per
    assert unit_label(rate, 5) == label
    assert pickle.loads(pickle.dumps(rate)) == rate


def test_a_ratio_may_be_in_a_rate_for_so_many(tmp_path: Path) -> None:
    """Deaths out of births, with the target per 1,000: figures and target meet in one unit."""
    project = Project("P-1", "Births are safe", period="2024")
    project.result(
        "r",
        "Fewer mothers die",
        indicators=[
            Ratio("mortality", "Maternal mortality", numerator_unit="death", denominator_unit="birth",
                  unit="deaths per 1,000 births", level="outcome", part_of_whole=False, baseline=8, target=4,
                  direction="decrease", observations=[Observation(out_of(30, 5000), period="2024")]),
        ],
    )  # fmt: skip
    answer = evaluate(project, on="2024-12-31")["mortality"]
    assert answer.share == number(Fraction(1, 2))
    (tmp_path / "p.yaml").write_text(yaml_text(data_of([project])), encoding="utf-8")
    assert load(tmp_path / "p.yaml") == (project,)


def test_rates_lose_their_number_where_they_are_multiplied() -> None:
    """Five deaths per 1,000 births, divided by births per person, are so many deaths for each."""
    rate = Quantity(number(5), unit_name("deaths per 1,000 births"))
    assert rate / Quantity(number(2), "1/birth") == Quantity(number(Fraction(5, 2000)), "death")


@given(st.integers(2, 10**9), st.integers(1, 10**6))
def test_rates_convert_exactly(first: int, second: int) -> None:
    """However many a rate is for, going to another and back is 1."""
    one, other = unit_name(f"case per {first + 9} person"), unit_name(f"case per {second + 9} person")
    assert factor(one, other) * factor(other, one) == 1


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: Unit("km"), "already defined otherwise"),
        (lambda: Unit("9lives"), "a unit cannot be called"),
        (lambda: Unit("sack", equals="heavy"), "not a number and a unit"),
        (lambda: Unit("sack", equals="5 kgs"), "unknown unit"),
        (lambda: unit_name("death per 1000 case per 100 person"), "unknown unit"),
    ],
)
def test_what_is_no_unit_is_refused(make: object, words: str) -> None:
    """A name of the library, a name that is none and a size that is none are refused."""
    assert callable(make)
    with pytest.raises(DeclarationError, match=words):
        make()


def test_a_unit_of_another_kind_is_refused() -> None:
    """Sacks are no hectares, and a counted unit is no kilogram."""
    with pytest.raises(UnitMismatchError):
        factor(Unit("sack", equals="25 kg"), "ha")
    with pytest.raises(UnitMismatchError):
        factor(Unit("tap"), "kg")
    assert is_counted(Unit("tap"))
    assert not is_counted(Unit("sack", equals="25 kg"))
    assert Count("taps", "Taps", unit=Unit("tap")).unit == "tap"
    with pytest.raises(DeclarationError):
        Money("m", "Money", unit=Unit("tap"))


@pytest.mark.parametrize("text", ["Boreholes that stay dry", "kg per sack", "girls/boys per 3", "kg**kg", "%" * 300])
def test_what_may_be_a_unit_costs_no_search(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A text that is tried as a unit and is none is not compared with all that are; one that must be one is."""

    def compared(*_: object) -> str:
        raise AssertionError

    monkeypatch.setattr("logframe.units.nearest_code", compared)
    assert defined_unit(text) is None
    unit_in(text)
    with pytest.raises(AssertionError):
        unit_name(text)
    with own_units():
        define_unit("sack", equals="25 kg")
        assert defined_unit("sacks") == "sack"
        assert defined_unit("bags") is None


@pytest.mark.parametrize(
    ("word", "plural"),
    [
        ("business", "businesses"),
        ("box", "boxes"),
        ("bench", "benches"),
        ("campus", "campuses"),
        ("city", "cities"),
        ("tray", "trays"),
        ("own_households", "own households"),
        ("sack", "sacks"),
    ],
)
def test_a_unit_of_somebodys_own_has_its_regular_plural(word: str, plural: str) -> None:
    """Several are written as English writes them, also where the project is written to a file and read again."""
    unit = Unit(word)
    assert unit_label(unit, 2) == plural
    project = Project("P", "p")
    project.result("r", "R", indicators=[Count("c", "C", unit=unit, level="output", target=2)])
    assert [*declared_from(parse_yaml(yaml_text(data_of([project])), "p.yaml"), "p.yaml")] == [project]


def test_powers_are_raised_where_a_unit_is_shown() -> None:
    """A reader sees square metres as on paper, not as a formula."""
    assert unit_label(unit_name("m^2"), 2) == "m²"
    assert unit_label(unit_name("kg * m**2/s**2")) == "kg · m² per s²"


def test_what_the_library_counts_may_be_declared_again() -> None:
    """A thing that is counted is the same, whoever names it; a size or another plural would be another one."""
    assert Unit("course") == "course"
    assert define_unit("person", "people") == "person"
    assert pickle.loads(pickle.dumps(Unit("course"))) == Unit("course")
    for plural, equals in (("coursework", ""), ("", "3 day")):
        with pytest.raises(DeclarationError):
            Unit("course", plural, equals=equals)
