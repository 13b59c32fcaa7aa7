"""`python -m benchmarks.excel`: a workbook of 1,000 indicators over xlsxwriter with the same cells, at most 1.3.

The workbook is written as a user writes it, the words of every cell rendered anew, and the cyclic collector at rest as
`write` lets it; xlsxwriter gets the cells rendered, and the collector as Python has it. The second ratio has the
collector at rest on both sides: what building and rendering the cells costs over writing them. Of each side the
quickest round counts: others on the machine only make a round slower.
"""

from __future__ import annotations

import io
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import xlsxwriter  # type: ignore[import-untyped]

from benchmarks.shapes import results
from logframe import review
from logframe.collecting import uncollected
from logframe.language.rendering import words_of
from logframe.reviews.reviewing import Review
from logframe.writers.workbook.review_book import ReviewBook
from logframe.writers.writing import write_all

ON = "2015-12-31"
INDICATORS = 1_000
ROUNDS = 5
LIMIT = 1.3
FILE = Path("review.xlsx")


def seconds(call: Callable[[], object]) -> float:
    """Return the time of the processor that a call takes."""
    start = time.process_time()
    call()
    return time.process_time() - start


def contents(call: Callable[[], object]) -> list[tuple[Any, int, int, Any]]:
    """Return the cells that a call writes: their sheet, place, content and look."""
    cells: list[tuple[Any, int, int, Any]] = []
    put = ReviewBook.put

    def noting(self: ReviewBook, sheet: Any, row: int, column: int, content: Any, look: Any) -> None:
        cells.append((sheet.name, row, column, (content, look)))
        put(self, sheet, row, column, content, look)

    ReviewBook.put = noting  # type: ignore[method-assign]
    try:
        call()
    finally:
        ReviewBook.put = put  # type: ignore[method-assign]
    return cells


def bare(cells: list[tuple[Any, int, int, Any]]) -> None:
    """Write cells that are rendered already, each in its look, with the library alone."""
    book = xlsxwriter.Workbook(io.BytesIO(), {"in_memory": True})
    formats: dict[Any, Any] = {}
    sheets: dict[str, Any] = {}
    for name, row, column, (content, look) in cells:
        sheet = sheets.get(name) or sheets.setdefault(name, book.add_worksheet(name))
        form = formats.get(look) or formats.setdefault(look, book.add_format(dict(look.properties)))
        if content is None:
            sheet.write_blank(row, column, None, form)
        elif isinstance(content, str):
            sheet.write_string(row, column, content, form)
        elif isinstance(content, float):
            sheet.write_number(row, column, content, form)
        else:
            sheet.write_datetime(row, column, content, form)
    book.close()


def anew(reviewed: list[Review], file: Path) -> None:
    """Write a workbook with no words rendered before, as one call of the command does."""
    words_of("en").forget()
    file.unlink(missing_ok=True)
    write_all(reviewed, [file])


def main() -> int:
    """Compare both, and return 1 where the ratio is over its limit."""
    reviewed = [review(results(INDICATORS), on=ON)]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, FILE)
        cells = contents(lambda: anew(reviewed, file))
        written, library, at_rest = [], [], []
        for _ in range(ROUNDS):
            written.append(seconds(lambda: anew(reviewed, file)))
            library.append(seconds(lambda: bare(cells)))
            with uncollected():
                at_rest.append(seconds(lambda: bare(cells)))
    ratio = min(written) / min(library)
    print(f"Excel, {INDICATORS:,} indicators, {len(cells):,} cells: {ratio:.2f} of the bare library (limit {LIMIT})")
    print(f"  with the collector at rest on both sides: {min(written) / min(at_rest):.2f}")
    return int(ratio > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
