"""One indicator of a file as one of a project, by the kind that its measure and values show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import Measure
from logframe.declaration.values.periods import Period
from logframe.errors import LogframeError
from logframe.exchange.iati.dated_values import with_plain_values
from logframe.exchange.iati.joined_periods import OfPeriod, Planned, by_period, of_one_time
from logframe.exchange.iati.model import first_of
from logframe.exchange.iati.numeric_indicators import TRUTHS, NumericIndicator
from logframe.exchange.iati.text_indicators import TextIndicator, says_yes_or_no
from logframe.exchange.iati.value_reading import Published, Setting, ValueReading
from logframe.messages import Code, Message
from logframe.places import Place

_MEASURES: Final = {"unit": "1", "percentage": "2", "nominal": "3", "ordinal": "4", "qualitative": "5"}


def understand_indicator(published: Published, setting: Setting) -> Indicator:
    """Turn an indicator of a file into one of a project; what is wrong with it goes to the problems."""
    problems = setting.problems
    problems.subject, problems.statement = published.id, published.title
    element = of_one_time(with_plain_values(published.element), problems)
    if element is not published.element:
        published = Published(published.id, element, published.level, published.aggregates, published.title)
    measure = _MEASURES.get(element.measure.strip().lower(), element.measure.strip())
    if measure not in ("1", "2", "3", "4", "5"):
        code = Code.of(element.measure) if element.measure else None
        problems.wrong(element.line, "9.60.1", "error", Message("iati-measure", measure=code))
    reading = ValueReading(published, setting, measure)
    keywords: dict[str, Any] = {"level": published.level, "definition": first_of(element.descriptions)}
    keywords["declared_at"] = Place(problems.file, element.line)
    codes = tuple(dict(reference).get("code", "") for reference in element.references)
    notes = [Message("iati-note-references", references=codes)] if any(codes) else []
    try:
        periods = by_period(element.spans, problems)
        notes.extend(_comments_on_targets(periods, measure))
        is_event = measure in ("1", "2") and says_yes_or_no(element)
        if measure not in ("1", "2") or is_event:
            own = "3" if is_event else measure if measure in ("3", "4", "5") else ""
            textual = TextIndicator(
                published.id, published.title, own, element, periods,
                TRUTHS.get(element.ascending.strip().lower()), problems,
                {**keywords, "note": "; ".join(note.in_english() for note in notes)},
            ).indicator()  # fmt: skip
            if textual is not None:
                return textual
        planned = [
            Planned(
                period.period,
                tuple(reading.together(period.targets, "8.9", "target")),
                tuple(reading.together(period.actuals, "8.10", "actual")),
            )
            for period in periods
        ]
        return NumericIndicator(reading, planned, keywords, notes).indicator()
    except LogframeError as problem:
        problems.wrong(
            element.line, "", "error", Message("iati-indicator-unreadable", problem=problem.message), problem.help
        )
        return Measure(published.id, published.title, **keywords)


def _comments_on_targets(periods: Iterable[OfPeriod], measure: str) -> Iterator[Message]:
    """Return what is said of targets, but for words that are the target themselves."""
    for period in periods:
        for figure in period.targets:
            comment = first_of(figure.comments)
            if comment and (measure in ("1", "2") or (figure.value or "").strip()):
                time = period.period if isinstance(period.period, Period) else None
                yield Message("iati-note-target-comment", period=time, comment=comment)
