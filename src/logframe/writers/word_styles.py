"""The styles of a Word file: our own, and those of an office's file with ours for what it lacks."""

from __future__ import annotations

from typing import Any

from logframe.writers.environments import template_text


def own_styles(library: Any, document: Any) -> dict[str, str]:
    """Give a document our styles alone, and return their ids by their names in small letters."""
    document.part.styles.element[:] = list(_parsed(library, "word_styles.xml"))
    document.part.numbering_part.element[:] = list(_parsed(library, "word_numbering.xml"))
    return {style.name.lower(): style.style_id for style in document.styles}


def lent_styles(library: Any, document: Any) -> dict[str, str]:
    """Give a document those of our styles that it lacks, and return the ids of all by our names in small letters."""
    named = library.oxml.ns.qn
    styles = document.part.styles.element
    there = {_name(named, style).lower(): style for style in styles.iter(named("w:style"))}
    taken = {style.get(named("w:styleId")) for style in there.values()}
    ids: dict[str, str] = {}
    by_name: dict[str, str] = {}
    added = []
    for style in _parsed(library, "word_styles.xml").iter(named("w:style")):
        name, own = _name(named, style).lower(), style.get(named("w:styleId"))
        similar = there.get(name)
        if similar is not None and similar.get(named("w:type")) == style.get(named("w:type")):
            ids[own] = by_name[name] = similar.get(named("w:styleId"))
            continue
        if similar is not None:
            style.find(named("w:name")).set(named("w:val"), f"Review {name}")
        ids[own] = by_name[name] = f"Review{own}" if own in taken else own
        style.attrib.pop(named("w:default"), None)
        added.append((own, style))
    for own, style in added:
        style.set(named("w:styleId"), ids[own])
        for kind in ("w:basedOn", "w:next"):
            for node in style.iter(named(kind)):
                node.set(named("w:val"), ids[node.get(named("w:val"))])
        styles.append(style)
    _number(library, document, {own: ids[own] for own, _ in added})
    return by_name


def _number(library: Any, document: Any, added: dict[str, str]) -> None:
    """Add the numbering of styles that were added."""
    named = library.oxml.ns.qn
    ours = _parsed(library, "word_numbering.xml")
    for node in list(ours.iter(named("w:pStyle"))):
        if node.get(named("w:val")) in added:
            node.set(named("w:val"), added[node.get(named("w:val"))])
        else:
            node.getparent().remove(node)
    numbering = _numbering_of(library, document)
    numbering[:0] = ours.findall(named("w:abstractNum"))
    last = numbering.findall(named("w:num"))
    at = len(numbering) if not last else numbering.index(last[-1]) + 1
    numbering[at:at] = ours.findall(named("w:num"))


def _numbering_of(library: Any, document: Any) -> Any:
    part = document.part
    kinds = library.opc.constants
    for relation in part.rels.values():
        if relation.reltype == kinds.RELATIONSHIP_TYPE.NUMBERING:
            return relation.target_part.element
    element = _parsed(library, "word_numbering.xml")
    element[:] = []
    made = library.parts.numbering.NumberingPart(
        part.package.next_partname("/word/numbering%d.xml"), kinds.CONTENT_TYPE.WML_NUMBERING, element, part.package
    )
    part.relate_to(made, kinds.RELATIONSHIP_TYPE.NUMBERING)
    return made.element


def _name(named: Any, style: Any) -> str:
    return str(style.find(named("w:name")).get(named("w:val")))


def _parsed(library: Any, name: str) -> Any:
    return library.oxml.parse_xml(template_text(name))
