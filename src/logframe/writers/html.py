"""The review as one self-contained page: no outside file, readable without script, on a phone and on paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

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
from logframe.writers.html_blocks import html_of, slug


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
    return (
        environment()
        .get_template("page.html")
        .render(
            language=language(),
            ids=tuple(_title(document).anchor for document in written),
            lines=next((slug(f"{document.id} lines") for document in written if _has(document, "lines")), ""),
            contents=[_contents(document) for document in written],
            choices=_choices(written),
            articles=list(
                _styled_once(html_of(document, is_first=number == 0) for number, document in enumerate(written))
            ),
        )
    )


def _styled_once(articles: Iterable[Markup]) -> Iterator[Markup]:
    """Yield the articles of a page with the style of charts in the first chart alone: it holds for all of them."""
    is_styled = False
    for article in articles:
        before, style, after = article.partition(STYLE)
        yield before + ("" if is_styled else style) + after.replace(STYLE, "")
        is_styled = is_styled or bool(style)


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
