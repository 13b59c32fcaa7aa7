"""Loading projects of any format: Python runs, data formats execute nothing."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from logframe.declaration.loading import load as load_python
from logframe.declaration.programmes import Programme
from logframe.declaration.projects import Project
from logframe.errors import LoadError
from logframe.exchange.json_text import parse_json
from logframe.exchange.limits import read_text
from logframe.exchange.structuring import projects_from
from logframe.exchange.yaml_text import parse_yaml
from logframe.places import Place

READ: Final = (".py", ".json", ".yaml", ".yml")


def load(path: str | os.PathLike[str]) -> Programme | tuple[Project, ...]:
    """Load a project file; give its programme if it has one, else its projects.

    A Python file runs as `python file.py` would (see `logframe.declaration.loading.load`): load only what you would
    run. JSON and YAML are data and execute nothing; every problem is told at its line, all of a file together.
    Raises LoadError for a file that cannot be read, the error of a declaration at its line, or ProjectErrors for
    several.
    """
    file = os.fspath(path)
    kind = Path(file).suffix.lower()
    if kind == ".json":
        return projects_from(parse_json(read_text(Path(file)), file), file)
    if kind in (".yaml", ".yml"):
        return projects_from(parse_yaml(read_text(Path(file)), file), file)
    if kind != ".py" and not Path(file).is_dir():
        raise LoadError(
            f"a file of kind {kind or '(none)'!r} is not read",
            do=f"name a file that ends in {', '.join(READ)}",
            place=Place(file),
        )
    return load_python(path)
