"""`python -m benchmarks.scaling`: what each verb, rule and format costs at four times the size, at most 5 times.

Three costs stand side by side. Steps are lines of Python and calls of C functions: the same in every run, and blind to
what happens inside one call. CPU is measured in pairs and sees that too, and memory is the most that is held at once.
"""

from __future__ import annotations

import argparse
import gc
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from pathlib import Path
from types import FrameType
from typing import Any, TypeAlias

import attrs
from click.testing import CliRunner

from benchmarks.shapes import PROGRAMMES, PROJECTS
from logframe import Programme, Project, check, compare, convert, evaluate, load, review, write
from logframe.answers import Evaluation, Review, review_programme
from logframe.cli import main as command
from logframe.cli.exits import EXIT_DIAGNOSED
from logframe.diagnosis.catalogue import CODES
from logframe.exchange.converting import WRITTEN
from logframe.reviews.programme_reviews import ProgrammeReview

ON = "2015-12-31"
TIMES = 4
LIMIT = 5.0
ROUNDS = 5
BELOW = 0.004  # seconds: less than this is noise
LITTLE = 300_000  # bytes: of less the ratio says nothing
FORMATS = (".json", ".yaml", ".py", ".xlsx", ".xml")

Call: TypeAlias = Callable[[], object]


@attrs.frozen(eq=False, slots=False)
class Subject:
    """A project or programme that works are done on, with its evaluations, which they share."""

    declared: Project | Programme

    @cached_property
    def projects(self) -> tuple[Project, ...]:
        """Return the projects."""
        return self.declared.projects if isinstance(self.declared, Programme) else (self.declared,)

    @cached_property
    def answers(self) -> list[Evaluation]:
        """Return the evaluation of each project."""
        return [evaluate(project, on=ON) for project in self.projects]

    @cached_property
    def reviewed(self) -> Review | ProgrammeReview:
        """Return the review."""
        if isinstance(self.declared, Programme):
            return review_programme(self.declared, on=ON)
        return review(self.declared, on=ON, evaluation=self.answers[0])


Prepare: TypeAlias = Callable[[Subject, Path], Call]


def steps(call: Call) -> int:
    """Count the lines of Python and the calls of C functions that a call takes."""
    count = 0

    def line(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal count
        count += 1
        return line

    def profile(frame: FrameType, event: str, _: Any) -> None:
        nonlocal count
        count += event == "c_call"

    tracing, profiling = sys.gettrace(), sys.getprofile()
    gc.disable()  # a collection in between would run what it clears away
    sys.setprofile(profile)
    sys.settrace(line)
    try:
        call()
    finally:
        sys.settrace(tracing)
        sys.setprofile(profiling)
        gc.enable()
    return count


def seconds(call: Call) -> float:
    """Measure the CPU time of a call."""
    start = time.process_time()
    call()
    return time.process_time() - start


def cpu_ratio(small: Call, large: Call) -> float | None:
    """Measure the CPU of the large call over that of the small one, the least of turns; None where both are short."""
    gc.collect()
    gc.disable()
    try:
        if seconds(large) < BELOW:
            return None
        pairs = [(seconds(small), seconds(large)) for _ in range(ROUNDS)]
    finally:
        gc.enable()
    # What else the machine does only ever adds.
    return min(long for _, long in pairs) / max(min(short for short, _ in pairs), 1e-6)


def memory_ratio(small: Call, large: Call) -> float | None:
    """Measure the most memory that the large call holds over that of the small one; None where both hold little."""
    peaks = []
    for call in (small, large):
        gc.collect()
        tracemalloc.start()
        try:
            call()
            peaks.append(tracemalloc.get_traced_memory()[1])
        finally:
            tracemalloc.stop()
    return peaks[1] / max(peaks[0], LITTLE) if peaks[1] > LITTLE else None


def _checked(code: str) -> Prepare:
    def prepare(subject: Subject, _: Path) -> Call:
        pairs = list(zip(subject.projects, subject.answers, strict=True))
        return lambda: [check(project, on=ON, select=code, evaluation=answer) for project, answer in pairs]

    return prepare


def _evaluated(subject: Subject, _: Path) -> Call:
    return lambda: [evaluate(project, on=ON) for project in subject.projects]


def _explained(subject: Subject, _: Path) -> Call:
    return lambda: [str(answer.explain()) for answer in subject.answers]


def _compared(subject: Subject, _: Path) -> Call:
    return lambda: [compare(project, project, on=ON) for project in subject.projects]


def _reviewed(subject: Subject, _: Path) -> Call:
    declared = subject.declared
    if isinstance(declared, Programme):
        return lambda: review_programme(declared, on=ON)
    return lambda: review(declared, on=ON, evaluation=subject.answers[0])


def _written(ending: str) -> Prepare:
    return lambda subject, folder: lambda: write(subject.reviewed, folder / f"review{ending}")


def _into(ending: str) -> Prepare:
    def prepare(subject: Subject, folder: Path) -> Call:
        source = _file(subject, folder)
        return lambda: convert(source, folder / f"out{ending}")

    return prepare


def _out_of(ending: str) -> Prepare:
    def prepare(subject: Subject, folder: Path) -> Call:
        source = folder / f"out{ending}"
        convert(_file(subject, folder), source)
        return lambda: load(source)

    return prepare


def _run(words: list[str]) -> None:
    done = CliRunner().invoke(command, words)
    if done.exit_code not in (0, EXIT_DIAGNOSED):
        raise RuntimeError(done.output)  # what stops half way costs little


def _file(subject: Subject, folder: Path) -> Path:
    file = folder / "source.json"
    file.write_text(WRITTEN[".json"](subject.projects, ()), encoding="utf-8")
    return file


def _commanded(*words: str) -> Prepare:
    def prepare(subject: Subject, folder: Path) -> Call:
        source = _file(subject, folder)
        return lambda: _run([words[0], str(source), "--on", ON, *words[1:]])

    return prepare


RULES: dict[str, Prepare] = {code: _checked(code) for code in CODES}
VERBS: dict[str, Prepare] = {
    "evaluate": _evaluated,
    "review": _reviewed,
    "explain": _explained,
    "compare": _compared,
    **{f"review to {ending}": _written(ending) for ending in (".md", ".html", ".json", ".pdf")},
    **{f"check --format {form}": _commanded("check", "--format", form) for form in ("text", "json", "sarif", "junit")},
    **{f"evaluate --format {form}": _commanded("evaluate", "--format", form) for form in ("text", "json")},
}
CONVERSIONS: dict[str, Prepare] = {
    **{f"convert to {ending}": _into(ending) for ending in (*FORMATS, ".csv")},
    **{f"read {ending}": _out_of(ending) for ending in FORMATS},
}
WORKS = {**RULES, **VERBS, **CONVERSIONS}
SHAPES: dict[str, Callable[[int], Project | Programme]] = {**PROJECTS, **PROGRAMMES}


@attrs.frozen
class Growth:
    """How the cost of a work grows with a shape: the ratios of steps, CPU and memory at four times the size."""

    work: str
    shape: str
    steps: float | None = None
    cpu: float | None = None
    memory: float | None = None
    failure: str = ""

    @property
    def worst(self) -> float:
        """Return the largest of the ratios."""
        return float("inf") if self.failure else max(self.steps or 0.0, self.cpu or 0.0, self.memory or 0.0)

    @property
    def holds(self) -> bool:
        """Tell whether no ratio is above the limit."""
        return self.worst <= LIMIT


def growths(
    works: Iterable[str],
    shapes: Iterable[str],
    size: int,
    *,
    counted: bool = True,
    timed: bool = True,
    weighed: bool = True,
) -> Iterator[Growth]:
    """Measure works on shapes at a size and at four times that."""
    works = list(works)
    for shape in shapes:
        subjects = Subject(SHAPES[shape](size)), Subject(SHAPES[shape](size * TIMES))
        for work in works:
            with tempfile.TemporaryDirectory() as folder:
                try:
                    yield _growth(work, shape, subjects, Path(folder), counted, timed, weighed)
                except Exception as problem:  # a RecursionError is what a gate is for
                    yield Growth(work, shape, failure=f"{type(problem).__name__}: {problem}"[:100])


def _growth(
    work: str, shape: str, subjects: tuple[Subject, Subject], folder: Path, counted: bool, timed: bool, weighed: bool
) -> Growth:
    calls = []
    for name, subject in zip(("small", "large"), subjects, strict=True):
        (folder / name).mkdir()
        calls.append(WORKS[work](subject, folder / name))
    small, large = calls
    small(), large()  # what is loaded and cached once counts for neither
    count = steps(large) / steps(small) if counted else None
    cpu = cpu_ratio(small, large) if timed else None
    return Growth(work, shape, count, cpu, memory_ratio(small, large) if weighed else None)


def main() -> int:
    """Print the table: a line for each work with the worst of its shapes, and every cell above the limit."""
    parser = argparse.ArgumentParser(prog="benchmarks.scaling")
    parser.add_argument("--size", type=int, default=250, help="the smaller size; the larger is four times that")
    parser.add_argument("--work", default="", help="only works whose name holds this, such as LF202 or convert")
    parser.add_argument("--shape", default="", help="only shapes whose name holds this")
    parser.add_argument("--all", action="store_true", help="print every cell")
    parser.add_argument("--no-steps", action="store_true", help="do not count steps")
    parser.add_argument("--no-cpu", action="store_true", help="do not measure CPU")
    parser.add_argument("--no-memory", action="store_true", help="do not measure memory")
    asked = parser.parse_args()
    works = [name for name in WORKS if asked.work in name]
    shapes = [name for name in SHAPES if asked.shape in name]
    worst: dict[str, Growth] = {}
    failed = False
    measures = {"counted": not asked.no_steps, "timed": not asked.no_cpu, "weighed": not asked.no_memory}
    for found in growths(works, shapes, asked.size, **measures):
        above = not found.holds
        failed |= above
        if asked.all or above:
            print(_line(found), flush=True)
        if found.work not in worst or found.worst > worst[found.work].worst:
            worst[found.work] = found
    print(f"\nat {asked.size * TIMES} against {asked.size}, the worst of {len(shapes)} shapes")
    for found in worst.values():
        print(_line(found))
    return 1 if failed else 0


def _line(found: Growth) -> str:
    ratios = (found.steps, found.cpu, found.memory)
    counted, timed, weighed = (f"{ratio:7.2f}" if ratio is not None else "      –" for ratio in ratios)
    verdict = "holds" if found.holds else f"DOES NOT HOLD  {found.failure}"
    return f"{found.work:<24} {found.shape:<16} steps {counted}  CPU {timed}  memory {weighed}  {verdict}"


if __name__ == "__main__":
    sys.exit(main())
