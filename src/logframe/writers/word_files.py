"""A Word file: its styles and relations to what stands beside the text, and its bytes, the same for the same input."""

from __future__ import annotations

import datetime
import io
import zipfile
from collections.abc import Mapping
from importlib.resources import files
from typing import Any, Final

import attrs
from markupsafe import Markup

from logframe.language.rendering import language
from logframe.writers.catalogue_words import say
from logframe.writers.word_fields import MARK
from logframe.writers.word_text import held

_NAMESPACES: Final = " ".join(
    f'xmlns:{prefix}="http://schemas.openxmlformats.org/{name}"'
    for prefix, name in {
        "w": "wordprocessingml/2006/main",
        "r": "officeDocument/2006/relationships",
        "wp": "drawingml/2006/wordprocessingDrawing",
        "a": "drawingml/2006/main",
        "pic": "drawingml/2006/picture",
    }.items()
)
_LINKED: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
_THUMBNAIL: Final = "thumbnail"
_EARLIEST: Final = (1980, 1, 1, 0, 0, 0)
_LONGEST: Final = 255
"""The longest that Word takes for a property."""


@attrs.define
class WordFile:
    """A file that is being written with python-docx."""

    library: Any
    document: Any
    styles: Mapping[str, str]

    @classmethod
    def new(cls, library: Any) -> WordFile:
        """Begin a file with our own styles."""
        document = library.Document()
        styles = document.part.styles.element
        numbering = document.part.numbering_part.element
        for element, name in ((styles, "word_styles.xml"), (numbering, "word_numbering.xml")):
            element[:] = list(_template(library, name))
        return cls(library, document, _by_name(document))

    def picture(self, png: bytes) -> str:
        """Take a picture into the file, and return the id by which the text refers to it."""
        relation, _ = self.document.part.get_or_add_image(io.BytesIO(png))
        return str(relation)

    def address(self, url: str) -> str:
        """Note an address outside of the file, and return the id by which the text refers to it."""
        return str(self.document.part.relate_to(url, _LINKED, is_external=True))

    def header(self, content: Markup) -> str:
        """Take a header into the file, and return its id."""
        part, relation = self.document.part.add_header_part()
        part.element[:] = list(self._parsed(content))
        return str(relation)

    def footer(self, content: Markup) -> str:
        """Take a footer into the file, and return its id."""
        part, relation = self.document.part.add_footer_part()
        part.element[:] = list(self._parsed(content))
        return str(relation)

    def saved(self, body: Markup, title: str, on: datetime.date | None) -> bytes:
        """Return the bytes of the file with a text, a title and the date of its figures."""
        self.document.element.body[:] = list(self._parsed(body))
        self._describe(title, on)
        written = io.BytesIO()
        self.document.save(written)
        return _dated(written)

    def _parsed(self, content: Markup) -> Any:
        return self.library.oxml.parse_xml(f"<w:body {_NAMESPACES}>{content}</w:body>")

    def _describe(self, title: str, on: datetime.date | None) -> None:
        date = datetime.datetime(*_EARLIEST) if on is None else datetime.datetime.combine(on, datetime.time())
        properties = self.document.core_properties
        properties.title = held(title)[:_LONGEST]
        properties.subject = "" if on is None else say("figures-as-of", on=on)
        properties.keywords = MARK
        properties.language = language()
        properties.author = properties.comments = properties.last_modified_by = ""
        properties.created = properties.modified = date
        named = self.library.oxml.ns.qn
        for element in self.document.part.styles.element.iter(named("w:lang")):
            element.set(named("w:val"), language())
        relations = self.document.part.package.rels
        for id in [id for id, relation in relations.items() if relation.reltype.endswith(_THUMBNAIL)]:
            del relations[id]


def _template(library: Any, name: str) -> Any:
    return library.oxml.parse_xml(files("logframe.writers").joinpath(f"templates/{name}").read_bytes())


def _by_name(document: Any) -> dict[str, str]:
    """Return the ids of styles by their names in small letters: the names are the same in every language of Word."""
    return {style.name.lower(): style.style_id for style in document.styles}


def _dated(written: io.BytesIO) -> bytes:
    """Return a zip file again without the time at which it was written."""
    dated = io.BytesIO()
    with zipfile.ZipFile(written) as old, zipfile.ZipFile(dated, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, _EARLIEST)
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, old.read(name))
    return dated.getvalue()
