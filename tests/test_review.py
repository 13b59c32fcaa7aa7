"""The review as data and as documents: what it says, that it can be explained, and that text stays text."""

from __future__ import annotations

import contextlib
import json
import re
from itertools import pairwise
from pathlib import Path

import pytest
from lxml import etree, html  # type: ignore[import-untyped]  # lxml has no types of its own

import logframe
from logframe import Count, Observation, Percentage, Project, Source
from logframe.evaluation.statuses import Status
from logframe.messages import Message
from logframe.writers.html import render_html
from logframe.writers.markdown import render_markdown

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = [("kyrgyzstan_phase2.py", "2006-06-30"), ("kazakhstan_phase3.py", "2006-06-30")]
NUMBER = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")

HOSTILE = '<script>alert(1)</script> | **b** [x](javascript:alert(1)) {{ 7*7 }} `c` <img src=x onerror="y"> =1+1'


def small() -> Project:
    """Declare a small project with one half-way result and one that reaches effect."""
    log, survey = Source("log", "Training log"), Source("survey", "Survey of graduates")
    project = Project("P-1", "Young people find work", period="2024/2025")
    goal = project.objective("goal", "Young people earn their living")
    project.result(
        "trained",
        "Young people have a trade",
        contributes_to=goal,
        indicators=[
            Count(
                "graduates",
                "People trained",
                unit="person",
                level="output",
                accumulates="increments",
                target=100,
                observations=[Observation(80, period="2024/2025", source=log)],
            ),
        ],
    )
    project.result(
        "working",
        "Graduates work in their trade",
        contributes_to=goal,
        indicators=[
            Percentage(
                "in-trade",
                "Graduates who work in the trade",
                level="outcome",
                baseline=20,
                target=60,
                observations=[Observation(50, date="2025-12-31", source=survey)],
            ),
        ],
    )
    return project


@pytest.fixture(scope="module", params=EXAMPLES, ids=[name for name, _ in EXAMPLES])
def example(request: pytest.FixtureRequest) -> tuple[Project, str]:
    """Give each of the two real projects with the date of its review."""
    name, on = request.param
    (project,) = logframe.load(ROOT / "examples" / name)
    return project, on


def test_summary_counts_results() -> None:
    """The summary says how many results are how far and how many stop half way."""
    said = " ".join(map(str, logframe.review(small()).summary))
    assert "of the 2 expected results 2 are partly fulfilled" in said or "All 2 expected results are partly" in said
    assert "1 of 2 stops half way" in said
    assert "(trained)" in said


def test_half_way_results_get_a_next_question() -> None:
    """What stops half way is offered what would carry it on; what reaches effect is not."""
    steps = logframe.review(small()).next_steps
    assert [step.node for step in steps] == ["trained"]
    assert "apply it at work" in str(steps[0].asks[0][1])


def test_every_line_of_the_review_is_there() -> None:
    """Each indicator has its line with level, baseline, target, sources, fulfilment and reason."""
    lines = {row.id: row for node in logframe.review(small()).nodes for row in node.rows}
    row = lines["in-trade"]
    assert (row.level, str(row.baseline), str(row.target)) == ("outcome", "20 %", "60 % by 31 December 2025")
    assert row.status == "partly fulfilled"
    assert str(row.fulfilment) == "75 %"
    assert str(row.explanation) == "no reason given"
    assert row.sources[0].title == "Survey of graduates"


def test_every_figure_of_a_review_can_be_explained(example: tuple[Project, str]) -> None:
    """Every number that the review computes stands in an explanation, every other in the declaration."""
    project, on = example
    review = logframe.review(project, on=on)
    explained = set(NUMBER.findall(logframe.evaluate(project, on=on).explain().text(folders=False)))
    printed = {number for node in review.nodes for row in node.rows for number in _computed(row)}
    printed |= set(NUMBER.findall(" ".join(map(str, review.money_totals))))
    printed |= {number for text in review.summary[:-1] for number in NUMBER.findall(str(text))}
    printed |= {number for node in review.nodes for number in NUMBER.findall(f"{node.status} {node.measured}")}
    printed |= {number for one in review.sources for _, text in one.says for number in NUMBER.findall(str(text))}
    assert printed
    assert not printed - explained
    # What is printed beyond that is quoted: from the project file, from codes of rules, from names in the diagram.
    file = ROOT / "examples" / Path(project.declared_at.file).name
    written = re.sub(r"(?<=\d)[_,](?=\d{3})", "", file.read_text(encoding="utf-8"))
    quoted = set(NUMBER.findall(written))
    quoted |= set(NUMBER.findall(" ".join(one.code for one in logframe.check(project, on=on))))
    quoted |= set(NUMBER.findall(str(review.summary[-1]))) | {str(place) for place in range(len(review.chain))}
    page_one = [*review.page_one.answer, *(line.line for line in review.page_one.glance)]
    quoted |= {number for text in page_one for number in NUMBER.findall(str(text))}  # in whole percent there
    quoted |= {number for chart in review.page_one.pictures for number in NUMBER.findall(str(chart.described))}
    quoted |= {number for part in review.page_one.priorities for number in NUMBER.findall(str(part.message))}
    told = NUMBER.findall(render_markdown([review]))
    assert not {number for number in told if number not in explained and number.replace(",", "") not in quoted}


def _computed(row: object) -> set[str]:
    """List the numbers in the computed cells of a line."""
    assert isinstance(row, logframe.reviews.rows.Row)
    texts: list[object] = [row.baseline, row.target, row.value, row.fulfilment, row.forecast, row.reason]
    for one in row.sources:
        texts += [one.value, one.coverage, one.fulfilment, one.forecast]
    return {number for text in texts if text is not None for number in NUMBER.findall(str(text))}


def test_the_same_input_gives_the_same_bytes(example: tuple[Project, str]) -> None:
    """Two reviews of one project on one date are equal to the byte."""
    project, on = example
    first, second = logframe.review(project, on=on), logframe.review(project, on=on)
    assert render_html([first]) == render_html([second])
    assert render_markdown([first]) == render_markdown([second])


def only_the_script_of_the_page(tree: html.HtmlElement) -> bool:
    """Return whether the one script of a page is that of every page, to the letter."""
    file = ROOT / "src" / "logframe" / "writers" / "templates" / "page.js"
    return [script.text.strip() for script in tree.iter("script")] == [file.read_text(encoding="utf-8").strip()]


def test_hostile_text_stays_text() -> None:
    """Markup, scripts, template code and formulas in a project are shown as they stand."""
    project = Project("P-1", HOSTILE, period="2024", limits=[HOSTILE], description=HOSTILE)
    source = Source("s", HOSTILE, url="javascript:alert(1)", note=HOSTILE)
    goal = project.objective("goal", HOSTILE, note=HOSTILE)
    project.result(
        "r",
        HOSTILE,
        contributes_to=goal,
        assumptions=[HOSTILE],
        risks=[HOSTILE],
        indicators=[
            Count("c", HOSTILE, unit="person", observations=[Observation(3, source=source, comment=HOSTILE)]),
        ],
    )
    review = logframe.review(project)
    page = render_html([review])
    tree = html.fromstring(page)
    assert only_the_script_of_the_page(tree)
    assert not tree.xpath("//img | //@onerror | //a[starts-with(@href, 'javascript')]")
    assert "{{ 7*7 }}" in page
    text = render_markdown([review])
    assert "49" not in text
    for line in text.splitlines():
        assert "<script" not in line.replace("\\<script", "")
        assert "](javascript" not in line.replace("\\](javascript", "")
    rows = [line for line in text.splitlines() if "<br>c<br>" in line]
    assert rows
    assert len(re.findall(r"(?<!\\)\|", rows[0])) == 6


def test_page_is_self_contained_and_accessible(example: tuple[Project, str]) -> None:
    """No outside file, no script but its own, a language, headings in order, names for pictures and tables."""
    project, on = example
    page = render_html([logframe.review(project, on=on)])
    tree = html.fromstring(page)
    assert only_the_script_of_the_page(tree)
    assert not tree.xpath("//link | //img | //iframe | //@onclick")
    assert tree.get("lang") == "en"
    levels = [int(one.tag[1]) for one in tree.iter("h1", "h2", "h3")]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    for label in tree.xpath("//@aria-labelledby"):
        assert set(label.split()) <= set(ids)
    svg = tree.xpath("//*[contains(@class, 'chain')]//*[local-name()='svg']")[0]
    assert svg.xpath("string(*[local-name()='title'])")
    assert project.nodes[0].id in svg.xpath("string(*[local-name()='desc'])")
    for status in tree.find_class("status"):
        assert re.search(r"[a-z]{4}", status.text_content())


def test_page_is_well_formed(example: tuple[Project, str]) -> None:
    """The picture is valid XML by itself, and the page parses without an error."""
    project, on = example
    page = render_html([logframe.review(project, on=on)])
    picture = page[page.index("<svg") : page.index("</svg>") + len("</svg>")]
    etree.fromstring(picture.encode())
    parser = etree.HTMLParser(recover=False)
    problems = [one for one in _html_errors(page, parser) if "Tag" not in one]
    assert not problems


def _html_errors(page: str, parser: etree.HTMLParser) -> list[str]:
    """List what the parser complains of; it does not know the tags of HTML 5."""
    with contextlib.suppress(etree.XMLSyntaxError):
        etree.fromstring(page, parser)
    return [one.message for one in parser.error_log]


def test_json_is_the_whole_review(tmp_path: Path) -> None:
    """The review as data holds every line and can be read back as JSON."""
    path = logframe.write(logframe.review(small()), tmp_path / "review.json")
    data = json.loads(path.read_text(encoding="utf-8"))
    assert data["project"] == "P-1"
    assert [row["id"] for node in data["nodes"] for row in node["rows"]] == ["graduates", "in-trade"]


def test_several_reviews_make_one_document(tmp_path: Path) -> None:
    """Reviews of several projects stand one after the other, with ids that do not meet."""
    other = small()
    other.id = "P-2"
    reviews = [logframe.review(small()), logframe.review(other)]
    page = logframe.write(reviews, tmp_path / "both.html").read_text(encoding="utf-8")
    tree = html.fromstring(page)
    assert len(tree.xpath("//article")) == 2
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))


def test_a_failed_write_leaves_what_was_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """If the disk is full while writing, the old document is still whole and nothing lies beside it."""
    path = tmp_path / "review.md"
    path.write_text("before", encoding="utf-8")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", full)
    with pytest.raises(logframe.LogframeError, match="No space left on device"):
        logframe.write(logframe.review(small()), path)
    assert path.read_text(encoding="utf-8") == "before"
    assert [one.name for one in tmp_path.iterdir()] == ["review.md"]


def test_an_empty_project_has_a_review() -> None:
    """A project without nodes is reviewed for what it is."""
    review = logframe.review(Project("P-0", "Nothing yet", period="2024"))
    assert str(review.summary[0]) == "The project has no expected result."
    assert "P-0" in render_markdown([review])
    assert "P-0" in render_html([review])


def test_the_summary_has_a_word_for_each_status() -> None:
    """A result of any status can be told in the summary, in words that stand nowhere as a code."""
    texts = {str(Message("results-are", count=1, status=status)) for status in Status}
    assert len(texts) == len(Status)
    assert "1 is worse than at the start" in texts
    assert not any("[" in text for text in texts)


@pytest.mark.parametrize(
    ("reason", "within", "repeats"),
    [
        ("the support ran from 2001 to 2005", "2001/2005", False),
        ("the text dates nothing", "2001/2005", True),
        ("the support ran from 2001 to 2005", "2001-07/2005-06", True),
        ("page 20015 of the report, and 2001", "2001/2005", True),
    ],
)
def test_the_period_is_said_once(reason: str, within: str, repeats: bool) -> None:
    """The years between which a project lies are not said again beside the project's own words for them."""
    project = Project("P", "P", period=logframe.missing(reason), within=within)
    facts = dict(logframe.review(project, on="2005-12-31").facts)
    assert isinstance(period := facts[Message("head-period")], Message)
    assert (period.fields["within"] is not None) is repeats
