"""Writing a portfolio: a page, a workbook, tables or data, by the ending of the file."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, TypeAlias
from urllib.parse import quote

from logframe.errors import WriteError
from logframe.json_pieces import as_json
from logframe.language.rendering import speaking, words_of
from logframe.messages import Message
from logframe.places import Place
from logframe.portfolios.evaluated_portfolios import Portfolio
from logframe.saving import encoded, write_together
from logframe.spoken_language import spoken

Contents: TypeAlias = dict[Path, bytes]


def write_portfolio(
    portfolio: Portfolio, paths: Sequence[str | os.PathLike[str]], *, reviews: str | os.PathLike[str] | None = None
) -> list[Path]:
    """Write a portfolio as a file at each path, all of them or none, and return the paths.

    `.html` is a page, `.xlsx` a workbook, `.parquet` the table of indicators with those of projects and diagnostics
    beside it, `.json` data. `reviews` is the folder with the review of each project, to which the page leads.
    Raises WriteError for another ending, and where nothing can be written.
    """
    contents: Contents = {}
    for path in map(Path, paths):
        make = portfolio_format(path)
        with speaking(words_of(spoken() if path.suffix.lower() in _SPOKEN else "en")):
            contents |= make(portfolio, path, reviews)
    write_together(contents)
    return list(map(Path, paths))


def portfolio_format(path: Path) -> Render:
    """Choose how a portfolio is written by the ending of a name.

    Raises WriteError if it is written in no such format.
    """
    render = _RENDER.get(path.suffix.lower())
    if render is None:
        message = Message("no-portfolio-with-ending", ending=path.suffix, endings=tuple(_RENDER))
        raise WriteError(message, place=Place(os.fspath(path)))
    return render


Render: TypeAlias = Callable[[Portfolio, Path, "str | os.PathLike[str] | None"], Contents]


def _html(portfolio: Portfolio, file: Path, reviews: str | os.PathLike[str] | None) -> Contents:
    from logframe.writers.portfolio_html import render_portfolio

    # An address from the page, so that both can be moved together.
    folder = "" if reviews is None else quote(Path(os.path.relpath(reviews, file.parent)).as_posix())
    return {file: encoded(render_portfolio(portfolio, folder), file)}


def _excel(portfolio: Portfolio, file: Path, _: str | os.PathLike[str] | None) -> Contents:
    from logframe.writers.portfolio_workbook import render_portfolio_workbook

    return {file: render_portfolio_workbook(portfolio, file)}


def _parquet(portfolio: Portfolio, file: Path, _: str | os.PathLike[str] | None) -> Contents:
    from logframe.writers.portfolio_tables import portfolio_tables

    return portfolio_tables(portfolio, file)


def _json(portfolio: Portfolio, file: Path, _: str | os.PathLike[str] | None) -> Contents:
    from logframe.writers.portfolio_data import portfolio_data

    return {file: encoded(f"{as_json(portfolio_data(portfolio))}\n", file)}


_RENDER: Final[dict[str, Render]] = {
    ".html": _html,
    ".htm": _html,
    ".xlsx": _excel,
    ".parquet": _parquet,
    ".json": _json,
}
_SPOKEN: Final = frozenset({".html", ".htm", ".xlsx"})
