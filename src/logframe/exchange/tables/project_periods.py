"""When a project runs, by what stands above its table: a period, its first and last day, or how long it takes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime

from logframe.declaration.values.periods import Period
from logframe.exchange.tables.findings import shown
from logframe.exchange.tables.headings import OF_A_YEAR
from logframe.exchange.tables.plans import Figure, Piece
from logframe.exchange.tables.times import Times
from logframe.exchange.values.periods import ReadPeriod, find_periods
from logframe.exchange.values.spans import Span, read_span
from logframe.messages import Code

_NAMING = ("statement", "title", "reporting")
"""The labels that may name the year of a table: "Monitoring sheet 2023"."""


def project_period(labels: Mapping[str, Piece], times: Times) -> Period | None:
    """Return the project's period; None where the labels do not give both ends of it, which is said at one of them."""
    times.start = None
    pieces = [labels[name] for name in ("period", "start", "end", "months") if name in labels]
    if not pieces:
        return None
    whole = labels.get("period")
    span = Span() if whole is None else _span(whole, times)
    if whole is not None and (span == Span() or (span.first is span.last is None and _is_unclear(whole, times))):
        fiscal = times.read(whole.value, whole.text, whole.cell)
        if fiscal is None:
            return None
        span = Span(fiscal.start, fiscal.end)
    start, end = _day(labels.get("start"), times), _day(labels.get("end"), times)
    first, last = None if start is None else start.start, None if end is None else end.end
    ends = span.with_ends(first, last, _months(labels.get("months")))
    period, times.start = ends.period, ends.first
    if period is None:
        problem = "table-period-open" if ends.first is None or ends.last is None else "table-period-reversed"
        times.findings.add("warning", pieces[0].cell, problem, text=shown(pieces[0].text))
    return period


def _span(piece: Piece, times: Times) -> Span:
    if isinstance(piece.value, date):
        return Span(piece.value.date() if isinstance(piece.value, datetime) else piece.value)
    return read_span(piece.text, times.calendar)


def _is_unclear(piece: Piece, times: Times) -> bool:
    """Return whether a date is there that cannot be read, as 01/07/2004 where nothing shows the order."""
    return any(when.problem is not None for when in find_periods(piece.text, times.calendar))


def _day(piece: Piece | None, times: Times) -> Period | None:
    return None if piece is None else times.read(piece.value, piece.text, piece.cell)


def _months(piece: Piece | None) -> int:
    """Return the months of a label that says that it counts them."""
    if piece is None:
        return 0
    text = piece.text.strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 3 else read_span(text).months


def _lacks_year(when: ReadPeriod | None) -> bool:
    return when is not None and when.relative in OF_A_YEAR and when.period is None and when.years is None


def take_year(labels: Mapping[str, Piece], sheet: str, figures: Iterable[Figure], times: Times) -> None:
    """Take the year that the title, the sheet or the project's period names for quarters and months without any.

    Two years, or a target or actual value of another one, leave it open.
    """
    aimed = [figure for figure in figures if figure.role in ("target", "observed") and figure.when is not None]
    bare = next((figure.top or figure.piece.cell for figure in aimed if _lacks_year(figure.when)), None)
    if times.year is not None or bare is None:
        return
    texts = [labels[name].text for name in _NAMING if name in labels]
    named = [when.period for text in (*texts, sheet) for when in find_periods(text, times.calendar)]
    spans = [span for span in named if span is not None and span.days > 1]
    behind = max(figure.column for figure in aimed if _lacks_year(figure.when)) + 1
    sums = (figure for figure in aimed if figure.column == behind and figure.role == "observed")
    totals = {figure.when.period for figure in sums if figure.when is not None}
    spans = [span for span in totals if span is not None] or spans  # "Q1 | Q2 | Q3 | Q4 | Cumulative 2023"
    if not spans and times.project is not None:
        spans = [times.project]
    headed = [figure.when.period for figure in aimed if figure.when is not None]
    spans += [span for span in headed if spans and span is not None]
    years = {day.year for span in spans for day in (span.start, span.end)}
    if len(years) == 1:
        (times.year,) = years
        times.findings.infer(bare, "table-inferred-year", text=shown(bare.text), year=Code(str(times.year)))
