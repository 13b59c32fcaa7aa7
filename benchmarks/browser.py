"""`python -m benchmarks.browser`: a review of 1,000 indicators in Chromium over a blank page, and its script.

Opening counts from the start of the browser to the first picture, for both pages, in turn.
"""

from __future__ import annotations

import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Browser, BrowserType, Page, sync_playwright

from benchmarks.shapes import results
from logframe import review
from logframe.writers.html import render_html

ON = "2015-12-31"
INDICATORS = 1_000
ROUNDS = 5
OPENING = 2.5
SCRIPT = 100.0
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)

SORT = """() => { const head = document.querySelector("section.glance thead button");
  const start = performance.now(); head.click(); return performance.now() - start; }"""
OPEN_FORM = """() => new Promise((done) => { const tools = document.querySelector(".tools");
  const start = performance.now(); tools.open = true;
  tools.addEventListener("toggle", () => done(performance.now() - start), { once: true }); })"""
FILTER = """(words) => { const form = document.querySelector(".filters"); form.elements.search.value = words;
  const start = performance.now(); form.dispatchEvent(new Event("input")); return performance.now() - start; }"""
CHOOSE = """() => { const form = document.querySelector(".filters"); form.elements.level.selectedIndex = 1;
  const start = performance.now(); form.dispatchEvent(new Event("input")); return performance.now() - start; }"""


def start(chromium: BrowserType) -> Browser:
    """Start the browser of the system."""
    return chromium.launch(executable_path=CHROMIUM)


def opened(browser: Browser, file: Path) -> Page:
    """Open a file up to its first picture."""
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.goto(file.as_uri())
    page.screenshot()
    return page


def seconds(chromium: BrowserType, file: Path) -> float:
    """Return the time from starting the browser to the first picture of a file."""
    before = time.perf_counter()
    browser = start(chromium)
    opened(browser, file)
    taken = time.perf_counter() - before
    browser.close()
    return taken


def main() -> int:
    """Measure both, and return 1 where a limit does not hold."""
    if CHROMIUM is None:
        print("no Chromium here: nothing measured")
        return 0
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        large, blank = Path(folder, "large.html"), Path(folder, "blank.html")
        large.write_text(render_html([review(results(INDICATORS), on=ON)]), encoding="utf-8")
        blank.write_text("<!DOCTYPE html><title>Blank</title>", encoding="utf-8")
        ratios = [seconds(playwright.chromium, large) / seconds(playwright.chromium, blank) for _ in range(ROUNDS)]
        browser = start(playwright.chromium)
        page = opened(browser, large)
        taken = {"sort": statistics.median(page.evaluate(SORT) for _ in range(ROUNDS))}
        print(f"opening the form the first time: {page.evaluate(OPEN_FORM):.0f} ms")
        taken["search"] = statistics.median(page.evaluate(FILTER, words) for words in ("12", "7", "9", "district", ""))
        taken["filter"] = statistics.median(page.evaluate(CHOOSE) for _ in range(ROUNDS))
        browser.close()
    ratio = statistics.median(ratios)
    print(f"a review of {INDICATORS:,} indicators opens in {ratio:.2f} of a blank page (limit {OPENING})")
    for name, milliseconds in taken.items():
        print(f"{name}: {milliseconds:.0f} ms of script (limit {SCRIPT:.0f})")
    return int(ratio > OPENING or max(taken.values()) > SCRIPT)


if __name__ == "__main__":
    sys.exit(main())
