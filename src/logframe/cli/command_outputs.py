"""What the command writes of files: how tables were read, and diagnostics in a form; writers are imported only then."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Final, cast

import click

from logframe.cli.command_files import is_quiet
from logframe.cli.exits import refuse
from logframe.cli.options import in_colour, notice, tell
from logframe.messages import Message
from logframe.saving import check_outputs, write_output

if TYPE_CHECKING:
    from logframe.diagnosis.figure_coverage import FigureCoverage
    from logframe.diagnosis.tallies import Tally
    from logframe.diagnostics import Diagnostic
    from logframe.reading_reports import ReadingReport


def reading(report: ReadingReport | None) -> str:
    """Write how a file of tables was read, in a few lines; the writer is imported only for them."""
    if report is None:
        return ""
    from logframe.writers.reading_documents import reading_text

    return f"{reading_text(report)}\n\n"


def checked(
    diagnostics: Iterable[Diagnostic] | Tally, form: str, whole: bool, limit: Any, coverage: FigureCoverage | None
) -> Iterator[str]:
    """Return diagnostics in a form, in pieces; its writer is imported only then. What is counted has a text alone."""
    if form == "text":
        from logframe.writers.check_text import check_lines

        paint = _paint if in_colour() else None
        between = ""
        for line in check_lines(diagnostics, whole=whole, coverage=coverage, brief=is_quiet(), paint=paint):
            yield f"{between}{line}"
            between = "\n"
        return
    listed = cast("Iterable[Diagnostic]", diagnostics)
    if form == "csv":
        from logframe.diagnostics import Diagnostics
        from logframe.writers.row_text import csv_pieces

        yield from csv_pieces(row for diagnostic in listed for row in Diagnostics([diagnostic]).rows())
    elif form in ("json", "github"):
        from logframe.writers.check_outputs import check_github, check_json

        yield from check_json(listed, coverage) if form == "json" else check_github(listed)
    else:
        from logframe.writers.check_reports import check_junit, check_sarif

        yield from check_junit(listed, limit) if form == "junit" else check_sarif(listed)


_COLOURS: Final = {"error": "red", "warning": "yellow", "info": "cyan"}


def _paint(text: str, diagnostic: Diagnostic) -> str:
    """Return the line of a diagnostic with the code of its rule in the colour of its severity."""
    code = click.style(diagnostic.code, fg=_COLOURS[diagnostic.severity], bold=True)
    return text.replace(f" {diagnostic.code} ", f" {code} ", 1)


def write_report(report: ReadingReport | None, source: str, file: str) -> None:
    """Write how a table was read, cell by cell."""
    from logframe.writers.reading_documents import write_reading

    if report is None:
        refuse([click.UsageError(str(Message("reading-report-of-no-table", file=source)))])
    check_outputs([file], [source])
    tell(notice(Message("reading-written", source=source, file=str(write_reading(report, file)))))


def write_outputs(texts: Iterable[str]) -> None:
    """Write texts to standard output as they come, with an empty line between them."""
    between = ""
    for text in texts:
        write_output(f"{between}{text}")
        between = "\n"
