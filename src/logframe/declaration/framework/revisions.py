"""Revisions of a logframe: what was changed while the work ran, when, by whom and why."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

import attrs

from logframe.declaration.framework.indicators import Baseline, Indicator
from logframe.declaration.framework.indicators import baseline as baseline_of
from logframe.declaration.framework.targets import Aim, aim
from logframe.declaration.values.keywords import flag, identifier, several, words
from logframe.declaration.values.periods import parse_day
from logframe.errors import DeclarationError
from logframe.messages import Code, Message
from logframe.places import Place, caller_place


@attrs.frozen
class Change:
    """A change of an indicator: a new target, a new baseline, or that it is dropped.

    `was_target` and `was_baseline` are what stood before; revise() fills them.
    """

    indicator: str = attrs.field(converter=identifier)
    target: Aim = attrs.field(default=None, converter=aim, kw_only=True)
    baseline: Baseline = attrs.field(default=None, converter=baseline_of, kw_only=True)
    dropped: bool = attrs.field(default=False, converter=flag, kw_only=True)
    was_target: Aim = attrs.field(default=None, converter=aim, kw_only=True)
    was_baseline: Baseline = attrs.field(default=None, converter=baseline_of, kw_only=True)
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        """Refuse a change that changes nothing, and one that drops what it changes."""
        is_new = self.target is not None or self.baseline is not None
        if is_new == self.dropped:
            message = Message("change-of-nothing", indicator=Code.of(self.indicator), dropped=self.dropped)
            raise DeclarationError(message, place=self.declared_at)


def _day(typed: datetime.date | str) -> datetime.date:
    return parse_day(typed, "on", last=False)


def _changes(typed: Iterable[Change] | Change) -> tuple[Change, ...]:
    return several(typed, Change, "changes")


@attrs.frozen
class Revision:
    """A dated revision of a logframe, with its reason and who agreed to it."""

    on: datetime.date = attrs.field(converter=_day)
    because: str = attrs.field(default="", converter=words, kw_only=True)
    agreed_by: str = attrs.field(default="", converter=words, kw_only=True)
    changes: tuple[Change, ...] = attrs.field(default=(), converter=_changes, kw_only=True)
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)


def with_former(change: Change, indicator: Indicator) -> Change:
    """Return a change with what stood before it."""
    return attrs.evolve(
        change,
        was_target=indicator.target if change.target is not None or change.dropped else None,
        was_baseline=indicator.baseline if change.baseline is not None or change.dropped else None,
    )


def revised(indicator: Indicator, changes: Iterable[Change]) -> Indicator | None:
    """Return an indicator after the changes that are about it, None if it is dropped."""
    for change in changes:
        if change.indicator != indicator.id:
            continue
        if change.dropped:
            return None
        if change.target is not None:
            indicator = attrs.evolve(indicator, target=change.target)
        if change.baseline is not None:
            indicator = attrs.evolve(indicator, baseline=change.baseline)
    return indicator
