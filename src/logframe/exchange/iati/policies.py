"""What the standard leaves open, and how it is read here: explicit, told in every project, and settable."""

from __future__ import annotations

from typing import Literal

import attrs

from logframe.errors import DeclarationError
from logframe.messages import Code, Message, word
from logframe.terms import Accumulation


@attrs.frozen
class IatiPolicy:
    """How an IATI file is read where the standard says nothing.

    `accumulates`: how figures of several periods go together, None for undeclared. `ascending`: "declared" takes it
    as given and nothing where it is not; "standard" takes the standard's default, a rise, where it is not given;
    "targets" takes the direction from baseline and target instead. `dimensions`: "sum" adds up the parts of one
    dimension where no total is given, "apart" shows every part by itself.
    """

    accumulates: Accumulation | None = "snapshot"
    ascending: Literal["declared", "standard", "targets"] = "declared"
    dimensions: Literal["sum", "apart"] = "sum"

    def __attrs_post_init__(self) -> None:
        """Refuse words that are none of these."""
        for name, value, allowed in (
            ("accumulates", self.accumulates, ("increments", "running-total", "snapshot", None)),
            ("ascending", self.ascending, ("declared", "standard", "targets")),
            ("dimensions", self.dimensions, ("sum", "apart")),
        ):
            if value not in allowed:
                raise DeclarationError(
                    Message(
                        "iati-policy-unknown", policy=Code(name), value=Code.of(value), values=tuple(map(Code, allowed))
                    )
                )

    def messages(self) -> tuple[Message, ...]:
        """Return how the file was read."""
        accumulates = word(self.accumulates, "accumulation")
        return (
            Message("iati-limit-accumulation", accumulates=accumulates),
            Message("iati-limit-direction", policy=Code(self.ascending)),
            Message("iati-limit-dimensions", policy=Code(self.dimensions)),
            Message("iati-limit-not-in-standard"),
        )
