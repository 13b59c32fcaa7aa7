"""The review as a workbook with real numbers: for the officer who compares, and the project that fills in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from logframe import __version__
from logframe.exchange.excel.own import REVIEW
from logframe.reviews.assessment_reviews import AssessmentReview
from logframe.reviews.programme_blocks import Reviewed, projects_in
from logframe.reviews.programme_reviews import ProgrammeReview
from logframe.writers.workbook.claims_tab import claims
from logframe.writers.workbook.follow_up_tab import FOLLOW_UP, follow_up_tab
from logframe.writers.workbook.kept_columns import TABLES, earlier_columns, marks
from logframe.writers.workbook.logframe_tab import logframe_matrix
from logframe.writers.workbook.money_tab import money
from logframe.writers.workbook.native_charts import draw_targets
from logframe.writers.workbook.observations_tab import observed_figures
from logframe.writers.workbook.overview_tab import overview
from logframe.writers.workbook.own_columns import Left
from logframe.writers.workbook.periods_tab import periods
from logframe.writers.workbook.problems_tab import PROBLEMS, problems
from logframe.writers.workbook.report_tabs import report_tabs
from logframe.writers.workbook.review_book import ReviewBook
from logframe.writers.workbook.sources_tab import about, data_sources
from logframe.writers.workbook.time_tab import draw_over_time, over_time


def render_workbook(documents: Sequence[Reviewed], file: Path) -> bytes:
    """Return reviews as a workbook; what a project wrote into the earlier one at the place of the file stays.

    Raises WriteError if xlsxwriter is not installed, or the earlier file is not one that this function made.
    """
    programmes = [document for document in documents if isinstance(document, ProgrammeReview)]
    reports = [document for document in documents if isinstance(document, AssessmentReview)]
    reviews = [review for document in documents for review in projects_in(document)]
    earlier = earlier_columns(file)
    left = {table.name: Left(table, earlier.get(table.name, ())) for table in TABLES}
    days = [day for day in (*(review.on for review in reviews), *(report.on for report in reports)) if day is not None]
    book = ReviewBook(file, "; ".join(map(_statement, documents)), max(days, default=None))
    tabs = [*report_tabs(reports), *follow_up_tab(reports, left[FOLLOW_UP.name])]
    if reviews:
        tabs += [overview(reviews), logframe_matrix(reviews), periods(reviews), *over_time(reviews)]
        tabs += [observed_figures(reviews)]
    tabs += [problems([*reports, *reviews], left[PROBLEMS.name])]
    tabs += [claims(programmes)] if any(own.audits for own in programmes) else []
    tabs += [money(reviews)] if reviews else []
    tabs += [*data_sources(reviews, reports), about(reviews, programmes, reports, __version__)]
    for tab in tabs:
        book.tab(tab)
    draw_targets(book)
    draw_over_time(book)
    book.fill_in()
    book.hidden(REVIEW, marks({placed.grid.name: placed.sheet for placed in book.placed}))
    return book.content()


def _statement(document: Reviewed) -> str:
    return document.assessment.statement if isinstance(document, AssessmentReview) else document.statement
