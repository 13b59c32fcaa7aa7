"""The manners of the command: settings of a folder, baselines, folders and several files, quiet, colour and CSV."""

from __future__ import annotations

import csv
import io
import json
import os
import pty
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from logframe.cli import command_files, main
from logframe.cli.command_files import looking_in
from logframe.cli.settings import SETTINGS

ROOT = Path(__file__).resolve().parent.parent
KG = ROOT / "examples/kyrgyzstan_phase2.py"
KZ = ROOT / "examples/kazakhstan_phase3.py"
WEAK = """{"projects": [{"id": "%s", "statement": "People have clean water", "period": "2024/2025", "nodes": [
  {"kind": "result", "id": "water", "statement": "Villages have clean water"}]}]}"""


def run(folder: Path, *words: str | Path, text: str | None = None) -> Result:
    """Run the command in this process, from a folder."""
    before = Path.cwd()
    os.chdir(folder)
    try:
        return CliRunner().invoke(main, list(map(str, words)), input=text)
    finally:
        os.chdir(before)


@pytest.fixture
def projects(tmp_path: Path) -> Path:
    """Return a repository with two logframes, a Python file, a lock file and JSON of something else in a folder."""
    (tmp_path / ".git").mkdir()
    folder = tmp_path / "projects"
    (folder / "east").mkdir(parents=True)
    (folder / "a.json").write_text(WEAK % "A", encoding="utf-8")
    (folder / "east" / "b.yaml").write_text("projects:\n- id: B\n  statement: People are healthy\n", encoding="utf-8")
    (folder / "run.py").write_text("raise SystemExit('it ran')", encoding="utf-8")
    (folder / "package-lock.json").write_text('{"projects": []}', encoding="utf-8")
    (folder / "tsconfig.json").write_text('{"compilerOptions": {"strict": true}, // broken', encoding="utf-8")
    (folder / "figures.csv").write_text("year;wells\n2024;3\n", encoding="utf-8")
    (folder / "report.docx").write_bytes(b"minutes of a meeting")
    (folder / ".hidden").mkdir()
    (folder / ".hidden" / "c.json").write_text(WEAK % "C", encoding="utf-8")
    return tmp_path


def test_a_folder_gives_its_data_files_alone(projects: Path) -> None:
    """Python in a folder never runs; it, lock files and other JSON are counted in one line on standard error."""
    done = run(projects, "check", "projects", "--fail-on", "never", "--format", "json")
    assert done.exit_code == 0
    files = {Path(line["file"]).name for line in json.loads(done.stdout)["diagnostics"]}
    assert files == {"a.json", "b.yaml"}
    assert done.stderr == (
        "projects: 2 files read; 5 passed over (Python, which runs only if it is named: 1; lock files: 1; "
        "CSV, Word and Parquet, which are read if they are named: 2; "
        "data without a logframe: 1)\n"
    )


class AtOnce:
    """A timer whose time is over when it starts."""

    def __init__(self, _: float, function: Callable[[list[str]], None], words: tuple[list[str]]) -> None:
        self.function, self.words = function, words

    def start(self) -> None:
        """Call at once what is to be called later."""
        self.function(*self.words)

    def cancel(self) -> None:
        """Do nothing: it is over."""


def test_a_long_search_says_on_a_terminal_what_it_does(
    projects: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whoever waits for a whole disk is told so, and how to end it; a script is not, nor who asked for quiet."""
    monkeypatch.setattr(command_files, "Timer", AtOnce)
    with click.Context(main) as context:
        with looking_in("projects"):
            assert capsys.readouterr().err == ""
        monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
        with looking_in("projects", "plans"):
            assert capsys.readouterr().err == "looking for logframes in projects, plans; Ctrl-C ends it\n"
        context.meta["logframe.quiet"] = True
        with looking_in("projects"):
            assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    "words",
    [
        ("check", "projects", "--fail-on", "never"),
        ("evaluate", "projects"),
        ("review", "projects", "-o", "-"),
        ("explain", "projects/"),
        ("explain", "projects", "water"),
        ("compare", "projects/a.json", "projects"),
        ("convert", "projects", ".", "--format", "yaml"),
    ],
)
def test_each_verb_takes_a_folder(words: tuple[str, ...], projects: Path) -> None:
    """A folder stands for its logframes in each verb that reads files."""
    done = run(projects, *words)
    assert done.exit_code == 0, done.output
    assert "2 files read" in done.stderr
    assert "it ran" not in done.output


def test_a_folder_without_logframes_is_refused(tmp_path: Path) -> None:
    """The line says which files could be read, or that Python must be named."""
    assert "name a file, or a folder with files in .json" in run(tmp_path, "check", ".").stderr
    (tmp_path / "a.py").write_text("", encoding="utf-8")
    done = run(tmp_path, "check", ".")
    assert done.exit_code == 2
    assert done.stderr == ".: error: no logframe is in this folder; Python files run only if they are named\n"


def test_several_files_of_each_verb(projects: Path) -> None:
    """Several files are evaluated, explained, compared and begun one after the other."""
    a, b = "projects/a.json", "projects/east/b.yaml"
    evaluated = run(projects, "evaluate", a, b, "--format", "json")
    assert [project["project"] for project in json.loads(evaluated.stdout)["projects"]] == ["A", "B"]
    assert run(projects, "explain", a, b, "A/water").stdout == run(projects, "explain", a, "water").stdout
    compared = json.loads(run(projects, "compare", a, a, b, "--format", "json").stdout)
    assert [comparison["second"] for comparison in compared] == ["A", "B"]
    assert run(projects, "init", "first", "second").exit_code == 0
    assert (projects / "first.py").is_file()
    assert (projects / "second.py").is_file()
    refused = run(projects, "convert", a, b, "out.json")
    assert refused.exit_code == 2
    assert "2 files cannot be written to out.json" in refused.stderr


def test_ids_of_several_projects_need_their_project(tmp_path: Path) -> None:
    """An id that several projects have is explained where the project is named, and refused where it is not."""
    for name in "AB":
        (tmp_path / f"{name}.json").write_text(WEAK % name, encoding="utf-8")
    refused = run(tmp_path, "explain", "A.json", "B.json", "water")
    assert refused.exit_code == 2
    assert "name one of: A/water, B/water" in refused.stderr
    assert run(tmp_path, "explain", "A.json", "B.json", "B/water").stdout.count("water: ") == 1


@pytest.mark.parametrize("is_there", [True, False])
def test_convert_writes_a_folder(is_there: bool, projects: Path) -> None:
    """Every logframe of a folder is written in the format that is asked for, or none if two would be one file."""
    out = projects / "out"
    if is_there:
        out.mkdir()
    done = run(projects, "convert", "projects", "out", "--format", "py")
    assert done.exit_code == 0
    assert sorted(file.name for file in out.iterdir()) == ["a.py", "b.py"]
    (projects / "projects" / "east" / "a.yaml").write_text("projects:\n- id: B\n  statement: b\n", encoding="utf-8")
    for file in out.iterdir():
        file.unlink()
    if not is_there:
        out.rmdir()
    assert run(projects, "convert", "projects", "out", "--format", "py").exit_code == 2
    assert out.is_dir() == is_there
    assert not is_there or not list(out.iterdir())


SETTINGS_FILES = [
    ("logframe.toml", ""),
    ("pyproject.toml", "[tool.logframe]\n"),
]


@pytest.mark.parametrize(("name", "head"), SETTINGS_FILES)
def test_settings_of_a_folder_hold_for_its_commands(name: str, head: str, projects: Path) -> None:
    """Options are as the nearest settings say, and as the words of the command say where they differ."""
    settings = 'select = ["LF103"]\nfail-on = "never"\nlanguage = "sv"\nfiles = ["projects/?.json"]\n'
    (projects / name).write_text(head + settings, encoding="utf-8")
    inner = projects / "projects" / "east"
    done = run(inner, "check")
    assert done.exit_code == 0, done.output
    assert "LF103" in done.stdout
    assert "LF137" not in done.stdout
    assert "fel" in done.stdout.splitlines()[-1]
    assert done.stdout.startswith(f"..{os.sep}a.json:")
    assert run(inner, "check", "--fail-on", "error").exit_code == 1
    assert "LF137" in run(inner, "check", "--select", "LF137", "--language", "en").stdout
    assert "resultat" in run(inner, "evaluate").stdout


def test_settings_end_at_the_repository(projects: Path) -> None:
    """Settings beyond the repository, and tables of other tools, are not read."""
    inner = projects / "inner"
    (inner / ".git").mkdir(parents=True)
    (projects / "logframe.toml").write_text('fail-on = "never"', encoding="utf-8")
    (inner / "pyproject.toml").write_text("[tool.other]\nselect = 3\n", encoding="utf-8")
    (inner / "a.json").write_text(WEAK % "A", encoding="utf-8")
    assert run(inner, "check", "a.json").exit_code == 1
    assert run(projects, "check", "projects/a.json").exit_code == 0


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("profle = 'strict'", "unknown setting 'profle'; did you mean 'profile'?"),
        ("xyz = 1", f"unknown setting 'xyz'; the settings are {', '.join(SETTINGS[:-1])} and {SETTINGS[-1]}"),
        ("select = 3", "select cannot be 3; write a text or a list of texts"),
        ("dialect = ['eu']", "dialect cannot be ['eu']; write a text"),
        ("language = 'xx'", 'language cannot be \'xx\'; write "en", "sv", "fr", "es" or "ru"'),
        ("fail-on = 'all'", 'fail-on cannot be \'all\'; write "error", "warning" or "never"'),
        ("select =", "this is not valid TOML"),
    ],
)
def test_wrong_settings_are_refused(text: str, message: str, tmp_path: Path) -> None:
    """A misspelt setting, or one of the wrong kind, ends in one line with the file."""
    (tmp_path / "logframe.toml").write_text(text, encoding="utf-8")
    done = run(tmp_path, "check", "a.json")
    assert done.exit_code == 2
    (line,) = done.stderr.splitlines()
    assert message in line
    assert "logframe.toml: error: " in line


def test_without_files_there_is_nothing_to_do(tmp_path: Path) -> None:
    """No file and no settings end with the usage."""
    done = run(tmp_path, "check")
    assert done.exit_code == 2
    assert "Missing argument FILES" in done.stderr


def test_a_baseline_holds_back_what_is_known(projects: Path) -> None:
    """Only new problems are shown and counted; what is gone is said, and lines may move."""
    file = projects / "projects" / "a.json"
    words = ("check", file.relative_to(projects), "--baseline", "known.json")
    assert "write it: logframe check FILES" in run(projects, *words).stderr or run(projects, *words).exit_code == 2
    begun = run(projects, *words, "--write-baseline")
    assert begun.exit_code == 0
    assert "known problems written to known.json" in begun.stdout
    file.write_text("\n\n" + file.read_text(encoding="utf-8"), encoding="utf-8")
    same = run(projects, *words)
    assert same.exit_code == 0
    assert same.stdout == "No problems found\n"
    assert "known problems not shown (known.json)\n" in same.stderr
    text = file.read_text(encoding="utf-8")
    more = ', {"kind": "result", "id": "more", "statement": "More wells are in use"}]}]}'
    file.write_text(text.replace("]}]}", more), encoding="utf-8")
    new = run(projects, *words, "--format", "json")
    assert new.exit_code == 1
    assert {line["subject"] for line in json.loads(new.stdout)["diagnostics"]} <= {"more", "A"}
    file.write_text(WEAK.replace('"water"', '"wells"') % "A", encoding="utf-8")
    gone = run(projects, *words)
    assert "no longer found: write the baseline again" in gone.stderr


NO_BASELINES = ["", "[]", "{}", '{"schema": 2, "known": []}', '{"schema": 1, "known": [{"file": 1}]}']


@pytest.mark.parametrize("text", NO_BASELINES)
def test_what_is_no_baseline_is_refused(text: str, projects: Path) -> None:
    """Another file is not taken for a baseline, nor an input written over."""
    (projects / "known.json").write_text(text, encoding="utf-8")
    done = run(projects, "check", "projects/a.json", "--baseline", "known.json")
    assert done.exit_code == 2
    assert "known.json: error: this is no baseline of logframe check" in done.stderr
    assert run(projects, "check", "projects/a.json", "--write-baseline").exit_code == 2
    over = run(projects, "check", "projects/a.json", "--baseline", "projects/a.json", "--write-baseline")
    assert over.exit_code == 2
    assert json.loads((projects / "projects/a.json").read_text(encoding="utf-8"))["projects"]


def test_quiet_leaves_out_what_is_no_answer(projects: Path) -> None:
    """Problems and answers stay; notices, counts, hints and what was passed over go."""
    quiet = run(projects, "check", "projects", "-q")
    assert quiet.exit_code == 1
    assert quiet.stderr == ""
    assert all("LF" in line for line in quiet.stdout.splitlines())
    assert run(projects, "review", "projects/a.json", "-o", "r.md", "--quiet").output == ""
    assert (projects / "r.md").is_file()
    assert run(projects, "init", "demo", "-q").output == ""
    assert run(projects, "check", "demo.py", "-q").output == ""
    assert run(projects, "convert", "demo.py", "demo.json", "-q").output == ""
    assert run(projects, "evaluate", "demo.py", "-q").stdout == run(projects, "evaluate", "demo.py").stdout


def on_a_terminal(folder: Path, **environment: str) -> str:
    """Return what a check writes to a terminal."""
    master, slave = pty.openpty()
    inherited = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "TERM")}
    words = [sys.executable, "-m", "logframe", "check", "a.json"]
    subprocess.run(words, cwd=folder, stdout=slave, check=False, env={**inherited, "TERM": "xterm", **environment})
    os.close(slave)
    shown = b""
    try:
        while part := os.read(master, 65_536):
            shown += part
    except OSError:  # the other end is closed
        pass
    os.close(master)
    return shown.decode().replace("\r\n", "\n")


def test_colour_only_where_a_terminal_shows_it(projects: Path) -> None:
    """A terminal shows codes in colour; a pipe, NO_COLOR and a dumb terminal get the same text without."""
    folder = projects / "projects"
    piped = run(folder, "check", "a.json").stdout
    assert "\x1b" not in piped
    assert "\x1b[31m\x1b[1mLF103\x1b[0m" in on_a_terminal(folder)
    assert on_a_terminal(folder, NO_COLOR="1") == piped
    assert on_a_terminal(folder, TERM="dumb") == piped


CSV = {
    ("check", KG, "--fail-on", "never"): ("code", "LF201"),
    ("evaluate", KG, "--on", "2006-06-30"): ("id", "victims-assisted"),
    ("compare", KG, KZ): ("id", "victims-assisted"),
    ("rules", "LF2"): ("code", "LF201"),
    ("explain", KG, "victims-assisted"): ("explains", "victims-assisted: Victims of trafficking assisted"),
    ("explain", "LF201"): ("code", "LF201"),
    ("lessons", KG.with_name("evaluation_2006.py"), "--language", "fr"): ("kind", "recommendation"),
}


@pytest.mark.parametrize("words", CSV, ids=lambda words: "-".join(map(str, words[::2])))
def test_answers_as_csv(words: tuple[str | Path, ...], tmp_path: Path) -> None:
    """A verb writes the rows of its answer, each with as many cells as the head."""
    column, cell = CSV[words]
    done = run(tmp_path, *words, "--format", "csv")
    assert done.exit_code == 0, done.output
    rows = list(csv.DictReader(io.StringIO(done.stdout), strict=True))
    assert cell in {row[column] for row in rows}
    assert all(None not in row and None not in row.values() for row in rows)


def test_csv_runs_nothing_in_a_spreadsheet(tmp_path: Path) -> None:
    """A text of the project that begins like a formula is guarded."""
    indicator = '{"kind": "count", "id": "c", "unit": "person", "statement": "=2+2"}'
    text = WEAK.replace('water"}]', f'water", "indicators": [{indicator}]}}]') % "A"
    (tmp_path / "a.json").write_text(text, encoding="utf-8")
    rows = list(csv.DictReader(io.StringIO(run(tmp_path, "evaluate", "a.json", "--format", "csv").stdout)))
    assert rows[0]["statement"] == "'=2+2"


def test_standard_input_and_output(projects: Path) -> None:
    """`-` is the input of each verb, and the output of review and convert."""
    text = WEAK % "A"
    verbs = ("check - --fail-on never", "evaluate -", "explain - water", "compare - -")
    for words in map(str.split, verbs):
        assert run(projects, *words, text=text).exit_code == 0, words
    assert "# A" in run(projects, "review", "-", "-o", "-", text=text).stdout
    assert run(projects, "convert", "-", "-", "--format", "yaml", text=text).stdout.startswith("logframe: 1")


def test_rules_and_schemas_are_listed(tmp_path: Path) -> None:
    """`rules` has a line a rule, `schema` the schema of each kind of document."""
    lines = run(tmp_path, "rules", "LF1", "LF201").stdout.splitlines()
    assert lines[0].startswith("LF101  stops-half-way (error): ")
    assert lines[-1].startswith("LF201")
    assert len(json.loads(run(tmp_path, "rules", "--format", "json").stdout)) > 80
    assert "unknown rule 'LF9'" in run(tmp_path, "rules", "LF9").stderr
    for subject, key in (("project", "projects"), ("check", "diagnostics")):
        assert key in run(tmp_path, "schema", subject).stdout
    published = json.loads((ROOT / "docs/project.schema.json").read_text(encoding="utf-8"))
    assert json.loads(run(tmp_path, "schema").stdout) == published


def test_the_hook_works_from_a_clone(tmp_path: Path) -> None:
    """The hook names a command of this package and the files of folders that hold logframes."""
    yaml = pytest.importorskip("yaml")
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    program, *words = hook["entry"].split()
    assert program == "logframe"
    assert hook["language"] == "python"
    fits = re.compile(hook["files"])
    assert fits.search("projects/a.yaml")
    assert fits.search("donor/logframes/b.xlsx")
    assert not fits.search("docs/a.yaml")
    shutil.copy(KG, tmp_path / "kg.py")
    assert run(tmp_path, *words, "kg.py").exit_code == 1
