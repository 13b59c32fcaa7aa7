"""Indicators whose figures are words: events that are reached or not, steps of a scale, judgements."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

import attrs

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import NOT_REACHED, REACHED, Milestone, Ordinal, Qualitative
from logframe.declaration.framework.observations import Observation
from logframe.declaration.framework.targets import Target
from logframe.declaration.values.numbers import Missing, Number
from logframe.declaration.values.periods import Period
from logframe.exchange.iati import model
from logframe.exchange.iati.joined_parts import Row, comment_of, part_of
from logframe.exchange.iati.joined_periods import OfPeriod, baseline_time
from logframe.exchange.iati.model import Figure
from logframe.exchange.iati.problems import Problems
from logframe.exchange.iati.valued_texts import Scale, money, ordered_steps, percent_in, scale_of, truth
from logframe.exchange.values.figure_fields import value_of
from logframe.messages import Code, Message
from logframe.places import Place

_DIGITS: Final = re.compile(r"\d[\d.,\s]*")
_BITS: Final = {"1": True, "0": False}
_RULES: Final = {"baseline": "8.8", "target": "8.9", "actual": "8.10"}


@attrs.frozen
class TextIndicator:
    """An indicator of a file whose values are words, with what it is built from."""

    id: str
    title: str
    measure: str
    element: model.Indicator
    periods: Sequence[OfPeriod]
    rises: bool | None
    problems: Problems
    keywords: dict[str, Any]

    def indicator(self) -> Indicator | None:
        """Build it; None where its values are numbers or sums of money after all."""
        texts = [_text(figure) for figure in model.figures(self.element)]
        texts = [text for text in texts if text]
        if self.measure in ("3", "") and (not texts or (any(map(_is_number, texts)) and not _are_truths(texts))):
            return None
        if self.measure == "4" and len(set(texts)) < 2 and all(map(_is_number, texts)):
            return None
        if self.measure:
            self._report()
        if self.measure in ("3", "") and _are_truths(texts):
            event = self._event()
            if event is not None:
                return event
        return self._scale()

    def _report(self) -> None:
        """Report every value under the official rule if it is not what the measure asks for."""
        figures = [("baseline", figure) for figure in self.element.baselines]
        figures += [("target", figure) for period in self.periods for figure in period.targets]
        figures += [("actual", figure) for period in self.periods for figure in period.actuals]
        for name, figure in figures:
            rule, line = _RULES[name], figure.line
            if self.measure == "5":
                if figure.value is not None:
                    message = Message("iati-qualitative-value", figure=Code(name))
                    self.problems.wrong(line, f"{rule}.3", "warning", message)
            elif figure.value is None:
                self.problems.wrong(line, f"{rule}.1", "error", Message("iati-no-value", figure=Code(name)))
            else:
                value = value_of(figure.value)
                if isinstance(value, Missing):
                    message = Message("iati-not-a-number", figure=Code(name), problem=value.cause)
                    help = Message("iati-words-for-a-number")
                    self.problems.wrong(line, f"{rule}.2", "warning", message, help)

    def _event(self) -> Indicator | None:
        """Build an event out of yes and no; None where the target is a no, which no event has."""
        aims = [(target.period, _truth(_text(figure)), figure) for target, figure in self._targets()]
        if aims and not aims[-1][1]:
            return None
        due = next(((period, figure) for period, is_met, figure in aims if is_met), None)
        target = None
        if due is not None:
            by = due[0].end if isinstance(due[0], Period) else None
            target = Target(REACHED, by=by, declared_at=self._place(due[1]))

        def reached(text: str) -> str:
            return REACHED if _truth(text) else NOT_REACHED

        return Milestone(self.id, self.title, target=target, **self._shared(reached))

    def _scale(self) -> Indicator:
        """Build a scale: of the steps seen where their order shows, or of the texts from baseline to last target."""
        start = [_text(figure) for figure in self.element.baselines[:1]]
        aims = [_text(figure) for _, figure in self._targets()]
        below, above = (Message(f"iati-step-{end}").in_english() for end in ("below", "above"))
        actuals = [_text(figure) for period in self.periods for figure in period.actuals]
        seen = ordered_steps([*start, *aims, *actuals])
        falls = None if seen is None else _falls(seen, start, aims)
        if falls is None and self.measure in ("3", "5"):
            seen = None  # a flag alone shows no direction of a judgement
        scale = seen or scale_of([*start, above] if any(start) and not any(aims) else [*start, *aims], below, above)
        if falls is None:
            falls = seen is not None and self.rises is False
        made: Any = Ordinal if self.measure == "4" or (seen and not self.measure) else Qualitative

        def rated(text: str) -> str | Missing:
            return scale.step(text) or Missing(message=Message("iati-text-not-rated", text=_short(text)))

        targets: dict[object, Target] = {}
        for period, figure in self._targets():
            step = scale.step(_text(figure))
            if step is not None:
                span = period.period if isinstance(period.period, Period) else None
                targets[span] = Target(step, period=span, declared_at=self._place(figure))
        if len(targets) > 1:
            targets.pop(None, None)
        indicator: Indicator = made(
            self.id,
            self.title,
            scale=scale.steps,
            best="first" if falls else "last",
            target=tuple(targets.values()) or None,
            **self._shared(rated),
        )
        return indicator

    def _targets(self) -> list[tuple[OfPeriod, Figure]]:
        listed = [(period, period.targets[-1]) for period in self.periods if period.targets]
        spoken = [(period, figure) for period, figure in listed if _text(figure)]
        return sorted(spoken, key=lambda pair: _end(pair[0]))

    def _shared(self, rated: Callable[[str], str | Missing]) -> dict[str, Any]:
        baseline = None
        if self.element.baselines and _text(self.element.baselines[0]):
            figure = self.element.baselines[0]
            baseline = Observation(
                rated(_text(figure)), raw=figure.raw, comment=comment_of([Row(figure, Missing(""))]),
                declared_at=self._place(figure), **baseline_time(figure),
            )  # fmt: skip
        observations = [
            Observation(
                rated(_text(figure)) if _text(figure) else Missing(message=Message("iati-value-not-given")),
                period=period.period,
                narrative=_text(figure),
                place=part_of(figure),
                explanation=comment_of([Row(figure, Missing(""))]),
                raw=figure.raw,
                declared_at=self._place(figure),
            )
            for period in self.periods
            for figure in period.actuals
        ]
        return {**self.keywords, "baseline": baseline, "observations": observations}

    def _place(self, figure: Figure) -> Place:
        return Place(self.problems.file, figure.line)


def _falls(scale: Scale, start: Sequence[str], aims: Sequence[str]) -> bool | None:
    """Return whether the last target is a lower step than the baseline; None where they show no direction."""
    places = [scale.steps.index(step) for text in (*start, *aims[-1:]) if (step := scale.step(text)) is not None]
    return None if len(set(places)) < 2 else places[1] < places[0]


def says_yes_or_no(element: model.Indicator) -> bool:
    """Return whether all values of an indicator are yes or no, whatever its measure is."""
    return _are_truths(text for figure in model.figures(element) if (text := (figure.value or "").strip()))


def _are_truths(texts: Iterable[str]) -> bool:
    """Return whether texts are yes and no, or 1 and 0 beside those."""
    is_said = False
    for text in texts:
        if _truth(text) is None:
            return False  # by far the most are numbers: the first tells
        is_said = is_said or text not in _BITS
    return is_said


def _truth(text: str) -> bool | None:
    return _BITS.get(text, truth(text))


def _text(figure: Figure) -> str:
    """Return what a figure says: its value, or where it has none the comment that the standard asks for instead."""
    value = " ".join((figure.value or "").split())
    return value or model.first_of(figure.comments)


def _is_number(text: str) -> bool:
    # "1,512" is one even where it is open which.
    is_one = _DIGITS.fullmatch(text) is not None or isinstance(value_of(text, is_percentage=text.endswith("%")), Number)
    return is_one or percent_in(text) is not None or money(text, "") is not None


def _short(text: str) -> str:
    return text if len(text) <= 120 else f"{text[:119]}…"


def _end(period: OfPeriod) -> str:
    return period.period.end.isoformat() if isinstance(period.period, Period) else ""
