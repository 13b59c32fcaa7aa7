"""The review as a workbook with real numbers: for the officer who compares, and the project that fills in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from logframe import __version__
from logframe.exchange.excel.own import REVIEW
from logframe.reviews.programme_reviews import ProgrammeReview
from logframe.reviews.reviewing import Review
from logframe.writers.workbook.claims_tab import claims
from logframe.writers.workbook.kept_columns import earlier_columns, marks
from logframe.writers.workbook.logframe_tab import logframe_matrix
from logframe.writers.workbook.money_tab import money
from logframe.writers.workbook.native_charts import draw_targets
from logframe.writers.workbook.observations_tab import observed_figures
from logframe.writers.workbook.overview_tab import overview
from logframe.writers.workbook.periods_tab import periods
from logframe.writers.workbook.problems_tab import PROBLEMS, problems
from logframe.writers.workbook.review_book import ReviewBook
from logframe.writers.workbook.sources_tab import about, data_sources
from logframe.writers.workbook.time_tab import draw_over_time, over_time


def render_workbook(documents: Sequence[Review | ProgrammeReview], file: Path) -> bytes:
    """Return reviews as a workbook; what a project wrote into the earlier one at the place of the file stays.

    Raises WriteError if xlsxwriter is not installed, or the earlier file is not one that this function made.
    """
    programmes = [document for document in documents if isinstance(document, ProgrammeReview)]
    reviews = [
        review
        for document in documents
        for review in (document.reviews if isinstance(document, ProgrammeReview) else (document,))
    ]
    earlier = earlier_columns(file)
    book = ReviewBook(file, _title(documents), max((review.on for review in reviews), default=None))
    tabs = [overview(reviews), logframe_matrix(reviews), periods(reviews), *over_time(reviews)]
    tabs += [observed_figures(reviews)]
    tabs += [problems(reviews, earlier), *([claims(programmes)] if any(own.audits for own in programmes) else [])]
    tabs += [money(reviews), data_sources(reviews), about(reviews, programmes, __version__)]
    for tab in tabs:
        book.tab(tab)
    draw_targets(book)
    draw_over_time(book)
    book.fill_in()
    kept = next(placed.sheet for placed in book.placed if placed.grid.name == PROBLEMS)
    book.hidden(REVIEW, marks(kept))
    return book.content()


def _title(documents: Sequence[Review | ProgrammeReview]) -> str:
    return "; ".join(document.statement for document in documents)
