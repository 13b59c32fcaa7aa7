"""Random indicators of all kinds, the same for the same seed: what two ways of judging are compared on."""

from __future__ import annotations

import datetime
import random
from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import Any

from logframe import (
    Count,
    Measure,
    Milestone,
    Money,
    Observation,
    Ordinal,
    Percentage,
    Project,
    Ratio,
    Target,
    about,
    at_least,
    at_most,
    between,
    keep_at_least,
    keep_at_most,
    keep_between,
    less_than,
    missing,
    more_than,
    out_of,
)
from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.values.periods import parse_period
from logframe.errors import LogframeError

DAY = datetime.timedelta(days=1)
TO_AN_OBJECTIVE = 50


class Maker:
    """Random choices for one seed. `digits` limits the significant digits of numbers."""

    def __init__(self, seed: int, digits: int = 27) -> None:
        """Begin at a seed."""
        self.random = random.Random(seed)
        self.digits = digits

    def chance(self, percent: float) -> bool:
        """Return true so often."""
        return self.random.random() * 100 < percent

    def project(self, number: int) -> Project:
        """Declare a project with fifty indicators."""
        year = self.random.randint(1998, 2020)
        first = datetime.date(year, self.random.choice([1, 1, 1, 4, 7]), self.random.choice([1, 1, 1, 15]))
        last = first + DAY * self.random.choice([364, 365, 729, 730, 1095, 1460, 500])
        if self.chance(60):
            last = last.replace(day=1) - DAY
        on_track = self.random.choice([Fraction(9, 10)] * 5 + [Fraction(4, 5), Fraction(1), Fraction(17, 20)])
        dates: dict[str, Any] = {"period": f"{first}/{last}"}
        if self.chance(2):
            dates = {"within": f"{first.year}/{last.year}"} if self.chance(50) else {}
        project = Project(f"P-{number}", "A project", on_track=on_track, **dates)
        goal = project.objective("goal", "People live better")
        made: list[Indicator] = []
        while len(made) < TO_AN_OBJECTIVE:
            try:
                made.append(self.indicator(f"i{len(made)}", first, last))
            except LogframeError:
                continue
        project.result("r", "People are assisted", contributes_to=goal, indicators=made)
        return project

    def scale(self) -> tuple[str, int]:
        """Return how the numbers of an indicator look, and how long they are."""
        kinds = [
            *[("whole", 1)] * 6, *[("whole", 2)] * 8, *[("whole", 4)] * 8, ("whole", 6), ("whole", 9),
            *[("tenths", 3)] * 4, *[("hundredths", 5)] * 3, ("millionths", 9), ("thirds", 3),
            ("whole", 15), ("long decimals", 24),
        ]  # fmt: skip
        return self.random.choice([kind for kind in kinds if kind[1] <= self.digits])

    def number(self, scale: tuple[str, int]) -> Any:
        """Return one number."""
        kind, digits = scale
        typed = self.random.randint(0, 10**digits)
        if self.chance(5):
            typed = 0
        if kind == "whole":
            return typed
        if kind == "thirds":
            return Fraction(typed, 3)
        places = {"tenths": 1, "hundredths": 2, "millionths": 6, "long decimals": 12}[kind]
        return Decimal(typed if self.chance(95) else -typed).scaleb(-places)

    def value(self, scale: tuple[str, int], exact: int = 78) -> Any:
        """Return what is reported: a number mostly, else a range, a bound, or nothing."""
        low, high = sorted([self.number(scale), self.number(scale)])
        forms: list[Any] = [
            *[lambda: between(low, high)] * 6, *[lambda: about(high)] * 4, *[lambda: at_least(low)] * 4,
            *[lambda: at_most(high)] * 3, *[lambda: missing("not reported")] * 5, lambda: more_than(low),
            lambda: less_than(high) if high > 0 else at_most(high),
        ]  # fmt: skip
        return low if self.chance(exact) else self.random.choice(forms)()

    def day(self, first: datetime.date, last: datetime.date, beyond: int = 200) -> datetime.date:
        """Return a day in or near some days, often the end of a month, a quarter or all."""
        if self.chance(20):
            return last
        day = first + DAY * self.random.randint(-beyond // 4, (last - first).days + beyond)
        return (day.replace(day=1) - DAY) if self.chance(60) else day

    def span(self, first: datetime.date, last: datetime.date) -> str:
        """Return a period in or near some days, mostly whole months."""
        start = self.random.choice([first, first, self.day(first, last, 0)])
        start = start.replace(day=1) if self.chance(50) else start
        end = max(self.day(first, last, 60), start)
        return f"{start}/{end}"

    def observations(self, scale: tuple[str, int], first: datetime.date, last: datetime.date) -> Iterator[Observation]:
        """Report some figures, of one source or several."""
        sources = self.random.choice([["a"]] * 6 + [["a", "b"]] * 2 + [["a", "b", "c"], [""]])
        shape = self.random.choice(["dates"] * 8 + ["periods"] * 4 + ["even"] * 8 + ["undated"])
        number = self.random.choice([0, 1, 1, 1, 1, 2, 2, 3, 4])
        days = [self.day(first, last) for _ in range(number)]
        length = self.random.choice([3, 6, 12])
        for place in range(number):
            for source in sources if self.chance(30) else [self.random.choice(sources)]:
                when: dict[str, Any] = {"date": days[place]}
                if shape == "periods":
                    when = {"period": self.span(first, last)}
                elif shape == "even":
                    start = (first.replace(day=1).year * 12 + first.month - 1) + place * length
                    end = start + length
                    begin = datetime.date(start // 12, start % 12 + 1, 1)
                    when = {"period": f"{begin}/{datetime.date(end // 12, end % 12 + 1, 1) - DAY}"}
                elif shape == "undated" and self.chance(40):
                    when = {"order": place} if self.chance(50) else {}
                if self.chance(0.5):
                    when["place"] = self.random.choice(["north", "south"])
                if self.chance(0.5):
                    when["definition"] = "something else"
                if self.chance(0.3):
                    when["story"] = True
                yield Observation(self.value(scale), source=source or None, **when)

    def target(self, scale: tuple[str, int], first: datetime.date, last: datetime.date) -> Any:
        """Return what is intended."""
        kind = self.random.choice(
            ["plain"] * 18
            + ["by"] * 10
            + ["period"] * 4
            + ["keep"] * 4
            + ["none", "missing", "none", "several", "parts"]
        )
        value = self.value(scale, 88)
        if kind == "plain":
            return value
        if kind == "by":
            return Target(value, by=self.day(first, last, 0))
        if kind == "period":
            return Target(value, period=self.span(first, last))
        if kind == "several":
            middle = self.day(first, last, 0)
            return [Target(value, by=middle), Target(self.value(scale), by=max(last, middle + DAY))]
        if kind == "parts":
            days = sorted({first, last, *(self.day(first, last, 0) for _ in range(self.random.randint(1, 3)))})
            parts = [Target(self.value(scale, 95), period=f"{start}/{end - DAY}") for start, end in pairwise(days)]
            return parts[self.chance(20) :] + ([Target(value, period=f"{first}/{last}")] if self.chance(40) else [])
        if kind == "keep":
            low, high = sorted([self.number(scale), self.number(scale)])
            return self.random.choice([keep_at_least(low), keep_at_most(high), keep_between(low, high)])
        return missing("to be set") if kind == "missing" else None

    def step(self, steps: Sequence[str], first: datetime.date, last: datetime.date) -> Any:
        """Return the step that is intended, by a date or within a period if so."""
        step = self.random.choice(steps)
        forms: list[Any] = [
            lambda: step, lambda: step, lambda: None, lambda: Target(step, by=self.day(first, last, 0)),
            lambda: Target(step, period=self.span(first, last)),
        ]  # fmt: skip
        return self.random.choice(forms)()

    def steps(self, steps: Sequence[str], first: datetime.date, last: datetime.date) -> list[Observation]:
        """Report some steps."""
        made = []
        for _ in range(self.random.choice([0, 1, 1, 2, 3])):
            when = {"period": self.span(first, last)} if self.chance(20) else {"date": self.day(first, last, 400)}
            value = missing("not asked") if self.chance(5) else self.random.choice(steps)
            made.append(Observation(value, **when, source=self.random.choice(["a", "a", "b"])))
        return made

    def indicator(self, id: str, first: datetime.date, last: datetime.date) -> Indicator:
        """Declare one indicator of any kind."""
        scale = self.scale()
        shared: dict[str, Any] = {
            "level": self.random.choice([None, "activity", "output", "output", "outcome", "outcome", "impact"]),
            "direction": self.random.choice([None] * 5 + ["increase"] * 3 + ["decrease"] * 2),
            "context": self.chance(2),
            "frequency": self.random.choice([None] * 6 + ["monthly", "quarterly", "half-yearly", "yearly"]),
        }
        if self.chance(2):
            shared["direction"] = "ambiguous"
        kind = self.random.choice(
            [Count] * 8 + [Measure] * 6 + [Percentage] * 4 + [Money, Ratio] + [Ordinal, Milestone] * self.chance(60)
        )
        if kind is Milestone:
            return Milestone(id, "A law is passed", target=self.step(["reached"], first, last), level=shared["level"],
                             observations=self.steps(["reached", "reached", "not reached"], first, last))  # fmt: skip
        if kind is Ordinal:
            scale_of = ["none", "some", "most", "all"]
            milestones = [Target(self.random.choice(scale_of), by=self.day(first, last, 0))] * self.chance(30)
            return Ordinal(id, "How far", scale=scale_of, best=self.random.choice(["first", "last"]),
                           target=self.step(scale_of, first, last), observations=self.steps(scale_of, first, last),
                           baseline=self.random.choice([None, "none", "some", "most"]), level=shared["level"],
                           milestones=milestones, frequency=shared["frequency"])  # fmt: skip
        if kind is Percentage:
            scale = self.random.choice([("whole", 2), ("tenths", 3), ("hundredths", 4)])
        elif kind is Count and scale[0] != "whole":
            scale = ("whole", scale[1] if scale[1] <= 9 else 4)
        if kind in (Count, Measure):
            shared["accumulates"] = self.random.choice(
                [None, "increments", "increments", "running-total", "snapshot", "snapshot", "open"]
            )
            shared["unit"] = "person" if kind is Count else self.random.choice(["hectare", "tonne", "day"])
        if kind is Money:
            shared["unit"] = "EUR"
            shared["accumulates"] = self.random.choice(["increments", "running-total", "snapshot"])
        if kind is Ratio:
            figures = [
                Observation(out_of(self.random.randint(0, 40), 40), date=self.day(first, last))
                for _ in range(self.random.choice([0, 1, 1, 1, 2]))
            ]
            return Ratio(id, "Share of people", baseline=self.random.choice([None, out_of(10, 40)]),
                         target=self.random.choice([out_of(30, 40), out_of(1, 3)]), observations=figures,
                         level=shared["level"], direction=shared["direction"])  # fmt: skip
        figures = list(self.observations(scale, first, last))
        shared["target"] = self.target(scale, first, last)
        start = self.random.choice(["none"] * 3 + ["plain"] * 5 + ["zero"] * 2 + ["dated", "period", "missing"])
        if start in ("plain", "dated", "period"):
            value = self.value(scale, 98)
            before = first - DAY * self.random.randint(-30, 400)
            if start == "plain":
                shared["baseline"] = value
            elif start == "dated":
                shared["baseline"] = Observation(value, date=before, source=self.random.choice([None, "survey"]))
            else:
                year = first.year - 1
                shared["baseline"] = Observation(
                    value, period=self.random.choice([f"{year}", f"{year}-H2", f"{before}/{before + 30 * DAY}"])
                )
        elif start == "zero":
            shared["baseline"] = 0
        elif start == "missing":
            shared["baseline"] = missing("not measured")
        if self.chance(20):
            shared["milestones"] = [
                Target(self.value(scale), by=self.day(first, last, 0)) for _ in range(self.random.randint(1, 3))
            ]
        made: Indicator = kind(id, "People are assisted", observations=figures, **shared)
        return made

    def asked(self, project: Project) -> datetime.date:
        """Return a day to ask about: often the end of a project, else before or after it."""
        period = project.known_period or project.within or parse_period("2015/2016")
        if self.chance(35):
            return period.end
        return period.start + DAY * self.random.randint(-60, (period.end - period.start).days + 400)


def random_projects(indicators: int, seed: int, digits: int = 27) -> Iterator[tuple[Project, datetime.date]]:
    """Return projects of fifty random indicators, each with a day to ask about."""
    maker = Maker(seed, digits)
    for number in range(-(-indicators // TO_AN_OBJECTIVE)):
        project = maker.project(number)
        yield project, maker.asked(project)
