"""Figures that stand within the words of an indicator: proposed as baseline, target and date, and marked so."""

from __future__ import annotations

import attrs

from logframe import units
from logframe.declaration.values.numbers import Missing, Number
from logframe.exchange.tables.figure_values import Reader
from logframe.exchange.tables.findings import shown
from logframe.exchange.tables.plans import Figure, IndicatorPlan, Piece
from logframe.exchange.values.proposals import Proposal, figures_in_words


def proposed(plan: IndicatorPlan, unit: str | None, reader: Reader) -> str | None:
    """Add the figures that the words of an indicator hold; return their unit."""
    found_unit = unit
    for proposal in figures_in_words(plan.statement, reader.signs, line_number=plan.number, calendar=reader.calendar):
        text = plan.statement[proposal.span[0] : proposal.span[1]]
        if proposal.role == "unclear" or isinstance(proposal.value, Missing) and proposal.change is None:
            reader.findings.add("warning", plan.piece.cell, "table-words-unclear", text=shown(text))
            continue
        if found_unit is None:
            found_unit = units.PERCENT if proposal.percent and proposal.change is None else proposal.unit or None
        plan.figures.append(_figure(proposal, plan, text))
        reader.findings.infer(
            plan.piece.cell, "table-inferred-from-words", role=proposal.role, text=shown(text),
            value=proposal.value if isinstance(proposal.value, Number) else None,
        )  # fmt: skip
        for part in proposal.parts:
            piece = Piece(plan.piece.cell, plan.statement[part.span[0] : part.span[1]], "", False)
            plan.notes.append(("", piece))
            if isinstance(part.value, Number):
                heading = plan.statement
                plan.figures.append(Figure(proposal.role, piece, 0, heading, proposal.period, (part.dimension, part.name)))
    return found_unit


def _figure(proposal: Proposal, plan: IndicatorPlan, text: str) -> Figure:
    piece = Piece(plan.piece.cell, text, "", False)
    role = "target" if proposal.role == "milestone" else proposal.role
    when = proposal.period if proposal.period is None or proposal.period.problem is None else None
    return Figure(role, attrs.evolve(piece), 0, plan.statement, when, proposal=proposal)
