"""The HTML of the examples in a real browser: what a reader sees, chooses, follows by keyboard, and prints."""

from __future__ import annotations

import io
import re
import shutil
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdf
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

import logframe
from logframe.languages import LANGUAGES
from logframe.portfolios import portfolio
from logframe.writers.html import render_html

ROOT = Path(__file__).resolve().parent.parent
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
EXAMPLES = ("kyrgyzstan_phase2", "kazakhstan_phase3", "central_asia")
ON = "2006-06-30"
A4 = (595, 842)

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="browserless")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Start the browser of the system once."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM)
        yield started
        started.close()


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Write the reviews of the examples, and return the address of each page."""
    folder = tmp_path_factory.mktemp("pages")
    addresses = {}
    for name in EXAMPLES:
        loaded = logframe.load(ROOT / "examples" / f"{name}.py")
        if isinstance(loaded, logframe.Programme):
            page = render_html([logframe.review_programme(loaded, on=ON)])
        else:
            page = render_html([logframe.review(project, on=ON) for project in loaded])
        (folder / f"{name}.html").write_text(page, encoding="utf-8")
        addresses[name] = (folder / f"{name}.html").as_uri()
    return addresses


@pytest.fixture
def kg2(browser: Browser, files: dict[str, str]) -> Iterator[Page]:
    """Open the review of KG-2 on a screen of 1280 by 800."""
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.goto(files["kyrgyzstan_phase2"])
    yield page
    page.close()


def unfold(page: Page) -> None:
    """Open all that is folded."""
    page.evaluate("document.querySelectorAll('details').forEach((fold) => (fold.open = true))")


def lines_shown(page: Page) -> int:
    """Count the lines of indicators that a reader can see."""
    return int(
        page.evaluate("[...document.querySelectorAll('tr[data-status]')].filter((row) => row.checkVisibility()).length")
    )


def counts(page: Page) -> tuple[int, int]:
    """Return how many lines the form says are shown, and of how many."""
    # Opening the form fills it in an event of its own.
    page.wait_for_function("document.querySelector('.filters output').innerText.trim()")
    shown, total = re.findall(r"\d+", page.locator(".filters output").inner_text())
    return int(shown), int(total)


@pytest.mark.parametrize("name", EXAMPLES)
def test_nothing_fails_and_nothing_is_fetched(browser: Browser, files: dict[str, str], name: str) -> None:
    """A page has no message in the console, and asks for no file but itself."""
    page = browser.new_page()
    messages: list[str] = []
    requests: list[str] = []
    page.on("console", lambda message: messages.append(message.text))
    page.on("pageerror", lambda error: messages.append(str(error)))
    page.on("request", lambda request: requests.append(request.url))
    page.goto(files[name])
    unfold(page)
    page.locator(".filters select").first.select_option(index=1)
    assert messages == []
    assert requests == [files[name]]
    page.close()


def barriers(page: Page, options: dict[str, Any]) -> list[tuple[str, str]]:
    """Return what axe-core calls moderate, serious or critical: the rule, and the first place."""
    response = Axe().run(page, options={"resultTypes": ["violations"], **options}).response
    assert response["passes"]
    return [
        (violation["id"], violation["nodes"][0]["html"])
        for violation in response["violations"]
        if violation["impact"] != "minor"
    ]


@pytest.mark.parametrize(("name", "scheme"), [*((name, "light") for name in EXAMPLES), (EXAMPLES[0], "dark")])
def test_no_barrier(browser: Browser, files: dict[str, str], name: str, scheme: Any) -> None:
    """axe-core has no moderate, serious or critical finding on a phone, a tablet and a screen, with all unfolded."""
    page = browser.new_page(color_scheme=scheme)
    for width in (360, 640, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        page.goto(files[name])
        unfold(page)
        if scheme == "light":
            assert barriers(page, {"rules": {"color-contrast": {"enabled": False}}}) == []
        # The colours of the projects in a programme are tried in their own reviews.
        page.evaluate("document.querySelectorAll('article ~ article').forEach((article) => article.remove())")
        assert barriers(page, {"runOnly": ["color-contrast"]}) == []
    page.close()


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_phone_scrolls_down_only(browser: Browser, files: dict[str, str], name: str) -> None:
    """The page is as wide as a phone, unfolded too; a chart is whole on it, what is wider scrolls in its own box."""
    page = browser.new_page(viewport={"width": 360, "height": 800})
    page.goto(files[name])
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    unfold(page)
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    figure = page.locator("figure").first
    fits = figure.locator('svg.chart[width="420"]').count() == 1
    assert figure.evaluate("(box) => box.scrollWidth <= box.clientWidth") is fits
    assert fits or figure.evaluate("(box) => box.tabIndex === 0")
    assert figure.locator("text").first.evaluate("(words) => words.getBoundingClientRect().height") >= 12
    page.close()


def test_a_review_is_seven_screens_in_each_language(browser: Browser, tmp_path: Path) -> None:
    """KG-2 opens on at most seven screens of 1280 by 720."""
    (kg,) = logframe.load(ROOT / "examples" / "kyrgyzstan_phase2.py")
    review = logframe.review(kg, on=ON)
    page = browser.new_page(viewport={"width": 1280, "height": 720})
    for language in LANGUAGES:
        page.goto(logframe.write(review, tmp_path / f"{language}.html", language=language).as_uri())
        assert page.evaluate("document.documentElement.scrollHeight") <= 7 * 720, language
    page.close()


def test_the_target_stands_on_the_first_screen(kg2: Page) -> None:
    """What a reader sees first has the target of KG-2 and what its sources say of it."""
    first = kg2.evaluate(
        """[...document.querySelectorAll("h1, p, dt, dd, text, li, td, th")]
        .filter((part) => part.checkVisibility() && part.getBoundingClientRect().bottom <= 800)
        .map((part) => part.textContent).join("\\n")"""
    )
    for figure in ("400 people", "86 %", "103 %", "53 %"):
        assert figure in first.replace("\u00a0", " ").replace("\u202f", " ")


def test_filters_choose_and_reset(kg2: Page) -> None:
    """Each filter and the search leave the lines that fit, count them, and show them; reset folds all again."""
    assert lines_shown(kg2) == 0
    kg2.locator(".tools > summary").click()
    _, total = counts(kg2)
    assert total == kg2.locator("tr[data-status]").count()
    names = kg2.locator(".filters select").evaluate_all("(selects) => selects.map((select) => select.name)")
    assert names == ["status", "level", "strategy", "rule"]
    for name in names:
        value = kg2.locator(f"select[name={name}] option").nth(1).get_attribute("value")
        kg2.locator(f"select[name={name}]").select_option(value)
        rows = kg2.locator("tr[data-status]").evaluate_all(
            "(rows, name) => rows.map((row) => row.dataset[name] || '')", name
        )
        fitting = sum(value in row.split("\n") for row in rows)
        assert 0 < fitting < total
        assert counts(kg2) == (fitting, total)
        assert lines_shown(kg2) == fitting
        kg2.locator(".filters button").click()
        kg2.wait_for_function("!document.querySelector('section.node[hidden]')")
        assert counts(kg2) == (total, total)
        assert lines_shown(kg2) == 0
    kg2.locator("input[name=search]").fill("indictment")
    assert 0 < lines_shown(kg2) == counts(kg2)[0] < total
    kg2.locator("input[name=search]").fill("no line has these words")
    assert counts(kg2) == (0, total)
    assert lines_shown(kg2) == 0


def test_all_is_there_without_script(browser: Browser, files: dict[str, str]) -> None:
    """Without script the form is hidden, and every line opens by its own fold."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(files["kyrgyzstan_phase2"])
    page.locator(".tools > summary").click()
    assert page.locator(".tools nav").is_visible()
    assert not page.locator(".filters").is_visible()
    for fold in page.locator("details.fold > summary").all():
        fold.click()
    lines = page.locator("tr[data-status]").all()
    assert lines
    assert all(line.is_visible() for line in lines)
    context.close()


def test_results_at_a_glance_are_sorted(kg2: Page) -> None:
    """A head of the table sorts it up and down, says so, and loses no line."""
    table = kg2.locator("section.glance table")
    before = table.locator("tbody th").all_inner_texts()
    for order in ("ascending", "descending"):
        table.locator("thead button").first.click()
        assert table.locator("thead th").first.get_attribute("aria-sort") == order
        after = table.locator("tbody th").all_inner_texts()
        by_browser = kg2.evaluate("(texts) => texts.sort((a, b) => a.localeCompare(b))", before)
        assert after == (by_browser if order == "ascending" else by_browser[::-1])
    table.locator("thead button").nth(1).click()
    assert table.locator("[aria-sort]").count() == 1


@pytest.mark.parametrize("name", EXAMPLES)
def test_links_lead_to_their_places(browser: Browser, files: dict[str, str], name: str) -> None:
    """Each link inside a page has its place there once, and those of page one open it and bring it on the screen."""
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.goto(files[name])
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map((part) => part.id)")
    assert len(ids) == len(set(ids))
    targets = page.evaluate("[...document.querySelectorAll('a[href^=\"#\"]')].map((link) => link.hash.slice(1))")
    assert targets
    assert set(targets) <= set(ids)
    for link in page.locator(".page-one a").all()[:12]:
        link.click()
        place = page.locator(":target")
        assert place.count() == 1
        assert 0 <= place.evaluate("(place) => place.getBoundingClientRect().top") < 800
        folded = "(place) => place.closest('section')?.querySelector(':scope > details.fold:not([open])')"
        assert not place.evaluate(f"{folded} ? 1 : 0")
    page.close()


def test_contents_lead_below_the_bar(kg2: Page) -> None:
    """A line of the contents closes them, opens its section, and its heading stands below the bar."""
    kg2.locator(".tools > summary").click()
    kg2.locator(".tools nav a[href$='.20.sources']").click()
    assert not kg2.locator(".tools nav").is_visible()
    assert kg2.locator("section.sources table").is_visible()
    heading, bar = (
        kg2.locator(part).evaluate(
            "(part) => { const box = part.getBoundingClientRect(); return [box.top, box.bottom]; }"
        )
        for part in (":target", ".tools")
    )
    assert heading[0] >= bar[1]


def test_keyboard_reaches_all_in_order(kg2: Page) -> None:
    """The tabulator goes through the skip link, the contents, the form, page one and the folds, in their order."""
    order = kg2.evaluate(
        """[...document.querySelectorAll("a[href], summary, input, select, button, [tabindex]")].map((part, number) => {
          part.dataset.stop = number; return number; })"""
    )
    kg2.keyboard.press("Tab")
    assert kg2.evaluate("document.activeElement.className") == "skip"
    kg2.keyboard.press("Tab")
    kg2.keyboard.press("Enter")
    assert kg2.locator(".tools nav").is_visible()
    visible = kg2.evaluate(
        "[...document.querySelectorAll('[data-stop]')].filter((part) => part.checkVisibility()).length"
    )
    stops = [int(kg2.evaluate("document.activeElement.dataset.stop"))]
    for _ in range(visible - 2):
        kg2.keyboard.press("Tab")
        stops.append(int(kg2.evaluate("document.activeElement.dataset.stop")))
        assert kg2.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    assert stops == sorted(set(stops))
    assert set(stops) < set(order)
    last = kg2.locator(f"[data-stop='{stops[-1]}']")
    assert last.evaluate("(part) => part.matches('details.fold > summary')")
    kg2.keyboard.press("Enter")
    assert last.evaluate("(part) => part.parentElement.open")


@pytest.mark.parametrize("has_script", [True, False])
def test_print_keeps_rows_whole(browser: Browser, files: dict[str, str], has_script: bool) -> None:
    """On paper page one is alone on an A4 upright, no row is split, heads repeat, and pages have numbers."""
    context = browser.new_context(java_script_enabled=has_script)
    page = context.new_page()
    page.goto(files["kyrgyzstan_phase2"])
    if has_script:
        marked = page.evaluate(
            """() => { let number = 0;
            for (const row of document.querySelectorAll("main div ~ section tbody tr")) {
              for (const cell of row.cells) { cell.prepend(`[${number}]`); cell.append(`[${number}]`); }
              number += 1;
            }
            return number; }"""
        )
    printed = pypdf.PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True, print_background=True)))
    # Letters that are set as one sign come apart again.
    pages = [unicodedata.normalize("NFKC", sheet.extract_text()) for sheet in printed.pages]
    assert (round(float(printed.pages[0].mediabox.width)), round(float(printed.pages[0].mediabox.height))) == A4
    assert all(sheet.mediabox.width > sheet.mediabox.height for sheet in printed.pages[1:])
    assert "What could change this page" in pages[0]
    assert "The project" not in pages[0].splitlines()
    for number, text in enumerate(pages, 1):
        assert re.search(rf"\b{number} / {len(pages)}\b", text)
    if has_script:
        where: dict[str, set[int]] = {}
        for number, text in enumerate(pages):
            for mark in re.findall(r"\[(\d+)\]", text):
                where.setdefault(mark, set()).add(number)
        assert len(where) == marked
        assert {mark: sorted(on) for mark, on in where.items() if len(on) > 1} == {}
    else:
        for statement in page.locator("tr[data-status] th b").all_text_contents():
            assert re.sub(r"\s", "", statement) in re.sub(r"\s", "", "".join(pages))
    context.close()


def test_heads_of_tables_repeat(browser: Browser, files: dict[str, str]) -> None:
    """A table that goes over several pages has its heads on each of them."""
    page = browser.new_page()
    page.goto(files["kyrgyzstan_phase2"])
    page.evaluate(
        """() => { const body = document.querySelector("section.sources tbody");
        for (const row of [...body.rows, ...body.rows, ...body.rows, ...body.rows]) body.append(row.cloneNode(true));
        document.querySelector("section.sources thead th").textContent = "HEAD OF SOURCES";
        for (const row of body.rows) row.cells[0].append("ROW OF SOURCES"); }"""
    )
    printed = pypdf.PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))
    with_rows = [text for text in (sheet.extract_text() for sheet in printed.pages) if "ROW OF SOURCES" in text]
    assert len(with_rows) > 1
    assert all("HEAD OF SOURCES" in text for text in with_rows)
    page.close()


def test_calculations_stay_out_of_print(kg2: Page) -> None:
    """What is folded line by line, the calculations, stays out of print."""
    unfold(kg2)
    printed = pypdf.PdfReader(io.BytesIO(kg2.pdf(prefer_css_page_size=True)))
    text = "".join(sheet.extract_text() for sheet in printed.pages)
    assert "formula:" not in text
    assert "Calculation" not in text


def test_the_table_of_a_portfolio_sorts_searches_and_goes_by_keyboard(browser: Browser, tmp_path: Path) -> None:
    """The rows in sight alone stand in the page; heads sort, the form chooses, and nothing violates WCAG 2.2 AA."""
    for number in range(60):
        project = logframe.Project(f"P-{number}", f"Wells {number}", country="KG" if number % 2 else "KZ")
        for result in range(number % 7):
            project.result(f"r-{result}", "People drink clean water")
        (tmp_path / f"p-{number:02}.json").write_text(logframe.dumps(project, "json"), encoding="utf-8")
    logframe.write(portfolio(tmp_path, on=ON), tmp_path / "page.html")
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.goto((tmp_path / "page.html").as_uri())
    page.wait_for_selector(".window:not([hidden])")
    rows = page.locator(".window tbody tr:not(.space)")
    assert rows.count() < 60
    page.locator("[data-column=results] button").press("Enter")
    assert page.locator("[data-column=results]").get_attribute("aria-sort") == "descending"
    assert rows.first.locator("th").inner_text() == "Wells 6 P-6"
    page.locator(".window").focus()
    page.keyboard.press("End")
    page.wait_for_function("document.querySelector('.window tbody').innerText.includes('Wells 56')")
    page.locator("[name=search]").fill("wells 5")
    assert page.locator("output").inner_text() == "11 of 60 projects"
    page.locator("[name=country]").select_option(label="Kyrgyzstan")
    assert page.locator("output").inner_text() == "6 of 60 projects"
    assert Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag22aa"]}).violations_count == 0
    page.set_viewport_size({"width": 360, "height": 740})
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    page.close()
