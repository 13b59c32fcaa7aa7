"""What the standard leaves open, and how it is read here: explicit, told in every project, and settable."""

from __future__ import annotations

from typing import Literal

import attrs

from logframe.errors import DeclarationError
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
        for name, given, allowed in (
            ("accumulates", self.accumulates, ("increments", "running-total", "snapshot", None)),
            ("ascending", self.ascending, ("declared", "standard", "targets")),
            ("dimensions", self.dimensions, ("sum", "apart")),
        ):
            if given not in allowed:
                options = ", ".join(str(one) for one in allowed)
                raise DeclarationError(f"the policy {name} is {given!r}", do=f"write one of: {options}")

    def told(self) -> tuple[str, ...]:
        """Say how the file was read."""
        gather = "nobody says how they go together" if self.accumulates is None else f"read as {self.accumulates}"
        ways = {
            "declared": "the direction is the file's own, and none where it gives none",
            "standard": "a direction that is not given is a rise, as the standard has it",
            "targets": "the direction is that from baseline to target",
        }
        parts = {
            "sum": "parts of one dimension without a total are added up",
            "apart": "parts without a total are shown one by one",
        }
        return (
            f"IATI does not say how figures of several periods go together: {gather}.",
            f"IATI's flag for the direction is often wrong: {ways[self.ascending]}.",
            f"IATI gives parts without their total: {parts[self.dimensions]}.",
            "IATI has no unit, no source and no link between results: none is made up.",
        )
