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

_THOUSANDS: Final = "[ ,\u00a0\u202f]"
_NUMBER: Final = re.compile(rf"(?<![\w.,/-])(?:\d{{1,3}}(?:{_THOUSANDS}\d{{3}})+|\d+)(?:[.,]\d+)?(?!\w|[.,/]\d)")
_ANY_NUMBER: Final = re.compile(rf"\d{{1,3}}(?:{_THOUSANDS}\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?")
# After these a number is a name, as the second of a list too: "phase 2", "sections 3 and 4", "no. 4".
_NAMED: Final = re.compile(
    r"\b(?:annex|article|chapter|figure|goal|hotline|line|no|number|objective|option|page|paragraph|phase|point|"
    r"protocol|quarter|resolution|section|stage|step|supplement|table|tier|week)(?:e?s)?\.?\s+"
    r"(?:\d+(?:,|,? and| or| to|–|-)\s*)*$",
    re.IGNORECASE,
)
_MONTH: Final = re.compile(
    r"\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
)
_SCALES: Final = {"thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
_SCALE: Final = re.compile(rf"\s+({'|'.join(_SCALES)})\b", re.IGNORECASE)
_FIRST_YEAR, _LAST_YEAR = 1800, 2200


@attrs.frozen
class WrittenNumber:
    """A number as a text writes it, and the unit of its last digit that is not a zero to fill up."""

    text: str
    value: Fraction
    unit: Fraction

    def is_given_by(self, number: Fraction) -> bool:
        """Return whether a number, rounded to the digits written, is this one."""
        return abs(number - self.value) * 2 <= self.unit


def written_numbers(text: str) -> list[WrittenNumber]:
    """Return the numbers of a text that are no year, date, section, or part of a name."""
    return [_scaled(match, text) for match in _NUMBER.finditer(text) if not _is_name(text, match)]


def _is_name(text: str, match: re.Match[str]) -> bool:
    before, after = text[: match.start()], text[match.end() :]
    is_year = re.fullmatch(r"\d{4}", match[0]) is not None and _FIRST_YEAR <= int(match[0]) <= _LAST_YEAR
    return is_year or _NAMED.search(before) is not None or _MONTH.match(after) is not None


def _scaled(match: re.Match[str], text: str) -> WrittenNumber:
    """Return a number with the word for millions that may follow it: 3.4 million."""
    number = _written(match[0])
    word = _SCALE.match(text, match.end())
    if word is None:
        return number
    scale = _SCALES[word[1].lower()]
    return WrittenNumber(number.text + word[0], number.value * scale, number.unit * scale)


def _written(text: str) -> WrittenNumber:
    whole, mark, decimals = text.rpartition(".")
    if not mark and re.search(r",\d{1,2}$", text):
        whole, mark, decimals = text.rpartition(",")
    digits = re.sub(r"\D", "", whole if mark else text)
    if mark:
        unit = Fraction(1, 10 ** len(decimals))
        return WrittenNumber(text, Fraction(int(digits or 0)) + Fraction(int(decimals), 10 ** len(decimals)), unit)
    filling = len(digits) - len(digits.rstrip("0")) if digits.strip("0") else 0
    return WrittenNumber(text, Fraction(int(digits)), Fraction(10**filling))


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
    for match in _ANY_NUMBER.finditer(message.in_english()):
        yield _written(match[0]).value


def _ends(value: object) -> Iterator[Fraction]:
    if isinstance(value, Number):
        yield from (Fraction(end) for end in (value.low, value.high) if end is not None)


def _explained(steps: Iterable[Step]) -> Iterator[Fraction]:
    for step in steps:
        yield from _numbers(step.text)
        yield from _explained(step.below)
