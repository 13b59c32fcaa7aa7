"""What the visible sheets show of projects: rows of texts and real numbers."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import attrs

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import Ordinal
from logframe.declaration.framework.nodes import Node
from logframe.declaration.framework.observations import PROJECT, Observation
from logframe.declaration.framework.projects import Project
from logframe.declaration.framework.targets import Keep, Target
from logframe.declaration.values.numbers import Exact, Missing, Number
from logframe.declaration.values.periods import Period
from logframe.declaration.values.shares import Pooled
from logframe.exchange.numbers import twelve_digits
from logframe.exchange.shapes import number_out
from logframe.exchange.unwritable import LONGEST_CELL

HEADINGS: Final = (
    "Level", "Statement", "Indicator", "Indicator level", "Unit", "Baseline", "Milestones", "Target", "Target date",
    "Observed", "Means of verification", "Assumptions", "Risks",
    "ID", "Contributes to", "Indicator ID", "Kind", "Direction", "Accumulates", "Baseline date", "Disaggregated by",
    "Definition", "Scale",
)  # fmt: skip
PRINTED: Final = 13
OBSERVED: Final = (
    "Project", "Indicator ID", "Indicator", "Value", "Unit", "Period", "Date", "Source", "As reported", "Definition",
    "Narrative", "Comment",
)  # fmt: skip
Shown = str | float | int


@attrs.frozen
class Spoken:
    """The words that a sheet shows in place of the English ones: headings, and in some columns the words of cells."""

    names: Mapping[str, str] = {}
    choices: Mapping[str, Mapping[str, str]] = {}
    page: str = "Page &P of &N"

    def name(self, english: Shown) -> Shown:
        """Return a heading, a label, or the name of a sheet."""
        return self.names.get(str(english), english)

    def cell(self, heading: str, content: Shown) -> Shown:
        """Return what a cell below a heading shows."""
        return self.choices.get(heading, {}).get(str(content), content)


ENGLISH: Final = Spoken()


@attrs.frozen
class Row:
    """A row of the matrix, and the kind of its node."""

    kind: str
    cells: tuple[Shown, ...]


SHOWN_ABOVE: Final = ("id", "statement", "period", "within", "not_at_hand", "country")
"""The keywords of a project that stand above its matrix."""


def heading(project: Project) -> list[tuple[Shown, ...]]:
    """Return what stands above the matrix."""
    rows: list[tuple[Shown, ...]] = [("Project", text(project.statement)), ("Project ID", text(project.id))]
    if project.known_period is not None:
        rows.append(("Period", str(project.known_period)))
    if project.within is not None:
        rows.append(("Within", str(project.within)))
    if project.not_at_hand:
        rows.append(("Not at hand", ", ".join(project.not_at_hand)))
    if project.country:
        rows.append(("Country", text(project.country)))
    return rows


def matrix(project: Project) -> list[Row]:
    """Return the matrix: each node with its indicators, the nodes in the order of the chain."""
    rows = []
    for node in ordered(project):
        for number, indicator in enumerate(node.indicators or (None,)):
            cells = [*_node(node, number == 0)] if indicator is None else _indicator(node, indicator, number == 0)
            rows.append(Row(node.kind, tuple(cells)))
    return rows


def ordered(project: Project) -> list[Node]:
    """Order the nodes: each before what contributes to it first of all."""
    below: dict[str, list[Node]] = {}
    for node in project.nodes:
        below.setdefault(node.contributes_to[0] if node.contributes_to else "", []).append(node)
    nodes: list[Node] = []
    waiting = list(reversed(below.get("", [])))
    while waiting:
        node = waiting.pop()
        nodes.append(node)
        waiting.extend(reversed(below.get(node.id, [])))
    return nodes


def _node(node: Node, first: bool) -> list[Shown]:
    cells: dict[str, Shown] = {"Level": _level(node), "ID": text(node.id), "Statement": text(node.statement)}
    if first:
        # An empty cell would be the last row above of a higher level.
        alone = "–" if node.level != "impact" else ""
        cells["Contributes to"] = _lines(node.contributes_to) or alone
        cells["Assumptions"] = _lines(assumption.statement for assumption in node.assumptions)
        cells["Risks"] = _lines(risk.statement for risk in node.risks)
    return [cells.get(name, "") for name in HEADINGS]


def _level(node: Node) -> str:
    usual = {"objective": "Objective", "activity": "Activity"}
    if node.kind == "objective" and node.level == "outcome":
        return "Specific objective"
    return usual.get(node.kind) or str(node.level or "outcome").capitalize()


def _indicator(node: Node, indicator: Indicator, first: bool) -> list[Shown]:
    start = indicator.baseline
    day = start.extent if isinstance(start, Observation) else None
    aims = indicator.target if isinstance(indicator.target, tuple) else ()
    cells: dict[str, Shown] = dict(zip(HEADINGS, _node(node, first), strict=True))
    cells |= {
        "Indicator": text(indicator.statement),
        "Indicator ID": text(indicator.id),
        "Indicator level": indicator.level or "n/a",
        "Kind": indicator.kind,
        "Unit": indicator.unit or "",
        "Direction": indicator.direction or "",
        "Accumulates": indicator.accumulates or "",
        "Baseline": figure(indicator.start),
        "Baseline date": _when(day),
        "Milestones": _lines((_dated(aim) for aim in indicator.milestones), "; "),
        "Target": _aim(indicator),
        "Target date": _when(aims[0].period or _day(aims[0])) if len(aims) == 1 else "",
        "Observed": _observed(indicator),
        "Means of verification": _lines(source.title for source in indicator.verified_by),
        "Disaggregated by": _lines((split.name for split in indicator.disaggregate_by), ", "),
        "Definition": text(indicator.definition),
        "Scale": text((" < " if indicator.best == "last" else " > ").join(indicator.scale))
        if isinstance(indicator, Ordinal)
        else "",
    }
    return [cells[name] for name in HEADINGS]


def _aim(indicator: Indicator) -> Shown:
    if isinstance(indicator.target, tuple):
        if len(indicator.target) == 1:
            return figure(indicator.target[0].value)
        return _lines((_dated(aim) for aim in indicator.target), "; ")
    return text(str(indicator.target)) if isinstance(indicator.target, Keep) else figure(indicator.target)


def _observed(indicator: Indicator) -> Shown:
    """Return the figure, all of them where there are several."""
    if len(indicator.observations) == 1:
        return figure(indicator.observations[0].value)
    return _lines(
        f"{_as_text(figure(observation.value))} ({_told(observation)})" for observation in indicator.observations
    )


def _as_text(content: Shown) -> str:
    """Write a figure within a text: 31, where the cell alone would hold 31.0."""
    return f"{content:.15g}" if isinstance(content, float) else str(content)


def _told(observation: Observation) -> str:
    source = observation.source.title if observation.source is not None else ""
    return ", ".join(filter(None, (observation.when(), source)))


def _dated(aim: Target) -> str:
    return f"{_when(aim.period or _day(aim)) or 'end'}: {_as_text(figure(aim.value))}"


def _day(aim: Target) -> Period | None:
    return None if aim.by is None else Period(aim.by, aim.by)


def _when(period: Period | None) -> str:
    return "" if period is None else str(period)


def observations(projects: Sequence[Project]) -> list[tuple[Shown, ...]]:
    """Return every observation as a row."""
    return [_observation(project, indicator, observation) for project in projects for indicator in project.indicators()
            for observation in indicator.observations]  # fmt: skip


def _observation(project: Project, indicator: Indicator, observation: Observation) -> tuple[Shown, ...]:
    period = (
        str(observation.period)
        if isinstance(observation.period, Period)
        else PROJECT
        if observation.period == PROJECT
        else ""
    )
    day = observation.date.isoformat() if isinstance(observation.date, datetime.date) else ""
    source = "" if observation.source is None else text(observation.source.title)
    unit = observation.unit or indicator.unit or ""
    return (
        *(
            text(project.id),
            text(indicator.id),
            text(indicator.statement),
            figure(observation.value),
            unit,
            period,
            day,
        ),
        *(source, text(observation.raw), text(observation.definition)),
        *(text(observation.narrative), text(observation.comment)),
    )


def figure(value: object) -> Shown:
    """Return a figure: a real number where it is one, else its text as the reader takes it."""
    if value is None:
        return ""
    if isinstance(value, Missing):
        return "n/a"
    if isinstance(value, Pooled):
        return text(f"{figure(value.numerator)}/{figure(value.denominator)}")
    if not isinstance(value, Number):
        return text(str(value))
    low, high = value.low, value.high
    if low is not None and low == high and value.form == "exact":
        return _real(low)
    if value.form == "approximate" and value.middle is not None:
        return f"about {_written(value.middle)}"
    if low is not None and high is not None:
        return f"{_written(low)}–{_written(high)}"
    return f"at least {_written(low)}" if low is not None else f"at most {_written(high)}"


def _real(number: Exact) -> Shown:
    """Return a number as the spreadsheet holds it, its text where it is beyond that."""
    try:
        return float(number) if -(10**15) < number < 10**15 else _written(number)
    except OverflowError:
        return _written(number)


def _written(number: Exact | None) -> str:
    exact = number_out(number or 0)
    return (
        twelve_digits(number or 0)
        if isinstance(exact, dict)
        else str(exact)
        if isinstance(exact, int)
        else f"{exact:f}"
    )


def _lines(parts: Iterable[str], between: str = "\n") -> str:
    return text(between.join(parts))


def text(content: str) -> str:
    """Leave out what a spreadsheet cannot hold; the whole project is kept beside, every sign of it."""
    kept = "".join(sign if sign.isprintable() or sign == "\n" else " " for sign in content)
    return re.sub(r"_(?=x[0-9A-Fa-f]{4}_)", "_ ", kept)[:LONGEST_CELL].strip()
