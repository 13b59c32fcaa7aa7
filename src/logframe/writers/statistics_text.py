"""Statistics, gaps and comparisons as text for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.programme.programmes import Programme
from logframe.reviews.side_by_side import compared_figures
from logframe.reviews.statistics_sections import cascade_lines, table_lines
from logframe.writers.catalogue_words import say, words


def statistics_text(programme: Programme) -> str:
    """Return the tables, cascades and comparisons of a programme."""
    return "\n\n".join("\n".join(part) for part in (*_tables(programme), *_cascades(programme), *_compared(programme)))


def _tables(programme: Programme) -> Iterator[list[str]]:
    for table in programme.tables:
        shown = table_lines(table, programme.projects)
        lines = [say("title-of-table", id=shown.id, statement=shown.statement)]
        lines.append(f"  {' | '.join(map(words, shown.heads))}")
        lines += [f"  {' | '.join(map(words, row))}" for row in shown.rows]
        yield [*lines, *(f"  {note}" for note in shown.notes)]


def _cascades(programme: Programme) -> Iterator[list[str]]:
    for cascade in programme.cascades:
        shown = cascade_lines(cascade)
        lines = [say("title-of-cascade", id=shown.id, statement=shown.statement)]
        for stage in shown.stages:
            if stage.relation is not None:
                lines.append(f"    {stage.relation}")
            lines.append(f"  {say('line-of-stage', statement=stage.statement, value=stage.value, when=stage.when)}")
        yield lines


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
