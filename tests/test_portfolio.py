"""Portfolios: many files at once, on any executor, interrupted or not, and what is said of them."""

from __future__ import annotations

import base64
import datetime
import gzip
import json
import random
import re
import signal
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from fractions import Fraction
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import polars
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

import logframe
from ending_workers import ending
from logframe import Amount, BudgetLine, Count, Observation, Project, Source, Target, load, missing
from logframe.cli import main
from logframe.errors import WrongTypeError
from logframe.portfolios import FileTask, Organisation, Portfolio, Sector, portfolio
from logframe.portfolios.portfolio_rows import FileRows, ProjectRow, decoded_rows, encoded_row
from logframe.portfolios.roll_ups import first_to_see
from logframe.portfolios.running import run_tasks
from logframe.spoken_language import LANGUAGES, in_language
from logframe.writers.portfolio_html import render_portfolio
from logframe.writers.portfolio_writing import write_portfolio

ON = datetime.date(2026, 1, 1)


def project_file(folder: Path, number: int) -> Path:
    """Write a project with an indicator of output or outcome level, reported by one of three organisations."""
    project = Project(
        f"P-{number}",
        f"Wells for district {number}",
        country="KG" if number % 2 else "KZ",
        period=f"{2020 + number % 3}-01/2024-12",
        organisations=[
            Organisation(f"Agency {number % 3}", role="reporting"),
            Organisation("Sida", role="funding", type="government"),
        ],
        sectors=[Sector("Water supply", code="14030", vocabulary="DAC 5", percent=100)],
        status="closed",
        budget=BudgetLine("wells", "Wells", amount=Amount(1000 * number, "SEK"), donor="Sida", results="water"),
    )
    level: Any = "outcome" if number % 4 == 0 else "output"
    count = Count(
        "wells", "Wells in use", level=level, unit="item", baseline=0, target=Target(40, by="2024-12-31"),
        accumulates="increments", verified_by=Source("report", "Report"),
        observations=Observation(number, period="2020/2024", source="report"),
    )  # fmt: skip
    project.result("water", "People drink clean water", indicators=[count])
    file = folder / f"project-{number:03}.json"
    file.write_text(logframe.dumps(project, "json"), encoding="utf-8")
    return file


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write twelve projects, and three files that are broken in their own ways."""
    folder = tmp_path_factory.mktemp("portfolio")
    for number in range(1, 13):
        project_file(folder, number)
    (folder / "broken.json").write_text('{"projects": [', encoding="utf-8")
    (folder / "empty.yaml").write_text("projects: [\n", encoding="utf-8")
    (folder / "wrong.xml").write_text("<iati-activities version='2.03'><iati-activity>", encoding="utf-8")
    (folder / "notes.py").write_text("raise SystemExit('a folder runs no Python')", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def whole(folder: Path) -> Portfolio:
    """Evaluate the projects, one file after another."""
    return portfolio(folder, on=ON)


def tables(answer: Portfolio, folder: Path) -> dict[str, bytes]:
    """Return the bytes of all tables of a portfolio."""
    folder.mkdir()
    write_portfolio(answer, [folder / "all.parquet"])
    return {file.name: file.read_bytes() for file in sorted(folder.iterdir())}


def test_a_file_that_cannot_be_read_is_a_row_with_its_reason_and_python_does_not_run(whole: Portfolio) -> None:
    """Three broken files of fifteen are three rows that say why, and a Python file beside them is passed over."""
    assert (len(whole), whole.files, whole.skipped) == (12, 15, 1)
    assert [Path(row.file).name for row in whole.unread] == ["broken.json", "empty.yaml", "wrong.xml"]
    assert all(row.reason and row.shown for row in whole.unread)
    assert "no logframe inside): 1" in str(whole)


def test_roll_ups_equal_a_plain_count(whole: Portfolio) -> None:
    """Organisations, donors, sectors, countries, years and money add up to what was declared."""
    groups = {(group.dimension, group.name): group for group in whole.groups}
    assert [groups["organisation", f"Agency {place}"].projects for place in range(3)] == [4, 4, 4]
    assert [groups["organisation", f"Agency {place}"].output_only for place in range(3)] == [3, 3, 3]
    assert groups["donor", "Sida"].projects == groups["sector", "Water supply"].projects == 12
    assert {name: group.projects for (kind, name), group in groups.items() if kind == "country"} == {"KG": 6, "KZ": 6}
    assert [name for kind, name in groups if kind == "year"] == ["2020", "2021", "2022"]
    assert (groups["level", "output"].indicators, groups["level", "outcome"].indicators) == (9, 3)
    (money,) = whole.money
    assert (money.currency, money.low, money.high) == ("SEK", 78_000, 78_000)
    stopping = [row for row in whole.projects if row.half_way]
    assert money.half_way_low == sum(row.money_low or 0 for row in stopping) > 0


def test_sectors_are_rolled_up_by_vocabulary_and_divided_by_percentages(tmp_path: Path) -> None:
    """A code is one sector whatever its name; own lists of two organisations are apart; each list adds up to all."""
    declared: list[tuple[str, list[Sector]]] = [
        ("Fund", [Sector("Water", code="14030", vocabulary="DAC 5", percent=60),
                  Sector("11220", code="11220", vocabulary="DAC 5", percent=40),
                  Sector("Clean water", code="6", vocabulary="SDG goals", percent=100)]),
        ("Fund", [Sector("14030", code="14030", vocabulary="DAC 5"), Sector("Tax", code="15114", vocabulary="DAC 5"),
                  Sector("Area", code="A1", vocabulary="own list")]),
        ("Bank", [Sector("Loans", code="A1", vocabulary="own list", percent=30)]),
        ("Bank", [Sector("Water", code="14030", vocabulary="DAC 5", percent=90),
                  Sector("Tax", code="15114", vocabulary="DAC 5", percent=30)]),
        ("Bank", []),
    ]  # fmt: skip
    for number, (organisation, sectors) in enumerate(declared):
        reporting = Organisation(organisation, role="reporting")
        project = Project(f"P-{number}", "Aid", organisations=reporting, sectors=sectors)
        (tmp_path / f"{number}.json").write_text(logframe.dumps(project, "json"), encoding="utf-8")
    answer = portfolio(tmp_path)
    groups = [group for group in answer.groups if group.dimension == "sector"]
    assert [(group.vocabulary, group.name, group.projects, group.divided) for group in groups] == [
        ("DAC 5", "Water", 3, Fraction(60 + 50 + 75, 100)),
        ("DAC 5", "Tax", 2, Fraction(50 + 25, 100)),
        ("DAC 5", "11220", 1, Fraction(40, 100)),
        ("DAC 5", "", 2, 2),
        ("own list", "Bank: Loans", 1, Fraction(3, 10)),
        ("own list", "Fund: Area", 1, 1),
        ("own list", "", 3, Fraction(37, 10)),
        ("SDG goals", "Clean water", 1, 1),
        ("SDG goals", "", 4, 4),
    ]
    page = render_portfolio(answer)
    assert [page.count(f">By sector ({name})</h2>") for name in ("DAC 5", "own list", "SDG goals")] == [1, 1, 1]


def stopping(folder: Path, name: str, results: int, amount: Amount | None, *, id: str = "") -> None:
    """Write a project with so many results that only count what was done, and a budget that names none of them."""
    budget = [] if amount is None else [BudgetLine("all", "All", amount=amount)]
    project = Project(id or name, f"Wells of {name}", period="2020/2024", budget=budget)
    for number in range(results):
        project.result(f"r{number}", "Wells", indicators=[Count(f"wells-{number}", "Wells", level="output", target=5)])
    (folder / f"{name}.json").write_text(logframe.dumps(project, "json"), encoding="utf-8")


def test_the_projects_to_look_at_first_are_the_largest_of_each_currency(tmp_path: Path) -> None:
    """Where all results stop half way the whole budget is for them; what has no budget is ranked by its results."""
    for name, results, amount in (
        ("small", 9, Amount(1, "SEK")), ("large", 1, Amount(9, "SEK")), ("dollars", 1, Amount(5, "USD")),
        ("unpaid", 2, None), ("unpaid-more", 3, None),
    ):  # fmt: skip
        stopping(tmp_path, name, results, amount)
    project_file(tmp_path, 4)  # its one result is measured at outcome level
    answer = portfolio(tmp_path, on=ON)
    first = [row.project for row in first_to_see(answer.projects)]
    assert first == ["unpaid-more", "large", "dollars", "unpaid", "small"]
    sums = [(money.currency, money.half_way_low, money.half_way_high) for money in answer.money]
    assert sums == [("SEK", 10, 10), ("USD", 5, 5)]
    page = str(answer)
    assert "Money for these results: 10 SEK of 4,010 SEK" in page
    assert page.index("Wells of unpaid-more") < page.index("Wells of large") < page.index("Wells of small")


def test_money_that_no_line_names_is_for_results_that_stop_at_most(tmp_path: Path) -> None:
    """Of two results one stops half way, and nothing says what is for it: none to all of the budget."""
    stopping(tmp_path, "wells", 1, Amount(40, "SEK"))
    project = Project("P", "Wells", period="2020/2024", budget=BudgetLine("all", "All", amount=Amount(60, "SEK")))
    project.result("w", "Wells", indicators=[Count("wells", "Wells", level="output", target=5)])
    people = Count(
        "people", "People", level="outcome", baseline=1, target=5, accumulates="snapshot",
        observations=Observation(4, date="2024-06-30", source="survey"),
    )  # fmt: skip
    project.result("use", "Water", indicators=[people])
    (tmp_path / "p.json").write_text(logframe.dumps(project, "json"), encoding="utf-8")
    (alone,) = portfolio(tmp_path / "p.json", on=ON).money
    assert str(alone.half_way) == "at most 60"
    (both,) = portfolio(tmp_path, on=ON).money
    assert (both.half_way_low, both.half_way_high, both.half_way_unknown) == (40, 100, 1)
    page = unpacked(render_portfolio(portfolio(tmp_path, on=ON)))["columns"]
    assert (page["half_way_money"], page["budget"]) == ([None, 40], [60, 40])


def test_a_project_in_two_files_is_told_since_sums_count_both(tmp_path: Path) -> None:
    """The same id in two files is named with its files, whether or not it is one project."""
    for name in ("first", "second", "third"):
        stopping(tmp_path, name, 1, None, id="WASH" if name != "third" else "")
    answer = portfolio(tmp_path, on=ON)
    assert answer.files_by_id == {"WASH": [str(tmp_path / "first.json"), str(tmp_path / "second.json")]}
    assert "1 project id is in several files: sums count each file" in str(answer)
    assert "several files" not in str(portfolio(tmp_path / "third.json", on=ON))


def test_a_budget_with_an_unknown_line_is_a_lower_bound(tmp_path: Path) -> None:
    """Money that is not known keeps the sum from being exact."""
    project = Project("P", "Wells", budget=[BudgetLine("a", "A", amount=Amount(5, "SEK")),
                                            BudgetLine("b", "B", amount=missing("not told"))])  # fmt: skip
    (tmp_path / "p.json").write_text(logframe.dumps(project, "json"), encoding="utf-8")
    (money,) = portfolio(tmp_path).money
    assert (money.low, money.high) == (5, None)


class Shuffled(Executor):
    """Runs tasks at once, but those that wait in an order of its own."""

    def submit(self, function: Any, /, *values: Any, **keywords: Any) -> Future[Any]:
        """Run a call and return what comes of it."""
        future: Future[Any] = Future()
        future.set_result(function(*values, **keywords))
        return future


def test_parquet_is_the_same_bytes_whatever_runs_it(folder: Path, whole: Portfolio, tmp_path: Path) -> None:
    """Serial, processes, threads and an executor of somebody's own, paths in any order: the tables do not differ."""
    expected = tables(whole, tmp_path / "serial")
    assert list(expected) == ["all.diagnostics.parquet", "all.parquet", "all.projects.parquet"]
    assert tables(portfolio(folder, on=ON, executor=2), tmp_path / "processes") == expected
    files = [*folder.glob("*.json"), *folder.glob("*.yaml"), *folder.glob("*.xml")]
    random.Random(1).shuffle(files)
    with ThreadPoolExecutor(1) as threads:
        assert tables(portfolio(files, on=ON, executor=threads), tmp_path / "threads") == expected
    assert tables(portfolio(files, on=ON, executor=Shuffled()), tmp_path / "own") == expected
    frame = polars.read_parquet(tmp_path / "serial" / "all.parquet")
    assert frame["share_low_num"].to_list() == [int(Fraction(row, 40).numerator) for row in range(1, 13)]
    assert frame.schema["due"] == polars.Date


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no signal ends a process at once here")
def test_a_killed_worker_loses_nothing_and_a_poisoned_file_is_reported(tmp_path: Path) -> None:
    """Each file comes out once: that whose process died in the middle whole, that which ends each process as lost."""
    files = [str(project_file(tmp_path, number)) for number in range(1, 7)]
    Path(f"{files[1]}.mark").touch()
    Path(f"{files[4]}.poison").touch()
    rows = {own.file: own for own in run_tasks([FileTask(file, ON) for file in files], 2, run=ending)}
    assert sorted(rows) == files
    assert [file for file in files if rows[file].is_lost] == [files[4]]
    assert "twice" in rows[files[4]].projects[0].reason
    assert not Path(f"{files[1]}.mark").exists()


class Failing(Executor):
    """Loses its worker on a file, as often as it is told, with an error of its own library."""

    def __init__(self, failures: int) -> None:
        self.failures = failures
        self.submitted = 0

    def submit(self, function: Any, /, *values: Any, **keywords: Any) -> Future[Any]:
        """Run a call, or fail."""
        future: Future[Any] = Future()
        self.submitted += 1
        if self.failures and any(task.file.endswith("002.json") for task in values[1]):
            self.failures -= 1
            future.set_exception(ConnectionError("worker gone"))
        else:
            future.set_result(function(*values, **keywords))
        return future


@pytest.mark.parametrize(("failures", "lost"), [(1, 0), (2, 1)])
def test_what_another_library_says_of_its_workers_is_tried_again(folder: Path, failures: int, lost: int) -> None:
    """One failure is tried again, a second is reported with its name."""
    rows = run_tasks([FileTask(str(folder / f"project-00{n}.json"), ON) for n in (1, 2, 3)], Failing(failures))
    gone = [own.projects[0].reason for own in rows if own.is_lost]
    assert len(gone) == lost
    assert all("ConnectionError" in reason for reason in gone)


def test_small_files_are_handed_over_together_and_only_the_poisoned_one_is_lost() -> None:
    """A batch that fails is taken apart: each of its files is tried by itself, and every file comes out once."""
    files = [f"project-{number:03}.json" for number in range(200)]
    executor = Failing(10)
    rows = list(run_tasks([FileTask(file, ON) for file in files], executor, run=lambda task: FileRows(task.file, ())))
    assert sorted(own.file for own in rows) == files
    assert [own.file for own in rows if own.is_lost] == ["project-002.json"]
    assert executor.submitted < 100


class StopError(Exception):
    """Somebody interrupts the run."""


def test_an_interrupted_run_goes_on_where_it_was(tmp_path: Path) -> None:
    """The next run does only the rest, and again what has changed or was damaged; its answer is that of a whole run."""
    source, kept = tmp_path / "in", tmp_path / "kept"
    source.mkdir()
    for number in range(1, 7):
        project_file(source, number)

    def stop(done: int, _: int) -> None:
        if done == 3:
            raise StopError

    with pytest.raises(StopError):
        portfolio(source, on=ON, into=kept, progress=stop)
    resumed = portfolio(source, on=ON, into=kept)
    assert resumed.resumed == 3
    assert tables(resumed, tmp_path / "resumed") == tables(portfolio(source, on=ON), tmp_path / "whole")
    project_file(source, 1).write_text(project_file(tmp_path, 9).read_text(encoding="utf-8"), encoding="utf-8")
    next(iter(sorted(kept.iterdir()))).write_text("[]", encoding="utf-8")
    changed = portfolio(source, on=ON, into=kept)
    assert changed.resumed in (4, 5)  # the damaged one may be that of the file before its change
    assert changed.projects[0].project == "P-9"
    assert portfolio(source, on="2025-06-30", into=kept).resumed == 0


def test_dask_gives_the_same_rows(folder: Path, whole: Portfolio, tmp_path: Path) -> None:
    """The executor of a Dask client, here on a cluster of this computer, is one like any."""
    distributed = pytest.importorskip("distributed", reason="Dask is not installed")
    dask = pytest.importorskip("dask")
    patient = {"distributed.comm.timeouts.connect": "10m", "distributed.comm.timeouts.tcp": "10m"}
    with (
        dask.config.set(patient),  # a busy computer is slow, not broken
        distributed.LocalCluster(n_workers=1, threads_per_worker=1, processes=False, dashboard_address=None) as cluster,
        distributed.Client(cluster) as client,
    ):
        answer = portfolio(folder, on=ON, executor=client.get_executor())
    assert tables(answer, tmp_path / "dask") == tables(whole, tmp_path / "serial")


ROWS = st.builds(
    ProjectRow,
    file=st.text(),
    donors=st.lists(st.text()).map(tuple),
    start=st.none() | st.dates(),
    output_only=st.none() | st.booleans(),
    money_low=st.none() | st.fractions(),
    results=st.integers(0),
)


@given(ROWS)
def test_rows_come_back_from_json_as_they_were(row: ProjectRow) -> None:
    """Dates, fractions, lists and what is not known survive a checkpoint."""
    text = json.dumps(encoded_row(row))
    assert decoded_rows(ProjectRow, [json.loads(text)]) == (row,)


def unpacked(page: str) -> dict[str, Any]:
    """Return the columns that a page holds."""
    packed = re.search(r'id="columns">([^<]+)<', page)
    assert packed is not None
    data = json.loads(gzip.decompress(base64.b64decode(packed[1])))
    assert isinstance(data, dict)
    return data


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_answers_first_and_holds_every_project(whole: Portfolio, language: str, tmp_path: Path) -> None:
    """In each language the share of output-only projects is the first thing said, and the table has all projects."""
    with in_language(language):
        write_portfolio(whole, [tmp_path / "page.html"])
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    before, _, after = page.partition("</h1>")
    assert re.search(r"9\D+12", re.sub("<[^>]+>", "", after)[:300])
    assert f'lang="{language}"' in before
    data = unpacked(page)
    assert data["count"] == 15
    assert data["columns"]["id"].count("") == 3
    assert not re.search(r"(?:src|href)=\"https?:", page)


def test_a_project_of_two_countries_is_chosen_by_either(tmp_path: Path) -> None:
    """The table of the page has each country of its own, as the roll-up counts them."""
    for id, country in (("A", "AF, NL"), ("B", "NL"), ("C", "")):
        (tmp_path / f"{id}.json").write_text(logframe.dumps(Project(id, "Wells", country=country), "json"))
    countries = unpacked(render_portfolio(portfolio(tmp_path, on=ON)))["columns"]["country"]
    assert [countries["words"][place] for place in countries["places"]] == [
        ["Afghanistan", "Netherlands"],
        ["Netherlands"],
        [""],
    ]


def test_the_page_is_the_same_bytes_again_and_escapes_what_a_project_says(tmp_path: Path) -> None:
    """Names with signs of HTML do not become elements, in the roll-ups or in the packed columns."""
    project = Project("P", "</script><b>x", organisations=Organisation("<img src=x>", role="reporting"))
    (tmp_path / "p.json").write_text(logframe.dumps(project, "json"), encoding="utf-8")
    first, second = (render_portfolio(portfolio(tmp_path, on=ON)) for _ in range(2))
    assert first == second
    assert "<img src=x>" not in first
    assert "</script><b>" not in first


def test_the_command_writes_all_formats_and_says_what_could_not_be_read(folder: Path, tmp_path: Path) -> None:
    """The exit code is 1 where a file could not be read, 2 where none could, 0 else; --fail-on makes it stricter."""
    outputs = [tmp_path / f"out.{form}" for form in ("html", "xlsx", "json")]
    words = [word for output in outputs for word in ("-o", str(output))]
    good = str(folder / "project-01*.json")
    run = CliRunner().invoke(
        main, ["portfolio", good, "--jobs", "1", "--on", "2026-01-01", "--reviews", str(tmp_path / "r"), *words]
    )
    assert run.exit_code == 0, run.output
    data = json.loads(outputs[2].read_text(encoding="utf-8"))
    assert data["totals"]["projects"] == 3
    page = unpacked(outputs[0].read_text(encoding="utf-8"))
    assert {f"{page['reviews']}/{name}" for name in page["columns"]["review"]} == {
        f"r/{file.name}" for file in (tmp_path / "r").iterdir()
    }
    book = load_sheet(outputs[1])
    assert book[1][10] == 1.0
    assert CliRunner().invoke(main, ["portfolio", str(folder), "-q", "--jobs", "1"]).exit_code == 1
    assert CliRunner().invoke(main, ["portfolio", str(folder / "*.yaml"), str(folder / "none*")]).exit_code == 2
    none = CliRunner().invoke(main, ["portfolio", str(folder / "none.yaml"), "-q", *words])
    assert none.exit_code == 2
    assert none.stderr.startswith(f"{folder / 'none.yaml'}: error: cannot read the file")
    assert CliRunner().invoke(main, ["portfolio", good, "--fail-on", "warning"]).exit_code == 1
    refused = CliRunner().invoke(main, ["portfolio", good, "-o", str(tmp_path / "out.png")])
    assert refused.exit_code == 2
    assert "out.png" in refused.output


def load_sheet(file: Path) -> list[list[Any]]:
    """Return the rows of the first sheet of a workbook."""
    from python_calamine import CalamineWorkbook

    return list(CalamineWorkbook.from_path(file).get_sheet_by_index(0).to_python())


def reporting(file: Path) -> Iterator[tuple[str, bool]]:
    """Yield for each activity with indicators its organisation, and whether none of them is of an outcome or impact."""
    for activity in ElementTree.parse(file).getroot().iterfind("iati-activity"):
        results = [result for result in activity.iterfind("result") if result.find("indicator") is not None]
        organisation = activity.find("reporting-org")
        if results and organisation is not None:
            name = organisation.findtext("narrative") or organisation.text or organisation.get("ref") or ""
            yield name.strip(), not any(result.get("type") in ("2", "3") for result in results)


@pytest.mark.parametrize("name", ["publisher-halo.xml", "publisher-111111-2.02.xml"])
def test_the_share_of_output_only_by_organisation_is_a_plain_count(shared: Path, name: str) -> None:
    """What the roll-up says of published files is what counting their elements gives."""
    file = shared / "data" / "iati" / name
    answer = portfolio(file)
    counted = Counter(reporting(file))
    groups = {group.name: group for group in answer.groups if group.dimension == "organisation"}
    for organisation in {own for own, _ in counted}:
        assert groups[organisation].output_only == counted[organisation, True]
        assert groups[organisation].with_indicators == counted[organisation, True] + counted[organisation, False]


def test_organisations_sectors_and_status_pass_through_every_format(folder: Path, tmp_path: Path) -> None:
    """What sorts a project is declared once and comes back from JSON, YAML and Python as it was."""
    (project,) = load(folder / "project-001.json")
    for form in ("json", "yaml", "py"):
        file = tmp_path / f"again.{form}"
        logframe.save(project, file)
        (again,) = load(file)
        assert again == project
    assert [(own.name, own.role) for own in project.organisations] == [("Agency 1", "reporting"), ("Sida", "funding")]


def test_a_page_says_how_many_lists_of_sectors_it_leaves_out(tmp_path: Path) -> None:
    """Beyond eight lists the page is long; the groups of all stand in the data."""
    for count in (8, 9):
        own = Sector("Water", code="W", vocabulary=f"list {count}")
        more = [Sector("Water", code="W", vocabulary=f"list {place}") for place in range(count - 1)]
        project = Project(f"P-{count}", "Aid", sectors=[own, *more])
        (tmp_path / "project.json").write_text(logframe.dumps(project, "json"), encoding="utf-8")
        page = render_portfolio(portfolio(tmp_path))
        assert ("8 of 9 lists of sectors are shown here" in page) is (count == 9)


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda: portfolio(5), "paths is int (5)"),  # type: ignore[arg-type]  # what is refused
        (lambda: portfolio([5]), "paths holds int (5)"),  # type: ignore[list-item]  # what is refused
        (lambda: portfolio([], executor="x"), "executor is str (x)"),  # type: ignore[arg-type]  # what is refused
    ],
)
def test_what_is_no_path_and_no_executor_is_refused_before_anything_runs(call: Callable[[], object], says: str) -> None:
    with pytest.raises(WrongTypeError) as refused:
        call()
    assert says in str(refused.value)
