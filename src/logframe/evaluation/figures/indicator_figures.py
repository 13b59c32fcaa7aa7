"""What each source says of an indicator, and which of them together answer for it."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from itertools import combinations, product

from logframe import units
from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.observations import Observation
from logframe.declaration.framework.projects import Project
from logframe.declaration.values.numbers import Missing
from logframe.declaration.values.periods import Period
from logframe.evaluation.figures.coverage import Reading
from logframe.evaluation.figures.declared_values import stands_for
from logframe.evaluation.figures.flows import read_flow
from logframe.evaluation.figures.states import day_of, read_state

_MOST_SOURCES_TO_COMBINE = 8
_MOST_ANSWERS = 64


def readings(
    indicator: Indicator, project: Project, asked: list[Period] | None, on: datetime.date
) -> tuple[list[Reading], list[Reading]]:
    """Read every source by itself, and the answers that decide: (sources, answers).

    `asked` are the days that a flow is asked for, None if they are unknown; `on` is the date of a state.

    Sources whose periods do not overlap complete one another; those that do are alternatives, and each way
    to choose among them is an answer. A source with a definition of its own is read and does not decide.
    """
    observations = indicator.observations
    if len(observations) == 1 and not observations[0].superseded_by:
        only = observations[0]
        read = _read(indicator, project, (only.source_id,), observations, asked, on)
        return [read], ([read] if decides(indicator, only.definition) else [])
    groups: dict[tuple[str, str], list[Observation]] = {}
    for one in observations:
        if not one.superseded_by:
            groups.setdefault((one.source_id, one.definition), []).append(one)
    every = {key: _read(indicator, project, (key[0],), group, asked, on) for key, group in groups.items()}
    deciding = {key: group for key, group in groups.items() if decides(indicator, key[1])}
    own = [every[key] for key in deciding]
    if len(own) < 2:
        answers = own
    elif indicator.gathers == "increments":
        answers = _complete_one_another(indicator, project, deciding, every, asked, on)
    else:
        answers = _latest(own, project)
    return list(every.values()), [one for one in answers if one.is_measured] or answers[:1]


def decides(indicator: Indicator, definition: str) -> bool:
    """Tell whether figures of a definition count what the indicator does."""
    return not definition or definition == indicator.definition


def _read(
    indicator: Indicator,
    project: Project,
    sources: tuple[str, ...],
    observations: Sequence[Observation],
    asked: list[Period] | None,
    on: datetime.date,
) -> Reading:
    for one in observations:
        if one.unit is not None and indicator.unit is not None and not units.same_kind(one.unit, indicator.unit):
            # Only a source with a definition of its own gets here: a declaration refuses all others.
            why = f"units differ: {one.unit} is not {indicator.unit}"
            return Reading(sources, one.definition, Missing(why), tuple(observations), comparable=False)
    if indicator.gathers == "increments":
        return read_flow(indicator, project, sources, observations, asked)
    return read_state(indicator, project, sources, observations, on)


def _latest(own: list[Reading], project: Project) -> list[Reading]:
    """Of states, the newest figure decides; sources with a figure of the same day are alternatives."""
    known = [one for one in own if one.is_measured]
    days = {id(one): day_of(one, project) for one in known}
    dated = [day for day in days.values() if day is not None]
    if not dated:
        return known or own
    return [one for one in known if days[id(one)] == max(dated)]


def _complete_one_another(
    indicator: Indicator,
    project: Project,
    groups: dict[tuple[str, str], list[Observation]],
    every: dict[tuple[str, str], Reading],
    asked: list[Period] | None,
    on: datetime.date,
) -> list[Reading]:
    spans = {
        key: [extent for extent in (stands_for(one, project) for one in every[key].used) if extent is not None]
        for key in groups
        if every[key].is_measured
    }
    if not spans:
        return [every[key] for key in groups]
    choices = [_alternatives(cluster, spans) for cluster in _clusters(spans)]
    answers = []
    count = 1
    for choice in choices:
        count *= len(choice)
    if count > _MOST_ANSWERS:
        # So many combinations are never told one by one: each source is an answer by itself.
        return [every[key] for key in spans]
    for picked in product(*choices):
        keys = [key for key in spans if any(key in chosen for chosen in picked)]
        if len(keys) == 1:
            answers.append(every[keys[0]])
            continue
        joined = [one for key in keys for one in groups[key]]
        answers.append(_read(indicator, project, tuple(key[0] for key in keys), joined, asked, on))
    return answers


def _clusters(spans: dict[tuple[str, str], list[Period]]) -> list[list[tuple[str, str]]]:
    """Group sources that overlap, directly or through one another."""
    clusters: list[list[tuple[str, str]]] = []
    for key in spans:
        touching = [cluster for cluster in clusters if any(_overlap(spans[key], spans[one]) for one in cluster)]
        clusters = [cluster for cluster in clusters if cluster not in touching]
        clusters.append([one for cluster in touching for one in cluster] + [key])
    return clusters


def _alternatives(
    cluster: list[tuple[str, str]], spans: dict[tuple[str, str], list[Period]]
) -> list[tuple[tuple[str, str], ...]]:
    """Give the largest sets of sources without overlap: each is one way to tell the same story."""
    if len(cluster) == 1 or len(cluster) > _MOST_SOURCES_TO_COMBINE:
        return [(key,) for key in cluster]
    found: list[tuple[tuple[str, str], ...]] = []
    for size in range(len(cluster), 0, -1):
        for chosen in combinations(cluster, size):
            if any(set(chosen) <= set(larger) for larger in found):
                continue
            if not any(_overlap(spans[one], spans[other]) for one, other in combinations(chosen, 2)):
                found.append(chosen)
    return found


def _overlap(one: list[Period], other: list[Period]) -> bool:
    # A source without any dated figure may be about the same days as every other.
    return not one or not other or any(a.overlap(b) is not None for a in one for b in other)
