"""An evaluation as data. The keys are a contract; an open bound is null, and so is what cannot be computed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.observations import Observation
from logframe.declaration.framework.targets import Keep
from logframe.declaration.programme.programmes import Programme
from logframe.declaration.programme.stated_figures import StatedBound, plain_number
from logframe.declaration.values.numbers import Missing, Value
from logframe.evaluation.claims.audits import Audit
from logframe.evaluation.figures.coverage import Coverage
from logframe.evaluation.figures.gathered import number_of
from logframe.evaluation.fulfilment.evidence import EffectEvidence
from logframe.evaluation.fulfilment.fulfilments import Fulfilment, SourceFigure
from logframe.evaluation.project.claimed_statuses import StatusAudit
from logframe.evaluation.project.evaluations import Evaluation
from logframe.evaluation.project.node_verdicts import NodeVerdict
from logframe.units import ONE
from logframe.writers.numbers_json import bounds, plain
from logframe.writers.statistics_json import costs_data, programme_data


def evaluation_data(
    evaluations: Sequence[Evaluation], programme: Programme | None = None, audits: Sequence[Audit | StatusAudit] = ()
) -> dict[str, Any]:
    """Give one project as its own object, several as {programme, projects, claims, tables, cascades, ...}."""
    if len(evaluations) == 1 and programme is None:
        return _project(evaluations[0])
    return {
        "programme": None if programme is None else programme.id,
        "projects": [_project(evaluation) for evaluation in evaluations],
        "claims": [_claim(audit) for audit in audits],
        **({} if programme is None else {**programme_data(programme), "costs": costs_data(evaluations)}),
    }


def _claim(audit: Audit | StatusAudit) -> dict[str, Any]:
    if isinstance(audit, StatusAudit):
        return _status_claim(audit)
    stated = audit.claim.stated
    return {
        "id": audit.claim.id,
        "statement": audit.claim.statement,
        "stated": str(stated) if isinstance(stated, StatedBound) else plain(plain_number(stated)),
        "computed": bounds(audit.computed),
        "unit": audit.unit,
        "verdict": audit.verdict,
        "fits": audit.fits,
        "explanation": audit.explanation,
        "warnings": list(audit.warnings),
    }


def _status_claim(audit: StatusAudit) -> dict[str, Any]:
    claim = audit.claim
    return {
        "id": claim.id,
        "statement": claim.statement,
        "stated": claim.says,
        "computed": bounds(audit.computed),
        "unit": ONE,
        "verdict": audit.verdict,
        "fits": None,
        "explanation": audit.explanation,
        "warnings": list(audit.warnings),
        "project": claim.project,
        "indicator": claim.indicator,
        "on": audit.on.isoformat(),
        "status": audit.fulfilment.status,
        "possible": list(audit.fulfilment.possible),
    }


def _project(evaluation: Evaluation) -> dict[str, Any]:
    passed = evaluation.elapsed
    return {
        "project": evaluation.project.id,
        "on": evaluation.on.isoformat(),
        "elapsed": None if passed is None else float(passed),
        "indicators": [_indicator(evaluation, answer) for answer in evaluation],
        "nodes": [_node(verdict) for verdict in evaluation.verdicts.values()],
    }


def _indicator(evaluation: Evaluation, answer: Fulfilment) -> dict[str, Any]:
    indicator = answer.indicator
    holders = [node.id for node in evaluation.project.holders(indicator)]
    return {
        "id": indicator.id,
        "statement": indicator.statement,
        "node": holders[0],
        "nodes": holders,
        "level": indicator.level,
        "kind": indicator.kind,
        "context": indicator.context,
        "unit": indicator.unit,
        "status": answer.status,
        "possible": list(answer.possible),
        "fulfilment": bounds(answer.share),
        "value": _value(answer, answer.value.value, answer.value_text()),
        "coverage": _coverage(answer.coverage),
        "as_of": None if answer.as_of is None else answer.as_of.isoformat(),
        "target": _target(answer),
        "baseline": _baseline(answer),
        "evidence": _evidence(answer.evidence),
        "reason": answer.reason,
        "method": evaluation.method,
        "forecast": bounds(answer.forecast),
        "explanation": str(answer.explain()),
        "sources": [_source(answer, source) for source in answer.sources],
    }


def _source(answer: Fulfilment, source: SourceFigure) -> dict[str, Any]:
    return {
        "source": source.name,
        "definition": source.definition,
        "value": _value(answer, source.judgement.value),
        "coverage": _coverage(source.coverage),
        "fulfilment": bounds(source.share),
        "status": source.status,
        "possible": list(source.judgement.possible),
        "forecast": bounds(source.forecast),
        "reason": source.reason,
        "decides": source.decides,
    }


def _node(verdict: NodeVerdict) -> dict[str, Any]:
    node = verdict.node
    return {
        "id": node.id,
        "kind": node.kind,
        "statement": node.statement,
        "level": node.level,
        "contributes_to": list(node.contributes_to),
        "status": verdict.status,
        "possible": list(verdict.possible),
        "stops_half_way": list(verdict.stops_half_way),
        "evidence": _evidence(verdict.evidence),
        "measured": verdict.measured,
        "indicators": [answer.id for answer in verdict.fulfilments],
        "weakest": None if verdict.weakest is None else verdict.weakest.id,
    }


def _evidence(evidence: EffectEvidence) -> dict[str, str]:
    return {"level": evidence.level, "direction": evidence.direction}


def _value(answer: Fulfilment, value: Value, text: str = "") -> dict[str, Any] | None:
    if isinstance(value, Missing):
        return None
    return {"low": plain(value.low), "high": plain(value.high), "text": text or answer.label(value)}


def _coverage(coverage: Coverage | None) -> dict[str, Any] | None:
    if coverage is None:
        return None
    return {
        "days": coverage.days,
        "of_days": coverage.of_days,
        "share": coverage.days / coverage.of_days if coverage.of_days else None,
        "text": str(coverage),
    }


def _target(answer: Fulfilment) -> dict[str, Any] | None:
    held = answer.expectation
    if held.keep is not None and isinstance(answer.indicator.target, Keep):
        return {"low": plain(held.keep.low), "high": plain(held.keep.high), "text": str(answer.indicator.target)}
    return None if held.aim is None else _value(answer, held.aim)


def _baseline(answer: Fulfilment) -> dict[str, Any] | None:
    indicator: Indicator = answer.indicator
    baseline = indicator.baseline
    if baseline is None or isinstance(baseline, Missing):
        return None
    if isinstance(baseline, Observation):
        return _value(answer, number_of(indicator, baseline.value, baseline.unit))
    return _value(answer, number_of(indicator, baseline))
