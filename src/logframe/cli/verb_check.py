"""The verb `check`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from logframe.cli.command_files import read_file
from logframe.cli.exits import EXIT_DIAGNOSED, EXIT_UNREADABLE, lines, refuse, say
from logframe.cli.language_option import language_option
from logframe.cli.options import FILES, ON, misused, parsed_day
from logframe.errors import InstallationError, LogframeError, ProjectErrors, UnknownIdError
from logframe.messages import Message
from logframe.opening import STANDARD_INPUT
from logframe.saving import write_output
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
@click.option("--format", "form", type=click.Choice(["text", "json", "github", "sarif", "junit"]), default="text")
@click.option("--all", "whole", is_flag=True, help="List each problem with its help, not one line a group.")
@click.option("--schema", type=click.Path(), help="Validate IATI files against the schemas in this folder as well.")
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
) -> None:
    from logframe.diagnosis.checks import check as check_project
    from logframe.diagnostics import at_or_above
    from logframe.exchange.loading import kind_of

    diagnostics: list[Diagnostic] = []
    broken = False
    day = parsed_day(on)
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
    limit: Any = None if fail_on == "never" else fail_on
    if form in ("json", "sarif", "junit") or diagnostics or not broken:
        with in_language(None if form == "text" else "en"):
            write_output(_checked(diagnostics, form, whole, limit))
    if broken:
        sys.exit(EXIT_UNREADABLE)
    if limit is None:
        return
    if any(at_or_above(diagnostic.severity, limit) for diagnostic in diagnostics if not diagnostic.waived):
        sys.exit(EXIT_DIAGNOSED)


def _checked(diagnostics: list[Diagnostic], form: str, whole: bool, limit: Any) -> str:
    """Write diagnostics in a form; its writer is imported only then."""
    if form == "text":
        from logframe.writers.check_text import check_text

        return check_text(diagnostics, whole=whole)
    if form in ("json", "github"):
        from logframe.writers.check_outputs import check_github, check_json

        return check_json(diagnostics) if form == "json" else check_github(diagnostics)
    from logframe.writers.check_reports import check_junit, check_sarif

    return check_junit(diagnostics, limit) if form == "junit" else check_sarif(diagnostics)
