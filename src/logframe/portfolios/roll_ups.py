"""The roll-ups of a portfolio: counts by level, organisation, donor, country, sector and year, whatever the order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from typing import Any, Final, Literal, TypeAlias, get_args

import attrs

from logframe.country_names import countries_of
from logframe.declaration.framework.organisations import OWN_SECTORS
from logframe.declaration.values.numbers import Exact, Number, interval
from logframe.portfolios.portfolio_rows import FileRows, IndicatorRow, ProjectRow
from logframe.terms import LEVELS

Dimension: TypeAlias = Literal["level", "organisation", "donor", "country", "sector", "year"]

DIMENSIONS: Final[tuple[Dimension, ...]] = get_args(Dimension)
MOST_LISTED: Final = 25
"""How many outliers and conflicts a page lists; the table of indicators has them all."""

_IMPLAUSIBLE: Final = "LF205"
_CONFLICT: Final = "LF201"
ANSWERS: Final[dict[str | None, str]] = {"yes": "reached", "no": "missed", "open": "open", None: "unjudged"}


@attrs.frozen
class Group:
    """The projects of an organisation, country, ..., or the indicators of a level, counted; "" is not stated.

    A project with several donors or sectors counts under each of them. Sectors have a `vocabulary`, whose groups count
    all projects: `divided` are the projects divided by the percentages of their sectors, or equally where not each has
    one.
    """

    dimension: Dimension
    name: str
    vocabulary: str = ""
    divided: Exact | None = None
    projects: int = 0
    with_indicators: int = 0
    output_only: int = 0
    results: int = 0
    half_way: int = 0
    with_effect: int = 0
    indicators: int = 0
    with_target: int = 0
    with_figure: int = 0
    reached: int = 0
    missed: int = 0
    open: int = 0
    unjudged: int = 0


@attrs.frozen
class MoneySum:
    """The budgets in a currency, and the part of them for results that stop half way; an open end is None.

    `half_way_unknown` are the projects with such results whose budget does not say what is for them.
    """

    currency: str
    projects: int
    low: Exact | None
    high: Exact | None
    half_way_low: Exact | None
    half_way_high: Exact | None
    half_way_unknown: int = 0

    @property
    def half_way(self) -> Number | None:
        """Return the money for results where measurement stops half way, None where nothing is known of it."""
        low = self.half_way_low or (None if self.half_way_unknown else 0)
        return None if low is None and self.half_way_high is None else interval(low, self.half_way_high)


@attrs.frozen
class RuleCount:
    """How often a rule finds something: in how many projects, and how many places."""

    code: str
    severity: str
    projects: int
    count: int


@attrs.define(eq=False)
class Sectors:
    """The sectors of projects by vocabulary: what is a sector in two lists is counted in each of them.

    A sector with a code is one, whatever it is called; its name is that which most projects give it.
    """

    counts: dict[str, dict[str, Counter[str]]] = attrs.field(factory=dict)
    divided: dict[tuple[str, str], Fraction] = attrs.field(factory=dict)
    names: dict[tuple[str, str], Counter[str]] = attrs.field(factory=dict)

    def add(self, project: ProjectRow, counts: Counter[str]) -> None:
        """Add a project with what is counted of it."""
        parts: dict[str, dict[str, list[str]]] = {}
        for name, code, vocabulary, percent in zip(
            project.sectors, project.sector_codes, project.sector_vocabularies, project.sector_percents, strict=True
        ):
            sector, shown = code or name, name
            if vocabulary in OWN_SECTORS and project.organisation:
                sector, shown = f"{project.organisation}: {sector}", f"{project.organisation}: {name}"
            parts.setdefault(vocabulary, {}).setdefault(sector, []).append(percent)
            self.names.setdefault((vocabulary, sector), Counter())[shown] += (
                name != code
            )  # a code is a name where nobody has another
        for vocabulary, sectors in parts.items():
            of_vocabulary = self.counts.setdefault(vocabulary, {})
            for sector, part in zip(sectors, _divided([*sectors.values()]), strict=True):
                of_vocabulary.setdefault(sector, Counter()).update(counts)
                self.divided[vocabulary, sector] = self.divided.get((vocabulary, sector), Fraction()) + part
            of_vocabulary.setdefault("", Counter()).update(counts)

    def sorted_groups(self, whole: Counter[str]) -> Iterator[Group]:
        """Yield the sectors of each vocabulary, that of the most projects first, and who has none there."""
        for vocabulary, counts in sorted(self.counts.items(), key=lambda item: (-item[1][""]["projects"], item[0])):
            divided = [part for (own, _), part in self.divided.items() if own == vocabulary]
            groups = [
                _group("sector", self._name(vocabulary, sector), own, vocabulary, self.divided[vocabulary, sector])
                for sector, own in counts.items()
                if sector
            ]
            rest = Counter({name: count - counts[""][name] for name, count in whole.items()})
            left = whole["projects"] - sum(divided)
            groups += [_group("sector", "", rest, vocabulary, left)] if left else []
            yield from sorted(groups, key=_place)
        if not self.counts and whole["projects"]:
            yield _group("sector", "", whole)

    def _name(self, vocabulary: str, sector: str) -> str:
        names = self.names[vocabulary, sector]
        return min(names, key=lambda name: (-names[name], name))


def _divided(percents: Sequence[Sequence[str]]) -> list[Fraction]:
    """Return the part of a project in each of its sectors; more than all of it is all."""
    if not all(map(all, percents)):
        return [Fraction(1, len(percents))] * len(percents)
    parts = [sum(map(Fraction, own), Fraction()) for own in percents]
    return [part / max(sum(parts), 100) for part in parts]


def _group(
    dimension: Dimension, name: str, counts: Counter[str], vocabulary: str = "", divided: Exact | None = None
) -> Group:
    numbers: dict[str, Any] = dict(counts)
    return Group(dimension, name, vocabulary, divided, **numbers)


def _counts(counts: Counter[str]) -> Counter[str]:
    return Counter({name: counts[name] for name in ("projects", "with_indicators", "output_only", *_COUNTED)})


@attrs.define(eq=False)
class RollUps:
    """What the rows of files add up to; rows may come in any order."""

    groups: dict[tuple[Dimension, str], Counter[str]] = attrs.field(factory=dict)
    sectors: Sectors = attrs.field(factory=Sectors)
    whole: Counter[str] = attrs.field(factory=Counter)
    rules: dict[tuple[str, str], Counter[str]] = attrs.field(factory=dict)
    money: list[ProjectRow] = attrs.field(factory=list)
    implausible: list[IndicatorRow] = attrs.field(factory=list)
    conflicting: list[IndicatorRow] = attrs.field(factory=list)

    def add(self, rows: FileRows) -> None:
        """Add the rows of a file."""
        for project in rows.projects:
            if project.is_read:
                self._project(project)
            else:
                self.whole["unread"] += 1
        levels: dict[tuple[str, str], None] = {}
        for indicator in rows.indicators:
            if not indicator.context:
                self._indicator(indicator)
                levels[indicator.project, indicator.level or ""] = None
            if _IMPLAUSIBLE in indicator.rules:
                self.whole["implausible"] += 1
                self.implausible.append(indicator)
            if _CONFLICT in indicator.rules:
                self.whole["conflicting"] += 1
                self.conflicting.append(indicator)
        for _, level in levels:
            self._of("level", level)["projects"] += 1
        self.implausible = _first(self.implausible)
        self.conflicting = _first(self.conflicting)
        for diagnostic in rows.diagnostics:
            self._rule(diagnostic.code, diagnostic.severity)["count"] += diagnostic.count
        for _, code, severity in {(row.project, row.code, row.severity) for row in rows.diagnostics}:
            self._rule(code, severity)["projects"] += 1

    def sorted_groups(self) -> Iterator[Group]:
        """Yield the groups: levels up the chain, years in order, the rest from the most projects to the fewest."""
        for dimension in DIMENSIONS:
            groups = [_group(own, name, counts) for (own, name), counts in self.groups.items() if own == dimension]
            yield from sorted(groups, key=_place)
            if dimension == "sector":
                yield from self.sectors.sorted_groups(_counts(self.whole))

    def sorted_rules(self) -> Iterator[RuleCount]:
        """Yield the rules by the number of projects that they find something in."""
        counts = (RuleCount(*key, own["projects"], own["count"]) for key, own in self.rules.items())
        yield from sorted(counts, key=lambda rule: (-rule.projects, -rule.count, rule.code, rule.severity))

    def sums_of_money(self) -> Iterator[MoneySum]:
        """Yield the budgets by currency; where a part is not known the sum is a bound."""
        for currency in sorted({project.currency for project in self.money}):
            own = [project for project in self.money if project.currency == currency]
            stopping = [project for project in own if project.half_way]
            parts = [half_way_money(project) for project in stopping]
            yield MoneySum(
                currency,
                len(own),
                _total(project.money_low for project in own),
                _total(project.money_high for project in own),
                _total(low or 0 for low, _ in parts),
                _total(high for _, high in parts),
                sum(project.half_way_percent_low is None for project in stopping),
            )

    def _of(self, dimension: Dimension, name: str) -> Counter[str]:
        return self.groups.setdefault((dimension, name), Counter())

    def _project(self, project: ProjectRow) -> None:
        counts = Counter(
            projects=1,
            with_indicators=int(project.output_only is not None),
            output_only=int(project.output_only is True),
            **{name: getattr(project, name) for name in _COUNTED},
        )
        self.whole.update(counts)
        self.whole["stopping"] += bool(project.half_way)
        year = "" if project.start is None else str(project.start.year)
        names: dict[Dimension, tuple[str, ...]] = {
            "organisation": (project.organisation,),
            "donor": project.donors or ("",),
            "country": countries_of(project.country),
            "year": (year,),
        }
        for dimension, those in names.items():
            for name in those:
                self._of(dimension, name).update(counts)
        self.sectors.add(project, counts)
        if project.currency:
            self.money.append(project)

    def _indicator(self, indicator: IndicatorRow) -> None:
        counts = self._of("level", indicator.level or "")
        counts["indicators"] += 1
        counts["with_target"] += indicator.has_target
        counts["with_figure"] += indicator.measured
        counts[ANSWERS[indicator.reached]] += 1

    def _rule(self, code: str, severity: str) -> Counter[str]:
        return self.rules.setdefault((code, severity), Counter())


_COUNTED: Final = (
    *("results", "half_way", "with_effect", "indicators", "with_target", "with_figure"),
    *("reached", "missed", "open", "unjudged"),
)


def _place(group: Group) -> tuple[int, int, str]:
    is_blank = not group.name
    if group.dimension == "level":
        return is_blank, LEVELS.index(group.name) if group.name in LEVELS else 0, ""
    return is_blank, 0 if group.dimension == "year" else -group.projects, group.name


def _first(rows: list[IndicatorRow]) -> list[IndicatorRow]:
    """Return the rows that are listed: the farthest beyond their target, then in the order of the files."""
    return sorted(rows, key=_rank)[:MOST_LISTED]


def _rank(row: IndicatorRow) -> tuple[float, str, str, str]:
    share = row.share_low if row.share_high is None else row.share_high
    return -(share or 0.0), row.file, row.project, row.indicator


def first_to_see(projects: Iterable[ProjectRow]) -> list[ProjectRow]:
    """Return the projects that stop half way or measure outputs only, those with the most money for it first.

    Money of two currencies cannot be compared, so that the largest of each come first, then the second of each. The
    projects whose money for it is not known are ranked among themselves, by their results that stop half way.
    """
    by_currency: dict[str, list[ProjectRow]] = {}
    for row in projects:
        if row.half_way or row.output_only:
            by_currency.setdefault(row.currency if half_way_money(row)[0] else "", []).append(row)
    ranked: list[tuple[int, int, str, ProjectRow]] = []
    for currency, own in by_currency.items():
        own.sort(key=lambda row: (half_way_money(row)[0] or 0, row.half_way, row.indicators), reverse=True)
        ranked += [(place, -len(own), currency, row) for place, row in enumerate(own[:MOST_LISTED])]
    return [row for *_, row in sorted(ranked, key=lambda rank: rank[:3])][:MOST_LISTED]


def half_way_money(project: ProjectRow) -> tuple[Exact | None, Exact | None]:
    """Return the money of a project for results that stop half way, as bounds: all of it at most."""
    if not project.half_way:
        return None, None
    low, high = project.half_way_percent_low, project.half_way_percent_high
    least = None if low is None or project.money_low is None else Fraction(low) / 100 * project.money_low
    share = 1 if high is None else Fraction(high) / 100
    return least, None if project.money_high is None else share * project.money_high


def _total(ends: Iterable[Exact | None]) -> Exact | None:
    summed: Exact = 0
    for end in ends:
        if end is None:
            return None
        summed += end
    return summed
