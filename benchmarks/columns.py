"""`python -m benchmarks.columns`: columns against objects, the same answers and what they cost."""

from __future__ import annotations

import argparse
import datetime
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import polars as pl

from benchmarks import unhcr
from logframe import Project
from logframe.declaration.values.numbers import Exact, Number
from logframe.evaluation.fulfilment.fulfilments import Fulfilment, fulfil
from logframe.table.fulfilled_tables import fulfil_table
from logframe.table.indicator_rows import indicator_table
from logframe.table.schemas import words_of

Answer = dict[str, Any]


def of_object(answer: Fulfilment) -> Answer:
    """Return what columns must say of an indicator, as its object says it."""
    value, coverage, evidence = answer.value.value, answer.coverage, answer.evidence
    number = value if isinstance(value, Number) else Number(None, None)
    return {
        "status": str(answer.status),
        "possible": set(answer.possible),
        "share": _ends(answer.share),
        "value": (answer.is_measured, number.low, number.high),
        "coverage": None if coverage is None else (coverage.days, coverage.of_days),
        "forecast": _ends(answer.forecast),
        "evidence": str(evidence.level),
        "evidence_direction": str(evidence.direction),
        "as_of": answer.as_of,
    }


def of_columns(row: Answer) -> Answer:
    """Return what a row of answers says, in the form of `of_object`."""
    den = row["value_den"]
    low, high = (None if row[f"value_{end}"] is None else Fraction(row[f"value_{end}"], den) for end in ("low", "high"))
    return {
        "status": row["status"],
        "possible": words_of(row["possible"]),
        "share": _fractions(row, "share"),
        "value": (row["measured"], low, high),
        "coverage": None if row["asked_days"] is None else (row["covered_days"], row["asked_days"]),
        "forecast": _fractions(row, "forecast"),
        "evidence": row["evidence"],
        "evidence_direction": row["evidence_direction"],
        "as_of": row["as_of"],
    }


def _ends(share: Number | None) -> tuple[Exact | None, Exact | None] | None:
    return None if share is None else (share.low, share.high)


def _fractions(row: Answer, name: str) -> tuple[Exact | None, Exact | None] | None:
    ends = [
        None if row[f"{name}_{end}_top"] is None else Fraction(row[f"{name}_{end}_top"], row[f"{name}_{end}_bottom"])
        for end in ("low", "high")
    ]
    return None if ends == [None, None] else (ends[0], ends[1])


def differences(projects: Iterable[Project], on: datetime.date | None = None) -> tuple[list[str], Counter[str], int]:
    """Return where columns answer differently, the reasons for which rows are left to the objects, and how many are."""
    found: list[str] = []
    routes: Counter[str] = Counter()
    total = 0
    for day, group in _by_day(projects, on):
        answers = fulfil_table(indicator_table(group, day)).to_dicts()
        objects = [(project, indicator) for project in group for indicator in project.indicators()]
        total += len(objects)
        for (project, indicator), row in zip(objects, answers, strict=True):
            if row["route"] is not None:
                routes[row["route"]] += 1
                continue
            expected, actual = of_object(fulfil(indicator, project, day)), of_columns(row)
            apart = {name: (expected[name], actual[name]) for name in expected if expected[name] != actual[name]}
            if apart:
                found.append(f"{project.id}/{indicator.id} on {day}: {apart}")
    return found, routes, total


def _by_day(
    projects: Iterable[Project], on: datetime.date | None
) -> Iterator[tuple[datetime.date, list[Project]]]:
    days: dict[datetime.date, list[Project]] = {}
    for project in projects:
        period = project.known_period
        day = on or (datetime.date(2022, 12, 31) if period is None else period.end)
        days.setdefault(day, []).append(project)
    return iter(days.items())


def main() -> int:
    parser = argparse.ArgumentParser(prog="benchmarks.columns")
    parser.add_argument("--rows", type=int, default=3000)
    parser.add_argument("--on", default=None)
    options = parser.parse_args()
    rows = unhcr.read(unhcr.INDICATORS / "unhcr_results_2016_2022.csv.gz")[: options.rows]
    on = None if options.on is None else datetime.date.fromisoformat(options.on)
    start = time.perf_counter()
    found, routes, total = differences(unhcr.projects(rows), on)
    print(total, "indicators", len(found), "differences", routes, time.perf_counter() - start)
    for line in found[:8]:
        print(line)
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
