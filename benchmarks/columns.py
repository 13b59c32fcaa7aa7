"""`python -m benchmarks.columns`: columns against objects, the same answers and what they cost."""

from __future__ import annotations

import argparse
import datetime
import math
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import polars as pl

from benchmarks import unhcr
from benchmarks.published import IATI
from benchmarks.published import INDICATORS as PUBLISHED
from benchmarks.random_indicators import random_projects
from logframe import Project
from logframe.declaration.values.numbers import Exact, Number
from logframe.diagnosis.catalogue import rule
from logframe.diagnosis.rules import Case
from logframe.evaluation.fulfilment.fulfilments import Fulfilment, fulfil
from logframe.evaluation.project.evaluations import evaluate
from logframe.iati import iter_iati
from logframe.table.checked_tables import CODES, check_table
from logframe.table.declared_rows import indicator_rows
from logframe.table.fulfilled_tables import fulfil_batches, fulfil_table
from logframe.table.schemas import INDICATORS, words_of

Answer = dict[str, Any]
OF_ONE_KIND = {"no-target-for-period": "no-target"}
ALWAYS_REASONED = ("not judged", "not computable")


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
        "reasons": {OF_ONE_KIND.get(entry.code, entry.code) for entry in answer.reasons},
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
        "reasons": row["reason_code"],
    }


def _ends(share: Number | None) -> tuple[Exact | None, Exact | None] | None:
    """Return both ends of a share; one that is open on both sides says as little as none."""
    return None if share is None or (share.low, share.high) == (None, None) else (share.low, share.high)


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
        reasons, reason = expected.pop("reasons"), actual.pop("reasons")
        apart = {name: (expected[name], actual[name]) for name in expected if expected[name] != actual[name]}
        # A row has the one reason that weighs most, where its objects list several.
        if reason not in reasons and (reason is not None or actual["status"] in ALWAYS_REASONED):
            apart["reason"] = (reasons, reason)
        if apart:
            differing.append(f"{project.id}/{indicator.id} on {day}: {apart}")
    return differing, routes, len(objects)


def rules_apart(asked: Iterable[tuple[Project, datetime.date]]) -> tuple[list[str], Counter[str]]:
    """Return where the rules on a table find something else than those on objects, and how often each finds something.

    What a project has as a whole is compared where no row of it is left to the objects.
    """
    pairs = {f"{place} {project.id}": (project, day) for place, (project, day) in enumerate(asked)}
    rows = [(id, *row[1:]) for id, (project, day) in pairs.items() for row in indicator_rows(project, day)]
    table = pl.DataFrame(rows, schema=INDICATORS, orient="row")
    answers = fulfil_table(table)
    left = set(answers.filter(pl.col("route").is_not_null()).select("project", "indicator").iter_rows())
    left |= {(project, None) for project, _ in left}
    actual = {row[1:4]: row[4] for row in check_table(table, answers).iter_rows()}
    expected: Counter[tuple[str, str | None, str]] = Counter()
    for id, (project, day) in pairs.items():
        case = Case(project, evaluate(project, on=day), day)
        for code in CODES:
            for weakness in rule(code).detect(case):
                subject = None if weakness.subject is project else weakness.subject.id
                if (id, subject) not in left:
                    expected[id, subject, code] += 1
    apart = [
        f"{key}: {expected[key]} of objects, {actual.get(key, 0)} of columns"
        for key in sorted({*expected, *actual}, key=str)
        if expected[key] != actual.get(key, 0)
    ]
    return apart, Counter(code for _, _, code in expected.elements())


def of_unhcr(on: datetime.date | None) -> Iterator[tuple[Project, datetime.date]]:
    """Return the projects of UNHCR, each with the day to ask about."""
    for project in unhcr.projects(unhcr.read(PUBLISHED / "unhcr_results_2016_2022.csv.gz")):
        period = project.known_period
        assert period is not None
        yield project, on or period.end


def of_iati(on: datetime.date | None) -> Iterator[tuple[Project, datetime.date]]:
    """Return the projects of the published files of IATI, each with the day to ask about."""
    for file in sorted(IATI.glob("*.xml")):
        for understood in iter_iati(file):
            project = understood.project
            period = project.known_period
            yield project, on or (datetime.date(2024, 12, 31) if period is None else period.end)


def costs(copies: int) -> None:
    """Print what a row costs in columns, in a plain script of polars with words, and as an object."""
    asked = list(of_unhcr(None))
    rows = [row for project, day in asked for row in indicator_rows(project, day)]
    table = pl.concat([pl.DataFrame(rows, schema=INDICATORS, orient="row")] * copies).rechunk()
    names = {"value": pl.col("figures").list.first().struct.field("low"), "start": "start_low", "aim": "aim_low"}
    flat = table.select(**names).cast(pl.Float64)
    few = [(project, day, indicator) for project, day in asked[:40] for indicator in project.indicators()]
    ratios: dict[str, list[float]] = {"script": [], "object": []}
    for _ in range(5):
        columns = seconds(lambda: fulfil_table(table)) / table.height
        ratios["script"].append(columns / (seconds(lambda: flat.select(script())) / flat.height))
        objects = seconds(lambda: [of_object(fulfil(entry, project, day)) for project, day, entry in few]) / len(few)
        ratios["object"].append(objects / columns)
        print(f"{table.height:,} rows: {columns * 1e6:.2f} us in columns, {objects * 1e6:.0f} us as an object")
    print(f"columns over a plain script with words: {statistics.median(ratios['script']):.1f}")
    print(f"objects over columns: {statistics.median(ratios['object']):.0f}")


def from_file_to_file(parts: int) -> None:
    """Print what so many files of ten copies of UNHCR's rows cost, answered one by one, beside a streamed script."""
    rows = [row for project, day in of_unhcr(None) for row in indicator_rows(project, day)]
    table = pl.concat([pl.DataFrame(rows, schema=INDICATORS, orient="row")] * 10)
    print(f"{table.height * parts:,} rows in {parts} files")
    with tempfile.TemporaryDirectory() as folder:
        for part in range(parts):
            table.write_parquet(f"{folder}/rows-{part}.parquet")
        best = {"columns": math.inf, "script": math.inf}
        for name in (*best, *best, *best):
            code = f"from benchmarks.columns import {name}_of_files; {name}_of_files({folder!r})"
            run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
            took, peak = map(float, run.stdout.split())
            best[name] = min(best[name], took)
            print(f"{name}: {took:.1f} s, {peak:.0f} MB at most")
    print(f"columns over a streamed script with words: {best['columns'] / best['script']:.1f}")


def columns_of_files(folder: str) -> None:
    """Answer each file of a folder, and print processor time and memory."""
    tables = map(pl.read_parquet, sorted(Path(folder).glob("rows-*.parquet")))
    for answers in fulfil_batches(tables):
        answers.write_parquet(f"{folder}/answers.parquet", row_group_size=answers.height)
    _print_costs()


def script_of_files(folder: str) -> None:
    """Run the plain script over a folder as a stream, and print processor time and memory."""
    names = pl.col("figures").list.first().struct.field("low").alias("value"), "start_low", "aim_low", "indicator"
    table = pl.scan_parquet(f"{folder}/rows-*.parquet").select(*names)
    numbers = table.rename({"start_low": "start", "aim_low": "aim"}).with_columns(pl.exclude("indicator").cast(float))
    numbers.select("indicator", *script()).sink_parquet(f"{folder}/script.parquet")
    _print_costs()


def _print_costs() -> None:
    print(time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def script() -> list[pl.Expr]:
    """Return what somebody writes who wants a share and a word, and neither exactness nor anything else."""
    share = (pl.col("value") - pl.col("start")) / (pl.col("aim") - pl.col("start"))
    bands = (
        (share < 0, "adverse"),
        (share == 0, "not fulfilled"),
        (share < 1, "partly fulfilled"),
        (share == 1, "met"),
    )
    word: Any = pl.when(pl.col("value").is_null()).then(pl.lit("not measured"))
    for holds, name in bands:
        word = word.when(holds).then(pl.lit(name))
    return [share.alias("share"), word.otherwise(pl.lit("exceeded")).alias("word")]


def seconds(call: Callable[[], object]) -> float:
    """Measure the processor time of a call."""
    start = time.process_time()
    call()
    return time.process_time() - start


def main() -> int:
    """Print the differences, and the reasons for which rows are left to the objects; 1 if there is a difference."""
    parser = argparse.ArgumentParser(prog="benchmarks.columns")
    parser.add_argument("--indicators", type=int, default=3000, help="how many random ones")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--digits", type=int, default=27, help="the most significant digits of a random number")
    parser.add_argument("--data", choices=["random", "unhcr", "iati"], default="random")
    parser.add_argument("--on", type=datetime.date.fromisoformat, help="the day to ask about, else the projects' ends")
    parser.add_argument("--rules", action="store_true", help="compare what rules find as well")
    parser.add_argument("--costs", type=int, metavar="COPIES", help="measure so many copies of UNHCR's rows instead")
    parser.add_argument("--files", type=int, metavar="FILES", help="measure so many files instead")
    options = parser.parse_args()
    if options.files:
        from_file_to_file(options.files)
        return 0
    if options.costs:
        costs(options.costs)
        return 0
    kinds = {"unhcr": of_unhcr, "iati": of_iati}
    asked = list(
        kinds[options.data](options.on)
        if options.data in kinds
        else random_projects(options.indicators, options.seed, options.digits)
    )
    differing, routes, total = differences(asked)
    print(f"{total:,} indicators, {len(differing)} differences, {routes.total():,} routed")
    for reason, count in routes.most_common():
        print(f"{count:8,} {reason}")
    apart, counts = rules_apart(asked) if options.rules else ([], Counter[str]())
    for code, count in sorted(counts.items()):
        print(f"{count:8,} {code}")
    for line in (*differing[:8], *apart[:8]):
        print(line)
    return bool(differing or apart)


if __name__ == "__main__":
    sys.exit(main())
