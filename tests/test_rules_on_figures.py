"""Rules on how figures and targets hold together: nested targets, lateness, keeps, sources, effects, parts, money."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any

import pytest

from logframe import (
    Amount,
    BudgetLine,
    Count,
    Dimension,
    Milestone,
    Observation,
    Percentage,
    Project,
    Target,
    about,
    at_least,
    check,
    evaluate,
    keep_at_least,
    keep_at_most,
    missing,
    review,
    share,
)
from logframe.answers import Indicator
from logframe.diagnostics import Diagnostic
from logframe.evaluation.fulfilment.expectations import expect
from logframe.evaluation.statuses import Status

YEARS = [Target(100, period="2024"), Target(150, period="2025"), Target(200, period="2026")]


def project(*indicators: Indicator, period: str = "2024/2026", **fields: Any) -> Project:
    """Declare a project with one result."""
    made = Project("P-1", "Legal aid", period=period, **fields)
    made.result("aid", "People get their due", indicators=indicators)
    return made


def count(**fields: Any) -> Count:
    """Declare a count of people that adds up over time, unless it says otherwise."""
    return Count(
        "c", "People in court", **({"unit": "person", "level": "output", "accumulates": "increments"} | fields)
    )


def state(**fields: Any) -> Percentage:
    """Declare a share that should rise."""
    return Percentage("s", "People who know their rights", **({"level": "outcome", "direction": "increase"} | fields))


def fired(code: str, made: Project, on: str = "2026-12-31") -> list[Diagnostic]:
    """Return what one rule finds on a date."""
    return list(check(made, select=code, on=on))


@pytest.mark.parametrize(
    ("targets", "milestones", "fires"),
    [
        ([Target(450), *YEARS], (), False),
        ([Target(400), *YEARS], (), True),
        ([Target(400, by="2026-12-31"), *YEARS], (), True),
        ([Target(400, period="2024/2026"), *YEARS], (), True),
        ([Target(450), *YEARS[:2]], (), False),
        ([Target(240), *YEARS[:2]], (), True),
        (YEARS, (), False),
        ([Target(450)], YEARS, False),
        ([Target(400)], YEARS, True),
        ([Target(450), Target(100, by="2024-12-31"), Target(250, by="2025-12-31")], (), False),
        ([*YEARS, Target(90, period="2024-H1"), Target(30, period="2024-H2")], (), True),
        ([*YEARS, Target(250, period="2024/2025")], (), False),
        ([*YEARS, Target(270, period="2024/2025")], (), True),
        ([Target(at_least(450)), *YEARS], (), False),
        ([Target(at_least(500)), *YEARS], (), True),
        ([Target(about(460)), *YEARS], (), False),
        ([Target(missing("open")), *YEARS], (), False),
    ],
)
def test_targets_of_periods_make_up_the_whole_of_a_flow(
    targets: Sequence[Target], milestones: Sequence[Target], fires: bool
) -> None:
    """Parts that fill their whole add up to it, parts that do not fill it stay below it, at every storey."""
    assert bool(fired("LF152", project(count(target=targets, milestones=milestones)))) == fires


@pytest.mark.parametrize("accumulates", ["running-total", "snapshot"])
def test_the_last_target_of_a_state_is_that_of_the_whole(accumulates: str) -> None:
    """Of two targets for the last day the whole's ends the expected line, and the difference is found."""
    fields: dict[str, Any] = {"accumulates": accumulates, "baseline": 0, "direction": "increase"}
    for targets in ([*YEARS, Target(450)], [Target(450), *YEARS]):
        made = project(count(target=targets, **fields))
        assert [item.subject for item in fired("LF152", made)] == ["c"]
        plan = expect(made.indicator("c"), made, datetime.date(2025, 6, 30))
        assert plan.goal is not None
        assert plan.goal.low == 450
        assert [goal.low for _, goal in plan.dated] == [100, 150]
    assert not fired("LF152", project(count(target=[*YEARS, Target(200)], **fields)))
    assert not fired("LF152", project(count(target=YEARS, **fields)))


def test_the_whole_of_a_flow_ends_the_expected_line() -> None:
    """Where parts and whole differ the whole is the target, and the parts bend the line before it."""
    made = project(count(target=[*YEARS, Target(400)], observations=Observation(400, period="2024/2026")))
    answer = evaluate(made, on="2026-12-31")["c"]
    assert answer.status is Status.FULFILLED
    plan = expect(made.indicator("c"), made, datetime.date(2025, 6, 30))
    assert [goal.low for _, goal in plan.dated] == [100, 250]


def test_targets_that_overlap_are_found_and_the_longest_counts() -> None:
    """Only the longest of targets that overlap without nesting is judged; what crosses it is no part of it."""
    crossing = [Target(100, period="2024"), Target(300, period="2024-07/2025-12"), Target(90, period="2025-10/2026-03")]
    made = project(count(target=crossing))
    (found,) = fired("LF153", made)
    assert "July 2024 to December 2025" in str(found.message)
    plan = expect(made.indicator("c"), made, datetime.date(2026, 12, 31))
    assert plan.frame.overlaps
    assert plan.goal is not None
    assert (plan.goal.low, plan.frame.parts, plan.due) == (300, (), datetime.date(2025, 12, 31))
    assert fired("LF153", project(count(target=[Target(450), *crossing])))
    for fine in ([Target(450), *YEARS], [*YEARS, Target(60, period="2024-H2")], [Target(9, by="2025"), YEARS[2]]):
        assert not fired("LF153", project(count(target=fine)))
    assert not fired("LF153", project(count(target=crossing, accumulates="snapshot", baseline=0)))


@pytest.mark.parametrize(
    ("figures", "fires"),
    [
        ([Observation(40, date="2024-12-31"), Observation(61, date="2025-12-31")], "info"),
        ([Observation(62, date="2024-12-31"), Observation(51, date="2026-06-30")], "warning"),
        ([Observation(62, date="2024-12-31"), Observation(60, date="2026-06-30")], ""),
        ([Observation(40, date="2024-12-31"), Observation(51, date="2026-06-30")], ""),
        ([Observation(40, date="2024-12-31"), Observation(61, date="2025-12-31", explanation="floods")], ""),
        ([Observation(40 + n % 2 * 21, date=f"202{4 + n}-12-31") for n in range(3)], "warning"),
        ([Observation(40 + n, date=f"202{4 + n}-12-31") for n in range(3)], ""),
    ],
)
def test_late_and_lost_targets(figures: Sequence[Observation], fires: str) -> None:
    """Reached late is a remark, lost again a warning; in time, missed and explained are neither."""
    made = project(state(baseline=30, target=Target(60, by="2024-12-31"), observations=figures))
    assert [item.severity for item in fired("LF225", made)] == ([fires] if fires else [])


@pytest.mark.parametrize(
    ("made", "fires"),
    [
        (state(baseline=40, target=[Target(60, by="2024-12-31"), Target(50, by="2026-12-31")]), True),
        (state(baseline=40, target=[Target(60, by="2024-12-31"), Target(60, by="2026-12-31")]), False),
        (count(target=[Target(60, period="2024"), Target(50, period="2025")]), False),
    ],
)
def test_dated_targets_of_a_state_go_one_way(made: Indicator, fires: bool) -> None:
    """A state that is to rise has no later target below an earlier one; each year of a flow has its own."""
    assert bool(fired("LF132", project(made))) == fires


@pytest.mark.parametrize(
    ("figures", "fires"),
    [
        ((("2002", "a"), ("2003", "b")), True),
        ((("2002-H2", "a"), ("2002", "b")), False),
        ((("2002", "a"), ("2003", "a")), False),
        ((("2002", "a"), ("2003", "b"), ("2002", "b")), False),
    ],
)
def test_an_event_happens_once(figures: Sequence[tuple[str, str]], fires: bool) -> None:
    """Two sources that put it in years apart cannot both be right; a source may say in each year that it stands."""
    reached = [Observation("reached", period=period, source=source) for period, source in figures]
    event = Milestone("m", "The law is passed", level="outcome", observations=reached)
    assert bool(fired("LF201", project(event, period="2001/2003"))) == fires


def test_flows_events_and_sources_that_are_late() -> None:
    """A flow and an event reached after their date are late; where a source has it in time nothing is certain."""
    flow = [Observation(60, period="2024"), Observation(50, period="2025")]
    late = count(target=Target(100, by="2024-12-31"), observations=flow)
    assert "365 days" in str(fired("LF225", project(late))[0].message)
    assert not fired("LF225", project(count(target=Target(100, period="2024"), observations=flow)))
    event = Milestone("m", "The law is passed", level="outcome", target=Target("reached", by="2024-12-31"))
    passed = Milestone(
        "m", "The law is passed", level="outcome", target=Target("reached", by="2024-12-31"),
        observations=Observation("reached", date="2025-03-01"),
    )  # fmt: skip
    assert not fired("LF225", project(event))
    assert len(fired("LF225", project(passed))) == 1
    differ = [Observation(value, date="2024-12-31", source=source) for value, source in ((40, "a"), (62, "b"))]
    both = [*differ, *(Observation(61, date="2025-12-31", source=source) for source in "ab")]
    made = project(state(baseline=30, target=Target(60, by="2024-12-31"), observations=both))
    assert not fired("LF225", made)


@pytest.mark.parametrize(
    ("values", "fires"),
    [((84, 71, 86), True), ((84, 81, 86), False), ((84, 86, 71), False), ((84, 71, 72), False), ((71, 84, 86), True)],
)
def test_a_keep_that_was_broken_in_between(values: tuple[int, ...], fires: bool) -> None:
    """Broken and back within the limits is found; kept throughout, or broken to the end, is shown by the status."""
    figures = [Observation(value, date=f"202{4 + n}-12-31") for n, value in enumerate(values)]
    assert bool(fired("LF226", project(state(target=keep_at_least(80), observations=figures)))) == fires
    explained = [Observation(value, date=f"202{4 + n}-12-31", explanation="floods") for n, value in enumerate(values)]
    assert not fired("LF226", project(state(target=keep_at_least(80), observations=explained)))


def test_keeps_at_most_and_targets_at_the_baseline_are_watched_too() -> None:
    """An upper limit and a target that equals its baseline break in between like a lower limit."""
    figures = [Observation(v, date=d) for v, d in ((5, "2024-12-31"), (12, "2025-12-31"), (6, "2026-12-31"))]
    most = state(target=keep_at_most(10), observations=figures, direction=None)
    assert "on 31 December 2025 (12 %), though the latest figure (6 %)" in str(fired("LF226", project(most))[0].message)
    held = state(target=5, baseline=5, observations=[figures[1], Observation(3, date="2024-12-31")])
    assert len(fired("LF226", project(held))) == 1


REPORTS = [Observation(127, period="2024", source="reports"), Observation(260, period="2025", source="reports")]
REGISTER = Observation(309, period="2025", source="register")


def test_a_total_that_rests_on_one_of_two_sources() -> None:
    """387 rests on 260; with 309 it would be 436. Superseded, explained or agreeing figures are no silent choice."""

    def found(*figures: Observation) -> list[Diagnostic]:
        made = project(count(observations=[*figures]), period="2024/2025")
        return fired("LF227", made, "2025-12-31")

    for when in ("2024/2025", "project"):
        total = Observation(387, period=when, source="summary")
        (only,) = found(*REPORTS, REGISTER, total)
        assert "totals 387 for 2024 to 2025 with 260 (reports), but 436 with 309 (register)" in str(only.message)
    assert not found(*REPORTS, total)
    assert not found(*REPORTS, REGISTER)
    assert not found(*REPORTS, Observation(260, period="2025", source="register"), total)
    assert not found(*REPORTS, Observation(309, period="2025", source="register", superseded_by="reports"), total)
    assert not found(*REPORTS, Observation(309, period="2025", source="register", explanation="counts cases"), total)
    assert not found(*REPORTS, REGISTER, Observation(400, period="2024/2025", source="summary"))
    assert not found(*REPORTS, Observation(309, period="2025", source="register", definition="cases"), total)
    assert not found(REPORTS[1], REGISTER, total)


def test_a_baseline_that_rests_on_one_of_two_sources() -> None:
    """A baseline that another source disputes for the same time is found, at the baseline."""
    start = Observation(40, date="2024-01-01", source="survey")

    def found(*figures: Observation) -> list[Diagnostic]:
        return fired("LF227", project(state(baseline=start, target=60, observations=figures)))

    assert "40 (survey), but census has 52" in str(
        found(Observation(52, date="2024-01-01", source="census"))[0].message
    )
    assert not found(Observation(about(41), date="2024-01-01", source="census"))
    assert not found(Observation(52, date="2025-01-01", source="census"))
    assert not found(Observation(52, date="2024-01-01", source="census", place="Osh"))


def trained(**fields: Any) -> Count:
    """Declare a count of people trained in 2024."""
    figures = fields.pop("observations", [Observation(1_526, period="2024")])
    return Count("t", "Officers trained", **{"unit": "person", "level": "output", "accumulates": "increments"} | fields,
                 observations=figures)  # fmt: skip


def convictions(*values: int, **fields: Any) -> Count:
    """Declare convictions by year, from 2024 on."""
    figures = [Observation(value, period=str(2024 + n), **fields) for n, value in enumerate(values)]
    return Count("v", "Convictions", unit="case", level="outcome", accumulates="increments", direction="increase",
                 observations=figures)  # fmt: skip


@pytest.mark.parametrize(
    ("work", "effect", "fires"),
    [
        (trained(), convictions(17, 3), True),
        (trained(), convictions(3, 17), False),
        (trained(), convictions(3, 17, 16), False),
        (trained(), convictions(17, 3, 9), False),
        (trained(), convictions(17, 3, explanation="the special unit was dissolved"), False),
        (trained(observations=[]), convictions(17, 3), False),
        (trained(observations=[Observation(0, period="2024")]), convictions(17, 3), False),
        (trained(observations=[Observation(9, period="2024"), Observation(4, period="2025")]), convictions(9, 3), 0),
        (trained(observations=[Observation(9, period="2026")]), convictions(17, 3), False),
        (trained(level="outcome"), convictions(17, 3), False),
    ],
)  # fmt: skip
def test_work_was_done_and_the_effect_fell(work: Count, effect: Count, fires: int) -> None:
    """Work that was done by then beside an effect that fell, lastly and over all, is found; a recovery is not."""
    assert bool(fired("LF228", project(work, effect))) == fires


def test_work_and_effect_belong_to_one_part_of_the_strategy() -> None:
    """Links upwards and a shared part of the strategy join work and effect; another part does not."""

    def found(part: str, links: Sequence[str]) -> list[str]:
        made = Project("P-1", "Justice", period="2024/2026", strategy=["prosecution", "prevention"])
        made.objective("justice", "Traffickers are convicted", indicators=convictions(17, 3), strategy="prosecution")
        made.result("skills", "Officers know the law", contributes_to=links, strategy=part, indicators=trained())
        return [item.subject for item in fired("LF228", made)]

    assert found("prosecution", []) == ["v"]
    assert found("prosecution", ["justice"]) == ["v"]
    assert found("prevention", ["justice"]) == []
    assert found("prevention", []) == []


@pytest.mark.parametrize(
    ("figures", "fires"),
    [
        ({"": 41, "north": 41, "south": None}, True),
        ({"": 41, "north": 41, "south": 0}, False),
        ({"": 41, "north": 41}, False),
        ({"": 41, "north": 30, "south": None}, False),
        ({"World": 41, "Europe and Eurasia": 41}, True),
        ({"World": 41, "Europe and Eurasia": 38}, False),
        ({"": 0, "north": 0, "south": None}, False),
        ({"World": 41, "Asia": 41, "Europe": 0}, False),
    ],
)
def test_a_place_that_equals_its_whole(figures: dict[str, int | None], fires: bool) -> None:
    """A place with the whole's figure is found where other places exist that do not report 0."""
    gap = missing("no report")
    reported = [Observation(gap if v is None else v, period="2024", place=p) for p, v in figures.items()]
    assert bool(fired("LF229", project(count(observations=reported)))) == fires


@pytest.mark.parametrize(
    ("parts", "fires"),
    [
        ({"north": 41, "south": missing("no report")}, True),
        ({"north": 41, "south": 0}, False),
        ({"north": 41}, False),
        ({"north": 20, "south": missing("no report")}, False),
        ({"north": share(100), "south": missing("no report")}, False),
        ({"Europe": 41, "World": 41}, True),
        ({"Europe": 30, "World": 41}, False),
    ],
)
def test_a_part_that_equals_its_total(parts: dict[str, Any], fires: bool) -> None:
    """A part with the total's figure is found where the other parts are not known; overlapping parts may be equal."""
    figure = Observation(41, period="2024", disaggregation={"region": parts})
    assert bool(fired("LF229", project(count(observations=figure)))) == fires
    overlapping = Dimension("region", overlapping=True)
    assert not fired("LF229", project(count(observations=figure, disaggregate_by=overlapping)))


def test_a_period_that_equals_its_whole() -> None:
    """Half a year with the whole year's count is found unless the rest is reported; shares may well be equal."""
    half, year = Observation(41, period="2024-H1"), Observation(41, period="2024")
    assert fired("LF229", project(count(observations=[half, year])))
    assert not fired("LF229", project(count(observations=[half, year, Observation(0, period="2024-H2")])))
    assert not fired("LF229", project(count(observations=[half, year], accumulates="running-total")))
    assert not fired("LF229", project(state(observations=[half, year])))


def hotline(*figures: Observation, lines: Sequence[BudgetLine] = ()) -> Project:
    """Declare a project with money for one result."""
    own = BudgetLine("own", "Staff", amount=Amount(800_000, "SEK"), donor="Sida", results="aid")
    return project(count(observations=figures), budget=[own, *lines])


def test_money_of_more_time_than_its_count() -> None:
    """At the project's end a count of part of the time is found; before it, and where time is unknown, it is not."""
    first, rest = Observation(500, period="2024/2025"), Observation(100, period="2026")
    (found,) = fired("LF230", hotline(first))
    assert "covers 24 of 36 months" in str(found.message)
    assert not fired("LF230", hotline(first), "2025-12-31")
    assert not fired("LF230", hotline(first, rest))
    fewer = project(count(observations=first, direction="decrease"), budget=hotline(first).budget)
    assert not fired("LF230", fewer)  # nobody pays for accidents
    assert not fired("LF230", hotline(Observation(500, period="project")))
    assert not fired("LF230", hotline(Observation(500)))
    assert not fired("LF230", project(count(observations=first)))


def test_money_of_fewer_donors_than_the_work() -> None:
    """Where another donor pays for the whole project beside the line of a result, the cost shown is too low."""
    count_of_all = Observation(500, period="2024/2026")
    usaid = BudgetLine("usaid", "Support", amount=Amount(missing("not known"), "USD"), donor="USAID")
    (found,) = fired("LF230", hotline(count_of_all, lines=[usaid]))
    assert found.severity == "info"
    assert "USAID" in str(found.message)
    repeated = BudgetLine("dollars", "The same", amount=Amount(9, "USD"), donor="USAID", part_of="own")
    same = BudgetLine("more", "Support", amount=Amount(9, "SEK"), donor="Sida")
    for line in (repeated, same):
        assert not fired("LF230", hotline(count_of_all, lines=[line]))


@pytest.mark.parametrize(
    ("frequency", "on", "fires"),
    [
        ("quarterly", "2024-12-31", False), ("quarterly", "2025-01-01", True), ("monthly", "2024-08-31", False),
        ("monthly", "2024-09-01", True), ("weekly", "2024-09-01", True), (None, "2025-06-30", False),
        (None, "2025-07-01", True), ("yearly", "2026-06-30", False), ("yearly", "2026-07-01", True),
        ("once", "2026-12-31", False),
    ],
)  # fmt: skip
def test_stale_after_two_reporting_intervals(frequency: str | None, on: str, fires: bool) -> None:
    """A figure of 30 June 2024 stands for two intervals to the day: declared ones, else of 6 months."""
    made = project(state(target=60, frequency=frequency, observations=Observation(40, date="2024-06-30")))
    assert bool(fired("LF208", made, on)) == fires


def test_an_event_that_happened_is_never_stale() -> None:
    """Nothing more is to be reported of an event once it is reached; of one still to come it is."""
    for label, fires in (("reached", False), ("not reached", True)):
        figure = Observation(label, date="2024-06-30")
        event = Milestone("m", "The law is passed", level="outcome", target="reached", observations=figure)
        assert bool(fired("LF208", project(event))) == fires


def test_nothing_is_stale_once_its_target_is_due() -> None:
    """After the last day of the target no further figure is due; without a target none is, unless declared."""
    figure = Observation(40, date="2024-06-30")
    assert not fired("LF208", project(state(target=Target(60, by="2024-12-31"), observations=figure)))
    assert not fired("LF208", project(state(observations=figure)))
    assert not fired("LF208", project(state(target=60, context=True, observations=figure)))
    (found,) = fired("LF208", project(state(frequency="quarterly", observations=figure)))
    assert "from 30 June 2024 and too old after 31 December 2024" in str(found.message)


def test_a_total_that_hides_a_part_behind_its_own_target() -> None:
    """The word praises the whole, so page one says that women missed their target; else the word says it."""

    def trained(women: int, men: int, aim: int = 100) -> Project:
        made = Project("P", "Skills", period="2024")
        target = Target(aim, period="2024", disaggregation={"sex": {"women": 50, "men": 50}})
        figure = Observation(women + men, period="2024", disaggregation={"sex": {"women": women, "men": men}})
        made.result("r", "People have a trade", level="output", indicators=[
            Count("i", "People trained", unit="person", accumulates="increments", target=target, observations=[figure]),
        ])  # fmt: skip
        return made

    (found,) = fired("LF231", trained(20, 85))
    assert "not for women: 20 people, and the target is 50 people" in str(found.message)
    matters = review(trained(20, 85), on="2024-12-31").page_one.priorities
    assert "priority-part-missed" in [priority.message.code for priority in matters]
    assert not fired("LF231", trained(52, 53))
    assert not fired("LF231", trained(20, 30))
