"""The verb `check`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any

import click

from logframe.cli.command_files import activities_in, all_files, is_quiet, read_file
from logframe.cli.command_outputs import checked, reading
from logframe.cli.exits import EXIT_DIAGNOSED, EXIT_UNREADABLE, in_one_line, lines, refuse, say
from logframe.cli.iati_options import iati_options
from logframe.cli.language_option import language_option
from logframe.cli.options import FILES, ON, QUIET, format_option, in_colour, misused, notice, parsed_day, tell
from logframe.errors import InstallationError, LogframeError, ProjectErrors, UnknownIdError
from logframe.messages import Message
from logframe.opening import STANDARD_INPUT
from logframe.saving import check_outputs, write_output, write_text
from logframe.spoken_language import in_language

if TYPE_CHECKING:
    from logframe.diagnosis.kept_diagnostics import KeptDiagnostics
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
@iati_options
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
    import attrs

    from logframe.diagnosis.catalogue import of_codes
    from logframe.diagnosis.checks import check as check_project
    from logframe.diagnosis.figure_coverage import FigureCoverage, figure_coverage
    from logframe.diagnosis.kept_diagnostics import KeptDiagnostics
    from logframe.diagnosis.tallies import Tally
    from logframe.diagnostics import at_or_above
    from logframe.exchange.loading import Loaded, kind_of

    # Where groups alone are written, diagnostics are counted as they come.
    tally = Tally() if form == "text" and not whole and baseline is None else None
    diagnostics = KeptDiagnostics()
    add: Callable[[Iterable[Diagnostic]], None] = diagnostics.extend if tally is None else tally.add
    beginnings: list[str] = []
    coverage: FigureCoverage | None = None
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
            # Of published activities and their diagnostics none is held.
            published = activities_in(file)
            later = KeptDiagnostics()
            for activity in published or ():
                coverage = (coverage or FigureCoverage()) + figure_coverage([activity.project])
                add(of_codes(activity.problems, select, ignore))
                checks = check_project(activity.project, on=day, profile=profile, select=select, ignore=ignore)
                (later.extend if tally is None else add)(checks)
            add(later)
            loaded = Loaded(()) if published is not None else read_file(file)
            beginnings += [reading(loaded.report)] if form == "text" and not is_quiet() else []
            loaded = attrs.evolve(loaded, report=None)  # the cells of a large table take as much as its project
            add(of_codes(loaded.problems, select, ignore))
            if kind_of(file) == ".xml":
                coverage = (coverage or FigureCoverage()) + figure_coverage(loaded.found)
                if schema is not None or "strict" in (profile or "").split(","):
                    from logframe.exchange.iati.validity import validate_iati

                    add(of_codes(validate_iati(file, schema=schema), select, ignore))
            for project in loaded.found:
                add(check_project(project, on=day, profile=profile, select=select, ignore=ignore))
            if loaded.assessments:
                from logframe.assessment.assessment_checks import check_assessment

                for own in loaded.assessments:
                    add(check_assessment(own, on=day, profile=profile, select=select, ignore=ignore))
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
    counted = tally or Tally()
    if tally is None:
        counted.add(diagnostics)
    if form not in ("text", "github") or counted.count or not broken:
        with in_language(None if form == "text" else "en"):
            is_text = form == "text"
            pieces = chain(filter(None, beginnings), checked(tally or diagnostics, form, whole, limit, coverage))
            first = next(pieces, None)
            if first is not None or not is_text:
                write_output(chain((first or "",), pieces), in_colour=is_text and in_colour())
    if broken:
        sys.exit(EXIT_UNREADABLE)
    if limit is None:
        return
    if any(at_or_above(severity, limit) for severity in counted.severities):
        sys.exit(EXIT_DIAGNOSED)


def _begin(diagnostics: Iterable[Diagnostic], baseline: str) -> None:
    """Write the baseline that holds all these problems."""
    from logframe.diagnosis.baselines import baseline_text

    write_text(baseline_text(diagnostics, baseline), baseline)
    count = sum(not diagnostic.waived for diagnostic in diagnostics)
    tell(notice(Message("baseline-written", count=count, file=baseline)))


def _new(diagnostics: Iterable[Diagnostic], baseline: str, files: Sequence[str]) -> KeptDiagnostics:
    """Return the problems that the baseline does not hold, and say how many it does."""
    from logframe.diagnosis.baselines import beside_baseline

    beside = beside_baseline(diagnostics, baseline, files)
    if (beside.known or beside.gone) and not is_quiet():
        say([notice(Message("baseline-applied", known=beside.known, gone=beside.gone, file=baseline))])
    return beside.new
