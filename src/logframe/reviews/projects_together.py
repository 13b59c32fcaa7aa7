"""What the projects of a programme come to together, however many there are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import attrs

from logframe.country_names import countries_of
from logframe.declaration.values.money import BudgetLine
from logframe.evaluation.costs.funding import by_donor, own_lines
from logframe.evaluation.project.evaluations import Evaluation
from logframe.evaluation.project.parts_of_projects import Related
from logframe.evaluation.project.status_counts import Tally, tallies_together, tally
from logframe.messages import Message
from logframe.reviews.priorities import Priority
from logframe.reviews.project_needs import Standing, standing_of

_TALLIES_HELD: Final = 256


@attrs.define
class Together:
    """What the projects of a programme come to together. They are added one by one, and none of them is held."""

    projects: int = 0
    countries: dict[str, None] = attrs.field(factory=dict)
    budget: list[BudgetLine] = attrs.field(factory=list)
    standings: list[Standing] = attrs.field(factory=list)
    related: list[Related] = attrs.field(factory=list)
    _tallies: list[Tally] = attrs.field(factory=list)

    def add(self, evaluation: Evaluation, priorities: Sequence[Priority]) -> None:
        """Add a project; `priorities` are what matters most of it."""
        project, counts = evaluation.project, tally(evaluation)
        self.projects += 1
        if project.country:
            self.countries |= dict.fromkeys(countries_of(project.country))
        self.budget += own_lines(project)
        self.related.append((project.id, project.part_of, project.parts, project.tier))
        self.standings.append(standing_of(evaluation, counts, priorities))
        self._tallies.append(counts)
        if len(self._tallies) > _TALLIES_HELD:
            self._tallies = [tallies_together(self._tallies)]

    @property
    def counts(self) -> Tally:
        """Return the counts of all projects as those of one."""
        return tallies_together(self._tallies)

    @property
    def money(self) -> tuple[Message, ...]:
        """Return the money of all projects by donor and currency."""
        return tuple(part.message for part in by_donor(self.budget))
