"""The tests at the lowest and the newest versions of every declared library: `python -m benchmarks.versions`.

For each Python and each end an environment of its own is made by uv, and the whole suite runs in it. The lowest are
the lower bounds of pyproject.toml, or the first version above one that has a wheel for that Python. Types, lint, format
and layers are among the tests, so the bounds of those tools are tried too.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import attrs
import click

ROOT: Final = Path(__file__).resolve().parent.parent
PYTHONS: Final = ("3.11", "3.12", "3.13", "3.14")
ENDS: Final = {"lowest": "lowest-direct", "newest": "highest"}
# Pythons are taken as they are at hand; wheels only, since what builds here need not build elsewhere.
_UV_ENVIRONMENT: Final = {"UV_PYTHON_DOWNLOADS": "never", "HYPOTHESIS_PROFILE": "ci"}
_PROJECT: Final = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


@attrs.frozen
class Run:
    """One environment, the versions installed in it, and how the tests ended there."""

    python: str
    end: str
    passed: bool
    summary: str
    versions: dict[str, str]


def interpreters(names: Sequence[str]) -> Iterator[str]:
    """List the Pythons at hand: those named, else every supported one on the path or under pyenv."""
    if names:
        yield from names
        return
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    for version in PYTHONS:
        own = sorted(pyenv.glob(f"{version}.*/bin/python{version}"))
        path = str(own[-1]) if own else shutil.which(f"python{version}")
        if path is not None:
            yield path


def run(python: str, end: str, folder: Path, tests: Sequence[str]) -> Run:
    """Make an environment and run the tests in it."""
    environment = folder / f"{end}-{re.sub(r'[^0-9A-Za-z.]+', '-', python).strip('-')}"
    inside = str(environment / "bin" / "python")
    _uv("venv", "--quiet", "--clear", "--python", python, str(environment))
    wheels = ("--only-binary", ":all:", "--no-binary", "logframe")
    _uv("pip", "install", "--quiet", "--python", inside, *wheels, "--resolution", ENDS[end], "--editable", ".[test]")
    version = _ran(inside, "-c", "import platform; print(platform.python_version())").stdout
    listed = _uv("pip", "freeze", "--python", inside).lower()
    installed = dict(re.findall(r"^([\w.-]+)==(\S+)$", listed, re.MULTILINE))
    done = _ran(inside, "-m", "pytest", "-q", "-n", "2", "-p", "no:cacheprovider", *tests)
    if done.returncode:
        click.echo(done.stdout[-20_000:] + done.stderr[-5_000:], err=True)
    summary = (done.stdout.strip().splitlines() or ["no tests ran"])[-1].strip("= ")
    return Run(version.strip(), end, done.returncode == 0, summary, {name: installed[name] for name in declared()})


def declared() -> list[str]:
    """List the libraries that pyproject.toml names, as uv writes them."""
    needs = [
        *_PROJECT["dependencies"],
        *(need for extra in _PROJECT["optional-dependencies"].values() for need in extra),
    ]
    names = {re.sub(r"[-_.]+", "-", re.split(r"[^\w.-]", need)[0]).lower() for need in needs}
    return sorted(names - {_PROJECT["name"]})


def _ran(*command: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | _UV_ENVIRONMENT
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


def _uv(*words: str) -> str:
    done = _ran(sys.executable, "-m", "uv", *words)
    if done.returncode:
        raise click.ClickException(f"uv {' '.join(words[:2])} failed: {done.stderr.strip()}")
    return done.stdout


def table(runs: Sequence[Run]) -> str:
    """Write the runs as a table in Markdown: a column each, the tests first, then the versions."""
    rows = [
        ["", *(f"{one.python} {one.end}" for one in runs)],
        ["---", *("---" for _ in runs)],
        ["tests", *(one.summary for one in runs)],
        *([name, *(one.versions[name] for one in runs)] for name in declared()),
    ]
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


@click.command()
@click.option("--python", "names", multiple=True, help="A Python to test; every one from 3.11 at hand by default.")
@click.option("--end", "ends", multiple=True, type=click.Choice([*ENDS]), help="Only this end of the versions.")
@click.option("--keep", type=click.Path(path_type=Path), help="Keep the environments in this folder.")
@click.argument("tests", nargs=-1)
def main(names: tuple[str, ...], ends: tuple[str, ...], keep: Path | None, tests: tuple[str, ...]) -> None:
    """Run TESTS, or the whole suite, at the lowest and newest versions, and exit with 1 if a test fails."""
    runs = []
    with tempfile.TemporaryDirectory() as temporary:
        for python in interpreters(names):
            for end in ends or ENDS:
                runs.append(run(python, end, keep or Path(temporary), tests))
                click.echo(f"{runs[-1].python} {end}: {runs[-1].summary}", err=True)
    click.echo(table(runs))
    sys.exit(0 if runs and all(one.passed for one in runs) else 1)


if __name__ == "__main__":
    main()
