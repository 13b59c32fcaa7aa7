"""XML read as a stream, each part once and never whole: small memory, whatever a part declares or nests."""

from __future__ import annotations

from typing import IO, Final
from xml.parsers import expat

from logframe.exchange.tables.cells.budgets import Budget
from logframe.messages import Message

DEEPEST: Final = 50
LONGEST_TEXT: Final = 1_000_000
_LONGEST_TAG: Final = 1_000_000
_CHUNK: Final = 1 << 16


class DamageError(ValueError):
    """A part of a workbook is not as spreadsheets write it; `message` says in what."""

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message


class Elements:
    """What is done with the elements of a part: subclasses say so in `begin` and `end`.

    Names come without their prefix; `path` holds those of the open elements. Text is gathered while `taking` holds.
    """

    def __init__(self) -> None:
        self.path: list[str] = []
        self.taking = False
        self.texts: list[str] = []
        self.length = 0

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        """Take the beginning of an element, the last of `path`."""

    def end(self, name: str) -> None:
        """Take the end of an element, which is no longer in `path`."""

    def gathered(self) -> str:
        """Return the text gathered so far, and forget it."""
        text = "".join(self.texts)
        self.texts.clear()
        self.length = 0
        return text

    def starts(self, name: str, attributes: dict[str, str]) -> None:
        """Handle the parser's event."""
        if ":" in name:
            name = name.rpartition(":")[2]
        self.path.append(name)
        self.begin(name, attributes)

    def ends(self, name: str) -> None:
        """Handle the parser's event."""
        self.end(self.path.pop())

    def text(self, text: str) -> None:
        """Handle the parser's event."""
        if self.taking:
            self.length += len(text)
            if self.length > LONGEST_TEXT:
                raise DamageError(Message("part-long-text", limit=LONGEST_TEXT))
            self.texts.append(text)


def stream(part: IO[bytes], elements: Elements, budget: Budget) -> None:
    """Read a part and give its elements as they come.

    Raises ValueError, LookupError or ExpatError for what is no XML, has a document type or is nested too deep, and
    BudgetError.
    """
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse_document_type
    parser.StartElementHandler = elements.starts
    parser.EndElementHandler = elements.ends
    parser.CharacterDataHandler = elements.text
    fed = 0
    # Counted before anything is parsed, which takes a hundred times as long.
    while chunk := part.read(_CHUNK):
        budget.read(chunk.count(b"<"))
    part.seek(0)
    while chunk := part.read(_CHUNK):
        parser.Parse(chunk, False)
        if len(elements.path) > DEEPEST:
            raise DamageError(Message("part-nested-deep", limit=DEEPEST))
        fed += len(chunk)
        if fed - parser.CurrentByteIndex > _LONGEST_TAG:
            raise DamageError(Message("part-long-tag", limit=_LONGEST_TAG))
    parser.Parse(b"", True)


def _refuse_document_type(*_: object) -> None:
    raise DamageError(Message("part-with-document-type"))
