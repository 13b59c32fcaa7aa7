"""A portfolio as a workbook: the sheets of the page, with real numbers, and every project."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from logframe.declaration.values.numbers import interval
from logframe.messages import Field, Message, Territory, word
from logframe.portfolios.evaluated_portfolios import Portfolio
from logframe.portfolios.portfolio_blocks import HEADINGS, name_of, rule_cells, share_of
from logframe.portfolios.portfolio_rows import IndicatorRow, ProjectRow
from logframe.portfolios.roll_ups import DIMENSIONS, Group, half_way_money
from logframe.reviews.blocks import below
from logframe.writers.workbook.review_book import ReviewBook
from logframe.writers.workbook.tabular import Grid, Head, Tab, lines


def render_portfolio_workbook(portfolio: Portfolio, file: Path) -> bytes:
    """Return a portfolio as a workbook.

    Raises WriteError if xlsxwriter is not installed.
    """
    book = ReviewBook(file, str(Message("portfolio-title", projects=len(portfolio))), portfolio.on)
    book.tab(_tab(Message("portfolio-all-projects"), _PROJECT_HEADS, map(_project, _readable(portfolio)), frozen=2))
    for dimension in DIMENSIONS:
        groups = [group for group in portfolio.groups if group.dimension == dimension]
        if any(group.name for group in groups):
            heads = (Head(HEADINGS[dimension].part("head"), width=40, kept=True), *_GROUP_HEADS)
            book.tab(_tab(HEADINGS[dimension], heads, map(_group, groups), frozen=1))
    book.tab(_tab(Message("portfolio-money"), _MONEY_HEADS, _money(portfolio), frozen=1))
    book.tab(_tab(Message("portfolio-rules"), _RULE_HEADS, rule_cells(portfolio), frozen=1))
    for name, rows in (
        (Message("portfolio-outliers"), portfolio.roll_ups.implausible),
        (Message("portfolio-conflicts"), portfolio.roll_ups.conflicting),
    ):
        book.tab(_tab(name, _INDICATOR_HEADS, map(_indicator, rows), frozen=1))
    unread = ((row.file, row.project, row.shown) for row in portfolio.unread)
    book.tab(_tab(Message("portfolio-not-read"), _UNREAD_HEADS, unread, frozen=1))
    return book.content()


def _tab(name: Message, heads: Sequence[Head], rows: Iterable[Sequence[Field]], *, frozen: int) -> Tab:
    return Tab(name, (Grid(tuple(heads), lines(rows)),), frozen)


def _number(code: str) -> Head:
    return Head(Message(code), "number")


_PROJECT_HEADS = (
    Head(Message("head-project"), width=16, kept=True),
    Head(Message("head-summary"), width=44),
    Head(Message("portfolio-by-organisation.head"), width=28),
    Head(Message("head-donors"), width=28),
    Head(Message("head-country"), width=16),
    Head(Message("portfolio-by-sector.head"), width=24),
    Head(Message("head-from"), "date"),
    Head(Message("head-to"), "date"),
    Head(Message("head-as-of"), "date"),
    Head(Message("portfolio-output-only"), width=12),
    _number("portfolio-results"),
    _number("portfolio-half-way"),
    _number("portfolio-with-effect"),
    _number("portfolio-indicators"),
    _number("portfolio-with-target"),
    _number("portfolio-with-figure"),
    _number("portfolio-reached"),
    _number("portfolio-missed"),
    _number("portfolio-open"),
    _number("portfolio-errors"),
    _number("portfolio-warnings"),
    _number("portfolio-conflicts"),
    _number("portfolio-budget"),
    Head(Message("portfolio-currency"), width=9),
    _number("portfolio-half-way-money"),
    Head(Message("portfolio-file"), width=40),
)


def _readable(portfolio: Portfolio) -> list[ProjectRow]:
    return [row for row in portfolio.projects if row.is_read]


def _project(row: ProjectRow) -> tuple[Field, ...]:
    budget = None if not row.currency else interval(row.money_low, row.money_high)
    low, high = half_way_money(row)
    return (
        row.project,
        row.statement,
        row.organisation,
        below(row.donors),
        Territory(row.country) if row.country else None,
        below(row.sectors),
        row.start,
        row.end,
        row.on,
        Message("portfolio-yes") if row.output_only else None,
        row.results,
        row.half_way,
        row.with_effect,
        row.indicators,
        row.with_target,
        row.with_figure,
        row.reached,
        row.missed,
        row.open,
        row.errors,
        row.warnings,
        row.conflicts,
        budget,
        row.currency,
        None if low is None and high is None else interval(low, high),
        row.file,
    )


_GROUP_HEADS = (
    _number("portfolio-projects"),
    _number("portfolio-output-only"),
    _number("portfolio-results"),
    _number("portfolio-half-way"),
    _number("portfolio-with-effect"),
    _number("portfolio-indicators"),
    _number("portfolio-with-target"),
    _number("portfolio-with-figure"),
    _number("portfolio-reached"),
    _number("portfolio-missed"),
    _number("portfolio-open"),
)


def _group(group: Group) -> tuple[Field, ...]:
    of_projects = (group.output_only, group.results, group.half_way, group.with_effect)
    return (
        name_of(group),
        group.projects,
        *((None,) * len(of_projects) if group.dimension == "level" else of_projects),
        group.indicators,
        group.with_target,
        group.with_figure,
        group.reached,
        group.missed,
        group.open,
    )


_MONEY_HEADS = (
    Head(Message("portfolio-currency"), width=12, kept=True),
    _number("portfolio-projects"),
    _number("portfolio-budget"),
    _number("portfolio-half-way-money"),
    _number("portfolio-half-way-unknown"),
)


def _money(portfolio: Portfolio) -> list[tuple[Field, ...]]:
    return [
        (
            money.currency,
            money.projects,
            interval(money.low, money.high),
            money.half_way,
            money.half_way_unknown,
        )
        for money in portfolio.money
    ]


_RULE_HEADS = (
    Head(Message("head-code"), width=12, kept=True),
    Head(Message("head-what"), width=70),
    Head(Message("head-severity"), width=12),
    _number("portfolio-projects"),
    _number("portfolio-places"),
)


_INDICATOR_HEADS = (
    Head(Message("head-indicator"), width=50, kept=True),
    Head(Message("head-id"), width=20),
    Head(Message("head-project"), width=20),
    Head(Message("filter-level"), width=12),
    Head(Message("portfolio-share"), "share"),
    Head(Message("portfolio-file"), width=40),
)


def _indicator(row: IndicatorRow) -> tuple[Field, ...]:
    return (row.statement, row.indicator, row.project, word(row.level, "level"), share_of(row), row.file)


_UNREAD_HEADS = (
    Head(Message("portfolio-file"), width=50, kept=True),
    Head(Message("head-project"), width=20),
    Head(Message("portfolio-reason"), width=80),
)
