"""Writing documents: the format by the file's ending, beside the old file first and then in its place."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final, TypeAlias

import attrs

from logframe.errors import WriteError
from logframe.language.rendering import speaking, words_of
from logframe.messages import Message
from logframe.places import Place
from logframe.reviews.programme_reviews import ProgrammeReview
from logframe.reviews.reviewing import Review
from logframe.saving import encoded, write_together
from logframe.spoken_language import in_language, spoken

Reviewed: TypeAlias = Review | ProgrammeReview


@attrs.frozen
class Document:
    """A document as text, and the pictures that stand in a folder beside it."""

    text: str
    folder: str = ""
    pictures: Mapping[str, str] = attrs.field(factory=dict)


def _markdown(reviews: Sequence[Reviewed], file: Path) -> Document:
    from logframe.writers.markdown import Pictures, render_markdown

    pictures = Pictures(f"{file.stem}_files")
    return Document(render_markdown(reviews, pictures), pictures.folder, pictures.drawn)


def _html(reviews: Sequence[Reviewed], _: Path) -> Document:
    from logframe.writers.html import render_html

    return Document(render_html(reviews))


def _json(reviews: Sequence[Reviewed], _: Path) -> Document:
    from logframe.writers.review_json import render_json

    return Document(render_json(reviews))


Render: TypeAlias = Callable[[Sequence[Reviewed], Path], Document]

_RENDER: Final[dict[str, Render]] = {
    ".md": _markdown,
    ".html": _html,
    ".htm": _html,
    ".json": _json,
}


def write(review: Reviewed | Sequence[Reviewed], path: str | os.PathLike[str], *, language: str | None = None) -> Path:
    """Write reviews of projects or programmes as one document: .md, .html or .json (data), by the ending.

    `language` is that of its words: en, sv, fr, es or ru; data stays English.

    The charts of Markdown stand in a folder beside it, named after it: programme_files for programme.md. All
    are written beside and then renamed, so that a document is never half written. Returns its path.
    Raises WriteError for an unknown ending and where nothing can be written.
    """
    reviews = [review] if isinstance(review, (Review, ProgrammeReview)) else list(review)
    with in_language(language):
        return write_all(reviews, [path])[0]


def write_all(reviews: Sequence[Reviewed], paths: Sequence[str | os.PathLike[str]]) -> list[Path]:
    """Write reviews as a document at each path, as `write` does, all of them or none."""
    contents: dict[Path, bytes] = {}
    folders: list[Path] = []
    for file in map(Path, paths):
        with _speaking_in(file):
            document = render_as(file)(reviews, file)
        folder = file.parent / document.folder
        texts = {file: document.text, **{folder / name: picture for name, picture in document.pictures.items()}}
        contents |= {place: encoded(text, place) for place, text in texts.items()}
        folders += [folder] if document.pictures else []
    write_together(contents, folders)
    return list(map(Path, paths))


def as_text(reviews: Sequence[Reviewed], form: str) -> str:
    """Return the text of a document in a format, md, html or json; Markdown is without pictures."""
    if form == "md":
        from logframe.writers.markdown import render_markdown

        return render_markdown(reviews).rstrip("\n")
    file = Path(f"review.{form}")
    with _speaking_in(file):
        return render_as(file)(reviews, file).text.rstrip("\n")


def _speaking_in(file: Path) -> contextlib.AbstractContextManager[None]:
    """Return the words for a document: those of the language that is spoken, for data those of English."""
    return speaking(words_of("en" if file.suffix.lower() == ".json" else spoken()))


def render_as(file: Path) -> Render:
    """Choose what renders a document by the ending of its name.

    Raises WriteError if no document has that ending.
    """
    render = _RENDER.get(file.suffix.lower())
    if render is None:
        raise WriteError(
            Message("no-document-with-ending", ending=file.suffix),
            place=Place(str(file)),
        )
    return render
