"""`python -m benchmarks.pdf`: a PDF of 1,000 indicators, per page at most 3 times one of the first example."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from benchmarks.excel import seconds
from benchmarks.shapes import results
from logframe import load, review
from logframe.reviews.reviewing import Review
from logframe.writers.pdf import render_pdf

EXAMPLE = Path(__file__).resolve().parent.parent / "examples" / "kyrgyzstan_phase2.py"
INDICATORS = 1_000
ROUNDS = 5
LIMIT = 3.0


def pages(content: bytes) -> int:
    """Return how many pages a PDF has."""
    return max(int(count) for count in re.findall(rb"/Type ?/Pages ?/Count (\d+)", content))


def per_page(reviewed: list[Review], *, full: bool, rounds: int) -> tuple[float, int]:
    """Return the seconds of the processor that a page takes in the quickest round, and the number of pages."""
    count = pages(render_pdf(reviewed, "review.pdf", full=full))
    quickest = min(seconds(lambda: render_pdf(reviewed, "review.pdf", full=full)) for _ in range(rounds))
    return quickest / count, count


def main() -> int:
    """Compare both, without and with the annexes, and return 1 where a ratio is over its limit."""
    (project,) = load(EXAMPLE)
    small, large = [review(project, on="2006-06-30")], [review(results(INDICATORS), on="2015-12-31")]
    is_over = False
    for full in (False, True):
        (least, few), (most, many) = per_page(small, full=full, rounds=ROUNDS), per_page(large, full=full, rounds=1)
        is_over |= most > LIMIT * least
        print(
            f"PDF{' with annexes' if full else ''}: {most / least:.2f} of the first example per page (limit {LIMIT}): "
            f"{most * 1000:.0f} ms on {many} pages, {least * 1000:.0f} ms on {few}"
        )
    return int(is_over)


if __name__ == "__main__":
    sys.exit(main())
