"""The page of a portfolio: roll-ups that stand without script, and a table of all projects in packed columns."""

from __future__ import annotations

import base64
import gzip
import json
from collections.abc import Iterable, Sequence
from typing import Any, Final

from logframe.country_names import countries_of
from logframe.declaration.values.numbers import Exact
from logframe.language.rendering import language
from logframe.messages import Message, Territory
from logframe.portfolios.evaluated_portfolios import Portfolio
from logframe.portfolios.portfolio_blocks import portfolio_document
from logframe.portfolios.portfolio_rows import ProjectRow
from logframe.portfolios.roll_ups import half_way_money
from logframe.reviews.blocks import Heading
from logframe.writers.catalogue_words import words
from logframe.writers.environments import environment
from logframe.writers.html_blocks import html_of, slug
from logframe.writers.portfolio_reviews import review_name

HEADS: Final[dict[str, Message]] = {
    "project": Message("head-project"),
    "organisation": Message("portfolio-by-organisation.head"),
    "country": Message("portfolio-by-country.head"),
    "year": Message("portfolio-by-year.head"),
    "output_only": Message("portfolio-output-only"),
    "results": Message("portfolio-results"),
    "half_way": Message("portfolio-half-way"),
    "half_way_money": Message("portfolio-half-way-money"),
    "budget": Message("portfolio-budget"),
    "currency": Message("portfolio-currency"),
    "indicators": Message("portfolio-indicators"),
    "with_figure": Message("portfolio-with-figure"),
    "reached": Message("portfolio-reached"),
    "missed": Message("portfolio-missed"),
    "open": Message("portfolio-open"),
    "errors": Message("portfolio-errors"),
    "warnings": Message("portfolio-warnings"),
    "file": Message("portfolio-file"),
}
"""The columns of the table of projects, each with its head."""

_REPEATING: Final = frozenset({"organisation", "country", "currency"})
"""Columns whose texts repeat: numbers of places in a list of them."""

_STATES: Final[dict[str, Message]] = {
    "output_only": Message("portfolio-output-only"),
    "half_way": Message("portfolio-half-way"),
    "conflicts": Message("portfolio-conflicts"),
    "reason": Message("portfolio-not-read"),
}
"""By what a reader can choose projects: the columns in which something must stand."""


def render_portfolio(portfolio: Portfolio, reviews: str = "") -> str:
    """Write the page; `reviews` is the folder of the reviews, as an address from the place of the page."""
    document = portfolio_document(portfolio)
    title = next(block for block in document.blocks if isinstance(block, Heading))
    contents = [block for block in document.blocks if isinstance(block, Heading) and block.level == 2]
    return (
        environment()
        .get_template("portfolio.html")
        .render(
            language=language(),
            title=words(title.text),
            contents=[(slug(f"{document.id} {block.anchor}"), words(block.text)) for block in contents],
            article=html_of(document),
            heads={name: words(head) for name, head in HEADS.items()},
            states={name: words(state) for name, state in _STATES.items()},
            packed=packed(portfolio.projects, reviews),
        )
    )


def packed(projects: Sequence[ProjectRow], reviews: str = "") -> str:
    """Return the columns of projects as JSON that is packed and written in the signs of base64."""
    columns: dict[str, Any] = {
        "id": [row.project for row in projects],
        "project": [row.statement or row.shown for row in projects],
        "year": [None if row.start is None else row.start.year for row in projects],
        "output_only": [None if row.output_only is None else int(row.output_only) for row in projects],
        "reason": [row.shown or None for row in projects],
        "country": _repeating(tuple(map(_country, countries_of(row.country))) for row in projects),
        "organisation": _repeating((row.organisation,) for row in projects),
        "currency": _repeating((row.currency,) for row in projects),
        "budget": [_units(row.money_low) for row in projects],
        "half_way_money": [_units(half_way_money(row)[0]) for row in projects],
    }
    for name in ("results", "half_way", "indicators", "with_figure", "reached", "missed", "open", "errors"):
        columns[name] = [getattr(row, name) if row.is_read else None for row in projects]
    columns |= {name: [getattr(row, name) for row in projects] for name in ("warnings", "conflicts", "file")}
    if reviews:
        columns["review"] = [review_name(row.file, row.project) if row.is_read else None for row in projects]
    data = {"columns": columns, "count": len(projects), "reviews": reviews, "repeating": sorted(_REPEATING)}
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    # Half of a character, which a name of a file may hold, is no UTF-8.
    return base64.b64encode(gzip.compress(text.encode("utf-8", "replace"), 9, mtime=0)).decode("ascii")


def _country(code: str) -> str:
    return words(Territory(code)) if code else ""


def _units(money: Exact | None) -> int | None:
    """Return the least that money is, in whole units of its currency."""
    return None if money is None else round(money)


def _repeating(texts: Iterable[tuple[str, ...]]) -> dict[str, Any]:
    """Return lists of texts as places among those that occur, sorted by the texts."""
    listed = list(texts)
    distinct = sorted(set(listed))
    places = {text: place for place, text in enumerate(distinct)}
    return {"words": distinct, "places": [places[text] for text in listed]}
