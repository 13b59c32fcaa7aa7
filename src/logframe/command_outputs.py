"""What the command writes of files: how tables were read, and diagnostics in a form; writers are imported only then."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from logframe.errors import one_line
from logframe.exits import refuse
from logframe.messages import Message
from logframe.saving import check_outputs, write_output

if TYPE_CHECKING:
    from logframe.declaration.framework.projects import Project
    from logframe.diagnostics import Diagnostic
    from logframe.reading_reports import ReadingReport


def readings(reports: list[ReadingReport]) -> str:
    """Write how files of tables were read, in a few lines each; the writer is imported only for them."""
    if not reports:
        return ""
    from logframe.writers.reading_documents import reading_text

    return "".join(f"{reading_text(report)}\n\n" for report in reports)


def checked(diagnostics: list[Diagnostic], form: str, whole: bool, limit: Any, published: list[Project]) -> str:
    """Write diagnostics in a form; its writer is imported only then."""
    if form == "text":
        from logframe.writers.check_text import check_text

        return check_text(diagnostics, whole=whole, published=published)
    if form in ("json", "github"):
        from logframe.writers.check_outputs import check_github, check_json

        return check_json(diagnostics) if form == "json" else check_github(diagnostics)
    from logframe.writers.check_reports import check_junit, check_sarif

    return check_junit(diagnostics, limit) if form == "junit" else check_sarif(diagnostics)


def write_report(report: ReadingReport | None, source: str, file: str) -> None:
    """Write how a table was read, cell by cell."""
    from logframe.writers.reading_documents import write_reading

    if report is None:
        refuse([click.UsageError(str(Message("reading-report-of-no-table", file=source)))])
    check_outputs([file], [source])
    write_output(one_line(str(Message("reading-written", source=source, file=str(write_reading(report, file))))))
