"""Page one of a programme: what needs attention comes first, and nothing that stood in the document is lost."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import logframe
from logframe import Amount, BudgetLine, Count, Observation, Programme, Project
from logframe.claims import Claim, Figure
from logframe.messages import Message
from logframe.reviews.blocks import Document, Heading, PageEnd, Table
from logframe.reviews.claim_lines import AGREEING, NOT_BORNE_OUT
from logframe.reviews.priorities import PriorityClass
from logframe.reviews.programme_blocks import programme_document
from logframe.reviews.programme_page_one import MOST_GAPS, MOST_PROJECTS, ProgrammePageOne
from logframe.reviews.programme_reviews import ProgrammeReview
from logframe.reviews.refusals import Cause, refusals, repeats
from logframe.statistics import Cascade
from logframe.writers.html import render_html
from logframe.writers.markdown import render_markdown

EXAMPLE = Path(__file__).resolve().parent.parent / "examples" / "central_asia.py"
NUMBER = re.compile(r"\d[\d,.]*\d|\d")


@cache
def example() -> ProgrammeReview:
    """Return the review of the example's programme."""
    programme = logframe.load(EXAMPLE)
    assert isinstance(programme, Programme)
    return logframe.review(programme, on="2006-06-30")


def project(id: str, *observations: Observation, target: int | None = 10, amount: int = 100) -> Project:
    """Declare a project of a year with one result that has one indicator."""
    made = Project(
        id,
        f"Work of {id}",
        country="KG",
        period="2024",
        budget=[BudgetLine("b", "Courses", amount=Amount(amount, "SEK"), donor="Sida")],
    )
    people = Count(
        "people", "People trained", unit="person", level="output", accumulates="increments", target=target,
        observations=observations,
    )  # fmt: skip
    goal = made.objective("goal", "People earn a living")
    made.result("trained", "People are trained", contributes_to=goal, level="output", indicators=[people])
    return made


def page(*projects: Project, **keywords: Any) -> ProgrammePageOne:
    """Return page one of a programme of these projects."""
    return logframe.review(Programme("all", "All", projects=projects, **keywords), on="2024-12-31").page_one


def test_page_one_of_the_example() -> None:
    """The page tells the projects, money and countries, the answer, four counts, needs, gaps, costs and limits."""
    shown = example().page_one
    assert str(shown.about[0]) == "5 projects"
    assert str(shown.about[-1]) == "Kazakhstan and Kyrgyzstan"
    assert str(shown.answer[0]).startswith("Of 19 expected results, none is known to be fulfilled, 1 is undecided")
    assert [str(count.number) for count in shown.counts] == ["0 of 19", "2 of 19", "1 of 27", "7 of 46"]
    assert [need.project for need in shown.projects][:2] == ["KG-2", "KZ-3"]
    shares = {gap.id: str(gap.share) for gap in shown.gaps}
    assert shares["courts-kg"] == "8.8 %"
    assert shares["estimated-to-assisted"] == "not comparable: periods differ"
    assert shares["detected-to-assisted"] == "not comparable: units differ; no period"
    assert [line.project for line in shown.costs] == ["KZ-2", "KG-1", "KZ-2"]
    assert len(shown.caveats) == 3


def test_claims_that_are_denied_or_far_off_stand_on_page_one() -> None:
    """They are of the class of denied claims, and the largest difference comes first."""
    priorities = example().page_one.priorities
    assert {priority.kind for priority in priorities} == {PriorityClass.DENIED}
    assert [priority.node for priority in priorities] == ["six-times-earlier", "call-kg", "six-times"]
    sizes = [priority.size for priority in priorities]
    assert sizes == sorted(sizes, reverse=True)


def test_projects_are_sorted_by_what_matters_then_by_money() -> None:
    """A missed target comes before one that is reached; of equals the project with more money comes first."""
    reached = Observation(12, period="2024")
    missed = Observation(3, period="2024")
    shown = page(project("good", reached, amount=900), project("small", missed), project("large", missed, amount=500))
    assert [need.project for need in shown.projects] == ["large", "small", "good"]
    assert [str(need.statuses[0]) for need in shown.projects] == [
        "1 partly fulfilled",
        "1 partly fulfilled",
        "1 exceeded",
    ]


def test_long_tables_tell_how_much_more_there_is() -> None:
    """Page one holds the first lines of many projects and gaps, and counts the rest."""
    people, cases = (
        Figure("a", "All", 10, unit="person", period="2024"),
        Figure("b", "Some", 5, unit="person", period="2024"),
    )
    cascades = [Cascade(f"gap-{number}", "Gap", stages=[people, cases]) for number in range(MOST_GAPS + 2)]
    shown = page(*(project(f"p-{number}") for number in range(MOST_PROJECTS + 3)), cascades=cascades)
    assert (len(shown.projects), shown.more_projects) == (MOST_PROJECTS, 3)
    assert (len(shown.gaps), shown.more_gaps) == (MOST_GAPS, 2)
    assert {str(gap.share) for gap in shown.gaps} == {"50 %"}


def test_a_programme_without_results_and_claims_has_a_page() -> None:
    """Nothing is said of claims and results that do not exist."""
    shown = page()
    assert (shown.answer, shown.projects, shown.priorities) == ((), (), ())


def test_claims_come_by_their_difference() -> None:
    """What is not borne out comes first, what agrees last and folded, within them the largest difference."""
    lines = example().claims
    groups = [0 if line.outcome in NOT_BORNE_OUT else 2 if line.outcome in AGREEING else 1 for line in lines]
    assert groups == sorted(groups)
    assert [line.id for line in lines[:3]] == ["six-times-earlier", "call-kg", "not-detected"]
    for group in set(groups):
        sizes = [line.size for line, own in zip(lines, groups, strict=True) if own == group]
        assert sizes == sorted(sizes, reverse=True)
    (folded,) = [block for block in programme_document(example()).blocks if isinstance(block, Table) and block.folded]
    assert len(folded.rows) == groups.count(2) == 39
    assert str(folded.folded).startswith("39 stated figures agree: ")


@pytest.mark.parametrize(
    ("stated", "low", "difference"),
    [(110, 100, Fraction(1, 10)), (90, 100, Fraction(-1, 10)), (100, 100, Fraction(0)), (5, 0, None)],
)
def test_the_difference_is_of_what_is_computed(stated: int, low: int, difference: Fraction | None) -> None:
    """It is what is stated minus what is computed, as a share of that, and unknown beside 0."""
    figure = Figure("f", "Figure", low, unit="person", period="2024")
    claim = Claim("c", "Claim", stated=stated, unit="person", derived_from=figure)
    (line,) = logframe.review(Programme("all", "All", projects=[], claims=[claim])).claims
    assert line.difference == difference


def test_each_reason_of_a_refusal_stands_once() -> None:
    """Cells say only that there is no comparison; below, a reason has all indicators and projects it holds for."""
    review = example()
    reasons = [refusal.reason for refusal in review.shared_refusals]
    assert len(reasons) == len(set(reasons))
    first = review.shared_refusals[0]
    assert first.holdings[0].holders == ("KZ-1", "KZ-2", "KZ-3")
    causes = [cause for line in review.shared for cause in line.causes]
    for cause in causes:
        (refusal,) = [own for own in review.shared_refusals if own.reason == cause.reason]
        holdings = [own for own in refusal.holdings if cause.subject in own.subjects]
        assert {holder for own in holdings for holder in own.holders} >= set(cause.holders)
    text = shared_section()
    assert text.count("the support ran from 2001 to 2005") == 1
    assert "cannot be compared: " not in text


def shared_section() -> str:
    """Return the text on indicators in several projects."""
    text = render_markdown([example()])
    return text.partition("\n## Indicators in several projects")[2].partition("\n## ")[0]


@given(
    st.lists(
        st.builds(
            Cause,
            st.sampled_from("xyz").map(lambda name: Message("text", text=name)),
            st.sampled_from(["people", "cases", "calls"]),
            st.lists(st.sampled_from("abc"), min_size=1, unique=True).map(tuple),
        )
    )
)
def test_grouping_loses_no_cause(causes: list[Cause]) -> None:
    """Grouped reasons hold for the same subjects and holders as before, each reason and subject once."""
    grouped = refusals(causes)
    before = {(cause.reason, cause.subject, holder) for cause in causes for holder in cause.holders}
    after = [
        (refusal.reason, subject, holder)
        for refusal in grouped
        for holding in refusal.holdings
        for subject in holding.subjects
        for holder in holding.holders
    ]
    assert set(after) == before
    assert len(after) == len(before)
    assert repeats(causes) == (len(set(causes)) > len(grouped))


def test_empty_cells_of_statistics_share_their_reason() -> None:
    """A reason that several cells of a table have is a note below it, and a reason of one cell stands in it."""
    (courts,) = [table for table in example().tables if table.id == "courts"]
    cells = [str(cell) for row in courts.rows for cell in row]
    assert "– (1)" in cells
    assert "– (no figure of investigations)" in cells
    assert sum("reported as people, not as cases" in str(note) for note in courts.notes) == 1


def test_page_one_ends_before_what_proves_it() -> None:
    """The document begins with page one, has no summary any more, and links lead to headings that exist."""
    document: Document = programme_document(example())
    headings = [block.anchor for block in document.blocks if isinstance(block, Heading)]
    end = next(number for number, block in enumerate(document.blocks) if isinstance(block, PageEnd))
    below = [block.anchor for block in document.blocks[end:] if isinstance(block, Heading)]
    assert "attention" in headings
    assert not {"attention", "summary"}.intersection(below)
    html = render_html([example()])
    targets = set(re.findall(r' id="([^"]+)"', html))
    assert {link for link in re.findall(r'href="#([^"]+)"', html) if link not in targets} == set()


def test_every_figure_of_the_data_stands_in_the_document() -> None:
    """The figures of the summary, claims, refusals, gaps, costs and comparisons are all in the text."""
    review = example()
    printed = set(NUMBER.findall(render_markdown([review])))
    told = [
        *(message for message in review.summary),
        *(part for line in review.claims for part in (line.stated, line.computed, line.derived, *line.needed)),
        *(part for line in review.claims for part in line.warnings),
        *(line.compared for line in review.shared),
        *(part for line in review.comparisons for part in (line.value, line.answer)),
        *(part for line in review.costs for part in (line.money, line.value, line.cost)),
    ]
    assert {number for part in told for number in NUMBER.findall(str(part))} - printed == set()
