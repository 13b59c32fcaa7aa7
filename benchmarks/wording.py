"""`python -m benchmarks.wording`: precision and recall of the text rules on indicators that UNHCR labelled itself.

LF104 calls an indicator output-like by its words. Of those it calls so, at most 5 in 100 may carry the label of outcome
or impact: a false alarm costs more than a miss.
"""

from __future__ import annotations

import argparse
import csv
import sys
from pathlib import Path

import attrs

from benchmarks.published import INDICATORS
from logframe.diagnosis.level_words import effect_words, output_words

MOST_FALSE = 0.05


@attrs.frozen
class Measured:
    """How a text rule fares: what it flags, what of that is right, and what it misses."""

    flagged: int
    right: int
    there: int
    wrong: tuple[str, ...]

    @property
    def precision(self) -> float:
        """Give the share of the flagged that is right, 1 if nothing is flagged."""
        return self.right / self.flagged if self.flagged else 1.0

    @property
    def recall(self) -> float:
        """Give the share of what is there that is flagged."""
        return self.right / self.there if self.there else 1.0

    def __str__(self) -> str:
        """Write both with their counts."""
        return (
            f"precision {self.precision:.1%} ({self.right} of {self.flagged}), "
            f"recall {self.recall:.1%} ({self.right} of {self.there})"
        )


def read(file: Path) -> list[tuple[str, str]]:
    """Read (statement, label) pairs."""
    with file.open(encoding="utf-8", newline="") as lines:
        return [(row["text"], row["label"]) for row in csv.DictReader(lines)]


def output_like(rows: list[tuple[str, str]]) -> Measured:
    """Measure the words of doing against the label "output"."""
    flagged = [(text, label) for text, label in rows if output_words(text)]
    wrong = tuple(text for text, label in flagged if label != "output")
    there = sum(label == "output" for _, label in rows)
    return Measured(len(flagged), len(flagged) - len(wrong), there, wrong)


def effect_like(rows: list[tuple[str, str]]) -> Measured:
    """Measure the words of effect against the labels "outcome" and "impact"."""
    flagged = [(text, label) for text, label in rows if effect_words(text) and not output_words(text)]
    wrong = tuple(text for text, label in flagged if label == "output")
    there = sum(label != "output" for _, label in rows)
    return Measured(len(flagged), len(flagged) - len(wrong), there, wrong)


def main() -> int:
    """Print both; 1 if too many are called output-like that are not."""
    parser = argparse.ArgumentParser(prog="benchmarks.wording")
    parser.add_argument("file", nargs="?", type=Path, default=INDICATORS / "labelled.csv")
    file = parser.parse_args().file
    if not file.exists():
        print(f"{file} is not there: nothing is measured")
        return 0
    rows = read(file)
    done, came = output_like(rows), effect_like(rows)
    print(f"{len(rows)} labelled indicators")
    print(f"output-like (LF104, warning): {done}")
    for text in done.wrong:
        print(f"  wrongly: {text}")
    print(f"effect-like (LF104, remark):  {came}")
    for text in came.wrong:
        print(f"  wrongly: {text}")
    return 0 if 1 - done.precision <= MOST_FALSE else 1


if __name__ == "__main__":
    sys.exit(main())
