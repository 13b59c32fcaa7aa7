"""Rows alike in what is asked of them go down one lane, where their numbers alone are left open."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

import attrs
import polars as pl

from logframe.evaluation.fulfilment.goals import Goal
from logframe.table.traced_numbers import Orders, column, ordered, ratio

Traits: TypeAlias = Mapping[str, Any]


FEW = 24
"""So many lanes are filtered from their frame, more are taken apart at once."""


def by_lane(
    frame: pl.DataFrame, traits: Mapping[str, pl.Expr], judge: Callable[[pl.DataFrame, Traits], pl.DataFrame]
) -> list[pl.DataFrame]:
    """Return the parts of a frame that share some traits, each judged by itself."""
    if frame.is_empty():
        return []
    columns = [f"trait {name}" for name in traits]
    keys = frame.select(trait.alias(column) for column, trait in zip(columns, traits.values(), strict=True))
    different = keys.unique(maintain_order=True)
    if different.height == 1:
        return [judge(frame, dict(zip(traits, different.row(0), strict=True)))]
    if different.height > FEW:
        parts = frame.hstack(keys).partition_by(columns, as_dict=True)
        return [judge(part.drop(columns), dict(zip(traits, key, strict=True))) for key, part in parts.items()]
    made = []
    for key in different.iter_rows():
        inside = pl.all_horizontal(pl.col(column).eq_missing(value) for column, value in zip(columns, key, strict=True))
        made.append(judge(frame.filter(keys.select(inside).to_series()), dict(zip(traits, key, strict=True))))
    return made


def limit_of(frame: pl.DataFrame, names: Sequence[str]) -> int:
    """Return a limit that no number of some columns passes, a power of 2."""
    greatest = frame.select(pl.max_horizontal(pl.col(list(names)).abs().max())).item()
    return 1 << max(int(greatest or 0).bit_length(), 1)


@attrs.frozen
class Aim:
    """Start and goal of a lane, as columns, and what is known of their order."""

    start: Any
    goal: Any
    orders: Orders

    @classmethod
    def of(cls, traits: Traits, limit: int, *, start: Any = None) -> Aim:
        """Return them by their traits: `way` 1 (rise), -1 (fall) or 0, `scale`, `point`, `strict`, `start`."""
        low = column("aim_low", limit)
        high = low if traits["point"] else column("aim_high", limit)
        begin = column("start_low", limit) if start is None else start
        orders: dict[tuple[str, str], int] = {}
        if not traits["point"]:
            orders |= ordered(high, low, 1)
        if traits["scale"]:
            orders |= dict(ordered(low, begin, traits["way"])) | dict(ordered(high, begin, traits["way"]))
        if traits.get("at_goal"):
            orders |= ordered(low, begin, 0)
        return cls(begin, Goal(low, high, traits["strict"]), orders)


def on_track(frame: pl.DataFrame) -> Any:
    """Return the share that counts as on track."""
    return ratio(
        "on_track_top", "on_track_bottom", limit_of(frame, ["on_track_top"]), limit_of(frame, ["on_track_bottom"])
    )
