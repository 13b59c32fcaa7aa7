"""What the standard leaves open, and how it is read here: explicit, told in every project, and settable."""

from __future__ import annotations

from typing import Final, Literal

import attrs

from logframe.errors import DeclarationError
from logframe.messages import Code, Message, word
from logframe.terms import Accumulation

ACCUMULATION: Final = ("evidence", "increments", "running-total", "snapshot")
ASCENDING: Final = ("evidence", "declared", "standard", "targets")
DIMENSIONS: Final = ("sum", "apart")


@attrs.frozen
class IatiPolicy:
    """How an IATI file is read where the standard says nothing.

    `accumulates`: how figures of several periods go together; "evidence" takes what each indicator's own figures
    show, None leaves it undeclared. `ascending`: "evidence" uses the flag only where baseline and target do not show
    the direction, and only where words and figures do not speak against it; "declared" takes it
    as given and nothing where it is not; "standard" takes the standard's default, a rise, where it is not given;
    "targets" takes the direction from baseline and target instead. `dimensions`: "sum" adds up the parts of one
    dimension where no total is given, "apart" makes every part an indicator of its own, with its own baseline and
    target.
    """

    accumulates: Accumulation | Literal["evidence"] | None = "evidence"
    ascending: Literal["evidence", "declared", "standard", "targets"] = "evidence"
    dimensions: Literal["sum", "apart"] = "sum"

    def __attrs_post_init__(self) -> None:
        """Refuse words that are none of these."""
        for name, value, allowed in (
            ("accumulates", self.accumulates, (*ACCUMULATION, None)),
            ("ascending", self.ascending, ASCENDING),
            ("dimensions", self.dimensions, DIMENSIONS),
        ):
            if value not in allowed:
                raise DeclarationError(
                    Message(
                        "iati-policy-unknown", policy=Code(name), value=Code.of(value), values=tuple(map(Code, allowed))
                    )
                )

    def messages(self) -> tuple[Message, ...]:
        """Return how the file was read."""
        accumulates = Code("evidence") if self.accumulates == "evidence" else word(self.accumulates, "accumulation")
        return (
            Message("iati-limit-accumulation", accumulates=accumulates),
            Message("iati-limit-direction", policy=Code(self.ascending)),
            Message("iati-limit-dimensions", policy=Code(self.dimensions)),
            Message("iati-limit-not-in-standard"),
        )
