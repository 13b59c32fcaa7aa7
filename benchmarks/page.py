"""Measure the page that web/build.py wrote: `python -m benchmarks.page FOLDER [--times N]`.

Bytes that a browser asks for and seconds of each step, the median of N runs in a browser that holds nothing: the first
load, the second load (from what the page keeps, without a network), and the review of the workbook of KG-2.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import threading
from collections import defaultdict
from itertools import pairwise
from typing import Final

from playwright.sync_api import BrowserContext, Page, sync_playwright

from logframe.cli.verb_page import served

_STEPS: Final = """
window.steps = [];
addEventListener("DOMContentLoaded", () => {
  const status = document.getElementById("status");
  const note = () => window.steps.push([status.textContent, performance.now() / 1000]);
  new MutationObserver(note).observe(status, { childList: true, characterData: true, subtree: true });
  note();
});
"""
_LIMIT: Final = 300_000


def steps_of(page: Page, last: str, name: str) -> dict[str, float]:
    """Return the seconds of each step that the page names, until the last, and of all."""
    page.wait_for_function("(words) => window.steps.at(-1)?.[0].includes(words)", arg=last, timeout=_LIMIT)
    steps: list[tuple[str, float]] = page.evaluate("window.steps")
    seconds: dict[str, float] = defaultdict(float)
    for (text, start), (_, end) in pairwise(steps):
        if text:
            seconds[f"{name}: {text}"] += end - start
    seconds[f"{name}: in all"] = steps[-1][1] - (steps[0][1] if "load" not in name else 0)
    return seconds


def run(context: BrowserContext, address: str) -> dict[str, float]:
    """Load the page, review the example twice, and load the page again without a network."""
    page = context.new_page()
    page.add_init_script(_STEPS)
    page.goto(address)
    seconds = steps_of(page, "Ready", "first load")
    for name in ("first review of KG-2.xlsx", "second review of KG-2.xlsx"):
        page.evaluate("window.steps.length = 0")
        page.click("[data-example='KG-2.xlsx']")
        seconds |= steps_of(page, "is reviewed", name)
    page.wait_for_function("document.getElementById('offline').textContent !== ''", timeout=_LIMIT)
    context.set_offline(True)
    page.reload()
    seconds |= steps_of(page, "Ready", "second load")
    return seconds


def main() -> None:
    """Print the medians of some runs, each in a browser that holds nothing of the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder")
    parser.add_argument("--times", type=int, default=3)
    asked = parser.parse_args()
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))))
    seconds: dict[str, list[float]] = defaultdict(list)
    with served(asked.folder, 0) as server, sync_playwright() as playwright:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        browser = playwright.chromium.launch(executable_path=chromium)
        for _ in range(asked.times):
            context = browser.new_context(locale="en-GB")
            for name, value in run(context, f"http://127.0.0.1:{server.server_port}/").items():
                seconds[name].append(value)
            context.close()
        browser.close()
        server.shutdown()
    for name, values in seconds.items():
        print(f"{statistics.median(values):8.2f} s  {name}")


if __name__ == "__main__":
    main()
