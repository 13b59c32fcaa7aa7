"""The reading report as a file: HTML, Markdown or data; and in a few lines, as `check` begins with it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Final

from logframe.errors import WriteError, one_line
from logframe.json_pieces import as_json
from logframe.messages import Code, Joined, Message
from logframe.places import Place
from logframe.reading_reports import ReadingReport, Remark
from logframe.reviews.reading_blocks import reading_document, role_word, summary
from logframe.saving import write_text
from logframe.spoken_language import in_language

_FEW: Final = 3


def write_reading(report: ReadingReport, path: str | os.PathLike[str]) -> Path:
    """Write the whole report in the format of its ending: .html, .md or .json; return its path.

    Raises WriteError for another ending, and where nothing can be written.
    """
    file = Path(path)
    ending = file.suffix.lower()
    if ending in (".html", ".htm"):
        return write_text(_html(report), file)
    if ending == ".md":
        from logframe.writers.markdown_blocks import markdown_of

        return write_text(markdown_of(reading_document(report).blocks, lambda chart: "") + "\n", file)
    if ending == ".json":
        with in_language("en"):
            return write_text(as_json(reading_data(report)), file)
    endings = (".html", ".md", ".json")
    raise WriteError(
        Message("reading-format-not-written", ending=Code(ending), endings=endings), place=Place(str(file))
    )


def _html(report: ReadingReport) -> str:
    from logframe.writers.html import page_of

    return page_of([reading_document(report)])


def reading_data(report: ReadingReport) -> dict[str, Any]:
    """Return the report as data."""
    return {
        "file": report.file,
        "counts": dict(report.counts),
        "sheets": [
            {
                "sheet": sheet.sheet,
                "rows": [sheet.first, sheet.last] if sheet.first else [],
                "columns": [
                    {
                        "column": column.column, "heading": column.heading, "role": column.role, "when": column.when,
                        "part": column.part, "languages": list(column.languages),
                    }
                    for column in sheet.columns
                ],
                "cells": [
                    {"cell": cell.reference, "text": cell.text, "use": cell.use, "role": cell.role}
                    for cell in sheet.cells
                ],
            }
            for sheet in report.sheets
        ],
        "problems": [_remark(remark) for remark in report.problems],
        "inferences": [_remark(remark) for remark in report.inferences],
    }  # fmt: skip


def _remark(remark: Remark) -> dict[str, str]:
    return {
        "cell": remark.place.cell, "name": remark.message.code.removeprefix("table-"), "severity": remark.severity,
        "text": str(remark.message), "help": str(remark.help),
    }  # fmt: skip


def reading_text(report: ReadingReport) -> str:
    """Return the report in at most six lines."""
    # As it was typed, so that the line can be copied.
    file = f'"{report.file}"' if " " in report.file else report.file
    lines = [str(summary(report))]
    for sheet in report.sheets:
        if sheet.columns and len(lines) < _FEW:
            roles = tuple(
                Message("reading-column-in-short", column=Code(column.column), role=role_word(column.role))
                for column in sheet.columns
                if column.role != "text"
            )
            message = Message(
                "reading-sheet-in-short", sheet=sheet.sheet, first=sheet.first, last=sheet.last, columns=roles[:12],
                more=Message("reading-more-columns", count=len(roles) - 12) if len(roles) > 12 else None,
            )  # fmt: skip
            lines.append(str(message))
    if report.inferences:
        first = report.inferences[0]
        lines.append(str(Message("reading-inferred-in-short", count=len(report.inferences), text=first.message)))
    if report.errors:
        cells = Joined(tuple(Code(remark.place.cell) for remark in report.errors[:_FEW]), "and")
        lines.append(str(Message("reading-unclear-in-short", count=len(report.errors), cells=cells)))
    lines.append(str(Message("reading-see-all", file=Code(file))))
    return "\n".join(map(one_line, lines))
