"""An indicator of numbers: its figures, direction and how its periods go together, by stated evidence."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from typing import Any, Final

from logframe import units
from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import Count, Measure, Money, Percentage
from logframe.declaration.framework.observations import Observation
from logframe.declaration.framework.targets import Target
from logframe.declaration.values.numbers import ZERO, Exact, Missing, Number
from logframe.declaration.values.periods import Period
from logframe.diagnosis.level_words import output_words
from logframe.evaluation.fulfilment.states_in_words import state_in
from logframe.exchange.iati.joined_parts import Together, comment_of, part_message
from logframe.exchange.iati.joined_periods import Planned, baseline_time
from logframe.exchange.iati.period_evidence import Dated, Evidence, evidence, told
from logframe.exchange.iati.titles import names_change, wanted
from logframe.exchange.iati.value_reading import ValueReading
from logframe.messages import Code, Message
from logframe.places import Place
from logframe.terms import Direction

_YEAR: Final = 366
TRUTHS: Final = {"1": True, "true": True, "0": False, "false": False}


class NumericIndicator:
    """An indicator of numbers."""

    def __init__(
        self, reading: ValueReading, planned: list[Planned], keywords: dict[str, Any], notes: list[Message]
    ) -> None:
        self.reading = reading
        self.published = reading.published
        self.setting = reading.setting
        self.keywords = keywords
        self.notes = notes
        self.planned = planned
        self.baseline = self._baseline()
        value = self.baseline.value if self.baseline is not None else None
        self.start = value if isinstance(value, Number) else None
        self.flag = TRUTHS.get(self.published.element.ascending.strip().lower())
        self.wanted: Direction | None = wanted(self.published.title)

    def indicator(self) -> Indicator:
        """Build it, and tell what was concluded."""
        published, reading = self.published, self.reading
        self._set_placeholders_aside()
        self.in_order = self._in_order()
        together = self._evidence()
        direction = self._direction()
        observations = list(self._observations(together))
        targets, unset = self._targets(direction)
        made, unit = self._kind(observations, targets)
        accumulates: Any = together.accumulates
        if made is Percentage and accumulates != "snapshot":
            accumulates = None
        message = told(together)
        if message is not None:
            self._tell(message)
        if reading.part and not published.part:
            self._tell(Message("iati-one-part-read", part=part_message(reading.part)))
        if unit is not None and reading.measure != "2" and unit not in (reading.currency, reading.written):
            self._tell(Message("iati-unit-read", unit=unit), noted=False)
        self.keywords |= {
            "direction": direction,
            "accumulates": accumulates,
            "baseline": self.baseline,
            "observations": observations,
            "target": targets or unset,
            "note": "; ".join(note.in_english() for note in self.notes),
        }
        if unit is not None and made is not Percentage:
            self.keywords["unit"] = unit
        if made is Percentage and names_change(published.title):
            self.keywords["part_of_whole"] = False
        indicator: Indicator = made(published.id, published.title, **self.keywords)
        return indicator

    def _tell(self, message: Message, *, noted: bool = True) -> None:
        self.setting.problems.told(self.published.element.line, message)
        if noted:
            self.notes.append(message)

    def _baseline(self) -> Observation | None:
        """Take the baseline: that of the whole, or what its parts come to."""
        figures = self.published.element.baselines
        options = list(self.reading.together(figures, "8.8", "baseline"))
        if not options:
            return None
        first, taken = figures[0], options[0]
        cause = taken.value.cause if isinstance(taken.value, Missing) else None
        if cause is not None and cause.code == "iati-value-placeholder":
            self.notes.append(cause)
            return None
        return Observation(
            taken.value,
            disaggregation=taken.split,
            comment=comment_of(taken.rows),
            raw=taken.raw,
            declared_at=Place(self.setting.problems.file, first.line),
            **baseline_time(first),
        )

    def _set_placeholders_aside(self) -> None:
        """Take 0 of 0, and targets of 0 alone, for what is not set, unless the figures are to fall to it.

        Sums of periods keep their zeros.
        """
        targets = [planned.target for planned in self.planned if planned.target is not None]
        nonzero = [target for target in targets if target != ZERO]
        if not nonzero and self.start not in (None, ZERO) and not self._counts_work():
            return
        may_fall = self.wanted == "decrease" or (self.flag is False and not self.reading.adds_up)
        if may_fall if not nonzero else self._shown(nonzero[-1]) == "decrease":
            return
        aside = [planned for planned in self.planned if planned.is_placeholder]
        if nonzero and (not aside or self._evidence().accumulates == "increments"):
            return
        zero_of_zero, zero = (Missing(message=Message(f"iati-zero-{what}")) for what in ("of-zero", "target"))
        if aside:
            self._tell(Message("iati-zero-of-zero-read", count=len(aside)))
        elif targets:
            self._tell(Message("iati-zero-target"), noted=False)
        if not nonzero:
            self.planned = [planned.without_target(zero) if planned.targets else planned for planned in self.planned]
        self.planned = [
            planned.with_value(zero_of_zero) if any(planned.period == item.period for item in aside) else planned
            for planned in self.planned
        ]

    def _counts_work(self) -> bool:
        """Return whether more is better by the title and the flag: nobody sets out to train 0 people instead of 24."""
        return self.setting.policy.ascending != "targets" and self.flag is not False and self._meant() == "increase"

    def _meant(self) -> Direction | None:
        """Return the direction that the title means, None where it leaves it open: more is better of work done."""
        return self.wanted or ("increase" if output_words(self.published.title) else None)

    def _shown(self, target: Number | None) -> Direction | None:
        """Return the direction from the baseline to a target, None where they do not show it."""
        if self.start is None or target is None or self.start.overlaps(target):
            return None
        return "increase" if (target.low or 0) > (self.start.low or 0) else "decrease"

    def _leaning(self) -> Direction | None:
        """Return the direction that the flag and the words of the title show together, None where they do not."""
        flagged: Direction | None = None if self.flag is None else "increase" if self.flag else "decrease"
        if self.wanted is not None and flagged not in (None, self.wanted):
            return None
        return flagged or self.wanted

    def _direction(self) -> Direction | None:
        policy = self.setting.policy.ascending
        targets = [planned.target for planned in self.in_order if planned.target is not None]
        shown = self._shown(targets[-1]) if targets else None
        flagged: Direction | None = None if self.flag is None else "increase" if self.flag else "decrease"
        if policy == "targets":
            return shown
        if policy != "evidence":
            return flagged or ("increase" if policy == "standard" else None)
        if shown is not None:
            meant = self._meant() if shown == "decrease" else self.wanted
            if meant not in (None, shown):
                # Judged by either, a wrong one would be praised for what it missed.
                self._contradicted("iati-words-contradicted", targets[-1], wanted=Code(meant))
                return "ambiguous"
            if flagged not in (None, shown):
                self._contradicted("iati-flag-contradicted", targets[-1], flag=_flag(flagged))
            return None
        # Of the indicators flagged to fall most are to rise: the flag alone is no ground for praise.
        against = "increase" if self.wanted == "decrease" else "decrease"
        if flagged == against and self.start is None:
            if targets:
                message = Message("iati-flag-alone", indicator=self.published.id, flag=_flag(flagged))
                self.setting.problems.undirected(self.published.element.line, message)
                self.notes.append(message)
            return "ambiguous"
        return self._leaning()

    def _contradicted(self, code: str, target: Number, **by: Code) -> None:
        message = Message(code, indicator=self.published.id, target=target, baseline=self.start, **by)
        self.setting.problems.contradicted(self.published.element.line, message)
        self.notes.append(message)

    def _in_order(self) -> list[Planned]:
        dated = [planned for planned in self.planned if isinstance(planned.period, Period)]
        return sorted(dated, key=_closes) if len(dated) > 1 else dated

    def _evidence(self) -> Evidence:
        policy = self.setting.policy.accumulates
        if policy != "evidence":
            return Evidence(policy)
        if self.reading.is_percentage:
            return Evidence()
        dated = [
            Dated(planned.period, planned.target, planned.actual)
            for planned in self.planned
            if isinstance(planned.period, Period)
        ]
        beside = self._year_beside_years(dated)
        if beside is not None:
            return Evidence("snapshot", Message("iati-evidence-one-target", period=beside))
        return evidence(
            dated,
            words=self.published.words,
            state=state_in(self.published.title) if len(dated) > 1 else None,
            is_average=self.reading.is_average,
            baseline=self.start,
            may_fall=self._leaning() == "decrease" or self.wanted == "decrease",
            aggregates=self.published.aggregates,
        )

    def _year_beside_years(self, dated: Sequence[Dated]) -> Period | None:
        """Return the years of the one target there is, above a baseline that is from a single year and no average.

        As rates, 30 in a year and 60 in three would be a fall, which nobody sets out for: both say how many there are.
        """
        used = [figure for figure in dated if figure.target is not None or figure.actual is not None]
        baseline = None if self.baseline is None or self.start == ZERO else self.baseline.period
        if (
            len(used) != 1
            or used[0].period.days <= _YEAR
            or not isinstance(baseline, Period)
            or self.reading.is_average
        ):
            return None
        return used[0].period if self._shown(used[0].target) == "increase" else None

    def _targets(self, direction: Direction | None) -> tuple[tuple[Target, ...], Missing | None]:
        """Return the targets by their periods, or why there is none."""
        file, problems = self.setting.problems.file, self.setting.problems
        targets: list[Target] = []
        last = next((planned.target for planned in reversed(self.in_order) if planned.target is not None), None)
        falls = (direction or self._shown(last)) == "decrease"
        for planned in self.in_order:
            value = planned.line(falls)
            if value is not None and isinstance(planned.period, Period):
                line = planned.targets[0].rows[0].figure.line
                first = planned.targets[0]
                split = first.split if value.is_exact or first.is_of_parts else {}
                targets.append(
                    Target(value, period=planned.period, disaggregation=split, declared_at=Place(file, line))
                )
                if len({target.value for target in planned.targets}) > 1:
                    problems.wrong(line, "", "warning", Message("iati-targets-differ", period=planned.period))
                elif split and not value.is_exact:
                    message = Message("iati-target-of-parts", period=planned.period, value=value)
                    problems.wrong(line, "", "warning", message)
        undated = [planned for planned in self.planned if planned.target is not None and planned.period is not None]
        if not targets and undated and (value := undated[-1].line(falls)) is not None:
            taken = undated[-1].targets[0]
            place = Place(file, taken.rows[0].figure.line)
            return (Target(value, disaggregation=taken.split, declared_at=place),), None
        gaps = [target.value for planned in self.planned for target in planned.targets]
        return tuple(targets), next((gap for gap in reversed(gaps) if isinstance(gap, Missing)), None)

    def _observations(self, together: Evidence) -> Iterator[Observation]:
        ending: dict[datetime.date, list[tuple[datetime.date, Number]]] = {}
        for planned in self.planned if together.accumulates != "increments" else ():
            if isinstance(planned.period, Period) and planned.actual is not None:
                ending.setdefault(planned.period.end, []).append((planned.period.start, planned.actual))
        has_dated_targets = any(planned.target is not None for planned in self.in_order)
        for planned in self.planned:
            definition = None
            if isinstance(planned.period, Missing):
                # What a target of no time is for is held against none of another.
                definition = planned.period.cause if planned.target is not None and has_dated_targets else None
            else:
                for start, actual_of_whole in ending.get(planned.period.end, ()):
                    if start < planned.period.start and actual_of_whole != planned.actual:
                        # A state of a year stands beside that of the whole which ends with it.
                        definition = Message("iati-part-of-time", period=planned.period)
            for actual in planned.actuals:
                yield self._observation(actual, planned.period, actual.definition or definition)

    def _observation(self, actual: Together, period: Period | Missing, definition: Message | None) -> Observation:
        return Observation(
            actual.value,
            period=period,
            definition="" if definition is None else definition.in_english(),
            disaggregation=actual.split,
            explanation=comment_of(actual.rows),
            raw=actual.raw,
            declared_at=Place(self.setting.problems.file, actual.rows[0].figure.line),
        )

    def _kind(self, observations: Sequence[Observation], targets: Sequence[Target]) -> tuple[Any, str | None]:
        """Return the class that fits the figures, and their unit."""
        reading, unit = self.reading, self.reading.unit
        if reading.is_percentage:
            return Percentage, unit
        if unit is not None and units.is_currency(unit):
            return Money, unit
        values: list[object] = [observation.value for observation in observations]
        values += [target.value for target in targets]
        values += [self.start] if self.start is not None else []
        numbers = [value for value in values if isinstance(value, Number)]
        whole = reading.measure not in ("2", "4", "5") and all(_is_count(number) for number in numbers)
        if unit is not None and not units.is_counted(unit) and unit != "person":
            return Measure, unit
        return (Count if whole and not reading.is_average else Measure), unit


def _flag(direction: Direction | None) -> Code:
    return Code("1" if direction == "increase" else "0")


def _closes(planned: Planned) -> tuple[Any, ...]:
    assert isinstance(planned.period, Period)
    return planned.period.end, -planned.period.start.toordinal()


def _is_count(number: Number) -> bool:
    return _is_counted(number.low) and _is_counted(number.high)


def _is_counted(end: Exact | None) -> bool:
    return end is None or (isinstance(end, int) and end >= 0)
