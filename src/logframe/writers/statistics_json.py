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
        "tables": [_table(tabulate(one, programme.projects)) for one in programme.tables],
        "cascades": [_cascade(measure(one)) for one in programme.cascades],
        "comparisons": [
            {"id": one.id, "statement": one.statement, "compared": [_compared(each) for each in compare_all(one)]}
            for one in programme.comparisons
        ],
    }


def costs_data(evaluations: Sequence[Evaluation]) -> list[dict[str, Any]]:
    """Give what a unit of each indicator cost, in every project."""
    return [
        {
            "project": evaluation.project.id,
            "indicator": one.indicator.id,
            "basis": one.basis,
            "money": _value(one.money.value),
            "figure": _value(one.value.value),
            "cost": _value(one.cost.value),
            "unit": one.cost.unit,
            "pays_also": list(one.pays_also),
            "warnings": list(one.warnings),
        }
        for evaluation in evaluations
        for one in unit_costs(evaluation)
    ]


def comparison_data(found: ProjectComparison) -> dict[str, Any]:
    """Give two projects side by side, indicator by indicator."""
    return {
        "first": found.first.project.id,
        "second": found.second.project.id,
        "on": [found.first.on.isoformat(), found.second.on.isoformat()],
        "indicators": [
            {
                "id": one.id,
                "statement": one.statement,
                "first": None if one.first is None else one.first.value_text(),
                "second": None if one.second is None else one.second.value_text(),
                "answer": one.answer,
                **({} if one.compared is None else _compared(one.compared)),
            }
            for one in found.pairs
        ],
    }


def _table(found: Statistics) -> dict[str, Any]:
    return {
        "id": found.table.id,
        "statement": found.table.statement,
        "columns": [{"id": one.id, "statement": one.statement, "unit": one.unit} for one in found.heads],
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
            for line in found.lines
        ],
    }


def _cascade(found: Gap) -> dict[str, Any]:
    return {
        "id": found.cascade.id,
        "statement": found.cascade.statement,
        "stages": [
            {
                "statement": one.statement,
                "value": _value(one.value),
                "unit": one.unit,
                "periods": [str(period) for period in one.periods],
                "places": list(one.places),
                "methods": list(one.methods),
            }
            for one in found.stages
        ],
        "links": [
            {
                "share": bounds(one.share),
                "one_in": bounds(one.one_in),
                "reasons": list(one.reasons),
                "warnings": list(one.warnings),
            }
            for one in found.links
        ],
    }


def _compared(found: Compared) -> dict[str, Any]:
    return {
        "figures": [found.first.id, found.second.id],
        "difference": None if found.difference is None else _value(found.difference.value),
        "unit": None if found.difference is None else found.difference.unit,
        "ratio": bounds(found.ratio),
        "reasons": [str(reason) for reason in found.reasons],
        "warnings": [str(warning) for warning in found.warnings],
    }


def _value(value: Value) -> dict[str, float | None] | None:
    return None if isinstance(value, Missing) else bounds(value)
