"""The columns of a table of indicators from any program, as what they must hold; what is lost on the way is refused."""

from __future__ import annotations

import datetime
from typing import Any, Final, TypeAlias

import polars as pl
from polars.datatypes import DataTypeClass

from logframe.errors import LoadError, WrongTypeError
from logframe.messages import Code, Message
from logframe.places import NOWHERE, Place
from logframe.table.schemas import DAY, INDICATORS, INTEGER, JSON, OPTIONAL, TEXT, YES

Kind: TypeAlias = pl.DataType | DataTypeClass
_FLAGS: Final = {"true": True, "false": False, "1": True, "0": False, "1.0": True, "0.0": False}
_GAP: Final = "NA"
"""What R writes for a gap; of texts it may be Namibia."""
_EXACT_FLOATS: Final = 2**53
_SHOWN: Final = 60


def declared_columns(indicators: Any, place: Place = NOWHERE) -> pl.DataFrame:
    """Return a table of indicators with all its columns (`INDICATORS`), in their order.

    Raises WrongTypeError for what is no table, LoadError for a column that is missing and a cell of another kind.
    """
    table = _frame(indicators)
    missing = [name for name in INDICATORS if name not in table.columns and name not in OPTIONAL]
    if missing:
        raise LoadError(Message("table-lacks-columns", columns=tuple(map(Code, missing))), place=place)
    if [*table.schema.items()] == [*INDICATORS.items()]:
        return table
    return pl.DataFrame(
        of_kind(table[name] if name in table.columns else _gaps(name, table.height), kind, place)
        for name, kind in INDICATORS.items()
    )


def _gaps(name: str, count: int) -> pl.Series:
    return pl.Series(name, [None], pl.Null).new_from_index(0, count)


def _frame(indicators: Any) -> pl.DataFrame:
    if isinstance(indicators, pl.DataFrame):
        return indicators
    if hasattr(indicators, "__arrow_c_stream__"):
        return pl.DataFrame(indicators)
    if hasattr(indicators, "__arrow_c_array__"):  # one batch
        return pl.DataFrame(pl.from_arrow(indicators))
    raise WrongTypeError(Message("table-of-wrong-type", type=Code(type(indicators).__name__)))


def of_kind(cells: pl.Series, kind: Kind, place: Place, rows: pl.Series | None = None) -> pl.Series:
    """Return a column as what it must hold; `rows` are the places of cells that stand in lists."""
    rows = pl.arange(len(cells), eager=True) if rows is None else rows
    if cells.dtype == pl.String and kind != TEXT:
        cells = cells.replace(_GAP, None)
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
    elif cells.dtype == pl.String and kind == INTEGER:
        # "5.0" and "1e+05" are what programs write of whole numbers that they hold as floating point.
        floats = cells.cast(pl.Float64, strict=False)
        is_whole = (floats == floats.floor()) & (floats.abs() <= _EXACT_FLOATS)
        whole = pl.when(is_whole).then(floats).cast(kind, strict=False)
        cast = pl.select(pl.coalesce(cells.cast(kind, strict=False), whole)).to_series()
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


def _fits(dtype: Kind, kind: Kind) -> bool:
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
    own = of_kind(entries["list"].alias(cells.name), kind.inner, place, entries["row"])
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
        of_kind(
            (table[name] if name in table.columns else _gaps(name, len(cells))).alias(f"{cells.name}.{name}"),
            inner,
            place,
            rows,
        ).alias(name)
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


def _as_text(kind: Kind) -> Kind:
    if isinstance(kind, pl.List):
        return pl.List(_as_text(kind.inner))
    if isinstance(kind, pl.Struct):
        return pl.Struct({name: _as_text(inner) for name, inner in kind.to_schema().items()})
    return TEXT


def _wrong(
    cells: pl.Series, kind: Kind, place: Place, number: int | None = None, rows: pl.Series | None = None
) -> LoadError:
    names: dict[Kind, str] = {INTEGER: "whole", DAY: "day", YES: "flag", TEXT: "text"}
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
