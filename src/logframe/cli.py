"""The command: each verb a thin call of one function of the library."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from logframe import __version__
from logframe.assessment_commands import checked_assessments, compare, lessons
from logframe.command_files import day_asked, load_file, looks_like_a_file, read_file, understood
from logframe.command_outputs import checked, readings, write_report
from logframe.errors import InstallationError, LogframeError, ProjectErrors, UnknownIdError, one_line
from logframe.exits import EXIT_DIAGNOSED, EXIT_UNREADABLE, in_one_line, lines, orderly, refuse, say, stopping_signals
from logframe.iati_options import iati_options
from logframe.language_option import language_option
from logframe.messages import Code, Message
from logframe.opening import STANDARD_INPUT, noting_inputs
from logframe.places import Place
from logframe.printable import as_json
from logframe.saving import STANDARD_OUTPUT, check_outputs, passing_on, write_output
from logframe.spoken_language import in_language
from logframe.standard_streams import lent

if TYPE_CHECKING:
    from logframe.declaration.framework.projects import Project
    from logframe.diagnostics import Diagnostic
    from logframe.reading_reports import ReadingReport

_ON = click.option(
    "--on", metavar="DATE", help="Evaluate as of this date, ISO 8601 (default: the project's end; today while it runs)."
)
_METHOD = click.option("--method", metavar="NAME", help="Use another formula for achievement, such as target-ratio.")
_WRITTEN = ["json", "yaml", "py", "xlsx", "xml", "csv", "parquet"]
_STRICT = click.option("--strict", is_flag=True, help="Refuse a table with a cell that is not understood.")
_FILE = click.argument("file", type=click.Path())
_FILES = click.argument("files", nargs=-1, required=True, type=click.Path())


class _Verbs(click.Group):
    """The verbs in the order of the work, and every error as one line a problem."""

    def make_context(self, *words: Any, **extra: Any) -> click.Context:
        """Read the words of the command."""
        with orderly():
            return super().make_context(*words, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        """Run a verb: it ends in order when it is stopped, and writes over no file that it reads."""
        with orderly(), stopping_signals(), noting_inputs():
            return super().invoke(ctx)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """List the verbs as they are used: begin, check, evaluate, review, compare, convert, explain, learn."""
        return ["init", "check", "evaluate", "review", "compare", "convert", "explain", "lessons", "units"]


@click.group(
    cls=_Verbs,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="""Check, evaluate and review the logical framework of a project.

    Project files are Python and run as such: read only files you would run.""",
)
@click.version_option(__version__, prog_name="logframe")
def main() -> None:
    pass


@main.command(help="Check the logframes in FILES and list problems of design and reporting.")
@_FILES
@_ON
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
) -> None:
    from logframe.diagnosis.catalogue import chosen
    from logframe.diagnosis.checks import check as check_project
    from logframe.diagnostics import at_or_above
    from logframe.exchange.loading import kind_of

    diagnostics: list[Diagnostic] = []
    reports: list[ReadingReport] = []
    published: list[Project] = []
    broken = False
    day = day_asked(on)
    if schema is not None and not any(file == STANDARD_INPUT or kind_of(file) == ".xml" for file in files):
        _misused(Message("option-schema-without-iati", file=files[0]))
    for file in files:
        try:
            loaded = read_file(file)
            problems = [*loaded.problems]
            reports += [] if loaded.report is None else [loaded.report]
            if kind_of(file) == ".xml":
                published.extend(loaded.found)
                if schema is not None or "strict" in (profile or "").split(","):
                    from logframe.exchange.iati.validity import validate_iati

                    problems.extend(validate_iati(file, schema=schema))
            diagnostics.extend(chosen(problems, select, ignore))
            for project in loaded.found:
                diagnostics.extend(check_project(project, on=day, profile=profile, select=select, ignore=ignore))
            if loaded.assessments:
                diagnostics.extend(checked_assessments(loaded.assessments, day, profile, select, ignore))
        except (UnknownIdError, InstallationError) as problem:
            refuse([problem])
        except (LogframeError, ProjectErrors) as problem:
            say(lines(problem))
            broken = True
    limit: Any = None if fail_on == "never" else fail_on
    if form in ("json", "sarif", "junit") or diagnostics or not broken:
        with in_language(None if form == "text" else "en"):
            beginning = readings(reports) if form == "text" else ""
            write_output(beginning + checked(diagnostics, form, whole, limit, published))
    if broken:
        sys.exit(EXIT_UNREADABLE)
    if limit is None:
        return
    if any(at_or_above(diagnostic.severity, limit) for diagnostic in diagnostics if not diagnostic.waived):
        sys.exit(EXIT_DIAGNOSED)


@main.command(help="Evaluate how far each expected result in FILE is achieved, and by which figures.")
@_FILE
@_ON
@_METHOD
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@_STRICT
@iati_options
@language_option
def evaluate(file: str, on: str | None, method: str | None, form: str, strict: bool) -> None:
    from logframe.declaration.programme.programmes import Programme
    from logframe.evaluation.project.claimed_statuses import audit_claims
    from logframe.evaluation.project.evaluations import evaluate as evaluate_project
    from logframe.writers.evaluation_json import evaluation_data
    from logframe.writers.evaluation_text import claim_text, evaluation_text
    from logframe.writers.statistics_text import statistics_text

    with in_one_line():
        day = day_asked(on)
        loaded = understood(file, strict=strict).found
        programme = loaded if isinstance(loaded, Programme) else None
        answers = [evaluate_project(project, on=day, method=method) for project in loaded]
        audits = () if programme is None else audit_claims(programme, answers)
        if form == "json":
            with in_language("en"):
                write_output(as_json(evaluation_data(answers, programme, audits)))
        else:
            texts = [evaluation_text(evaluation) for evaluation in answers]
            texts += [] if programme is None else [statistics_text(programme)]
            write_output("\n\n".join(text for text in (*texts, *(claim_text(audit) for audit in audits)) if text))


@main.command(help="Review the expected results in FILES, line by line. Repeat -o to write several formats.")
@_FILES
@_ON
@click.option(
    "-o",
    "--output",
    "outputs",
    multiple=True,
    required=True,
    metavar="FILE",
    help="OUT.md, .html, .pdf, .docx, .xlsx or .json; - for standard output",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["md", "html", "json"]),
    help="Format of the standard output, -o - (default: md).",
)
@click.option("--template", metavar="FILE", help="Word file for OUT.docx: a form to fill, or its styles used.")
@click.option("--full", is_flag=True, help="PDF with its annexes: issues by line, calculations, activities, methods.")
@click.option("--dialect", metavar="DONOR", help="Results matrix as eu, fcdo, sida, un, unicef, usaid or worldbank.")
@click.option("--form", "report_form", metavar="FORM", help="Chapters of an evaluation as sida or oecd (default).")
@_STRICT
@iati_options
@language_option
def review(
    files: tuple[str, ...],
    on: str | None,
    outputs: tuple[str, ...],
    form: str | None,
    template: str | None,
    full: bool,
    dialect: str | None,
    report_form: str | None,
    strict: bool,
) -> None:
    import attrs

    from logframe.declaration.programme.programmes import Programme
    from logframe.exchange.loading import kind_of
    from logframe.reviews.assessment_reviews import form_named, review_assessment
    from logframe.reviews.layouts.dialects import layout_named
    from logframe.reviews.layouts.laying_out import in_dialect
    from logframe.reviews.programme_blocks import Reviewed, id_of
    from logframe.reviews.programme_reviews import review_programme
    from logframe.reviews.reviewing import review as review_project
    from logframe.writers.writing import as_text, render_as, write_all

    with in_one_line():
        day = day_asked(on)
        named = [output for output in outputs if output != STANDARD_OUTPUT]
        if form is not None and len(named) == len(outputs):
            _misused(Message("option-format-beside-file", option=Code("-o -")))
        if len(outputs) - len(named) > 1:
            _misused(Message("option-output-twice"))
        for output in named:
            render_as(Path(output))
        if dialect is not None:
            layout_named(dialect)  # before the files are read
        check_outputs(named, files if template is None else (*files, template))
        chapters = form_named(report_form or "oecd")  # before the files are read
        reviews: list[Reviewed] = []
        for file in files:
            whole_file = understood(file, strict=strict)
            loaded = whole_file.found
            if whole_file.assessments:
                reviews += [review_assessment(own, on=day, form=chapters) for own in whole_file.assessments]
                continue
            if report_form is not None:
                _misused(Message("option-form-without-evaluation", file=file))
            if isinstance(loaded, Programme):
                # Published activities do not share indicators because they share a reference.
                reviews.append(review_programme(loaded, on=day, by_id=kind_of(file) != ".xml"))
            else:
                made = [review_project(project, on=day) for project in loaded]
                reviews.extend(attrs.evolve(review, reading=whole_file.report) for review in made)
        reviews = in_dialect(reviews, dialect)
        written = write_all(reviews, named, template=template, full=full)
        notices = [
            _notice(Message("review-written", names=tuple(map(id_of, reviews)), file=str(file))) for file in written
        ]
        if named == list(outputs):
            write_output("\n".join(notices))
        else:
            write_output(as_text(reviews, form or "md"))
            say(notices)


@main.command(help="Explain a rule by its CODE, or how the value of an indicator, node or claim in FILE is calculated.")
@click.argument("subject", metavar="CODE | FILE")
@click.argument("id", required=False, metavar="[ID]")
@_ON
@_METHOD
@iati_options
@language_option
def explain(subject: str, id: str | None, on: str | None, method: str | None) -> None:
    from logframe.declaration.programme.programmes import Programme
    from logframe.diagnosis.catalogue import rule
    from logframe.evaluation.project.claimed_statuses import audit_claims
    from logframe.evaluation.project.evaluations import evaluate as evaluate_project
    from logframe.explanation.explaining import explain as explain_answer
    from logframe.writers.rule_text import rule_text

    with in_one_line():
        if id is None and not looks_like_a_file(subject):
            write_output(rule_text(rule(subject.upper())))
            return
        day = day_asked(on)
        loaded = load_file(subject)
        answers = [evaluate_project(project, on=day, method=method) for project in loaded]
        audits = audit_claims(loaded, answers) if isinstance(loaded, Programme) else ()
        if id is None:
            write_output("\n\n".join(str(answer.explain()) for answer in (*answers, *audits)))
            return
        named, _, own = id.rpartition("/")
        if any(answer.project.id == named for answer in answers):
            answers, id = [answer for answer in answers if answer.project.id == named], own
        holders = [answer.project.id for answer in answers if id in answer.fulfilments or id in answer.verdicts]
        if len(holders) > 1:
            ids = tuple(f"{holder}/{id}" for holder in holders)
            raise UnknownIdError(Message("id-in-several-projects", id=Code.of(id), ids=ids), place=Place(subject))
        for evaluation in answers:
            if id in evaluation.fulfilments:
                write_output(str(evaluation[id].explain()))
                return
            if id in evaluation.verdicts:
                write_output(str(explain_answer(evaluation.verdict(id))))
                return
        for audit in audits:
            if audit.claim.id == id:
                write_output(str(audit.explain()))
                return
        indicators = tuple(indicator for answer in answers for indicator in answer.fulfilments)
        raise UnknownIdError(Message("nothing-to-explain", id=Code.of(id), indicators=indicators), place=Place(subject))


@main.command(
    help="Write the projects in IN as OUT.py, .json, .yaml, .xlsx or .xml (IATI), or their figures as .csv or .parquet."
)
@click.argument("source", metavar="IN", type=click.Path())
@click.argument("target", metavar="[OUT]", type=click.Path(), required=False)
@click.option("--format", "form", type=click.Choice(_WRITTEN), help="Format of OUT if it is - (standard output).")
@click.option(
    "--strict",
    is_flag=True,
    help="Refuse to write IATI that is not valid under 2.03, and to read a table with a cell that is not understood.",
)
@click.option("--report", metavar="FILE", help="Write how a table was read, cell by cell: FILE.html, .md or .json.")
@click.option("--schema", type=click.Path(), help="Validate the written file against the IATI schemas in this folder.")
def convert(
    source: str, target: str | None, form: str | None, strict: bool, report: str | None, schema: str | None
) -> None:
    from logframe.exchange.converting import convert_with_notes
    from logframe.exchange.loading import TABLE_FILES, kind_of

    is_table = source != STANDARD_INPUT and kind_of(source) in TABLE_FILES
    if target is None and report is None:
        _misused(Message("option-output-lacking"))
    if is_table or report is not None:
        with in_one_line():
            whole_file = understood(source, strict=strict)
            if report is not None:
                write_report(whole_file.report, source, report)
        strict = strict and not is_table
    if target is None:
        return
    to_output = target == STANDARD_OUTPUT
    if to_output and form is None:
        _misused(Message("option-format-lacking"))
    if form is not None and not to_output:
        _misused(Message("option-format-beside-file", option=Code("-")))
    with in_one_line(), passing_on(form or "") if to_output else contextlib.nullcontext(Path(target)) as file:
        with lent(with_input=source == STANDARD_INPUT):
            _, notes = convert_with_notes(source, file, strict=strict, schema=schema)
        for note in notes:
            say([one_line(str(note).replace(os.fspath(file), target))])
        if not to_output:
            write_output(_notice(Message("file-converted", source=source, file=str(file))))


@main.command(help="Write a short, commented example project NAME.py to begin with.")
@click.argument("name", metavar="NAME")
@click.option("--excel", is_flag=True, help="Write a workbook NAME.xlsx with instructions instead.")
def init(name: str, excel: bool) -> None:
    from logframe.exchange.excel.template import begin_excel
    from logframe.writers.beginning import begin

    with in_one_line():
        written = begin_excel(name) if excel else begin(name)
        write_output(_notice(Message("project-begun", file=str(written))))


@main.command(help="List the units that every project knows: name, other names, what it is.")
def units() -> None:
    from logframe.units import unit_rows

    with in_one_line():
        write_output("\n".join("\t".join(row.values()) for row in unit_rows()))


def _misused(message: Message) -> NoReturn:
    refuse([click.UsageError(str(message))])


def _notice(message: Message) -> str:
    return one_line(str(message))


main.add_command(compare)
main.add_command(lessons)

if __name__ == "__main__":
    main()
