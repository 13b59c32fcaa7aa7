"""The review of a project as blocks: which stand in it, and in which order."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final

import attrs

from logframe.declaration.framework.projects import Project
from logframe.declaration.values.numbers import Missing
from logframe.diagnosis.catalogue import title_of
from logframe.diagnostics import SEVERITY, Diagnostic
from logframe.evaluation.costs.funding import own_lines
from logframe.evaluation.statuses import Status
from logframe.messages import Joined, Message, Multilingual, as_message
from logframe.reviews import phrases
from logframe.reviews.blocks import (
    Block,
    Bullets,
    Calculation,
    Cell,
    Chain,
    Column,
    Document,
    Facets,
    Facts,
    Heading,
    Inline,
    Labelled,
    Lines,
    Link,
    Paragraph,
    Problem,
    Small,
    StatusCell,
    Strong,
    Table,
    section,
    table,
)
from logframe.reviews.cost_lines import CostLine
from logframe.reviews.layouts.results_matrices import matrix_section
from logframe.reviews.page_one_blocks import page_one_blocks
from logframe.reviews.period_blocks import period_section
from logframe.reviews.reading_blocks import reading_section
from logframe.reviews.reviewing import NodeLines, Review
from logframe.reviews.rows import Row
from logframe.reviews.shared_issues import SharedGap, SharedIssue, SharedNote, shared_gaps, shared_notes
from logframe.reviews.time_charts import time_section
from logframe.reviews.wrong_way import WRONG_WAY

HALF_WAY_RULES: Final = frozenset({"LF101"})
NO_INDICATOR_RULES: Final = frozenset({"LF103"})
SAID_BY_THE_VERDICT: Final = HALF_WAY_RULES | NO_INDICATOR_RULES
"""Rules that find what the verdict on a result says already; their codes stand in it."""

NOT_DATED: Final = frozenset({"head-country", "head-reviewed-for", "head-donors"})
SAID_AT_THE_TOP: Final = NOT_DATED | {"head-period"}
"""Facts that stand below the title; there is no period there where none is known."""

SAID_BY: Final = {"LF203": "LF228"}
"""Rules whose finding another one on the same indicator says whole."""


def review_document(review: Review) -> Document:
    """Return the document that a review makes."""
    gaps = shared_gaps((row.id, row.target) for node in review.nodes for row in node.rows)
    notes = shared_notes(
        (row.id, note) for node in review.nodes for row in node.rows for source in row.sources for note in source.notes
    )
    shown = _Shown(
        frozenset((issue.rule, subject) for issue in review.shared_issues for subject in issue.subjects),
        frozenset(review.conflicts),
        frozenset(shared.gap for shared in gaps),
        frozenset(id for priority in review.page_one.priorities for id in priority.moved),
        frozenset(shared.note for shared in notes),
    )
    blocks = (
        Heading(Message("title-of-review", id=review.project, statement=review.statement), 1, review.project),
        *page_one_blocks(review.page_one),
        *_project(review, gaps, notes),
        *_nodes(review, shown),
        *time_section(review.evaluation),
        *_context(review, shown),
        *_chain(review),
        *_after(review, shown),
        *_money(review),
        *_conditions(review),
        *_sources(review),
        *_lists(review, shown),
        *period_section(review.evaluation),
        *matrix_section(review),
        *(() if review.reading is None else reading_section(review.reading)),
    )
    project = review.evaluation.project
    return Document(review.project, blocks, project.language, _is_multilingual(project))


def _is_multilingual(project: Project) -> bool:
    """Return whether the statement of anything that the review names is declared in several languages."""
    statements = [project.statement, *(node.statement for node in project.nodes)]
    statements += [indicator.statement for indicator in project.indicators()]
    return any(isinstance(statement, Multilingual) for statement in statements)


@attrs.frozen
class _Shown:
    """What has a place of its own in the document, and is only named elsewhere."""

    shared: frozenset[tuple[str, str]]
    conflicts: frozenset[Message]
    gaps: frozenset[Missing]
    moved: frozenset[str]
    notes: frozenset[Message]

    def problems(self, diagnostics: Sequence[Diagnostic]) -> tuple[Cell, ...]:
        codes = {diagnostic.code for diagnostic in diagnostics}
        return tuple(dict.fromkeys(self._problem(diagnostic, codes) for diagnostic in diagnostics))

    def _problem(self, diagnostic: Diagnostic, beside: Collection[str]) -> Cell:
        severity = SEVERITY[diagnostic.severity]
        short = Message("problem-in-short", severity=severity, rule=diagnostic.code, title=title_of(diagnostic))
        if SAID_BY.get(diagnostic.code) in beside:
            return Problem(diagnostic.severity, short)
        if (diagnostic.code, diagnostic.subject) in self.shared:
            return Link(diagnostic.code, "issues")
        if diagnostic.code in WRONG_WAY and diagnostic.subject in self.moved:
            return Link(short, "priorities")
        if diagnostic.message in self.conflicts:
            return Link(short, "conflicts")
        return Problem(diagnostic.severity, phrases.problem(diagnostic))


def _project(review: Review, gaps: Iterable[SharedGap], notes: Iterable[SharedNote]) -> Iterator[Block]:
    about: list[Block] = [Paragraph((review.description,))] if review.description else []
    at_the_top = SAID_AT_THE_TOP if review.is_dated else NOT_DATED
    facts = [Labelled(label, fact) for label, fact in review.facts if label.code not in at_the_top]
    if facts:
        about.append(Facts(tuple(facts)))
    if review.note:
        about.append(Paragraph((Labelled(Message("head-note-of-evaluator"), review.note),)))
    yield from section(Message("heading-the-project"), 2, "project", about)
    together: list[Cell] = [Message("shared-gap", ids=shared.indicators, reason=shared.gap.cause) for shared in gaps]
    together.extend(map(_shared_issue, review.shared_issues))
    together.extend(Message("shared-note", ids=shared.indicators, note=shared.note) for shared in notes)
    yield from section(Message("heading-shared-issues"), 2, "issues", [Bullets(tuple(together))])


def _shared_issue(issue: SharedIssue) -> Problem:
    severity = SEVERITY[issue.severity]
    text = Message("shared-issue", severity=severity, rule=issue.rule, title=issue.title, ids=issue.subjects)
    return Problem(issue.severity, text)


def _chain(review: Review) -> Iterator[Block]:
    if not review.chain:
        return
    yield Heading(Message("heading-chain"), 2, "chain")
    yield Paragraph((Message("about-chain"),))
    yield Chain(review.chain)


def _nodes(review: Review, shown: _Shown) -> Iterator[Block]:
    yield Heading(Message("heading-lines"), 2, "lines")
    place = {line.node: number for number, line in enumerate(review.page_one.glance)}
    for node in sorted(review.nodes, key=lambda node: place.get(node.id, len(place))):
        yield Heading(Message("title-of-node", kind=node.kind, statement=node.statement), 3, f"node {node.id}")
        yield Paragraph((_verdict(node), *(Labelled(label, fact) for label, fact in phrases.node_facts(node))))
        problems = [problem for problem in node.problems if problem.code not in SAID_BY_THE_VERDICT]
        if problems:
            yield Bullets(shown.problems(problems))
        own = [row for row in node.rows if not row.context]
        if own:
            yield _indicators([(row, node) for row in own], shown)


def _context(review: Review, shown: _Shown) -> Iterator[Block]:
    """Put what the project does not answer for together, after all that it does."""
    rows = {row.id: (row, node) for node in review.nodes for row in node.rows if row.context}
    lines = _indicators(list(rows.values()), shown)
    yield from section(Message("heading-context"), 2, "context", [lines])


def _verdict(node: NodeLines) -> Cell:
    if not node.rows:
        codes = (
            Problem(problem.severity, as_message(problem.code))
            for problem in node.problems
            if problem.code in NO_INDICATOR_RULES
        )
        return Inline((Strong(Message("verdict-without-indicator")), *codes, Small(node.id)))
    # What its indicators say themselves is not said of the node once more.
    is_said = any(row.possible == node.possible for row in node.rows)
    status = StatusCell(node.status, () if is_said else node.possible)
    rules = Joined(tuple(problem.code for problem in node.problems if problem.code in HALF_WAY_RULES), "and")
    stops = Message("stops-half-way", rules=rules) if node.stops_half_way else None
    reason = None if node.reason in [row.reason for row in node.rows] else node.reason
    return Inline((status, node.measured, reason, stops, Small(node.id)))


def _indicators(lines: Sequence[tuple[Row, NodeLines]], shown: _Shown) -> Table:
    columns = (
        Message("head-indicator"),
        Message("head-baseline-and-target"),
        Column(Message("head-each-source"), "figures"),
        Column(Message("head-fulfilment"), "status"),
        Message("head-reason"),
        Message("head-wrong"),
        Message("head-note-of-evaluator"),
    )
    facets = (
        Facets(
            f"indicator {row.id}",
            row.status,
            row.level,
            node.strategy,
            tuple(dict.fromkeys(problem.code for problem in row.problems)),
        )
        for row, node in lines
    )
    return table(columns, (_row(row, node, shown) for row, node in lines), facets)


def _row(row: Row, node: NodeLines, shown: _Shown) -> tuple[Cell, ...]:
    return (
        Lines((Strong(row.statement), Small(row.id), *phrases.row_name(row))),
        Lines(tuple(phrases.intended(row, without_reason=row.target in shown.gaps))),
        Lines(tuple(_actual_values(row, shown))),
        Lines((*_status(row, node, shown), Calculation(row.explained))),
        None if row.explanation.code == "no-reason-given" else row.explanation,
        Lines(shown.problems(row.problems)),
        row.note,
    )


def _status(row: Row, node: NodeLines, shown: _Shown) -> Iterator[Cell]:
    if row.status is not Status.NOT_JUDGED or not row.context:
        yield StatusCell(row.status, row.possible)
        yield from phrases.fulfilment(row, node, without_reason=row.target in shown.gaps)


def _actual_values(row: Row, shown: _Shown) -> Iterator[Lines]:
    """Yield what each source says; what figures of lines before come to is named where no line is named like it."""
    named: set[str] = set()
    for source in row.sources:
        lines = phrases.source_lines(source, shown.notes)
        if source.figures:
            lines = [Labelled(phrases.source_name(source), Joined(source.figures, "semicolon")), *lines]
        elif lines and source.source not in named:
            lines = [Labelled(source.source, lines[0]), *lines[1:]]
        named.add(source.source)
        yield Lines(tuple(lines))


def _after(review: Review, shown: _Shown) -> Iterator[Block]:
    yield from section(Message("heading-next-steps"), 2, "next-steps", [Bullets(tuple(_next_steps(review)))])
    columns = (Message("head-activity"), Message("head-leads-to"), Message("head-said"), Message("head-wrong"))
    rows = [
        (
            Lines((Strong(line.statement), Small(line.id))),
            Lines(line.leads_to),
            Lines(tuple(phrases.activity_said(line))),
            Lines(shown.problems(line.problems)),
        )
        for line in review.activities
    ]
    yield from section(Message("heading-activities"), 2, "activities", [table(columns, rows)])


def _next_steps(review: Review) -> Iterator[Cell]:
    """Ask result by result, and what is asked of several results once for all of them."""
    together: dict[Message, list[str]] = {}
    on_page_one = {question.text.fields.get("question") for question in review.page_one.questions}
    for step in review.next_steps:
        for indicator, question in step.asks:
            if question not in on_page_one:
                together.setdefault(question, []).append(indicator)
    for step in review.next_steps:
        own = [(indicator, question) for indicator, question in step.asks if len(together.get(question, ())) == 1]
        if own:
            asks = (Message("ask", indicator=indicator, ask=question) for indicator, question in own)
            yield Lines((Inline((Strong(step.statement), Small(step.node))), *asks))
    for question, indicators in together.items():
        if len(indicators) > 1:
            named = tuple(indicator for indicator in indicators if indicator)
            yield Message("ask", indicator=Joined(named, "and") if named else "", ask=question)


def _money(review: Review) -> Iterator[Block]:
    columns = (
        Message("head-line"),
        Message("head-donor"),
        Column(Message("head-amount"), "number"),
        Column(Message("head-spent"), "number"),
        Column(Message("head-share"), "number"),
        Message("head-purpose"),
        Message("head-note"),
    )
    # That no share is known, for one reason, stands below the table once.
    shares = {line.share for line in review.money}
    alike = len(shares) == 1 < len(review.money) and all(share.fields["share"] is None for share in shares)
    unknown = shares if alike else ()
    rows = [
        (
            Lines((Strong(line.statement), *phrases.part_of(line))),
            line.donor,
            phrases.amount(line),
            line.spent,
            None if unknown else line.share,
            Lines(tuple(phrases.money_for(line))),
            line.note,
        )
        for line in review.money
    ]
    # A total of a single line is that line once more.
    totals = review.money_totals if len(own_lines(review.evaluation.project)) > len(review.money_totals) else ()
    facts = [Facts((Labelled(Message("head-share"), share),)) for share in unknown]
    yield from section(Message("heading-money"), 2, "money", [table(columns, rows), *facts, Bullets(totals)])
    if not review.money:
        return
    yield from section(Message("heading-unit-costs"), 3, "unit-costs", [cost_table(review.costs.units)])
    allocation = table(
        (Message("head-part-of-strategy"), Message("head-money"), Message("head-its-results")),
        (
            (line.part, line.got, Lines(tuple(part.fields["id"] for part in line.results)))
            for line in review.costs.allocation
        ),
    )
    yield from section(Message("heading-allocation"), 3, "allocation", [allocation])
    yield from section(Message("heading-staff"), 3, "staff", [Bullets(review.costs.staff)])


def cost_table(lines: Iterable[CostLine], *, of_programme: bool = False) -> Table:
    """Return what units cost, each with its project where they are of several."""
    columns = (
        Message("head-indicator"),
        Message("head-project"),
        Column(Message("head-money"), "number"),
        Column(Message("head-figure"), "number"),
        Column(Message("head-cost"), "number"),
        Message("head-beside"),
    )
    rows = (
        (
            Lines((Strong(line.statement), Small(line.indicator))),
            line.project if of_programme else None,
            Message("money-and-basis", money=line.money, basis=line.basis),
            line.value,
            line.cost,
            Lines(line.warnings),
        )
        for line in lines
    )
    return table(columns, rows)


def _conditions(review: Review) -> Iterator[Block]:
    columns = (Message("head-condition"), Message("head-of"), Message("head-outcome"), Message("head-response"))
    rows = [
        (
            Lines((phrases.condition(line), *phrases.in_brackets(line.weight))),
            line.node or Message("the-project"),
            line.outcome or Message("not-reported"),
            Lines((line.response, line.note)),
        )
        for line in review.conditions
    ]
    yield from section(Message("heading-conditions"), 2, "conditions", [table(columns, rows)])


def _sources(review: Review) -> Iterator[Block]:
    columns = (Message("head-source"), Message("head-indicators"), Message("head-note"))
    rows = [(phrases.source_named(source), phrases.says(source), source.note) for source in review.sources]
    yield from section(Message("heading-sources"), 2, "sources", [table(columns, rows)])


def _lists(review: Review, shown: _Shown) -> Iterator[Block]:
    for heading, anchor, items in (
        (Message("heading-conflicts"), "conflicts", review.conflicts),
        (Message("heading-project-problems"), "problems", shown.problems(review.other_problems)),
        (Message("heading-limits"), "limits", review.limits[len(review.page_one.caveats) :]),
        (Message("heading-waived"), "waived", review.waived),
        (Message("heading-methods"), "methods", review.methods),
    ):
        cells = tuple(as_message(item) if isinstance(item, str) else item for item in items)
        yield from section(heading, 2, anchor, [Bullets(cells)])
