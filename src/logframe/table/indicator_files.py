"""Files with a table of indicators, Parquet or CSV: read, checked against the columns, and answered part by part."""

from __future__ import annotations

import datetime
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
from logframe.places import Place
from logframe.table.checked_tables import check_table
from logframe.table.fulfilled_tables import fulfil_table, with_optional
from logframe.table.row_limits import unfit
from logframe.table.schemas import DAY, INDICATORS, INTEGER, JSON, TEXT, YES

_PART: Final = 50_000
_LISTS: Final = (*(name for name, kind in INDICATORS.items() if isinstance(kind, pl.List)), *JSON)
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
    lists = table.with_columns(_of_kind(table[name], kind, place) for name, kind in JSON.items())
    for name in ("project", "indicator"):
        blank = table[name].fill_null("").eq("").arg_max() if table.height else None
        if blank is not None and not table[name][blank]:
            raise LoadError(Message("table-cell-empty", column=Code(name), row=blank + 1), place=place)
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


def _of_kind(cells: pl.Series, kind: pl.DataType, place: Place, rows: pl.Series | None = None) -> pl.Series:
    """Return a column as what it must hold; `rows` are the places of cells that stand in lists."""
    rows = pl.arange(len(cells), eager=True) if rows is None else rows
    if cells.dtype == pl.Null:
        return cells.cast(kind)
    if isinstance(kind, pl.List):
        return _lists_of_kind(cells, kind, place, rows)
    if isinstance(kind, pl.Struct):
        return _records_of_kind(cells, kind, place, rows)
    if cells.dtype == pl.String and kind == YES:
        cast = cells.str.to_lowercase().replace_strict(_FLAGS, default=None, return_dtype=pl.Boolean)
    elif cells.dtype == pl.String and kind == DAY:
        cast = cells.str.to_date("%Y-%m-%d", strict=False)
    elif cells.dtype == pl.Datetime and kind == DAY:
        cast = cells.dt.date()  # the day where the clock stood, which a cast takes as that in Greenwich
    elif not _fits(cells.dtype, kind):
        raise _wrong(cells, kind, place)
    else:
        cast = cells.cast(kind, strict=False)
        if cells.dtype.is_numeric() and kind in (INTEGER, YES):
            # Floating point is what a program makes of whole numbers with gaps; a part of a whole is not cut off.
            cast = pl.select(pl.when(cast.cast(cells.dtype) == cells).then(cast)).to_series()
    if kind == DAY:
        cast = pl.select(pl.when(cast.is_between(datetime.date.min, datetime.date.max)).then(cast)).to_series()
    lost = (cells.is_not_null() & cast.is_null()).arg_true()
    if lost.len():
        raise _wrong(cells, kind, place, lost[0], rows)
    return cast.alias(cells.name)


def _fits(dtype: pl.DataType, kind: pl.DataType) -> bool:
    """Return whether cells of a type can be meant as a kind: a number is no date, and no place in a list of words."""
    if kind == TEXT:
        return not dtype.is_nested()
    if kind in (INTEGER, YES):
        return dtype.is_numeric() or dtype == pl.String or dtype == kind
    if kind == DAY:
        return dtype == DAY
    return dtype in (pl.String, pl.Categorical, pl.Enum)


def _lists_of_kind(cells: pl.Series, kind: pl.List, place: Place, rows: pl.Series) -> pl.Series:
    if cells.dtype == pl.String:
        cells = _from_json(cells, kind, place, rows)
    if not isinstance(cells.dtype, pl.List):
        raise _wrong(cells, kind, place)
    if cells.explode(empty_as_null=False, keep_nulls=False).has_nulls():
        cells = cells.list.drop_nulls()
    lists = pl.DataFrame({"row": rows, "list": cells}).with_row_index("at")
    entries = lists.explode("list", empty_as_null=False, keep_nulls=False)
    own = _of_kind(entries["list"].alias(cells.name), kind.inner, place, entries["row"])
    if cells.dtype == kind:
        return cells
    made = pl.DataFrame({"at": entries["at"], "made": own}).group_by("at").agg("made")
    filled = pl.when(pl.col("list").is_not_null()).then(pl.col("made").fill_null([]))
    return lists.join(made, on="at", how="left", maintain_order="left").select(filled.alias(cells.name)).to_series()


def _records_of_kind(cells: pl.Series, kind: pl.Struct, place: Place, rows: pl.Series) -> pl.Series:
    if not isinstance(cells.dtype, pl.Struct):
        raise _wrong(cells, kind, place)
    table = cells.struct.unnest()
    fields = [
        _of_kind(table[name].alias(f"{cells.name}.{name}"), inner, place, rows).alias(name)
        if name in table.columns
        else pl.Series(name, [None] * len(cells), dtype=inner)
        for name, inner in kind.to_schema().items()
    ]
    return pl.DataFrame(fields).to_struct(cells.name)


def _from_json(cells: pl.Series, kind: pl.List, place: Place, rows: pl.Series) -> pl.Series:
    """Return lists with all that stands in them as text: decoded as a day, what is none would be a gap."""
    texts = _as_text(kind)
    try:
        return cells.str.json_decode(texts)
    except pl.exceptions.PolarsError as problem:
        for number, cell in enumerate(cells):
            try:
                pl.Series([cell], dtype=pl.String).str.json_decode(texts)
            except pl.exceptions.PolarsError:
                raise _wrong(cells, kind, place, number, rows) from problem
        raise _wrong(cells, kind, place) from problem


def _as_text(kind: pl.DataType) -> pl.DataType:
    if isinstance(kind, pl.List):
        return pl.List(_as_text(kind.inner))
    if isinstance(kind, pl.Struct):
        return pl.Struct({name: _as_text(inner) for name, inner in kind.to_schema().items()})
    return TEXT


def _wrong(
    cells: pl.Series, kind: pl.DataType, place: Place, number: int | None = None, rows: pl.Series | None = None
) -> LoadError:
    names = {INTEGER: "whole", DAY: "day", YES: "flag", TEXT: "text"}
    is_list = kind.is_nested() or cells.name in JSON
    code = Code("list" if is_list else names.get(kind, "words"))
    words = tuple(kind.categories.to_list()) if isinstance(kind, pl.Enum) else ()
    if number is None or rows is None:
        return LoadError(Message("table-column-wrong", column=Code(cells.name), kind=code, words=words), place=place)
    value = str((cells.to_physical() if cells.dtype.is_temporal() else cells)[number])
    shown = value if len(value) <= _SHOWN else f"{value[:_SHOWN]}…"
    row = rows[number] + 1
    message = Message("table-cell-wrong", value=shown, column=Code(cells.name), row=row, kind=code, words=words)
    return LoadError(message, place=place)
