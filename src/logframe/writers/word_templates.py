"""An office's own Word file: one with fields is a form to fill, one without any lends its styles."""

from __future__ import annotations

import io
import os
import re
import zipfile
from collections.abc import Iterator, Sequence
from typing import Any, Final

import attrs

from logframe.errors import WriteError, broken_installation
from logframe.exchange.extras import to_write
from logframe.messages import Message
from logframe.opening import read_bytes
from logframe.places import Place
from logframe.reviews.programme_blocks import Reviewed
from logframe.writers.forms import FORM_ERRORS, FormEnvironment
from logframe.writers.review_json import review_data
from logframe.writers.word_archives import DAMAGES, dated, unpacked
from logframe.writers.word_text import held

_TEMPLATE: Final = b"wordprocessingml.template.main+xml"
_DOCUMENT: Final = b"wordprocessingml.document.main+xml"
_TYPES: Final = "[Content_Types].xml"
_WORDS: Final = re.compile(r"word/(document|header\d*|footer\d*|footnotes)\.xml")
_FIELD: Final = re.compile(r"\{\{|\{%")


@attrs.frozen
class Template:
    """A file that lends its styles, or is filled."""

    file: str
    data: bytes
    is_form: bool


def read_template(path: str | os.PathLike[str]) -> Template:
    """Return an office's own Word document or template.

    Raises LoadError where it cannot be read, WriteError where it is no Word file.
    """
    place = Place(os.fspath(path))
    data = read_bytes(path)
    try:
        parts = dict(unpacked(data))
        parts[_TYPES] = parts[_TYPES].replace(_TEMPLATE, _DOCUMENT)
        texts = [content.decode("utf-8") for name, content in parts.items() if _WORDS.fullmatch(name)]
        if not texts:
            raise ValueError
    except DAMAGES as problem:
        raise WriteError(Message("template-is-no-word-file"), place=place) from problem
    is_form = any(_FIELD.search(re.sub(r"<[^>]*>", "", text)) for text in texts)
    return Template(os.fspath(path), dated(parts), is_form)


def fill_form(template: Template, reviews: Sequence[Reviewed]) -> bytes:
    """Fill a form with the data of reviews, as their JSON has it: those of a single one by their own names.

    Raises WriteError for a field that does not exist, and for one that reaches for more than the data.
    """
    library = to_write("Word form", template.file)
    data: list[Any] = [_held(review_data(review)) for review in reviews]
    fields = {**(data[0] if len(data) == 1 else {}), "reviews": data}
    written = io.BytesIO()
    try:
        form = library.DocxTemplate(io.BytesIO(template.data))
        form.render(fields, FormEnvironment(), autoescape=True)
        form.save(written)
    except (*FORM_ERRORS, *DAMAGES) as problem:
        if broken := broken_installation(problem):
            raise broken from problem
        reason = next(iter(str(problem).splitlines()), "") or type(problem).__name__
        raise WriteError(Message("form-not-filled", reason=reason[:200]), place=Place(template.file)) from problem
    with zipfile.ZipFile(written) as archive:
        return dated(dict(_entries(archive)))


def _entries(archive: zipfile.ZipFile) -> Iterator[tuple[str, bytes]]:
    for name in archive.namelist():
        yield name, archive.read(name)


def _held(data: Any) -> Any:
    """Return data with texts that XML can hold."""
    if isinstance(data, str):
        return held(data)
    if isinstance(data, dict):
        return {name: _held(value) for name, value in data.items()}
    return [_held(value) for value in data] if isinstance(data, (list, tuple)) else data
