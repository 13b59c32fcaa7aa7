"""Tasks that end their process, as running out of memory does; they stand apart so that workers start soon."""

from __future__ import annotations

import os
import signal
from pathlib import Path

from logframe.portfolios.file_tasks import FileTask, file_rows
from logframe.portfolios.portfolio_rows import FileRows


def ending(task: FileTask) -> FileRows:
    """End the process the first time for a file that is marked, and each time for one that is poisoned."""
    mark = Path(f"{task.file}.mark")
    if mark.exists():
        mark.unlink()
        os.kill(os.getpid(), signal.SIGKILL)
    if Path(f"{task.file}.poison").exists():
        os.kill(os.getpid(), signal.SIGKILL)
    return file_rows(task)
