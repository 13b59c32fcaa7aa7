"""The page of a portfolio as blocks: the answer first, then roll-ups, money, rules, outliers and what was not read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from math import floor
from operator import attrgetter
from typing import Final

from logframe.declaration.values.numbers import Number, interval, number
from logframe.declaration.values.quantities import Quantity
from logframe.diagnosis.catalogue import entry
from logframe.diagnostics import SEVERITY
from logframe.evaluation.project.parts_of_projects import count_of_parts
from logframe.messages import Code, Field, Message, Territory, word
from logframe.portfolios.evaluated_portfolios import Portfolio
from logframe.portfolios.portfolio_rows import IndicatorRow, ProjectRow
from logframe.portfolios.roll_ups import DIMENSIONS, Dimension, Group, first_to_see, half_way_money
from logframe.reviews.blocks import (
    Block,
    Cell,
    Column,
    Document,
    Facts,
    Heading,
    Inline,
    Labelled,
    Lines,
    Paragraph,
    Picture,
    Small,
    Strong,
    Table,
    section,
    table,
)
from logframe.reviews.charts import Bar, BarChart
from logframe.reviews.shown_figures import Cost, Portion, WholePortion

MOST_GROUPS: Final = 40
"""So many groups stand in a table of the page; the workbook has them all."""

_MOST_BARS: Final = 12
_MOST_CURRENCIES: Final = 3
_MOST_FIRST: Final = 10
_MOST_UNREAD: Final = 200
_MOST_VOCABULARIES: Final = 8

HEADINGS: Final[dict[Dimension, Message]] = {
    "level": Message("portfolio-by-level"),
    "organisation": Message("portfolio-by-organisation"),
    "donor": Message("portfolio-by-donor"),
    "country": Message("portfolio-by-country"),
    "sector": Message("portfolio-by-sector"),
    "year": Message("portfolio-by-year"),
}


def portfolio_document(portfolio: Portfolio) -> Document:
    """Return the page of a portfolio, without the table of its projects, which each format writes in its own way."""
    return Document("portfolio", tuple(_blocks(portfolio)))


def _blocks(portfolio: Portfolio) -> Iterator[Block]:
    whole = portfolio.roll_ups.whole
    yield Heading(Message("portfolio-title", projects=len(portfolio)), 1, "portfolio")
    yield Paragraph(tuple(_answer(portfolio)))
    yield Facts(
        (
            Labelled(Message("portfolio-not-read"), whole["unread"]),
            Labelled(Message("portfolio-indicators"), whole["indicators"]),
            _part(Message("portfolio-with-target"), whole["with_target"], whole["indicators"]),
            _part(Message("portfolio-with-figure"), whole["with_figure"], whole["indicators"]),
            _part(Message("portfolio-with-effect"), whole["with_effect"], whole["results"]),
            _part(Message("portfolio-reached"), whole["reached"], _judged(whole)),
            _part(Message("portfolio-missed"), whole["missed"], _judged(whole)),
        ),
        are_key=True,
    )
    yield from section(Message("portfolio-first"), 2, "first", _first(first_to_see(portfolio.projects)))
    yield from section(Message("portfolio-money"), 2, "budgets", [_money(portfolio)])
    for dimension in DIMENSIONS:
        groups = [group for group in portfolio.groups if group.dimension == dimension]
        vocabularies = [*dict.fromkeys(group.vocabulary for group in groups)]
        for place, vocabulary in enumerate(vocabularies[:_MOST_VOCABULARIES]):
            own = [group for group in groups if group.vocabulary == vocabulary]
            if any(group.name for group in own):
                named = Message("portfolio-by-sector-of", vocabulary=vocabulary)
                anchor = f"{dimension}-{place}" if place else dimension
                yield from section(named if vocabulary else HEADINGS[dimension], 2, anchor, _roll_up(dimension, own))
        if len(vocabularies) > _MOST_VOCABULARIES:
            message = Message("portfolio-lists-shown", count=_MOST_VOCABULARIES, of=len(vocabularies))
            yield Paragraph((Small(message),))
    yield from section(Message("portfolio-rules"), 2, "rules", [_rules(portfolio)])
    for anchor, listed, count, heading in (
        ("outliers", portfolio.roll_ups.implausible, whole["implausible"], Message("portfolio-outliers")),
        ("conflicts", portfolio.roll_ups.conflicting, whole["conflicting"], Message("portfolio-conflicts")),
    ):
        more = [_listed(len(listed), count)] if count > len(listed) else []
        yield from section(heading, 2, anchor, [_indicators(listed), *more] if listed else [])
    for anchor, heading, head, lists in (
        ("parts", Message("portfolio-parts"), Message("portfolio-its-parts"), portfolio.parts_by_whole),
        ("repeated", Message("portfolio-repeated"), Message("portfolio-files"), portfolio.files_by_id),
    ):
        yield from section(heading, 2, anchor, _lists(head, lists))
    unread = portfolio.unread
    more = [_listed(_MOST_UNREAD, len(unread))] if len(unread) > _MOST_UNREAD else []
    rows = [(Strong(row.file), row.project, row.shown) for row in unread[:_MOST_UNREAD]]
    heads = [Message("portfolio-file"), Message("head-project"), Message("portfolio-reason")]
    yield from section(Message("portfolio-not-read"), 2, "not-read", [table(heads, rows), *more] if rows else [])


def _answer(portfolio: Portfolio) -> Iterator[Cell]:
    """Yield what the page answers: where measurement stops at outputs, and where results stop half way."""
    whole = portfolio.roll_ups.whole
    if not whole["projects"]:
        yield Strong(Message("portfolio-nothing-read"))
        return
    count, of = whole["output_only"], whole["with_indicators"]
    yield Strong(Message("portfolio-output-only-answer", count=count, of=of, share=_share(count, of)))
    count, of = whole["half_way"], whole["results"]
    yield Message("portfolio-half-way-answer", count=count, of=of, share=_share(count, of))
    for money in sorted(portfolio.money, key=lambda money: -money.projects)[:_MOST_CURRENCIES]:
        budget = Cost(Quantity(interval(money.low, money.high), money.currency))
        part = None if money.half_way is None else Cost(Quantity(money.half_way, money.currency))
        yield Message("portfolio-half-way-money-answer", part=part, budget=budget)
    yield Message("portfolio-dated", on=portfolio.on)
    otherwise = sum(row.is_read and row.on != portfolio.on for row in portfolio.projects) if portfolio.on else 0
    if otherwise:
        yield Message("portfolio-dated-otherwise", count=otherwise)
    if portfolio.skipped:
        yield Message("portfolio-skipped", count=portfolio.skipped)
    if portfolio.parts_by_whole:
        yield Message("projects-within-projects", count=count_of_parts(portfolio.parts_by_whole))
    if portfolio.below_others:
        yield Message("projects-below-others", count=portfolio.below_others)
    if portfolio.files_by_id:
        yield Message("portfolio-repeated-answer", count=len(portfolio.files_by_id))


def _judged(counts: dict[str, int]) -> int:
    return counts["reached"] + counts["missed"] + counts["open"]


def _share(part: int, whole: int) -> WholePortion | None:
    return None if not whole else WholePortion(number(Fraction(part, whole)))


def _part(label: Message, part: int, whole: int) -> Labelled:
    return Labelled(label, _share(part, whole) or part, Message("portfolio-part", count=part, of=whole))


def _money(portfolio: Portfolio) -> Table:
    heads: list[Column | Message] = [
        Message("portfolio-currency"),
        Column(Message("portfolio-projects"), "number"),
        Column(Message("portfolio-budget"), "number"),
        Column(Message("portfolio-half-way-money"), "number"),
        Column(Message("portfolio-half-way-unknown"), "number"),
    ]
    rows = (
        (
            Strong(money.currency),
            money.projects,
            Cost(Quantity(interval(money.low, money.high), money.currency)),
            None if half_way is None else Cost(Quantity(half_way, money.currency)),
            money.half_way_unknown,
        )
        for money in portfolio.money
        for half_way in [money.half_way]
    )
    return table(heads, rows)


def _first(rows: Sequence[ProjectRow]) -> Iterator[Block]:
    """Yield the projects that a reader with little time looks at, and by what they are chosen."""
    heads: list[Column | Message] = [
        Message("head-project"),
        Message("portfolio-by-organisation.head"),
        Column(Message("portfolio-half-way"), "number"),
        Column(Message("portfolio-half-way-money"), "number"),
        Column(Message("portfolio-missed"), "number"),
    ]
    if rows:
        yield table(heads, [_first_cells(row) for row in rows[:_MOST_FIRST]])
        yield Paragraph((Small(Message("portfolio-first-order")),))


def _first_cells(row: ProjectRow) -> tuple[Cell, ...]:
    low, high = half_way_money(row)
    money = None if low is None and high is None else Cost(Quantity(interval(low, high), row.currency))
    name = Inline((row.statement, Small(row.project))) if row.statement else row.project
    return name, row.organisation, _counted(row.half_way, row.results), money, row.missed


def _lists(head: Message, lists: dict[str, list[str]]) -> Iterator[Block]:
    rows = [(Strong(project), Lines(tuple(names))) for project, names in lists.items()]
    if rows:
        yield table([Message("head-project"), head], rows[:MOST_GROUPS])
    if len(rows) > MOST_GROUPS:
        yield _listed(MOST_GROUPS, len(rows))


def _roll_up(dimension: Dimension, groups: Sequence[Group]) -> Iterator[Block]:
    chart = _reached_chart(groups) if dimension == "level" else _output_only_chart(dimension, groups)
    if chart.bars and dimension in ("level", "organisation"):
        yield Picture(chart)
    yield _groups(dimension, groups[:MOST_GROUPS])
    if len(groups) > MOST_GROUPS:
        yield _listed(MOST_GROUPS, len(groups))
    if dimension == "sector":
        yield Paragraph((Small(Message("portfolio-divided-note")),))


def _divided(group: Group) -> Number | None:
    """Return the projects of a sector divided by percentages, to a tenth as it is shown."""
    return None if group.divided is None else number(Fraction(floor(group.divided * 10 + Fraction(1, 2)), 10))


def _groups(dimension: Dimension, groups: Sequence[Group]) -> Table:
    """Return the counts of groups; indicators of a level have no counts of projects and their results."""
    of_projects: list[tuple[Message, Callable[[Group], Cell]]] = [
        (Message("portfolio-output-only"), lambda group: _counted(group.output_only, group.with_indicators)),
        (Message("portfolio-results"), attrgetter("results")),
        (Message("portfolio-half-way"), lambda group: _counted(group.half_way, group.results)),
    ]
    columns: list[tuple[Message, Callable[[Group], Cell]]] = [
        (Message("portfolio-projects"), attrgetter("projects")),
        *([(Message("portfolio-divided"), _divided)] if dimension == "sector" else []),
        *([] if dimension == "level" else of_projects),
        (Message("portfolio-indicators"), attrgetter("indicators")),
        (Message("portfolio-with-figure"), lambda group: _counted(group.with_figure, group.indicators)),
        (Message("portfolio-reached"), attrgetter("reached")),
        (Message("portfolio-missed"), attrgetter("missed")),
        (Message("portfolio-open"), attrgetter("open")),
    ]
    return Table(
        (Column(HEADINGS[dimension].part("head")), *(Column(head, "number") for head, _ in columns)),
        tuple((Strong(name_of(group)), *(fill(group) for _, fill in columns)) for group in groups),
    )


def _counted(part: int, whole: int) -> Cell:
    """Return a count with its share."""
    share = _share(part, whole)
    return part if share is None else Message("portfolio-count-and-share", count=part, share=share)


def name_of(group: Group) -> Field:
    """Return the name of a group in words: a level, a country, any other as it is declared."""
    if not group.name:
        return Message("not-declared")
    if group.dimension == "level":
        return word(group.name, "level")
    return Territory(group.name) if group.dimension == "country" else group.name


def _output_only_chart(dimension: Dimension, groups: Sequence[Group]) -> BarChart:
    """Return the shares of projects that measure outputs only, for the largest groups."""
    shown = [group for group in groups if group.with_indicators][:_MOST_BARS]
    bars = (_bar(group, group.output_only, group.with_indicators) for group in shown)
    title = Message("portfolio-chart-output-only")
    return BarChart(f"chart {dimension}", title, tuple(bars), title)


def _reached_chart(groups: Sequence[Group]) -> BarChart:
    """Return the shares of judged indicators that have reached their target, by level."""
    bars = []
    for group in groups:
        judged = group.reached + group.missed + group.open
        if judged:
            bars.append(_bar(group, group.reached, judged))
    title = Message("portfolio-chart-reached")
    return BarChart("chart level", title, tuple(bars), title)


def _bar(group: Group, part: int, whole: int) -> Bar:
    name = name_of(group)
    label = name if isinstance(name, (str, Message)) else str(name)
    if not isinstance(label, Message):
        label = Message("text", text=label)
    text = Message("portfolio-part", count=part, of=whole)
    return Bar(label, text, part / whole, part / whole, mark=1.0)


def _rules(portfolio: Portfolio) -> Table:
    heads: list[Column | Message] = [
        Message("head-code"),
        Message("head-what"),
        Message("head-severity"),
        Column(Message("portfolio-projects"), "number"),
        Column(Message("portfolio-places"), "number"),
    ]
    return table(heads, [(Strong(code), *cells) for code, *cells in rule_cells(portfolio)])


def rule_cells(portfolio: Portfolio) -> Iterator[tuple[Code, Message, Field, int, int]]:
    """Yield for each code what it says, how grave it is, and in how many projects and places it is found."""
    severities: dict[str, Field] = {str(severity): words for severity, words in SEVERITY.items()}
    for count in portfolio.rules:
        yield Code(count.code), entry(count.code).wrong, severities[count.severity], count.projects, count.count


def _indicators(rows: Sequence[IndicatorRow]) -> Table:
    heads: list[Column | Message] = [
        Message("head-indicator"),
        Message("head-project"),
        Column(Message("portfolio-share"), "number"),
        Message("portfolio-file"),
    ]
    return table(heads, (_indicator(row) for row in rows))


def _indicator(row: IndicatorRow) -> tuple[Cell, ...]:
    return (Inline((row.statement, Small(row.indicator))), row.project, share_of(row), Small(row.file))


def share_of(row: IndicatorRow) -> Field:
    """Return the share of the way of an indicator as a figure, None where there is none."""
    pairs = ((row.share_low_num, row.share_low_den), (row.share_high_num, row.share_high_den))
    low, high = (None if part is None or whole is None else Fraction(part, whole) for part, whole in pairs)
    return None if low is None and high is None else Portion(interval(low, high))


def _listed(count: int, of: int) -> Paragraph:
    return Paragraph((Small(Message("portfolio-listed", count=count, of=of)),))
