"""Indicators from their cells: of which kind each is, and every figure of it with its text and place."""

from __future__ import annotations

import re
from typing import Any, Final, cast

from logframe import units
from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import Count, Measure, Money, Percentage
from logframe.declaration.framework.observations import PROJECT, Observation, Observed
from logframe.declaration.framework.sources import Source
from logframe.declaration.framework.targets import Keep, Target
from logframe.declaration.values.numbers import Missing
from logframe.declaration.values.periods import Period, parse_period
from logframe.errors import LogframeError
from logframe.exchange.excel.figures import Figures, date_where_a_number_should_be, is_percent, is_whole
from logframe.exchange.excel.levels import PLACES, level_of
from logframe.exchange.excel.plans import IndicatorPlan
from logframe.exchange.excel.sheets import Cell
from logframe.exchange.excel.slugs import slug
from logframe.exchange.excel.unclear import UnclearError, gap
from logframe.exchange.structuring import INDICATORS
from logframe.exchange.values.booleans import is_nothing
from logframe.messages import Code, Message
from logframe.terms import DECLARED_ACCUMULATIONS, DIRECTIONS

_FIGURES: Final = ("baseline", "target", "observed")
_SCALED: Final = ("ordinal", "qualitative")


class Indicating:
    """Declares one indicator."""

    def __init__(self, figures: Figures, sources: dict[str, Source], level: str, period: Period | None) -> None:
        self.figures = figures
        self.sources = sources
        self.level = level
        self.period = period

    def indicator(self, plan: IndicatorPlan) -> Indicator | None:
        """Declare the indicator, None if something is wrong with one of its cells."""
        before = len(self.figures.problems)
        unit = self.unit(plan.cells.get("unit"))
        kind = self.kind(plan, unit)
        keywords: dict[str, Any] = {"unit": unit, "declared_at": plan.statement.place}
        if kind is Percentage and unit in (None, units.PERCENT):
            del keywords["unit"]
        keywords["level"] = self.indicator_level(plan.cells.get("indicator_level"))
        for role, words in (("direction", DIRECTIONS), ("accumulates", DECLARED_ACCUMULATIONS)):
            cell = plan.cells.get(role)
            if cell is not None:
                with self.figures.at(cell, role):
                    if cell.text not in words:
                        raise UnclearError(Message("cell-unknown-word", words=tuple(map(Code, words))))
                    keywords[role] = cell.text
        if "definition" in plan.cells:
            keywords["definition"] = plan.cells["definition"].text
        if "disaggregate_by" in plan.cells:
            named = re.split(r"[,;\n]", plan.cells["disaggregate_by"].text)
            keywords["disaggregate_by"] = [name.strip() for name in named if name.strip()]
        if kind.kind in _SCALED:
            self.scale(plan, keywords)
        keywords["verified_by"] = [
            self.source(source_cell) for source_cell in plan.verification if not is_nothing(source_cell.text)
        ]
        self.aims(plan, kind.kind, keywords)
        keywords["observations"] = self.observations(plan, kind.kind)
        if len(self.figures.problems) > before:
            return None
        try:
            made: Any = kind
            return cast(Indicator, made(plan.id, " ".join(plan.statement.text.split()), **keywords))
        except LogframeError as problem:
            if not problem.place.cell:
                problem.place = plan.statement.place
            text = self.texts(plan).get(problem.place.cell, plan.statement.text)
            problem.message = Message("cell-reads", column=None, text=text[:60], problem=problem.message)
            self.figures.problems.append(problem)
        return None

    def texts(self, plan: IndicatorPlan) -> dict[str, str]:
        cells = [*plan.cells.values(), *(cell for _, _, cell in plan.dated)]
        cells += [cell for row in plan.reported for cell in row.values()]
        return {cell.place.cell: cell.text for cell in cells} | {plan.statement.place.cell: plan.statement.text}

    def unit(self, cell: Cell | None) -> str | None:
        if cell is not None:
            with self.figures.at(cell, "unit"):
                return self.figures.unit(cell)
        return None

    def kind(self, plan: IndicatorPlan, unit: str | None) -> type[Indicator]:
        """Take the kind that is said, else the one that the unit and the figures show."""
        kind_cell = plan.cells.get("kind")
        if kind_cell is not None:
            with self.figures.at(kind_cell, "kind"):
                if kind_cell.text.lower() not in INDICATORS:
                    raise UnclearError(Message("cell-unknown-word", words=tuple(map(Code, INDICATORS))))
                return INDICATORS[kind_cell.text.lower()]
        cells = [plan.cells[role] for role in _FIGURES if role in plan.cells]
        cells += [row["observed"] for row in plan.reported if "observed" in row]
        cells += [cell for _, _, cell in plan.dated]
        if unit == units.PERCENT or any(map(is_percent, cells)):
            return Percentage
        if units.is_currency(unit):
            return Money
        whole = all(is_whole(self.quietly(cell)) for cell in cells)
        return Count if whole and (unit is None or unit == "person" or units.is_counted(unit)) else Measure

    def quietly(self, cell: Cell) -> object:
        """Read a figure; what is wrong with it is reported where it is declared."""
        try:
            return self.figures.figure(cell, "count", dates=True)
        except LogframeError:
            return None

    def indicator_level(self, cell: Cell | None) -> str | None:
        """Take the level that is said, else that of the row: a matrix has an indicator beside what it measures."""
        if cell is None:
            return self.level if self.level != "activity" else "output"
        if is_nothing(cell.text):
            return None
        with self.figures.at(cell, "indicator_level"):
            if cell.text.lower() in ("input", "activity", "output", "outcome", "impact"):
                return cell.text.lower()
            level = level_of(cell.text)
            if level is None:
                raise UnclearError(Message("cell-unknown-level"))
            return PLACES[level][2]
        return None

    def scale(self, plan: IndicatorPlan, keywords: dict[str, Any]) -> None:
        """Read "poor < fair < good", the best end being where the sign opens."""
        cell = plan.cells.get("scale", plan.statement)
        with self.figures.at(cell, "scale"):
            sign = "<" if "<" in cell.text else ">"
            steps = [step.strip() for step in cell.text.split(sign)]
            if "scale" not in plan.cells or len(steps) < 2:
                raise UnclearError(Message("cell-no-scale"))
            keywords.update(scale=steps, best="last" if sign == "<" else "first")

    def source(self, cell: Cell) -> Source:
        """Return the source of a title, the same for the same title."""
        title = " ".join(cell.text.split())
        if title not in self.sources:
            taken = {source.id for source in self.sources.values()}
            id = slug(title.lower(), 40) or "source"
            while id in taken:
                id = f"{id}-2"
            self.sources[title] = Source(id, title, declared_at=cell.place)
        return self.sources[title]

    def aims(self, plan: IndicatorPlan, kind: str, keywords: dict[str, Any]) -> None:
        """Read the baseline, the target and the milestones."""
        cells = plan.cells
        baseline, target, steps = cells.get("baseline"), cells.get("target"), cells.get("milestone")
        dated = [(when, cell) for role, when, cell in plan.dated if role == "baseline"]
        if baseline is not None or dated:
            when, cell = dated[0] if baseline is None else ("", baseline)
            day = cells.get("baseline_date")
            with self.figures.at(cell, "baseline"):
                value = self.figures.figure(cell, kind)
                keywords["baseline"] = self.baseline(value, cell, when, day)
        milestones: list[Target] = []
        for role, when, cell in plan.dated:
            if role in ("milestone", "target"):
                with self.figures.at(cell, role):
                    self.milestone(milestones, self.figures.figure(cell, kind), when, cell)
        if steps is not None:
            with self.figures.at(steps, "milestones"):
                for period, value in self.figures.milestones(steps, kind):
                    milestones.append(Target(value, by=period.end, declared_at=steps.place))
        milestones.sort(key=lambda milestone: str(milestone.by))
        if target is not None:
            with self.figures.at(target, "target"):
                aim = self.figures.aim(target, kind)
                keywords["target"] = aim if isinstance(aim, (Keep, Missing)) else self.target(aim, target, cells)
        elif milestones:
            keywords["target"] = milestones.pop()
        keywords["milestones"] = milestones

    def baseline(self, value: Observed, cell: Cell, when: str, day: Cell | None) -> Observation | Missing:
        if isinstance(value, Missing):
            return value
        keywords: dict[str, Any] = {"period": when} if when else {}
        if day is not None:
            with self.figures.at(day, "baseline_date"):
                period = self.figures.period(day)
                keywords = {"date": period.end} if period.days == 1 else {"period": period}
        return Observation(value, raw=_raw(cell), declared_at=cell.place, **keywords)

    def milestone(self, milestones: list[Target], value: Observed, when: str, cell: Cell) -> None:
        if not isinstance(value, Missing):
            milestones.append(Target(value, by=parse_period(when).end, declared_at=cell.place))

    def target(self, value: Observed, cell: Cell, cells: dict[str, Cell]) -> Target:
        due = cells.get("target_date")
        keywords: dict[str, Any] = {}
        if due is not None:
            with self.figures.at(due, "target_date"):
                period = self.figures.period(due)
                flow = "accumulates" in cells and cells["accumulates"].text == "increments" and period.days > 1
                keywords = {"period": period} if flow else {"by": period.end}
        return Target(value, declared_at=cell.place, **keywords)

    def observations(self, plan: IndicatorPlan, kind: str) -> list[Observation]:
        """Read the figures of the sheet of observations, or else those of the matrix."""
        rows: list[tuple[str, dict[str, Cell]]] = [("", row) for row in plan.reported]
        if not rows:
            rows = [(when, {"observed": cell}) for role, when, cell in plan.dated if role == "observed"]
            if "observed" in plan.cells:
                names = ("observed", "period", "source")
                rows.append(("", {role: plan.cells[role] for role in names if role in plan.cells}))
        observations = []
        for when, cells in rows:
            with self.figures.at(cells["observed"], "observed_figure"):
                observations.append(self.observation(when, cells, kind))
        return observations

    def observation(self, when: str, cells: dict[str, Cell], kind: str) -> Observation:
        keywords: dict[str, Any] = {"period": when or gap(Message("matrix-without-period"))}
        if "date" in cells:
            with self.figures.at(cells["date"], "date"):
                keywords = {"date": self.figures.period(cells["date"]).end}
        elif "period" in cells:
            with self.figures.at(cells["period"], "period"):
                text = cells["period"].text
                keywords = {"period": PROJECT if text == PROJECT else self.figures.period(cells["period"])}
        if "source" in cells and not is_nothing(cells["source"].text):
            keywords["source"] = self.source(cells["source"])
        for role in ("definition", "comment", "narrative"):
            if role in cells:
                keywords[role] = cells[role].text
        cell = cells["observed"]
        value = self.figures.figure(cell, kind, dates=True)
        raw = cell.zero_shown_as or (cells["raw"].text if "raw" in cells else _raw(cell))
        if isinstance(value, Missing):
            raw = date_where_a_number_should_be(cell) or raw
        return Observation(value, raw=raw, declared_at=cell.place, **keywords)


def _raw(cell: Cell) -> str:
    """Return the text that was understood; a number of the spreadsheet is itself."""
    return cell.text if isinstance(cell.content, str) else ""
