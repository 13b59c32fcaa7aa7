"""What columns hold by the words of their cells, where no heading says so."""

from __future__ import annotations

import datetime
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Final

import attrs

from logframe.declaration.values.numbers import Exact, Number, exact
from logframe.exchange.tables.cells.grid import Cell
from logframe.exchange.tables.headers import Layout, Section, sections_of
from logframe.exchange.tables.headings import FIGURES, OF_A_YEAR, Heading, is_day
from logframe.exchange.tables.levels import level_of
from logframe.exchange.tables.stages import with_stages
from logframe.exchange.tables.table_columns import Column, is_within_target
from logframe.exchange.tables.table_words import plain, words
from logframe.exchange.values.booleans import is_nothing, read_boolean
from logframe.exchange.values.numbers import read_number
from logframe.exchange.values.periods import read_period

_DATES: Final = ("baseline_date", "target_date", "date")
_FIGURE_OF: Final = {"baseline_date": "baseline", "target_date": "target"}
_SORTS: Final = ("", "kept", "kind", "indicator_type")
_MEASURED: Final = (*_SORTS, "milestone", "target")
_CONTENT_ROWS: Final = 400
_NUMBER: Final = re.compile(r"[A-Za-z]{0,3}[-. ]?\d{1,3}(?:\.\d{1,3}){0,4}\.?[a-z]?")


def tables_of(layout: Layout) -> list[Section]:
    """Return the tables of a sheet with what each of their columns holds."""
    return [by_content(layout, section) for section in sections_of(layout)]


def bare_tables_of(layout: Layout) -> list[Section]:
    """Return the tables of a sheet that have headings of figures, and none for what these are of."""
    return [_with_indicator(layout, by_content(layout, section)) for section in sections_of(layout, bare=True)]


def _by_figures(layout: Layout, section: Section) -> tuple[Column, ...]:
    """Settle by their cells whether columns hold figures, their dates, or words.

    "Target value (year)" may be a year, or a value with its year; "Data status" beside "Actual" is no figure.
    """
    contents: dict[int, list[Cell]] = {}
    for cell in _below(layout, section):
        contents.setdefault(cell.column, []).append(cell)
    section = _with_actuals(section, contents)
    measured = any(
        column.role == "observed" and any(map(_has_digits, contents.get(column.number, ())))
        for column in section.columns
    )
    several_names = len(section.by_role.get("indicator", ())) > 1
    settled: list[Column] = []
    for column in section.columns:
        cells = contents.get(column.number, [])
        role = column.role
        if role == "accumulates" and _are_numbers(cells):
            role = "observed"  # "Cumulative to date" over figures
            if any(beside.role == role and beside.heading.when for beside in section.columns):
                # behind the quarters that it adds up
                column = attrs.evolve(column, heading=attrs.evolve(column.heading, cumulative=False, at_end=True))
        if role == "indicator" and several_names and cells and all(_NUMBER.fullmatch(cell.text) for cell in cells):
            role = "number"  # "Indicator ref." beside "Indicator"
        if role in _MEASURED and cells and all(words("measures").exactly(plain(cell.text)) for cell in cells):
            role = "measure"  # "Type", or "Milestone", over "target" and "actual"
        if role in (*_SORTS, "variance") and cells and all(_is_direction(cell.text) for cell in cells):
            role = "direction"  # "Change" over "Increase (+)"
        if role in _DATES and cells and sum(_is_time(cell, layout) for cell in cells) * 2 < len(cells):
            meanings = {phrase.meaning for phrase in words("columns").within(plain(column.heading.text).split())}
            alone = _FIGURE_OF.get(role, "") if all(map(_has_digits, cells)) else ""
            beside = {column.role for column in section.columns}
            role = next(
                (figure for figure in FIGURES if figure in meanings), role if alone in beside else alone or role
            )
        if role == "period" and column.heading.when is not None and _are_numbers(cells):
            role = "" if not any(_is_time(cell, layout) for cell in cells) else role  # "First trimester 2024"
        several = [beside.role for beside in section.columns if beside.heading.when == column.heading.when].count(
            role
        ) > 1
        is_words = several and role in FIGURES and not any(map(_may_be_figure, cells))
        is_status = role == "observed" and measured and column.heading.when is None and _are_answers(cells)
        if cells and (is_words or is_status):
            role = "kept"
        settled.append(column if role == column.role else attrs.evolve(column, role=role, by_content=role == "kept"))
    return tuple(with_stages(settled))


def _with_actuals(section: Section, contents: Mapping[int, Sequence[Cell]]) -> Section:
    """Take times by themselves, or "Result" behind the target, for the actual values where no other column has any."""
    if section.find("measure") is not None:
        # "Target" and "Actual" as rows, times alone as columns
        return attrs.evolve(
            section,
            columns=tuple(
                attrs.evolve(column, role="observed")
                if not column.role and (column.heading.when or column.heading.whole)
                else column
                for column in section.columns
            ),
        )
    for column in section.columns:
        if column.role == "observed" and any(map(_has_digits, contents.get(column.number, ()))):
            return _with_quarters(section, contents)
    if _is_plan(section):
        planned = (
            attrs.evolve(column, role="milestone") if not column.role and column.heading.when else column
            for column in section.columns
        )
        return attrs.evolve(section, columns=tuple(planned))
    bare = _actuals_by_time(section, contents)
    aims = [column.number for column in section.columns if column.role == "target"] or [section.columns[-1].number]
    columns = []
    for column in section.columns:
        cells = contents.get(column.number, ())
        behind = column.role == "comment" or (column.role == "statement" and column.number > aims[0])
        is_result = behind and _is_result(column) and cells and all(map(_may_be_figure, cells))
        is_actual = column.number in bare or is_result
        is_total = column.role == "accumulates" or (column.heading.cumulative and column.heading.when is None)
        if is_actual and is_total:  # "Cumulative", or "Total to date", behind the quarters that it adds up
            total = attrs.evolve(column.heading, cumulative=False, at_end=True)
            column = attrs.evolve(column, heading=total)
        columns.append(attrs.evolve(column, role="observed") if is_actual else column)
    return attrs.evolve(section, columns=tuple(columns))


def _with_quarters(section: Section, contents: Mapping[int, Sequence[Cell]]) -> Section:
    """Take times by themselves behind the target of their year for its actual values, if other years have these.

    Where they add up to the target in all rows they may plan the way to it, and are left open.
    """
    columns = section.columns
    inside = [column for at, column in enumerate(columns) if not column.role and is_within_target(columns, at)]
    totals = [column.number for column in inside if column.heading.whole]
    times = [column for column in inside if not column.heading.whole]
    aims = {column.number for column in columns if column.role == "target"}
    reach = list(_reaching(times, totals, totals, aims, contents)) if times else []
    if not times or all(reach):
        return section
    numbers = {column.number for column in inside}
    taken = (attrs.evolve(column, role="observed") if column.number in numbers else column for column in columns)
    return attrs.evolve(section, columns=tuple(taken))


def _is_plan(section: Section) -> bool:
    """Return whether times alone are those of targets: "Baseline | YR1 | YR2 | Frequency | Responsible", and no figure.

    Who will measure and how often stands in a plan. Its figures as actual values would praise what is not done.
    """
    asked = all(section.find(role) is not None for role in ("baseline", "frequency", "responsible"))
    return asked and section.find("target", "milestone", "observed") is None


def _actuals_by_time(section: Section, contents: Mapping[int, Sequence[Cell]]) -> frozenset[int]:
    """Return the columns of times alone that hold actual values: all, or beside targets running totals, months, days.

    A day behind the target is one of measuring, if it is not the last of a month, which may plan the way to it. So may
    times that add up to a target beside them or end with it; other quarters are reported ones.
    """
    times = [column for column in section.columns if not column.role and column.heading.when is not None]
    if len(odd := {column.heading.unused for column in times if not _is_month(column)} - {()}) > 1:
        # "Doel 2025 | Gerealiseerd 2024": words that tell times apart may say what is planned.
        times = [column for column in times if column.heading.unused not in odd]
    times = [column for column in times if not _are_marks(contents.get(column.number, ()))]
    aims = {column.number for column in section.columns if column.role in ("target", "milestone")}
    months = sum(_is_month(column) for column in times)
    wholes = {
        column.number
        for column in section.columns
        if (not column.role and column.heading.whole)
        or (column.role == "accumulates" and _are_numbers(contents.get(column.number, ())))
    }
    totals = [number for number in wholes if times and number >= times[-1].number]
    days = [when.period.start for column in times if (when := column.heading.when) and when.period and is_day(when)]
    is_measured = len(days) == len(times) and any((day + datetime.timedelta(1)).day > 1 for day in days)
    shows = months > 2 or len(days) == len(times) or any(column.heading.cumulative for column in times)
    shows = shows or all(map(_is_within_year, times))
    if is_measured:
        return frozenset((*(column.number for column in times), *totals))
    if len(times) < 2 or (aims and not shows and not totals):
        return frozenset()
    if any(_reaching(times, wholes, totals, aims, contents)):
        return frozenset()
    return frozenset((*(column.number for column in times), *totals))


def _reaching(
    times: Sequence[Column],
    wholes: Collection[int],
    totals: Sequence[int],
    aims: Collection[int],
    contents: Mapping[int, Sequence[Cell]],
) -> Iterator[bool]:
    """Yield for each row with figures of times whether they add up to one of its targets, or end with it."""
    rows: dict[int, dict[int, Exact]] = {}
    for cell in (cell for cells in contents.values() for cell in cells):
        number = number_in(cell)
        if number is not None:
            rows.setdefault(cell.row, {})[cell.column] = number
    for row in rows.values():
        steps = [row[column.number] for column in times if column.number in row]
        steps = [step for step in steps if step not in (row.get(number) for number in wholes)] or steps
        sums = [row.get(total) for total in totals] or [*steps[-1:], sum(steps)]
        if steps:
            yield any(row[aim] in sums for aim in aims if aim in row)


def _are_marks(cells: Sequence[Cell]) -> bool:
    """Return whether a column has marks alone, as a schedule of work has: "x" below Q1 and Q2."""
    return bool(cells) and all(len(cell.text.strip()) == 1 and not cell.text.strip().isdigit() for cell in cells)


def number_in(cell: Cell) -> Exact | None:
    """Return the one number that a cell holds, also as a text; None for any other."""
    if isinstance(cell.value, bool):
        return None
    if isinstance(cell.value, (int, Decimal)):
        return exact(cell.value)
    number = read_number(cell.text)
    value = None if number is None or number.problem is not None else number.value
    return value.low if isinstance(value, Number) and value.is_exact else None


def _are_numbers(cells: Sequence[Cell]) -> bool:
    texts = [cell.text for cell in cells if not is_nothing(cell.text)]
    return bool(texts) and all(text[:1].isdigit() for text in texts)


def _is_month(column: Column) -> bool:
    when = column.heading.when
    return when is not None and (
        when.relative == "month" or (when.period is not None and when.period.whole_months == 1)
    )


def _is_within_year(column: Column) -> bool:
    """Return whether a time is a quarter or half of a year, each of which has a figure of its own."""
    when = column.heading.when
    return when is not None and (
        (when.relative in OF_A_YEAR and when.relative != "month")
        or (when.period is not None and when.period.whole_months in (2, 3, 4, 6))
    )


def _is_direction(text: str) -> bool:
    bare = plain(text)
    return bool(bare) and words("direction").exactly(bare) is not None


def _has_digits(cell: Cell) -> bool:
    return any(sign.isdigit() for sign in cell.text)


def _are_answers(cells: Sequence[Cell]) -> bool:
    """Return whether cells judge and do not count: "On track", a tick."""
    return not any(map(_has_digits, cells)) and not all(is_nothing(cell.text) for cell in cells)


def _is_result(column: Column) -> bool:
    phrase = words("dated").exactly(plain(column.heading.text))
    return phrase is not None and phrase.meaning == "observed"


def _is_time(cell: Cell, layout: Layout) -> bool:
    """Return whether a cell holds a date or a period, and nothing else."""
    if isinstance(cell.value, datetime.date):
        return True
    when = read_period(cell.text, layout.calendar)
    return is_nothing(cell.text) or (when is not None and (not when.words or when.problem is not None))


def _may_be_figure(cell: Cell) -> bool:
    return _has_digits(cell) or read_boolean(cell.text) is not None or is_nothing(cell.text)


def _with_indicator(layout: Layout, section: Section) -> Section:
    """Take the first column of words for the indicators."""
    if section.find("indicator") is not None:
        return section
    texts = {
        cell.column
        for cell in _below(layout, section)
        if isinstance(cell.value, str) and any(sign.isalpha() for sign in cell.text)
    }
    dates = {cell.column for cell in _below(layout, section) if read_period(cell.text, layout.calendar) is not None}
    loose = ("", "kept", "statement", "node", "date")
    # "Milestone" over the names of these
    events = [column for column in section.columns if column.role == "milestone" and column.heading.when is None]
    figures = {cell.column for cell in _below(layout, section) if number_in(cell) is not None or is_nothing(cell.text)}
    named = next((column for column in events if column.number in texts - figures), None)
    chosen = named or next(
        (
            column
            for column in section.columns
            if column.role in loose and column.number in texts and (column.role != "date" or column.number not in dates)
        ),
        None,
    )
    if chosen is None:
        return section
    taken = attrs.evolve(chosen, role="indicator", level="", by_content=True)
    return attrs.evolve(section, columns=tuple(taken if column is chosen else column for column in section.columns))


def by_content(layout: Layout, section: Section) -> Section:
    """Say what the columns hold that no heading names, by the words of their cells."""
    headed = {column.number: column for column in section.columns}
    contents: dict[int, list[Cell]] = {}
    for cell in _below(layout, section):
        column = headed.get(cell.column)
        if column is None or column.role in ("", "statement", "number"):
            contents.setdefault(cell.column, []).append(cell)
    roles = {column.role for column in section.columns}
    statements = [column.number for column in section.columns if column.role == "statement"]
    for number in [column for column in contents if headed.get(column) and headed[column].role]:
        # "Results" over a column of levels, beside the column of the statements.
        if len(statements) > 1 and number in statements and _content_role(contents[number], roles) == "level":
            headed[number] = attrs.evolve(headed[number], role="level", by_content=True)
            roles.add("level")
        del contents[number]
    made: list[Column] = []
    first = min((column.number for column in section.columns if column.role in ("indicator", "statement")), default=0)
    for number, cells in sorted(contents.items()):
        role = _content_role(cells, roles)
        if role == "number" and number > first:
            role = ""  # figures under a heading that is not understood
        heading = headed[number].heading if number in headed else Heading("")
        if role:
            roles.add(role)
        made.append(Column(number, heading, role, by_content=bool(role)))
    columns = {**headed, **{column.number: column for column in made}}
    section = attrs.evolve(section, columns=tuple(columns[number] for number in sorted(columns)))
    return attrs.evolve(section, columns=_by_figures(layout, section))


def _below(layout: Layout, section: Section) -> Iterator[Cell]:
    for row in layout.between(section.last, section.end)[:_CONTENT_ROWS]:
        yield from layout.rows[row]


def _content_role(cells: Sequence[Cell], roles: set[str]) -> str:
    texts = [cell.text for cell in cells]
    if "level" not in roles and sum(level_of(text) is not None for text in texts) * 3 >= len(texts) * 2:
        return "level"
    measures = [phrase.meaning for text in texts if (phrase := words("measures").exactly(plain(text)))]
    if len(measures) * 2 >= len(texts) or {"target", "observed"} <= set(measures):
        return "measure"  # "Planned" over "Achieved", also with rows of resources below
    if (
        "part" not in roles
        and sum(words("parts").exactly(plain(text)) is not None for text in texts) * 3 >= len(texts) * 2
    ):
        return "part"
    if "number" not in roles and all(_NUMBER.fullmatch(text) for text in texts) and any("." in text for text in texts):
        return "number"
    in_words = all(isinstance(cell.value, str) for cell in cells) and sum(
        len(text.split()) > 2 for text in texts
    ) * 2 > len(texts)
    if in_words and not {"statement", "node"} & roles:
        return "statement"
    return ""
