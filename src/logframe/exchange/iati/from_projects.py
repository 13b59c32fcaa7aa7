"""IATI activities from projects: what the standard can say of them, and the whole project beside it.

The whole project stands as JSON in an element of our own namespace, with a sum over the results as they were
written. Who reads it back gets the project itself; if somebody changed the results meanwhile, the results count.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Final
from xml.sax.saxutils import escape

import attrs

from logframe.declaration.framework.indicators import Indicator as Declared
from logframe.declaration.framework.kinds import Count, Measure, Money, Ordinal, Percentage, Qualitative, Ratio
from logframe.declaration.framework.nodes import Activity, Node
from logframe.declaration.framework.observations import PROJECT, Observation, Part
from logframe.declaration.framework.projects import Project
from logframe.declaration.framework.targets import Target
from logframe.declaration.values.numbers import Exact, Missing, Number
from logframe.declaration.values.periods import Period
from logframe.declaration.values.shares import Share
from logframe.exchange.data_text import json_text
from logframe.exchange.iati.activity_fields import (
    country_elements,
    date_elements,
    participating_elements,
    related_elements,
    reporting_element,
    sector_elements,
    status_element,
)
from logframe.exchange.iati.element_text import parsed
from logframe.exchange.iati.escaped_texts import clean, escaped, languages_of, narrative_element, quoted
from logframe.exchange.iati.joined_parts import BETWEEN, CROSSED, LOCATION
from logframe.exchange.iati.model import Figure, IatiActivity, Indicator, Narrative, Result, Shell, Span, Text
from logframe.exchange.iati.oddities import NAMESPACE
from logframe.exchange.iati.reading import MARK
from logframe.exchange.iati.writing import digest
from logframe.exchange.numbers import twelve_digits
from logframe.exchange.shapes import number_out
from logframe.exchange.unstructuring import data_of
from logframe.exchange.unwritable import NOT_IN_XML, with_escapes
from logframe.messages import Field, Joined, Message
from logframe.units import PERCENT

_LONGEST: Final = 1_000_000
"""Readers of XML, ours too, refuse a text of many megabytes without a tag in it."""
_TYPES: Final = {"output": "1", "outcome": "2", "impact": "3"}


def activity_of(project: Project) -> IatiActivity:
    """Return a project as an activity, to be written as IATI."""
    results = tuple(
        _result(project, node) for node in project.nodes if not isinstance(node, Activity) and node.indicators
    )
    activity = IatiActivity(project.id, "2.03", 0, project.statement, project.description, project.country)
    return attrs.evolve(activity, results=results, shell=_shell(project, results))


def _shell(project: Project, results: tuple[Result, ...]) -> Shell:
    """Return what an activity says beside its results, in the order of the schema."""
    parts = [f"<iati-identifier>{escaped(project.id)}</iati-identifier>", *reporting_element(project)]
    parts.append(f"<title>{narrative_element(project.statement)}</title>")
    if project.description:
        parts.append(f"<description>{narrative_element(project.description)}</description>")
    parts += participating_elements(project)
    parts += status_element(project)
    parts += date_elements(project)
    parts += country_elements(project)
    parts += sector_elements(project)
    parts += related_elements(project)
    data = with_escapes(json_text(data_of([project])), lambda sign: NOT_IN_XML.match(sign) is None)
    pieces = (data[start : start + _LONGEST] for start in range(0, len(data), _LONGEST))
    whole = "<lf:more/>".join(map(escape, pieces))
    extension = f'<lf:project xmlns:lf="{NAMESPACE}" digest="{digest(results)}">{whole}</lf:project>'
    inside = "\n".join([*parts, f"<{MARK}/>", extension])
    attributes = f" xml:lang={quoted(project.language)}" if project.language else ""
    if project.last_updated is not None:
        attributes += f' last-updated-datetime="{project.last_updated}T00:00:00Z"'
    if project.tier is not None:
        attributes += f' hierarchy="{project.tier}"'
    prefixes: dict[str, str] = {}
    return Shell(parsed(f"<iati-activity{attributes}>\n{inside}\n</iati-activity>", prefixes), prefixes)


def _result(project: Project, node: Node) -> Result:
    return Result(
        _TYPES.get(node.level or "", "9"),
        titles=(_text(node.statement),),
        descriptions=(_text(node.note),) if node.note else (),
        indicators=tuple(_indicator(project, declared) for declared in node.indicators),
    )


def _indicator(project: Project, declared: Declared) -> Indicator:
    measure = "5"
    if declared.unit == PERCENT and isinstance(declared, (Percentage, Ratio)):
        measure = "2"
    elif isinstance(declared, (Count, Measure, Money, Ratio)):
        measure = "1"
    elif isinstance(declared, Ordinal) and not isinstance(declared, Qualitative):
        measure = "4"
    directions = {"increase": "1", "decrease": "0"}
    return Indicator(
        measure,
        ascending=directions.get(declared.direction or "", ""),
        titles=(_text(declared.statement),),
        descriptions=(_text(declared.definition),) if declared.definition else (),
        baselines=tuple(_baseline(declared)),
        spans=tuple(_spans(project, declared)),
    )


def _text(text: str) -> Text:
    return Text(tuple(Narrative(clean(part), code) for code, part in languages_of(text)))


def _baseline(declared: Declared) -> list[Figure]:
    baseline = declared.baseline
    if baseline is None or isinstance(baseline, Missing):
        return []
    if not isinstance(baseline, Observation):
        return [_figure(baseline)]
    day = baseline.end
    comments = (_text(baseline.comment),) if baseline.comment else ()
    figure = _figure(baseline.value)
    figure = attrs.evolve(figure, comments=(*figure.comments, *comments)[:1])
    figures = _with_parts(figure, baseline.disaggregation, baseline.place)
    if day is None:
        return figures
    return [attrs.evolve(figure, year=f"{day.year:04}", iso_date=day.isoformat()) for figure in figures]


def _spans(project: Project, declared: Declared) -> list[Span]:
    """Return every period that a target or figure is for, in the order of time."""
    whole = project.known_period
    targets: dict[Period, list[Figure]] = {}
    actuals: dict[Period, list[Figure]] = {}
    aims = list(declared.milestones)
    if isinstance(declared.target, tuple):
        aims.extend(declared.target)
    for aim in aims:
        span = _of_target(aim, whole)
        if span is not None:
            targets.setdefault(span, _with_parts(_figure(aim.value), aim.disaggregation))
    for observation in declared.observations:
        span = whole if observation.period == PROJECT else observation.extent
        if span is not None and not observation.superseded_by:
            actuals.setdefault(span, []).extend(_observed(observation))
    spans = sorted({*targets, *actuals}, key=lambda span: (span.start, span.end))
    return [
        Span(
            span.start.isoformat(),
            span.end.isoformat(),
            targets=tuple(targets.get(span, ())),
            actuals=tuple(actuals.get(span, ())),
        )
        for span in spans
    ]


def _of_target(aim: Target, whole: Period | None) -> Period | None:
    if aim.period is not None:
        return aim.period
    if aim.by is None:
        return whole
    start = whole.start if whole is not None and whole.start <= aim.by else datetime.date(aim.by.year, 1, 1)
    return Period(start, aim.by)


def _observed(observation: Observation) -> list[Figure]:
    figure = _figure(observation.value)
    parts: list[Field] = [comment.first() for comment in figure.comments]
    parts += [text for text in (observation.comment, observation.explanation) if text]
    if observation.source is not None:
        parts.append(Message("iati-comment-source", source=observation.source.title))
    if observation.definition:
        parts.append(Message("iati-comment-definition", definition=observation.definition))
    # The standard has one comment.
    parts = list(dict.fromkeys(parts))  # a text may be both what is reported and its comment
    text = Message("together", messages=Joined(tuple(parts), "semicolon")).in_english() if parts else ""
    figure = attrs.evolve(figure, comments=(_text(text),) if text else ())
    return _with_parts(figure, observation.disaggregation, observation.place)


def _with_parts(figure: Figure, split: Mapping[str, Mapping[str, Part]], place_of_all: str = "") -> list[Figure]:
    """Return a figure with one more for each of its parts; without it where it only follows from them."""
    place = (("place", clean(place_of_all)),) if place_of_all else ()
    figures = [attrs.evolve(figure, dimensions=place)]
    for dimension, parts in split.items():
        for part, value in parts.items():
            cells = _cells(dimension, part)
            named = tuple((clean(name), clean(category)) for name, category in cells if name != LOCATION)
            places = tuple(clean(category) for name, category in cells if name == LOCATION)
            if not isinstance(value, Share):  # others would add up shares as if they were counts
                figures.append(attrs.evolve(_figure(value), dimensions=(*place, *named), locations=places))
    if len(figures) > 1 and figure.value is None:
        figures[1] = attrs.evolve(figures[1], comments=(*figure.comments, *figures[1].comments)[:1])
        return figures[1:]
    return figures


def _cells(dimension: str, part: str) -> list[tuple[str, str]]:
    """Return the dimensions of a part with their categories, those of a cross apart: sex x age is female, under 5."""
    names, categories = dimension.split(CROSSED), part.split(BETWEEN)
    if len(names) == len(categories):
        return list(zip(names, categories, strict=True))
    return [(dimension, part)]


def _figure(value: object) -> Figure:
    """Return a number as a value; what IATI has no number for stands in a comment."""
    if isinstance(value, Number) and value.is_exact and value.low is not None:
        return Figure(_number(value.low))
    return Figure(None, comments=(_text(str(value)),))


def _number(number: Exact) -> str:
    """Write an exact number, one that does not end to twelve digits."""
    exact = number_out(number)
    if isinstance(exact, dict):
        return twelve_digits(number)
    return str(exact) if isinstance(exact, int) else format(exact, "f")
