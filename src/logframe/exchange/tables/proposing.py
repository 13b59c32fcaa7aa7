"""Figures that stand within the words of an indicator: proposed as baseline, target and date, and marked so."""

from __future__ import annotations

import attrs

from logframe import units
from logframe.declaration.values.numbers import Missing, Number
from logframe.exchange.tables.figure_values import Reader
from logframe.exchange.tables.findings import shown
from logframe.exchange.tables.plans import Figure, IndicatorPlan, Piece
from logframe.exchange.values.proposals import Proposal, figures_in_words
from logframe.messages import Code, Message


def proposed(plan: IndicatorPlan, unit: str | None, reader: Reader) -> str | None:
    """Add the figures that the words of an indicator hold; return their unit."""
    found_unit = unit
    texts: list[str] = []
    for proposal in figures_in_words(plan.statement, reader.signs, line_number=plan.number, calendar=reader.calendar):
        text = plan.statement[proposal.span[0] : proposal.span[1]]
        if proposal.role == "unclear" or (isinstance(proposal.value, Missing) and proposal.change is None):
            reader.findings.add("warning", plan.piece.cell, "table-words-unclear", text=shown(text))
            continue
        if found_unit is None:
            found_unit = units.PERCENT if proposal.percent and proposal.change is None else proposal.unit or None
        plan.figures.append(_figure(proposal, plan, text))
        texts.append(text)
        reader.findings.infer(plan.piece.cell, "table-inferred-from-words", role=Code(proposal.role), text=shown(text))
        for part in proposal.parts:
            piece = Piece(plan.piece.cell, plan.statement[part.span[0] : part.span[1]], "", False)
            if isinstance(part.value, Number):
                plan.figures.append(
                    Figure(proposal.role, piece, 0, "", None, proposal.period, (part.dimension, part.name))
                )
    if texts:
        note = Message("table-read-from-words", values="; ".join(texts)).in_english()
        plan.notes.append(("", Piece(plan.piece.cell, note, "", False)))
    return found_unit


def _figure(proposal: Proposal, plan: IndicatorPlan, text: str) -> Figure:
    piece = Piece(plan.piece.cell, text, "", False)
    role = "target" if proposal.role == "milestone" else proposal.role
    when = proposal.period if proposal.period is None or proposal.period.problem is None else None
    return Figure(role, attrs.evolve(piece), 0, plan.statement, None, when, proposal=proposal)
