"""XML read as a stream, each part once and never whole: small memory, whatever a part declares or nests."""

from __future__ import annotations

import abc
import re
from collections.abc import Iterable, Iterator
from typing import IO, Final
from xml.parsers import expat

from logframe.exchange.tables.cells.budgets import Budget
from logframe.messages import Message

DEEPEST: Final = 50
LONGEST_TEXT: Final = 1_000_000
_LONGEST_TAG: Final = 1_000_000
_CHUNK: Final = 1 << 16
_IN_UTF_8: Final = re.compile(rb'(?:\xef\xbb\xbf)?<(?:\?xml version="1\.0"(?: encoding="utf-8")?|[a-z])', re.IGNORECASE)


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

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        """Take the beginning of an element, the last of `path`."""

    def end(self, name: str) -> None:
        """Take the end of an element, which is no longer in `path`."""

    def unread(self, chunk: bytes) -> Iterable[bytes]:
        """Return what the parser is to read."""
        return (chunk,)

    def gathered(self) -> str:
        """Return the text gathered so far, and forget it."""
        text = "".join(self.texts)
        self.texts.clear()
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
            self.texts.append(text)


class PlainElements(Elements, abc.ABC):
    """Elements of which those that are written in the plainest way are taken by their look alone.

    So programs write nearly all cells and texts, and the parser costs several times as much. It reads all else, in
    order, and the whole of a part that is not in UTF-8 or has comments, where the look of an element may deceive.
    """

    plain: re.Pattern[bytes]
    is_plain: bool | None = None

    @abc.abstractmethod
    def is_open(self) -> bool:
        """Return whether the parser is where such an element may stand."""

    @abc.abstractmethod
    def take(self, match: re.Match[bytes]) -> int:
        """Take an element that begins with what is matched; return where it ends, 0 to leave it to the parser."""

    def unread(self, chunk: bytes) -> Iterator[bytes]:
        """Yield what the parser is to read before what follows is taken."""
        begin = 0
        if self.is_plain is None:
            head = _IN_UTF_8.match(chunk)
            self.is_plain, begin = head is not None, 0 if head is None else head.end()
        self.is_plain = self.is_plain and b"<!" not in chunk and chunk.find(b"<?", begin) < 0
        at = 0
        for match in self.plain.finditer(chunk) if self.is_plain else ():
            if at < match.start():
                yield chunk[at : match.start()]
                at = match.start()
            if self.is_open():
                at = self.take(match) or at
        yield chunk[at:]


def _chunks(part: IO[bytes]) -> Iterator[bytes]:
    """Yield a part in pieces that end with a tag, so that the parser has always handled all that it got."""
    kept = b""
    while block := part.read(_CHUNK):
        end = block.rfind(b">") + 1
        if end or len(kept) > _LONGEST_TAG:
            yield kept + block[:end]
            kept = block[end:]
        else:
            kept += block
    yield kept


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
    for chunk in _chunks(part):
        for piece in elements.unread(chunk):
            parser.Parse(piece, False)
            fed += len(piece)
        if len(elements.path) > DEEPEST:
            raise DamageError(Message("part-nested-deep", limit=DEEPEST))
        if sum(map(len, elements.texts)) > LONGEST_TEXT:
            raise DamageError(Message("part-long-text", limit=LONGEST_TEXT))
        if fed - parser.CurrentByteIndex > _LONGEST_TAG:
            raise DamageError(Message("part-long-tag", limit=_LONGEST_TAG))
    parser.Parse(b"", True)


def _refuse_document_type(*_: object) -> None:
    raise DamageError(Message("part-with-document-type"))
