"""Statistics, gaps and comparisons as text for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.programme.cascades import Cascade
from logframe.declaration.programme.programmes import Programme
from logframe.evaluation.statistics.tabulation import Statistics
from logframe.reviews.side_by_side import compared_figures
from logframe.reviews.statistics_sections import cascade_lines, table_lines
from logframe.writers.catalogue_words import say, words


def statistics_text(programme: Programme) -> str:
    """Return the tables, cascades and comparisons of a programme."""
    cascades = map(cascade_text, programme.cascades)
    return "\n\n".join([*map("\n".join, _tables(programme)), *cascades, *map("\n".join, _compared(programme))])


def table_text(statistics: Statistics) -> str:
    """Return a table that is computed: a line for its heads, and one for each of its rows."""
    table = statistics.table
    lines = [say("title-of-table", id=table.id, statement=table.statement)]
    lines.append(f"  {' | '.join(['', *(words(head.title) for head in statistics.heads)])}")
    lines += [
        f"  {' | '.join([words(line.title), *(words(cell.message) for cell in line.cells)])}"
        for line in statistics.lines
    ]
    return "\n".join(lines)


def _tables(programme: Programme) -> Iterator[list[str]]:
    for table in programme.tables:
        shown = table_lines(table, programme.projects)
        lines = [say("title-of-table", id=shown.id, statement=shown.statement)]
        lines.append(f"  {' | '.join(map(words, shown.heads))}")
        lines += [f"  {' | '.join(map(words, row))}" for row in shown.rows]
        yield [*lines, *(f"  {note}" for note in shown.notes)]


def cascade_text(cascade: Cascade) -> str:
    """Return the stages of a cascade, and how many go from each to the next."""
    shown = cascade_lines(cascade)
    lines = [say("title-of-cascade", id=shown.id, statement=shown.statement)]
    for stage in shown.stages:
        if stage.relation is not None:
            lines.append(f"    {stage.relation}")
        lines.append(f"  {say('line-of-stage', statement=stage.statement, value=stage.value, when=stage.when)}")
    return "\n".join(lines)


def _compared(programme: Programme) -> Iterator[list[str]]:
    for comparison in programme.comparisons:
        lines = [say("title-of-comparison", id=comparison.id, statement=comparison.statement)]
        for figure in compared_figures(comparison):
            line = say(
                "line-of-comparison",
                figure=figure.figure,
                place=figure.place,
                when=figure.when,
                value=figure.value,
                answer=figure.answer,
            )
            lines.append(f"  {line}")
        yield lines
