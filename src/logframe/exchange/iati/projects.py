"""Projects from IATI activities: what the file says, by stated policies, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, partial
from typing import Final

import attrs

from logframe.country_names import countries_of
from logframe.declaration.framework.nodes import Result
from logframe.declaration.framework.projects import Project
from logframe.declaration.values.keywords import is_language
from logframe.declaration.values.numbers import Missing
from logframe.declaration.values.periods import Period
from logframe.diagnostics import Diagnostic, Waiver, titled
from logframe.exchange.iati import model
from logframe.exchange.iati.activity_budgets import budget_of
from logframe.exchange.iati.activity_fields import organisations_of, sectors_of, status_of, tier_of
from logframe.exchange.iati.identities import id_of_part, identifier, ids_of, joined_results
from logframe.exchange.iati.joined_parts import words_of
from logframe.exchange.iati.joined_periods import day_in
from logframe.exchange.iati.model import IatiActivity, first_of, in_languages, misplaced
from logframe.exchange.iati.parts_apart import parts_apart
from logframe.exchange.iati.policies import IatiPolicy
from logframe.exchange.iati.problems import Problems
from logframe.exchange.iati.titles import is_unit_alone
from logframe.exchange.iati.understood_indicators import understand_indicator
from logframe.exchange.iati.value_reading import Published, Setting, point_in, signs_in
from logframe.exchange.values.signs import Sign, Signs
from logframe.messages import Code, Message
from logframe.places import Place
from logframe.terms import Level

_LEVELS: Final[dict[str, Level]] = {"1": "output", "2": "outcome", "3": "impact"}
_TYPES: Final = {"output": "1", "outcome": "2", "impact": "3", "other": "9"}


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
        self.id = identifier(activity.identifier) or "no-identifier"
        self.problems = Problems(file, self.id, titled(self.id, activity.title))
        # Of the activity alone: what held the reading that holds it would wait for the collector, with all of it.
        signs, point = cache(partial(_signs, activity)), cache(partial(_point, activity))
        self.setting = Setting(policy, activity.currency, self.problems, signs, point)
        self.results, joined = joined_results(activity.results)
        self.joined = {id(indicator) for indicator in joined}
        self.ids = ids_of(self.results)
        self.used = set(self.ids.values())

    def project(self) -> Understood:
        activity = self.activity
        place = Place(self.problems.file, activity.line)
        nodes = [self.result(result) for result in self.results]
        project = Project(
            self.id,
            activity.title or activity.identifier or _untitled(),
            country=activity.country,
            language=activity.lang if is_language(activity.lang) else "",
            period=self.period(),
            description=activity.description,
            organisations=tuple(organisations_of(activity.parties, place)),
            sectors=tuple(sectors_of(activity.sectors, place)),
            budget_total=budget_of(activity.budgets, activity.currency),
            part_of=self.related("1", "parent"),
            parts=self.related("2", "child"),
            tier=tier_of(activity.hierarchy),
            status=status_of(activity.status),
            last_updated=day_in(activity.updated),
            limits=tuple(map(str, self.setting.policy.messages())),
            nodes=nodes,
            waivers=_waivers(nodes, place),
            declared_at=place,
        )
        return Understood(project, tuple(self.problems.diagnostics))

    def related(self, *kinds: str) -> list[str]:
        """Return the activities that are related to it in a way, by their ids."""
        related = (identifier(ref) for kind, ref in self.activity.related if kind.strip().lower() in kinds)
        return list(dict.fromkeys(filter(None, related)))

    def period(self) -> Period | Missing:
        """Take the actual dates of an activity, else the planned ones."""
        words = {"start-planned": "1", "start-actual": "2", "end-planned": "3", "end-actual": "4"}
        dates = {words.get(kind, kind): day_in(text) for kind, text in self.activity.dates}
        start, end = dates.get("2") or dates.get("1"), dates.get("4") or dates.get("3")
        if start is None or end is None:
            return Missing(message=Message("iati-activity-without-dates"))
        return Period(start, end) if start <= end else Missing(message=Message("iati-activity-ends-before-start"))

    def id_of(self, indicator: model.Indicator, words: str) -> str:
        """Return the id of an indicator, or of a part of it."""
        whole = self.ids[id(indicator)]
        if not words:
            return whole
        own = id_of_part(whole, words, self.used)
        self.used.add(own)
        return own

    def result(self, result: model.Result) -> Result:
        problems = self.problems
        statement = in_languages(result.titles) or _untitled()
        problems.subject, problems.statement = self.ids[id(result)], result.title
        kind = _TYPES.get(result.type.strip().lower(), result.type.strip())
        if kind not in ("1", "2", "3", "9"):
            code = Code.of(result.type) if result.type else None
            problems.wrong(result.line, "9.55.1", "error", Message("iati-result-type", type=code))
        if result.references and any(indicator.references for indicator in result.indicators):
            problems.wrong(result.line, "8.11.1", "error", Message("iati-reference-twice"))
        for line, element, holder in misplaced(result):
            problems.wrong(line, "", "warning", Message("iati-not-read", element=Code(element), holder=Code(holder)))
        level = _LEVELS.get(kind)
        indicators = []
        for indicator in result.indicators:
            aggregates = (indicator.aggregation or result.aggregation).strip().lower() not in ("0", "false")
            title = in_languages(indicator.titles) or _untitled()
            if result.title and is_unit_alone(title):
                title = f"{statement}: {title}"  # "Kilometres" says what is counted only below its result
            apart = self.setting.policy.dimensions == "apart"
            for part, own in parts_apart(indicator) if apart else (((), indicator),):
                words = words_of(part)
                name = f"{title} ({words})" if words else title
                published = Published(self.id_of(indicator, words), own, level, aggregates, name, part)
                indicators.append(understand_indicator(published, self.setting))
            if id(indicator) in self.joined:
                problems.told(indicator.line, Message("iati-indicators-joined", count=len(indicator.spans)))
        return Result(
            self.ids[id(result)],
            statement,
            level=level or "outcome",  # whoever does not say is asked, as for any result
            indicators=indicators,
            note=first_of(result.descriptions),
            declared_at=Place(problems.file, result.line),
        )


def _signs(activity: IatiActivity) -> Signs:
    """Return what commas and points in the figures of an activity are."""
    return signs_in(_figures(activity))


def _point(activity: IatiActivity) -> Sign:
    """Return what the point before three digits is in a count."""
    return point_in(_figures(activity), activity.lang, countries_of(activity.country))


def _figures(activity: IatiActivity) -> Iterator[model.Figure]:
    published = (indicator for result in activity.results for indicator in result.indicators)
    return (figure for indicator in published for figure in model.figures(indicator))


def _waivers(nodes: list[Result], place: Place) -> list[Waiver]:
    """Excuse what the standard has no place for: it is no weakness of the project."""
    if not nodes:
        return []
    are_measured = any(node.indicators for node in nodes)
    return [
        Waiver(code, because=reason, by_format=True, declared_at=place)
        for code, reason in _excuses().items()
        if code != "LF115" or are_measured
    ]


@cache
def _excuses() -> dict[str, str]:
    names = {
        "LF136": "links",
        "LF137": "activities",
        "LF114": "units",
        "LF130": "accumulation",
        "LF115": "verification",
    }
    return {code: Message(f"iati-waiver-{name}").in_english() for code, name in names.items()}


def _untitled() -> str:
    return Message("iati-no-title").in_english()
