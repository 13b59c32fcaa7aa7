"""What a notebook shows."""

from __future__ import annotations

import html
from pathlib import Path

import pytest

import logframe
from logframe.errors import WrongTypeError
from logframe.notebook import show

ROOT = Path(__file__).resolve().parent.parent


def test_a_project_is_shown_as_its_review() -> None:
    """The review stands in a frame that runs nothing, and is the page that is written to a file."""
    (project,) = logframe.load(ROOT / "examples/kyrgyzstan_phase2.py")
    shown = show(project, on="2006-06-30")
    frame = shown._repr_html_()
    assert frame.startswith('<iframe srcdoc="&lt;!DOCTYPE html&gt;')
    assert 'sandbox=""' in frame
    page = html.unescape(frame.split('srcdoc="')[1].split('" sandbox')[0])
    assert page == shown.source
    assert show(logframe.review(project, on="2006-06-30")) == shown


def test_an_answer_is_shown_as_its_explanation() -> None:
    """Text of a project stays text."""
    project = logframe.Project("P", "<script>alert(1)</script>")
    project.result("r", "R", indicators=[logframe.Count("c", "<b>C</b>", unit="person")])
    answer = logframe.evaluate(project)["c"]
    assert "&lt;b&gt;C&lt;/b&gt;" in show(answer).source
    assert show(answer.explain()) == show(answer)
    with pytest.raises(WrongTypeError, match="evaluate or review it first"):
        show(3)  # type: ignore[arg-type]  # the mistake itself
