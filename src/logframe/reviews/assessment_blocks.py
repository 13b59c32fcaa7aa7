"""The evaluation report as blocks: chapters in the order of a form, each statement with what it rests on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from logframe.assessment.assessments import Assessment
from logframe.assessment.evidence_entries import Consulted, Evidence
from logframe.assessment.records import Conclusion, Recommendation, Record, Response
from logframe.country_names import countries_of
from logframe.declaration.framework.sources import Source
from logframe.diagnostics import SEVERITY, Diagnostic, Severity
from logframe.evaluation.costs.funding import by_donor, own_lines
from logframe.messages import Field, Message, Territory, word
from logframe.reviews.assessment_grids import (
    criteria_table,
    design_blocks,
    effects_table,
    report_head,
    report_heads,
    swot_table,
)
from logframe.reviews.assessment_reviews import FORMS, AssessmentReview
from logframe.reviews.blocks import (
    Block,
    Bullets,
    Cell,
    Document,
    Facts,
    Heading,
    Labelled,
    Lines,
    Paragraph,
    Problem,
    Small,
    Strong,
    below,
    section,
    table,
)


def assessment_document(review: AssessmentReview) -> Document:
    """Return the report of an evaluation as a document."""
    report = review.assessment
    title = Message("title-of-review", id=report.id, statement=report.statement)
    blocks: list[Block] = [Heading(title, 1, report.id), _opening(review)]
    for name in FORMS[review.form]:
        blocks.extend(section(Message("report-chapter", name=name), 2, name, _CHAPTERS[name](review)))
    return Document(f"evaluation {report.id}", tuple(blocks))


def _opening(review: AssessmentReview) -> Block:
    report = review.assessment
    facts = (
        ("commissioned-by", report.commissioned_by),
        ("carried-out", report.carried_out),
        ("reference", report.reference),
    )
    return Facts(tuple(Labelled(report_head(name), field) for name, field in facts if field), are_key=True)


def _summary(review: AssessmentReview) -> Iterator[Block]:
    report = review.assessment
    counts = Message(
        "report-summary",
        questions=len(report.questions),
        findings=len(report.findings),
        conclusions=len(report.conclusions),
        recommendations=len(report.recommendations),
        lessons=len(report.lessons),
    )
    yield Paragraph((counts,))
    none = Message("report-no-answer")
    answers = [Lines((Strong(item.statement), item.answer or none)) for item in report.questions]
    yield from section(Message("report-chapter", name="answers"), 3, "answers", [Bullets(tuple(answers))])
    drawn = [_labelled(review, conclusion) for conclusion in report.conclusions]
    yield from section(
        Message("report-chapter", name="conclusions"), 3, "conclusions-in-short", [Bullets(tuple(drawn))]
    )
    urgent = [item for item in report.recommendations if item.priority == "high"]
    name = "urgent" if any(item.priority for item in report.recommendations) else "recommendations"
    advice = tuple(_labelled(review, item) for item in (urgent if name == "urgent" else report.recommendations))
    yield from section(Message("report-chapter", name=name), 3, f"{name}-in-short", [Bullets(advice)])
    grave = [item for item in review.diagnostics if item.severity == "error" and not item.waived]
    if grave:
        yield Paragraph((Message("report-not-borne-out", count=len(grave)),))


def _labelled(review: AssessmentReview, record: Record) -> Labelled:
    return Labelled(review.assessment.label(record.id), record.statement)


def _introduction(review: AssessmentReview) -> Iterator[Block]:
    report = review.assessment
    if report.purpose:
        yield Paragraph((report.purpose,))
    for name, texts in (("methods", report.methods), ("team", report.team), ("limits", report.limits)):
        yield from section(Message("report-chapter", name=name), 3, name, [Bullets(tuple(texts))])
    heads = report_heads("consulted", "number", "by")
    rows = [(group.statement, group.count, group.by) for group in report.consulted]
    yield from section(Message("report-chapter", name="consulted"), 3, "consulted", [table(heads, rows)])
    yield from section(Message("report-chapter", name="questions"), 3, "questions", [_questions(review)])


def _questions(review: AssessmentReview) -> Block:
    report = review.assessment
    rows = []
    for question in report.questions:
        findings = [report.label(item.id) for item in report.findings if question.id in item.answers]
        findings += [report.label(item.id) for item in report.effects if question.id in item.answers]
        rows.append(
            (
                _labelled(review, question),
                word(question.criterion, "criterion"),
                question.answer,
                word(question.strength, "strength"),
                tuple(findings) or None,
                question.section,
            )
        )
    return table(report_heads("question", "criterion", "answer", "strength", "findings", "section"), rows)


def _intervention(review: AssessmentReview) -> Iterator[Block]:
    rows = [
        (Lines((project.statement, Small(project.id))), Territory(project.country), project.period or project.within)
        for project in review.assessment.projects
    ]
    yield table(report_heads("project", "country", "period"), rows)
    for project in review.assessment.projects:
        yield from design_blocks(project)


def _findings(review: AssessmentReview) -> Iterator[Block]:
    report = review.assessment
    yield from section(Message("report-chapter", name="criteria"), 3, "criteria", [criteria_table(review)])
    heads = report_heads("finding", "evidence", "issues", "used-in", "section")
    for criterion in (*report.criteria_asked, None):
        rows = [
            (
                _labelled(review, finding),
                _evidence(report, finding.evidence),
                _issues(review, finding),
                used_in(review, finding.id),
                finding.section,
            )
            for finding in report.findings
            if review.criterion_of(finding) == criterion
        ]
        name = Message("report-criterion", criterion=word(criterion, "criterion"))
        yield from section(name, 3, f"findings-{criterion or 'other'}", [table(heads, rows)] if rows else [])
    effects = [effects_table(review)] if report.effects else []
    yield from section(Message("report-chapter", name="effects"), 3, "effects", effects)
    points = swot_table(review)
    yield from section(Message("report-chapter", name="swot"), 3, "swot", [] if points is None else [points])


def _evidence(report: Assessment, evidence: Sequence[Evidence]) -> Cell:
    return below(line for entry in evidence for line in _piece_of_evidence(report, entry))


def _piece_of_evidence(report: Assessment, entry: Evidence) -> Iterator[Cell]:
    """Yield what a piece of evidence says, and small the id of what has figures of its own."""
    text, id = named_evidence(report, entry)
    yield text
    if id:
        yield Small(id)


def named_evidence(report: Assessment, entry: Evidence) -> tuple[str, str]:
    """Return what a piece of evidence says, and the id of what has figures of its own, "" for what has none."""
    named = report.named(entry)
    thing = entry if named is None else named.thing
    text = thing if isinstance(thing, str) else thing.title if isinstance(thing, Source) else thing.statement
    return text, entry if isinstance(entry, str) and not isinstance(thing, (str, Source, Consulted)) else ""


def _issues(review: AssessmentReview, record: Record) -> Cell:
    return below(Problem(item.severity, item.message) for item in review.issues(record))


def used_in(review: AssessmentReview, id: str) -> tuple[str, ...] | None:
    """Return the labels of the conclusions and points that follow from a record, None for none."""
    report = review.assessment
    records: tuple[Record, ...] = (*report.conclusions, *report.swot_points)
    return tuple(report.label(item.id) for item in records if id in getattr(item, "follows_from", ())) or None


def _conclusions(review: AssessmentReview) -> Iterator[Block]:
    report = review.assessment
    rows = [
        (
            _labelled(review, conclusion),
            word(conclusion.criterion, "criterion"),
            tuple(map(report.label, conclusion.follows_from)) or None,
            used_in_advice(review, conclusion),
            _issues(review, conclusion),
        )
        for conclusion in report.conclusions
    ]
    yield table(report_heads("conclusion", "criterion", "findings", "used-in", "issues"), rows)


def used_in_advice(review: AssessmentReview, conclusion: Conclusion) -> tuple[str, ...] | None:
    """Return the labels of the recommendations that follow from a conclusion, None for none."""
    report = review.assessment
    return tuple(report.label(item.id) for item in report.recommendations if conclusion.id in item.follows_from) or None


def _recommendations(review: AssessmentReview) -> Iterator[Block]:
    rows = [
        (
            _labelled(review, item),
            item.to,
            item.due,
            word(item.priority, "importance"),
            item.cost,
            chain(review, item),
            _issues(review, item),
        )
        for item in review.assessment.recommendations
    ]
    names = ("recommendation", "to", "due", "priority", "cost", "follows-from", "issues")
    yield table(report_heads(*names), rows)


def chain(review: AssessmentReview, recommendation: Recommendation) -> Lines | None:
    """Return what a recommendation rests on: its conclusions, with their findings and the evidence of these."""
    report = review.assessment
    lines: list[Cell] = []
    for id in recommendation.follows_from:
        conclusion = report.record(id)
        findings = tuple(map(report.label, getattr(conclusion, "follows_from", ())))
        lines.append(Message("report-chain", conclusion=report.label(id), findings=findings))
    return below(lines)


def _follow_up(review: AssessmentReview) -> Iterator[Block]:
    if not any(followed.responses or followed.is_late for followed in review.follow_up):
        if review.follow_up:
            yield Paragraph((Message("report-no-responses", on=review.on),))
        return
    rows = [
        (
            Strong(review.assessment.label(followed.recommendation.id)),
            followed.state,
            below(map(report_response, followed.responses)),
            below(
                Message(
                    "report-action",
                    action=action.statement,
                    due=action.due,
                    state=word("overdue" if action in followed.overdue else action.state, "actionstate"),
                    owner=action.owner,
                )
                for action in followed.actions
            ),
        )
        for followed in review.follow_up
    ]
    if review.on is not None:
        yield Paragraph((Message("report-as-of", on=review.on),))
    yield table(report_heads("recommendation", "state", "response", "actions"), rows)


def report_response(response: Response) -> Message:
    """Return what the management answered, when, and why."""
    return Message(
        "report-response",
        decision=word(response.decision, "decision"),
        on=response.on,
        by=response.from_,
        because=response.because,
    )


def _lessons(review: AssessmentReview) -> Iterator[Block]:
    report = review.assessment
    names = ("planned", "happened", "why", "follows")
    for kind in ("lesson", "best practice"):
        rows = [
            (_labelled(review, item), *(getattr(item, name) for name in names), _evidence(report, item.evidence))
            for item in report.lessons
            if item.kind == kind
        ]
        heads = report_heads("lesson", *names, "evidence")
        name = Message("report-chapter", name=kind.replace(" ", "-"))
        yield from section(name, 3, kind.replace(" ", "-"), [table(heads, rows)] if rows else [])


def _terms(review: AssessmentReview) -> Iterator[Block]:
    rows = [
        (item.statement, item.delivered_in or Message("report-not-delivered"), item.note)
        for item in review.assessment.terms_of_reference
    ]
    yield table(report_heads("deliverable", "delivered-in", "note"), rows)


def _work_sheet(review: AssessmentReview) -> Iterator[Block]:
    """Yield the fields of a data work sheet; which ones Sida asks for is to be checked against its own form."""
    report = review.assessment
    named = (project.country for project in report.projects if project.country)
    countries = dict.fromkeys(country for name in named for country in countries_of(name))
    sectors = dict.fromkeys(sector.name for project in report.projects for sector in project.sectors)
    periods = dict.fromkeys(project.known_period or project.within for project in report.projects)
    fields: tuple[tuple[Message, Cell], ...] = (
        (report_head("title"), report.statement),
        (report_head("reference"), report.reference),
        (report_head("project"), below(project.statement for project in report.projects)),
        (report_head("country"), below(map(Territory, countries))),
        (Message("portfolio-by-sector.head"), below(sectors)),
        (Message("head-money"), below(_money_of(report))),
        (report_head("period"), below(period for period in periods if period)),
        (report_head("carried-out"), report.carried_out),
        (Message("report-chapter", name="team"), below(report.team)),
        (report_head("purpose"), report.purpose),
        (report_head("methods"), below(report.methods)),
        (report_head("findings"), below(_main_findings(report))),
        (report_head("conclusions"), below(item.statement for item in report.conclusions)),
        (report_head("recommendations"), below(item.statement for item in report.recommendations)),
    )
    yield table([report_head("field"), report_head("content")], [(Strong(name), cell) for name, cell in fields if cell])


def _money_of(report: Assessment) -> Iterator[Field]:
    """Yield what each donor gives, and what projects without lines in their budget cost in all."""
    yield from (part.message for part in by_donor(line for project in report.projects for line in own_lines(project)))
    yield from (project.budget_total for project in report.projects if project.budget_total and not project.budget)


def _main_findings(report: Assessment) -> Iterator[str]:
    """Yield the finding that each conclusion names first."""
    named = {finding.id: finding.statement for finding in report.findings}
    first = (next(filter(named.get, conclusion.follows_from), "") for conclusion in report.conclusions)
    yield from (named[id] for id in dict.fromkeys(first) if id)


def _all_issues(review: AssessmentReview) -> Iterator[Block]:
    """Return every issue once, by what is to be done: of those that stand beside their statement its label."""
    report = review.assessment
    records: tuple[Record, ...] = (*report.findings, *report.conclusions, *report.recommendations)
    beside = {(record.id, record.statement) for record in records}
    groups: dict[tuple[str, Severity, str], list[Diagnostic]] = {}
    for item in (item for item in review.diagnostics if not item.waived):
        # Two helps that say the same may have fields of their own.
        groups.setdefault((item.code, item.severity, item.help.in_english()), []).append(item)
    rows: list[tuple[Cell, ...]] = []
    for (code, severity, _), items in groups.items():
        labels = (report.label(item.subject) for item in items if (item.subject, item.statement) in beside)
        others = [Problem(severity, item.message) for item in items if (item.subject, item.statement) not in beside]
        listed = tuple(dict.fromkeys(labels))
        rule = Lines((Strong(code), SEVERITY[severity]))
        rows.append((rule, below([listed, *others] if listed else others), items[0].help))
    yield table(report_heads("rule", "issues", "help"), rows)
    excused = [
        Message("waived-line", rule=item.code, id=item.subject, finding=item.message, reason=item.waived)
        for item in review.diagnostics
        if item.waived
    ]
    yield from section(Message("heading-waived"), 3, "waived", [Bullets(tuple(excused))] if excused else [])


_CHAPTERS: Final[dict[str, Callable[[AssessmentReview], Iterator[Block]]]] = {
    "summary": _summary,
    "introduction": _introduction,
    "intervention": _intervention,
    "findings": _findings,
    "conclusions": _conclusions,
    "recommendations": _recommendations,
    "follow-up": _follow_up,
    "lessons": _lessons,
    "terms": _terms,
    "work-sheet": _work_sheet,
    "issues": _all_issues,
}
