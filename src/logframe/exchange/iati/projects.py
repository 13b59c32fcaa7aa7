"""Projects from IATI activities: what the file says, by stated policies, and what is wrong with it."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, Final

import attrs

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import Count, Measure, Percentage
from logframe.declaration.framework.nodes import Result
from logframe.declaration.framework.observations import Observation
from logframe.declaration.framework.projects import Project
from logframe.declaration.framework.targets import Target
from logframe.declaration.values.numbers import Exact, Missing, Number, Value, fits, total
from logframe.declaration.values.periods import Period
from logframe.diagnostics import Diagnostic, Severity, Waiver
from logframe.errors import LogframeError
from logframe.exchange.iati import model
from logframe.exchange.iati.model import Figure, IatiActivity, Span, first_of
from logframe.exchange.iati.policies import IatiPolicy
from logframe.exchange.values.figure_fields import value_of
from logframe.messages import Code, Joined, Message
from logframe.places import Place
from logframe.terms import Direction, Level

_LEVELS: Final[dict[str, Level]] = {"1": "output", "2": "outcome", "3": "impact"}
_TYPES: Final = {"output": "1", "outcome": "2", "impact": "3", "other": "9"}
_MEASURES: Final = {"unit": "1", "percentage": "2", "nominal": "3", "ordinal": "4", "qualitative": "5"}
_TRUTHS: Final = {"1": True, "true": True, "0": False, "false": False}
_DAY: Final = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_ODD: Final = re.compile(r"[\s/:,;|]+")


@attrs.frozen
class Understood:
    """A project as it was understood, and what is wrong in the file, each with its official rule where there is one."""

    project: Project
    problems: tuple[Diagnostic, ...]


def understand(activity: IatiActivity, file: str, policy: IatiPolicy | None = None) -> Understood:
    """Turn an activity into a project."""
    return _Reading(activity, file, policy or IatiPolicy()).project()


class _Reading:
    def __init__(self, activity: IatiActivity, file: str, policy: IatiPolicy) -> None:
        self.activity = activity
        self.file = file
        self.policy = policy
        self.id = identifier(activity.identifier) or "no-identifier"
        self.problems: list[Diagnostic] = []
        self.subject = self.id

    def wrong(self, line: int, rule: str, severity: Severity, message: Message, help: Message | None = None) -> None:
        named = f"IATI-{rule}" if rule else "IATI"
        why = Message("iati-official-rule", rule=rule) if rule else Message("iati-figure-not-usable")
        place, help = Place(self.file, line), help or message.part("help")
        self.problems.append(Diagnostic(named, "iati-ruleset", severity, self.subject, message, help, why, place))

    def project(self) -> Understood:
        activity = self.activity
        place = Place(self.file, activity.line)
        nodes = [self.result(number, result) for number, result in enumerate(activity.results, 1)]
        project = Project(
            self.id,
            activity.title or activity.identifier or _untitled(),
            country=activity.country,
            period=self.period(),
            description=activity.description,
            limits=tuple(map(str, self.policy.messages())),
            nodes=nodes,
            waivers=_waivers(nodes, place),
            declared_at=place,
        )
        return Understood(project, tuple(self.problems))

    def period(self) -> Period | Missing:
        """Take the actual dates of an activity, else the planned ones."""
        words = {"start-planned": "1", "start-actual": "2", "end-planned": "3", "end-actual": "4"}
        dates = {words.get(kind, kind): _day(text) for kind, text in self.activity.dates}
        start, end = dates.get("2") or dates.get("1"), dates.get("4") or dates.get("3")
        if start is None or end is None:
            return Missing(message=Message("iati-activity-without-dates"))
        return Period(start, end) if start <= end else Missing(message=Message("iati-activity-ends-before-start"))

    def result(self, number: int, result: model.Result) -> Result:
        self.subject = id = f"r{number}"
        kind = _TYPES.get(result.type.strip().lower(), result.type.strip())
        if kind not in ("1", "2", "3", "9"):
            self.wrong(result.line, "9.55.1", "error", Message("iati-result-type", type=Code.of(result.type)))
        if result.references and any(indicator.references for indicator in result.indicators):
            self.wrong(result.line, "8.11.1", "error", Message("iati-reference-twice"))
        level = _LEVELS.get(kind)
        indicators = [
            self.indicator(f"{id}.{place}", indicator, level) for place, indicator in enumerate(result.indicators, 1)
        ]
        text = first_of(result.descriptions)
        return Result(
            id,
            result.title or _untitled(),
            level=level or "output",
            indicators=indicators,
            note=text,
            declared_at=Place(self.file, result.line),
        )

    def indicator(self, id: str, indicator: model.Indicator, level: Level | None) -> Indicator:
        self.subject = id
        measure = _MEASURES.get(indicator.measure.strip().lower(), indicator.measure.strip())
        if measure not in ("1", "2", "3", "4", "5"):
            named = Code.of(indicator.measure) if indicator.measure else None
            self.wrong(indicator.line, "9.60.1", "error", Message("iati-measure", measure=named))
        baseline = self.baseline(indicator, measure)
        targets, observations = self.spans(indicator, measure)
        ascending = _TRUTHS.get(indicator.ascending.strip().lower())
        numbers = [target.value for target in targets if isinstance(target.value, Number)]
        numbers += [observation.value for observation in observations if isinstance(observation.value, Number)]
        start = baseline.value if isinstance(baseline, Observation) else None
        if isinstance(start, Number):
            numbers.append(start)
        made: Any = Measure
        if measure == "2":
            made = Percentage
        elif measure == "1" and all(_is_count(number) for number in numbers):
            made = Count
        codes = tuple(dict(reference).get("code", "") for reference in indicator.references)
        text = first_of(indicator.descriptions)
        gathers = self.policy.accumulates
        keywords: dict[str, Any] = {
            "level": level,
            "definition": text,
            "direction": self.direction(ascending, start, targets),
            "accumulates": None if measure == "2" and gathers != "snapshot" else gathers,
            "baseline": baseline,
            "observations": observations,
            "note": Message("iati-note-references", references=codes).in_english() if any(codes) else "",
            "declared_at": Place(self.file, indicator.line),
        }
        if targets:
            keywords["milestones"] = [target for target in targets[:-1] if isinstance(target.value, Number)]
            last = targets[-1]
            keywords["target"] = last if isinstance(last.value, Number) else last.value
        title = indicator.title or _untitled()
        try:
            declared: Indicator = made(id, title, **keywords)
            return declared
        except LogframeError as problem:
            self.wrong(
                indicator.line, "", "error", Message("iati-indicator-unreadable", problem=problem.message), problem.help
            )
            return Measure(
                id, title, level=level, observations=observations, declared_at=Place(self.file, indicator.line)
            )

    def direction(self, ascending: bool | None, start: object, targets: list[Target]) -> Direction | None:
        if self.policy.ascending == "targets":
            aim = targets[-1].value if targets else None
            if not isinstance(start, Number) or not isinstance(aim, Number) or start.overlaps(aim):
                return None
            return "increase" if (aim.low or 0) > (start.low or 0) else "decrease"
        if ascending is None:
            return "increase" if self.policy.ascending == "standard" else None
        return "increase" if ascending else "decrease"

    def baseline(self, indicator: model.Indicator, measure: str) -> Observation | None:
        """Take the baseline without parts, else the parts of one dimension, else nothing."""
        rows = [(figure, self.value(figure, measure, "8.8", "baseline")) for figure in indicator.baselines]
        value, split, raw = self.joined(rows)
        if value is None or not indicator.baselines:
            return None
        first = indicator.baselines[0]
        when: dict[str, Any] = {}
        day = _day(first.iso_date)
        if day is not None:
            when = {"date": day}
        elif re.fullmatch(r"(?:19|20)\d\d", first.year.strip()) and first.year.strip() != "1900":
            when = {"period": first.year.strip()}
        comment = first_of(first.comments)
        return Observation(
            value, disaggregation=split, comment=comment, raw=raw, declared_at=Place(self.file, first.line), **when
        )

    def spans(self, indicator: model.Indicator, measure: str) -> tuple[list[Target], list[Observation]]:
        targets: list[Target] = []
        observations: list[Observation] = []
        for span in indicator.spans:
            period = self.span(span)
            if span.targets:
                aims = [(figure, self.value(figure, measure, "8.9", "target")) for figure in span.targets]
                value, _, _ = self.joined(aims)
                if isinstance(period, Period) and isinstance(value, Number) and value.is_bounded:
                    place = Place(self.file, span.targets[0].line)
                    targets.append(Target(value, by=period.end, declared_at=place))
            if span.actuals:
                observations.extend(self.observed(span, period, measure))
        by_day = {target.by: target for target in targets}
        return [by_day[day] for day in sorted(day for day in by_day if day is not None)], observations

    def observed(self, span: Span, period: Period | Missing, measure: str) -> Iterator[Observation]:
        rows = [(figure, self.value(figure, measure, "8.10", "actual")) for figure in span.actuals]
        value, split, raw = self.joined(rows)
        if value is not None:
            yield self.observation(rows[0][0], value, period, split, "", raw)
            return
        for figure, single in rows:
            parts = [Message("iati-part-of-dimension", dimension=name, part=part) for name, part in figure.dimensions]
            parts += [Message("iati-part-at-location", location=ref) for ref in figure.locations]
            definition = Message("iati-part", parts=Joined(tuple(parts), "semicolon"))
            yield self.observation(figure, single, period, {}, definition.in_english(), figure.value or "")

    def observation(
        self, figure: Figure, value: Value, period: Period | Missing, split: dict[str, Any], definition: str, raw: str
    ) -> Observation:
        comment = first_of(figure.comments)
        return Observation(
            value, period=period, definition=definition, disaggregation=split, comment=comment, raw=raw,
            declared_at=Place(self.file, figure.line),
        )  # fmt: skip

    def joined(self, rows: list[tuple[Figure, Value]]) -> tuple[Value | None, dict[str, Any], str]:
        """Join the rows of one time to one value with its parts; None where they do not make one."""
        if len(rows) == 1 and not rows[0][0].is_part:
            # By far the most are these.
            return rows[0][1], {}, rows[0][0].value or ""
        whole = [(figure, value) for figure, value in rows if not figure.is_part]
        if len({figure.locations for figure, _ in whole}) == 1 and len(whole) == 1:
            return whole[0][1], self.split(rows), whole[0][0].value or ""
        if whole or not rows:
            return None, {}, ""
        split = self.split(rows)
        single = len(split) == 1 and len(rows) == len(next(iter(split.values())))
        if not single or self.policy.dimensions == "apart":
            return None, {}, ""
        parts = list(next(iter(split.values())).values())
        summed = total(parts).value
        is_declarable = isinstance(summed, Number) and all(
            end is None or fits(end) for end in (summed.low, summed.high)
        )
        return (summed, split, "") if is_declarable else (None, {}, "")

    def split(self, rows: list[tuple[Figure, Value]]) -> dict[str, dict[str, Value]]:
        """Return the parts by dimension, of the rows that have exactly one."""
        split: dict[str, dict[str, Value]] = {}
        for figure, value in rows:
            if len(figure.dimensions) == 1 and figure.is_part:
                ((name, part),) = figure.dimensions
                split.setdefault(name or Message("iati-dimension-not-named").in_english(), {}).setdefault(
                    part or Message("iati-part-not-named").in_english(), value
                )
        return split

    def value(self, element: Figure, measure: str, rule: str, figure: str) -> Value:
        """Read a value, and report it under the official rule if it is not what the measure asks for."""
        if element.value is None:
            if measure in ("1", "2", "3", "4"):
                self.wrong(element.line, f"{rule}.1", "error", Message("iati-no-value", figure=Code(figure)))
            return Missing(message=Message("iati-value-not-given"))
        if measure == "5":
            self.wrong(element.line, f"{rule}.3", "warning", Message("iati-qualitative-value", figure=Code(figure)))
        value = value_of(element.value, is_percentage=measure == "2")
        if isinstance(value, Missing) and measure in ("1", "2", "3", "4"):
            message = Message("iati-not-a-number", figure=Code(figure), problem=value.cause)
            self.wrong(element.line, f"{rule}.2", "warning", message)
        return value

    def span(self, span: Span) -> Period | Missing:
        # The oldest versions have dates as texts.
        start, end = _day(span.start or span.texts[0]), _day(span.end or span.texts[1])
        if start is None or end is None:
            return Missing(message=Message("iati-period-without-dates"))
        if start > end:
            dates = {"start": Code(start.isoformat()), "end": Code(end.isoformat())}
            self.wrong(span.line, "8.6.1", "error", Message("iati-period-reversed", **dates))
            return Missing(message=Message("iati-period-ends-before-start"))
        return _period(start, end)


# The same few years come again and again.
_period: Final = lru_cache(maxsize=4096)(Period)


def _waivers(nodes: list[Result], place: Place) -> list[Waiver]:
    """Excuse what the standard has no place for: it is no weakness of the project."""
    reasons = {"LF136": Message("iati-waiver-links"), "LF137": Message("iati-waiver-activities")}
    if any(node.indicators for node in nodes):
        reasons["LF115"] = Message("iati-waiver-verification")
    if not nodes:
        return []
    return [
        Waiver(code, because=reason.in_english(), by_format=True, declared_at=place) for code, reason in reasons.items()
    ]


def _untitled() -> str:
    return Message("iati-no-title").in_english()


def identifier(text: str) -> str:
    """Make an id of an activity's identifier, which may hold signs that an id may not."""
    return _ODD.sub("-", text.strip()).strip("-")[:200]


@lru_cache(maxsize=4096)
def _day(text: str) -> datetime.date | None:
    """Read a date, None where there is none; years that are placeholders are none."""
    match = _DAY.match(text.strip())
    if match is None or not 1950 <= int(match[1]) <= 2100:
        return None
    try:
        return datetime.date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None


def _is_count(number: Number) -> bool:
    return _is_counted(number.low) and _is_counted(number.high)


def _is_counted(end: Exact | None) -> bool:
    return end is None or (isinstance(end, int) and end >= 0)
