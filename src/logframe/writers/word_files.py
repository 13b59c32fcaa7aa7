"""A Word file: its styles and relations to what stands beside the text, and its bytes, the same for the same input."""

from __future__ import annotations

import datetime
import io
from collections.abc import Mapping
from typing import Any, Final

import attrs
from markupsafe import Markup

from logframe.errors import WriteError
from logframe.language.rendering import language_tag
from logframe.messages import Message
from logframe.places import Place
from logframe.writers.catalogue_words import say
from logframe.writers.word_archives import DAMAGES, EARLIEST, dated, unpacked
from logframe.writers.word_fields import MARK
from logframe.writers.word_styles import lent_styles, own_styles
from logframe.writers.word_templates import Template
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
_PICTURED: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
_THUMBNAIL: Final = "thumbnail"
_LONGEST: Final = 255
"""The longest that Word takes for a property."""


@attrs.define
class WordFile:
    """A file that is being written with python-docx; `lent` are the properties of pages of an office's own file."""

    library: Any
    document: Any
    styles: Mapping[str, str]
    lent: Any = None
    _pictures: dict[bytes, str] = attrs.field(factory=dict, init=False)

    @classmethod
    def new(cls, library: Any) -> WordFile:
        """Begin a file with our own styles."""
        document = library.Document()
        return cls(library, document, own_styles(library, document))

    @classmethod
    def from_template(cls, library: Any, template: Template) -> WordFile:
        """Begin a file with the styles, pages, headers and footers of an office's own.

        Raises WriteError if the library cannot read it.
        """
        try:
            document = library.Document(io.BytesIO(template.data))
            return cls(library, document, lent_styles(library, document), document.sections[-1]._sectPr)
        except DAMAGES as problem:
            raise WriteError(Message("template-is-no-word-file"), place=Place(template.file)) from problem

    def lent_references(self) -> Markup | None:
        """Return what refers to the headers and footers of an office's file, None where it has none."""
        if self.lent is None:
            return None
        named = self.library.oxml.ns.qn
        references = [*self.lent.iter(named("w:headerReference"), named("w:footerReference"))]
        shape = Markup('<w:{} w:type="{}" r:id="{}"/>')
        shown = (
            shape.format(node.tag.rpartition("}")[2], node.get(named("w:type")), node.get(named("r:id")))
            for node in references
        )
        return Markup("").join(shown) or None

    def first_page_differs(self) -> bool:
        """Return whether the first page of a document has a header of its own, or none."""
        return self.lent_references() is None or bool(self.lent.titlePg_val)

    def picture(self, png: bytes) -> str:
        """Take a picture into the file, and return the id by which the text refers to it."""
        relation = self._pictures.get(png)
        if relation is None:
            # The library would go through all pictures for each new one.
            lent = (image.partname.idx or 0 for image in self.document.part.package.image_parts)
            number = max(lent, default=0) + len(self._pictures) + 1
            name = self.library.opc.packuri.PackURI(f"/word/media/image{number}.png")
            image = self.library.image.image.Image.from_blob(png)
            part = self.library.parts.image.ImagePart.from_image(image, name)
            relation = self._pictures[png] = str(self.document.part.relate_to(part, _PICTURED))
        return relation

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
        return dated(dict(unpacked(written.getvalue())))

    def _parsed(self, content: Markup) -> Any:
        return self.library.oxml.parse_xml(f"<w:body {_NAMESPACES}>{content}</w:body>")

    def _describe(self, title: str, on: datetime.date | None) -> None:
        date = datetime.datetime(*EARLIEST) if on is None else datetime.datetime.combine(on, datetime.time())
        properties = self.document.core_properties
        properties.title = held(title)[:_LONGEST]
        properties.subject = "" if on is None else say("figures-as-of", on=on)
        properties.keywords = MARK
        properties.language = language_tag()
        properties.author = properties.comments = properties.last_modified_by = ""
        properties.created = properties.modified = date
        named = self.library.oxml.ns.qn
        for defaults in self.document.part.styles.element.iter(named("w:docDefaults")):
            for element in defaults.iter(named("w:lang")):
                element.set(named("w:val"), language_tag())
        relations = self.document.part.package.rels
        for id in [id for id, relation in relations.items() if relation.reltype.endswith(_THUMBNAIL)]:
            del relations[id]
