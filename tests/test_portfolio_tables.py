"""Tables of indicators in a portfolio, as Parquet and CSV: answered in columns, with the rows that objects give."""

from __future__ import annotations

import datetime
import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

pl = pytest.importorskip("polars")

from benchmarks.random_indicators import random_projects  # noqa: E402
from click.testing import CliRunner  # noqa: E402

import logframe  # noqa: E402
from logframe.cli import main  # noqa: E402
from logframe.errors import LoadError, LogframeError  # noqa: E402
from logframe.evaluation.project.evaluations import evaluate  # noqa: E402
from logframe.portfolios import Organisation, Portfolio, Sector, portfolio  # noqa: E402
from logframe.portfolios.project_rows import indicator_rows, project_row  # noqa: E402
from logframe.table.checked_tables import CODES, check_table  # noqa: E402
from logframe.table.declared_rows import indicator_rows as table_rows  # noqa: E402
from logframe.table.declared_rows import indicator_table  # noqa: E402
from logframe.table.fulfilled_tables import fulfil_batches, fulfil_table  # noqa: E402
from logframe.table.indicator_files import checked_table, read_indicator_table  # noqa: E402
from logframe.table.parquet_rows import ParquetRows  # noqa: E402
from logframe.table.schemas import INDICATORS, JSON  # noqa: E402
from logframe.writers.portfolio_writing import write_portfolio  # noqa: E402

ON = datetime.date(2026, 1, 1)
LISTS = ("milestones", "figures")
AS_DECLARED = {"file", "accumulates", "direction", "start_low", "start_high", "reason_code"}
"""What a table says as it is declared, where objects say what they took it for."""


def random_table() -> tuple[Any, list[Any]]:
    """Return the table of random indicators, and the rows that their objects give."""
    made, rows = [], list[Any]()
    for project, day in random_projects(150, 11, 9):
        made += list(table_rows(project, day))
        evaluation = evaluate(project, on=day)
        issues = logframe.check(project, select=CODES, evaluation=evaluation)
        rows += indicator_rows(evaluation, issues, project_row(evaluation, issues, ""))
    return pl.DataFrame(made, schema=INDICATORS, orient="row"), rows


def wells(count: int) -> Any:
    """Return the table of some projects, each with wells as an output and water as an outcome."""
    projects = []
    for number in range(count):
        project = logframe.Project(
            f"P-{number}", "Wells", period="2024/2025", country="KG", sectors=Sector("Water"),
            organisations=Organisation(f"Agency {number % 2}", role="reporting"),
        )  # fmt: skip
        levels: list[Any] = ["output", "outcome"]
        project.result(
            "r", "People drink clean water",
            indicators=[
                logframe.Count(level, "Wells", unit="item", level=level, accumulates="snapshot", baseline=0,
                               target=4, observations=logframe.Observation(3 + number, date="2025-12-31"))
                for level in levels[: 1 + number % 2]
            ],
        )  # fmt: skip
        projects.append(project)
    return indicator_table(projects, ON)


def as_csv(table: Any, file: Path, separator: str = ",") -> Path:
    """Write a table as CSV, its lists as JSON."""
    cells = (
        pl.Series(name, [json.dumps(cell, default=str) if isinstance(cell, list) else cell for cell in cells],
                  dtype=pl.String)
        for name in LISTS
        for cells in [table[name].to_list()]
    )  # fmt: skip
    table.with_columns(cells).write_csv(file, separator=separator)
    return file


def rows_of(answer: Portfolio) -> list[Any]:
    """Return the rows of all indicators of a portfolio."""
    return [row for rows in answer.file_rows() for row in rows.indicators]


def test_a_table_gives_the_rows_that_its_projects_give(tmp_path: Path) -> None:
    """Random indicators: each row that columns judge is that of its object; what they refuse has its reason instead."""
    table, expected = random_table()
    table.write_parquet(tmp_path / "t.parquet")
    answer = portfolio(tmp_path / "t.parquet")
    assert not answer.unread
    judged = 0
    for row, other in zip(rows_of(answer), expected, strict=True):
        if not row.status:
            assert row.reason_code
            assert (row.indicator, row.level, row.context) == (other.indicator, other.level, other.context)
            continue
        judged += 1
        names = {field.name for field in attrs.fields(type(row))} - AS_DECLARED
        assert {name: getattr(row, name) for name in names} == {name: getattr(other, name) for name in names}
    assert judged > 0.85 * len(expected)


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_csv_and_parquet_say_the_same(separator: str, tmp_path: Path) -> None:
    """A table has the same roll-ups in each format and through a checkpoint, its projects are counted as files are."""
    table = wells(6)
    table.write_parquet(tmp_path / "t.parquet")
    first = portfolio(tmp_path / "t.parquet", into=tmp_path / "kept")
    second = portfolio(as_csv(table, tmp_path / "t.csv", separator))
    third = portfolio(tmp_path / "t.parquet", into=tmp_path / "kept")
    assert third.resumed == 1
    assert first.groups == second.groups == third.groups
    groups = {(group.dimension, group.name): group for group in first.groups}
    assert groups["organisation", "Agency 0"].output_only == groups["organisation", "Agency 0"].projects == 3
    assert groups["organisation", "Agency 1"].output_only == 0
    assert (groups["level", "output"].indicators, groups["level", "outcome"].indicators) == (6, 3)
    assert groups["sector", "Water"].reached == groups["country", "KG"].reached == 8
    assert groups["year", "2024"].missed == 1
    assert [project.results for project in first.projects] == [0] * 6


def test_a_folder_gives_its_tables_of_indicators_and_counts_other_tables(tmp_path: Path) -> None:
    """Tables of indicators in a folder are read; answers written into it, other tables and documents are counted."""
    wells(2).write_parquet(tmp_path / "t.parquet")
    as_csv(wells(3), tmp_path / "u.csv")
    (tmp_path / "cut.parquet").write_bytes((tmp_path / "t.parquet").read_bytes()[:-3])
    write_portfolio(portfolio(tmp_path), [tmp_path / "answers.parquet"])
    (tmp_path / "other.csv").write_text("year,wells\n2024,3\n", encoding="utf-8")
    (tmp_path / "report.docx").write_bytes(b"minutes of a meeting")
    answer = portfolio(tmp_path)
    assert [Path(row.file).name for row in answer.projects] == ["cut.parquet", *["t.parquet"] * 2, *["u.csv"] * 3]
    assert (len(answer), len(answer.unread), answer.skipped) == (5, 1, 5)
    assert "as of the days in the tables" not in str(answer)
    assert "5 projects of tables of indicators are as of the days in the tables" in str(
        portfolio(tmp_path, on="2025-01-01")
    )


def changed(table: Any, column: str, row: int, value: Any) -> Any:
    """Return a table with a cell changed."""
    cells = table[column].to_list()
    cells[row] = value
    return table.with_columns(pl.Series(column, cells, dtype=table.schema[column], strict=False))


def with_words(column: str, value: str) -> Callable[[Any], Any]:
    """Return what puts words into the second row of a column of a table as CSV."""
    return lambda table: changed(table.with_columns(pl.col(column).cast(pl.String)), column, 1, value)


def with_json(column: str, **fields: Any) -> Callable[[Any], Any]:
    """Return what puts a list of one record, as JSON, into the second row of a column."""
    text = json.dumps([fields])

    def with_record(table: Any) -> Any:
        cells = [json.dumps(cell, default=str) if isinstance(cell, list) else cell for cell in table[column].to_list()]
        cells[1] = text
        return table.with_columns(pl.Series(column, cells, dtype=pl.String))

    return with_record


BROKEN: dict[str, tuple[Callable[[Any], Any], tuple[str, ...]]] = {
    "no columns": (lambda table: table.drop("den", "due"), ("den, due",)),
    "a word": (with_words("den", "many"), ("row 2", "'many'", "den", "a whole number")),
    "a part": (with_words("start_low", "1.5"), ("row 2", "'1.5'", "start_low")),
    "a day": (with_words("due", "31.12.2025"), ("row 2", "'31.12.2025'", "due", "2024-12-31")),
    "a level": (with_words("level", "goal"), ("row 2", "'goal'", "level", "outcome")),
    "a flag": (with_words("keep", "perhaps"), ("row 2", "'perhaps'", "keep", "true or false")),
    "no JSON": (with_words("readings", '[{"seen": [}]'), ("row 2", "'[{\"seen\": [}]'", "readings", "a list as JSON")),
    "no list": (with_words("plans", "7"), ("row 2", "'7'", "plans", "a list as JSON")),
    "a figure's day": (with_json("figures", start="2024-13-45"), ("row 2", "'2024-13-45'", "figures.start", "a day")),
    "a part in a figure": (with_json("figures", low=1.5), ("row 2", "'1.5'", "figures.low", "a whole number")),
    "a word in a milestone": (with_json("milestones", low="many"), ("row 2", "'many'", "milestones.low")),
    "a number without end": (with_json("milestones", high=10**30), ("row 2", "milestones.high", "a whole number")),
    "a reading's day": (with_json("readings", day="soon"), ("row 2", "'soon'", "readings.day", "a day")),
    "a sight in a reading": (with_json("readings", seen=[{"low": 0.5}]), ("row 2", "'0.5'", "readings.seen.low")),
    "a plan's way": (with_json("plans", accumulates="sum"), ("row 2", "'sum'", "plans.accumulates", "snapshot")),
    "a row again": (
        lambda table: pl.concat([table, table[1:2]]),
        ("row 7", "indicator output", "project P-1", "again"),
    ),
    "no project": (lambda table: changed(table, "project", 2, None), ("row 3", "project")),
}


@pytest.mark.parametrize("name", BROKEN)
@pytest.mark.parametrize("form", ["csv", "parquet"])
def test_a_broken_table_is_a_row_that_says_what_is_wrong(name: str, form: str, tmp_path: Path) -> None:
    """A column that lacks, a cell of another kind, an unnamed project: the file is not read, with the reason."""
    change, words = BROKEN[name]
    table = change(wells(4))
    file = tmp_path / f"t.{form}"
    if form == "csv":
        as_csv(table, file)
    else:
        table.write_parquet(file)
    (row,) = portfolio(file).unread
    assert all(word in row.reason for word in words), row.reason
    assert not row.project


def test_a_table_whose_readings_are_no_text_is_not_read(tmp_path: Path) -> None:
    """Readings in a nested column are refused in one line, by the name of the column."""
    table = changed(wells(2), "readings", 0, '[{"accumulates": "snapshot"}]')
    nested = table.with_columns(pl.col("readings").str.json_decode(JSON["readings"]))
    nested.write_parquet(tmp_path / "t.parquet")
    (row,) = portfolio(tmp_path / "t.parquet").unread
    assert "readings needs a list as JSON" in row.reason


def hostile(file: Path) -> Iterator[Path]:
    """Yield files that are no tables, from the bytes of one that is."""
    whole = file.read_bytes()
    for number, content in enumerate(
        [b"", b"PAR1", b"no table", whole[: len(whole) // 2], whole[: len(whole) // 2] + whole[len(whole) // 2 + 9 :]]
    ):
        damaged = file.with_name(f"damaged-{number}.parquet")
        damaged.write_bytes(content)
        yield damaged
    pl.DataFrame({"figures": ["x"], "other": [1]}).write_parquet(other := file.with_name("other.parquet"))
    yield other
    (latin := file.with_name("latin.csv")).write_bytes("asked_start,aim_low\né,1\n".encode("latin-1"))
    yield latin
    (bad := file.with_name("bad.csv")).write_text(
        as_csv(wells(2), file.with_suffix(".csv")).read_text(encoding="utf-8").replace("[{", "[[", 1), encoding="utf-8"
    )
    yield bad
    never = pl.lit(5_000_000).cast(pl.Int32).cast(pl.Date)
    wells(2).with_columns(due=never).write_parquet(beyond := file.with_name("beyond.parquet"))
    yield beyond


def test_a_table_need_not_say_what_is_asked_under_each_way(tmp_path: Path) -> None:
    """A table without the column `plans` is judged by what its rows ask for."""
    wells(2).drop("plans").write_parquet(tmp_path / "t.parquet")
    answer = portfolio(tmp_path / "t.parquet")
    assert not answer.unread
    assert all(row.status for row in rows_of(answer))


def test_what_is_no_table_ends_no_run(tmp_path: Path) -> None:
    """Cut, damaged and other files are rows of what was not read beside a table that is; the command exits with 1."""
    wells(2).write_parquet(tmp_path / "t.parquet")
    files = list(hostile(tmp_path / "t.parquet"))
    answer = portfolio([tmp_path / "t.parquet", *files])
    assert len(answer) == 2
    assert {row.file for row in answer.unread} == set(map(str, files))
    assert not [row.reason for row in answer.unread if "logframe failed" in row.reason]
    run = CliRunner().invoke(main, ["portfolio", "-q", str(tmp_path / "t.parquet"), str(files[1])])
    assert run.exit_code == 1, run.output


def test_a_panic_of_polars_prints_nothing(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """What is raised is a row of what was not read, and what else is printed meanwhile comes through."""
    wells(2).write_parquet(tmp_path / "t.parquet")
    reads = pl.read_parquet

    def panics(stream: Any) -> Any:
        os.write(2, b"thread 'async-executor-1' panicked at row_group_decode.rs")
        raise pl.exceptions.PanicException("assertion failed")

    def warns(stream: Any) -> Any:
        os.write(2, b"a warning")
        return reads(stream)

    monkeypatch.setattr(pl, "read_parquet", panics)
    with pytest.raises(LoadError, match="assertion failed"):
        read_indicator_table(str(tmp_path / "t.parquet"), ".parquet")
    assert capfd.readouterr().err == ""
    monkeypatch.setattr(pl, "read_parquet", warns)
    assert read_indicator_table(str(tmp_path / "t.parquet"), ".parquet").height == 3
    assert capfd.readouterr().err == "a warning"


@pytest.mark.parametrize(
    ("column", "value", "reason"),
    [
        ("den", None, "row-incomplete"),
        ("due", None, "row-incomplete"),
        ("plans", f'[{{"aim_low": 1, "aim_high": 2, "due": "{ON}"}}]', "row-incomplete"),
        ("plans", f'[{{"aim_low": 3, "aim_high": 2, "due": "{ON}", "asked_start": "{ON}"}}]', "ends-reversed"),
        ("den", 0, "number-below-one"),
        ("aim_low", 2**62, "ends-reversed"),
        ("most", 2**62, "numbers-too-long"),
        ("due", datetime.date(9990, 1, 1), "days-too-late"),
        ("start_low", -(2**63), "numbers-too-long"),
        ("figures", [{"low": 3, "high": 3, "end": ON}], "row-incomplete"),
        ("figures", [{"low": 3, "high": 3, "missing": False}], "row-incomplete"),
        ("figures", [{"low": 3, "high": 2**62, "end": ON, "missing": False}], "numbers-too-long"),
        ("figures", [{"low": 3, "high": 2, "end": ON, "missing": False}], "ends-reversed"),
        (
            "figures",
            [{"low": 3, "high": 3, "start": ON, "end": datetime.date(2025, 1, 1), "missing": False}],
            "ends-reversed",
        ),
        ("figures", [{"end": datetime.date(9950, 1, 1), "missing": False}], "days-too-late"),
        ("milestones", [{"due": datetime.date(9950, 1, 1), "low": 1, "high": 1}], "days-too-late"),
        ("milestones", [{"due": ON, "low": -(2**62), "high": 1}], "numbers-too-long"),
        ("milestones", [{"low": 1, "high": 1}], "row-incomplete"),
        ("readings", f'[{{"accumulates": "snapshot", "latest_low": {2**62}, "seen": []}}]', "numbers-too-long"),
        ("readings", '[{"accumulates": "snapshot", "seen": [{"low": 4, "high": 3}]}]', "ends-reversed"),
        ("readings", '[{"accumulates": "snapshot", "seen": [{"end": "9950-01-01"}]}]', "days-too-late"),
        (
            "plans",
            f'[{{"due": "{ON}", "asked_start": "{ON}", "milestones": [{{"due": "{ON}", "low": 2, "high": 1}}]}}]',
            "ends-reversed",
        ),
        ("route", "pooled-by-hand", "pooled-by-hand"),
    ],
)
def test_a_row_that_columns_refuse_stays_with_its_reason(column: str, value: Any, reason: str, tmp_path: Path) -> None:
    """What cannot be judged is counted and not judged; the rows beside it are."""
    changed(wells(4), column, 0, value).write_parquet(tmp_path / "t.parquet")
    answer = portfolio(tmp_path / "t.parquet")
    assert [row.reason_code for row in rows_of(answer) if not row.status] == [reason]
    assert answer.roll_ups.whole["indicators"] == 6
    assert answer.projects[0].unjudged == 1
    assert sum(project.reached for project in answer.projects) == 5


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda table: table.drop("den", "due"), "lacks den, due"),
        (lambda table: table.with_columns(start_low=pl.lit(0.5)), "row 1 has '0.5' in start_low"),
        (lambda table: table.with_columns(level=pl.lit("goal")), "row 1 has 'goal' in level"),
        (lambda table: changed(table, "readings", 1, '[{"seen":'), "row 2 has '[{\"seen\":' in readings"),
        (lambda table: table.to_dicts(), "an Arrow table or one of polars, not list"),
        (lambda table: table.lazy(), "an Arrow table or one of polars, not LazyFrame"),
    ],
)
def test_what_is_no_table_of_indicators_is_refused_in_memory_too(change: Callable[[Any], Any], words: str) -> None:
    """`fulfil_table`, `fulfil_batches` and `check_table` name the column, and the row where there is one."""
    calls: list[Callable[[Any], Any]] = [
        fulfil_table, check_table, checked_table, lambda table: list(fulfil_batches([table])),
    ]  # fmt: skip
    for call in calls:
        with pytest.raises(LogframeError) as caught:
            call(change(wells(2)))
        assert words in str(caught.value)


def test_batches_in_other_orders_and_types_have_the_same_answers() -> None:
    """Batches of one row, empty, with columns in another order, or of another program, are answered like the whole."""
    table, _ = random_table()
    whole = fulfil_table(table)
    batches = [table.head(0), table.head(1), table[1:60].select(sorted(table.columns)), foreign(table[60:])]
    assert pl.concat(fulfil_batches(batches)).equals(whole)
    assert list(fulfil_batches([])) == []
    assert fulfil_table(table.head(0)).schema == whole.schema


def test_parquet_of_many_rows_is_the_same_bytes_in_whatever_parts_they_come() -> None:
    """Most rows wait packed, and none is lost or moved on the way."""
    numbers = list(range(40_000))
    written = set()
    for size in (40_000, 16_384, 999):
        rows = ParquetRows({"number": "whole", "name": "text", "rules": "texts"})
        for first in range(0, len(numbers), size):
            part = numbers[first : first + size]
            names, rules = [f"row {n // 7}" for n in part], [["a"] * (n % 3) for n in part]
            rows.add({"number": part, "name": names, "rules": rules})
        written.add(rows.content())
    (content,) = written
    table = pl.read_parquet(content)
    assert table["number"].to_list() == numbers
    assert table.row(39_999) == (39_999, "row 5714", [])


def foreign(table: Any) -> Any:
    """Return a table as another program may hold it: other types for the same values, fields in another order."""
    day = pl.element().struct.field("end").cast(pl.Datetime("us")).dt.replace_time_zone("Asia/Bishkek").alias("end")
    others = [
        pl.element().struct.field(name)
        for name in ("start", "reason", "source", "decides", "missing", "order", "definition")
    ]
    low = pl.element().struct.field("low").cast(pl.Float64)
    high = pl.element().struct.field("high").cast(pl.Decimal(20, 3))
    return table.with_columns(
        pl.col("den", "interval", "most").cast(pl.Float64),
        pl.col("start_low", "start_high").cast(pl.Decimal(30, 2)),
        pl.col("keep", "context").cast(pl.Int8),
        pl.col("aim_strict").cast(pl.Float32),
        pl.col("due", "on").cast(pl.Datetime("ns")).dt.replace_time_zone("Asia/Bishkek"),
        pl.col("level", "project", "country").cast(pl.Categorical),
        pl.lit(None, pl.Null).alias("plans"),
        pl.lit("beside").alias("colour"),
        figures=pl.col("figures").list.eval(pl.struct(high, day, low, *others, pl.lit(1).alias("colour"))),
    ).select(sorted(["colour", *table.columns], reverse=True))


def test_a_table_of_another_program_is_read_by_what_it_says(tmp_path: Path) -> None:
    """Floats, decimals, flags as numbers, times in a zone, dictionaries and further columns change nothing."""
    foreign(wells(6)).write_parquet(tmp_path / "t.parquet")
    table = read_indicator_table(str(tmp_path / "t.parquet"), ".parquet")
    wells(6).write_parquet(tmp_path / "own.parquet")
    own = read_indicator_table(str(tmp_path / "own.parquet"), ".parquet")
    assert [name for name in table.columns if not table[name].equals(own[name])] == []


def test_csv_of_a_program_that_holds_numbers_as_floats_is_read(tmp_path: Path) -> None:
    """5.0, 1e+05, TRUE and NA are how pandas and R write numbers, flags and gaps; a country NA is Namibia."""
    floats = pl.col("den", "start_low", "aim_low", "aim_high", "interval", "most").cast(pl.Float64).cast(pl.String)
    flags = pl.col("keep", "context", "aim_strict").cast(pl.Int8).cast(pl.Float64).cast(pl.String)
    table = wells(2).with_columns(country=pl.lit("NA"), aim_low=pl.lit(100_000), aim_high=pl.lit(100_000))
    other = table.with_columns(floats, flags, start_high=pl.lit("0e+00"), start_sourced=pl.lit("TRUE"))
    other = other.with_columns(pl.col("first_due", "level").cast(pl.String).fill_null("NA"), aim_low=pl.lit("1e+05"))
    as_csv(other, tmp_path / "t.csv")
    table.with_columns(start_sourced=pl.lit(True)).write_parquet(tmp_path / "own.parquet")
    made = read_indicator_table(str(tmp_path / "t.csv"), ".csv")
    own = read_indicator_table(str(tmp_path / "own.parquet"), ".parquet")
    assert [name for name in own.columns if not made[name].equals(own[name])] == []


@pytest.mark.parametrize(
    ("column", "cells", "words"),
    [
        ("start_low", pl.Series([1.0, 1.5, 2.0]).cast(pl.Decimal(10, 2)), ("row 2", "'1.50'", "start_low", "whole")),
        ("start_low", pl.Series([1.0, float("nan"), 2.0]), ("row 2", "start_low", "whole")),
        ("due", pl.Series([20241231] * 3), ("due needs a day",)),
        ("level", pl.Series([1, 2, 3]), ("level needs one of",)),
        ("keep", pl.Series([0, 1, 2]), ("row 3", "'2'", "keep", "true or false")),
        ("den", pl.Series([True] * 3), ("den needs a whole number",)),
        ("statement", pl.Series([["a"], ["b"], ["c"]]), ("statement needs text",)),
        ("figures", pl.Series([[1], [2], [3]]), ("figures needs a list",)),
    ],
)
def test_what_a_type_cannot_mean_is_not_read(column: str, cells: Any, words: tuple[str, ...], tmp_path: Path) -> None:
    """A part of a whole, a number for a day or a level, a flag for a number: refused by column and row."""
    wells(2).with_columns(cells.alias(column)).write_parquet(tmp_path / "t.parquet")
    (row,) = portfolio(tmp_path / "t.parquet").unread
    assert all(word in row.reason for word in words), row.reason
