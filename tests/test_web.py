"""The page in a real browser: files are read, corrected, reviewed and written there, and nothing leaves it."""

from __future__ import annotations

import functools
import json
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docx
import page_desk
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect, sync_playwright

import logframe
from logframe.cli.verb_page import served
from logframe.exchange.excel.own import is_review
from logframe.exchange.tables.cells.sheets import read_sheets
from logframe.spoken_language import LANGUAGES

ROOT = Path(__file__).resolve().parent.parent
WEB = ROOT / "web"
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
MOST_BYTES = 12_000_000
SLOW = 120_000
"""Milliseconds that a step may take on a machine that does other work; only a page that hangs needs them."""


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the page once, or skip where what it is made of cannot be fetched."""
    folder = tmp_path_factory.mktemp("built") / "page"
    done = subprocess.run([sys.executable, WEB / "build.py", folder], capture_output=True, text=True, check=False)
    if "could not be fetched" in done.stderr:
        pytest.skip(done.stderr.strip())
    assert done.returncode == 0, done.stderr
    (*_, whole) = done.stdout.splitlines()
    assert int(re.sub(r"\D", "", whole.partition("kB")[0])) * 1000 <= MOST_BYTES
    return folder


@pytest.fixture(scope="session")
def address(built: Path) -> Iterator[str]:
    """Serve the page as the command does."""
    with served(str(built), 0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Start the browser of the system once."""
    if CHROMIUM is None:
        pytest.skip("browserless")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM)
        yield started
        started.close()


def wait_for_words(page: Page, words: str) -> None:
    """Wait until the page says where it is."""
    page.locator("#status", has_text=words).wait_for(state="attached", timeout=SLOW)


def drop(page: Page, *files: Path) -> None:
    """Drop files on the page, and wait until they are read and checked, or refused."""
    contents = [[file.name, list(file.read_bytes())] for file in files]
    transfer = page.evaluate_handle(
        """(files) => { const transfer = new DataTransfer();
        for (const [name, bytes] of files) transfer.items.add(new File([new Uint8Array(bytes)], name));
        return transfer; }""",
        contents,
    )
    # What an earlier file left is no answer to this one.
    page.evaluate("for (const id of ['result', 'refused']) document.getElementById(id).hidden = true")
    page.dispatch_event("#drop", "drop", {"dataTransfer": transfer})
    wait_for_end(page)


def wait_for_end(page: Page) -> None:
    """Wait until what was read and found wrong, or a refusal is there; the review may follow."""
    page.locator("#result:not([hidden]), #refused:not([hidden])").first.wait_for(state="attached", timeout=SLOW)


def expect_review(page: Page, *words: str) -> None:
    """Wait until the review that is shown has these words."""
    for text in words:
        expect(page.frame_locator("#frame").locator("main")).to_contain_text(text, timeout=SLOW)


def saved(page: Page, form: str, folder: Path) -> Path:
    """Download a file by its button."""
    with page.expect_download(timeout=SLOW) as download:
        page.click(f"[data-form={form}]")
    file = folder / download.value.suggested_filename
    download.value.save_as(file)
    return file


def barriers(page: Page) -> list[tuple[str, str]]:
    """Return what axe-core calls moderate, serious or critical outside the review, which has its own test."""
    options = {"resultTypes": ["violations"], "iframes": False}
    response = Axe().run(page, options=options).response
    assert response["passes"]
    return [
        (violation["id"], violation["nodes"][0]["html"])
        for violation in response["violations"]
        if violation["impact"] != "minor"
    ]


def test_files_are_read_corrected_reviewed_and_written(
    built: Path, address: str, browser: Browser, shared: Path, tmp_path: Path
) -> None:
    """Files of all kinds are reviewed, corrected and written; also on a phone and offline; nothing is sent anywhere."""
    tables = shared / "data" / "tables"
    context = browser.new_context(viewport={"width": 1280, "height": 800}, locale="en-GB")
    page = context.new_page()
    messages: list[str] = []
    requests: list[str] = []
    page.on("console", lambda message: messages.append(message.text))
    page.on("pageerror", lambda error: messages.append(str(error)))
    context.on("request", lambda request: requests.append(request.url))
    page.goto(address)
    wait_for_words(page, "Ready")
    assert barriers(page) == []

    drop(page, tables / "years.xlsx")
    expect_review(page, "610 people", "101.7 %")
    assert page.locator("#grids td.use-used").count() == 18
    page.screenshot(path=tmp_path / "1280.png", full_page=True)

    # The figures are read as running totals instead: the last of them is the whole.
    page.select_option("#accumulates", "running-total")
    page.click("#settle [type=submit]")
    wait_for_end(page)
    corrected = logframe_says(tables / "years.xlsx", "accumulates: running-total\n", tmp_path)
    expect_review(page, "310 people", "103.3 %")
    document = saved(page, "html", tmp_path)
    assert document.read_text(encoding="utf-8") == corrected
    workbook = saved(page, "xlsx", tmp_path)
    assert is_review(read_sheets(str(workbook)))
    settled = saved(page, "mapping", tmp_path)
    assert settled.name == "years.mapping.yaml"
    assert "running-total" in settled.read_text(encoding="utf-8")
    for form in ("py", "yaml"):
        (project,) = logframe.load(saved(page, form, tmp_path))
        assert project["number-of-people-trained"].accumulates == "running-total"
    assert page.locator("[data-form=docx]").is_disabled()
    page.evaluate("document.querySelectorAll('details').forEach((fold) => (fold.open = true))")
    assert barriers(page) == []

    page.set_viewport_size({"width": 360, "height": 740})
    drop(page, tables / "iptt_v1.xlsx")
    expect_review(page, "1,390 people")
    assert page.locator("#grids td.use-unclear").all_inner_texts() == ["1,02\nNot understood"]
    page.evaluate("document.querySelectorAll('details').forEach((fold) => (fold.open = true))")
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    assert barriers(page) == []
    page.screenshot(path=tmp_path / "360.png", full_page=True)

    made = docx.Document()
    made.add_paragraph("Logical framework: Rural roads")
    table = made.add_table(2, 3)
    for cell, text in zip(
        table._cells, ("Output", "Indicator", "Target 2026", "Roads", "Km of road", "180"), strict=True
    ):
        cell.text = text
    made.save(str(tmp_path / "roads.docx"))
    drop(page, tmp_path / "roads.docx")
    expect_review(page, "180 km")
    assert page.locator("#grids li.use-used").all_inner_texts() == ["Logical framework: Rural roads"]

    broken = tmp_path / "broken.xlsx"
    broken.write_bytes((tables / "years.xlsx").read_bytes()[:2000])
    drop(page, broken)
    assert "broken.xlsx: error: the workbook is damaged" in page.inner_text("#refused")
    assert not page.is_visible("#result")
    drop(page, ROOT / "examples" / "kyrgyzstan_phase2.py")
    assert "never runs Python files" in page.inner_text("#refused")

    expect(page.locator("#offline")).to_have_text("This page now also works without a network.", timeout=SLOW)
    context.set_offline(True)
    page.select_option("#language", "fr")
    page.reload()
    wait_for_words(page, "Prêt")
    page.click("[data-example='KZ-3.yaml']")
    wait_for_end(page)
    expect_review(page, "KZ-3")
    drop(page, shared / "data" / "iati-cases" / "years.xml")
    assert page.is_hidden("#refused"), page.inner_text("#refused")
    assert page.locator("#review").is_visible()

    assert messages == []
    assert {request for request in requests if not request.startswith((address, f"blob:{address}", "about:"))} == set()
    context.close()


def logframe_says(table: Path, mapping: str, folder: Path) -> str:
    """Return the review of a table as the library writes it here, with a mapping beside the table."""
    copy = folder / "own" / table.name
    copy.parent.mkdir()
    copy.write_bytes(table.read_bytes())
    copy.with_suffix(".mapping.yaml").write_text(mapping, encoding="utf-8")
    command = [sys.executable, "-m", "logframe", "review", table.name, "-o", "review.html", "--quiet"]
    subprocess.run(command, cwd=copy.parent, check=True)
    return (copy.parent / "review.html").read_text(encoding="utf-8")


def test_what_is_settled_is_read_again(monkeypatch: pytest.MonkeyPatch, shared: Path, tmp_path: Path) -> None:
    """Any role can be given to a column, with a time where it has one; the mapping keeps it, and reset undoes it."""
    monkeypatch.chdir(tmp_path)
    shutil.copy(shared / "data" / "tables" / "years.xlsx", tmp_path)
    desk = page_desk.Desk(tmp_path)

    def asked(settled: dict[str, Any] | None) -> dict[str, Any]:
        request = {"action": "read", "name": "years.xlsx", "settled": settled}
        answer: dict[str, Any] = json.loads(desk.answer(json.dumps(request)))
        return answer

    def columns(answer: dict[str, Any]) -> dict[str, tuple[str, str]]:
        return {
            column["column"]: (column["role"], column["when"]) for column in answer["report"]["sheets"][0]["columns"]
        }

    before = asked({})
    for role in page_desk.ROLES:
        when = "2021" if role in page_desk.DATED else ""
        answer = asked({"columns": {"S!L": {"role": role, "when": "2021"}}})
        assert columns(answer) == columns(before) | {"L": (role, when)}, role
        assert answer["settled"]["columns"]["S!L"]["role"] == role
    assert columns(asked({"columns": {"S!L": {"role": "text"}}}))["L"] == ("text", "")
    statement = before["projects"][0]["indicators"][0]["statement"]
    asked({"accumulates": {statement: "snapshot"}, "fiscal_year_starts": 7, "period": "July 2004 to June 2006"})
    again = asked(None)
    assert again["projects"][0]["indicators"][0]["accumulates"] == "snapshot"
    assert again["settled"]["fiscal_year_starts"] == 7
    assert again["projects"][0]["period"] == again["settled"]["period"] == "2004-07/2006-06"
    assert asked({}) == before
    assert not (tmp_path / "years.mapping.yaml").exists()


def test_of_many_rows_the_first_are_shown(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Of a long table the page gets the first rows, and how many follow; all are checked."""
    monkeypatch.chdir(tmp_path)
    rows = [
        f"Output {number},People trained in {number},{number},{number + 1}" for number in range(page_desk.MOST_ROWS)
    ]
    (tmp_path / "long.csv").write_text("\n".join(["Result,Indicator,Actual,Target", *rows]), encoding="utf-8")
    desk = page_desk.Desk(tmp_path)
    answer = json.loads(desk.answer(json.dumps({"action": "read", "name": "long.csv"})))
    (sheet,) = answer["report"]["sheets"]
    assert [cell["cell"] for cell in sheet["cells"]][-1] == f"D{page_desk.MOST_ROWS}"
    assert sheet["more"] == 1
    assert len(answer["projects"][0]["indicators"]) == page_desk.MOST_ROWS
    checked = json.loads(desk.answer(json.dumps({"action": "check"})))
    assert sum(checked["counts"].values()) > page_desk.MOST_ROWS


def test_the_words_of_the_page_are_there_in_each_language() -> None:
    """Each language has the words that the page asks for, with the same fields, and no others."""
    words = {language: json.loads((WEB / "words" / f"{language}.json").read_text("utf-8")) for language in LANGUAGES}
    sources = "".join((WEB / "page" / name).read_text("utf-8") for name in ("index.html", "page.js"))
    asked = set(re.findall(r"data-(?:word|label|title)=\"([\w-]+)\"|say\(\"([\w-]+)\"|busy\(\"([\w-]+)\"", sources))
    asked = {code for codes in asked for code in codes if code}
    by_value = {f"stage-{stage}" for stage in ("loading", "starting", "ready", "failed")}
    by_value |= {"increments", "running-total", "snapshot", "error", "warning", "info", "column", "heading"}
    for language, own in words.items():
        assert set(own) == asked | by_value, language
        for code, text in own.items():
            assert set(re.findall(r"\{\w+\}", text)) == set(re.findall(r"\{\w+\}", words["en"][code])), (language, code)


def test_a_page_that_is_not_built_or_not_to_be_written_over_is_refused(tmp_path: Path) -> None:
    """One line says how to build the page, that a network is lacking, or that a folder holds other files."""
    done = subprocess.run(
        [sys.executable, "-m", "logframe", "page", tmp_path], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "build it from the source: python web/build.py" in done.stderr
    nowhere = {
        **os.environ, "LOGFRAME_PAGE_CACHE": str(tmp_path / "cache"), "NPM_CONFIG_REGISTRY": "http://127.0.0.1:9",
    }  # fmt: skip
    build = functools.partial(subprocess.run, capture_output=True, text=True, check=False, env=nowhere)
    done = build([sys.executable, WEB / "build.py", tmp_path / "out"])
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert "could not be fetched" in done.stderr
    assert not (tmp_path / "out").exists()
    done = build([sys.executable, WEB / "build.py", ROOT / "examples"])
    assert done.returncode == 2
    assert "holds other files" in done.stderr
