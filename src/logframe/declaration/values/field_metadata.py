"""What a field of a declared class is, beside its type and converter: what it refers to, and since which version."""

from __future__ import annotations

from functools import cache
from typing import Any, Final, Literal, TypeAlias

import attrs

Reference: TypeAlias = Literal["node", "budget line", "strategy", "monitor", "source", "method", "claim"]
"""What a text names: something that the project or programme declares elsewhere, or a method of the library."""

_REFERS: Final = "refers"


def refers_to(reference: Reference) -> dict[str, Any]:
    """Return the metadata of a field that names something declared elsewhere: attrs.field(metadata=refers_to(...))."""
    return {_REFERS: reference}


@cache
def references_of(cls: type) -> dict[str, Reference]:
    """Return the keywords of a class that refer to something by name, each with what it refers to."""
    fields: tuple[attrs.Attribute[Any], ...] = attrs.fields(cls)
    return {field.alias or field.name: field.metadata[_REFERS] for field in fields if _REFERS in field.metadata}
