"""`python -m benchmarks.word`: a Word review of 1,000 indicators over python-docx with the same cells, at most 1.5."""

from __future__ import annotations

import io
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import docx

from benchmarks.shapes import results
from logframe import review
from logframe.writers.word import render_word

ON = "2015-12-31"
INDICATORS = 1_000
ROUNDS = 3
LIMIT = 1.5


def seconds(call: Callable[[], object]) -> float:
    """Return the time of the processor that a call takes."""
    start = time.process_time()
    call()
    return time.process_time() - start


def bare(tables: list[list[list[str]]], paragraphs: list[str]) -> None:
    """Write paragraphs and tables that are texts already, with the library alone."""
    document = docx.Document()
    for text in paragraphs:
        document.add_paragraph(text)
    for rows in tables:
        table = document.add_table(0, len(rows[0]))
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
    document.save(io.BytesIO())


def main() -> int:
    """Compare both, and return 1 where the ratio is over its limit."""
    reviewed = [review(results(INDICATORS), on=ON)]
    written = docx.Document(io.BytesIO(render_word(reviewed, Path("review.docx"))))
    tables = [[[cell.text for cell in row.cells] for row in table.rows] for table in written.tables]
    paragraphs = [paragraph.text for paragraph in written.paragraphs]
    ratios = [
        seconds(lambda: render_word(reviewed, Path("review.docx"))) / seconds(lambda: bare(tables, paragraphs))
        for _ in range(ROUNDS)
    ]
    ratio = statistics.median(ratios)
    print(f"Word, {INDICATORS:,} indicators: {ratio:.2f} of the bare library (limit {LIMIT})")
    return int(ratio > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
