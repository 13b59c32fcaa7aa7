"""The rows of files kept in a folder: what an interrupted run has done, so that the next one does only the rest."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
import weakref
from pathlib import Path
from typing import Final

import attrs

from logframe.declaration.values.periods import today
from logframe.errors import LogframeError
from logframe.opening import LARGEST_STREAM, STANDARD_INPUT, opened
from logframe.portfolios.file_tasks import FileTask
from logframe.portfolios.portfolio_rows import (
    DiagnosticRow,
    FileRows,
    IndicatorRow,
    ProjectRow,
    columns_of,
    decoded_rows,
    encoded_row,
)
from logframe.release import __version__
from logframe.saving import write_text

_ENDING: Final = ".rows.json"
_CHUNK: Final = 1 << 20
_KINDS: Final = (ProjectRow, IndicatorRow, DiagnosticRow)
_SHAPE: Final = [[kind.__name__, columns_of(kind)] for kind in _KINDS]


@attrs.frozen(eq=False)
class KeptRows:
    """A folder with a file of rows for each file of the portfolio, named after all that its rows depend on."""

    folder: Path

    def name_of(self, task: FileTask) -> str | None:
        """Return the name of the rows of a task: by path, size, content, date, version and what else is asked.

        It is None for what cannot be read, which is tried again each time.
        """
        if task.file == STANDARD_INPUT:
            return None
        content = hashlib.blake2b(digest_size=20)
        size = 0
        try:
            with opened(task.file, LARGEST_STREAM) as stream:
                while chunk := stream.read(_CHUNK):
                    content.update(chunk)
                    size += len(chunk)
        except (LogframeError, OSError):
            return None
        day = task.on or today()  # work that still runs is evaluated for today
        asked = [os.path.abspath(task.file), size, content.hexdigest(), day.isoformat(), task.on is None]
        asked += [task.file, task.profile, task.language, repr(task.beside), repr(task.iati)]
        text = json.dumps([*asked, __version__, _SHAPE])
        return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=20).hexdigest()

    def keep(self, name: str, rows: FileRows) -> None:
        """Write the rows of a file, all or none."""
        parts = [rows.projects, rows.indicators, rows.diagnostics]
        text = json.dumps([rows.file, *([encoded_row(row) for row in part] for part in parts)], separators=(",", ":"))
        write_text(text, self.folder / f"{name}{_ENDING}")

    def rows(self, name: str) -> FileRows | None:
        """Return the rows of a file, None where there are none or what stands there is damaged."""
        try:
            file, *parts = json.loads((self.folder / f"{name}{_ENDING}").read_text(encoding="utf-8"))
            projects, indicators, diagnostics = parts
            return FileRows(
                file,
                decoded_rows(ProjectRow, projects),
                decoded_rows(IndicatorRow, indicators),
                decoded_rows(DiagnosticRow, diagnostics),
            )
        except (OSError, ValueError, TypeError, KeyError):
            return None


def for_this_run() -> KeptRows:
    """Return a folder that is removed with the answer that reads from it."""
    kept = KeptRows(Path(tempfile.mkdtemp(prefix="logframe-")))
    weakref.finalize(kept, shutil.rmtree, kept.folder, ignore_errors=True)
    return kept
