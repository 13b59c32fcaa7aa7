"""The grids of an evaluation report: criteria, effects, SWOT, the map of measures, stakeholders, problems."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.nodes import Activity
from logframe.declaration.framework.projects import Project
from logframe.messages import Message, word
from logframe.reviews.assessment_reviews import AssessmentReview
from logframe.reviews.blocks import Block, Cell, Labelled, Small, Strong, below, section, table
from logframe.terms import CONSEQUENCES, IMPORTANCES, QUARTERS, REACHES, TERMS


def report_head(name: str) -> Message:
    """Return the head of a column, or a label, in reports of evaluations."""
    return Message("report-column", name=name)


def report_heads(*names: str) -> list[Message]:
    """Return the heads of several columns."""
    return list(map(report_head, names))


def criteria_table(review: AssessmentReview) -> Block:
    """Return each criterion with how many questions are answered, its findings and its conclusions."""
    report = review.assessment
    answered = {id for finding in report.findings for id in finding.answers}
    answered |= {id for effect in report.effects for id in effect.answers}
    rows = []
    for criterion in report.criteria_asked:
        asked = [question for question in report.questions if question.criterion == criterion]
        findings = [item for item in report.findings if review.criterion_of(item) == criterion]
        drawn = [item for item in report.conclusions if item.criterion == criterion]
        rows.append(
            (
                word(criterion, "criterion"),
                Message("report-answered", count=sum(item.id in answered for item in asked), of=len(asked))
                if asked
                else None,
                len(findings) or None,
                below(Labelled(report.label(item.id), item.statement) for item in drawn),
            )
        )
    return table(report_heads("criterion", "questions", "findings", "conclusions"), rows)


def effects_table(review: AssessmentReview) -> Block:
    """Return the effects: rows by direction and intention, columns by term."""
    report = review.assessment
    rows: list[tuple[Cell, ...]] = []
    for direction in CONSEQUENCES:
        for intended in (True, False, None):
            cells = [
                below(
                    Labelled(report.label(item.id), item.statement, item.on or None)
                    for item in report.effects
                    if (item.direction, item.intended, item.term) == (direction, intended, term)
                )
                for term in (*TERMS, None)
            ]
            if any(cells):
                named = Message("report-effect", direction=word(direction, "consequence"), intended=intended)
                rows.append((named, *cells))
    return table(report_heads("effect", "short-term", "long-term", "any-term"), rows)


def swot_table(review: AssessmentReview) -> Block | None:
    """Return strengths, weaknesses, opportunities and threats of each thing assessed, with what they rest on.

    Where no points are declared, the findings that are of a kind stand in their place; None where there are none.
    """
    report = review.assessment
    items: list[tuple[str, str | None, Cell]] = [
        (
            point.about,
            point.quarter,
            Message("report-point", statement=point.statement, findings=tuple(map(report.label, point.follows_from))),
        )
        for point in report.swot_points
    ] or [("", item.kind, Labelled(report.label(item.id), item.statement)) for item in report.findings if item.kind]
    if not items:
        return None
    rows = [
        (
            about,
            *(below(cell for place, kind, cell in items if (place, kind) == (about, quarter)) for quarter in QUARTERS),
        )
        for about in dict.fromkeys(place for place, _, _ in items)
    ]
    heads = [report_head("about"), *(Message("report-quarter", quarter=quarter) for quarter in QUARTERS)]
    if not any(about for about, *_ in rows):
        heads, rows = heads[1:], [row[1:] for row in rows]
    return table(heads, rows)


def design_blocks(project: Project) -> Iterator[Block]:
    """Yield what a project declares beside its logframe: problems, map of measures, stakeholders."""
    named = project.statement
    if project.problems:
        title = Message("report-of-project", name="problems", project=named)
        yield from section(title, 3, f"problems {project.id}", [_problems(project)])
    measures = _map(project)
    if measures is not None:
        title = Message("report-of-project", name="map", project=named)
        yield from section(title, 3, f"map {project.id}", [measures])
    if project.stakeholders:
        title = Message("report-of-project", name="stakeholders", project=named)
        yield from section(title, 3, f"stakeholders {project.id}", [_stakeholders(project)])


def _problems(project: Project) -> Block:
    statements = {problem.id: problem.statement for problem in project.problems}
    rows = []
    for problem in project.problems:
        solving = [node.statement for node in project.nodes if isinstance(node, Activity) and problem.id in node.solves]
        has_causes = any(problem.id in item.causes_of for item in project.problems)
        unaddressed = None if has_causes or problem.out_of_scope else Message("report-not-addressed")
        rows.append(
            (
                problem.statement,
                below(statements.get(id, id) for id in problem.causes_of),
                below([*solving, *problem.addressed_by, problem.out_of_scope]) or unaddressed,
            )
        )
    return table(report_heads("problem", "causes", "acts-on-it"), rows)


def _map(project: Project) -> Block | None:
    cells: dict[tuple[str, str], list[Cell]] = {}
    for node in project.nodes:
        if isinstance(node, Activity) and node.reaches is not None:
            parents = [project.node(id) for id in node.contributes_to]
            for part in dict.fromkeys((*node.strategy, *(part for parent in parents for part in parent.strategy))):
                cells.setdefault((part, node.reaches), []).append(Strong(node.statement))
    for stakeholder in project.stakeholders:
        for engagement in stakeholder.does:
            if engagement.reaches is not None:
                is_running = engagement.state == "running"
                actor = Strong(stakeholder.statement) if is_running else Small(stakeholder.statement)
                cells.setdefault((engagement.part, engagement.reaches), []).append(actor)
    if not cells:
        return None
    parts = dict.fromkeys((*project.strategy, *(part for part, _ in cells)))
    rows = [(part, *(below(cells.get((part, reach), ())) for reach in REACHES)) for part in parts]
    heads = [report_head("strategy"), *(Message("report-reach", reach=word(reach, "reach")) for reach in REACHES)]
    return table(heads, rows)


def _stakeholders(project: Project) -> Block:
    rows = [
        (
            Message("report-influence", influence=influence),
            *(
                below(
                    Labelled(item.role, item.statement) if item.role else item.statement
                    for item in project.stakeholders
                    if (item.influence, item.interest) == (influence, interest)
                )
                for interest in (*reversed(IMPORTANCES), None)
            ),
        )
        for influence in (*IMPORTANCES, None)
        if any(item.influence == influence for item in project.stakeholders)
    ]
    heads = [Message("report-interest", interest=interest) for interest in reversed(IMPORTANCES)]
    return table([report_head("stakeholder"), *heads, report_head("any-interest")], rows)
