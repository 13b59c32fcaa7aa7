"""The encoding that a file of XML names, where the parser of the standard library cannot read it by itself."""

from __future__ import annotations

import codecs
import re
from typing import IO, Any, Final, cast

from logframe.errors import LoadError
from logframe.messages import Code, Message
from logframe.places import Place

_NAMED: Final = re.compile(rb"(?:\xef\xbb\xbf)?<\?xml\s[^>]*?encoding\s*=\s*[\"']([\w.:-]{1,40})[\"']")
_HEAD: Final = 200
_OWN: Final = frozenset(("utf-8", "utf-16", "iso8859-1", "ascii"))
_ALL: Final = bytes(range(256))


def as_parsed(stream: IO[bytes], place: Place) -> tuple[IO[bytes], str | None]:
    """Return a stream that the parser reads, and the encoding to tell it: None where the file says it right.

    A file in an encoding of several bytes a sign is made UTF-8. Raises LoadError for an encoding that is not known.
    """
    head = stream.read(_HEAD)
    stream.seek(0)
    named = _NAMED.match(head)
    if named is None:
        return stream, None
    name = named[1].decode()
    try:
        if codecs.lookup(name).name in _OWN or len(_ALL.decode(name, "replace")) == len(_ALL):
            return stream, None
    except LookupError as problem:
        message = Message("iati-encoding-unknown", encoding=Code.of(name))
        raise LoadError(Message("iati-not-valid-xml", problem=message), place=place) from problem
    recoded: Any = codecs.EncodedFile(cast(Any, stream), "utf-8", name, "replace")
    return cast(IO[bytes], recoded), "utf-8"
