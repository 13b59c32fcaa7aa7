"""The command: what it prints, what it exits with, and that nothing ever ends in a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from logframe.cli import main

HEAD = "\nfrom logframe import Amount, Count, Observation, Project, Target\n\n"
PROJECT = 'p = Project("P-1", "Clean water", period="2024/2026")\n'
GOOD = """from logframe import Count, Observation, Project, Source

log = Source("log", "Log of the drilling team")
p = Project("P-1", "Clean water", period="2024/2025")
goal = p.objective("goal", "People are healthy")
water = p.result(
    "water",
    "Villages have clean water",
    contributes_to=goal,
    indicators=[
        Count("wells", "Wells in use", unit="well", level="output", accumulates="increments", target=10,
              verified_by=log, observations=[Observation(6, period="2024", source=log)]),
    ],
)
"""

BROKEN = {
    "misspelt keyword": (PROJECT + 'c = Count("a", "A", unit="person", basline=3)\n', 5, "did you mean 'baseline'"),
    "text for a number": (PROJECT + 'c = Count("a", "A", unit="person", target="400")\n', 5, "without quotes"),
    "unknown unit": (PROJECT + 'c = Count("a", "A", unit="persn")\n', 5, "did you mean 'person'"),
    "duplicate id": (PROJECT + 'p.result("a", "A")\np.result("a", "B")\n', 6, "'a' is taken"),
    "loop": (
        PROJECT + 'p.result("a", "A", contributes_to="b")\np.result("b", "B", contributes_to="a")\n',
        5,
        "LF140 a -> b -> a is a loop",
    ),
    "wrong way": (
        PROJECT + 'act = p.activity("dig", "Dig")\np.result("a", "A", contributes_to=act)\n',
        6,
        "the wrong way",
    ),
    "period reversed": ('p = Project("P", "P", period="2006-06/2004-07")\n', 4, "ends before it starts"),
    "31 September": (PROJECT + 'o = Observation(3, date="2005-09-31")\n', 5, "LF218"),
    "currencies added": (PROJECT + 'm = Amount(1, "SEK") + Amount(1, "USD")\n', 5, "two currencies"),
    "syntax error": (PROJECT + 'p.result("a", "A"\n', 5, "not valid Python"),
}


def run(*words: str, cwd: Path | None = None) -> Result:
    """Run the command in this process, from a folder."""
    before = Path.cwd()
    os.chdir(cwd or before)
    try:
        return CliRunner().invoke(main, list(words))
    finally:
        os.chdir(before)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder with a project file good.py."""
    (tmp_path / "good.py").write_text(GOOD, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("verb", ["check", "evaluate"])
@pytest.mark.parametrize("name", BROKEN)
def test_broken_files_give_one_clear_line(name: str, verb: str, tmp_path: Path) -> None:
    """Each mistake ends with exit 2 and one line with file, line, what is wrong and what to do."""
    text, line, expected = BROKEN[name]
    file = tmp_path / "broken.py"
    file.write_text(HEAD + text, encoding="utf-8")
    done = run(verb, "broken.py", cwd=tmp_path)
    assert done.exit_code == 2
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert done.stderr.startswith(f"broken.py:{line}: error: "), done.stderr
    assert expected in done.stderr
    assert "Traceback" not in done.output


def test_several_problems_come_as_several_lines(tmp_path: Path) -> None:
    """Problems of the finished graph are all told, each at its own line."""
    (tmp_path / "two.py").write_text(
        "from logframe import Project\n"
        'p = Project("P", "P")\n'
        'p.result("a", "A", contributes_to="nothing")\n'
        'p.result("b", "B", contributes_to="aa")\n',
        encoding="utf-8",
    )
    done = run("evaluate", "two.py", cwd=tmp_path)
    assert done.exit_code == 2
    assert [line.split(": ")[0] for line in done.stderr.splitlines()] == ["two.py:3", "two.py:4"]


def test_json_stays_valid_beside_a_broken_file(folder: Path) -> None:
    """A file that cannot be read wins the exit code, and the list of the others is still valid JSON."""
    (folder / "bad.py").write_text("p = (", encoding="utf-8")
    done = run("check", "bad.py", "good.py", "--format", "json", cwd=folder)
    assert done.exit_code == 2
    found = json.loads(done.stdout)["diagnostics"]
    assert {one["file"] for one in found} == {"good.py"}
    assert set(found[0]) >= {"code", "name", "severity", "subject", "message", "help", "file", "line", "waived"}


def test_check_exits_by_what_it_found(folder: Path) -> None:
    """Errors give 1; --fail-on never gives 0; a clean project gives 0."""
    assert run("check", "good.py", cwd=folder).exit_code == 1
    assert run("check", "good.py", "--fail-on", "never", cwd=folder).exit_code == 0
    assert run("check", "good.py", "--select", "LF201", cwd=folder).exit_code == 0
    assert run("init", "begin", cwd=folder).exit_code == 0
    clean = run("check", "begin.py", "--fail-on", "warning", cwd=folder)
    assert clean.exit_code == 0, clean.output
    assert clean.stdout == "No problems found\n"


def test_init_writes_a_project_that_can_be_used(folder: Path) -> None:
    """What init writes evaluates and reviews, and an existing file is never overwritten."""
    run("init", "my-project.py", cwd=folder)
    before = (folder / "my-project.py").read_text(encoding="utf-8")
    again = run("init", "my-project", cwd=folder)
    assert again.exit_code == 2
    assert "is there already" in again.stderr
    assert (folder / "my-project.py").read_text(encoding="utf-8") == before
    assert run("evaluate", "my-project.py", cwd=folder).exit_code == 0
    assert run("review", "my-project.py", "-o", "out.md", cwd=folder).exit_code == 0


def test_a_name_in_any_script_begins_a_project(folder: Path) -> None:
    """Letters are those of every script."""
    assert run("init", "вода", cwd=folder).exit_code == 0
    assert run("check", "вода.py", cwd=folder).stdout == "No problems found\n"


def test_what_cannot_hold_a_portfolio_is_refused_at_its_name(folder: Path) -> None:
    """A file where a folder is to be, and standard output, which has no ending."""
    for option in ("--reviews", "--into"):
        done = run("portfolio", "good.py", option, "good.py", cwd=folder)
        assert (done.exit_code, done.stderr[:23]) == (2, "good.py: error: cannot ")
        assert done.stderr.endswith("choose another place\n")
    assert "as a file without an ending; use .html" in run("portfolio", "good.py", "-o", "-", cwd=folder).stderr


def test_a_strange_table_of_other_tools_holds_no_settings(folder: Path) -> None:
    """The `tool` of pyproject.toml is no table but a list of them."""
    (folder / "pyproject.toml").write_text('[[tool]]\n[tool.logframe]\nlanguage = "sv"\n', encoding="utf-8")
    assert "Every indicator" in run("rules", "LF101", cwd=folder).stdout


def test_github_annotations_name_file_and_line(folder: Path) -> None:
    """Annotations are workflow commands with the file, the line and an escaped message."""
    done = run("check", "good.py", "--format", "github", cwd=folder)
    first = done.stdout.splitlines()[0]
    assert first.startswith("::error file=good.py,line=")
    assert "title=LF" in first


def test_profile_and_rule_names_are_checked(folder: Path) -> None:
    """A profile or code that does not exist is said so, with what there is."""
    done = run("check", "good.py", "--profile", "strickt", cwd=folder)
    assert done.exit_code == 2
    assert "unknown profile 'strickt'" in done.stderr
    done = run("check", "good.py", "--select", "LF999", cwd=folder)
    assert done.exit_code == 2
    assert "unknown rule 'LF999'" in done.stderr
    done = run("explain", "LF999", cwd=folder)
    assert done.exit_code == 2
    assert done.stderr.startswith("logframe: error: unknown rule")


def test_dates_are_checked(folder: Path) -> None:
    """A date that no calendar has is refused in one line."""
    done = run("evaluate", "good.py", "--on", "2025-02-30", cwd=folder)
    assert done.exit_code == 2
    assert done.stderr.startswith("logframe: error: LF218 --on '2025-02-30'")


def test_explain_tells_rules_indicators_and_nodes(folder: Path) -> None:
    """A code explains a rule, an id the answer for an indicator or node, with the place of every input."""
    assert "Why it matters" in run("explain", "lf101", cwd=folder).stdout
    told = run("explain", "good.py", "wells", "--on", "2024-12-31", cwd=folder).stdout
    assert "6 / 10 = 60 %" in told
    assert "good.py:12" in told
    assert "status" in run("explain", "good.py", "water", cwd=folder).stdout
    lost = run("explain", "good.py", "well", cwd=folder)
    assert lost.exit_code == 2
    assert "did you mean 'wells'?" in lost.stderr


def test_what_a_project_file_prints_does_not_spoil_json(folder: Path) -> None:
    """A file that prints and asks for input leaves standard output to the answer, and never hangs."""
    text = GOOD + "print('loading')\ntry:\n    input()\nexcept EOFError:\n    pass\n"
    (folder / "loud.py").write_text(text, encoding="utf-8")
    done = run("evaluate", "loud.py", "--format", "json", cwd=folder)
    assert done.exit_code == 0, done.stderr
    assert json.loads(done.stdout)["project"] == "P-1"


def test_json_of_evaluate_has_the_contracted_keys(folder: Path) -> None:
    """One project is an object, several are a list below `projects`."""
    data = json.loads(run("evaluate", "good.py", "--format", "json", cwd=folder).stdout)
    assert set(data) >= {"project", "on", "elapsed", "indicators", "nodes"}
    assert data["schema"] == 2
    keys = "id node level kind unit status possible fulfilment value coverage target baseline reason method"
    assert {*keys.split(), "forecast", "sources"} <= set(data["indicators"][0])
    source_keys = "source definition value coverage fulfilment status forecast"
    assert set(source_keys.split()) <= set(data["indicators"][0]["sources"][0])
    assert data["indicators"][0]["fulfilment"] == {"low": 0.6, "high": None}
    node_keys = "id kind statement contributes_to status stops_half_way measured indicators"
    assert set(node_keys.split()) <= set(data["nodes"][0])
    text = GOOD + 'q = Project("P-2", "Another")\n'
    (folder / "both.py").write_text(text, encoding="utf-8")
    both = json.loads(run("evaluate", "both.py", "--format", "json", cwd=folder).stdout)
    assert [one["project"] for one in both["projects"]] == ["P-1", "P-2"]


def test_review_refuses_unknown_endings_before_it_works(folder: Path) -> None:
    """A document that cannot be written is refused with what can, and nothing is left behind."""
    done = run("review", "good.py", "-o", "out.docy", cwd=folder)
    assert done.exit_code == 2
    assert ".md, .html, .pdf, .docx, .xlsx or .json" in done.stderr
    done = run("review", "good.py", "-o", "no/such/folder/out.md", cwd=folder)
    assert done.exit_code == 2
    assert "cannot write" in done.stderr
    assert sorted(path.name for path in folder.iterdir()) == ["good.py"]


def test_the_installed_command_runs(folder: Path) -> None:
    """`python -m logframe` is the command, and its output is UTF-8 text."""
    done = subprocess.run(
        [sys.executable, "-m", "logframe", "evaluate", "good.py"],
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "result water" in done.stdout
