"""Series: one quantity over time and place, as its sources give it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property

import attrs

from logframe import units
from logframe.declaration.framework.indicators import Indicator, observations
from logframe.declaration.framework.observations import PROJECT, Observation
from logframe.declaration.framework.projects import Project
from logframe.declaration.programme.derivations import Figure
from logframe.declaration.values import choices
from logframe.declaration.values.keywords import flag, identifier, several, statement, unit, words
from logframe.declaration.values.numbers import Missing, Number
from logframe.declaration.values.periods import Period, parse_period
from logframe.errors import DeclarationError, UnitMismatchError, UnknownIdError, WrongTypeError
from logframe.messages import Code, Joined, Message
from logframe.places import Place, caller_place
from logframe.terms import Accumulation


def _unit(text: str) -> str:
    name = unit(text)
    if name is None:
        raise DeclarationError(Message("series-without-unit"))
    return name


def _accumulation(choice: Accumulation) -> Accumulation:
    return choices.accumulation(choice) or "increments"


def _joined(*parts: str) -> str:
    """Make an id of names that may hold spaces: "returns-Europe-and-Eurasia-2005"."""
    return "-".join(re.sub(r"[^\w.]+", "-", part).strip("-") for part in parts if part)


@attrs.frozen(hash=False)
class Series:
    """One quantity over time and place, declared once and used in tables, cascades, comparisons and claims.

    `unit` is what is counted ("1" for a plain number); `accumulates` says whether the figures are flows of
    their periods ("increments"), a count that runs on ("running-total") or states ("snapshot"). Observations
    name their `place`; those that do not have the series' own. `prorata` asks to split a flow's figure that
    straddles a period by its days; `hidden_population` marks estimates of people who cannot be counted.
    """

    id: str = attrs.field(converter=identifier)
    statement: str = attrs.field(converter=statement)
    unit: str = attrs.field(converter=_unit, kw_only=True)
    accumulates: Accumulation = attrs.field(default="increments", converter=_accumulation, kw_only=True)
    definition: str = attrs.field(default="", converter=words, kw_only=True)
    place: str = attrs.field(default="", converter=words, kw_only=True)
    prorata: bool = attrs.field(default=False, converter=flag, kw_only=True)
    hidden_population: bool = attrs.field(default=False, converter=flag, kw_only=True)
    observations: tuple[Observation, ...] = attrs.field(default=(), converter=observations, kw_only=True)
    note: str = attrs.field(default="", converter=words, kw_only=True)
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        """Refuse figures that are no numbers in the unit of the series."""
        for figure in self.observations:
            if not isinstance(figure.value, (Number, Missing)):
                message = Message("series-figure-not-a-number", id=Code.of(self.id), value=figure.value)
                raise WrongTypeError(message, place=figure.declared_at)
            if figure.unit is not None and not units.same_kind(figure.unit, self.unit):
                message = Message(
                    "series-figure-in-another-unit",
                    id=Code.of(self.id),
                    figure_unit=Code.of(figure.unit),
                    unit=Code.of(self.unit),
                )
                raise UnitMismatchError(message, place=figure.declared_at, rule="LF128")

    def place_of(self, observation: Observation) -> str:
        """Return the place an observation is for."""
        return observation.place or self.place

    @cached_property
    def by_place(self) -> dict[str, tuple[Observation, ...]]:
        """Return the observations of each place, in the order of its first figure."""
        split: dict[str, list[Observation]] = {}
        for observation in self.observations:
            split.setdefault(self.place_of(observation), []).append(observation)
        return {place: tuple(observations) for place, observations in split.items()}

    @cached_property
    def falls_below_zero(self) -> bool:
        """Return whether a figure is or may be negative."""
        values = [observation.value for observation in self.observations]
        return any((value.low or 0) < 0 or (value.high or 0) < 0 for value in values if isinstance(value, Number))

    @property
    def places(self) -> tuple[str, ...]:
        """List the places in the order of their first figure."""
        return tuple(self.by_place)

    def figure(self, *, period: str | Period, place: str = "", source: str = "") -> Figure:
        """Take the one figure of a period and place, as an input to a claim or comparison.

        Raises DeclarationError if none or several fit; `source` chooses among several.
        """
        wanted = parse_period(period)
        fitting = [
            observation
            for observation in self.observations
            if observation.extent == wanted
            and place in ("", self.place_of(observation))
            and source in ("", observation.source_id)
        ]
        if len(fitting) != 1:
            period_asked = Code(str(wanted))
            raise DeclarationError(
                Message("series-figures-fit", count=len(fitting), id=Code.of(self.id), period=period_asked, place=place)
            )
        (observation,) = fitting
        id = _joined(self.id, self.place_of(observation), str(wanted).replace("/", "-to-"))
        alternatives = [
            self._figure(_joined(id, peer.source_id), peer, wanted)
            for peer in self.observations
            if (peer.extent, self.place_of(peer), peer.definition)
            == (wanted, self.place_of(observation), observation.definition)
            and (
                peer.source_id != observation.source_id
                and peer.value != observation.value
                and isinstance(peer.value, Number)
            )
        ]
        return attrs.evolve(self._figure(id, observation, wanted), alternatives=alternatives)

    def _figure(self, id: str, observation: Observation, period: Period) -> Figure:
        assert isinstance(observation.value, (Number, Missing))
        return Figure(
            id,
            self.statement,
            observation.value,
            unit=observation.unit or self.unit,
            period=period,
            place=self.place_of(observation),
            source=observation.source,
            definition=observation.definition or self.definition,
            estimated_by=observation.estimated_by,
            declared_at=observation.declared_at,
        )


def series_of(
    projects: Project | Iterable[Project],
    indicator: str,
    *,
    id: str = "",
    statement: str = "",
    source: str = "",
    definition: str | None = None,
    observations: Iterable[Observation] = (),
) -> Series:
    """Build a series of what projects have declared already; their countries are the places.

    `source` and `definition` choose among the figures ("" for those that count what the indicator counts);
    `observations` adds figures of other places. Raises UnknownIdError if no project has the indicator,
    UnitMismatchError if they count different things, DeclarationError if figures of several definitions fit.
    """
    all_projects: tuple[Project, ...] = several(projects, Project, "projects")
    figures: list[Observation] = []
    kinds = []
    for project in all_projects:
        if not any(entry.id == indicator for entry in project.indicators()):
            continue
        declared = project.indicator(indicator)
        kinds.append(declared)
        figures.extend(
            _placed(observation, declared, project)
            for observation in declared.observations
            if source in ("", observation.source_id) and definition in (None, observation.definition)
            if not observation.superseded_by
        )
    if not kinds:
        ids = tuple(project.id for project in all_projects)
        raise UnknownIdError(Message("no-project-has-indicator", indicator=Code.of(indicator), projects=ids))
    meanings = {figure.definition for figure in figures}
    if definition is None and len(meanings) > 1:
        definitions = Joined(tuple(map(Code.of, sorted(meanings, key=repr))), "and")
        raise DeclarationError(
            Message("series-of-several-definitions", indicator=Code.of(indicator), definitions=definitions)
        )
    first = kinds[0]
    return Series(
        id or indicator,
        statement or first.statement,
        unit=first.unit or units.ONE,
        accumulates=first.gathers or "snapshot",
        definition=next(iter(meanings)) if meanings and not first.definition else first.definition,
        hidden_population=first.hidden_population,
        observations=[*figures, *observations],
    )


def _placed(figure: Observation, indicator: Indicator, project: Project) -> Observation:
    """Return a figure with what its indicator and project say of it: its unit, its place and the project's period."""
    when = project.period if figure.period == PROJECT else figure.period
    unit = figure.unit or indicator.unit
    return attrs.evolve(figure, place=figure.place or project.country, period=when, unit=unit)
