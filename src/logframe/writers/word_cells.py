"""The cells of a document in WordprocessingML: one way to write each kind of cell."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final
from urllib.parse import quote

import attrs
from markupsafe import Markup

from logframe.explanations import Explanation
from logframe.messages import Field, Message
from logframe.reviews import blocks
from logframe.reviews.phrases import several
from logframe.writers.catalogue_words import pieces, say, words
from logframe.writers.html_blocks import SIGNS, is_web
from logframe.writers.word_tables import WordCell, cell_of
from logframe.writers.word_text import held, link, paragraph, run, short_name

_ON_PAGE_ONE: Final = 0.85
"""How large the letters in the tables of page one are beside those in others."""

_INDENT: Final = 170


@attrs.frozen
class Line:
    """A line of a cell, how far it stands in, and what it says without its form."""

    content: Markup
    text: str
    depth: int = 0


@attrs.define
class Cells:
    """Writes the cells of a document, and gathers the calculations that they lead to."""

    document: str
    styles: Mapping[str, str]
    relate: Callable[[str], str]
    language: str = ""
    marks_languages: bool = False
    calculations: list[tuple[str, Explanation]] = attrs.field(factory=list)

    def anchor(self, name: str, document: str = "") -> str:
        """Return the bookmark of an anchor; that of a document itself stands at its title."""
        return short_name(document or self.document, name)

    def in_table(self, cell: blocks.Cell, style: str, layout: str = "") -> WordCell:
        """Return a cell of a table, each of its lines as a paragraph."""
        lines = list(self.lines(cell)) if blocks.is_filled(cell) else []
        content = Markup("").join(self._paragraph(line, style, layout) for line in lines)
        size = _ON_PAGE_ONE if style == "page one cell" else 1.0
        return cell_of(content or paragraph(Markup(""), self.styles[style]), [line.text for line in lines], size)

    def _paragraph(self, line: Line, style: str, layout: str) -> Markup:
        indent = f'<w:ind w:left="{line.depth * _INDENT}"/>' if line.depth else ""
        return paragraph(line.content, self.styles[style], layout=indent + layout)

    def lines(self, cell: blocks.Cell, depth: int = 0) -> Iterator[Line]:
        """Yield the lines of a cell; what stands below the first line of lines within lines is set in."""
        if not isinstance(cell, blocks.Lines):
            line = self.line(cell)
            if line.text:
                yield attrs.evolve(line, depth=depth)
            return
        for part in filter(blocks.is_filled, cell.cells):
            own = list(self.lines(part, depth))
            yield from own[:1]
            below = isinstance(part, blocks.Lines)
            yield from (attrs.evolve(line, depth=line.depth + 1) if below else line for line in own[1:])

    def line(self, cell: blocks.Cell) -> Line:
        """Return a cell on one line."""
        match cell:
            case None:
                return Line(Markup(""), "")
            case blocks.Strong(field):
                return self._styled(field, "strong")
            case blocks.Small(field):
                return self._styled(words(field), "identifier", marked=False)
            case blocks.Labelled(label, field, beside):
                parts = [self._styled(Message("label-with-colon", label=label), "strong"), self._plain(field)]
                after = [] if beside is None else [self._styled(beside, "identifier")]
                return self._joined([*parts, *after], run(" "))
            case blocks.StatusCell(status, possible):
                beside = several(possible)
                more = [] if beside is None else [self._plain(f" {words(beside)}", marked=False)]
                return self._joined([self._styled(f"{SIGNS[status]} {words(status)}", "status", marked=False), *more])
            case blocks.Problem(_, text):
                return self._styled(text, "finding")
            case blocks.Link(field, anchor, document):
                shown = self._styled(field, "hyperlink")
                return attrs.evolve(shown, content=link(self.anchor(anchor, document), shown.content))
            case blocks.Address(url):
                return self._address(url)
            case blocks.Calculation(explanation):
                return self._calculation(explanation)
            case blocks.Inline(parts) | blocks.Lines(parts):
                filled = [line for part in parts if blocks.is_filled(part) for line in self.lines(part)]
                return self._joined(filled, run(say("between-clauses")))
        return self._plain(cell)

    def _plain(self, field: Field, *, marked: bool = True) -> Line:
        return self._runs(field, "", marked=marked)

    def _styled(self, field: Field, style: str, *, marked: bool = True) -> Line:
        return self._runs(field, self.styles[style], marked=marked)

    def _runs(self, field: Field, style: str, *, marked: bool) -> Line:
        text = words(field)
        return Line(self.runs(field, style) if marked else run(text, style), held(text))

    def runs(self, field: Field, style: str = "") -> Markup:
        """Return a field as runs, the project's own texts with their language, by which a program checks spelling."""
        if not self.marks_languages:
            return run(words(field), style)
        return Markup("").join(
            run(text, style, form=f'<w:lang w:val="{code}"/>' if code else "")
            for text, code in pieces(field, self.language)
        )

    def _joined(self, lines: Iterable[Line], between: Markup | None = None) -> Line:
        parts = list(lines)
        joint = Markup("") if between is None else between
        return Line(joint.join(line.content for line in parts), " ".join(line.text for line in parts))

    def _address(self, url: str) -> Line:
        if not is_web(url):
            return self._plain(url, marked=False)
        shown = self._styled(url, "hyperlink", marked=False)
        # Word takes a file with an address that is none for damaged.
        relation = self.relate(quote(re.sub(r"\s", "", held(url)), safe=":/?#[]@!$&'()*+,;=%-._~"))
        opened = Markup('<w:hyperlink r:id="{}" w:history="1">{}</w:hyperlink>').format(relation, shown.content)
        return attrs.evolve(shown, content=opened)

    def _calculation(self, explanation: Explanation) -> Line:
        name = self.anchor(f"calculation {len(self.calculations)}")
        self.calculations.append((name, explanation))
        shown = self._styled(Message("how-computed"), "hyperlink")
        return attrs.evolve(shown, content=link(name, shown.content))
