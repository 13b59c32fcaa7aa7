"""The pages of a Word document: upright, and across where a part has a wide table; headers, footers and contents."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import attrs
from markupsafe import Markup

from logframe.messages import Message
from logframe.reviews import blocks
from logframe.writers.catalogue_words import say, words
from logframe.writers.word_blocks import Entry
from logframe.writers.word_tables import TWIPS
from logframe.writers.word_text import field, field_begin, field_end, link, paragraph, run

PAGE_ONE: Final = frozenset({"summary"})
"""The parts that stand on the first page of a document which does not say where that ends."""

_WIDE: Final = 5.8
_WEIGHTS: Final = {"number": 0.6, "figures": 1.5}
_LONGEST_TITLE: Final = 90
_PAGE, _PAGES = "\ue001", "\ue002"


@attrs.frozen
class Paper:
    """A page upright, in twips: its size and its margins."""

    width: int = 21 * TWIPS
    height: int = int(29.7 * TWIPS)
    left: int = 2 * TWIPS
    right: int = 2 * TWIPS
    top: int = 2 * TWIPS
    bottom: int = 2 * TWIPS

    def room(self, across: bool) -> tuple[int, int]:
        """Return how wide and tall the text of a page is."""
        width, height = (self.height, self.width) if across else (self.width, self.height)
        return width - self.left - self.right, height - self.top - self.bottom

    def section(
        self, references: Markup, *, across: bool, first: bool, columns: int = 1, goes_on: bool = False
    ) -> Markup:
        """Return the properties of a section; the first page of a document goes without header.

        A section that goes on begins on the page where the one before ends.
        """
        width, height = (self.height, self.width) if across else (self.width, self.height)
        turned = Markup(' w:orient="landscape"' if across else "")
        return Markup(
            '<w:sectPr>{}<w:type w:val="{}"/><w:pgSz w:w="{}" w:h="{}"{}/><w:pgMar w:top="{}" w:right="{}" '
            'w:bottom="{}" w:left="{}" w:header="567" w:footer="567" w:gutter="0"/>{}{}</w:sectPr>'
        ).format(
            references,
            "continuous" if goes_on else "nextPage",
            width,
            height,
            turned,
            self.top,
            self.right,
            self.bottom,
            self.left,
            Markup('<w:cols w:num="{}" w:space="425"/>').format(columns) if columns > 1 else "",
            Markup("<w:titlePg/>" if first else ""),
        )


def parts(content: Sequence[blocks.Block]) -> Iterator[tuple[bool, list[blocks.Block]]]:
    """Yield what stands on pages of one kind, and whether across: each second heading with what follows it."""
    sections: list[list[blocks.Block]] = [[]]
    for block in content:
        if isinstance(block, blocks.PageEnd) or (isinstance(block, blocks.Heading) and block.level == 2):
            sections.append([])
        sections[-1].append(block)
    joined: list[tuple[bool, list[blocks.Block]]] = []
    for section in filter(None, sections):
        across = any(isinstance(block, blocks.Table) and _is_wide(block) for block in section)
        if joined and joined[-1][0] == across and not isinstance(section[0], blocks.PageEnd):
            joined[-1][1].extend(section)
        else:
            joined.append((across, section))
    return iter(joined)


def _is_wide(table: blocks.Table) -> bool:
    return sum(_WEIGHTS.get(column.kind, 1.0) for column in table.columns) >= _WIDE


def begins_contents(block: blocks.Block, document: blocks.Document) -> bool:
    """Return whether the first page of a document ends before a block."""
    if any(isinstance(own, blocks.PageEnd) for own in document.blocks):
        return isinstance(block, blocks.PageEnd)
    return isinstance(block, blocks.Heading) and block.level == 2 and block.anchor not in PAGE_ONE


def header(title: str, style: str) -> Markup:
    """Return the content of a header: a short title."""
    short = title if len(title) <= _LONGEST_TITLE else f"{title[: _LONGEST_TITLE - 1].rstrip()}…"
    return paragraph(run(short), style)


def footer(on: datetime.date | None, style: str) -> Markup:
    """Return the content of a footer: the date of the figures, and the number of the page."""
    pages = words(Message("page-of-pages", page=_PAGE, pages=_PAGES))
    before, _, rest = pages.partition(_PAGE)
    between, _, after = rest.partition(_PAGES)
    dated = "" if on is None else f"{say('figures-as-of', on=on)} · "
    content = run(dated + before) + field("PAGE", run("1")) + run(between) + field("NUMPAGES", run("1")) + run(after)
    return paragraph(content, style)


def contents(entries: Sequence[Entry], styles: Mapping[str, str], levels: int, *, numbered: bool) -> Iterator[Markup]:
    """Yield the contents: a field that Word makes anew when the file is opened, and until then these entries."""
    yield paragraph(run(say("heading-contents")), styles["toc heading"])
    shown = [entry for entry in entries if entry.level <= levels]
    for number, entry in enumerate(shown):
        line = link(entry.anchor, run(f"{entry.number} {entry.text}" if numbered else entry.text))
        begin = field_begin(f'TOC \\o "1-{levels}" \\h \\z', dirty=True) if number == 0 else Markup("")
        end = field_end() if number == len(shown) - 1 else Markup("")
        yield paragraph(begin + line + end, styles[f"toc {entry.level}"])
