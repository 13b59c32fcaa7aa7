"""The encoding that a file of XML names, where the parser of the standard library cannot read it by itself."""

from __future__ import annotations

import codecs
import re
from typing import IO, Any, Final, cast

from logframe.errors import LoadError
from logframe.messages import Code, Message
from logframe.places import Place

_DECLARATION: Final = re.compile(rb"(?:\xef\xbb\xbf)?<\?xml\s([^>]*)(>?)")
_NAMED: Final = re.compile(rb"encoding\s*=\s*[\"']([^\"']*)")
_HEAD: Final = 400
_LONGEST_NAME: Final = 40
_OWN: Final = frozenset(("utf-8", "utf-16", "iso8859-1", "ascii"))
_ALL: Final = bytes(range(256))


def as_parsed(stream: IO[bytes], place: Place) -> tuple[IO[bytes], str | None]:
    """Return a stream that the parser reads, and the encoding to tell it: None where the file says it right.

    A file in an encoding of several bytes a sign is made UTF-8. Raises LoadError for an encoding that is not known.
    """
    head = stream.read(_HEAD)
    stream.seek(0)
    declaration = _DECLARATION.match(head)
    if declaration is None:
        return stream, None
    if not declaration[2]:
        # The parser would look an encoding up by itself that stands further on.
        raise LoadError(Message("iati-not-valid-xml", problem=Message("iati-declaration-without-end")), place=place)
    named = _NAMED.search(declaration[1])
    if named is None:
        return stream, None
    name = named[1].decode("ascii", "replace")
    try:
        if codecs.lookup(name).name in _OWN or len(_ALL.decode(name, "replace")) == len(_ALL):
            return stream, None
    except (LookupError, ValueError) as problem:
        message = Message("iati-encoding-unknown", encoding=Code.of(name[:_LONGEST_NAME]))
        raise LoadError(Message("iati-not-valid-xml", problem=message), place=place) from problem
    recoded: Any = codecs.EncodedFile(cast(Any, stream), "utf-8", name, "replace")
    return cast(IO[bytes], recoded), "utf-8"
