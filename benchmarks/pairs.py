"""Measuring in pairs: what a machine does at the moment strikes both sides alike."""

from __future__ import annotations

import compileall
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROUNDS = 9
ROOT = Path(__file__).resolve().parent.parent


# Installed packages are compiled when they are installed; ours must be as well, whatever the shell asks for.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
compileall.compile_dir(ROOT / "src", quiet=2)


def ratio(measured: Callable[[], float], against: Callable[[], float], rounds: int = ROUNDS) -> float:
    """Give the median, over interleaved rounds, of one cost over another."""
    measured(), against()
    return statistics.median(measured() / against() for _ in range(rounds))


def seconds(call: Callable[[], object], times: int) -> float:
    """Time so many calls."""
    start = time.perf_counter()
    for _ in range(times):
        call()
    return time.perf_counter() - start


def importing(statement: str) -> float:
    """Time an import in a fresh interpreter, whose own start does not count."""
    code = f"import time; start = time.perf_counter(); {statement}; print(time.perf_counter() - start)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT, env=ENVIRONMENT
    )
    return float(done.stdout)


def command(*words: str) -> float:
    """Time a whole command, less the start of an interpreter that does nothing."""
    start = time.perf_counter()
    subprocess.run([sys.executable, *words], capture_output=True, check=False, cwd=ROOT, env=ENVIRONMENT)
    middle = time.perf_counter()
    subprocess.run([sys.executable, "-c", "pass"], capture_output=True, check=True, cwd=ROOT, env=ENVIRONMENT)
    return (middle - start) - (time.perf_counter() - middle)


def processor(*words: str) -> float:
    """Measure the processor time of a whole command, its start included, whatever else the machine does."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *words], capture_output=True, check=False, cwd=ROOT, env=ENVIRONMENT)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime) - (before.ru_utime + before.ru_stime)


def loaded_by(statement: str, names: tuple[str, ...]) -> list[str]:
    """List those modules that an import loads."""
    code = f"import sys; {statement}; print(*[name for name in {names!r} if name in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT, env=ENVIRONMENT
    )
    return done.stdout.split()
