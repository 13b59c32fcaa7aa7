"""The rules that only compare, over a table: what is wrong with its indicators, and with the projects they are of."""

from __future__ import annotations

from typing import Any, Final

import polars as pl

from logframe.evaluation import formulas
from logframe.table.day_columns import stands_until
from logframe.table.declared_columns import declared_columns
from logframe.table.fulfilled_tables import fulfil_table
from logframe.table.judged_rows import with_meaning
from logframe.table.schemas import ACCUMULATION, ISSUES
from logframe.table.share_columns import MOST
from logframe.table.traced_numbers import expression, ratio

CODES: Final = ("LF121", "LF122", "LF124", "LF201", "LF205", "LF206", "LF207")
_ANSWERED: Final = ("measured", "share_low_top", "share_low_bottom", "share_high_top", "share_high_bottom")
_COUNTED: Final = {"LF124": "above_whole", "LF201": "disputed"}
_FEWEST_SHARES: Final = 5


def check_table(indicators: Any, answers: pl.DataFrame | None = None) -> pl.DataFrame:
    """Return what the rules that compare find in a table of indicators (`INDICATORS`), a row (`ISSUES`) for each code.

    `answers` are those of `fulfil_table`, made anew where there are none. A row that is left to the objects has no
    issues here, and neither has its project as a whole. Raises what `fulfil_table` does.
    """
    table = declared_columns(indicators).with_row_index("row")
    answers = fulfil_table(indicators) if answers is None else answers
    table = table.drop("route").hstack(answers.select("route", *_ANSWERED))
    judged = table.filter(pl.col("route").is_null())
    rows = judged.select("row", "project", "indicator").hstack(_of_indicators(judged))
    of_rows = pl.concat(
        rows.filter(pl.col(code) > 0).select("row", "project", "indicator", code=pl.lit(code), count=code)
        for code in CODES
        if code in rows.columns
    )
    made = pl.concat([of_rows.sort("row", "code"), _of_projects(table)], how="diagonal_relaxed")
    return made.select(pl.col(name).cast(kind) for name, kind in ISSUES.items())


def _of_indicators(judged: pl.DataFrame) -> pl.DataFrame:
    """Return how often each rule on an indicator finds something."""
    meant = with_meaning(judged.with_columns(pl.col("accumulates").fill_null(pl.lit("snapshot", ACCUMULATION))))
    has_aim = pl.col("aim_low").is_not_null()
    same = (pl.col("start_low") == pl.col("aim_low")) & (pl.col("aim_low") == pl.col("aim_high"))
    is_flow = pl.col("accumulates") == "increments"
    low, high = (ratio(f"share_{end}_top", f"share_{end}_bottom", MOST, MOST, sign=None) for end in ("low", "high"))
    beyond = expression(lambda: formulas.implausible(low, high), lambda way: pl.lit(way, pl.Int8), {})
    issues = meant.select(
        LF121=has_aim & pl.col("contradicted") & ~pl.col("start_ranges"),
        LF122=same & ~pl.col("start_ranges") & ~is_flow & ~pl.col("by_steps"),
        LF205=~pl.col("context") & (beyond != 0),
        LF207=_is_silent(),
    ).select(pl.all().fill_null(False).cast(pl.Int64))
    counts = _of_figures(judged.filter(pl.any_horizontal(pl.col(_COUNTED.values()).is_null())))
    joined = judged.select("row", *_COUNTED.values()).join(counts, on="row", how="left", maintain_order="left")
    counted = {code: pl.coalesce(name, code, 0).cast(pl.Int64) for code, name in _COUNTED.items()}
    return issues.hstack(joined.select(**counted))


def _is_silent() -> pl.Expr:
    """Return which indicators have a target that is due, and no figure."""
    is_due = pl.col("due").is_not_null() & (pl.col("on") >= pl.col("due"))
    return ~pl.col("context") & pl.col("target_declared") & is_due & ~pl.col("measured")


def _of_figures(table: pl.DataFrame) -> pl.DataFrame:
    """Count the values above the whole of a share, and the days reported differently, by the figures of rows."""
    figures = table.select("row", "most", entry="figures").explode("entry").drop_nulls("entry")
    figures = figures.select("row", "most", pl.col("entry").struct.unnest()).filter(~pl.col("missing"))
    steps = table.select("row", "most", entry="milestones").explode("entry").drop_nulls("entry")
    goal = pl.when((pl.col("aim_shows") != "decrease").fill_null(True)).then("aim_low")
    lows = [
        figures.select("row", "most", "low"),
        steps.select("row", "most", low=pl.col("entry").struct.field("low")),
        *(table.select("row", "most", low=low) for low in (pl.col("start_low"), goal, pl.col("keep_low"))),
    ]
    above = pl.concat(lows).filter(pl.col("low") > pl.col("most")).group_by("row").agg(LF124=pl.len())
    times = figures.group_by("row", "start", "end").agg(differ=pl.col("low").max() > pl.col("high").min())
    apart = times.filter("differ").group_by("row").agg(LF201=pl.len())
    return table.select("row").join(above, on="row", how="left").join(apart, on="row", how="left")


def _of_projects(table: pl.DataFrame) -> pl.DataFrame:
    """Return what the rules find of projects as a whole, of which no row is left to the objects."""
    own, is_due = ~pl.col("context"), (pl.col("on") >= pl.col("due")).fill_null(False)
    tops, bottoms = (
        [pl.col(f"share_{end}_{part}").cast(pl.Int128) for end in ("low", "high")] for part in ("top", "bottom")
    )
    is_exact = own & is_due & (tops[0] * bottoms[1] == tops[1] * bottoms[0]).fill_null(False)
    aimed = own & pl.col("target_declared")
    has_figures = (pl.col("figures").list.len() > 0) | pl.col("readings").is_not_null()
    projects = table.group_by("project", maintain_order=True).agg(
        whole=pl.col("route").is_null().all(),
        exact=is_exact.sum(),
        equal=(is_exact & (tops[0] == bottoms[0])).sum(),
        due=_is_silent().fill_null(False).any(),
        silent=aimed.any() & ~(pl.coalesce(pl.col("reported") > 0, has_figures).any()),
        start=pl.col("period_start").min(),
        on=pl.col("on").max(),
        interval=pl.col("interval").filter(aimed).max(),
    )
    has_passed = pl.col("on") > stands_until(pl.col("start"), pl.col("interval") * 2)
    issues = {
        "LF206": (pl.col("exact") >= _FEWEST_SHARES) & (pl.col("equal") * 2 > pl.col("exact")),
        "LF207": ~pl.col("due") & pl.col("silent") & has_passed,
    }
    return pl.concat(
        projects.filter(pl.col("whole") & holds.fill_null(False)).select(
            "project", code=pl.lit(code), count=pl.lit(1, pl.Int64)
        )
        for code, holds in issues.items()
    )
