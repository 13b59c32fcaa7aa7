"""Files with a table of indicators, Parquet or CSV: read, checked against the columns, and answered part by part."""

from __future__ import annotations

import io
import os
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any, Final

import polars as pl

from logframe.errors import LoadError
from logframe.messages import Code, Message
from logframe.opening import LARGEST_STREAM, opened
from logframe.places import NOWHERE, Place
from logframe.table.checked_tables import check_table
from logframe.table.declared_columns import declared_columns, of_kind
from logframe.table.fulfilled_tables import fulfil_table
from logframe.table.row_limits import unfit
from logframe.table.schemas import INDICATORS, JSON, YES

_PART: Final = 50_000
_LISTS: Final = (*(name for name, kind in INDICATORS.items() if isinstance(kind, pl.List)), *JSON)
_ERRORS: Final = 2
_ONE_AT_A_TIME: Final = threading.Lock()


def answered_rows(file: str, ending: str) -> tuple[Iterator[dict[str, Any]], pl.DataFrame]:
    """Return each row of a file with its answer, by the names of columns, and what rules find (`ISSUES`).

    A row that columns do not judge has its reason as `route`; `rules` are the codes of what is wrong with its
    indicator. Raises LoadError for a file that is no such table.
    """
    table = read_indicator_table(file, ending)
    parts = list(table.iter_slices(_PART))
    with _refusing(Place(file)):
        answers = pl.concat([fulfil_table(part) for part in parts or [table]])
        issues = check_table(table, answers)
    rules = issues.drop_nulls("row").group_by("row").agg(rules=pl.col("code"))
    joined = (
        answers.drop("project", "indicator")
        .with_row_index("row")
        .join(rules, on="row", how="left", maintain_order="left")
    )
    rows = (
        row
        for part, own in zip(parts, joined.drop("row").iter_slices(_PART), strict=True)
        for row in part.drop("route", *_LISTS).hstack(own).iter_rows(named=True)
    )
    return rows, issues


def read_indicator_table(file: str, ending: str) -> pl.DataFrame:
    """Return the table of indicators of a file (`INDICATORS`); what a row lacks is its `route`.

    Raises LoadError for a file that cannot be read, a column that is missing and a cell of another kind.
    """
    place = Place(os.fspath(file))
    with opened(file, LARGEST_STREAM) as stream, _refusing(place), _in_silence():
        table = pl.read_parquet(stream) if ending == ".parquet" else _csv(stream)
    return checked_table(table, place)


def checked_table(indicators: Any, place: Place = NOWHERE) -> pl.DataFrame:
    """Return a table from elsewhere as one of indicators (`INDICATORS`); what a row lacks is its `route`.

    Raises WrongTypeError for what is no table, LoadError for a column that is missing and a cell of another kind.
    """
    with _refusing(place):
        table = declared_columns(indicators, place)
        # Days that no calendar has may stand in a column of days.
        table = table.select(of_kind(table[name], kind, place) for name, kind in INDICATORS.items())
        lists = table.with_columns(of_kind(table[name], kind, place) for name, kind in JSON.items())
    for name in ("project", "indicator"):
        blank = table[name].fill_null("").eq("").arg_max() if table.height else None
        if blank is not None and not table[name][blank]:
            raise LoadError(Message("table-cell-empty", column=Code(name), row=blank + 1), place=place)
    again = table.select((~pl.struct("project", "indicator").is_first_distinct()).arg_true()).to_series()
    if again.len():
        project, indicator = table.row(again[0])[:2]
        message = Message("table-row-again", row=again[0] + 1, indicator=indicator, project=project)
        raise LoadError(message, place=place)
    return table.with_columns(
        *(pl.col(name).fill_null(False) for name, kind in INDICATORS.items() if kind == YES),
        *(pl.col(name).fill_null([]) for name in ("milestones", "figures")),
        route=lists.select(pl.coalesce("route", unfit())).to_series(),
    )


@contextmanager
def _refusing(place: Place) -> Iterator[None]:
    """Raise what polars does not understand as a LoadError; what Rust calls a panic is no Exception."""
    try:
        yield
    except (pl.exceptions.PolarsError, pl.exceptions.PanicException, OSError) as problem:
        raise LoadError(Message("table-unreadable", reason=_line(problem)), place=place) from problem


@contextmanager
def _in_silence() -> Iterator[None]:
    """Let through what is printed on standard error only where nothing is raised: a panic of Rust does both.

    Threads of polars print it, so for the time all goes to a file.
    """
    with _ONE_AT_A_TIME, tempfile.TemporaryFile() as kept:
        try:
            before = os.dup(_ERRORS)
        except OSError:  # a service may have none
            yield
            return
        os.dup2(kept.fileno(), _ERRORS)
        try:
            yield
        finally:
            os.dup2(before, _ERRORS)
            os.close(before)
        kept.seek(0)
        os.write(_ERRORS, kept.read())


def _csv(stream: IO[bytes]) -> pl.DataFrame:
    content = stream.read().removeprefix(b"\xef\xbb\xbf")
    header = content.partition(b"\n")[0]
    separator = max(",;\t", key=lambda sign: header.count(sign.encode()))
    return pl.read_csv(io.BytesIO(content), separator=separator, infer_schema=False)


def _line(problem: BaseException) -> str:
    """Return the first line of what a library says, which may go on with advice on its own keywords."""
    return str(problem).strip().partition("\n")[0] or type(problem).__name__
