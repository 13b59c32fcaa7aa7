"""Writing documents: the format by the file's ending, beside the old file first and then in its place."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, TypeAlias

from logframe.errors import WriteError
from logframe.places import Place
from logframe.reviews.programme_reviews import ProgrammeReview
from logframe.reviews.reviewing import Review

Reviewed: TypeAlias = Review | ProgrammeReview


def _markdown(reviews: Sequence[Reviewed]) -> str:
    from logframe.writers.markdown import render_markdown

    return render_markdown(reviews)


def _html(reviews: Sequence[Reviewed]) -> str:
    from logframe.writers.html import render_html

    return render_html(reviews)


def _json(reviews: Sequence[Reviewed]) -> str:
    from logframe.writers.review_json import render_json

    return render_json(reviews)


_RENDER: Final[dict[str, Callable[[Sequence[Reviewed]], str]]] = {
    ".md": _markdown,
    ".html": _html,
    ".htm": _html,
    ".json": _json,
}


def write(review: Reviewed | Sequence[Reviewed], path: str | os.PathLike[str]) -> Path:
    """Write reviews of projects or programmes as one document: .md, .html or .json (data), by the ending.

    The file is written beside and then renamed, so that a document is never half written. Gives its path.
    Raises WriteError for an unknown ending and where nothing can be written.
    """
    reviews = [review] if isinstance(review, (Review, ProgrammeReview)) else list(review)
    file = Path(path)
    return write_text(render_as(file)(reviews), file)


def render_as(file: Path) -> Callable[[Sequence[Reviewed]], str]:
    """Choose what renders a document by the ending of its name.

    Raises WriteError if no document has that ending.
    """
    render = _RENDER.get(file.suffix.lower())
    if render is None:
        raise WriteError(
            f"cannot write a review as {file.suffix or 'a file without an ending'}",
            do="name a file that ends in .md, .html or .json",
            place=Place(str(file)),
        )
    return render


def write_text(text: str, file: Path) -> Path:
    """Write a text beside its place and rename it there, so that a failure leaves what was before."""
    beside = None
    try:
        handle, beside = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.", suffix=".part")
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as out:
            out.write(text)
        os.chmod(beside, _usual_mode(file))
        os.replace(beside, file)
    except OSError as problem:
        if beside is not None and os.path.exists(beside):
            os.unlink(beside)
        reason = problem.strerror or str(problem)
        raise WriteError(f"cannot write: {reason}", do="choose another place", place=Place(str(file))) from problem
    return file


def _usual_mode(file: Path) -> int:
    """Keep the rights of the file that is replaced; a new one gets what the process usually gives."""
    if file.exists():
        return file.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
