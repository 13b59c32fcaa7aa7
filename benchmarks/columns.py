"""`python -m benchmarks.columns`: columns against objects, the same answers and what they cost."""

from __future__ import annotations

import argparse
import datetime
import sys
import time
from collections import Counter
from collections.abc import Iterable
from fractions import Fraction
from typing import Any

import polars as pl

from benchmarks import unhcr
from benchmarks.published import INDICATORS as PUBLISHED
from benchmarks.random_indicators import random_projects
from logframe import Project
from logframe.declaration.values.numbers import Exact, Number
from logframe.evaluation.fulfilment.fulfilments import Fulfilment, fulfil
from logframe.table.declared_rows import indicator_rows
from logframe.table.fulfilled_tables import fulfil_table
from logframe.table.schemas import INDICATORS, words_of

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
        "possible": words_of(row["possible"] or 0),
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


def differences(asked: Iterable[tuple[Project, datetime.date]]) -> tuple[list[str], Counter[str], int]:
    """Return where columns answer differently, the reasons for which rows are left to the objects, and how many are."""
    differing: list[str] = []
    routes: Counter[str] = Counter()
    pairs = [(project, day) for project, day in asked]
    rows = [row for project, day in pairs for row in indicator_rows(project, day)]
    answers = fulfil_table(pl.DataFrame(rows, schema=INDICATORS, orient="row")).to_dicts()
    objects = [(project, indicator, day) for project, day in pairs for indicator in project.indicators()]
    for (project, indicator, day), row in zip(objects, answers, strict=True):
        if row["route"] is not None:
            routes[row["route"]] += 1
            continue
        expected, actual = of_object(fulfil(indicator, project, day)), of_columns(row)
        apart = {name: (expected[name], actual[name]) for name in expected if expected[name] != actual[name]}
        if apart:
            differing.append(f"{project.id}/{indicator.id} on {day}: {apart}")
    return differing, routes, len(objects)


def published(on: datetime.date | None) -> Iterable[tuple[Project, datetime.date]]:
    """Return the projects of UNHCR."""
    for project in unhcr.projects(unhcr.read(PUBLISHED / "unhcr_results_2016_2022.csv.gz")):
        period = project.known_period
        assert period is not None
        yield project, on or period.end


def main() -> int:
    """Print the differences, and the reasons for which rows are left to the objects; 1 if there is a difference."""
    parser = argparse.ArgumentParser(prog="benchmarks.columns")
    parser.add_argument("--indicators", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--digits", type=int, default=27)
    parser.add_argument("--unhcr", action="store_true")
    parser.add_argument("--on", type=datetime.date.fromisoformat, default=None)
    options = parser.parse_args()
    start = time.perf_counter()
    asked = (
        published(options.on) if options.unhcr else random_projects(options.indicators, options.seed, options.digits)
    )
    differing, routes, total = differences(asked)
    print(
        f"{total:,} indicators, {len(differing)} differences, {routes.total():,} routed, "
        f"{time.perf_counter() - start:.1f} s"
    )
    for reason, count in routes.most_common():
        print(f"{count:8,} {reason}")
    for line in differing[:8]:
        print(line)
    return bool(differing)


if __name__ == "__main__":
    sys.exit(main())
