"""What an installed package adds: seen by the functions and the command, and refused in one line where it is wrong."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import attrs
import pytest

import logframe
from logframe.errors import DeclarationError, LogframeError, WrongTypeError
from logframe.extending import Asked, Case, Found, Judged, Method, Point, Rule, TrendMethod
from logframe.methods import achievement
from logframe.trends import trend

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "tests" / "plugin"

USE = """
import logframe
from pathlib import Path
from logframe import Count, Observation, Project, Waiver, check, evaluate, load, review, save, write
from logframe.methods import achievement, achievement_methods, scheme_named
from logframe.trends import trend, trend_methods

p = Project("P", "Safe work", period="2024", waivers=[Waiver("EX001", because="a study")])
p.result("r", "Work is safe", indicators=[
    Count("c", "Visits made", unit="visit", level="output", accumulates="increments", target=10,
          observations=[Observation(6, period="2024")])])
(line,) = check(p, select="EX")
assert line.code == "EX001" and line.waived == "a study", line
assert "EX001" in {line.code for line in check(Project("Q", "q"))}
assert "half-ratio" in {method.name for method in achievement_methods()}
answer = evaluate(p, on="2024-12-31", method="half-ratio")
assert answer["c"].share == 0.3, answer["c"].share
assert "half of observed / target" in str(answer.explain()), answer.explain()
assert "half-ratio" in str(answer)
assert achievement(5, 10, method="half-ratio").share == 0.25
assert trend({2020: 1, 2021: 3, 2022: 2}, method="last-step", direction="increase").label == "worse"
assert scheme_named("lights").rate(0.5).label == "amber"
save(p, "x.lines")
assert Path("x.lines").read_text() == "P\\tSafe work\\n"
assert [project.statement for project in load("x.lines")] == ["Safe work"]
write(review(p), "x.md", dialect="example")
assert "Results of the Example Fund" in Path("x.md").read_text()
"""


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the example installed, as a package installer puts it there, offline."""
    folder = tmp_path_factory.mktemp("environment")
    copy = tmp_path_factory.mktemp("package") / "plugin"
    shutil.copytree(PACKAGE, copy, ignore=shutil.ignore_patterns("__pycache__"))
    uv = shutil.which("uv", path=os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")]))
    if uv is None:
        pytest.skip("uv is not installed")
    words = [uv, "pip", "install", "--offline", "--no-deps", "--no-build-isolation", "--target", str(folder)]
    done = subprocess.run([*words, "--python", sys.executable, str(copy)], capture_output=True, text=True, check=False)
    if done.returncode and "hatchling" in done.stderr:
        pytest.skip("hatchling, which builds the package, is not installed")
    assert done.returncode == 0, done.stderr
    return folder


def python(folder: Path, cwd: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run Python with the packages of a folder beside its own."""
    inherited = {**os.environ, "PYTHONPATH": str(folder)}
    return subprocess.run([sys.executable, *words], cwd=cwd, env=inherited, capture_output=True, text=True, check=False)


def test_an_installed_package_adds_to_the_library(environment: Path, tmp_path: Path) -> None:
    """Its rule, methods, scheme, format, layout and words are found by their names."""
    done = python(environment, tmp_path, "-c", USE)
    assert done.returncode == 0, done.stderr


def test_the_command_sees_what_is_added(environment: Path, tmp_path: Path) -> None:
    """The command checks by the rule, lists and explains it, and converts to the format."""
    (tmp_path / "p.json").write_text('{"projects": [{"id": "P", "statement": "Safe work"}]}', encoding="utf-8")
    checked = python(environment, tmp_path, "-m", "logframe", "check", "p.json", "--fail-on", "warning")
    assert checked.returncode == 1
    assert "EX001 no-country: the project names no country" in checked.stdout
    assert "EX001  no-country (warning): " in python(environment, tmp_path, "-m", "logframe", "rules", "EX").stdout
    assert "Handbook of the Example Fund" in python(environment, tmp_path, "-m", "logframe", "explain", "EX001").stdout
    assert python(environment, tmp_path, "-m", "logframe", "convert", "p.json", "p.lines").returncode == 0
    (tmp_path / "folder").mkdir()
    (tmp_path / "p.lines").rename(tmp_path / "folder" / "p.lines")
    again = python(environment, tmp_path, "-m", "logframe", "convert", "folder", "out", "--format", "json")
    assert again.returncode == 0, again.stderr
    assert (tmp_path / "out" / "p.json").exists()
    ignored = python(environment, tmp_path, "-m", "logframe", "check", "p.json", "--ignore", "EX", "--format", "json")
    assert "EX001" not in ignored.stdout


def test_a_package_that_fails_is_named(tmp_path: Path) -> None:
    """A package whose addition cannot be imported ends in one line that names it."""
    info = tmp_path / "broken-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: broken\nVersion: 1.0\n", encoding="utf-8")
    (info / "entry_points.txt").write_text("[logframe.rules]\nx = broken_rules:RULE\n", encoding="utf-8")
    (tmp_path / "p.json").write_text('{"projects": [{"id": "P", "statement": "p"}]}', encoding="utf-8")
    done = python(tmp_path, tmp_path, "-m", "logframe", "check", "p.json")
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert "broken 1.0 cannot be used (ModuleNotFoundError: No module named 'broken_rules')" in line


def own(code: str) -> Rule:
    """Return a rule that finds something in each project."""

    def detect(case: Case) -> list[Found]:  # any iterable
        return [Found(case.project, "so it is")]

    return Rule(code, "so", "info", "design", detect, "", "", wrong="w", why="y", title="t", source="s")  # type: ignore[arg-type]


def test_rules_are_taken_as_arguments() -> None:
    """A rule of one's own is asked beside the others, selected and waived by its code; a wrong one is refused."""
    project = logframe.Project("P", "p", waivers=[logframe.Waiver("MY002", because="x")])
    found = {line.code: line for line in logframe.check(project, rules=[own("MY001"), own("MY002")])}
    assert str(found["MY001"].message) == "so it is"
    assert found["MY002"].waived == "x"
    assert [line.code for line in logframe.check(project, rules=[own("MY001")], select="MY")] == ["MY001"]
    with pytest.raises(DeclarationError, match="two to eight capitals that are not LF"):
        logframe.check(project, rules=[own("LF999")])
    with pytest.raises(WrongTypeError, match=r"must be a logframe\.extending\.Rule, not int"):
        logframe.check(project, rules=[3])  # type: ignore[list-item]  # the mistake itself


def fails(*_: object) -> Any:
    """Fail, as code of others may."""
    raise ZeroDivisionError("nothing to divide by")


def test_code_of_others_that_fails_is_named() -> None:
    """A rule, method or trend method that fails, or answers nonsense, ends in one line that names it."""
    project = logframe.Project("P", "p", period="2024")
    project.result("r", "r", indicators=[
        logframe.Count("c", "Wells", unit="well", accumulates="increments", target=4,
                       observations=[logframe.Observation(2, period="2024")]),
    ])  # fmt: skip
    failing = attrs.evolve(own("MY001"), detect=fails)
    with pytest.raises(LogframeError, match="the rule 'MY001' failed: ZeroDivisionError") as refused:
        logframe.check(project, rules=failing)  # type: ignore[arg-type]  # alone
    assert refused.value.place == project.declared_at
    for detect in (lambda _: [5], lambda _: None):
        with pytest.raises(LogframeError, match="the rule 'MY001' failed"):
            logframe.check(project, rules=[attrs.evolve(failing, detect=detect)])  # type: ignore[arg-type]
    with pytest.raises(DeclarationError, match="severity is 'high'"):
        logframe.check(project, rules=[attrs.evolve(failing, severity="high")])  # type: ignore[arg-type]
    with pytest.raises(LogframeError, match="the method 'half' failed"):
        logframe.evaluate(project, method=Method("half", "half", fails))
    with pytest.raises(WrongTypeError, match="a share is NoneType"):
        logframe.evaluate(project, method=Method("half", "half", lambda point: None))  # type: ignore[arg-type,return-value]
    assert logframe.evaluate(project, method=Method("half", "half", lambda point: 0.25))["c"].share == 0.25
    judges: list[Any] = [fails, lambda asked: "better"]
    for judge in judges:
        with pytest.raises(LogframeError, match="trend method"):
            trend({2020: 1, 2021: 2}, method=TrendMethod("last", "last", ("better",), judge), direction="increase")


def test_methods_are_taken_as_arguments() -> None:
    """A method, or trend method, of one's own answers and explains itself by its formula."""

    def twice(point: Point) -> logframe.quantities.Number:
        return point.observed / point.target * 2

    answer = achievement(2, 10, method=Method("twice", "2 a / t", twice))
    assert answer.share == 0.4
    assert "2 a / t" in str(answer.explain())

    def up(asked: Asked) -> Judged:
        return Judged("up" if asked.value > asked.start else "not up")

    assert (
        trend(
            {2000: 1, 2001: 2}, method=TrendMethod("up", "last > first", ("up", "not up"), up), direction="increase"
        ).label
        == "up"
    )
