"""The lines of elements in files of more lines than lxml counts: taken from the tags themselves, in their order."""

from __future__ import annotations

import mmap
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

# The elements that a diagnostic may name by its line.
COUNTED: Final = ("iati-activity", "result", "indicator", "baseline", "period", "target", "actual")
_LINES_LXML_COUNTS: Final = 65_535
# A tag ends where no quote is open; what looks like one in a comment or in marked text is none. The signs that come
# first in any of them are asked for at once, and nothing is tried twice, since the whole file is gone through.
_TAGS: Final = re.compile(
    rb"<(?=[!?" + "".join(sorted({name[0] for name in COUNTED})).encode() + rb"])"
    rb"(?:(?:(iati-activity)|" + "|".join(COUNTED[1:]).encode() + rb")(?=[\s/>])"
    rb"[^<>\"']*+(?:\"[^\"]*+\"[^<>\"']*+|'[^']*+'[^<>\"']*+)*+>"
    rb"|(!--.*?(?:-->|\Z)|!\[CDATA\[.*?(?:\]\]>|\Z)|\?.*?(?:\?>|\Z)))",
    re.DOTALL,
)
_KEPT_MAPPED: Final = 1 << 22
_BEGINS_ACTIVITY: Final = 1
_IS_NO_TAG: Final = 2


def lines_of_activities(stream: Any) -> Iterator[Sequence[int]]:
    """Give, for each activity of a file, the lines where the tags of its counted elements end.

    The sequences are empty where lxml counts right: in files that are short enough, and in the beginning of others.
    """
    # Found out at once: it moves the stream, which is read further between one activity and the next.
    return _from_tags(stream.fileno()) if _is_long(stream) else iter(())


def _from_tags(handle: int) -> Iterator[Sequence[int]]:
    line, before, dropped, begun = 1, 0, 0, False
    lines: list[int] = []
    with mmap.mmap(handle, 0, access=mmap.ACCESS_READ) as whole:
        for tag in _TAGS.finditer(whole):
            end = tag.end()
            line += whole[before:end].count(b"\n")
            before = end
            kind = tag.lastindex
            if kind == _BEGINS_ACTIVITY:
                if begun:
                    yield lines if lines[-1] >= _LINES_LXML_COUNTS else ()
                begun, lines = True, []
                if end - dropped > _KEPT_MAPPED and hasattr(whole, "madvise"):
                    # What is behind is not read again: let go of it, so that a large file takes no more memory.
                    dropped = end - end % mmap.PAGESIZE
                    whole.madvise(mmap.MADV_DONTNEED, 0, dropped)
            if kind != _IS_NO_TAG:
                lines.append(line)
    if begun:
        yield lines


def lines_by_element(activity: Any, lines: Sequence[int]) -> Mapping[Any, int]:
    """Return the line of every counted element of an activity; nothing if they are not those of the tags."""
    if not lines:
        return {}
    elements = list(activity.iter(*COUNTED))
    return dict(zip(elements, lines, strict=True)) if len(elements) == len(lines) else {}


def _is_long(stream: Any) -> bool:
    """Return whether a file has more lines than lxml counts; the stream is at its beginning again."""
    count = 1
    while count < _LINES_LXML_COUNTS and (chunk := stream.read(1 << 20)):
        count += chunk.count(b"\n")
    stream.seek(0)
    return count >= _LINES_LXML_COUNTS
