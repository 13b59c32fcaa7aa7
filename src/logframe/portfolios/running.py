"""Running the tasks of a portfolio: one after another, in processes of our own, or on any executor.

A task whose worker dies is tried again; where it dies again with nothing beside it, its file is reported and skipped.
"""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Generator, Iterable, Iterator, Sequence
from concurrent.futures import (
    FIRST_COMPLETED,
    BrokenExecutor,
    CancelledError,
    Executor,
    Future,
    ProcessPoolExecutor,
    wait,
)
from multiprocessing import get_context
from typing import Final, TypeAlias

import attrs

from logframe.messages import Code, Message
from logframe.opening import STANDARD_INPUT
from logframe.portfolios.file_tasks import FileTask, Run, file_rows, refused
from logframe.portfolios.portfolio_rows import FileRows

_AHEAD: Final = 32
"""How many batches an executor is handed at once, so that the results of few wait to be taken."""

_MOST_TOGETHER: Final = 16
_BATCHES: Final = 64
_BYTES_TOGETHER: Final = 1_000_000

_Batch: TypeAlias = tuple[FileTask, ...]

_TRIES: Final = 2


def run_tasks(
    tasks: Sequence[FileTask], executor: Executor | int | None = None, *, run: Run = file_rows
) -> Iterator[FileRows]:
    """Yield the rows of every file as they come, in any order.

    `executor` is one of `concurrent.futures` or of another library that has the same methods, such as Dask; a number
    is that of processes of our own; without it everything runs here, one file after another. Standard input is always
    read here.
    """
    for task in tasks:
        if executor in (None, 1) or task.file == STANDARD_INPUT:
            yield run(task)
    away = [task for task in tasks if executor not in (None, 1) and task.file != STANDARD_INPUT]
    if isinstance(executor, Executor):
        left = yield from _submitted(away, executor, run, _AHEAD)
        # An executor that has lost its workers takes no more tasks; what it leaves is done in processes of our own.
        yield from _one_by_one(left.suspects, run)
        yield from _in_processes(left.waiting, 1, run)
    elif executor is not None:
        yield from _in_processes(away, executor, run)


@attrs.frozen
class _Left:
    """What an executor could not run any more: the tasks one of which may have ended it, and those not begun."""

    suspects: Sequence[FileTask] = ()
    waiting: Sequence[FileTask] = ()


def _in_processes(tasks: Sequence[FileTask], jobs: int, run: Run) -> Iterator[FileRows]:
    """Run tasks in a pool of our own; what was under way when a worker died is run again, each file by itself."""
    left = _Left(waiting=tasks)
    while left.waiting:
        with _pool(jobs) as pool:
            left = yield from _submitted(left.waiting, pool, run, jobs + 2)
        yield from _one_by_one(left.suspects, run)


def _one_by_one(tasks: Iterable[FileTask], run: Run) -> Iterator[FileRows]:
    """Run tasks in a process beside this one, never two at once, so that it is known which of them ends it."""
    waiting, deaths = deque(tasks), 0
    while waiting:
        try:
            with _pool(1) as pool:
                while waiting:
                    rows = pool.submit(run, waiting[0]).result()
                    waiting.popleft()
                    deaths = 0
                    yield rows
        except BrokenExecutor:
            deaths += 1
            if deaths == _TRIES:
                deaths = 0
                yield _lost(waiting.popleft(), Message("portfolio-worker-died"))


def _submitted(tasks: Sequence[FileTask], executor: Executor, run: Run, ahead: int) -> Generator[FileRows, None, _Left]:
    """Yield the rows of tasks that an executor runs; return those that it cannot run any more."""
    waiting = deque(_batches(tasks))
    running: dict[Future[list[FileRows]], _Batch] = {}
    suspects: list[FileTask] = []
    try:
        while running or (waiting and not suspects):
            while waiting and len(running) < ahead and not suspects:
                try:
                    running[executor.submit(_rows_of, run, waiting[0])] = waiting[0]
                    waiting.popleft()
                except BrokenExecutor:
                    suspects.extend(waiting.popleft())
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                batch = running.pop(future)
                problem = _problem(future)
                if problem is None:
                    yield from future.result()
                elif isinstance(problem, BrokenExecutor):
                    suspects.extend(batch)
                elif len(batch) > 1:
                    waiting.extend((task,) for task in batch)
                elif batch[0].attempt + 1 < _TRIES:
                    waiting.append((attrs.evolve(batch[0], attempt=batch[0].attempt + 1),))
                else:
                    # Whatever another library says of a worker that it has lost, or of what it cannot send.
                    yield _lost(batch[0], Message("portfolio-worker-lost", kind=Code(type(problem).__name__)))
    finally:
        for future in running:
            future.cancel()
    return _Left(suspects, tuple(task for batch in waiting for task in batch))


def _batches(tasks: Sequence[FileTask]) -> Iterator[_Batch]:
    """Put small files together, since handing over a task may cost as much as they do, and leave batches for all."""
    most = max(1, min(_MOST_TOGETHER, len(tasks) // _BATCHES))
    batch: list[FileTask] = []
    together = 0
    for task in tasks:
        size = _size_of(task.file)
        if batch and (len(batch) == most or together + size > _BYTES_TOGETHER):
            yield tuple(batch)
            batch, together = [], 0
        batch.append(task)
        together += size
    if batch:
        yield tuple(batch)


def _size_of(file: str) -> int:
    """Return the bytes of a file, 0 where it cannot be asked: reading it says what is wrong."""
    try:
        return os.stat(file).st_size
    except (OSError, ValueError):
        return 0


def _rows_of(run: Run, batch: _Batch) -> list[FileRows]:
    return [run(task) for task in batch]


def _problem(future: Future[list[FileRows]]) -> BaseException | None:
    try:
        return future.exception()
    except CancelledError as problem:
        return problem


def _pool(jobs: int) -> ProcessPoolExecutor:
    # A process that is started anew holds nothing of ours, whatever threads and locks there are here.
    return ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=_deaf)


def _deaf() -> None:
    """Leave Ctrl-C to the process that gave the task."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _lost(task: FileTask, reason: Message) -> FileRows:
    return FileRows(task.file, (refused(task.file, reason),), is_lost=True)
