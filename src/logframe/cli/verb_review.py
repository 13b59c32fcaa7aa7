"""The verb `review`."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import click

from logframe.cli.addresses import files_and_address
from logframe.cli.command_files import all_files, is_quiet, projects_in, understood
from logframe.cli.exits import in_one_line, say
from logframe.cli.iati_options import iati_options
from logframe.cli.language_option import language_option
from logframe.cli.options import ON, QUIET, STRICT, misused, notice, parsed_day, tell
from logframe.messages import Code, Message
from logframe.saving import STANDARD_OUTPUT, check_outputs, write_output

if TYPE_CHECKING:
    from logframe.reviews.programme_blocks import Reviewed


@click.command(
    help="""Review the expected results in FILES, line by line. Repeat -o to write several formats.

    ID is that of a project, node or indicator; where several projects have the same, name one as PROJECT/ID."""
)
@click.argument("words", metavar="FILES [ID]", nargs=-1, type=click.Path())
@ON
@click.option(
    "-o",
    "--output",
    "outputs",
    multiple=True,
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
@click.option("--full", is_flag=True, help="PDF with its annexes; of IATI files every activity, however many.")
@click.option("--dialect", metavar="DONOR", help="Results matrix as eu, fcdo, sida, un, unicef, usaid or worldbank.")
@click.option("--form", "report_form", metavar="FORM", help="Chapters of an evaluation as sida or oecd (default).")
@STRICT
@QUIET
@iati_options
@language_option
def review(
    words: tuple[str, ...],
    on: str | None,
    outputs: tuple[str, ...],
    form: str | None,
    template: str | None,
    full: bool,
    dialect: str | None,
    report_form: str | None,
    strict: bool,
) -> None:
    from logframe.reviews.assessment_reviews import form_named
    from logframe.reviews.layouts.dialects import layout_named
    from logframe.reviews.layouts.laying_out import in_dialect
    from logframe.reviews.parts_of_reviews import part_of_review
    from logframe.reviews.programme_blocks import id_of
    from logframe.reviews.reviewing import review as review_project
    from logframe.writers.writing import as_text, render_as, write_all

    with in_one_line():
        if not outputs:
            misused(Message("option-document-lacking"))
        day = parsed_day(on)
        names, address = files_and_address(words)
        files = all_files(names)
        named = [output for output in outputs if output != STANDARD_OUTPUT]
        if form is not None and len(named) == len(outputs):
            misused(Message("option-format-beside-file", option=Code("-o -")))
        if len(outputs) - len(named) > 1:
            misused(Message("option-output-twice"))
        for output in named:
            render_as(Path(output))
        if dialect is not None:
            layout_named(dialect)  # before the files are read
        check_outputs(named, files if template is None else (*files, template))
        form_named(report_form or "oecd")  # before the files are read
        reviews: list[Reviewed]
        if address is not None:
            part = address.only(chain.from_iterable(projects_in(file, strict=strict) for file in files), files[0])
            reviews = [part_of_review(review_project(part.project, on=day), part.id)]
        else:
            reviews = [made for file in files for made in _reviews(file, day, report_form, full=full, strict=strict)]
        reviews = in_dialect(reviews, dialect)
        ids = tuple(map(id_of, reviews))
        written = write_all(reviews, named, template=template, full=full)
        notices = [notice(Message("review-written", names=ids, file=str(file))) for file in written]
        if named == list(outputs):
            tell(*notices)
        else:
            write_output(as_text(reviews, form or "md"))
            say([] if is_quiet() else notices)


def _reviews(
    file: str, on: datetime.date | None, report_form: str | None, *, full: bool, strict: bool
) -> Iterator[Reviewed]:
    """Yield what a file is reviewed as: published activities together, evaluations, a programme, or projects."""
    from logframe.declaration.programme.programmes import Programme
    from logframe.exchange.loading import kind_of, published_programme
    from logframe.reviews.assessment_reviews import review_assessment
    from logframe.reviews.programme_reviews import review_programme
    from logframe.reviews.published_reviews import review_published
    from logframe.reviews.reviewing import review as review_project

    is_published = kind_of(file) == ".xml"
    if is_published and not full:
        activities = partial(projects_in, file, strict=strict)
        published = review_published(partial(published_programme, file), activities, on=on)
        yield from [published] if len(published.projects) > 1 else published.reviews
        return
    loaded = understood(file, strict=strict)
    if loaded.assessments:
        yield from (review_assessment(own, on=on, form=report_form or "oecd") for own in loaded.assessments)
        return
    if report_form is not None:
        misused(Message("option-form-without-evaluation", file=file))
    if isinstance(loaded.found, Programme):
        # Published activities do not share indicators because they share a reference.
        yield review_programme(loaded.found, on=on, by_id=not is_published)
    else:
        made = [review_project(project, on=on) for project in loaded.found]
        yield from (attrs.evolve(review, reading=loaded.report) for review in made)
