"""The evaluator's fields in a Word document: content controls by tag, and what was written in an earlier version."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import attrs
from markupsafe import Markup

from logframe.errors import WriteError
from logframe.messages import Message
from logframe.opening import read_bytes, reading_output
from logframe.places import Place
from logframe.writers.word_archives import DAMAGES, unpacked
from logframe.writers.word_text import paragraph, run, short_name

MARK: Final = "logframe-review"
"""The keyword by which a file is known as a review of ours."""

_TAG: Final = "logframe:"
_LONGEST: Final = 60


@attrs.frozen
class Run:
    """A text in one form."""

    text: str
    bold: bool = False
    italic: bool = False


@attrs.frozen
class Written:
    """What an evaluator wrote in a field, and the name that the field has in Word."""

    name: str
    paragraphs: tuple[tuple[Run, ...], ...]


@attrs.define
class Fields:
    """Writes the fields of a file, with what stood in them before."""

    before: dict[str, Written]

    def field(self, kind: str, label: str, ids: tuple[str, str], styles: Mapping[str, str]) -> Iterator[Markup]:
        """Yield a field of a document's line below its label."""
        tag = f"{_TAG}{kind}:{short_name(*ids)}"
        name = f"{label}: {ids[1].partition(' ')[2]}"[:_LONGEST]
        written = self.before.pop(tag, Written(name, ()))
        yield paragraph(run(label), styles["assessment label"])
        yield _control(tag, name, written.paragraphs, styles)

    def rest(self, styles: Mapping[str, str]) -> Iterator[Markup]:
        """Yield the fields whose line is gone."""
        for tag, written in self.before.items():
            yield paragraph(run(written.name), styles["assessment label"])
            yield _control(tag, written.name, written.paragraphs, styles)
        self.before = {}


def _control(tag: str, name: str, paragraphs: tuple[tuple[Run, ...], ...], styles: Mapping[str, str]) -> Markup:
    content = Markup("").join(
        paragraph(Markup("").join(map(_run, runs)), styles["assessment"]) for runs in paragraphs or ((),)
    )
    return Markup(
        '<w:sdt><w:sdtPr><w:alias w:val="{}"/><w:tag w:val="{}"/><w:id w:val="{}"/><w:lock w:val="sdtLocked"/>'
        "</w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"
    ).format(name, tag, int(short_name(tag)[1:8], 16), content)


def _run(written: Run) -> Markup:
    return run(written.text, form=f"{'<w:b/>' * written.bold}{'<w:i/>' * written.italic}")


def fields_before(library: Any, file: Path) -> Fields:
    """Return what an evaluator wrote in the review that stands at a place.

    Raises WriteError for a file that is no review of ours, which is not written over.
    """
    if not file.exists():
        return Fields({})
    try:
        with reading_output():
            parts = dict(unpacked(read_bytes(file)))
        text = library.oxml.parse_xml(parts["word/document.xml"])
    except OSError as problem:
        raise WriteError(
            Message("cannot-write", reason=problem.strerror or str(problem)), place=Place(str(file))
        ) from problem
    except DAMAGES as problem:
        raise WriteError(Message("not-our-document"), place=Place(str(file))) from problem
    written = dict(_written(library, text))
    if not written and MARK.encode() not in parts.get("docProps/core.xml", b""):
        raise WriteError(Message("not-our-document"), place=Place(str(file)))
    return Fields({tag: field for tag, field in written.items() if field.paragraphs})


def _written(library: Any, text: Any) -> Iterator[tuple[str, Written]]:
    named = library.oxml.ns.qn
    for control in text.iter(named("w:sdt")):
        tag = _value(named, control, "w:sdtPr/w:tag")
        if tag.startswith(_TAG):
            paragraphs = [tuple(_runs(named, own)) for own in control.iter(named("w:p"))]
            while paragraphs and not any(part.text.strip() for part in paragraphs[-1]):
                paragraphs.pop()
            yield tag, Written(_value(named, control, "w:sdtPr/w:alias"), tuple(paragraphs))


def _value(named: Any, element: Any, path: str) -> str:
    node = element.find("/".join(map(named, path.split("/"))))
    return "" if node is None else str(node.get(named("w:val"), ""))


def _runs(named: Any, own: Any) -> Iterator[Run]:
    """Yield the runs of a paragraph; what was deleted while changes are followed has no text here."""
    signs = {named("w:tab"): "\t", named("w:br"): "\n", named("w:cr"): "\n", named("w:noBreakHyphen"): "\u2011"}
    for part in own.iter(named("w:r")):
        text = "".join(
            signs.get(node.tag, node.text or "") for node in part if node.tag in signs or node.tag == named("w:t")
        )
        if text:
            yield Run(text, _has(named, part, "w:b"), _has(named, part, "w:i"))


def _has(named: Any, part: Any, form: str) -> bool:
    node = part.find(f"{named('w:rPr')}/{named(form)}")
    return node is not None and node.get(named("w:val"), "1") not in ("0", "false", "off")
