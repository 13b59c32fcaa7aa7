"""Evidence of effect: how well a change is known, which way it went, and where it is shown."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import attrs
import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

import logframe
from logframe import (
    Count,
    Milestone,
    Observation,
    Ordinal,
    Percentage,
    Project,
    Source,
    Target,
    between,
    evaluate,
    keep_at_least,
    keep_between,
    missing,
)
from logframe.answers import Evaluation, Indicator
from logframe.cli import main
from logframe.evaluation.fulfilment.evidence import LEVELS_OF_EVIDENCE, Evidence
from logframe.exchange.data_text import json_text
from logframe.exchange.unstructuring import data_of
from logframe.reviews.reviewing import review
from logframe.terms import reaches_effect
from logframe.testing import observations, projects
from logframe.writers.chain_svg import chain_svg
from logframe.writers.evaluation_text import evaluation_text
from logframe.writers.html import render_html
from logframe.writers.markdown import render_markdown
from logframe.writers.mermaid import mermaid

ROOT = Path(__file__).resolve().parent.parent
KG = "examples/kyrgyzstan_phase2.py"
SURVEY = Source("survey", "Survey of graduates")
UP: dict[str, Any] = {"level": "outcome", "direction": "increase"}
DOWN: dict[str, Any] = {"level": "outcome", "direction": "decrease"}


def share(*figures: Observation, **keywords: Any) -> Percentage:
    """Declare a state: of those trained, who apply it."""
    return Percentage("i", "Of those trained, who apply it", observations=figures, **{**UP, **keywords})


def flow(*figures: Observation, **keywords: Any) -> Count:
    """Declare a flow: people who found work."""
    own = {"unit": "person", "accumulates": "increments", **UP, **keywords}
    return Count("i", "People who found work", observations=figures, **own)


def event(*figures: Observation, **keywords: Any) -> Milestone:
    """Declare an event: a law."""
    return Milestone("i", "The law is in force", level="outcome", observations=figures, **keywords)


def seen(value: Any, date: str = "2024-06-30", **keywords: Any) -> Observation:
    """Report how it stood on a day within the project, unless another is named."""
    return Observation(value, date=date, **keywords)


def within(value: Any, period: str, **keywords: Any) -> Observation:
    """Report what happened in a period."""
    return Observation(value, period=period, **keywords)


def at(place: str, *figures: Observation) -> list[Observation]:
    """Return figures as those of a place."""
    return [attrs.evolve(figure, place=place) for figure in figures]


def evaluated(*indicators: Indicator, on: str = "2024-12-31", **keywords: Any) -> Evaluation:
    """Evaluate a project of the year 2024 with one result below one objective."""
    project = Project("P", "P", **{"period": "2024", **keywords})
    goal = project.objective("goal", "Goal")
    project.result("result", "Result", contributes_to=goal, level="outcome", indicators=indicators)
    return evaluate(project, on=on)


def known(indicator: Indicator, **keywords: Any) -> tuple[str, str]:
    """Return level and direction of the evidence of a lone indicator."""
    evidence = evaluated(indicator, **keywords)["i"].evidence
    return evidence.level.value, evidence.direction.value


BEFORE = "2023-06-30"
SCALE: dict[str, Any] = {"scale": ["poor", "fair", "good"], "best": "last", "level": "outcome"}

CASES: dict[str, tuple[Indicator, str, str]] = {
    "a baseline": (share(seen(50), baseline=40), "measured", "better"),
    "a baseline, no change": (share(seen(40), baseline=40), "measured", "none"),
    "a baseline, worse": (share(seen(30), baseline=40), "measured", "worse"),
    "less is better": (share(seen(30), baseline=40, **DOWN), "measured", "better"),
    "less is better, more came": (share(seen(50), baseline=40, **DOWN), "measured", "worse"),
    "a range that may be no change": (share(seen(between(35, 45)), baseline=40), "measured", "none"),
    "a range that is a change": (share(seen(between(41, 45)), baseline=40), "measured", "better"),
    "a direction that is open": (share(seen(50), baseline=40, direction=None), "measured", "none"),
    "a direction that is ambiguous": (share(seen(50), baseline=40, direction="ambiguous"), "measured", "none"),
    "a baseline of 0 without a source": (share(seen(50), baseline=0), "reported", "none"),
    "a baseline of 0 with a date and no source": (share(seen(50), baseline=seen(0, BEFORE)), "reported", "none"),
    "a baseline of 0 with a source": (
        share(seen(50), baseline=seen(0, BEFORE, source=SURVEY)),
        "measured",
        "better",
    ),
    "a baseline that is missing": (share(seen(50), baseline=missing("no survey")), "reported", "none"),
    "the baseline once more": (share(seen(40), baseline=seen(40)), "reported", "none"),
    "a target that is reached": (share(seen(50), target=40), "measured", "better"),
    "a target that is not reached": (share(seen(30), target=40), "measured", "none"),
    "a target that is missing": (share(seen(30), target=missing("none stated")), "reported", "none"),
    "a milestone": (share(seen(30), milestones=[Target(40, by="2024-06-30")]), "measured", "none"),
    "a value that is kept": (share(seen(90), target=keep_at_least(80)), "measured", "none"),
    "a value that is not kept": (share(seen(70), target=keep_at_least(80)), "measured", "worse"),
    "an earlier figure": (share(seen(30, "2024-03-31"), seen(40)), "measured", "better"),
    "an earlier figure from before the start": (share(seen(50, BEFORE), seen(40)), "measured", "worse"),
    "an earlier figure of another definition": (
        share(seen(30, "2024-03-31", definition="of all who came"), seen(40)),
        "reported",
        "none",
    ),
    "an earlier figure of another place": (
        share(seen(30, "2024-03-31", place="Osh"), seen(40, place="Batken")),
        "reported",
        "none",
    ),
    "places that went apart": (
        share(
            *at("Naryn", seen(40, "2024-03-31"), seen(20)),
            *at("Osh", seen(30, "2024-03-31"), seen(35)),
        ),
        "measured",
        "none",
    ),
    "places that went one way": (
        flow(
            *at("Naryn", within(1, "2024-H1"), within(2, "2024-H2")),
            *at("Osh", within(3, "2024-H1"), within(4, "2024-H2")),
        ),
        "measured",
        "better",
    ),
    "a whole that fell where one place rose": (
        share(seen(40, "2024-03-31"), seen(30), seen(30, "2024-03-31", place="Osh"), seen(35, place="Osh")),
        "measured",
        "worse",
    ),
    "nothing to hold it against": (share(seen(50)), "reported", "none"),
    "a flow and nothing to hold it against": (flow(within(12, "2024")), "reported", "none"),
    "a flow on the way to its target": (flow(within(12, "2024"), target=40), "measured", "better"),
    "a flow of nothing": (flow(within(0, "2024"), target=40), "measured", "none"),
    "a flow that rose": (flow(within(10, "2024-H1"), within(12, "2024-H2")), "measured", "better"),
    "a flow of which nothing more came": (
        flow(within(41, "2024-H1"), within(0, "2024-H2"), target=40),
        "measured",
        "better",
    ),
    "a flow that ended with no target": (flow(within(41, "2024-H1"), within(0, "2024-H2")), "measured", "none"),
    "a flow that fell to nothing, and is to": (
        flow(within(41, "2024-H1"), within(0, "2024-H2"), **DOWN),
        "measured",
        "better",
    ),
    "a state that fell to nothing": (share(seen(41, "2024-03-31"), seen(0), target=40), "measured", "worse"),
    "a flow that fell": (flow(within(17, "2024-H1"), within(3, "2024-H2")), "measured", "worse"),
    "half a year against a year": (flow(within(24, "2023"), within(15, "2024-H1")), "measured", "better"),
    "half a year against the baseline's year": (
        flow(within(15, "2024-H1"), baseline=within(40, "2023")),
        "measured",
        "worse",
    ),
    "a flow of the whole project": (flow(within(12, "project")), "reported", "none"),
    "a step up from the baseline": (
        Ordinal("i", "Rank", observations=seen("good"), baseline="poor", **SCALE),
        "measured",
        "better",
    ),
    "a step down": (Ordinal("i", "Rank", observations=seen("poor"), baseline="fair", **SCALE), "measured", "worse"),
    "an event": (event(within("reached", "2024")), "measured", "better"),
    "an event that did not happen": (event(seen("not reached")), "reported", "none"),
    "an event that did not last": (event(seen("reached", "2024-03-31"), seen("not reached")), "measured", "worse"),
    "an event without a date": (event(Observation("reached")), "anecdotal", "better"),
    "an event before the start": (event(seen("reached", BEFORE)), "anecdotal", "none"),
    "no date": (share(Observation(50)), "anecdotal", "none"),
    "no date, held against the baseline": (share(Observation(50), baseline=40), "anecdotal", "better"),
    "no dates, and an order": (share(Observation(50, order=1), Observation(40, order=2)), "anecdotal", "worse"),
    "before the start": (share(seen(50, BEFORE), baseline=40), "anecdotal", "none"),
    "a story": (share(seen(50, story=True), baseline=40), "anecdotal", "better"),
    "a story that is worse": (share(seen(30, story=True), baseline=40), "anecdotal", "worse"),
    "a story beside a figure": (share(seen(90, story=True), seen(30), baseline=40), "measured", "worse"),
    "a story is no earlier figure": (share(seen(30, "2024-03-31", story=True), seen(50)), "reported", "none"),
    "sources that agree": (
        share(seen(50, source="a"), seen(60, source="b"), baseline=40),
        "measured",
        "better",
    ),
    "sources that differ": (share(seen(50, source="a"), seen(30, source="b"), baseline=40), "measured", "none"),
    "a figure that another replaces": (
        share(seen(50, superseded_by="b", source="a"), Observation(missing("lost"), source="b"), baseline=40),
        "none",
        "none",
    ),
    "missing": (share(Observation(missing("no survey"), date="2024-06-30"), baseline=40), "none", "none"),
    "no figure": (share(baseline=40, target=60), "none", "none"),
    "an output": (share(seen(50), baseline=40, level="output"), "none", "none"),
    "no level": (share(seen(50), baseline=40, level=None), "none", "none"),
}


@pytest.mark.parametrize("name", CASES)
def test_level_and_direction(name: str) -> None:
    """Each worked case has the level and the direction that its figures deserve."""
    indicator, level, direction = CASES[name]
    assert known(indicator) == (level, direction)


def test_the_formula_of_a_share_shows_no_direction() -> None:
    """Twelve of at most ten is 120 % by the ratio to the target, and no change for the better."""
    indicator = share(seen(12), target=10, **DOWN)
    for method in (None, "target-ratio"):
        project = Project("P", "P", period="2024")
        project.result("r", "R", indicators=[indicator])
        evidence = evaluate(project, on="2024-12-31", method=method)["i"].evidence
        assert (evidence.level, evidence.direction) == ("measured", "none")


def test_after_the_end_is_included_and_marked() -> None:
    """An endline after the end counts once the project has ended, and says so; before, it does not exist."""
    late = share(seen(50, "2025-03-31"), baseline=40)
    evidence = evaluated(late)["i"].evidence
    assert (evidence.level, evidence.direction, evidence.after_end) == ("measured", "better", True)
    assert "after the project's end" in str(evidence.message)
    assert known(late, on="2024-11-30") == ("none", "none")
    assert not evaluated(share(seen(50), baseline=40))["i"].evidence.after_end


def test_within_bounds_a_project_without_dates() -> None:
    """Where the period is not known, the dates between which the work lay say what is before and after it."""
    undated: dict[str, Any] = {"period": missing("not in the text"), "within": "2024"}
    assert known(share(seen(50), baseline=40), **undated) == ("measured", "better")
    assert known(share(seen(50, BEFORE), baseline=40), **undated) == ("anecdotal", "none")
    assert known(flow(within(12, "project")), **undated) == ("reported", "none")
    late = evaluated(share(seen(50, "2025-03-31"), baseline=40), on="2026-01-01", **undated)["i"].evidence
    assert late.after_end
    assert known(share(seen(50, BEFORE), baseline=40), period=None) == ("measured", "better")


def test_a_node_has_the_highest_of_its_own() -> None:
    """The highest level counts, of equal ones the weakest direction; context and outputs do not."""
    better = attrs.evolve(share(seen(50), baseline=40), id="better")
    worse = attrs.evolve(share(seen(30), baseline=40), id="worse")
    told = attrs.evolve(share(seen(50, story=True), baseline=40), id="told")
    done = attrs.evolve(flow(within(9, "2024")), id="done", level="output")
    context = attrs.evolve(better, id="context", context=True)

    def node(*indicators: Indicator) -> tuple[str, str, str]:
        evidence = evaluated(*indicators).verdict("result").evidence
        return evidence.level.value, evidence.direction.value, evidence.indicator

    assert node(told, better, done) == ("measured", "better", "better")
    assert node(better, worse) == ("measured", "worse", "worse")
    assert node(told, context) == ("anecdotal", "better", "told")
    assert node(done, context) == ("none", "none", "")
    assert node() == ("none", "none", "")


def test_anecdotes_do_not_carry_a_path() -> None:
    """A story leaves reporting and path half way; a dated figure carries, with or without a comparison."""
    done = attrs.evolve(flow(within(9, "2024")), id="done", level="output")
    assert evaluated(done, share(Observation(50))).verdict("result").stops_half_way == ("reporting", "path")
    assert evaluated(done, share(seen(50, story=True))).verdict("result").stops_half_way == ("reporting", "path")
    assert evaluated(done, share(seen(50, BEFORE))).verdict("result").stops_half_way == ("reporting", "path")
    assert evaluated(done, share(seen(50))).verdict("result").stops_half_way == ()
    assert evaluated(done, share(seen(50), baseline=40)).verdict("result").stops_half_way == ()
    context = share(seen(50), baseline=40, context=True)
    assert "path" in evaluated(done, context).verdict("result").stops_half_way


@settings(max_examples=80, deadline=None)
@given(projects())
def test_nodes_paths_and_levels_agree(project: Project) -> None:
    """A node's level is the best of its own effect indicators; one that carries stops neither in reporting nor path."""
    evaluation = evaluate(project, on="2024-12-31")
    for verdict in evaluation.verdicts.values():
        own = [answer.evidence for answer in verdict.fulfilments if not answer.indicator.context]
        places = [LEVELS_OF_EVIDENCE.index(evidence.level) for evidence in own]
        assert LEVELS_OF_EVIDENCE.index(verdict.evidence.level) == min(places, default=3)
        if verdict.evidence.carries and verdict.node.kind == "result":
            assert not {"reporting", "path"} & set(verdict.stops_half_way)
    for answer in evaluation:
        evidence = answer.evidence
        assert reaches_effect(answer.indicator.level) or evidence.level is Evidence.NONE
        assert (evidence.observation is None) == (evidence.level is Evidence.NONE)
        assert evidence.level is not Evidence.REPORTED or evidence.direction == "none"


@settings(max_examples=80, deadline=None)
@given(st.lists(observations("percentage"), min_size=1, max_size=4), st.sampled_from([None, 0, 40]))
def test_told_figures_are_never_more_than_anecdotal(figures: list[Observation], start: int | None) -> None:
    """The same figures as stories are known no better, and anecdotal at most."""
    register = Source("register", "Register of graduates")
    as_figures = evaluated(share(*figures, baseline=start, verified_by=register))["i"].evidence.level
    stories = [attrs.evolve(figure, story=True) for figure in figures]
    as_stories = evaluated(share(*stories, baseline=start, verified_by=register))["i"].evidence.level
    assert as_stories in (Evidence.ANECDOTAL, Evidence.NONE)
    assert LEVELS_OF_EVIDENCE.index(as_stories) >= LEVELS_OF_EVIDENCE.index(as_figures)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 100), st.integers(1, 100))
def test_the_mirrored_indicator_moves_the_other_way(value: int, start: int) -> None:
    """With the direction turned round, better is worse and worse is better, at the same level."""
    turned = {"better": "worse", "worse": "better", "none": "none"}
    level, direction = known(share(seen(value), baseline=start))
    assert known(share(seen(value), baseline=start, **DOWN)) == (level, turned[direction])


@pytest.mark.parametrize("form", [".json", ".yaml", ".py", ".xlsx", ".xml"])
def test_a_story_stays_one_in_every_format(form: str, tmp_path: Path) -> None:
    """Written and read back, stories are still stories."""
    project = evaluated(share(seen(50, story=True), seen(60))).project
    (tmp_path / "first.json").write_text(json_text(data_of([project])), encoding="utf-8")
    logframe.convert(tmp_path / "first.json", tmp_path / f"project{form}")
    (again,) = logframe.load(tmp_path / f"project{form}")
    assert [figure.story for figure in again.indicator("i").observations] == [True, False]


def answers(file: str, on: str) -> dict[str, Any]:
    """Evaluate a file with the command, as data."""
    done = CliRunner().invoke(main, ["evaluate", str(ROOT / file), "--on", on, "--format", "json"])
    assert done.exit_code == 0, done.stderr
    data: dict[str, Any] = json.loads(done.stdout)
    return data


@pytest.mark.parametrize("on", ["2005-12-31", "2006-06-30"])
def test_what_is_known_of_the_effects_in_kyrgyzstan(on: str) -> None:
    """Three results have stories, the state's part a dated law, the rest nothing; only the law carries its path."""
    nodes = {node["id"]: node for node in answers(KG, on)["nodes"]}
    levels = {id: node["evidence"]["level"] for id, node in nodes.items() if node["kind"] == "result"}
    assert levels == {
        "assistance": "none",
        "information": "none",
        "network": "none",
        "prosecution": "none",
        "consuls": "anecdotal",
        "advice": "anecdotal",
        "awareness": "anecdotal",
        "referral": "measured",
    }
    assert nodes["referral"]["evidence"]["direction"] == "better"
    assert nodes["combat"]["evidence"] == {"level": "none", "direction": "none"}
    assert [id for id, node in nodes.items() if node["kind"] == "result" and "path" not in node["stops_half_way"]] == [
        "referral"
    ]


def test_what_is_known_of_the_effects_in_kazakhstan() -> None:
    """Re-opened cases are told without a date; the second action plan is a dated event."""
    nodes = {
        node["id"]: node["evidence"]["level"]
        for node in answers("examples/kazakhstan_phase3.py", "2006-06-30")["nodes"]
    }
    assert nodes["judges"] == "anecdotal"
    assert nodes["referral"] == "measured"
    assert {nodes[id] for id in ("assistance", "psychologists", "information", "advice", "network")} == {"none"}


def test_the_json_of_indicators_and_nodes_says_it() -> None:
    """Each indicator and node has level and direction, whatever its level or kind."""
    data = answers(KG, "2006-06-30")
    for entry in (*data["indicators"], *data["nodes"]):
        assert set(entry["evidence"]) == {"level", "direction"}
        assert entry["evidence"]["level"] in set(LEVELS_OF_EVIDENCE)
    found = {entry["id"]: entry["evidence"] for entry in data["indicators"]}
    assert found["victims-law"] == {"level": "measured", "direction": "better"}
    assert found["found-by-consuls"] == {"level": "anecdotal", "direction": "none"}
    assert found["victims-assisted"] == {"level": "none", "direction": "none"}


def test_documents_and_texts_say_it() -> None:
    """Review, chain, terminal text and explanation carry the level at indicator and node, and the summary counts."""
    (project,) = logframe.load(ROOT / KG)
    evaluation = evaluate(project, on="2006-06-30")
    document = review(project, on="2006-06-30")
    (sentence,) = [text for text in map(str, document.summary) if text.startswith("Evidence of effect")]
    assert sentence == (
        "Evidence of effect, of 8 results: measured for 1 (referral); anecdotal for 3 (consuls, advice, awareness); "
        "none for 4 (assistance, information, network, prosecution)."
    )
    markdown, page = render_markdown([document]), render_html([document])
    for text in (re.sub(r"\*\*|</?b>", "", written) for written in (markdown, page)):
        assert "Evidence of effect: none" in text
        assert "Evidence of effect: measured, better" in text
        assert "Evidence of effect: anecdotal, direction not known" in text
        assert "evidence of effect: anecdotal, better" in text
        assert "effect is observed" not in text
    assert "not computable<br/>effect: measured" in mermaid(document.chain)
    assert markdown.count("stops half way (LF101)") == 4
    drawing = chain_svg(document.chain, "c")
    assert "evidence of effect: measured," in drawing
    assert "(consuls) leads to combat" in drawing
    assert "evidence of effect: anecdotal, direction not known." in drawing
    assert "  evidence of effect: measured, better" in evaluation_text(evaluation)
    explained = str(evaluation["victims-law"].explain())
    assert "evidence of effect: measured, better" in explained
    assert "based on victims-law: reached, 2005 (state-department): the event has happened" in explained
    assert "3 people, undated (story)" in markdown
    told = str(evaluation["daughters-stay"].explain())
    assert "(story)" in told
    assert "nothing to compare it with" in told


def test_the_summary_of_one_level_names_nobody() -> None:
    """Where all results are known equally well, one short sentence says so."""
    one_result = review(evaluated(share(seen(50), baseline=40)).project, on="2024-12-31").summary
    assert "Evidence of effect: measured for the result." in map(str, one_result)
    project = Project("P", "P", period="2024")
    project.result("a", "A")
    project.result("b", "B")
    assert "Evidence of effect: none for all 2 results." in map(str, review(project, on="2024-12-31").summary)


def test_the_next_step_names_what_is_missing() -> None:
    """An effect indicator without data is to be collected; an anecdotal one needs dates and sources."""
    done = attrs.evolve(flow(within(9, "2024")), id="done", level="output")

    def asks(effect: Indicator) -> list[str]:
        steps = review(evaluated(done, effect).project, on="2024-12-31").next_steps
        return [str(ask) for step in steps for _, ask in step.asks]

    assert "no outcome data yet: collect it" in asks(share())
    anecdotal = "only anecdotal outcome data yet: collect figures with a date and a source"
    assert anecdotal in asks(share(Observation(50)))


@pytest.mark.parametrize(("values", "direction"), [((92, 32, 47), "worse"), ((50, 60, 70), "better"), ((5, 5), "none")])
def test_a_limit_on_one_side_shows_which_way_is_better(values: tuple[int, ...], direction: str) -> None:
    """A share to be kept above 90 % that fell became worse, though no direction is declared; between two none is."""
    figures = [seen(value, f"2024-0{month}-28") for month, value in enumerate(values, 1)]
    assert known(share(*figures, target=keep_at_least(90), direction=None)) == ("measured", direction)
    assert known(share(*figures, target=keep_between(40, 90), direction=None)) == ("measured", "none")
