"""The blocks of a document in WordprocessingML: one way to write each kind of block."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import zip_longest
from typing import Any, Final

import attrs
from markupsafe import Markup

from logframe.messages import Field, Message
from logframe.reviews import blocks
from logframe.reviews.charts import Chart
from logframe.writers.catalogue_words import say, words
from logframe.writers.chain_svg import chain_words
from logframe.writers.word_cells import Cells, Line
from logframe.writers.word_fields import Fields
from logframe.writers.word_pictures import Drawing, chain_drawing, chart_drawing
from logframe.writers.word_tables import WordCell, side_by_side, table, unbroken
from logframe.writers.word_text import bookmarked, field, held, paragraph, run

_EMU: Final = 635
"""Drawings are measured in units of which so many are a twip."""

_ON_PAGE_ONE: Final = 0.6
"""How much of the width a picture on page one takes, so that the page stays one."""

_BESIDE_A_LIST: Final = 0.42
"""How much of the width a picture has that is alone on page one."""

_IN_TWO_COLUMNS: Final = 0.48
"""How much of the width each of several pictures on page one has."""

_TALLEST: Final = 0.8
"""How much of a page a picture may fill, so that its heading and caption stand with it."""

ASSESSMENTS: Final = (("assessment", "label-assessment"), ("recommendation", "label-recommendation"))
"""The fields that an evaluator fills in, and their labels."""

_NODE: Final = "node "
"""How the anchors of results and objectives begin."""

_HANGING: Final = '<w:tabs><w:tab w:val="left" w:pos="340"/></w:tabs><w:ind w:left="340" w:hanging="340"/>'
_NUMBER: Final = "\ue000"
_KEEP: Final = "<w:keepNext/>"


@attrs.define
class Numbers:
    """What is counted through a whole file: bookmarks, pictures, captions, and headings of each level."""

    bookmarks: int = 0
    pictures: int = 0
    captions: int = 0
    headings: list[int] = attrs.field(factory=list)

    def bookmark(self) -> int:
        """Return the number of the next bookmark."""
        self.bookmarks += 1
        return self.bookmarks

    def heading(self, level: int) -> str:
        """Return the number of the next heading of a level, 2.1 below 2."""
        self.headings = [*self.headings, 0, 0, 0][:level]
        self.headings[-1] += 1
        return ".".join(map(str, self.headings))


@attrs.frozen
class Entry:
    """A heading as the contents name it."""

    level: int
    number: str
    text: str
    anchor: str


@attrs.define
class Article:
    """Writes the blocks of one document of a file; with `alone` its title is that of the file."""

    cells: Cells
    alone: bool
    numbers: Numbers
    draw: Any
    picture: Callable[[bytes], str]
    fields: Fields
    on_page_one: bool = False
    width: int = 0
    height: int = 0
    entries: list[Entry] = attrs.field(factory=list)

    def parts(self, content: Sequence[blocks.Block]) -> Iterator[Markup]:
        """Yield blocks, each kept beside what follows it where it belongs to that."""
        node = None
        pictures = [number for number, block in enumerate(content) if isinstance(block, blocks.Picture)]
        paired = columns = range(0)
        if self.on_page_one and len(pictures) == 1 and isinstance(content[pictures[0] + 2], blocks.Bullets):
            paired = range(pictures[0] - 1, pictures[0] + 3)
        elif self.on_page_one and len(pictures) > 1:
            columns = range(pictures[0], pictures[-1] + 1)
        for number, (block, following) in enumerate(zip_longest(content, content[1:])):
            if number in paired:
                yield from self._pair(content[number : paired.stop]) if number == paired.start else ()
                continue
            if number in columns:
                yield from self._in_two_columns(content[number : columns.stop]) if number == columns.start else ()
                continue
            if isinstance(block, blocks.Heading):
                yield from self._assessments(node)
                node = block.anchor if block.anchor.startswith(_NODE) else None
            leads = isinstance(following, (blocks.Table, blocks.Picture, blocks.Chain))
            yield from self.block(block, _KEEP if leads else "")
        yield from self._assessments(node)

    def block(self, block: blocks.Block, keep: str = "") -> Iterator[Markup]:
        """Yield the paragraphs and tables of a block."""
        match block:
            case blocks.Heading(text, level, anchor):
                yield self.heading(text, level, "" if level == 1 else anchor)
            case blocks.Paragraph(cells):
                lines = [line for cell in cells for line in self.cells.lines(cell)]
                for line in lines:
                    # Lines of one paragraph stand closer.
                    close = '<w:spacing w:after="20"/>' if line is not lines[-1] else ""
                    yield paragraph(line.content, self.text_style, layout=keep + close)
            case blocks.Facts(facts, are_key):
                rows = [list(map(self._key_fact, facts))] if are_key else [self._fact(fact) for fact in facts]
                yield from self._table(rows, "facts table", has_head=False) if facts else ()
            case blocks.Bullets(items, are_numbered):
                for number, item in enumerate(items, 1):
                    yield from self._item(item, number if are_numbered else None)
            case blocks.Picture(chart):
                yield from self._chart(chart, _ON_PAGE_ONE if self.on_page_one else 1)
            case blocks.Chain(nodes):
                described = chain_words(nodes)
                drawing = chain_drawing(self.draw, nodes, self.width * _EMU, int(self.height * _EMU * _TALLEST))
                if drawing is None:
                    yield from (paragraph(run(line), self.style("list bullet")) for line in described)
                else:
                    yield self._drawing(drawing, " ".join(described))
                    yield self._caption(words(Message("chain-title")))
            case blocks.Table():
                yield from self._rows(block)
            case blocks.PageEnd():
                self.on_page_one = False  # it begins another section, and headings with numbers

    def _pair(self, content: Sequence[blocks.Block]) -> Iterator[Markup]:
        """Yield a picture that is alone on page one, and beside it the list that follows, each below its heading."""
        left, right = (
            Markup("").join(part for block in half for part in self.block(block)) for half in (content[:2], content[2:])
        )
        yield side_by_side([(left, right)], int(self.width * _BESIDE_A_LIST), self.width, self.style("facts table"))

    def _in_two_columns(self, content: Sequence[blocks.Block]) -> Iterator[Markup]:
        """Yield the several pictures of page one, two beside each other."""
        charts = [block.chart for block in content if isinstance(block, blocks.Picture)]
        drawn = [Markup("").join(self._chart(chart, _IN_TWO_COLUMNS)) for chart in charts]
        rows = list(zip_longest(drawn[::2], drawn[1::2], fillvalue=paragraph(Markup(""), self.style("picture"))))
        yield side_by_side(rows, self.width // 2, self.width, self.style("facts table"))

    def _chart(self, chart: Chart, share: float) -> Iterator[Markup]:
        """Yield a picture that takes at most so much of the width."""
        drawing = chart_drawing(self.draw, chart, int(self.width * _EMU * share), int(self.height * _EMU * _TALLEST))
        yield from self._picture(drawing, words(chart.title), words(chart.described))

    def heading(self, text: Field, level: int, anchor: str) -> Markup:
        """Return a heading, and note it for the contents."""
        name = self.cells.anchor(anchor)
        title = bookmarked(self.numbers.bookmark(), name, self.cells.runs(text))
        if self.alone and level == 1:
            return paragraph(title, self.style("title"))
        if self.on_page_one and level > 1:
            return paragraph(title, self.style("page one heading"))
        own = min(level - self.alone, 3)
        self.entries.append(Entry(own, self.numbers.heading(own), held(words(text)), name))
        return paragraph(title, self.style(f"heading {own}"))

    def calculations(self) -> Iterator[Markup]:
        """Yield how the numbers of the document were made, in the order in which they stand in it."""
        for name, explanation in self.cells.calculations:
            title, *steps = explanation.text(folders=False).split("\n")
            bookmark = bookmarked(self.numbers.bookmark(), name, run(title))
            yield paragraph(bookmark, self.style("calculation title"))
            for step in steps:
                depth = (len(step) - len(step.lstrip(" "))) // 2
                indent = f'<w:ind w:left="{depth * 227}" w:hanging="113"/>' if depth else ""
                yield paragraph(run(step.lstrip(" ")), self.style("calculation"), layout=indent)

    def _assessments(self, node: str | None) -> Iterator[Markup]:
        """Yield the evaluator's fields below a result or objective."""
        for kind, label in () if node is None else ASSESSMENTS:
            yield from self.fields.field(kind, say(label), (self.cells.document, node or ""), self.cells.styles)

    def style(self, name: str) -> str:
        """Return the id of a style."""
        return self.cells.styles[name]

    @property
    def text_style(self) -> str:
        """Return the style of plain text, which on page one is smaller."""
        return self.style("page one text" if self.on_page_one else "normal")

    def _fact(self, fact: blocks.Labelled) -> list[WordCell]:
        shown = (blocks.Strong(fact.label), blocks.Lines((fact.field, blocks.Small(fact.beside))))
        return [self.cells.in_table(cell, "table text") for cell in shown]

    def _key_fact(self, fact: blocks.Labelled) -> WordCell:
        shown = blocks.Lines((blocks.Strong(fact.field), fact.label, blocks.Small(fact.beside)))
        return self.cells.in_table(shown, "table text")

    def _item(self, item: blocks.Cell, number: int | None) -> Iterator[Markup]:
        first, *below = [*self.cells.lines(item)] or [Line(Markup(""), "")]
        keep = _KEEP if below else ""
        if number is None and not self.on_page_one:
            yield paragraph(first.content, self.style("list bullet"), layout=keep)
        else:
            mark = "•" if number is None else f"{number}."
            yield paragraph(run(f"{mark}\t") + first.content, self.text_style, layout=f"{keep}{_HANGING}")
        yield from (paragraph(line.content, self.style("list bullet 2")) for line in below)

    def _rows(self, content: blocks.Table) -> Iterator[Markup]:
        right = ['<w:jc w:val="right"/>' if column.kind == "number" else "" for column in content.columns]
        head = [
            self.cells.in_table(column.head, "table head", end)
            for column, end in zip(content.columns, right, strict=True)
        ]
        rows = [[self._cell(cell, end) for cell, end in zip(row, right, strict=True)] for row in content.rows]
        yield from self._table([head, *rows], "review table")

    def _cell(self, cell: blocks.Cell, end: str) -> WordCell:
        written = self.cells.in_table(cell, "page one cell" if self.on_page_one else "table text", end)
        return unbroken(written) if end else written

    def _table(self, rows: Sequence[Sequence[Any]], style: str, *, has_head: bool = True) -> Iterator[Markup]:
        yield table(rows, self.width, self.style(style), has_head=has_head)
        # Without a paragraph between them two tables would be one.
        yield paragraph(Markup(""), self.style("table end"))

    def _picture(self, drawing: Drawing | None, title: str, described: str) -> Iterator[Markup]:
        if drawing is not None:
            yield self._drawing(drawing, described)
            if not self.on_page_one:  # where its heading says as much
                yield self._caption(title)
        if drawing is None or not self.on_page_one:
            yield paragraph(run(described), self.style("note"))

    def _drawing(self, drawing: Drawing, described: str) -> Markup:
        shape = Markup(
            '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{0}" cy="{1}"/>'
            '<wp:docPr id="{2}" name="Picture {2}" descr="{3}"/><a:graphic><a:graphicData '
            'uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="{2}" '
            'name="Picture {2}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{4}"/><a:stretch>'
            '<a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{0}" cy="{1}"/>'
            '</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
            "</wp:inline></w:drawing></w:r>"
        )
        self.numbers.pictures += 1
        relation = self.picture(drawing.png)
        inline = shape.format(drawing.width, drawing.height, self.numbers.pictures, held(described), relation)
        return paragraph(inline, self.style("picture"))

    def _caption(self, title: str) -> Markup:
        text = words(Message("caption-of-picture", number=_NUMBER, title=title))
        before, _, after = text.partition(_NUMBER)
        self.numbers.captions += 1
        number = field("SEQ Figure \\* ARABIC", run(str(self.numbers.captions)))
        return paragraph(run(before) + number + run(after), self.style("caption"))
