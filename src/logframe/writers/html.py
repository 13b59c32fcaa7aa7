"""The review as one self-contained page: no outside file, readable without script, on a phone and on paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs
from markupsafe import Markup

from logframe.collecting import uncollected
from logframe.language.rendering import language
from logframe.messages import Field
from logframe.reviews.blocks import Document, Facets, Heading, Table
from logframe.reviews.programme_blocks import Reviewed, documents
from logframe.writers.catalogue_words import words
from logframe.writers.drawing import STYLE
from logframe.writers.environments import environment
from logframe.writers.html_blocks import html_pieces, slug


@attrs.frozen
class Entry:
    """A heading as the contents of the page name it, and those below it."""

    id: str
    text: str
    below: tuple[Entry, ...] = ()


@uncollected()
def render_html(reviews: Sequence[Reviewed]) -> str:
    """Write reviews as one HTML page; its script only chooses and sorts what stands there without it."""
    return page_of(documents(reviews))


def page_of(written: Sequence[Document]) -> str:
    """Write documents as one HTML page."""
    return "".join(page_pieces(written))


def page_pieces(written: Sequence[Document]) -> Iterator[str]:
    """Yield the pieces of a page of documents, each as it is needed."""
    is_styled = False

    def styled_once(piece: Markup) -> Markup:
        """Return a piece with the style of charts in the first chart of the page alone: it holds for all of them."""
        nonlocal is_styled
        if STYLE not in piece:
            return piece
        before, style, after = piece.partition(STYLE)
        kept, is_styled = "" if is_styled else style, True
        return before + kept + after.replace(STYLE, "")

    template = environment().get_template("page.html")
    return template.generate(
        language=language(),
        ids=tuple(_title(document).anchor for document in written),
        lines=next((slug(f"{document.id} lines") for document in written if _has(document, "lines")), ""),
        contents=[_contents(document) for document in written],
        choices=_choices(written),
        articles=[
            map(styled_once, html_pieces(document, is_first=number == 0)) for number, document in enumerate(written)
        ],
    )


def _title(document: Document) -> Heading:
    return next(block for block in document.blocks if isinstance(block, Heading))


def _has(document: Document, anchor: str) -> bool:
    return any(isinstance(block, Heading) and block.anchor == anchor for block in document.blocks)


def _contents(document: Document) -> Entry:
    below = tuple(
        Entry(slug(f"{document.id} {block.anchor}"), words(block.text))
        for block in document.blocks
        if isinstance(block, Heading) and block.level == 2
    )
    return Entry(slug(document.id), words(_title(document).text), below)


def _choices(written: Sequence[Document]) -> dict[str, list[tuple[str, Field]]]:
    """Return by what the lines of the page can be chosen: for each kind the values that occur, with their words."""
    choices: dict[str, dict[str, Field]] = {"status": {}, "level": {}, "strategy": {}, "rule": {}}
    for facets in _facets(written):
        choices["status"][str(facets.status)] = facets.status
        choices["level"][words(facets.level)] = facets.level
        choices["strategy"].update({part: part for part in facets.strategy})
        choices["rule"].update({rule: rule for rule in sorted(facets.rules)})
    return {kind: sorted(values.items()) for kind, values in choices.items() if len(values) > 1}


def _facets(written: Sequence[Document]) -> Iterator[Facets]:
    for document in written:
        for block in document.blocks:
            if isinstance(block, Table):
                yield from block.facets
