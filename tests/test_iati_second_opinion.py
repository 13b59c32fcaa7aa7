"""A second computation of the published files, from plain XPath and fractions: it agrees wherever both answer."""

from __future__ import annotations

import datetime
import random
import re
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import Any, Literal

import pytest
from lxml import etree  # type: ignore[import-untyped]  # lxml has no types of its own

from logframe import evaluate
from logframe.declaration.values.numbers import Number
from logframe.iati import IatiPolicy, read_iati
from test_iati_cases import activity, file_of, years
from test_iati_cases import indicator as indicator_of

PUBLISHERS = (
    "publisher-111111-2.02", "publisher-afdb-2.01", "publisher-cordaid-2.03", "publisher-global-fund-1.01",
    "publisher-halo", "publisher-unicef-2.02", "publisher-world-bank-2.03",
)  # fmt: skip
Policy = Literal["evidence", "increments", "running-total", "snapshot"]
PLAIN = re.compile(r"-?\d+(?:\.\d+)?")
POLICIES: tuple[Policy, ...] = ("evidence", "increments", "running-total", "snapshot")
TITLES = ("People trained", "Wells built", "Students enrolled", "Cases of malaria", "Income of households")
Rows = list[tuple[datetime.date, datetime.date, Fraction | None, Fraction | None]]


def number(elements: list[Any]) -> Fraction | None:
    """Return the one plain number among some elements; None for anything that needs more thought."""
    if len(elements) != 1 or elements[0].find("dimension") is not None:
        return None
    text = (elements[0].get("value") or elements[0].text or "").strip()
    return Fraction(text) if PLAIN.fullmatch(text) and not text.startswith("9999") else None


def day(element: Any, name: str) -> datetime.date | None:
    """Return a date of a period."""
    found = element.find(name)
    text = "" if found is None else found.get("iso-date") or found.text or ""
    return datetime.date.fromisoformat(text[:10]) if re.match(r"(?:19[5-9]|20\d)\d-\d\d-\d\d", text) else None


def plain_indicators(file: Path) -> Iterator[tuple[int, bool, Fraction | None, Rows]]:
    """List the indicators that say everything in plain numbers: line, percentage, baseline, and their periods."""
    for indicator in etree.parse(str(file)).iterfind("iati-activity/result/indicator"):
        if indicator.get("measure") not in ("1", "2"):
            continue
        baseline = number(indicator.findall("baseline"))
        if baseline is None and indicator.find("baseline") is not None:
            continue
        rows: Rows = []
        for period in indicator.iterfind("period"):
            start, end = day(period, "period-start"), day(period, "period-end")
            figures = [period.findall(name) for name in ("target", "actual")]
            values = [number(elements) if elements else None for elements in figures]
            if start is None or end is None or start > end:
                break
            if any(value is None and elements for value, elements in zip(values, figures, strict=True)):
                break
            rows.append((start, end, values[0], values[1]))
        else:
            if rows and indicator.sourceline < 65535 and len({row[:2] for row in rows}) == len(rows):
                yield indicator.sourceline, indicator.get("measure") == "2", baseline, sorted(rows)


def second_opinion(policy: str, is_percentage: bool, baseline: Fraction | None, rows: Rows) -> Fraction | None:
    """Return the share by the textbook, None where the file leaves anything open."""
    if any(first[1] >= second[0] for first, second in pairwise(rows)):
        return None
    targets = [target for _, _, target, _ in rows if target is not None]
    actuals = [actual for _, _, _, actual in rows if actual is not None]
    if min(len(targets), len(actuals)) < len(rows) or any(row[2] == row[3] == 0 for row in rows):
        return None
    target, actual = targets[-1], actuals[-1]
    if policy == "evidence":
        # Of one period from 0 all readings say the same.
        return actual / target if len(rows) == 1 and baseline == 0 and target else None
    if policy == "increments" and not is_percentage:
        goal = sum(targets, Fraction(0))
        return None if baseline or not goal else sum(actuals, Fraction(0)) / goal
    if baseline is None and (policy == "snapshot" or is_percentage):
        return None
    start = baseline or Fraction(0)
    return None if target == start else (actual - start) / (target - start)


def outcomes_of(file: Path) -> Counter[str]:
    """Hold every share of a file against the textbook, under each policy; print those that differ."""
    outcomes: Counter[str] = Counter()
    plain = {line: rest for line, *rest in plain_indicators(file)}
    for policy in POLICIES:
        read = read_iati(file, policy=IatiPolicy(accumulates=policy))
        for project in read.projects:
            for answer in evaluate(project, on="2040-12-31"):
                simple: Any = plain.get(answer.indicator.declared_at.line)
                ours = answer.share
                theirs = None if simple is None else second_opinion(policy, *simple)
                if theirs is None or not isinstance(ours, Number):
                    outcomes["theirs alone" if theirs is not None else "no second opinion"] += 1
                    continue
                agrees = ours == Number(theirs, theirs)
                outcomes[f"agree {policy}" if agrees else "differ"] += 1
                if not agrees:
                    print(file.name, answer.indicator.declared_at.line, policy, str(ours), str(theirs), answer.reason)
    return outcomes


def test_a_second_computation_agrees(shared: Path) -> None:
    """Under each policy the shares of the seven files are those of the textbook, wherever both have one."""
    outcomes = sum((outcomes_of(shared / "data" / "iati" / f"{name}.xml") for name in PUBLISHERS), Counter())
    print(dict(outcomes))
    assert sum(count for outcome, count in outcomes.items() if outcome.startswith("agree")) > 1000
    assert not outcomes["differ"]


def test_a_second_computation_agrees_on_figures_that_nobody_published(tmp_path: Path) -> None:
    """Targets that fall, stay and rise, with and without a baseline and a flag, come to the same by each policy."""
    pick = random.Random(16)
    indicators = []
    for _ in range(80):
        start = pick.choice(("", *(f'<baseline year="2019" value="{value}"/>' for value in (0, 0, 10, 60))))
        figures = [(pick.randrange(1, 90), pick.randrange(90)) for _ in range(pick.randrange(1, 5))]
        flag = pick.choice(('ascending="1"', "", 'ascending="0"'))
        attributes = f'measure="{pick.choice("112")}" {flag}'
        indicators.append(indicator_of(start + years(*figures), pick.choice(TITLES), attributes) + "\n")
    outcomes = outcomes_of(
        file_of(tmp_path, *(activity(inside, identifier=f"XM-{at}") for at, inside in enumerate(indicators)))
    )
    assert all(outcomes[f"agree {policy}"] for policy in POLICIES)
    assert not outcomes["differ"]


@pytest.mark.parametrize("policy", POLICIES[1:])
def test_the_second_computation_is_one(policy: str) -> None:
    """On two years of 10 and 20 of 20 and 40, from 0, the textbook says a half."""
    rows: Rows = [
        (datetime.date(year, 1, 1), datetime.date(year, 12, 31), Fraction(2 * value), Fraction(value))
        for year, value in ((2020, 10), (2021, 20))
    ]
    assert second_opinion(policy, False, Fraction(0), rows) == Fraction(1, 2)
