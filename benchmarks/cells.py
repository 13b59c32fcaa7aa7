"""`python -m benchmarks.cells`: a table of 2,000 indicators over a bare walk of calamine and over declaring them.

Its cells alone cost at most 15 walks from Excel, a project from them at most 25, and at most 6 times what declaring the
same indicators by hand does. Both sides run by turns in one process; of each the median counts.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from python_calamine import CalamineWorkbook

from benchmarks.table_files import csv_file, docx_file, ods_file, ods_table, xls_file, xlsx_file
from logframe import Measure, Observation, Project, Source
from logframe.exchange.tables.cells.sheets import read_sheets
from logframe.exchange.tables.reading import read_tables

INDICATORS = 2_000
ROUNDS = 5
LIMIT = 15.0
MOST_WALKS = 25.0
MOST_DECLARATIONS = 6.0
HEADINGS = (
    "Level",
    "Statement",
    "Indicator",
    "Unit",
    "Baseline",
    "Target",
    "Observed",
    "Period",
    "Source",
    "Assumption",
)


def rows() -> list[list[Any]]:
    """Return a matrix of as many indicators, every text of its own, in which nothing is wrong."""
    return [
        list(HEADINGS),
        *(
            [
                f"Output {number // 50 + 1}.{number % 50 + 1}", f"People of district {number} are trained",
                f"People trained in district {number}", "person",
                number, number + 400, number + 260.5, "2024", f"Register {number}", f"Peace in {number}",
            ]
            for number in range(INDICATORS)
        ),
    ]  # fmt: skip


def seconds(call: Callable[[], object]) -> float:
    """Return the time of the processor that a call takes."""
    start = time.process_time()
    call()
    return time.process_time() - start


def walk(file: Path) -> None:
    """Walk the cells with calamine alone."""
    for row in CalamineWorkbook.from_path(str(file)).get_sheet_by_index(0).to_python():
        for _ in row:
            pass


def declare(matrix: list[list[Any]]) -> Project:
    """Declare by hand what the table says."""
    project = Project("cells", "cells")
    for number, (_, statement, indicator, unit, baseline, target, actual, period, title, assumption) in enumerate(
        matrix[1:]
    ):
        measured = Measure(
            f"i{number}",
            indicator,
            unit=unit,
            baseline=baseline,
            target=target,
            observations=[Observation(actual, period=period)],
            verified_by=Source(f"s{number}", title),
        )
        project.result(f"r{number}", statement, level="output", indicators=[measured], assumptions=[assumption])
    return project


def whole(file: Path, matrix: list[list[Any]]) -> tuple[float, float]:
    """Return what reading a project costs, in walks over the same file and in declarations of the same indicators."""
    rounds = [
        (seconds(lambda: read_tables(file)), seconds(lambda: walk(file)), seconds(lambda: declare(matrix)))
        for _ in range(ROUNDS)
    ]
    return (
        statistics.median(reading / bare for reading, bare, _ in rounds),
        statistics.median(reading / by_hand for reading, _, by_hand in rounds),
    )


def main() -> int:
    """Compare every kind of file with the walk over the workbook, and return 1 where Excel is over a limit."""
    matrix = rows()
    kinds = {
        ".xlsx": xlsx_file(matrix),
        ".xls": xls_file(matrix),
        ".ods": ods_file(ods_table(matrix)),
        ".csv": csv_file(matrix),
    }
    kinds[".docx"] = docx_file(matrix[:201])
    ratios: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        files = {ending: Path(folder) / f"cells{ending}" for ending in kinds}
        for ending, file in files.items():
            file.write_bytes(kinds[ending])
        for ending, file in files.items():
            pairs = [
                (seconds(lambda file=file: read_sheets(file)), seconds(lambda: walk(files[".xlsx"])))  # type: ignore[misc]
                for _ in range(ROUNDS)
            ]
            share = 10 if ending == ".docx" else 1  # a tenth of the rows: python-docx is slow to write them
            ratios[ending] = share * statistics.median(read / bare for read, bare in pairs)
        walks, declarations = whole(files[".xlsx"], matrix)
    for ending, ratio in ratios.items():
        print(
            f"{ending:6} {INDICATORS:,} indicators: {ratio:.1f} bare walks"
            + (f" (limit {LIMIT:.0f})" if ending == ".xlsx" else "")
        )
    print(
        f"a project from .xlsx: {walks:.1f} bare walks (limit {MOST_WALKS:.0f}), "
        f"{declarations:.1f} times declaring the same (limit {MOST_DECLARATIONS:.0f})"
    )
    return int(ratios[".xlsx"] > LIMIT or walks > MOST_WALKS or declarations > MOST_DECLARATIONS)


if __name__ == "__main__":
    sys.exit(main())
