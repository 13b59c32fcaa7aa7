"""An evaluation as data. The keys are a contract; an open bound is null, and so is what cannot be computed."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from typing import Any, cast

import attrs

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.observations import Observation
from logframe.declaration.framework.targets import Keep
from logframe.declaration.programme.programmes import Programme
from logframe.declaration.programme.stated_figures import StatedBound, plain_number
from logframe.declaration.values.numbers import Exact, Missing, Number, Value
from logframe.evaluation.claims.audits import Audit, Fit, Verdict
from logframe.evaluation.figures.coverage import Coverage
from logframe.evaluation.figures.gathered import number_of
from logframe.evaluation.fulfilment.evidence import ChangeDirection, EffectEvidence, Evidence
from logframe.evaluation.fulfilment.fulfilments import Fulfilment
from logframe.evaluation.fulfilment.source_figures import SourceFigure
from logframe.evaluation.methods.achievement_methods import DEFAULT
from logframe.evaluation.project.claimed_statuses import StatusAudit, StatusVerdict
from logframe.evaluation.project.evaluations import Evaluation
from logframe.evaluation.project.half_way import HalfWay
from logframe.evaluation.project.node_verdicts import NodeVerdict
from logframe.evaluation.project.programme_evaluations import ProgrammeEvaluation
from logframe.evaluation.statuses import Status
from logframe.explanations import Explanation
from logframe.messages import Message, together
from logframe.terms import Level
from logframe.units import ONE
from logframe.writers.data_json import SCHEMA, Fixed, Record, data_of
from logframe.writers.statistics_json import Tables, UnitCostData, costs_data, tables_data


@attrs.frozen
class EvidenceData(Record):
    """How well an effect is known."""

    level: Evidence
    direction: ChangeDirection


@attrs.frozen
class ValueData(Fixed):
    """A value by its two ends, and as a reader gets it."""

    low: Exact | None
    high: Exact | None
    text: Message


@attrs.frozen
class CoverageData(Fixed):
    """How much of the asked time is reported."""

    days: int
    of_days: int
    share: Exact | None
    text: Message


@attrs.frozen
class SourceData(Record):
    """What one source says of an indicator."""

    source: str
    definition: str
    value: ValueData | None
    coverage: CoverageData | None
    fulfilment: Number | None
    status: Status
    possible: tuple[Status, ...]
    forecast: Number | None
    reason: Message | str
    decides: bool


@attrs.frozen
class IndicatorData(Record):
    """How far an indicator has come, and by which figures."""

    id: str
    statement: str
    node: str
    nodes: tuple[str, ...]
    level: Level | None
    kind: str
    context: bool
    unit: str | None
    status: Status
    possible: tuple[Status, ...]
    fulfilment: Number | None
    value: ValueData | None
    coverage: CoverageData | None
    as_of: datetime.date | None
    target: ValueData | None
    baseline: ValueData | None
    evidence: EvidenceData
    reason: Message | str
    method: str
    forecast: Number | None
    explanation: Explanation
    sources: tuple[SourceData, ...]


@attrs.frozen
class NodeData(Record):
    """What the indicators of a node say together."""

    id: str
    kind: str
    statement: str
    level: Level | None
    contributes_to: tuple[str, ...]
    status: Status
    possible: tuple[Status, ...]
    stops_half_way: tuple[HalfWay, ...]
    evidence: EvidenceData
    measured: int
    indicators: tuple[str, ...]
    weakest: str | None
    reason: Message | str


@attrs.frozen
class EvaluationData(Record):
    """The evaluation of a project."""

    project: str
    on: datetime.date
    elapsed: Exact | None
    indicators: tuple[IndicatorData, ...]
    nodes: tuple[NodeData, ...]


@attrs.frozen
class ClaimData(Record):
    """A claim, and what its inputs give."""

    id: str
    statement: str
    stated: Message | Exact
    computed: Number | None
    unit: str
    verdict: Verdict
    fits: Fit | None
    explanation: Message
    warnings: tuple[Message, ...]


@attrs.frozen
class StatusClaimData(Record):
    """What is said of an indicator, and its computed status."""

    id: str
    statement: str
    stated: str
    computed: Number | None
    unit: str
    verdict: StatusVerdict
    fits: None
    explanation: Message
    warnings: tuple[Message, ...]
    project: str
    indicator: str
    on: datetime.date
    status: Status
    possible: tuple[Status, ...]


@attrs.frozen
class ProjectsData(Record):
    """The evaluations of several projects that are no programme."""

    programme: None
    projects: tuple[EvaluationData, ...]
    claims: tuple[ClaimData | StatusClaimData, ...]


@attrs.frozen
class ProgrammeData(Tables):
    """The evaluation of a programme."""

    programme: str
    projects: tuple[EvaluationData, ...]
    claims: tuple[ClaimData | StatusClaimData, ...]
    costs: tuple[UnitCostData, ...]


def evaluation_parts(
    evaluations: Iterable[Evaluation], programme: Programme | None = None, audits: Sequence[Audit | StatusAudit] = ()
) -> dict[str, Any]:
    """Return one project as its own object, several as {programme, projects, claims, tables, cascades, ...}.

    The longest lists are iterators, which make each answer when asked. Of a programme none of the evaluations is held,
    and its costs are known after its projects.
    """
    costs: list[UnitCostData] = []
    projects: Any = _records(evaluations, costs)
    document: EvaluationData | ProjectsData | ProgrammeData
    if programme is not None:
        tables = tables_data(programme)
        document = ProgrammeData(
            tables.tables,
            tables.cascades,
            tables.comparisons,
            programme=programme.id,
            projects=projects,
            claims=tuple(map(claim_record, audits)),
            costs=cast(Any, iter(costs)),
        )
    elif isinstance(evaluations, Sequence) and len(evaluations) == 1:
        document = next(projects)
    else:
        document = ProjectsData(None, projects, tuple(map(claim_record, audits)))
    return {**data_of(document), "schema": SCHEMA}


def _records(evaluations: Iterable[Evaluation], costs: list[UnitCostData]) -> Iterator[EvaluationData]:
    for evaluation in evaluations:
        yield project_record(evaluation)
        costs += costs_data(evaluation)


def evaluations_parts(answers: Sequence[Evaluation | ProgrammeEvaluation]) -> Any:
    """Return the parts of the answers of a command as one object; a programme beside others gives a list of objects."""
    projects = [answer for answer in answers if isinstance(answer, Evaluation)]
    programmes = [answer for answer in answers if isinstance(answer, ProgrammeEvaluation)]
    documents = [evaluation_parts(answer.evaluations, answer.programme, answer.audits) for answer in programmes]
    if projects or not programmes:
        documents.append(evaluation_parts(projects))
    return documents[0] if len(documents) == 1 else documents


def claim_record(audit: Audit | StatusAudit) -> ClaimData | StatusClaimData:
    """Return what is stated beside what is computed."""
    if isinstance(audit, StatusAudit):
        claim = audit.claim
        return StatusClaimData(
            id=claim.id,
            statement=claim.statement,
            stated=claim.says,
            computed=audit.computed,
            unit=ONE,
            verdict=audit.verdict,
            fits=None,
            explanation=audit.message,
            warnings=audit.notes,
            project=claim.project,
            indicator=claim.indicator,
            on=audit.on,
            status=audit.fulfilment.status,
            possible=audit.fulfilment.possible,
        )
    stated = audit.claim.stated
    return ClaimData(
        id=audit.claim.id,
        statement=audit.claim.statement,
        stated=stated.message if isinstance(stated, StatedBound) else plain_number(stated),
        computed=audit.computed,
        unit=audit.unit,
        verdict=audit.verdict,
        fits=audit.fits,
        explanation=audit.message,
        warnings=audit.notes,
    )


def project_record(evaluation: Evaluation) -> EvaluationData:
    """Return the evaluation of a project, each answer in it when it is asked for."""
    indicators: Any = map(indicator_record, evaluation)
    nodes: Any = map(node_record, evaluation.verdicts.values())
    return EvaluationData(
        project=evaluation.project.id, on=evaluation.on, elapsed=evaluation.elapsed, indicators=indicators, nodes=nodes
    )


def indicator_record(answer: Fulfilment, *, in_row: bool = False) -> IndicatorData:
    """Return the answer for an indicator; `in_row` without what has no place in a cell, which takes longest to make."""
    indicator = answer.indicator
    explanation: Any = None if in_row else answer.explain()
    holders = tuple(node.id for node in answer.project.holders(indicator))
    return IndicatorData(
        id=indicator.id,
        statement=indicator.statement,
        node=holders[0],
        nodes=holders,
        level=indicator.level,
        kind=indicator.kind,
        context=indicator.context,
        unit=indicator.unit,
        status=answer.status,
        possible=answer.possible,
        fulfilment=answer.share,
        value=_value(answer, answer.value.value, answer.value_message()),
        coverage=_coverage(answer.coverage),
        as_of=answer.as_of,
        target=_target(answer),
        baseline=_baseline(answer),
        evidence=_evidence(answer.evidence),
        reason=together(answer.reasons) or "",
        method=(DEFAULT if answer.method is None else answer.method.name).replace("-", " "),
        forecast=answer.forecast,
        explanation=explanation,
        sources=() if in_row else tuple(source_record(answer, source) for source in answer.sources),
    )


def source_record(answer: Fulfilment, source: SourceFigure) -> SourceData:
    """Return what one source says of an indicator."""
    return SourceData(
        source=source.name,
        definition=source.definition,
        value=_value(answer, source.judgement.value),
        coverage=_coverage(source.coverage),
        fulfilment=source.share,
        status=source.status,
        possible=source.judgement.possible,
        forecast=source.forecast,
        reason=together(source.judgement.reasons) or "",
        decides=source.decides,
    )


def node_record(verdict: NodeVerdict) -> NodeData:
    """Return the verdict on a node."""
    node = verdict.node
    return NodeData(
        id=node.id,
        kind=node.kind,
        statement=node.statement,
        level=node.level,
        contributes_to=node.contributes_to,
        status=verdict.status,
        possible=verdict.possible,
        stops_half_way=verdict.stops_half_way,
        evidence=_evidence(verdict.evidence),
        measured=verdict.measured,
        indicators=tuple(answer.id for answer in verdict.fulfilments),
        weakest=None if verdict.weakest is None else verdict.weakest.id,
        reason=verdict.why or "",
    )


def _evidence(evidence: EffectEvidence) -> EvidenceData:
    return EvidenceData(evidence.level, evidence.direction)


def _value(answer: Fulfilment, value: Value, text: Message | None = None) -> ValueData | None:
    if isinstance(value, Missing):
        return None
    return ValueData(value.low, value.high, text or Message("observed", value=answer.labelled(value)))


def _coverage(coverage: Coverage | None) -> CoverageData | None:
    if coverage is None:
        return None
    share = Fraction(coverage.days, coverage.of_days) if coverage.of_days else None
    return CoverageData(coverage.days, coverage.of_days, share, coverage.message)


def _target(answer: Fulfilment) -> ValueData | None:
    held = answer.expectation
    if held.keep is not None and isinstance(answer.indicator.target, Keep):
        keep = Message("text", text=answer.indicator.target)
        return ValueData(held.keep.low, held.keep.high, keep)
    return None if held.aim is None else _value(answer, held.aim)


def _baseline(answer: Fulfilment) -> ValueData | None:
    indicator: Indicator = answer.indicator
    declared = indicator.baseline
    if declared is None or isinstance(declared, Missing):
        return None
    if isinstance(declared, Observation):
        return _value(answer, number_of(indicator, declared.value, declared.unit))
    return _value(answer, number_of(indicator, declared))
