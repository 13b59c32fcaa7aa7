"""The review as a Word document, for the evaluator who goes on writing."""

from __future__ import annotations

import datetime
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import attrs
from markupsafe import Markup

from logframe.errors import WriteError
from logframe.exchange.extras import to_write
from logframe.messages import Message
from logframe.places import Place
from logframe.reviews import blocks
from logframe.reviews.assessment_reviews import AssessmentReview
from logframe.reviews.programme_blocks import Reviewed, documents, projects_in
from logframe.reviews.programme_reviews import ProgrammeReview
from logframe.writers.catalogue_words import say, words
from logframe.writers.html_blocks import foreign
from logframe.writers.word_blocks import Article, Numbers
from logframe.writers.word_cells import Cells
from logframe.writers.word_fields import Fields, fields_before
from logframe.writers.word_files import WordFile
from logframe.writers.word_pages import Paper, begins_contents, contents, footer, header, parts
from logframe.writers.word_templates import fill_form, read_template
from logframe.writers.word_text import paragraph

_DEPTH: Final = 2
"""How many levels of headings the contents have."""


def render_word(reviews: Sequence[Reviewed], file: Path, template: str | os.PathLike[str] | None = None) -> bytes:
    """Write reviews as one Word document, with an office's own template or form."""
    office = None if template is None else read_template(template)
    if office is not None and office.is_form:
        if file.exists():
            raise WriteError(Message("not-our-document"), place=Place(str(file)))
        return fill_form(office, reviews)
    written = [blocks.on_paper(document) for document in documents(reviews)]
    library = to_write("Word", file)
    fields = fields_before(library, file)
    package = WordFile.new(library) if office is None else WordFile.from_template(library, office)
    draw = to_write("Word with charts", file)
    writer = _Writer(package, fields, draw, _dates(reviews), alone=len(written) == 1, paper=_paper(package.lent))
    for document in written:
        writer.document(document)
    writer.kept()
    tops = [document.blocks[0] for document in written if isinstance(document.blocks[0], blocks.Heading)]
    title = words(tops[0].text) if writer.alone else say("title-of-page", ids=tuple(top.anchor for top in tops))
    latest = max((on for on in writer.dates.values() if on is not None), default=None)
    return package.saved(writer.body(), title, latest)


def _paper(lent: Any) -> Paper:
    """Return the page of an office's own file, upright, and ours where it says nothing."""
    if lent is None or lent.page_width is None or lent.page_height is None:
        return Paper()
    own = Paper()
    margins = {
        side: own_width if length is None else abs(round(length.twips))
        for side, own_width, length in (
            ("left", own.left, lent.left_margin),
            ("right", own.right, lent.right_margin),
            ("top", own.top, lent.top_margin),
            ("bottom", own.bottom, lent.bottom_margin),
        )
    }
    width, height = sorted((round(lent.page_width.twips), round(lent.page_height.twips)))
    return Paper(width, height, **margins)


def _dates(reviews: Sequence[Reviewed]) -> dict[str, datetime.date | None]:
    """Return the date of the figures of each document; a programme has that of all of its projects."""
    dates: dict[str, datetime.date | None] = {}
    for review in reviews:
        own = projects_in(review)
        dates |= {project.project: project.on for project in own}
        if isinstance(review, AssessmentReview):
            dates[f"evaluation {review.assessment.id}"] = review.on
        if isinstance(review, ProgrammeReview):
            shared = {project.on for project in own}
            dates[f"programme {review.programme}"] = shared.pop() if len(shared) == 1 else None
    return dates


@attrs.define
class _Writer:
    """The file that is written: its parts so far, and where the contents come."""

    package: WordFile
    fields: Fields
    draw: object
    dates: dict[str, datetime.date | None]
    alone: bool
    numbers: Numbers = attrs.field(factory=Numbers)
    articles: list[Article] = attrs.field(factory=list)
    written: list[Markup] = attrs.field(factory=list)
    contents_at: int | None = None
    section: Markup | None = None
    paper: Paper = attrs.field(factory=Paper)

    def document(self, document: blocks.Document) -> None:
        """Write a document on pages of its own."""
        own = foreign(document)
        marks = bool(own) or document.is_multilingual
        cells = Cells(document.id, self.package.styles, self.package.address, own, marks)
        article = Article(cells, self.alone, self.numbers, self.draw, self.package.picture, self.fields)
        article.on_page_one = any(isinstance(block, blocks.PageEnd) for block in document.blocks)
        self.articles.append(article)
        references, first_page = self._margins(document)
        across = False
        first_differs = self.package.first_page_differs()
        for number, (across, content) in enumerate(parts(document.blocks)):
            if self.contents_at is not None and all(isinstance(block, blocks.PageEnd) for block in content):
                article.on_page_one = False
                continue
            if (
                self.contents_at is None
                and isinstance(content[0], blocks.Heading)
                and begins_contents(content[0], document)
            ):
                self.contents_at = len(self.written)
            opens = number == 0
            own = first_page if opens else references
            self._turn(self.paper.section(own, across=across, first=opens and first_differs))
            article.width, article.height = self.paper.room(across)
            self._part(article, content, document)
        if cells.calculations:
            # Their lines are short: in two columns they take half as many pages.
            self._turn(self.paper.section(references, across=False, first=False, columns=2, goes_on=not across))
            self.written.append(article.heading(say("heading-calculations"), 2, "calculations"))
            self.written.extend(article.calculations())
            self._turn(self.paper.section(references, across=False, first=False, goes_on=True))

    def kept(self) -> None:
        """Write the evaluator's fields whose line is gone."""
        if self.fields.before and self.articles:
            heading = self.articles[-1].heading(say("heading-kept"), 2, "kept")
            self.written += [heading, *self.fields.rest(self.package.styles)]

    def body(self) -> Markup:
        """Return all that is written, with its contents after the first page."""
        entries = [entry for article in self.articles for entry in article.entries]
        listed: list[Markup] = []
        if entries and self.contents_at is not None:
            listed = list(contents(entries, self.package.styles, _DEPTH, numbered=self.package.lent is None))
        at = self.contents_at or 0
        return Markup("\n").join([*self.written[:at], *listed, *self.written[at:], self.section or Markup("")])

    def _part(self, article: Article, content: Sequence[blocks.Block], document: blocks.Document) -> None:
        at = next((number for number, block in enumerate(content) if begins_contents(block, document)), None)
        if at is None or self.contents_at is not None:
            self.written.extend(article.parts(content))
            return
        self.written.extend(article.parts(content[:at]))
        self.contents_at = len(self.written)
        self.written.extend(article.parts(content[at:]))

    def _turn(self, section: Markup) -> None:
        """Begin another section; the one before ends with a paragraph that holds its properties."""
        if self.section is not None:
            self.written.append(paragraph(Markup(""), self.package.styles["table end"], layout=self.section))
        self.section = section

    def _margins(self, document: blocks.Document) -> tuple[Markup, Markup]:
        """Return what refers to the header and footer of a document, and to those of its first page."""
        lent = self.package.lent_references()
        if lent is not None:
            return lent, lent
        title = next((words(block.text) for block in document.blocks if isinstance(block, blocks.Heading)), document.id)
        top = self.package.header(header(title, self.package.styles["header"]))
        bottom = self.package.footer(footer(self.dates.get(document.id), self.package.styles["footer"]))
        all_pages = Markup(
            '<w:headerReference w:type="default" r:id="{}"/><w:footerReference w:type="default" r:id="{}"/>'
        ).format(top, bottom)
        first = Markup('<w:footerReference w:type="first" r:id="{}"/>').format(bottom)
        return all_pages, all_pages + first
