"""What is handed out: the source and the wheel, the command from the wheel alone, and the templates for CI."""

from __future__ import annotations

import email
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
BIN = "Scripts" if os.name == "nt" else "bin"


def run(*words: str | Path, cwd: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a command in a folder, offline and with nothing of this environment."""
    kept = {name: text for name, text in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV")}
    offline = {"PIP_NO_INDEX": "1", "PIP_NO_COMPILE": "1", "UV_OFFLINE": "1", "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        [os.fspath(word) for word in words],
        cwd=cwd, env={**kept, **offline, **variables}, capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the source distribution, and the wheel that is built from it."""
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("what belongs to the source is known from git")
    folder = tmp_path_factory.mktemp("dist")
    words = [sys.executable, "-m", "uv", "build", "--quiet", "--no-build-isolation", "--python", sys.executable]
    done = run(*words, "--out-dir", folder, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="module")
def clean(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an environment that has the libraries, and logframe from the wheel as the action installs it."""
    folder = tmp_path_factory.mktemp("clean")
    without_pip = ["--without-pip"] if importlib.util.find_spec("pip") else []  # that of this environment does
    subprocess.run([sys.executable, "-m", "venv", *without_pip, str(folder)], check=True)
    (packages,) = [path for path in folder.rglob("site-packages") if path.is_dir()][:1]
    libraries = tmp_path_factory.mktemp("libraries")
    # The libraries of this environment, without what it has of logframe itself.
    for place in dict.fromkeys(path for path in map(Path, sys.path) if path.name == "site-packages"):
        for entry in place.iterdir():
            own = "logframe" in entry.name or entry.suffix == ".pth"
            if not own and not (libraries / entry.name).exists():
                (libraries / entry.name).symlink_to(entry, target_is_directory=entry.is_dir())
    (packages / "libraries.pth").write_text(f"{libraries}\n", encoding="utf-8")
    (wheel,) = built.glob("*.whl")
    install = _steps()["Install logframe"]["run"]
    done = _bash(install, folder, folder, LOGFRAME_PACKAGE=os.fspath(wheel))
    assert done.returncode == 0, done.stderr
    return folder


def _steps() -> dict[str, dict[str, Any]]:
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    return {step.get("name", step.get("uses")): step for step in action["runs"]["steps"]}


def _inputs(**chosen: str) -> dict[str, str]:
    """Return the variables of the step that checks, from the inputs of the action and their defaults."""
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    defaults = {name: entry["default"] for name, entry in action["inputs"].items()}
    variables = _steps()["Check and review"]["env"]
    names = {name: re.fullmatch(r"\$\{\{ inputs\.([\w-]+) \}\}", text) for name, text in variables.items()}
    return {name: {**defaults, **chosen}[found[1]] for name, found in names.items() if found is not None}


def _bash(script: str, environment: Path, cwd: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a step as a runner does, with the commands of an environment first."""
    path = os.pathsep.join([str(environment / BIN), os.environ.get("PATH", "")])
    return run("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script, cwd=cwd, **variables, PATH=path)


def test_the_wheel_holds_the_library_and_nothing_else(built: Path) -> None:
    """Every file of the package that git knows is in the wheel, with its licence and what an index shows of it."""
    (file,) = built.glob("*.whl")
    with zipfile.ZipFile(file) as wheel:
        names = {name for name in wheel.namelist() if ".dist-info/" not in name}
        info = f"logframe-{PROJECT['version']}.dist-info"
        described = email.message_from_bytes(wheel.read(f"{info}/METADATA"))
        points = wheel.read(f"{info}/entry_points.txt").decode()
        assert f"{info}/licenses/LICENSE" in wheel.namelist()
    listed = subprocess.run(["git", "ls-files", "src"], cwd=ROOT, capture_output=True, text=True, check=True)
    assert names == {line.removeprefix("src/") for line in listed.stdout.splitlines()}
    assert points.splitlines() == ["[console_scripts]", "logframe = logframe_command:command"]
    assert described["Description-Content-Type"] == "text/markdown"
    assert set(described.get_all("Classifier", [])) == set(PROJECT["classifiers"])
    assert set(described.get_all("Provides-Extra", [])) == set(PROJECT["optional-dependencies"])
    least = PROJECT["requires-python"].removeprefix(">=")
    assert f"Programming Language :: Python :: {least}" in PROJECT["classifiers"]


def test_the_source_holds_what_builds_and_tests_it(built: Path) -> None:
    """The source distribution has every file that git knows, but for what only this repository uses."""
    (file,) = built.glob("*.tar.gz")
    with tarfile.open(file) as source:
        names = {name.partition("/")[2] for name in source.getnames()}
    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    left = {name for name in listed if name not in names}
    assert {name.partition("/")[0] for name in left} <= {".ci", ".gitignore", ".pre-commit-hooks.yaml"}
    assert "PKG-INFO" in names


def test_the_command_of_the_readme_runs_from_the_wheel(clean: Path, tmp_path: Path) -> None:
    """The review that the README begins with is written by what the wheel installs, far from the repository."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    words = re.findall(r"bin/(logframe review [^`\n]+)", readme)[0].split()
    shutil.copytree(ROOT / "examples", tmp_path / "examples", ignore=shutil.ignore_patterns("__pycache__"))
    done = run(clean / BIN / words[0], *words[1:], cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "Victims of trafficking" in (tmp_path / "review.md").read_text(encoding="utf-8")
    where = run(clean / BIN / "python", "-c", "import logframe; print(logframe.__file__)", cwd=tmp_path)
    assert Path(where.stdout.strip()).is_relative_to(clean), "the wheel is tried, not the repository"


def test_the_github_action_checks_reviews_and_attaches(clean: Path, tmp_path: Path) -> None:
    """Its step leaves the review, SARIF and JUnit in the folder that is attached, then fails where a check fails."""
    plans = tmp_path / "plans of 2025"
    plans.mkdir()
    shutil.copy(ROOT / "examples/plan.xlsx", plans)
    chosen = {"files": "plans of 2025/*.xlsx", "on": "2025-12-31", "documents": "html md", "language": "en"}
    step = _steps()["Check and review"]["run"]
    done = _bash(step, clean, tmp_path, **_inputs(**chosen))
    assert done.returncode == 1, done.stderr
    assert "::error file=plans of 2025/plan.xlsx,title=LF130 cumulative-ambiguous Logframe!C7::" in done.stdout
    attached = tmp_path / _steps()["Attach the documents"]["with"]["path"].replace(
        "${{ inputs.folder }}", "logframe-report"
    )
    assert {path.name for path in attached.iterdir() if path.is_file()} == {
        "junit.xml", "logframe.sarif", "review.html", "review.md",
    }  # fmt: skip
    (ran,) = json.loads((attached / "logframe.sarif").read_text(encoding="utf-8"))["runs"]
    assert {result["ruleId"] for result in ran["results"]} >= {"LF204", "LF130"}
    assert ElementTree.parse(attached / "junit.xml").getroot().tag == "testsuites"


def test_the_gitlab_template_does_the_same(clean: Path, tmp_path: Path) -> None:
    """Its script without the installation leaves the same files, and the files of the settings are checked."""
    shutil.copy(ROOT / "examples/plan_mended.xlsx", tmp_path)
    (tmp_path / "logframe.toml").write_text('files = ["plan_mended.xlsx"]\n', encoding="utf-8")
    job = yaml.safe_load((ROOT / "ci/gitlab.yml").read_text(encoding="utf-8"))["logframe"]
    install, *script = job["script"]
    assert install == _steps()["Install logframe"]["run"], "both install alike"
    done = _bash("\n".join(script), clean, tmp_path, **job["variables"])
    assert done.returncode == 0, done.stderr
    attached = tmp_path / job["variables"]["LOGFRAME_FOLDER"]
    assert {path.name for path in attached.iterdir()} == {"junit.xml", "logframe.sarif", "review.html"}
    assert job["artifacts"]["reports"]["junit"] == "$LOGFRAME_FOLDER/junit.xml"
