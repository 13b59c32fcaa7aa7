"""The verb `check`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from logframe.cli.command_files import all_files, is_quiet, read_file
from logframe.cli.exits import EXIT_DIAGNOSED, EXIT_UNREADABLE, in_one_line, lines, refuse, say
from logframe.cli.language_option import language_option
from logframe.cli.options import FILES, ON, QUIET, format_option, in_colour, misused, notice, parsed_day, tell
from logframe.errors import InstallationError, LogframeError, ProjectErrors, UnknownIdError
from logframe.messages import Message
from logframe.opening import STANDARD_INPUT
from logframe.saving import check_outputs, write_output, write_text
from logframe.spoken_language import in_language

if TYPE_CHECKING:
    from logframe.diagnostics import Diagnostic


@click.command(help="Check the logframes in FILES and list problems of design and reporting.")
@FILES
@ON
@click.option(
    "--profile",
    default=None,
    help="Use these sets of rules: design, reporting, strict or donor (default: design,reporting).",
)
@click.option("--select", default="", metavar="CODES", help="Check only these rules: LF101,LF2.")
@click.option("--ignore", default="", metavar="CODES", help="Leave out these rules.")
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "never"]),
    default="error",
    help="Exit with 1 at this severity or higher.",
)
@format_option("text", "json", "csv", "github", "sarif", "junit")
@click.option("--all", "whole", is_flag=True, help="List each problem with its help, not one line a group.")
@click.option("--schema", type=click.Path(), help="Validate IATI files against the schemas in this folder as well.")
@click.option("--baseline", type=click.Path(), help="Leave out the problems that this file lists as known.")
@click.option("--write-baseline", is_flag=True, help="Write the problems of today to the file of --baseline.")
@QUIET
@language_option
def check(
    files: tuple[str, ...],
    on: str | None,
    profile: str | None,
    select: str,
    ignore: str,
    fail_on: str,
    form: str,
    whole: bool,
    schema: str | None,
    baseline: str | None,
    write_baseline: bool,
) -> None:
    from logframe.diagnosis.checks import check as check_project
    from logframe.diagnostics import at_or_above
    from logframe.exchange.loading import kind_of

    diagnostics: list[Diagnostic] = []
    broken = False
    day = parsed_day(on)
    if write_baseline and baseline is None:
        misused(Message("option-baseline-lacking"))
    with in_one_line():
        files = all_files(files)
        if baseline is not None and write_baseline:
            check_outputs([baseline], files)
    if schema is not None and not any(file == STANDARD_INPUT or kind_of(file) == ".xml" for file in files):
        misused(Message("option-schema-without-iati", file=files[0]))
    for file in files:
        try:
            loaded = read_file(file)
            diagnostics.extend(loaded.problems)
            if kind_of(file) == ".xml" and (schema is not None or "strict" in (profile or "").split(",")):
                from logframe.exchange.iati.validity import validate_iati

                diagnostics.extend(validate_iati(file, schema=schema))
            for project in loaded.found:
                diagnostics.extend(check_project(project, on=day, profile=profile, select=select, ignore=ignore))
        except (UnknownIdError, InstallationError) as problem:
            refuse([problem])
        except (LogframeError, ProjectErrors) as problem:
            say(lines(problem))
            broken = True
    if baseline is not None:
        with in_one_line():
            if write_baseline and not broken:
                _begin(diagnostics, baseline)
                return
            diagnostics = _new(diagnostics, baseline, files)
    limit: Any = None if fail_on == "never" else fail_on
    if form not in ("text", "github") or diagnostics or not broken:
        with in_language(None if form == "text" else "en"):
            text = _checked(diagnostics, form, whole, limit)
            if text or form != "text":
                write_output(text, in_colour=form == "text" and in_colour())
    if broken:
        sys.exit(EXIT_UNREADABLE)
    if limit is None:
        return
    if any(at_or_above(diagnostic.severity, limit) for diagnostic in diagnostics if not diagnostic.waived):
        sys.exit(EXIT_DIAGNOSED)


def _begin(diagnostics: Sequence[Diagnostic], baseline: str) -> None:
    """Write the baseline that holds all these problems."""
    from logframe.diagnosis.baselines import baseline_text

    write_text(baseline_text(diagnostics, baseline), baseline)
    count = sum(not diagnostic.waived for diagnostic in diagnostics)
    tell(notice(Message("baseline-written", count=count, file=baseline)))


def _new(diagnostics: Sequence[Diagnostic], baseline: str, files: Sequence[str]) -> list[Diagnostic]:
    """Return the problems that the baseline does not hold, and say how many it does."""
    from logframe.diagnosis.baselines import beside_baseline

    beside = beside_baseline(diagnostics, baseline, files)
    if (beside.known or beside.gone) and not is_quiet():
        say([notice(Message("baseline-applied", known=beside.known, gone=beside.gone, file=baseline))])
    return list(beside.new)


def _checked(diagnostics: list[Diagnostic], form: str, whole: bool, limit: Any) -> str:
    """Write diagnostics in a form; its writer is imported only then."""
    if form == "text":
        from logframe.writers.check_text import check_text

        return check_text(diagnostics, whole=whole, brief=is_quiet(), paint=_paint if in_colour() else None)
    if form == "csv":
        from logframe.diagnostics import Diagnostics
        from logframe.writers.row_text import csv_text

        return csv_text(Diagnostics(diagnostics).rows())
    if form in ("json", "github"):
        from logframe.writers.check_outputs import check_github, check_json

        return check_json(diagnostics) if form == "json" else check_github(diagnostics)
    from logframe.writers.check_reports import check_junit, check_sarif

    return check_junit(diagnostics, limit) if form == "junit" else check_sarif(diagnostics)


_COLOURS = {"error": "red", "warning": "yellow", "info": "cyan"}


def _paint(text: str, diagnostic: Diagnostic) -> str:
    """Return the line of a diagnostic with the code of its rule in the colour of its severity."""
    code = click.style(diagnostic.code, fg=_COLOURS[diagnostic.severity], bold=True)
    return text.replace(f" {diagnostic.code} ", f" {code} ", 1)
