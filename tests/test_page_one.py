"""Page one: what matters most is chosen by its classes, and the answer says what the figures allow."""

from __future__ import annotations

import re
from fractions import Fraction
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import logframe
from logframe import (
    Amount,
    BudgetLine,
    Count,
    Measure,
    Milestone,
    Observation,
    Percentage,
    Project,
    Risk,
    Source,
    Target,
    about,
    evaluate,
    missing,
    review,
    share,
)
from logframe.evaluation.costs.unit_costs import unit_costs
from logframe.messages import Message
from logframe.reviews.blocks import Link, PageEnd, Paragraph, Table, on_paper
from logframe.reviews.layouts.laying_out import in_dialect
from logframe.reviews.page_one import PageOne
from logframe.reviews.priorities import (
    MOST,
    MOST_OF_A_CLASS,
    Priority,
    PriorityClass,
    Question,
    most_important,
    questions_of,
)
from logframe.reviews.review_blocks import review_document
from logframe.reviews.time_charts import time_chart
from logframe.reviews.wrong_way import wrong_way
from logframe.writers.html import render_html
from logframe.writers.markdown import render_markdown

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"

priorities = st.lists(
    st.builds(
        Priority,
        kind=st.sampled_from(PriorityClass),
        message=st.integers(0, 9).map(lambda number: Message("text", text=str(number))),
        questions=st.just(()),
        node=st.sampled_from("abc"),
        stake=st.fractions(0, 1, max_denominator=10),
        depth=st.integers(0, 3),
        size=st.fractions(0, 2, max_denominator=10),
        order=st.integers(0, 20),
        is_explained=st.booleans(),
    ),
    max_size=20,
)


def page(project: Project, on: str | None = None) -> PageOne:
    """Return page one of a project's review."""
    return logframe.review(project, on=on).page_one


def made(*indicators: Any, **keywords: Any) -> Project:
    """Declare a project of two years with one result, half of its budget for it."""
    project = Project(
        "P-1",
        "Work",
        period="2024/2025",
        budget=[BudgetLine("b", "Courses", amount=share(50), results="trained")],
        **keywords,
    )
    goal = project.objective("goal", "People earn a living")
    project.result("trained", "People are trained", contributes_to=goal, level="output", indicators=indicators)
    return project


def trained(*observations: Observation, **keywords: Any) -> Count:
    """Declare a count of trained people with a target of 100."""
    keywords = {"unit": "person", "level": "output", "accumulates": "increments", "target": 100, **keywords}
    return Count("people", "People trained", observations=observations, **keywords)


@given(priorities)
def test_the_best_of_each_class_comes_first(candidates: list[Priority]) -> None:
    """At most five are chosen, of every class while there is room, never three of one, in the order of classes."""
    chosen = most_important(candidates)
    assert len(chosen) <= MOST
    assert [one.kind.rank for one in chosen] == sorted(one.kind.rank for one in chosen)
    classes = {candidate.kind for candidate in candidates}
    assert len({one.kind for one in chosen}) == min(len(classes), MOST)
    numbers = [sum(one.kind is kind for one in chosen) for kind in classes]
    assert max(numbers, default=0) <= MOST_OF_A_CLASS
    possible = sum(min(MOST_OF_A_CLASS, sum(one.kind is kind for one in candidates)) for kind in classes)
    assert len(chosen) == min(MOST, max(possible, len({one.kind for one in chosen})))


@given(priorities)
def test_nothing_better_of_its_class_is_left_out(candidates: list[Priority]) -> None:
    """Within a class the unexplained goes before the explained, then what has more at stake."""
    chosen = most_important(candidates)
    for one in chosen:
        better = [
            other
            for other in candidates
            if other.kind is one.kind and (other.is_explained, -other.stake) < (one.is_explained, -one.stake)
        ]
        of_class = [other for other in chosen if other.kind is one.kind]
        if not any(other in of_class for other in better):
            assert not better or of_class[0] is not one


@given(priorities, st.randoms())
def test_the_choice_does_not_hang_on_the_order_of_candidates(candidates: list[Priority], chance: Any) -> None:
    """Candidates that differ in place are chosen alike however they are listed."""
    unlike = list({(one.order, one.kind): one for one in candidates}.values())
    shuffled = list(unlike)
    chance.shuffle(shuffled)
    keys = [(one.kind, one.stake, one.depth, one.size, one.order) for one in most_important(unlike)]
    assert keys == [(one.kind, one.stake, one.depth, one.size, one.order) for one in most_important(shuffled)]


def test_the_five_of_the_first_example() -> None:
    """Of KG-2 these matter most: the two figures, the fall, what stops half way, gender, the training not reported."""
    (project,) = logframe.load(EXAMPLES / "kyrgyzstan_phase2.py")
    first = page(project, "2006-06-30")
    kinds = ["contradiction", "worse", "half way", "not described", "not reported"]
    assert [priority.kind for priority in first.priorities] == kinds
    assert [priority.node for priority in first.priorities] == [
        "assistance",
        "combat",
        "assistance",
        "gender",
        "prosecution",
    ]
    assert [str(count.number) for count in first.counts] == ["0 of 8", "1 of 8", "1 of 13", "18 of 24 months"]
    said = str(first.answer[0])
    assert all(figure in said for figure in ("400", "86 %", "103 %", "at most 53 %"))
    assert str(first.answer[1]) == "Its effect is not measured."
    (picture,) = first.pictures
    assert [(bar.low, round(bar.high or 0), bar.mark) for bar in picture.bars] == [
        (260, 346, 400),
        (309, 411, 400),
        (123, 213, 400),
    ]
    assert len(first.questions) == MOST
    assert [line.node for line in first.glance][:3] == ["assistance", "prosecution", "information"]


def test_questions_follow_what_matters() -> None:
    """The first question of each comes first, then the further ones, each once, and then those of the others."""
    a, b, c, d = (Question(Message("text", text=name), "n") for name in "abcd")

    def asking(*questions: Question) -> Priority:
        return Priority(PriorityClass.MISSED, Message("text", text="m"), questions, "n")

    assert questions_of([asking(a, c), asking(b)], [asking(c), asking(d)]) == (a, b, c, d)
    assert questions_of([asking(a, c), asking(b)], [asking(c), asking(d)], most=3) == (a, b, c)


@pytest.mark.parametrize(
    ("project", "kinds"),
    [
        (made(), ["not described"]),
        (made(trained(Observation(100, period="2024/2025"))), ["half way", "not described"]),
        (made(trained(Observation(40, period="2024/2025"))), ["missed", "half way", "not described"]),
        (made(trained()), ["half way", "not described", "not reported"]),
        (made(trained(Observation(missing("lost"), period="2025"))), ["half way", "not described", "not reported"]),
    ],
)
def test_what_matters_of_small_projects(project: Project, kinds: list[str]) -> None:
    """Fewer than five stay fewer; what is missed, not reported or without an indicator is of its class."""
    assert sorted({str(priority.kind) for priority in page(project, "2025-12-31").priorities}) == sorted(kinds)


@pytest.mark.parametrize(
    ("risk", "stands"),
    [
        ({"occurrence": "occurred"}, True),
        ({"occurrence": "partly-occurred", "outcome": "the road was closed in May"}, True),
        ({"occurrence": "occurred", "response": "training moved to the town"}, False),
        ({"occurrence": "not-occurred"}, False),
        ({"outcome": "the road was closed in May"}, False),
    ],
)
def test_a_risk_that_came_true_without_response_matters(risk: dict[str, Any], stands: bool) -> None:
    """Wherever it is declared, once for one statement, at the node it is of; what was answered or passed is no news."""
    road = Risk("The road is closed", **risk)
    project = made(trained(Observation(400, period="2024")), risks=[road])
    project.activity("courses", "Courses are held", contributes_to="trained", risks=[road])
    kinds = [priority.kind for priority in page(project, "2024-12-31").priorities]
    assert kinds.count(PriorityClass.RISK) == stands
    assert not stands or kinds[-1] is PriorityClass.RISK
    (held, *_) = [line for line in logframe.review(project).conditions if line.kind == "risk"]
    assert ("occur" in str(held.outcome)) is ("occurrence" in risk)


def test_an_explanation_goes_last() -> None:
    """Of two that missed, the one without a reason comes first."""
    first = Count("a", "A", unit="person", level="output", accumulates="increments", target=100, explanation="A war.")
    project = made(attrs_with(first, Observation(10, period="2024/2025")))
    goal = project.objective("other", "Other people earn a living")
    second = Count("b", "B", unit="person", level="output", accumulates="increments", target=100)
    project.result(
        "second",
        "Others are trained",
        contributes_to=goal,
        indicators=attrs_with(second, Observation(90, period="2024/2025")),
    )
    missed = [priority for priority in page(project, "2025-12-31").priorities if priority.kind is PriorityClass.MISSED]
    assert [priority.node for priority in missed] == ["second", "trained"]


def attrs_with(indicator: Count, observation: Observation) -> Count:
    """Return an indicator with a figure."""
    return attrs.evolve(indicator, observations=(observation,))


def test_answers_of_small_projects() -> None:
    """One target has its word, several are counted, none is said."""
    done = page(made(trained(Observation(100, period="2024/2025"))), "2025-12-31").answer
    assert str(done[0]) == "“People trained” (target: 100 people by 31 December 2025): 100 people (100 %), fulfilled."
    empty = page(made(trained()), "2025-12-31").answer
    assert str(empty[0]) == "“People trained” (target: 100 people by 31 December 2025): no figure, not measured."
    none = page(made(trained(target=None)), "2025-12-31").answer
    assert str(none[0]) == "Achievement cannot be assessed: no indicator has a target."
    nothing = page(Project("P", "P", period="2024")).answer
    assert str(nothing[0]) == "Achievement cannot be assessed: the project has no indicator of its own."
    two = made(trained(Observation(100, period="2024/2025")), trained_again())
    assert str(page(two, "2025-12-31").answer[0]) == "Of 2 targets, 1 is not measured and 1 is fulfilled."


def test_an_effect_says_which_way_it_went() -> None:
    """A measured effect is no praise: page one says whether it got better or worse, and an event has one word."""
    deaths = Count("deaths", "Maternal deaths", level="impact", direction="decrease", accumulates="snapshot",
                   baseline=Observation(40, date="2023-12-31"), target=20,
                   observations=[Observation(60, date="2024-12-31", source="register")])  # fmt: skip
    law = Milestone("law", "Law adopted", level="outcome", target=Target("reached", by="2024-12-31"),
                    observations=[Observation("not reached", date="2024-12-31", source="gazette")])  # fmt: skip
    project = Project("P", "p", period="2024")
    project.result("care", "Mothers survive", indicators=[deaths])
    assert " ".join(map(str, page(project).answer)).endswith("An effect is measured or reported (worse).")
    project.result("protection", "The law protects", indicators=[law])
    assert "for 2 of 2 results (no certain change: 1; worse: 1)." in " ".join(map(str, page(project).answer))
    event = Project("Q", "q", period="2024")
    event.result("protection", "The law protects", indicators=[law])
    once = "“Law adopted”: not reached; target: reached by 31 December 2024."
    assert str(page(event).answer[0]) == once
    assert once in {str(priority.message) for priority in page(event).priorities}


@pytest.mark.parametrize(
    ("value", "why"), [(7, "Why did “Yield” get worse?"), (11, "Why was the target of “Yield” missed?")]
)
def test_what_is_explained_is_not_asked_again(value: int, why: str) -> None:
    """Where the project says why, the question is what it did about it; an amount or measure is named in its line."""
    figure = Observation(value, period="2025", source="crop cuts")
    grown = Measure(
        "yield",
        "Yield",
        unit="kg",
        level="outcome",
        accumulates="snapshot",
        baseline=9,
        target=12,
        observations=[figure],
    )
    for explanation, asked in (
        ("", why),
        ("Drought in August", "The project explains what went wrong with “Yield”. What has it done about it?"),
    ):
        explained = attrs.evolve(grown, observations=[attrs.evolve(figure, explanation=explanation)])
        shown = page(made(explained), "2025-12-31")
        assert asked in [str(question.text) for question in shown.questions]
        assert [str(line.line) for line in shown.glance] == [f"Yield: {value} kg; target: 12 kg by 31 December 2025"]


def test_a_share_of_the_way_is_not_taken_for_a_value() -> None:
    """Beside a percentage a share says that it is of the way; the line of a result names what the percentage is of."""
    passing = Percentage("passing", "Pupils who pass", level="outcome", baseline=54, target=Target(75, by="2025-12-31"))
    figures = (Observation(66, date="2025-12-31", source="a"), Observation(61, date="2025-12-31", source="b"))
    first = page(made(attrs.evolve(passing, observations=figures[:1])), "2025-12-31")
    assert "66 % (57 % of the way), partly fulfilled" in str(first.answer[0])
    assert str(first.glance[0].line) == "Pupils who pass: 66 %; target: 75 % by 31 December 2025"
    assert str(first.pictures[0].bars[0].text) == "66 %, 57 % of the way"
    several = page(made(attrs.evolve(passing, observations=figures)), "2025-12-31")
    assert "57" not in str(several.glance[0].line)
    alike = page(
        made(attrs.evolve(passing, observations=figures[:1]), attrs.evolve(passing, id="b", observations=figures[1:])),
        "2025-12-31",
    )
    assert str(alike.answer[0]) == "All targets (2): partly fulfilled."


@pytest.mark.parametrize(("later", "stands"), [(45, False), (5, True)])
def test_a_sum_on_its_way_does_not_get_worse(later: int, stands: bool) -> None:
    """A half-year that adds less than the one before matters where the sum is behind, not where it is on track."""
    people = trained(Observation(60, period="2024"), Observation(later, period="2025-01/2025-06"), target=130)
    evaluation = evaluate(made(people), on="2025-06-30")
    assert (wrong_way(evaluation["people"], evaluation, ["LF203"]) is not None) is stands


def test_a_running_total_costs_what_was_added() -> None:
    """The money equipped the 13 wards above the 6 that were there, in the table of costs as in that of money."""
    wards = trained(
        Observation(19, date="2025-12-31"), accumulates="running-total", baseline=6, target=30, unit="facility"
    )
    line = BudgetLine("b", "Equipment", amount=Amount(1300, "EUR"), spent=Amount(900, "EUR"), results="trained")
    cost, _ = unit_costs(evaluate(attrs.evolve(made(wards), budget=(line,)), on="2025-12-31"))
    assert (str(cost.value), str(cost.cost)) == ("13 facilities", "100 EUR per facility")
    assert str(cost.notes[0]) == "counted above the baseline of 6"
    written = render_markdown([logframe.review(attrs.evolve(made(wards), budget=(line,)), on="2025-12-31")])
    assert "|**Equipment**|1,300 EUR|900 EUR|" in written
    from_nothing = trained(Observation(about(400), date="2025-12-31"), accumulates="running-total", target=500)
    cost, _ = unit_costs(evaluate(attrs.evolve(made(from_nothing), budget=(line,)), on="2025-12-31"))
    assert not [note for note in cost.notes if note.code == "cost-above-baseline"]
    unknown = attrs.evolve(wards, baseline=missing("no list"))
    cost, _ = unit_costs(evaluate(attrs.evolve(made(unknown), budget=(line,)), on="2025-12-31"))
    assert (str(cost.value), str(cost.cost)) == ("0 to 19 facilities", "at least 68.42 EUR per facility")
    assert str(cost.notes[0]).startswith("the baseline is not known")
    below = Measure(
        "balance",
        "Wards opened above those closed",
        unit="facility",
        level="output",
        accumulates="running-total",
        baseline=missing("no list"),
        observations=[Observation(-75, date="2025-12-31")],
    )
    assert not unit_costs(evaluate(attrs.evolve(made(below), budget=(line,)), on="2025-12-31"))


def test_indicators_of_the_context_are_seen() -> None:
    """Where all indicators are context, page one says so and does not say that there is none."""
    shown = render_markdown([logframe.review(made(trained(target=10, context=True)), on="2025-12-31")])
    assert "the project has no indicator of its own" in shown
    assert "|only context indicators|" in shown


def trained_again() -> Count:
    """Declare a second count with a target."""
    return Count("more", "More people", unit="person", level="output", accumulates="increments", target=10)


def test_whole_percent_never_says_all_or_nothing() -> None:
    """Page one rounds to whole percent, but 99.6 % is not all and 0.4 % is not nothing."""
    source = Source("s", "S")
    for value, text in ((864, "86 %"), (996, "99.6 %"), (4, "0.4 %"), (1000, "100 %"), (1027, "103 %")):
        project = made(trained(Observation(value, period="2024/2025", source=source), target=1000))
        assert f"({text})" in str(page(project, "2025-12-31").answer[0])


def test_money_spent_is_a_share_of_the_budget() -> None:
    """What was used stands beside the time that has passed; an unknown part of it makes a lower bound."""
    sek = [
        BudgetLine("a", "A", amount=logframe.Amount(60, "SEK"), spent=logframe.Amount(30, "SEK"), donor="Sida"),
        BudgetLine("b", "B", amount=logframe.Amount(40, "SEK"), donor="Sida"),
    ]
    project = Project("P", "P", period="2024/2025", budget=sek)
    assert "Money spent: at least 30 %." in str(page(project, "2024-12-31").progress)
    assert "Time elapsed: 50.1 %." in str(page(project, "2024-12-31").progress)
    assert "Money spent: not known." in str(page(made(), "2024-12-31").progress)


def test_a_stake_counts_a_shared_line_once() -> None:
    """Two results that one line pays for have its share at stake together, not twice."""
    project = Project(
        "P", "P", period="2024/2025", budget=[BudgetLine("b", "Both", amount=share(50), results=["a", "b"])]
    )
    goal = project.objective("goal", "Goal", indicators=trained(level="impact"))
    for id in "ab":
        count = Count(id * 2, f"Count {id}", unit="person", level="output", accumulates="increments")
        project.result(id, f"Result {id}", contributes_to=goal, indicators=count)
    half_way = [one for one in page(project, "2024-12-31").priorities if one.kind is PriorityClass.HALF_WAY]
    assert [one.stake for one in half_way] == [Fraction(1, 2)]
    assert "50 % of the budget" in str(half_way[0].message)


def test_a_target_that_is_not_fully_reported_is_asked_for() -> None:
    """A target that is due and open for want of reports stands on page one with its question, unless none has any."""
    project = Project("P", "P", period="2023/2024")
    half = Count("half", "Centres open", target=9, accumulates="increments", observations=Observation(4, period="2023"))
    project.result("r", "R", indicators=[half, Count("none", "Visits", target=9)])
    first = review(project).page_one
    (lacking,) = [priority for priority in first.priorities if priority.kind is PriorityClass.NOT_REPORTED]
    assert "“Centres open” (12 of 24 months); “Visits” (no figure)" in str(lacking.message)
    questions = [str(question.text) for question in first.questions]
    assert "What is the actual value of “Centres open” for the time without a report?" in questions


def test_one_source_with_several_readings_contradicts_nobody() -> None:
    """Where it is open how the figures of one source go together, no sources differ."""
    project = Project("P", "P", period="2023/2024")
    project.result(
        "r",
        "R",
        indicators=Count("c", "C", baseline=0, target=9, level="outcome", observations=Observation(4, period="2023")),
    )
    assert all(priority.kind is not PriorityClass.CONTRADICTION for priority in review(project).page_one.priorities)


def test_money_of_two_currencies_is_told_by_currency() -> None:
    """What was spent in one currency is no share of what is there in two."""
    lines = [
        BudgetLine("a", "A", amount=Amount(100, "SEK"), spent=Amount(80, "SEK")),
        BudgetLine("b", "B", amount=Amount(1_000, "UGX"), spent=Amount(500, "UGX")),
        BudgetLine("c", "C", amount=Amount(50, "EUR"), spent=missing("no report")),
    ]
    project = Project("P", "P", period="2024", budget=lines, budget_total=Amount(100, "SEK"))
    assert "Money spent: 80 % of 100 SEK; 50 % of 1,000 UGX." in str(page(project).progress)


def test_the_pictures_are_those_of_what_matters_most() -> None:
    """The target whose sources differ is drawn first, though others that are missed are declared before it."""
    registers = [Observation(90, period="2024/2025", source="a"), Observation(120, period="2024/2025", source="b")]
    missed = [trained(Observation(20 + number, period="2024/2025")) for number in range(4)]
    missed = [attrs.evolve(indicator, id=f"m{number}") for number, indicator in enumerate(missed)]
    first = page(made(*missed, attrs.evolve(trained(*registers), id="both"))).pictures
    assert len(first) == 3
    assert [bar.text is not None for bar in first[0].bars] == [True, True]


def test_a_figure_below_its_baseline_is_told_from_there() -> None:
    """A figure that rose a little, and lies far below the baseline, is worse than the baseline, not than before."""
    plans = Count("p", "Plans made", level="outcome", direction="increase", accumulates="snapshot",
                  baseline=Observation(40, date="2019-12-31"), target=50,
                  observations=[Observation(0, date="2020-06-30"), Observation(4, date="2020-12-31")])  # fmt: skip
    project = Project("P", "P", period="2020")
    project.result("r", "R", level="outcome", indicators=[plans])
    first = review(project).page_one.priorities[0]
    assert "fell from 40 (31 December 2019) to 4 (31 December 2020)" in str(first.message)


def test_sources_that_take_turns_are_one_bar_and_one_line() -> None:
    """Two reports of different years complete each other: neither by itself is drawn as if it contradicted both."""
    turns = [Observation(61, period="2024", source="mid"), Observation(12, period="2025", source="end")]
    project = made(trained(*turns))
    (picture,) = page(project, "2025-12-31").pictures
    assert [str(bar.text) for bar in picture.bars] == ["73 people: 73 %"]
    chart = time_chart(evaluate(project, on="2025-12-31")["people"], {})
    assert chart is not None
    assert [[point.low for point in line.points] for line in chart.lines] == [[61, 73]]


def test_the_line_of_a_result_is_that_of_why_it_has_its_status() -> None:
    """Beside a target that is missed for certain one that is open does not stand in the line, nor a smaller miss."""
    own: dict[str, Any] = {
        "level": "outcome",
        "direction": "increase",
        "baseline": Observation(20, date="2024-01-31"),
        "target": 70,
    }
    old, late = "2025-01-31", "2025-12-31"
    shown = [
        Percentage(id, id, observations=Observation(value, date=date), **own)
        for id, value, date in (("open", 78, old), ("near", 60, late), ("far", 25, late))
    ]
    (line,) = page(made(*shown), "2025-12-31").glance
    assert str(line.line) == "far: 25 %; target: 70 % by 31 December 2025"
    assert line.status == "not reached"


def test_why_no_share_of_the_money_is_known_stands_once() -> None:
    """Of two currencies no line has a share: that is said below the table, and not in each row."""
    lines = [BudgetLine(id, id, amount=Amount(5, currency)) for id, currency in (("a", "SEK"), ("b", "EUR"))]
    text = render_markdown([review(Project("P", "P", period="2024", budget=lines))])
    assert text.count("the total has several currencies") == 1


def test_many_results_leave_room_for_themselves() -> None:
    """Beside over six results two pictures stand, in one row of the page, and the results fit below them."""
    project = Project("P", "P", period="2024/2025")
    for number in range(7):
        figures = Observation(20 + number, period="2024/2025")
        indicator = attrs.evolve(trained(figures), id=f"m{number}", statement=f"People trained {number}")
        project.result(f"r{number}", f"R{number}", indicators=indicator)
        assert len(page(project).pictures) == (min(number + 1, 3) if number < 6 else 2)


def test_before_a_project_begins_nothing_stops_half_way() -> None:
    """What is planned to be measured is not missed before the start; a design without effect is; no target is due."""
    plan = Percentage("p", "Plans in use", level="outcome", direction="increase", target=80)
    project = Project("P", "P", period="2028/2031")
    goal = project.objective("o", "O")
    project.result("r", "R", contributes_to=goal, indicators=plan)
    project.result("s", "S", contributes_to=goal, level="outcome", indicators=trained())
    first = page(project, "2026-01-01")
    assert str(first.answer[0]) == "None of the 2 targets is due yet, and none has a figure."
    early, later = (
        [str(own.message) for own in page(project, on).priorities if own.kind is PriorityClass.HALF_WAY]
        for on in ("2026-01-01", "2029-01-01")
    )
    assert early == ["Measurement stops half way for 1 of 2 results: “S”."]
    assert later == ["Measurement stops half way for 2 of 2 results: “R”; “S”."]


def test_names_of_groups_reach_over_a_matrix() -> None:
    """In HTML as in Word and PDF a row that names a group is one cell as wide as the matrix."""
    project = made(trained(Observation(9, period="2024")))
    page = render_html(in_dialect([review(project, on="2025-12-31")], "eu"))
    assert re.findall(r'<th role="rowheader" scope="row"[^>]* colspan="(\d+)"', page) == ["10", "10"]


def test_page_one_of_very_many_results_is_one_page_on_paper() -> None:
    """Of forty results twelve stand at a glance on paper, the others are counted; all of them stand behind it."""
    project = Project("P", "P", period="2024/2025")
    for number in range(40):
        project.result(f"r{number}", f"Families of district {number} live in a house that was repaired, with a deed")
    whole = review_document(review(project, on="2025-12-31"))
    paper = on_paper(whole)
    (glance,) = (block for block in paper.blocks[: paper.blocks.index(PageEnd())] if isinstance(block, Table))
    assert len(glance.rows) == 12
    (more,) = (block for block in paper.blocks if isinstance(block, Paragraph) and block not in whole.blocks)
    assert [str(link.field) for link in more.cells if isinstance(link, Link)] == ["and 28 more further below"]
    assert paper.blocks[paper.blocks.index(PageEnd()) :] == whole.blocks[whole.blocks.index(PageEnd()) :]
