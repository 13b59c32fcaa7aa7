"""Statistics, gaps and comparisons as text for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.programme.programmes import Programme
from logframe.reviews.side_by_side import compared_figures
from logframe.reviews.statistics_sections import cascade_lines, table_lines


def statistics_text(programme: Programme) -> str:
    """Write the tables, cascades and comparisons of a programme."""
    return "\n\n".join("\n".join(part) for part in (*_tables(programme), *_cascades(programme), *_compared(programme)))


def _tables(programme: Programme) -> Iterator[list[str]]:
    for table in programme.tables:
        found = table_lines(table, programme.projects)
        lines = [f"table {found.id}: {found.statement}", f"  {' | '.join(found.heads)}"]
        lines += [f"  {' | '.join(row)}" for row in found.rows]
        yield [*lines, *(f"  {note}" for note in found.notes)]


def _cascades(programme: Programme) -> Iterator[list[str]]:
    for cascade in programme.cascades:
        found = cascade_lines(cascade)
        lines = [f"cascade {found.id}: {found.statement}"]
        for stage in found.stages:
            if stage.relation:
                lines.append(f"    {stage.relation}")
            lines.append(f"  {stage.statement}: {stage.value}, {stage.when}")
        yield lines


def _compared(programme: Programme) -> Iterator[list[str]]:
    for comparison in programme.comparisons:
        lines = [f"comparison {comparison.id}: {comparison.statement}"]
        for one in compared_figures(comparison):
            place = f" ({one.place})" if one.place else ""
            lines.append(f"  {one.figure}{place}, {one.when or 'no period given'}: {one.value}; {one.answer}")
        yield lines
