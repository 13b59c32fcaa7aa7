"""How the numbers of a review were made: the formulas that it uses, and no others."""

from __future__ import annotations

from fractions import Fraction

from logframe.evaluation.project.evaluations import Evaluation
from logframe.explanation.indicator_explanations import FORECAST_ASSUMPTION, formula
from logframe.messages import Message


def method_notes(evaluation: Evaluation) -> tuple[Message, ...]:
    """Return the formulas, the limit of "on track", and how gaps, sources and time are treated."""
    project = evaluation.project
    used: dict[Message, list[str]] = {}
    for answer in evaluation:
        if answer.indicator.has_target and not answer.indicator.context:
            for way in dict.fromkeys(formula(answer, reading) for reading in answer.answers or (None,)):
                used.setdefault(way, []).append(answer.id)
    split = tuple(answer.id for answer in evaluation if answer.indicator.prorata)
    forecasts = any(answer.forecast is not None for answer in evaluation)
    return (
        Message("method-used", method=evaluation.achieved_by.title),
        *(Message("formula-used", formula=way, indicators=tuple(ids)) for way, ids in used.items()),
        Message("method-on-track", share=Fraction(project.on_track)),
        Message("method-of-gaps"),
        *((Message("method-by-days", indicators=split),) if split else ()),
        *((Message("method-of-forecasts", assumption=FORECAST_ASSUMPTION),) if forecasts else ()),
        Message("method-of-sources"),
    )
