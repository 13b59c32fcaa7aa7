"""Columns that say the same of what they hold: neither is chosen."""

from __future__ import annotations

from logframe.exchange.tables.findings import Findings, named
from logframe.exchange.tables.headers import Layout, Section
from logframe.exchange.tables.headings import AIMED, FIGURES, OF_PART, time_key
from logframe.exchange.tables.table_columns import Column


def alike_columns(section: Section, layout: Layout, findings: Findings) -> set[int]:
    """Find columns of figures that say the same of what they hold: neither is chosen."""
    by_meaning: dict[object, list[Column]] = {}
    for column, following in zip(section.columns, [*section.columns[1:], None], strict=True):
        heading = column.heading
        if column.role in (*FIGURES, "percent") and not column.by_content:
            key = (
                column.role,
                time_key(heading.when),
                heading.part,
                heading.part is not None and OF_PART.search(heading.text) is not None,  # "% women" beside "Women"
                heading.number,
                heading.cumulative,
                heading.whole,
                heading.at_end,
                heading.stage if heading.stage in ("previous", *AIMED) else "",
                heading.share,
                # Each of two figures may have a date of its own.
                following.number if following is not None and following.role == "date" else None,
            )
            by_meaning.setdefault(key, []).append(column)
    alike: set[int] = set()
    for columns in by_meaning.values():
        if len(columns) > 1:
            alike.update(column.number for column in columns)
            cell = layout.cell(section.last, columns[1].number) or layout.rows[section.first][0]
            findings.add("error", cell, "table-columns-alike", columns=tuple(named(column) for column in columns))
    return alike
