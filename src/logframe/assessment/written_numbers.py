"""The numbers that a text writes, and those that its evidence gives."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Final

import attrs

from logframe.assessment.cases import AssessmentCase
from logframe.assessment.evidence_entries import Consulted, Evidence
from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.programme.derivations import figures_in
from logframe.declaration.programme.series import Series
from logframe.declaration.programme.stated_claims import Claim
from logframe.declaration.programme.stated_figures import stated_as_said
from logframe.declaration.values.numbers import Number
from logframe.evaluation.claims.audits import Audit
from logframe.evaluation.project.claimed_statuses import StatusAudit
from logframe.explanations import Explanation, Step
from logframe.messages import Message, ask

_OF_OURS: Final = re.compile(r"\d[\d,]*(?:\.\d+)?")
"""A number as the library writes it in English: 1,526.5."""


@attrs.frozen
class WrittenNumber:
    """A number as a text writes it: its readings, each with the unit of its last digit that is no zero to fill up."""

    text: str
    readings: tuple[tuple[Fraction, Fraction], ...]

    def is_given_by(self, number: Fraction) -> bool:
        """Return whether a number, rounded to the digits written, is this one."""
        return any(abs(number - value) * 2 <= unit for value, unit in self.readings)


def written_numbers(text: str) -> list[WrittenNumber]:
    """Return the numbers of a text that are no year, date, section, or part of a name."""
    return ask("numbers", text, list)


def given_numbers(evidence: tuple[Evidence, ...], case: AssessmentCase) -> list[Fraction]:
    """Return every number that the figures among the evidence give: declared, computed or explained."""
    numbers: list[Fraction] = []
    for named in case.named(evidence):
        thing = named.thing
        if isinstance(thing, Consulted):
            numbers += [Fraction(thing.count)] if isinstance(thing.count, int) else []
        elif isinstance(thing, (Indicator, Series)):
            numbers += [end for item in thing.observations for end in _ends(item.value)]
        elif isinstance(thing, Claim):
            for figure in figures_in(thing.derived_from):
                numbers += [end for part in (figure, *figure.alternatives) for end in _ends(part.value)]
    for answer in case.fulfilments(evidence):
        numbers += _explained(ask("explain", answer, Explanation).steps)
    for audit in case.audits_in(evidence):
        numbers += _audited(audit)
    return numbers


def _audited(audit: Audit | StatusAudit) -> Iterator[Fraction]:
    """Yield what a claim states and what its inputs give, and not what they would have to be."""
    if isinstance(audit, StatusAudit):
        yield from _explained(ask("explain", audit, Explanation).steps)
        return
    yield from _ends(audit.computed)
    for message in (Message("text", text=stated_as_said(audit.claim.stated)), audit.derivation, *audit.notes):
        yield from _numbers(message)


def _numbers(message: Message) -> Iterator[Fraction]:
    for match in _OF_OURS.finditer(message.in_english()):
        yield Fraction(match[0].replace(",", ""))


def _ends(value: object) -> Iterator[Fraction]:
    if isinstance(value, Number):
        yield from (Fraction(end) for end in (value.low, value.high) if end is not None)


def _explained(steps: Iterable[Step]) -> Iterator[Fraction]:
    for step in steps:
        yield from _numbers(step.text)
        yield from _explained(step.below)
