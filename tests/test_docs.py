"""Every Python block and every `logframe` command of README and docs is executed."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from sybil import Sybil
from sybil.document import Document
from sybil.evaluators.python import PythonEvaluator
from sybil.example import Example
from sybil.parsers.markdown import CodeBlockParser

from logframe.cli import main

ROOT = Path(__file__).resolve().parent.parent
REFERENCE = ROOT / "docs/reference"
# Examples of rules are tried with the rules, those of the reference below, each by itself.
PAGES = [
    ROOT / "README.md",
    *sorted(
        path
        for path in (ROOT / "docs").rglob("*.md")
        if path.parent.name != "rules" and REFERENCE not in path.parents and path.stem != "reference_examples"
    ),
]
FILE = re.compile(r"# (\w[\w.-]*\.py)\n")


def run_console(example: Example) -> None:
    """Run each command of a block and compare what it prints; "..." stands for lines left out."""
    steps = re.split(r"^\$ ", str(example.parsed), flags=re.MULTILINE)[1:]
    for step in steps:
        command, _, expected = step.partition("\n")
        program, *words = command.split()
        assert program == "logframe", command
        done = CliRunner().invoke(main, words)
        assert done.exit_code in (0, 1), f"{command}\n{done.output}"
        pattern = "".join(
            "(?s:.*)" if line == "..." else re.escape(line) + "\n" for line in expected.rstrip("\n").split("\n")
        )
        assert not expected.strip() or re.fullmatch(pattern, done.output), f"{command}\n{done.output}"


def run_python(example: Example) -> None:
    """Run a Python block; one that begins with the name of a file is written to it as well."""
    named = FILE.match(str(example.parsed))
    if named:
        Path(named.group(1)).write_text(str(example.parsed), encoding="utf-8")
    PythonEvaluator()(example)


SYBIL = Sybil(parsers=[CodeBlockParser("python", run_python), CodeBlockParser("console", run_console)])


@pytest.mark.parametrize("page", PAGES, ids=[str(path.relative_to(ROOT)) for path in PAGES])
def test_page_holds(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The blocks of a page run in their order, in a folder with the examples."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples", ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.chdir(tmp_path)
    document: Document = SYBIL.parse(page)
    for example in document.examples():
        example.evaluate()


def test_each_example_of_the_reference_runs_by_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each public name has a page with an example, which needs nothing of the others and no other folder."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples", ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.chdir(tmp_path)
    pages = [path for path in REFERENCE.rglob("*.md") if path.stem != "index"]
    assert len({str(path.relative_to(REFERENCE)).casefold() for path in pages}) == len(pages) > 150
    blocks = {
        block: path.stem
        for path in pages
        for block in re.findall(r"^```python\n(.*?)^```$", path.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    }
    assert set(blocks.values()) <= {path.stem for path in pages}
    for block, name in blocks.items():
        exec(compile(block, f"{name}.md", "exec"), {"__name__": "example"})


def test_every_rule_and_verb_is_documented() -> None:
    """Each rule has its page, each verb and option stands in the page of the command."""
    from logframe.diagnosis.catalogue import CODES

    assert {path.stem for path in (ROOT / "docs/rules").glob("LF*.md")} == set(CODES)
    text = (ROOT / "docs/command.md").read_text(encoding="utf-8")
    for name, verb in main.commands.items():
        assert f"logframe {name}" in text
        for option in verb.params:
            for flag in option.opts:
                assert not flag.startswith("--") or flag in text or flag == "--output", flag


def test_links_between_pages_lead_somewhere() -> None:
    """Every relative link of README and docs names a file that is there."""
    for page in [*PAGES, *REFERENCE.rglob("*.md")]:
        for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_the_page_for_developers_names_files_that_are_there() -> None:
    """Each path and file of the page on working on the library is there."""
    text = (ROOT / "docs/developing.md").read_text(encoding="utf-8")
    sources = [path.relative_to(ROOT).as_posix() for path in (ROOT / "src/logframe").rglob("*") if "." in path.name]
    for path in re.findall(r"`((?:src|tests|docs)/[\w./]+)`", text):
        assert (ROOT / path).exists(), path
    for name in re.findall(r"`([\w/]+\.(?:py|ftl|toml))`", text):
        assert name.startswith(("src/", "docs/", "tests/")) or any(path.endswith(f"/{name}") for path in sources), name


def test_the_site_is_built_without_a_warning(tmp_path: Path) -> None:
    """Every page is in the site, each link and picture leads somewhere, and the first page lists the others."""
    pytest.importorskip("furo", reason="the site needs pip install 'logframe[docs]'")
    words = ["-m", "sphinx", "-q", "-W", "--keep-going", "-b", "html", str(ROOT / "docs"), str(tmp_path)]
    done = subprocess.run([sys.executable, *words], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    first = (tmp_path / "index.html").read_text(encoding="utf-8")
    sources = [path for path in (ROOT / "docs").rglob("*.md") if path.stem != "reference_examples"]
    assert all((tmp_path / path.relative_to(ROOT / "docs")).with_suffix(".html").is_file() for path in sources)
    assert all(
        f'href="{path.stem}.html"' in first for path in sources if path.parent.name == "docs" and path.stem != "index"
    )
