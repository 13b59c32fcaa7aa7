"""The whole declaration inside a workbook that this library wrote, and whether its visible sheets are as they were."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from decimal import Decimal
from typing import Any, Final

import attrs

from logframe.assessment.assessments import Assessment
from logframe.declaration.framework.projects import Project
from logframe.declaration.programme.programmes import Programme
from logframe.errors import LogframeError, ProjectErrors, first_message
from logframe.exchange.data_text import json_text
from logframe.exchange.described_classes import CHOSEN
from logframe.exchange.excel.own_cells import DATA, with_cells
from logframe.exchange.excel.record_sheets import kinds, kinds_of, records_in, with_records
from logframe.exchange.excel.tables import SHOWN_ABOVE
from logframe.exchange.json_text import parse_json
from logframe.exchange.marked import Marked
from logframe.exchange.structuring import declared_from, whole_from
from logframe.exchange.tables.cells.grid import Sheet, Value, as_text
from logframe.exchange.unwritable import with_escapes
from logframe.messages import Message

MARK: Final = "logframe 1"
REVIEW: Final = "logframe review"
REVIEW_MARK: Final = "logframe review 1"
_LONGEST: Final = 12_000  # a cell holds 32,767 signs of two bytes


def is_review(sheets: Iterable[Sheet]) -> bool:
    """Return whether a workbook is a review that this library wrote."""
    return any(sheet.name == REVIEW and sheet.written(1, 1) == REVIEW_MARK for sheet in sheets)


def digest(sheets: Iterable[tuple[str, Iterable[tuple[int, int, Value | float]]]]) -> str:
    """Return a sum over what the visible sheets hold; spaces and empty cells do not count."""
    checksum = hashlib.sha256()
    for name, cells in sheets:
        for row, column, content in cells:
            # Programs keep fifteen digits of a number, or a few more.
            if isinstance(content, (int, float, Decimal)):
                text = f"{float(content):.12g}"
            else:
                text = "".join(as_text(content).split())
            if text:
                checksum.update(repr((name, row, column, text)).encode("utf-8", "replace"))
    return checksum.hexdigest()


def pieces_of(data: Mapping[str, Any]) -> list[str]:
    """Return the data of a file as texts that cells can hold, whatever it holds."""
    # Line breaks stand between names only; what a spreadsheet would change is written as an escape of JSON.
    text = re.sub(r"\n\s*", " ", json_text(data))
    text = with_escapes(text, str.isprintable).replace("_x", "\\u005fx")
    return [f"|{text[start : start + _LONGEST]}|" for start in range(0, len(text), _LONGEST)]


@attrs.frozen
class Kept:
    """What this library wrote into a workbook beside its sheets, and which of these show the projects and the records.

    `is_shown` says whether the sheets of the projects are as they were, and `unreadable` why it cannot be read all the
    same.
    """

    hidden: Marked | None
    is_shown: bool
    of_projects: tuple[Sheet, ...]
    of_records: tuple[Sheet, ...]
    unreadable: Message | None = None


def kept_in(sheets: Sequence[Sheet], *, chosen: tuple[type, ...] = CHOSEN) -> Kept:
    """Return what a workbook keeps beside its sheets, nothing if this library did not write it.

    `chosen` are the kinds of indicators and nodes that it may hold.
    """
    named = kinds_of(sheets)
    records = tuple(sheet for sheet in sheets if sheet.name in named)
    projects = tuple(sheet for sheet in sheets if sheet.name not in named and sheet.name != DATA)
    data = next((sheet for sheet in sheets if sheet.name == DATA), None)
    if data is None or data.written(1, 1) != MARK:
        return Kept(None, is_shown=False, of_projects=projects, of_records=records)
    pieces = [cell.value for cell in data.filled() if cell.column == 1 and cell.row > 1]
    hidden = None
    with suppress(LogframeError, ValueError):
        hidden = parse_json("".join(str(piece).strip()[1:-1] for piece in pieces), data.file)
    seen = (
        (sheet.name, ((cell.row - 1, cell.column - 1, cell.value) for cell in sheet.filled())) for sheet in projects
    )
    is_shown = hidden is not None and data.written(1, 2) == digest(seen)
    unreadable = None
    if hidden is not None:
        try:
            declared_from(hidden, data.file, chosen=chosen)
        except (LogframeError, ProjectErrors) as problem:
            unreadable = first_message(problem) if is_shown else None
            hidden, is_shown = Marked({}, 0), False
        except ValueError:
            hidden, is_shown = Marked({}, 0), False
    return Kept(hidden, is_shown, projects, records, unreadable)


def whole_of(
    kept: Kept, file: str, built: Sequence[Project] = (), *, chosen: tuple[type, ...] = CHOSEN
) -> tuple[Programme | tuple[Project, ...], tuple[Assessment, ...]]:
    """Return what a workbook declares: what it keeps, or projects `built` from changed sheets, and its records.

    Raises the errors of the records at their cells.
    """
    plain: Any = {} if kept.hidden is None else kept.hidden.plain()
    if not built and kept.hidden is not None:
        whole = with_cells(kept.hidden, kept.of_projects)
        listed = plain.get("projects") or plain.get("programme", {}).get("projects", ())
        ids = [str(part["id"]) for part in listed]
    else:
        ids = [project.id for project in built]
        names = dict(kept.hidden.value) if kept.hidden is not None and isinstance(kept.hidden.value, dict) else {}
        listed_ids = Marked([Marked({"id": Marked(id, 0)}, 0) for id in ids], 0)
        unseen = _unseen(names)
        own = Marked([Marked({**unseen.get(id, {}), "id": Marked(id, 0)}, 0) for id in ids], 0)
        whole = Marked({**names, "projects": own}, 0)
        try:
            whole_from(whole, file, built=built, chosen=chosen)
        except (LogframeError, ProjectErrors):
            # A programme that does not fit the changed sheets any more is left out, as is what is evaluated of it.
            whole = Marked({"projects": listed_ids}, 0)
    records = records_in(kept.of_records, plain, ids)
    return whole_from(with_records(whole, records), file, built=built, chosen=chosen)


def _unseen(names: Mapping[str, Marked]) -> dict[str, dict[str, Marked]]:
    """Return what the data kept beside say of each project that no sheet shows, such as its strategy."""
    holder: Any = names["programme"].value if "programme" in names else names
    projects: Any = holder["projects"].value if isinstance(holder, Mapping) and "projects" in holder else ()
    shown = {*SHOWN_ABOVE, "nodes", *(kind.keyword for kind in kinds() if kind.owner is Project)}
    return {
        str(part.value["id"].value): {name: held for name, held in part.value.items() if name not in shown}
        for part in projects
    }
