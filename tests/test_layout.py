"""The layout of the library: no circles, contracts that bite, one meaning for each name, one way up."""

from __future__ import annotations

import ast
import graphlib
import json
import os
import shutil
import subprocess
import sys
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from logframe import messages

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src" / "logframe"

SAME_MEANING = {
    "__init__": "of every package",
    "answers": "what the functions return, and what the layers below call so",
    "claims": "how claims are audited, and the public names of that",
    "iati": "the format, and the public names of it",
    "languages": "the languages of messages, and of numbers as people write them",
    "methods": "formulas, and the public names of them",
    "cells": "of tables, those that are read and those that are shown",
    "numbers": "values, and as each format writes them",
    "periods": "periods, and as people write them",
    "projects": "projects, and as IATI activities hold them",
    "values": "values, and as people write them",
    "quantities": "values with units, and the public names of values",
    "reading": "of each format",
    "statistics": "how tables are computed, and the public names of that",
    "surveys": "how certain a share is, and the public names of that",
    "trends": "how series are judged, and the public names of that",
    "tables": "rows and columns of cells: as people have them, and as our workbooks show projects",
    "writing": "of each format, and of documents",
}
"""Names that several modules or packages share, with the one thing that they mean."""

SEEDS = {
    "layers": ("evaluation/statuses.py", "import logframe.explanation.explaining"),
    "storeys": ("declaration/values/numbers.py", "import logframe.declaration.framework.nodes"),
    "evaluation": ("evaluation/formulas.py", "import logframe.evaluation.fulfilment.judgement"),
    "rules": (
        "diagnosis/design/lf103_no_indicator.py",
        "import logframe.diagnosis.reporting.lf206_exactly_100",
    ),
    "importlib": ("evaluation/statuses.py", "import importlib"),
    "pint": ("declaration/values/quantities.py", "import pint"),
    "networkx": ("evaluation/project/half_way.py", "import networkx"),
    "jinja2": ("reviews/reviewing.py", "import jinja2"),
    "click": ("exchange/loading.py", "import click"),
    "hypothesis": ("diagnosis/checks.py", "import hypothesis"),
    "words": ("reviews/reviewing.py", "import babel"),
    "formats": ("exchange/yaml_text.py", "import yaml"),
}
"""For each contract: a file and an import in it that breaks the contract."""


def modules() -> dict[str, Path]:
    """Return every module of the library by its dotted name."""
    paths = {}
    for path in PACKAGE.rglob("*.py"):
        parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
        paths[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return paths


def imported(source: str, names: set[str]) -> set[str]:
    """Return the modules that a source imports, inside functions too."""
    targets: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            targets |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "relative imports are not followed here"
            whole = {f"{node.module}.{alias.name}" for alias in node.names}
            targets |= {name if name in names else str(node.module) for name in whole}
    return targets & names


def test_the_import_graph_has_no_circle() -> None:
    """No module imports itself through others, late imports inside functions and those for types included."""
    paths = modules()
    graph = {name: imported(path.read_text(encoding="utf-8"), set(paths)) for name, path in paths.items()}
    graph["logframe"] = {"logframe.messages"}  # the facade names everything and imports the rest on first use
    assert sum(map(len, graph.values())) > len(graph)
    tuple(graphlib.TopologicalSorter(graph).static_order())


def test_late_imports_count_as_imports() -> None:
    """An import inside a function, or under a condition, is an edge of the graph."""
    names = {"logframe.a", "logframe.b", "logframe.c"}
    source = (
        "def f():\n    from logframe import a\n    import logframe.b\nif TYPE_CHECKING:\n    from logframe.c import x"
    )
    assert imported(source, names) == names


def test_no_two_modules_share_a_name() -> None:
    """A name of a module or package means one thing, wherever it stands."""
    counts = Counter(name.rpartition(".")[2] for name in modules())
    shared = {name for name, count in counts.items() if count > 1}
    assert shared <= set(SAME_MEANING)
    assert set(SAME_MEANING) - {"__init__"} <= shared, "a name that is shared no longer"


LINT = """
import contextlib, io, json, pathlib, sys
from importlinter.application.use_cases import lint_imports
from importlinter.configuration import configure
configure()
holds = {}
for contract, (file, statement) in {"": ("__init__.py", "pass"), **json.loads(sys.argv[2])}.items():
    path = pathlib.Path("logframe", file)
    text = path.read_text(encoding="utf-8")
    path.write_text(text + "\\n" + statement + "\\n", encoding="utf-8")
    with contextlib.redirect_stdout(io.StringIO()):
        chosen = (contract,) if contract else ()
        holds[contract] = lint_imports(sys.argv[1], chosen, cache_dir=None, is_debug_mode=True)
    path.write_text(text, encoding="utf-8")
print(json.dumps(holds))
"""


def test_contracts_catch_a_violation(tmp_path: Path) -> None:
    """Each contract of import-linter holds, and is broken by one wrong import put into a copy of the library."""
    options = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
    assert [contract["id"] for contract in options["contracts"]] == list(SEEDS)
    shutil.copytree(PACKAGE, tmp_path / "logframe", ignore=shutil.ignore_patterns("__pycache__"))
    done = subprocess.run(
        [sys.executable, "-c", LINT, str(ROOT / "pyproject.toml"), json.dumps(SEEDS)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {"": True, **dict.fromkeys(SEEDS, False)}


def test_ports_are_the_way_up() -> None:
    """Asking through a port imports what stands behind it only then, and an unknown port or wrong answer is refused."""
    run = (
        "import sys, logframe; from logframe import Count, Project, evaluate; "
        "p = Project('P', 'p', period='2020'); "
        "p.result('r', 'r', indicators=[Count('c', 'c', unit='person', target=4)]); "
        "answer = evaluate(p, on='2020-06-30'); assert 'logframe.explanation' not in sys.modules; "
        "answer['c'].explain(); assert 'logframe.explanation' in sys.modules"
    )
    done = subprocess.run([sys.executable, "-c", run], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    with pytest.raises(LookupError, match="nothing stands behind the port 'shout'"):
        messages.ask("shout", object(), str)
    messages.open_port("shout", "builtins:len")
    try:
        with pytest.raises(TypeError, match="gives int, not str"):
            messages.ask("shout", "text", str)
    finally:
        messages._BEHIND.pop("shout")


EMPTY_NAMES = {"one", "other", "told", "found", "given", "every", "each", "said", "known", "read"}
"""Words that name nothing: a reader has to look up what they hold."""


def names_set(node: ast.AST) -> list[tuple[int, str]]:
    """Return the names that a node gives to values, each with its line."""
    if isinstance(node, ast.Name):
        return [(node.lineno, node.id)] if isinstance(node.ctx, ast.Store) else []
    if isinstance(node, ast.arg):
        return [(node.lineno, node.arg)]
    if isinstance(node, (ast.ExceptHandler, ast.MatchAs, ast.MatchStar)):
        return [(node.lineno, node.name)] if node.name else []
    return []


def empty_names(tree: ast.AST) -> set[tuple[int, str]]:
    """Return the variables and parameters of a module that are named by such a word, each with its line.

    Fields of classes are free, and `other` is the second operand of an operator.
    """
    free: set[tuple[int, str]] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            free.update(
                pair for line in node.body if isinstance(line, ast.AnnAssign) for pair in names_set(line.target)
            )
        elif isinstance(node, ast.FunctionDef) and node.name.startswith("__") and node.name.endswith("__"):
            free.update(pair for part in ast.walk(node) for pair in names_set(part) if pair[1] == "other")
    return {pair for node in ast.walk(tree) for pair in names_set(node) if pair[1] in EMPTY_NAMES} - free


def test_variables_are_named_by_what_they_hold() -> None:
    """No variable or parameter of the library is called one, other, told, found, given, every, each, said, known."""
    assert empty_names(ast.parse("def f(given):\n    for one in given: pass\n")) == {(1, "given"), (2, "one")}
    assert empty_names(ast.parse("class A:\n    read: int\n    def __eq__(self, other): return 1\n")) == set()
    named = {
        f"{path.relative_to(PACKAGE)}:{line}: {name}"
        for path in PACKAGE.rglob("*.py")
        for line, name in empty_names(ast.parse(path.read_text(encoding="utf-8")))
    }
    assert named == set()
