"""Errors in the form of the reader's file: keywords and calls for Python, names for YAML and JSON, plain words else.

The words of a help are the same for all; Python's keywords follow them only where the place is a file of Python.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from typing import Final, Literal

from logframe.messages import Code, Field, Message
from logframe.places import Piped, Place

Form = Literal["python", "data", "workbook", "iati"]
"""How a project is written: in Python, in YAML or JSON, in a workbook or table, or as IATI."""

_FORMS: Final[dict[str, Form]] = {
    **dict.fromkeys((".yaml", ".yml", ".json"), "data"),
    **dict.fromkeys((".xlsx", ".xlsm", ".xls", ".ods", ".xlsb", ".docx", ".csv", ".tsv"), "workbook"),
    ".xml": "iati",
    ".iati": "iati",
    ".gz": "iati",
}

MENDED: Final = {
    "better-unknown": (("better: lower", "better: higher"), 'better="lower", better="higher"'),
    "between-ends-before-start": (("{between: [{high}, {low}]}",), "between({high}, {low})"),
    "budget-amount-not-money": (
        ("amount: {amount: 4000000, currency: SEK}", "{share: 40}", "{missing: why}"),
        'Amount(4_000_000, "SEK"), share(about(40)), missing("...")',
    ),
    "cascade-of-one-stage": (("stages: [...]",), "stages=[...]"),
    "ceiling-not-percentage": (("ceiling: 20",), "ceiling=20"),
    "claim-states-range": (("{at_least: 5}", "{less_than: 50}"), "at_least(5), under(50)"),
    "derivation-of-no-figure": (("figures: [...]",), "Figure(...)"),
    "figure-in-unit-of-another-kind": (("definition: ...",), 'definition="..."'),
    "figure-in-unit-of-no-indicator": (("unit: {name}",), 'unit="{name}"'),
    "judgement-without-narrative": (("narrative: ...",), 'Observation("good", narrative="...")'),
    "keep-not-limits": (
        ("target: {keep_at_least: 80}", "{keep_between: [40, 60]}"),
        "keep_at_least(80), keep_between(40, 60)",
    ),
    "keep-numbers-of-event": (
        ("target: {value: reached, by: 2005-12-31}",),
        'target=Target("reached", by="2005-12-31")',
    ),
    "keyword-not-amount": (("{keyword}: {amount: 4000000, currency: SEK}",), 'Amount(4_000_000, "SEK")'),
    "milestone-without-date": (("{value: 300, by: 2005-12-31}",), 'Target(300, by="2005-12-31")'),
    "missing-without-reason": (("{missing: no report}",), 'missing("no report")'),
    "money-unit-not-currency": (("unit: SEK",), 'unit="SEK"'),
    "next-question-without-words": (("words: [trained]",), 'NextQuestion(["trained"], "...")'),
    "not-a-number": (
        ("{between: [8, 14]}", "{about: 200}", "{at_least: 5}", "{at_most: 5}", "{missing: why}"),
        "between(), about(), at_least(), at_most(), missing(why)",
    ),
    "number-end-not-exact": (('{fraction: "19/2"}', "{between: [8, 14]}"), "Fraction(19, 2), between(8, 14)"),
    "number-not-finite": (("{missing: why}",), "missing(why)"),
    "observation-without-value": (("value: {missing: no report}",), 'missing("no report")'),
    "on-track-not-a-share": (("on_track: 0.9",), "on_track=0.9"),
    "date-not-a-time": (("date: {missing: no date}",), 'missing("no date")'),
    "order-not-whole": (("order: 2",), "order=2"),
    "post-time-below-zero": (("time: 50",), "time=50"),
    "ratio-denominator-may-be-zero": (("{missing: why}",), "missing(why)"),
    "sample-size-not-count": (("sample_size: 400",), "sample_size=400"),
    "scale-without-best-end": (("best: first", "best: last"), 'best="first", best="last"'),
    "scale-without-steps": (("scale: [Tier 1, Tier 2, Tier 3]",), 'scale=["Tier 1", "Tier 2", "Tier 3"]'),
    "significant-unclear": (("significant: 2",), "significant=2"),
    "spent-not-money": (
        ("spent: {amount: 250000, currency: SEK}", "{missing: why}"),
        'Amount(250_000, "SEK"), missing(why)',
    ),
    "stage-not-countable": (("counted: ...",), "Series(...), Figure(...)"),
    "stage-without-name": (("statement: ...",), 'stage("detected", figure)'),
    "table-without-column": (("columns: [...]",), "columns=[...]"),
    "target-with-date-and-period": (("by: 2005-12-31", "period: 2005"), "by=, period="),
    "targets-hold-something-else": (("target: [{value: 300, period: 2005}]",), '[Target(300, period="2005"), ...]'),
    "unique-not-understood": (("unique: true", "unique: false", "unique: period"), 'True, False, "period"'),
    "unit-unknown": (("units: [{name: {name}}]",), 'define_unit("{name}")'),
    "waiver-until-not-date": (("until: 2027-01-01",), 'until="2027-01-01"'),
    "waiver-until-not-text": (("until: 2027-01-01",), 'until="2027-01-01"'),
    "waiver-without-reason": (("because: ...",), 'because="..."'),
    "within-beside-period": (("within: ...",), "within="),
}
"""What mends an error, by the code of its message: what YAML and JSON write, and what Python writes."""

_KINDS: Final = {
    "NoneType": "data-kind-nothing",
    "bool": "data-kind-truth",
    **dict.fromkeys(("int", "float", "Decimal", "Fraction"), "data-kind-number"),
    "str": "data-kind-text",
    **dict.fromkeys(("list", "tuple"), "data-kind-list"),
    "dict": "data-kind-names",
}
_OBJECTS: Final = ("objects-expected.help", "object-of-another-kind.help")
_VALUES: Final = {"None": "null", "True": "true", "False": "false"}
_TOKEN: Final = r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\b(?:None|True|False)\b"""
"""A text in quotes, which stays, or a value as Python writes it."""


def form_of(place: Place) -> Form:
    """Return how the file of a place is written; what is no data file is Python."""
    file = place.file
    ending = file.ending if isinstance(file, Piped) else os.path.splitext(file)[1]
    return _FORMS.get(ending.lower(), "python")


def error_in_form(message: Message, place: Place) -> Message:
    """Return what is wrong, with kinds and values as the file of its place names them."""
    return message if form_of(place) == "python" else Message(message.code, **_plain(message))


def error_help_in_form(help: Message, place: Place) -> Message:
    """Return what to do about an error, with what to write as the file of its place has it."""
    form = form_of(place)
    data, python = MENDED.get(help.code.removesuffix(".help"), ((), ""))
    if form == "python":
        return Message("help-in-python", help=help, code=Code(completed(python, help.fields))) if python else help
    if help.code in _OBJECTS:
        return Message("data-names-expected.help")
    plain = Message(help.code, **_plain(help))
    written = tuple(Code(completed(text, help.fields)) for text in data)
    return Message("help-in-data", help=plain, keys=written) if written and form == "data" else plain


def completed(text: str, fields: Mapping[str, Field]) -> str:
    """Return what a file writes, with the fields of a message in the place of their names in brackets."""
    for name, field in fields.items() if "{" in text else ():
        place = f"{{{name}}}"
        if place in text:
            text = text.replace(place, str(field))
    return text


def _plain(message: Message) -> dict[str, Field]:
    """Return the fields of a message: a kind in words, a value as data have it, the reader's own texts as they are."""
    fields = message.fields
    kind = fields.get("kind")
    plain = {name: _as_data(field) for name, field in fields.items()}
    if isinstance(kind, Code) and kind in _KINDS:
        plain["kind"] = Message(_KINDS[kind])
        value = fields.get("value")
        if isinstance(value, str) and kind != "str":
            # A list of what was declared has no text that a reader of data knows.
            plain["value"] = "…" if re.search(r"\w\(", value) else _without_python(value)
    return plain


def _as_data(field: Field) -> Field:
    if isinstance(field, Message):
        return Message(field.code, **_plain(field))
    return Code(_without_python(field)) if isinstance(field, Code) else field


def _without_python(text: str) -> str:
    return re.sub(_TOKEN, lambda token: _VALUES.get(token[0], token[0]), text)
