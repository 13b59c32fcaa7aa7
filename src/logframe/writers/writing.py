"""Writing documents: the format by the file's ending, beside the old file first and then in its place."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, TypeAlias

import attrs

from logframe.collecting import uncollected
from logframe.errors import WriteError
from logframe.language.rendering import speaking, words_of
from logframe.messages import Message
from logframe.places import Place
from logframe.reviews.layouts.descriptions import Layout
from logframe.reviews.layouts.laying_out import in_dialect
from logframe.reviews.programme_blocks import Reviewed, documents
from logframe.saving import encoded, write_together
from logframe.spoken_language import in_language, spoken


@attrs.frozen
class Document:
    """A document as text or as bytes of its format, and the pictures that stand in a folder beside it."""

    content: str | bytes
    folder: str = ""
    pictures: Mapping[str, str] = attrs.field(factory=dict)


@attrs.frozen
class Options:
    """What a reader asks of a document beside its format: the file that lends its form or styles, and the annexes."""

    template: str | os.PathLike[str] | None = None
    full: bool = False


_PLAIN: Final = Options()


def _markdown(reviews: Sequence[Reviewed], file: Path, _: Options) -> Document:
    from logframe.writers.markdown import Pictures, render_markdown

    pictures = Pictures(f"{file.stem}_files")
    return Document(render_markdown(reviews, pictures), pictures.folder, pictures.drawn)


def _html(reviews: Sequence[Reviewed], file: Path, _: Options) -> Document:
    from logframe.writers.html import page_pieces

    return Document(b"".join(encoded(piece, file) for piece in page_pieces(documents(reviews))))


def _json(reviews: Sequence[Reviewed], file: Path, _: Options) -> Document:
    from logframe.writers.review_json import review_pieces

    return Document(b"".join(encoded(piece, file) for piece in review_pieces(reviews)))


def _excel(reviews: Sequence[Reviewed], file: Path, _: Options) -> Document:
    from logframe.writers.workbook.review_workbook import render_workbook

    return Document(render_workbook(reviews, file))


def _word(reviews: Sequence[Reviewed], file: Path, options: Options) -> Document:
    from logframe.writers.word import render_word

    return Document(render_word(reviews, file, options.template))


def _pdf(reviews: Sequence[Reviewed], file: Path, options: Options) -> Document:
    from logframe.writers.pdf import render_pdf

    return Document(render_pdf(reviews, file, full=options.full))


Render: TypeAlias = Callable[[Sequence[Reviewed], Path, Options], Document]

_WORD: Final = ".docx"
_RENDER: Final[dict[str, Render]] = {
    ".md": _markdown,
    ".html": _html,
    ".htm": _html,
    ".json": _json,
    ".xlsx": _excel,
    ".pdf": _pdf,
    _WORD: _word,
}


def write_reviews(
    reviews: Sequence[Reviewed],
    path: str | os.PathLike[str],
    *,
    template: str | os.PathLike[str] | None = None,
    full: bool = False,
    language: str | None = None,
    dialect: str | Layout | None = None,
) -> Path:
    """Write reviews as one document, in the format of its ending; `write` says what the options mean."""
    with in_language(language):
        return write_all(in_dialect(reviews, dialect), [path], template=template, full=full)[0]


def write_all(
    reviews: Sequence[Reviewed],
    paths: Sequence[str | os.PathLike[str]],
    *,
    template: str | os.PathLike[str] | None = None,
    full: bool = False,
) -> list[Path]:
    """Write reviews as a document at each path, as `write` does, all of them or none."""
    if template is not None and not any(_is_word(Path(path)) for path in paths):
        raise WriteError(Message("template-without-word"), place=Place(os.fspath(template)))
    contents: dict[Path, bytes] = {}
    folders: list[Path] = []
    for file in map(Path, paths):
        with _writing(file):
            document = render_as(file)(reviews, file, Options(template, full))
        folder = file.parent / document.folder
        content = document.content
        contents[file] = content if isinstance(content, bytes) else encoded(content, file)
        contents |= {folder / name: encoded(text, folder / name) for name, text in document.pictures.items()}
        folders += [folder] if document.pictures else []
    write_together(contents, folders)
    return list(map(Path, paths))


def as_text(reviews: Sequence[Reviewed], form: str) -> str:
    """Return the text of a document in a format, md, html or json; Markdown is without pictures."""
    if form == "md":
        from logframe.writers.markdown import render_markdown

        return render_markdown(reviews).rstrip("\n")
    file = Path(f"review.{form}")
    with _writing(file):
        content = render_as(file)(reviews, file, _PLAIN).content
    return (content if isinstance(content, str) else content.decode("utf-8")).rstrip("\n")


@contextlib.contextmanager
def _writing(file: Path) -> Iterator[None]:
    """Write in the words for a document: those of the language that is spoken, for data those of English."""
    with speaking(words_of("en" if file.suffix.lower() == ".json" else spoken())), uncollected():
        yield


def _is_word(file: Path) -> bool:
    return file.suffix.lower() == _WORD


def render_as(file: Path) -> Render:
    """Choose what renders a document by the ending of its name.

    Raises WriteError if no document has that ending.
    """
    render = _RENDER.get(file.suffix.lower())
    if render is None:
        raise WriteError(Message("no-document-with-ending", ending=file.suffix), place=Place(str(file)))
    return render
