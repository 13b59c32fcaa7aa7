"""Every answer of the library as one object of plain data, and as rows of a table: what `to_dict` and `rows` return."""

from __future__ import annotations

import datetime
import enum
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from fractions import Fraction
from typing import Any, Final, TypeAlias

import attrs

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.nodes import Node
from logframe.declaration.framework.projects import Project
from logframe.declaration.programme.programmes import Programme
from logframe.declaration.values.numbers import Missing, Number
from logframe.declaration.values.periods import Period
from logframe.declaration.values.quantities import Quantity
from logframe.diagnostics import Diagnostic, Diagnostics
from logframe.evaluation.claims.audits import Audit
from logframe.evaluation.costs.unit_costs import UnitCost
from logframe.evaluation.fulfilment.by_period import PeriodTable
from logframe.evaluation.fulfilment.fulfilments import Fulfilment
from logframe.evaluation.fulfilment.source_figures import SourceFigure
from logframe.evaluation.project.claimed_statuses import StatusAudit
from logframe.evaluation.project.evaluations import Evaluation
from logframe.evaluation.project.node_verdicts import NodeVerdict
from logframe.evaluation.project.programme_evaluations import ProgrammeEvaluation
from logframe.evaluation.project.project_comparison import Compared, ProjectComparison
from logframe.evaluation.project.version_comparison import VersionComparison
from logframe.evaluation.statistics.cascade_stages import Gap
from logframe.evaluation.statistics.tabulation import Statistics
from logframe.evaluation.trends.series_trends import Trend
from logframe.exchange.data_text import json_text
from logframe.exchange.iati.files import IatiFile
from logframe.exchange.loading import Projects
from logframe.exchange.tidy_tables import NUMBERS, floating, tidy
from logframe.exchange.unstructuring import data_of as declared_data
from logframe.explanations import Explanation, Step
from logframe.json_pieces import listed
from logframe.messages import Message
from logframe.places import Place
from logframe.portfolios.evaluated_portfolios import Portfolio
from logframe.reviews.programme_reviews import ProgrammeReview
from logframe.reviews.reviewing import Review
from logframe.writers.check_outputs import check_data, finding_record
from logframe.writers.data_json import data_of, plain
from logframe.writers.evaluation_json import (
    claim_record,
    evaluation_parts,
    indicator_record,
    node_record,
    source_record,
)
from logframe.writers.portfolio_data import indicator_records, portfolio_data
from logframe.writers.revisions_text import revisions_data, revisions_rows
from logframe.writers.statistics_json import (
    cascade_record,
    compared_record,
    comparison_data,
    cost_record,
    pair_data,
    table_record,
)

Data: TypeAlias = dict[str, Any]
Row: TypeAlias = dict[str, Any]

_BESIDE: Final = ("_data", "_message", "_messages", "_exact")
"""Ends of the keys of what stands beside a text or number: a row has the text or number alone."""
_LONG: Final = frozenset({"explanation", "schema", "sources", "stands_for"})
"""What has no place in a cell."""


def dict_of(answer: Any) -> Data:
    """Return an answer as plain data: texts, numbers, lists and dictionaries, which JSON holds as they are."""
    data: Data = listed(parts_of(answer))
    return data


def parts_of(answer: Any) -> Data:
    """Return an answer as data whose longest lists are iterators, so that it can be written item by item."""
    for kind, make in _DICTS.items():
        if isinstance(answer, kind):
            return make(answer)
    return _attributes(answer)


def rows_of(answer: Any) -> list[Row]:
    """Return an answer as rows of a table, each with the same columns: texts, numbers, dates and None."""
    rows = next((list(make(answer)) for kind, make in _ROWS.items() if isinstance(answer, kind)), None)
    if rows is None:
        rows = [_flat(dict_of(answer))]
    columns = dict.fromkeys(name for row in rows for name in row)
    return [{name: row.get(name) for name in columns} for row in rows]


def _plain(value: Any) -> Any:
    """Return a value of an answer as plain data; what is declared stands by its id."""
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, Fraction):
        return plain(value)
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, Number):
        return {"low": plain(value.low), "high": plain(value.high)}
    if isinstance(value, Quantity):
        number = {"low": None, "high": None} if isinstance(value.value, Missing) else _plain(value.value)
        return {**number, "unit": value.unit}
    if isinstance(value, (Project, Programme, Node, Indicator)):
        return value.id
    if isinstance(value, (str, Message, Missing, Period, Place, Explanation)):
        return str(value)
    if isinstance(value, Mapping):
        return {str(name): _plain(item) for name, item in value.items()}
    if isinstance(value, Iterable):
        return [_plain(item) for item in value]
    return _attributes(value) if attrs.has(type(value)) else str(value)


def _attributes(answer: Any) -> Data:
    return {
        field.name: _plain(getattr(answer, field.name))
        for field in attrs.fields(type(answer))
        if not field.name.startswith("_")
    }


def _flat(data: Mapping[str, Any], name: str = "") -> Row:
    """Return data as one row: parts of an object as columns of their own, a list of texts as one text."""
    row: Row = {}
    for key, value in data.items():
        column = f"{name}_{key}" if name else key
        if key.endswith(_BESIDE) or key in _LONG:
            continue
        if isinstance(value, Mapping):
            row |= _flat(value, column)
        elif value is None and key in _WITH_ENDS:
            row |= dict.fromkeys(f"{column}_{end}" for end in _WITH_ENDS[key])
        elif isinstance(value, list):
            if not any(isinstance(item, (Mapping, list)) for item in value):
                row[column] = "; ".join(map(str, value))
        elif key in ("low", "high") and value is not None:
            row[column] = float(value)
        else:
            row[column] = value
    return row


def _record(record: Any, **head: Any) -> Row:
    return {**head, **_flat(data_of(record, beside=False))}


_ENDS: Final = ("low", "high")
_WITH_ENDS: Final[dict[str, tuple[str, ...]]] = {
    **dict.fromkeys(("fulfilment", "forecast", "figure", "money", "cost", "difference", "ratio", "computed"), _ENDS),
    **dict.fromkeys(("value", "target", "baseline"), (*_ENDS, "text")),
    "coverage": ("days", "of_days", "share", "text"),
}


def _indicators(evaluation: Evaluation) -> Iterator[Row]:
    for answer in evaluation:
        yield _record(indicator_record(answer, in_row=True), project=evaluation.project.id, on=evaluation.on)


def _sources(answer: Fulfilment) -> Iterator[Row]:
    head = {"project": answer.project.id, "indicator": answer.indicator.id, "unit": answer.indicator.unit}
    for source in answer.sources:
        yield _record(source_record(answer, source), **head)


def _cells(statistics: Statistics) -> Iterator[Row]:
    for line in statistics.lines:
        for head, cell in zip(statistics.heads, line.cells, strict=True):
            number = {"low": None, "high": None} if isinstance(cell.value, Missing) else _plain(cell.value)
            yield {
                "table": statistics.table.id,
                "place": line.place,
                "row": str(line.title),
                "period": None if line.period is None else str(line.period),
                "is_total": line.is_total,
                "column": head.id,
                **_flat(number),
                "unit": cell.unit,
                "text": str(cell.message),
                "notes": "; ".join(map(str, cell.note_messages)),
            }


def _steps(steps: Iterable[Step], depth: int = 0) -> Iterator[Row]:
    for step in steps:
        yield {"depth": depth, "text": str(step.text), "place": "" if step.place is None else str(step.place)}
        yield from _steps(step.below, depth + 1)


def _stages(gap: Gap) -> Iterator[Row]:
    for stage in data_of(cascade_record(gap))["stages"]:
        yield {"cascade": gap.cascade.id, **_flat(stage)}


def _figures(projects: Iterable[Project] | Project) -> Iterator[Row]:
    for row in tidy(projects):
        yield {name: floating(cell) if name in NUMBERS else cell for name, cell in row.items()}


def _declared(declared: Programme | Iterable[Project]) -> Data:
    """Return what a data file holds, with numbers as JSON has them."""
    data = json.loads(json_text(declared_data(declared)))
    assert isinstance(data, dict)
    return data


_DICTS: Final[dict[type, Callable[[Any], Data]]] = {
    Diagnostics: lambda diagnostics: {"diagnostics": check_data(diagnostics)},
    Diagnostic: lambda diagnostic: data_of(finding_record(diagnostic)),
    Evaluation: lambda evaluation: evaluation_parts([evaluation]),
    ProgrammeEvaluation: lambda answer: evaluation_parts(answer.evaluations, answer.programme, answer.audits),
    Fulfilment: lambda answer: data_of(indicator_record(answer)),
    NodeVerdict: lambda verdict: data_of(node_record(verdict)),
    SourceFigure: lambda source: _attributes(source),
    Audit: lambda audit: data_of(claim_record(audit)),
    StatusAudit: lambda audit: data_of(claim_record(audit)),
    Review: lambda review: data_of(review, in_parts=True),
    ProgrammeReview: lambda review: data_of(review, in_parts=True),
    Portfolio: portfolio_data,
    ProjectComparison: comparison_data,
    VersionComparison: revisions_data,
    Compared: lambda compared: data_of(compared_record(compared)),
    Statistics: lambda statistics: data_of(table_record(statistics)),
    Gap: lambda gap: data_of(cascade_record(gap)),
    UnitCost: lambda cost: data_of(cost_record(cost, "")),
    Project: lambda project: _declared([project]),
    Programme: lambda programme: _declared(programme),
    Projects: lambda projects: _declared(projects),
    IatiFile: lambda file: _declared(file.projects),
    Trend: lambda trend: {**_attributes(trend), "numbers": dict(_plain(list(trend.numbers)))},
}
"""What an answer is as data, by its class; one of another class has its attributes."""

_ROWS: Final[dict[type, Callable[[Any], Iterable[Row]]]] = {
    Diagnostics: lambda diagnostics: (_record(finding_record(diagnostic)) for diagnostic in diagnostics),
    Evaluation: _indicators,
    ProgrammeEvaluation: lambda answer: (row for evaluation in answer.evaluations for row in _indicators(evaluation)),
    Fulfilment: _sources,
    Portfolio: indicator_records,
    NodeVerdict: lambda verdict: [_record(node_record(verdict))],
    Review: lambda review: _indicators(review.evaluation),
    ProgrammeReview: lambda review: (row for part in review.reviews for row in _indicators(part.evaluation)),
    ProjectComparison: lambda comparison: (
        {
            "first_project": comparison.first.project.id,
            "second_project": comparison.second.project.id,
            **_flat({"difference": None, "ratio": None, **pair_data(pair)}),
        }
        for pair in comparison.pairs
    ),
    VersionComparison: revisions_rows,
    Statistics: _cells,
    Gap: _stages,
    Audit: lambda audit: [_record(claim_record(audit))],
    StatusAudit: lambda audit: [_record(claim_record(audit))],
    UnitCost: lambda cost: [_record(cost_record(cost, ""))],
    PeriodTable: lambda table: (_flat(_attributes(line)) for line in table.lines),
    Explanation: lambda explanation: _steps(explanation.steps),
    Project: _figures,
    Programme: _figures,
    Projects: _figures,
    IatiFile: lambda file: _figures(file.projects),
}
"""What the rows of an answer are, by its class; one of another class is one row."""
