"""`python -m benchmarks.fuzz`: damaged files of each format: read or refused, in time, in little memory, in silence."""

from __future__ import annotations

import argparse
import contextlib
import multiprocessing
import os
import random
import resource
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator, Sequence
from multiprocessing.connection import Connection, wait
from pathlib import Path
from types import FrameType
from typing import Any, Final

import attrs

from benchmarks.mutations import Seeds, mutated, seeds
from logframe import LogframeError, Measure, Programme, Project, check, evaluate
from logframe.answers import Indicator, ProjectErrors
from logframe.exchange.converting import WRITTEN, convert_with_notes
from logframe.exchange.loading import READ, Loaded, read
from logframe.exchange.tidy_tables import csv_bytes, tidy
from logframe.portfolios.counted_tables import rows_of_table
from logframe.statistics import observations_from

SLOWEST: Final = 5.0
"""Seconds of CPU that a file may take."""
MOST_MEMORY: Final = 200.0
"""Megabytes that a file may take beyond what the process holds before: that depends on what ran in it."""
_LONGEST_LINE: Final = 1500
_SILENT: Final = 180.0
_TARGETS: Final = tuple(dict.fromkeys((*WRITTEN, *READ, ".csv")))
_ON: Final = "2024-06-30"


class HangError(BaseException):
    """A file takes too long."""


class WrongRefusalError(Exception):
    """A refusal that is not one plain line with its place, or a project that changes on its way."""


class NoiseError(Exception):
    """A library prints lines of its own."""


@attrs.frozen
class Outcome:
    """What became of one damaged file: read, refused, or what is wrong."""

    number: int
    ending: str
    became: str
    seconds: float
    memory: float
    finding: str = ""


def damaged(number: int, seed: int, whole: Seeds) -> tuple[str, bytes]:
    """Give a damaged file of a number: its ending and what it holds, always the same."""
    chance = random.Random(f"{seed}:{number}")
    ending = chance.choice(sorted(whole))
    every = whole[ending]
    others = every if chance.random() < 0.9 else whole[chance.choice(sorted(whole))]
    return ending, mutated(chance.choice(every), chance, others)


def tried(file: Path, number: int = 0) -> str:
    """Read a file and do all with it that the command does: "read" or "refused".

    Raises whatever the library raises that is no refusal, and WrongRefusalError for a refusal that is not one line.
    """
    became = "refused"
    try:
        if file.suffix == ".parquet":
            rows_of_table(str(file))
            return "read"
        if file.suffix == ".csv":
            with contextlib.suppress(LogframeError):
                read(file)  # as the table of a logframe
        found = _figures(file) if file.suffix == ".csv" else read(file)
        became = "read"
        problems = list(found.problems)
        for project in found.found:
            problems += check(project, on=_ON, profile="design,reporting,strict,donor")
            evaluate(project, on=_ON)
            if file.suffix == ".csv" or number % 3 == 0:
                csv_bytes(tidy(project), file)
        for problem in problems:
            for line in problem.text().split("\n"):
                _plain_line(line, str(file))
        if file.suffix != ".csv":
            _converted(file, found, number)
    except LogframeError as refusal:
        _one_line(refusal, file)
    except ProjectErrors as several:
        for one in several.exceptions:
            if not isinstance(one, LogframeError):
                raise WrongRefusalError(f"a group holds {type(one).__name__}") from several
            _one_line(one, file)
    return became


def _figures(file: Path) -> Loaded:
    indicator: Indicator = Measure("m", "A measure", unit="person", observations=observations_from(file))
    project = Project("P-1", "A project", period="2024/2025")
    project.result("r", "A result", indicators=[indicator])
    return Loaded((project,))


def _converted(file: Path, found: Loaded, number: int) -> None:
    """Convert a file that was read, and read it again."""
    target = file.with_name(f"again{_TARGETS[number % len(_TARGETS)]}")
    try:
        convert_with_notes(file, target)
        # Between two IATI files the elements are kept, and their figures read anew.
        whole = target.suffix in WRITTEN or (target.suffix == ".xml" and file.suffix != ".xml")
        if whole and not _same(read(target).found, found.found):
            raise WrongRefusalError(f"what is written as {target.suffix} reads as another project")
    finally:
        target.unlink(missing_ok=True)


def _same(again: Programme | tuple[Project, ...], before: Programme | tuple[Project, ...]) -> bool:
    """Compare what was read; IATI gives several activities as a programme, a table several projects as a tuple."""
    return again == before if type(again) is type(before) else tuple(again) == tuple(before)


def _one_line(problem: LogframeError, file: Path) -> None:
    if not problem.place.file.startswith(str(file.parent)) and problem.place.file != __file__:
        raise WrongRefusalError(f"a refusal has the place {problem.place}") from problem
    _plain_line(problem.line(), str(file))


def _plain_line(line: str, file: str) -> None:
    plain = line.replace(file, "")
    if not plain.isprintable() or len(plain) > _LONGEST_LINE:
        raise WrongRefusalError(f"a refusal is not one plain line: {line[:2000]!r}")


def _hang(number: int, frame: FrameType | None) -> None:
    raise HangError


@contextlib.contextmanager
def _alarm() -> Iterator[None]:
    before = signal.signal(signal.SIGPROF, _hang)
    signal.setitimer(signal.ITIMER_PROF, SLOWEST)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


@contextlib.contextmanager
def _silence(file: Path) -> Iterator[None]:
    """Keep what is printed on standard error, by whatever language; NoiseError if it is anything."""
    before = os.dup(2)
    with file.open("wb") as kept:
        os.dup2(kept.fileno(), 2)
    try:
        yield
    finally:
        os.dup2(before, 2)
        os.close(before)
    if printed := file.read_text(encoding="utf-8", errors="replace"):
        raise NoiseError(printed[:2000])


def _forget_peak() -> None:
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


def _peak() -> float:
    """Give the most memory since `_forget_peak` in megabytes; since the beginning where Linux does not tell."""
    with contextlib.suppress(OSError):
        for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def outcome(number: int, seed: int, whole: Seeds, folder: Path) -> Outcome:
    """Damage a file, try it, and tell what became of it."""
    ending, data = damaged(number, seed, whole)
    file = folder / f"file{ending}"
    file.write_bytes(data)
    finding, became = "", "finding"
    _forget_peak()
    held = _peak()
    start = time.process_time()
    try:
        with _alarm(), _silence(folder / "printed"):
            became = tried(file, number)
    except HangError:
        finding = f"longer than {SLOWEST} s of CPU\n{traceback.format_exc()}"
    except BaseException:
        finding = traceback.format_exc()
    seconds, memory = time.process_time() - start, _peak() - held
    if not finding and seconds > SLOWEST:
        finding = f"{seconds:.1f} s"
    if not finding and memory > MOST_MEMORY:
        finding = f"{memory:.0f} MB"
    return Outcome(number, ending, "finding" if finding else became, seconds, memory, finding)


def _work(sent: Connection, numbers: Sequence[int], seed: int, whole: Seeds) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
    with tempfile.TemporaryDirectory() as folder:
        for number in numbers:
            sent.send(outcome(number, seed, whole, Path(folder)))
    sent.close()


def run(count: int, seed: int, whole: Seeds, workers: int, seconds: float) -> Iterator[Outcome]:
    """Try so many files in worker processes; one that dies or falls silent is a finding, and the next goes on."""
    context: Any = multiprocessing.get_context("fork")
    end = time.monotonic() + seconds
    left: dict[Connection, tuple[Any, list[int], float]] = {}

    def begin(numbers: list[int]) -> None:
        if numbers:
            mine, theirs = context.Pipe(duplex=False)
            process = context.Process(target=_work, args=(theirs, numbers, seed, whole), daemon=True)
            process.start()
            theirs.close()
            left[mine] = (process, numbers, time.monotonic())

    for one in range(workers):
        begin(list(range(one, count, workers)))
    while left and time.monotonic() < end:
        ready = wait(list(left), timeout=1)
        for mine, (process, numbers, last) in list(left.items()):
            if mine in ready:
                try:
                    found: Outcome = mine.recv()
                    numbers.pop(0)
                    left[mine] = (process, numbers, time.monotonic())
                    yield found
                    continue
                except EOFError:
                    pass
            elif time.monotonic() - last > _SILENT:
                process.kill()
            else:
                continue
            process.join()
            del left[mine]
            mine.close()
            if numbers:
                number = numbers.pop(0)
                died = f"file {number} of seed {seed}: the process ended with {process.exitcode}"
                yield Outcome(number, damaged(number, seed, whole)[0], "finding", 0, 0, died)
                begin(numbers)
    for mine, (process, _, _) in left.items():
        process.kill()
        process.join()
        mine.close()


def table(outcomes: Sequence[Outcome]) -> str:
    """Write what became of the files, by their format."""
    told = ["format    files    read  refused  findings  slowest s  most MB"]
    for ending in (*sorted({one.ending for one in outcomes}), "all"):
        own = [one for one in outcomes if ending in (one.ending, "all")]
        counts = [sum(one.became == name for one in own) for name in ("read", "refused", "finding")]
        slowest, peak = max(one.seconds for one in own), max(one.memory for one in own)
        told.append(f"{ending:8}{len(own):7,}{counts[0]:8,}{counts[1]:9,}{counts[2]:10,}{slowest:11.2f}{peak:9.0f}")
    return "\n".join(told)


def main() -> int:
    """Try the files and print the table; 1 if there is a finding."""
    parser = argparse.ArgumentParser(prog="benchmarks.fuzz")
    parser.add_argument("--files", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=3600, help="stop after so many")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--findings", type=Path, default=Path(tempfile.gettempdir()) / "logframe-fuzz")
    parser.add_argument("--kinds", nargs="+", default=(), metavar="ENDING", help="only these, as .xlsx .ods")
    parser.add_argument("--only", type=int, default=None, help="write the file of one number, and try it")
    asked = parser.parse_args()
    whole = {ending: files for ending, files in seeds().items() if ending in (asked.kinds or [ending])}
    if asked.only is not None:
        ending, data = damaged(asked.only, asked.seed, whole)
        file = Path(f"fuzz-{asked.seed}-{asked.only}{ending}").resolve()
        file.write_bytes(data)
        print(f"{file}: {tried(file, asked.only)}")
        return 0
    start = time.monotonic()
    outcomes: list[Outcome] = []
    for one in run(asked.files, asked.seed, whole, asked.workers, asked.seconds):
        outcomes.append(one)
        if one.finding:
            asked.findings.mkdir(parents=True, exist_ok=True)
            file = asked.findings / f"{asked.seed}-{one.number}{one.ending}"
            file.write_bytes(damaged(one.number, asked.seed, whole)[1])
            file.with_suffix(f"{one.ending}.txt").write_text(one.finding, encoding="utf-8", errors="replace")
            print(f"{file}: {one.finding.strip().splitlines()[-1][:200]}")
    print(table(outcomes))
    print(f"{len(outcomes):,} files in {time.monotonic() - start:.0f} s, seed {asked.seed}")
    return 1 if any(one.finding for one in outcomes) else 0


if __name__ == "__main__":
    sys.exit(main())
