"""Sheets that hold the same indicators, each for the year, quarter or country that its name says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from logframe.country_names import place_name
from logframe.exchange.tables.findings import Findings
from logframe.exchange.tables.headers import Layout
from logframe.exchange.tables.headings import FIGURES, nearer_time, time_key
from logframe.exchange.tables.plans import Figure, IndicatorPlan, TablePlan
from logframe.exchange.tables.table_words import plain
from logframe.exchange.values.periods import ReadPeriod, read_period

_AIMED = ("target", "milestone")


def take_sheet_names(sheets: Sequence[tuple[Layout, TablePlan]], findings: Findings) -> None:
    """Give the figures of sheets with the same indicators the times or places that tell the sheets apart.

    Targets that are the same on every sheet are those of the whole project. A baseline has no time of a sheet.
    """
    counts = Counter(name for _, plan in sheets for name in {plain(own.statement) for own in _indicators(plan)})
    shared = {name for name, count in counts.items() if count > 1}
    for roles in (_AIMED, ("observed",)) if shared else ():
        alike = [(layout, plan) for layout, plan in sheets if _has_figures(plan, shared, roles)]
        times = [read_period(layout.sheet.name, layout.calendar) for layout, _ in alike]
        dated = [when for when in times if when is not None and when.problem is None]
        is_dated = len(alike) > 1 and len(dated) == len(alike) == len({time_key(when) for when in dated})
        if is_dated and (roles != _AIMED or _differ(alike, shared)):
            for (layout, plan), when in zip(alike, dated, strict=True):
                _date(plan, when, roles)
                _tell(layout, "table-inferred-sheet-time", findings)
    alike = [(layout, plan) for layout, plan in sheets if _has_figures(plan, shared, ("observed", *_AIMED))]
    names = [layout.sheet.name for layout, _ in alike]
    if len(alike) > 1 and len(set(names)) == len(alike) and all(place_name(name) != name for name in names):
        for layout, plan in alike:
            for figure in (figure for own in _indicators(plan) for figure in own.figures):
                if figure.role in FIGURES and figure.part is None:
                    figure.part = ("place", layout.sheet.name)
            _tell(layout, "table-inferred-sheet-place", findings)


def _indicators(plan: TablePlan) -> list[IndicatorPlan]:
    return [indicator for node in plan.nodes for indicator in node.indicators]


def _has_figures(plan: TablePlan, shared: set[str], roles: Sequence[str]) -> bool:
    """Return whether a sheet has figures of some roles for indicators that stand on several."""
    own = (indicator for indicator in _indicators(plan) if plain(indicator.statement) in shared)
    return any(figure.role in roles for indicator in own for figure in indicator.figures)


def _differ(sheets: Sequence[tuple[Layout, TablePlan]], shared: set[str]) -> bool:
    """Return whether any indicator has another target on each sheet."""
    aims: dict[str, set[str]] = {}
    for _, plan in sheets:
        for indicator in _indicators(plan):
            texts = [figure.piece.text for figure in indicator.figures if _is_undated_aim(figure)]
            if texts and plain(indicator.statement) in shared:
                aims.setdefault(plain(indicator.statement), set()).add(" ".join(texts))
    return any(len(texts) > 1 for texts in aims.values())


def _is_undated_aim(figure: Figure) -> bool:
    return figure.role in _AIMED and figure.when is None and not figure.at_end


def _date(plan: TablePlan, when: ReadPeriod, roles: Sequence[str]) -> None:
    for figure in (figure for own in _indicators(plan) for figure in own.figures):
        if figure.role not in roles or figure.at_end or figure.day is not None:
            continue
        figure.when = when if figure.when is None else nearer_time(figure.when, when)


def _tell(layout: Layout, code: str, findings: Findings) -> None:
    first = next(iter(layout.sheet.cells.values()))
    findings.infer(first, code, sheet=layout.sheet.name[:40])
