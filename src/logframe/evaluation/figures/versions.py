"""Readings of the figures: each source by itself, and each way in which figures that differ can be true together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import product
from typing import Final

import attrs

from logframe.declaration.framework.observations import PROJECT, Observation
from logframe.declaration.values.numbers import Missing
from logframe.declaration.values.periods import Period
from logframe.evaluation.figures.conflicts import Conflict, Dispute, disputes_across, same_time_disputes
from logframe.evaluation.figures.gathered import Gathered
from logframe.evaluation.figures.reported import Pool, Reported, is_comparable, place_of, pool, stand_in_turn
from logframe.messages import Message

_MOST_VERSIONS: Final = 64


def _by_value(figures: tuple[Reported, ...]) -> list[tuple[object, ...]]:
    """Return what figures hold: while an answer is computed each is itself alone, afterwards it is what it says."""
    return [attrs.astuple(figure, recurse=False) for figure in figures]


@attrs.define(unsafe_hash=True)
class Version:
    """One consistent reading of the figures of one definition.

    `reported` are the usable figures in time order, `gaps` the missing ones. It is not `comparable` if units of
    another kind are among them. `taken_whole` says that no figure of the quantity has a date.
    """

    sources: tuple[str, ...]
    definition: str
    reported: tuple[Reported, ...] = attrs.field(eq=_by_value)
    gaps: tuple[Observation, ...]
    notes: tuple[Message, ...] = ()
    comparable: bool = True
    taken_whole: bool = False


@attrs.define(unsafe_hash=True)
class Versions:
    """All readings: each source and definition `by_source`, those over which a word goes, and what is disputed."""

    by_source: tuple[Version, ...]
    deciding: tuple[Version, ...]
    conflicts: tuple[Conflict, ...]


def versions(observations: Sequence[Observation], gathered: Gathered, deciding: Callable[[str], bool]) -> Versions:
    """Return the readings of the figures of a quantity.

    `deciding` tells whether figures of a definition count what the quantity does: those of all such definitions
    and of all sources form one pool. A figure that is superseded by another source's is left out.
    """
    if len(observations) == 1 and not observations[0].superseded_by and deciding(observations[0].definition):
        reading = _straight(observations[0], gathered) or _version(pool(observations, gathered), frozenset())
        lone = (reading,)
        return Versions(lone, lone, ())
    live = [observation for observation in observations if not observation.superseded_by]
    definitions: dict[str, list[Observation]] = {}
    for observation in live:
        definitions.setdefault(observation.definition, []).append(observation)
    by_source: list[Version] = []
    own: list[Observation] = []
    for definition, group in definitions.items():
        if deciding(definition):
            own.extend(group)
        else:
            by_source.extend(_by_source(pool(group, gathered), gathered))
    if not own:
        return Versions(tuple(by_source), (), ())
    pooled = pool(own, gathered)
    conflicts: list[Conflict] = []
    together = _versions_of(pooled, gathered, conflicts)
    if len({(item.source_id, item.definition) for item in own}) == 1:
        if not by_source:
            readings = tuple(together)
            return Versions(readings, readings, tuple(conflicts))
        by_source = [*together, *by_source]
    else:
        by_source = [*_by_source(pooled, gathered), *by_source]
    order = {key: number for number, key in enumerate(dict.fromkeys((i.source_id, i.definition) for i in live))}
    by_source.sort(key=lambda version: order[version.sources[0] if version.sources else "", version.definition])
    return Versions(tuple(by_source), tuple(together), tuple(conflicts))


def _straight(observation: Observation, gathered: Gathered) -> Version | None:
    """Return the reading of a lone figure that counts as it is stated; None where days or value must be worked out."""
    if observation.disaggregation or (observation.unit is not None and not is_comparable(observation, gathered)):
        return None
    value = gathered.value_of(observation)
    if isinstance(value, Missing):
        return Version((observation.source_id,), observation.definition, (), (observation,))
    extent = observation.extent
    is_whole = extent is None and observation.period == PROJECT
    if is_whole:
        extent = gathered.span
    elif gathered.days_of(extent) is not extent:
        return None
    elif gathered.accumulates == "increments":
        edges = gathered.span or gathered.edges
        if type(observation.period) is not Period or extent is None or (edges and not edges.contains(extent)):
            return None
    figure = Reported(observation, value, extent, place_of(observation, gathered), is_whole and extent is None)
    taken_whole = extent is None and not is_whole
    return Version((observation.source_id,), observation.definition, (figure,), (), (), True, taken_whole)


def _by_source(pooled: Pool, gathered: Gathered) -> Iterator[Version]:
    keys = dict.fromkeys(
        [(figure.source, figure.observation.definition) for figure in pooled.reported]
        + [(gap.source_id, gap.definition) for gap in pooled.gaps]
    )
    reported: dict[tuple[str, str], list[Reported]] = {key: [] for key in keys}
    gaps: dict[tuple[str, str], list[Observation]] = {key: [] for key in keys}
    for figure in pooled.reported:
        reported[figure.source, figure.observation.definition].append(figure)
    for gap in pooled.gaps:
        gaps[gap.source_id, gap.definition].append(gap)
    for key in keys:
        part = Pool(tuple(reported[key]), tuple(gaps[key]), pooled.notes, pooled.comparable, pooled.taken_whole)
        yield from _versions_of(part, gathered, [])


def _versions_of(pooled: Pool, gathered: Gathered, conflicts: list[Conflict]) -> list[Version]:
    """Return the readings of a pool, and note what is disputed in it."""
    if len(pooled.reported) < 2 or stand_in_turn(pooled.reported):
        return [_version(pooled, frozenset())]
    same_time = same_time_disputes(pooled.reported, gathered, undated=pooled.taken_whole)
    across = _all_across(pooled, gathered, same_time)
    disputes = [*same_time, *across]
    if not disputes:
        return [_version(pooled, frozenset())]
    sources = list(dict.fromkeys(source for dispute in disputes for source in dispute.sources))
    seen = {frozenset(_ids(dispute)): dispute for dispute in disputes}
    removals: dict[frozenset[int], None] = {}
    for source in sources:
        if not _choose(pooled, gathered, same_time, source, removals, seen):
            conflicts.extend(dispute.conflict() for dispute in seen.values())
            return _each_source(pooled, gathered, sources)
    conflicts.extend(dispute.conflict() for dispute in seen.values())
    return [_version(pooled, removed) for removed in removals]


def _all_across(pooled: Pool, gathered: Gathered, same_time: Sequence[Dispute]) -> list[Dispute]:
    """Return disputes across time and place that share no figure, leaving those of the same time aside."""
    removed: set[int] = set()
    for dispute in same_time:
        removed.update(_ids(dispute))
    disputes: list[Dispute] = []
    while across := disputes_across(_left(pooled, removed), gathered):
        disputes.extend(across)
        for dispute in across:
            removed.update(_ids(dispute))
    return disputes


def _choose(
    pooled: Pool,
    gathered: Gathered,
    same_time: Sequence[Dispute],
    source: str,
    removals: dict[frozenset[int], None],
    seen: dict[frozenset[int], Dispute],
) -> bool:
    """Add the readings that take a source's own disputed figures; False if there are too many to list."""
    choices = [_preferred(dispute, source) for dispute in same_time]
    count = 1
    for sides in choices:
        count *= len(sides)
        if count > _MOST_VERSIONS:
            return False
    waiting: list[frozenset[int]] = []
    for picked in product(*choices):
        removed: set[int] = set()
        for dispute, side in zip(same_time, picked, strict=True):
            removed |= dispute.against(side)
        waiting.append(frozenset(removed))
    # What was looked at counts, too: readings that meet again further on are not counted twice.
    looked_at: set[frozenset[int]] = set()
    while waiting:
        so_far = waiting.pop(0)
        if so_far in looked_at:
            continue
        looked_at.add(so_far)
        across = disputes_across(_left(pooled, so_far), gathered)
        if not across:
            removals[so_far] = None
            continue
        for dispute in across:
            seen.setdefault(frozenset(_ids(dispute)), dispute)
        clear = [dispute for dispute in across if len(_preferred(dispute, source)) == 1]
        if clear:
            waiting.append(so_far.union(*(dispute.against(_preferred(dispute, source)[0]) for dispute in clear)))
        else:
            waiting.extend(so_far | across[0].against(side) for side in _preferred(across[0], source))
        if len(removals) > _MOST_VERSIONS or len(waiting) > _MOST_VERSIONS:
            return False
    return True


def _preferred(dispute: Dispute, source: str) -> Sequence[Sequence[Reported]]:
    """Return the sides that a source takes, all of them if it takes none."""
    return [side for side in dispute.sides if any(figure.source == source for figure in side)] or dispute.sides


def _each_source(pooled: Pool, gathered: Gathered, disputing: Sequence[str]) -> list[Version]:
    """Return each source by itself, where the ways to choose among them are too many to list."""
    if len(disputing) == 1:
        return [_version(pooled, _one_way(pooled, gathered, last)) for last in (0, -1)]
    made = []
    for source in dict.fromkeys(figure.source for figure in pooled.reported):
        part = attrs.evolve(
            pooled,
            reported=tuple(figure for figure in pooled.reported if figure.source == source),
            gaps=tuple(gap for gap in pooled.gaps if gap.source_id == source),
        )
        made.extend(_versions_of(part, gathered, []))
    return made


def _one_way(pooled: Pool, gathered: Gathered, number: int) -> frozenset[int]:
    """Return what falls away if the least (number 0) or the greatest (-1) figures hold in all disputes alike."""
    removed: set[int] = set()
    for dispute in same_time_disputes(pooled.reported, gathered, undated=pooled.taken_whole):
        removed |= dispute.against(sorted(dispute.sides, key=_least)[number])
    while across := disputes_across(_left(pooled, removed), gathered):
        for across_time in across:
            removed |= across_time.against(across_time.sides[number])
    return frozenset(removed)


def _least(side: Sequence[Reported]) -> tuple[object, ...]:
    low = max((figure.value.low for figure in side if figure.value.low is not None), default=None)
    return low is not None, low


def _left(pooled: Pool, removed: Iterable[int]) -> list[Reported]:
    gone = set(removed)
    return [figure for figure in pooled.reported if id(figure) not in gone]


def _ids(dispute: Dispute) -> set[int]:
    return {id(figure) for side in dispute.sides for figure in side}


def _version(pooled: Pool, removed: frozenset[int]) -> Version:
    kept = pooled.reported
    if removed:
        kept = tuple(figure for figure in kept if id(figure) not in removed)
    observations = [figure.observation for figure in kept] or pooled.gaps
    return Version(
        tuple(dict.fromkeys([observation.source_id for observation in observations])),
        next(filter(None, [observation.definition for observation in observations]), ""),
        kept,
        pooled.gaps,
        pooled.notes,
        pooled.comparable,
        pooled.taken_whole,
    )
