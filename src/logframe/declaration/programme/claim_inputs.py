"""Figures that stand in a project already, as inputs of claims: declared once, used where they are needed."""

from __future__ import annotations

import attrs

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.observations import PROJECT, Observation
from logframe.declaration.framework.projects import Project
from logframe.declaration.programme.derivations import Figure
from logframe.declaration.values.keywords import check_argument
from logframe.declaration.values.money import Amount, BudgetLine
from logframe.declaration.values.numbers import Missing, Number
from logframe.declaration.values.periods import When
from logframe.errors import DeclarationError, UnknownIdError
from logframe.messages import Code, Message
from logframe.units import ONE


def amount_of(project: Project, line: str) -> Figure:
    """Take the amount of a budget line, with the period and country of its project.

    Raises UnknownIdError if there is no such line, DeclarationError if its amount is a share or not known.
    """
    check_argument("amount_of", project, Project)
    budget_line = next((item for item in project.budget if item.id == line), None)
    if budget_line is None:
        lines = tuple(item.id for item in project.budget)
        raise UnknownIdError(Message("unknown-budget-line", project=project.id, line=Code.of(line), lines=lines))
    if not isinstance(budget_line.amount, Amount):
        raise DeclarationError(
            Message("budget-line-not-an-amount", line=Code.of(line), project=project.id, amount=budget_line.amount)
        )
    return Figure(
        f"{project.id}-{line}",
        f"{budget_line.donor or budget_line.statement}, {project.id}",
        budget_line.amount,
        period=project.period,
        place=project.country,
        source=budget_line.source.replace(" ", "-") or None,
        donor=budget_line.donor,
        other_donors=_other_donors(project, budget_line),
        declared_at=budget_line.declared_at,
    )


def _other_donors(project: Project, line: BudgetLine) -> tuple[str, ...]:
    if not line.donor:
        return ()
    donors = (peer.donor for peer in project.budget if peer.donor not in ("", line.donor))
    return tuple(dict.fromkeys(donors))


def figure_of(project: Project, indicator: str, *, source: str = "", period: str = "") -> Figure:
    """Take an observed figure of an indicator; `source` and `period` choose among several.

    Raises UnknownIdError if there is none, DeclarationError if several fit or the figure is no number.
    """
    check_argument("figure_of", project, Project)
    declared = project.indicator(indicator)
    fitting = [
        observation
        for observation in declared.observations
        if source in ("", observation.source_id)
        and period in ("", str(observation.period))
        and not observation.superseded_by
    ]
    if len(fitting) != 1:
        raise DeclarationError(Message("indicator-figures-fit", count=len(fitting), indicator=Code.of(indicator)))
    (observation,) = fitting
    if not isinstance(observation.value, (Number, Missing)):
        raise DeclarationError(
            Message("indicator-figure-not-a-number", indicator=Code.of(indicator), value=observation.value)
        )
    named = "-".join(part.replace("/", "-to-") for part in (project.id, indicator, period) if part)
    alternatives = [
        _figure(f"{named}-{peer.source_id}", project, declared, peer)
        for peer in declared.observations
        if _is_alternative(project, observation, peer)
    ]
    return attrs.evolve(_figure(named, project, declared, observation), alternatives=alternatives)


def _is_alternative(project: Project, observation: Observation, peer: Observation) -> bool:
    """Return whether another source gives another figure for the same thing, time and place."""
    same = (observation.definition, observation.place, _when(project, observation)) == (
        peer.definition,
        peer.place,
        _when(project, peer),
    )
    differs = (
        isinstance(peer.value, Number) and peer.value != observation.value and peer.source_id != observation.source_id
    )
    return same and differs and not peer.superseded_by


def _figure(id: str, project: Project, declared: Indicator, observation: Observation) -> Figure:
    assert isinstance(observation.value, (Number, Missing))
    return Figure(
        id,
        f"{declared.statement}, {project.id}",
        observation.value,
        unit=observation.unit or declared.unit or ONE,
        period=_when(project, observation),
        place=project.country,
        source=observation.source,
        definition=observation.definition or declared.definition,
        estimated_by=observation.estimated_by,
        declared_at=observation.declared_at,
    )


def _when(project: Project, observation: Observation) -> When | None:
    if observation.period == PROJECT:
        return project.period
    return observation.date if isinstance(observation.date, Missing) else observation.extent or observation.period
