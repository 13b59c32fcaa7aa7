"""The review as PDF: one fixed template of typst lays out the data, no text of a project is ever its source."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping, Sequence
from functools import reduce
from typing import Any, Final

from logframe.exchange.extras import to_write
from logframe.language.rendering import language
from logframe.reviews.annexes import with_annexes, without_annexes
from logframe.reviews.blocks import on_paper
from logframe.reviews.programme_blocks import Reviewed, documents, id_of, projects_in
from logframe.saving import encoded
from logframe.writers.catalogue_words import say
from logframe.writers.environments import template_text
from logframe.writers.pdf_blocks import Written, seen

_PAGE, _PAGES = "\ue000", "\ue001"

_LACKING: Final = re.compile(r'the text `"((?:[^"\\]|\\.)+)"` could not be displayed')
_ESCAPED: Final = re.compile(r"\\u\{([0-9a-f]+)\}|\\(.)")
_BLANKS: Final = {"t": "\t", "n": "\n", "r": "\r"}
_MOST_TRIES: Final = 5


def render_pdf(reviews: Sequence[Reviewed], file: str | os.PathLike[str], *, full: bool) -> bytes:
    """Write reviews as one PDF, `full` with its annexes; the same reviews give the same bytes.

    The fonts of typst set it, the same everywhere; where they lack signs, those of the machine beside them, and where
    these lack them too, their codes stand in their place.
    Raises WriteError where typst is not installed, and for half of a character.
    """
    typst = to_write("PDF", file)
    shown = _data(reviews, full=full)
    data = json.dumps(shown, ensure_ascii=False)
    encoded(data, file)
    for machine_fonts in (False, *[True] * _MOST_TRIES):
        try:
            return _compiled(typst, data, ignore_system_fonts=not machine_fonts, pdf_standards=["ua-1"])
        except typst.TypstError as problem:
            if machine_fonts:
                codes = dict(map(_code, _LACKING.findall(problem.diagnostic)))
                shown = _replaced(shown, codes)
                data = json.dumps(shown, ensure_ascii=False)
    return _compiled(typst, data)


def _compiled(typst: Any, data: str, **options: object) -> bytes:
    files = {"main": template_text("review.typ").encode("utf-8"), "data.json": data.encode("utf-8")}
    return bytes(typst.compile(files, format="pdf", timestamp=0, **options))


def _code(sign: str) -> tuple[str, str]:
    """Return a sign that typst names in an error, as it stands in the data, and its codes; a blank is one space."""
    plain = _ESCAPED.sub(lambda part: chr(int(part[1], 16)) if part[1] else _BLANKS.get(part[2], part[2]), sign)
    return plain, "".join(f"[U+{ord(character):04X}]" for character in plain) if plain.strip() else " "


def _replaced(shown: Any, codes: Mapping[str, str]) -> Any:
    """Return data with some signs of its texts replaced; its keys are ours."""
    if isinstance(shown, str):
        return reduce(lambda text, code: text.replace(*code), codes.items(), shown)
    if isinstance(shown, Mapping):
        return {key: _replaced(part, codes) for key, part in shown.items()}
    return [_replaced(part, codes) for part in shown] if isinstance(shown, (list, tuple)) else shown


def _data(reviews: Sequence[Reviewed], *, full: bool) -> dict[str, Any]:
    changed = with_annexes if full else without_annexes
    made = [changed(on_paper(document)) for document in documents(reviews)]
    written = Written(made, has_contents=full or len(made) > 1)
    days = [own.on for review in reviews for own in projects_in(review)]
    day = max(days, default=None)
    content = written.data()
    titles = [document["title"] for document in content]
    title = titles[0] if len(titles) == 1 else say("title-of-page", ids=tuple(map(id_of, reviews)))
    return {
        "language": language(),
        "title": seen(title),
        "date": None if day is None else [day.year, day.month, day.day],
        "day": "" if day is None else seen(say("figures-as-of", on=day)),
        "page": _page(),
        "documents": content,
    }


def _page() -> list[str]:
    """Return what stands below a page: texts, and the marks of its number and of how many there are."""
    words = say("page-of-pages", page=_PAGE, pages=_PAGES)
    for mark, name in ((_PAGE, "page"), (_PAGES, "pages")):
        words = words.replace(mark, f"\n{name}\n")
    return words.split("\n")
