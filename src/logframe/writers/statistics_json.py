"""Statistics, gaps, comparisons and costs as data; what cannot be computed is null, with the reason beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from logframe.declaration.programme.programmes import Programme
from logframe.declaration.values.numbers import Missing, Value
from logframe.evaluation.costs.unit_costs import unit_costs
from logframe.evaluation.project.evaluations import Evaluation
from logframe.evaluation.project.project_comparison import Compared, ProjectComparison, compare_all
from logframe.evaluation.statistics.cascade_stages import Gap, measure
from logframe.evaluation.statistics.tabulation import Statistics, tabulate
from logframe.writers.numbers_json import bounds


def programme_data(programme: Programme) -> dict[str, Any]:
    """Give the tables, cascades and comparisons of a programme."""
    return {
        "tables": [_table(tabulate(table, programme.projects)) for table in programme.tables],
        "cascades": [_cascade(measure(cascade)) for cascade in programme.cascades],
        "comparisons": [
            {
                "id": comparison.id,
                "statement": comparison.statement,
                "compared": [_compared(compared) for compared in compare_all(comparison)],
            }
            for comparison in programme.comparisons
        ],
    }


def costs_data(evaluations: Sequence[Evaluation]) -> list[dict[str, Any]]:
    """Give what a unit of each indicator cost, in every project."""
    return [
        {
            "project": evaluation.project.id,
            "indicator": unit_cost.indicator.id,
            "basis": unit_cost.basis,
            "money": _value(unit_cost.money.value),
            "figure": _value(unit_cost.value.value),
            "cost": _value(unit_cost.cost.value),
            "unit": unit_cost.cost.unit,
            "pays_also": list(unit_cost.pays_also),
            "warnings": list(unit_cost.warnings),
        }
        for evaluation in evaluations
        for unit_cost in unit_costs(evaluation)
    ]


def comparison_data(comparison: ProjectComparison) -> dict[str, Any]:
    """Give two projects side by side, indicator by indicator."""
    return {
        "first": comparison.first.project.id,
        "second": comparison.second.project.id,
        "on": [comparison.first.on.isoformat(), comparison.second.on.isoformat()],
        "indicators": [
            {
                "id": pair.id,
                "statement": pair.statement,
                "first": None if pair.first is None else pair.first.value_text(),
                "second": None if pair.second is None else pair.second.value_text(),
                "answer": pair.answer,
                **({} if pair.compared is None else _compared(pair.compared)),
            }
            for pair in comparison.pairs
        ],
    }


def _table(statistics: Statistics) -> dict[str, Any]:
    return {
        "id": statistics.table.id,
        "statement": statistics.table.statement,
        "columns": [{"id": head.id, "statement": head.statement, "unit": head.unit} for head in statistics.heads],
        "rows": [
            {
                "place": line.place,
                "label": line.label,
                "period": None if line.period is None else str(line.period),
                "total": line.is_total,
                "cells": [
                    {"value": _value(cell.value), "unit": cell.unit, "text": cell.text, "notes": list(cell.notes)}
                    for cell in line.cells
                ],
            }
            for line in statistics.lines
        ],
    }


def _cascade(gap: Gap) -> dict[str, Any]:
    return {
        "id": gap.cascade.id,
        "statement": gap.cascade.statement,
        "stages": [
            {
                "statement": stage.statement,
                "value": _value(stage.value),
                "unit": stage.unit,
                "periods": [str(period) for period in stage.periods],
                "places": list(stage.places),
                "methods": list(stage.methods),
            }
            for stage in gap.stages
        ],
        "links": [
            {
                "share": bounds(link.share),
                "one_in": bounds(link.one_in),
                "reasons": list(link.reasons),
                "warnings": list(link.warnings),
            }
            for link in gap.links
        ],
    }


def _compared(compared: Compared) -> dict[str, Any]:
    return {
        "figures": [compared.first.id, compared.second.id],
        "difference": None if compared.difference is None else _value(compared.difference.value),
        "unit": None if compared.difference is None else compared.difference.unit,
        "ratio": bounds(compared.ratio),
        "reasons": [str(reason) for reason in compared.reasons],
        "warnings": [str(warning) for warning in compared.warnings],
    }


def _value(value: Value) -> dict[str, float | None] | None:
    return None if isinstance(value, Missing) else bounds(value)
