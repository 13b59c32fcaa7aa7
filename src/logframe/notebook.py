"""Reviews and explanations in a notebook: `show(kg)` at the end of a cell."""

from __future__ import annotations

import datetime
import html
from typing import Final

import attrs

from logframe.declaration.framework.projects import Project
from logframe.declaration.programme.programmes import Programme
from logframe.errors import WrongTypeError
from logframe.evaluation.fulfilment.fulfilments import Fulfilment
from logframe.evaluation.statistics.tabulation import Statistics
from logframe.messages import Answer, Code, Message
from logframe.reviews.programme_reviews import ProgrammeReview, review
from logframe.reviews.reviewing import Review
from logframe.writers.html import render_html

_HEAD: Final = "<!DOCTYPE html><meta charset=utf-8>"


@attrs.frozen
class Page:
    """A page as a notebook shows it, in a frame of its own, so that its styles stay there."""

    source: str = attrs.field(repr=False)

    def _repr_html_(self) -> str:
        page = html.escape(self.source, quote=True)
        return f'<iframe srcdoc="{page}" sandbox="" title="logframe" style="width:100%;height:48rem;border:0"></iframe>'


def show(what: Answer, *, on: datetime.date | str | None = None) -> Page:
    """Show the review of a project or programme, a review at hand, how an answer comes about, or any other answer.

    `on` is the date of the review where a project or programme is given.
    Raises WrongTypeError for anything else, and whatever `review` raises.
    """
    if isinstance(what, (Project, Programme)):
        what = review(what, on=on)
    if isinstance(what, (Review, ProgrammeReview)):
        return Page(render_html([what]))
    if isinstance(what, Fulfilment):
        what = what.explain()
    if isinstance(what, Statistics):
        return Page(f"{_HEAD}{_table(what)}")
    if isinstance(what, Answer):
        return Page(f"{_HEAD}<pre>{html.escape(str(what))}</pre>")
    raise WrongTypeError(Message("not-to-be-shown", kind=Code(type(what).__name__)))


def page_of(answer: Answer) -> str:
    """Return an answer as a notebook shows it."""
    return show(answer)._repr_html_()


def _table(statistics: Statistics) -> str:
    rows = [["", *(str(head.title) for head in statistics.heads)]]
    rows += [[str(line.title), *(str(cell.message) for cell in line.cells)] for line in statistics.lines]
    head, *body = ["".join(f"<td>{html.escape(cell)}</td>" for cell in row) for row in rows]
    head = head.replace("td>", "th>")
    lines = "".join(f"<tr>{row}</tr>" for row in body)
    return f"<table><caption>{html.escape(statistics.table.statement)}</caption><tr>{head}</tr>{lines}</table>"
