"""The first sheet: a row for each objective and expected result, and the targets by source."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import attrs

from logframe.declaration.values.money import Amount
from logframe.declaration.values.numbers import Number, Value, total
from logframe.diagnostics import SEVERITIES
from logframe.evaluation.fulfilment.fulfilments import Fulfilment
from logframe.evaluation.statuses import RANK, UNJUDGED
from logframe.messages import Field, Joined, Message
from logframe.reviews.attention import leading
from logframe.reviews.blocks import below
from logframe.reviews.figure_cells import actual_cell, target_cells, unit_cell, value_cell
from logframe.reviews.page_one import GlanceLine
from logframe.reviews.phrases import problem
from logframe.reviews.reviewing import NodeLines, Review
from logframe.reviews.rows import SourceLine
from logframe.writers.workbook.tabular import Grid, Head, Line, Tab

_WHOLE: Final = Number(100, 100)
TARGETS: Final = "targets"
"""The name of the table from which the charts are drawn."""


def overview(reviews: Sequence[Review]) -> Tab:
    """Return the sheet with the results of all projects."""
    currencies = tuple(dict.fromkeys(currency for review in reviews for currency in _currencies(review)))
    heads = (
        Head(Message("head-project"), width=10),
        Head(Message("head-result"), width=38, kept=True),
        Head(Message("head-id"), width=20),
        Head(Message("head-rank"), "rank", width=11),
        Head(Message("head-status"), width=15, kept=True),
        Head(Message("head-as-of"), "date"),
        Head(Message("head-possible"), width=18),
        Head(Message("head-evidence"), width=18),
        Head(Message("head-indicator"), width=28),
        Head(Message("column-unit"), width=13),
        Head(Message("column-target"), "number"),
        Head(Message("head-target-date"), "date"),
        Head(Message("head-value"), "number"),
        Head(Message("head-share-reached"), "share"),
        Head(Message("head-expected"), "share"),
        Head(Message("head-coverage"), width=14),
        *(
            Head(Message("head-in-unit", head=Message("head-money"), unit=currency), "number", width=13)
            for currency in currencies
        ),
        Head(Message("head-share-of-budget"), "share"),
        Head(Message("head-paid-by"), width=30),
        Head(Message("head-in-one-line"), width=40),
        Head(Message("head-top-problem"), width=40),
        Head(Message("head-question"), width=40),
    )
    rows = tuple(
        _line(review, on_page, node, currencies, len(reviews) > 1)
        for review in reviews
        for on_page in (_OnPage.of(review),)
        for node in _in_order(review)
    )
    return Tab(Message("sheet-overview"), (Grid(heads, rows, name="results"), *_targets(reviews)), frozen=2)


def _currencies(review: Review) -> Iterator[str]:
    for line in review.evaluation.project.budget:
        if isinstance(line.amount, Amount) and len(set(line.results)) == 1:
            yield line.amount.currency


@attrs.frozen
class _OnPage:
    """What page one and the next questions say of each node, by its id."""

    glance: Mapping[str, GlanceLine]
    problems: Mapping[str, Message]
    questions: Mapping[str, Message]

    @classmethod
    def of(cls, review: Review) -> _OnPage:
        """Gather it once for all rows; of several lines about a node the first stands."""
        page = review.page_one
        asked = {
            step.node: Message("ask", indicator=step.asks[0][0], ask=step.asks[0][1])
            for step in reversed(review.next_steps)
            if step.asks
        }
        return cls(
            {line.node: line for line in page.glance},
            {priority.node: priority.message for priority in reversed(page.priorities)},
            asked | {question.node: question.text for question in reversed(page.questions)},
        )


def _line(review: Review, on_page: _OnPage, node: NodeLines, currencies: Sequence[str], several: bool) -> Line:
    evaluation = review.evaluation
    shown = _shown(review, node)
    rank = None if node.status in UNJUDGED or node.status not in RANK else RANK[node.status]
    glance = on_page.glance.get(node.id)
    cells: tuple[Field, ...] = (
        review.project if several else None,
        node.statement,
        node.id,
        rank,
        node.status,
        evaluation.on if shown is None else shown.as_of or evaluation.on,
        Joined(node.possible, "or") if len(node.possible) > 1 else None,
        node.evidence if glance is None else glance.evidence,
        *_figures(shown),
        *(_paid(review, node, currency) for currency in currencies),
        None if glance is None or glance.money is None else glance.money.percent / _WHOLE,
        below(node.money),
        None if glance is None else glance.line,
        on_page.problems.get(node.id) or _gravest(node),
        on_page.questions.get(node.id),
    )
    return Line(
        cells, depth=0 if node.kind == "objective" or not node.objectives else 1, heads=node.kind == "objective"
    )


def _shown(review: Review, node: NodeLines) -> Fulfilment | None:
    """Return the answer that a row shows: that of page one, else one with a target, else any."""
    verdict = review.evaluation.verdict(node.id)
    aimed = [answer for answer in verdict.fulfilments if answer.indicator.has_target]
    return next(iter([*filter(None, [leading(verdict)]), *aimed, *verdict.fulfilments]), None)


def _figures(answer: Fulfilment | None) -> tuple[Field, ...]:
    if answer is None:
        return (None,) * 8
    target, due = target_cells(answer)
    expected = [source.judgement.expected for source in answer.answers]
    coverage = answer.coverage
    return (
        answer.indicator.statement,
        unit_cell(answer),
        target,
        due,
        actual_cell(answer),
        answer.share,
        next((number for number in expected if number is not None), None),
        None if coverage is None else coverage.message,
    )


def _paid(review: Review, node: NodeLines, currency: str) -> Value | None:
    """Return the money of the lines that pay for this result alone; what several share stands in words."""
    amounts = [
        line.amount.value
        for line in review.evaluation.project.budget
        if set(line.results) == {node.id} and not line.part_of
        if isinstance(line.amount, Amount) and line.amount.currency == currency
    ]
    return total(amounts).value if amounts else None


def _in_order(review: Review) -> Iterator[NodeLines]:
    """Yield each objective and then its results, those that need attention first, as page one has them."""
    place = {line.node: number for number, line in enumerate(review.page_one.glance)}
    groups: dict[str, list[NodeLines]] = {}
    objective = ""
    for node in review.nodes:
        # Results without an objective stand at the end.
        objective = node.id if node.kind == "objective" else objective if node.objectives else ""
        groups.setdefault(objective, []).append(node)
    for group in groups.values():
        yield from sorted(group, key=lambda node: place.get(node.id, -1))


def _gravest(node: NodeLines) -> Message | None:
    """Return the gravest problem of a node and its indicators, where page one has none of it."""
    diagnostics = [*node.problems, *(diagnostic for row in node.rows for diagnostic in row.problems)]
    ranked = sorted(diagnostics, key=lambda diagnostic: SEVERITIES.index(diagnostic.severity))
    return problem(ranked[0]) if ranked else None


def _targets(reviews: Sequence[Review]) -> Iterator[Grid]:
    """Return what every source says of each target, those of one unit together."""
    heads = (
        Head(Message("head-project"), width=10),
        Head(Message("head-indicator"), width=38, kept=True),
        Head(Message("head-source"), width=24),
        Head(Message("column-unit"), width=13),
        Head(Message("column-target"), "number"),
        Head(Message("head-value"), "number"),
        Head(Message("head-share-reached"), "share"),
        Head(Message("head-status"), width=15),
    )
    rows = [
        (
            review.project if len(reviews) > 1 else None,
            answer.indicator.statement,
            Message("bar-of-source", source=answer.name_of(source, line.title), definition=line.definition),
            unit_cell(answer),
            value_cell(answer, source.expectation.aim) if answer.is_open_how else target_cells(answer)[0],
            value_cell(answer, source.judgement.value),
            source.share,
            source.status,
        )
        for review in reviews
        for answer, lines in _aimed(review)
        for source, line in zip(answer.readings, lines, strict=False)
        if source.is_measured
    ]
    if rows:
        ordered = sorted(rows, key=lambda cells: str(cells[3] or ""))
        yield Grid(heads, tuple(map(Line, ordered)), Message("heading-target-table"), name=TARGETS)


def _aimed(review: Review) -> Iterator[tuple[Fulfilment, tuple[SourceLine, ...]]]:
    """Return the indicators with a target, each once, with what its sources say."""
    seen: set[str] = set()
    for node in review.nodes:
        for row in node.rows:
            answer = review.evaluation[row.id]
            if row.id not in seen and answer.indicator.has_target and answer.indicator.is_numeric:
                seen.add(row.id)
                yield answer, row.sources
