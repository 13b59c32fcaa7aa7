"""A portfolio as plain data: its projects, roll-ups and rules; the rows of indicators are left to Parquet."""

from __future__ import annotations

import datetime
from fractions import Fraction
from typing import Any

import attrs

from logframe.portfolios.evaluated_portfolios import Portfolio
from logframe.portfolios.portfolio_rows import IndicatorRow, ProjectRow, columns_of
from logframe.writers.data_json import SCHEMA, plain


def portfolio_data(portfolio: Portfolio) -> dict[str, Any]:
    """Return a portfolio as texts, numbers, lists and dictionaries."""
    whole = portfolio.roll_ups.whole
    return {
        "schema": SCHEMA,
        "on": None if portfolio.on is None else portfolio.on.isoformat(),
        "files": portfolio.files,
        "unread": whole["unread"],
        "skipped": portfolio.skipped,
        "totals": {name: whole[name] for name in _TOTALS},
        "groups": [_record(attrs.asdict(group)) for group in portfolio.groups],
        "money": [_record(attrs.asdict(money)) for money in portfolio.money],
        "rules": [_record(attrs.asdict(rule)) for rule in portfolio.rules],
        "outliers": [_row(row) for row in portfolio.roll_ups.implausible],
        "conflicts": [_row(row) for row in portfolio.roll_ups.conflicting],
        "projects": [_row(row) for row in portfolio.projects],
    }


def indicator_records(portfolio: Portfolio) -> list[dict[str, Any]]:
    """Return the indicators of a portfolio as rows of a table, dates as dates."""
    names = columns_of(IndicatorRow)
    return [
        {name: "; ".join(cell) if isinstance(cell := getattr(row, name), tuple) else cell for name in names}
        for rows in portfolio.file_rows()
        for row in rows.indicators
    ]


_TOTALS = (
    *("projects", "with_indicators", "output_only", "results", "half_way", "with_effect", "indicators", "with_target"),
    *("with_figure", "reached", "missed", "open", "unjudged", "implausible", "conflicting"),
)


def _row(row: ProjectRow | IndicatorRow) -> dict[str, Any]:
    kind: Any = type(row)
    return _record({name: getattr(row, name) for name in columns_of(kind) if name != "shown"})


def _record(values: dict[str, Any]) -> dict[str, Any]:
    return {name: _plain(value) for name, value in values.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, tuple):
        return list(value)
    return plain(value) if isinstance(value, Fraction) else value
