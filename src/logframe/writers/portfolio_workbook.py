"""A portfolio as a workbook: the sheets of the page, with real numbers, and every project."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter, itemgetter
from pathlib import Path
from typing import Any, Final, TypeAlias

from logframe.declaration.values.numbers import interval, number
from logframe.messages import Field, Message, Territory, word
from logframe.portfolios.evaluated_portfolios import Portfolio
from logframe.portfolios.portfolio_blocks import HEADINGS, name_of, rule_cells, share_of
from logframe.portfolios.portfolio_rows import ProjectRow
from logframe.portfolios.roll_ups import DIMENSIONS, first_to_see, half_way_money
from logframe.reviews.blocks import below
from logframe.writers.workbook.review_book import ReviewBook
from logframe.writers.workbook.tabular import Grid, Head, Tab, lines


def render_portfolio_workbook(portfolio: Portfolio, file: Path) -> bytes:
    """Return a portfolio as a workbook.

    Raises WriteError if xlsxwriter is not installed.
    """
    book = ReviewBook(file, str(Message("portfolio-title", projects=len(portfolio))), portfolio.on)
    readable = [row for row in portfolio.projects if row.is_read]
    book.tab(_tab(Message("portfolio-all-projects"), _PROJECT, readable, frozen=2))
    book.tab(_tab(Message("portfolio-first"), _PROJECT, first_to_see(readable), frozen=2))
    for dimension in DIMENSIONS:
        groups = [group for group in portfolio.groups if group.dimension == dimension]
        if any(group.name for group in groups):
            first: _Column = (Head(HEADINGS[dimension].part("head"), width=40, kept=True), name_of)
            columns = (first, *(_SECTOR if dimension == "sector" else ()), *_GROUP)
            book.tab(_tab(HEADINGS[dimension], columns, groups, frozen=1))
    book.tab(_tab(Message("portfolio-money"), _MONEY, portfolio.money, frozen=1))
    book.tab(_tab(Message("portfolio-rules"), _RULE, rule_cells(portfolio), frozen=1))
    for name, rows in (
        (Message("portfolio-outliers"), portfolio.roll_ups.implausible),
        (Message("portfolio-conflicts"), portfolio.roll_ups.conflicting),
    ):
        book.tab(_tab(name, _INDICATOR, rows, frozen=1))
    book.tab(_tab(Message("portfolio-not-read"), _UNREAD, portfolio.unread, frozen=1))
    return book.content()


_Column: TypeAlias = tuple[Head, Callable[[Any], Field]]


def _tab(name: Message, columns: Sequence[_Column], rows: Iterable[Any], *, frozen: int) -> Tab:
    cells = ([fill(row) for _, fill in columns] for row in rows)
    return Tab(name, (Grid(tuple(head for head, _ in columns), lines(cells)),), frozen)


def _text(code: str, name: str, width: int, *, kept: bool = False) -> _Column:
    return Head(Message(code), width=width, kept=kept), attrgetter(name)


def _number(code: str, name: str) -> _Column:
    return Head(Message(code), "number"), attrgetter(name)


def _date(code: str, name: str) -> _Column:
    return Head(Message(code), "date"), attrgetter(name)


def _of_projects(code: str, name: str) -> _Column:
    """Return a count of projects and their results, which groups of indicators do not have."""
    return Head(Message(code), "number"), lambda group: None if group.dimension == "level" else getattr(group, name)


def _half_way_money(row: ProjectRow) -> Field:
    low, high = half_way_money(row)
    return None if low is None and high is None else interval(low, high)


_FIGURES: Final = (
    _number("portfolio-indicators", "indicators"),
    _number("portfolio-with-target", "with_target"),
    _number("portfolio-with-figure", "with_figure"),
    _number("portfolio-reached", "reached"),
    _number("portfolio-missed", "missed"),
    _number("portfolio-open", "open"),
)

_PROJECT: Final[tuple[_Column, ...]] = (
    _text("head-project", "project", 16, kept=True),
    _text("head-summary", "statement", 44),
    _text("portfolio-by-organisation.head", "organisation", 28),
    (Head(Message("head-donors"), width=28), lambda row: below(row.donors)),
    (Head(Message("head-country"), width=16), lambda row: Territory(row.country) if row.country else None),
    (Head(Message("portfolio-by-sector.head"), width=24), lambda row: below(tuple(dict.fromkeys(row.sectors)))),
    _date("head-from", "start"),
    _date("head-to", "end"),
    _date("head-as-of", "on"),
    (
        Head(Message("portfolio-output-only"), width=12),
        lambda row: Message("portfolio-yes") if row.output_only else None,
    ),
    _number("portfolio-results", "results"),
    _number("portfolio-half-way", "half_way"),
    _number("portfolio-with-effect", "with_effect"),
    *_FIGURES,
    _number("portfolio-errors", "errors"),
    _number("portfolio-warnings", "warnings"),
    _number("portfolio-conflicts", "conflicts"),
    (
        Head(Message("portfolio-budget"), "number"),
        lambda row: interval(row.money_low, row.money_high) if row.currency else None,
    ),
    _text("portfolio-currency", "currency", 9),
    (Head(Message("portfolio-half-way-money"), "number"), _half_way_money),
    _text("portfolio-file", "file", 40),
)

_GROUP: Final[tuple[_Column, ...]] = (
    _number("portfolio-projects", "projects"),
    _of_projects("portfolio-output-only", "output_only"),
    _of_projects("portfolio-results", "results"),
    _of_projects("portfolio-half-way", "half_way"),
    _of_projects("portfolio-with-effect", "with_effect"),
    *_FIGURES,
)

_SECTOR: Final[tuple[_Column, ...]] = (
    _text("portfolio-vocabulary", "vocabulary", 20),
    (
        Head(Message("portfolio-divided"), "number"),
        lambda group: None if group.divided is None else number(group.divided),
    ),
)

_MONEY: Final[tuple[_Column, ...]] = (
    _text("portfolio-currency", "currency", 12, kept=True),
    _number("portfolio-projects", "projects"),
    (Head(Message("portfolio-budget"), "number"), lambda money: interval(money.low, money.high)),
    _number("portfolio-half-way-money", "half_way"),
    _number("portfolio-half-way-unknown", "half_way_unknown"),
)

_RULE: Final[tuple[_Column, ...]] = (
    (Head(Message("head-code"), width=12, kept=True), itemgetter(0)),
    (Head(Message("head-what"), width=70), itemgetter(1)),
    (Head(Message("head-severity"), width=12), itemgetter(2)),
    (Head(Message("portfolio-projects"), "number"), itemgetter(3)),
    (Head(Message("portfolio-places"), "number"), itemgetter(4)),
)

_INDICATOR: Final[tuple[_Column, ...]] = (
    _text("head-indicator", "statement", 50, kept=True),
    _text("head-id", "indicator", 20),
    _text("head-project", "project", 20),
    (Head(Message("filter-level"), width=12), lambda row: word(row.level, "level")),
    (Head(Message("portfolio-share"), "share"), share_of),
    _text("portfolio-file", "file", 40),
)

_UNREAD: Final[tuple[_Column, ...]] = (
    _text("portfolio-file", "file", 50, kept=True),
    _text("head-project", "project", 20),
    _text("portfolio-reason", "shown", 80),
)
