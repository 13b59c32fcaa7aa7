"""Words as WordprocessingML: runs, paragraphs, fields and links, any text as it stands."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from typing import Final

from markupsafe import Markup, escape

# What XML 1.0 cannot hold.
_UNHELD: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_BREAKS: Final = re.compile("(\r\n|[\n\r\t])")
_BREAK: Final = Markup("<w:br/>")
_TAB: Final = Markup("<w:tab/>")


def held(text: str) -> str:
    """Return a text that XML can hold: a control character is shown by its picture (␛), half of a character by �."""
    return _UNHELD.sub(lambda sign: chr(0x2400 + ord(sign[0])) if sign[0] < " " else "\ufffd", text)


def run(text: str, style: str = "", *, form: str = "") -> Markup:
    """Return a run of a text in a character style; `form` is what else its properties hold, such as bold type."""
    content = Markup("").join(_pieces(text))
    if not style and not form:
        return Markup("<w:r>") + content + Markup("</w:r>")
    named = Markup('<w:rStyle w:val="{}"/>').format(style) if style else Markup("")
    return Markup("<w:r><w:rPr>{}{}</w:rPr>{}</w:r>").format(named, Markup(form), content)


def _pieces(text: str) -> Iterable[Markup]:
    for part in _BREAKS.split(held(text)) if _BREAKS.search(text) else (held(text),):
        if part == "\t":
            yield _TAB
        elif part in ("\n", "\r", "\r\n"):
            yield _BREAK
        elif part:
            yield Markup('<w:t xml:space="preserve">') + escape(part) + Markup("</w:t>")


def paragraph(content: Markup, style: str = "", *, layout: str = "") -> Markup:
    """Return a paragraph of runs in a style; `layout` is what else its properties hold, in the schema's order."""
    named = Markup('<w:pStyle w:val="{}"/>').format(style) if style else Markup("")
    return Markup("<w:p><w:pPr>{}{}</w:pPr>{}</w:p>").format(named, Markup(layout), content)


def field(instruction: str, shown: Markup, *, dirty: bool = False) -> Markup:
    """Return a field that the program fills in, and what it shows until then."""
    begun = field_begin(instruction, dirty=dirty)
    return begun + shown + field_end()


def field_begin(instruction: str, *, dirty: bool = False) -> Markup:
    """Return the beginning of a field; a dirty one is filled in as soon as the file is opened."""
    mark = Markup(' w:dirty="true"' if dirty else "")
    return Markup(
        '<w:r><w:fldChar w:fldCharType="begin"{}/></w:r><w:r><w:instrText xml:space="preserve"> {} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    ).format(mark, instruction)


def field_end() -> Markup:
    """Return the end of a field."""
    return Markup('<w:r><w:fldChar w:fldCharType="end"/></w:r>')


def link(anchor: str, content: Markup) -> Markup:
    """Return a link to a bookmark."""
    return Markup('<w:hyperlink w:anchor="{}" w:history="1">{}</w:hyperlink>').format(anchor, content)


def bookmarked(number: int, name: str, content: Markup) -> Markup:
    """Return runs with a bookmark round them."""
    return Markup('<w:bookmarkStart w:id="{0}" w:name="{1}"/>{2}<w:bookmarkEnd w:id="{0}"/>').format(
        number, name, content
    )


def short_name(*parts: str) -> str:
    """Return a name of at most 40 letters and digits, as Word takes it, for any texts."""
    return "s" + hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:24]
