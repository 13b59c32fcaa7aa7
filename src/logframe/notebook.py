"""Reviews and explanations in a notebook: `show(kg)` at the end of a cell."""

from __future__ import annotations

import datetime
import html

import attrs

from logframe.declaration.framework.projects import Project
from logframe.errors import WrongTypeError
from logframe.evaluation.fulfilment.fulfilments import Fulfilment
from logframe.explanations import Explanation
from logframe.messages import Code, Message
from logframe.reviews.programme_reviews import ProgrammeReview
from logframe.reviews.reviewing import Review, review
from logframe.writers.html import render_html


@attrs.frozen
class Page:
    """A page as a notebook shows it, in a frame of its own, so that its styles stay there."""

    source: str = attrs.field(repr=False)

    def _repr_html_(self) -> str:
        page = html.escape(self.source, quote=True)
        return f'<iframe srcdoc="{page}" sandbox="" title="logframe" style="width:100%;height:48rem;border:0"></iframe>'


def show(
    what: Project | Review | ProgrammeReview | Fulfilment | Explanation, *, on: datetime.date | str | None = None
) -> Page:
    """Show a project's review, a review at hand, or how an answer comes about.

    `on` is the date of the review where a project is given.
    Raises WrongTypeError for anything else, and whatever `review` raises.
    """
    if isinstance(what, Project):
        what = review(what, on=on)
    if isinstance(what, (Review, ProgrammeReview)):
        return Page(render_html([what]))
    if isinstance(what, Fulfilment):
        what = what.explain()
    if isinstance(what, Explanation):
        return Page(f"<!DOCTYPE html><meta charset=utf-8><pre>{html.escape(str(what))}</pre>")
    raise WrongTypeError(Message("not-to-be-shown", kind=Code(type(what).__name__)))
