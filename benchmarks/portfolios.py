"""`python -m benchmarks.portfolios`: generated projects as one portfolio: memory, and the page in Chromium.

Memory is the most that the command and any of its processes held. The page is opened beside a blank one, in turn.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import sync_playwright

import logframe
from benchmarks.browser import CHROMIUM, opened, seconds, start
from logframe import Amount, BudgetLine, Count, Observation, Project, Source, Target
from logframe.portfolios import Organisation, Sector
from logframe.terms import Level

MEMORY = 240.0
SIZE = 3.0
OPENING = 2.0
SCRIPT = 100.0
ROUNDS = 5
COUNTRIES = "KG KZ TJ UZ AF NP KE UG TZ ET ML NE".split()
LEVELS: tuple[Level, ...] = ("output", "output", "output", "outcome", "impact")

SORT = """(name) => { const head = document.querySelector(`[data-column="${name}"]`);
  const start = performance.now(); head.click(); document.body.offsetHeight; return performance.now() - start; }"""
SEARCH = """(words) => { const form = document.querySelector(".filters"); form.elements.search.value = words;
  const start = performance.now(); form.dispatchEvent(new Event("input")); document.body.offsetHeight;
  return performance.now() - start; }"""
BLANK = "<!DOCTYPE html><html lang=en><title>blank</title><p>blank</p></html>"


def generated(number: int, indicators: int, draw: random.Random) -> Project:
    """Return a project of five years with so many indicators, some of them without figures."""
    project = Project(
        f"P-{number}",
        f"Safe water and sanitation in district {number}",
        country=draw.choice(COUNTRIES),
        period=f"{draw.randint(2012, 2019)}/2024",
        organisations=[
            Organisation(f"Agency {draw.randint(1, 150)}", role="reporting"),
            Organisation(f"Donor {draw.randint(1, 40)}", role="funding"),
        ],
        sectors=Sector(f"Sector {draw.randint(1, 30)}"),
        budget=BudgetLine("all", "All", amount=Amount(draw.randint(1, 900) * 1000, "SEK"), results="result-0"),
    )
    levels = LEVELS if draw.random() < 0.6 else LEVELS[:1]
    report = Source("report", "Annual report")
    made = [
        Count(
            f"indicator-{place}",
            f"People of group {place} with access to water in district {number}",
            level=draw.choice(levels),
            unit="person",
            accumulates="increments",
            baseline=0,
            target=Target(draw.randint(10, 5000), by="2024-12-31"),
            verified_by=report,
            observations=[Observation(draw.randint(0, 5000), period="2020/2024", source=report)]
            if draw.random() < 0.8
            else [],
        )
        for place in range(indicators)
    ]
    for place in range(0, indicators, 6):
        project.result(f"result-{place // 6}", "People use safe water", indicators=made[place : place + 6])
    return project


def in_browser(file: Path, blank: Path) -> dict[str, float]:
    """Return how long a page takes to open over a blank one, and the times of its script in milliseconds."""
    taken: dict[Path, list[float]] = {file: [], blank: []}
    with sync_playwright() as playwright:
        for _ in range(ROUNDS):
            for own, times in taken.items():
                times.append(seconds(playwright.chromium, own))
        browser = start(playwright.chromium)
        page = opened(browser, file)
        page.wait_for_selector(".window:not([hidden])")
        script = {
            "sort by a number": page.evaluate(SORT, "indicators"),
            "sort by a text": page.evaluate(SORT, "project"),
            "sort by an organisation": page.evaluate(SORT, "organisation"),
            "search": page.evaluate(SEARCH, "district 77"),
        }
        browser.close()
    first, bare = (statistics.median(taken[own]) for own in (file, blank))
    print(f"opened in {first:.2f} s, a blank page in {bare:.2f} s")
    return {"opening": first / bare, **script}


def main() -> int:
    """Generate, run, measure, and return 1 where a limit is passed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--projects", type=int, default=10_000)
    parser.add_argument("--indicators", type=int, default=17, help="of each project")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--into", help="keep what is done in this folder")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        projects, page, blank = Path(folder, "projects"), Path(folder, "page.html"), Path(folder, "blank.html")
        projects.mkdir()
        blank.write_text(BLANK, encoding="utf-8")
        draw = random.Random(1)
        for number in range(asked.projects):
            text = logframe.dumps(generated(number, asked.indicators, draw), "json")
            (projects / f"project-{number:06}.json").write_text(text, encoding="utf-8")
        words = [sys.executable, "-m", "logframe", "portfolio", str(projects), "--on", "2025-01-01", "-o", str(page)]
        words += ["-o", str(Path(folder, "rows.parquet")), "--jobs", str(asked.jobs)]
        words += [] if asked.into is None else ["--into", asked.into]
        before = time.perf_counter()
        done = subprocess.run(words, check=False, capture_output=True, text=True)
        print(done.stdout + done.stderr, end="")
        taken = time.perf_counter() - before
        memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        size = page.stat().st_size / 1e6
        processor = sum(resource.getrusage(resource.RUSAGE_CHILDREN)[:2])
        print(
            f"{asked.projects} projects: {taken:.0f} s, {processor:.0f} s of CPU, {memory:.0f} MB, page {size:.2f} MB"
        )
        measured = {} if CHROMIUM is None else in_browser(page, blank)
    print(json.dumps({name: round(value, 1) for name, value in measured.items()}))
    opening = measured.pop("opening", 0.0)
    return int(memory > MEMORY or size > SIZE or opening > OPENING or max(measured.values(), default=0.0) > SCRIPT)


if __name__ == "__main__":
    sys.exit(main())
