"""`python -m benchmarks.iati`: what reading, evaluating and converting large IATI files cost, against a plain walk.

The published files are repeated to about 36 MB, each by whole activities, so that it stays of its own version. Every
step runs in a process of its own, in turns with a walk of lxml's iterparse over every end event of the same files.
"""

from __future__ import annotations

import argparse
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from lxml import etree  # type: ignore[import-untyped]  # lxml has no types of its own

from benchmarks.pairs import ENVIRONMENT, ROOT
from benchmarks.published import IATI
from logframe import convert, evaluate
from logframe.exchange.iati.reading import read_activities
from logframe.iati import iter_iati, read_iati

SIZE: Final = 36_000_000
ACTIVITY: Final = re.compile(rb"<iati-activity[\s>].*?</iati-activity>\s*", re.DOTALL)


def repeat(folder: Path, to: Path, size: int) -> None:
    """Write every file again with its activities repeated, all together of about so many bytes."""
    files = sorted(folder.glob("*.xml"))
    whole = sum(file.stat().st_size for file in files)
    for file in files:
        text = file.read_bytes()
        activities = ACTIVITY.findall(text)
        start, end = text.index(activities[0]), text.rindex(b"</iati-activities>")
        wanted = len(text) * size // whole
        with (to / file.name).open("wb") as out:
            written = out.write(text[:start])
            while written < wanted:
                for one in activities:
                    written += out.write(one)
                    if written >= wanted:
                        break
            out.write(text[end:])


def walk(file: Path) -> None:
    """Walk over every end event, as lxml's manual does it."""
    for _, element in etree.iterparse(str(file)):
        element.clear()


def reading(file: Path) -> None:
    """Read every result of every activity."""
    for _ in read_activities(file):
        pass


def understanding(file: Path) -> None:
    """Read the activities as projects, one at a time."""
    for _ in iter_iati(file):
        pass


def evaluating(file: Path) -> None:
    """Read and evaluate them, one at a time."""
    for one in iter_iati(file):
        evaluate(one.project)


def holding(file: Path) -> None:
    """Read and evaluate a whole file, and hold all of it until the end, as the command does."""
    answers = [evaluate(one) for one in read_iati(file).projects]
    assert answers


def converting(file: Path) -> None:
    """Convert from IATI to IATI, without loss."""
    with tempfile.TemporaryDirectory() as folder:
        convert(file, Path(folder) / "out.xml")


STEPS: Final[dict[str, tuple[Callable[[Path], None], str, float | None]]] = {
    "walk": (walk, "walk over every end event", None),
    "read": (reading, "read the activities", None),
    "understand": (understanding, "read them as projects", None),
    "evaluate": (evaluating, "read and evaluate, one activity at a time", 4.0),
    "hold": (holding, "read and evaluate, a whole file at once", None),
    "convert": (converting, "convert from IATI to IATI", 8.0),
}
MOST_MEGABYTES: Final = 150
BOUNDED: Final = ("read", "understand", "evaluate")


def measure(step: str, folder: Path, rounds: int) -> tuple[float, float, float]:
    """Give the best time of a step, the best of the walk in the same run, and the step's peak of memory in MB."""
    files = sorted(folder.glob("*.xml"))
    peak = 0.0
    own, walks = [], []
    for _ in range(rounds):
        own.append(_seconds(STEPS[step][0], files))
        # The walk comes after it: what it takes is not counted.
        peak = peak or resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (
            1 << (20 if sys.platform == "darwin" else 10)
        )
        walks.append(_seconds(walk, files))
    return min(own), min(walks), peak


def by_file(folder: Path, rounds: int) -> list[tuple[str, float, float]]:
    """Return the name of each file and what reading, and reading and evaluating it cost, in walks of CPU."""
    rows = []
    for file in sorted(folder.glob("*.xml")):
        walks, reads, evaluations = [], [], []
        for _ in range(rounds):
            walks.append(_processor(walk, file))
            reads.append(_processor(reading, file))
            evaluations.append(_processor(evaluating, file))
        rows.append((file.name, min(reads) / min(walks), min(evaluations) / min(walks)))
    return rows


def _processor(step: Callable[[Path], None], file: Path) -> float:
    start = time.process_time()
    step(file)
    return time.process_time() - start


def _seconds(step: Callable[[Path], None], files: list[Path]) -> float:
    start = time.perf_counter()
    for file in files:
        step(file)
    return time.perf_counter() - start


def main() -> int:
    """Print every step beside its limit; 1 if one does not hold."""
    parser = argparse.ArgumentParser(prog="benchmarks.iati")
    parser.add_argument("folder", nargs="?", type=Path, default=IATI)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--step", choices=STEPS, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.step:
        print(*measure(given.step, given.folder, given.rounds))
        return 0
    if not any(given.folder.glob("*.xml")):
        print(f"{given.folder} has no IATI files: nothing is measured; LOGFRAME_SHARED names the folder of the data")
        return 0
    failed = False
    with tempfile.TemporaryDirectory() as temporary:
        repeat(given.folder, Path(temporary), SIZE)
        size = sum(file.stat().st_size for file in Path(temporary).iterdir())
        print(f"{size / 1e6:.1f} MB; time as a ratio to the walk, best of {given.rounds} each; peak memory")
        for step, (_, name, limit) in STEPS.items():
            words = ("-m", "benchmarks.iati", temporary, "--rounds", str(given.rounds), "--step", step)
            done = subprocess.run(
                [sys.executable, *words], capture_output=True, text=True, check=True, cwd=ROOT, env=ENVIRONMENT
            )
            own, walked, peak = map(float, done.stdout.split())
            holds = (limit is None or own / walked <= limit) and (step not in BOUNDED or peak < MOST_MEGABYTES)
            failed |= not holds
            told = f"at most {limit}" if limit else ""
            verdict = "" if holds and limit is None else "holds" if holds else "DOES NOT HOLD"
            print(f"{own / walked:7.2f}  {told:11}  {peak:6.0f} MB  {verdict:13}  {name}")
    print("each file by itself: read the activities; read and evaluate them")
    for name, reads, evaluations in by_file(given.folder, given.rounds):
        print(f"{reads:7.2f}  {evaluations:7.2f}  {name}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
