"""What each source says of an indicator, looked up once for all versions of its figures."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.observations import Observation
from logframe.evaluation.figures.versions import Version

BySource: TypeAlias = dict[tuple[str, str], list[tuple[int, Observation]]]


def figures_by_source(indicator: Indicator) -> BySource:
    """Return the figures of an indicator that are not superseded, by source and definition, with their numbers."""
    by_source: BySource = {}
    for number, observation in enumerate(indicator.observations):
        if not observation.superseded_by:
            key = observation.source_id, observation.definition
            by_source.setdefault(key, []).append((number, observation))
    return by_source


def figures_of(version: Version, by_source: BySource) -> Iterator[Observation]:
    """List the figures of the sources of a version, as they are declared, whether they enter its value or not."""
    numbered: dict[int, Observation] = {}
    for source in version.sources:
        numbered.update(by_source.get((source, version.definition), ()))
    return (numbered[number] for number in sorted(numbered))
