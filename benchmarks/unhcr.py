"""`python -m benchmarks.unhcr`: every rule over all published indicators of UNHCR, 2016 to 2022, and what it finds.

Each programme becomes a project, each of its objectives a result, each row an indicator with its own level. Rows that
have everything alike but the figures are two sources of one indicator.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.published import INDICATORS
from logframe import Count, Measure, Observation, Percentage, Project, check, missing
from logframe.declaration.framework.indicators import Indicator
from logframe.diagnosis.wording import words
from logframe.errors import LogframeError
from logframe.terms import Level

LEVELS: dict[str, Level] = {"1": "output", "2": "outcome", "3": "impact"}
EXPECTED = ("LF101", "LF121", "LF122", "LF124", "LF201")
PEOPLE = ("poc", "persons", "people", "children", "women", "girls", "adolescents", "refugees")

# The rows say nothing of a direction: their words do where less is better, else the standard's default is a rise.
LESS = frozenset(
    """abuse anaemia arrests attacks cases days deaths detained incidents malnutrition mortality per refoulement
    threatened time unemployed violence""".split()
)

Row = dict[str, str]

TARGET = "result_indicator_target"
START, END = "result_indicator_period_start", "result_indicator_period_end"
KEY = ("result_type", "result_indicator_title", f"{TARGET}_location_ref", f"{TARGET}_value_1", f"{TARGET}_value_2", END)


def read(file: Path) -> list[Row]:
    """Read the rows."""
    with gzip.open(file, "rt", encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def number(text: str, what: str) -> Any:
    """Read a figure, missing where the cell is empty."""
    if not text:
        return missing(f"no {what} is published")
    return float(text) if "." in text else int(text)


def projects(rows: list[Row]) -> Iterator[Project]:
    """Declare a project for each programme."""
    groups: dict[str, list[Row]] = {}
    for row in rows:
        groups.setdefault(row["iati_identifier"], []).append(row)
    for id, own in groups.items():
        starts = [row[START] for row in own if row[START]]
        ends = [row[END] for row in own if row[END]]
        project = Project(id, id, country=own[0][f"{TARGET}_location_ref"], period=f"{min(starts)}/{max(ends)}")
        titles: dict[str, list[Row]] = {}
        for row in own:
            titles.setdefault(row["result_title"], []).append(row)
        for place, (title, of_result) in enumerate(titles.items(), 1):
            project.result(f"r{place}", title or "no title", indicators=list(indicators(f"r{place}", of_result)))
        yield project


def indicators(prefix: str, rows: list[Row]) -> Iterator[Indicator]:
    """Declare an indicator for each row, or for several that differ in their figures alone."""
    alike: dict[tuple[str, ...], list[Row]] = {}
    for row in rows:
        alike.setdefault(tuple(row[one] for one in KEY), []).append(row)
    for place, same in enumerate(alike.values(), 1):
        yield indicator(f"{prefix}-i{place}", same)


def indicator(id: str, rows: list[Row]) -> Indicator:
    """Declare one indicator; a count that is not whole is a measure."""
    row = rows[0]
    title = row["result_indicator_title"] or "no title"
    values = [number(one["result_indicator_actual_value"], "actual") for one in rows]
    start, target = (number(row[f"result_indicator_{what}_value"], what) for what in ("baseline", "target"))
    when = f"{row['result_indicator_period_start']}/{row['result_indicator_period_end']}"
    told = [Observation(value, period=when, source=f"row-{n}") for n, value in enumerate(values, 1)]
    shared: Any = {
        "level": LEVELS.get(row["result_type"]), "baseline": start, "target": target, "observations": told,
        "target_group": row[f"{TARGET}_value_1"], "accumulates": "snapshot",
        "direction": "increase" if LESS.isdisjoint(words(title)) else "decrease",
    }  # fmt: skip
    if row["result_indicator_measure"] == "2":
        return Percentage(id, title, **shared)
    unit = "person" if any(word in title.lower().split() for word in PEOPLE) else None
    figures = [one for one in (*values, start, target) if not hasattr(one, "reason")]
    made = Count if all(isinstance(one, int) and one >= 0 for one in figures) else Measure
    return made(id, title, unit=unit, **shared)


def main() -> int:
    """Print the count of each code; 1 if one that must be there is not."""
    parser = argparse.ArgumentParser(prog="benchmarks.unhcr")
    parser.add_argument("file", nargs="?", type=Path, default=INDICATORS / "unhcr_results_2016_2022.csv.gz")
    file = parser.parse_args().file
    if not file.exists():
        print(f"{file} is not there: nothing is checked")
        return 0
    rows = read(file)
    started = time.perf_counter()
    counts: Counter[str] = Counter()
    refused: Counter[str] = Counter()
    checked = held = 0
    for project in projects(rows):
        try:
            found = check(project, profile="strict")
        except LogframeError as problem:
            refused[problem.what] += 1
            continue
        checked += 1
        held += sum(1 for _ in project.indicators())
        counts.update(one.code for one in found)
    took = time.perf_counter() - started
    print(f"{len(rows):,} rows, {checked:,} projects, {held:,} indicators, {took:.1f} s")
    for code, count in sorted(counts.items()):
        print(f"{code} {count:7,}")
    for what, count in refused.items():
        print(f"refused: {what} ({count})")
    lacking = [code for code in EXPECTED if not counts[code]]
    if lacking:
        print(f"not found: {', '.join(lacking)}")
    return 1 if lacking or refused else 0


if __name__ == "__main__":
    sys.exit(main())
