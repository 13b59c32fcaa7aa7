"""The blocks of a document as data for the template of the PDF: one shape for each kind of block and of cell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final, TypeAlias

import attrs

from logframe.messages import Field, primary
from logframe.reviews import blocks
from logframe.reviews.phrases import several
from logframe.writers.catalogue_words import pieces, say, words
from logframe.writers.chain_svg import chain_svg, chain_words
from logframe.writers.charts_svg import chart_svg
from logframe.writers.html_blocks import SIGNS, foreign, is_web, slug
from logframe.writers.pdf_columns import fitted, is_wide, widths
from logframe.writers.pdf_drawings import drawing

Data: TypeAlias = dict[str, Any]

_WIDEST: Final = 1000
"""How wide a drawing may be, in its own units, on a page that stands upright."""

# What XML and the letters of a font have no place for; a line feed is one, and stands.
_UNSEEN: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]")
_RUNNING: Final = 90
"""How many signs of a title stand above each page."""

_LONG: Final = re.compile(r"\S{16,}")
_JOINT: Final = re.compile(r"(?<=[_/.\-:=&?@,])(?=\w)")
_LONGEST: Final = 40
_PIECE: Final = 8
_BREAK: Final = "\u200b"


def seen(field: Field) -> str:
    """Return a field in words, control characters as their codes."""
    return _UNSEEN.sub(lambda sign: f"\\u{ord(sign.group()):04x}", words(field))


def broken(field: Field) -> str:
    """Return a field in words, with a mark of no width wherever a line may break a long word."""
    return _LONG.sub(lambda word: _BREAK.join(_pieces(word.group())), seen(field))


def _pieces(word: str) -> list[str]:
    parts = _JOINT.split(word)
    if max(map(len, parts)) <= _LONGEST:
        return parts
    return [part[at : at + _PIECE] for part in parts for at in range(0, len(part), _PIECE)]


@attrs.define
class Written:
    """The documents of a file, and the names in it that links may lead to, each once."""

    documents: Sequence[blocks.Document]
    has_contents: bool
    _names: set[str] = attrs.field(init=False, factory=set)
    _used: set[str] = attrs.field(init=False, factory=set)
    _language: str | None = attrs.field(init=False, default=None)

    def data(self) -> list[Data]:
        """Return the documents as data."""
        self._names = {
            _name(document.id, block)
            for document in self.documents
            for block in document.blocks
            if isinstance(block, blocks.Heading)
        }
        return [self._document(document) for document in self.documents]

    def _document(self, document: blocks.Document) -> Data:
        own = foreign(document)
        self._language = own if own or document.is_multilingual else None
        title = next((block.text for block in document.blocks if isinstance(block, blocks.Heading)), document.id)
        parts: list[Data] = []
        for section in _sections(document.blocks):
            share = widths(block for block in section if isinstance(block, blocks.Table))
            content = [self._block(block, document.id, share) for block in section]
            wide = any(isinstance(block, blocks.Table) and is_wide(block) for block in section)
            wide = wide or any(block["kind"] == "picture" and block["wide"] > _WIDEST for block in content)
            if not parts or parts[-1]["wide"] != wide:
                parts.append({"wide": wide, "blocks": []})
            parts[-1]["blocks"] += content
        return {"title": seen(title), "running": _shortened(seen(title)), "parts": parts}

    def _contents(self) -> Data:
        depth = 1 if len(self.documents) > 1 else 2
        return {"title": seen(say("heading-contents")), "depth": depth}

    def _block(self, block: blocks.Block, id: str, share: dict[str, float]) -> Data:
        match block:
            case blocks.Heading(text, level, _):
                name = _name(id, block)
                label = "" if name in self._used else name
                self._used.add(name)
                return {"kind": "heading", "level": level, "text": self._text(text), "label": label}
            case blocks.Paragraph(cells):
                return {"kind": "paragraph", "cells": self._cells(cells, id)}
            case blocks.Facts(facts, are_key):
                if are_key:
                    parts = [[broken(part) for part in (fact.label, fact.field, fact.beside or "")] for fact in facts]
                    return {"kind": "key-facts", "facts": parts}
                return {"kind": "facts", "facts": [[broken(fact.label), self._beside(fact)] for fact in facts]}
            case blocks.Bullets(items, are_numbered):
                own = [self._item(item, id) for item in items]
                return {"kind": "bullets", "numbered": are_numbered, "items": own}
            case blocks.PageEnd():
                contents = self._contents() if self.has_contents else {}
                self.has_contents = False
                return {"kind": "page-end", "contents": contents}
            case blocks.Picture(chart):
                drawn = chart_svg(chart, "chart")
                return {"kind": "picture", **drawing(seen(str(drawn))), "words": seen(chart.described), "listed": []}
            case blocks.Chain(nodes):
                listed = [broken(text) for text in chain_words(nodes)]
                described = seen(f"{say('chain-title')}: {' '.join(chain_words(nodes))}")
                drawn = chain_svg(nodes, "chain")
                return {"kind": "picture", **drawing(seen(str(drawn))), "words": described, "listed": listed}
            case blocks.Table(columns, rows, _):
                own_widths, size = fitted(block, share)
                return {
                    "kind": "table",
                    "size": size,
                    "heads": [{"text": broken(column.head), "kind": column.kind} for column in columns],
                    "widths": own_widths,
                    "rows": [[self._cell(cell, id) for cell in row] for row in rows],
                }

    def _text(self, field: Field) -> Any:
        """Return a field in words, in pieces with their languages where the project's texts have another one."""
        if self._language is None:
            return broken(field)
        return [[broken(text), primary(code)] for text, code in pieces(field, self._language)]

    def _beside(self, fact: blocks.Labelled) -> Any:
        return self._text(fact.field) if fact.beside is None else f"{broken(fact.field)} ({broken(fact.beside)})"

    def _item(self, item: blocks.Cell, id: str) -> Data:
        first, *below = item.cells if isinstance(item, blocks.Lines) and item.cells else (item,)
        return {"cell": self._cell(first, id), "below": [self._item(cell, id) for cell in below]}

    def _cells(self, cells: Iterable[blocks.Cell], id: str) -> list[Any]:
        return [self._cell(cell, id) for cell in cells if blocks.is_filled(cell)]

    def _cell(self, cell: blocks.Cell, id: str) -> Any:
        match cell:
            case blocks.Strong(field):
                return {"kind": "strong", "text": self._text(field)}
            case blocks.Small(field):
                return {"kind": "small", "text": broken(field)}
            case blocks.Labelled(label, _, _):
                return {"kind": "labelled", "label": broken(label), "text": self._beside(cell)}
            case blocks.StatusCell(status, possible):
                beside = several(possible)
                return {
                    "kind": "status",
                    "status": str(status),
                    "sign": SIGNS[status],
                    "text": seen(status),
                    "beside": "" if beside is None else broken(beside),
                }
            case blocks.Problem(severity, text):
                return {"kind": "problem", "severity": str(severity), "text": self._text(text)}
            case blocks.Link(field, anchor, document):
                name = slug(f"{document or id} {anchor}".strip())
                return {"kind": "link", "to": name if name in self._names else "", "text": self._text(field)}
            case blocks.Address(url):
                return {"kind": "address", "to": url if is_web(url) else "", "text": broken(url)}
            case blocks.Calculation(explanation):
                lines = explanation.text(folders=False).split("\n")
                return {"kind": "steps", "lines": [_step(line) for line in lines[1:]]}
            case blocks.Inline(cells):
                return {"kind": "inline", "cells": self._cells(cells, id)}
            case blocks.Lines(cells):
                listed = any(isinstance(part, blocks.Lines) and blocks.is_filled(part) for part in cells)
                return {"kind": "lines", "cells": self._cells(cells, id), "listed": listed}
        if cell is None or self._language is None:
            return "" if cell is None else broken(cell)
        return {"kind": "text", "text": self._text(cell)}


def _name(id: str, heading: blocks.Heading) -> str:
    return slug(id if heading.level == 1 else f"{id} {heading.anchor}")


def _shortened(title: str) -> str:
    return title if len(title) <= _RUNNING else f"{title[:_RUNNING]}…"


def _step(line: str) -> list[Any]:
    text = line.lstrip(" ")
    return [(len(line) - len(text)) // 2 - 1, broken(text)]


def _sections(content: Iterable[blocks.Block]) -> Iterator[list[blocks.Block]]:
    section: list[blocks.Block] = []
    for block in content:
        if isinstance(block, blocks.Heading) and block.level == 2 and section:
            yield section
            section = []
        section.append(block)
    if section:
        yield section
