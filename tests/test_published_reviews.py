"""Reviews of published activities, however many there are: those first that need attention most."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from logframe import Count, Observation, Programme, Project, Target
from logframe.cli import main
from logframe.reviews import published_reviews
from logframe.reviews.programme_reviews import ProgrammeReview, review_programme
from logframe.reviews.published_reviews import review_published

ON = "2024-12-31"


def made(number: int, actuals: list[int]) -> Project:
    """Return a project with an indicator for each actual of a target of 100."""
    project = Project(f"P-{number}", f"Water in district {number}", period="2020/2024", country="KG")
    indicators = [
        Count(
            f"people-{place}",
            f"People of group {place} who use safe water",
            level="outcome",
            unit="person",
            baseline=0,
            accumulates="running-total",
            target=Target(100, by=ON),
            observations=[Observation(actual, date=ON)],
        )
        for place, actual in enumerate(actuals)
    ]
    project.result("use", "People use safe water", indicators=indicators)
    return project


def reviewed(projects: list[Project]) -> ProgrammeReview:
    """Review projects as published ones are."""
    return review_published(lambda count: Programme("all", f"{count} activities"), lambda: projects, on=ON)


ACTUALS = st.lists(st.lists(st.sampled_from([0, 40, 100, 160]), min_size=1, max_size=4), min_size=2, max_size=7)


@settings(max_examples=12, deadline=None)
@given(ACTUALS)
def test_published_projects_come_to_what_those_of_a_programme_do(drawn: list[list[int]]) -> None:
    """Where all have room, the answer, the counts and the reviews are those of a programme, in another order."""
    projects = [made(number, actuals) for number, actuals in enumerate(drawn)]
    whole = review_programme(Programme("all", "All", projects=tuple(projects)), on=ON, by_id=False)
    alone = reviewed(projects)
    assert alone.page_one == whole.page_one
    assert alone.summary == whole.summary
    assert alone.more_projects == whole.more_projects == 0
    order = [line.id for line in alone.projects]
    assert {line.id: line for line in alone.projects} == {line.id: line for line in whole.projects}
    assert {own.project: own for own in alone.reviews} == {own.project: own for own in whole.reviews}
    assert order == [own.project for own in alone.reviews]
    assert order[: len(whole.page_one.projects)] == [need.project for need in whole.page_one.projects]


@settings(max_examples=12, deadline=None)
@given(ACTUALS, st.integers(1, 8), st.integers(1, 4), st.integers(1, 6))
def test_those_that_need_attention_most_are_reviewed(
    drawn: list[list[int]], indicators: int, most: int, listed: int
) -> None:
    """A limit cuts the ranking and nothing else: what all come to together stays, and every project is counted."""
    projects = [made(number, actuals) for number, actuals in enumerate(drawn)]
    ranked = reviewed(projects)
    listed = max(listed, most)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(published_reviews, "MOST_INDICATORS", indicators)
        patch.setattr(published_reviews, "MOST_REVIEWED", most)
        patch.setattr(published_reviews, "MOST_LISTED", listed)
        cut = reviewed(projects)
    order = [line.id for line in ranked.projects]
    assert [line.id for line in cut.projects] == order[:listed]
    assert len(cut.projects) + cut.more_projects == len(projects)
    shown = [own.project for own in cut.reviews]
    assert shown == order[: len(shown)]
    assert [line.id for line in cut.projects if line.is_reviewed] == shown
    sizes = [len(own.evaluation) for own in cut.reviews]
    assert len(sizes) == 1 or (sum(sizes) <= indicators and len(sizes) <= most)
    if 0 < len(shown) < min(len(projects), most):
        following = next(own for own in ranked.reviews if own.project == order[len(shown)])
        assert sum(sizes) + len(following.evaluation) > indicators
    assert cut.page_one.answer == ranked.page_one.answer
    assert cut.page_one.counts == ranked.page_one.counts
    assert len(cut.page_one.projects) + cut.page_one.more_projects == len(projects)


ACTIVITY = """<iati-activity last-updated-datetime="2025-01-31T00:00:00Z"><iati-identifier>XM-1-{0}</iati-identifier>
<title><narrative>Water in district {0}</narrative></title>
<recipient-country code="KE"/><recipient-country code="UG"/>
<activity-date type="1" iso-date="2020-01-01"/><activity-date type="3" iso-date="2024-12-31"/>
<result type="2"><title><narrative>People use safe water</narrative></title>
<indicator measure="1" ascending="1"><title><narrative>People who use safe water</narrative></title>
<baseline year="2019" value="0"/>
<period><period-start iso-date="2020-01-01"/><period-end iso-date="2024-12-31"/>
<target value="100"/><actual value="{1}"/></period></indicator></result></iati-activity>
"""


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """Write 120 activities, of which the last alone missed its target."""
    file = tmp_path / "many.xml"
    activities = (ACTIVITY.format(number, 0 if number == 119 else 100) for number in range(120))
    file.write_text(f'<iati-activities version="2.03">\n{"".join(activities)}</iati-activities>\n', encoding="utf-8")
    return file


def test_the_command_reviews_those_that_need_attention_and_says_how_to_get_the_others(many: Path) -> None:
    """Links lead to what is there, and nowhere else; `--full` reviews all."""
    out = many.with_suffix(".html")
    result = CliRunner().invoke(main, ["review", str(many), "-o", str(out)])
    assert result.exit_code == 0, result.output
    page = out.read_text(encoding="utf-8")
    assert "100 of 120 projects are reviewed below: those that need most attention." in page
    anchors = set(re.findall(r' id="([^"]+)"', page))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= anchors
    assert page.index("Water in district 119") < page.index("Water in district 0")
    assert "Kenya" in page
    full = CliRunner().invoke(main, ["review", str(many), "--full", "-o", str(out)])
    assert full.exit_code == 0, full.output
    assert "reviewed below" not in out.read_text(encoding="utf-8")


def test_the_data_of_a_review_count_the_others(many: Path) -> None:
    """In JSON every activity is counted, those with a review are told apart."""
    out = many.with_suffix(".json")
    result = CliRunner().invoke(main, ["review", str(many), "-o", str(out)])
    assert result.exit_code == 0, result.output
    data = json.loads(out.read_text(encoding="utf-8"))
    assert len(data["projects"]) + data["more_projects"] == 120
    assert sum(line["is_reviewed"] for line in data["projects"]) == len(data["reviews"]) == 100


def test_rows_that_come_one_by_one_have_all_columns() -> None:
    """A column that a later row begins is empty in those before it; texts with breaks and quotes come back."""
    from logframe.writers.row_text import csv_text

    rows: list[dict[str, object]] = [{"a": 'x\n"y"'}, {"a": None, "b": 2.0}, {"c": "=1+1", "a": "z"}]
    assert csv_text(rows) == 'a,b,c\n"x\n""y""",,\n,2,\nz,,\'=1+1'
    assert csv_text([]) == ""
