"""A portfolio: many files evaluated and checked, one after another or spread over processes and machines."""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor
from itertools import chain
from typing import TypeAlias

import attrs

from logframe.declaration.framework.projects import Project
from logframe.declaration.values.keywords import single
from logframe.declaration.values.periods import parse_day
from logframe.evaluation.project.evaluations import Evaluation
from logframe.evaluation.project.parts_of_projects import Related, count_below, parts_by_whole
from logframe.exchange.iati.policies import IatiPolicy
from logframe.messages import Answer
from logframe.portfolios.file_tasks import FileTask
from logframe.portfolios.kept_rows import KeptRows, for_this_run
from logframe.portfolios.portfolio_files import PortfolioFiles, portfolio_files
from logframe.portfolios.portfolio_rows import FileRows, ProjectRow
from logframe.portfolios.roll_ups import Group, MoneySum, RollUps, RuleCount
from logframe.portfolios.running import run_tasks
from logframe.saving import with_folders
from logframe.spoken_language import spoken

Progress: TypeAlias = Callable[[int, int], None]
"""What is called with the number of files that are done, and of all."""


@attrs.frozen(hash=False, repr=False, eq=False)
class Portfolio(Answer):
    """What many projects come to: rows of projects in the order of the files, and roll-ups over all of them.

    `file_rows()` yields the rows of each file, indicators included, which are not held in memory. `resumed` counts the
    files that an earlier run had done, `skipped` those of folders that are no data of projects.
    """

    on: datetime.date | None
    projects: tuple[ProjectRow, ...]
    groups: tuple[Group, ...]
    rules: tuple[RuleCount, ...]
    money: tuple[MoneySum, ...]
    roll_ups: RollUps
    files: int
    resumed: int
    skipped: int
    _kept: KeptRows
    _places: tuple[str | FileRows, ...]

    named_by = ("files",)

    def __len__(self) -> int:
        """Return the number of projects that could be read."""
        return sum(project.is_read for project in self.projects)

    @property
    def unread(self) -> tuple[ProjectRow, ...]:
        """Return the rows of what could not be read, each with its reason."""
        return tuple(project for project in self.projects if not project.is_read)

    @property
    def parts_by_whole(self) -> dict[str, list[str]]:
        """Return the projects that are parts of others here: money and indicators of both are in the sums."""
        return parts_by_whole(self._related())

    @property
    def below_others(self) -> int:
        """Return how many projects stand on a lower level than others here without a word of what they are part of."""
        return count_below(self._related())

    def _related(self) -> Iterator[Related]:
        return ((row.project, row.part_of, row.parts, row.tier) for row in self.projects if row.is_read)

    @property
    def files_by_id(self) -> dict[str, list[str]]:
        """Return the ids of projects that several files have, with these files: what they say may be counted twice."""
        files: dict[str, list[str]] = {}
        for row in self.projects:
            if row.is_read:
                files.setdefault(row.project, []).append(row.file)
        return {id: places for id, places in files.items() if len(set(places)) > 1}

    def file_rows(self) -> Iterator[FileRows]:
        """Yield the rows of each file, in the order of the files."""
        for place in self._places:
            rows = place if isinstance(place, FileRows) else self._kept.rows(place)
            if rows is not None:
                yield rows


def portfolio(
    paths: str | os.PathLike[str] | Iterable[str | os.PathLike[str]] | PortfolioFiles,
    *,
    executor: Executor | int | None = None,
    into: str | os.PathLike[str] | None = None,
    on: datetime.date | str | None = None,
    profile: str | None = None,
    beside: Callable[[Project, Evaluation, str], None] | None = None,
    progress: Progress | None = None,
    iati: IatiPolicy | None = None,
) -> Portfolio:
    """Evaluate and check the projects of many files, and return what they come to.

    `paths` are files of any format that `load` reads, folders (of which only data formats are read) and patterns
    ("projects/**/*.yaml"). A table of indicators (Parquet, or CSV with its columns) is answered in columns, as of the
    days in its rows. A file that cannot be read is a row with its reason. `executor` is any of `concurrent.futures`,
    or Dask's `Client.get_executor()`; a number is that of processes of the library's own, which a script starts below
    `if __name__ == "__main__":`. Without it everything runs here. The answer is the same.
    `into` is a folder that keeps the rows of each file: a run that was interrupted goes on from there, and a file that
    has changed is read again. `on` and `profile` are those of `check`. `beside` is called where a
    project is evaluated, with the project, its evaluation and the file. `progress` is called after each file.
    `iati` says how IATI is read, as for `load`.
    Raises WrongTypeError for what is neither path nor executor, PeriodError for a date that no calendar has,
    UnknownIdError for a profile that does not exist, WriteError for a folder that cannot be made.
    """
    from logframe.diagnosis.checks import rules_chosen

    if executor is not None:
        single(executor, (Executor, int), "executor")
    day = None if on is None else parse_day(on, "on")
    rules_chosen(profile, (), ())  # a profile that does not exist is an error of the call, not of each file
    files = paths if isinstance(paths, PortfolioFiles) else portfolio_files(paths)
    kept = for_this_run() if into is None else KeptRows(with_folders(into))
    tasks = [FileTask(file, day, profile, spoken(), beside, iati=iati) for file in files.files]
    names = {task.file: f"{number:09}" if into is None else kept.name_of(task) for number, task in enumerate(tasks)}
    roll_ups, projects = RollUps(), dict[str, tuple[ProjectRow, ...]]()
    places: dict[str, str | FileRows] = {}
    count = len(tasks) + len(files.refused)

    def take(rows: FileRows) -> None:
        roll_ups.add(rows)
        projects[rows.file] = rows.projects
        if progress is not None:
            progress(len(projects), count)

    left: list[FileTask] = []
    for task in tasks:
        name = names[task.file]
        rows = None if into is None or name is None else kept.rows(name)
        if rows is None or name is None:
            left.append(task)
        else:
            places[task.file] = name
            take(rows)
    resumed = len(projects)
    for rows in chain(files.refused, run_tasks(left, executor)):
        name = names.get(rows.file)
        if name is None or rows.is_lost:
            places[rows.file] = rows
        else:
            kept.keep(name, rows)
            places[rows.file] = name
        take(rows)
    order = sorted(places)
    return Portfolio(
        day,
        tuple(row for file in order for row in projects[file]),
        tuple(roll_ups.sorted_groups()),
        tuple(roll_ups.sorted_rules()),
        tuple(roll_ups.sums_of_money()),
        roll_ups,
        count,
        resumed,
        files.skipped,
        kept,
        tuple(places[file] for file in order),
    )
