"""What is installed: each optional library missing, a library that is broken, and Python without docstrings."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from benchmarks.table_files import xls_file
from hypothesis import given
from hypothesis import strategies as st

from logframe import units
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
    assert f"InstallationError: {name} cannot be used (" in ran.stderr
    assert "no_such_part" in ran.stderr or "libexample.so.2" in ran.stderr


@pytest.mark.parametrize(("library", "words"), [("click", ["check", KG]), ("babel", ["check", KG])])
def test_what_every_installation_has_and_this_one_lacks(library: str, words: list[str]) -> None:
    """A library that is no extra is named in one line, with exit 2 and how to install it again."""
    program = f"import sys; sys.modules[{library!r}] = None; sys.argv[1:] = {words!r}"
    ran = python(f"{program}; from logframe.__main__ import command; command()")
    assert ran.returncode == 2
    (line,) = ran.stderr.splitlines()
    assert library in line
    assert "the installation is broken" in line


@pytest.mark.parametrize(
    "body", ["raise ImportError('no pint here')", "raise TypeError('a frozen class')", "UnitRegistry = object", ""]
)
@pytest.mark.parametrize("ending", [".py", ".json"])
def test_a_broken_pint_is_not_an_unknown_unit(body: str, ending: str, tmp_path: Path) -> None:
    """The command says in one line that pint cannot be used, and never that a unit is unknown."""
    (tmp_path / "library").mkdir()
    (tmp_path / "library/pint.py").write_text(body, encoding="utf-8")
    texts = {
        ".py": "from logframe import *\np = Project('P', 'p')\n"
        "p.result('r', 'r', indicators=[Measure('m', 'm', unit='km/hour')])\n",
        ".json": '{"projects": [{"id": "P", "statement": "p", "nodes": [{"kind": "result", "id": "r", "statement": "r",'
        ' "indicators": [{"kind": "measure", "id": "m", "statement": "m", "unit": "km/hour"}]}]}]}',
    }
    file = tmp_path / f"x{ending}"
    file.write_text(texts[ending], encoding="utf-8")
    for verb in ("check", "evaluate"):
        ran = python(
            f"from logframe.cli import main; main([{verb!r}, {str(file)!r}])",
            environment={"PYTHONPATH": str(tmp_path / "library")},
        )
        (line,) = ran.stderr.splitlines()
        assert line.startswith("logframe: error: pint cannot be used ("), line
        assert ran.returncode == 2


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
