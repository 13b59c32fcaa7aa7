"""The habits of the project, held by its own tests: types, style, layers, sizes, a light import."""

from __future__ import annotations

import re
import statistics
import subprocess
import sys
import warnings
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted((ROOT / "src").rglob("*.py"))


def run(*command: str) -> None:
    """Run a tool and show what it says if it fails."""
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}\n{done.stderr}"


@pytest.mark.parametrize(
    "command",
    [
        pytest.param(("-m", "mypy", "--strict"), id="mypy"),
        pytest.param(("-m", "ruff", "check", "."), id="ruff"),
        pytest.param(("-m", "ruff", "format", "--check", "."), id="format"),
        pytest.param(("-c", "from importlinter.cli import lint_imports_command as c; c()"), id="layers"),
        pytest.param(("docs/generate.py", "--check"), id="rule pages"),
    ],
)
def test_tools_find_nothing(command: tuple[str, ...]) -> None:
    """Types, style, layers and the generated pages are in order."""
    run(sys.executable, *command)


@pytest.mark.parametrize(
    ("kind", "module", "is_error"),
    [
        (DeprecationWarning, "logframe.units", True),
        (DeprecationWarning, __name__, True),
        (PendingDeprecationWarning, "benchmarks.fuzz", True),
        (FutureWarning, "logframe", True),
        (UserWarning, "pint.registry", True),
        (ResourceWarning, "lxml", True),
        (DeprecationWarning, "pint.registry", False),
        (PendingDeprecationWarning, "logframe_of_others", False),
        (FutureWarning, "polars", False),
    ],
)
def test_warnings_are_errors(kind: type[Warning], module: str, is_error: bool) -> None:
    """Every warning fails a test, except what a library announces to others than us."""
    with warnings.catch_warnings(record=True) as shown:
        try:
            warnings.warn_explicit("from version 9 on", kind, "file.py", 1, module)
        except kind:
            assert is_error
        else:
            assert not is_error
            assert len(shown) == 1


def test_files_are_short() -> None:
    """No file of the library is over 400 lines, and half of them have at most 120."""
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in SOURCES}
    long = {path.name: length for path, length in lengths.items() if length > 400}
    assert not long
    assert statistics.median(lengths.values()) <= 120


def test_every_name_of_a_module_is_used() -> None:
    """Nothing in the library is there for its tests alone: each name of a module is read by the library itself."""
    sources = "\n".join(path.read_text(encoding="utf-8") for path in SOURCES)
    words = Counter(re.findall(r"\w+", sources))
    defined = re.findall(r"^(?:def |class )?([^\W\d]\w*)(?:[(:]| = )", sources, re.MULTILINE)
    assert not {name for name in defined if words[name] == 1 and not name.endswith("__")}


def test_import_is_light() -> None:
    """Importing the names of a project file loads none of the heavy libraries."""
    run(
        sys.executable,
        "-c",
        "import sys; from logframe import Count, Observation, Project, Source, Target, between; import logframe; "
        "Project('P', 'p').result('r', 'r', indicators=[Count('c', 'c', unit='person', target=4)]); "
        "heavy = {'pint', 'networkx', 'jinja2', 'numpy', 'click'} & set(sys.modules); assert not heavy, heavy",
    )


def test_every_public_name_has_a_home() -> None:
    """The facade lists exactly the names it can import, at most 50, each with a docstring; so do the modules beside."""
    import logframe

    assert sorted(logframe.__all__) == sorted(logframe._HOME)
    assert len(logframe.__all__) <= 50
    for name in logframe.__all__:
        assert getattr(logframe, name).__doc__, name
    for namespace in logframe._NAMESPACES:
        module = getattr(logframe, namespace)
        assert set(module.__all__).isdisjoint(logframe.__all__)
        for name in module.__all__:
            assert getattr(module, name).__doc__, name
            assert getattr(logframe, name) is getattr(module, name)


def test_everything_that_is_imported_costs_little() -> None:
    """`from logframe import *` loads what declares a project, and none of what reads, checks, evaluates or writes."""
    run(
        sys.executable,
        "-c",
        "import inspect, sys; from logframe import *; import logframe; "
        "late = ('diagnosis', 'evaluation.project', 'exchange', 'reviews', 'writers'); "
        "loaded = [name for name in sys.modules if name.removeprefix('logframe.').startswith(late)]; "
        "assert not loaded, loaded; "
        "assert 'on' in inspect.signature(review).parameters; assert 'line by line' in review.__doc__; "
        "assert [d.code for d in check(Project('P', 'p'))]",
    )


def test_nothing_names_a_machine() -> None:
    """No file holds a path of somebody's machine."""
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split(
        "\n"
    )
    pattern = re.compile(r"(?:^|[^A-Za-z0-9_.])/(?:home|root|work|Users)/[A-Za-z0-9_.]")
    for name in listed:
        path = ROOT / name
        if name and path.is_file():
            assert not pattern.search(path.read_text(encoding="utf-8", errors="replace")), name
