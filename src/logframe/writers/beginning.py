"""The project file to begin with: short, commented, and clean when checked."""

from __future__ import annotations

from pathlib import Path

from logframe.declaration.values.periods import today
from logframe.saving import file_to_begin, write_text
from logframe.writers.environments import environment


def begin(name: str) -> Path:
    """Write NAME.py with a small project, and give its path.

    Raises WriteError if the file is there already, or if the name cannot be one.
    """
    file, id = file_to_begin(name, ".py")
    first = today().year + 1
    text = environment().get_template("beginning.py.txt").render(id=id, file=file.name, first=first)
    return write_text(text, file, new=True)
