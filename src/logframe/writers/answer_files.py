"""Any answer as a file: a review as a document, another answer as data, rows or text, by the ending of the file."""

from __future__ import annotations

import html
import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Final

from logframe.declaration.framework.projects import Project
from logframe.declaration.programme.programmes import Programme
from logframe.errors import WriteError, WrongTypeError
from logframe.json_pieces import json_pieces
from logframe.messages import Answer, Code, Message
from logframe.places import Place
from logframe.portfolios.evaluated_portfolios import Portfolio
from logframe.reviews.assessment_reviews import AssessmentReview
from logframe.reviews.layouts.descriptions import Layout
from logframe.reviews.programme_blocks import Reviewed
from logframe.reviews.programme_reviews import ProgrammeReview, review
from logframe.reviews.reviewing import Review
from logframe.saving import encoded, writing
from logframe.spoken_language import in_language
from logframe.writers.answer_data import parts_of
from logframe.writers.portfolio_writing import write_portfolio
from logframe.writers.row_text import csv_text
from logframe.writers.writing import write_reviews


def write(
    what: Answer | AssessmentReview | Sequence[Reviewed | Project | Programme],
    path: str | os.PathLike[str],
    *,
    template: str | os.PathLike[str] | None = None,
    full: bool = False,
    language: str | None = None,
    dialect: str | Layout | None = None,
) -> Path:
    """Write an answer as a file, in the format of its ending, and return the path.

    Reviews of projects or programmes, one or several, are one document: .md, .html, .pdf, .docx, .xlsx or .json
    (data); one review is .csv (rows) and .txt as well. A project or programme is reviewed as it is today. Another
    answer, as an evaluation, is .json (data), .csv (rows), .md, .txt or .html (text). A portfolio is .html (its page),
    .xlsx, .parquet or .json.

    A PDF is short: issues line by line, calculations, activities and methods are its annexes, with `full` alone.
    `language` is that of its words: en, sv, fr, es or ru; data stays English.
    The charts of Markdown stand in a folder beside it, named after it: programme_files for programme.md. All
    are written beside and then renamed, so that a document is never half written.
    A `template` is an office's own Word file: one with fields is a form, which is filled with the data of the review;
    one without any lends its styles, pages, headers and footers. What an evaluator wrote in the fields of a Word
    review is kept when it is written again.
    A `dialect`, as "eu", "fcdo" or a `Layout` of your own, adds the results matrix in that donor's layout, by which
    the sheet of the logframe is laid out as well.
    What a project wrote into the sheets of problems and follow-up of an earlier .xlsx at the path is kept.
    Raises WriteError for an unknown ending, where nothing can be written, and over a file that is no review,
    UnknownIdError for a donor without a layout.
    """
    file = Path(path)
    if isinstance(what, (Project, Programme)):
        what = review(what)
    is_plain = file.suffix.lower() in (".csv", ".txt")
    if isinstance(what, AssessmentReview) or (isinstance(what, (Review, ProgrammeReview)) and not is_plain):
        what = [what]
    if not isinstance(what, Answer) or (isinstance(what, Sequence) and _are_declared(what)):
        items = list(what) if isinstance(what, Iterable) else []
        if not items or not all(isinstance(item, (*_REVIEWED, Project, Programme)) for item in items):
            raise WrongTypeError(Message("needs-project", function=Code("write"), type=Code(type(what).__name__)))
        reviews = [item if isinstance(item, _REVIEWED) else review(item) for item in items]
        return write_reviews(reviews, path, template=template, full=full, language=language, dialect=dialect)
    if isinstance(what, Portfolio):
        with in_language(language):
            return write_portfolio(what, [path])[0]
    make = _MADE.get(file.suffix.lower())
    if make is None:
        raise WriteError(
            Message("no-answer-with-ending", ending=file.suffix, endings=tuple(_MADE)), place=Place(str(file))
        )
    with in_language("en" if file.suffix.lower() in (".json", ".csv") else language), writing(file) as out:
        for piece in make(what):
            out.write(encoded(piece, file))
        out.write(b"\n")
    return file


_REVIEWED: Final = (Review, ProgrammeReview, AssessmentReview)


def _are_declared(items: Sequence[object]) -> bool:
    return all(isinstance(item, (Project, Programme)) for item in items) and bool(items)


_MADE: Final[dict[str, Callable[[Answer], Iterable[str]]]] = {
    ".json": lambda answer: json_pieces(parts_of(answer)),
    ".csv": lambda answer: [csv_text(answer.rows())],
    ".md": lambda answer: [str(answer)],
    ".txt": lambda answer: [str(answer)],
    ".html": lambda answer: [f"<!DOCTYPE html><meta charset=utf-8><pre>{html.escape(str(answer))}</pre>"],
}
"""The formats of an answer that is no review, each as the pieces of its text."""
