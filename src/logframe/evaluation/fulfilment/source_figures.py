"""What one source says of an indicator, held against what was intended."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from logframe.declaration.framework.sources import Source
from logframe.declaration.values.numbers import Missing, Number
from logframe.declaration.values.quantities import Quantity
from logframe.evaluation.figures.coverage import Coverage
from logframe.evaluation.figures.versions import Version
from logframe.evaluation.fulfilment.expectations import Expectation
from logframe.evaluation.fulfilment.judgement import Judgement
from logframe.evaluation.statuses import Status, settled
from logframe.messages import Answer


@attrs.define(unsafe_hash=False, repr=False)
class SourceFigure(Answer):
    """What one source says of an indicator, or several that complete one another, and what it amounts to."""

    named_by = ("name", "status")

    version: Version
    judgement: Judgement
    decides: bool
    unit: str
    expectation: Expectation

    @property
    def name(self) -> str:
        """Return the ids of the sources, joined by "+"; "" where none is named."""
        return " + ".join(source for source in self.version.sources if source)

    @property
    def label(self) -> str:
        """Return what a line calls the sources of the judged figures, joined by "+"; "" where none is named."""
        return " + ".join(dict.fromkeys(source.label for source in self.judged_sources))

    @property
    def judged_sources(self) -> tuple[Source, ...]:
        """Return the sources of the figures that were judged, of all figures where none was."""
        figures = self.judgement.used or tuple(figure.observation for figure in self.version.reported)
        # Most figures share the very source, which need not be compared with itself.
        named = {id(figure.source): figure.source for figure in figures or self.version.gaps}
        sources = [source for source in named.values() if source is not None]
        return tuple(dict.fromkeys(sources) if len(sources) > 1 else sources)

    @property
    def definition(self) -> str:
        """Return what the source counts, "" if it counts what the indicator does."""
        return self.version.definition

    @property
    def value(self) -> Quantity:
        """Return the value with its unit."""
        return Quantity(self.judgement.value, self.unit)

    @property
    def coverage(self) -> Coverage | None:
        """Return how much of the asked time is reported, None where that says nothing."""
        return self.judgement.coverage

    @property
    def share(self) -> Number | None:
        """Return the share of the way to the target, 1 being all of it."""
        return self.judgement.share

    @property
    def status(self) -> Status:
        """Return the status by this source alone."""
        return settled(self.judgement.possible)

    @property
    def forecast(self) -> Number | None:
        """Return the share that the pace of this source leads to, None where there is none."""
        return self.judgement.forecast

    @property
    def reason(self) -> str:
        """Return why the status is what it is, in words."""
        return "; ".join(dict.fromkeys(str(message) for message in self.judgement.reasons))

    @property
    def is_undated(self) -> bool:
        """Return whether figures of the source have neither period nor date."""
        return any(figure.day is None for figure in self.version.reported)

    @property
    def is_measured(self) -> bool:
        """Return whether there is a figure."""
        return not isinstance(self.judgement.value, Missing)


def are_told(answers: Sequence[SourceFigure]) -> bool:
    """Return whether stories alone were used."""
    is_told = False
    for answer in answers:
        for item in answer.judgement.used:
            if not item.story:
                return False
            is_told = True
    return is_told
