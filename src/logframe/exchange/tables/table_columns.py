"""The columns of a table, and what their headings say of them beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import attrs

from logframe.exchange.tables.headings import FIGURES, OF_A_YEAR, PARTED, Heading, time_key
from logframe.exchange.tables.levels import level_of
from logframe.exchange.tables.table_words import plain, words
from logframe.exchange.values.periods import ReadPeriod

_YEAR: Final = frozenset("year année an año ano jahr år год".split())
_TOLD: Final = frozenset("narrative description descripción descrição beschreibung beskrivning описание".split())
_DATE_OF: Final = {"baseline": "baseline_date", "milestone": "target_date", "target": "target_date"}


@attrs.frozen
class Column:
    """A column: its number, its heading, and what it holds; `by_content` where its cells and no heading say so."""

    number: int
    heading: Heading
    role: str
    level: str = ""
    by_content: bool = False


def settled(columns: list[Column]) -> list[Column]:
    """Settle what a heading alone leaves open: levels of columns, targets behind the indicators, levels by column."""
    columns = _with_split_actuals(_of_the_indicator(columns))
    roles = [column.role for column in columns]
    nodes = [column for column in columns if column.role in ("node", "statement") and level_of(column.heading.text)]
    indicator = roles.index("indicator") if "indicator" in roles else len(roles)
    made: list[Column] = []
    for at, column in enumerate(columns):
        role = column.role
        if role == "statement" and at > indicator and "target" not in roles and "statement" in roles[:indicator]:
            role = "target"  # a second column of objectives behind the indicators
        elif role == "statement" and at > indicator and {"statement", "node"} & set(roles[:indicator]):
            role = "comment"  # "Narrative" behind the indicators
        elif role == "statement" and at > max(indicator, _last_figure(roles)) and plain(column.heading.text) in _TOLD:
            role = "comment"  # "Narrative" behind the figures, where group rows have the statements
        elif (
            role == "kept" and level_of(column.heading.text) == "activity" and {"node", "statement"} & set(roles)
        ) or (role == "statement" and len({node.level for node in nodes}) > 1 and column in nodes):
            role = "node"
        elif role == "number" and {"contributes_to", "indicator_id"} & set(roles):
            role = "node_id"  # the columns that this library writes
        elif role == "number" and at > indicator and "number" in roles[:at]:
            role = "kept"
        elif role == "number" and plain(column.heading.text) == "id" and roles.count("number") > 1:
            role = "kept"  # of the record, beside the code of the indicator
        elif role == "place" and "place" in roles[at + 1 :]:
            role = "kept"  # "Region" before "District", whose rows are the parts
        elif (
            role == "observed"
            and "%" in column.heading.text
            and column.heading.part is None
            and not column.heading.share
            and _is_of_target(columns, column)
        ):
            role = "percent"  # "Achievement (%)" beside "Actual"
        elif role == "date" and at and roles[at - 1] in _DATE_OF and _is_of_figure_before(columns, at):
            role = _DATE_OF[roles[at - 1]]  # "Baseline | Year | Target | Year"
        elif role == "" and (whole := _whole_beside(columns, made, at)) is not None:
            role, heading = whole.role, whole.heading
            column = attrs.evolve(column, heading=attrs.evolve(
                column.heading, when=column.heading.when or heading.when, cumulative=heading.cumulative,
                at_end=heading.at_end, stage=heading.stage,
            ))  # fmt: skip
        elif role == "" and _is_total_of_actuals(columns, at):
            role = "observed"  # "Total to date" behind "Q1 actual | Q2 actual"
        elif role == "" and column.heading.when is not None and _is_milestone(columns, at):
            role = "milestone"  # a year by itself
        elif role == "" and column.heading.when is not None and (_has_totals(columns) or _is_survey(columns, at)):
            role = "observed"  # "Jan-Mar 2024" beside "Total achieved"
        level = column.level or ("activity" if role == "node" else "")
        if role == "statement" and level in ("output", "outcome") and level_of(column.heading.text) in ("output", None):
            level = level if "cluster" in plain(column.heading.text) else ""
        made.append(attrs.evolve(column, role=role, level=level))
    return _wholes(made)


def _of_the_indicator(columns: list[Column]) -> list[Column]:
    """Keep as text what stands beside figures of the indicator and is none: "Actual cost", "Baseline sample size"."""
    figures = [column for column in columns if column.role in FIGURES]
    aside = {column.number for column in figures if any(words("aside").within(plain(column.heading.text).split()))}
    if len(aside) in (0, len(figures)):
        return columns
    return [attrs.evolve(column, role="kept") if column.number in aside else column for column in columns]


def _with_split_actuals(columns: list[Column]) -> list[Column]:
    """Take "Women | Men | Total" for actual values where no other column has any: a target is not split so alone."""
    observed = [column for column in columns if column.role == "observed"]
    if observed and all(column.heading.part for column in observed):
        whole = {observed[-1].number + 1}  # "Total" behind "Actual" of women and of men
        return [
            attrs.evolve(column, role="observed")
            if column.number in whole and column.role == "" and column.heading.whole and column.heading.when is None
            else column
            for column in columns
        ]
    if observed or not any(column.role == "target" for column in columns):
        return columns
    split = [
        column.number
        for column in columns
        if column.role == "" and (column.heading.whole or column.heading.part) and not column.heading.unused
    ]
    wholes = sum(column.heading.whole for column in columns if column.number in split)
    if wholes != 1 or len(split) < 2 or split[-1] - split[0] >= len(split):
        return columns
    return [attrs.evolve(column, role="observed") if column.number in split else column for column in columns]


def _whole_beside(columns: Sequence[Column], before: Sequence[Column], at: int) -> Column | None:
    """Return the column of figures that a column without a role has the part of: "% women" behind "Actual".

    With a time of its own it is of the figures of that time, else of those right before it.
    """
    heading = columns[at].heading
    if heading.part is None or not PARTED.issuperset(heading.unused):
        return None
    if heading.when is None:
        beside = next((column for column in reversed(before) if column.role != "percent"), None)
        if beside is None or beside.role not in FIGURES or (not heading.unused and _is_before_whole(columns, at)):
            return None
        return beside
    alike = [column for column in columns if column.role in FIGURES and column.heading.part is None]
    alike = [column for column in alike if time_key(column.heading.when) == time_key(heading.when)]
    return max(alike, key=lambda column: FIGURES.index(column.role), default=None)


def _is_total_of_actuals(columns: Sequence[Column], at: int) -> bool:
    """Return whether an undated column is the total of the actual values before it, beside which no targets stand."""
    heading = columns[at].heading
    if not (heading.whole or heading.cumulative) or heading.unused or heading.part or heading.when is not None:
        return False
    figures = [column for column in columns[:at] if column.role in FIGURES]
    is_dated = bool(figures) and figures[-1].role == "observed" and figures[-1].heading.when is not None
    aimed = any(column.role in ("target", "milestone") and column.heading.when is not None for column in figures)
    return is_dated and (heading.cumulative or not aimed)


def _is_before_whole(columns: Sequence[Column], at: int) -> bool:
    """Return whether the actual value follows a part that may be its own: "Target | Women | Men | Actual"."""
    following = [column for column in columns[at + 1 :] if column.role in FIGURES]
    parts = [column.heading.part for column in columns[at + 1 :]]
    return bool(following) and following[0].role == "observed" and columns[at].heading.part not in parts


def _last_figure(roles: Sequence[str]) -> int:
    """Return where the last column of figures stands; behind all columns where there is none."""
    return max((at for at, role in enumerate(roles) if role in FIGURES), default=len(roles))


def _is_of_target(columns: Sequence[Column], column: Column) -> bool:
    """Return whether a percentage is that of the target: a number of what is achieved stands beside it.

    Beside "Target (%)" it is in the measure of that.
    """
    if any(beside.role == "target" and "%" in beside.heading.text and not beside.heading.part for beside in columns):
        return False
    plainly = [beside for beside in columns if beside is not column and "%" not in beside.heading.text]
    if not any(beside.role == "target" for beside in plainly):
        return False
    times = {time_key(beside.heading.when) for beside in plainly if beside.role == "observed"}
    if time_key(column.heading.when) in times:
        return True
    undated = (word for word in plain(column.heading.text).split() if not any(map(str.isdigit, word)))
    phrase = words("columns").exactly(" ".join(undated))
    return bool(times) and phrase is not None and phrase.meaning == "percent"


def _is_of_figure_before(columns: Sequence[Column], at: int) -> bool:
    """Return whether a date stands behind its figure: each has its own, it is a year, or no actual value follows."""
    several = sum(column.role == "date" for column in columns) > 1
    follows = at + 1 < len(columns) and columns[at + 1].role == "observed"
    return several or not follows or plain(columns[at].heading.text) in _YEAR


def _wholes(columns: list[Column]) -> list[Column]:
    """Take "Total" beside "Male" and "Female" for the whole of these parts, not for the total of periods.

    An undated column of cumulative actual values beside those of periods is the total of these, to date.
    """
    dated = any(
        column.role == "observed" and column.heading.when and not column.heading.cumulative for column in columns
    )
    columns = [
        attrs.evolve(column, heading=attrs.evolve(column.heading, cumulative=False, at_end=True))
        if dated and column.role == "observed" and column.heading.cumulative and column.heading.when is None
        else column
        for column in columns
    ]
    of_parts = {
        (column.role, column.heading.when) for column in columns if column.heading.part and not column.heading.whole
    }
    return [
        attrs.evolve(column, heading=attrs.evolve(column.heading, whole=False))
        if column.heading.whole and not column.heading.part and (column.role, column.heading.when) in of_parts
        else column
        for column in columns
    ]


def _is_milestone(columns: Sequence[Column], at: int) -> bool:
    """Return whether a time by itself goes on with the targets beside it: "Target 2021 | 2022 | 2023".

    A quarter behind the target of its year, or a year behind that of the whole project, may as well be an actual.
    """
    following = next((column for column in columns[at + 1 :] if column.role in FIGURES), None)
    if (following is not None and following.role == "observed" and following.heading.whole) or _is_survey(columns, at):
        return False  # "Q1 | Q2 | Total achieved | Target"
    if is_within_target(columns, at):
        return False  # "FY23 Target | Q1 | Q2 | Total | FY24 Target | FY24 Actual"
    if any(column.role == "target" for column in columns[at + 1 :]):
        return True
    before = next((column for column in reversed(columns[:at]) if column.role in FIGURES), None)
    if before is None or before.role not in ("target", "milestone"):
        return False
    when, former = columns[at].heading.when, before.heading.when
    if when is None or former is None or _length(when) != _length(former):
        return False
    if when.years is not None and when.years == former.years:
        return False  # "FY24 Target" and, behind its quarters, "FY24 Total"
    return when.period is None or former.period is None or when.period.start > former.period.start


def is_within_target(columns: Sequence[Column], at: int) -> bool:
    """Return whether a time by itself is a part of a year, or its total, whose target stands before it without actuals.

    Other years of the table have actual values, so these are of the same or plan the way to the target.
    """
    when = columns[at].heading.when
    years = None if when is None else years_of(when)
    if years is None or when is None or not (when.relative in OF_A_YEAR or columns[at].heading.whole):
        return False
    roles = {
        (column.role, column.number < columns[at].number)
        for column in columns
        if column.heading.when is not None and years_of(column.heading.when) == years and column.heading.part is None
    }
    elsewhere = any(column.role == "observed" and column.heading.when is not None for column in columns)
    return elsewhere and ("target", True) in roles and not {("observed", True), ("observed", False)} & roles


def years_of(when: ReadPeriod) -> tuple[int, int] | None:
    """Return the year, or the two of a fiscal one, that a time lies in; None where it is not one."""
    if when.years is not None:
        return when.years
    if when.period is None or when.period.start.year != when.period.end.year:
        return None
    return when.period.start.year, when.period.end.year


def _is_survey(columns: Sequence[Column], at: int) -> bool:
    """Return whether a time is that of a survey before the last: "Baseline | Midterm | Endline | Target"."""
    following = next((column for column in columns[at + 1 :] if column.role in FIGURES), None)
    is_last = following is not None and following.role == "observed" and following.heading.at_end
    when = columns[at].heading.when
    return is_last and when is not None and when.relative == "middle"


def _has_totals(columns: Sequence[Column]) -> bool:
    """Return whether the only actual values that are headed so are the total of others."""
    observed = [column.heading for column in columns if column.role == "observed"]
    return bool(observed) and all(
        (heading.whole or heading.cumulative or heading.is_at_end) and heading.when is None for heading in observed
    )


def _length(when: ReadPeriod) -> object:
    if when.period is not None:
        return when.period.whole_months
    return when.relative or "year"
