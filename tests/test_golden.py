"""The reviews of the examples, word for word: read by eye before they are committed.

`pytest tests/test_golden.py --force-regen` writes them anew.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import attrs
import pytest
from pytest_regressions.file_regression import FileRegressionFixture

import logframe
from logframe.reviews.programme_reviews import ProgrammeReview
from logframe.reviews.reviewing import Review
from logframe.writers.html import render_html
from logframe.writers.markdown import Pictures, render_markdown

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = [("kyrgyzstan_phase2.py", "2006-06-30"), ("kazakhstan_phase3.py", "2006-06-30")]


@pytest.mark.parametrize(("name", "on"), EXAMPLES)
@pytest.mark.parametrize("form", [".md", ".html"])
def test_review_is_as_read(name: str, on: str, form: str, file_regression: FileRegressionFixture) -> None:
    """The review of an example is what was read and approved."""
    (project,) = logframe.load(ROOT / "examples" / name)
    render = render_markdown if form == ".md" else page_of
    file_regression.check(render([logframe.review(project, on=on)]), extension=form, encoding="utf-8")


def page_of(reviews: Sequence[Review | ProgrammeReview]) -> str:
    """Return a page without its style and script, which are read in their own files."""
    return re.sub(r"(?s)(<(style|script)>).*?(</\2>)", r"\1\3", render_html(reviews))


@pytest.mark.parametrize("form", [".md", ".html"])
def test_programme_is_as_read(form: str, file_regression: FileRegressionFixture) -> None:
    """The review of the whole programme is what was read and approved; its projects have their own above."""
    found = logframe.load(ROOT / "examples" / "central_asia.py")
    assert isinstance(found, logframe.Programme)
    review = attrs.evolve(logframe.review_programme(found, on="2006-06-30"), reviews=())
    text = render_markdown([review], Pictures("programme_files")) if form == ".md" else page_of([review])
    file_regression.check(text, extension=form, encoding="utf-8")
