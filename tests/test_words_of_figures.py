"""What a figure is called, and why: one line a case, with the sentence that a tired reader gets beside the word."""

from __future__ import annotations

from typing import Any

import pytest

from logframe import (
    Count,
    Measure,
    Observation,
    Ordinal,
    Percentage,
    Project,
    Target,
    between,
    evaluate,
    keep_at_least,
    keep_at_most,
    keep_between,
)
from logframe.answers import Fulfilment, Indicator
from logframe.reviews.rows import undeclared_baseline

END = "2025-12-31"
HALF = "2024-12-31"


def flow(*figures: tuple[int, str], **own: Any) -> Count:
    """Declare a flow, each figure with its period."""
    reported = [Observation(value, period=period) for value, period in figures]
    return Count("i", "Attacks", unit="event", level="outcome", accumulates="increments", observations=reported, **own)


def total(*figures: tuple[int, str], **own: Any) -> Count:
    """Declare a running total, each figure with its date."""
    reported = [Observation(value, date=date) for value, date in figures]
    return Count(
        "i", "Farmers", unit="person", level="outcome", accumulates="running-total", observations=reported, **own
    )


def share(*figures: tuple[int, str], **own: Any) -> Percentage:
    """Declare a state in percent, each figure with its date."""
    return Percentage(
        "i", "Courts", level="outcome", observations=[Observation(value, date=date) for value, date in figures], **own
    )


def kept_between(value: int) -> Measure:
    """Declare a state to keep from 10 to 20, with its figure at the end."""
    seen = [Observation(value, date=END)]
    return Measure("i", "Days", level="outcome", accumulates="snapshot", target=keep_between(10, 20), observations=seen)


def step(*figures: tuple[str, str], **own: Any) -> Ordinal:
    """Declare a step of a scale."""
    scale = ("poor", "fair", "good")
    reported = [Observation(value, date=date) for value, date in figures]
    return Ordinal("i", "Care", level="outcome", scale=scale, best="last", observations=reported, **own)


def judged(indicator: Indicator, on: str) -> Fulfilment:
    """Judge an indicator of a project of two years."""
    project = Project("P", "P", period="2024/2025")
    project.result("r", "R", indicators=[indicator])
    return evaluate(project, on=on)["i"]


def gain(*figures: tuple[int, str], **own: Any) -> Measure:
    """Declare a flow that may be negative."""
    reported = [Observation(value, period=period) for value, period in figures]
    return Measure("i", "Net gain", level="outcome", accumulates="increments", observations=reported, **own)


BEFORE = Observation(12, period="2023")
DUE_2024 = Target(80, by=HALF)
MILESTONES = [Target(40, by="2024-06-30")]


@pytest.mark.parametrize(
    ("indicator", "on", "word", "why"),
    [
        # Nothing is known of the date itself: late is possible, missed is not said.
        (
            total((90, "2024-09-30"), (105, "2025-03-31"), baseline=0, target=Target(100, by=HALF)),
            "2025-03-31",
            "reached",
            "the day is not known: reached by 31 December 2024 or up to 90 days later",
        ),
        (
            share((85, END), baseline=40, target=DUE_2024),
            END,
            "reached",
            "no figure within 6 months of 31 December 2024; "
            "the day is not known: reached by 31 December 2024 or up to 365 days later",
        ),
        (
            total((90, HALF), (105, "2025-03-31"), baseline=0, target=Target(100, by=HALF)),
            "2025-03-31",
            "reached late",
            "missed on 31 December 2024, reached up to 90 days later",
        ),
        # The worse of both dates decides, and says so.
        (
            share((30, HALF), (70, END), baseline=40, target=DUE_2024),
            END,
            "adverse",
            "the value on 31 December 2024 decides: 30 %",
        ),
        (
            total((100, HALF), (150, END), baseline=100, target=Target(200, by=HALF)),
            END,
            "not fulfilled",
            "the value on 31 December 2024 decides: 100 people",
        ),
        (share((50, HALF), (70, END), baseline=40, target=DUE_2024), END, "partly fulfilled", ""),
        # What is expected by now, where there is no share to show it, and that an even pace alone says so.
        (
            flow((7, "2024"), direction="decrease", target=12),
            HALF,
            "behind",
            "no baseline, so no percentage; expected by 31 December 2024: at most 6.008 events; "
            "this assumes an even pace, because no milestone is set",
        ),
        (
            flow((7, "2024"), direction="decrease", target=12, milestones=[Target(6, by=HALF)]),
            HALF,
            "behind",
            "no baseline, so no percentage; expected by 31 December 2024: at most 6 events",
        ),
        (
            flow((150, "2024"), target=keep_at_least(400)),
            HALF,
            "behind",
            "250 below the limit of 400 events; expected by 31 December 2024: at least 200.3 events; "
            "this assumes an even pace, because no milestone is set",
        ),
        (flow((3, "2024"), target=keep_at_most(5)), HALF, "on track", "2 below the limit of 5 events"),
        (
            flow((13, "2024"), direction="decrease", target=12),
            HALF,
            "not reached",
            "no baseline, so no percentage",
        ),
        (
            total((5, HALF), baseline=0, milestones=[Target(0, by=HALF)], target=100),
            HALF,
            "not due",
            "due on 31 December 2025, 50.1 % of the time has passed",
        ),
        (
            share((30, HALF), baseline=20, milestones=MILESTONES, target=80),
            HALF,
            "behind",
            "compared with the milestone of 30 June 2024: 40 %",
        ),
        (
            step(("poor", HALF), baseline="poor", milestones=[Target("fair", by="2024-06-30")], target="good"),
            HALF,
            "behind",
            "compared with the milestone of 30 June 2024: fair",
        ),
        # Of two limits the one that is broken is named.
        (
            kept_between(21),
            END,
            "not kept",
            "1 above the limit of 20",
        ),
        (
            kept_between(9),
            END,
            "not kept",
            "1 below the limit of 10",
        ),
        (
            kept_between(12),
            END,
            "kept",
            "2 above the limit of 10 and 8 below the limit of 20; figures within the limits: 1",
        ),
        # After its date a limit grows with the time, as the rate of a flow with a baseline does.
        (
            flow((10, "2024"), (5, "2025"), direction="decrease", target=Target(12, by=HALF)),
            END,
            "exceeded",
            "expected by 31 December 2025: at most 24 events; no baseline, so no percentage",
        ),
        (
            flow((10, "2024"), (40, "2025"), direction="decrease", target=Target(12, by=HALF)),
            END,
            "not reached",
            "reached by 31 December 2024, lost again by 31 December 2025; "
            "expected by 31 December 2025: at most 24 events; no baseline, so no percentage",
        ),
        (
            total((10, HALF), (15, END), direction="decrease", target=Target(12, by=HALF)),
            END,
            "exceeded",
            "expected by 31 December 2025: at most 24 people; no baseline, so no percentage",
        ),
        (
            flow((10, "2024"), (5, "2025"), direction="decrease", baseline=BEFORE, target=Target(12, by=HALF)),
            END,
            "kept",
            "expected by 31 December 2025: at most 24 events; the target equals the baseline: a value to keep",
        ),
        (
            flow((13, "2024"), (5, "2025"), direction="increase", baseline=BEFORE, target=Target(12, by=HALF)),
            END,
            "adverse",
            "reached by 31 December 2024, lost again by 31 December 2025; "
            "expected by 31 December 2025: at least 24 events; the target equals the baseline: a value to keep",
        ),
        # What has happened too often by a date, or was not kept, is never late.
        (
            flow((13, "2024"), (0, "2025"), direction="decrease", target=Target(12, by=HALF)),
            END,
            "not reached",
            "the value on 31 December 2024 decides: 13 events; "
            "expected by 31 December 2025: at most 24 events; no baseline, so no percentage",
        ),
        (
            flow((9, "2024"), (0, "2025"), baseline=BEFORE, target=Target(6, by=HALF)),
            END,
            "partly fulfilled",
            "the value on 31 December 2024 decides: 9 events",
        ),
        (
            flow((15, "2024"), (0, "2025"), direction="decrease", baseline=BEFORE, target=Target(12, by=HALF)),
            END,
            "adverse",
            "the value on 31 December 2024 decides: 15 events; "
            "expected by 31 December 2025: at most 24 events; the target equals the baseline: a value to keep",
        ),
        # Where nothing was expected by the last reported day, time alone makes nothing due.
        (
            flow((41, "2024-01/2024-06"), target=[Target(0, period="2024"), Target(65, period="2025")]),
            "2025-01-01",
            "not due",
            "as of 30 June 2024, the last fully reported day",
        ),
        # What may fall below 0 stays known on its date, whatever is not reported since.
        (gain((60, "2024"), (-10, "2025"), target=Target(40, by=END)), "2026-06-30", "exceeded", ""),
        # All days are reported, if by reports that overlap: nothing is said of a last reported day.
        (flow((60, "2024-01/2024-09"), (70, "2024-07/2025-12"), baseline=0, target=130), END, "undecided", ""),
    ],
)  # fmt: skip
def test_the_word_and_its_reason(indicator: Indicator, on: str, word: str, why: str) -> None:
    """A reason is true of the figures at hand, names what decides, and stands once."""
    answer = judged(indicator, on)
    assert (answer.status, answer.reason) == (word, why)


def test_a_step_that_is_kept_has_no_steps_to_take() -> None:
    """Where the target is the baseline there is no way to count steps of."""
    answer = judged(step(("fair", END), baseline="good", target="good"), END)
    assert answer.status == "adverse"
    assert "of 0 steps" not in str(answer.explain())
    assert "1 of 2 steps from baseline" in str(
        judged(step(("fair", END), baseline="poor", target="good"), END).explain()
    )


def test_a_formula_keeps_signs_and_ranges_in_brackets() -> None:
    """What stands behind a sign has its own sign or range in brackets, so that the line can be computed."""
    own: dict[str, Any] = {"level": "outcome", "accumulates": "snapshot"}
    loss = Measure("i", "Gain", baseline=-10, target=10, observations=[Observation(-2, date=END)], **own)
    assert "(-2 - (-10)) / (10 - (-10)) = 40 %" in str(judged(loss, END).explain())
    wide = Measure("i", "Gain", baseline=between(20, 40), target=80, observations=[Observation(60, date=END)], **own)
    assert "(60 - (20 to 40)) / (80 - (20 to 40)) = 50 % to 66.7 %" in str(judged(wide, END).explain())
    ranges = flow((30, "2024/2025"), target=between(40, 50))
    assert "30 / (40 to 50) = 75 %" in str(judged(ranges, END).explain())


@pytest.mark.parametrize(
    ("low", "word", "weakest"), [(60, "partly fulfilled", "i"), (41, "partly fulfilled", "i"), (30, "not reached", "j")]
)
def test_an_open_word_leaves_a_worse_one_standing(low: int, word: str, weakest: str) -> None:
    """A result is partly fulfilled beside what may be no worse, and missed at least beside what may be adverse."""
    certain = share((60, END), baseline=40, target=80)
    doubtful = Percentage(
        "j", "Clinics", level="outcome", baseline=40, target=80, observations=[Observation(between(low, 90), date=END)]
    )
    project = Project("P", "P", period="2024/2025")
    project.result("r", "R", indicators=[certain, doubtful])
    verdict = evaluate(project, on=END).verdict("r")
    assert verdict.status == word
    assert verdict.weakest is not None
    assert verdict.weakest.id == weakest


def test_the_last_update_holds_back_only_what_falls_due_after_it() -> None:
    """A target that was due before the last update is judged on the day asked about, a later one as of its figure."""
    days = {HALF: "2026-06-30", "2025-06-30": "2026-06-30", "2025-07-01": "2025-03-31", END: "2025-03-31"}
    for due, on in days.items():
        project = Project("P", "P", period="2024/2025", last_updated="2025-06-30")
        project.result("r", "R", indicators=[share((70, "2025-03-31"), baseline=40, target=Target(80, by=due))])
        assert str(evaluate(project, on="2026-06-30")["i"].on) == on


def test_a_word_that_rests_on_an_earlier_day_stands_through_its_last_day() -> None:
    """What may fall below 0 has no bound beside a gap, so its word ends after two reporting intervals."""
    flowing = gain((60, "2024-01/2024-06"), (-10, "2024-07/2024-12"), target=100, frequency="quarterly")
    assert judged(flowing, "2025-06-30").reason == "as of 31 December 2024, the last fully reported day"
    assert judged(flowing, "2025-06-30").status == "on track"
    assert judged(flowing, "2025-07-01").status == "not due"


def test_only_a_flow_that_is_to_grow_starts_at_nothing() -> None:
    """What is to fall begins somewhere that is not known, and the review says no other."""
    codes = [
        undeclared_baseline(judged(flow((7, "2024"), target=12, **own), HALF)).code
        for own in ({}, {"direction": "decrease"}, {"context": True})
    ]
    assert codes == ["baseline-at-zero", "none-declared", "none-declared"]
