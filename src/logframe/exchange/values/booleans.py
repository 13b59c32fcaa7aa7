"""Whether a text says that there is no figure, or yes or no."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

from logframe.exchange.values import vocabulary as words
from logframe.exchange.values.tokens import Token, key_of, tokens_of

_LONGEST = 300
_MARKS = frozenset("()[]. ,;:*-–")
_SEE = re.compile(r"(?:see|voir|ver|siehe|se|см\.?)\s", re.IGNORECASE)
_BRACKETED = re.compile(r"\([^()]*\)?")
_ANSWER = re.compile(r"\s*(yes|no|oui|non|sí|sim|não|ja|nein|nej|да|нет)\s*(?:[,;:(–—]|\.\s|\s-\s)", re.IGNORECASE)
_BUT = re.compile(
    r"\b(?:but|part|partly|partially|only|except|mais|part\w*|seulement|pero|parcial\w*|solo|mas|aber|teil\w*|nur|men|delvis"
    r"|endast|но|частично|только)\b",
    re.IGNORECASE,
)
_FIRST_WORD = re.compile(r"\s*([^\W\d_]++)(?![^\x00-\x7f])")


_BOXED = re.compile(r"\s*[☐□☒☑][^☐□☒☑]*[^\W\d_]")
_BOXES = re.compile(r"([☐□☒☑])([^☐□☒☑]*)")


@functools.lru_cache(maxsize=8192)
def is_nothing(text: str) -> bool:
    """Return whether a text says that there is no figure: "tbc", "n/a", "-", "To be determined (survey in May)"."""
    if len(text) > _LONGEST or not _may_be_nothing(text):
        return False
    if words.NOTHINGS.whole(text.strip()) is not None:
        return True
    tokens = tokens_of(text)
    inner = [token for token in tokens if token.key not in _MARKS] if tokens else []
    return bool(inner) and _is_only_nothing(tokens)


def _may_be_nothing(text: str) -> bool:
    """Return whether the first word may begin a phrase of nothing: most texts say something, and cost no more."""
    first = _FIRST_WORD.match(text)
    return first is None or not first[1].isascii() or key_of(first[1]) in words.NOTHINGS.starts


def _is_only_nothing(tokens: Sequence[Token]) -> bool:
    """Return whether words of nothing begin a text, and no figure follows them but in brackets."""
    index = 0
    while index < len(tokens) and tokens[index].key in _MARKS:
        index += 1
    phrase = words.NOTHINGS.at(tokens, index)
    if phrase is None:
        return False
    index = phrase[1]
    short = len(tokens[index - 1].text) < 3 and phrase[1] - index <= 1
    depth = 0
    alone = True
    for token in tokens[index:]:
        depth += (token.key in "([") - (token.key in ")]") if token.kind == "sign" else 0
        if depth <= 0 and token.kind == "number" and not _is_year(token):
            return False
        alone = alone and (depth > 0 or token.key in _MARKS)
    # "No target yet" says so; "none of the women", "x rays" and "so far" say something else.
    starts = phrase[1] - _first(tokens)
    return alone or (starts >= 2 and not short) or tokens[index - 1].key in ("tbd", "tbc", "tba", "pending")


def _first(tokens: Sequence[Token]) -> int:
    return next((index for index, token in enumerate(tokens) if token.key not in _MARKS), 0)


def _is_year(token: Token) -> bool:
    return token.text.isdigit() and len(token.text) == 4 and token.text[:2] in ("19", "20")


def is_elsewhere(text: str) -> bool:
    """Return whether a text in the place of a figure says where that stands: "See baseline study"."""
    return _SEE.match(text) is not None and not any(map(str.isdigit, text))


def is_under_way(text: str) -> bool:
    """Return whether a text says that something is being done and gives no figure: "In progress (tender in May)"."""
    outside = _BRACKETED.sub(" ", text).strip(" .!*")
    phrase = words.UNDER_WAY.whole(re.split(r"[,;:–]|\s-\s", outside, maxsplit=1)[0].strip())
    return phrase is not None and not any(map(str.isdigit, outside))


def read_boolean(text: str) -> bool | None:
    """Return whether a text says yes, reached or done, or the opposite; None where it says neither."""
    boxes = _BOXES.findall(text) if _BOXED.match(text) else []
    ticked = [word for box, word in boxes if box not in "☐□"]
    if boxes:
        return words.YES.whole(ticked[0].strip()) if len(ticked) == 1 else None  # "☒ Yes ☐ No"
    answer = words.YES.whole(text.strip().rstrip(".!"))
    if answer is None and (led := _ANSWER.match(text)) is not None and _BUT.search(text, led.end()) is None:
        return words.YES.whole(led[1])  # "Yes – adopted 12 March 2023"
    return answer
