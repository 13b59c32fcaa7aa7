"""Which readings of its figures decide about an indicator, and which stand beside them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import attrs

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.observations import Observation
from logframe.evaluation.figures.gathered import Gathered, decides
from logframe.evaluation.figures.versions import Version, Versions, versions


def readings_of(indicator: Indicator, group: Gathered) -> Versions:
    """Return the readings of the figures; where there is anything else, what is only told decides nothing."""
    reported: Sequence[Observation] = indicator.observations
    stories = [observation for observation in reported if observation.story]
    if stories:
        measured = [observation for observation in reported if not observation.story]
        if any(decides(indicator, figure.definition) and not figure.superseded_by for figure in measured):
            reported = measured
    readings: Versions = versions(reported, group, partial(decides, indicator))
    if stories and len(reported) < len(indicator.observations):
        story_readings = versions(stories, group, lambda definition: False)
        readings = attrs.evolve(readings, by_source=(*readings.by_source, *story_readings.by_source))
    return readings


def in_order_of_sources(indicator: Indicator, readings: Sequence[Version]) -> list[Version]:
    """Return readings in the order in which their sources first report."""
    order = {source: place for place, source in enumerate(dict.fromkeys(o.source_id for o in indicator.observations))}
    return sorted(readings, key=lambda version: [order.get(source, -1) for source in version.sources])


def held_by(version: Version) -> tuple[str, tuple[int, ...]]:
    """Return what a reading holds, so that one source by itself and the reading that decides are known to be one."""
    observations = [*[figure.observation for figure in version.reported], *version.gaps]
    return version.definition, tuple(map(id, observations))
