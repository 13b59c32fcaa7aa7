"""The verb `portfolio`."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from logframe.cli.command_files import is_quiet, looking_in
from logframe.cli.exits import EXIT_DIAGNOSED, EXIT_UNREADABLE, in_one_line, say
from logframe.cli.iati_options import iati_options, policy_asked
from logframe.cli.language_option import language_option
from logframe.cli.options import ON, QUIET, notice, parsed_day, tell
from logframe.cli.settings import Settings
from logframe.errors import one_line
from logframe.messages import Code, Message
from logframe.saving import check_outputs, with_folders, write_output

if TYPE_CHECKING:
    from logframe.portfolios.evaluated_portfolios import Portfolio, Progress
    from logframe.portfolios.portfolio_rows import ProjectRow

_FILES_A_PROCESS = 8
"""Fewer files are evaluated sooner than another process has started."""
_MOST_SAID = 5
"""So many reasons are said where no file could be read."""


@click.command(help="Evaluate and check the projects in PATHS together: files, folders and patterns of any size.")
@click.argument("paths", nargs=-1, type=click.Path())
@ON
@click.option("-o", "--output", "outputs", multiple=True, metavar="FILE", help="OUT.html, .xlsx, .parquet or .json.")
@click.option("--jobs", type=click.IntRange(1), metavar="N", help="Use N processes (default: as the computer has).")
@click.option("--into", metavar="DIR", help="Keep what is done in this folder; a run that was interrupted goes on.")
@click.option("--reviews", metavar="DIR", help="Write the review of each project into this folder; the page links it.")
@click.option("--profile", help="Use these sets of rules: design, reporting, strict or donor.")
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "never"]),
    default="never",
    help="Exit with 1 at this severity or higher.",
)
@QUIET
@iati_options
@language_option
def portfolio(
    paths: tuple[str, ...],
    on: str | None,
    outputs: tuple[str, ...],
    jobs: int | None,
    into: str | None,
    reviews: str | None,
    profile: str | None,
    fail_on: str,
) -> None:
    from logframe.portfolios.evaluated_portfolios import portfolio as evaluate_portfolio
    from logframe.portfolios.portfolio_files import portfolio_files
    from logframe.writers.portfolio_reviews import ReviewFolder
    from logframe.writers.portfolio_writing import portfolio_format, write_portfolio

    with in_one_line():
        day = parsed_day(on)
        context = click.get_current_context()
        settings = context.find_object(Settings)
        paths = paths or (() if settings is None else settings.files)
        if not paths:
            raise click.MissingParameter(ctx=context, param_hint="PATHS", param_type="argument")
        for output in outputs:
            portfolio_format(Path(output))
        with looking_in(*paths):
            files = portfolio_files(paths)
        check_outputs(outputs, files.files)
        if reviews is not None:
            with_folders(reviews)
        processes = jobs or min(os.cpu_count() or 1, 1 + len(files.files) // _FILES_A_PROCESS)
        with _progress(len(files.files) + len(files.refused)) as progress:
            answer = evaluate_portfolio(
                files,
                executor=processes,
                into=into,
                on=day,
                profile=profile,
                beside=None if reviews is None else ReviewFolder(os.path.abspath(reviews)),
                progress=progress,
                iati=policy_asked(),
            )
        written = write_portfolio(answer, outputs, reviews=reviews)
        if not written:
            write_output(str(answer))
        tell(*(notice(_written(answer, file)) for file in written))
        if written and not len(answer):
            say([_refusal(row) for row in answer.unread[:_MOST_SAID]])
    sys.exit(_exit_code(answer, fail_on))


@contextmanager
def _progress(count: int) -> Iterator[Progress | None]:
    """Return what shows on a terminal how many files are done, and the time that is left."""
    if is_quiet() or sys.stderr is None or not sys.stderr.isatty():
        yield None
        return
    with click.progressbar(
        length=count, label=str(Message("portfolio-progress")), file=sys.stderr, show_pos=True
    ) as bar:
        yield lambda done, _: bar.update(done - bar.pos)


def _written(answer: Portfolio, file: Path) -> Message:
    return Message(
        "portfolio-written",
        file=str(file),
        projects=len(answer),
        unread=len(answer.unread),
        resumed=answer.resumed,
        files=answer.files,
    )


def _refusal(row: ProjectRow) -> str:
    """Return the line of a file that could not be read: where none could, the documents are not looked at."""
    return one_line(str(Message("error-at-place", place=Code(row.file), text=row.shown)))


def _exit_code(answer: Portfolio, fail_on: str) -> int:
    """Return 2 where nothing could be read, 1 where a file could not or a diagnostic is as grave as asked, else 0."""
    from logframe.diagnostics import SEVERITIES

    if not len(answer):
        return EXIT_UNREADABLE
    grave = (
        ()
        if fail_on == "never"
        else SEVERITIES[: [*SEVERITIES].index("warning" if fail_on == "warning" else "error") + 1]
    )
    is_grave = any(rule.severity in grave for rule in answer.rules)
    return EXIT_DIAGNOSED if answer.unread or is_grave else 0
