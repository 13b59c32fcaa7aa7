"""`python -m benchmarks.executors`: what a portfolio costs in processes and on Dask, over the same in one process.

Processor time of all processes, their start included, each in turn; elapsed time is printed beside it.
"""

from __future__ import annotations

import argparse
import importlib
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import logframe
from benchmarks.portfolios import generated
from logframe import portfolio

LIMITS = {"processes": 1.25, "dask": 1.8}


def run(way: str, folder: str) -> None:
    """Evaluate a folder in one of the ways, and print the processor time and the elapsed time."""
    before = time.perf_counter()
    if way == "dask":
        distributed: Any = importlib.import_module("distributed")
        cluster = distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None)
        with cluster, distributed.Client(cluster) as client:
            portfolio(folder, on="2025-01-01", executor=client.get_executor())
    else:
        portfolio(folder, on="2025-01-01", executor=2 if way == "processes" else None)
    taken = time.perf_counter() - before
    processor = sum(sum(resource.getrusage(whose)[:2]) for whose in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    print(processor, taken)


def measured(way: str, folder: str) -> tuple[float, float]:
    """Return what `run` prints of a way in a process of its own."""
    words = [sys.executable, "-m", "benchmarks.executors", "--run", way, folder]
    processor, taken = subprocess.run(words, check=True, capture_output=True, text=True).stdout.split()[-2:]
    return float(processor), float(taken)


def main() -> int:
    """Generate projects, measure each way, and return 1 where a limit is passed."""
    parser = argparse.ArgumentParser(prog="benchmarks.executors")
    parser.add_argument("--projects", type=int, default=3_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--run", nargs=2, metavar=("WAY", "FOLDER"), help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.run:
        run(*asked.run)
        return 0
    ratios: dict[str, list[float]] = {way: [] for way in LIMITS}
    with tempfile.TemporaryDirectory() as folder:
        draw = random.Random(1)
        for number in range(asked.projects):
            text = logframe.dumps(generated(number, 17, draw), "json")
            Path(folder, f"project-{number:06}.json").write_text(text, encoding="utf-8")
        for _ in range(asked.rounds):
            serial, alone = measured("serial", folder)
            print(f"serial: {serial:.1f} s of CPU, {alone:.1f} s")
            for way, own in ratios.items():
                processor, taken = measured(way, folder)
                own.append(processor / serial)
                print(f"{way}: {processor:.1f} s of CPU, {taken:.1f} s, {alone / taken:.2f} times as fast")
    for way, own in ratios.items():
        print(f"{way}: {statistics.median(own):.2f} times the processor time of one process (limit {LIMITS[way]})")
    return int(any(statistics.median(own) > LIMITS[way] for way, own in ratios.items()))


if __name__ == "__main__":
    sys.exit(main())
