"""The blocks of a document in HTML: one way to write each kind of block, and each kind of cell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import attrs
from markupsafe import Markup, escape

from logframe.evaluation.statuses import Status
from logframe.language.rendering import language
from logframe.messages import Field, primary
from logframe.reviews import blocks
from logframe.reviews.phrases import several
from logframe.writers.catalogue_words import pieces, say, words
from logframe.writers.chain_svg import chain_svg, chain_words
from logframe.writers.charts_svg import chart_svg

SIGNS: Final[dict[Status, str]] = {
    Status.EXCEEDED: "✔✔",
    Status.FULFILLED: "✔",
    Status.KEPT: "✔",
    Status.REACHED: "✔",
    Status.REACHED_LATE: "◔",
    Status.ON_TRACK: "▲",
    Status.BEHIND: "▽",
    Status.PARTLY_FULFILLED: "◐",
    Status.NOT_KEPT: "✘",
    Status.NOT_REACHED: "✘",
    Status.NOT_FULFILLED: "✘",
    Status.ADVERSE: "▼",
    Status.UNDECIDED: "?",
    Status.NOT_JUDGED: "·",
    Status.NOT_DUE: "…",
    Status.NOT_MEASURED: "–",
    Status.NOT_COMPUTABLE: "∅",
}
"""A sign beside each status; it repeats the word and never replaces it."""


FOLDED: Final = frozenset(
    {"activities", "chain", "conditions", "context", "methods", "money", "reading", "sources", "waived"}
)
"""Sections that prove what stands before them: they open on demand, and are whole on paper."""


LONG: Final = 100
"""Headings from which on a browser lays out only the sections that are on the screen."""


def slug(text: str) -> str:
    """Return an id that HTML takes, made from any text."""
    return "s-" + re.sub(r"[^A-Za-z0-9_-]+", lambda match: f".{ord(match.group()[0]):x}.", text)


def foreign(document: blocks.Document) -> str:
    """Return the language of the texts of a document's project, "" where it is that of the page or not declared."""
    return "" if primary(document.language) == language() else document.language


def html_of(document: blocks.Document) -> Markup:
    """Return a document as an article, each of its headings with a section."""
    return Markup("\n").join(html_pieces(document, is_first=True))


def html_pieces(document: blocks.Document, *, is_first: bool) -> Iterator[Markup]:
    """Yield the pieces of an article, each as it is needed; only the first of a page has its h1.

    Of a large document none is held twice.
    """
    own = foreign(document)
    article = _Article(document.id, 0 if is_first else 1, own, bool(own) or document.is_multilingual)
    return filter(None, article.pieces(document.blocks))


@attrs.define
class _Section:
    """A section that is open: whole sections fold below their heading, those of nodes below their status."""

    level: int
    kind: str
    is_folded: bool = False

    def opening(self, heading: Markup) -> Markup:
        self.is_folded = self.level == 2 and self.kind in FOLDED
        written = Markup('<details class="fold"><summary>{}</summary>').format(heading) if self.is_folded else heading
        return Markup('<section class="{}">\n{}').format(self.kind, written)

    def fold(self) -> Markup:
        if self.kind != "node" or self.is_folded:
            return Markup("")
        self.is_folded = True
        return Markup('<details class="fold"><summary>{}</summary>').format(say("head-indicators"))

    def closing(self) -> Markup:
        return Markup("</details></section>" if self.is_folded else "</section>")


def _closed(sections: list[_Section], level: int) -> Iterator[Markup]:
    """Close the sections that end where a heading of this level begins."""
    while sections and sections[-1].level >= level:
        yield sections.pop().closing()


@attrs.frozen
class _Article:
    """The document that is written: its ids begin with its own, its headings stand so many levels lower."""

    id: str
    deeper: int
    language: str = ""
    marks_languages: bool = False
    anchors: set[str] = attrs.field(factory=set)
    headings: list[Markup] = attrs.field(factory=list)

    def anchor(self, name: str, document: str = "") -> str:
        return slug(f"{document or self.id} {name}".strip())

    def pieces(self, content: Sequence[blocks.Block]) -> Iterator[Markup]:
        is_long = sum(isinstance(block, blocks.Heading) for block in content) > LONG
        opening = '<article class="long" aria-labelledby="{}">' if is_long else '<article aria-labelledby="{}">'
        yield Markup(opening).format(self.anchor(""))
        if any(isinstance(block, blocks.PageEnd) for block in content):
            yield Markup('<div class="page-one">')
        sections: list[_Section] = []
        for block in content:
            if isinstance(block, blocks.PageEnd):
                yield from _closed(sections, 0)
                yield Markup("</div>")
                continue
            if isinstance(block, blocks.Heading) and block.level > 1:
                yield from _closed(sections, block.level)
                sections.append(_Section(block.level, block.anchor.partition(" ")[0]))
                yield sections[-1].opening(self.block(block))
                continue
            if sections and isinstance(block, blocks.Table):
                yield sections[-1].fold()
            yield self.block(block)
        yield from _closed(sections, 0)
        yield Markup("</article>")

    def block(self, block: blocks.Block) -> Markup:
        match block:
            case blocks.Heading(text, level, anchor):
                id = self.anchor("" if level == 1 else anchor)
                self.headings[level - 1 :] = [escape(words(text))]
                heading = Markup('<h{0} id="{1}" class="level-{2}">{3}</h{0}>')
                return heading.format(level + self.deeper, id, level, self.text(text))
            case blocks.Paragraph(cells):
                return Markup("<p>{}</p>").format(self.lines(cells))
            case blocks.Facts(facts, are_key):
                pairs = map(self.fact, facts)
                return Markup('<dl class="{}">{}</dl>').format("counts" if are_key else "facts", Markup("").join(pairs))
            case blocks.Bullets(items, are_numbered):
                kind = "ol" if are_numbered else "ul"
                return Markup("<{0}>\n{1}\n</{0}>").format(kind, Markup("\n").join(map(self.item, items)))
            case blocks.Picture(chart):
                name = self.anchor(chart.id)
                drawn = chart_svg(chart, name)
                return Markup('<figure class="drawn" tabindex="0">{}</figure>').format(drawn)
            case blocks.Chain(nodes):
                drawn = Markup('<figure tabindex="0" aria-label="{}">{}</figure>').format(
                    say("label-chain"), chain_svg(nodes, self.anchor("svg"))
                )
                listed = Markup("").join(map(Markup("<li>{}</li>").format, chain_words(nodes)))
                return Markup("{}\n<details><summary>{}</summary><ul>{}</ul></details>").format(
                    drawn, say("chain-in-words"), listed
                )
            case blocks.PageEnd():
                return Markup("")
        return self.table(block)

    def fact(self, fact: blocks.Labelled) -> Markup:
        beside = "" if fact.beside is None else Markup('<dd class="beside">{}</dd>').format(self.text(fact.beside))
        return Markup("<div><dt>{}</dt><dd>{}</dd>{}</div>").format(words(fact.label), self.text(fact.field), beside)

    def table(self, table: blocks.Table) -> Markup:
        heads = Markup("").join(
            Markup('<th role="columnheader" scope="col"{}>{}</th>').format(_class_of(column), words(column.head))
            for column in table.columns
        )
        facets = table.facets or (None,) * len(table.rows)
        rows = Markup("\n").join(self.row(table, row, of) for row, of in zip(table.rows, facets, strict=True))
        written = Markup(
            '<table role="table">\n<caption>{}</caption>\n<thead role="rowgroup"><tr role="row">{}</tr></thead>\n'
            '<tbody role="rowgroup">\n{}\n</tbody>\n</table>'
        ).format(self.headings[-1] if self.headings else "", heads, rows)
        if table.folded is None:
            return written
        summary = Markup('<details class="fold">\n<summary>{}</summary>\n{}\n</details>')
        return summary.format(words(table.folded), written)

    def row(self, table: blocks.Table, row: tuple[blocks.Cell, ...], facets: blocks.Facets | None) -> Markup:
        return Markup('<tr role="row"{}>\n{}\n</tr>').format(
            "" if facets is None else self.data_of(facets), Markup("\n").join(self.cells(table, row))
        )

    def data_of(self, facets: blocks.Facets) -> Markup:
        """Write what a row can be chosen by, and its id where it is the first of its indicator."""
        id = self.anchor(facets.anchor)
        name = Markup("") if id in self.anchors else Markup(' id="{}"').format(id)
        self.anchors.add(id)
        chosen_by = {
            "level": words(facets.level),
            "strategy": "\n".join(facets.strategy),
            "rule": "\n".join(facets.rules),
        }
        filled = (Markup(' data-{}="{}"').format(facet, value) for facet, value in chosen_by.items() if value)
        return name + Markup(' data-status="{}"').format(facets.status) + Markup("").join(filled)

    def cells(self, table: blocks.Table, row: tuple[blocks.Cell, ...]) -> Iterator[Markup]:
        named = blocks.name_of_group(row)
        wide = Markup("") if named is None else Markup(' colspan="{}"').format(len(row) - named)
        for number, (column, cell) in enumerate(zip(table.columns, row, strict=True)):
            content = (words(column.head), _class_of(column) + (wide if number == named else ""), self.cell(cell))
            if named is not None and number > named:
                return
            if number == 0:
                yield Markup('<th role="rowheader" scope="row" data-label="{}"{}>{}</th>').format(*content)
            elif blocks.is_filled(cell):
                yield Markup('<td role="cell" data-label="{}"{}>{}</td>').format(*content)
            else:
                yield Markup('<td role="cell"></td>')

    def item(self, item: blocks.Cell) -> Markup:
        if isinstance(item, blocks.Lines) and item.cells:
            first, *below = item.cells
            listed = Markup("").join(map(self.item, below))
            return Markup("<li>{}<ul>{}</ul></li>").format(self.cell(first), listed)
        return Markup("<li>{}</li>").format(self.cell(item))

    def lines(self, cells: Iterable[blocks.Cell]) -> Markup:
        return Markup("<br>").join(self.cell(cell) for cell in cells if blocks.is_filled(cell))

    def cell(self, cell: blocks.Cell) -> Markup:
        match cell:
            case blocks.Strong(field):
                return Markup("<b>{}</b>").format(self.text(field))
            case blocks.Small(field):
                return Markup('<span class="id">{}</span>').format(words(field))
            case blocks.Labelled(label, field):
                return Markup("<b>{}</b> {}").format(say("label-with-colon", label=label), self.text(field))
            case blocks.StatusCell(status, possible):
                beside = several(possible)
                return Markup('<span class="status {}"><span aria-hidden="true">{}</span> {}</span>{}').format(
                    status.replace(" ", "-"), SIGNS[status], words(status), "" if beside is None else f" {beside}"
                )
            case blocks.Problem(severity, text):
                return Markup('<span class="problem {}">{}</span>').format(severity, self.text(text))
            case blocks.Link(field, anchor, document):
                return Markup('<a href="#{}">{}</a>').format(self.anchor(anchor, document), self.text(field))
            case blocks.Address(url):
                return Markup('<a href="{0}" rel="noreferrer">{0}</a>').format(url) if is_web(url) else escape(url)
            case blocks.Calculation(explanation):
                return Markup('<details class="how"><summary>{}</summary><pre>{}</pre></details>').format(
                    say("how-computed"), explanation.text(folders=False)
                )
            case blocks.Inline(cells):
                return escape(say("between-clauses")).join(self.cell(part) for part in cells if blocks.is_filled(part))
            case blocks.Lines(cells):
                return self.inner(cells)
        return Markup("") if cell is None else self.text(cell)

    def text(self, field: Field) -> Markup:
        """Write a field in words; the project's own texts carry their language where the page has another."""
        if not self.marks_languages:
            return escape(words(field))
        return Markup("").join(
            Markup('<span lang="{}">{}</span>').format(code, text) if code else escape(text)
            for text, code in pieces(field, self.language)
        )

    def inner(self, cells: Iterable[blocks.Cell]) -> Markup:
        """Write the lines of a cell; several that have lines of their own as a list."""
        filled = [cell for cell in cells if blocks.is_filled(cell)]
        if any(isinstance(cell, blocks.Lines) for cell in filled):
            return Markup("<ul>{}</ul>").format(
                Markup("").join(Markup("<li>{}</li>").format(self.cell(cell)) for cell in filled)
            )
        return Markup("<br>").join(map(self.cell, filled))


def _class_of(column: blocks.Column) -> Markup:
    """Return the class of a column's cells; text, of which there is most, looks as it does without one."""
    return Markup("") if column.kind == "text" else Markup(' class="of-{}"').format(column.kind)


def is_web(url: str) -> bool:
    """Return whether an address may become a link: http or https only."""
    return re.match(r"https?://", url) is not None
