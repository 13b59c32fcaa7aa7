"""What is installed: each optional library missing, a library that is broken, and Python without docstrings."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from benchmarks.table_files import xls_file
from hypothesis import given
from hypothesis import strategies as st

from logframe import installed, units
from logframe.errors import UnknownUnitError
from logframe.exchange import extras

ROOT = Path(__file__).resolve().parent.parent
KG = "examples/kyrgyzstan_phase2.py"

FORM = "examples/form.docx"

# The library, the module that is hidden, its extra, and the command that needs it.
MISSING = {
    "polars": ("polars", "table", ("convert", KG, "{folder}/x.parquet")),
    "PyYAML": ("yaml", "yaml", ("convert", KG, "{folder}/x.yaml")),
    "lxml": ("lxml", "iati", ("check", "{folder}/x.xml", "--schema", "{folder}")),
    "typst": ("typst", "pdf", ("review", KG, "-o", "{folder}/x.pdf")),
    "python-docx": ("docx", "word", ("review", KG, "-o", "{folder}/x.docx")),
    "resvg-py": ("resvg_py", "word", ("review", KG, "-o", "{folder}/x.docx")),
    "docxtpl": ("docxtpl", "word", ("review", KG, "-o", "{folder}/x.docx", "--template", FORM)),
    "xlrd": ("xlrd", "office", ("check", "{folder}/x.xls")),
    "xlsxwriter": ("xlsxwriter", "office", ("convert", KG, "{folder}/y.xlsx")),
}


def python(code: str, *options: str, environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run a program in a Python of its own, beside the examples."""
    command = [sys.executable, *options, "-c", code]
    inherited = os.environ | (environment or {})
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, env=inherited)


def hidden(module: str, *words: str) -> subprocess.CompletedProcess[str]:
    """Run the command in a Python that cannot find a library."""
    return python(f"import sys; sys.modules[{module!r}] = None; from logframe.cli import main; main({list(words)!r})")


@pytest.mark.parametrize("library", MISSING)
def test_a_missing_library_is_named_with_its_extra(library: str, tmp_path: Path) -> None:
    """One line says which library a format needs, and the command that installs it."""
    module, extra, words = MISSING[library]
    (tmp_path / "x.xml").write_text(
        "<iati-activities><iati-activity><result/></iati-activity></iati-activities>", encoding="utf-8"
    )
    (tmp_path / "x.xls").write_bytes(xls_file([["x"]]))
    ran = hidden(module, *(word.format(folder=tmp_path) for word in words))
    assert ran.returncode == 2, ran.stderr
    (line,) = ran.stderr.splitlines()
    assert f"needs {library}; install it: pip install 'logframe[{extra}]'" in line
    assert {file.name for file in tmp_path.iterdir()} == {"x.xls", "x.xml"}, "nothing is written by halves"


def test_every_optional_library_is_tried() -> None:
    """A new optional library needs a line here."""
    assert {name for _, name, _ in extras._NEEDED.values()} == set(MISSING)


def test_strategies_without_hypothesis_name_their_extra() -> None:
    """Importing the strategies without hypothesis ends in one line with the extra."""
    ran = python("import sys; sys.modules['hypothesis'] = None; import logframe.testing")
    assert ran.stderr.splitlines()[-1] == (
        "ModuleNotFoundError: logframe.testing needs hypothesis; install it: pip install 'logframe[testing]'"
    )


@pytest.mark.parametrize(
    ("module", "form", "file"),
    [("yaml", "YAML", "x.yaml"), ("lxml", "IATI schemas", "x.xml"), ("xlsxwriter", "Excel", "x")],
)
@pytest.mark.parametrize(
    "body",
    [
        "raise ImportError('libexample.so.2: no such file')",
        "import no_such_part",
        "import os; os.no_such_part",  # as a library does that was made for another version of one beside it
    ],
)
def test_a_broken_library_is_not_called_missing(module: str, form: str, file: str, body: str, tmp_path: Path) -> None:
    """A library that is there and cannot be imported is named with its own reason."""
    (tmp_path / f"{module}.py").write_text(body, encoding="utf-8")
    name = extras._NEEDED[form][1]
    ran = python(
        f"from logframe.exchange.extras import to_write; to_write({form!r}, {file!r})",
        environment={"PYTHONPATH": str(tmp_path)},
    )
    assert re.search(rf"InstallationError: {name} [\d.]+ cannot be used \(", ran.stderr), ran.stderr
    assert "no_such_part" in ran.stderr or "libexample.so.2" in ran.stderr


@pytest.mark.parametrize(("library", "words"), [("click", ["check", KG]), ("babel", ["check", KG])])
def test_what_every_installation_has_and_this_one_lacks(library: str, words: list[str]) -> None:
    """A library that is no extra is named in one line, with exit 2 and how to install it again."""
    ran = fails(f"import sys; sys.modules[{library!r}] = None", *words)
    assert ran.returncode == 2
    (line,) = ran.stderr.splitlines()
    assert library in line
    assert "cannot be used (ModuleNotFoundError: " in line


FAILING = {
    "of another version": "import os; os.no_such_part",
    "without a part of the system": "raise OSError('libexample.so.2: cannot open')",
    "without what it needs": "import no_such_part",
    "damaged": "def",
    "empty": "",
}

# Libraries that every command needs, and what of some others is asked for first.
REACHED = [
    ("attrs", "empty", ("check", KG)),
    ("babel", "without a part of the system", ("check", KG)),
    ("click", "of another version", ("check", KG)),
    ("jinja2", "damaged", ("review", KG, "-o", "{folder}/x.html")),
    ("polars", "empty", MISSING["polars"][2]),
    ("docxtpl", "empty", MISSING["docxtpl"][2]),
]


@pytest.mark.parametrize(("library", "fault", "words"), REACHED)
def test_a_broken_library_is_one_line(library: str, fault: str, words: tuple[str, ...], tmp_path: Path) -> None:
    """In whatever way a library fails: its name and version, why, what to do, and exit 2; nothing is written."""
    (tmp_path / "library").mkdir()
    (tmp_path / f"library/{library}.py").write_text(FAILING[fault], encoding="utf-8")
    ran = fails("", *(word.format(folder=tmp_path) for word in words), library=tmp_path / "library")
    (line,) = ran.stderr.splitlines()
    start = rf"logframe: error: {library} [\d.]+ cannot be used \(\w*Error: .+\); install it again: pip install"
    assert re.match(start, line, re.IGNORECASE), line
    assert ran.returncode == 2
    assert [file.name for file in tmp_path.iterdir()] == ["library"]


def fails(failing: str, *words: str, library: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run the command after something has been made to fail."""
    return python(
        f"{failing}\nimport sys; sys.argv[1:] = {list(words)!r}; from logframe.__main__ import command; command()",
        environment={"PYTHONPATH": str(library)},
    )


def test_a_library_without_its_data(tmp_path: Path) -> None:
    """Data that a library misses show when they are asked for: one line and exit 2."""
    failing = "import babel.localedata; babel.localedata.exists = lambda name: False"
    ran = fails(failing, "review", KG, "-o", str(tmp_path / "x.html"))
    (line,) = ran.stderr.splitlines()
    assert line.startswith("logframe: error: babel ")
    assert ran.returncode == 2
    assert not list(tmp_path.iterdir())


def raised(code: str, *, ours: bool = True) -> Exception:
    """Return what code raises as if it stood in this library, or in a project file that the library runs."""
    file = str(Path(installed.__file__).with_name("no_such_file.py"))
    names = {"__name__": "logframe.no_such_file"} if ours else {"__name__": "__main__"}
    inner = compile(code, file if ours else "project.py", "exec")
    try:
        exec(compile("exec(inner, names)", file, "exec"), {"inner": inner, "names": names})
    except Exception as problem:
        return problem
    raise AssertionError(code)


# What our code does with a library that is not as it should be.
USES = {
    **{f"import that is {fault}": ("import examplelib", body) for fault, body in FAILING.items() if body},
    "import by name": ("import importlib; importlib.import_module('examplelib')", FAILING["damaged"]),
    "import of a name that it lacks": ("from examplelib import no_such_name", ""),
    "import of a part that it lacks": ("import examplelib.no_such_part", ""),
    "use of a name that it lacks": ("import examplelib\nexamplelib.no_such_name", ""),
    "use of what lacks a name of another": (
        "import examplelib\nexamplelib.f()",
        "import yaml\nf = lambda: yaml.nothing",
    ),
    "use of a file that it lacks": ("import examplelib\nexamplelib.f()", "f = lambda: open(__file__ + '.none')"),
}


@pytest.mark.parametrize("use", USES)
def test_how_a_library_fails(use: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is named where our code meets it; where a project file does, it is that file's own affair."""
    code, body = USES[use]
    (tmp_path / "examplelib.py").write_text(body, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    for ours in (True, False):
        monkeypatch.delitem(sys.modules, "examplelib", raising=False)
        assert bool(installed.broken_library(raised(code, ours=ours))) is ours


@pytest.mark.parametrize(
    "code",
    [
        "1 / 0",
        "no_such_name",
        "[].no_such_name",
        "import logframe\nlogframe.no_such_name",
        "import os\nos.no_such_name",
        "open('/no/such/file')",
        "import click\nclick.echo(1, no_such_keyword=2)",
        "import click\nclick.Path().convert()",
        "import yaml\nyaml.safe_load('{')",
        "raise OSError(2, 'none', '/no/such/file')",
    ],
)
def test_a_fault_of_our_own_stays_seen(code: str) -> None:
    """No library is blamed for what our own code does wrong, or for what it says about a file."""
    assert installed.broken_library(raised(code)) == ""


def test_a_version_below_what_is_declared_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """A call that an old version does not know is its failure; of one that is new enough it is ours."""
    problem = raised("import click\nclick.Path(no_such_keyword=1)")
    assert installed.broken_library(problem) == ""
    monkeypatch.setattr(installed, "_version", lambda library: "8.1.9")
    assert installed.broken_library(problem) == "click>=8.2"
    line = installed.broken_text("click>=8.2", problem)
    assert line.startswith("click 8.1.9 cannot be used (TypeError: ")
    assert line.endswith("pip install --upgrade --force-reinstall 'click>=8.2'")


PARTS = ("person", "km", "SEK", "/", "*", "**", "^", "(", ")", ".", "-", " ", "0", "1", "2", "10", "%", " per ", "no")


@given(st.lists(st.sampled_from(PARTS), max_size=12).map("".join) | st.text(max_size=20))
def test_any_text_is_a_unit_or_unknown(text: str) -> None:
    """No text makes the arithmetic of units fail in a way of its own, or compute a power of powers."""
    try:
        name = units.unit_name(text)
    except UnknownUnitError:
        return
    assert units.unit_name(name) == name


@pytest.mark.parametrize("text", ["9**9**9**9*person", "person**9**9**9**9", "(" * 5000 + "km" + ")" * 5000 + "/SEK"])
def test_no_unit_computes_for_ever(text: str) -> None:
    """A power of powers and a tower of brackets are refused before anything computes them."""
    with pytest.raises(UnknownUnitError):
        units.unit_name(text)


# What the main verbs print or write, with the docstrings and assertions of the library and without.
VERBS = """
import io, contextlib, sys
from logframe.cli import main
EXAMPLES = "examples/kyrgyzstan_phase2.py", "examples/central_asia.py"
OUT = sys.argv[1]
RUNS = [
    ["--help"],
    *([verb, "--help"] for verb in ("init", "check", "evaluate", "review", "compare", "convert", "explain")),
    ["explain", "LF101"],
    ["check", "examples/no_such_file.py"],
    ["explain", EXAMPLES[0], "victims-assisted", "--on", "2006-06-30"],
    *([verb, file, "--on", "2006-06-30"] for file in EXAMPLES for verb in ("check", "evaluate")),
    *(["convert", EXAMPLES[0], f"{OUT}/x{e}"] for e in (".json", ".yaml", ".xml", ".xlsx", ".csv", ".py")),
    *(["check", f"{OUT}/x{e}"] for e in (".json", ".yaml", ".xml", ".xlsx", ".py")),
    ["compare", EXAMPLES[0], f"{OUT}/x.json"],
    ["review", EXAMPLES[0], "-o", f"{OUT}/y.html", "-o", f"{OUT}/y.md"],
]
for words in RUNS:
    print("+", *words)
    with contextlib.redirect_stderr(sys.stdout):
        try:
            main(words, prog_name="logframe")
        except SystemExit as stop:
            print("exit", stop.code)
"""


def test_python_without_docstrings_answers_the_same(tmp_path: Path) -> None:
    """`python -OO` strips docstrings and assertions: every verb prints and writes the same bytes."""
    answers = []
    for options in ((), ("-OO",)):
        folder = tmp_path / "out"
        folder.mkdir()
        command = [sys.executable, *options, "-c", VERBS, str(folder)]
        ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        assert ran.returncode == 0, ran.stderr
        answers.append(
            (ran.stdout.splitlines(), {file.name: file.read_bytes() for file in folder.rglob("*") if file.is_file()})
        )
        folder.rename(tmp_path / f"out{options}")
    (plain, written), (stripped, without) = answers
    assert stripped == plain
    assert without == written
    assert {name.rpartition(".")[2] for name in written} >= {"json", "yaml", "xml", "xlsx", "html"}
    assert plain.count("exit 0") >= 15
