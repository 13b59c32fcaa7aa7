"""The project file to begin with: short, commented, and clean when checked."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from logframe.declaration.values.periods import today
from logframe.errors import WriteError
from logframe.messages import Message
from logframe.places import Place
from logframe.saving import write_text
from logframe.writers.environments import environment

# The name stands in a text of Python, which these would end.
_UNWANTED: Final = frozenset('"\\')


def begin(name: str) -> Path:
    """Write NAME.py with a small project, and give its path.

    Raises WriteError if the file is there already, or if the name cannot be one.
    """
    file = Path(name if name.lower().endswith(".py") else f"{name}.py")
    id = re.sub(r"[\W_]+", "-", file.stem).strip("-").upper()
    if not id or not file.suffix or not file.name.isprintable() or not _UNWANTED.isdisjoint(file.name):
        raise WriteError(Message("file-name-unfit"), place=Place(str(file)))
    first = today().year + 1
    text = environment().get_template("beginning.py.txt").render(id=id, file=file.name, first=first)
    return write_text(text, file, new=True)
