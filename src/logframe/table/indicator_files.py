"""Files with a table of indicators, Parquet or CSV: read, checked against the columns, and answered part by part."""

from __future__ import annotations

import datetime
import io
import os
import tempfile
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import IO, Any, Final

import polars as pl

from logframe.errors import LoadError
from logframe.messages import Code, Message
from logframe.opening import LARGEST_STREAM, opened
from logframe.places import Place
from logframe.table.checked_tables import check_table
from logframe.table.fulfilled_tables import fulfil_table, with_optional
from logframe.table.schemas import DAY, INDICATORS, INTEGER, JSON, LAST_YEAR, MOST, MOST_ON_TRACK, TEXT, YES

_PART: Final = 50_000
_NEEDED: Final = ("den", "interval", "on", "on_track_top", "on_track_bottom")
_NUMBERS: Final = tuple(name for name, kind in INDICATORS.items() if kind == INTEGER)
_DAYS: Final = tuple(name for name, kind in INDICATORS.items() if kind == DAY)
_ENDS: Final = (("start_low", "start_high"), ("aim_low", "aim_high"), ("keep_low", "keep_high"))
_LISTS: Final = (*(name for name, kind in INDICATORS.items() if isinstance(kind, pl.List)), *JSON)
_LAST_DAY: Final = datetime.date(LAST_YEAR, 12, 31)
_FLAGS: Final = {"true": True, "false": False, "1": True, "0": False}
_SHOWN: Final = 60
_ERRORS: Final = 2
_ONE_AT_A_TIME: Final = threading.Lock()


def answered_rows(file: str, ending: str) -> tuple[Iterator[dict[str, Any]], pl.DataFrame]:
    """Return each row of a file with its answer, by the names of columns, and what rules find (`FOUND`).

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
    table = with_optional(table)
    missing = [name for name in INDICATORS if name not in table.columns]
    if missing:
        raise LoadError(Message("table-lacks-columns", columns=tuple(map(Code, missing))), place=place)
    columns = [_of_kind(table[name], kind, place) for name, kind in INDICATORS.items()]
    table = pl.DataFrame(columns)
    lists = table.with_columns(_from_json(table[name], kind, place) for name, kind in JSON.items())
    for name in ("project", "indicator"):
        blank = table[name].fill_null("").eq("").arg_max() if table.height else None
        if blank is not None and not table[name][blank]:
            raise LoadError(Message("table-cell-empty", column=Code(name), row=blank + 1), place=place)
    return table.with_columns(
        *(pl.col(name).fill_null(False) for name, kind in INDICATORS.items() if kind == YES),
        *(pl.col(name).fill_null([]) for name in ("milestones", "figures")),
        route=lists.select(pl.coalesce("route", _unfit())).to_series(),
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


def _of_kind(cells: pl.Series, kind: pl.DataType, place: Place) -> pl.Series:
    """Return a column as what it must hold."""
    if cells.dtype == kind:
        beyond = (cells < datetime.date.min) | (cells > datetime.date.max) if kind == DAY else None
        if beyond is not None and beyond.any():
            raise _wrong(cells.to_physical(), kind, place, beyond.arg_true()[0])
        return cells
    if cells.dtype == pl.String and isinstance(kind, pl.List):
        return _from_json(cells, kind, place)
    if cells.dtype == pl.String and kind == YES:
        cast = cells.str.to_lowercase().replace_strict(_FLAGS, default=None, return_dtype=pl.Boolean)
    elif cells.dtype == pl.String and kind == DAY:
        cast = cells.str.to_date("%Y-%m-%d", strict=False)
    elif cells.dtype.is_float() and kind == INTEGER:
        # Floating point is what a program makes of whole numbers with gaps; a part of a whole is not cut off.
        cast = cells.cast(kind, strict=False)
        cast = pl.select(pl.when(cast.cast(cells.dtype) == cells).then(cast)).to_series()
    else:
        try:
            cast = cells.cast(kind, strict=False)
        except pl.exceptions.PolarsError as problem:
            raise _wrong(cells, kind, place) from problem
    return _all_kept(cells, cast.alias(cells.name), kind, place)


def _all_kept(cells: pl.Series, cast: pl.Series, kind: pl.DataType, place: Place) -> pl.Series:
    lost = (cells.is_not_null() & cast.is_null()).arg_true()
    if lost.len():
        raise _wrong(cells, kind, place, lost[0])
    return cast


def _from_json(cells: pl.Series, kind: pl.List, place: Place) -> pl.Series:
    try:
        return cells.str.json_decode(kind)
    except pl.exceptions.PolarsError as problem:
        for number, cell in enumerate(cells):
            try:
                pl.Series([cell], dtype=pl.String).str.json_decode(kind)
            except pl.exceptions.PolarsError:
                raise _wrong(cells, kind, place, number) from problem
        raise _wrong(cells, kind, place) from problem


def _wrong(cells: pl.Series, kind: pl.DataType, place: Place, row: int | None = None) -> LoadError:
    names = {INTEGER: "whole", DAY: "day", YES: "flag", TEXT: "text"}
    is_list = isinstance(kind, pl.List) or cells.name in JSON
    code = Code("list" if is_list else names.get(kind, "words"))
    words = tuple(kind.categories.to_list()) if isinstance(kind, pl.Enum) else ()
    if row is None:
        return LoadError(Message("table-column-wrong", column=Code(cells.name), kind=code, words=words), place=place)
    value = str(cells[row])
    shown = value if len(value) <= _SHOWN else f"{value[:_SHOWN]}…"
    message = Message("table-cell-wrong", value=shown, column=Code(cells.name), row=row + 1, kind=code, words=words)
    return LoadError(message, place=place)


def _unfit() -> pl.Expr:
    """Return why a row cannot be judged as it is, null where it can."""
    figures, milestones, plans = pl.col("figures"), pl.col("milestones"), pl.col("plans")
    lists = [_any_in(entries, _is_reversed("low", "high")) for entries in (figures, milestones)]
    lists.append(_any_in(plans, _is_reversed("aim_low", "aim_high")))
    has_days = pl.col("asked_start").is_not_null() & pl.col("due").is_not_null()
    asks_nothing = pl.col("aim_low").is_null() & ~pl.col("keep") & pl.col("readings").is_not_null()
    asked = pl.element().struct.field
    incomplete = [
        *(pl.col(name).is_null() for name in _NEEDED),
        ~(has_days | asks_nothing),
        _any_in(plans, pl.any_horizontal(asked(day).is_null() for day in ("asked_start", "due"))),
    ]
    backward = [*(_is_reversed(low, high, pl.col) for low, high in _ENDS), *lists]
    longest = [pl.col(name).abs() > MOST for name in _NUMBERS]
    inner = [
        _any_in(entries, pl.element().struct.field(end).abs() > MOST)
        for entries in (figures, milestones)
        for end in ("low", "high")
    ] + [_any_in(plans, asked(end).abs() > MOST) for end in ("aim_low", "aim_high")]
    late = [pl.col(name) > _LAST_DAY for name in _DAYS] + [_any_in(figures, asked("end") > _LAST_DAY)]
    return (
        pl.when(_any(incomplete))
        .then(pl.lit("row-incomplete"))
        .when((pl.col("den") < 1) | (pl.col("interval") < 1) | (pl.col("on_track_bottom") < 1))
        .then(pl.lit("number-below-one"))
        .when(_any(backward))
        .then(pl.lit("ends-reversed"))
        .when(_any([*longest, *inner]) | (pl.max_horizontal("on_track_top", "on_track_bottom") > MOST_ON_TRACK))
        .then(pl.lit("numbers-too-long"))
        .when(_any(late))
        .then(pl.lit("days-too-late"))
    )


def _any(conditions: Iterable[pl.Expr]) -> pl.Expr:
    return pl.any_horizontal(condition.fill_null(False) for condition in conditions)


def _any_in(entries: pl.Expr, condition: pl.Expr) -> pl.Expr:
    return entries.list.eval(condition.fill_null(False)).list.any()


def _is_reversed(low: str, high: str, column: Any = None) -> pl.Expr:
    field = column or pl.element().struct.field
    reversed_ends: pl.Expr = field(low) > field(high)
    return reversed_ends
