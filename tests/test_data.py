"""What check, evaluate, review and compare write as JSON: the data itself, as the published schemas say."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]  # it has no types of its own
import pytest

import logframe
from logframe.evaluation.project.claimed_statuses import audit_claims
from logframe.evaluation.project.project_comparison import compare_projects
from logframe.exchange import loading
from logframe.json_pieces import listed
from logframe.language.catalogues import catalogue
from logframe.messages import Message
from logframe.reviews.assessment_reviews import review_assessment
from logframe.writers.check_outputs import check_json
from logframe.writers.data_json import SCHEMA, field_data
from logframe.writers.data_schema import data_schemas
from logframe.writers.evaluation_json import evaluation_parts
from logframe.writers.review_json import render_json
from logframe.writers.statistics_json import comparison_data

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ("kyrgyzstan_phase2.py", "kazakhstan_phase3.py", "central_asia.py")
PUBLISHED = ("publisher-afdb-2.01.xml", "publisher-111111-2.02.xml")
ON = "2006-06-30"
VERBS = ("check", "evaluate", "review")


@cache
def documents(file: Path, on: str = ON) -> dict[str, Any]:
    """Return what the verbs write of a file, as data."""
    loaded = logframe.load(file)
    programme = loaded if isinstance(loaded, logframe.Programme) else None
    evaluations = [logframe.evaluate(project, on=on) for project in loaded]
    audits = () if programme is None else audit_claims(programme, evaluations)
    if programme is None:
        reviews: list[Any] = [logframe.review(project, on=on) for project in loaded]
    else:
        reviews = [logframe.review_programme(programme, on=on)]
    return {
        "check": json.loads("".join(check_json([d for project in loaded for d in logframe.check(project, on=on)]))),
        "evaluate": json.loads(json.dumps(listed(evaluation_parts(evaluations, programme, audits)))),
        "review": json.loads(render_json(reviews)),
    }


def example(name: str, verb: str) -> Any:
    """Return what a verb writes of an example."""
    return documents(ROOT / "examples" / name)[verb]


@cache
def validator(verb: str) -> Any:
    """Return the published schema of a verb."""
    schema = json.loads((ROOT / "docs" / "schemas" / f"{verb}.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def objects(data: Any) -> Iterator[dict[str, Any]]:
    """Yield each object of JSON, those in others too."""
    if isinstance(data, dict):
        yield data
        for value in data.values():
            yield from objects(value)
    elif isinstance(data, list):
        for value in data:
            yield from objects(value)


@pytest.mark.parametrize("verb", VERBS)
def test_the_published_schemas_are_those_of_the_classes(verb: str) -> None:
    """The file in docs says what the classes say today."""
    assert validator(verb).schema == data_schemas()[verb]


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("name", EXAMPLES)
def test_examples_are_as_published(name: str, verb: str) -> None:
    """What a verb writes of an example fits the published schema."""
    validator(verb).validate(example(name, verb))


def test_the_report_of_an_evaluation_is_as_published() -> None:
    """The review of an evaluation as data fits the schema: its records, labels, held findings and follow-up."""
    (whole,) = loading.read(ROOT / "examples" / "evaluation_2006.py").assessments
    report = json.loads(render_json([review_assessment(whole)]))
    validator("review").validate(report)
    assert len(report["findings"]) == len(whole.findings) == 94
    assert report["labels"]["referral"] == "F1"
    assert report["consulted"][0]["count"] == 15
    held = next(line for line in report["held"] if line["finding"] == "fewer-ngos")
    assert (held["verdict"], held["reason_message"]["code"]) == ("agrees", "trend-of-figures")
    assert len(report["follow_up"]) == len(whole.recommendations)


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("name", PUBLISHED)
def test_published_activities_are_as_published(name: str, verb: str, shared: Path) -> None:
    """What a verb writes of activities that somebody published fits the published schema."""
    validator(verb).validate(documents(shared / "data" / "iati" / name, "2018-06-30")[verb])


@pytest.mark.parametrize(
    ("verb", "path"),
    [
        ("check", ()),
        ("check", ("diagnostics", 0)),
        ("check", ("diagnostics", 0, "message_data")),
        ("check", ("groups", 0)),
        ("evaluate", ()),
        ("evaluate", ("indicators", 0)),
        ("evaluate", ("indicators", 0, "evidence")),
        ("evaluate", ("indicators", 0, "sources", 0)),
        ("evaluate", ("nodes", 0)),
        ("review", ()),
        ("review", ("nodes", 0)),
        ("review", ("nodes", 0, "rows", 0)),
        ("review", ("nodes", 0, "rows", 0, "explained_data")),
        ("review", ("chain", 0)),
    ],
)
def test_a_key_too_few_or_too_many_is_refused(verb: str, path: tuple[str | int, ...]) -> None:
    """The schemas are strict: an object without one of its keys, or with a new one, does not fit."""
    for change in ("fewer", "more"):
        data = json.loads(json.dumps(example("kyrgyzstan_phase2.py", verb)))
        inner = data
        for step in path:
            inner = inner[step]
        if change == "fewer":
            del inner[next(iter(inner))]
        else:
            inner["unheard_of"] = 1
        assert not validator(verb).is_valid(data), change


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("name", EXAMPLES)
def test_a_message_says_what_its_text_says(name: str, verb: str) -> None:
    """A text and the message beside it have the same words, each message its code, and each document its version."""
    data = example(name, verb)
    assert data["schema"] == SCHEMA == 2
    beside = 0
    for item in objects(data):
        for key, value in item.items():
            if isinstance(value, dict) and set(value) == {"code", "fields", "text"}:
                assert value["code"].partition(".")[0] in catalogue("en").entries
                text = key.removesuffix("_data" if key == "message_data" else "_message")
                if text != key:
                    beside += 1
                    assert item[text] == value["text"]
            if key.endswith("_messages"):
                texts = [text["text"] if isinstance(text, dict) else text for text in value if not is_listed(text)]
                assert texts == [text for text in item[key.removesuffix("_messages")] if not is_listed(text)]
    assert beside > 20


def is_listed(value: Any) -> bool:
    """Tell whether a value is a list."""
    return isinstance(value, list)


def test_old_keys_are_text_and_numbers() -> None:
    """A reason stays text, a status its word, a share two numbers; the data stand beside."""
    indicators = {item["id"]: item for item in example("kyrgyzstan_phase2.py", "evaluate")["indicators"]}
    assisted = indicators["victims-assisted"]
    assert assisted["status"] == "undecided"
    assert assisted["fulfilment"] == {"low": 0.65, "high": None}
    assert assisted["fulfilment_data"] == {"low": 0.65, "high": None, "low_exact": "13/20"}
    assert set(assisted["value"]) == {"low", "high", "text"}
    assert assisted["value_data"]["text"]["code"] == "observed-by-sources"
    assert set(assisted["coverage"]) == {"days", "of_days", "share", "text"}
    assert assisted["coverage_data"]["share_exact"] == "549/730"
    assert assisted["reason"].startswith("only 18 of 24 months reported")
    assert assisted["reason_message"]["code"] == "together"
    assert [part["code"] for part in assisted["reason_message"]["fields"]["messages"]] == [
        "partly-reported",
        "last-word",
        "last-word",
    ]
    (finding, *_) = example("kyrgyzstan_phase2.py", "check")["diagnostics"]
    assert isinstance(finding["message"], str)
    assert isinstance(finding["help"], str)
    assert finding["message_data"]["text"] == finding["message"]
    assert finding["help_message"]["code"] == f"{finding['message_data']['code']}.help"


def test_compared_projects_are_data() -> None:
    """A comparison has its numbers as numbers, and messages beside its words."""
    first, second = (
        logframe.evaluate(next(iter(logframe.load(ROOT / "examples" / name))), on=ON) for name in EXAMPLES[:2]
    )
    data = json.loads(json.dumps(comparison_data(compare_projects(first, second))))
    assert data["schema"] == SCHEMA
    for pair in data["indicators"]:
        assert pair["answer_message"]["text"] == pair["answer"]
        if "difference" in pair:
            assert pair["difference"] is None or set(pair["difference"]) >= {"low", "high"}


@pytest.mark.parametrize(
    ("number", "data"),
    [
        (logframe.about(14_000), {"low": 12_600, "high": 15_400, "about": 14_000}),
        (logframe.at_least(5), {"low": 5, "high": None}),
        (logframe.more_than(400), {"low": 400, "high": None, "strict": True}),
        (logframe.between(0.1, 8), {"low": 0.1, "high": 8, "low_exact": "1/10"}),
        (
            logframe.missing("no report"),
            {"missing": {"code": "text", "fields": {"text": "no report"}, "text": "no report"}},
        ),
    ],
)
def test_what_is_known_of_a_number_is_data(number: Any, data: Any) -> None:
    """About, bounds, strict bounds and gaps keep what they say; a part of a whole number is exact as well."""
    assert field_data(number) == data
    assert field_data(Message("observed", value=number))["fields"]["value"] == data
