"""Messages in English."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from fractions import Fraction
from typing import Final

from logframe.declaration.values.numbers import Number
from logframe.declaration.values.numerals import percentage, written
from logframe.declaration.values.periods import day_in_words
from logframe.evaluation.fulfilment.evidence import ChangeDirection, Evidence
from logframe.messages import Field, Message

Words = str | Callable[[dict[str, Field]], str]

FIGURES: dict[str, Words] = {
    "dated-reaches-back": "{value} has a date but no period. It is taken to cover {period}",
    "figure-straddles-asked": "{value} for {period} covers more than the period asked for, so between none and all "
    "of it counts",
    "figure-straddles-prorata": "{value} for {period} covers more than the period asked for. It is divided by days",
    "figure-straddles-project": "{value} for {period} covers more than the project's period. All of it counts, as its "
    "source has no figure outside the project",
    "figures-beyond-years": "The source also has figures outside {period}, so between none and all of each may be the "
    "project's",
    "figures-within-years": "The project's own dates within {period} are unknown. All figures of this source count, "
    "as it has none outside {period}",
    "figures-differ": "Different figures for the same period{period:, }{place:, }",
    "part-exceeds-whole": "The figure for a part of {period} is greater than the figure for all of it",
    "parts-exceed-whole": "The figures for parts of {period} add up to more than the figure for all of it",
    "parts-miss-whole": "The figures for the parts of {period} do not add up to the figure for all of it",
    "periods-disagree": "Figures for overlapping periods contradict each other ({period})",
    "periods-overlap": "{first} and {second} overlap. Their figures are not added up",
    "places-do-not-add-up": "Figures of several places do not add up here. The total lies between bounds",
    "places-exceed-whole": "The figures of the places add up to more than the total ({period})",
    "places-not-reported": "Not reported throughout: {places}",
    "places-taken-as-whole": "No figure for the whole. It is taken to consist of {places}",
    "pooled": "Pooled: {numerator} of {denominator}",
    "project-period-unknown": "The project's period is not known, so between none and all of each figure counts",
    "rise-between-totals": "The rise within a period follows from the totals at both of its ends. Not both are given",
    "share-not-poolable": "{value} is a share without numerator and denominator and cannot be pooled",
    "total-from-parts": "The total is missing. Its parts give {value} ({when})",
    "undated-any-latest": "{count} figures have no date and no order. Any of them may be the latest",
    "undated-beside-dated": "Figures without a date are not used beside dated ones ({count})",
    "undated-beside-one-another": "{count} figures have neither date nor order. They may be parts of one another, so "
    "together they are {value}",
    "undated-none-to-all": "Figures without a period count between none and all of each ({count})",
    "undated-taken-whole": "No figure has a date. The latest is taken for the whole period",
    "unique-per-period": "People are counted once in each report and may come back: between the largest figure and "
    "the sum",
}


def _with_reason(words: str) -> Callable[[dict[str, Field]], str]:
    def text(fields: dict[str, Field]) -> str:
        reason = _text(fields.get("reason"))
        return f"{words}: {reason}" if reason else words

    return text


def _margin(fields: dict[str, Field]) -> str:
    """Say how far inside or outside its limits a value is."""
    value, limits = fields["value"], fields["limits"]
    assert isinstance(value, Number)
    assert isinstance(limits, Number)
    ends = dict.fromkeys(end for end in (limits.low, limits.high) if end is not None)
    return " and ".join(_apart(value, end) for end in ends)


def _apart(value: Number, limit: int | Fraction) -> str:
    difference, limit_text = value - limit, f"the limit of {written(limit)}"
    if difference.low == difference.high == 0:
        return f"exactly at {limit_text}"
    if difference.low is not None and difference.low >= 0:
        return f"{difference} above {limit_text}"
    if difference.high is not None and difference.high <= 0:
        return f"{-difference} below {limit_text}"
    below = "below" if difference.low is None else f"{written(-difference.low)} below"
    above = "above" if difference.high is None else f"{written(difference.high)} above"
    return f"between {below} and {above} {limit_text}"


def _due_later(fields: dict[str, Field]) -> str:
    due = fields.get("due")
    passed = fields.get("elapsed")
    share = f", {_text(passed)} of the time has passed" if passed is not None else ""
    return f"due on {_text(due)}{share}" if due is not None else "no due date is known"


def _course(fields: dict[str, Field]) -> str:
    moves = fields["moves"]
    assert isinstance(moves, tuple)
    if len(moves) > 5:
        return f"went from {moves[0]} through {len(moves) - 2} more figures to {moves[-1]}"
    steps = [f"{' and back' if to in moves[:number] else ''} to {to}" for number, to in enumerate(moves) if number]
    return f"went from {moves[0]}{''.join(steps)}"


def _last_word(fields: dict[str, Field]) -> str:
    sources = fields["sources"]
    assert isinstance(sources, tuple)
    by = f" by {' and '.join(sources)}" if any(sources) else ""
    return f"{_text(fields['status'])}{by} as of {_text(fields['day'])}, the last day that is wholly reported"


def _no_figure(fields: dict[str, Field]) -> str:
    reason, gaps = _text(fields.get("reason")), fields.get("gaps")
    if gaps:
        return f"only missing figures ({reason})" if reason else "only missing figures"
    return f"no figure up to this date ({reason})" if reason else "no figure up to this date"


JUDGEMENTS: Final[dict[str, Words]] = {
    "only-context": "only context indicators",
    "no-indicator": "no indicator",
    "highest-level-not-measured": "no {level} indicator has a figure; of the indicators below, {measured} of {of} have",
    "course": _course,
    "order-without-dates": "their order is known, their dates are not",
    "undated": "undated",
    "no-target": _with_reason("no target"),
    "no-target-for-period": _with_reason("no target for every period"),
    "no-observation": "no observation",
    "observed-under-another-definition": "observed only under another definition",
    "no-figure": _no_figure,
    "nothing-due-yet": "no figure yet, and nothing is due before {due}",
    "due-unknown": "the due date is unknown",
    "due-later": _due_later,
    "already-there": "the target is met already; it is due on {due}",
    "reported-later": "the first figure is for days after this date",
    "as-of": "as of {day}, the last day that is wholly reported",
    "last-word": _last_word,
    "figures-too-old": "the figures end on {day} and say nothing after {limit}",
    "partly-reported": "only {coverage} reported",
    "even-pace": "this assumes an even pace, since no milestone says otherwise",
    "held-against-milestone": "held against the milestone of {day}: {value}",
    "no-figure-near-date": "no figure within {months} months of {due}",
    "undated-latest": "the latest figure has no date",
    "reached-late": "missed on {due}, reached at most {days} days later",
    "event-late": "reached {days} days after it was due on {due}",
    "lost-again": "reached by {due}, lost again by {day}",
    "only-told": "only told as a story: shown, but does not affect the status",
    "sources-differ": "the sources differ",
    "context": "context: outside the project's responsibility",
    "direction-ambiguous": "shown but not rated: more may be better or worse",
    "direction-open": "it is not clear whether an increase is good: declare the direction",
    "direction-contradicted": "the declared direction ({direction}) contradicts baseline and target",
    "rates-and-numbers-apart": (
        "the numbers and the rates of baseline and target point opposite ways: declare the direction"
    ),
    "baseline-may-be-target": "baseline and target may be the same number: the way between them is unknown",
    "baseline-without-period": "the baseline has no period and is taken for one as long as the target's",
    "running-total-from-zero": "no baseline: the running total is taken to start at 0",
    "no-share-without-baseline": "no share without a baseline: only reached or not reached",
    "target-equals-baseline": "the target equals the baseline: a value to keep",
    "target-cannot-be-missed": "no value can miss a target of {target}",
    "target-is-placeholder": "0 of 0 says nothing: the target looks like a placeholder",
    "seasons-may-differ": "less than a year is held against a year: seasons may differ",
    "taken-as-state": "how figures go together is not declared: taken as an average or rate, the latest counts",
    "taken-as-flow": "how figures add up is not declared: taken as figures of each period, to be added up",
    "accumulation-not-declared": (
        "how figures accumulate is not declared: increments, running-total and snapshot answer differently"
    ),
    "margin": _margin,
    "keep-broken": "broken on {day}: {value}",
    "keep-seen": "figures seen: {figures}",
    "interval-without-figure": "no figure for {period}",
    "missing-counts-as-zero": "a missing figure counts as 0 in this method",
    "method-not-computable": "{method}: {reason}",
}


_DIRECTIONS: Final = {
    ChangeDirection.BETTER: "better",
    ChangeDirection.WORSE: "worse",
    ChangeDirection.NONE: "no certain change",
}


def _evidence(fields: dict[str, Field]) -> str:
    level, direction = fields["level"], fields["direction"]
    assert isinstance(direction, ChangeDirection)
    if level is Evidence.NONE:
        return "none"
    change = _DIRECTIONS[direction] if fields["compared"] else "direction not known"
    return f"{level}, {change}" + (" (after the project's end)" if fields["after_end"] else "")


def _evidence_of_results(fields: dict[str, Field]) -> str:
    """Name the results of each level where there are not too many; all of one level need no names."""
    levels, results = fields["levels"], fields["results"]
    assert isinstance(levels, tuple)
    present = [(level, ids) for level, ids in levels if ids]
    if len(present) == 1:
        subject = "the result" if results == 1 else f"all {results} results"
        return f"Evidence of effect: {present[0][0]} for {subject}."
    parts = [f"{level} for {len(ids)}" + (f" ({', '.join(ids)})" if len(ids) <= 12 else "") for level, ids in present]
    return f"Evidence of effect, of {results} results: {'; '.join(parts)}."


EVIDENCE: Final[dict[str, Words]] = {
    "evidence": _evidence,
    "evidence-of-results": _evidence_of_results,
}

COSTS: Final[dict[str, Words]] = {
    "donor-part": "{donor}'s part",
    "unnamed-donor-part": "the part of a donor who is not named",
    "cost-figures-cover": "the figures cover {coverage}, the money all of it",
    "cost-other-parts": "other money for the same work is not counted: {parts}",
    "cost-all-money": "all of the project's money, for one of its indicators",
    "cost-pays-also": "the money also pays for {indicators}",
    "cost-open": "money and figure are both lower bounds",
}

CLAIMS: Final[dict[str, Words]] = {
    "part-missing": "a part is missing: {reason}",
    "claim-periods-differ": "periods differ: {above} over {below}",
    "claim-periods-may-differ": "periods may differ: none is given for {figures}",
    "claim-periods-not-given": "periods are not given: {figures}",
    "claim-places-differ": "scopes differ: {above} over {below}",
    "claim-other-donors": "money for the same work is not counted: {donors} also paid, beside {figures}",
    "claim-approximate": "{figure} is an approximate figure",
    "claim-compared-unit": "compared with {claim}, which is in {theirs}, not in {ours}",
    "claim-over-100": "over 100 %: the two figures do not count the same things",
    "claim-without-gaps": "the parts with a figure alone give {computed}: {verdict}",
    "claim-alternative": "{figure} is {value}{source: in }. {other} gives {alternative}: with it, the claim would be "
    "{computed}",
    "claim-alternative-no-answer": "{figure} is {value}{source: in }. {other} gives {alternative}: with it, the claim "
    "does not follow",
    "status-claim-agrees": "{indicator} is {status} on {on}",
    "status-claim-contradicted": "{indicator} is {status} on {on}, not {says}",
    "status-claim-open": "open: {statuses}",
    "status-claim-open-share": "open: {share}",
    "status-claim-forecast": "{source}: {value}{definition:, counted as }, which leads to {share} of the target",
    "status-claim-share": "{source}: {value}{definition:, counted as }, {share} of the target",
    "status-claim-without-status": "{status}{reason:, }",
}


def _cannot_be_judged(fields: dict[str, Field]) -> str:
    """Say which rules cannot be judged, each with the number of places it stands for."""
    return f"{_lacking(fields)}, so this cannot be judged from what is at hand: {_in_places(fields['rules'])}"


def _document_leaves_open(fields: dict[str, Field]) -> str:
    """Say which issues a review leaves open, each with the number of places."""
    lacking = _lacking(fields)
    return f"{lacking[:1].upper()}{lacking[1:]}. Not judged for this reason: {_in_places(fields['issues'])}."


def _lacking(fields: dict[str, Field]) -> str:
    document = _text(fields["document"])
    return f"the {document} {'are' if document.endswith('s') else 'is'} not at hand"


def _in_places(counted: Field) -> str:
    assert isinstance(counted, tuple)
    return ", ".join(f"{name} in {count} place{'' if count == 1 else 's'}" for name, count in counted)


def _nodes_without_indicator(fields: dict[str, Field]) -> str:
    """Say which objectives and results have no indicator."""
    more = f" and {_text(fields['more'])} more" if fields["more"] else ""
    nodes = fields["nodes"]
    assert isinstance(nodes, tuple)
    return f"No indicator: {'; '.join(map(_text, nodes))}{more}. Whether this was reached cannot be assessed."


DATES: dict[str, Words] = {
    "date-asked": "the date asked about",
    "date-of-end": "the project's last day",
    "date-runs": "today, since the project runs until {day}",
    "date-within": "the last day on which the project may have ended, as its own period is unknown",
    "date-may-run": "today, since the project may run until {day}",
    "date-latest": "the latest date in the project's figures and targets, as its period is unknown",
    "date-dated-ahead": "today, since the project's period is unknown and its targets run until {day}",
    "date-nothing-dated": "today, since neither the project nor its figures and targets have a date",
}

RECORD: dict[str, Words] = {
    "cannot-be-judged": _cannot_be_judged,
    "document-leaves-open": _document_leaves_open,
    "document-needed": "get the {document} and check again; until then these rules say nothing of the project",
    "document-why": "What a document says that the reviewer has not seen is no weakness of the project",
    "nodes-without-indicator": _nodes_without_indicator,
    "not-at-hand": "Not at hand for this review: {documents}.",
    "within": "{period} at most; the project's own dates within it are unknown",
}

TEMPLATES: dict[str, Words] = {**FIGURES, **JUDGEMENTS, **EVIDENCE, **COSTS, **CLAIMS, **DATES, **RECORD}


def render(message: Message) -> str:
    """Return a message in English."""
    words = TEMPLATES[message.code]
    if not isinstance(words, str):
        return words(message.fields)
    return words.format_map({name: _Text(_text(field)) for name, field in message.pairs})


def _text(field: Field) -> str:
    if field is None:
        return ""
    if isinstance(field, datetime.date):
        return day_in_words(field)
    if isinstance(field, Fraction):
        return percentage(field)
    if type(field) is int:
        return written(field)
    if isinstance(field, tuple):
        return ", ".join(_text(item) for item in field)
    in_words = getattr(field, "in_words", None)
    return in_words() if in_words is not None else str(field)


class _Text(str):
    """A text that takes a sign before it where there is any: "{place:, }" is ", Osh" or nothing."""

    def __format__(self, before: str) -> str:
        return f"{before}{self!s}" if self else ""
