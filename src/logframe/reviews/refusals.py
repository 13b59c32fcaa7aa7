"""Why figures do not compare: each reason once, with the indicators and projects that it holds for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from logframe.messages import Field, Joined, Message


@attrs.frozen
class Cause:
    """A reason without the figures it is about, and for which indicator of which projects it holds.

    Of a declared comparison they are its statement and its figures.
    """

    reason: Message
    subject: str
    holders: tuple[str, ...]


@attrs.frozen
class Holding:
    """For what a reason holds: the subjects that have it in the same holders."""

    holders: tuple[str, ...]
    subjects: tuple[str, ...]


@attrs.frozen
class Refusal:
    """A reason why figures do not compare, and for what it holds."""

    reason: Message
    holdings: tuple[Holding, ...]


def causes_of(answer: Message, subject: str, holders: Mapping[str, str]) -> Iterator[Cause]:
    """Yield the reasons of an answer that two figures do not compare, none of one that they do.

    `holders` has by the id of a figure who holds it. Which figures a reason is about follows from its fields.
    """
    if answer.code != "does-not-compare":
        return
    for part in _parts(answer.fields["reason"]):
        if part.code == "compared-periods-unknown":
            for figure in _messages(part.fields["figures"]):
                yield period_cause(figure.fields["reason"], subject, holders[str(figure.fields["id"])])
        elif part.code == "compared-without-figure":
            without = Message("refusal-no-figure", reason=part.fields["reason"])
            yield Cause(without, subject, (holders[str(part.fields["id"])],))
        else:
            yield Cause(part, subject, tuple(dict.fromkeys(holders.values())))


def _parts(reason: Field) -> Iterator[Message]:
    if isinstance(reason, Message) and reason.code == "together":
        yield from _messages(reason.fields["messages"])
    else:
        yield from _messages((reason,))


def _messages(fields: Field) -> Iterator[Message]:
    items = fields.items if isinstance(fields, Joined) else fields
    if isinstance(items, tuple):
        yield from (item for item in items if isinstance(item, Message))


def period_cause(reason: Field, subject: str, holder: str) -> Cause:
    """Return the cause of a figure for which no period is known."""
    return Cause(Message("refusal-no-period", reason=reason), subject, (holder,))


def repeats(causes: Sequence[Cause]) -> bool:
    """Return whether a reason holds more than once."""
    return len({cause.reason for cause in causes}) < len(set(causes))


def refusals(causes: Iterable[Cause]) -> tuple[Refusal, ...]:
    """Return each reason once, in the order of their first appearance, with all that it holds for."""
    holders_of: dict[Message, dict[str, dict[str, None]]] = {}
    for cause in causes:
        subjects = holders_of.setdefault(cause.reason, {})
        subjects.setdefault(cause.subject, {}).update(dict.fromkeys(cause.holders))
    return tuple(Refusal(reason, tuple(_holdings(subjects))) for reason, subjects in holders_of.items())


def _holdings(holders_of: Mapping[str, Iterable[str]]) -> Iterator[Holding]:
    """Yield the subjects that have the same holders together."""
    together: dict[tuple[str, ...], list[str]] = {}
    for subject, holders in holders_of.items():
        together.setdefault(tuple(holders), []).append(subject)
    for same, subjects in together.items():
        yield Holding(same, tuple(subjects))
