"""The verb `check`."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any

import attrs
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
    from logframe.declaration.framework.projects import Project
    from logframe.diagnosis.figure_coverage import FigureCoverage
    from logframe.diagnosis.kept_diagnostics import KeptDiagnostics
    from logframe.diagnosis.tallies import Tally
    from logframe.diagnostics import Diagnostic
    from logframe.exchange.iati.projects import Understood


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
    from logframe.diagnosis.kept_diagnostics import KeptDiagnostics
    from logframe.diagnosis.tallies import Tally
    from logframe.diagnostics import at_or_above
    from logframe.exchange.loading import kind_of

    is_text = form == "text"
    findings = _Findings(Tally() if is_text and not whole and baseline is None else None, KeptDiagnostics())
    broken = False
    asked: dict[str, Any] = {"on": parsed_day(on), "profile": profile, "select": select, "ignore": ignore}
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
            published = activities_in(file)
            if published is None:
                _check_declared(file, asked, findings, with_reading=is_text and not is_quiet())
            else:
                _check_published(file, published, asked, findings, schema)
        except (UnknownIdError, InstallationError) as problem:
            refuse([problem])
        except (LogframeError, ProjectErrors) as problem:
            say(lines(problem))
            broken = True
    if baseline is not None:
        with in_one_line():
            if write_baseline and not broken:
                _begin(findings.kept, baseline)
                return
            findings.kept = _new(findings.kept, baseline, files)
    limit: Any = None if fail_on == "never" else fail_on
    counted = findings.tally or Tally()
    if findings.tally is None:
        counted.add(findings.kept)
    if form not in ("text", "github") or counted.count or not broken:
        with in_language(None if is_text else "en"):
            written = checked(findings.tally or findings.kept, form, whole, limit, findings.coverage)
            pieces = chain(filter(None, findings.beginnings), written)
            first = next(pieces, None)
            if first is not None or not is_text:
                write_output(chain((first or "",), pieces), in_colour=is_text and in_colour())
    if broken:
        sys.exit(EXIT_UNREADABLE)
    if limit is not None and any(at_or_above(severity, limit) for severity in counted.severities):
        sys.exit(EXIT_DIAGNOSED)


@attrs.define
class _Findings:
    """What the files come to: how each was read, and their diagnostics, only counted where groups alone are written."""

    tally: Tally | None
    kept: KeptDiagnostics
    coverage: FigureCoverage | None = None
    beginnings: list[str] = attrs.field(factory=list)

    def add(self, diagnostics: Iterable[Diagnostic]) -> None:
        (self.kept.extend if self.tally is None else self.tally.add)(diagnostics)

    def cover(self, projects: Iterable[Project]) -> None:
        from logframe.diagnosis.figure_coverage import FigureCoverage, figure_coverage

        self.coverage = (self.coverage or FigureCoverage()) + figure_coverage(projects)


def _check_published(
    file: str, activities: Iterable[Understood], asked: Mapping[str, Any], findings: _Findings, schema: str | None
) -> None:
    """Check published activities; of these and of their diagnostics none is held."""
    from logframe.diagnosis.catalogue import of_codes
    from logframe.diagnosis.checks import check as check_project
    from logframe.diagnosis.kept_diagnostics import KeptDiagnostics

    later = KeptDiagnostics()
    for activity in activities:
        findings.cover([activity.project])
        findings.add(of_codes(activity.problems, asked["select"], asked["ignore"]))
        (later.extend if findings.tally is None else findings.add)(check_project(activity.project, **asked))
    findings.add(later)
    findings.cover(())
    if schema is not None or "strict" in (asked["profile"] or "").split(","):
        from logframe.exchange.iati.validity import validate_iati

        findings.add(of_codes(validate_iati(file, schema=schema), asked["select"], asked["ignore"]))


def _check_declared(file: str, asked: Mapping[str, Any], findings: _Findings, *, with_reading: bool) -> None:
    """Check what a project file holds, `with_reading` beginning with how it was read."""
    from logframe.diagnosis.catalogue import of_codes
    from logframe.diagnosis.checks import check as check_project

    loaded = read_file(file)
    if with_reading:
        findings.beginnings.append(reading(loaded.report))
    loaded = attrs.evolve(loaded, report=None)  # the cells of a large table take as much as its project
    findings.add(of_codes(loaded.problems, asked["select"], asked["ignore"]))
    for project in loaded.found:
        findings.add(check_project(project, **asked))
    if loaded.assessments:
        from logframe.assessment.assessment_checks import check_assessment

        for own in loaded.assessments:
            findings.add(check_assessment(own, **asked))


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
