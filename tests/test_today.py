"""What depends on today: only an answer without a date, and the years of a new file."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# The verbs under a calendar that shows another day; every date is still a date.
UNDER = """
import contextlib, datetime, sys
real = datetime.date
class Days(type(real)):
    def __instancecheck__(cls, value):
        return isinstance(value, real)
class Date(real, metaclass=Days):
    @classmethod
    def today(cls):
        return real.fromisoformat(sys.argv[1])
datetime.date = Date
from logframe.cli import main
KG = "examples/kyrgyzstan_phase2.py"
for words in [
    *([verb, KG, "--on", "2006-06-30"] for verb in ("check", "evaluate")),
    ["evaluate", KG],
    ["explain", KG, "victims-assisted", "--on", "2006-06-30"],
    *(["review", KG, "-o", f"{sys.argv[2]}/x{ending}"] for ending in (".md", ".html")),
    *(["convert", KG, f"{sys.argv[2]}/x{ending}"] for ending in (".py", ".json", ".yaml", ".xml", ".xlsx", ".csv")),
    ["evaluate", f"{sys.argv[2]}/running.py"],
    ["evaluate", f"{sys.argv[2]}/running.py", "--on", "2005-06-30"],
]:
    print("+", *words[:2])
    with contextlib.redirect_stderr(sys.stdout), contextlib.suppress(SystemExit):
        main(words)
"""
RUNNING = """from logframe import Count, Observation, Project
p = Project("P-1", "Water", period="2004/2199")
wells = Count("wells", "Wells", unit="well", target=40, observations=[Observation(5, period="2004")])
p.result("water", "Clean water", indicators=[wells])
"""


def under(day: str, folder: Path) -> tuple[list[str], dict[str, bytes]]:
    """Run the verbs on a day, and give what they print, verb by verb, and the files they write."""
    folder.mkdir()
    (folder / "running.py").write_text(RUNNING, encoding="utf-8")
    command = [sys.executable, "-c", UNDER, day, str(folder)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    printed = ran.stdout.replace(str(folder), "").split("\n+ ")
    return printed, {file.name: file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_only_a_question_without_a_date_depends_on_today(tmp_path: Path) -> None:
    """In another century every answer and every byte is the same, except for a running project asked without a date."""
    near, written = under("2026-11-26", tmp_path / "near")
    far, again = under("2124-02-29", tmp_path / "far")
    assert written == again
    assert len(written) == 11  # two pictures among them: of page one, and of figures over time
    different = [first for first, second in zip(near, far, strict=True) if first != second]
    assert len(different) == 1
    assert "running.py" in different[0]
    assert "26 November 2026" in different[0]
